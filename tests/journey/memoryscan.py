# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Looks for texts in the memory of a running process, as somebody with a memory dump would.

A freed block loses its first bytes to the allocator, so each text is looked for by its head, middle and tail: what
remains of it counts as found.
"""

import base64
import re
from collections import Counter
from pathlib import Path

CHUNK = 4 * 1024 * 1024
PIECE = 12  # characters; of the secrets here, enough that no chance makes it


def base64_of(text):
    """As Base64 has it that begins up to two bytes before the text, and goes on behind it."""
    for shift in range(3):
        whole = base64.b64encode(bytes(shift) + text.encode()).decode().rstrip("=")
        yield whole[(0, 2, 3)[shift]:-1]


def pieces_of(text):
    """Head, middle and tail of the text and of its Base64 (the keychain's form), as UTF-8 and UTF-16LE: [(form, bytes)]."""
    forms = []
    for prefix, wholes in (("", [text]), ("Base64 in ", base64_of(text))):
        for whole in wholes:
            middle = (len(whole) - PIECE) // 2
            cut = [whole[at:at + PIECE] for at in (0, middle, len(whole) - PIECE)]
            forms += [(prefix + name, piece.encode(name)) for name in ("utf-8", "utf-16-le") for piece in dict.fromkeys(cut)]
    return forms


class Region:
    """One line of /proc/PID/maps."""

    def __init__(self, line):
        span, self.rights, _, _, _, *name = line.split(maxsplit=5)
        self.start, self.end = (int(part, 16) for part in span.split("-"))
        self.name = name[0].strip() if name else ""

    @property
    def kind(self):
        if self.name in ("[heap]", "[stack]"):
            return self.name.strip("[]")
        if not self.name:
            return "anonymous"
        return "file" if self.name.startswith("/") else self.name

    @property
    def can_hold_secrets(self):
        """What can be read, but for the constant parts of programs and files."""
        is_constant = self.name.startswith("/") and "w" not in self.rights
        return self.rights.startswith("r") and not is_constant and self.name not in ("[vvar]", "[vsyscall]")


class Scan:
    """Where the texts stand in the process, at the moment of making this."""

    def __init__(self, pid, texts):
        """`texts`: {what it is: the text}."""
        self.hits = []  # (what, form, region, address, what surrounds it)
        self.scanned = 0
        self._pieces = [(what, form, piece) for what, text in texts.items() for form, piece in pieces_of(text)]
        folder = Path(f"/proc/{pid}")
        regions = [Region(line) for line in (folder / "maps").read_text().splitlines()]
        with open(folder / "mem", "rb", buffering=0) as memory:
            for region in regions:
                if region.can_hold_secrets:
                    self._scan(memory, region)

    def _scan(self, memory, region):
        for start in range(region.start, region.end, CHUNK):
            # One chunk looks into the next as far as a piece that begins in it can reach.
            size = min(CHUNK + 2 * PIECE, region.end - start)
            try:
                memory.seek(start)
                content = memory.read(size)
            except (OSError, OverflowError):
                continue  # Mapped, yet nothing is there: a guard page, or a device.
            self.scanned += min(len(content), CHUNK)
            # Without its zeros UTF-16 looks like UTF-8, and most of a memory is zeros: this is the quick way to nothing.
            dense = content.translate(None, b"\0")
            for what, form, piece in self._pieces:
                if piece.translate(None, b"\0") not in dense:
                    continue
                at = content.find(piece)
                while 0 <= at < CHUNK:
                    around = content[max(0, at - 160):at + 96]
                    self.hits.append((what, form, region, start + at, around))
                    at = content.find(piece, at + 1)

    def count(self, what):
        """How many pieces of it there are."""
        return sum(1 for hit in self.hits if hit[0] == what)

    def report(self, contexts=False):
        """A line for each kind of place; with the surroundings, the texts themselves blotted out, if asked for."""
        counted = Counter((what, form, region.kind) for what, form, region, _, _ in self.hits)
        lines = [f"    {what}: {count} piece(s) in {kind}, {form}"
                 for (what, form, kind), count in sorted(counted.items())]
        if contexts:
            last = -1
            for what, form, region, address, around in sorted(self.hits, key=lambda hit: hit[3]):
                if address - last > 64:
                    for _, _, piece in self._pieces:
                        around = around.replace(piece, b"#" * len(piece))
                    words = re.sub(rb"[^ -~]+", b".", around).decode()
                    lines.append(f"    {what} {form} {address:x} {region.kind} {region.name}: {words}")
                last = address
        return "\n".join(lines) or "    nothing"
