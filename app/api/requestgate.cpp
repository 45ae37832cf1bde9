// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "requestgate.h"

#include <QTimer>

#include <utility>

using std::chrono::steady_clock;

RateWindow::RateWindow(std::size_t most, std::chrono::milliseconds window)
    : m_most(most)
    , m_window(window)
{
}

std::optional<std::chrono::milliseconds> RateWindow::wait(Time now)
{
    while (!m_ends.empty() && m_ends.front() + m_window <= now) {
        m_ends.pop_front();
    }
    if (m_underWay + m_ends.size() < m_most) {
        return std::chrono::milliseconds(0);
    }
    if (m_ends.empty()) {
        return std::nullopt;
    }
    return std::chrono::ceil<std::chrono::milliseconds>(m_ends.front() + m_window - now);
}

void RateWindow::depart()
{
    ++m_underWay;
}

void RateWindow::end(Time now)
{
    --m_underWay;
    m_ends.push_back(now);
}

RequestGate::RequestGate(std::size_t most, std::chrono::milliseconds window, QObject *parent)
    : QObject(parent)
    , m_rate(most, window)
{
}

void RequestGate::pass(QObject *context, std::function<void(Turn)> go)
{
    m_waiting.push_back({context, std::move(go)});
    if (!m_isTimed) {
        letThrough();
    }
}

RequestGate::Turn RequestGate::takeTurn()
{
    m_rate.depart();
    return Turn(this, [gate = QPointer(this)](RequestGate *) { gate ? gate->endTurn() : void(); });
}

void RequestGate::endTurn()
{
    const auto now = steady_clock::now();
    m_rate.end(now);
    if (!m_isTimed && !m_waiting.empty()) {
        // From the event loop in any case: what ends here may be in its destructor.
        letThroughIn(m_rate.wait(now).value_or(std::chrono::milliseconds(0)));
    }
}

void RequestGate::letThroughIn(std::chrono::milliseconds wait)
{
    m_isTimed = true;
    QTimer::singleShot(wait, Qt::PreciseTimer, this, &RequestGate::letThrough);
}

void RequestGate::letThrough()
{
    m_isTimed = false;
    while (!m_waiting.empty()) {
        if (!m_waiting.front().context) {
            m_waiting.pop_front();
            continue;
        }
        const auto wait = m_rate.wait(steady_clock::now());
        if (!wait) {
            return; // The next turn that ends calls again.
        }
        if (wait->count() > 0) {
            letThroughIn(*wait);
            return;
        }
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next.go(takeTurn());
    }
}
