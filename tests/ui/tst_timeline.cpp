// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "timeline.h"

#include <QHelpEvent>
#include <QImage>
#include <QLocale>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60;
const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

QDateTime ago(qint64 days, qint64 seconds = 0)
{
    return now.addSecs(-days * day - seconds);
}

/// How much of an area is painted in the text's colour.
int inked(const QImage &image, const QRectF &area, const QWidget &widget)
{
    const QRectF pixels(area.topLeft() * image.devicePixelRatio(), area.size() * image.devicePixelRatio());
    const QRgb ink = widget.palette().color(QPalette::WindowText).rgb();
    int count = 0;
    const QRect whole = pixels.toRect();
    for (int y = whole.top(); y <= whole.bottom(); ++y) {
        for (int x = whole.left(); x <= whole.right(); ++x) {
            count += image.pixel(x, y) == ink ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_line = std::make_unique<Timeline>();
        m_line->resize(300, m_line->sizeHint().height());
        m_line->show();
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    }

    void todayStandsAtTheEndOfTheLineOfReading_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("mirrored") << Qt::RightToLeft;
    }

    void todayStandsAtTheEndOfTheLineOfReading()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_line->setLayoutDirection(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        const QRectF today = m_line->areaOf(0);
        const QRectF first = m_line->areaOf(Timeline::dayCount - 1);
        QCOMPARE(today.left() < first.left(), isMirrored);
        const QRectF left = isMirrored ? today : first;
        const QRectF right = isMirrored ? first : today;
        QVERIFY(left.left() >= 0 && left.left() <= 4);
        QVERIFY(right.right() <= m_line->width() && right.right() >= m_line->width() - 4);
        // Every day has its place, on whole pixels.
        for (int ago = 1; ago < Timeline::dayCount; ++ago) {
            const qreal edge = isMirrored ? m_line->areaOf(ago).left() : m_line->areaOf(ago).right();
            QCOMPARE(edge, isMirrored ? m_line->areaOf(ago - 1).right() : m_line->areaOf(ago - 1).left());
            const qreal pixels = edge * m_line->devicePixelRatioF();
            QVERIFY(std::abs(pixels - std::round(pixels)) < 0.001);
            QVERIFY(m_line->areaOf(ago).width() >= 1);
        }
    }

    void marksTheDaysOfUse()
    {
        m_line->setUses({ago(0, 60), ago(10), ago(10, 60), ago(89), ago(90), ago(400)}, ago(200), now);
        m_line->clearFocus(); // The day that the keyboard is at has a colour of its own.
        const QImage image = m_line->grab().toImage();
        for (int daysAgo = 0; daysAgo < Timeline::dayCount; ++daysAgo) {
            const bool isUsed = daysAgo == 0 || daysAgo == 10 || daysAgo == 89;
            QVERIFY2((inked(image, m_line->areaOf(daysAgo).adjusted(0.25, 4, -0.25, -8), *m_line) > 0) == isUsed, qPrintable(QString::number(daysAgo)));
        }
    }

    void tellsOfEachDay()
    {
        m_line->setUses({ago(1), ago(1, 3600)}, ago(2), now);
        QCOMPARE(m_line->textOf(1), u"Saturday, 14 June 2025: 2 use(s) seen: 11:00, and 12:00."_s.replace(u", and"_s, QLocale().createSeparatedList({u"a"_s, u"b"_s}).mid(1).chopped(2)));
        QCOMPARE(m_line->textOf(2), u"Friday, 13 June 2025: no use was seen."_s);
        QCOMPARE(m_line->textOf(3), u"Thursday, 12 June 2025: this program had not seen the token yet."_s);
    }

    void tellsAllInWords()
    {
        m_line->setUses({}, ago(5), now);
        QCOMPARE(m_line->accessibleName(), u"The last 90 days: no use was seen."_s);
        m_line->setUses({ago(1), ago(3)}, ago(5), now);
        QVERIFY(m_line->accessibleName().startsWith(u"The last 90 days: uses were seen on 2 day(s): 14 Jun 2025"_s) ||
                m_line->accessibleName().contains(QLocale().toString(QDate(2025, 6, 14), QLocale::ShortFormat)));
        QVERIFY(m_line->accessibleName().contains(QLocale().toString(QDate(2025, 6, 12), QLocale::ShortFormat)));
        QList<QDateTime> many;
        for (int i = 0; i < 20; ++i) {
            many.append(ago(i));
        }
        m_line->setUses(many, ago(50), now);
        QVERIFY(m_line->accessibleName().contains(u"20 day(s), the latest:"_s));
    }

    void aToolTipTellsOfTheDayBelowThePointer()
    {
        m_line->setUses({ago(10)}, ago(50), now);
        const QPoint at = m_line->areaOf(10).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, at, m_line->mapToGlobal(at));
        QCoreApplication::sendEvent(m_line.get(), &help);
        QCOMPARE(QToolTip::text(), m_line->textOf(10));
        QToolTip::hideText();
    }

    void theArrowKeysGoFromUseToUse_data() { todayStandsAtTheEndOfTheLineOfReading_data(); }

    void theArrowKeysGoFromUseToUse()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_line->setLayoutDirection(direction);
        const auto earlier = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        const auto later = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        m_line->setUses({ago(3), ago(10), ago(40)}, ago(50), now);
        m_line->setFocus();
        QCOMPARE(m_line->accessibleDescription(), QString());
        const auto press = [this](Qt::Key key) { QTest::keyClick(m_line.get(), key); return m_line->accessibleDescription(); };
        QCOMPARE(press(earlier), m_line->textOf(3)); // It begins with the latest.
        QCOMPARE(press(earlier), m_line->textOf(10));
        QCOMPARE(press(earlier), m_line->textOf(40));
        QCOMPARE(press(earlier), m_line->textOf(40)); // No further.
        QCOMPARE(press(later), m_line->textOf(10));
        m_line->setUses({}, ago(50), now);
        QCOMPARE(press(later), QString());
    }

    void hasRoomForItsWordsAndDays()
    {
        QVERIFY(m_line->minimumSizeHint().width() >= Timeline::dayCount);
        QCOMPARE(m_line->minimumSizeHint().height(), m_line->sizeHint().height());
    }

private:
    std::unique_ptr<Timeline> m_line;
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
