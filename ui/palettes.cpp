// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "palettes.h"

#include <QColor>

namespace {

struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb dimmed; ///< Disabled text and placeholders.
    QRgb highlight;
    QRgb highlightedText;
    QRgb dimHighlight; ///< The selection of what is disabled.
    QRgb link;
    QRgb visited;
    // The bevels, from bright to dark.
    QRgb light;
    QRgb midlight;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

constexpr Colours lightColours{
    .window = 0xfff5f6f8,
    .base = 0xffffffff,
    .alternate = 0xfff7f8fa,
    .button = 0xfffafbfc,
    .text = 0xff202429,
    .dimmed = 0xff636a74,
    .highlight = 0xff2d6cc4,
    .highlightedText = 0xffffffff,
    .dimHighlight = 0xffd5d9df,
    .link = 0xff1f5fb8,
    .visited = 0xff6f46a3,
    .light = 0xffffffff,
    .midlight = 0xffeceef1,
    .mid = 0xffb9bfc7,
    .dark = 0xff9aa1ab,
    .shadow = 0xff6b727c,
};

constexpr Colours darkColours{
    .window = 0xff272a30,
    .base = 0xff1d2025,
    .alternate = 0xff22252b,
    .button = 0xff343840,
    .text = 0xffe6e9ed,
    .dimmed = 0xffa3aab4,
    .highlight = 0xff2f6bc0,
    .highlightedText = 0xffffffff,
    .dimHighlight = 0xff3f444d,
    .link = 0xff7db1f5,
    .visited = 0xffc3a4ec,
    .light = 0xff4a4f59,
    .midlight = 0xff3f444d,
    .mid = 0xff1a1c21,
    .dark = 0xff15171b,
    .shadow = 0xff0c0d10,
};

QPalette paletteOf(const Colours &of)
{
    using Role = QPalette;
    QPalette palette;
    const auto everywhere = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgba(colour)); };
    const auto disabled = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(QPalette::Disabled, role, QColor::fromRgba(colour)); };
    everywhere(Role::Window, of.window);
    everywhere(Role::Base, of.base);
    everywhere(Role::AlternateBase, of.alternate);
    everywhere(Role::Button, of.button);
    everywhere(Role::ToolTipBase, of.button);
    for (auto role : {Role::WindowText, Role::Text, Role::ButtonText, Role::ToolTipText, Role::BrightText}) {
        everywhere(role, of.text);
        disabled(role, of.dimmed);
    }
    everywhere(Role::PlaceholderText, of.dimmed);
    everywhere(Role::Highlight, of.highlight);
    everywhere(Role::HighlightedText, of.highlightedText);
    disabled(Role::Highlight, of.dimHighlight);
    disabled(Role::HighlightedText, of.text);
    everywhere(Role::Link, of.link);
    everywhere(Role::LinkVisited, of.visited);
    everywhere(Role::Light, of.light);
    everywhere(Role::Midlight, of.midlight);
    everywhere(Role::Mid, of.mid);
    everywhere(Role::Dark, of.dark);
    everywhere(Role::Shadow, of.shadow);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    everywhere(Role::Accent, of.highlight);
#endif
    return palette;
}

} // namespace

QPalette Palettes::light()
{
    return paletteOf(lightColours);
}

QPalette Palettes::dark()
{
    return paletteOf(darkColours);
}
