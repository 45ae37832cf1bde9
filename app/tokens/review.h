// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

/// Something about one token, or several of one name, that the person should settle or decide to keep.
struct ReviewEntry
{
    /// The weightiest first.
    enum class Reason {
        Unsaved,      ///< Its secret still waits in the keychain.
        OpenRotation, ///< It is being replaced, and the replacement is not over.
        Overdue,      ///< Older than the policy allows.
        Idle,         ///< Was used, but not for long.
        NeverUsed,    ///< And not new any more.
        SameName,     ///< Several active tokens are called this.
    };

    Reason reason = Reason::Idle;
    QStringList ids = {}; ///< One; OpenRotation: then the successor's, once it is known; SameName: all, the one used last first.
    QString name = {};
    std::optional<QDateTime> since = {}; ///< Idle: the last use; NeverUsed, Unsaved, Overdue: the creation; SameName: the last use of any.

    const QString &id() const { return ids.constFirst(); }
    bool operator==(const ReviewEntry &) const = default;
};

/// The person's word that an entry is all right as it is, for a while.
struct ReviewKeep
{
    static constexpr int days = 90;

    ReviewEntry::Reason reason = ReviewEntry::Reason::Idle;
    QStringList ids = {};
    QDateTime at = {};

    QDateTime until() const { return at.addDays(days); }
    /// Not where there is another reason now, another token of this name, or a use that came between.
    bool covers(const ReviewEntry &entry, const QDateTime &now) const;
    bool operator==(const ReviewKeep &) const = default;
};

/// All that a review follows from.
struct ReviewFacts
{
    QList<Token> tokens = {};
    QSet<QString> unsaved = {};                ///< Ids of tokens whose secret the person has not saved.
    QHash<QString, QString> rotations = {};    ///< Open ones: the predecessor's id → the successor's, empty while unknown.
    QSet<QString> due = {};                    ///< Ids of tokens that are older than the age policy allows.
    int idleAfterDays = 90;
    QDateTime now = {};
};

/// A new token may well wait a while for its first use: a week from one rollout to the next.
constexpr int unusedAfterDays = 7;

/// The tokens that want a look: grouped by reason, the weightiest first, in each group the oldest first. Revoked tokens
/// want none. A token that is being replaced, or replaces one, is in the entry of its rotation and, until its secret is saved, in
/// that of its secret; any other may be in several.
QList<ReviewEntry> review(const ReviewFacts &facts);
/// Without those that the person keeps.
QList<ReviewEntry> withoutKept(QList<ReviewEntry> entries, const QList<ReviewKeep> &keeps, const QDateTime &now);
