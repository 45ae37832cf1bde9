// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

/// How many times slower than usual everything is, by the word of tests/valgrind: patience grows with it.
inline int slowness()
{
    static const int times = std::max(1, qEnvironmentVariableIntValue("MAILCX_TEST_SLOWNESS"));
    return times;
}

/// Runs the event loop until the condition holds; false if that took longer than `ms`. Unlike QTest::qWaitFor()
/// it never sleeps while there are events, which matters where both ends of a connection live in one thread.
template <typename Condition>
bool waitUntil(Condition condition, int ms = 10000)
{
    ms *= slowness();
    const QDeadlineTimer deadline(ms);
    QTimer waker;
    waker.start(ms); // So that waiting for events ends in time.
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// Waits for the callback of a call that ends later.
///
///     Await<QList<Token>> listed;
///     api.listTokens(login, listed.context(), listed.callback());
///     QVERIFY(listed.wait());
///     QVERIFY(listed.result());
template <typename T, typename E = ApiError>
class Await
{
public:
    /// What to hand to the call. It may outlive this object.
    Callback<T, E> callback()
    {
        return [state = m_state](Result<T, E> result) {
            ++state->count;
            state->result.emplace(std::move(result));
        };
    }

    QObject *context() { return m_context.get(); }

    /// Destroys the context, as a window that is closed would.
    void leave() { m_context.reset(); }

    /// Runs the event loop until the callback has been called; false if that took longer than `ms`.
    bool wait(int ms = 10000)
    {
        return waitUntil([this] { return m_state->count > 0; }, ms);
    }

    /// How often the callback was called.
    int count() const { return m_state->count; }

    /// Of the last call; there must have been one.
    Result<T, E> &result() { return m_state->result.value(); }

private:
    struct State
    {
        int count = 0;
        std::optional<Result<T, E>> result;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};
