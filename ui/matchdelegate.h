// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

class TokenFilterModel;

/// Marks in a cell's text what the search found there. What is cut off at the end is marked at the "…".
class MatchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `tokens` is borrowed.
    explicit MatchDelegate(const TokenFilterModel &tokens, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TokenFilterModel &m_tokens;
};
