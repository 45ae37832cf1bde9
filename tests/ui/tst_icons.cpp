// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "icons.h"

#include <QIcon>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a symbol of ours looks like in the areas that styles give to it.
class TestIcons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsShape_data()
    {
        QTest::addColumn<QSize>("area");
        QTest::newRow("square") << QSize(48, 48);
        QTest::newRow("wide, as in a cell on Windows") << QSize(60, 48);
        QTest::newRow("high") << QSize(48, 60);
    }

    void keepsItsShape()
    {
        QFETCH(QSize, area);
        const QRect disc = painted(themedIcon("status-active"_L1).pixmap(area).toImage());
        // Of 20 pixels in a square of 24.
        QCOMPARE(disc.size(), QSize(40, 40));
        QVERIFY((disc.center() - QRect(QPoint(), area).center()).manhattanLength() <= 1);
    }

private:
    static QRect painted(const QImage &image)
    {
        QRect area;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 0) {
                    area |= QRect(x, y, 1, 1);
                }
            }
        }
        return area;
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
