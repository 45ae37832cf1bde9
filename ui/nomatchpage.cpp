// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "nomatchpage.h"

#include "tokens/tokenfiltermodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using Show = TokenFilterModel::Show;

NoMatchPage::NoMatchPage(TokenFilterModel &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_text(new QLabel)
    , m_clearSearch(new QPushButton(tr("&Clear search")))
    , m_showAll(new QPushButton(tr("Show a&ll")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_clearSearch);
    buttons->addWidget(m_showAll);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(2);
    connect(m_clearSearch, &QPushButton::clicked, this, &NoMatchPage::clearSearchRequested);
    connect(m_showAll, &QPushButton::clicked, this, &NoMatchPage::showAllRequested);
    connect(&tokens, &TokenFilterModel::filterChanged, this, &NoMatchPage::follow);
    connect(&tokens, &TokenFilterModel::countsChanged, this, &NoMatchPage::follow);
    follow();
}

void NoMatchPage::follow()
{
    constexpr int longestInLetters = 40;
    const bool isSearching = !m_tokens.search().isEmpty();
    const QString typed = fontMetrics().elidedText(m_tokens.search().typed(), Qt::ElideMiddle, fontMetrics().averageCharWidth() * longestInLetters);
    const int hidden = m_tokens.matching(Show::All) - m_tokens.matching(m_tokens.show());
    QString text = isSearching ? tr("No token matches “%1”.").arg(typed)
                               : tr("No token fits “%1”.", "%1: such as Never used").arg(m_tokens.title(m_tokens.show()));
    if (isSearching && hidden > 0) {
        text += u'\n' + tr("%Ln token(s) that match are hidden.", nullptr, hidden);
    }
    m_text->setText(text);
    m_clearSearch->setVisible(isSearching);
    m_showAll->setVisible(hidden > 0);
}

void NoMatchPage::focusWayOut()
{
    (m_clearSearch->isHidden() ? m_showAll : m_clearSearch)->setFocus();
}
