// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/review.h"

#include <QWidget>

class IconLabel;
class QLabel;
class QPushButton;

/// One entry of the review: the token, why it is listed, and the buttons for what can be done. A stop for the keyboard of
/// its own, from which Tab leads to the buttons.
class ReviewRow final : public QWidget
{
    Q_OBJECT

public:
    ReviewRow(const ReviewEntry &entry, const Parts &parts, QWidget *parent = nullptr);

    const ReviewEntry &entry() const { return m_entry; }
    void setEntry(const ReviewEntry &entry);
    void setActionsEnabled(bool enabled);
    /// Says what is so now: the times, and how far a revoke is.
    void updateTexts();

    /// Why it is listed, with the facts.
    QString why() const;

Q_SIGNALS:
    void settleRequested();
    void keepRequested();
    void undoRequested();
    /// The person wants to be at another row: so many further on, or as far as it goes.
    void moveRequested(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString settleText() const;
    QString whyOneName() const;
    QPushButton *addButton(QLayout *row, void (ReviewRow::*signal)());

    Parts m_parts;
    ReviewEntry m_entry;
    bool m_isEnabled = true;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_why;
    QLabel *m_state; ///< What becomes of it just now.
    QPushButton *m_settle;
    QPushButton *m_keep;
    QPushButton *m_undo;
};
