#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The whole way of a rotation through the real program, over a restart, by keyboard and mouse.

    rotation.py --program PATH --server PATH --artifacts FOLDER
"""

import argparse
import signal
import sys
import time
from pathlib import Path

from desktop import Desktop, Failed, wait_for
from journey import ADDRESS, PASSWORD, WINDOW, Journey, expect
from program import Role
from vendor import Vendor

OLD = "Staging"  # Whose last use was days ago.
HOUR = 60 * 60


class RotationJourney(Journey):
    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        self.new = f"{OLD} ({time.strftime('%Y-%m')})"
        self.sign_in()
        self.rotate()
        self.put_to_use()
        self.come_back()
        self.fall_silent()
        self.wake()
        self.revoke()

    def start_program(self):
        return self.start("--api-url", self.vendor.url, SSL_CERT_FILE=self.vendor.ca)

    def says(self, text):
        wait_for(lambda: text in self.program.everything_said(), f"“{text}” on the screen")

    def refresh(self):
        self.program.window(WINDOW)
        before = len(self.vendor.requests())
        self.program.key("F5")
        wait_for(lambda: len(self.vendor.requests()) > before, "a look at the list")

    def status(self, name, words):
        wait_for(lambda: self.program.row(name)[1] == words, f"“{words}” in the row of “{name}”")

    def sign_in(self):
        self.step("sign in")
        program = self.start_program()
        program.window(WINDOW)
        program.find("Try the demo", Role.PUSH_BUTTON)
        program.sign_in(ADDRESS, PASSWORD)
        program.row(OLD)

    def rotate(self):
        self.step("Ctrl+R: the successor's name is proposed, its secret is shown")
        program = self.program
        self.select(OLD)
        program.key("ctrl+r")
        program.window("Rotate token")
        wait_for(lambda: program.field("Name of the successor:").text == self.new, f"the proposal “{self.new}”")
        self.says("like a monthly job, does not show up")
        # An hour, the shortest window.
        program.key("alt+s", "Up", "alt+n")
        program.key("Return")
        program.window("Token created")
        wait_for(lambda: self.vendor.token(self.new), "the successor at the server")
        program.click(program.button("I have saved it"))
        program.wait_until_gone("Token created")
        program.window(WINDOW)
        self.status(OLD, "Being replaced")
        self.status(self.new, "Successor")
        expect("the old token goes on working", not self.vendor.token(OLD)["revoked"])

    def put_to_use(self):
        self.step("the successor is used")
        self.ids = {name: self.vendor.token(name)["id"] for name in (OLD, self.new)}
        self.vendor.ask(f"used {self.ids[OLD]} {2 * HOUR}")
        self.vendor.ask(f"used {self.ids[self.new]} {HOUR - 120}")
        self.refresh()
        self.status(self.new, "Successor, in use")
        self.says("If it is not used until")

    def come_back(self):
        self.step("quit, start: the rotation is where it was")
        self.program.quit()
        program = self.start_program()
        program.window(WINDOW)
        self.status(OLD, "Being replaced")
        self.status(self.new, "Successor, in use")
        self.select(OLD)
        self.says("Stages of the rotation")

    def fall_silent(self):
        self.step("a minute and more goes by, without a key: the list is read by itself, and the old token is silent")
        before = self.vendor.requests().count("GET /pro/api/tokens")
        wait_for(lambda: self.vendor.requests().count("GET /pro/api/tokens") > before, "a look that nobody asked for", patience=100)
        wait_for(lambda: self.program.row(OLD)[1] == "Being replaced, silent", "the silent row", patience=150)
        self.says("Revoke it?")
        expect("nothing is revoked by itself", not self.vendor.token(OLD)["revoked"])

    def wake(self):
        self.step("the old token is used again, and that is said at once")
        self.vendor.ask(f"used {self.ids[OLD]} 10")
        self.refresh()
        self.status(OLD, "Being replaced, used again")
        self.says("after it had been silent")

    def revoke(self):
        self.step("revoked by the person, and the rotation is complete")
        program = self.program
        self.select(OLD)
        program.key("Delete")
        program.window("Revoke token")
        program.click(program.button("Revoke now"))
        program.wait_until_gone("Revoke token")
        wait_for(lambda: self.vendor.token(OLD)["revoked"], "the revoked token at the server")
        self.says(f"“{OLD}” is replaced by “{self.new}”.")
        self.status(self.new, "Active")
        expect("one successor was created", self.vendor.requests().count("POST /pro/api/tokens") == 1)
        expect("its successor works", not self.vendor.token(self.new)["revoked"])
        program.quit()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    options = parser.parse_args()
    # A test runner's kill must take the desktop down too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        journey = RotationJourney(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / "journey-rotation.png"
            desktop.picture(picture)
            print(f"FAILED: {failure}\nThe screen then: {picture}", flush=True)
            if journey.program:
                print(journey.program.outline(), flush=True)
            print(desktop.log(), flush=True)
            return 1
    print("The journey went well.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
