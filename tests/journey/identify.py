#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Whose secret is this? A log that holds several, from the clipboard to a revoked token, by keyboard.

    identify.py --program PATH --server PATH --artifacts FOLDER
"""

import argparse
import json
import signal
import ssl
import stat
import subprocess
import sys
import urllib.request
from pathlib import Path

from accessibility import Inspector
from desktop import Desktop, Failed, wait_for
from journey import ADDRESS, BOB, BOBS_PASSWORD, FRESH, PASSWORD, WINDOW, Journey, expect
from program import Role, State
from vendor import Vendor

TITLE = "Identify a secret"
ELSEWHERE, BOBS_NEW = "Made elsewhere", "Bob's scanner"
DEAD = "tm_pro_deaddeaddeaddeaddeaddeaddead0000"
LINES = 120


class Elsewhere:
    """Another computer of the account's owner: the API without the program."""

    def __init__(self, vendor, address, password):
        self._url = vendor.url
        self._tls = ssl.create_default_context(cafile=vendor.ca)
        self._jwt = None
        self._jwt = self._ask("/api/token", {"address": address, "password": password})["token"]

    def create(self, name):
        """The secret of a new token."""
        return self._ask("/pro/api/tokens", {"name": name})["token"]

    def _ask(self, path, body):
        request = urllib.request.Request(self._url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        if self._jwt:
            request.add_header("Authorization", f"Bearer {self._jwt}")
        with urllib.request.urlopen(request, context=self._tls, timeout=20) as answer:
            return json.load(answer)


def log_with(secrets):
    """A log of LINES lines, with each secret in a line of its own: the text, and the lines."""
    lines = [f"2026-11-24 12:00:{number % 60:02} GET /inbox 200" for number in range(1, LINES + 1)]
    places = [10 * (index + 1) + 2 for index in range(len(secrets))]
    for place, secret in zip(places, secrets):
        lines[place - 1] = f'curl -H "Authorization: Bearer {secret}" https://api.mail.cx/'
    return "\n".join(lines) + "\n", places


def put_on_clipboard(text):
    # It goes to the background to hand the text out, so nobody waits for its output.
    subprocess.run(("xclip", "-selection", "clipboard", "-in"), input=text.encode(), check=True, timeout=20,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class IdentifyJourney(Journey):
    def run(self):
        self.vendor = Vendor(self.desktop, self.options.server)
        program = self.start("--api-url", self.vendor.url, SSL_CERT_FILE=self.vendor.ca)
        program.window(WINDOW)
        self.sign_in()
        self.make_secrets()
        self.paste()
        self.ask()
        self.revoke()
        self.save()
        self.leave()

    def sign_in(self):
        self.step("signed in, and a token is created here")
        program = self.program
        program.sign_in(ADDRESS, PASSWORD)
        program.row("Staging")
        wait_for(lambda: self.desktop.keyring_items() == 1, "the credential in the keyring")
        self.here = self.create(FRESH).decode()
        self.close_secret_dialog(FRESH)
        wait_for(lambda: len(self.desktop.digest_keys()) == 1, "the key to the digests in the keyring")
        wait_for(lambda: self.desktop.files_with(b"hmac_sha256"), "the digest in its file")

    def make_secrets(self):
        self.step("others are created elsewhere, one for another account")
        self.elsewhere = Elsewhere(self.vendor, ADDRESS, PASSWORD).create(ELSEWHERE)
        self.bobs = Elsewhere(self.vendor, BOB, BOBS_PASSWORD).create(BOBS_NEW)
        self.secrets = [self.here, self.elsewhere, self.bobs, DEAD]
        self.program.key("F5")
        self.program.row(ELSEWHERE)

    def results(self):
        found = self.program.look("Secrets", Role.TABLE, Role.TREE_TABLE)
        return [[cell.name for cell in row] for row in found.cells()] if found else []

    def wait_for_words(self, *words):
        wait_for(lambda: [row[1] for row in self.results()] == list(words), f"the results {words}")

    def expect_no_letters(self):
        said = self.program.everything_said()
        for secret in self.secrets:
            expect("no letter of a secret can be read through AT-SPI", secret[7:13] not in said and secret[-6:] not in said)

    def paste(self):
        self.step("a log is pasted: nothing of it is shown, and nothing is asked")
        program = self.program
        text, places = log_with(self.secrets)
        put_on_clipboard(text)
        before = self.vendor.requests()
        program.key("ctrl+i")
        program.window(TITLE)
        self.inspect()
        program.key("ctrl+v")
        self.wait_for_words("Created here", "Not known here", "Not known here", "Not known here")
        rows = self.results()
        expect("each says where it stood", [row[0] for row in rows] == [f"tm_pro_•••• (line {place})" for place in places])
        expect("the one that was created here has its name", rows[0][2] == FRESH)
        expect("the lines were counted", f"{LINES} lines were looked through" in program.everything_said())
        expect("nothing was asked of the server", self.vendor.requests() == before)
        self.expect_no_letters()
        wait_for(lambda: program.button("Close").has(State.FOCUSED), "the focus on “Close”")

    def inspect(self):
        inspector = Inspector(self.program)
        inspector.inspect(TITLE)
        expect(f"all is well with “{TITLE}”: {inspector.findings}", not inspector.findings)

    def ask(self):
        self.step("after the question, each of the others is used once")
        program = self.program
        expect("the question says what it does",
               "this uses each leaked token once, and overwrites its last-used time" in program.everything_said())
        before = len(self.vendor.requests())
        program.key("alt+k")
        self.wait_for_words("Created here", "Identified", "Another account", "Dead already")
        wait_for(lambda: program.button("Save as evidence…"), "the end of the asking")
        rows = self.results()
        expect("it has its name", rows[1][2] == ELSEWHERE)
        expect("its last use moved", (rows[1][3], rows[1][4]) == ("Never", "just now"))
        expect("the other account's token has no name here", rows[2][2] == "")
        # List, call, list; then one call each: neither of them moves anything here.
        expect("five lists were asked for", self.vendor.requests()[before:] == ["GET /pro/api/tokens"] * 5)
        self.expect_no_letters()
        self.inspect()

    def revoke(self):
        self.step("revoked, without a wait")
        program = self.program
        program.click(self.cell(1))
        wait_for(lambda: f"“{ELSEWHERE}” alone moved its last use" in program.everything_said(), "how one knows")
        program.key("alt+r")
        wait_for(lambda: self.vendor.token(ELSEWHERE)["revoked"], "the revoked token at the server")
        self.wait_for_words("Created here", "Revoked", "Another account", "Dead already")
        expect("the others were left alone", not self.vendor.token(FRESH)["revoked"])

    def cell(self, row):
        return wait_for(lambda: self.program.look("Secrets", Role.TABLE, Role.TREE_TABLE).cells()[row][1], "a cell")

    def save(self):
        self.step("the lists are saved as evidence")
        program = self.program
        path = self.desktop.home / "evidence.json"
        program.key("alt+s")
        program.window("Save as evidence")
        program.key("ctrl+a")
        program.type(str(path))
        program.key("Return")
        program.window(TITLE)
        evidence = wait_for(lambda: path.exists() and json.loads(path.read_text()), "the file")
        expect("two lists are in it", len(evidence["lists"]) == 2)
        expect("the verdicts are in it", [each["verdict"] for each in evidence["secrets"]]
               == ["created here", "one moved", "another account's", "dead"])
        expect("it is for its owner alone", stat.S_IMODE(path.stat().st_mode) == 0o600)

    def leave(self):
        self.step("closed: the secrets are nowhere")
        program = self.program
        program.key("Escape")
        program.wait_until_gone(TITLE)
        program.window(WINDOW)
        expect("the row says so", program.row(FRESH)[1] == "Active")
        self.forget()
        program.quit()
        for secret in self.secrets:
            for piece in (secret, secret[:19], secret[-12:]):
                expect("no secret is in a file", self.desktop.files_with(piece.encode()) == [])
        expect("its name is not in a log", DEAD not in self.desktop.log())

    def forget(self):
        self.step("the account is forgotten: key and digests go with it")
        program = self.program
        program.choose("Account", "Forget account…")
        program.window("Forget account")
        program.click(program.button("Forget account"))
        program.find(f"{ADDRESS} is forgotten on this computer.")
        expect("the key is gone", self.desktop.digest_keys() == [])
        expect("the digests are gone", self.desktop.files_with(b"hmac_sha256") == [])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--server", required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        journey = IdentifyJourney(desktop, options)
        try:
            journey.run()
        except Failed as failure:
            picture = options.artifacts / "journey-identify.png"
            desktop.picture(picture)
            print(f"FAILED: {failure}\nThe screen then: {picture}\n{journey.program.outline()}", flush=True)
            print(desktop.log(), flush=True)
            return 1
    print("The whole way went as it should.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
