// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenspage.h"

#include "actions.h"
#include "agepolicybox.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "createactions.h"
#include "detailspanel.h"
#include "errortext.h"
#include "exportdialog.h"
#include "filterbar.h"
#include "filtersummary.h"
#include "icons.h"
#include "identifydialog.h"
#include "messagebar.h"
#include "nomatchpage.h"
#include "revokeactions.h"
#include "rotateactions.h"
#include "rotationpanel.h"
#include "tokens/identifier.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"
#include "tokentable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

TokensPage::TokensPage(const Parts &parts, MessageStack &messages, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_messages(messages)
    , m_shown(new TokenFilterModel(parts.model, parts.clock, this))
    , m_table(new TokenTable(*m_shown))
    , m_revokes(new RevokeActions(parts.revoker, parts.model, *m_table, messages, parts.preferences, parts.clock, this))
    , m_creates(new CreateActions(parts, messages, *m_table, *m_revokes, this))
    , m_rotations(new RotateActions(parts, messages, *m_table, *m_revokes, *m_creates, this))
    , m_filterBar(new FilterBar(*m_shown))
    , m_filterSummary(new FilterSummary(*m_shown))
    , m_noMatch(new NoMatchPage(*m_shown))
    , m_stack(new QStackedWidget)
    , m_loadingDelay(new QTimer(this))
{
    constexpr int loadingDelayMs = 300;
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->setInterval(loadingDelayMs);
    m_loadingDelay->start(); // For a list that comes with the start.
    makeActions();
    makeFindingActions();
    makeFilter();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makePlaceholder());
    m_stack->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_filterBar);
    listColumn->addWidget(m_stack);
    listColumn->addWidget(m_filterSummary);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter);

    connect(m_loadingDelay, &QTimer::timeout, this, &TokensPage::updatePlaceholder);
    connect(&parts.service, &TokenService::refreshingChanged, this, [this] {
        m_parts.service.isRefreshing() ? m_loadingDelay->start() : m_loadingDelay->stop();
        updatePlaceholder();
        updateActions();
    });
    connect(m_table, &TokenTable::selectionMoved, this, &TokensPage::updateActions);
    connect(m_table, &TokenTable::selectionMoved, this, &TokensPage::followSelection);
    connect(m_table, &QAbstractItemView::activated, this, &TokensPage::open);
    connect(&parts.watcher, &TokenWatcher::woke, this, &TokensPage::showAwake);
    connect(&parts.watcher, &TokenWatcher::historyTroubled, this, &TokensPage::showHistoryTrouble);
    connect(&parts.identifier, &Identifier::digestsTroubled, this, &TokensPage::showDigestTrouble);
    connect(&parts.identifier, &Identifier::changed, this, [this](int index) {
        if (const auto &token = m_parts.identifier.results().at(index).token) {
            m_messages.clear(Topic::Awake, token->id); // The use was ours.
        }
    });
    connect(m_creates, &CreateActions::activityChanged, this, &TokensPage::activityChanged);
    connect(m_creates, &CreateActions::revealRequested, this, &TokensPage::reveal);
    connect(m_creates, &CreateActions::refreshRequested, this, &TokensPage::refresh);
    connect(m_revokes, &RevokeActions::activityChanged, this, &TokensPage::activityChanged);
    connect(m_rotations, &RotateActions::revealRequested, this, &TokensPage::reveal);
    connect(m_rotations, &RotateActions::stagesRequested, m_details, [this] { m_details->setChecked(true); });
    connect(m_rotations, &RotateActions::noteworthy, this, &TokensPage::noteworthy);
    connect(&parts.revoker, &Revoker::finished, this, [this](const Revoker::Outcome &outcome) {
        if (!outcome.sessionEnded && !(outcome.revoked + outcome.failed).isEmpty()) {
            refresh(); // The list has the last word on what is revoked.
        }
    });
    connect(&parts.service, &TokenService::revokeNotConfirmed, this, [this](const QString &name) {
        m_messages.post(Topic::Revoke, {
            .severity = Message::Severity::Error,
            .headline = tr("“%1” is still active.").arg(name),
            .detail = tr("The server had said that it was revoked, yet its list says otherwise. Revoke it once more, or ask mail.cx."),
        });
    });
    updatePlaceholder();
    updateActions();
}

void TokensPage::makeActions()
{
    m_refresh = newAction(themedIcon("refresh"_L1), tr("Re&fresh"), this);
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &TokensPage::refresh);

    m_showActivity = newAction(themedIcon("activity"_L1), tr("Show &activity"), this);
    m_showActivity->setToolTip(tr("Show what happened to the selected token"));
    connect(m_showActivity, &QAction::triggered, this, [this] { Q_EMIT activityRequested(m_table->selectedId()); });

    m_panel = new DetailsPanel(m_parts.model, m_parts.watcher, m_parts.clock, {showSecretAction(), m_showActivity, revokeAction()});
    m_rotationPanel = new RotationPanel(m_parts.rotator, m_parts.model, m_parts.clock,
                                        {m_rotations->goAction(), m_rotations->revokeOldAction(), m_rotations->abandonAction()});
    m_agePolicyBox = new AgePolicyBox(m_parts.agePolicy, m_parts.model);
    m_panel->addSection(m_rotationPanel);
    m_panel->addSection(m_agePolicyBox);
    m_panel->hide();
    m_details = newAction(themedIcon("details"_L1), tr("&Details"), this);
    m_details->setCheckable(true);
    m_details->setShortcut(Qt::Key_F9);
    m_details->setToolTip(tr("Show what is known of the selected token"));
    connect(m_details, &QAction::toggled, m_panel, &QWidget::setVisible);

    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TokensPage::showRowMenu);
}

void TokensPage::makeFindingActions()
{
    m_identify = newAction(themedIcon("identify"_L1), tr("&Identify a secret…"), this);
    m_identify->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_identify->setToolTip(tr("Find out which token a leaked secret belongs to"));
    connect(m_identify, &QAction::triggered, this, [this] { (new IdentifyDialog(m_parts, window()))->open(); });

    m_export = newAction({}, tr("&Export…"), this);
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_export->setToolTip(tr("Write the tokens that the list shows to a file, without their secrets"));
    connect(m_export, &QAction::triggered, this, [this] {
        (new ExportDialog(m_shown->tokens(), m_parts.clock.now().toLocalTime().date(), m_messages, window()))->open();
    });

    m_copy = newAction(themedIcon("copy"_L1), tr("&Copy"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, [this] { copy(m_table->textToCopy()); });

    m_copyName = newAction({}, tr("Copy &name"), this);
    connect(m_copyName, &QAction::triggered, this, [this] { copy(m_table->selectedTexts(TokenModel::Name)); });

    m_copyId = newAction({}, tr("Copy &ID"), this);
    connect(m_copyId, &QAction::triggered, this, [this] { copy(m_table->selectedTexts(TokenModel::Id)); });

    m_find = newAction(themedIcon("search"_L1), tr("&Find"), this);
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_filterBar, &FilterBar::focusSearch);
}

void TokensPage::makeFilter()
{
    const auto followPreferences = [this] { m_shown->setIdleAfterDays(m_parts.preferences.get().idleAfterDays); };
    connect(&m_parts.preferences, &PreferenceStore::changed, this, followPreferences);
    followPreferences();
    connect(m_filterBar, &FilterBar::tableRequested, this, &TokensPage::goToRows);
    connect(m_filterSummary, &FilterSummary::showAllRequested, this, &TokensPage::showAll);
    connect(m_noMatch, &NoMatchPage::clearSearchRequested, this, &TokensPage::clearSearch);
    connect(m_noMatch, &NoMatchPage::showAllRequested, this, &TokensPage::showAll);
    for (auto changed : {&TokenFilterModel::countsChanged, &TokenFilterModel::filterChanged}) {
        connect(m_shown, changed, this, &TokensPage::updatePlaceholder);
        connect(m_shown, changed, this, &TokensPage::updateActions);
    }
    connect(&m_parts.model, &QAbstractItemModel::modelReset, this, [this] {
        m_shown->setSearch({}); // It was meant for another account's list.
        updatePlaceholder();
    });
}

QActionGroup *TokensPage::showActions() const
{
    return m_filterBar->showActions();
}

QWidget *TokensPage::makePlaceholder()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_placeholder = new QLabel;
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_first = new QPushButton(newTokenAction()->icon(), newTokenAction()->text());
    connect(m_first, &QPushButton::clicked, newTokenAction(), &QAction::trigger);
    column->addStretch(1);
    column->addWidget(m_placeholder);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void TokensPage::updatePlaceholder()
{
    const bool isEmpty = m_parts.model.rowCount() == 0;
    const bool wasRead = m_parts.service.lastRefreshed().isValid();
    const bool isAwaited = isEmpty && !wasRead && m_loadingDelay->isActive();
    const bool isNoMatch = !isEmpty && m_shown->matching(m_shown->show()) == 0;
    const bool wasEmpty = std::exchange(m_isEmpty, isEmpty);
    const bool hadFocus = m_stack->isAncestorOf(window()->focusWidget());
    const QWidget *before = m_stack->currentWidget();
    // A list that is likely to come is given its place at once: the window is laid out when it does, and nothing jumps.
    m_stack->setCurrentIndex(isNoMatch ? 2 : isEmpty && !isAwaited ? 1 : 0);
    m_filterBar->setVisible(!isEmpty || isAwaited);
    m_filterSummary->setVisible(!isEmpty || isAwaited);
    if (!isEmpty && (wasEmpty || (hadFocus && m_stack->currentWidget() != before))) {
        focusRows();
    }
    if (wasRead) {
        m_placeholder->setText(tr("There are no tokens yet.\nCreate one for each place that needs to reach your mail."));
    } else if (!m_parts.service.isRefreshing()) {
        m_placeholder->setText(tr("The list has not been read yet."));
    } else {
        m_placeholder->setText(m_loadingDelay->isActive() ? QString() : tr("Reading the list…"));
    }
    m_first->setVisible(wasRead);
}

void TokensPage::updateActions()
{
    m_creates->update();
    m_revokes->update();
    m_rotations->update();
    m_showActivity->setEnabled(m_isCurrent && !m_table->selectedId().isEmpty());
    m_details->setEnabled(m_isCurrent);
    showActions()->setEnabled(m_isCurrent);
    m_table->columnsMenu()->setEnabled(m_isCurrent);
    for (QAction *action : {m_copy, m_find, m_export}) {
        action->setVisible(m_isCurrent);
    }
    m_refresh->setEnabled(m_isEnabled && !m_parts.service.isRefreshing());
    m_identify->setEnabled(m_isEnabled && m_parts.service.lastRefreshed().isValid());
    m_find->setEnabled(m_parts.model.rowCount() > 0);
    m_export->setEnabled(m_shown->rowCount() > 0);
    for (QAction *copy : {m_copy, m_copyName, m_copyId}) {
        copy->setEnabled(m_table->selectionModel()->hasSelection());
    }
}

void TokensPage::followSelection()
{
    const QStringList ids = m_table->selectedIds();
    m_panel->showTokens(ids);
    m_rotationPanel->showToken(m_table->selectedId());
    m_agePolicyBox->showToken(m_table->selectedId());
    const QStringList before = std::exchange(m_lookedAt, ids);
    for (const QString &id : before) {
        if (!ids.contains(id)) {
            m_parts.watcher.seen(id); // A mark goes when the person turns from its row.
        }
    }
}

void TokensPage::showAwake(const QList<History::Change> &tokens)
{
    constexpr int mostMessages = 3; // Nobody reads more of them one by one.
    const auto show = [this](const QString &id) {
        reveal(id);
        m_table->setFocus();
    };
    if (tokens.size() > mostMessages) {
        const auto showThem = [this, show, id = tokens.constFirst().id] {
            m_table->sortByColumn(TokenModel::LastUsed, Qt::DescendingOrder);
            show(id);
        };
        postAwake(tr("%n token(s) were used after a long quiet time.", nullptr, static_cast<int>(tokens.size())),
                  tr("They are marked in the list. If you do not know by what, look into them, or revoke them."), {}, showThem);
        return;
    }
    for (const History::Change &each : tokens) {
        postAwake(tr("“%1” was used after %n quiet day(s).", nullptr, each.quietDays).arg(each.name),
                  tr("If you do not know by what, look into it, or revoke the token."), each.id, [show, id = each.id] { show(id); });
    }
}

void TokensPage::postAwake(const QString &headline, const QString &detail, const QString &which, const std::function<void()> &show)
{
    Q_EMIT noteworthy(headline, detail);
    m_messages.post(Topic::Awake, {
        .severity = Message::Severity::Warning,
        .headline = headline,
        .detail = detail,
        .actions = {{tr("Show"), show}},
    }, which);
}

void TokensPage::showHistoryTrouble(History::Trouble trouble, const QString &detail)
{
    Message message{.severity = Message::Severity::Warning};
    switch (trouble) {
    case History::Trouble::SetAside:
        message.headline = tr("The history could not be read, and starts afresh.");
        message.detail = tr("The old file was moved to %1. Your tokens are not touched.").arg(detail);
        break;
    case History::Trouble::Newer:
        message.headline = tr("The history was written by a later version of this program.");
        message.detail = tr("It is left alone. What this version sees is remembered until you quit.");
        break;
    case History::Trouble::NotWritten:
        message.headline = tr("The history can't be kept now.");
        message.detail = tr("What the program sees is remembered until you quit. The reason: %1").arg(detail);
        break;
    }
    m_messages.post(Topic::Settings, message, u"history"_s); // About the program, whoever is signed in.
}

void TokensPage::showDigestTrouble(SecretDigests::Trouble trouble, const QString &detail)
{
    const bool isSetAside = trouble == SecretDigests::Trouble::SetAside;
    m_messages.post(Topic::Settings, {
        .severity = Message::Severity::Warning,
        .headline = isSetAside ? tr("What tells the secrets of your tokens apart could not be read, and starts afresh.")
                               : tr("What tells the secrets of your tokens apart can't be kept now."),
        .detail = isSetAside ? tr("The old file was moved to %1. Your tokens are not touched; a secret that leaked may have to be looked up at the server.").arg(detail)
                             : tr("The program knows the secrets of the tokens that it creates until you quit. The reason: %1").arg(detail),
    }, u"digests"_s);
}

void TokensPage::open()
{
    showSecretAction()->isEnabled() ? showSecretAction()->trigger() : m_details->setChecked(true);
}

void TokensPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void TokensPage::showRowMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (showSecretAction()->isEnabled()) {
        menu->addAction(showSecretAction());
        menu->addSeparator();
    }
    menu->addActions({m_copyName, m_copyId});
    menu->addSeparator();
    menu->addActions({m_rotations->rotateAction(), revokeAction(), undoRevokeAction()});
    menu->addSeparator();
    for (QAction *action : {m_rotations->goAction(), m_rotations->abandonAction()}) {
        if (action->isEnabled()) {
            menu->addAction(action);
        }
    }
    menu->addActions({m_details, m_showActivity});
    menu->addMenu(m_table->columnsMenu()); // The header has it too, but a keyboard does not get there.
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void TokensPage::reveal(const QString &id)
{
    Q_EMIT revealed();
    m_shown->reveal(id);
    m_table->select(id);
}

void TokensPage::clearSearch()
{
    m_shown->setSearch({});
    focusRows();
}

void TokensPage::showAll()
{
    m_shown->setShow(TokenFilterModel::Show::All);
    focusRows();
}

void TokensPage::focusRows()
{
    if (m_stack->currentWidget() == m_noMatch) {
        m_noMatch->focusWayOut();
        return;
    }
    m_table->setFocus();
}

void TokensPage::goToRows()
{
    focusRows();
    if (m_table->hasFocus() && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(m_table->currentIndex().row());
    }
}

void TokensPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_shown->search().isEmpty()) {
        clearSearch();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TokensPage::askToRevoke(const QStringList &ids)
{
    m_revokes->askFor(ids);
}

void TokensPage::openSecret(const QString &id)
{
    m_creates->openUnsaved(id);
}

void TokensPage::setCurrent(bool current)
{
    m_isCurrent = current;
    updateActions();
}

void TokensPage::setActionsEnabled(bool enabled)
{
    m_isEnabled = enabled;
    m_revokes->setEnabled(enabled);
    m_creates->setEnabled(enabled);
    m_rotations->setEnabled(enabled);
    updateActions();
}

QAction *TokensPage::newTokenAction() const
{
    return m_creates->newTokenAction();
}

QAction *TokensPage::showSecretAction() const
{
    return m_creates->showSecretAction();
}

QAction *TokensPage::revokeAction() const
{
    return m_revokes->revokeAction();
}

QAction *TokensPage::undoRevokeAction() const
{
    return m_revokes->undoAction();
}

void TokensPage::refresh()
{
    m_parts.service.refresh(this, [this](const Result<void> &read) {
        if (read) {
            m_messages.clear(Topic::List);
            return;
        }
        if (read.error().kind == ApiError::Kind::SignedOut) {
            return; // It was another account's list.
        }
        const ErrorText text = ErrorText::of(ErrorText::Attempt::List, read.error());
        m_messages.post(Topic::List, {
            .severity = Message::Severity::Error,
            .headline = text.headline,
            .detail = text.detail,
            .actions = {{tr("Try again"), [this] { refresh(); }}},
        });
    });
}

