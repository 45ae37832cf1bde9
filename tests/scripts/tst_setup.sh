#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
#
# ./run and ./test on machines that they have never seen: package managers, sudo, cmake and ctest are stubs that write down
# how they were called. Nothing is installed and nothing of this machine's PATH is used but a few plain tools.
# shellcheck disable=SC2016 # the stubs' own variables
set -euo pipefail

source_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/mailcx-setup.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
python=$(command -v python3)
passed=0 failed=0
out='' status=0

# --- the stubs ----------------------------------------------------------------------------------------------------------

# stub NAME, its body on stdin: every call goes to $STATE/calls first.
stub() {
    { printf '#!/bin/sh\nprintf "%%s\\n" "%s $*" >>"$STATE/calls"\n' "$1"; cat; } >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}

plain_tools() {
    local tool
    for tool in bash sh env dirname cat tail mkdir rm sed awk cut tr sort fold grep ls stty chmod touch mktemp sleep; do
        ln -s "$(command -v "$tool")" "$scratch/bin/$tool"
    done
}

# Those of every machine. `id` and `uname` answer what the case wants.
common_stubs() {
    stub id <<<'echo "${FAKE_UID:-1000}"'
    stub uname <<<'echo "${FAKE_SYSTEM:-Linux}"'
    stub cmake <<'STUB'
case $1 in
--preset)
    mkdir -p "build/$2/bin"
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$2/CMakeCache.txt"
    echo 'configured'
    touch "build/$2/build.ninja" ;;
--build)
    [ -z "${FAKE_BROKEN_BUILD:-}" ] || { echo 'error: expected a semicolon'; exit 1; }
    program=build/$3/bin/mailcx-tokens
    [ "$(uname -s)" != Darwin ] || program=$program.app/Contents/MacOS/mailcx-tokens # There it is a bundle.
    mkdir -p "${program%/*}"
    [ -e "$program" ] && { echo 'ninja: no work to do.'; exit 0; }
    printf '#!/bin/sh\nprintf "program got <%%s>\\n" "$@"\nexit "${FAKE_EXIT:-0}"\n' >"$program"
    chmod +x "$program"
    echo '[1/1] built' ;;
esac
STUB
    stub ctest <<'STUB'
printf 'ctest got <%s>\n' "$@"
printf '    Start 1: tst_x\n100%% tests passed, 0 tests failed out of 1\n'
exit "${FAKE_EXIT:-0}"
STUB
}

# What $STATE/installed and $STATE/known say, and what is installed goes there.
apt_stubs() {
    stub dpkg-query <<'STUB'
for name; do grep -qx -e "$name" "$STATE/installed" && echo "ii |$name"; done
exit 1
STUB
    stub apt-cache <<'STUB'
shift
for name; do if grep -qx -e "$name" "$STATE/known"; then printf '%s:\n  Installed: (none)\n  Candidate: 1.0\n' "$name"; fi; done
STUB
    stub apt-get <<'STUB'
[ -z "${FAKE_BROKEN_APT:-}" ] || { echo 'E: Unable to fetch some archives'; exit 100; }
for name; do case $name in -* | install | update | *::*) ;; *) echo "$name" >>"$STATE/installed" ;; esac; done
STUB
    printf '%s\n' qt6-svg-dev libqt6svg6 >"$STATE/known" # Debian 12's names of what has two
}

sudo_stub() {
    stub sudo <<<'[ "$1" = -v ] || exec "$@"'
}

# machine: a fresh checkout on a fresh machine, without any package manager.
machine() {
    rm -rf "${scratch:?}/bin" "$scratch/state" "$scratch/repo"
    mkdir -p "$scratch/bin" "$scratch/state" "$scratch/repo"
    export STATE="$scratch/state"
    : >"$STATE/calls"
    : >"$STATE/installed"
    : >"$STATE/known"
    cp -R "$source_root/run" "$source_root/test" "$source_root/tools" "$scratch/repo/"
    : >"$scratch/repo/CMakePresets.json"
    plain_tools
    common_stubs
}

apt_machine() {
    machine
    apt_stubs
    sudo_stub
}

# --- running and checking -----------------------------------------------------------------------------------------------

# go [NAME=VALUE…] COMMAND…: without a terminal; sets out and status.
go() {
    status=0
    out=$(cd "$scratch/repo" && env -i PATH="$scratch/bin" HOME="$scratch" STATE="$STATE" DISPLAY=:77 "$@" </dev/null 2>&1) ||
        status=$?
}

# go_answering ANSWER [NAME=VALUE…] COMMAND…: on a terminal, where the question is answered once it is asked.
go_answering() {
    local answer=$1
    shift
    status=0
    out=$(cd "$scratch/repo" && "$python" - "$answer" env -i PATH="$scratch/bin" HOME="$scratch" STATE="$STATE" DISPLAY=:77 "$@" \
        <<'PYTHON'
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
seen, answered = b"", False
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # how Linux says that the other end closed
        break
    if not piece:
        break
    seen += piece
    if not answered and b"[y/N]" in seen:
        os.write(terminal, sys.argv[1].encode() + b"\n")
        answered = True
sys.stdout.write(seen.decode(errors="replace").replace("\r\n", "\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
PYTHON
    ) || status=$?
}

# check WHAT COMMAND…
check() {
    local what=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        return
    fi
    failed=$((failed + 1))
    printf 'FAIL: %s (%s)\n--- exit code %s, output:\n%s\n--- calls:\n%s\n' "$what" "$*" "$status" "$out" "$(cat "$STATE/calls")"
}

exits() { [ "$status" = "$1" ]; }
says() { case $out in *"$1"*) return 0 ;; esac; return 1; }
silent_about() { ! says "$1"; }
called() { grep -q -e "$1" "$STATE/calls"; }
not_called() { ! called "$1"; }
installed() { grep -qx -e "$1" "$STATE/installed"; }
not_installed() { ! installed "$1"; }
forget_calls() { : >"$STATE/calls"; }
first_call_before() { # FIRST SECOND
    awk -v first="$1" -v second="$2" '$0 ~ first && !f { f = NR } $0 ~ second && !s { s = NR } END { exit !(f && s && f < s) }' \
        "$STATE/calls"
}

# --- cases --------------------------------------------------------------------------------------------------------------

tst_table() {
    machine
    out=$(awk -F '\t' '!/^#/ && (NF != 6 || $1 !~ /^(build|wayland|headless|test)$/) { print "line " NR ": " $0 }' \
        "$source_root/tools/packages.tsv")
    check 'every row names a scope, a need and a cell for each manager' [ -z "$out" ]
}

tst_unknown_manager() {
    machine
    go ./run --yes
    check 'unknown manager: exit 1' exits 1
    check 'unknown manager: the list of what is needed' says '  - CMake 3.25 or later'
    check 'unknown manager: the list holds no test tools for ./run' silent_about 'GNOME Keyring'
    go CI=true ./test
    check 'unknown manager, ./test: exit 1' exits 1
    check 'unknown manager, ./test: the list holds the test tools' says '  - GNOME Keyring'
    check 'unknown manager: nothing is built' not_called '^cmake'
    go MAILCX_SETUP=skip ./run --demo
    check 'unknown manager, check left out: the program starts' says 'program got <--demo>'
}

tst_asks() {
    apt_machine
    go_answering n ./run
    check 'answered n: exit 1' exits 1
    check 'answered n: says so' says 'Nothing was installed'
    check 'what will be installed is said' says 'qt6-base-dev'
    check 'answered n: apt-get is never called' not_called '^apt-get'
    check 'answered n: nothing is built' not_called '^cmake'
    go_answering '' ./run
    check 'no answer is a no' not_called '^apt-get'
    go_answering y ./run --demo
    check 'answered y: installs' installed qt6-base-dev
    check 'answered y: through sudo' called '^sudo env DEBIAN_FRONTEND=noninteractive apt-get'
    check 'answered y: lists first' first_call_before '^apt-get update' '^apt-get .*install'
    check 'answered y: the program starts' says 'program got <--demo>'
}

tst_does_not_ask() {
    apt_machine
    go CI=true ./test
    check 'CI: exit 0' exits 0
    check 'CI: no question' silent_about '[y/N]'
    check 'CI: installs what tests need' installed gnome-keyring
    check 'CI: runs the tests' says '100% tests passed, 0 tests failed out of 1'
    apt_machine
    go FAKE_UID=0 ./run
    check 'root without a terminal: installs' installed g++
    check 'root: without sudo' not_called '^sudo'
    apt_machine
    go_answering n ./run --yes
    check '--yes: no question' silent_about '[y/N]'
    check '--yes: installs' installed g++
    check '--yes: is not handed on' silent_about 'program got <--yes>'
    apt_machine
    go ./run
    check 'nobody to ask: exit 1' exits 1
    check 'nobody to ask: says what to do' says 'Say --yes'
    check 'nobody to ask: installs nothing' not_called 'apt-get'
}

tst_no_sudo() {
    apt_machine
    rm "$scratch/bin/sudo"
    : >"$STATE/known"
    go ./run --yes
    check 'no sudo: exit 1' exits 1
    check 'no sudo: says so' says 'there is no sudo here'
    check 'no sudo: the command to run' says '  apt-get install -y --no-install-recommends '
    check 'no sudo: names one of two' says 'qt6-l10n-tools qt6-svg-dev qt6-svg-plugins qt6-tools-dev'
    check 'no sudo: installs nothing' not_called '^apt-get'
}

tst_scopes() {
    apt_machine
    go FAKE_UID=0 ./run --version
    check 'with a display: no virtual one' not_installed xvfb
    apt_machine
    go FAKE_UID=0 DISPLAY= ./run --version
    check 'no window wanted: no virtual display' not_installed xvfb
    apt_machine
    go_answering n DISPLAY= ./run --demo
    check 'no display: a virtual one' says xvfb
    apt_machine
    go FAKE_UID=0 DISPLAY= WAYLAND_DISPLAY=wayland-0 ./run --demo
    check "Wayland alone: Qt's plugin" installed qt6-wayland
}

tst_alternatives() {
    apt_machine
    go FAKE_UID=0 ./run
    check 'the first name is unknown: the second' installed libqt6svg6
    check 'the first name is unknown: not it' not_installed qt6-svg-plugins
    apt_machine
    echo qt6-svg-plugins >>"$STATE/known"
    echo libqt6svg6 >>"$STATE/installed"
    go FAKE_UID=0 ./run
    check 'the first name is known, the second there: the first' installed qt6-svg-plugins
    apt_machine
    echo qt6-svg-dev >"$STATE/known"
    go FAKE_UID=0 ./run
    check 'neither is known: exit 1' exits 1
    check 'neither is known: both are named' says 'qt6-svg-plugins or libqt6svg6'
    check 'neither is known: installs nothing' not_called '^apt-get.*install'
}

tst_second_time() {
    apt_machine
    go FAKE_UID=0 ./run --demo
    check 'first time: progress' says 'Building (release)'
    check 'first time: configures' called '^cmake --preset release'
    forget_calls
    go ./run --demo
    check 'second time: the program alone speaks' [ "$out" = 'program got <--demo>' ]
    check 'second time: no installing' not_called 'apt-get'
    check 'second time: no configuring' not_called '^cmake --preset'
    touch -t 203001010000 "$scratch/repo/CMakePresets.json"
    go ./run --demo
    check 'presets changed: configures' called '^cmake --preset release'
    mv "$scratch/repo" "$scratch/moved" && mkdir "$scratch/repo" && mv "$scratch/moved" "$scratch/repo/moved"
    forget_calls
    go moved/run --demo
    check 'folder moved: configures afresh' called '^cmake --preset release --fresh'
}

tst_arguments() {
    apt_machine
    go FAKE_UID=0 MAILCX_SETUP=skip FAKE_EXIT=7 ./run --api-url 'https://a.example/x y' --self-test
    check 'run: hands options on' says 'program got <--api-url>'
    check 'run: keeps words whole' says 'program got <https://a.example/x y>'
    check "run: the program's exit code" exits 7
    go MAILCX_SETUP=skip ./run --for=1 --demo -- --yes
    check "run: its own --for is not the program's" silent_about '--for'
    check 'run: a program that ends sooner than --for' exits 0
    go MAILCX_SETUP=skip ./run --for soon
    check 'run: a bad --for: exit 2' exits 2
    go MAILCX_SETUP=skip ./run --for
    check 'run: a lone --for: exit 2' exits 2
    go MAILCX_SETUP=skip ./run --help
    check 'run: --help tells of both' says 'program got <--help>'
    check 'run: --help tells of its own' says '--for SECONDS'
    go MAILCX_SETUP=skip ./test -R 'token list' --yes
    check 'test: hands options on' says 'ctest got <-R>'
    check 'test: keeps words whole' says 'ctest got <token list>'
    check 'test: no test is an error' says 'ctest got <--no-tests=error>'
    check 'test: --yes is its own' silent_about 'ctest got <--yes>'
    go MAILCX_SETUP=skip FAKE_EXIT=8 ./test
    check "test: ctest's exit code" exits 8
}

tst_failures() {
    apt_machine
    go FAKE_UID=0 MAILCX_SETUP=skip FAKE_BROKEN_BUILD=1 ./test
    check 'broken build: exit 1' exits 1
    check 'broken build: the end of the log' says 'error: expected a semicolon'
    check 'broken build: where the log is' says "All of it: $scratch/repo/build/logs/build-release.log"
    check 'broken build: no tests' not_called '^ctest'
    apt_machine
    go FAKE_UID=0 FAKE_BROKEN_APT=1 ./run
    check 'broken apt: exit 1' exits 1
    check 'broken apt: its words' says 'E: Unable to fetch'
    check 'broken apt: the command by hand' says 'By hand: apt-get install'
}

tst_other_managers() {
    machine
    sudo_stub
    stub rpm <<<'exit 1'
    stub dnf <<<'[ "$2" != repoquery ] || echo qt6-qtbase-devel'
    go CI=true ./run
    check 'dnf: installs by its own names' called '^dnf install -y .* qt6-qtbase-devel'
    check 'dnf: through sudo' called '^sudo dnf'
    machine
    sudo_stub
    stub pacman <<<'[ "$1" != -T ] || { shift; printf "%s\n" "$@"; exit 127; }'
    go CI=true ./run
    check 'pacman: installs by its own names' called '^pacman -S.* --needed --noconfirm .*tl-expected'
    machine
    stub brew <<'STUB'
case $1 in
--prefix) echo "$STATE/brew" ;;
info) [ "$3" != qtbase ] && [ "$3" != qtsvg ] && [ "$3" != qttools ] && [ "$3" != qttranslations ] ;;
esac
STUB
    go FAKE_SYSTEM=Darwin CI=true DISPLAY= ./run --demo
    check 'brew: installs by its own names, each once' called '^brew install cmake ninja qt qtkeychain tl-expected$'
    check 'brew: never through sudo' not_called '^sudo'
    check 'macOS: the window needs no virtual display' says 'program got <--demo>'
}

for case in tst_table tst_unknown_manager tst_asks tst_does_not_ask tst_no_sudo tst_scopes tst_alternatives tst_second_time \
    tst_arguments tst_failures tst_other_managers; do
    "$case"
done
printf '%s passed, %s failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
