// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QDialog>

#include <chrono>

class QDialogButtonBox;

/// Asks before a token is revoked: which one, when it was last used, and what revoking does.
class RevokeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what the last use is compared with. `undoWait`: zero where it can't be undone.
    RevokeDialog(const Token &token, const QDateTime &now, std::chrono::seconds undoWait, QWidget *parent = nullptr);

    /// What its last use says about who would notice.
    static QString usage(const Token &token, const QDateTime &now);
    /// Whether somebody would notice soon.
    static bool isInUse(const Token &token, const QDateTime &now);

Q_SIGNALS:
    /// It is to be revoked, after this wait.
    void chosen(std::chrono::seconds wait);

private:
    void addButton(QDialogButtonBox *buttons, const QString &text, std::chrono::seconds wait);
};
