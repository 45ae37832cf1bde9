// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QObject;

/// Asks the system whether it saves power now: its battery saver, low power mode or "power-saver" profile. Tells at once
/// or later, but not once `context` is gone; false where the system doesn't say.
void askWhetherPowerIsSaved(QObject *context, const std::function<void(bool saving)> &tell);
