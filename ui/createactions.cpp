// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "createactions.h"

#include "actions.h"
#include "base/preferences.h"
#include "errortext.h"
#include "icons.h"
#include "messagebar.h"
#include "newtokendialog.h"
#include "revokeactions.h"
#include "screencapture.h"
#include "secretdialog.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenwatcher.h"
#include "tokentable.h"

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

CreateActions::CreateActions(const Parts &parts, MessageStack &messages, TokenTable &table, RevokeActions &revokes, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_messages(messages)
    , m_table(table)
    , m_revokes(revokes)
    , m_newToken(newAction(themedIcon("token-new"_L1), tr("&New token…"), this))
    , m_showSecret(newAction(themedIcon("key"_L1), tr("Unsaved &secret…"), this))
{
    m_newToken->setShortcut(QKeySequence::New);
    m_showSecret->setToolTip(tr("Show the secret that waits in the keychain until you have saved it"));
    connect(m_newToken, &QAction::triggered, this, [this] { askForName(); });
    connect(m_showSecret, &QAction::triggered, this, [this] { openUnsaved(m_table.selectedId()); });
    connect(&parts.creator, &TokenCreator::found, this, &CreateActions::showFinding);
    // Queued: it comes during a sign-in, which clears all messages.
    connect(&parts.creator, &TokenCreator::noteDamaged, this, &CreateActions::showDamagedNote, Qt::QueuedConnection);
}

QWidget *CreateActions::window() const
{
    return m_table.window();
}

void CreateActions::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    update();
}

void CreateActions::update()
{
    const Token *selected = m_parts.model.find(m_table.selectedId());
    m_newToken->setEnabled(m_isEnabled && !m_isCreating);
    m_showSecret->setEnabled(m_isEnabled && m_table.isVisibleTo(m_table.window()) && selected && m_parts.model.isUnsaved(selected->id));
}

QStringList CreateActions::activeNames() const
{
    QStringList names;
    for (const Token &token : m_parts.model.tokens()) {
        if (token.isActive()) {
            names.append(token.name);
        }
    }
    return names;
}

void CreateActions::askForName(const QString &name)
{
    auto *dialog = new NewTokenDialog(activeNames(), name, window());
    connect(dialog, &NewTokenDialog::chosen, this, &CreateActions::create);
    dialog->open();
}

void CreateActions::create(const QString &name)
{
    m_messages.clear(Topic::Create);
    setCreating(name);
    m_parts.creator.create(name, this, [this, name](Result<NewSecret> created) {
        setCreating({});
        showCreated(std::move(created), name, [this, name] { askForName(name); });
    });
}

void CreateActions::rotate(const Rotator::Plan &plan)
{
    m_messages.clear(Topic::Create);
    setCreating(plan.name);
    m_parts.rotator.start(plan, this, [this, plan](Result<NewSecret> created) {
        setCreating({});
        showCreated(std::move(created), plan.name, [this, plan] { Q_EMIT rotationRequested(plan); });
    });
}

/// What was to be a successor is to be one again.
void CreateActions::createAgain(const QString &key, const QString &name)
{
    const Rotation *rotation = m_parts.rotator.find(key);
    rotation ? rotate({.predecessor = rotation->predecessor, .name = name, .window = rotation->window}) : create(name);
}

void CreateActions::showCreated(Result<NewSecret> created, const QString &name, const std::function<void()> &again)
{
    if (created) {
        Q_EMIT revealRequested(created->token.id);
        showSecret(*std::move(created));
        return;
    }
    const ErrorText text = ErrorText::of(ErrorText::Attempt::Create, created.error(), name);
    Message message{.severity = Message::Severity::Error, .headline = text.headline, .detail = text.detail};
    if (created.error().kind == ApiError::Kind::SignedOut) {
        message.severity = Message::Severity::Info;
    } else if (created.error().effect == ApiError::Effect::None) {
        message.actions = {{tr("Try again"), again}};
    }
    m_messages.post(Topic::Create, message);
}

void CreateActions::showSecret(NewSecret secret)
{
    const QString id = secret.token.id;
    auto *dialog = new SecretDialog(std::move(secret), m_parts.clipboard, window());
    connect(dialog, &SecretDialog::copied, this, [this, id] { m_parts.watcher.note(id, History::Action::Copied); });
    connect(dialog, &QDialog::accepted, this, [this, id] {
        m_parts.watcher.note(id, History::Action::Confirmed);
        m_parts.rotator.setSaved(id);
        settle(id);
    });
    connect(dialog, &SecretDialog::discarded, this, [this, id] { settle(id); });
    connect(dialog, &QDialog::finished, this, &CreateActions::refreshRequested);
    if (m_parts.preferences.get().hideFromCapture) {
        excludeFromCapture(dialog);
    }
    dialog->open();
}

void CreateActions::openUnsaved(const QString &id)
{
    const Token *token = m_parts.model.find(id);
    if (!token || !m_parts.model.isUnsaved(id)) {
        return;
    }
    Q_EMIT revealRequested(id);
    m_parts.creator.open(id, this, [this, id, name = token->name](Result<NewSecret, StoreError> secret) {
        if (secret) {
            m_messages.clear(Topic::Keychain);
            showSecret(*std::move(secret));
            return;
        }
        const ErrorText text = ErrorText::notOpened(secret.error(), name);
        m_messages.post(Topic::Keychain, {
            .severity = Message::Severity::Warning,
            .headline = text.headline,
            .detail = text.detail,
            .actions = {{tr("Try again"), [this, id] { openUnsaved(id); }}},
        });
    });
}

void CreateActions::settle(const QString &id)
{
    m_messages.clear(Topic::Finding, id); // It waits no longer.
    m_parts.creator.settle(id, this, [this](const Result<void, StoreError> &erased) {
        if (!erased) {
            const ErrorText text = ErrorText::secretNotErased(erased.error());
            m_messages.post(Topic::Keychain, {.severity = Message::Severity::Warning, .headline = text.headline, .detail = text.detail});
        }
    });
}

void CreateActions::showFinding(const TokenCreator::Finding &finding)
{
    using Kind = TokenCreator::Finding::Kind;
    m_messages.clear(Topic::Create);
    m_messages.clear(Topic::Finding, finding.key); // “Not created” is overruled by a token that came late.
    switch (finding.kind) {
    case Kind::Unsaved:
        m_messages.post(Topic::Finding, {
            .headline = tr("The secret of “%1” waits for you.").arg(finding.name),
            .detail = tr("It is in the keychain, and you have not said yet that you saved it."),
            .actions = {{tr("Open"), [this, id = finding.id] { openUnsaved(id); }}},
        }, finding.id);
        break;
    case Kind::Lost:
        showLost(finding);
        break;
    case Kind::NotCreated:
        m_messages.post(Topic::Finding, {
            .headline = tr("“%1” was not created.").arg(finding.name),
            .detail = tr("The request did not arrive: the server's list has no such new token."),
            .actions = {{tr("Create again"), [this, key = finding.key, name = finding.name] { createAgain(key, name); }}},
        }, finding.key);
        break;
    case Kind::Unclear:
        m_messages.post(Topic::Finding, {
            .severity = Message::Severity::Warning,
            .headline = tr("It is not known yet whether the secret of “%1” is safe.").arg(finding.name),
            .detail = tr("The keychain can't be asked now. Unlock it, and refresh the list."),
            .actions = {{tr("Refresh"), [this] { Q_EMIT refreshRequested(); }}},
        }, finding.id);
        break;
    }
}

void CreateActions::showLost(const TokenCreator::Finding &finding)
{
    const auto keep = [this, key = finding.key] { m_parts.creator.dismiss(key); };
    const auto replace = [=, this] {
        m_revokes.revokeAtOnce(finding.id, [=, this] {
            keep();
            createAgain(finding.key, finding.name);
        });
    };
    m_messages.post(Topic::Finding, {
        .severity = Message::Severity::Error,
        .headline = tr("“%1” was created, but its secret was lost on the way.").arg(finding.name),
        .detail = tr("It can't be had again. If no other device of yours is creating a token of this name just now, revoke it."),
        .actions = {{tr("Revoke it and create again"), replace}, {tr("Keep"), keep}},
    }, finding.id);
}

void CreateActions::setCreating(const QString &name)
{
    m_isCreating = !name.isEmpty();
    update();
    Q_EMIT activityChanged(m_isCreating ? tr("Creating “%1”…").arg(name) : QString());
}

void CreateActions::showDamagedNote(const QString &path)
{
    m_messages.post(Topic::Finding, {
        .severity = Message::Severity::Warning,
        .headline = tr("A note about a token that was being created can't be read."),
        .detail = tr("It was moved to %1. Look for a token in the list that you do not know, and revoke it.").arg(path),
    }, path);
}
