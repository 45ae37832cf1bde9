// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "powersaver.h"

#include <QObject>
#include <QString>

#if defined(Q_OS_WIN)

#include <windows.h>

void askWhetherPowerIsSaved(QObject *, const std::function<void(bool)> &tell)
{
    SYSTEM_POWER_STATUS status = {};
    constexpr BYTE batterySaver = 1;
#ifdef __MINGW32__
    const BYTE &flag = status.Reserved1; // What it was called before Windows 10.
#else
    const BYTE &flag = status.SystemStatusFlag;
#endif
    tell(GetSystemPowerStatus(&status) && flag == batterySaver);
}

#elif defined(MAILCX_DBUS)

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Property
{
    QDBusConnection bus;
    QString service;
    QString path;
    QString interface;
    QString name;
};

/// Starts nobody, and tells nothing where nobody is there.
void read(const Property &property, QObject *context, const std::function<void(const std::optional<QVariant> &)> &tell)
{
    if (!property.bus.isConnected()) {
        tell({}); // Qt would let us wait for ever.
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(property.service, property.path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << property.interface << property.name;
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(property.bus.asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, tell] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        tell(reply.isError() ? std::nullopt : std::optional(reply.value().variant()));
    });
}

} // namespace

void askWhetherPowerIsSaved(QObject *context, const std::function<void(bool)> &tell)
{
    const Property portal{QDBusConnection::sessionBus(), u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                          u"org.freedesktop.portal.PowerProfileMonitor"_s, u"power-saver-enabled"_s};
    read(portal, context, [context, tell](const std::optional<QVariant> &enabled) {
        if (enabled) {
            tell(enabled->toBool());
            return;
        }
        const Property daemon{QDBusConnection::systemBus(), u"net.hadess.PowerProfiles"_s, u"/net/hadess/PowerProfiles"_s,
                              u"net.hadess.PowerProfiles"_s, u"ActiveProfile"_s};
        read(daemon, context, [tell](const std::optional<QVariant> &profile) { tell(profile && profile->toString() == u"power-saver"_s); });
    });
}

#elif !defined(Q_OS_MACOS)

void askWhetherPowerIsSaved(QObject *, const std::function<void(bool)> &tell)
{
    tell(false);
}

#endif
