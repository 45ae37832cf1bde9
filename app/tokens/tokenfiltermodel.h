// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

/// The rows in the order that people want: active tokens before revoked ones, then by the chosen column.
/// Only a sort by status can put revoked ones first.
class TokenFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilterModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};
