// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class TokenFilterModel;

/// In the table's place where search and filter leave no row: says so, and offers the way out.
class NoMatchPage final : public QWidget
{
    Q_OBJECT

public:
    /// `tokens` is borrowed.
    explicit NoMatchPage(TokenFilterModel &tokens, QWidget *parent = nullptr);

    void focusWayOut();

Q_SIGNALS:
    void clearSearchRequested();
    void showAllRequested();

private:
    void follow();

    TokenFilterModel &m_tokens;
    QLabel *m_text;
    QPushButton *m_clearSearch;
    QPushButton *m_showAll;
};
