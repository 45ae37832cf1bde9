// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "relativetime.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 month = 30 * day;
constexpr qint64 year = 365 * day;

} // namespace

QString RelativeTime::ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds < -5 * minute) {
        return QLocale().toString(then.toLocalTime(), QLocale::ShortFormat);
    }
    if (seconds < minute) {
        return tr("just now");
    }
    if (seconds < hour) {
        return tr("%n minute(s) ago", nullptr, count(minute));
    }
    if (seconds < day) {
        return tr("%n hour(s) ago", nullptr, count(hour));
    }
    if (seconds < 2 * month) {
        return tr("%n day(s) ago", nullptr, count(day));
    }
    if (seconds < year) {
        return tr("%n month(s) ago", nullptr, count(month));
    }
    return tr("%n year(s) ago", nullptr, count(year));
}

QString RelativeTime::until(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(then);
    const auto count = [seconds](qint64 unit) { return static_cast<int>(seconds / unit); };
    if (seconds < minute) {
        return tr("now");
    }
    if (seconds < hour) {
        return tr("in %n minute(s)", nullptr, count(minute));
    }
    if (seconds < day) {
        return tr("in %n hour(s)", nullptr, count(hour));
    }
    return tr("in %n day(s)", nullptr, count(day));
}

QString RelativeTime::exact(const QDateTime &time)
{
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const auto text = [&locale](const QDateTime &at) -> QString {
        return tr("%1, %2", "a date, a time of day").arg(locale.toString(at.date(), QLocale::LongFormat), locale.toString(at.time(), u"HH:mm:ss"_s));
    };
    return tr("%1 (%2)\n%3 (UTC)").arg(text(local), local.timeZoneAbbreviation(), text(time.toUTC()));
}
