// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "api/rfc3339.h"

#include <algorithm>
#include <chrono>

namespace {

/// The same moment by the standard library's calendar. The text must be one that was taken.
qint64 milliseconds(const QByteArray &text)
{
    using namespace std::chrono;
    const auto number = [&](qsizetype at, qsizetype count) { return text.sliced(at, count).toInt(); };
    const year_month_day date(year(number(0, 4)), month(number(5, 2)), day(number(8, 2)));
    require(date.ok(), "the date is on the calendar");
    const qsizetype fraction = text.size() > 19 && text[19] == '.' ? 20 : 19;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const qsizetype zone = std::find_if_not(text.begin() + fraction, text.end(), isDigit) - text.begin();
    const QByteArray thousandths = text.sliced(fraction, zone - fraction).leftJustified(3, '0', true);
    auto time = sys_days(date) + hours(number(11, 2)) + minutes(number(14, 2)) + seconds(std::min(number(17, 2), 59))
        + std::chrono::milliseconds(thousandths.toInt());
    if (text.size() == zone + 6) {
        const auto offset = hours(number(zone + 1, 2)) + minutes(number(zone + 4, 2));
        time += text[zone] == '-' ? offset : -offset;
    }
    return time.time_since_epoch().count();
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray utf8 = bytesOf(data, size);
    const QString text = QString::fromUtf8(utf8);
    const auto time = parseRfc3339(text);
    if (!time) {
        return 0;
    }
    requireTime(*time);
    require(text.size() >= 20 && text.toUtf8() == utf8, "the shortest date-time has 20 characters, all of them ASCII");
    require(time->toMSecsSinceEpoch() == milliseconds(utf8), "two calendars agree");
    const QString written = time->toString(Qt::ISODateWithMs);
    require(parseRfc3339(written) == time, "a time that was read, written and read is the same");
    require(parseRfc3339(text.toLower()) == time, "T and Z may be small");
    require(!parseRfc3339(QString(text + u'0')), "nothing may follow");
    return 0;
}
