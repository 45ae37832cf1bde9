// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "retryafter.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qint64 longest = 24 * 60 * 60;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads from the front of a text; once something does not fit, `ok` stays false.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
    }

    void literal(QByteArrayView text)
    {
        if (m_rest.startsWith(text)) {
            m_rest = m_rest.sliced(text.size());
        } else {
            ok = false;
        }
    }

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            if (m_rest.isEmpty() || !isDigit(m_rest.front())) {
                ok = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    /// Which of the names stands there, counted from 1.
    template <typename Names>
    int oneOf(const Names &names)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (m_rest.startsWith(names[i])) {
                m_rest = m_rest.sliced(names[i].size());
                return static_cast<int>(i) + 1;
            }
        }
        ok = false;
        return 0;
    }

    int month()
    {
        static constexpr std::array<QByteArrayView, 12> names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        return oneOf(names);
    }

    // The day's name is not laid beside the date: the date is enough.
    void day()
    {
        static constexpr std::array<QByteArrayView, 7> names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
        oneOf(names);
    }

    void longDay()
    {
        static constexpr std::array<QByteArrayView, 7> names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                             "Friday", "Saturday", "Sunday"};
        oneOf(names);
    }

    QTime time()
    {
        const int hour = digits(2);
        literal(":");
        const int minute = digits(2);
        literal(":");
        const int second = digits(2);
        return QTime(hour, minute, second == 60 ? 59 : second); // A leap second.
    }

    bool startsWith(char c) const { return m_rest.startsWith(c); }
    bool atEnd() const { return m_rest.isEmpty(); }

    bool ok = true;

private:
    QByteArrayView m_rest;
};

std::optional<QDateTime> dateFrom(const Reader &in, const QDate &date, const QTime &time)
{
    if (!in.ok || !in.atEnd() || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date, time, Qt::UTC);
}

/// "Sun, 06 Nov 1994 08:49:37 GMT"
std::optional<QDateTime> parseImfFixdate(QByteArrayView text)
{
    Reader in(text);
    in.day();
    in.literal(", ");
    const int day = in.digits(2);
    in.literal(" ");
    const int month = in.month();
    in.literal(" ");
    const int year = in.digits(4);
    in.literal(" ");
    const QTime time = in.time();
    in.literal(" GMT");
    return dateFrom(in, QDate(year, month, day), time);
}

/// "Sunday, 06-Nov-94 08:49:37 GMT". A year that seems more than 50 years ahead is the last one that ends so.
std::optional<QDateTime> parseRfc850(QByteArrayView text, const QDateTime &now)
{
    Reader in(text);
    in.longDay();
    in.literal(", ");
    const int day = in.digits(2);
    in.literal("-");
    const int month = in.month();
    in.literal("-");
    int year = in.digits(2);
    in.literal(" ");
    const QTime time = in.time();
    in.literal(" GMT");
    const int thisYear = now.toUTC().date().year();
    year += thisYear - thisYear % 100;
    if (year > thisYear + 50) {
        year -= 100;
    }
    return dateFrom(in, QDate(year, month, day), time);
}

/// "Sun Nov  6 08:49:37 1994"
std::optional<QDateTime> parseAsctime(QByteArrayView text)
{
    Reader in(text);
    in.day();
    in.literal(" ");
    const int month = in.month();
    in.literal(" ");
    const bool isShort = in.startsWith(' ');
    in.literal(isShort ? " " : "");
    const int day = in.digits(isShort ? 1 : 2);
    in.literal(" ");
    const QTime time = in.time();
    in.literal(" ");
    const int year = in.digits(4);
    return dateFrom(in, QDate(year, month, day), time);
}

int secondsFrom(QByteArrayView digits)
{
    qint64 seconds = 0;
    for (const char digit : digits) {
        seconds = std::min(seconds * 10 + (digit - '0'), longest);
    }
    return static_cast<int>(seconds);
}

} // namespace

int parseRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty()) {
        return -1;
    }
    if (std::all_of(text.begin(), text.end(), isDigit)) {
        return secondsFrom(text);
    }
    const QDateTime date = parseHttpDate(text, now);
    return date.isValid() ? static_cast<int>(std::clamp<qint64>(now.secsTo(date), 0, longest)) : -1;
}

QDateTime parseHttpDate(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    auto date = parseImfFixdate(text);
    if (!date) {
        date = parseRfc850(text, now);
    }
    if (!date) {
        date = parseAsctime(text);
    }
    return date.value_or(QDateTime());
}
