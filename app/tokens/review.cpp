// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "review.h"

#include <algorithm>
#include <tuple>

using Reason = ReviewEntry::Reason;

namespace {

bool isOlderThan(const QDateTime &time, int days, const QDateTime &now)
{
    return time.secsTo(now) >= qint64(days) * 24 * 60 * 60;
}

/// The one used last first; those never used follow, the newest first.
bool isFresher(const Token *a, const Token *b)
{
    return std::tie(a->lastUsedAt, a->createdAt, a->id) > std::tie(b->lastUsedAt, b->createdAt, b->id);
}

class Reviewing
{
public:
    explicit Reviewing(const ReviewFacts &facts)
        : m_facts(facts)
    {
        for (auto each = facts.rotations.cbegin(); each != facts.rotations.cend(); ++each) {
            m_rotating.insert(each.key());
            m_rotating.insert(each.value());
        }
    }

    QList<ReviewEntry> run()
    {
        for (const Token &token : m_facts.tokens) {
            if (!token.isActive()) {
                continue;
            }
            lookAtSecret(token);
            lookAtRotation(token);
            if (!m_rotating.contains(token.id)) {
                lookAt(token);
                m_namesakes[token.name.toCaseFolded()].append(&token);
            }
        }
        lookAtNames();
        std::sort(m_entries.begin(), m_entries.end(), [](const ReviewEntry &a, const ReviewEntry &b) {
            return std::tie(a.reason, a.since, a.name, a.ids) < std::tie(b.reason, b.since, b.name, b.ids);
        });
        return m_entries;
    }

private:
    void lookAtSecret(const Token &token)
    {
        if (m_facts.unsaved.contains(token.id)) {
            add({.reason = Reason::Unsaved, .ids = {token.id}, .name = token.name, .since = token.createdAt});
        }
    }

    void lookAtRotation(const Token &token)
    {
        const auto rotation = m_facts.rotations.constFind(token.id);
        if (rotation != m_facts.rotations.cend()) {
            const QStringList ids = rotation->isEmpty() ? QStringList{token.id} : QStringList{token.id, *rotation};
            add({.reason = Reason::OpenRotation, .ids = ids, .name = token.name, .since = token.createdAt});
        }
    }

    void lookAt(const Token &token)
    {
        // Nobody can use a token whose secret waits here.
        const bool canBeUsed = !m_facts.unsaved.contains(token.id);
        if (!token.lastUsedAt && canBeUsed && isOlderThan(token.createdAt, unusedAfterDays, m_facts.now)) {
            add({.reason = Reason::NeverUsed, .ids = {token.id}, .name = token.name, .since = token.createdAt});
        }
        if (token.lastUsedAt && isOlderThan(*token.lastUsedAt, m_facts.idleAfterDays, m_facts.now)) {
            add({.reason = Reason::Idle, .ids = {token.id}, .name = token.name, .since = token.lastUsedAt});
        }
        if (m_facts.due.contains(token.id)) {
            add({.reason = Reason::Overdue, .ids = {token.id}, .name = token.name, .since = token.createdAt});
        }
    }

    void lookAtNames()
    {
        for (QList<const Token *> &tokens : m_namesakes) {
            if (tokens.size() < 2) {
                continue;
            }
            std::sort(tokens.begin(), tokens.end(), isFresher);
            QStringList ids;
            for (const Token *token : std::as_const(tokens)) {
                ids.append(token->id);
            }
            add({.reason = Reason::SameName, .ids = ids, .name = tokens.constFirst()->name, .since = tokens.constFirst()->lastUsedAt});
        }
    }

    void add(ReviewEntry entry) { m_entries.append(std::move(entry)); }

    const ReviewFacts &m_facts;
    QSet<QString> m_rotating;
    QHash<QString, QList<const Token *>> m_namesakes; ///< By the name, whatever its case.
    QList<ReviewEntry> m_entries;
};

} // namespace

bool ReviewKeep::covers(const ReviewEntry &entry, const QDateTime &now) const
{
    const bool isThis = entry.reason == reason && std::all_of(entry.ids.begin(), entry.ids.end(), [this](const QString &id) { return ids.contains(id); });
    // Idle anew after a use is another story than the one that was kept.
    const bool wasUsedSince = reason == Reason::Idle && entry.since && *entry.since > at;
    return isThis && !wasUsedSince && now < until();
}

QList<ReviewEntry> review(const ReviewFacts &facts)
{
    return Reviewing(facts).run();
}

QList<ReviewEntry> withoutKept(QList<ReviewEntry> entries, const QList<ReviewKeep> &keeps, const QDateTime &now)
{
    entries.removeIf([&](const ReviewEntry &entry) {
        return std::any_of(keeps.begin(), keeps.end(), [&](const ReviewKeep &keep) { return keep.covers(entry, now); });
    });
    return entries;
}
