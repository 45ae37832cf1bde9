// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "unreliableserver.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

UnreliableServer::UnreliableServer(const QString &program)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {});
    const QJsonObject hello = readLine();
    m_url = QUrl(hello.value("url"_L1).toString());
    m_url.setHost(u"127.0.0.1"_s); // No name to look up: Qt does that in a thread that comes and goes.
    m_caPath = hello.value("ca"_L1).toString();
}

UnreliableServer::~UnreliableServer()
{
    m_process.write("quit\n"_ba);
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QJsonObject UnreliableServer::readLine()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead()) {
            qFatal("The server gives no answer: %s", qPrintable(m_process.errorString()));
        }
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject UnreliableServer::ask(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    return readLine();
}

QStringList UnreliableServer::ids(bool onlyActive)
{
    QStringList ids;
    const QJsonArray tokens = ask(u"tokens"_s).value("tokens"_L1).toArray();
    for (const QJsonValue &token : tokens) {
        if (!onlyActive || !token["revoked"_L1].toBool()) {
            ids.append(token["id"_L1].toString());
        }
    }
    ids.sort();
    return ids;
}

QStringList UnreliableServer::activeIds()
{
    return ids(true);
}

void UnreliableServer::forgetRevoked()
{
    const QStringList active = activeIds();
    const QStringList all = ids();
    for (const QString &id : all) {
        if (!active.contains(id)) {
            ask(u"forget "_s + id);
        }
    }
}

QStringList UnreliableServer::ids()
{
    return ids(false);
}
