// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class TokenFilterModel;

/// Below the table: how many tokens it shows, and the revoked ones that it leaves out. Screen readers are told of a new
/// number once it stands still.
class FilterSummary final : public QWidget
{
    Q_OBJECT

public:
    /// `tokens` is borrowed.
    explicit FilterSummary(TokenFilterModel &tokens, QWidget *parent = nullptr);

Q_SIGNALS:
    void showAllRequested();

private:
    void follow();
    void announce();

    TokenFilterModel &m_tokens;
    QLabel *m_count;
    QLabel *m_hidden;
    QPushButton *m_showAll;
    QTimer *m_settled;
};
