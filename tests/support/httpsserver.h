// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "certificates.h"
#include "demo/vendor.h"
#include "httpmessage.h"

#include <QSslServer>
#include <QUrl>

#include <functional>
#include <optional>

/// A real HTTPS server on 127.0.0.1 with a port of its own, in the thread of the test. Behind it are the
/// same rules as behind the demo (Vendor), unless a test says what to answer.
class HttpsServer final : public QSslServer
{
    Q_OBJECT

public:
    using Hook = std::function<std::optional<RawAnswer>(const ReceivedRequest &)>;

    /// `clock` is borrowed.
    explicit HttpsServer(const Clock &clock, const QSslConfiguration &tls = Certificates::instance().server());

    QUrl url(const QString &host = QStringLiteral("localhost")) const;
    Vendor &vendor() { return m_vendor; }

    /// Answers one request with this. Several calls queue up.
    void answerNext(RawAnswer answer) { m_next.append(std::move(answer)); }
    /// Asked first about every request; nothing leaves it to answerNext() and then to the vendor.
    void setHook(Hook hook) { m_hook = std::move(hook); }

    /// Every complete request so far.
    const QList<ReceivedRequest> &requests() const { return m_requests; }
    void forgetRequests() { m_requests.clear(); }
    /// TCP connections ever accepted, and those that are open now with TLS established.
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QSslSocket *socket);
    void read(QSslSocket *socket, RequestReader &reader, int connection);
    RawAnswer answerTo(const ReceivedRequest &request);
    void send(QSslSocket *socket, const RawAnswer &answer);

    Vendor m_vendor;
    QList<RawAnswer> m_next;
    Hook m_hook;
    QList<ReceivedRequest> m_requests;
    int m_connections = 0;
    int m_served = 0;
    int m_open = 0;
};
