// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 longestCall = 1024;

/// A short name: a socket's path may not exceed 108 bytes. Only the user can enter the runtime folder.
QString socketFor(const QString &name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString file = u"mailcx-tokens-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return file + u'-' + qEnvironmentVariable("USERNAME");
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + file;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_socket(socketFor(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answerNext);
}

bool SingleInstance::callOnFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patienceMs)) {
        return false;
    }
    socket.write(qgetenv("XDG_ACTIVATION_TOKEN") + '\n');
    socket.waitForBytesWritten(patienceMs);
    // The first one closes once it has read; leaving before would cut the token off.
    socket.waitForDisconnected(patienceMs);
    return true;
}

void SingleInstance::claim()
{
    if (!m_server.listen(m_socket)) {
        // Nobody answered there, so this is what a crash left behind.
        QLocalServer::removeServer(m_socket);
        m_server.listen(m_socket);
    }
}

void SingleInstance::answerNext()
{
    QLocalSocket *caller = m_server.nextPendingConnection();
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (caller->canReadLine()) {
            const QByteArray token = caller->readLine(longestCall).trimmed();
            caller->disconnectFromServer();
            Q_EMIT calledOn(token);
        } else if (caller->bytesAvailable() > longestCall) {
            caller->abort();
        }
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}
