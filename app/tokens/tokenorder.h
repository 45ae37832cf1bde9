// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCollator>
#include <QList>
#include <QString>

class TokenModel;

/// The rows of a TokenModel in the order that people want: active tokens before revoked ones, then by a column; only a
/// sort by status can put revoked ones first. Equal ones keep the order that they had, and new ones come behind them.
class TokenOrder
{
public:
    /// `tokens` is borrowed, and read by reset().
    explicit TokenOrder(const TokenModel &tokens);

    /// Each row of the model once.
    const QList<int> &rows() const { return m_rows; }
    /// Below 0: as the rows came.
    int column() const { return m_column; }
    void sortBy(int column, Qt::SortOrder order);

    /// Takes the model's rows afresh.
    void reset();
    void insert(int first, int last);
    void remove(int first, int last);
    /// These tokens changed.
    void update(int first, int last);
    /// Each row is at `places` of it now.
    void move(const QList<int> &places);

private:
    /// What takes long to work out, so it is kept while it is sorted by.
    struct Name
    {
        QString text;
        QCollatorSortKey key;
    };

    Name nameOf(int row) const;
    template <typename Work>
    void withKeys(Work work) const;
    void sort();
    void sort(QList<int>::iterator first, QList<int>::iterator last) const;

    const TokenModel &m_tokens;
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<int> m_rows;
    QList<Name> m_names; ///< Of each row, while sorted by name.
};
