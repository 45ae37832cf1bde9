// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountpages.h"

#include "actions.h"
#include "activitypage.h"
#include "messagebar.h"
#include "reviewpage.h"
#include "rotateactions.h"
#include "tokens/reviewer.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QActionGroup>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyPage{AccountPages::Page::Tokens, AccountPages::Page::Activity, AccountPages::Page::Review};

} // namespace

AccountPages::AccountPages(const Parts &parts, MessageStack &messages, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_tokens(new TokensPage(parts, messages))
    , m_activity(new ActivityPage(parts, messages))
    , m_review(new ReviewPage(parts))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_pages(new QActionGroup(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_tokens, m_activity, m_review}) {
        m_stack->addWidget(page);
    }
    makeActions();
    for (const Page page : everyPage) {
        m_tabs->addTab(titleOf(page));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connectPages();
    tellOfTrouble(messages);
    connect(m_tabs, &QTabBar::currentChanged, this, &AccountPages::follow);
    connect(&parts.reviewer, &Reviewer::changed, this, &AccountPages::updateReviewTitle);
    follow(0);
    updateReviewTitle();
}

void AccountPages::makeActions()
{
    const QString texts[] = {tr("To&kens"), tr("Acti&vity"), tr("Revie&w")};
    for (const Page page : everyPage) {
        const auto index = static_cast<int>(page);
        QAction *action = newAction({}, texts[index], m_pages);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(action, &QAction::triggered, this, [this, page] {
            setPage(page);
            focusPage();
        });
    }
    m_next = newAction({}, tr("Ne&xt page"), this);
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    m_previous = newAction({}, tr("&Previous page"), this);
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(m_previous, &QAction::triggered, this, [this] { go(-1); });
}

void AccountPages::connectPages()
{
    connect(m_tokens, &TokensPage::activityRequested, this, [this](const QString &id) {
        m_activity->showToken(id);
        setPage(Page::Activity);
        focusPage();
    });
    connect(m_tokens, &TokensPage::revealed, this, [this] { setPage(Page::Tokens); });
    connect(m_activity, &ActivityPage::tokenRequested, this, &AccountPages::reveal);
    connect(m_review, &ReviewPage::tokenRequested, this, &AccountPages::reveal);
    connect(m_review, &ReviewPage::revokeRequested, m_tokens, &TokensPage::askToRevoke);
    connect(m_review, &ReviewPage::rotateRequested, m_tokens->rotations(), [this](const QString &id) { m_tokens->rotations()->askFor(id); });
    connect(m_review, &ReviewPage::rotationRequested, this, [this](const QString &id) {
        reveal(id);
        m_tokens->detailsAction()->setChecked(true);
    });
    connect(m_review, &ReviewPage::secretRequested, this, [this](const QString &id) {
        m_tokens->openSecret(id);
        setPage(Page::Review); // The row is shown behind the secret else, and the person loses their place.
    });
}

void AccountPages::tellOfTrouble(MessageStack &messages)
{
    const auto post = [&messages](const QString &headline, const QString &detail) {
        // About the program, whoever is signed in.
        messages.post(MessageStack::Topic::Settings, {.severity = Message::Severity::Warning, .headline = headline, .detail = detail}, u"review"_s);
    };
    connect(&m_parts.reviewer, &Reviewer::setAside, this, [post](const QString &path) {
        post(tr("What you chose to keep in the review could not be read, and starts afresh."),
             tr("The old file was moved to %1. Your tokens are not touched.").arg(path));
    });
    connect(&m_parts.reviewer, &Reviewer::notWritten, this, [post](const QString &reason) {
        post(tr("What you chose to keep in the review can't be written down now."), tr("It holds until you quit. The reason: %1").arg(reason));
    });
}

QList<QAction *> AccountPages::pageActions() const
{
    return m_pages->actions() + QList{m_next, m_previous};
}

QString AccountPages::titleOf(Page page) const
{
    const auto count = m_parts.reviewer.entries().size();
    const QString title = m_pages->actions().at(static_cast<int>(page))->iconText();
    return page == Page::Review && count > 0 ? tr("%1 (%2)", "%1: a page, such as Review; %2: how many things it lists").arg(title, QLocale().toString(count)) : title;
}

void AccountPages::updateReviewTitle()
{
    m_tabs->setTabText(static_cast<int>(Page::Review), titleOf(Page::Review));
}

AccountPages::Page AccountPages::page() const
{
    return static_cast<Page>(m_tabs->currentIndex());
}

void AccountPages::setPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void AccountPages::go(int by)
{
    const int index = m_tabs->currentIndex() + by;
    if (index >= 0 && index < m_tabs->count()) {
        m_tabs->setCurrentIndex(index);
        focusPage();
    }
}

void AccountPages::follow(int index)
{
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentIndex(index);
    m_pages->actions().at(index)->setChecked(true);
    m_tokens->setCurrent(page() == Page::Tokens);
    for (QAction *action : {m_activity->copyAction(), m_activity->findAction(), m_activity->exportAction()}) {
        action->setVisible(page() == Page::Activity);
    }
    if (hadFocus) {
        focusPage();
    }
    Q_EMIT pageChanged();
}

void AccountPages::focusPage()
{
    switch (page()) {
    case Page::Tokens: m_tokens->focusRows(); break;
    case Page::Activity: m_activity->focusRows(); break;
    case Page::Review: m_review->focusRows(); break;
    }
}

void AccountPages::reveal(const QString &id)
{
    setPage(Page::Tokens);
    m_tokens->reveal(id);
    m_tokens->focusRows();
}

void AccountPages::setActionsEnabled(bool enabled)
{
    m_tokens->setActionsEnabled(enabled);
    m_review->setActionsEnabled(enabled);
    for (QAction *action : pageActions()) {
        action->setEnabled(enabled);
    }
}
