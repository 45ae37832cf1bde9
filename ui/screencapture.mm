// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "screencapture.h"

#include <QWidget>

#import <AppKit/AppKit.h>

void excludeFromCapture(QWidget *window)
{
    auto *view = reinterpret_cast<NSView *>(window->winId());
    view.window.sharingType = NSWindowSharingNone;
}
