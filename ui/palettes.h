// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

/// The two palettes of the program's own, for where the platform has none of the brightness that the person wants. The
/// one place that names colours. All text is at least at 4.5 : 1 against what it stands on.
namespace Palettes {

QPalette light();
QPalette dark();

} // namespace Palettes
