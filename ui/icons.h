// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QLatin1StringView>

/// An icon of the program's own set (`resources/icons`), drawn in the palette's text colour at the moment it is
/// painted: it follows light, dark and high contrast by itself, and is sharp at every scale.
QIcon themedIcon(QLatin1StringView name);

/// The program's own icon, in its own colours.
QIcon programIcon();
