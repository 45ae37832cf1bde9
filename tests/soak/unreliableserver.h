// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

/// The program `vendorserver`: in a process of its own, so that what this one holds is the client's alone.
class UnreliableServer
{
public:
    explicit UnreliableServer(const QString &program);
    ~UnreliableServer();

    const QUrl &url() const { return m_url; }
    const QString &caPath() const { return m_caPath; }

    void setFaults(quint32 seed) { ask(QStringLiteral("faults %1").arg(seed)); }
    void endFaults() { ask(QStringLiteral("faults off")); }
    int openConnections() { return ask(QStringLiteral("connections")).value(QLatin1StringView("open")).toInt(); }
    /// Has the list without the tokens that are revoked: it would grow for ever.
    void forgetRevoked();
    /// Ids of the tokens that the server has, sorted.
    QStringList activeIds();
    QStringList ids();

private:
    QJsonObject ask(const QString &command);
    QJsonObject readLine();
    QStringList ids(bool onlyActive);

    QProcess m_process;
    QUrl m_url;
    QString m_caPath;
};
