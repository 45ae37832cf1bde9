// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

class QSystemTrayIcon;

/// Notifications as the desktop shows them. On Linux they go over D-Bus, and nothing is asked of it before the first
/// one; elsewhere an icon comes into the tray for as long as its message is there. Where the desktop has no
/// notifications, nothing happens.
class DesktopNotifications final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QObject *parent = nullptr);
    ~DesktopNotifications() override;

    /// Plain text. `topic`: a newer one takes the place of an older one.
    void show(const QString &topic, const QString &title, const QString &text);
    /// Takes it back, if the person still has it before them.
    void withdraw(const QString &topic);

Q_SIGNALS:
    /// The person clicked on one. The token, if there is one, lets a window come to the front.
    void activated(const QByteArray &activationToken);

private Q_SLOTS:
    void serverActivated(uint id, const QString &action);
    void serverGaveToken(uint id, const QString &token);
    void serverClosed(uint id, uint reason);
    void portalActivated(const QString &topic, const QString &action, const QVariantList &parameters);

private:
    void showByServer(const QString &topic, const QString &title, const QString &text, const std::function<void()> &otherwise);
    void showByPortal(const QString &topic, const QString &title, const QString &text, const std::function<void()> &otherwise);
    void listen();

    QHash<QString, uint> m_ids; ///< The server's, by topic.
    QByteArray m_token;
    QSystemTrayIcon *m_tray = nullptr;
    bool m_isListening = false;
};
