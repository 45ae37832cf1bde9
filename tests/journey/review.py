#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What wants a look and what happened, in the real program against the HTTPS server, by keyboard.

    review.py --program PATH --server PATH --artifacts FOLDER
"""

import argparse
import signal
import sys
from pathlib import Path

from accessibility import Inspector
from desktop import Desktop, Failed, wait_for
from journey import ADDRESS, PASSWORD, WINDOW, Journey, expect
from program import Role, State
from vendor import Vendor

IDLE, UNUSED = "Forgotten cron job", "QA laptop"


class ReviewJourney(Journey):
    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        self.vendor.ask(f"idle {IDLE}")
        self.arguments = ("--api-url", self.vendor.url)
        self.sign_in()
        self.read_the_reasons()
        self.revoke_the_idle_one()
        self.keep_the_unused_one()
        self.come_back()
        self.look_at_what_happened()
        self.program.quit()

    def start_program(self):
        return self.start(*self.arguments, SSL_CERT_FILE=self.vendor.ca)

    def sign_in(self):
        self.step("sign in")
        program = self.start_program()
        program.window(WINDOW)
        program.sign_in(ADDRESS, PASSWORD)
        program.row(IDLE)

    def tab(self, title):
        return self.program.find(title, Role.PAGE_TAB)

    def listed(self):
        """What the review's rows say, from top to bottom: each begins with the token's name."""
        names = []
        for window in self.program.windows():
            for widget in window.tree():
                if widget.has(State.SHOWING) and widget.has(State.FOCUSABLE) and ". " in widget.name:
                    names.append(widget.name)
        return names

    def row_of(self, name):
        def look():
            return next((said for said in self.listed() if said.startswith(f"{name}. ")), None)
        return wait_for(look, f"“{name}” in the review")

    def press(self, name, button):
        """A row's button, by its accessible name."""
        self.program.click(self.program.button(f"{name}: {button}"))

    def read_the_reasons(self):
        self.step("two tokens want a look, and the tab says so")
        program = self.program
        self.tab("Review (2)")
        program.key("alt+3")
        expect("the idle one says why it is listed", "Not used for 120 days, as far as the server wrote down." in self.row_of(IDLE))
        expect("the unused one says why it is listed", "never used as far as the server wrote down" in self.row_of(UNUSED))
        expect("the idle one comes first", [said.split(". ")[0] for said in self.listed()] == [IDLE, UNUSED])
        inspector = Inspector(program)
        inspector.inspect(f"{ADDRESS} – {WINDOW}")
        expect(f"all is well with the page: {inspector.findings}", not inspector.findings)

    def revoke_the_idle_one(self):
        self.step("the idle one is revoked from there")
        program = self.program
        self.press(IDLE, "Revoke…")
        program.window("Revoke token")
        expect("the question names it", IDLE in program.everything_said())
        program.click(program.button("Revoke now"))
        program.wait_until_gone("Revoke token")
        wait_for(lambda: self.vendor.token(IDLE)["revoked"], "the revoked token at the server")
        self.tab("Review (1)")

    def keep_the_unused_one(self):
        self.step("the other is kept")
        self.press(UNUSED, "Keep, ask again in 90 days")
        self.tab("Review")
        wait_for(lambda: "Nothing to review." in self.program.everything_said(), "“Nothing to review.”")
        expect("the program says until when", f"“{UNUSED}” is kept. You will be asked again on" in self.program.everything_said())
        expect("nothing was revoked by that", not self.vendor.token(UNUSED)["revoked"])

    def come_back(self):
        self.step("quit, start: the page is the same, and it is still kept")
        self.program.quit()
        program = self.start_program()
        program.window(WINDOW)
        wait_for(lambda: "Nothing to review." in program.everything_said(), "“Nothing to review.”")
        self.tab("Review")
        program.find("1 entry is kept for now.")

    def happened(self):
        table = self.program.find("Activity", Role.TABLE, Role.TREE_TABLE)
        return [[cell.name for cell in row] for row in table.cells()]

    def look_at_what_happened(self):
        self.step("the activity tells what was seen and done")
        program = self.program
        program.key("alt+2")
        wait_for(lambda: any(row[1:3] == ["Revoked with this program", IDLE] for row in self.happened()), "the revoke in the activity")
        rows = [row[1:3] for row in self.happened()]
        expect("the token was seen first", ["Seen for the first time", IDLE] in rows)
        expect("what was done is not told as somebody else's deed too", ["Revoked", IDLE] not in rows)
        expect("the page says what it can't know", "nothing is seen while the program is closed" in program.everything_said())
        self.step("found by typing")
        program.key("ctrl+f")
        program.fill(program.field("Search activity"), "cron revoked")
        wait_for(lambda: [row[1:3] for row in self.happened()] == [["Revoked with this program", IDLE]], "the one row")
        inspector = Inspector(program)
        inspector.inspect(f"{ADDRESS} – {WINDOW}")
        expect(f"all is well with the page: {inspector.findings}", not inspector.findings)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        journey = ReviewJourney(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / "journey-review.png"
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
