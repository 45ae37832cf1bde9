// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/retryafter.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

class TestRetryAfter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        constexpr int day = 24 * 60 * 60;

        QTest::newRow("seconds") << "7"_ba << 7;
        QTest::newRow("zero") << "0"_ba << 0;
        QTest::newRow("leading zeros") << "0000000000000000000000000000120"_ba << 120;
        QTest::newRow("white space around") << " \t120 "_ba << 120;
        QTest::newRow("a day") << "86400"_ba << day;
        QTest::newRow("a day and a second") << "86401"_ba << day;
        QTest::newRow("a year") << "31536000"_ba << day;
        QTest::newRow("more than 64 bits") << "99999999999999999999999"_ba << day;

        QTest::newRow("date") << "Sun, 15 Jun 2025 12:00:09 GMT"_ba << 9;
        QTest::newRow("date, now") << "Sun, 15 Jun 2025 12:00:00 GMT"_ba << 0;
        QTest::newRow("date, past") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << 0;
        QTest::newRow("date, in a day") << "Mon, 16 Jun 2025 12:00:00 GMT"_ba << day;
        QTest::newRow("date, far") << "Fri, 31 Dec 9999 23:59:59 GMT"_ba << day;
        QTest::newRow("date, another day's name") << "Fri, 15 Jun 2025 12:00:09 GMT"_ba << 9;
        QTest::newRow("date, leap second") << "Sun, 15 Jun 2025 12:00:60 GMT"_ba << 59;
        QTest::newRow("date, white space around") << " Sun, 15 Jun 2025 12:00:09 GMT\t"_ba << 9;

        QTest::newRow("RFC 850") << "Sunday, 15-Jun-25 12:01:00 GMT"_ba << 60;
        QTest::newRow("RFC 850, past") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << 0;
        QTest::newRow("RFC 850, 50 years ahead") << "Saturday, 15-Jun-75 12:00:00 GMT"_ba << day;
        QTest::newRow("RFC 850, 51 years ahead, so past") << "Tuesday, 15-Jun-76 12:00:00 GMT"_ba << 0;
        QTest::newRow("asctime") << "Sun Jun 15 12:02:00 2025"_ba << 120;
        QTest::newRow("asctime, one digit") << "Sun Nov  6 08:49:37 1994"_ba << 0;

        QTest::newRow("absent") << QByteArray() << -1;
        QTest::newRow("empty") << ""_ba << -1;
        QTest::newRow("white space") << "  "_ba << -1;
        QTest::newRow("words") << "soon"_ba << -1;
        QTest::newRow("below zero") << "-5"_ba << -1;
        QTest::newRow("a sign") << "+5"_ba << -1;
        QTest::newRow("a fraction") << "1.5"_ba << -1;
        QTest::newRow("an exponent") << "1e3"_ba << -1;
        QTest::newRow("a unit") << "5s"_ba << -1;
        QTest::newRow("two headers") << "5, 5"_ba << -1;
        QTest::newRow("hexadecimal") << "0x10"_ba << -1;
        QTest::newRow("NUL behind") << "5"_ba + QByteArray(1, 0) << -1;
        QTest::newRow("digits of another script") << "٣"_ba << -1;
        QTest::newRow("no day's name") << "15 Jun 2025 12:00:09 GMT"_ba << -1;
        QTest::newRow("an unknown day") << "Son, 15 Jun 2025 12:00:09 GMT"_ba << -1;
        QTest::newRow("an unknown month") << "Sun, 15 Juni 2025 12:00:09 GMT"_ba << -1;
        QTest::newRow("no such day") << "Sat, 31 Jun 2025 12:00:09 GMT"_ba << -1;
        QTest::newRow("29 February of a short year") << "Sat, 29 Feb 2025 12:00:09 GMT"_ba << -1;
        QTest::newRow("year zero") << "Sun, 15 Jun 0000 12:00:09 GMT"_ba << -1;
        QTest::newRow("hour 24") << "Sun, 15 Jun 2025 24:00:00 GMT"_ba << -1;
        QTest::newRow("minute 60") << "Sun, 15 Jun 2025 12:60:00 GMT"_ba << -1;
        QTest::newRow("second 61") << "Sun, 15 Jun 2025 12:00:61 GMT"_ba << -1;
        QTest::newRow("another zone") << "Sun, 15 Jun 2025 12:00:09 CET"_ba << -1;
        QTest::newRow("no zone") << "Sun, 15 Jun 2025 12:00:09"_ba << -1;
        QTest::newRow("something behind") << "Sun, 15 Jun 2025 12:00:09 GMT;"_ba << -1;
        QTest::newRow("lower case") << "sun, 15 jun 2025 12:00:09 gmt"_ba << -1;
        QTest::newRow("RFC 3339") << "2025-06-15T12:00:09Z"_ba << -1;
        QTest::newRow("RFC 850 with a short day") << "Sun, 15-Jun-25 12:01:00 GMT"_ba << -1;
        QTest::newRow("asctime with a zone") << "Sun Jun 15 12:02:00 2025 GMT"_ba << -1;
        QTest::newRow("asctime, one digit without its space") << "Sun Nov 6 08:49:37 1994"_ba << -1;
    }

    void reads()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);
        QCOMPARE(parseRetryAfter(header, now), seconds);
        // Whoever gives the time in another zone reads the same.
        QCOMPARE(parseRetryAfter(header, now.toOffsetFromUtc(2 * 60 * 60)), seconds);
    }
};

QTEST_APPLESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
