#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What the real program prints and writes with every log category on: nothing of a password, credential or secret.

    logs.py --program PATH --server PATH --artifacts FOLDER
"""

import argparse
import re
import signal
import sys
from pathlib import Path

from desktop import Desktop, Failed, wait_for
from journey import ADDRESS, FRESH, PASSWORD, WINDOW, Journey, expect
from memoryscan import pieces_of
from program import State
from vendor import Vendor


class LogsJourney(Journey):
    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        program = self.start("--api-url", self.vendor.url, SSL_CERT_FILE=self.vendor.ca, QT_LOGGING_RULES="*=true")
        program.window(WINDOW)

        self.step("a password that is wrong, then the right one")
        program.fill(program.field("Email:"), ADDRESS)
        program.key("Tab")
        password = program.field("Password:")
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:”")
        program.type("a canary that sings wrong")
        program.key("Return")
        wait_for(lambda: self.vendor.requests().count("POST /api/token") == 1, "a sign-in at the server")
        program.button("Sign in")
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:” again")
        program.key("ctrl+a")
        program.type(PASSWORD)
        program.key("Return")
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")
        program.row("Staging")
        (credential,) = self.desktop.keyring_secrets()

        self.step("create, copy, show, confirm, sign out")
        secret = self.create(FRESH)
        self.show_secret(secret)
        self.close_secret_dialog(FRESH)
        program.choose("Account", "Sign out")
        program.field("Email:")
        wait_for(lambda: self.desktop.keyring_items() == 0, "an empty keyring")
        program.quit()

        self.texts = {"wrong password": "a canary that sings wrong", "password": PASSWORD, "credential": credential.decode(),
                      "secret": secret.decode()}
        self.look()

    def look(self):
        self.step("reading what was written")
        printed = (self.desktop.root / "log").read_bytes()
        expect("the program logs its requests when asked to", b"POST /pro/api/tokens 201" in printed)
        expect("Qt logs as well", b"qt." in printed)
        files = [path for path in self.desktop.root.rglob("*") if path.is_file()]
        expect("the settings are among the files", any(path.name == "settings.ini" for path in files))
        found = []
        for path in files:
            content = path.read_bytes()
            found += [f"{what} in {path.relative_to(self.desktop.root)} ({form})"
                      for what, text in self.texts.items() for form, piece in pieces_of(text) if piece in content]
        expect(f"no file holds a piece of a secret: {found}", not found)
        self.expect_no_keys(printed.decode(errors="replace"))
        self.step(f"{len(files)} files, {len(printed) >> 10} KiB of log")

    def expect_no_keys(self, printed):
        """A log of each key is the password too, one letter a line."""
        expect("no typed letter is in the log", re.findall(r'QKeyEvent\([^)]*text="\w"', printed) == [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        journey = LogsJourney(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / "journey-logs.png"
            desktop.picture(picture)
            print(f"FAILED: {failure}\nThe screen then: {picture}", flush=True)
            return 1
    print("No secret was written down.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
