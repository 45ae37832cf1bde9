// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "theme.h"

#include "palettes.h"
#ifdef MAILCX_DBUS
#include "portalsettings.h"
#endif

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto ours = u"fusion"_s;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Whether the platform has no colours of its own, so that Qt's stand in for them.
bool isQtsOwn(const QPalette &palette)
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(ours));
    const QPalette standard = fusion->standardPalette();
    return palette.color(QPalette::Window) == standard.color(QPalette::Window) && palette.color(QPalette::Base) == standard.color(QPalette::Base)
        && palette.color(QPalette::WindowText) == standard.color(QPalette::WindowText);
}

/// Asks the platform; false where it has no way to be asked.
bool askPlatform(Preferences::Theme theme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Scheme = Qt::ColorScheme;
    const Scheme scheme = theme == Preferences::Theme::Dark ? Scheme::Dark : theme == Preferences::Theme::Light ? Scheme::Light : Scheme::Unknown;
    QGuiApplication::styleHints()->setColorScheme(scheme);
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#endif
#endif
    Q_UNUSED(theme)
    return false;
}

void setStyle(const QString &name)
{
    if (QApplication::style()->name() != name) {
        QApplication::setStyle(name);
    }
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_platformStyle(QApplication::style()->name())
{
    qApp->installEventFilter(this);
    mendPlaceholders();
}

void Theme::set(Preferences::Theme theme)
{
    if (std::exchange(m_theme, theme) != theme) {
        apply();
    }
}

void Theme::setSystemDark(bool dark)
{
    if (std::exchange(m_isSystemDark, dark) != dark && m_theme == Preferences::Theme::System) {
        apply();
    }
}

void Theme::apply()
{
    m_isOurs = false;
    QApplication::setPalette(QPalette());
    setStyle(m_platformStyle);
    if (askPlatform(m_theme)) {
        return;
    }
    const QPalette platforms = QApplication::palette();
    std::optional<bool> wantsDark = m_theme == Preferences::Theme::Dark;
    if (m_theme == Preferences::Theme::System) {
        wantsDark = m_isSystemDark && isQtsOwn(platforms) ? std::optional(true) : std::nullopt;
    }
    if (wantsDark && *wantsDark != isDark(platforms)) {
        m_isOurs = true;
        setStyle(ours); // Of all styles it alone surely takes its colours from the palette.
        QApplication::setPalette(*wantsDark ? Palettes::dark() : Palettes::light());
    }
    mendPlaceholders();
}

/// Of the platforms' palettes many have placeholders that can hardly be read, and Qt 6.4 under KDE has dark ones on dark.
void Theme::mendPlaceholders()
{
    constexpr float enough = 0.72F; // Of the text's strength: 4.5 : 1 and more.
    QColor colour = QApplication::palette().color(QPalette::Active, QPalette::Text);
    colour.setAlphaF(enough);
    if (m_isOurs || QApplication::palette().color(QPalette::Active, QPalette::PlaceholderText) == colour) {
        return;
    }
    QPalette alone; // All else stays the platform's, and follows it.
    alone.setColor(QPalette::PlaceholderText, colour);
    QApplication::setPalette(alone);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        mendPlaceholders();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::listen()
{
#ifdef MAILCX_DBUS
    connect(new PortalSettings(this), &PortalSettings::darkChanged, this, &Theme::setSystemDark);
#endif
}
