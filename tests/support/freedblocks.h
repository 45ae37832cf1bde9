// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#ifdef MAILCX_SANITIZED
// From <sanitizer/allocator_interface.h>, which GCC does not install.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*onMalloc)(const volatile void *, std::size_t),
                                                         void (*onFree)(const volatile void *));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void *block);
#endif

/// Looks into every block of memory just before it is freed, and counts those that still hold a text, as UTF-8
/// or as UTF-16. Only the sanitizers' allocator lets one look; elsewhere canLook is false.
/// One at a time. The text must be ASCII, and must not stand in the heap for reasons of the test's own.
class FreedBlocks
{
public:
#ifdef MAILCX_SANITIZED
    static constexpr bool canLook = true;
#else
    static constexpr bool canLook = false;
#endif

    explicit FreedBlocks(std::string_view text)
    {
        s_size = std::min(text.size(), s_text.size());
        std::copy_n(text.begin(), s_size, s_text.begin());
        s_count = 0;
#ifdef MAILCX_SANITIZED
        [[maybe_unused]] static const int installed =
            __sanitizer_install_malloc_and_free_hooks([](const volatile void *, std::size_t) {}, &look);
#endif
        s_isLooking = true;
    }

    ~FreedBlocks()
    {
        s_isLooking = false;
    }

    FreedBlocks(const FreedBlocks &) = delete;
    FreedBlocks &operator=(const FreedBlocks &) = delete;

    int count() const
    {
        return s_count;
    }

private:
#ifdef MAILCX_SANITIZED
    /// A block may hold zones that are closed to everyone else.
    __attribute__((no_sanitize("address", "undefined"))) static void look(const volatile void *block)
    {
        if (!s_isLooking || !block) {
            return;
        }
        const auto *bytes = static_cast<const volatile char *>(block);
        const std::size_t size = __sanitizer_get_allocated_size(block);
        for (std::size_t at = 0; at < size; ++at) {
            if (standsAt(bytes, size, at, 1) || standsAt(bytes, size, at, 2)) {
                ++s_count;
                return;
            }
        }
    }

    __attribute__((no_sanitize("address", "undefined"))) static bool standsAt(const volatile char *bytes,
                                                                              std::size_t size, std::size_t at,
                                                                              std::size_t step)
    {
        if (s_size * step > size - at) {
            return false;
        }
        for (std::size_t i = 0; i < s_size; ++i) {
            if (bytes[at + i * step] != s_text.data()[i]) {
                return false;
            }
        }
        return true;
    }
#endif

    static inline std::array<char, 64> s_text = {};
    static inline std::size_t s_size = 0;
    static inline int s_count = 0;
    static inline bool s_isLooking = false;
};
