// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "revokeactions.h"

#include "actions.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "bulkrevokedialog.h"
#include "errortext.h"
#include "icons.h"
#include "messagebar.h"
#include "revokedialog.h"
#include "tokens/tokenmodel.h"
#include "tokentable.h"
#include "undobuttons.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

RevokeActions::RevokeActions(Revoker &revoker, TokenModel &model, TokenTable &table, MessageStack &messages,
                             const PreferenceStore &preferences, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_revoker(revoker)
    , m_model(model)
    , m_table(table)
    , m_messages(messages)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_revoke(newAction(themedIcon("token-revoke"_L1), tr("&Revoke…"), this))
    , m_undo(newAction(themedIcon("undo"_L1), tr("&Undo revoke"), this))
    , m_told(new QTimer(this))
{
    m_revoke->setIconText(tr("Revoke…")); // In the tool bar, which should not move with the selection.
    m_revoke->setShortcut(QKeySequence::Delete);
    connect(m_revoke, &QAction::triggered, this, [this] { askFor(m_table.selectedIds()); });
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, &RevokeActions::undo);
    constexpr int newsMs = 10 * 1000;
    m_told->setSingleShot(true);
    m_told->setInterval(newsMs);
    connect(m_told, &QTimer::timeout, this, [this] { Q_EMIT activityChanged({}); });

    new UndoButtons(revoker, table, this);
    connect(&revoker, &Revoker::changed, this, &RevokeActions::follow);
    connect(&revoker, &Revoker::undone, this, [this](const QStringList &ids) {
        tellDone(ids.size() == 1 ? tr("“%1” stays active.").arg(nameOf(ids.constFirst()))
                                 : tr("%n token(s) stay active.", nullptr, static_cast<int>(ids.size())));
    });
    connect(&revoker, &Revoker::progressChanged, this, &RevokeActions::showProgress);
    // Later, since it may come during a sign-in, which clears all messages.
    connect(&revoker, &Revoker::finished, this, &RevokeActions::showOutcome, Qt::QueuedConnection);
    connect(&table, &TokenTable::selectionMoved, this, &RevokeActions::update);
    update();
}

void RevokeActions::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    update();
}

void RevokeActions::update()
{
    const auto selected = static_cast<int>(m_table.selectedIds().size());
    const bool isInView = m_table.isVisibleTo(m_table.window());
    m_revoke->setEnabled(m_isEnabled && isInView && !revocable(m_table.selectedIds()).isEmpty());
    m_revoke->setText(selected > 1 ? tr("&Revoke %n selected…", nullptr, selected) : tr("&Revoke…"));
    m_undo->setEnabled(m_isEnabled && !m_revoker.undoable().isEmpty());
}

/// Those that are neither revoked nor about to be.
QList<Token> RevokeActions::revocable(const QStringList &ids) const
{
    QList<Token> tokens;
    for (const QString &id : ids) {
        const Token *token = m_model.find(id);
        if (token && token->isActive() && !isUnderWay(m_revoker.stage(id))) {
            tokens.append(*token);
        }
    }
    return tokens;
}

void RevokeActions::askFor(const QStringList &ids)
{
    const QList<Token> tokens = revocable(ids);
    if (tokens.isEmpty()) {
        return;
    }
    if (ids.size() == 1) {
        askForOne(tokens.constFirst());
        return;
    }
    auto *dialog = new BulkRevokeDialog({.tokens = tokens,
                                         .leftOut = static_cast<int>(ids.size() - tokens.size()),
                                         .undoWait = m_preferences.get().undoWait,
                                         .now = m_clock.now()},
                                        m_revoker, m_table.window());
    m_isDialogOpen = true;
    connect(dialog, &QDialog::finished, this, [this] {
        m_isDialogOpen = false;
        showFailures(std::exchange(m_untold, {}));
    });
    dialog->open();
}

void RevokeActions::askForOne(const Token &token)
{
    auto *dialog = new RevokeDialog(token, m_clock.now(), m_preferences.get().undoWait, m_table.window());
    connect(dialog, &RevokeDialog::chosen, this, [this, id = token.id](std::chrono::seconds wait) { m_revoker.add({id}, wait); });
    dialog->open();
}

void RevokeActions::revoke(const QString &id, std::chrono::milliseconds wait, const std::function<void()> &then)
{
    m_then.insert(id, then);
    m_revoker.add({id}, wait);
}

void RevokeActions::revokeAtOnce(const QString &id, const std::function<void()> &then)
{
    m_then.insert(id, then);
    m_revoker.add({id}, std::chrono::milliseconds(0));
    m_revoker.sendNow({id}); // It may have been waiting already.
}

QStringList RevokeActions::undoableSelection() const
{
    QStringList ids = m_table.selectedIds();
    ids.removeIf([this](const QString &id) { return !canBeUndone(m_revoker.stage(id)); });
    return ids;
}

void RevokeActions::undo()
{
    const QStringList selected = undoableSelection();
    selected.isEmpty() ? m_revoker.undoLatest() : m_revoker.undo(selected);
}

void RevokeActions::follow(const QString &id)
{
    const RevokeStage stage = m_revoker.stage(id);
    TokenModel::Revoking row{.stage = stage, .secondsLeft = m_revoker.secondsLeft(id)};
    if (const ApiError *error = m_revoker.error(id)) {
        row.isInDoubt = error->effect != ApiError::Effect::None;
        row.reason = ErrorText::of(ErrorText::Attempt::Revoke, *error, nameOf(id)).detail;
    }
    m_model.setRevoking(id, row);
    if (stage == RevokeStage::Sending) {
        m_messages.clear(Topic::Revoke);
        m_messages.clear(Topic::Revoke, id);
        m_sent = nameOf(id);
    } else if (stage == RevokeStage::None) {
        m_then.remove(id);
    } else if (stage == RevokeStage::Revoked) {
        if (const auto then = m_then.take(id)) {
            then();
        }
    }
    update();
}

void RevokeActions::showProgress(int done, int total)
{
    m_told->stop();
    if (total == 0) {
        Q_EMIT activityChanged({});
    } else {
        Q_EMIT activityChanged(total == 1 ? tr("Revoking “%1”…").arg(m_sent) : tr("Revoking tokens: %1 of %2 done.").arg(done).arg(total));
    }
}

void RevokeActions::showOutcome(const Revoker::Outcome &outcome)
{
    const auto revoked = static_cast<int>(outcome.revoked.size());
    if (revoked == 1) {
        tellDone(tr("“%1” is revoked.").arg(nameOf(outcome.revoked.constFirst())));
    } else if (revoked > 1) {
        tellDone(tr("%n token(s) are revoked.", nullptr, revoked));
    }
    if (m_isDialogOpen) {
        m_untold = outcome;
    } else {
        showFailures(outcome);
    }
}

void RevokeActions::showFailures(const Revoker::Outcome &outcome)
{
    const QStringList ids = outcome.sessionEnded ? outcome.failed + outcome.stopped : outcome.failed;
    if (ids.isEmpty()) {
        return;
    }
    Message message{
        .severity = Message::Severity::Error,
        // Revoking twice is revoking once, so this is safe even where the first attempt may have worked.
        .actions = {{tr("Try again"), [this, ids] { m_revoker.add(ids, std::chrono::milliseconds(0)); }}},
        .closed = [this, ids] {
            m_revoker.dismiss(ids);
            for (const QString &id : ids) {
                m_then.remove(id);
            }
        },
    };
    const ApiError *error = m_revoker.error(ids.constFirst());
    if (ids.size() == 1 && error) {
        const ErrorText text = ErrorText::of(ErrorText::Attempt::Revoke, *error, nameOf(ids.constFirst()));
        message.headline = text.headline;
        message.detail = text.detail;
    } else {
        message.headline = tr("%n token(s) were not revoked.", nullptr, static_cast<int>(ids.size()));
        message.detail = outcome.sessionEnded ? tr("You are not signed in to this account any more, so nothing else was sent.")
                                              : tr("Each says why in its row.");
    }
    m_messages.post(Topic::Revoke, message, ids.constFirst());
}

void RevokeActions::tellDone(const QString &text)
{
    Q_EMIT activityChanged(text);
    m_told->start();
}

QString RevokeActions::nameOf(const QString &id) const
{
    const Token *token = m_model.find(id);
    return token ? token->name : QString();
}
