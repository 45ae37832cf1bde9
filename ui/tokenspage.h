// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokens/tokencreator.h"

#include <QWidget>

class Clock;
class MessageStack;
class PreferenceStore;
class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class RevokeActions;
class Revoker;
class SecretClipboard;
class TokenModel;
class TokenService;
class TokenTable;

/// The account's tokens and what can be done with them.
class TokensPage final : public QWidget
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    TokensPage(TokenService &service, Revoker &revoker, TokenCreator &creator, TokenModel &model, SecretClipboard &clipboard,
               MessageStack &messages, const PreferenceStore &preferences, const Clock &clock, QWidget *parent = nullptr);

    QAction *newTokenAction() const { return m_newToken; }
    QAction *showSecretAction() const { return m_showSecret; }
    QAction *revokeAction() const;
    QAction *undoRevokeAction() const;
    QAction *refreshAction() const { return m_refresh; }
    TokenTable *table() const { return m_table; }

    void refresh();
    /// Whether there is somebody to act for.
    void setActionsEnabled(bool enabled);
    /// Whether a window with a secret stays out of screenshots, where the system can do that.
    void setHiddenFromCapture(bool hidden) { m_isHiddenFromCapture = hidden; }

Q_SIGNALS:
    /// What is under way, for the status bar; empty when nothing is.
    void activityChanged(const QString &activity);

private:
    void makeActions();
    QWidget *makePlaceholder();
    void askForName(const QString &name = {});
    void create(const QString &name);
    void showCreated(Result<NewSecret> created, const QString &name);
    void showSecret(NewSecret secret);
    void openUnsaved(const QString &id);
    void settle(const QString &id);
    void showFinding(const TokenCreator::Finding &finding);
    void showLost(const TokenCreator::Finding &finding);
    /// One create at a time; an empty name: none.
    void setCreating(const QString &name);
    void updatePlaceholder();
    void updateActions();

    TokenService &m_service;
    TokenCreator &m_creator;
    TokenModel &m_model;
    SecretClipboard &m_clipboard;
    MessageStack &m_messages;

    QAction *m_newToken = nullptr;
    QAction *m_showSecret = nullptr;
    QAction *m_refresh = nullptr;
    TokenTable *m_table = nullptr;
    RevokeActions *m_revokes = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_placeholder = nullptr;
    QPushButton *m_first = nullptr;
    bool m_isEnabled = false;
    bool m_isHiddenFromCapture = true;
    bool m_isCreating = false;
    QTimer *m_loadingDelay = nullptr; ///< A list that comes at once needs no "Reading…".
};
