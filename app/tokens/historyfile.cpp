// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "historyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = History::Event::Kind;

int numberOf(Kind kind)
{
    return static_cast<int>(kind);
}

/// Step n brings a file of version n to version n + 1. Times are milliseconds since 1970, UTC.
const QStringList steps[] = {
    {
        u"CREATE TABLE accounts (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, first_look INTEGER)"_s,
        u"CREATE TABLE tokens (key INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,"
        " id TEXT NOT NULL, name TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER, revoked_at INTEGER,"
        " first_seen INTEGER NOT NULL, revoked_seen INTEGER, gone_seen INTEGER, moves INTEGER NOT NULL DEFAULT 0,"
        " UNIQUE (account, id))"_s,
        u"CREATE TABLE uses (token INTEGER NOT NULL REFERENCES tokens ON DELETE CASCADE, used_at INTEGER NOT NULL,"
        " PRIMARY KEY (token, used_at)) WITHOUT ROWID"_s,
        u"CREATE TABLE actions (account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE, token TEXT NOT NULL,"
        " action INTEGER NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX actions_of_token ON actions (account, token)"_s,
    },
    {
        // All that happened becomes one table in the order of time. A token may be known by a deed alone.
        u"ALTER TABLE tokens RENAME TO seen_tokens"_s,
        u"CREATE TABLE tokens (key INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,"
        " id TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', created_at INTEGER, last_used_at INTEGER, revoked_at INTEGER,"
        " first_seen INTEGER, revoked_seen INTEGER, gone_seen INTEGER, moves INTEGER NOT NULL DEFAULT 0, UNIQUE (account, id))"_s,
        u"INSERT INTO tokens SELECT key, account, id, name, created_at, last_used_at, revoked_at, first_seen, revoked_seen,"
        " gone_seen, moves FROM seen_tokens"_s,
        u"INSERT OR IGNORE INTO tokens (account, id) SELECT account, token FROM actions"_s,
        u"CREATE TABLE events (account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE, at INTEGER NOT NULL,"
        " token INTEGER NOT NULL REFERENCES tokens ON DELETE CASCADE, kind INTEGER NOT NULL,"
        " PRIMARY KEY (account, at, token, kind)) WITHOUT ROWID"_s,
        u"INSERT OR IGNORE INTO events SELECT actions.account, at, key, action FROM actions"
        " JOIN tokens ON tokens.account = actions.account AND tokens.id = actions.token"_s,
        u"INSERT INTO events SELECT account, used_at, token, %1 FROM uses JOIN tokens ON tokens.key = uses.token"_s.arg(numberOf(Kind::Used)),
        u"INSERT INTO events SELECT account, first_seen, key, %1 FROM tokens WHERE first_seen IS NOT NULL"_s.arg(numberOf(Kind::FirstSeen)),
        u"INSERT INTO events SELECT account, revoked_at, key, %1 FROM tokens WHERE revoked_at IS NOT NULL"
        " AND NOT EXISTS (SELECT 1 FROM events WHERE token = key AND kind = %2)"_s.arg(numberOf(Kind::Revoked)).arg(numberOf(Kind::RevokedHere)),
        u"INSERT INTO events SELECT account, gone_seen, key, %1 FROM tokens WHERE gone_seen IS NOT NULL"_s.arg(numberOf(Kind::Gone)),
        u"DROP TABLE uses"_s,
        u"DROP TABLE actions"_s,
        u"DROP TABLE seen_tokens"_s,
        u"CREATE INDEX events_of_token ON events (token, kind, at)"_s,
    },
};
constexpr int version = static_cast<int>(std::size(steps));
const auto memory = u":memory:"_s;
const auto newer = u"newer"_s; ///< Our own word for a file that a later version wrote.

/// SQLite's primary result code.
int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool isDamage(const QSqlError &error)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    return codeOf(error) == corrupt || codeOf(error) == notADatabase;
}

/// SQLite gives the files beside it the rights that this one has, so it is made first.
void makePrivate(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QString folder = QFileInfo(path).path();
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    }
    QFile file(path);
    if (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(ownerOnly);
    }
}

} // namespace

Statements::Statements(QSqlDatabase database)
    : m_database(std::move(database))
{
}

QSqlQuery Statements::prepare(const QString &text)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!m_error.isValid() && !query.prepare(text)) {
        m_error = query.lastError();
    }
    return query;
}

bool Statements::run(QSqlQuery &query, const QVariantList &values)
{
    if (m_error.isValid()) {
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        m_error = query.lastError();
    }
    return !m_error.isValid();
}

QSqlQuery Statements::run(const QString &text, const QVariantList &values)
{
    QSqlQuery query = prepare(text);
    run(query, values);
    return query;
}

HistoryFile::HistoryFile(QString path, Report report)
    : m_path(std::move(path))
    , m_connection(u"history "_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_report(std::move(report))
{
}

HistoryFile::~HistoryFile()
{
    close();
}

bool HistoryFile::transact(const Work &work)
{
    while (m_place != Place::Nowhere) {
        const QSqlError error = attempt(work);
        if (!error.isValid()) {
            return true;
        }
        recover(error);
    }
    return false;
}

QSqlError HistoryFile::attempt(const Work &work)
{
    if (m_place == Place::Closed) {
        if (const QSqlError error = open(); error.isValid()) {
            return error;
        }
    }
    Statements sql(m_database);
    sql.run(u"BEGIN IMMEDIATE"_s);
    if (!sql.error().isValid()) {
        work(sql);
        sql.run(u"COMMIT"_s);
    }
    if (sql.error().isValid()) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    return sql.error();
}

QSqlError HistoryFile::open()
{
    makePrivate(m_path);
    const QSqlError error = openAt(m_path);
    if (!error.isValid()) {
        m_place = Place::Disk;
    }
    return error;
}

QSqlError HistoryFile::openAt(const QString &name)
{
    close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    if (!m_database.open()) {
        return m_database.lastError();
    }
    Statements sql(m_database);
    // In this mode a crash loses nothing, and a power cut at most the last looks; no commit waits for the disk.
    for (const auto &pragma : {u"journal_mode = WAL"_s, u"synchronous = NORMAL"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s}) {
        sql.run(u"PRAGMA "_s + pragma);
    }
    return sql.error().isValid() ? sql.error() : migrate();
}

QSqlError HistoryFile::migrate()
{
    int have = 0;
    {
        Statements sql(m_database);
        QSqlQuery query = sql.run(u"PRAGMA user_version"_s);
        if (sql.error().isValid()) {
            return sql.error();
        }
        have = query.next() ? query.value(0).toInt() : 0;
    }
    if (have > version) {
        return QSqlError({}, {}, QSqlError::UnknownError, newer);
    }
    for (; have < version; ++have) {
        Statements sql(m_database);
        sql.run(u"BEGIN IMMEDIATE"_s);
        for (const QString &statement : steps[have]) {
            sql.run(statement);
        }
        sql.run(u"PRAGMA user_version = %1"_s.arg(have + 1));
        sql.run(u"COMMIT"_s);
        if (sql.error().isValid()) {
            QSqlQuery(m_database).exec(u"ROLLBACK"_s);
            return sql.error();
        }
    }
    return {};
}

/// Finds the next place, so that the work can be tried again there.
void HistoryFile::recover(const QSqlError &error)
{
    if (m_place == Place::Memory) {
        m_place = Place::Nowhere;
        return;
    }
    if (error.nativeErrorCode() == newer) {
        moveToMemory(false);
        m_report(History::Trouble::Newer, {});
    } else if (!isDamage(error) || m_wasSetAside || !setAside()) {
        const bool wasOpen = m_place == Place::Disk;
        moveToMemory(wasOpen && !isDamage(error));
        m_report(History::Trouble::NotWritten, error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    }
}

bool HistoryFile::setAside()
{
    close();
    const QString aside = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    if (!QFile::rename(m_path, aside)) {
        return false;
    }
    // Its log belongs to it: whoever repairs the file needs both.
    QFile::rename(m_path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    m_place = Place::Closed;
    m_wasSetAside = true;
    m_report(History::Trouble::SetAside, aside);
    return true;
}

void HistoryFile::moveToMemory(bool withWhatIsThere)
{
    m_place = openAt(memory).isValid() ? Place::Nowhere : Place::Memory;
    if (!withWhatIsThere || m_place == Place::Nowhere) {
        return;
    }
    Statements sql(m_database);
    sql.run(u"ATTACH DATABASE ? AS disk"_s, {m_path});
    sql.run(u"BEGIN"_s);
    for (const auto &table : {u"accounts"_s, u"tokens"_s, u"events"_s}) {
        sql.run(u"INSERT INTO main.%1 SELECT * FROM disk.%1"_s.arg(table));
    }
    sql.run(u"COMMIT"_s);
    if (sql.error().isValid()) {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    }
    QSqlQuery(m_database).exec(u"DETACH DATABASE disk"_s);
}

bool HistoryFile::exists() const
{
    return m_place != Place::Closed || QFile::exists(m_path);
}

void HistoryFile::clearLog()
{
    if (m_place == Place::Disk) {
        QSqlQuery(m_database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
}

void HistoryFile::close()
{
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
    }
    QSqlDatabase::removeDatabase(m_connection);
}
