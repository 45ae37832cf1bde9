// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokens/tokencreator.h"

#include <QDialog>

class MessageStack;
class QLabel;
class QPushButton;
class SecretClipboard;
class SecretView;
enum class SecretForm;

/// Shows a token's secret until the person has it: after a create, and again as long as it waits in the keychain.
/// Copy-only; wipes the secret when it closes. Accepted means "I have saved it"; rejected leaves a kept secret
/// where it is.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `clipboard` is borrowed.
    SecretDialog(NewSecret secret, SecretClipboard &clipboard, QWidget *parent = nullptr);
    ~SecretDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The secret is on the clipboard.
    void copied();
    /// The person gives the secret up. The dialog closes as rejected.
    void discarded();

private:
    QWidget *makeHeading();
    QWidget *makeSecretRow();
    QWidget *makeButtons();
    QWidget *makeMoreRow();
    void copy(SecretForm form);
    void askWhereToSave();
    void save(const QString &path, SecretForm form);
    void say(const QString &status);
    void showCopied(bool isThere);
    void showRevealed(bool revealed);
    void askToClose();
    void askToDiscard();
    void ask(const QString &headline, const QString &detail, const QString &yes, std::function<void()> run);
    void discard();
    bool isKept() const { return !m_secret.notKept; }

    NewSecret m_secret;
    SecretClipboard &m_clipboard;
    SecretView *m_view = nullptr;
    MessageStack *m_messages = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    bool m_isCopied = false;
};
