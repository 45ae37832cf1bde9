// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/sessionwatch.h"

class MessageStack;
class Notifier;

/// Says in time that the session ends: in the window, and through the desktop to who is elsewhere.
class SessionNotices final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    SessionNotices(const Session &session, const Clock &clock, MessageStack &messages, Notifier &notifier, QObject *parent = nullptr);

    /// Some time has passed, or the window comes to the front.
    void look();

Q_SIGNALS:
    void signInRequested();

private:
    void tell(SessionWatch::End end);
    void clear();
    QString headline() const;

    const Session &m_session;
    const Clock &m_clock;
    MessageStack &m_messages;
    Notifier &m_notifier;
    SessionWatch m_watch;
};
