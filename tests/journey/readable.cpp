// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Preloaded into the program whose memory a test reads: it leaves out the one call that keeps others of the same
// user away, so that the test needs no privilege. All else is the program as it is.

#include <linux/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" int prctl(int option, unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
    return option == PR_SET_DUMPABLE ? 0 : static_cast<int>(syscall(SYS_prctl, option, a, b, c, d));
}
