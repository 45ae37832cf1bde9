// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "privatekeyring.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

/// The Secret Service's own struct: session, parameters, value, content type.
struct DBusSecret
{
    QDBusObjectPath session;
    QByteArray parameters = {};
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};

static QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int patience = 30000; // ms
const QByteArray password = "opens the keyring of a test"_ba;
const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;

/// No service folders: nothing starts because somebody asks for it.
const QByteArray busConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)"_ba;

void endWithParent(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

bool stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning) {
        return true;
    }
    process.terminate();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return false;
    }
    return true;
}

} // namespace

PrivateKeyring::PrivateKeyring()
    : m_connection(u"private-keyring"_s)
{
    qDBusRegisterMetaType<DBusSecret>();
    const QDir root(m_root.path());
    const std::pair<const char *, QString> places[]{
        {"HOME", u"home"_s},
        {"XDG_CONFIG_HOME", u"home/.config"_s},
        {"XDG_CACHE_HOME", u"home/.cache"_s},
        {"XDG_DATA_HOME", u"home/.local/share"_s},
        {"XDG_STATE_HOME", u"home/.local/state"_s},
        {"XDG_RUNTIME_DIR", u"run"_s},
    };
    for (const auto &[variable, place] : places) {
        root.mkpath(place);
        qputenv(variable, QFile::encodeName(root.filePath(place)));
    }
    QFile::setPermissions(root.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // QtKeychain picks its backend by the desktop's name: none means the Secret Service.
    for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION",
                                 "GNOME_DESKTOP_SESSION_ID", "GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"}) {
        qunsetenv(variable);
    }
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

PrivateKeyring::~PrivateKeyring()
{
    if (m_daemon) {
        thaw();
        stop(*m_daemon);
    }
    QDBusConnection::disconnectFromBus(m_connection);
    stop(m_bus);
}

bool PrivateKeyring::start()
{
    return m_root.isValid() && startBus() && startDaemon();
}

bool PrivateKeyring::startBus()
{
    QFile config(m_root.filePath(u"bus.conf"_s));
    if (!config.open(QFile::WriteOnly)) {
        return false;
    }
    config.write(QByteArray(busConfig).replace("%1", QFile::encodeName(m_root.filePath(u"run"_s))));
    config.close();

    endWithParent(m_bus);
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    if (!QTest::qWaitFor([this] { return m_bus.canReadLine(); }, patience)) {
        return false;
    }
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    return QDBusConnection::connectToBus(QString::fromLatin1(address), m_connection).isConnected();
}

bool PrivateKeyring::startDaemon()
{
    m_daemon = std::make_unique<QProcess>();
    endWithParent(*m_daemon);
    m_daemon->setProcessChannelMode(QProcess::MergedChannels);
    m_daemon->start(u"gnome-keyring-daemon"_s,
                    {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s,
                     u"--control-directory="_s + m_root.filePath(u"run/keyring"_s)});
    m_daemon->write(password);
    m_daemon->closeWriteChannel();
    return QTest::qWaitFor([this] { return hasSecretService() && !isLocked(); }, patience);
}

bool PrivateKeyring::stopDaemon()
{
    const bool stopped = stop(*m_daemon);
    m_log += m_daemon->readAll();
    return QTest::qWaitFor([this] { return !hasSecretService(); }, patience) && stopped;
}

void PrivateKeyring::freeze()
{
    ::kill(static_cast<pid_t>(m_daemon->processId()), SIGSTOP);
}

void PrivateKeyring::thaw()
{
    if (m_daemon->state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_daemon->processId()), SIGCONT);
    }
}

bool PrivateKeyring::lock()
{
    const QList<QDBusObjectPath> objects{QDBusObjectPath(collection())};
    ask(servicePath, serviceInterface, u"Lock"_s, {QVariant::fromValue(objects)});
    return isLocked();
}

bool PrivateKeyring::unlock()
{
    const auto opened = ask(servicePath, serviceInterface, u"OpenSession"_s,
                            {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage) {
        return false;
    }
    const DBusSecret master{.session = opened.arguments().at(1).value<QDBusObjectPath>(), .value = password};
    // The daemon's own back door; the official way leads through a prompt with a typed password.
    ask(servicePath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(collection())), QVariant::fromValue(master)});
    ask(master.session.path(), u"org.freedesktop.Secret.Session"_s, u"Close"_s, {});
    return !collection().isEmpty() && !isLocked();
}

bool PrivateKeyring::isLocked() const
{
    const auto reply = ask(collection(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                           {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    // What can't be asked is not open either.
    return reply.type() != QDBusMessage::ReplyMessage
        || reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
}

QString PrivateKeyring::keyringFile() const
{
    return m_root.filePath(u"home/.local/share/keyrings/login.keyring"_s);
}

QByteArray PrivateKeyring::log()
{
    m_log += m_bus.readAllStandardError();
    if (m_daemon) {
        m_log += m_daemon->readAll();
    }
    return m_log;
}

bool PrivateKeyring::hasSecretService() const
{
    return bus().interface()->isServiceRegistered(serviceName).value();
}

QString PrivateKeyring::collection() const
{
    const auto reply = ask(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s});
    return reply.arguments().value(0).value<QDBusObjectPath>().path();
}

QDBusMessage PrivateKeyring::ask(const QString &path, const QString &interface, const QString &method,
                                 const QVariantList &arguments) const
{
    auto message = QDBusMessage::createMethodCall(serviceName, path, interface, method);
    message.setArguments(arguments);
    return bus().call(message, QDBus::Block, patience);
}
