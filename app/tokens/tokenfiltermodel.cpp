// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenfiltermodel.h"

#include "tokenmodel.h"

#include <QDateTime>
#include <QLocale>

namespace {

/// In the C locale, that of a bare machine, Qt's collator knows neither case nor numbers.
QLocale collationLocale()
{
    const QLocale locale = QLocale().collation();
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TokenFilterModel::TokenFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TokenModel::SortRole);
    setDynamicSortFilter(true);
}

bool TokenFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool leftActive = left.data(TokenModel::ActiveRole).toBool();
    const bool rightActive = right.data(TokenModel::ActiveRole).toBool();
    if (leftActive != rightActive) {
        // "Less" comes last in a descending sort, so the answer turns with the order.
        const bool follows = left.column() == TokenModel::Status || sortOrder() == Qt::AscendingOrder;
        return follows ? leftActive : rightActive;
    }
    const QVariant a = left.data(TokenModel::SortRole);
    const QVariant b = right.data(TokenModel::SortRole);
    if (left.column() == TokenModel::Name) {
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }
    if (!a.isValid() || !b.isValid()) {
        return !a.isValid() && b.isValid(); // "Never" is before every time.
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}
