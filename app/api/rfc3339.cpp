// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rfc3339.h"

#include <algorithm>

namespace {

/// Reads from the front of a text; once something does not fit, `ok` stays false.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (m_rest.isEmpty() || !isDigit(m_rest.front())) {
                ok = false;
                return 0;
            }
            value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    /// The character that was there, if it is one of `choices`.
    QChar one(QStringView choices)
    {
        if (m_rest.isEmpty() || std::find(choices.begin(), choices.end(), m_rest.front()) == choices.end()) {
            ok = false;
            return {};
        }
        const QChar found = m_rest.front();
        m_rest = m_rest.sliced(1);
        return found;
    }

    /// Milliseconds from ".123456…", 0 where no fraction stands.
    int fraction()
    {
        if (!m_rest.startsWith(u'.')) {
            return 0;
        }
        m_rest = m_rest.sliced(1);
        int milliseconds = digits(1) * 100;
        for (int scale = 10; !m_rest.isEmpty() && isDigit(m_rest.front()); scale /= 10) {
            milliseconds += digits(1) * scale;
        }
        return milliseconds;
    }

    bool atEnd() const { return m_rest.isEmpty(); }

    bool ok = true;

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_rest;
};

} // namespace

std::optional<QDateTime> parseRfc3339(QStringView text)
{
    Reader in(text);
    const int year = in.digits(4);
    in.one(u"-");
    const int month = in.digits(2);
    in.one(u"-");
    const int day = in.digits(2);
    in.one(u"Tt ");
    const int hour = in.digits(2);
    in.one(u":");
    const int minute = in.digits(2);
    in.one(u":");
    const int second = in.digits(2);
    const int millisecond = in.fraction();
    const QChar zone = in.one(u"Zz+-");
    int offset = 0;
    if (zone == u'+' || zone == u'-') {
        const int hours = in.digits(2);
        in.one(u":");
        const int minutes = in.digits(2);
        in.ok = in.ok && hours < 24 && minutes < 60;
        offset = (zone == u'-' ? -1 : 1) * (hours * 60 + minutes) * 60;
    }
    const QDate date(year, month, day);
    const QTime time(hour, minute, second == 60 ? 59 : second, millisecond);
    if (!in.ok || !in.atEnd() || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    // By the number of days, since a list has many: QDateTime would take the date apart again.
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    constexpr qint64 epochDay = 2440588; // 1970-01-01
    constexpr qint64 firstMs = (1721426 - epochDay) * dayMs;    // 0001-01-01
    constexpr qint64 afterLastMs = (5373485 - epochDay) * dayMs; // 10000-01-01
    const qint64 ms = (date.toJulianDay() - epochDay) * dayMs + time.msecsSinceStartOfDay() - offset * 1000LL;
    return ms >= firstMs && ms < afterLastMs ? std::optional(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) : std::nullopt;
}

QString toRfc3339(const QDateTime &time)
{
    return time.toUTC().toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}
