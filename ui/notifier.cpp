// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "notifier.h"

#include "base/preferences.h"

#include <QGuiApplication>

Notifier::Notifier(const PreferenceStore &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_desktop, &DesktopNotifications::activated, this, &Notifier::activated);
}

void Notifier::send(const QString &topic, const QString &title, const QString &text)
{
    if (m_preferences.get().notify && QGuiApplication::applicationState() != Qt::ApplicationActive) {
        m_desktop.show(topic, title, text);
    }
}
