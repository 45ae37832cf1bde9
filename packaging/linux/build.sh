# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
#
# Sourced after ../lib.sh by what packages the program for Linux.

# What it takes to build the program on Debian.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev
    libexpected-dev dpkg-dev)

# build_program SOURCE BUILD: with Debian's hardening; the names of the folders do not get into the program.
build_program() {
    local CXXFLAGS LDFLAGS
    export DEB_BUILD_MAINT_OPTIONS='hardening=+all reproducible=-fixfilepath'
    CXXFLAGS="$(dpkg-buildflags --get CXXFLAGS) $(dpkg-buildflags --get CPPFLAGS)"
    CXXFLAGS="$CXXFLAGS -ffile-prefix-map=$2=build -ffile-prefix-map=$1=source"
    # Nobody gets what a debugger reads, but the build's ID would depend on it, and it on where GCC's memory was.
    CXXFLAGS="$CXXFLAGS -g0"
    LDFLAGS=$(dpkg-buildflags --get LDFLAGS)
    export CXXFLAGS LDFLAGS
    cmake -S "$1" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=MinSizeRel -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr
    cmake --build "$2"
}
