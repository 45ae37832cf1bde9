// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "privacylock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#include <wtsapi32.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#elif defined(MAILCX_DBUS)
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

PrivacyLock::PrivacyLock(QWidget *window, std::chrono::milliseconds idle, QObject *parent)
    : QObject(parent)
{
#ifdef Q_OS_WIN
    m_window = window->window()->winId();
#else
    Q_UNUSED(window)
#endif
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, [this] { Q_EMIT locked(Reason::Idle); });
    m_idle.start();
    qApp->installEventFilter(this);
    listen();
}

PrivacyLock::~PrivacyLock()
{
    unlisten();
}

bool PrivacyLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PrivacyLock::sayLocked()
{
    Q_EMIT locked(Reason::SessionLocked);
}

void PrivacyLock::screenSaverChanged(bool active)
{
    if (active) {
        sayLocked();
    }
}

void PrivacyLock::sessionChanged(const QString &, const QVariantMap &changed)
{
    screenSaverChanged(changed.value(u"LockedHint"_s).toBool());
}

#if defined(Q_OS_WIN)

void PrivacyLock::listen()
{
    WTSRegisterSessionNotification(reinterpret_cast<HWND>(m_window), NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
}

void PrivacyLock::unlisten()
{
    WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(m_window));
}

bool PrivacyLock::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const auto *told = static_cast<const MSG *>(message);
    if (told->message == WM_WTSSESSION_CHANGE && told->wParam == WTS_SESSION_LOCK) {
        sayLocked();
    }
    return false;
}

#else

bool PrivacyLock::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#if defined(Q_OS_MACOS)

void PrivacyLock::listen()
{
    const auto tell = [](CFNotificationCenterRef, void *self, CFNotificationName, const void *, CFDictionaryRef) {
        static_cast<PrivacyLock *>(self)->sayLocked();
    };
    CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, tell, CFSTR("com.apple.screenIsLocked"), nullptr,
                                    CFNotificationSuspensionBehaviorDeliverImmediately);
}

void PrivacyLock::unlisten()
{
    CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
}

#elif defined(MAILCX_DBUS)

void PrivacyLock::listen()
{
    // logind's word, for those who lock through it, and the screen savers' own, for those who don't.
    const QString session = u"org.freedesktop.login1.Session"_s;
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect({}, {}, session, u"Lock"_s, this, SLOT(sayLocked()));
    system.connect({}, {}, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, {session}, {}, this,
                   SLOT(sessionChanged(QString,QVariantMap)));
    for (const auto &desktop : {"freedesktop"_L1, "gnome"_L1, "cinnamon"_L1, "mate"_L1, "xfce"_L1}) {
        QDBusConnection::sessionBus().connect({}, {}, u"org."_s + desktop + u".ScreenSaver", u"ActiveChanged"_s, this,
                                              SLOT(screenSaverChanged(bool)));
    }
}

void PrivacyLock::unlisten()
{
    // Qt D-Bus takes the matches of a destroyed object back.
}

#else

void PrivacyLock::listen()
{
}

void PrivacyLock::unlisten()
{
}

#endif
#endif
