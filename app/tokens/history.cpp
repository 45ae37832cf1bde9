// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "history.h"

#include "historyfile.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;
using Kind = History::Change::Kind;
using EventKind = History::Event::Kind;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 keptDays = 400;

int numberOf(EventKind kind)
{
    return static_cast<int>(kind);
}

QVariant toColumn(const QDateTime &time)
{
    return time.toMSecsSinceEpoch();
}

QVariant toColumn(const std::optional<QDateTime> &time)
{
    return time ? toColumn(*time) : QVariant();
}

std::optional<QDateTime> toTime(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC));
}

/// The account's key; it is entered where it is new.
qint64 keyOf(Statements &sql, const QString &account)
{
    sql.run(u"INSERT OR IGNORE INTO accounts (name) VALUES (?)"_s, {account});
    QSqlQuery query = sql.run(u"SELECT key FROM accounts WHERE name = ?"_s, {account});
    return query.next() ? query.value(0).toLongLong() : 0;
}

/// A token's key, the same way.
qint64 keyOf(Statements &sql, qint64 account, const QString &id)
{
    sql.run(u"INSERT OR IGNORE INTO tokens (account, id) VALUES (?, ?)"_s, {account, id});
    QSqlQuery query = sql.run(u"SELECT key FROM tokens WHERE account = ? AND id = ?"_s, {account, id});
    return query.next() ? query.value(0).toLongLong() : 0;
}

void prune(Statements &sql, const QDateTime &now)
{
    const qint64 oldest = now.toMSecsSinceEpoch() - keptDays * dayMs;
    sql.run(u"DELETE FROM tokens WHERE gone_seen < ?"_s, {oldest});
    sql.run(u"DELETE FROM events WHERE at < ?"_s, {oldest});
    sql.run(u"DELETE FROM tokens WHERE first_seen IS NULL AND NOT EXISTS (SELECT 1 FROM events WHERE token = key)"_s);
}

EventKind kindOf(History::Action action)
{
    return static_cast<EventKind>(action);
}

} // namespace

/// One look at the list, laid beside what the looks before it saw.
class History::Look
{
public:
    Look(Statements &sql, qint64 account, QHash<QString, Known> &known, int number, const QDateTime &now, int idleAfterDays);

    void readKnown();
    QList<Change> compare(const QList<Token> &tokens);
    bool hasEvents() const { return m_hasEvents; }

private:
    void meet(const Token &token);
    void meetAgain(const Token &token, Known &before);
    void miss(Known &before);
    void report(Kind kind, const Token &token, int quietDays = 0);
    void keep(EventKind kind, const QDateTime &at, qint64 token);
    bool wasDoneHere(qint64 token, Action action);

    Statements &m_sql;
    qint64 m_account;
    QHash<QString, Known> &m_known;
    int m_number;
    QDateTime m_now;
    int m_idleAfterDays;
    bool m_isFirst = false;
    bool m_hasEvents = false;
    QList<Change> m_changes;
    QSqlQuery m_insert;
    QSqlQuery m_insertEvent;
    QSqlQuery m_update;
    QSqlQuery m_miss;
    QSqlQuery m_deed;
};

History::Look::Look(Statements &sql, qint64 account, QHash<QString, Known> &known, int number, const QDateTime &now, int idleAfterDays)
    : m_sql(sql)
    , m_account(account)
    , m_known(known)
    , m_number(number)
    , m_now(now)
    , m_idleAfterDays(idleAfterDays)
    , m_insert(sql.prepare(u"INSERT INTO tokens (account, id, name, created_at, last_used_at, revoked_at, revoked_seen, first_seen)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET name = excluded.name,"
                           " created_at = excluded.created_at, last_used_at = excluded.last_used_at, revoked_at = excluded.revoked_at,"
                           " revoked_seen = excluded.revoked_seen, first_seen = excluded.first_seen RETURNING key"_s))
    , m_insertEvent(sql.prepare(u"INSERT OR IGNORE INTO events (account, at, token, kind) VALUES (?, ?, ?, ?)"_s))
    , m_update(sql.prepare(u"UPDATE tokens SET name = ?, last_used_at = ?, revoked_at = ?, revoked_seen = ?, gone_seen = NULL,"
                           " moves = moves + ? WHERE key = ?"_s))
    , m_miss(sql.prepare(u"UPDATE tokens SET gone_seen = ? WHERE key = ?"_s))
    , m_deed(sql.prepare(u"SELECT 1 FROM events WHERE token = ? AND kind = ?"_s))
{
    QSqlQuery first = sql.run(u"SELECT first_look FROM accounts WHERE key = ?"_s, {account});
    m_isFirst = first.next() && first.value(0).isNull();
    if (m_isFirst) {
        sql.run(u"UPDATE accounts SET first_look = ? WHERE key = ?"_s, {toColumn(now), account});
    }
}

void History::Look::readKnown()
{
    m_known.clear();
    QSqlQuery query = m_sql.run(u"SELECT key, id, name, created_at, last_used_at, revoked_at, revoked_seen, gone_seen"
                                " FROM tokens WHERE account = ? AND first_seen IS NOT NULL"_s, {m_account});
    while (query.next()) {
        const Known each{
            .key = query.value(0).toLongLong(),
            .token = {.id = query.value(1).toString(),
                      .name = query.value(2).toString(),
                      .createdAt = toTime(query.value(3)).value_or(QDateTime()),
                      .lastUsedAt = toTime(query.value(4)),
                      .revokedAt = toTime(query.value(5))},
            .revokedSeen = toTime(query.value(6)),
            .isGone = !query.value(7).isNull(),
        };
        m_known.insert(each.token.id, each);
    }
}

QList<History::Change> History::Look::compare(const QList<Token> &tokens)
{
    m_known.reserve(tokens.size());
    for (const Token &token : tokens) {
        if (const auto before = m_known.find(token.id); before != m_known.end()) {
            meetAgain(token, *before);
        } else {
            meet(token);
        }
    }
    for (Known &each : m_known) {
        if (each.look != m_number && !each.isGone) {
            miss(each);
        }
    }
    return m_changes;
}

void History::Look::meet(const Token &token)
{
    const auto revokedSeen = token.isActive() ? std::nullopt : std::optional(m_now);
    m_sql.run(m_insert, {m_account, token.id, token.name, toColumn(token.createdAt), toColumn(token.lastUsedAt),
                         toColumn(token.revokedAt), toColumn(revokedSeen), toColumn(m_now)});
    const qint64 key = m_insert.next() ? m_insert.value(0).toLongLong() : 0;
    m_insert.finish();
    keep(EventKind::FirstSeen, m_now, key);
    if (token.lastUsedAt) {
        keep(EventKind::Used, *token.lastUsedAt, key);
    }
    m_known.insert(token.id, {.key = key, .token = token, .revokedSeen = revokedSeen, .look = m_number});
    if (token.revokedAt && !wasDoneHere(key, Action::Revoked)) {
        keep(EventKind::Revoked, *token.revokedAt, key);
    }
    if (!m_isFirst && !wasDoneHere(key, Action::Created)) {
        report(Kind::Appeared, token);
    }
}

void History::Look::meetAgain(const Token &token, Known &before)
{
    before.look = m_number;
    if (token == before.token && !before.isGone) {
        return;
    }
    const bool wasGone = std::exchange(before.isGone, false);
    const Token last = std::exchange(before.token, token);
    const bool isUsed = token.lastUsedAt && (!last.lastUsedAt || *token.lastUsedAt > *last.lastUsedAt);
    const bool isRevoked = !token.isActive() && last.isActive();
    before.revokedSeen = isRevoked ? m_now : before.revokedSeen;
    m_sql.run(m_update, {token.name, toColumn(token.lastUsedAt), toColumn(token.revokedAt), toColumn(before.revokedSeen), isUsed ? 1 : 0, before.key});
    if (wasGone) {
        keep(EventKind::Returned, m_now, before.key);
        report(Kind::Appeared, token);
    }
    if (isUsed) {
        keep(EventKind::Used, *token.lastUsedAt, before.key);
        const int quietDays = static_cast<int>(last.lastUsedAt.value_or(token.createdAt).msecsTo(*token.lastUsedAt) / dayMs);
        report(quietDays >= m_idleAfterDays ? Kind::Woke : Kind::Used, token, quietDays);
    }
    if (isRevoked && !wasDoneHere(before.key, Action::Revoked)) {
        keep(EventKind::Revoked, *token.revokedAt, before.key);
        report(Kind::Revoked, token);
    }
}

void History::Look::miss(Known &before)
{
    before.isGone = true;
    m_sql.run(m_miss, {toColumn(m_now), before.key});
    keep(EventKind::Gone, m_now, before.key);
    report(Kind::Vanished, before.token);
}

void History::Look::report(Kind kind, const Token &token, int quietDays)
{
    m_changes.append({.kind = kind, .id = token.id, .name = token.name, .quietDays = quietDays});
}

/// What is older than anything that is kept was never there.
void History::Look::keep(EventKind kind, const QDateTime &at, qint64 token)
{
    if (at.msecsTo(m_now) <= keptDays * dayMs) {
        m_sql.run(m_insertEvent, {m_account, toColumn(at), token, numberOf(kind)});
        m_hasEvents = true;
    }
}

bool History::Look::wasDoneHere(qint64 token, Action action)
{
    const bool wasDone = m_sql.run(m_deed, {token, numberOf(kindOf(action))}) && m_deed.next();
    m_deed.finish();
    return wasDone;
}

History::History(QString path, QObject *parent)
    : QObject(parent)
{
    const auto report = [this](Trouble trouble, const QString &detail) {
        m_account.clear(); // The file is another one now.
        Q_EMIT troubled(trouble, detail);
    };
    m_file = std::make_unique<HistoryFile>(std::move(path), report);
}

History::~History() = default;

QList<History::Change> History::observe(const QString &account, const QList<Token> &tokens, const QDateTime &now, int idleAfterDays)
{
    QList<Change> changes;
    bool hasEvents = false;
    ++m_look;
    const bool isDone = m_file->transact([&](Statements &sql) {
        // What is known counts again once this look has succeeded.
        const bool isKnown = std::exchange(m_account, {}) == account && m_prunedOn == now.date();
        if (m_prunedOn != now.date()) {
            prune(sql, now);
        }
        Look look(sql, keyOf(sql, account), m_known, m_look, now, idleAfterDays);
        if (!isKnown) {
            look.readKnown();
        }
        changes = look.compare(tokens);
        hasEvents = look.hasEvents();
    });
    if (!isDone) {
        return {};
    }
    m_account = account;
    m_prunedOn = now.date();
    if (hasEvents) {
        Q_EMIT eventsChanged(account);
    }
    return changes;
}

void History::note(const QString &account, const QString &id, Action action, const QDateTime &at)
{
    m_file->transact([&](Statements &sql) {
        const qint64 key = keyOf(sql, account);
        sql.run(u"INSERT OR IGNORE INTO events (account, at, token, kind) VALUES (?, ?, ?, ?)"_s,
                {key, toColumn(at), keyOf(sql, key, id), numberOf(kindOf(action))});
    });
    Q_EMIT eventsChanged(account);
}

History::Life History::life(const QString &account, const QString &id)
{
    Life life;
    m_file->transact([&](Statements &sql) {
        life = {};
        QSqlQuery token = sql.run(u"SELECT tokens.key, first_seen, first_seen = first_look, moves, revoked_seen, gone_seen"
                                  " FROM tokens JOIN accounts ON accounts.key = account WHERE accounts.name = ? AND id = ?"_s, {account, id});
        if (!token.next()) {
            return;
        }
        life.firstSeen = toTime(token.value(1));
        life.wasThereAtFirst = token.value(2).toBool();
        life.moves = token.value(3).toInt();
        life.revokedSeen = toTime(token.value(4));
        life.goneSeen = toTime(token.value(5));
        QSqlQuery events = sql.run(u"SELECT kind, at FROM events WHERE token = ? AND kind <= ? ORDER BY at, kind"_s,
                                   {token.value(0), numberOf(EventKind::Used)});
        while (events.next()) {
            const auto kind = static_cast<EventKind>(events.value(0).toInt());
            if (kind == EventKind::Used) {
                life.uses.append(*toTime(events.value(1)));
            } else if (kind < EventKind::FirstSeen) {
                life.deeds.append({.action = static_cast<Action>(kind), .at = *toTime(events.value(1))});
            }
        }
    });
    return life;
}

QList<History::Event> History::events(const QString &account, const QString &id, const std::optional<Event> &last, int most)
{
    QList<Event> events;
    if (!m_file->exists()) {
        return events;
    }
    QString text = u"SELECT kind, at, tokens.id, tokens.name, token FROM events CROSS JOIN tokens ON tokens.key = token"
                   " WHERE events.account = (SELECT key FROM accounts WHERE name = ?)"_s;
    QVariantList values{account};
    if (!id.isEmpty()) {
        text += u" AND token = (SELECT tokens.key FROM tokens JOIN accounts ON accounts.key = account WHERE accounts.name = ? AND id = ?)"_s;
        values << account << id;
    }
    if (last) {
        text += u" AND (at, token, kind) < (?, ?, ?)"_s;
        values << toColumn(last->at) << last->token << numberOf(last->kind);
    }
    text += u" ORDER BY at DESC, token DESC, kind DESC LIMIT ?"_s;
    values << most;
    m_file->transact([&](Statements &sql) {
        events.clear();
        QSqlQuery rows = sql.run(text, values);
        while (rows.next()) {
            events.append({.kind = static_cast<EventKind>(rows.value(0).toInt()),
                           .at = *toTime(rows.value(1)),
                           .id = rows.value(2).toString(),
                           .name = rows.value(3).toString(),
                           .token = rows.value(4).toLongLong()});
        }
    });
    return events;
}

bool History::forget(const QString &account)
{
    if (!m_file->exists()) {
        return true;
    }
    m_account.clear();
    const bool isDeleted = m_file->transact([&](Statements &sql) { sql.run(u"DELETE FROM accounts WHERE name = ?"_s, {account}); });
    m_file->clearLog();
    Q_EMIT eventsChanged(account);
    return isDeleted && m_file->isKept();
}
