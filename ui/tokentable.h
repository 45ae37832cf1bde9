// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

class QMenu;
class TokenFilterModel;

/// The table of tokens: sorted by what the person chose, the ID hidden at first. What is selected and where it is
/// scrolled to stay as they are while rows come, go and move.
class TokenTable final : public QTableView
{
    Q_OBJECT

public:
    /// `tokens` is borrowed.
    explicit TokenTable(TokenFilterModel &tokens, QWidget *parent = nullptr);

    /// The selected tokens' ids, from top to bottom.
    QStringList selectedIds() const;
    /// The selected token's id; empty where it is not exactly one.
    QString selectedId() const;
    /// Invalid where no row shows this token.
    QModelIndex indexOf(const QString &id, int column) const;
    void select(const QString &id);
    /// Names or IDs, one on a line.
    QString selectedTexts(int column) const;
    /// For the clipboard: of one row the name, or the ID where that is the current cell; of several, name and ID with a
    /// tab between them, one row on a line.
    QString textToCopy() const;

    /// Which columns are shown. The name always is: a row without one could be any token.
    QMenu *columnsMenu() const { return m_columnsMenu; }

    /// The header as the person left it; false where `state` is of another version.
    bool restoreColumns(const QByteArray &state);
    QByteArray columns() const;

Q_SIGNALS:
    void selectionMoved();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void doItemsLayout() override;

private:
    void sizeRows();
    void setDefaultColumns();
    int statusWidth() const;
    void makeColumnsMenu();
    void keepTopInPlace();
    void keepSelectedInPlace();
    void rememberSelection();
    void restoreSelection();

    TokenFilterModel &m_tokens;
    QMenu *m_columnsMenu;
    QPersistentModelIndex m_anchor; ///< The row that stays where it is on the screen while others come, go and move.
    int m_anchorTop = 0;
    QStringList m_remembered; ///< What was selected when filtering began.
    bool m_isFiltering = false;
};
