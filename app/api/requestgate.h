// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

/// Counts requests: never more than `most` in any `window`, wherever on their way they are counted. A request counts
/// from its departure until a window after its end, since in between nobody here knows when it arrives. Pure, so
/// that a test brings the time.
class RateWindow
{
public:
    using Time = std::chrono::steady_clock::time_point;

    RateWindow(std::size_t most, std::chrono::milliseconds window);

    /// How long to wait before the next departure; 0: it may leave at once; nothing: until one of those under way ends.
    std::optional<std::chrono::milliseconds> wait(Time now);
    void depart();
    void end(Time now);

private:
    std::size_t m_most;
    std::chrono::milliseconds m_window;
    std::size_t m_underWay = 0;
    std::deque<Time> m_ends; ///< Within the window.
};

/// Holds requests back so that the vendor's limit of 8 a second (docs/api-contract.md) is never met.
/// First come, first served.
class RequestGate final : public QObject
{
    Q_OBJECT

public:
    /// A request is under way as long as somebody holds its turn.
    using Turn = std::shared_ptr<RequestGate>;

    /// The window is a little longer than a second, since the server's clock need not run as ours does.
    explicit RequestGate(std::size_t most = 8, std::chrono::milliseconds window = std::chrono::milliseconds(1040),
                         QObject *parent = nullptr);

    /// Runs `go` at once where the limit allows it, else as soon as it does; never if `context` dies first.
    void pass(QObject *context, std::function<void(Turn)> go);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Turn)> go;
    };

    Turn takeTurn();
    void endTurn();
    void letThrough();
    void letThroughIn(std::chrono::milliseconds wait);

    RateWindow m_rate;
    std::deque<Waiting> m_waiting;
    bool m_isTimed = false;
};
