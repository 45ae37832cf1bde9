// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>

struct Token;

/// A list of tokens as a file for other programs, by the API's own field names, times in RFC 3339, UTC. A Token has
/// no secret, so neither has a file.
class TokenExport
{
public:
    /// RFC 4180 in UTF-8, with a byte order mark, by which Excel knows it. A text that a spreadsheet would take for a
    /// formula gets a leading apostrophe.
    static QByteArray csv(const QList<Token> &tokens);
    /// The shape of the API's own answer to List Tokens.
    static QByteArray json(const QList<Token> &tokens);
};
