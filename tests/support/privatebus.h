// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_LINUX)
#include <csignal>
#include <sys/prctl.h>
#endif

/// A message bus with nobody on it, for both the session's and the system's. Make it before anything else in the process
/// speaks D-Bus: the environment is set here, and read only once.
class PrivateBus
{
public:
    bool start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QFile::WriteOnly)) {
            return false;
        }
        config.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
                     + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                       "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
#if defined(Q_OS_LINUX)
        m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                                                       QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
        if (!QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 20000)) {
            return false;
        }
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        return QDBusConnection::connectToBus(QString::fromLatin1(address), name()).isConnected();
    }

    ~PrivateBus()
    {
        QDBusConnection::disconnectFromBus(name());
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// A connection beside the process-wide ones, for those who play the desktop.
    static QDBusConnection desktop() { return QDBusConnection(name()); }

private:
    static QString name() { return QStringLiteral("desktop"); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
};
