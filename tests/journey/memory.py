#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What the memory of the real program still holds of a password, a credential and a secret that it needs no more.

    memory.py --program PATH --server PATH --preload PATH --artifacts FOLDER [--contexts]

Only a build without sanitizers can tell: theirs keeps freed memory as it was, on purpose.
"""

import argparse
import ctypes
import signal
import sys
import time
from pathlib import Path

from desktop import Desktop, Failed, wait_for
from identify import TITLE, Elsewhere, log_with, put_on_clipboard
from journey import ADDRESS, FRESH, PASSWORD, WINDOW, Journey, expect
from memoryscan import Scan
from program import State
from vendor import Vendor

PROMISE = 10  # seconds after which nothing may be left
CLEAR_AFTER = 10  # seconds that a secret stays on the clipboard; the shortest there is


def become_ordinary():
    """Root may look into every process; this one and its children from now on only as other users may."""
    trace, forget = 19, 24  # CAP_SYS_PTRACE, PR_CAPBSET_DROP
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # The third version of the call; this process.
    rights = (ctypes.c_uint32 * 6)()  # Twice: effective, permitted, inheritable.
    if libc.capget(header, rights) != 0:
        raise Failed("the rights of this process can't be read")
    if rights[0] & 1 << trace:
        libc.prctl(forget, trace, 0, 0, 0)
        for kind in range(3):
            rights[kind] &= ~(1 << trace)
        if libc.capset(header, rights) != 0:
            raise Failed("this process can't give up its rights")


def can_look_into(pid):
    try:
        open(f"/proc/{pid}/mem", "rb").close()
        return True
    except PermissionError:
        return False


class MemoryJourney(Journey):
    texts = {}

    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        settings = self.desktop.home / ".config/mailcx-tokens/settings.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nversion=1\n\n[clipboard]\nclearAfterSeconds={CLEAR_AFTER}\n")
        self.look_at_a_closed_door()
        self.sign_in()
        self.come_back()
        self.create_one()
        self.identify_one()
        self.sign_out()
        self.sign_in_with_a_token()
        self.program.quit()

    def scan(self):
        return Scan(self.program.process.pid, self.texts)

    def expect_found(self, what):
        """A scan that does not find what is there would find nothing else either."""
        scan = wait_for(lambda: next((s for s in [self.scan()] if s.count(what)), None), f"the {what} in memory")
        self.step(f"while it is in use, {scan.count(what)} piece(s) of the {what} are found; {scan.scanned >> 20} MiB read")
        print(scan.report(self.options.contexts), flush=True)

    def expect_gone(self, when, *wanted):
        """From now on the text may be nowhere. What is freed a moment later is given the moment."""
        start = time.monotonic()
        scan = self.scan()
        while any(scan.count(what) for what in wanted) and time.monotonic() - start < PROMISE:
            scan = self.scan()
        counts = ", ".join(f"{what}: {scan.count(what)}" for what in self.texts)
        self.step(f"{when} ({time.monotonic() - start:.1f} s): pieces found: {counts}; {scan.scanned >> 20} MiB read")
        print(scan.report(self.options.contexts), flush=True)
        for what in wanted:
            expect(f"the {what} is nowhere in memory, {when}", scan.count(what) == 0)

    def look_at_a_closed_door(self):
        """The program as it is: no core dump, and no look into it for another process of the same user."""
        program = self.start("--demo")
        program.window(WINDOW)
        limits = Path(f"/proc/{program.process.pid}/limits").read_text()
        expect("no core is dumped", any(line.split() == ["Max", "core", "file", "size", "0", "0", "bytes"]
                                        for line in limits.splitlines()))
        expect("a process of the same user can be looked into: else the next line proves nothing",
               can_look_into(self.vendor.pid))
        expect("the program can't be looked into by others of the same user", not can_look_into(program.process.pid))
        program.quit()
        self.step("no core dump, closed to others of the same user")

    def start_readable(self):
        program = self.start("--api-url", self.vendor.url, SSL_CERT_FILE=self.vendor.ca, LD_PRELOAD=self.options.preload)
        program.window(WINDOW)
        return program

    def sign_in(self):
        program = self.start_readable()
        self.texts["password"] = PASSWORD
        program.fill(program.field("Email:"), ADDRESS)
        self.expect_gone("before it was typed", "password")
        program.key("Tab")
        password = program.field("Password:")
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:”")
        program.type(PASSWORD)
        self.expect_found("password")
        program.key("Return")
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")
        program.row("Staging")
        (credential,) = self.desktop.keyring_secrets()
        self.texts["credential"] = credential.decode()
        self.expect_found("credential")
        self.expect_gone("signed in", "password")

    def come_back(self):
        """The credential comes from the keyring this time."""
        self.program.quit()
        self.start_readable().row("Staging")
        self.expect_found("credential")

    def create_one(self):
        program = self.program
        secret = self.create(FRESH).decode()
        self.texts["secret"] = secret
        self.show_secret(secret.encode())
        program.click(program.button("Hide"))
        self.wait_until_hidden(secret.encode())
        self.expect_found("secret")
        self.close_secret_dialog(FRESH)
        wait_for(lambda: self.desktop.keyring_items() == 1, "the keyring without the secret")
        wait_for(lambda: self.desktop.selection("clipboard") is None, "the cleared clipboard")
        self.expect_gone("confirmed, and the clipboard cleared", "secret", "password")

    def identify_one(self):
        """A secret that leaked: pasted within a log, asked about, and gone with its window."""
        program = self.program
        leaked = Elsewhere(self.vendor, ADDRESS, PASSWORD).create("Made elsewhere")
        self.texts["leaked secret"] = leaked
        put_on_clipboard(log_with([leaked])[0])
        program.key("ctrl+i")
        program.window(TITLE)
        program.key("ctrl+v")
        program.find("1 secret found.")
        self.expect_found("leaked secret")
        program.key("alt+k")
        program.find("1 secret looked up.")
        program.key("Escape")
        program.wait_until_gone(TITLE)
        program.window(WINDOW)
        self.expect_gone("looked up, and its window closed", "leaked secret", "secret", "password")

    def sign_out(self):
        self.program.choose("Account", "Sign out")
        self.program.field("Email:")
        wait_for(lambda: self.desktop.keyring_items() == 0, "an empty keyring")
        self.expect_gone("signed out", "secret", "credential", "password")

    def sign_in_with_a_token(self):
        program = self.program
        bearer = program.field("Bearer token:")
        program.click(bearer)
        wait_for(lambda: bearer.has(State.FOCUSED), "the focus in “Bearer token:”")
        program.type(self.texts["secret"])
        program.key("Return")
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")
        program.row("Staging")
        self.expect_found("secret")
        program.choose("Account", "Sign out")
        wait_for(lambda: self.desktop.keyring_items() == 0, "an empty keyring")
        self.expect_gone("signed out after a sign-in with a token", *self.texts)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--preload", required=True, help="the library made from readable.cpp")
    parser.add_argument("--artifacts", type=Path, required=True)
    parser.add_argument("--contexts", action="store_true", help="show what surrounds each place")
    options = parser.parse_args()
    if not options.program.exists():
        print(f"{options.program} is not there. It is the build without sanitizers: ./test makes it, and so does\n"
              "cmake --preset release && cmake --build --preset release")
        return 1
    become_ordinary()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        journey = MemoryJourney(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / "journey-memory.png"
            desktop.picture(picture)
            print(f"FAILED: {failure}\nThe screen then: {picture}", flush=True)
            print(desktop.log(), flush=True)
            return 1
    print("Nothing was left behind.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
