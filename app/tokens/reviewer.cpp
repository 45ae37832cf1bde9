// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reviewer.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "reviewstore.h"
#include "rotator.h"
#include "tokenmodel.h"

#include <utility>

Reviewer::Reviewer(const TokenModel &model, const Session &session, const PreferenceStore &preferences, ReviewStore &store,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
    , m_preferences(preferences)
    , m_store(store)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&store, &ReviewStore::setAside, this, &Reviewer::setAside);
    connect(&store, &ReviewStore::notWritten, this, &Reviewer::notWritten);
    connect(&m_soon, &QTimer::timeout, this, &Reviewer::look);
    // The rows' relative times change as time passes, so that is heard of, too.
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, changed, this, &Reviewer::lookAgain);
    }
    connect(&model, &QAbstractItemModel::dataChanged, this, &Reviewer::lookAgain);
    connect(&model, &QAbstractItemModel::modelReset, this, &Reviewer::look); // Another account, or none.
    connect(&preferences, &PreferenceStore::changed, this, &Reviewer::lookAgain);
    connect(&session, &Session::forgotten, this, &Reviewer::forget);
}

Reviewer::~Reviewer() = default;

void Reviewer::follow(const Rotator &rotator)
{
    connect(&rotator, &Rotator::changed, this, &Reviewer::lookAgain);
    setSources([&rotator] { return rotator.open(); }, [this](const Token &token) { return m_model.isDue(token.id); });
}

void Reviewer::setSources(Rotations rotations, IsDue isDue)
{
    m_rotations = std::move(rotations);
    m_isDue = std::move(isDue);
    lookAgain();
}

void Reviewer::lookAgain()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

int Reviewer::idleAfterDays() const
{
    return m_preferences.get().idleAfterDays;
}

ReviewKeep Reviewer::keep(const ReviewEntry &entry)
{
    const ReviewKeep keep{.reason = entry.reason, .ids = entry.ids, .at = m_clock.now()};
    m_store.keep(account(), keep);
    look();
    return keep;
}

void Reviewer::askAgain(const ReviewKeep &keep)
{
    m_store.ask(account(), keep);
    look();
}

void Reviewer::askAboutAll()
{
    m_store.forget(account());
    look();
}

bool Reviewer::forget(const Account &account)
{
    const bool isForgotten = m_store.forget(account.keychainKey());
    lookAgain();
    return isForgotten;
}

void Reviewer::look()
{
    m_soon.stop();
    ReviewFacts facts{.tokens = m_model.tokens(),
                      .rotations = m_rotations ? m_rotations() : QHash<QString, QString>(),
                      .isDue = m_isDue,
                      .idleAfterDays = idleAfterDays(),
                      .now = m_clock.now()};
    for (const Token &token : std::as_const(facts.tokens)) {
        if (m_model.isUnsaved(token.id)) {
            facts.unsaved.insert(token.id);
        }
    }
    const QList<ReviewEntry> all = review(facts);
    const QList<ReviewEntry> entries = all.isEmpty() ? all : withoutKept(all, m_store.keeps(account()), facts.now);
    const auto keptCount = static_cast<int>(all.size() - entries.size());
    if (entries != m_entries || keptCount != m_keptCount) {
        m_entries = entries;
        m_keptCount = keptCount;
        Q_EMIT changed();
    }
}

QString Reviewer::account() const
{
    return m_session.account().keychainKey();
}
