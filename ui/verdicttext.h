// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokens/identification.h"

#include <QCoreApplication>
#include <QLatin1StringView>

/// What became of a secret that was looked for, in words: no more than what the server said it saw.
class VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    QString word;           ///< For a cell.
    QLatin1StringView icon; ///< Beside the word.
    QString explanation;    ///< How one knows, and what it means.

    /// `account`: the other account's name, where it is one known here.
    static VerdictText of(const Identification &secret, const QString &account);
};
