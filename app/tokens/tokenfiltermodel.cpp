// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenfiltermodel.h"

#include "base/clock.h"
#include "base/preferences.h"
#include "tokenmodel.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// In the C locale, that of a bare machine, Qt's collator knows neither case nor numbers.
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TokenFilterModel::TokenFilterModel(TokenModel &tokens, const Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_collator(collationLocale())
    , m_idleAfterDays(Preferences().idleAfterDays)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TokenModel::SortRole);
    setDynamicSortFilter(true);

    // Ours first: when the base class hears of a change, it asks whether the rows are to be shown.
    connect(&tokens, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(&tokens, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(&tokens, &QAbstractItemModel::dataChanged, this, &TokenFilterModel::updateRows);
    connect(&tokens, &QAbstractItemModel::modelReset, this, &TokenFilterModel::readAll);
    readAll();
    setSourceModel(&tokens);
    // And the news last, when the rows are what the counts say.
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&tokens, changed, this, &TokenFilterModel::announceCounts);
    }
    connect(&tokens, &QAbstractItemModel::dataChanged, this, &TokenFilterModel::announceCounts);
    connect(&tokens, &QAbstractItemModel::modelReset, this, &TokenFilterModel::announceCounts);
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
    m_search = search;
    for (Row &row : m_rows) {
        count(row, -1);
        row.matches = search.matches(row.folded);
        count(row, 1);
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

void TokenFilterModel::filter()
{
    Q_EMIT aboutToFilter();
    // Not invalidateFilter(): that tells the views of every gap by itself, which takes seconds where there are many.
    invalidate();
    Q_EMIT filterChanged();
    announceCounts();
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
    if (!(kindsOf(*token) & bit(m_show))) {
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
    shown.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row) {
        shown.append(m_tokens.at(mapToSource(index(row, 0)).row()));
    }
    return shown;
}

QModelIndex TokenFilterModel::indexOf(const QString &id) const
{
    return mapFromSource(m_tokens.index(m_tokens.rowOf(id), TokenModel::Name));
}

bool TokenFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Row &asked = m_rows.at(row);
    return asked.matches && (asked.kinds & bit(m_show));
}

QString TokenFilterModel::folded(const Token &token)
{
    // No word has a line break in it, so none is found half here and half there.
    return SearchText::fold(token.name) + u'\n' + SearchText::fold(token.id);
}

unsigned TokenFilterModel::kindsOf(const Token &token) const
{
    unsigned kinds = bit(Show::All);
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
    } else if (*token.lastUsedAt < m_clock.now().addDays(-m_idleAfterDays)) {
        kinds |= bit(Show::Idle);
    }
    return kinds;
}

void TokenFilterModel::readAll()
{
    m_rows.clear();
    m_tally = {};
    addRows(0, m_tokens.rowCount() - 1);
}

void TokenFilterModel::addRows(int first, int last)
{
    m_rows.insert(first, last - first + 1, Row());
    for (int at = first; at <= last; ++at) {
        const Token &token = m_tokens.at(at);
        Row &row = m_rows[at];
        row.folded = folded(token);
        row.kinds = kindsOf(token);
        row.matches = m_search.matches(row.folded);
        count(row, 1);
    }
}

void TokenFilterModel::dropRows(int first, int last)
{
    for (int at = first; at <= last; ++at) {
        count(m_rows.at(at), -1);
    }
    m_rows.remove(first, last - first + 1);
}

void TokenFilterModel::updateRows(const QModelIndex &first, const QModelIndex &last)
{
    const bool isTextNew = first.column() <= TokenModel::Name || last.column() >= TokenModel::Id;
    for (int at = first.row(); isTextNew && at <= last.row(); ++at) {
        Row &row = m_rows[at];
        count(row, -1);
        row.folded = folded(m_tokens.at(at));
        row.matches = m_search.matches(row.folded);
        count(row, 1);
    }
    updateKinds(first.row(), last.row());
}

void TokenFilterModel::updateKinds(int first, int last)
{
    for (int at = first; at <= last; ++at) {
        Row &row = m_rows[at];
        count(row, -1);
        row.kinds = kindsOf(m_tokens.at(at));
        count(row, 1);
    }
}

void TokenFilterModel::count(const Row &row, int by)
{
    for (std::size_t kind = 0; kind < everyShow.size(); ++kind) {
        const int counts = row.kinds >> kind & 1U ? by : 0;
        m_tally.all.at(kind) += counts;
        m_tally.matching.at(kind) += row.matches ? counts : 0;
    }
}

void TokenFilterModel::announceCounts()
{
    if (m_tally != m_announced) {
        m_announced = m_tally;
        Q_EMIT countsChanged();
    }
}

bool TokenFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Token &a = m_tokens.at(left.row());
    const Token &b = m_tokens.at(right.row());
    if (a.isActive() != b.isActive()) {
        // "Less" comes last in a descending sort, so the answer turns with the order.
        const bool follows = left.column() == TokenModel::Status || sortOrder() == Qt::AscendingOrder;
        return follows ? a.isActive() : b.isActive();
    }
    switch (left.column()) {
    case TokenModel::Name: return m_collator.compare(a.name, b.name) < 0;
    case TokenModel::LastUsed: return a.lastUsedAt < b.lastUsedAt; // "Never" is before every time.
    case TokenModel::Created: return a.createdAt < b.createdAt;
    case TokenModel::Revoked: return a.revokedAt < b.revokedAt;
    case TokenModel::Id: return a.id < b.id;
    default: return false;
    }
}
