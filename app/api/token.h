// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// An API token as the list shows it (vendor: "Pro API Tokens", List Tokens). Times are in UTC.
struct Token
{
    QString id; ///< Opaque.
    QString name;
    QDateTime createdAt;
    std::optional<QDateTime> lastUsedAt = {}; ///< Nothing: never used, as far as the server wrote it down.
    std::optional<QDateTime> revokedAt = {};  ///< Nothing: active.

    bool isActive() const { return !revokedAt; }
    bool operator==(const Token &) const = default;
};

/// The answer to a create: the only time that the secret is told (vendor: "Pro API Tokens", Create a Token).
struct CreatedToken
{
    QString id;
    QString name;
    Secret secret;
};
