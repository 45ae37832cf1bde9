// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "api/retryafter.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr int day = 24 * 60 * 60;

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void checkNumber(const QByteArray &text, int seconds)
{
    const auto first = std::find_if(text.begin(), text.end(), [](char c) { return c != '0'; });
    const QByteArray digits(first, text.end() - first);
    require(seconds == (digits.size() > 5 ? day : std::min(digits.toInt(), day)), "a number counts, up to a day");
}

void checkDate(const QByteArray &header, const QDateTime &now, int seconds)
{
    // A minute later the same date is a minute nearer.
    const int later = parseRetryAfter(header, now.addSecs(60));
    require(seconds == day ? later >= day - 60 && later <= day : later == std::max(seconds - 60, 0),
            "a date stands still");
    if (seconds < day) {
        const QString written =
            QLocale::c().toString(now.addSecs(seconds), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        require(parseRetryAfter(written.toLatin1(), now) == seconds,
                "a date that was read, written and read is the same");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray header = bytesOf(data, size);
    const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);
    const int seconds = parseRetryAfter(header, now);
    require(seconds >= -1 && seconds <= day, "the wait is nothing, or up to a day");
    require(parseRetryAfter(' ' + header + '\t', now) == seconds, "white space around it changes nothing");
    const QByteArray text = header.trimmed();
    if (isNumber(text)) {
        checkNumber(text, seconds);
    } else if (seconds >= 0) {
        require(text.contains(':'), "what is no number is a date");
        checkDate(header, now, seconds);
    }
    return 0;
}
