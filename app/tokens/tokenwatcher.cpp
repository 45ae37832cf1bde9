// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenwatcher.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "tokenservice.h"

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

TokenWatcher::TokenWatcher(TokenService &service, Session &session, TokenModel &model, History &history,
                           const PreferenceStore &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_history(history)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&history, &History::troubled, this, &TokenWatcher::historyTroubled);
    connect(&history, &History::eventsChanged, this, [this](const QString &whose) {
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

History::Life TokenWatcher::life(const QString &id) const
{
    return m_history.life(account(), id);
}

QList<History::Event> TokenWatcher::events(const QString &id, const std::optional<History::Event> &last, int most) const
{
    return m_history.events(account(), id, last, most);
}

void TokenWatcher::note(const QString &id, History::Action action)
{
    m_history.note(account(), id, action, m_clock.now());
}

bool TokenWatcher::forget(const Account &account)
{
    return m_history.forget(account.keychainKey());
}

int TokenWatcher::idleAfterDays() const
{
    return m_preferences.get().idleAfterDays;
}

void TokenWatcher::seen(const QString &id)
{
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
    const auto changes = m_history.observe(account(), m_model.tokens(), m_clock.now(), idleAfterDays());
    for (const History::Change &change : changes) {
        const Mark mark = markFor(change.kind);
        if (mark == Mark::None) {
            m_marked.remove(change.id);
        } else if (mark != Mark::Used || !m_marked.contains(change.id)) { // That a new one is used takes nothing from its being new.
            m_marked.insert(change.id, {mark});
        } else {
            m_marked[change.id].minutesLeft = markedMinutes;
        }
    }
    showMarks();
    for (const History::Change &change : changes) {
        if (change.kind == Kind::Woke) {
            Q_EMIT woke(change.name, change.quietDays, change.id);
        }
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
