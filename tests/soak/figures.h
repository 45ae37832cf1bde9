// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// What this process holds at a moment of rest.
struct Figures
{
    // In KiB, after free memory was given back to the system.
    qint64 heap = 0; ///< In KiB: what was allocated and not freed.
    qint64 rss = 0; ///< The same and the files that are mapped.
    qint64 pss = 0; ///< To be read, not compared: it hangs on what else runs on the machine with the same libraries.
    int handles = 0;
    int threads = 0;
    int objects = 0; ///< QObjects alive in all threads.
    int timers = 0;  ///< Qt timers that run, in all threads.

    QString text() const;
};

/// From now on QObjects are counted. Once, before the first of them and the first thread.
void countObjects();

Figures takeFigures();
