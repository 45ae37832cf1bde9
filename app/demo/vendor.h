// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

/// The vendor's API rules in memory (docs/api-contract.md): no socket, no clock of its own.
/// Two doors lead here: DemoNetwork for the demo account, and the HTTPS server of the tests.
class Vendor
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray path; ///< As on the wire, percent-encoded.
        QByteArray authorization;
        QByteArray body = {};
    };

    struct Response
    {
        int status = 500;
        QByteArray body = {};
        QList<QPair<QByteArray, QByteArray>> headers = {}; ///< Beside Content-Type and Content-Length.
    };

    struct StoredToken
    {
        QString id;
        QString name;
        QByteArray secret;
        QDateTime createdAt;
        std::optional<QDateTime> lastUsedAt = {};
        std::optional<QDateTime> revokedAt = {};
    };

    /// `clock` is borrowed.
    explicit Vendor(const Clock &clock);

    Response handle(const Request &request);

    // What a demo or a test sets up.
    void setAccount(const QString &address, const QString &password);
    /// Another account behind the same door, with tokens of its own.
    Vendor &addAccount(const QString &address, const QString &password);
    /// A token as if it had been created long ago. Times may be changed through tokens().
    StoredToken &seed(const QString &name, const QDateTime &createdAt);
    std::deque<StoredToken> &tokens() { return m_tokens; }
    /// A JWT for the account, valid for `seconds` from now.
    QByteArray issueJwt(qint64 seconds = 7 * 24 * 60 * 60);
    /// From now on every JWT issued so far gets 401.
    void endSessions();
    /// 403 from the create on that would exceed it; 100 at first.
    void setActiveLimit(int limit) { m_activeLimit = limit; }
    /// The vendor's 8 requests a second; off at first.
    void setRateLimited(bool limited) { m_rateLimited = limited; }

private:
    enum class Caller { Nobody, Jwt, ApiToken };

    Vendor *other(const Request &request);
    Response signIn(const Request &request);
    Response list() const;
    Response create(const Request &request);
    Response revoke(const QString &id);
    Caller identify(const QByteArray &authorization);
    bool isTooFast();

    const Clock &m_clock;
    QString m_address;
    QString m_password;
    std::vector<std::unique_ptr<Vendor>> m_others; ///< One for each added account.
    std::deque<StoredToken> m_tokens;
    QHash<QByteArray, QDateTime> m_sessions; ///< JWT → its end.
    std::deque<QDateTime> m_recent;
    int m_activeLimit = 100;
    bool m_rateLimited = false;
};
