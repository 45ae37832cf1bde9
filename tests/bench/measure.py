#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Measures the program against the floor, its peers and the limits: what tests/bench/run starts once all is built."""

import argparse
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/journey"))

import figures  # noqa: E402
from contenders import QtProgram, now  # noqa: E402
from desktop import Desktop, Failed, tool, wait_for  # noqa: E402
from figures import Row, at_most, exponent, number, part_of_theirs, times_faster, times_theirs  # noqa: E402
from journey import ADDRESS, PASSWORD, WINDOW  # noqa: E402
from peers import Chromium, CurlAndJq, KeePassXC  # noqa: E402
from program import Program  # noqa: E402
from vendor import Vendor  # noqa: E402

SHOWN = 200  # tokens, as many as the floor has rows


class Bench:
    def __init__(self, desktop, options):
        self.desktop = desktop
        self.build = options.build
        self.repeats = 3 if options.quick else 10
        self.idle_seconds = 20 if options.quick else 180
        self.largest = 100_000 if options.quick else 1_000_000
        self.revokes = 16 if options.quick else 200
        self.profiles = options.results
        self.rows, self.left_out = [], []
        self.vendor = None
        self._stack = []
        self.floor = self.program_of("the floor", [self.build / "bin/floor"])
        self.demo = self.program_of("the demo", [self.build / "bin/mailcx-tokens", "--demo"])

    # --- those that are compared --------------------------------------------------------------------------------

    def program_of(self, name, command, **variables):
        program = QtProgram(name, command, self.build, variables)
        self._stack.append(program)
        return program

    def peer(self, make, *arguments):
        """None where it is not installed; the table says so."""
        try:
            peer = make(*arguments)
        except FileNotFoundError as error:
            self.left_out.append(str(error))
            return None
        self._stack.append(peer)
        return peer

    def close(self):
        for each in reversed(self._stack):
            each.close()

    def say(self, text):
        print(f"  {time.strftime('%H:%M:%S')} {text}", flush=True)

    def add(self, *rows):
        for row in rows:
            self.rows.append(row)
            self.say(" · ".join(filter(None, row.cells())))

    def serve(self):
        """The vendor's server, and an account of 200 tokens that the program is signed in to from now on."""
        if self.vendor:
            return
        self.say("signing in once, so that the keyring has the credential")
        self.vendor = Vendor(self.desktop, str(self.build / "bin/vendorserver"))
        arguments = ("--api-url", self.vendor.url)
        self.tls_floor = self.program_of("the floor with TLS", [self.build / "bin/floor_tls", f"{self.vendor.url}/pro/api/tokens"],
                                         SSL_CERT_FILE=self.vendor.ca)
        self.signed_in = self.program_of("signed in", [self.build / "bin/mailcx-tokens", *arguments], SSL_CERT_FILE=self.vendor.ca)
        program = Program(self.desktop, self.build / "bin/mailcx-tokens", *arguments, SSL_CERT_FILE=self.vendor.ca,
                          QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        program.window(WINDOW)
        program.sign_in(ADDRESS, PASSWORD)
        program.row("Staging")
        wait_for(lambda: self.desktop.keyring_items() == 1, "one item in the keyring")
        program.quit()
        self.grow_to(SHOWN)

    def grow_to(self, active):
        """So many active tokens at the server."""
        there = sum(not token["revoked"] for token in self.vendor.ask("tokens")["tokens"]) if active <= SHOWN else self.active
        self.vendor.ask(f"seed-many {active - there}")
        self.active = active

    def measure(self, part):
        """Whether all of it could be measured; what could not is told in the table."""
        try:
            getattr(self, part)()
            return True
        except (Failed, subprocess.SubprocessError) as failure:
            print(f"FAILED: {failure}\n{self.desktop.log()}", flush=True)
            self.left_out.append(f"{part}, which failed: {str(failure).splitlines()[0]}")
            return False

    # --- what is measured ---------------------------------------------------------------------------------------

    def start(self):
        """Process start → first painted window with rows."""
        self.serve()
        programs = [self.floor, self.demo, self.tls_floor, self.signed_in]
        chromium, keepassxc = self.peer(Chromium, self.desktop.root), self.peer(KeePassXC)
        programs += [peer for peer in (chromium, keepassxc) if peer]
        for program in programs:
            program.start_to_painted()  # From now on all that it reads is in the cache.
        times = {program: [] for program in programs}
        for turn in range(self.repeats):
            self.say(f"starting each, {turn + 1} of {self.repeats}")
            for program in programs:
                times[program].append(program.start_to_painted())
        for program, floor in ((self.demo, self.floor), (self.signed_in, self.tls_floor)):
            what = f"start → rows painted, {program.name}"
            self.add(Row(what, "ms", times[program], floor.name, times[floor], times_theirs(1.3)))
            if chromium:
                self.add(Row(what, "ms", times[program], chromium.name, times[chromium], times_faster(4)))
        if keepassxc:
            self.add(Row("start → rows painted, the demo", "ms", times[self.demo], keepassxc.name, times[keepassxc]))
        curl = self.peer(CurlAndJq, self.desktop.root, self.vendor.url, self.vendor.ca, ADDRESS, PASSWORD)
        if curl:
            self.add(Row("start → rows painted, signed in", "ms", times[self.signed_in], curl.name, curl.times(self.repeats)))

    def instructions(self):
        """The same in instructions, which any machine counts alike."""
        self.serve()
        counts = {}
        for program in (self.floor, self.demo, self.tls_floor, self.signed_in):
            self.say(f"counting the instructions of {program.name}")
            counts[program] = [program.instructions(self.profiles / f"callgrind.{program.name.replace(' ', '-')}.out")]
        for program, floor in ((self.demo, self.floor), (self.signed_in, self.tls_floor)):
            self.add(Row(f"start → rows painted, {program.name}", "M instructions", counts[program], floor.name, counts[floor],
                         times_theirs(1.4)))

    def memory(self):
        """PSS with the window shown. Without the server first, which would share Qt's pages with the floor."""
        chromium = self.peer(Chromium, self.desktop.root)
        alone = self._memory_of(self.floor, self.demo, *([chromium] if chromium else []))
        self.add(Row("PSS, the demo", "MiB", alone[self.demo], self.floor.name, alone[self.floor], times_theirs(1.2),
                     note="it has 7 tokens"))
        self.serve()
        served = self._memory_of(self.tls_floor, self.signed_in)
        self.add(Row(f"PSS, signed in, {SHOWN} tokens", "MiB", served[self.signed_in], self.tls_floor.name,
                     served[self.tls_floor], times_theirs(1.2)))
        if chromium:
            self.add(Row("PSS, the demo", "MiB", alone[self.demo], chromium.name, alone[chromium], part_of_theirs(9)),
                     Row(f"PSS, signed in, {SHOWN} tokens", "MiB", served[self.signed_in], chromium.name, alone[chromium],
                         part_of_theirs(9)))

    def _memory_of(self, *programs):
        """Some seconds after the painting, one after the other."""
        settled = 4
        held = {program: [] for program in programs}
        for turn in range(self.repeats):
            self.say(f"weighing each, {turn + 1} of {self.repeats}")
            for program in programs:
                with program.start() as running:
                    program.wait_until_painted(running)
                    time.sleep(settled)
                    held[program].append(running.pss())
        return held

    def paths(self, *arguments):
        """The lines of paths.cpp."""
        self.say(f"paths {' '.join(map(str, arguments))}")
        done = subprocess.run([self.build / "bin/paths", *map(str, arguments)], stdout=subprocess.PIPE, timeout=3600)
        if done.returncode != 0:
            raise Failed(f"paths {arguments} ended with {done.returncode}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def lists(self):
        """Last byte of a list → rows painted, and a refresh of which a hundredth changed."""
        floor = "QJsonDocument and one walk"
        for size in (1_000, 10_000, 100_000):
            (line,) = self.paths("list", size, self.repeats)
            self.add(Row(f"last byte → rows painted, {size:,} tokens", "ms", line["ours"], floor, line["floor"], times_theirs(1.5)))
        (line,) = self.paths("refresh", 100_000, self.repeats)
        self.add(Row("refresh with 1 % of 100,000 changed", "ms", line["ours"], "the decode alone", line["floor"], times_theirs(1.2)))

    def search(self):
        """A keystroke in the search field → painted."""
        (line,) = self.paths("search", 100_000, 6 * max(1, self.repeats // 3))  # Whole words of six letters.
        what = "a keystroke in the search, 100,000 tokens"
        self.add(Row(what, "ms", line["ours"], goal=at_most(16, "ms")),
                 Row(what, "ms", line["ours"], "QSortFilterProxyModel and a regular expression", line["floor"], times_faster(5)))

    def sort(self):
        """By each column, until painted; and what the painting takes of it, which is the same whatever was done before."""
        (line,) = self.paths("paint", 100_000, self.repeats)
        self.add(Row("painting the table anew", "ms", line["ours"], "a plain QTableView", line["floor"]))
        for line in self.paths("sort", 100_000, self.repeats):
            self.add(Row(f"sort 100,000 by “{line['detail']}”", "ms", line["ours"], "std::stable_sort of the keys", line["floor"],
                         times_theirs(2)))

    def growth(self):
        """From a thousand to a million tokens."""
        sizes = [size for size in (1_000, 10_000, 100_000, 1_000_000) if size <= self.largest]
        lines = [self.paths("growth", size, self.repeats)[0] for size in sizes]
        times = [median(line["ours"]) for line in lines]
        held = [line["bytes"] * size for line, size in zip(lines, sizes)]
        what = f"growth from 1,000 to {sizes[-1]:,} tokens"
        self.add(Row(f"{what}, exponent of the time", "", [exponent(sizes, times)], goal=at_most(1.05, ""),
                     note=", ".join(f"{size:,}: {number(time)} ms" for size, time in zip(sizes, times))),
                 Row(f"{what}, exponent of the memory", "", [exponent(sizes, held)], goal=at_most(1.05, "")),
                 Row(f"the model, {sizes[-1]:,} tokens", "bytes a token", [lines[-1]["bytes"]], goal=at_most(400, "bytes")))

    def gaps(self):
        """How long the event loop of the real program does not come round while a list arrives."""
        self.serve()
        for size, limit in ((10_000, 16), (100_000, 50)):
            self.grow_to(size)
            first, later, rest = [], [], []
            for turn in range(self.repeats):
                self.say(f"listening for gaps, {size:,} tokens, {turn + 1} of {self.repeats}")
                gaps = self._gaps_of_a_start()
                for found, value in zip((first, later, rest), gaps):
                    found.append(value)
            self.add(Row(f"longest gap, the first list of {size:,}", "ms", first, "the same at rest", rest, at_most(limit, "ms")),
                     Row(f"longest gap, F5 with 1 % of {size:,} changed", "ms", later, "the same at rest", rest, at_most(limit, "ms")))

    def _gaps_of_a_start(self):
        """Of the first list, of F5, and of as long a while in which nothing comes."""
        os.kill(self.vendor.pid, signal.SIGSTOP)  # Else the first list comes in the midst of the start.
        try:
            with self.signed_in.start(MAILCX_STOPWATCH_GAPS="1") as running:
                wait_for(lambda: running.window("mailcx-tokens") or (running.must_run() and None), "the window")
                time.sleep(4)  # By then the start is over.
                begun = now()
                os.kill(self.vendor.pid, signal.SIGCONT)
                self.signed_in.wait_until_painted(running, self.active)
                first = self._longest_gap(begun)
                self.vendor.ask("use-each 100")
                self.grow_to(self.active + 1)  # By the row more it is seen that the list is on the screen.
                os.kill(self.vendor.pid, signal.SIGSTOP)  # Else the list comes while the key is still being heeded.
                tool("xdotool", "search", "--onlyvisible", "--class", "mailcx-tokens", "windowactivate", "--sync", "key", "F5")
                time.sleep(1)
                begun = now()
                os.kill(self.vendor.pid, signal.SIGCONT)
                self.signed_in.wait_until_painted(running, self.active, begun)
                later = self._longest_gap(begun)
                return first, later, self._longest_gap(now())
        finally:
            os.kill(self.vendor.pid, signal.SIGCONT)

    def _longest_gap(self, since):
        """From then until some seconds from now: what follows a list, in the history and in the other pages, counts too."""
        time.sleep(6)
        return max((length for at, length in self.signed_in.told("gap") if at >= since), default=2_000_000) / 1e6

    def idle(self):
        """Wake-ups of all threads while nothing happens: the window shown, then minimised. Before the list grows for the gaps."""
        self.serve()
        with self.signed_in.start() as running:
            self.signed_in.wait_until_painted(running)
            time.sleep(40)  # The start is over only when its threads have ended, which wait for more work for 30 seconds.
            shown = self._wake_ups(running, "shown")
            tool("xdotool", "search", "--onlyvisible", "--class", "mailcx-tokens", "windowminimize")
            wait_for(lambda: not running.window("mailcx-tokens"), "the minimised window")
            time.sleep(5)
            hidden = self._wake_ups(running, "hidden")
        over = f"{self.active:,} tokens, over {self.idle_seconds} s"
        self.add(Row("idle, window shown", "wake-ups a minute", [shown], goal=at_most(1, ""), note=over),
                 Row("idle, window minimised", "wake-ups a minute", [hidden], goal=at_most(0, ""), note=over))

    def _wake_ups(self, running, how):
        self.say(f"counting wake-ups for {self.idle_seconds} seconds, {how}")
        return running.wake_ups(self.idle_seconds) * 60 / self.idle_seconds

    def revoke(self):
        """Runs of one process each, at the same time: they do little but wait."""
        command = [self.build / "bin/paths", "revoke", str(self.revokes), "1"]
        self.say(f"revoking {self.revokes}, {self.repeats} times at once")
        running = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(self.repeats)]
        lines = [json.loads(process.communicate(timeout=600)[0]) for process in running]
        ours, theirs = ([seconds / 1000 for line in lines for seconds in line[key]] for key in ("ours", "floor"))
        self.add(Row(f"a bulk revoke of {self.revokes}", "s", ours, "8 requests a second", theirs[:1], times_theirs(1.05)))

    def size(self):
        """What is installed beside Qt, and the installer for Windows that has Qt in it."""
        release = ROOT / "build/release"
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["cmake", "--install", release, "--strip", "--prefix", "/usr"], check=True, stdout=subprocess.DEVNULL,
                           env={**os.environ, "DESTDIR": folder})
            files = [path.stat().st_size for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink()]
        self.add(Row("installed, without Qt", "MB", [sum(files) / 1e6], goal=at_most(2, "MB"), note=f"{len(files)} files"))
        installers = sorted((ROOT / "dist").glob("*-setup.exe"), key=lambda path: path.stat().st_mtime)
        if installers:
            self.add(Row("the installer for Windows, with Qt", "MB", [installers[-1].stat().st_size / 1e6], goal=at_most(12, "MB")))
        else:
            self.left_out.append("no installer for Windows in dist/ (packaging/package windows makes it)")


PARTS = ("memory", "start", "instructions", "lists", "search", "sort", "growth", "idle", "gaps", "revoke", "size")


def circumstances(options):
    """On what, with what, when."""
    cpu = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.M)
    about = json.loads(subprocess.check_output([options.build / "bin/paths", "about"]))
    versions = [tool(*command)[1].decode().split(" built on")[0].strip() for command in
                (("chromium", "--version"), ("keepassxc", "--version")) if shutil.which(command[0])]
    commit = tool("git", "-C", str(ROOT), "describe", "--always", "--dirty")[1].decode().strip()
    parts = [time.strftime("%Y-%m-%d"), f"{os.cpu_count()} × {cpu.group(1) if cpu else platform.machine()}",
             f"Qt {about['qt']}", about["compiler"], *versions,
             f"medians of {3 if options.quick else 10} (in brackets: the middle half)"]
    if commit:
        parts.insert(1, f"commit {commit}")
    load = os.getloadavg()[0] / os.cpu_count()
    if load > 0.5:
        parts.append(f"the machine was busy meanwhile (a load of {load:.1f} for each processor at the end)")
    return ", ".join(filter(None, parts)) + "."


def write(options, bench, publish):
    told = circumstances(options)
    table = figures.markdown(bench.rows, told, bench.left_out)
    (options.results / "table.md").write_text(table)
    (options.results / "table.json").write_text(figures.as_json(bench.rows, told, bench.left_out))
    print(f"\n{table}\nIn {options.results}: table.md, table.json, and callgrind's profiles.", flush=True)
    if publish:
        figures.publish(table, ROOT / "docs/performance.md")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--results", type=Path, required=True)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--publish", action="store_true")
    parser.add_argument("--only", action="append", choices=PARTS)
    options = parser.parse_args()
    if options.publish and (options.quick or options.only):
        parser.error("what is published is a whole run: without --quick and --only")
    options.build, options.results = options.build.resolve(), options.results.resolve()
    options.results.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        del os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"]  # As on a desktop where no screen reader runs.
        bench = Bench(desktop, options)
        try:
            failures = [part for part in options.only or PARTS if not bench.measure(part)]
        finally:
            bench.close()
        write(options, bench, publish=options.publish and not failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
