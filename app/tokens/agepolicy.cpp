// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "agepolicy.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr int longestDays = 36500;
const QString policiesKey = u"policies"_s;

} // namespace

AgePolicy::AgePolicy(QString path, TokenService &service, Session &session, TokenModel &model, const PreferenceStore &preferences,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), formatVersion)
    , m_session(session)
    , m_model(model)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(&session, &Session::signedIn, this, &AgePolicy::load);
    connect(&service, &TokenService::listed, this, &AgePolicy::mark);
    connect(&preferences, &PreferenceStore::changed, this, [this] {
        mark();
        Q_EMIT changed();
    });
    connect(&session, &Session::forgotten, this, [this](const Account &account) { forget(account.keychainKey()); });
}

AgePolicy::~AgePolicy() = default;

void AgePolicy::load()
{
    if (std::exchange(m_isLoaded, true)) {
        return;
    }
    const StateFile::Content content = m_file.read();
    bool isWhole = true;
    const QJsonArray policies = content.object.value(policiesKey).toArray();
    for (const QJsonValue &each : policies) {
        const QString account = each["account"_L1].toString();
        const QString id = each["id"_L1].toString();
        const int days = each["days"_L1].toInt(-1);
        if (account.isEmpty() || id.isEmpty() || days < never || days > longestDays) {
            isWhole = false;
            continue;
        }
        m_days[account].insert(id, days);
    }
    QString aside = content.setAside;
    if (!isWhole) {
        aside = m_file.setAside();
    }
    if (!aside.isEmpty()) {
        save(); // What could be read is not lost with the rest.
        Q_EMIT damaged(aside);
    }
}

void AgePolicy::save()
{
    QJsonArray policies;
    for (auto account = m_days.cbegin(); account != m_days.cend(); ++account) {
        for (auto each = account->cbegin(); each != account->cend(); ++each) {
            policies.append(QJsonObject{{u"account"_s, account.key()}, {u"id"_s, each.key()}, {u"days"_s, each.value()}});
        }
    }
    const QString trouble = m_file.write({{policiesKey, policies}});
    if (std::exchange(m_isWritten, trouble.isEmpty()) && !trouble.isEmpty()) {
        Q_EMIT notWritten(trouble);
    }
    mark();
    Q_EMIT changed();
}

int AgePolicy::usualDays() const
{
    return m_preferences.get().rotateAfterDays;
}

std::optional<int> AgePolicy::ownDays(const QString &id) const
{
    const auto own = m_days.value(account());
    const auto found = own.constFind(id);
    return found == own.cend() ? std::nullopt : std::optional(*found);
}

int AgePolicy::days(const QString &id) const
{
    return ownDays(id).value_or(usualDays());
}

void AgePolicy::setOwnDays(const QString &id, std::optional<int> days)
{
    load();
    if (days == ownDays(id)) {
        return;
    }
    if (days) {
        m_days[account()].insert(id, *days);
    } else {
        m_days[account()].remove(id);
    }
    save();
}

bool AgePolicy::isDue(const Token &token) const
{
    return isDue(token, days(token.id));
}

bool AgePolicy::isDue(const Token &token, int days) const
{
    return days > never && token.isActive() && token.createdAt.addDays(days) <= m_clock.now();
}

void AgePolicy::forget(const QString &account)
{
    load();
    if (m_days.remove(account)) {
        save();
    }
}

void AgePolicy::mark()
{
    const QHash<QString, int> own = m_days.value(account());
    const int usual = usualDays();
    QSet<QString> due;
    for (const Token &token : m_model.tokens()) {
        if (isDue(token, own.value(token.id, usual))) {
            due.insert(token.id);
        }
    }
    m_model.setDue(due);
}

QString AgePolicy::account() const
{
    return m_session.account().keychainKey();
}
