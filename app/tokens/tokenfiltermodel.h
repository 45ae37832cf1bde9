// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "searchtext.h"
#include "tokenorder.h"

#include <QAbstractProxyModel>
#include <QDateTime>

#include <array>

class Clock;
class TokenModel;
struct Token;

/// The rows that people want, in the order that they want.
///
/// Shown is what the chosen kind takes in and the search finds in name or id; revoked tokens are hidden at first.
/// A flat list, made for a hundred thousand rows: whatever happens to them, views hear a few signals.
class TokenFilterModel final : public QAbstractProxyModel
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

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    using QObject::parent;
    QModelIndex mapToSource(const QModelIndex &shown) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();
    /// Many rows are about to come and go. It is told as one layoutChanged, however many that are, and a selection
    /// model may take more for selected then than was.
    void aboutToRearrange();
    void rearranged();
    /// Another kind, search or number of idle days holds now.
    void filterChanged();

private:
    /// What the filter asks of a token, worked out once for each.
    struct Row
    {
        quint8 kinds = 0; ///< A bit for each Show; none: it leaves.
        bool matches = true;
    };
    static_assert(everyShow.size() <= 8);

    struct Tally
    {
        std::array<int, everyShow.size()> all{};
        std::array<int, everyShow.size()> matching{};

        bool operator==(const Tally &) const = default;
    };

    using Ranges = QList<std::pair<int, int>>; ///< First and last row of each.

    static quint8 bit(Show show) { return static_cast<quint8>(1U << static_cast<unsigned>(show)); }
    bool isShown(int row) const { return m_rows.at(row).matches && (m_rows.at(row).kinds & bit(m_show)); }
    QDateTime idleSince() const;
    quint8 kindsOf(const Token &token, const QDateTime &idleSince) const;
    bool updateKinds(int first, int last);
    bool updateMatches(int first, int last);
    void foldTexts();
    void recount();
    void announceCounts();

    // Following the source.
    void readAll();
    void addRows(int first, int last);
    void hideRows(int first, int last);
    void dropRows(int first, int last);
    void updateRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void moveRows();

    // Telling the views.
    void filter();
    void arrange();
    QList<int> rowsToShow() const;
    void rearrange(const QList<int> &rows, LayoutChangeHint hint);
    void takeOut(const Ranges &ranges);
    void putIn(const QList<int> &rows, const Ranges &ranges);
    void place(int first = 0);

    TokenModel &m_tokens;
    const Clock &m_clock;
    SearchText m_search;
    Show m_show = Show::Active;
    int m_idleAfterDays;

    TokenOrder m_order;
    QList<int> m_shown;  ///< The source's rows that are shown, in order.
    QList<int> m_places; ///< Where in it each of the source's rows is, or -1.
    QList<Row> m_rows;   ///< One for each of the source's.
    QString m_folded;    ///< Their texts one after the other, since a search asked for them.
    QList<qsizetype> m_foldedEnds;
    QList<QPersistentModelIndex> m_moving; ///< The source's rows while it moves them.
    Tally m_tally;
    Tally m_announced;
};
