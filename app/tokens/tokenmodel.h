// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "revokestage.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

class Clock;

/// The account's tokens, one row each, in no promised order. Holds no secret.
class TokenModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Status, LastUsed, Created, Revoked, Id, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ActiveRole,
        UnsavedRole, ///< Whether the secret still waits to be saved by the person.
        RevokeStageRole, ///< A RevokeStage.
        MarkRole,        ///< A Mark, as int.
        TieRole,         ///< A Tie::Part, as int.
        DueRole,         ///< Whether it is to be rotated by the age policy.
    };
    /// What has become of a token since the person looked last.
    enum class Mark { None, New, Used, Woke, Revoked };

    /// What a row says of its token's revoking.
    struct Revoking
    {
        RevokeStage stage = RevokeStage::None;
        int secondsLeft = 0;
        bool isInDoubt = false; ///< Failed, and it may have been revoked all the same.
        QString reason = {};    ///< Failed: why, for the tool tip.

        bool operator==(const Revoking &) const = default;
    };

    /// Its part in a rotation that is under way.
    struct Tie
    {
        enum class Part { None, Predecessor, SilentPredecessor, AwakePredecessor, Successor, SuccessorInUse };

        Part part = Part::None;
        QString other = {}; ///< The other token's name.

        bool operator==(const Tie &) const = default;
    };

    /// What the status says of it; nothing for none.
    static QString tieText(Tie::Part part);

    /// `clock` is borrowed; relative times are counted from it.
    explicit TokenModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const QList<Token> &tokens() const { return m_tokens; }
    /// Null where there is no such token. Valid until the model changes.
    const Token *find(const QString &id) const;
    /// -1 where there is no such token.
    int rowOf(const QString &id) const;
    const Token &at(int row) const { return m_tokens.at(row); }
    /// So long that what has to do with each token takes longer than a frame of the screen: not for the window's thread.
    bool isLong() const { return m_tokens.size() >= 2000; }

    /// As the status column has it.
    QString statusText(const Token &token) const;

    /// Makes the rows those of a fresh list: known ones change in place, gone ones leave, new ones come last. However
    /// many they are, it takes a few signals.
    void update(const QList<Token> &fresh);
    /// Adds or changes one row.
    void upsert(const Token &token);
    /// Which tokens have a secret that the person has not saved yet.
    void setUnsaved(const QSet<QString> &ids);
    const QSet<QString> &unsaved() const { return m_unsaved; }
    bool isUnsaved(const QString &id) const { return m_unsaved.contains(id); }
    void setRevoking(const QString &id, const Revoking &revoking);
    /// Which tokens are marked, and how; all others are not.
    void setMarks(const QHash<QString, Mark> &marks);
    Mark markOf(const QString &id) const { return m_marks.value(id, Mark::None); }
    /// Which tokens are in a rotation.
    void setTies(const QHash<QString, Tie> &ties);
    Tie tieOf(const QString &id) const { return m_ties.value(id); }
    /// Which tokens are to be rotated. One that is in a rotation counts as none.
    void setDue(const QSet<QString> &ids);
    const QSet<QString> &due() const { return m_due; }
    bool isDue(const QString &id) const { return m_due.contains(id) && !m_ties.contains(id); }
    void clear();
    /// Has the views ask again for the relative times.
    void timePassed();

private:
    QString text(const Token &token, int column) const;
    /// Nothing where the token's own state says all.
    Revoking revoking(const Token &token) const;
    QString toolTip(const Token &token, int column) const;
    QString tieToolTip(const Token &token) const;
    /// Has the views ask again for the status of those for whom `isChanged` holds.
    template <typename Predicate>
    void tellStatus(Predicate isChanged);
    void tellChanged(const QList<int> &rows);
    void adopt(const QList<Token> &fresh);
    void append(const QList<Token> &added);
    void removeAllBut(const QList<bool> &stays);
    void removeRange(int first, int last);
    void bringToFront(const QList<bool> &stays);
    void forgetRows();

    const Clock &m_clock;
    QList<Token> m_tokens;
    mutable QHash<QString, int> m_rows; ///< id → row. It takes as long as all else, so a long list is shown before.
    mutable int m_indexed = 0;          ///< How many rows are in there.
    QSet<QString> m_unsaved;
    QHash<QString, Revoking> m_revoking;
    QHash<QString, Mark> m_marks;
    QHash<QString, Tie> m_ties;
    QSet<QString> m_due;
};
