# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
#
# Sourced after ../lib.sh by what builds and signs for Windows.

# configure_for_windows SOURCE BUILD QT [-DOPTION…]: QT is what packaging/windows/qt prints.
configure_for_windows() {
    local source=$1 build=$2 qt=$3
    shift 3
    cmake -G Ninja -S "$source" -B "$build" -DCMAKE_TOOLCHAIN_FILE="$source/packaging/windows/toolchain.cmake" \
        -DCMAKE_PREFIX_PATH="$qt" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$(host_cmake_folder)" \
        -DCMAKE_BUILD_TYPE=MinSizeRel -DMAILCX_WERROR=ON \
        -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$build=build -ffile-prefix-map=$source=source -fstack-protector-strong" \
        -DCMAKE_EXE_LINKER_FLAGS=-s "$@"
}

host_cmake_folder() { printf '/usr/lib/%s/cmake\n' "$(dpkg-architecture -q DEB_HOST_MULTIARCH)"; }

# start_timestamps FOLDER: a timestamp server for the test key of codesign_key, until this shell ends.
start_timestamps() {
    local deadline=$((SECONDS + 30))
    "$here/timestamps" "$MAILCX_TSA_CERT" "$MAILCX_TSA_KEY" "$1/timestamps.url" >"$logs/timestamps.log" 2>&1 </dev/null &
    at_exit "kill $! 2>/dev/null"
    until [ -s "$1/timestamps.url" ]; do
        [ "$SECONDS" -lt "$deadline" ] || die "The timestamp server for the test key did not start; see $logs/timestamps.log."
        sleep 0.1
    done
    MAILCX_TIMESTAMP_URL=$(cat "$1/timestamps.url")
    export MAILCX_TIMESTAMP_URL
}
