// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <QWidget>

class ActivityPage;
class MessageStack;
class QAction;
class QActionGroup;
class QStackedWidget;
class QTabBar;
class ReviewPage;
class TokensPage;

/// What there is of an account: its tokens, what happened to them, and what wants a look; one page at a time.
class AccountPages final : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Tokens, Activity, Review };
    Q_ENUM(Page)

    /// `parts` and `messages` must outlive this.
    AccountPages(const Parts &parts, MessageStack &messages, QWidget *parent = nullptr);

    TokensPage *tokensPage() const { return m_tokens; }
    ActivityPage *activityPage() const { return m_activity; }
    ReviewPage *reviewPage() const { return m_review; }

    Page page() const;
    void setPage(Page page);
    /// One for each page, for a menu; then those for the next and the one before.
    QList<QAction *> pageActions() const;
    /// Puts the keyboard where the work is.
    void focusPage();
    /// Selects this token on the page of tokens.
    void reveal(const QString &id);
    /// Whether there is somebody to act for.
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    void pageChanged();

private:
    void makeActions();
    void connectPages();
    void tellOfTrouble(MessageStack &messages);
    QString titleOf(Page page) const;
    void follow(int index);
    void go(int by);
    void updateReviewTitle();

    Parts m_parts;
    TokensPage *m_tokens;
    ActivityPage *m_activity;
    ReviewPage *m_review;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QActionGroup *m_pages;
    QAction *m_next;
    QAction *m_previous;
};
