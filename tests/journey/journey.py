#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The whole way through the real program, by keyboard and mouse.

    journey.py account|accounts|demo --program PATH --server PATH --artifacts FOLDER
"""

import argparse
import hashlib
import re
import signal
import sys
import time
from pathlib import Path

from gi.repository import GLib

from accessibility import Inspector
from desktop import Desktop, Failed, tool, wait_for
from program import Program, Role, State
from vendor import Vendor

WINDOW = "Mail.cx Token Manager"
ADDRESS = "alice@example.com"
PASSWORD = "correct horse battery"
BOB, BOBS_PASSWORD, BOBS_TOKEN = "bob@example.com", "swordfish", "Bob's printer"
FRESH = "Journey laptop"  # the token that is created on the way


def expect(what, condition):
    if not condition:
        raise Failed(f"it is not so that {what}")


def digest(secret):
    return hashlib.sha256(secret).hexdigest()


class Journey:
    def __init__(self, desktop, options):
        self.desktop = desktop
        self.options = options
        self.program = None

    def step(self, title):
        print(f"  {time.strftime('%H:%M:%S')} {title}", flush=True)

    def start(self, *arguments, **variables):
        self.program = Program(self.desktop, self.options.program, *arguments, **variables)
        return self.program

    # --- parts that both journeys have --------------------------------------------------------------------------

    def create(self, name):
        """From the list to the secret dialog; the secret is on the clipboard then, and is returned."""
        program = self.program
        program.key("ctrl+n")
        program.window("New token")
        expect("an empty name can't be created", not program.find("Create token", Role.PUSH_BUTTON).has(State.ENABLED))
        program.fill(program.field("Name:"), name)
        program.button("Create token")
        program.key("Return")

        program.window("Token created")
        copy = program.button("Copy")
        wait_for(lambda: copy.has(State.FOCUSED), "the focus on “Copy”")
        before = self.desktop.selection("clipboard")
        expect("nothing is on the clipboard before “Copy”", before is None)
        program.key("space")
        secret = wait_for(lambda: self.desktop.selection("clipboard"), "something on the clipboard")
        expect("the clipboard holds a token alone", re.fullmatch(rb"tm_pro_[A-Za-z0-9]+", secret))
        expect("the clipboard asks its managers to look away",
               self.desktop.selection("clipboard", "x-kde-passwordManagerHint") == b"secret")
        self.expect_primary_without(secret)
        wait_for(lambda: "Copied" in program.everything_said(), "the word “Copied”")
        expect("a masked secret can't be read through AT-SPI", secret.decode() not in program.everything_said())
        return secret

    def show_secret(self, secret):
        self.program.click(self.program.button("Show"))
        wait_for(lambda: secret.decode() in self.program.everything_said(), "the secret in the clear, in AT-SPI's tree too")

    def wait_until_hidden(self, secret):
        wait_for(lambda: secret.decode() not in self.program.everything_said(), "the hidden secret")
        self.program.button("Show")

    def expect_primary_without(self, secret):
        expect("the secret is not the primary selection", secret not in (self.desktop.selection("primary") or b""))

    def close_secret_dialog(self, name):
        self.program.click(self.program.button("I have saved it"))
        self.program.wait_until_gone("Token created")
        self.program.window(WINDOW)
        expect("the new row is active", self.program.row(name)[1] == "Active")

    def select(self, name):
        """Clicks the row and waits until its token can be revoked."""
        program = self.program

        def cell():
            found = [row[0] for row in program.table().cells() if row and row[0].name == name]
            return found[0] if len(found) == 1 else None

        program.click(wait_for(cell, f"one row “{name}”"))
        wait_for(lambda: cell().has(State.SELECTED), f"the selection of “{name}”")


class AccountJourney(Journey):
    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        self.arguments = ("--api-url", self.vendor.url)
        self.sign_in_for_the_first_time()
        secret = self.create_a_token()
        self.revoke_it()
        self.start_a_second_time()
        self.quit_and_come_back(secret)
        self.sign_in_again()
        self.sign_out()

    def start_program(self):
        return self.start(*self.arguments, SSL_CERT_FILE=self.vendor.ca)

    def wait_for_list(self):
        """The list as the server has it."""
        names = sorted(token["name"] for token in self.vendor.ask("tokens")["tokens"])
        wait_for(lambda: sorted(row[0] for row in self.program.rows()) == names, "the server's tokens in the list")

    def sign_in_for_the_first_time(self):
        self.step("the sign-in page, by keyboard")
        program = self.start_program()
        program.window(WINDOW)
        program.find("Try the demo", Role.PUSH_BUTTON)
        expect("the bearer token has its field", program.field("Bearer token:"))
        program.fill(program.field("Email:"), ADDRESS)
        program.key("Tab")
        password = program.field("Password:")
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:”")
        expect("the password's field hides what is typed", password.role == Role.PASSWORD_TEXT)
        program.type("not the password")
        program.key("Return")
        wait_for(lambda: self.vendor.requests().count("POST /api/token") == 1, "a sign-in at the server")
        program.button("Sign in")
        expect("a wrong password leaves the address in place", program.field("Email:").text == ADDRESS)
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:” again")
        program.key("ctrl+a")
        program.type(PASSWORD)
        program.key("Return")

        self.step("the list: active tokens, and on request the revoked ones")
        wait_for(lambda: {row[1] for row in program.rows()} == {"Active"}, "the active tokens")
        revoked = sum(token["revoked"] for token in self.vendor.ask("tokens")["tokens"])
        expect("some tokens are revoked", revoked > 0)
        program.find(f"{revoked} revoked tokens are hidden." if revoked > 1 else "1 revoked token is hidden.")
        program.click(program.button("Show all"))
        self.wait_for_list()
        statuses = [row[1] for row in program.rows()]
        expect("active tokens stand before revoked ones", statuses == sorted(statuses) and set(statuses) == {"Active", "Revoked"})
        wait_for(lambda: ADDRESS in program.everything_said(), "the account's address in the window")
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")

    def create_a_token(self):
        self.step("a new token, its secret on the clipboard")
        secret = self.create(FRESH)
        stored = wait_for(lambda: self.vendor.token(FRESH), "the token at the server")
        expect("the clipboard holds the secret that the server made",
               digest(secret) == self.vendor.ask(f"secret-of {stored['id']}")["sha256"])
        expect("one create was asked for", self.vendor.requests().count("POST /pro/api/tokens") == 1)
        self.step("shown and hidden, by hand and by the desktop")
        self.show_secret(secret)
        self.program.click(self.program.button("Hide"))
        self.wait_until_hidden(secret)
        session = "org.freedesktop.login1.Session"
        hint = GLib.Variant("(sa{sv}as)", (session, {"LockedHint": GLib.Variant("b", True)}, []))
        for interface, signal, arguments in ((session, "Lock", None),
                                             ("org.freedesktop.DBus.Properties", "PropertiesChanged", hint),
                                             ("org.freedesktop.ScreenSaver", "ActiveChanged", GLib.Variant("(b)", (True,))),
                                             ("org.gnome.ScreenSaver", "ActiveChanged", GLib.Variant("(b)", (True,)))):
            self.show_secret(secret)
            self.desktop.tell(interface, signal, arguments)
            self.wait_until_hidden(secret)
        self.close_secret_dialog(FRESH)
        expect("the secret is in no file", self.desktop.files_with(secret) == [])
        return secret

    def revoke_it(self):
        self.step("revoke: “Cancel” is what Enter means")
        program = self.program
        self.select(FRESH)
        program.key("Delete")
        program.window("Revoke token")
        cancel = program.button("Cancel")
        wait_for(lambda: cancel.has(State.FOCUSED), "the focus on “Cancel”")
        program.key("Return")
        program.wait_until_gone("Revoke token")
        program.window(WINDOW)
        expect("nothing was revoked", not self.vendor.token(FRESH)["revoked"])

        self.step("revoke: undone in time")
        program.key("Delete")
        program.window("Revoke token")
        program.click(program.button("Revoke"))
        program.wait_until_gone("Revoke token")
        program.window(WINDOW)
        wait_for(lambda: program.row(FRESH)[1].startswith("Revoking in"), "the row that counts down")
        program.key("ctrl+z")
        wait_for(lambda: program.row(FRESH)[1] == "Active", "the row that says Active again")
        expect("nothing was revoked", not self.vendor.token(FRESH)["revoked"])

        self.step("revoke: by mouse, without the wait")
        program.key("Delete")
        program.window("Revoke token")
        program.click(program.button("Revoke now"))
        program.wait_until_gone("Revoke token")
        wait_for(lambda: self.vendor.token(FRESH)["revoked"], "the revoked token at the server")
        wait_for(lambda: program.row(FRESH)[1] == "Revoked", "the row that says Revoked")

    def start_a_second_time(self):
        self.step("a second start")
        program = self.program
        program.window(WINDOW)
        tool("xdotool", "getactivewindow", "windowminimize")
        wait_for(lambda: not any(window.has(State.ACTIVE) for window in program.windows()), "the minimised window")
        second = Program(self.desktop, self.options.program, *self.arguments, SSL_CERT_FILE=self.vendor.ca)
        second.wait_for_end()
        program.window(WINDOW)
        expect("there is one window", [window.name for window in program.windows()] == [f"{ADDRESS} – {WINDOW}"])

    def quit_and_come_back(self, secret):
        self.step("quit, start, still signed in")
        self.program.quit()
        expect("the secret left the clipboard with the program", secret not in (self.desktop.selection("clipboard") or b""))
        before = len(self.vendor.requests())
        program = self.start_program()
        program.window(WINDOW)
        self.wait_for_list()
        wait_for(lambda: ADDRESS in program.everything_said(), "the account's address in the window")
        expect("the list alone was asked for", self.vendor.requests()[before:] == ["GET /pro/api/tokens"])
        expect("there is one item in the keyring", self.desktop.keyring_items() == 1)

    def sign_in_again(self):
        self.step("the session ends, sign in again")
        program = self.program
        self.vendor.ask("end-sessions")
        self.vendor.ask("seed Made elsewhere")
        before = len(self.vendor.requests())
        program.key("F5")
        program.click(program.button("Sign in again"))
        wait_for(lambda: program.field("Email:").text == ADDRESS, "the address, filled in")
        password = program.field("Password:")
        wait_for(lambda: password.has(State.FOCUSED), "the focus in “Password:”")
        program.type(PASSWORD)
        program.key("Return")
        # The refresh that was interrupted goes on by itself.
        program.row("Made elsewhere")
        self.wait_for_list()
        asked = self.vendor.requests()[before:]
        expect("what was interrupted went on", asked == ["GET /pro/api/tokens", "POST /api/token", "GET /pro/api/tokens"])
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")

    def sign_out(self):
        self.step("sign out")
        program = self.program
        program.choose("Account", "Sign out")
        program.field("Email:")
        wait_for(lambda: self.desktop.keyring_items() == 0, "an empty keyring")
        program.quit()

        self.step("start again: signed out")
        before = len(self.vendor.requests())
        program = self.start_program()
        program.window(WINDOW)
        program.field("Email:")
        program.quit()
        expect("nothing was asked of the server", self.vendor.requests()[before:] == [])


class AccountsJourney(Journey):
    """Two accounts: added, switched, forgotten."""

    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        self.arguments = ("--api-url", self.vendor.url)
        self.keys = {address: f"cx.mail.TokenManager {self.vendor.url} {address}" for address in (ADDRESS, BOB)}
        program = self.start(*self.arguments, SSL_CERT_FILE=self.vendor.ca)
        program.window(WINDOW)
        self.step("the first account")
        self.sign_in(ADDRESS, PASSWORD)
        self.wait_for_account(ADDRESS, "Staging")
        self.wait_for_items(ADDRESS)
        self.add_another()
        self.switch()
        self.start_again()
        self.forget()

    def sign_in(self, address, password):
        program = self.program
        email = program.field("Email:")
        wait_for(lambda: email.has(State.FOCUSED) and email.text == "", "an empty page, and the focus in “Email:”")
        program.fill(email, address)
        program.key("Tab")
        wait_for(lambda: program.field("Password:").has(State.FOCUSED), "the focus in “Password:”")
        program.type(password)
        program.key("Return")

    def wait_for_account(self, address, token):
        self.program.row(token)
        wait_for(lambda: any(w.name == f"{address} – {WINDOW}" for w in self.program.windows()), f"the window of {address}")

    def wait_for_items(self, *addresses):
        keys = sorted(self.keys[address] for address in addresses)
        wait_for(lambda: self.desktop.keyring_users() == keys, f"items in the keyring for {addresses}, and for nobody else")

    def button(self, address):
        """The button of the tool bar that says whose tokens these are."""
        server = self.vendor.url.split("//")[1]
        return self.program.find(f"Account: {address} ({server})")

    def add_another(self):
        self.step("another account; “Not now” leaves all as it was")
        program = self.program
        before = self.vendor.requests()
        program.choose("Account", "Add account…")
        program.click(program.button("Not now"))
        self.wait_for_account(ADDRESS, "Staging")
        expect("nothing was asked of the server", self.vendor.requests() == before)
        self.step("another account is added")
        program.choose("Account", "Add account…")
        self.sign_in(BOB, BOBS_PASSWORD)
        self.wait_for_account(BOB, BOBS_TOKEN)
        expect("the other's tokens are gone", [row[0] for row in program.rows()] == [BOBS_TOKEN])
        self.wait_for_items(ADDRESS, BOB)
        self.button(BOB)

    def switch(self):
        self.step("switch by keyboard, and by the tool bar's menu")
        program = self.program
        before = self.vendor.requests().count("POST /api/token")
        program.key("ctrl+1")
        self.wait_for_account(ADDRESS, "Staging")
        program.click(self.button(ADDRESS))
        # Qt shows the menu of a tool bar's button to nobody over AT-SPI but says that the button is down.
        wait_for(lambda: self.button(ADDRESS).has(State.PRESSED), "the open menu")
        program.key("Down", "Down", "Return")
        self.wait_for_account(BOB, BOBS_TOKEN)
        expect("no password was needed", self.vendor.requests().count("POST /api/token") == before)
        self.wait_for_items(ADDRESS, BOB)

    def start_again(self):
        self.step("quit, start: the account that was used last")
        self.program.quit()
        program = self.start(*self.arguments, SSL_CERT_FILE=self.vendor.ca)
        program.window(WINDOW)
        self.wait_for_account(BOB, BOBS_TOKEN)

    def inspect(self, title):
        inspector = Inspector(self.program)
        inspector.inspect(title)
        expect(f"all is well with “{title}”: {inspector.findings}", not inspector.findings)

    def look_at_about(self):
        title = "About Mail.cx Token Manager"
        self.program.choose("Help", title)
        self.inspect(title)
        self.program.key("Escape")
        self.program.wait_until_gone(title)

    def forget(self):
        self.look_at_about()
        self.step("forget one")
        program = self.program
        program.choose("Account", "Forget account…")
        program.window("Forget account")
        self.inspect("Forget account")
        program.click(program.button("Forget account"))
        program.wait_until_gone("Forget account")
        self.wait_for_items(ADDRESS)
        program.find(f"{BOB} is forgotten on this computer.")
        expect("no file names the account", self.desktop.files_with(BOB.encode()) == []
               and self.desktop.files_with(BOB.replace("@", "%2540").encode()) == [])
        self.step("the other is as it was")
        program.key("ctrl+1")
        self.wait_for_account(ADDRESS, "Staging")
        program.quit()


class DemoJourney(Journey):
    def run(self):
        self.step("the demo's list")
        program = self.start("--demo")
        program.window(WINDOW)
        wait_for(lambda: len(program.rows()) >= 5, "the demo's tokens")
        expect("the window says that it is a demo", program.find("Demo"))
        self.find_one()
        self.step("a new token, its secret on the clipboard")
        secret = self.create(FRESH)
        self.show_secret(secret)
        self.close_secret_dialog(FRESH)
        self.step("quit, leaving nothing behind")
        expect("no connection is open", self.connections() == [])
        program.quit()
        expect("the secret left the clipboard with the program", secret not in (self.desktop.selection("clipboard") or b""))
        expect("the keyring is empty", self.desktop.keyring_items() == 0)
        expect("the secret is in no file", self.desktop.files_with(secret) == [])

    def find_one(self):
        self.step("found by typing, and a screen reader is told how many there are")
        program = self.program
        told = []
        with program.listening("object:property-change:accessible-name", lambda event: told.append(event.source.get_name())):
            program.key("ctrl+f")
            program.fill(program.field("Search name or ID"), "SERVER prod")
            wait_for(lambda: [row[0] for row in program.rows()] == ["Production Server"], "the one row")
            wait_for(lambda: "1 of 9 tokens" in told, "the news of “1 of 9 tokens”")
        program.key("Escape")
        wait_for(lambda: len(program.rows()) > 1, "all rows again")
        program.key("Escape")
        wait_for(lambda: program.table().has(State.FOCUSED) or
                 any(cell.has(State.FOCUSED) for row in program.table().cells() for cell in row), "the focus among the rows")

    def connections(self):
        """The program's network sockets, whatever their state."""
        folder = Path(f"/proc/{self.program.process.pid}")
        own = {str(link.readlink()) for link in (folder / "fd").iterdir() if link.is_symlink()}
        found = []
        for table in ("tcp", "tcp6", "udp", "udp6"):
            for line in (folder / "net" / table).read_text().splitlines()[1:]:
                if f"socket:[{line.split()[9]}]" in own:
                    found.append(f"{table} {line.split()[2]}")
        return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("journey", choices=["account", "accounts", "demo"])
    parser.add_argument("--program", required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    options = parser.parse_args()
    # A test runner's kill must take the desktop down too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    kind = {"account": AccountJourney, "accounts": AccountsJourney, "demo": DemoJourney}[options.journey]
    with Desktop() as desktop:
        journey = kind(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / f"journey-{options.journey}.png"
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
