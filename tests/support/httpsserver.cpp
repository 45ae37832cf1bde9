// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "httpsserver.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

HttpsServer::HttpsServer(const Clock &clock, const QSslConfiguration &tls)
    : m_vendor(clock)
{
    setSslConfiguration(tls);
    connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection())) {
            serve(socket);
        }
    });
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("Can't listen on loopback: %s", qPrintable(errorString()));
    }
}

QUrl HttpsServer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2"_s.arg(host).arg(serverPort()));
}

void HttpsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QSslServer::incomingConnection(descriptor);
}

void HttpsServer::serve(QSslSocket *socket)
{
    ++m_open;
    const auto reader = std::make_shared<RequestReader>();
    const int connection = ++m_served;
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QSslSocket::readyRead, this, [=, this] { read(socket, *reader, connection); });
    read(socket, *reader, connection); // What came with the handshake was not announced to us.
}

void HttpsServer::read(QSslSocket *socket, RequestReader &reader, int connection)
{
    reader.feed(socket->readAll());
    while (auto request = reader.next()) {
        request->connection = connection;
        m_requests.append(*request);
        send(socket, answerTo(*request));
    }
}

RawAnswer HttpsServer::answerTo(const ReceivedRequest &request)
{
    if (m_hook) {
        if (auto answer = m_hook(request)) {
            return *std::move(answer);
        }
    }
    if (!m_next.isEmpty()) {
        return m_next.takeFirst();
    }
    const Vendor::Response response = m_vendor.handle({
        .method = request.method,
        .path = request.path,
        .authorization = request.header("Authorization"_ba),
        .body = request.body,
    });
    return {.status = response.status, .body = response.body, .headers = response.headers};
}

void HttpsServer::send(QSslSocket *socket, const RawAnswer &answer)
{
    QByteArray bytes = answer.bytes();
    if (answer.drip.count() > 0) {
        socket->write(bytes.first(answer.dripAfter));
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [=, bytes = std::move(bytes), at = answer.dripAfter]() mutable {
            at < bytes.size() ? void(socket->write(bytes.constData() + at++, 1)) : timer->stop();
        });
        timer->start(answer.drip);
        return;
    }
    if (answer.silentAfter >= 0) {
        bytes.truncate(answer.silentAfter);
    }
    if (answer.closeAfter >= 0) {
        bytes.truncate(answer.closeAfter);
    }
    socket->write(bytes);
    if (answer.closeAfter >= 0) {
        hangUp(socket, answer.hangUp);
    }
}
