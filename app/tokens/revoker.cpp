// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "revoker.h"

#include "account/session.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 secondMs = 1000;

}

Revoker::Revoker(TokenService &service, const TokenModel &model, Session &session, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_model(model)
{
    m_second.setSingleShot(true);
    m_second.setTimerType(Qt::PreciseTimer);
    connect(&m_second, &QTimer::timeout, this, &Revoker::countDown);
    connect(&session, &Session::signedOut, this, &Revoker::forgetAccount);
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) {
        if (!sameAccount) {
            forgetAccount();
        }
    });
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.state() == Session::State::Refused && m_sending > 0) {
            Q_EMIT signInNeeded();
        }
    });
}

Revoker::~Revoker() = default;

void Revoker::add(const QStringList &ids, std::chrono::milliseconds wait)
{
    ++m_batch;
    const QDeadlineTimer deadline(wait);
    for (const QString &id : ids) {
        const Token *token = m_model.find(id);
        if (!token || isUnderWay(stage(id))) {
            continue;
        }
        if (!token->isActive()) {
            enter(id, RevokeStage::Revoked);
            continue;
        }
        m_entries.insert(id, {.deadline = deadline, .batch = m_batch});
        if (wait.count() > 0) {
            m_waiting.append(id);
            enter(id, RevokeStage::Waiting);
        } else {
            enqueue(id);
        }
    }
    arm();
    sendNext();
}

void Revoker::undo(const QStringList &ids)
{
    QStringList done;
    for (const QString &id : ids) {
        if (!canBeUndone(stage(id))) {
            continue;
        }
        done.append(id);
        m_waiting.removeOne(id);
        if (m_queue.removeOne(id)) {
            m_outcome.stopped.append(id);
        }
        m_entries.remove(id);
        Q_EMIT changed(id);
    }
    if (!done.isEmpty()) {
        Q_EMIT undone(done);
    }
    arm();
    report();
}

void Revoker::undoLatest()
{
    const QStringList candidates = undoable();
    int latest = 0;
    for (const QString &id : candidates) {
        latest = std::max(latest, m_entries.value(id).batch);
    }
    QStringList ids;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(ids),
                 [&](const QString &id) { return m_entries.value(id).batch == latest; });
    undo(ids);
}

void Revoker::sendNow(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (m_waiting.removeOne(id)) {
            enqueue(id);
        }
    }
    arm();
    sendNext();
}

void Revoker::hold()
{
    if (!m_held.isValid()) {
        m_held.start();
        m_second.stop();
    }
}

void Revoker::goOn()
{
    if (!m_held.isValid()) {
        return;
    }
    for (const QString &id : std::as_const(m_waiting)) {
        m_entries[id].deadline += m_held.elapsed();
    }
    m_held.invalidate();
    arm();
    sendNext();
}

void Revoker::dismiss(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (stage(id) == RevokeStage::Failed) {
            m_entries.remove(id);
            Q_EMIT changed(id);
        }
    }
}

RevokeStage Revoker::stage(const QString &id) const
{
    return m_entries.value(id).stage;
}

int Revoker::secondsLeft(const QString &id) const
{
    const Entry entry = m_entries.value(id);
    if (entry.stage != RevokeStage::Waiting) {
        return 0;
    }
    return static_cast<int>((entry.deadline.remainingTime() + secondMs - 1) / secondMs);
}

const ApiError *Revoker::error(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry != m_entries.cend() && entry->error ? &*entry->error : nullptr;
}

void Revoker::enter(const QString &id, RevokeStage stage)
{
    m_entries[id].stage = stage;
    Q_EMIT changed(id);
}

void Revoker::enqueue(const QString &id)
{
    m_queue.append(id);
    enter(id, RevokeStage::Queued);
}

void Revoker::countDown()
{
    const QStringList waiting = m_waiting;
    for (const QString &id : waiting) {
        if (!m_entries.value(id).deadline.hasExpired()) {
            Q_EMIT changed(id);
        } else if (m_waiting.removeOne(id)) {
            enqueue(id);
        }
    }
    arm();
    sendNext();
}

/// Wakes up when a countdown shows another number.
void Revoker::arm()
{
    if (m_waiting.isEmpty() || m_held.isValid()) {
        m_second.stop();
        return;
    }
    qint64 next = secondMs;
    for (const QString &id : std::as_const(m_waiting)) {
        const qint64 left = m_entries.value(id).deadline.remainingTime();
        next = std::min(next, left == 0 ? 0 : (left - 1) % secondMs + 1);
    }
    m_second.start(std::chrono::milliseconds(next));
}

void Revoker::sendNext()
{
    while (!m_held.isValid() && m_sending < mostInFlight && !m_queue.isEmpty()) {
        send(m_queue.takeFirst());
    }
    report();
}

void Revoker::send(const QString &id)
{
    const Token *token = m_model.find(id);
    if (!token || !token->isActive()) {
        settle(id, {}); // A list that came meanwhile says that it is done.
        return;
    }
    ++m_sending;
    enter(id, RevokeStage::Sending);
    m_service.revoke(id, this, [this, id, account = m_account](const Result<void> &revoked) {
        if (account == m_account) {
            --m_sending;
            settle(id, revoked);
            sendNext();
        }
    });
}

void Revoker::settle(const QString &id, const Result<void> &result)
{
    using Kind = ApiError::Kind;
    const Token *token = m_model.find(id);
    const bool isGone = !result && result.error().kind == Kind::NotFound && (!token || !token->isActive());
    if (result || isGone) {
        m_outcome.revoked.append(id);
        enter(id, RevokeStage::Revoked);
        return;
    }
    m_outcome.failed.append(id);
    m_entries[id].error = result.error();
    enter(id, RevokeStage::Failed);
    if (result.error().kind == Kind::Unauthorized || result.error().kind == Kind::SignedOut) {
        stopAll(); // The person was asked to sign in, and did not want to: nobody asks for each of the others.
    }
}

void Revoker::report()
{
    const auto done = static_cast<int>(m_outcome.revoked.size() + m_outcome.failed.size());
    const auto left = static_cast<int>(m_queue.size()) + m_sending;
    if (left > 0) {
        Q_EMIT progressChanged(done, done + left);
    } else if (done > 0 || !m_outcome.stopped.isEmpty()) {
        const Outcome outcome = std::exchange(m_outcome, {});
        Q_EMIT progressChanged(0, 0);
        Q_EMIT finished(outcome);
    }
}

void Revoker::stopAll()
{
    m_outcome.sessionEnded = true;
    m_outcome.stopped += std::exchange(m_queue, {}) + std::exchange(m_waiting, {});
    m_second.stop();
    const QStringList stopped = m_outcome.stopped;
    for (const QString &id : stopped) {
        m_entries.remove(id);
        Q_EMIT changed(id);
    }
}

void Revoker::forgetAccount()
{
    ++m_account;
    if (isBusy()) {
        stopAll();
    }
    m_sending = 0;
    const auto entries = std::exchange(m_entries, {});
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (entry->stage == RevokeStage::Sending) {
            m_outcome.failed.append(entry.key()); // Its answer is the old account's, and stays unknown here.
        }
        Q_EMIT changed(entry.key());
    }
    report();
}
