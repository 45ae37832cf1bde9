// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "hangup.h"
#include "httpmessage.h"

#include <QList>
#include <QTcpServer>
#include <QUrl>

class QSslSocket;

/// A TLS server that hangs up on the first request that changes data, in the way it was told, and counts
/// every such request that reaches it. GET is always answered well, and so is a change that comes again:
/// a request sent twice therefore shows, and a false success does too.
class RawTlsServer final : public QTcpServer
{
    Q_OBJECT

public:
    enum class Stage {
        AfterHandshake, ///< Before any request was read.
        Idle,           ///< When hangUpIdle() says so, on a connection that has served a GET.
        InRequestBody,  ///< The head of the request was read, its body was not.
        BeforeAnswer,   ///< The whole request was read.
        AfterContinue,  ///< After "100 Continue".
        InHead,         ///< Within the head of the answer.
        AfterHead,
        InBody,
    };
    using End = HangUp;

    /// `answer` is what the hung-up request would have been told.
    RawTlsServer(Stage stage, End end, RawAnswer answer);
    ~RawTlsServer() override;

    QUrl url() const;
    /// Hangs up on every connection that is open.
    void hangUpIdle();

    /// Requests other than GET of which at least the head has arrived.
    int changes() const { return m_changes; }
    int gets() const { return m_gets; }
    int connections() const { return m_connections; }
    int openConnections() const { return static_cast<int>(m_open.size()); }
    /// Whether it has hung up as it was told.
    bool hasHungUp() const { return m_hungUp; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket *socket, RequestReader &reader, bool &headCounted);
    void hangUp(QSslSocket *socket);
    void finish(QSslSocket *socket);

    Stage m_stage;
    End m_end;
    RawAnswer m_answer;
    QList<QSslSocket *> m_open;
    int m_changes = 0;
    int m_gets = 0;
    int m_connections = 0;
    bool m_hungUp = false;
};
