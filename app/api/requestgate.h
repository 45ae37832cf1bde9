// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>

/// Counts departures: never more than `most` in any `window`. Pure, so that a test brings the time.
class RateWindow
{
public:
    using Time = std::chrono::steady_clock::time_point;

    RateWindow(std::size_t most, std::chrono::milliseconds window);

    /// How long to wait before the next departure; 0: it may leave at once.
    std::chrono::milliseconds wait(Time now);
    void depart(Time now);

private:
    std::size_t m_most;
    std::chrono::milliseconds m_window;
    std::deque<Time> m_departures; ///< The latest `m_most`.
};

/// Holds requests back so that the vendor's limit of 8 a second (docs/api-contract.md) is never met.
/// First come, first served.
class RequestGate final : public QObject
{
    Q_OBJECT

public:
    /// The window is a little longer than a second, since requests can catch up with one another on the way.
    explicit RequestGate(std::size_t most = 8, std::chrono::milliseconds window = std::chrono::milliseconds(1040),
                         QObject *parent = nullptr);

    /// Runs `go` at once where the limit allows it, else as soon as it does; never if `context` dies first.
    void pass(QObject *context, std::function<void()> go);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };

    void letThrough();

    RateWindow m_rate;
    std::deque<Waiting> m_waiting;
    bool m_isTimed = false;
};
