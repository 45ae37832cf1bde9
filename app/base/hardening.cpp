// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "hardening.h"

#include <QFile>

#if defined(Q_OS_WIN)
#include <windows.h>

// Of <werapi.h>, which doesn't compile with mingw-w64.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

extern const bool wipesOnFree;

namespace {

#if defined(Q_OS_LINUX) && !defined(MAILCX_SANITIZED)
/// Portals look into /proc to learn which sandbox calls them, and refuse one that they can't look at.
bool isSandboxed()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}
#endif

} // namespace

bool hardenProcess()
{
#ifndef MAILCX_SANITIZED
#if defined(Q_OS_WIN)
    // The report of a crash goes without the heap.
    constexpr DWORD withoutHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(withoutHeap);
#elif defined(Q_OS_UNIX)
    constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    if (!isSandboxed()) {
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    }
#elif defined(Q_OS_MACOS)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
#endif
    return wipesOnFree;
}
