// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>

class TokenFilterModel;
class TokenModel;

/// The table of tokens: any rows selected, sorted by what the person chose, the ID hidden at first.
class TokenTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` is borrowed.
    explicit TokenTable(TokenModel &model, QWidget *parent = nullptr);

    /// The selected tokens' ids, from top to bottom.
    QStringList selectedIds() const;
    /// The selected token's id; empty where it is not exactly one.
    QString selectedId() const;
    /// Invalid where no row shows this token.
    QModelIndex indexOf(const QString &id, int column) const;
    void select(const QString &id);

    /// The header as the person left it; false where `state` is of another version.
    bool restoreColumns(const QByteArray &state);
    QByteArray columns() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void sizeRows();
    void setDefaultColumns();

    TokenFilterModel *m_sorted;
};
