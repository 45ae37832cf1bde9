// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What libFuzzer calls with each input. Without libFuzzer replay.cpp calls it with the files of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Ends the process where a target's promise does not hold: the input that breaks it is then kept.
inline void require(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "Broken: %s\n", promise);
        std::abort();
    }
}

inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// A NUL or half a surrogate pair can't be shown, compared or sent back faithfully.
inline void requireText(const QString &text)
{
    require(text.isValidUtf16() && !text.contains(QChar::Null), "a text is whole and has no NUL");
}

inline void requireTime(const QDateTime &time)
{
    require(time.isValid() && time.timeSpec() == Qt::UTC, "a time is valid and in UTC");
    // Qt, like the calendar, has no year 0.
    require(time.date().year() >= 1 && time.date().year() <= 9999, "a time can be written with four digits of year");
}
