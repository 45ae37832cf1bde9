// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "activitypage.h"

#include "actions.h"
#include "base/clock.h"
#include "exportdialog.h"
#include "icons.h"
#include "messagebar.h"
#include "roomystyle.h"
#include "selectabletext.h"
#include "tokens/activitymodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenwatcher.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The history of the present account, for as long as `context` lives.
ActivityModel::Ask historyOf(const TokenWatcher &watcher, QObject *context)
{
    return [&watcher, context](const auto &read, const ActivityModel::Take &take) {
        const auto readHistory = [read](History &history, const QString &account) {
            return read([&](const QString &id, const auto &last, int most) { return history.events(account, id, last, most); });
        };
        watcher.ask(context, readHistory, take);
    };
}

} // namespace

ActivityPage::ActivityPage(const Parts &parts, MessageStack &messages, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_messages(messages)
    , m_model(new ActivityModel(historyOf(parts.watcher, this), parts.clock, this))
    , m_stack(new QStackedWidget)
    , m_pause(new QTimer(this))
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makePlaceholder());
    column->addWidget(m_stack, 1);
    auto *limits = new SelectableText;
    limits->setText(tr("Uses between two looks count as one; nothing is seen while the program is closed. Kept for 400 days."));
    limits->setAccessibleName(limits->text());
    limits->setContentsMargins(6, 4, 6, 4);
    column->addWidget(limits);

    constexpr int pauseInTypingMs = 150;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTypingMs);
    connect(m_pause, &QTimer::timeout, this, &ActivityPage::search);
    connect(&parts.watcher, &TokenWatcher::eventsChanged, this, &ActivityPage::catchUp);
    connect(m_model, &ActivityModel::read, this, &ActivityPage::updateAll);
    connect(&parts.model, &QAbstractItemModel::modelReset, this, [this] { // Another account, or none.
        m_isOutdated = true;
        m_model->clear();
        m_search->clear();
        m_pause->stop();
        catchUp();
    });
    connect(&parts.model, &QAbstractItemModel::dataChanged, m_model, &ActivityModel::timePassed);
    updateAll();
}

void ActivityPage::makeActions()
{
    m_export = newAction({}, tr("&Export…"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setToolTip(tr("Write what the page lists to a file"));
    connect(m_export, &QAction::triggered, this, [this] {
        m_model->readAll([this](const ActivityModel::Page &all) {
            (new ExportDialog(all.events, m_parts.clock.now().toLocalTime().date(), m_messages, window()))->open();
        });
    });
    m_copy = newAction(themedIcon("copy"_L1), tr("&Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, &ActivityPage::copyRows);
    m_find = newAction(themedIcon("search"_L1), tr("&Find"), this);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_only = newAction(themedIcon("filter"_L1), tr("&Only this token"), this);
    connect(m_only, &QAction::triggered, this, [this] { showToken(selectedToken()); });
    m_everyToken = newAction(themedIcon("close"_L1), tr("&Every token"), this);
    m_everyToken->setToolTip(tr("Show what happened to every token"));
    connect(m_everyToken, &QAction::triggered, this, [this] {
        showToken({});
        focusRows();
    });
    m_showToken = newAction({}, tr("Show in the &list"), this);
    connect(m_showToken, &QAction::triggered, this, [this] { Q_EMIT tokenRequested(selectedToken()); });
}

QWidget *ActivityPage::makeBar()
{
    constexpr int widestInLetters = 60;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search activity"));
    m_search->setToolTip(tr("Looks in names, IDs, and what happened"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(false);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * widestInLetters);
    m_search->installEventFilter(this);
    m_search->addAction(themedIcon("search"_L1), QLineEdit::LeadingPosition)->setText(tr("Search"));
    QAction *clear = m_search->addAction(themedIcon("close"_L1), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    connect(m_search, &QLineEdit::textChanged, m_pause, [this] { m_pause->start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        focusRows();
    });
    m_onlyText = new QLabel;
    m_onlyText->setTextFormat(Qt::PlainText);
    auto *everyToken = new QToolButton;
    everyToken->setDefaultAction(m_everyToken);
    everyToken->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    everyToken->setFocusPolicy(Qt::StrongFocus);
    everyToken->setAccessibleName(m_everyToken->iconText());
    connect(m_everyToken, &QAction::changed, everyToken, [=, this] { everyToken->setVisible(m_everyToken->isVisible()); });
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 3);
    row->addStretch(1);
    row->addWidget(m_onlyText);
    row->addWidget(everyToken);
    return bar;
}

QWidget *ActivityPage::makeTable()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setColumnHidden(ActivityModel::Id, true);
    RoomyStyle::putOn(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ActivityModel::Name, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    m_table->setColumnWidth(ActivityModel::When, letter * 20);
    m_table->setColumnWidth(ActivityModel::What, letter * 32);
    m_table->setColumnWidth(ActivityModel::Exactly, letter * 24);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityPage::showRowMenu);
    connect(m_table, &QAbstractItemView::activated, m_showToken, [this] { m_showToken->trigger(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::updateAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::updateAll);
    return m_table;
}

QWidget *ActivityPage::makePlaceholder()
{
    m_placeholder = new QLabel;
    m_placeholder->setTextFormat(Qt::PlainText);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_wayOut = new QPushButton(tr("&Show everything"));
    connect(m_wayOut, &QPushButton::clicked, this, &ActivityPage::clearFilter);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_placeholder);
    column->addWidget(m_wayOut, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

/// Reads the history again, where somebody sees it.
void ActivityPage::catchUp()
{
    if (!isVisible()) {
        return;
    }
    if (std::exchange(m_isOutdated, false)) {
        m_model->setToken({});
        m_model->setSearch({});
        m_model->reload();
    } else {
        m_model->update();
    }
    updateAll();
}

void ActivityPage::updateAll()
{
    const bool isFiltered = !m_model->token().isEmpty() || !m_model->search().isEmpty();
    const bool isEmpty = m_model->rowCount() == 0;
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    const int before = m_stack->currentIndex();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_wayOut->setVisible(isFiltered);
    m_placeholder->setText(m_model->isReading() ? tr("Reading…", "the history")
                           : !isFiltered ? tr("Nothing has been seen yet. What the next lists show, and what you do here, will stand on this page.")
                           : m_model->search().isEmpty() ? tr("Nothing is known of this token.")
                                                         : tr("Nothing that happened matches “%1”.").arg(m_model->search().typed()));
    if (hadFocus && m_stack->currentIndex() != before) {
        focusRows();
    }
    constexpr int longestInLetters = 30;
    const Token *token = m_parts.model.find(m_model->token());
    const QString name = fontMetrics().elidedText(token ? token->name : m_model->token(), Qt::ElideMiddle, fontMetrics().averageCharWidth() * longestInLetters);
    m_onlyText->setText(tr("Only “%1”", "%1: a token's name").arg(name));
    m_onlyText->setVisible(!m_model->token().isEmpty());
    m_everyToken->setVisible(!m_model->token().isEmpty());
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(!isEmpty);
    m_only->setEnabled(!selectedToken().isEmpty() && m_model->token().isEmpty());
    m_showToken->setEnabled(m_parts.model.find(selectedToken()));
}

void ActivityPage::search()
{
    m_pause->stop();
    m_model->setSearch(SearchText(m_search->text()));
}

void ActivityPage::clearFilter()
{
    m_search->clear();
    search();
    m_model->setToken({});
    focusRows();
}

void ActivityPage::showToken(const QString &id)
{
    if (std::exchange(m_isOutdated, false)) {
        m_model->reload();
    }
    if (!id.isEmpty()) {
        m_search->clear();
        search();
    }
    m_model->setToken(id);
    updateAll();
}

void ActivityPage::focusRows()
{
    if (m_stack->currentIndex() == 1) {
        m_wayOut->isHidden() ? m_search->setFocus() : m_wayOut->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, ActivityModel::When));
        m_table->clearSelection();
    }
}

QString ActivityPage::selectedToken() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? rows.constFirst().data(ActivityModel::IdRole).toString() : QString();
}

/// With a tab between the cells, as tables are pasted.
void ActivityPage::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        const History::Event &event = m_model->at(row.row());
        QString name = event.name;
        for (const QChar separator : {u'\t', u'\n', u'\r'}) {
            name.replace(separator, u' ');
        }
        lines.append(QStringList{event.at.toString(Qt::ISODate), ActivityModel::textOf(event.kind), name, event.id}.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ActivityPage::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copy, m_showToken});
    menu->addSeparator();
    menu->addAction(m_model->token().isEmpty() ? m_only : m_everyToken);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    catchUp();
}

void ActivityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        RoomyStyle::putOn(*m_table); // The theme was switched.
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    }
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !(m_search->text().isEmpty() && m_model->token().isEmpty())) {
        clearFilter();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && (key->key() == Qt::Key_Down || (key->key() == Qt::Key_Escape && m_search->text().isEmpty()))) {
        focusRows();
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Escape) {
        keyPressEvent(static_cast<QKeyEvent *>(event)); // The view would look for a row that begins with it.
        return true;
    }
#ifndef Q_OS_WIN
    if (watched == m_table && key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
        showRowMenu(m_table->visualRect(m_table->currentIndex()).center());
        return true;
    }
#endif
    return QWidget::eventFilter(watched, event);
}
