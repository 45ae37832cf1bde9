// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "desktopnotifications.h"

#include "icons.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

#ifdef MAILCX_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#else
#include <QSystemTrayIcon>
#include <QTimer>
#endif

using namespace Qt::StringLiterals;

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifications::~DesktopNotifications() = default;

#ifdef MAILCX_DBUS

namespace {

const auto server = u"org.freedesktop.Notifications"_s;
const auto serverPath = u"/org/freedesktop/Notifications"_s;
const auto portal = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Notification"_s;
const auto desktopEntry = u"cx.mail.TokenManager"_s;
const auto defaultAction = u"default"_s;

QDBusMessage toServer(const QString &method)
{
    return QDBusMessage::createMethodCall(server, serverPath, server, method);
}

QDBusMessage toPortal(const QString &method)
{
    return QDBusMessage::createMethodCall(portal, portalPath, portalInterface, method);
}

template <typename Reply, typename Tell>
void ask(const QDBusMessage &question, QObject *context, const Tell &tell)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, tell] {
        watcher->deleteLater();
        tell(Reply(*watcher));
    });
}

bool isSandboxed()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

} // namespace

void DesktopNotifications::listen()
{
    if (std::exchange(m_isListening, true)) {
        return;
    }
    // Without the sender's name, or Qt would wait for the bus to tell who has it.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, serverPath, server, u"ActionInvoked"_s, this, SLOT(serverActivated(uint,QString)));
    bus.connect({}, serverPath, server, u"ActivationToken"_s, this, SLOT(serverGaveToken(uint,QString)));
    bus.connect({}, serverPath, server, u"NotificationClosed"_s, this, SLOT(serverClosed(uint,uint)));
    bus.connect({}, portalPath, portalInterface, u"ActionInvoked"_s, this, SLOT(portalActivated(QString,QString,QVariantList)));
}

void DesktopNotifications::show(const QString &topic, const QString &title, const QString &text)
{
    listen();
    // Outside of a sandbox the portal has to guess who is calling, and desktops drop what is from nobody.
    if (isSandboxed()) {
        showByPortal(topic, title, text, [=, this] { showByServer(topic, title, text, [] {}); });
    } else {
        showByServer(topic, title, text, [=, this] { showByPortal(topic, title, text, [] {}); });
    }
}

void DesktopNotifications::showByServer(const QString &topic, const QString &title, const QString &text, const std::function<void()> &otherwise)
{
    ask<QDBusPendingReply<QStringList>>(toServer(u"GetCapabilities"_s), this, [=, this](const QDBusPendingReply<QStringList> &capabilities) {
        if (capabilities.isError()) {
            otherwise();
            return;
        }
        const bool takesMarkup = capabilities.value().contains(u"body-markup"_s);
        QDBusMessage message = toServer(u"Notify"_s);
        message << QCoreApplication::applicationName() << m_ids.value(topic) << desktopEntry << title
                << (takesMarkup ? text.toHtmlEscaped() : text) << QStringList{defaultAction, tr("Open")}
                << QVariantMap{{u"desktop-entry"_s, desktopEntry}} << -1;
        ask<QDBusPendingReply<uint>>(message, this, [=, this](const QDBusPendingReply<uint> &id) {
            if (id.isError()) {
                otherwise();
            } else {
                m_ids.insert(topic, id.value());
            }
        });
    });
}

void DesktopNotifications::showByPortal(const QString &topic, const QString &title, const QString &text, const std::function<void()> &otherwise)
{
    QDBusMessage message = toPortal(u"AddNotification"_s);
    message << topic << QVariantMap{{u"title"_s, title}, {u"body"_s, text}, {u"default-action"_s, defaultAction}};
    ask<QDBusPendingReply<>>(message, this, [otherwise](const QDBusPendingReply<> &added) {
        if (added.isError()) {
            otherwise();
        }
    });
}

void DesktopNotifications::withdraw(const QString &topic)
{
    if (!m_isListening) {
        return; // None was shown.
    }
    if (isSandboxed()) {
        QDBusConnection::sessionBus().asyncCall(toPortal(u"RemoveNotification"_s) << topic);
    } else if (const uint id = m_ids.take(topic)) {
        QDBusConnection::sessionBus().asyncCall(toServer(u"CloseNotification"_s) << id);
    }
}

void DesktopNotifications::serverGaveToken(uint id, const QString &token)
{
    if (m_ids.values().contains(id)) {
        m_token = token.toUtf8();
    }
}

void DesktopNotifications::serverActivated(uint id, const QString &)
{
    if (m_ids.values().contains(id)) {
        Q_EMIT activated(std::exchange(m_token, {}));
    }
}

void DesktopNotifications::serverClosed(uint id, uint)
{
    m_ids.removeIf([id](const auto &shown) { return shown.value() == id; });
}

void DesktopNotifications::portalActivated(const QString &, const QString &, const QVariantList &parameters)
{
    Q_EMIT activated(parameters.value(0).toMap().value(u"activation-token"_s).toByteArray());
}

#else

void DesktopNotifications::show(const QString &, const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    constexpr int shownForMs = 10000;
    delete std::exchange(m_tray, new QSystemTrayIcon(programIcon(), this));
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        m_tray->hide();
        Q_EMIT activated({});
    });
    m_tray->show();
    m_tray->showMessage(title, text, programIcon(), shownForMs);
    QTimer::singleShot(shownForMs, m_tray, &QSystemTrayIcon::hide);
}

void DesktopNotifications::withdraw(const QString &)
{
    if (m_tray) {
        m_tray->hide();
    }
}

void DesktopNotifications::serverActivated(uint, const QString &)
{
}

void DesktopNotifications::serverGaveToken(uint, const QString &)
{
}

void DesktopNotifications::serverClosed(uint, uint)
{
}

void DesktopNotifications::portalActivated(const QString &, const QString &, const QVariantList &)
{
}

#endif
