// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/apierror.h"
#include "base/result.h"
#include "revokestage.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

class Session;
class TokenModel;
class TokenService;

/// Which tokens are to be revoked. Each waits until it can't be undone any more, takes its turn, and has a result.
/// Where the account changes, or the person does not sign in again, nothing more is sent.
class Revoker final : public QObject
{
    Q_OBJECT

public:
    /// How many requests are on their way together; how many a second is the API client's to say.
    static constexpr int mostInFlight = 4;

    /// What became of the tokens that were sent one after the other, as ids.
    struct Outcome
    {
        QStringList revoked; ///< Those that somebody else had revoked meanwhile, too.
        QStringList failed;
        QStringList stopped;       ///< Never sent.
        bool sessionEnded = false; ///< Why they were stopped.
    };

    /// Everything is borrowed and must outlive this.
    Revoker(TokenService &service, const TokenModel &model, Session &session, QObject *parent = nullptr);
    ~Revoker() override;

    /// Has the tokens revoked in this order after a wait in which it can be undone. What is not in the
    /// list, or under way already, is left out. A token that failed is tried once more.
    void add(const QStringList &ids, std::chrono::milliseconds wait);
    /// What has not left yet stays active.
    void undo(const QStringList &ids);
    /// As undo(), for those that were added last.
    void undoLatest();
    /// Waits no longer.
    void sendNow(const QStringList &ids);
    /// While a question stands on the screen, nothing leaves and no time passes.
    void hold();
    void goOn();
    /// Forgets that they failed.
    void dismiss(const QStringList &ids);

    RevokeStage stage(const QString &id) const;
    /// Of a waiting one, rounded up; else 0.
    int secondsLeft(const QString &id) const;
    /// Why it failed; null where it did not. Valid until the next change.
    const ApiError *error(const QString &id) const;
    /// The ids that can be undone, in the order in which they leave.
    QStringList undoable() const { return m_queue + m_waiting; }
    int sendingCount() const { return m_sending; }
    bool isBusy() const { return m_sending > 0 || !m_queue.isEmpty() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    /// Its stage, or the seconds that are left.
    void changed(const QString &id);
    /// By the person.
    void undone(const QStringList &ids);
    /// Of those that don't wait any more; 0 of 0 when nothing is under way.
    void progressChanged(int done, int total);
    /// Nothing is queued or sent any more. The list has not been read since.
    void finished(const Revoker::Outcome &outcome);
    /// Something waits for the person to sign in again.
    void signInNeeded();

private:
    struct Entry
    {
        RevokeStage stage = RevokeStage::None;
        QDeadlineTimer deadline = {};
        int batch = 0;
        std::optional<ApiError> error = {};
    };

    void enter(const QString &id, RevokeStage stage);
    void enqueue(const QString &id);
    void countDown();
    void arm();
    void sendNext();
    void send(const QString &id);
    void settle(const QString &id, const Result<void> &result);
    void report();
    void stopAll();
    void forgetAccount();

    TokenService &m_service;
    const TokenModel &m_model;
    QHash<QString, Entry> m_entries;
    QStringList m_waiting;
    QStringList m_queue;
    Outcome m_outcome; ///< So far, of what is under way.
    QTimer m_second;   ///< Until the next number in a countdown.
    QElapsedTimer m_held;
    int m_sending = 0;
    int m_batch = 0;
    int m_account = 0; ///< Counts accounts: an answer meant for an older one touches nothing here.
};
