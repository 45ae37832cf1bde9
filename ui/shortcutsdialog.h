// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

/// Every key that does something, by menu, as the menus have it at this moment.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `menus`: those of a menu bar; only read here.
    explicit ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent = nullptr);
};
