// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

/// Says when nobody may be sitting at the screen any more: the session was locked, or the program had no input for
/// a while. Meant to live only while there is something to hide. On Linux it believes any locked session of any
/// person on the machine: hiding once too often costs a click.
class PrivacyLock final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    enum class Reason { SessionLocked, Idle };
    Q_ENUM(Reason)

    /// `window` is borrowed; on Windows, the system tells of the session through one.
    explicit PrivacyLock(QWidget *window, std::chrono::milliseconds idle = std::chrono::minutes(5), QObject *parent = nullptr);
    ~PrivacyLock() override;

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

Q_SIGNALS:
    void locked(PrivacyLock::Reason reason);

private Q_SLOTS:
    void sayLocked();
    void screenSaverChanged(bool active);
    void sessionChanged(const QString &interface, const QVariantMap &changed);

private:
    void listen();
    void unlisten();

    QTimer m_idle{this};
    quintptr m_window = 0; ///< Windows: its HWND.
};
