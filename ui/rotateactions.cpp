// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotateactions.h"

#include "abandondialog.h"
#include "account/accountstore.h"
#include "actions.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "base/relativetime.h"
#include "createactions.h"
#include "icons.h"
#include "messagebar.h"
#include "revokeactions.h"
#include "rotatedialog.h"
#include "rotationtext.h"
#include "tokens/agepolicy.h"
#include "tokens/tokenmodel.h"
#include "tokentable.h"

using namespace Qt::StringLiterals;
using End = Rotation::End;
using Topic = MessageStack::Topic;

RotateActions::RotateActions(const Parts &parts, MessageStack &messages, TokenTable &table, RevokeActions &revokes, CreateActions &creates,
                             QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_messages(messages)
    , m_table(table)
    , m_revokes(revokes)
    , m_creates(creates)
    , m_rotate(newAction(themedIcon("rotate"_L1), tr("R&otate…"), this))
    , m_go(newAction(themedIcon("rotate-go"_L1), tr("&Go to the successor"), this))
    , m_revokeOld(newAction(themedIcon("token-revoke"_L1), tr("Re&voke the old token…"), this))
    , m_abandon(newAction(themedIcon("close"_L1), tr("&Abandon rotation…"), this))
{
    m_rotate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_rotate->setToolTip(tr("Replace the token by a successor, step by step"));
    connect(m_rotate, &QAction::triggered, this, [this] { askFor(m_table.selectedId()); });
    connect(m_go, &QAction::triggered, this, [this] {
        if (const Rotation *rotation = selected()) {
            const bool isPredecessor = rotation->predecessor == m_table.selectedId();
            Q_EMIT revealRequested(QString(isPredecessor ? rotation->successor : rotation->predecessor));
        }
    });
    connect(m_revokeOld, &QAction::triggered, this, [this] {
        if (const Rotation *rotation = selected()) {
            m_revokes.askFor({rotation->predecessor});
        }
    });
    connect(m_abandon, &QAction::triggered, this, &RotateActions::askToAbandon);

    Rotator &rotator = parts.rotator;
    connect(&rotator, &Rotator::changed, this, &RotateActions::update);
    connect(&rotator, &Rotator::tied, this, [this](const QString &predecessor, const QString &successor) {
        m_parts.agePolicy.setOwnDays(successor, m_parts.agePolicy.ownDays(predecessor));
    });
    connect(&rotator, &Rotator::silent, this, &RotateActions::showSilent);
    connect(&rotator, &Rotator::woke, this, &RotateActions::showAwake);
    connect(&rotator, &Rotator::ended, this, &RotateActions::showEnd);
    connect(&rotator, &Rotator::damaged, this, &RotateActions::showDamaged);
    connect(&rotator, &Rotator::notWritten, this, &RotateActions::showNotWritten);
    connect(&parts.agePolicy, &AgePolicy::damaged, this, &RotateActions::showDamaged);
    connect(&parts.agePolicy, &AgePolicy::notWritten, this, &RotateActions::showNotWritten);
    connect(&parts.revoker, &Revoker::undone, this, [this](const QStringList &ids) { m_undone -= QSet<QString>(ids.begin(), ids.end()); });
    connect(&creates, &CreateActions::rotationRequested, this, [this](const Rotator::Plan &plan) { askFor(plan.predecessor, plan); });
    connect(&table, &TokenTable::selectionMoved, this, &RotateActions::update);
    update();
}

void RotateActions::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    update();
}

const Rotation *RotateActions::selected() const
{
    return m_parts.rotator.of(m_table.selectedId());
}

void RotateActions::update()
{
    const bool isInView = m_table.isVisibleTo(m_table.window());
    const QString id = isInView ? m_table.selectedId() : QString();
    const Rotation *rotation = isInView ? selected() : nullptr;
    const bool isOpen = rotation && rotation->isOpen();
    const bool isPredecessor = rotation && rotation->predecessor == id;
    m_rotate->setEnabled(m_isEnabled && m_creates.isFree() && !isUnderWay(m_parts.revoker.stage(id)) && m_parts.rotator.canStart(id));
    const QString other = !rotation ? QString() : isPredecessor ? rotation->successor : rotation->predecessor;
    m_go->setEnabled(m_parts.model.find(other));
    m_go->setText(isPredecessor ? tr("&Go to the successor") : tr("&Go to the predecessor"));
    m_go->setIconText(isPredecessor ? tr("Go to the successor") : tr("Go to the predecessor"));
    m_revokeOld->setEnabled(m_isEnabled && isOpen && rotation->firstUseAt && !isUnderWay(m_parts.revoker.stage(rotation->predecessor)));
    m_abandon->setEnabled(m_isEnabled && isOpen);
}

void RotateActions::askFor(const QString &id, const Rotator::Plan &plan)
{
    const Token *token = m_parts.model.find(id);
    if (!token || !m_parts.rotator.canStart(id)) {
        return;
    }
    auto *dialog = new RotateDialog({.token = *token,
                                     .activeNames = m_creates.activeNames(),
                                     .now = m_parts.clock.now(),
                                     .plan = plan,
                                     .looksByToken = m_parts.rotator.looksByToken()},
                                    m_table.window());
    connect(dialog, &RotateDialog::chosen, this, [this](const Rotator::Plan &chosen) {
        m_messages.clear(Topic::Rotation, chosen.predecessor);
        m_creates.rotate(chosen);
        Q_EMIT stagesRequested();
    });
    dialog->open();
}

void RotateActions::askToAbandon()
{
    const Rotation *rotation = selected();
    if (!rotation || !rotation->isOpen()) {
        return;
    }
    auto *dialog = new AbandonDialog(*rotation, m_parts.model.find(rotation->successor), m_parts.clock.now(), m_table.window());
    connect(dialog, &AbandonDialog::chosen, this, [this, key = rotation->key, successor = rotation->successor, which = rotation->predecessor](bool revoke) {
        const auto forget = [this, key, successor, which] {
            m_undone.remove(successor);
            m_messages.clear(Topic::Rotation, which);
            m_parts.rotator.abandon(key);
        };
        if (revoke) {
            m_undone.insert(successor);
            m_revokes.revoke(successor, m_parts.preferences.get().undoWait, forget);
        } else {
            forget();
        }
    });
    dialog->open();
}

void RotateActions::showSilent(const QString &key, bool isNews)
{
    const Rotation *rotation = m_parts.rotator.find(key);
    if (!rotation || !rotation->silentSince) {
        return;
    }
    const QString id = rotation->predecessor;
    const QString headline = tr("No use of “%1” seen since %2. Revoke it?", "%2: a date and time").arg(rotation->predecessorName, RotationText::moment(*rotation->silentSince));
    const QString detail = tr("Its successor “%1” is in use. %2", "%2: a sentence on what does not show up").arg(rotation->successorName, RotationText::unseen(rotation->window));
    m_messages.post(Topic::Rotation, {
        .headline = headline,
        .detail = detail,
        .actions = {{tr("Revoke…"), [this, id] { m_revokes.askFor({id}); }}, {tr("Show"), [this, id] { Q_EMIT revealRequested(id); }}},
    }, id);
    if (isNews) {
        Q_EMIT noteworthy(headline, detail);
    }
}

void RotateActions::showAwake(const QString &key)
{
    const Rotation *rotation = m_parts.rotator.find(key);
    if (!rotation || !rotation->wokeAt) {
        return;
    }
    const QString id = rotation->predecessor;
    const QString headline = tr("“%1” was used again %2, after it had been silent.", "%2: 3 minutes ago").arg(rotation->predecessorName, RelativeTime::ago(*rotation->wokeAt, m_parts.clock.now()));
    const QString detail = tr("Something still has the old secret. Its silence counts anew from that use.");
    m_messages.post(Topic::Rotation, {
        .severity = Message::Severity::Warning,
        .headline = headline,
        .detail = detail,
        .actions = {{tr("Show"), [this, id] { Q_EMIT revealRequested(id); }}},
    }, id);
    Q_EMIT noteworthy(headline, detail);
}

void RotateActions::showEnd(const Rotation &rotation)
{
    const QString id = rotation.predecessor;
    const bool isUndone = m_undone.remove(rotation.successor);
    m_messages.clear(Topic::Rotation, id);
    if (isUndone || rotation.end == End::SecretLost) {
        return; // Whoever asked for it knows, or the message on the lost secret says it.
    }
    Message message{.headline = tr("The rotation of “%1” ended.").arg(rotation.predecessorName)};
    switch (rotation.end) {
    case End::Replaced:
        message.headline = tr("“%1” is replaced by “%2”.").arg(rotation.predecessorName, rotation.successorName);
        message.detail = tr("The old token is revoked, and the rotation is complete.");
        break;
    case End::SuccessorRevoked: message.detail = tr("Its successor “%1” was revoked.").arg(rotation.successorName); break;
    case End::SuccessorGone: message.detail = tr("Its successor “%1” is no longer in the server's list.").arg(rotation.successorName); break;
    case End::PredecessorGone: message.detail = tr("It is no longer in the server's list. “%1” stays as it is.").arg(rotation.successorName); break;
    case End::NotCreated: message.detail = tr("Its successor “%1” was not created, as far as the server's list tells.").arg(rotation.successorName); break;
    case End::None:
    case End::SecretLost: break;
    }
    const Token *token = m_parts.model.find(id);
    if (token && token->isActive()) {
        const Rotator::Plan plan{.predecessor = id, .name = rotation.end == End::NotCreated ? rotation.successorName : QString(), .window = rotation.window};
        message.actions = {{tr("Rotate again…"), [this, plan] { askFor(plan.predecessor, plan); }}};
    }
    m_messages.clear(Topic::Finding, rotation.key); // What was said of the successor's creation is said here.
    m_messages.post(Topic::Rotation, message, id);
}

void RotateActions::showDamaged(const QString &path)
{
    m_messages.post(Topic::Settings, {
        .severity = Message::Severity::Warning,
        .headline = tr("What this program remembered of rotations could not be read, or only in part."),
        .detail = tr("The old file was moved to %1. Your tokens are not touched: look for pairs of old and new ones, and rotate again where it is needed.").arg(path),
    }, path);
}

void RotateActions::showNotWritten(const QString &detail)
{
    m_messages.post(Topic::Settings, {
        .severity = Message::Severity::Warning,
        .headline = tr("What was chosen or seen of rotations can't be written to the disk."),
        .detail = tr("It is remembered until you quit. The reason: %1").arg(detail),
    }, u"rotations"_s);
}
