// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reviewer.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "reviewstore.h"
#include "rotator.h"
#include "tokenmodel.h"

#include <chrono>
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
    m_worker.setMaxThreadCount(1); // The looks end in their order.
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
    setSources([&rotator] { return rotator.open(); }, [this] { return m_model.due(); });
}

void Reviewer::setSources(Rotations rotations, Due due)
{
    m_rotations = std::move(rotations);
    m_due = std::move(due);
    lookAgain();
}

void Reviewer::lookAgain()
{
    constexpr std::chrono::milliseconds afterPainting(200);
    if (!m_soon.isActive()) {
        m_soon.start(m_model.isLong() ? afterPainting : std::chrono::milliseconds(0));
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
    const int number = ++m_looks;
    const ReviewFacts facts{.tokens = m_model.tokens(),
                            .unsaved = m_model.unsaved(),
                            .rotations = m_rotations ? m_rotations() : QHash<QString, QString>(),
                            .due = m_due ? m_due() : QSet<QString>(),
                            .idleAfterDays = idleAfterDays(),
                            .now = m_clock.now()};
    const auto find = [facts, keeps = facts.tokens.isEmpty() ? QList<ReviewKeep>() : m_store.keeps(account())] {
        const QList<ReviewEntry> all = review(facts);
        const QList<ReviewEntry> entries = withoutKept(all, keeps, facts.now);
        return Found{.entries = entries, .keptCount = static_cast<int>(all.size() - entries.size())};
    };
    if (!m_model.isLong()) {
        show(number, find());
        return;
    }
    m_worker.start([this, number, find] {
        QMetaObject::invokeMethod(this, [this, number, found = find()] { show(number, found); });
    });
}

void Reviewer::show(int look, const Found &found)
{
    if (look < m_foundBy) {
        return;
    }
    m_foundBy = look;
    if (found != m_found) {
        auto before = std::exchange(m_found, found);
        if (m_model.isLong()) { // Many entries take long to free.
            m_worker.start([before = std::move(before)] {});
        }
        Q_EMIT changed();
    }
}

QString Reviewer::account() const
{
    return m_session.account().keychainKey();
}
