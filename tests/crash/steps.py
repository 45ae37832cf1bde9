# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What is shared with stepkiller.cpp inside the program: where it shall die, how far it came, and by which steps."""

import mmap
import struct

HEAD = 16  # target, count
LABEL = 48
LABELS = 2000


class Steps:
    def __init__(self, folder, library):
        self._path = folder / "steps"
        self._path.write_bytes(bytes(HEAD + LABEL * LABELS))
        with open(self._path, "r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 0)
        self.variables = {
            "LD_PRELOAD": library,
            "MAILCX_STEPS": str(self._path),
            # In a sanitized build the library stands before the sanitizer's own, and that is right so.
            "ASAN_OPTIONS": "verify_asan_link_order=0",
        }

    def count_only(self):
        self._start(-1)

    def die_at(self, number):
        self._start(number)

    def stop(self):
        struct.pack_into("=q", self._memory, 0, 0)

    @property
    def count(self):
        return struct.unpack_from("=q", self._memory, 8)[0]

    def label(self, number):
        """What the step of this number was, counted from 1."""
        at = HEAD + (number - 1) * LABEL
        return self._memory[at:at + LABEL].split(b"\0")[0].decode()

    def _start(self, target):
        self._memory[8:] = bytes(len(self._memory) - 8)
        struct.pack_into("=q", self._memory, 0, target)
