// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QWidget>

#include <optional>

/// The last 90 days as a strip, with a mark on each day on which a use was seen; today stands at the end of the line of
/// reading. Where the line is thin, this program had not seen the token yet. The arrow keys go from one marked day to the
/// next and tell of it; a screen reader is told all of them in words.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int dayCount = 90;

    explicit Timeline(QWidget *parent = nullptr);

    /// `uses` in any order. `seenSince`: when the token was seen for the first time. Days are those of the local time.
    void setUses(const QList<QDateTime> &uses, const std::optional<QDateTime> &seenSince, const QDateTime &now);

    /// What the strip shows, in words.
    QString summary() const;
    /// What is known of one day; days are counted back from today, which is 0.
    QString textOf(int daysAgo) const;
    /// Where a day is drawn.
    QRectF areaOf(int daysAgo) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF strip() const;
    int dayAt(const QPointF &position) const; ///< -1: none.
    void go(bool later);
    void paintLine(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    QDate dateOf(int daysAgo) const { return m_today.addDays(-daysAgo); }

    QDate m_today;
    QMap<int, QList<QTime>> m_uses; ///< By how many days ago.
    std::optional<int> m_seenFor;   ///< Since how many days the token is known; nothing: longer.
    int m_current = -1;             ///< The day that the keyboard is at; -1: none.
};
