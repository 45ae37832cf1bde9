// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenspage.h"

#include "base/clock.h"
#include "errortext.h"
#include "icons.h"
#include "messagebar.h"
#include "newtokendialog.h"
#include "revokedialog.h"
#include "secretclipboard.h"
#include "secretdialog.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokentable.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

TokensPage::TokensPage(TokenService &service, TokenModel &model, SecretClipboard &clipboard, MessageStack &messages,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_model(model)
    , m_clipboard(clipboard)
    , m_messages(messages)
    , m_clock(clock)
    , m_table(new TokenTable(model))
    , m_stack(new QStackedWidget)
    , m_loadingDelay(new QTimer(this))
{
    constexpr int loadingDelayMs = 300;
    m_loadingDelay->setSingleShot(true);
    m_loadingDelay->setInterval(loadingDelayMs);
    makeActions();
    m_stack->addWidget(m_table);
    m_stack->addWidget(makePlaceholder());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_loadingDelay, &QTimer::timeout, this, &TokensPage::updatePlaceholder);
    connect(&service, &TokenService::refreshingChanged, this, [this] {
        m_service.isRefreshing() ? m_loadingDelay->start() : m_loadingDelay->stop();
        updatePlaceholder();
        updateActions();
    });
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&model, changed, this, &TokensPage::updatePlaceholder);
    }
    connect(&model, &QAbstractItemModel::modelReset, this, &TokensPage::updatePlaceholder);
    connect(m_table, &TokenTable::selectionMoved, this, &TokensPage::updateActions);
    updatePlaceholder();
    updateActions();
}

void TokensPage::makeActions()
{
    m_newToken = new QAction(themedIcon("token-new"_L1), tr("&New token…"), this);
    m_newToken->setShortcut(QKeySequence::New);
    connect(m_newToken, &QAction::triggered, this, [this] { askForName(); });

    m_revoke = new QAction(themedIcon("token-revoke"_L1), tr("&Revoke…"), this);
    m_revoke->setShortcut(QKeySequence::Delete);
    connect(m_revoke, &QAction::triggered, this, &TokensPage::askToRevoke);

    m_refresh = new QAction(themedIcon("refresh"_L1), tr("Re&fresh"), this);
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &TokensPage::refresh);

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_revoke);
}

QWidget *TokensPage::makePlaceholder()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_placeholder = new QLabel;
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_first = new QPushButton(m_newToken->icon(), m_newToken->text());
    connect(m_first, &QPushButton::clicked, m_newToken, &QAction::trigger);
    column->addStretch(1);
    column->addWidget(m_placeholder);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void TokensPage::updatePlaceholder()
{
    const bool isEmpty = m_model.rowCount() == 0;
    const bool wasRead = m_service.lastRefreshed().isValid();
    const bool wasEmpty = m_stack->currentWidget() != m_table;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (wasEmpty && !isEmpty) {
        m_table->setFocus();
    }
    if (wasRead) {
        m_placeholder->setText(tr("There are no tokens yet.\nCreate one for each place that needs to reach your mail."));
    } else if (!m_service.isRefreshing()) {
        m_placeholder->setText(tr("The list has not been read yet."));
    } else {
        m_placeholder->setText(m_loadingDelay->isActive() ? QString() : tr("Reading the list…"));
    }
    m_first->setVisible(wasRead);
}

void TokensPage::updateActions()
{
    const Token *selected = m_model.find(m_table->selectedId());
    m_newToken->setEnabled(m_isEnabled && !m_isCreating);
    m_revoke->setEnabled(m_isEnabled && selected && selected->isActive());
    m_refresh->setEnabled(m_isEnabled && !m_service.isRefreshing());
}

void TokensPage::setActionsEnabled(bool enabled)
{
    m_isEnabled = enabled;
    updateActions();
}

void TokensPage::setCreating(const QString &name)
{
    m_isCreating = !name.isEmpty();
    updateActions();
    Q_EMIT activityChanged(m_isCreating ? tr("Creating “%1”…").arg(name) : QString());
}

void TokensPage::refresh()
{
    m_service.refresh(this, [this](const Result<void> &read) {
        if (read) {
            m_messages.clear(Topic::List);
            return;
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

void TokensPage::askForName(const QString &name)
{
    QStringList activeNames;
    for (const Token &token : m_model.tokens()) {
        if (token.isActive()) {
            activeNames.append(token.name);
        }
    }
    auto *dialog = new NewTokenDialog(activeNames, name, window());
    connect(dialog, &NewTokenDialog::chosen, this, &TokensPage::create);
    dialog->open();
}

void TokensPage::create(const QString &name)
{
    m_messages.clear(Topic::Create);
    setCreating(name);
    m_service.create(name, this, [this, name](Result<CreatedToken> created) {
        setCreating({});
        showCreated(std::move(created), name);
    });
}

void TokensPage::showCreated(Result<CreatedToken> created, const QString &name)
{
    if (created) {
        m_table->select(created->id);
        auto *dialog = new SecretDialog(*std::move(created), m_clipboard, window());
        connect(dialog, &QDialog::finished, this, &TokensPage::refresh);
        dialog->open();
        return;
    }
    const ErrorText text = ErrorText::of(ErrorText::Attempt::Create, created.error(), name);
    Message message{.severity = Message::Severity::Error, .headline = text.headline, .detail = text.detail};
    if (created.error().effect == ApiError::Effect::None) {
        message.actions = {{tr("Try again"), [this, name] { askForName(name); }}};
    } else {
        refresh();
    }
    m_messages.post(Topic::Create, message);
}

void TokensPage::askToRevoke()
{
    const Token *token = m_model.find(m_table->selectedId());
    if (!token || !token->isActive()) {
        return;
    }
    auto *dialog = new RevokeDialog(*token, m_clock.now(), window());
    connect(dialog, &QDialog::accepted, this, [this, id = token->id, name = token->name] { revoke(id, name); });
    dialog->open();
}

void TokensPage::revoke(const QString &id, const QString &name)
{
    m_messages.clear(Topic::Revoke);
    Q_EMIT activityChanged(tr("Revoking “%1”…").arg(name));
    m_service.revoke(id, this, [this, id, name](const Result<void> &revoked) {
        Q_EMIT activityChanged({});
        showRevoked(revoked, id, name);
    });
}

void TokensPage::showRevoked(const Result<void> &revoked, const QString &id, const QString &name)
{
    if (revoked) {
        return;
    }
    const ErrorText text = ErrorText::of(ErrorText::Attempt::Revoke, revoked.error(), name);
    Message message{.severity = Message::Severity::Error, .headline = text.headline, .detail = text.detail};
    if (revoked.error().kind == ApiError::Kind::NotFound) {
        message.severity = Message::Severity::Info;
    } else {
        // Revoking twice is revoking once, so this is safe even where the first attempt may have worked.
        message.actions = {{tr("Try again"), [this, id, name] { revoke(id, name); }}};
    }
    m_messages.post(Topic::Revoke, message);
}
