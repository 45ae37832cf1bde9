# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
#
# Sourced by ./run after tools/setup.sh: a virtual display with a window manager and a bus, the program on it, a picture of it.
# What is started here ends with ./run, however that ends.

work=$(mktemp -d "${TMPDIR:-/tmp}/mailcx-run.XXXXXX")
app='' server='' wm='' bus=''
patience=60 # seconds until a step that does not come is given up

alive() { [ -n "$1" ] && kill -0 "$1" 2>/dev/null; }

# stop PID: asks, then after five seconds insists.
stop() {
    local deadline=$((SECONDS + 5))
    alive "$1" || return 0
    kill -TERM "$1" 2>/dev/null || true
    while alive "$1" && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.1; done
    kill -KILL "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

clean_up() {
    local status=$?
    trap - EXIT
    trap '' INT TERM HUP
    # The program first, while it still has all that it needs to end well.
    stop "$app"
    stop "$bus"
    stop "$wm"
    stop "$server"
    rm -rf "$work"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# A group of its own: a Ctrl-C in the terminal is ours to handle, in our order.
in_background() {
    if command -v setsid >/dev/null; then exec setsid "$@"; else exec "$@"; fi
}

# wait_until PID COMMAND…: until the command succeeds; not when the process is gone or patience is at its end.
wait_until() {
    local pid=$1 deadline=$((SECONDS + patience))
    shift
    until "$@"; do
        if ! alive "$pid" || [ "$SECONDS" -ge "$deadline" ]; then return 1; fi
        sleep 0.1
    done
}

has_text() { [ -s "$1" ]; }

display_failed() {
    say "$1 did not start:"
    tail -n 20 "$logs/display.log" >&2
    die "All of it: $logs/display.log"
}

window_manager_is_up() { xdotool get_num_desktops >/dev/null 2>&1; }

start_display() {
    local cookie
    mkdir -p "$logs"
    : >"$logs/display.log"

    # Only who holds the cookie gets in. The server takes it whatever display it is for, and the number is known only later.
    export XAUTHORITY="$work/xauthority"
    : >"$XAUTHORITY"
    chmod 600 "$XAUTHORITY"
    cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf 'add :0 . %s\n' "$cookie" | xauth -q source - 2>>"$logs/display.log"
    in_background Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -auth "$XAUTHORITY" \
        3>"$work/display" >>"$logs/display.log" 2>&1 &
    server=$!
    wait_until "$server" has_text "$work/display" || display_failed 'The virtual display (Xvfb)'
    DISPLAY=":$(tr -d '[:space:]' <"$work/display")"
    export DISPLAY
    printf 'add %s . %s\n' "$DISPLAY" "$cookie" | xauth -q source - 2>>"$logs/display.log"
    export QT_QPA_PLATFORM=xcb

    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        export XDG_RUNTIME_DIR="$work/runtime"
        mkdir -m 700 "$XDG_RUNTIME_DIR"
    fi
    if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ] && [ ! -S "$XDG_RUNTIME_DIR/bus" ]; then
        in_background dbus-daemon --session --nofork --nopidfile --print-address=3 \
            3>"$work/bus" >>"$logs/display.log" 2>&1 &
        bus=$!
        wait_until "$bus" has_text "$work/bus" || display_failed 'The message bus (dbus-daemon)'
        DBUS_SESSION_BUS_ADDRESS=$(cat "$work/bus")
        export DBUS_SESSION_BUS_ADDRESS
    fi

    in_background openbox --sm-disable >>"$logs/display.log" 2>&1 &
    wm=$!
    wait_until "$wm" window_manager_is_up || display_failed 'The window manager (openbox)'
}

start_program() {
    in_background "$program" "$@" &
    app=$!
}

# Prints the largest visible window of the program: a dialog may lie on it.
main_window() {
    local id best='' area=0
    for id in $(xdotool search --onlyvisible --pid "$app" 2>/dev/null); do
        local WIDTH=0 HEIGHT=0
        eval "$(xdotool getwindowgeometry --shell "$id" 2>/dev/null | grep -E '^(WIDTH|HEIGHT)=[0-9]+$')"
        if [ $((WIDTH * HEIGHT)) -gt "$area" ]; then
            area=$((WIDTH * HEIGHT))
            best=$id
        fi
    done
    [ -n "$best" ] && printf '%s' "$best"
}

# Painted: the window is mapped, its picture holds more than a background, and it came out the same twice in a row.
last_picture=''
is_painted() {
    local window colours picture
    window=$(main_window) || return 1
    import -silent -window "$window" "png:$work/picture.png" 2>>"$logs/display.log" || return 1
    read -r colours picture <<<"$(identify -format '%k %#' "$work/picture.png" 2>>"$logs/display.log")"
    if [ "${colours:-0}" -gt 2 ] && [ "$picture" = "$last_picture" ]; then return 0; fi
    last_picture=$picture
    return 1
}

# take_screenshot FILE
take_screenshot() {
    local status=0
    mkdir -p "$(dirname "$1")"
    if wait_until "$app" is_painted; then
        cp "$work/picture.png" "$1"
        return 0
    fi
    if alive "$app"; then
        say "The window was not painted within $patience seconds."
        if [ -s "$work/picture.png" ]; then
            cp "$work/picture.png" "$1"
            say "What there is of it: $1"
        fi
        exit 1
    fi
    wait "$app" 2>/dev/null || status=$?
    say "The program ended before its window was painted (exit code $status)."
    exit "$status"
}

# tell_how_to_look FILE: on stdout, since it is what a headless run is for.
tell_how_to_look() {
    printf 'The window is up on the virtual display %s.\n' "$DISPLAY"
    printf 'Screenshot: %s\n' "$1"
    printf 'See it live: x11vnc -display %s -auth %s -localhost -forever -nopw, then a VNC viewer on localhost:5900\n' \
        "$DISPLAY" "$XAUTHORITY"
}

# wait_for_program [SECONDS]: ends ./run with the program's exit code; with 0 where the time ran out.
wait_for_program() {
    local status=0 deadline
    if [ -n "$1" ]; then
        deadline=$((SECONDS + $1))
        while alive "$app" && [ "$SECONDS" -lt "$deadline" ]; do sleep 0.1; done
        if alive "$app"; then exit 0; fi
    fi
    wait "$app" 2>/dev/null || status=$?
    exit "$status"
}
