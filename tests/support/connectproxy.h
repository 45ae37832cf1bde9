// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

/// An HTTP proxy that opens tunnels (CONNECT) to this machine alone, and notes all that it was asked for.
class ConnectProxy final : public QTcpServer
{
public:
    ConnectProxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    /// "host:port" of each.
    const QList<QByteArray> &tunnels() const { return m_tunnels; }

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client, head = QByteArray()]() mutable {
            head += client->readAll();
            if (head.startsWith("CONNECT ") && head.contains("\r\n\r\n")) {
                client->disconnect(this);
                dig(client, head.split(' ').at(1));
            }
        });
    }

    void dig(QTcpSocket *client, const QByteArray &target)
    {
        m_tunnels.append(target);
        if (!target.startsWith("localhost:")) {
            client->write("HTTP/1.1 502 Bad gateway\r\n\r\n");
            client->disconnectFromHost();
            return;
        }
        const qsizetype colon = target.lastIndexOf(':');
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        server->connectToHost(QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
    }

    QList<QByteArray> m_tunnels;
};
