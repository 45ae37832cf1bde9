// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// free() and realloc() of the whole process, every library included: what goes back to glibc is wiped first.
// mallopt(M_PERTURB) promises the same, yet passes over the small blocks that glibc keeps for each thread.

#include "secret.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(MAILCX_SANITIZED)

#include <malloc.h>

// The names are the C library's, which is what this stands in for.
// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming, readability-inconsistent-declaration-parameter-name, cppcoreguidelines-no-malloc)
extern "C" {

void __libc_free(void *block);
void *__libc_malloc(std::size_t size);
void *__libc_realloc(void *block, std::size_t size);

__attribute__((visibility("default"), used)) void free(void *block)
{
    if (block) {
        const int error = errno; // free() leaves it alone.
        wipe(block, malloc_usable_size(block));
        __libc_free(block);
        errno = error;
    }
}

__attribute__((visibility("default"), used)) void *realloc(void *block, std::size_t size)
{
    if (!block) {
        return __libc_malloc(size);
    }
    const std::size_t had = malloc_usable_size(block);
    if (size == 0) {
        wipe(block, had);
        return __libc_realloc(block, 0);
    }
    if (size <= had) {
        // Shrunk in place; what is cut off goes back.
        wipe(static_cast<char *>(block) + size, had - size);
        return __libc_realloc(block, size);
    }
    // glibc would move the block and leave the old one as it was.
    void *const grown = __libc_malloc(size);
    if (grown) {
        std::memcpy(grown, block, had);
        free(block);
    }
    return grown;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming, readability-inconsistent-declaration-parameter-name, cppcoreguidelines-no-malloc)

/// Named by hardenProcess(), so that linking one brings the other.
extern const bool wipesOnFree = true;

#else

extern const bool wipesOnFree = false;

#endif
