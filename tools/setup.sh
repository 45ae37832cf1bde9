# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
#
# Sourced by ./run and ./test: installs what is missing, then configures and builds. Works in bash 3.2.
# The caller sets `root` (the repository) and may set `assume_yes=1`. All talk goes to stderr: stdout is the program's.

logs="$root/build/logs"
packages_table="$root/tools/packages.tsv"
installed_something=0
newline=$'\n' tab=$'\t' # bash 3.2 misreads them inside "${…//…}"

# Qt complains on every start about a locale that is not UTF-8, and a bare container has none.
system=$(uname -s)
case "$system ${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in 'Linux ' | 'Linux C' | 'Linux POSIX') export LC_ALL=C.UTF-8 ;; esac

say() { printf '%s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# --- progress ---------------------------------------------------------------------------------------------------------

# Reads a command's output: all of it into the log, its title to the person, and on a terminal its latest line as well.
# Ninja's "no work to do" is no news, so a second run stays silent.
show_progress() {
    local title=$1 log=$2 line='' width=0 shown=0
    if [ -t 2 ]; then
        width=$(stty size <&2 2>/dev/null | cut -d' ' -f2) || width=''
        [ "${width:-0}" -gt 20 ] 2>/dev/null || width=80
    fi
    while IFS= read -r line || [ -n "$line" ]; do
        printf '%s\n' "$line" >>"$log"
        case $line in 'ninja: no work to do.' | '') continue ;; esac
        if [ "$shown" = 0 ]; then
            say "$title…"
            shown=1
        fi
        [ "$width" = 0 ] || printf '\r\033[K%.*s' "$((width - 1))" "  ${line//$tab/ }" >&2
    done
    if [ "$width" != 0 ] && [ "$shown" = 1 ]; then printf '\r\033[K' >&2; fi
}

# phase TITLE LOG COMMAND…: quiet when all is well; when not, the end of the log and where the rest is.
phase() {
    local title=$1 log=$2 status=0
    shift 2
    mkdir -p "$logs"
    printf '$ %s\n' "$*" >"$log"
    { "$@" </dev/null 2>&1 || status=$?; printf '%s' "$status" >"$log.status"; } | show_progress "$title" "$log"
    status=$(cat "$log.status")
    rm -f "$log.status"
    [ "$status" != 0 ] || return 0
    say "$title failed (exit code $status). The end of the log:"
    tail -n 40 "$log" | sed 's/^/  /' >&2
    say "All of it: $log"
    return 1
}

# --- one set of answers per package manager -----------------------------------------------------------------------------
# pm_installed NAMES… and pm_known NAMES… print the names for which it is so, one a line.

find_manager() {
    if [ "$system" = Darwin ]; then
        if command -v brew >/dev/null; then echo brew; fi
    elif command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        echo apt
    elif command -v dnf >/dev/null && command -v rpm >/dev/null; then
        echo dnf
    elif command -v pacman >/dev/null; then
        echo pacman
    elif command -v brew >/dev/null; then
        echo brew
    fi
}

pm_installed() {
    local name prefix
    [ $# -gt 0 ] || return 0
    case $manager in
    apt) # "ii": wanted and whole; "hi": held, and whole
        { dpkg-query -W -f='${db:Status-Abbrev}|${Package}\n' "$@" 2>/dev/null || true; } | sed -n 's/^[ih]i *|//p'
        ;;
    dnf)
        for name in "$@"; do
            if rpm -q --quiet --whatprovides "$name" 2>/dev/null; then echo "$name"; fi
        done
        ;;
    pacman) # -T prints what is missing, and knows what provides what
        local missing
        missing=$(pacman -T "$@" || true)
        for name in "$@"; do
            has_line "$missing" "$name" || echo "$name"
        done
        ;;
    brew)
        prefix=$(brew --prefix)
        for name in "$@"; do
            if [ -d "$prefix/opt/$name" ]; then echo "$name"; fi
        done
        ;;
    esac
}

pm_known() {
    local name
    [ $# -gt 0 ] || return 0
    case $manager in
    apt)
        LC_ALL=C apt-cache policy "$@" 2>/dev/null |
            awk '/^[^ ]/ { sub(/:$/, ""); name = $0 } /^ *Candidate:/ && $2 != "(none)" { print name }'
        ;;
    dnf) dnf -q repoquery --qf '%{name}\n' "$@" 2>/dev/null </dev/null | sort -u ;;
    pacman) pacman -Sl 2>/dev/null | awk '{ print $2 }' ;;
    brew)
        for name in "$@"; do
            if brew info --formula "$name" >/dev/null 2>&1; then echo "$name"; fi
        done
        ;;
    esac
}

# The lists of what there is: only apt must be told to fetch them. A dead third-party source must not stop us: installing tells.
pm_refresh() {
    case $manager in
    apt) phase 'Reading the package lists' "$logs/lists.log" as_root apt-get update -q ||
        say 'Going on with the lists that are there.' ;;
    esac
}

# Prints the command that installs NAMES…
pm_install_command() {
    case $manager in
    apt) echo "apt-get install -y --no-install-recommends $*" ;;
    dnf) echo "dnf install -y --setopt=install_weak_deps=False $*" ;;
    pacman) # without any list yet, a whole upgrade is the one way that pacman supports
        if ls /var/lib/pacman/sync/*.db >/dev/null 2>&1; then
            echo "pacman -S --needed --noconfirm $*"
        else
            echo "pacman -Syu --needed --noconfirm $*"
        fi
        ;;
    brew) echo "brew install $*" ;;
    esac
}

pm_install() {
    local command
    command=$(pm_install_command "$@")
    case $manager in
    apt) command="env DEBIAN_FRONTEND=noninteractive ${command/install/-q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 install}" ;;
    esac
    # shellcheck disable=SC2086 # a command and package names, none with a space
    as_root $command
}

# --- what is missing ----------------------------------------------------------------------------------------------------

has_line() {
    case "$newline$1$newline" in *"$newline$2$newline"*) return 0 ;; esac
    return 1
}

needs_root() { [ "$manager" != brew ] && [ "$(id -u)" != 0 ]; }

as_root() {
    if needs_root; then sudo "$@"; else "$@"; fi
}

# table_rows SCOPES…: prints "need<TAB>cell" of those scopes for the manager; without one, the need alone.
table_rows() {
    awk -F '\t' -v scopes=" $* " -v manager="$manager" '
        /^#scope/ { for (i = 3; i <= NF; i++) if ($i == manager) column = i }
        /^#/ || NF < 3 || !index(scopes, " " $1 " ") { next }
        !column { print $2 "\t-"; next }
        $column != "-" { print $2 "\t" $column }' "$packages_table"
}

# Sets `missing` to the names to install, `unknown` to those that the manager has never heard of (its lists may be absent
# so far), `guess` to both, the first name where there are several.
find_missing() {
    local cells names alternatives installed known='' cell name chosen
    cells=$(table_rows "$@" | cut -f2 | tr ' ' '\n' | sort -u)
    names=$(printf '%s\n' "$cells" | tr '|' '\n' | sort -u)
    # shellcheck disable=SC2086 # package names
    installed=$(pm_installed $names)
    alternatives=''
    for cell in $cells; do
        case $cell in *'|'*) has_line "$installed" "${cell%%|*}" || alternatives="$alternatives ${cell//|/ }" ;; esac
    done
    # shellcheck disable=SC2086
    [ -z "$alternatives" ] || known=$(pm_known $alternatives)
    missing='' unknown='' guess=''
    for cell in $cells; do
        chosen=''
        for name in ${cell//|/ }; do
            if has_line "$installed" "$name"; then
                chosen=installed
            elif [ "$cell" = "$name" ] || has_line "$known" "$name"; then
                chosen=$name
            else
                continue
            fi
            break
        done
        case $chosen in
        installed) ;;
        '')
            unknown="$unknown ${cell//|/-or-}"
            guess="$guess ${cell%%|*}"
            ;;
        *)
            missing="$missing $chosen"
            guess="$guess $chosen"
            ;;
        esac
    done
    # Two cells may have come down to one name.
    # shellcheck disable=SC2086
    missing=$(unique $missing) guess=$(unique $guess) unknown=${unknown# }
}

unique() { printf '%s\n' "$@" | sort -u | tr '\n' ' ' | sed 's/ *$//'; }

list_needs() {
    table_rows "$@" | cut -f1 | sed 's/^/  - /' >&2
}

wrap() { printf '%s\n' "$*" | fold -s -w 90 | sed 's/^/  /' >&2; }

# --- the steps that the two commands take -------------------------------------------------------------------------------

# Asks unless told not to. Without a terminal there is nobody to ask: root there is a container, anybody else is not.
may_install() {
    local answer=''
    if [ "${assume_yes:-0}" = 1 ] || [ -n "${CI:-}" ]; then return 0; fi
    if [ ! -t 0 ]; then
        [ "$(id -u)" = 0 ] && return 0
        say 'There is no terminal to ask on. Say --yes to install them, or install them yourself.'
        return 1
    fi
    printf 'Install them now? [y/N] ' >&2
    read -r answer || answer=''
    case $answer in [yY] | [yY][eE][sS]) return 0 ;; esac
    say 'Nothing was installed.'
    return 1
}

# install_missing SCOPES…
install_missing() {
    local sudo_word=''
    [ "${MAILCX_SETUP:-}" != skip ] || return 0
    manager=$(find_manager)
    if [ -z "$manager" ]; then
        say 'No package manager that this script knows (apt, dnf, pacman, brew). What is needed:'
        list_needs "$@"
        die 'When they are all there: MAILCX_SETUP=skip leaves this check out.'
    fi
    find_missing "$@"
    [ -n "$missing$unknown" ] || return 0

    if needs_root; then sudo_word='sudo '; fi
    say "To be installed with $manager:"
    wrap "$missing${unknown:+ ${unknown//-or-/ or }}"
    if needs_root && ! command -v sudo >/dev/null; then
        say 'This needs root, and there is no sudo here. Run this as root, then try again:'
        die "  $(pm_install_command "$guess")"
    fi
    may_install || exit 1
    # Ask for the password here, where no progress line can hide the question.
    if [ -n "$sudo_word" ] && [ -t 0 ]; then sudo -v || die 'sudo refused: nothing was installed.'; fi

    pm_refresh
    find_missing "$@"
    if [ -n "$unknown" ]; then
        say "$manager knows none of these (on Ubuntu, enable \"universe\"): ${unknown//-or-/ or }"
        say 'All that is needed:'
        list_needs "$@"
        exit 1
    fi
    # shellcheck disable=SC2086
    set -- $missing
    phase "Installing ($#)" "$logs/install.log" pm_install "$@" ||
        die "By hand: $sudo_word$(pm_install_command "$@")"
    installed_something=1
}

# configure PRESET: only when it never was, when the presets changed or the folder moved; Ninja sees to all else.
configure() {
    local preset=$1 dir="$root/build/$1" fresh=''
    if [ -f "$dir/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        fresh=--fresh
    elif [ -f "$dir/build.ninja" ] && [ "$installed_something" = 0 ] &&
        [ ! "$root/CMakePresets.json" -nt "$dir/build.ninja" ]; then
        return 0
    fi
    if [ -n "${manager:-}" ] && [ "$manager" = brew ]; then
        CMAKE_PREFIX_PATH="$(brew --prefix)${CMAKE_PREFIX_PATH:+:$CMAKE_PREFIX_PATH}"
        export CMAKE_PREFIX_PATH
    fi
    (cd "$root" && phase "Configuring ($preset)" "$logs/configure-$preset.log" cmake --preset "$preset" $fresh)
}

# build PRESET [CMAKE ARGUMENTS…]
build() {
    local preset=$1
    shift
    configure "$preset" || exit 1
    (cd "$root" && phase "Building ($preset)" "$logs/build-$preset.log" cmake --build --preset "$preset" "$@") || exit 1
}

# Without a display there is nothing to show a window on; macOS always has one.
has_display() {
    [ "$system" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}
