// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "powersaver.h"

#import <Foundation/Foundation.h>

void askWhetherPowerIsSaved(QObject *, const std::function<void(bool)> &tell)
{
    bool saving = false;
    if (@available(macOS 12.0, *)) {
        saving = NSProcessInfo.processInfo.lowPowerModeEnabled;
    }
    tell(saving);
}
