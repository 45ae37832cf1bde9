// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A real Secret Service for one test program: a message bus, a gnome-keyring-daemon and a home, all its own.
/// Make it before anything else in the process speaks D-Bus: the environment is set here, and read only once.
///
/// The bus starts nothing by itself, so where the daemon is stopped there is no Secret Service.
/// Every function that returns false has failed or waited too long; log() may say why.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();
    Q_DISABLE_COPY_MOVE(PrivateKeyring)

    /// The bus, then the daemon with a fresh, unlocked keyring.
    bool start();

    bool startDaemon();
    bool stopDaemon();
    /// The daemon keeps its name on the bus and answers nothing until thaw().
    void freeze();
    void thaw();

    /// The keyring that new items go to.
    bool lock();
    bool unlock();
    bool isLocked() const;

    /// A connection beside the process-wide one.
    QDBusConnection bus() const { return QDBusConnection(m_connection); }
    /// All that the daemon and the program under test may write lies below.
    QString root() const { return m_root.path(); }
    /// The file with the encrypted items.
    QString keyringFile() const;
    QByteArray log();

private:
    bool startBus();
    bool hasSecretService() const;
    QString collection() const;
    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments) const;

    QTemporaryDir m_root;
    QString m_connection;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_daemon;
    QByteArray m_log;
};
