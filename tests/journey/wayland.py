#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The real program as a native client of Wayland: weston, in a virtual screen, creates a token and copies it.

    wayland.py --program PATH --server PATH --artifacts FOLDER

Weston's headless backend has no keyboard, and without a key pressed no client may set the clipboard: so it draws into
a window of a virtual X screen, whose keys and mouse it passes on.
"""

import argparse
import os
import re
import sys
from pathlib import Path

from desktop import Desktop, Failed, tool, wait_for
from program import Program, Role, State

WINDOW = "Mail.cx Token Manager"
SIZE = (1200, 860)


def expect(what, condition):
    if not condition:
        raise Failed(f"it is not so that {what}")


def start_weston(desktop):
    """Returns once it serves clients, and its window has the keyboard."""
    config = desktop.root / "weston.ini"
    config.write_text("[core]\nidle-time=0\n[shell]\npanel-position=none\nlocking=false\nanimation=none\n"
                      "startup-animation=none\nclose-animation=none\nfocus-animation=none\n")
    socket = "mailcx-wayland"
    desktop.start("weston", "--backend=x11-backend.so", "--use-pixman", f"--socket={socket}", f"--config={config}",
                  f"--width={SIZE[0]}", f"--height={SIZE[1]}")
    path = Path(os.environ["XDG_RUNTIME_DIR"]) / socket
    wait_for(path.exists, "a socket of weston")
    window = wait_for(lambda: tool("xdotool", "search", "--class", "weston")[1].decode().split(), "weston's window")[-1]
    wait_for(lambda: tool("xdotool", "windowactivate", "--sync", window)[0] == 0, "weston in front")
    os.environ.update({"WAYLAND_DISPLAY": socket, "QT_QPA_PLATFORM": "wayland"})


def pasted():
    """What another client of Wayland gets; None where nothing is offered."""
    code, content = tool("wl-paste", "--no-newline")
    return content if code == 0 else None


def offered_types():
    code, content = tool("wl-paste", "--list-types")
    return content.decode().split() if code == 0 else []


def journey(desktop, options):
    start_weston(desktop)
    program = Program(desktop, options.program, "--demo")
    program.window(WINDOW)
    program.key("ctrl+n")
    program.window("New token")
    program.fill(program.field("Name:"), "Wayland laptop")
    program.key("Return")
    program.window("Token created")
    copy = program.button("Copy")
    wait_for(lambda: copy.has(State.FOCUSED), "the focus on “Copy”")
    program.key("space")
    wait_for(lambda: "Copied" in program.everything_said(), "the word “Copied”")
    secret = wait_for(pasted, "something on Wayland's clipboard")
    expect("the clipboard holds a token alone", re.fullmatch(rb"tm_pro_[A-Za-z0-9]+", secret))
    expect("the clipboard asks its managers to look away", "x-kde-passwordManagerHint" in offered_types())
    program.window("Token created")
    program.key("Escape")
    program.wait_until_gone("Token created")
    program.window(WINDOW)
    program.quit()
    expect("nothing stays on the clipboard", not pasted())


def main():
    parser = argparse.ArgumentParser()
    for name in ("--program", "--server", "--artifacts"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    with Desktop(size=f"{SIZE[0] + 60}x{SIZE[1] + 60}") as desktop:
        try:
            journey(desktop, options)
        except Failed as failure:
            print(failure, desktop.log(), sep="\n")
            desktop.picture(Path(options.artifacts) / "journey-wayland.png")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
