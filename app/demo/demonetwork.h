// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/accountstore.h"
#include "account/credential.h"
#include "vendor.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <optional>

/// The program's network manager, with a door to the demo account: a request for apiUrl() is answered in
/// memory by Vendor and opens no socket. Everything else goes the usual way.
class DemoNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// `clock` is borrowed.
    explicit DemoNetwork(const Clock &clock, QObject *parent = nullptr);
    ~DemoNetwork() override;

    /// A name that can't exist on a network (RFC 2606).
    static QUrl apiUrl();

    static Account account();
    /// A fresh demo account, seeded as of now, and the credential for it.
    Credential begin();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    void live();
    void use(const QString &name);
    void useWhatWasMade();

    const Clock &m_clock;
    std::optional<Vendor> m_vendor;
    int m_lists = 0; ///< How often the demo's list was read.
    QHash<QString, int> m_made; ///< Tokens that the person made, and how many lists since had them.
};
