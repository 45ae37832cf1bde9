# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What a person does in the window around a new token, and reads there."""

import hashlib
import signal

from desktop import Failed, wait_for
from program import Program, Role, State

WINDOW = "Mail.cx Token Manager"
NEW, CREATED = "New token", "Token created"
ADDRESS, PASSWORD = "alice@example.com", "correct horse battery"
CREATES = "POST /pro/api/tokens"
LISTS = "GET /pro/api/tokens"


def digest(secret):
    return hashlib.sha256(secret or b"").hexdigest()


def lost_text(name):
    return f"“{name}” was created, but its secret was lost on the way."


def not_created_text(name):
    return f"“{name}” was not created."


class Silent(Failed):
    """A token that nobody would hear of, or that is told otherwise than it is."""


class Person:
    """What a person does in the window."""

    def __init__(self, desktop, vendor, steps, path):
        self.desktop, self.vendor, self.steps, self.path = desktop, vendor, steps, path
        self.program = None

    def start(self):
        self.program = Program(self.desktop, self.path, "--api-url", self.vendor.url, SSL_CERT_FILE=self.vendor.ca,
                               **self.steps.variables)

    def start_and_read_the_list(self):
        before = self.vendor.requests().count(LISTS)
        self.start()
        self.program.window(WINDOW)
        wait_for(lambda: self.program.must_run() and self.vendor.requests().count(LISTS) > before, "a list was asked for")
        names = sorted(token["name"] for token in self.vendor.ask("tokens")["tokens"] if not token["revoked"])
        wait_for(lambda: sorted(row[0] for row in self.program.rows()) == names, "the server's active tokens in the list")

    def is_alive(self):
        return self.program.process.poll() is None

    def kill(self):
        self.program.process.kill()
        self.expect_killed()

    def expect_killed(self):
        code = self.program.process.wait(30)
        self.steps.stop()
        if code != -signal.SIGKILL:
            raise Failed(f"the program ended by itself, with {code}:\n{self.desktop.log()}")

    def sign_in(self):
        self.start()
        program = self.program
        program.window(WINDOW)
        program.fill(program.field("Email:"), ADDRESS)
        program.key("Tab")
        wait_for(lambda: program.field("Password:").has(State.FOCUSED), "the focus in “Password:”")
        program.type(PASSWORD)
        program.key("Return")
        wait_for(lambda: len(program.rows()) > 0, "the list")
        wait_for(lambda: self.desktop.keyring_items() == 1, "the account in the keyring")

    def name_a_token(self, name):
        """All but the last key."""
        program = self.program
        program.window(WINDOW)
        program.key("ctrl+n")
        program.window(NEW)
        program.fill(program.field("Name:"), name)
        program.button("Create token")

    def wait_for_secret(self):
        self.program.window(CREATED)
        return self.program.button("Copy")

    def copy(self, token):
        """In the secret dialog: it must be the right one."""
        self.program.click(self.wait_for_secret())
        right = self.vendor.ask(f"secret-of {token['id']}")["sha256"]
        try:
            wait_for(lambda: digest(self.desktop.selection("clipboard")) == right, "the right secret", patience=20)
        except Failed:
            raise Silent(f"the dialog gave another secret than that of “{token['name']}”") from None

    def say_saved(self):
        self.program.click(self.program.button("I have saved it"))
        self.program.wait_until_gone(CREATED)

    def decide_later(self):
        self.program.click(self.program.button("Decide later"))
        self.program.wait_until_gone(CREATED)

    def open_by_row(self, name):
        program = self.program

        def cell():
            found = [row[0] for row in program.table().cells() if row and row[0].name == name]
            return found[0] if len(found) == 1 else None

        program.window(WINDOW)
        program.click(wait_for(cell, f"one row “{name}”"))
        wait_for(lambda: cell().has(State.SELECTED), f"the selection of “{name}”")
        program.key("Return")

    def press(self, headline, button):
        """A button of the message with this headline."""
        def look():
            for window in self.program.windows():
                for bar in window.tree():
                    if bar.name == headline:
                        found = [w for w in bar.tree() if w.name == button and w.role == Role.PUSH_BUTTON]
                        if found:
                            return found[0]
            return None

        self.program.click(wait_for(look, f"“{button}” beside “{headline}”"))

    def told(self):
        """Names of all that is on the screen, without the table."""
        return {widget.name for window in self.program.windows() for widget in window.tree()}

    def statuses(self):
        return {row[0]: row[1] for row in self.program.rows() if row}
