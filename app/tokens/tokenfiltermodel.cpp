// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenfiltermodel.h"

#include "base/clock.h"
#include "base/preferences.h"
#include "tokenmodel.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

/// No word has a line break in it, so none is found half here and half there.
void fold(const Token &token, QString &folded)
{
    SearchText::fold(token.name, folded);
    folded.append(u'\n');
    SearchText::fold(token.id, folded);
}

QString folded(const Token &token)
{
    QString folded;
    fold(token, folded);
    return folded;
}

/// Each signal makes the views work: so many ranges come or go one by one, and more of them together.
constexpr int mostRanges = 8;

/// Rows of `count` for which `isIn` holds.
template <typename Predicate>
QList<std::pair<int, int>> rangesOf(qsizetype count, Predicate isIn)
{
    QList<std::pair<int, int>> ranges;
    for (int row = 0; row < count; ++row) {
        if (!isIn(row)) {
            continue;
        }
        if (!ranges.isEmpty() && ranges.constLast().second == row - 1) {
            ranges.last().second = row;
        } else {
            ranges.append({row, row});
        }
    }
    return ranges;
}

/// Qt's own comparison hands memcmp no memory where one list is empty, which C++ leaves undefined.
bool isSame(const QList<int> &a, const QList<int> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend());
}

} // namespace

TokenFilterModel::TokenFilterModel(TokenModel &tokens, const Clock &clock, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_idleAfterDays(Preferences().idleAfterDays)
    , m_order(tokens)
{
    setSourceModel(&tokens);
    connect(&tokens, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(&tokens, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) { hideRows(first, last); });
    connect(&tokens, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(&tokens, &QAbstractItemModel::dataChanged, this, &TokenFilterModel::updateRows);
    connect(&tokens, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        for (int row = 0; row < m_rows.size(); ++row) {
            m_moving.append(m_tokens.index(row, 0));
        }
    });
    connect(&tokens, &QAbstractItemModel::layoutChanged, this, &TokenFilterModel::moveRows);
    connect(&tokens, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&tokens, &QAbstractItemModel::modelReset, this, [this] {
        readAll();
        endResetModel();
        announceCounts();
    });
    readAll();
}

void TokenFilterModel::setShow(Show show)
{
    if (show != m_show) {
        m_show = show;
        filter();
    }
}

void TokenFilterModel::setSearch(const SearchText &search)
{
    if (search == m_search) {
        return;
    }
    const bool isWithin = search.isWithin(m_search); // Then nothing is found that was not found before.
    m_search = search;
    foldTexts();
    qsizetype from = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const qsizetype end = search.isEmpty() ? 0 : m_foldedEnds.at(row);
        Row &asked = m_rows[row];
        if (asked.matches || !isWithin) {
            asked.matches = search.matches(QStringView(m_folded).sliced(from, end - from));
        }
        from = end;
    }
    filter();
}

void TokenFilterModel::setIdleAfterDays(int days)
{
    if (days != m_idleAfterDays) {
        m_idleAfterDays = days;
        updateKinds(0, static_cast<int>(m_rows.size()) - 1);
        filter();
    }
}

void TokenFilterModel::reveal(const QString &id)
{
    const Token *token = m_tokens.find(id);
    if (!token) {
        return;
    }
    if (!m_search.matches(folded(*token))) {
        setSearch({});
    }
    if (!(kindsOf(*token, idleSince()) & bit(m_show))) {
        setShow(token->isActive() ? Show::Active : Show::All);
    }
}

QString TokenFilterModel::title(Show show) const
{
    switch (show) {
    case Show::All: return tr("All", "tokens of every kind");
    case Show::Active: return tr("Active", "tokens");
    case Show::Revoked: return tr("Revoked", "tokens");
    case Show::NeverUsed: return tr("Never used", "tokens");
    case Show::Idle: return tr("Idle for %Ln day(s)", "tokens that were not used for so long", m_idleAfterDays);
    case Show::Unsaved: return tr("Unsaved secret", "tokens with one");
    case Show::Due: return tr("Rotation due", "tokens");
    }
    return {};
}

QList<Token> TokenFilterModel::tokens() const
{
    QList<Token> shown;
    shown.reserve(m_shown.size());
    for (const int row : m_shown) {
        shown.append(m_tokens.at(row));
    }
    return shown;
}

QModelIndex TokenFilterModel::indexOf(const QString &id) const
{
    return mapFromSource(m_tokens.index(m_tokens.rowOf(id), TokenModel::Name));
}

// What a flat list is.

int TokenFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TokenFilterModel::columnCount(const QModelIndex &parent) const
{
    return m_tokens.columnCount(parent);
}

QModelIndex TokenFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TokenFilterModel::mapToSource(const QModelIndex &shown) const
{
    return shown.isValid() ? m_tokens.index(m_shown.at(shown.row()), shown.column()) : QModelIndex();
}

QModelIndex TokenFilterModel::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? index(m_places.value(source.row(), -1), source.column()) : QModelIndex();
}

QVariant TokenFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_tokens.headerData(section, orientation, role); // Also where no row is shown.
}

void TokenFilterModel::sort(int column, Qt::SortOrder order)
{
    m_order.sortBy(column, order);
    rearrange(rowsToShow(), VerticalSortHint);
}

// What is asked of each token.

QDateTime TokenFilterModel::idleSince() const
{
    return m_clock.now().addDays(-m_idleAfterDays);
}

quint8 TokenFilterModel::kindsOf(const Token &token, const QDateTime &idleSince) const
{
    quint8 kinds = bit(Show::All);
    if (m_tokens.isUnsaved(token.id)) {
        kinds |= bit(Show::Unsaved);
    }
    if (!token.isActive()) {
        return kinds | bit(Show::Revoked);
    }
    kinds |= bit(Show::Active);
    if (m_tokens.isDue(token.id)) {
        kinds |= bit(Show::Due);
    }
    if (!token.lastUsedAt) {
        kinds |= bit(Show::NeverUsed);
    } else if (*token.lastUsedAt < idleSince) {
        kinds |= bit(Show::Idle);
    }
    return kinds;
}

/// Whether any is of other kinds than it was.
bool TokenFilterModel::updateKinds(int first, int last)
{
    const QDateTime since = idleSince();
    bool isAnyOther = false;
    for (int row = first; row <= last; ++row) {
        const quint8 kinds = kindsOf(m_tokens.at(row), since);
        isAnyOther = isAnyOther || kinds != m_rows.at(row).kinds;
        m_rows[row].kinds = kinds;
    }
    return isAnyOther;
}

/// Whether any is found that was not, or the other way round.
bool TokenFilterModel::updateMatches(int first, int last)
{
    m_foldedEnds.clear();
    bool isAnyOther = false;
    for (int row = first; row <= last && !m_search.isEmpty(); ++row) {
        const bool matches = m_search.matches(folded(m_tokens.at(row)));
        isAnyOther = isAnyOther || matches != m_rows.at(row).matches;
        m_rows[row].matches = matches;
    }
    return isAnyOther;
}

void TokenFilterModel::foldTexts()
{
    if (m_search.isEmpty() || m_foldedEnds.size() == m_rows.size()) {
        return;
    }
    m_folded.resize(0);
    m_foldedEnds.clear();
    m_foldedEnds.reserve(m_rows.size());
    for (const Token &token : m_tokens.tokens()) {
        fold(token, m_folded);
        m_foldedEnds.append(m_folded.size());
    }
}

void TokenFilterModel::recount()
{
    // By the sets of kinds that occur; these are few, however many rows there are.
    std::array<int, 1U << everyShow.size()> all{};
    std::array<int, all.size()> matching{};
    for (const Row &row : std::as_const(m_rows)) {
        ++all.at(row.kinds);
        matching.at(row.kinds) += row.matches ? 1 : 0;
    }
    m_tally = {};
    for (std::size_t kinds = 0; kinds < all.size(); ++kinds) {
        for (std::size_t show = 0; show < everyShow.size(); ++show) {
            const bool isOfIt = kinds >> show & 1U;
            m_tally.all.at(show) += isOfIt ? all.at(kinds) : 0;
            m_tally.matching.at(show) += isOfIt ? matching.at(kinds) : 0;
        }
    }
}

void TokenFilterModel::announceCounts()
{
    if (m_tally != m_announced) {
        m_announced = m_tally;
        Q_EMIT countsChanged();
    }
}

// Following the source.

void TokenFilterModel::readAll()
{
    m_rows.clear();
    m_places.clear();
    m_shown.clear();
    m_order.reset();
    m_rows.resize(m_tokens.rowCount());
    m_places.resize(m_tokens.rowCount());
    updateKinds(0, m_tokens.rowCount() - 1);
    updateMatches(0, m_tokens.rowCount() - 1);
    m_shown = rowsToShow();
    place();
    recount();
}

void TokenFilterModel::addRows(int first, int last)
{
    const int count = last - first + 1;
    m_rows.insert(first, count, Row());
    m_places.insert(first, count, -1);
    for (int &row : m_shown) {
        row += row >= first ? count : 0;
    }
    m_order.insert(first, last);
    updateKinds(first, last);
    updateMatches(first, last);
    arrange();
    announceCounts();
}

/// While they are still there, since the views ask about them until they are gone.
void TokenFilterModel::hideRows(int first, int last)
{
    std::fill(m_rows.begin() + first, m_rows.begin() + last + 1, Row());
    arrange();
}

void TokenFilterModel::dropRows(int first, int last)
{
    const int count = last - first + 1;
    m_rows.remove(first, count);
    m_places.remove(first, count);
    for (int &row : m_shown) {
        row -= row > last ? count : 0;
    }
    m_order.remove(first, last);
    m_foldedEnds.clear();
    announceCounts();
}

void TokenFilterModel::updateRows(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    bool isAnyOther = updateKinds(first.row(), last.row());
    if (first.column() <= TokenModel::Name || last.column() >= TokenModel::Id) {
        isAnyOther = updateMatches(first.row(), last.row()) || isAnyOther;
    }
    if (isAnyOther || (first.column() <= m_order.column() && m_order.column() <= last.column())) {
        m_order.update(first.row(), last.row());
        arrange();
    }
    // In one signal, though rows between them may be others: those are asked for again, no more.
    int top = rowCount();
    int bottom = -1;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (const int place = m_places.at(row); place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (bottom >= 0) {
        Q_EMIT dataChanged(index(top, first.column()), index(bottom, last.column()), roles);
    }
    announceCounts();
}

/// The source shows them in another order; here all stay where they are.
void TokenFilterModel::moveRows()
{
    QList<int> moved(m_moving.size());
    std::transform(m_moving.cbegin(), m_moving.cend(), moved.begin(), [](const auto &row) { return row.row(); });
    m_moving.clear();
    const QList<Row> rows = m_rows;
    for (int row = 0; row < rows.size(); ++row) {
        m_rows[moved.at(row)] = rows.at(row);
    }
    std::transform(m_shown.cbegin(), m_shown.cend(), m_shown.begin(), [&moved](int row) { return moved.at(row); });
    m_places.fill(-1);
    place();
    m_order.move(moved);
    m_foldedEnds.clear();
}

// Telling the views.

void TokenFilterModel::filter()
{
    recount();
    Q_EMIT aboutToRearrange();
    // Not a signal for every gap: that takes the views seconds where there are many.
    rearrange(rowsToShow(), NoLayoutChangeHint);
    Q_EMIT rearranged();
    Q_EMIT filterChanged();
    announceCounts();
}

/// Makes what is shown fit what is to be shown.
void TokenFilterModel::arrange()
{
    recount();
    const QList<int> rows = rowsToShow();
    if (isSame(rows, m_shown)) {
        return;
    }
    const Ranges gone = rangesOf(m_shown.size(), [this](int row) { return !isShown(m_shown.at(row)); });
    const Ranges come = rangesOf(rows.size(), [&](int row) { return m_places.at(rows.at(row)) < 0; });
    if (gone.size() + come.size() > mostRanges) {
        Q_EMIT aboutToRearrange();
        rearrange(rows, NoLayoutChangeHint);
        Q_EMIT rearranged();
        return;
    }
    takeOut(gone);
    QList<int> stay;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(stay), [this](int row) { return m_places.at(row) >= 0; });
    if (!isSame(stay, m_shown)) {
        rearrange(stay, VerticalSortHint);
    }
    putIn(rows, come);
}

QList<int> TokenFilterModel::rowsToShow() const
{
    QList<int> rows;
    rows.reserve(m_rows.size());
    std::copy_if(m_order.rows().cbegin(), m_order.rows().cend(), std::back_inserter(rows), [this](int row) { return isShown(row); });
    return rows;
}

void TokenFilterModel::rearrange(const QList<int> &rows, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    std::transform(before.cbegin(), before.cend(), std::back_inserter(sources), [this](const auto &each) { return mapToSource(each); });
    m_places.fill(-1);
    m_shown = rows;
    place();
    QModelIndexList after;
    std::transform(sources.cbegin(), sources.cend(), std::back_inserter(after), [this](const auto &each) { return mapFromSource(each); });
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

void TokenFilterModel::takeOut(const Ranges &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        const auto [first, last] = *range;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            m_places[m_shown.at(row)] = -1;
        }
        m_shown.remove(first, last - first + 1);
        place(first);
        endRemoveRows();
    }
}

/// `rows` are all that are shown then, those of `ranges` are new.
void TokenFilterModel::putIn(const QList<int> &rows, const Ranges &ranges)
{
    for (const auto &[first, last] : ranges) {
        beginInsertRows({}, first, last);
        m_shown.insert(first, last - first + 1, 0);
        std::copy(rows.cbegin() + first, rows.cbegin() + last + 1, m_shown.begin() + first);
        place(first);
        endInsertRows();
    }
}

void TokenFilterModel::place(int first)
{
    for (int row = first; row < m_shown.size(); ++row) {
        m_places[m_shown.at(row)] = row;
    }
}
