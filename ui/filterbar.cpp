// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "filterbar.h"

#include "icons.h"
#include "tokens/tokenfiltermodel.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;
using Show = TokenFilterModel::Show;

FilterBar::FilterBar(TokenFilterModel &tokens, QWidget *parent)
    : QWidget(parent)
    , m_tokens(tokens)
    , m_search(new QLineEdit)
    , m_show(new QComboBox)
    , m_showActions(new QActionGroup(this))
{
    makeSearch();
    makeShow();
    auto *label = new QLabel(tr("&Show:"));
    label->setBuddy(m_show);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addStretch(0); // For what the field leaves, once it is as wide as it gets.
    row->addWidget(label);
    row->addWidget(m_show);
    connect(&tokens, &TokenFilterModel::filterChanged, this, &FilterBar::follow);
    connect(&tokens, &TokenFilterModel::countsChanged, this, &FilterBar::updateCounts);
    follow();
}

void FilterBar::makeSearch()
{
    constexpr int widestInLetters = 60;
    m_search->setPlaceholderText(tr("Search name or ID"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * widestInLetters);
    QAction *look = m_search->addAction(themedIcon("search"_L1), QLineEdit::LeadingPosition);
    look->setText(tr("Search"));
    connect(look, &QAction::triggered, this, &FilterBar::focusSearch);
    QAction *clear = m_search->addAction(themedIcon("close"_L1), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::search);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::tableRequested);
}

void FilterBar::makeShow()
{
    for (const Show show : TokenFilterModel::everyShow) {
        m_show->addItem(QString(), QVariant::fromValue(show));
        QAction *action = m_showActions->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, show] { m_tokens.setShow(show); });
    }
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_show, &QComboBox::activated, this, [this] { m_tokens.setShow(m_show->currentData().value<Show>()); });
}

void FilterBar::search(const QString &typed)
{
    m_tokens.setSearch(SearchText(typed));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::follow()
{
    if (SearchText(m_search->text()) != m_tokens.search()) {
        m_search->setText(m_tokens.search().typed());
    }
    const int index = m_show->findData(QVariant::fromValue(m_tokens.show()));
    m_show->setCurrentIndex(index);
    m_showActions->actions().at(index)->setChecked(true);
    updateCounts();
}

void FilterBar::updateCounts()
{
    const QList<QAction *> actions = m_showActions->actions();
    const bool isAny = m_tokens.count(Show::All) > 0; // Until a list is there, nobody knows how many.
    for (int i = 0; i < m_show->count(); ++i) {
        const auto show = m_show->itemData(i).value<Show>();
        const QString title = m_tokens.title(show);
        const QString text = isAny ? tr("%1 (%2)", "a kind of tokens, and how many there are").arg(title, QLocale().toString(m_tokens.count(show))) : title;
        if (text != actions.at(i)->text()) { // Each new text has the window laid out again.
            m_show->setItemText(i, text);
            actions.at(i)->setText(text);
        }
    }
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    // The field leaves these keys to whoever is around it.
    if (!m_search->hasFocus()) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Down) {
        Q_EMIT tableRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}
