// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/rotator.h"

#include <QObject>

class MessageStack;
class QAction;
class QWidget;
class RevokeActions;
class TokenTable;

/// "New token…" and "Unsaved secret…": what they ask and show, and what is told of creates that did not go well.
class CreateActions final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this. Dialogs stand in front of the table's window.
    CreateActions(const Parts &parts, MessageStack &messages, TokenTable &table, RevokeActions &revokes, QObject *parent = nullptr);

    QAction *newTokenAction() const { return m_newToken; }
    QAction *showSecretAction() const { return m_showSecret; }
    /// Whether nothing is being created.
    bool isFree() const { return !m_isCreating; }
    QStringList activeNames() const;
    /// Creates a token's successor, and shows its secret.
    void rotate(const Rotator::Plan &plan);
    /// Whether there is somebody to act for.
    void setEnabled(bool enabled);
    /// For the row that is selected now, where the table is in view.
    void update();
    /// Shows the secret of a token that is marked unsaved.
    void openUnsaved(const QString &id);

Q_SIGNALS:
    /// What is under way, for the status bar; empty when nothing is.
    void activityChanged(const QString &activity);
    /// The person should see this token's row.
    void revealRequested(const QString &id);
    void refreshRequested();
    /// The successor was not created, and the person wants to try again.
    void rotationRequested(const Rotator::Plan &plan);

private:
    void askForName(const QString &name = {});
    void create(const QString &name);
    void createAgain(const QString &key, const QString &name);
    void showCreated(Result<NewSecret> created, const QString &name, const std::function<void()> &again);
    void showSecret(NewSecret secret);
    void settle(const QString &id);
    void showFinding(const TokenCreator::Finding &finding);
    void showLost(const TokenCreator::Finding &finding);
    void showDamagedNote(const QString &path);
    /// One create at a time; an empty name: none.
    void setCreating(const QString &name);
    QWidget *window() const;

    Parts m_parts;
    MessageStack &m_messages;
    TokenTable &m_table;
    RevokeActions &m_revokes;
    QAction *m_newToken;
    QAction *m_showSecret;
    bool m_isEnabled = false;
    bool m_isCreating = false;
};
