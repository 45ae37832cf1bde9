// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/review.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class ReviewRow;

/// The tokens that want a look, each with why, with what settles it, and with the word that it is all right. Nothing here
/// comes to the person: they come to it.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostPerGroup = 50; ///< Shown before the person asks for the rest.

    /// `parts` must outlive this.
    explicit ReviewPage(const Parts &parts, QWidget *parent = nullptr);

    void focusRows();
    /// Whether there is somebody to act for.
    void setActionsEnabled(bool enabled);

    /// The reason as a group's heading.
    static QString titleOf(ReviewEntry::Reason reason);

Q_SIGNALS:
    // What settles an entry.
    void secretRequested(const QString &id);
    void rotationRequested(const QString &id); ///< Of the predecessor.
    void rotateRequested(const QString &id);
    void revokeRequested(const QStringList &ids);
    /// The person wants to see these tokens' rows.
    void tokenRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeEmpty();
    void follow();
    void layOut();
    QLabel *makeHeading(ReviewEntry::Reason reason, qsizetype count);
    ReviewRow *rowFor(const ReviewEntry &entry);
    void updateTexts();
    void settle(const ReviewEntry &entry);
    void keep(ReviewEntry entry);
    void focusRow(qsizetype at);
    qsizetype focusedRow() const;

    Parts m_parts;
    QStackedWidget *m_stack;
    QLabel *m_read = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_undoKeep = nullptr;
    QPushButton *m_askAgain = nullptr;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<ReviewRow *> m_rows; ///< As they stand on the page.
    QList<QWidget *> m_others; ///< The headings between them, and what leads to the rest.
    QSet<ReviewEntry::Reason> m_wide; ///< The groups of which all is shown.
    std::optional<ReviewKeep> m_lastKeep;
    QString m_lastKept; ///< Its token's name.
    bool m_isEnabled = true;
};
