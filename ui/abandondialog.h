// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "tokens/rotation.h"

#include <QDialog>

/// Asks before a rotation is abandoned what becomes of the successor.
class AbandonDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `successor`: null where none is known. Nothing is kept of it.
    AbandonDialog(const Rotation &rotation, const Token *successor, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `revoke`: the successor, before the rotation is forgotten.
    void chosen(bool revoke);
};
