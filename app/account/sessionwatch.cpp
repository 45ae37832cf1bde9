// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "sessionwatch.h"

#include "base/clock.h"
#include "session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

using End = SessionWatch::End;

constexpr std::chrono::seconds day = std::chrono::hours(24);
constexpr std::chrono::seconds hour = std::chrono::hours(1);

constexpr std::pair<End, std::chrono::seconds> steps[] = {{End::Past, std::chrono::seconds(0)}, {End::WithinAnHour, hour}, {End::WithinADay, day}};

} // namespace

SessionWatch::SessionWatch(const Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_endsAt(session.endsAt())
    , m_wasRestoring(session.state() == Session::State::Restoring)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionWatch::look);
    connect(&session, &Session::stateChanged, this, &SessionWatch::follow);
}

SessionWatch::End SessionWatch::end() const
{
    const auto endsAt = m_session.endsAt();
    if (m_session.state() != Session::State::SignedIn || !endsAt) {
        return End::Far;
    }
    const std::chrono::seconds left(m_clock.now().secsTo(*endsAt));
    const auto *reached = std::find_if(std::begin(steps), std::end(steps), [left](const auto &step) { return left <= step.second; });
    return reached == std::end(steps) ? End::Far : reached->first;
}

void SessionWatch::follow()
{
    const bool wasRestoring = std::exchange(m_wasRestoring, m_session.state() == Session::State::Restoring);
    const bool isNewSession = std::exchange(m_endsAt, m_session.endsAt()) != m_session.endsAt();
    if (isNewSession && !wasRestoring) {
        if (m_told != End::Far) {
            Q_EMIT endChanged(End::Far);
        }
        m_told = end();
    }
    look();
}

void SessionWatch::look()
{
    if (const End now = end(); std::exchange(m_told, now) != now) {
        Q_EMIT endChanged(now);
    }
    plan();
}

void SessionWatch::plan()
{
    m_timer.stop();
    const auto endsAt = m_session.endsAt();
    if (!endsAt || m_session.state() != Session::State::SignedIn || m_told == End::Past) {
        return;
    }
    const std::chrono::seconds left(m_clock.now().secsTo(*endsAt));
    std::chrono::seconds next = hour;
    for (const auto &[end, before] : steps) {
        if (left > before) {
            next = std::min(next, left - before);
        }
    }
    m_timer.start(std::max(next, std::chrono::seconds(1)));
}
