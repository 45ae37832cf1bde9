// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

/// No core dump of this process, and no debugger of the same person at it, as far as the system can be told so.
/// For a process that will hold secrets. Does nothing in builds with sanitizers: theirs attach to it.
///
/// Linking this in also wipes every block of memory on its way back to the C library (glibc only), whoever freed
/// it: the copies of a secret that Qt, TLS, D-Bus and X11 make are freed sooner or later, and nobody else wipes them.
/// True where that is so.
bool hardenProcess();
