# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154,SC2016
#
# Sourced after ../lib.sh by the checks that want a clean Debian: base_system makes one, fresh_system copies it,
# inside runs a command there. Mounts and processes live in namespaces of their own and go with the command, however it
# ends: nothing is left to unmount, and removing a system can never reach into the one that we run on.

# debian_mirror LABEL: where this system itself gets Debian or Debian-Security from.
debian_mirror() {
    local codename uri
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    # shellcheck disable=SC2016 # apt's own variables
    uri=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Identifier: Packages' 'Origin: Debian' "Label: $1" |
        awk -v suite="$codename" '$2 ~ "^" suite "(-security)?$" { print $1; exit }')
    [ -n "$uri" ] || die "apt knows no source of $1 for $codename here. Run \"apt-get update\", then try again."
    echo "$uri"
}

make_base() {
    local suite=$1 base=$2 mirror security
    mirror=$(debian_mirror Debian)
    security=$(debian_mirror Debian-Security)
    as_root debootstrap --variant=minbase "$suite" "$base" "$mirror"
    printf 'deb %s %s main\n' "$mirror" "$suite" "$mirror" "$suite-updates" "$security" "$suite-security" |
        as_root tee "$base/etc/apt/sources.list"
    inside "$base" sh -c 'apt-get update -q && apt-get upgrade -y -q && apt-get clean'
}

# base_system SUITE: prints the folder with a minimal Debian, which is made once.
base_system() {
    local base=$cache/debian-$1
    if [ ! -e "$base" ]; then
        need debootstrap
        as_root rm -rf --one-file-system "$base.new"
        step "Setting up a minimal Debian ($1)" "debian-$1" make_base "$1" "$base.new" >&2
        as_root mv "$base.new" "$base"
    fi
    echo "$base"
}

# fresh_system SUITE FOLDER: a copy of that, as clean.
fresh_system() {
    local base
    base=$(base_system "$1")
    as_root rm -rf --one-file-system "$2"
    as_root cp -a --reflink=auto "$base" "$2"
}

# Mounts what a system needs to run, then becomes the command.
# shellcheck disable=SC2089 # It is handed on as a text.
enter_script='
    root=$1
    shift
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=755 dev "$root/dev"
    mkdir "$root/dev/pts" "$root/dev/shm"
    for device in null:3 zero:5 full:7 random:8 urandom:9; do
        mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
    done
    mknod -m 666 "$root/dev/tty" c 5 0
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
    mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
    ln -s pts/ptmx "$root/dev/ptmx"
    ln -s /proc/self/fd "$root/dev/fd"
    for stream in 0:stdin 1:stdout 2:stderr; do ln -s "fd/${stream%:*}" "$root/dev/${stream#*:}"; done
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

# inside FOLDER COMMAND…: as root of that system, with nothing of ours in the environment.
inside() {
    as_root unshare --mount --pid --ipc --fork --kill-child bash -euc "$enter_script"'
        exec env -i PATH="$PATH" HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
    ' inside "$@"
}

# visit FOLDER COMMAND…: there, but as a guest of this system: with our environment, our /tmp, so our screen and buses, and
# as the very process that called.
visit() {
    exec unshare --mount bash -euc "$enter_script"'
        mount --bind /tmp "$root/tmp"
        exec chroot "$root" "$@"
    ' visit "$@"
}

# guest COMMAND…: a file that becomes that command in $system, as by `visit`; it is put into $work.
guest() {
    {
        echo '#!/bin/bash'
        echo 'set -eu'
        # shellcheck disable=SC2090 # declare quotes
        declare -p enter_script
        declare -f visit
        printf 'visit %q %s "$@"\n' "$system" "$(printf '%q ' "$@")"
    } >"$work/guest"
    chmod +x "$work/guest"
    echo "$work/guest"
}

# install_inside FOLDER PACKAGES…
install_inside() {
    local folder=$1
    shift
    inside "$folder" sh -c 'apt-get update -q && apt-get install -y -q --no-install-recommends "$@"' install "$@"
}
