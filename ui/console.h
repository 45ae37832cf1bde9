// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

/// While it lives, standard output and standard error reach the console that the program was called from. Windows gives none
/// to a program with windows; a pipe or a file that the caller passed stays what it is.
class CallersConsole
{
public:
    CallersConsole();
    ~CallersConsole();
    CallersConsole(const CallersConsole &) = delete;
    CallersConsole &operator=(const CallersConsole &) = delete;

private:
    [[maybe_unused]] unsigned int m_formerCodePage = 0; ///< Windows: what to put back; 0 if nothing was changed.
};
