// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// A NUL or half a surrogate pair can't be shown, compared or sent back faithfully; JSON lets both through.
inline bool isText(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}
