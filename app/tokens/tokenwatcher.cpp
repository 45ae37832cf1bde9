// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenwatcher.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "tokenservice.h"

#include <algorithm>
#include <iterator>

using Kind = History::Change::Kind;
using Mark = TokenModel::Mark;

namespace {

Mark markFor(Kind kind)
{
    switch (kind) {
    case Kind::Appeared: return Mark::New;
    case Kind::Used: return Mark::Used;
    case Kind::Woke: return Mark::Woke;
    case Kind::Revoked: return Mark::Revoked;
    case Kind::Vanished: break;
    }
    return Mark::None;
}

} // namespace

TokenWatcher::TokenWatcher(TokenService &service, Session &session, TokenModel &model, HistoryQueue &history,
                           const PreferenceStore &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_history(history)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&history, &HistoryQueue::troubled, this, &TokenWatcher::historyTroubled);
    connect(&history, &HistoryQueue::eventsChanged, this, [this](const QString &whose) {
        if (whose == this->account()) {
            Q_EMIT eventsChanged();
        }
    });
    connect(&service, &TokenService::listed, this, &TokenWatcher::look);
    connect(&service, &TokenService::created, this, [this](const QString &id) {
        note(id, History::Action::Created);
        seen(id); // A list may have brought it before the answer to the create did.
    });
    connect(&service, &TokenService::revoked, this, [this](const QString &id) {
        note(id, History::Action::Revoked);
        seen(id);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_marked.clear(); }); // Another account, or none.
}

TokenWatcher::~TokenWatcher() = default;

void TokenWatcher::note(const QString &id, History::Action action)
{
    m_history.tell([=, account = account(), at = m_clock.now()](History &history) { history.note(account, id, action, at); });
}

void TokenWatcher::forget(const Account &account)
{
    m_history.tell([key = account.keychainKey()](History &history) { history.forget(key); });
}

int TokenWatcher::idleAfterDays() const
{
    return m_preferences.get().idleAfterDays;
}

void TokenWatcher::seen(const QString &id)
{
    if (m_looks > 0) {
        m_seenSince.insert(id);
    }
    if (m_marked.remove(id)) {
        showMarks();
    }
}

void TokenWatcher::minutePassed()
{
    for (Marked &each : m_marked) {
        --each.minutesLeft;
    }
    if (m_marked.removeIf([](const auto &each) { return each.value().minutesLeft <= 0; }) > 0) {
        showMarks();
    }
}

void TokenWatcher::look()
{
    ++m_looks;
    const auto observe = [tokens = m_model.tokens(), now = m_clock.now(), days = idleAfterDays()](History &history, const QString &account) {
        return history.observe(account, tokens, now, days);
    };
    ask(this, observe, [this, whose = account()](const QList<History::Change> &changes) {
        --m_looks;
        if (whose == account()) {
            mark(changes);
        }
        if (m_looks == 0) {
            m_seenSince.clear();
        }
    });
}

void TokenWatcher::mark(const QList<History::Change> &changes)
{
    for (const History::Change &change : changes) {
        const Mark mark = markFor(change.kind);
        if (mark == Mark::None || m_seenSince.contains(change.id)) {
            m_marked.remove(change.id);
        } else if (mark != Mark::Used || !m_marked.contains(change.id)) { // That a new one is used takes nothing from its being new.
            m_marked.insert(change.id, {mark});
        } else {
            m_marked[change.id].minutesLeft = markedMinutes;
        }
    }
    showMarks();
    QList<History::Change> woken;
    std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(woken), [](const auto &change) { return change.kind == Kind::Woke; });
    if (!woken.isEmpty()) {
        Q_EMIT woke(woken);
    }
}

void TokenWatcher::showMarks()
{
    QHash<QString, Mark> marks;
    for (auto each = m_marked.cbegin(); each != m_marked.cend(); ++each) {
        marks.insert(each.key(), each->mark);
    }
    m_model.setMarks(marks);
}

QString TokenWatcher::account() const
{
    return m_session.account().keychainKey();
}
