// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenorder.h"

#include "tokenmodel.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace {

/// In the C locale, that of a bare machine, Qt's collator knows neither case nor numbers.
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

/// "Never" is before every time.
qint64 keyOf(const std::optional<QDateTime> &time)
{
    return time ? time->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

} // namespace

TokenOrder::TokenOrder(const TokenModel &tokens)
    : m_tokens(tokens)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TokenOrder::sortBy(int column, Qt::SortOrder order)
{
    const bool isByName = column == TokenModel::Name;
    if (isByName != (m_column == TokenModel::Name)) {
        m_names.clear();
        for (int row = 0; isByName && row < m_tokens.rowCount(); ++row) {
            m_names.append(nameOf(row));
        }
    }
    m_column = column;
    m_order = order;
    sort();
}

void TokenOrder::reset()
{
    m_rows.clear();
    m_names.clear();
    insert(0, m_tokens.rowCount() - 1);
}

void TokenOrder::insert(int first, int last)
{
    for (int &row : m_rows) {
        row += row >= first ? last - first + 1 : 0;
    }
    m_rows.reserve(m_rows.size() + last - first + 1);
    for (int row = first; row <= last; ++row) {
        m_rows.append(row);
        if (m_column == TokenModel::Name) {
            m_names.insert(row, nameOf(row));
        }
    }
    sort();
}

void TokenOrder::remove(int first, int last)
{
    m_rows.removeIf([=](int row) { return row >= first && row <= last; });
    for (int &row : m_rows) {
        row -= row > last ? last - first + 1 : 0;
    }
    if (m_column == TokenModel::Name) {
        m_names.remove(first, last - first + 1);
    }
}

void TokenOrder::update(int first, int last)
{
    for (int row = first; m_column == TokenModel::Name && row <= last; ++row) {
        if (m_names.at(row).text != m_tokens.at(row).name) {
            m_names[row] = nameOf(row);
        }
    }
    sort();
}

void TokenOrder::move(const QList<int> &places)
{
    for (int &row : m_rows) {
        row = places.at(row);
    }
    const QList<Name> names = m_names;
    for (int row = 0; row < names.size(); ++row) {
        m_names[places.at(row)] = names.at(row);
    }
}

TokenOrder::Name TokenOrder::nameOf(int row) const
{
    const QString &name = m_tokens.at(row).name;
    return {name, m_collator.sortKey(name)};
}

/// `work` takes a function that says what a row is sorted by.
template <typename Work>
void TokenOrder::withKeys(Work work) const
{
    switch (m_column) {
    case TokenModel::Name: return work([this](int row) -> const QCollatorSortKey & { return m_names.at(row).key; });
    case TokenModel::LastUsed: return work([this](int row) { return keyOf(m_tokens.at(row).lastUsedAt); });
    case TokenModel::Created: return work([this](int row) { return m_tokens.at(row).createdAt.toMSecsSinceEpoch(); });
    case TokenModel::Revoked: return work([this](int row) { return keyOf(m_tokens.at(row).revokedAt); });
    case TokenModel::Id: return work([this](int row) -> const QString & { return m_tokens.at(row).id; });
    default: return; // By status: active or not is all of it.
    }
}

void TokenOrder::sort()
{
    if (m_column < 0) {
        std::sort(m_rows.begin(), m_rows.end());
        return;
    }
    const bool isRevokedFirst = m_column == TokenModel::Status && m_order == Qt::DescendingOrder;
    const auto isFront = [this, isRevokedFirst](int row) { return m_tokens.at(row).isActive() != isRevokedFirst; };
    const auto middle = std::stable_partition(m_rows.begin(), m_rows.end(), isFront);
    sort(m_rows.begin(), middle);
    sort(middle, m_rows.end());
}

void TokenOrder::sort(QList<int>::iterator first, QList<int>::iterator last) const
{
    withKeys([&](auto keyOf) {
        const auto isBefore = [this](const auto &a, const auto &b) { return m_order == Qt::AscendingOrder ? a < b : b < a; };
        // Most changes leave the order as it is.
        if (std::is_sorted(first, last, [&](int a, int b) { return isBefore(keyOf(a), keyOf(b)); })) {
            return;
        }
        // Key beside row: what is compared so often lies together.
        std::vector<std::pair<std::decay_t<decltype(keyOf(0))>, int>> keyed;
        keyed.reserve(static_cast<std::size_t>(last - first));
        std::transform(first, last, std::back_inserter(keyed), [&](int row) { return std::make_pair(keyOf(row), row); });
        std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) { return isBefore(a.first, b.first); });
        std::transform(keyed.begin(), keyed.end(), first, [](const auto &each) { return each.second; });
    });
}
