// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class HistoryFile;
class Statements;

/// What each look at an account's list saw, and what this program did and when: ids, names and times, never a secret.
///
/// Kept for 400 days. What happened between two looks is seen as one move, and nothing is seen while the program is
/// closed. An account is named by Account::keychainKey(). Each call is one transaction, and only what has changed
/// is written; HistoryQueue has them done while nobody waits. Trouble with the file is told once, and the history then lasts until the program ends.
class History final : public QObject
{
    Q_OBJECT

public:
    enum class Action { Created = 1, Copied, Confirmed, Revoked, Identified }; ///< The numbers are in the file.
    enum class Trouble {
        SetAside,   ///< The file was damaged and moved to `detail`; a new one was begun.
        Newer,      ///< A later version of the program wrote the file: it is left alone.
        NotWritten, ///< It can't be opened or written; `detail` is the system's word for why.
    };
    Q_ENUM(Trouble)

    /// Something that the last look had not seen, and that was not done here.
    struct Change
    {
        enum class Kind { Appeared, Used, Woke, Revoked, Vanished };

        Kind kind = Kind::Appeared;
        QString id;
        QString name;
        int quietDays = 0; ///< Used, Woke: whole days between this use and the one before, or the token's creation.

        bool operator==(const Change &) const = default;
    };

    struct Deed
    {
        Action action = Action::Created;
        QDateTime at;

        bool operator==(const Deed &) const = default;
    };

    /// One thing that happened to a token, as it is kept. Times are in UTC.
    struct Event
    {
        /// The first five are Actions, of the same numbers.
        enum class Kind {
            Created = 1,
            Copied,
            Confirmed,
            RevokedHere,
            Identified,
            FirstSeen = 16, ///< By a look; so are those that follow.
            Used,           ///< At that time by the server's word.
            Revoked,        ///< The same.
            Gone,
            Returned,
        };

        Kind kind = Kind::Created;
        QDateTime at;
        QString id;
        QString name;     ///< As the last look had it; empty where none has seen the token.
        qint64 token = 0; ///< Tells tokens apart in the file.

        bool operator==(const Event &) const = default;
    };

    /// What is known of one token. Times are in UTC.
    struct Life
    {
        std::optional<QDateTime> firstSeen = {}; ///< Nothing: no look has seen it.
        bool wasThereAtFirst = false;            ///< The account's very first look saw it: it may be any age.
        QList<QDateTime> uses = {};              ///< Each last use that a look saw, oldest first.
        int moves = 0;                           ///< How often a look saw that the last use had moved.
        std::optional<QDateTime> revokedSeen = {};
        std::optional<QDateTime> goneSeen = {};
        QList<Deed> deeds = {}; ///< What this program did with it, oldest first.
    };

    /// `path`: the file's; its folder is made with it. Neither is touched before something is asked or told.
    explicit History(QString path, QObject *parent = nullptr);
    ~History() override;

    /// A look at the list. Nothing is a change on the very first look. Woke: used after `idleAfterDays` or more.
    QList<Change> observe(const QString &account, const QList<Token> &tokens, const QDateTime &now, int idleAfterDays);
    void note(const QString &account, const QString &id, Action action, const QDateTime &at);
    Life life(const QString &account, const QString &id);
    /// The newest events first, `most` at most: those that come after `last` in this order, or the newest of all. Of one
    /// token where `id` is not empty.
    QList<Event> events(const QString &account, const QString &id, const std::optional<Event> &last, int most);
    /// Deletes all that is known of the account. True where the disk holds nothing of it.
    bool forget(const QString &account);

Q_SIGNALS:
    /// The account has events that it had not before, or none of those that it had.
    void eventsChanged(const QString &account);
    void troubled(History::Trouble trouble, const QString &detail);

private:
    class Look;
    struct Known
    {
        qint64 key = 0; ///< In the file; so is Event::token.
        Token token;
        std::optional<QDateTime> revokedSeen = {};
        bool isGone = false;
        int look = 0; ///< The number of the last look that saw it.
    };

    std::unique_ptr<HistoryFile> m_file;
    QString m_account;             ///< Whose tokens m_known has; empty where it has to be read again.
    QHash<QString, Known> m_known; ///< What the file says of the tokens, by id.
    int m_look = 0;
    QDate m_prunedOn;
};
