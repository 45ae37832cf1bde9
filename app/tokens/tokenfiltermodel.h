// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "searchtext.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <array>

class Clock;
class TokenModel;
struct Token;

/// The rows that people want, in the order that they want.
///
/// Shown is what the chosen kind takes in and the search finds in name or id; revoked tokens are hidden at first.
/// Active tokens stand before revoked ones, then the chosen column counts; only a sort by status can put revoked ones first.
class TokenFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        All,
        Active,
        Revoked,
        NeverUsed, ///< Active ones.
        Idle,      ///< Active ones that were used, but not for some days.
        Unsaved,   ///< Whose secret still waits to be saved by the person.
        Due,       ///< Active ones that are to be rotated.
    };
    Q_ENUM(Show)
    static constexpr std::array everyShow{Show::All, Show::Active, Show::Revoked, Show::NeverUsed, Show::Idle, Show::Unsaved, Show::Due};

    /// `tokens` and `clock` are borrowed.
    TokenFilterModel(TokenModel &tokens, const Clock &clock, QObject *parent = nullptr);

    Show show() const { return m_show; }
    void setShow(Show show);
    const SearchText &search() const { return m_search; }
    void setSearch(const SearchText &search);
    void setIdleAfterDays(int days);
    /// Clears what hides this token.
    void reveal(const QString &id);

    /// How many tokens there are of this kind, whether shown or not.
    int count(Show show) const { return m_tally.all.at(static_cast<std::size_t>(show)); }
    /// How many of this kind the search finds.
    int matching(Show show) const { return m_tally.matching.at(static_cast<std::size_t>(show)); }
    /// How many revoked ones the search finds, but the list leaves out since it shows active ones.
    int hiddenRevoked() const { return m_show == Show::Active ? matching(Show::Revoked) : 0; }
    /// The kind in words, such as "Never used".
    QString title(Show show) const;

    /// The shown tokens in their order.
    QList<Token> tokens() const;
    /// Its first column; invalid where it is not shown.
    QModelIndex indexOf(const QString &id) const;

Q_SIGNALS:
    void countsChanged();
    /// Rows are about to come and go since another kind or search was chosen. It is told as one layoutChanged, however
    /// many rows that are, and a selection model may take more for selected then than was.
    void aboutToFilter();
    /// Another kind, search or number of idle days holds now.
    void filterChanged();

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    /// What the filter asks of a token, worked out once for each.
    struct Row
    {
        QString folded;     ///< Name and id.
        unsigned kinds = 0; ///< A bit for each Show.
        bool matches = true;
    };

    struct Tally
    {
        std::array<int, everyShow.size()> all{};
        std::array<int, everyShow.size()> matching{};

        bool operator==(const Tally &) const = default;
    };

    static unsigned bit(Show show) { return 1U << static_cast<unsigned>(show); }
    static QString folded(const Token &token);
    unsigned kindsOf(const Token &token) const;
    void readAll();
    void addRows(int first, int last);
    void dropRows(int first, int last);
    void updateRows(const QModelIndex &first, const QModelIndex &last);
    void updateKinds(int first, int last);
    void count(const Row &row, int by);
    void announceCounts();
    void filter();

    TokenModel &m_tokens;
    const Clock &m_clock;
    QCollator m_collator;
    SearchText m_search;
    Show m_show = Show::Active;
    int m_idleAfterDays;
    QList<Row> m_rows; ///< One for each of the source's.
    Tally m_tally;
    Tally m_announced;
};
