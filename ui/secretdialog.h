// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QDialog>

class MessageStack;
class QLabel;
class QPushButton;
class SecretClipboard;
class SecretView;

/// The only sight of a new token's secret. Copy-only; asks before it closes unless the secret was copied or
/// confirmed; wipes it when it closes.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `clipboard` is borrowed.
    SecretDialog(CreatedToken token, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~SecretDialog() override;

    void reject() override;

private:
    QWidget *makeHeading();
    QWidget *makeSecretRow();
    QWidget *makeButtons();
    void copy();
    void showCopied(bool isThere);
    void toggleReveal();
    void askToClose();

    CreatedToken m_token;
    SecretClipboard &m_clipboard;
    SecretView *m_view = nullptr;
    MessageStack *m_messages = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    bool m_isSafe = false; ///< Copied or confirmed.
};
