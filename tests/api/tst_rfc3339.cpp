// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/rfc3339.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, millisecond), Qt::UTC);
}

} // namespace

class TestRfc3339 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("the vendor's") << u"2025-01-15T10:30:00Z"_s << utc(2025, 1, 15, 10, 30);
        QTest::newRow("lower case") << u"2025-01-15t10:30:00z"_s << utc(2025, 1, 15, 10, 30);
        QTest::newRow("space") << u"2025-01-15 10:30:00Z"_s << utc(2025, 1, 15, 10, 30);
        QTest::newRow("midnight") << u"2025-01-15T00:00:00Z"_s << utc(2025, 1, 15);
        QTest::newRow("last second of a day") << u"2025-12-31T23:59:59Z"_s << utc(2025, 12, 31, 23, 59, 59);
        QTest::newRow("29 February") << u"2024-02-29T00:00:00Z"_s << utc(2024, 2, 29);
        QTest::newRow("29 February 2000") << u"2000-02-29T00:00:00Z"_s << utc(2000, 2, 29);
        QTest::newRow("+00:00") << u"2025-01-15T10:30:00+00:00"_s << utc(2025, 1, 15, 10, 30);
        QTest::newRow("-00:00") << u"2025-01-15T10:30:00-00:00"_s << utc(2025, 1, 15, 10, 30);
        QTest::newRow("+05:30") << u"2025-01-15T10:30:00+05:30"_s << utc(2025, 1, 15, 5, 0);
        QTest::newRow("-08:00") << u"2025-01-15T18:30:00-08:00"_s << utc(2025, 1, 16, 2, 30);
        QTest::newRow("+23:59") << u"2025-01-01T00:00:00+23:59"_s << utc(2024, 12, 31, 0, 1);
        QTest::newRow("-23:59") << u"2024-12-31T23:59:00-23:59"_s << utc(2025, 1, 1, 23, 58);
        QTest::newRow("into 29 February") << u"2024-03-01T00:30:00+01:00"_s << utc(2024, 2, 29, 23, 30);
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << utc(2016, 12, 31, 23, 59, 59);
        QTest::newRow("leap second elsewhere") << u"2017-01-01T01:59:60+02:00"_s << utc(2016, 12, 31, 23, 59, 59);
        QTest::newRow("fraction of a leap second")
            << u"2016-12-31T23:59:60.25Z"_s << utc(2016, 12, 31, 23, 59, 59, 250);
        QTest::newRow("fraction and offset") << u"2025-01-15T10:30:00.5+01:00"_s << utc(2025, 1, 15, 9, 30, 0, 500);
        QTest::newRow("epoch") << u"1970-01-01T00:00:00Z"_s << utc(1970, 1, 1);
        QTest::newRow("year 1") << u"0001-01-01T00:00:00Z"_s << utc(1, 1, 1);
        QTest::newRow("year 9999") << u"9999-12-31T23:59:59Z"_s << utc(9999, 12, 31, 23, 59, 59);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        const auto read = parseRfc3339(text);
        QVERIFY(read);
        QCOMPARE(*read, time);
        QCOMPARE(read->timeSpec(), Qt::UTC);
        QCOMPARE(read->time(), time.time()); // the milliseconds too
    }

    void keepsFractionsToTheMillisecond_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<int>("milliseconds");
        const QString digits = u"123456789012"_s;
        for (int count = 1; count <= digits.size(); ++count) {
            QTest::addRow("%d digits", count) << digits.left(count) << (count == 1 ? 100 : count == 2 ? 120 : 123);
        }
        QTest::newRow("cut, not rounded") << u"9999"_s << 999;
        QTest::newRow("small") << u"001"_s << 1;
        QTest::newRow("smaller") << u"0009"_s << 0;
        QTest::newRow("zeros") << u"000000000"_s << 0;
        QTest::newRow("very many") << QString(500, u'7') << 777;
    }

    void keepsFractionsToTheMillisecond()
    {
        QFETCH(QString, digits);
        QFETCH(int, milliseconds);
        const QString text = u"2025-01-15T10:30:00."_s + digits + u'Z';
        const auto read = parseRfc3339(text);
        QVERIFY(read);
        QCOMPARE(*read, utc(2025, 1, 15, 10, 30, 0, milliseconds));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            u""_s,
            u" "_s,
            u"never"_s,
            u"1736937000"_s,
            u"2025"_s,
            u"2025-01-15"_s,
            u"10:30:00Z"_s,
            u"2025-01-15T10:30:00"_s, // no zone
            u"2025-01-15T10:30Z"_s,   // no seconds
            u"2025-01-15T10Z"_s,
            u"2025-01-15TZ"_s,
            u"2025-01-15T10:30:00.Z"_s, // a dot and no digit
            u"2025-01-15T10:30:00,5Z"_s,
            u"2025-01-15T10:30:00.5"_s,
            u"2025-01-15T10:30:00.5.5Z"_s,
            u"2025-01-15T10:30:00.-5Z"_s,
            u"2025-01-15T10:30:00ZZ"_s,
            u"2025-01-15T10:30:00Z "_s,
            u" 2025-01-15T10:30:00Z"_s,
            u"2025-01-15T10:30:00Z\n"_s,
            u"2025-01-15T10:30:00 Z"_s,
            u"2025-01-15  10:30:00Z"_s,
            u"2025-01-15_10:30:00Z"_s,
            u"2025/01/15T10:30:00Z"_s,
            u"20250115T103000Z"_s, // ISO's basic form
            u"2025-W03-3T10:30:00Z"_s,
            u"2025-015T10:30:00Z"_s,
            u"25-01-15T10:30:00Z"_s,
            u"12025-01-15T10:30:00Z"_s,
            u"+2025-01-15T10:30:00Z"_s,
            u"-025-01-15T10:30:00Z"_s,
            u"2025-1-15T10:30:00Z"_s,
            u"2025-01-5T10:30:00Z"_s,
            u"2025-01-15T1:30:00Z"_s,
            u"2025-01-15T-1:30:00Z"_s,
            u"2025-00-15T10:30:00Z"_s,
            u"2025-13-15T10:30:00Z"_s,
            u"2025-01-00T10:30:00Z"_s,
            u"2025-01-32T10:30:00Z"_s,
            u"2025-04-31T10:30:00Z"_s,
            u"2025-02-29T10:30:00Z"_s, // no leap year
            u"1900-02-29T10:30:00Z"_s,
            u"2024-02-30T10:30:00Z"_s,
            u"2025-01-15T24:00:00Z"_s,
            u"2025-01-15T25:00:00Z"_s,
            u"2025-01-15T10:60:00Z"_s,
            u"2025-01-15T10:30:61Z"_s,
            u"2025-01-15T10:30:99Z"_s,
            u"0000-01-01T00:00:00Z"_s, // no such year in Qt's calendar
            u"0001-01-01T00:00:00+00:01"_s, // in UTC before the first year
            u"9999-12-31T23:59:59-00:01"_s, // in UTC after the last
            u"2025-01-15T10:30:00+0530"_s,
            u"2025-01-15T10:30:00+05"_s,
            u"2025-01-15T10:30:00+5:30"_s,
            u"2025-01-15T10:30:00+05:3"_s,
            u"2025-01-15T10:30:00+24:00"_s,
            u"2025-01-15T10:30:00+05:60"_s,
            u"2025-01-15T10:30:00+05:30Z"_s,
            u"2025-01-15T10:30:00Z+05:30"_s,
            u"2025-01-15T10:30:00+"_s,
            u"2025-01-15T10:30:00UTC"_s,
            u"2025-01-15T10:30:00 +05:30"_s,
            u"2025-01-15T10:30:00−05:30"_s, // a minus sign that is no hyphen
            u"２０２５-01-15T10:30:00Z"_s,  // digits of another script
            u"2025-01-15T١٠:30:00Z"_s,
            u"Wed, 15 Jan 2025 10:30:00 GMT"_s,
        };
        for (const QString &text : texts) {
            const QString name = QString(text).replace(u'\n', u"\\n"_s);
            QTest::addRow("'%s'", qPrintable(name)) << text;
        }
        QTest::newRow("NUL at the end") << u"2025-01-15T10:30:00Z"_s + QChar(0);
        QTest::newRow("NUL inside") << u"2025-01-15T10:30"_s + QChar(0) + u"00Z"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseRfc3339(text));
    }

    /// Of a good text nothing can be left out.
    void refusesEveryBeginning()
    {
        const QString text = u"2025-01-15T10:30:00.123+05:30"_s;
        for (qsizetype length = 0; length < text.size(); ++length) {
            QVERIFY2(!parseRfc3339(text.left(length)), qPrintable(text.left(length)));
        }
        QVERIFY(parseRfc3339(text));
    }
};

QTEST_GUILESS_MAIN(TestRfc3339)
#include "tst_rfc3339.moc"
