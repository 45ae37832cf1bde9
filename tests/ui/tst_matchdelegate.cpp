// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "matchdelegate.h"

#include "support/manualclock.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the delegate paints differently once something is searched for.
class TestMatchDelegate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheLettersThatMatch_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("before"); ///< What stands between the leading side and the match, in a row of the layout's direction.
        QTest::addColumn<QString>("typed");
        QTest::newRow("start") << Qt::LeftToRight << u"Production Server"_s << u""_s << u"Produc"_s;
        QTest::newRow("middle") << Qt::LeftToRight << u"Production Server"_s << u"Production "_s << u"Ser"_s;
        QTest::newRow("accents") << Qt::LeftToRight << u"Café Größe"_s << u"Café "_s << u"Größ"_s;
        QTest::newRow("in a mirrored window") << Qt::RightToLeft << u"Production Server"_s << u" Server"_s << u"Production"_s;
        QTest::newRow("right to left") << Qt::RightToLeft << u"שלום עולם"_s << u"שלום "_s << u"עולם"_s;
    }

    void marksTheLettersThatMatch()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, name);
        QFETCH(QString, before);
        QFETCH(QString, typed);
        const QStyleOptionViewItem cell = cellOf(direction, 400);
        const QRect changed = changedBy(name, typed, cell);
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const int start = margin + cell.fontMetrics.horizontalAdvance(before);
        const int end = start + cell.fontMetrics.horizontalAdvance(typed);
        const int width = cell.rect.width();
        const bool mirrored = direction == Qt::RightToLeft;
        const QPair<int, int> expected(mirrored ? width - end : start, mirrored ? width - start : end);
        constexpr int rounding = 2;
        QVERIFY2(qAbs(changed.left() - expected.first) <= rounding && qAbs(changed.right() + 1 - expected.second) <= rounding,
                 qPrintable(u"%1 to %2, not %3 to %4"_s.arg(changed.left()).arg(changed.right() + 1).arg(expected.first).arg(expected.second)));
    }

    void marksTheEllipsisForWhatIsCutOff()
    {
        const QStyleOptionViewItem cell = cellOf(Qt::LeftToRight, 90);
        const QRect changed = changedBy(u"Production Server in the cellar"_s, u"cellar"_s, cell);
        QVERIFY(!changed.isEmpty());
        QVERIFY(changed.width() <= cell.fontMetrics.horizontalAdvance(u'…') + 2);
        QVERIFY(cell.rect.contains(changed));
    }

    void marksNothingElse()
    {
        const QStyleOptionViewItem cell = cellOf(Qt::LeftToRight, 400);
        QVERIFY(changedBy(u"Production Server"_s, u"  "_s, cell).isEmpty());
        QVERIFY(changedBy(u"Production Server"_s, u"id-1"_s, cell).isEmpty()); // It is the ID that matches.
    }

    /// In a selected row, in a dark palette, in a window that is not active.
    void canBeReadEverywhere_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isSelected");
        QTest::addColumn<bool>("isActive");
        const auto palette = [](QRgb base, QRgb text, QRgb highlight, QRgb highlighted) {
            QPalette made;
            made.setColor(QPalette::Base, QColor(base));
            made.setColor(QPalette::Text, QColor(text));
            made.setColor(QPalette::Highlight, QColor(highlight));
            made.setColor(QPalette::HighlightedText, QColor(highlighted));
            return made;
        };
        const QList<QPair<const char *, QPalette>> palettes{
            {"light", palette(0xFFFFFF, 0x202429, 0x2D6CC4, 0xFFFFFF)},
            {"dark", palette(0x1D2025, 0xE6E9ED, 0x3F7CD2, 0xFFFFFF)},
            {"high contrast, dark", palette(0x000000, 0xFFFFFF, 0x1AEBFF, 0x000000)},
            {"high contrast, light", palette(0xFFFFFF, 0x000000, 0x37006E, 0xFFFFFF)},
        };
        for (const auto &[name, colours] : palettes) {
            for (const bool isSelected : {false, true}) {
                for (const bool isActive : {false, true}) {
                    QTest::addRow("%s, %s, %s", name, isSelected ? "selected" : "not selected", isActive ? "active" : "inactive")
                        << colours << isSelected << isActive;
                }
            }
        }
    }

    void canBeReadEverywhere()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isSelected);
        QFETCH(bool, isActive);
        QStyleOptionViewItem cell = cellOf(Qt::LeftToRight, 400);
        cell.palette = palette;
        cell.state.setFlag(QStyle::State_Selected, isSelected);
        cell.state.setFlag(QStyle::State_Active, isActive);
        const QImage image = paint(u"████████"_s, u"████████"_s, cell); // Letters that are all ink.
        const QPoint letter(image.width() / 2 > 60 ? 30 : 10, image.height() / 2);
        const QImage marks = paint(u"Production        "_s + u"        x"_s, u"x"_s, cell);
        const QRect mark = changedBy(u"Production        "_s + u"        x"_s, u"x"_s, cell);
        const QColor paper = marks.pixelColor(mark.topLeft());
        QVERIFY2(contrast(image.pixelColor(letter), paper) >= 4.5, qPrintable(paper.name()));
    }

private:
    static QStyleOptionViewItem cellOf(Qt::LayoutDirection direction, int width)
    {
        QStyleOptionViewItem cell;
        cell.rect = QRect(0, 0, width, 30);
        cell.direction = direction;
        cell.font = QApplication::font();
        cell.fontMetrics = QFontMetrics(cell.font);
        cell.state = QStyle::State_Enabled | QStyle::State_Active;
        cell.textElideMode = Qt::ElideRight;
        cell.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        return cell;
    }

    static QImage paint(const QString &name, const QString &typed, const QStyleOptionViewItem &cell)
    {
        const ManualClock clock;
        TokenModel model(clock);
        model.upsert({.id = u"id-1"_s, .name = name, .createdAt = clock.now()});
        TokenFilterModel tokens(model, clock);
        tokens.setSearch(SearchText(typed));
        QImage image(cell.rect.size(), QImage::Format_RGB32);
        image.fill(cell.palette.color(QPalette::Base));
        QPainter painter(&image);
        MatchDelegate(tokens).paint(&painter, cell, tokens.index(0, TokenModel::Name));
        return image;
    }

    static QRect changedBy(const QString &name, const QString &typed, const QStyleOptionViewItem &cell)
    {
        const QImage before = paint(name, {}, cell);
        const QImage after = paint(name, typed, cell);
        QRect changed;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                if (before.pixel(x, y) != after.pixel(x, y)) {
                    changed |= QRect(x, y, 1, 1);
                }
            }
        }
        return changed;
    }

    /// As WCAG counts it.
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &colour) {
            const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
        };
        const auto [darker, brighter] = std::minmax({luminance(a), luminance(b)});
        return (brighter + 0.05) / (darker + 0.05);
    }
};

QTEST_MAIN(TestMatchDelegate)
#include "tst_matchdelegate.moc"
