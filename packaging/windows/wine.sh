# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154
#
# Sourced by check after ../lib.sh, with $work: a Windows of its own in wine, on a display of its own, and the program in it.

export WINEPREFIX=$work/wine WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
drive=$WINEPREFIX/drive_c
windows_user=$(id -un)
patience=120 # seconds

wine_server() { "$(command -v wineserver || echo /usr/lib/wine/wineserver)" "$@"; }
at_exit 'wine_server -k || true'

windows() { timeout 600 wine "$@"; }
windows_path() { printf 'Z:%s\n' "${1//\//\\}"; }

# wait_for COMMAND…: until it succeeds.
wait_for() {
    local deadline=$((SECONDS + patience))
    until "$@"; do
        if [ "$SECONDS" -ge "$deadline" ]; then
            say "Within $patience seconds this did not come true: $*"
            return 1
        fi
        sleep 0.2
    done
}

start_display() {
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >"$logs/display.log" 2>&1 &
    at_exit "kill $!"
    wait_for [ -s "$work/display" ]
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    openbox --sm-disable >>"$logs/display.log" 2>&1 &
    at_exit "kill $!"
}

# Windows 10, which is the oldest for the program; wine's own choice is older.
make_windows() {
    windows wineboot -i
    windows winecfg -v win10
    wine_server -w
}

find_window() { window=$(xdotool search --onlyvisible --name 'Mail\.cx Token Manager$' | tail -n 1) && [ -n "$window" ]; }
is_over() { ! kill -0 "$app" 2>/dev/null; }

# start_program PROGRAM [ARGUMENT…]: until its window is there.
start_program() {
    windows "$@" >"$logs/windows-program.log" 2>&1 </dev/null &
    app=$!
    at_exit "is_over || windows taskkill /f /im '${1##*/}'"
    wait_for find_window
    xdotool windowactivate --sync "$window"
}

# As a person closes it.
stop_program() {
    xdotool key --clearmodifiers alt+F4
    wait_for is_over
}

# keys KEY…: "type:TEXT" types it.
keys() {
    local key
    for key in "$@"; do
        case $key in
        type:*) xdotool type --delay 30 "${key#type:}" ;;
        *) xdotool key "$key" ;;
        esac
        sleep 0.3
    done
}

last_picture=
is_painted() {
    local colours picture
    import -silent -window "$window" "png:$1"
    read -r colours picture <<<"$(identify -format '%k %#' "$1")"
    if [ "$colours" -gt 50 ] && [ "$picture" = "$last_picture" ]; then return 0; fi
    last_picture=$picture
    return 1
}

# picture_of_window FILE: once it holds more than a background, and came out the same twice in a row.
picture_of_window() {
    last_picture=
    wait_for is_painted "$1"
}

# start_server: the HTTPS server of the tests, outside of wine. Leaves server_url and server_ca.
start_server() {
    local greeting
    rm -f "$work/questions" "$work/answers"
    mkfifo "$work/questions"
    "$root/build/windows/host/bin/vendorserver" <"$work/questions" >"$work/answers" 2>"$logs/windows-server.log" &
    at_exit "kill $! 2>/dev/null"
    exec {questions}>"$work/questions"
    wait_for [ -s "$work/answers" ]
    greeting=$(cat "$work/answers")
    server_url=$(python3 -c 'import json, sys; print(json.loads(sys.argv[1])["url"])' "$greeting")
    server_ca=$(python3 -c 'import json, sys; print(json.loads(sys.argv[1])["ca"])' "$greeting")
}

has_lines() { [ "$(wc -l <"$work/answers")" -ge "$1" ]; }

# ask QUESTION: prints the server's answer.
ask() {
    local lines
    lines=$(wc -l <"$work/answers")
    printf '%s\n' "$1" >&"$questions"
    wait_for has_lines $((lines + 1))
    tail -n 1 "$work/answers"
}

# trust CERTIFICATE: as an authority of this user, where the certificate manager puts those that a person imports.
trust() {
    python3 - "$1" >"$work/trust.reg" <<'PYTHON'
import hashlib, pathlib, ssl, struct, sys

certificate = ssl.PEM_cert_to_DER_cert(pathlib.Path(sys.argv[1]).read_text())
name = hashlib.sha1(certificate).digest()
# Properties: a number, 1, a size and the content; 3 is the hash, 32 the certificate itself.
blob = b"".join(struct.pack("<III", number, 1, len(content)) + content for number, content in ((3, name), (32, certificate)))
print("Windows Registry Editor Version 5.00\r\n\r")
print(f"[HKEY_CURRENT_USER\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\{name.hex().upper()}]\r")
print(f'"Blob"=hex:{",".join(f"{byte:02x}" for byte in blob)}\r')
PYTHON
    windows reg import "$(windows_path "$work/trust.reg")"
}

# Of no authority but those that wine takes over from the system.
trust_nobody() { windows reg delete 'HKCU\Software\Microsoft\SystemCertificates\Root\Certificates' /f; }
