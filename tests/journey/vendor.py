# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The vendor's server of the tests, as a process of its own (tests/support/vendorserver.cpp)."""

import json
import select
import subprocess

from desktop import PATIENCE, Failed


class Vendor:
    def __init__(self, desktop, path):
        self._process = desktop.start(path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.pid = self._process.pid
        greeting = self._answer("its address")
        self.url, self.ca = greeting["url"], greeting["ca"]

    def ask(self, command):
        self._process.stdin.write(f"{command}\n".encode())
        self._process.stdin.flush()
        answer = self._answer(command)
        if "error" in answer:
            raise Failed(f"the server can't do “{command}”: {answer['error']}")
        return answer

    def token(self, name):
        """The one token of this name, or None."""
        found = [token for token in self.ask("tokens")["tokens"] if token["name"] == name]
        return found[0] if len(found) == 1 else None

    def requests(self):
        return self.ask("requests")["requests"]

    def _answer(self, question):
        # It answers a question with one line, so nothing is left behind in the buffer.
        if not select.select([self._process.stdout], [], [], PATIENCE)[0]:
            raise Failed(f"the server does not answer: {question}")
        line = self._process.stdout.readline()
        if not line:
            raise Failed(f"the server is gone: {question}")
        return json.loads(line)
