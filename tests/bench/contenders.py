# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Programs that are started to be measured: until they painted, how many instructions that took, what they hold."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from desktop import Failed, tool, wait_for

MIB = 1024  # smaps counts in KiB.


def now():
    """As the stopwatch has it (stopwatch.cpp), in nanoseconds."""
    return time.clock_gettime_ns(time.CLOCK_MONOTONIC)


class Running:
    """A started program that is taken down, with whatever it started, at the end of a `with`."""

    def __init__(self, command, variables=None, stderr=subprocess.DEVNULL):
        environment = {**os.environ, **(variables or {})}
        self.begun = now()
        self.process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=stderr, start_new_session=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for sign, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 10)):
            try:
                os.killpg(self.process.pid, sign)
                self.process.wait(patience)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue
        # What it started is in its group, and may take a moment longer.
        wait_for(lambda: not processes_of(self.process.pid), "the end of a program that was measured")

    def must_run(self):
        if self.process.poll() is not None:
            raise Failed(f"{self.process.args[0]} ended with {self.process.returncode}")
        return True

    def pss(self):
        """In MiB, of the program and all that it started: pages that several share count for each in parts."""
        total = 0
        for pid in processes_of(self.process.pid):
            try:
                rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
            except PermissionError as error:
                raise Failed(f"the memory of {self.process.args[0]} can't be read; root may") from error
            except (FileNotFoundError, ProcessLookupError):
                continue
            total += int(re.search(r"^Pss:\s+(\d+)", rollup, re.M).group(1))
        return total / MIB

    def wake_ups(self, seconds):
        """How often its threads are given the processor in that time, having waited for something."""
        total, before = 0, self._waits()
        for _ in range(seconds):
            time.sleep(1)
            self.must_run()
            after = self._waits()
            # A thread that has ended was given the processor for it.
            total += sum(count - before.get(thread, 0) for thread, count in after.items()) + len(before.keys() - after.keys())
            before = after
        return total

    def _waits(self):
        """{thread: how often it has waited so far}"""
        found = {}
        for status in Path(f"/proc/{self.process.pid}/task").glob("*/status"):
            try:
                found[status.parent.name] = int(re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read_text(), re.M).group(1))
            except (FileNotFoundError, ProcessLookupError):
                continue
        return found

    def window(self, class_name):
        """The window of this class that can be seen, or None."""
        code, found = tool("xdotool", "search", "--onlyvisible", "--class", class_name)
        return found.split()[0].decode() if code == 0 and found.split() else None


def processes_of(group):
    """Those that are alive in a process group that a session of its own began."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, session = stat.read_text().rpartition(")")[2].split()[:4]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(session) == group and state != "Z":
            found.append(int(stat.parent.name))
    return found


@dataclass(eq=False)
class QtProgram:
    """One that the stopwatch of a build can be put into."""
    name: str
    command: list
    build: Path
    variables: dict = field(default_factory=dict)

    def __post_init__(self):
        self.log = Path(tempfile.mkdtemp(prefix="mailcx-stopwatch-")) / "log"

    def close(self):
        shutil.rmtree(self.log.parent, ignore_errors=True)

    def start(self, before=(), stderr=subprocess.DEVNULL, **variables):
        """`before`: the command that runs it; `variables`: the stopwatch's."""
        self.log.unlink(missing_ok=True)
        return Running([*before, *map(str, self.command)],
                       {**self.variables, "QT_PLUGIN_PATH": str(self.build / "bench"), "QT_QPA_GENERIC_PLUGINS": "stopwatch",
                        "MAILCX_STOPWATCH": str(self.log), **variables}, stderr)

    def told(self, what, rows=1):
        """The stopwatch's lines about it so far, as numbers; of paintings, those with so many rows at least."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        found = [tuple(map(int, line.split()[1:])) for line in lines if line.startswith(what + " ") and len(line.split()) == 3]
        return [each for each in found if what != "painted" or each[1] >= rows]

    def wait_until_painted(self, running, rows=1, since=0):
        """When rows were first on the screen, in nanoseconds of now()'s clock."""
        def look():
            return next((at for at, _ in self.told("painted", rows) if at >= since), None) or (running.must_run() and None)
        return wait_for(look, f"{rows} rows in the window of {self.name}")

    def start_to_painted(self):
        """Milliseconds."""
        with self.start(MAILCX_STOPWATCH_END="painted") as running:
            self._wait_for_end(running, 60)
            return (self.told("painted")[0][0] - running.begun) / 1e6

    def instructions(self, profile):
        """In millions, from its start until it painted. `profile`: the file for callgrind_annotate."""
        command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={profile}"]
        with self.start(command, stderr=subprocess.PIPE, MAILCX_STOPWATCH_END="painted", QT_HASH_SEED="0") as running:
            said = running.process.communicate(timeout=600)[1].decode(errors="replace")
        collected = re.search(r"Collected : (\d+)", said)
        if not collected or not self.told("painted"):
            raise Failed(f"{self.name} painted nothing under callgrind:\n{said}")
        return int(collected.group(1)) / 1e6

    def _wait_for_end(self, running, patience):
        try:
            running.process.wait(patience)
        except subprocess.TimeoutExpired as error:
            raise Failed(f"{self.name} painted no rows within {patience} seconds") from error
        if running.process.returncode != 0 or not self.told("painted"):
            raise Failed(f"{self.name} ended with {running.process.returncode} before it painted rows")
