// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>

namespace {

bool isPassedOn(DWORD stream)
{
    const HANDLE handle = GetStdHandle(stream);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

void openOnConsole(std::FILE *stream)
{
    std::FILE *opened = nullptr;
    freopen_s(&opened, "CONOUT$", "w", stream);
}

} // namespace

CallersConsole::CallersConsole()
{
    const bool isOutPassedOn = isPassedOn(STD_OUTPUT_HANDLE);
    const bool isErrorPassedOn = isPassedOn(STD_ERROR_HANDLE);
    if ((isOutPassedOn && isErrorPassedOn) || !AttachConsole(ATTACH_PARENT_PROCESS)) {
        return;
    }
    if (!isOutPassedOn) {
        openOnConsole(stdout);
    }
    if (!isErrorPassedOn) {
        openOnConsole(stderr);
    }
    m_formerCodePage = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8); // Which is what QTextStream writes.
}

CallersConsole::~CallersConsole()
{
    if (m_formerCodePage != 0) {
        std::fflush(nullptr);
        SetConsoleOutputCP(m_formerCodePage);
    }
}

#else

CallersConsole::CallersConsole() = default;
CallersConsole::~CallersConsole() = default;

#endif
