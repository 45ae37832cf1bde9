// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;

/// Whether the desktop is dark, by the word of its settings portal. Never waits; where there is no portal, nothing is said.
class PortalSettings final : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(QObject *parent = nullptr);

Q_SIGNALS:
    void darkChanged(bool dark);

private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal);

private:
    void takeAnswer(QDBusPendingCallWatcher *watcher);
};
