// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "autorefresh.h"

#include "account/session.h"
#include "base/clock.h"
#include "tokenservice.h"

#include <algorithm>
#include <utility>

AutoRefresh::AutoRefresh(TokenService &service, const Session &session, const Clock &clock, PowerQuestion isSavingPower, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_session(session)
    , m_clock(clock)
    , m_isSavingPower(std::move(isSavingPower))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::plan);
    connect(&service, &TokenService::refreshingChanged, this, &AutoRefresh::plan);
    connect(&service, &TokenService::listed, this, [this] {
        m_lastAttempt = {};
        setTrouble({});
    });
    connect(&session, &Session::stateChanged, this, [this] {
        if (!m_session.login()) {
            setTrouble({});
        }
        plan();
    });
}

AutoRefresh::~AutoRefresh() = default;

void AutoRefresh::setInterval(std::chrono::minutes every)
{
    m_every = every;
    plan();
}

void AutoRefresh::setShown(bool shown)
{
    if (std::exchange(m_isShown, shown) != shown) {
        shown ? lookAgain() : plan();
    }
}

void AutoRefresh::setOnline(bool online)
{
    if (std::exchange(m_isOnline, online) != online) {
        Q_EMIT troubleChanged();
        plan();
    }
}

void AutoRefresh::lookAgain()
{
    m_lastAttempt = {};
    plan();
}

bool AutoRefresh::mayRun() const
{
    // The first list is asked for by whoever signs in; a refused session is asked about once, not every few minutes.
    return m_every.count() > 0 && m_isShown && m_isOnline && m_session.state() == Session::State::SignedIn
        && m_service.lastRefreshed().isValid() && !m_service.isRefreshing() && !m_isAsking;
}

void AutoRefresh::plan()
{
    m_timer.stop();
    if (!mayRun()) {
        return;
    }
    const QDateTime last = m_lastAttempt.isValid() ? std::max(m_lastAttempt, m_service.lastRefreshed()) : m_service.lastRefreshed();
    const auto sinceLast = std::chrono::milliseconds(last.msecsTo(m_clock.now()));
    const auto every = std::chrono::milliseconds(m_every);
    // A clock that was set back makes nobody wait longer than the interval.
    const auto left = std::clamp(every - sinceLast, std::chrono::milliseconds(0), every);
    constexpr auto roundedOff = std::chrono::seconds(1); // A coarse timer may be early.
    if (left <= roundedOff) {
        attempt();
    } else {
        m_timer.start(left);
    }
}

void AutoRefresh::attempt()
{
    m_isAsking = true;
    m_isSavingPower(this, [this](bool saving) {
        m_isAsking = false;
        m_lastAttempt = m_clock.now();
        if (!saving && mayRun()) {
            refresh();
        } else {
            plan();
        }
    });
}

void AutoRefresh::refresh()
{
    m_service.refresh(this, [this](const Result<void> &read) {
        if (!read) {
            setTrouble(read.error());
        }
    });
}

void AutoRefresh::setTrouble(const std::optional<ApiError> &trouble)
{
    const bool isNews = trouble || m_trouble;
    m_trouble = trouble;
    if (isNews) {
        Q_EMIT troubleChanged();
    }
}
