// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "theme.h"

#include "iconlabel.h"
#include "icons.h"
#include "palettes.h"
#include "support/privatebus.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QImage>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// As WCAG 2 has it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

/// The mean brightness of what an icon draws.
double brightness(const QImage &image)
{
    double sum = 0;
    double weight = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            sum += luminance(pixel) * pixel.alphaF();
            weight += pixel.alphaF();
        }
    }
    return sum / weight;
}

} // namespace

/// The desktop's portal, which says whether it is dark.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

    void change(uint now)
    {
        scheme = now;
        tell(u"accent-color"_s, 1); // Another one, not ours.
        tell(u"color-scheme"_s, now);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &) { return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))); }

private:
    static void tell(const QString &key, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value));
        PrivateBus::desktop().send(signal);
    }
};

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void textStandsOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QPalette::ColorGroup>("group");
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        using Role = QPalette;
        const std::pair<QPalette::ColorRole, QList<QPalette::ColorRole>> pairs[] = {
            {Role::WindowText, {Role::Window, Role::Base, Role::Button}},
            {Role::Text, {Role::Base, Role::AlternateBase, Role::Window}},
            {Role::ButtonText, {Role::Button, Role::Window}},
            {Role::BrightText, {Role::Window, Role::Button}},
            {Role::PlaceholderText, {Role::Base, Role::Window}},
            {Role::Link, {Role::Window, Role::Base, Role::AlternateBase}},
            {Role::LinkVisited, {Role::Window, Role::Base, Role::AlternateBase}},
            {Role::HighlightedText, {Role::Highlight}},
            {Role::ToolTipText, {Role::ToolTipBase}},
        };
        for (const bool dark : {false, true}) {
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                for (const auto &[text, grounds] : pairs) {
                    for (const auto ground : grounds) {
                        const QString name = u"%1 %2: %3 on %4"_s.arg(dark ? u"dark"_s : u"light"_s).arg(group).arg(text).arg(ground);
                        QTest::newRow(name.toLatin1().constData()) << dark << group << text << ground;
                    }
                }
            }
        }
    }

    void textStandsOut()
    {
        QFETCH(bool, dark);
        QFETCH(QPalette::ColorGroup, group);
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);
        const QPalette palette = dark ? Palettes::dark() : Palettes::light();
        const double is = contrast(palette.color(group, text), palette.color(group, ground));
        QVERIFY2(is >= 4.5, qPrintable(QString::number(is)));
    }

    void everyRoleIsSet()
    {
        for (const QPalette &palette : {Palettes::light(), Palettes::dark()}) {
            for (int role = 0; role < QPalette::NColorRoles; ++role) {
                if (role == QPalette::NoRole) {
                    continue;
                }
                for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
                }
            }
        }
    }

    void switchesAndSwitchesBack()
    {
        Theme theme;
        const QPalette platforms = QApplication::palette();
        const QString style = QApplication::style()->name();
        theme.set(Preferences::Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.set(Preferences::Theme::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.set(Preferences::Theme::Dark);
        theme.set(Preferences::Theme::System);
        QCOMPARE(QApplication::palette(), platforms);
        QCOMPARE(QApplication::style()->name(), style);
    }

    void anotherStyleComesBackToo()
    {
        const QString before = QApplication::style()->name();
        QApplication::setStyle(u"windows"_s);
        Theme theme;
        theme.set(Preferences::Theme::Dark);
        QCOMPARE(QApplication::style()->name(), u"fusion"_s);
        theme.set(Preferences::Theme::System);
        QCOMPARE(QApplication::style()->name(), u"windows"_s);
        QApplication::setStyle(before);
    }

    void iconsFollow()
    {
        Theme theme;
        const QIcon icon = themedIcon("key"_L1);
        IconLabel label(icon);
        label.show();
        const auto drawn = [&icon] { return brightness(icon.pixmap(QSize(32, 32)).toImage()); };
        const auto shown = [&label] { return brightness(label.pixmap(Qt::ReturnByValue).toImage()); };
        theme.set(Preferences::Theme::Light);
        QVERIFY(drawn() < 0.3);
        QTRY_VERIFY(shown() < 0.3);
        theme.set(Preferences::Theme::Dark);
        QVERIFY(drawn() > 0.6);
        QTRY_VERIFY(shown() > 0.6);
        theme.set(Preferences::Theme::System);
    }

    void withoutAPortalNothingHappens()
    {
        const QPalette before = QApplication::palette();
        Theme theme;
        theme.listen();
        QTest::qWait(0);
        QCOMPARE(QApplication::palette(), before);
    }

    void theSystemsDarknessComesFromThePortal()
    {
        FakePortal portal;
        portal.scheme = 1;
        QDBusConnection bus = PrivateBus::desktop();
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        const QPalette platforms = QApplication::palette();
        QVERIFY(!isDark(platforms));
        Theme theme;
        theme.listen();
        QTRY_VERIFY(isDark(QApplication::palette()));
        portal.change(0);
        QTRY_COMPARE(QApplication::palette(), platforms);
        theme.set(Preferences::Theme::Light);
        portal.change(1); // The person's own choice holds.
        QTest::qWait(0);
        QVERIFY(!isDark(QApplication::palette()));
        theme.set(Preferences::Theme::System);
        QTRY_VERIFY(isDark(QApplication::palette()));
        portal.change(2);
        QTRY_COMPARE(QApplication::palette(), platforms);
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    }

private:
    PrivateBus m_bus;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
