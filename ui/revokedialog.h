// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QDialog>

/// Asks before a token is revoked: which one, when it was last used, and what revoking does. Accepted means revoke.
class RevokeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `now` is what the last use is compared with.
    RevokeDialog(const Token &token, const QDateTime &now, QWidget *parent = nullptr);

    /// What its last use says about who would notice.
    static QString usage(const Token &token, const QDateTime &now);
};
