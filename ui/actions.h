// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>

/// An action whose name on buttons and in tool tips is without its mnemonic. Qt takes away the "&" alone, and leaves
/// what is in brackets: "更新(&R)…" would read "更新(R)…".
QAction *newAction(const QIcon &icon, const QString &text, QObject *parent);

/// A text as a sentence has it: without the mark of its mnemonic, and without the dots at its end.
QString plainText(const QString &text);
