// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/apierror.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class Clock;
class Session;
class TokenService;

/// Reads the list anew every few minutes, as long as there is somebody to see it: not while the window is hidden, the
/// computer is offline or saves power, or nobody is signed in. Then no timer runs either.
class AutoRefresh final : public QObject
{
    Q_OBJECT

public:
    /// Asks whether the computer saves power. May tell at once, or later; not at all once `context` is gone.
    using PowerQuestion = std::function<void(QObject *context, const std::function<void(bool saving)> &tell)>;

    /// Everything is borrowed and must outlive this. At first: shown nowhere, online, and off.
    AutoRefresh(TokenService &service, const Session &session, const Clock &clock, PowerQuestion isSavingPower, QObject *parent = nullptr);
    ~AutoRefresh() override;

    /// Zero: never by itself.
    void setInterval(std::chrono::minutes every);
    void setShown(bool shown);
    void setOnline(bool online);
    /// The person came back to the window: reads at once what is older than the interval, even if that failed before.
    void lookAgain();

    bool isOnline() const { return m_isOnline; }
    /// Why the last attempt failed, until a list arrives by whatever road.
    const std::optional<ApiError> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void troubleChanged();

private:
    bool mayRun() const;
    void plan();
    void attempt();
    void refresh();
    void setTrouble(const std::optional<ApiError> &trouble);

    TokenService &m_service;
    const Session &m_session;
    const Clock &m_clock;
    PowerQuestion m_isSavingPower;
    QTimer m_timer{this};
    std::chrono::minutes m_every{0};
    QDateTime m_lastAttempt; ///< In vain, since the last list.
    std::optional<ApiError> m_trouble;
    bool m_isShown = false;
    bool m_isOnline = true;
    bool m_isAsking = false;
};
