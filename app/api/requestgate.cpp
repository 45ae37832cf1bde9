// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "requestgate.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using std::chrono::steady_clock;

RateWindow::RateWindow(std::size_t most, std::chrono::milliseconds window)
    : m_most(most)
    , m_window(window)
{
}

std::chrono::milliseconds RateWindow::wait(Time now)
{
    if (m_departures.size() < m_most) {
        return std::chrono::milliseconds(0);
    }
    const auto free = m_departures.front() + m_window;
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(free - now), std::chrono::milliseconds(0));
}

void RateWindow::depart(Time now)
{
    m_departures.push_back(now);
    if (m_departures.size() > m_most) {
        m_departures.pop_front();
    }
}

RequestGate::RequestGate(std::size_t most, std::chrono::milliseconds window, QObject *parent)
    : QObject(parent)
    , m_rate(most, window)
{
}

void RequestGate::pass(QObject *context, std::function<void()> go)
{
    m_waiting.push_back({context, std::move(go)});
    if (!m_isTimed) {
        letThrough();
    }
}

void RequestGate::letThrough()
{
    m_isTimed = false;
    while (!m_waiting.empty()) {
        if (!m_waiting.front().context) {
            m_waiting.pop_front();
            continue;
        }
        const auto now = steady_clock::now();
        if (const auto wait = m_rate.wait(now); wait.count() > 0) {
            m_isTimed = true;
            QTimer::singleShot(wait, Qt::PreciseTimer, this, &RequestGate::letThrough);
            return;
        }
        m_rate.depart(now);
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.go();
    }
}
