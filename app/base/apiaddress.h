// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "result.h"

#include <QString>
#include <QUrl>

/// What will do as the address of an API: https, or http to this very machine, with a host, a port and a path.
class ApiAddress
{
public:
    enum class Flaw {
        NotAnAddress,
        NotSecure, ///< Plain http, which everyone on the way could read.
        TooMuch,   ///< A user, a query or a fragment.
    };

    /// The one spelling of it: "https://Host/" and "https://host" are the same server, and so the same account.
    static Result<QUrl, Flaw> parse(const QString &text);
};
