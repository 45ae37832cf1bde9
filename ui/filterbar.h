// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLineEdit;
class TokenFilterModel;

/// Above the table: what to look for, and which kind of tokens to show. Follows the model where somebody else changes it.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `tokens` is borrowed.
    explicit FilterBar(TokenFilterModel &tokens, QWidget *parent = nullptr);

    /// The kinds once more, for a menu: one is checked.
    QActionGroup *showActions() const { return m_showActions; }
    void focusSearch();

Q_SIGNALS:
    /// The person is done here, and wants to go on among the rows.
    void tableRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSearch();
    void makeShow();
    void search(const QString &typed);
    void follow();
    void updateCounts();

    TokenFilterModel &m_tokens;
    QLineEdit *m_search;
    QComboBox *m_show;
    QActionGroup *m_showActions;
};
