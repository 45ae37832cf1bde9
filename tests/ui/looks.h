// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

// What is wrong with a window as it stands on the screen, one line for each finding. The window must be shown.

/// Texts that do not fit into where they stand, and things that reach out of the window.
QStringList cutOff(QWidget *window);

/// Enabled texts whose pixels differ from those around them by less than 4.5 to 1 (WCAG 2.2, 1.4.3).
QStringList hardToRead(QWidget *window);

/// Two things that the same Alt key calls, in the window or in one of its menus.
QStringList clashingMnemonics(QWidget *window);

/// What a keyboard or a screen reader can reach and nobody named.
QStringList nameless(QWidget *window);
