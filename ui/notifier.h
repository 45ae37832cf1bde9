// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktopnotifications.h"

class PreferenceStore;

/// Tells the person who is elsewhere what happened, through the desktop: nothing while one of the program's windows is
/// in front, where a message inside it is enough, and nothing where that was switched off. No secret belongs here.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// `preferences` is borrowed.
    explicit Notifier(const PreferenceStore &preferences, QObject *parent = nullptr);

    /// `topic`: a newer one takes the place of an older one.
    void send(const QString &topic, const QString &title, const QString &text);
    /// What it said is no longer so.
    void withdraw(const QString &topic) { m_desktop.withdraw(topic); }

Q_SIGNALS:
    /// The person clicked on one. The token, if there is one, lets a window come to the front.
    void activated(const QByteArray &activationToken);

private:
    const PreferenceStore &m_preferences;
    DesktopNotifications m_desktop;
};
