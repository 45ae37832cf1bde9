// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

/// Asks before an account is forgotten: what is deleted here, what is not, and which secrets go with it. Accepted means
/// forget.
class ForgetDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `unsaved`: names of tokens whose secrets wait in the keychain and would be lost.
    ForgetDialog(const QString &account, const QStringList &unsaved, QWidget *parent = nullptr);
};
