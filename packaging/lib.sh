# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
#
# Sourced by all that is in packaging/, which runs on Debian 12 as root or with sudo. The caller has `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
dist=${MAILCX_DIST:-$root/dist}
# What takes long to build and depends on versions alone (Qt for Windows, base systems): outside the repository.
cache=${MAILCX_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/mailcx-tokens/packaging}
logs=${MAILCX_LOGS:-$root/build/logs/packaging}
version=$(sed -n 's/^project(mailcx-tokens VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
mkdir -p "$dist" "$cache" "$logs"

# One time for all that is made from one commit, so that its bytes do not depend on when that is.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
# What is packaged is for everybody to read, whatever the umask of the one who packages.
umask 022

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# at_exit COMMAND: runs it when this shell ends, the latest first; a trap of one's own would take the place of another's.
at_exit() {
    if [ "${exit_shell:-}" != "$BASH_SUBSHELL" ]; then
        # A subshell knows its parent's list, and must not work through it.
        exit_shell=$BASH_SUBSHELL exit_commands=()
        trap run_exit_commands EXIT
    fi
    exit_commands=("$1" ${exit_commands[@]+"${exit_commands[@]}"})
}

run_exit_commands() {
    local status=$? command
    for command in "${exit_commands[@]}"; do eval "$command" || true; done
    return "$status"
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# need PACKAGES…: installs those of Debian's packages that are missing.
need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^[ih]i' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    step "Installing ${missing[*]}" install \
        as_root sh -c "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends ${missing[*]}"
}

# step TITLE LOG-NAME COMMAND…: says what is being done; quiet when it works, the log's end when it does not.
step() {
    local title=$1 log=$logs/$2.log status=0
    shift 2
    say "$title…"
    # A function that fails in its middle must fail here, which `if` and `||` would prevent under `set -e`.
    set +e
    (set -e && "$@") >"$log" 2>&1 </dev/null
    status=$?
    set -e
    [ "$status" != 0 ] || return 0
    say "$title failed (exit code $status). The end of $log:"
    tail -n 40 "$log" | sed 's/^/  /' >&2
    return "$status"
}

# source_tree FOLDER: the files of the commit, and nothing that lies about besides.
source_tree() {
    mkdir -p "$1"
    git -C "$root" archive HEAD | tar -x -C "$1"
}

# parts_of PACKAGE NAME VERSION [NAME VERSION…]: for the SBOM, what is in a package that can't be looked into afterwards. The
# names are those in packaging/release/licences.tsv, the versions those of the build.
parts_of() {
    local file=$dist/parts/$1.tsv
    shift
    mkdir -p "$dist/parts"
    printf '%s\t%s\n' "$@" >"$file"
    if grep -q "$(printf '\t')\$" "$file"; then die "The version of a part is not known: $file"; fi
}

# proof NAME COMMAND…: one line with the result. The scripts called check* end with `proofs_done`.
proofs_failed=0
proof() {
    local name=$1 log=$logs/proof-${1//[^a-zA-Z0-9.-]/_}.log status=0
    shift
    set +e
    (set -e && "$@") >"$log" 2>&1 </dev/null # As in step.
    status=$?
    set -e
    if [ "$status" = 0 ]; then
        printf 'ok      %s\n' "$name"
    else
        printf 'FAILED  %s (exit code %s; %s)\n' "$name" "$status" "$log"
        tail -n 15 "$log" | sed 's/^/          /'
        proofs_failed=$((proofs_failed + 1))
    fi
}

# refused NAME COMMAND…: a proof that the command fails.
refused() {
    local name=$1
    shift
    proof "$name" fails "$@"
}

fails() { if "$@"; then false; fi; }

# unproved NAME WHY: what this machine can't show is said, never left out.
unproved() { printf 'SKIPPED %s: %s\n' "$1" "$2"; }

proofs_done() { [ "$proofs_failed" = 0 ]; }
