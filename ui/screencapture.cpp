// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "screencapture.h"

#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

bool canExcludeFromCapture()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

#if defined(Q_OS_WIN)

void excludeFromCapture(QWidget *window)
{
#ifndef WDA_EXCLUDEFROMCAPTURE
    constexpr DWORD WDA_EXCLUDEFROMCAPTURE = 0x11;
#endif
    const auto handle = reinterpret_cast<HWND>(window->winId());
    // Before Windows 10 2004 a window can be blacked out, not left out.
    if (!SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE)) {
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
    }
}

#elif !defined(Q_OS_MACOS)

void excludeFromCapture(QWidget *)
{
}

#endif
