// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

class Clock;
class Session;

/// Tells when the end of the session comes near, by the JWT's own word: a day before, an hour before, and at the end.
/// One timer that strikes once an hour at the most, so that it is right after a sleep and after the clock was set.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    enum class End { Far, WithinADay, WithinAnHour, Past };
    Q_ENUM(End)

    /// Both are borrowed and must outlive this. Silent until the first look().
    SessionWatch(const Session &session, const Clock &clock, QObject *parent = nullptr);

    /// How near the end is now. Far where nobody is signed in, the server has refused the credential already, or no end
    /// is known.
    End end() const;
    /// Compares with the clock. Costs nothing, so whoever has a tick of its own may call it there.
    void look();

Q_SIGNALS:
    /// A step nearer, or away again: the clock was set, or the session is over. Of a new sign-in by hand only the next
    /// step is told; what was kept from an earlier run may be near its end at once.
    void endChanged(SessionWatch::End end);

private:
    void follow();
    void plan();

    const Session &m_session;
    const Clock &m_clock;
    QTimer m_timer{this};
    std::optional<QDateTime> m_endsAt;
    End m_told = End::Far;
    bool m_wasRestoring;
};
