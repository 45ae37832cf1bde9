// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokens/revoker.h"

#include <QHash>
#include <QObject>

#include <functional>

class BulkRevokeDialog;
class Clock;
class MessageStack;
class PreferenceStore;
class QAction;
class QTimer;
class TokenModel;
class TokenTable;
struct Token;

/// "Revoke…" and "Undo revoke" for the table's rows: what they ask, what the rows say meanwhile, and what is told of
/// the outcome.
class RevokeActions final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    RevokeActions(Revoker &revoker, TokenModel &model, TokenTable &table, MessageStack &messages, const PreferenceStore &preferences,
                  const Clock &clock, QObject *parent = nullptr);

    QAction *revokeAction() const { return m_revoke; }
    QAction *undoAction() const { return m_undo; }
    /// Whether there is somebody to act for.
    void setEnabled(bool enabled);
    /// For the rows that are selected now, where the table is in view.
    void update();
    /// Asks whether to revoke these tokens, those left out that are revoked or about to be.
    void askFor(const QStringList &ids);
    /// Without a question; `then` runs once it is revoked, and not where that is undone.
    void revoke(const QString &id, std::chrono::milliseconds wait, const std::function<void()> &then);
    /// Without a question and without a wait; `then` runs once it is revoked.
    void revokeAtOnce(const QString &id, const std::function<void()> &then);

Q_SIGNALS:
    /// What is under way, or has just been done, for the status bar; empty when nothing is.
    void activityChanged(const QString &activity);

private:
    void askForOne(const Token &token);
    void undo();
    QList<Token> revocable(const QStringList &ids) const;
    QStringList undoableSelection() const;

    void follow(const QString &id);
    void showProgress(int done, int total);
    void showOutcome(const Revoker::Outcome &outcome);
    void showFailures(const Revoker::Outcome &outcome);
    void tellDone(const QString &text);
    QString nameOf(const QString &id) const;

    Revoker &m_revoker;
    TokenModel &m_model;
    TokenTable &m_table;
    MessageStack &m_messages;
    const PreferenceStore &m_preferences;
    const Clock &m_clock;
    QAction *m_revoke;
    QAction *m_undo;
    QTimer *m_told; ///< Until what was done is no news any more.
    QHash<QString, std::function<void()>> m_then;
    QString m_sent; ///< The name of the token that left last.
    bool m_isEnabled = false;
    bool m_isDialogOpen = false; ///< It tells the outcome itself.
    Revoker::Outcome m_untold;   ///< What the dialog showed last.
};
