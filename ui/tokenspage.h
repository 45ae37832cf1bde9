// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "base/result.h"

#include <QWidget>

class Clock;
class MessageStack;
class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
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
    TokensPage(TokenService &service, TokenModel &model, SecretClipboard &clipboard, MessageStack &messages,
               const Clock &clock, QWidget *parent = nullptr);

    QAction *newTokenAction() const { return m_newToken; }
    QAction *revokeAction() const { return m_revoke; }
    QAction *refreshAction() const { return m_refresh; }
    TokenTable *table() const { return m_table; }

    void refresh();
    /// Whether there is somebody to act for.
    void setActionsEnabled(bool enabled);

Q_SIGNALS:
    /// What is under way, for the status bar; empty when nothing is.
    void activityChanged(const QString &activity);

private:
    void makeActions();
    QWidget *makePlaceholder();
    void askForName(const QString &name = {});
    void create(const QString &name);
    void showCreated(Result<CreatedToken> created, const QString &name);
    /// One create at a time; an empty name: none.
    void setCreating(const QString &name);
    void askToRevoke();
    void revoke(const QString &id, const QString &name);
    void showRevoked(const Result<void> &revoked, const QString &id, const QString &name);
    void updatePlaceholder();
    void updateActions();

    TokenService &m_service;
    TokenModel &m_model;
    SecretClipboard &m_clipboard;
    MessageStack &m_messages;
    const Clock &m_clock;

    QAction *m_newToken = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_refresh = nullptr;
    TokenTable *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_placeholder = nullptr;
    QPushButton *m_first = nullptr;
    bool m_isEnabled = false;
    bool m_isCreating = false;
    QTimer *m_loadingDelay = nullptr; ///< A list that comes at once needs no "Reading…".
};
