// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/relativetime.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

} // namespace

/// No catalogue is loaded here, so the texts are those of the source, "(s)" included.
class TestRelativeTime final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        // A zone that needs no database, five and a half hours ahead of UTC.
        qputenv("TZ", "MCX-5:30");
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

    void ago_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"just now"_s;
        QTest::newRow("59 s") << qint64(59) << u"just now"_s;
        QTest::newRow("1 min") << minute << u"1 minute(s) ago"_s;
        QTest::newRow("119 s") << qint64(119) << u"1 minute(s) ago"_s;
        QTest::newRow("3 min") << 3 * minute << u"3 minute(s) ago"_s;
        QTest::newRow("59 min 59 s") << hour - 1 << u"59 minute(s) ago"_s;
        QTest::newRow("1 h") << hour << u"1 hour(s) ago"_s;
        QTest::newRow("23 h 59 min") << day - 1 << u"23 hour(s) ago"_s;
        QTest::newRow("1 d") << day << u"1 day(s) ago"_s;
        QTest::newRow("59 d") << 60 * day - 1 << u"59 day(s) ago"_s;
        QTest::newRow("60 d") << 60 * day << u"2 month(s) ago"_s;
        QTest::newRow("90 d") << 90 * day << u"3 month(s) ago"_s;
        QTest::newRow("364 d") << 365 * day - 1 << u"12 month(s) ago"_s;
        QTest::newRow("365 d") << 365 * day << u"1 year(s) ago"_s;
        QTest::newRow("729 d") << 730 * day - 1 << u"1 year(s) ago"_s;
        QTest::newRow("730 d") << 730 * day << u"2 year(s) ago"_s;
        QTest::newRow("a clock 1 s ahead") << qint64(-1) << u"just now"_s;
        QTest::newRow("a clock 5 min ahead") << -5 * minute << u"just now"_s;
    }

    void ago()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(RelativeTime::ago(now.addSecs(-seconds), now), text);
    }

    void aTimeToComeIsNamed()
    {
        const QString text = RelativeTime::ago(now.addSecs(5 * minute + 1), now);
        QVERIFY2(text.contains(u"17:35"_s), qPrintable(text)); // local time
        QVERIFY2(text.contains(u"2025"_s), qPrintable(text));
    }

    void until_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("long gone") << -day << u"now"_s;
        QTest::newRow("come") << qint64(0) << u"now"_s;
        QTest::newRow("59 s") << qint64(59) << u"now"_s;
        QTest::newRow("1 min") << minute << u"in 1 minute(s)"_s;
        QTest::newRow("59 min 59 s") << hour - 1 << u"in 59 minute(s)"_s;
        QTest::newRow("1 h") << hour << u"in 1 hour(s)"_s;
        QTest::newRow("23 h 59 min") << day - 1 << u"in 23 hour(s)"_s;
        QTest::newRow("1 d") << day << u"in 1 day(s)"_s;
        QTest::newRow("rounded down") << 7 * day - 1 << u"in 6 day(s)"_s;
        QTest::newRow("7 d") << 7 * day << u"in 7 day(s)"_s;
        QTest::newRow("a year") << 365 * day << u"in 365 day(s)"_s;
    }

    void until()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(RelativeTime::until(now.addSecs(seconds), now), text);
    }

    /// Which zone the times come in makes no difference.
    void zonesDoNotMatter()
    {
        const QDateTime then = now.addSecs(-3 * hour);
        QCOMPARE(RelativeTime::ago(then.toOffsetFromUtc(-7 * 3600), now), u"3 hour(s) ago"_s);
        QCOMPARE(RelativeTime::ago(then, now.toLocalTime()), u"3 hour(s) ago"_s);
        QCOMPARE(RelativeTime::until(now, then.toOffsetFromUtc(9 * 3600)), u"in 3 hour(s)"_s);
    }

    void exact()
    {
        const QDateTime time(QDate(2025, 1, 15), QTime(22, 30, 5, 678), Qt::UTC);
        const QStringList lines = RelativeTime::exact(time).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0), u"Thursday, 16 January 2025, 04:00:05 (MCX)"_s);
        QCOMPARE(lines.at(1), u"Wednesday, 15 January 2025, 22:30:05 (UTC)"_s);
    }
};

QTEST_GUILESS_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
