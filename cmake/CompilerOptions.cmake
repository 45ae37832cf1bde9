# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# What every target of the program is compiled with. What a Qt after the oldest one has deprecated has its replacement
# only there, so no warning tells of it.
add_library(compiler_options INTERFACE)

target_compile_definitions(compiler_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400)

if(MSVC)
    target_compile_options(compiler_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(compiler_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wundef -Wformat=2)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes the inactive half of tl::expected's union for a variable that was read too early.
    target_compile_options(compiler_options INTERFACE -Wno-maybe-uninitialized)
endif()

if(MAILCX_WERROR)
    target_compile_options(compiler_options INTERFACE $<IF:$<BOOL:${MSVC}>,/WX,-Werror>)
endif()

if(MAILCX_SANITIZE)
    set(sanitize -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_compile_options(compiler_options INTERFACE ${sanitize})
    target_link_options(compiler_options INTERFACE ${sanitize})
    target_compile_definitions(compiler_options INTERFACE MAILCX_SANITIZED)
endif()

if(MAILCX_FUZZ)
    # The counters that steer libFuzzer are in all of the program; its main() is in the targets of tests/fuzz alone.
    target_compile_options(compiler_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(compiler_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(MAILCX_TIDY)
    # clazy is the compiler of that preset, a clang with its plug-in; clang-tidy runs beside it.
    find_program(CLANG_TIDY NAMES clang-tidy REQUIRED)
    set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY} --quiet)
    # moc's files are nobody's style; a folder's own file goes before that of its parents.
    file(WRITE ${CMAKE_BINARY_DIR}/.clang-tidy "Checks: '-*,misc-static-assert'\n")
endif()
