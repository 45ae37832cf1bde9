// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <vector>

/// Whether both are the same; takes as long where they differ early as where they differ late.
bool isSame(QByteArrayView one, QByteArrayView other);
bool isSame(const Secret &one, const Secret &other);

/// The API tokens' secrets that a text holds, such as a log or an .env file: each once, in the order in which they come.
struct SecretScan
{
    static constexpr std::size_t most = 100;

    struct Found
    {
        Secret secret;
        int line = 0; ///< Where it stands first; the first line is 1.
    };

    std::vector<Found> found = {};
    int lines = 0;        ///< Of the whole text.
    bool hasMore = false; ///< There are more than `most`; the others were passed over.

    /// `text`: in UTF-8 or, with a byte order mark or without, in UTF-16. A secret is `tm_pro_` and at least 16 letters
    /// and digits, whatever stands before and behind it (docs/api-contract.md has one of 32).
    static SecretScan of(const Secret &text);
};
