// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "filtersummary.h"

#include "tokens/tokenfiltermodel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

using Show = TokenFilterModel::Show;

FilterSummary::FilterSummary(TokenFilterModel &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_count(new QLabel)
    , m_hidden(new QLabel)
    , m_showAll(new QPushButton(tr("Show all")))
    , m_settled(new QTimer(this))
{
    QFont link = m_showAll->font();
    link.setUnderline(true);
    m_showAll->setFont(link);
    m_showAll->setFlat(true);
    m_showAll->setCursor(Qt::PointingHandCursor);
    m_showAll->setToolTip(tr("Show revoked tokens too"));
    for (QLabel *label : {m_count, m_hidden}) {
        label->setTextFormat(Qt::PlainText);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_hidden);
    row->addWidget(m_showAll);

    constexpr int pauseInTypingMs = 600;
    m_settled->setSingleShot(true);
    m_settled->setInterval(pauseInTypingMs);
    connect(m_settled, &QTimer::timeout, this, &FilterSummary::announce);
    connect(m_showAll, &QPushButton::clicked, this, &FilterSummary::showAllRequested);
    connect(&tokens, &TokenFilterModel::filterChanged, this, &FilterSummary::follow);
    connect(&tokens, &TokenFilterModel::countsChanged, this, &FilterSummary::follow);
    follow();
}

void FilterSummary::follow()
{
    const int all = m_tokens.count(Show::All);
    const int shown = m_tokens.matching(m_tokens.show());
    const int hidden = shown > 0 ? m_tokens.hiddenRevoked() : 0; // Where nothing is shown, the page there tells of them.
    const QString count = all == 0       ? QString()
                          : shown == all ? tr("%Ln token(s)", nullptr, all)
                                         : tr("%1 of %Ln token(s)", "%1: how many are shown", all).arg(QLocale().toString(shown));
    if (count != m_count->text()) {
        m_count->setText(count);
        m_settled->start();
    }
    m_hidden->setText(tr("%Ln revoked token(s) are hidden.", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    m_showAll->setVisible(hidden > 0);
}

void FilterSummary::announce()
{
    // An older Qt has no polite way; there the label's own news of its new text is all.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent told(m_count, m_count->text());
    QAccessible::updateAccessibility(&told);
#endif
}
