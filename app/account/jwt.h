// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

/// What a JWT says of itself (RFC 7519). Nobody checked its signature here: good for showing, for nothing else.
struct JwtClaims
{
    QString subject;                    ///< `sub`, or `address`/`email` where there is no `sub`; can be empty.
    std::optional<QDateTime> expiresAt; ///< `exp`, in UTC.
};

/// Nothing where the text is no JWT with a JSON object as its payload.
std::optional<JwtClaims> readJwt(QByteArrayView token);
