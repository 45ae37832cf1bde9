#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Kills the real program at many points around the creation of a token, and asks what became of each token.

    crash.py --program PATH --server PATH --stepkiller PATH [--points N] [--seed S]

Each token on the server must be confirmed by the person, be offered again with its right secret, or be named as
lost. The number of tokens that are none of these is what this test is about: it must be 0.
"""

import argparse
import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journey"))

from desktop import Desktop, Failed, wait_for  # noqa: E402
from person import CREATES, WINDOW, Person, Silent, lost_text, not_created_text  # noqa: E402
from steps import Steps  # noqa: E402
from vendor import Vendor  # noqa: E402

# Where to kill, and how many of a hundred points.
KINDS = {
    "create: step": 50,     # at an I/O step, from Enter to the secret dialog
    "create: time": 16,     # at a random time
    "create: drip": 8,      # the same, while the answer comes byte by byte
    "answer lost": 3,       # the server made the token, its answer never comes
    "confirm: step": 9,     # at an I/O step of "I have saved it"
    "decided later": 3,
    "made late": 3,         # the server makes the token only after the next start
    "dialog open": 2,
    "copied": 2,
    "start: step": 4,       # once more, while the next start finds out
}


class Crash:
    def __init__(self, desktop, options):
        self.desktop = desktop
        self.random = random.Random(options.seed)
        self.options = options
        self.vendor = Vendor(desktop, options.server)
        self.steps = Steps(desktop.root, options.stepkiller)
        self.journal = desktop.home / ".local/share/mailcx-tokens/journal"
        self.person = Person(desktop, self.vendor, self.steps, options.program)
        self.outcomes, self.places = Counter(), Counter()
        self.silent = []
        self.waiting = []  # Tokens that were left unsaved on purpose: each start must offer them.
        self.ageing = {}  # Notes of creates that came to nothing: they stay while a request may be on its way.
        self.own_items = 1  # In the keyring: the account, and what a failure left.
        self.turn = 0

    # --- measuring ----------------------------------------------------------------------------------------------

    def rehearse(self):
        """One create without a crash: how many steps and how long each part is."""
        person = self.person
        person.sign_in()
        person.name_a_token("Rehearsal")
        self.steps.count_only()
        began = time.monotonic()
        person.program.key("Return")
        person.wait_for_secret()
        self.create_time = time.monotonic() - began
        self.create_steps = self.steps.count
        token = self.token("Rehearsal")
        person.copy(token)
        self.steps.count_only()
        person.say_saved()
        self.wait_until_settled()
        self.confirm_steps = self.steps.count
        self.vendor.ask(f"forget {token['id']}")
        person.kill()
        self.steps.count_only()
        person.start_and_read_the_list()
        self.start_steps = self.steps.count
        self.steps.stop()
        print(f"steps: {self.create_steps} to create ({self.create_time * 1000:.0f} ms), {self.confirm_steps} to confirm, "
              f"{self.start_steps} to start", flush=True)

    def plan(self):
        """A list of (kind, argument)."""
        points = self.options.points
        kinds = list(KINDS)[:points]
        total = sum(KINDS.values())
        counts = {kind: max(kind in kinds, points * KINDS[kind] // total) for kind in KINDS}
        counts["create: step"] += points - sum(counts.values())
        plan = []
        for kind, count in counts.items():
            reach = {"create: step": self.create_steps, "confirm: step": self.confirm_steps,
                     "start: step": self.start_steps}.get(kind, 0)
            for part in range(count):
                if reach:
                    # Spread evenly: every step where there are points enough, else at random within its share.
                    within = self.random.random() if count < reach else 0
                    plan.append((kind, 1 + int((part + within) * reach / count)))
                else:
                    plan.append((kind, self.random.random()))
        self.random.shuffle(plan)
        return plan

    # --- one point ----------------------------------------------------------------------------------------------

    def run(self):
        self.rehearse()
        for number, (kind, argument) in enumerate(self.plan(), 1):
            name = f"Crash {number}"
            try:
                pressed = self.strike(kind, argument, name)
                self.judge(name, pressed, kind)
            except Silent as silent:
                self.silent.append(f"point {number}, {kind} {argument:.4g}: {silent}")
                print(f"SILENT {self.silent[-1]}\n{self.person.program.outline()}", flush=True)
                self.begin_anew()
            if number % 20 == 0:
                print(f"{time.strftime('%H:%M:%S')} {number} points: {self.tally(self.outcomes)}", flush=True)
        self.person.program.window(WINDOW)
        self.person.program.quit()

    def strike(self, kind, argument, name):
        """Creates and kills. Tells whether the person has said "I have saved it" before."""
        person = self.person
        how = {"create: drip": "drip", "answer lost": "silent", "made late": "late"}.get(kind, "normal")
        self.vendor.ask(f"creates {how}")
        asked = self.vendor.requests().count(CREATES)
        if kind == "create: step":
            self.make_it_the_first()
        person.name_a_token(name)
        if kind in ("create: step", "start: step"):
            reach = argument if kind == "create: step" else 1 + int(self.random.random() * self.create_steps)
            self.die_within(reach, lambda: person.program.key("Return"), lambda: person.program.look("Copy"), kind)
        elif kind in ("create: time", "create: drip"):
            longest = self.create_time * 1.2 + (0.3 if how == "drip" else 0)
            timer = threading.Timer(argument * longest, person.program.process.kill)
            timer.start()
            person.program.key("Return")
            timer.join()
            person.expect_killed()
            self.places[kind] += 1
        else:
            person.program.key("Return")
            if kind in ("answer lost", "made late"):
                wait_for(lambda: self.vendor.requests().count(CREATES) > asked, "a create at the server")
            else:
                self.strike_dialog(kind, argument, name)
            if person.is_alive():
                person.kill()
                self.places[kind] += 1
        if kind != "made late":
            self.vendor.ask("creates normal")
        if kind == "start: step":
            self.die_within(argument, person.start, lambda: self.verdict(name) is not None, kind)
        return kind == "confirm: step"

    def strike_dialog(self, kind, argument, name):
        person = self.person
        person.wait_for_secret()
        if kind == "dialog open":
            return
        person.copy(self.token(name))
        if kind == "decided later":
            person.decide_later()
        elif kind == "confirm: step":
            button = person.program.button("I have saved it")
            self.die_within(argument, lambda: person.program.click(button), self.is_settled, kind)

    def die_within(self, reach, act, is_over, kind):
        """Kills at step `reach` of what `act` starts, or when it is over without having had so many steps."""
        person = self.person
        self.steps.die_at(reach)
        act()
        try:
            wait_for(lambda: not person.is_alive() or is_over(), f"the end of {kind}, or of the program")
        except Failed:
            if person.is_alive():
                raise
        if person.is_alive():
            person.program.process.kill()
        person.expect_killed()
        word = self.steps.label(reach).split(" ", 1)[1] if self.steps.count >= reach else "over"
        self.places[f"{kind.split(':')[0]}: {word}"] += 1

    # --- what became of it --------------------------------------------------------------------------------------

    def token(self, name):
        """The server's one active token of this name; None where there is none."""
        found = [t for t in self.vendor.ask("tokens")["tokens"] if t["name"] == name and not t["revoked"]]
        if len(found) > 1:
            raise Silent(f"{len(found)} tokens “{name}” are at the server")
        return found[0] if found else None

    def notes(self):
        """The names of tokens whose creation is not settled, by the keys of their notes."""
        notes = {}
        for file in self.journal.glob("*.json"):
            try:
                notes[file.stem] = json.loads(file.read_text())["name"]
            except FileNotFoundError:
                pass  # It was settled between the two looks.
        return {key: name for key, name in notes.items() if key not in self.ageing}

    def make_it_the_first(self):
        """Takes the journal's empty folders away, so that every create has the same steps as the rehearsal."""
        for folder in (self.journal, self.journal.parent):
            if folder.exists() and not any(folder.iterdir()):
                folder.rmdir()

    def is_settled(self):
        """Nothing is left behind: no note, no secret in the keyring, no half a file."""
        waiting = len(self.waiting)
        stray = [file.name for file in self.journal.glob("*") if file.suffix != ".json"]
        return len(self.notes()) == waiting and self.desktop.keyring_items() == self.own_items + waiting and not stray

    def wait_until_settled(self):
        try:
            wait_for(self.is_settled, "an end of notes and kept secrets", patience=20)
        except Failed:
            raise Silent(f"left behind: {[file.name for file in self.journal.glob('*')]} with notes of {self.notes()}, "
                         f"{self.desktop.keyring_items()} items in the keyring, {len(self.waiting)} tokens waiting") from None

    def verdict(self, name):
        """What the program says about a token; None: nothing yet."""
        person = self.person
        if not person.is_alive():
            return None
        told, status = person.told(), person.statuses().get(name)
        if lost_text(name) in told:
            return "lost"
        if status == "Unsaved secret":
            return "offered"
        return "not created" if not_created_text(name) in told else None

    def await_verdict(self, name, wanted, what):
        try:
            return wait_for(lambda: self.person.program.must_run() and (v := self.verdict(name)) in wanted and v,
                            "a word about it", patience=20)
        except Failed:
            said = self.verdict(name)
            raise Silent(f"{what} “{name}”: the program says {said or 'nothing'}, not {' or '.join(wanted)}; "
                         f"notes of {self.notes()}, {self.desktop.keyring_items()} items in the keyring") from None

    def judge(self, name, pressed, kind):
        person = self.person
        had_note = name in self.notes().values()
        self.turn += 1
        person.start_and_read_the_list()
        for token in self.waiting:
            self.await_verdict(token["name"], ["offered"], "a token that was left for later,")
        self.close_old_news()
        if kind == "made late":
            self.make_it_late(name)
        token = self.token(name)
        if not token:
            self.judge_absent(name, had_note)
        elif pressed and name not in self.notes().values():
            self.outcomes["confirmed"] += 1
        elif pressed:
            # The next start finishes what the person decided, or asks once more.
            said = wait_for(lambda: self.is_settled() and "confirmed" or self.verdict(name), "the end of a confirmation")
            self.outcomes["confirmed" if said == "confirmed" else "offered"] += 1
            if said != "confirmed":
                self.take_offer(token)
        elif self.await_verdict(name, ["lost", "offered"], "the token") == "offered":
            self.outcomes["offered"] += 1
            self.take_offer(token)
        else:
            self.outcomes["lost"] += 1
            self.take_loss(token)
        self.wait_until_settled()
        self.forget_settled()

    def close_old_news(self):
        """What each start says again for a while about creates that came to nothing: the list needs the room."""
        old = {not_created_text(name) for name in self.ageing.values()}
        while news := old & self.person.told():
            text = news.pop()
            self.person.press(text, "Close this message")
            wait_for(lambda: text not in self.person.told(), f"the end of {text}")

    def make_it_late(self, name):
        """What was told before must not be the last word, whether the person has read it or not."""
        person = self.person
        self.await_verdict(name, ["not created"], "before it was made,")
        if self.turn % 2:
            person.press(not_created_text(name), "Close this message")
        self.vendor.ask("release")
        self.vendor.ask("creates normal")
        person.program.window(WINDOW)
        person.program.key("F5")
        self.await_verdict(name, ["lost"], "when it was made late,")
        try:
            wait_for(lambda: not_created_text(name) not in person.told(), "the end of “not created”", patience=20)
        except Failed:
            raise Silent(f"“{name}” is called lost and not created") from None

    def judge_absent(self, name, had_note):
        if not had_note:
            self.outcomes["never asked for"] += 1
            return
        self.await_verdict(name, ["not created"], "a create that came to nothing,")
        self.outcomes["not created"] += 1
        self.ageing.update({key: noted for key, noted in self.notes().items() if noted == name})
        if self.turn % 3:
            self.person.press(not_created_text(name), "Close this message")
        else:
            self.person.press(not_created_text(name), "Create again")
            self.save_new(name)

    def take_offer(self, token):
        person = self.person
        if self.turn % 2:
            person.open_by_row(token["name"])
        else:
            person.press(f"The secret of “{token['name']}” waits for you.", "Open")
        person.copy(token)
        if self.turn % 5 == 0 and len(self.waiting) < 2:
            person.decide_later()
            self.waiting.append(token)
            return
        person.say_saved()
        if self.waiting and self.turn % 3 == 0:
            other = self.waiting[0]
            person.open_by_row(other["name"])
            person.copy(other)
            person.say_saved()
            self.waiting.remove(other)

    def take_loss(self, token):
        name = token["name"]
        if self.turn % 3:
            self.person.press(lost_text(name), "Keep")
            return
        self.person.press(lost_text(name), "Revoke it and create again")
        self.save_new(name)
        revoked = [t["revoked"] for t in self.vendor.ask("tokens")["tokens"] if t["id"] == token["id"]]
        if revoked != [True]:
            raise Silent(f"the lost “{name}” was to be revoked, and is not")

    def save_new(self, name):
        self.person.wait_for_secret()
        self.person.copy(self.token(name))
        self.person.say_saved()

    def forget_settled(self):
        """The server's list stays short, so that the run does not slow down."""
        waiting = [token["id"] for token in self.waiting]
        for token in self.vendor.ask("tokens")["tokens"]:
            if token["name"].startswith("Crash") and token["id"] not in waiting:
                self.vendor.ask(f"forget {token['id']}")

    def begin_anew(self):
        """After a failure: the next points shall not suffer from it."""
        if self.person.is_alive():
            self.person.kill()
        self.vendor.ask("creates normal")
        for item in self.journal.glob("*"):
            item.unlink()
        self.waiting = []
        self.own_items = self.desktop.keyring_items()
        self.forget_settled()
        self.person.start_and_read_the_list()
        self.wait_until_settled()

    @staticmethod
    def tally(counter):
        return ", ".join(f"{count} {what}" for what, count in sorted(counter.items(), key=lambda each: -each[1]))


def main():
    parser = argparse.ArgumentParser()
    for name in ("program", "server", "stepkiller"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 31))
    options = parser.parse_args()
    # A test runner's kill must take the desktop down too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    print(f"seed: {options.seed}", flush=True)
    with Desktop() as desktop:
        crash = Crash(desktop, options)
        try:
            crash.run()
        except Failed as failure:
            print(f"FAILED: {failure}\n{crash.person.program.outline()}\n{desktop.log()}", flush=True)
            return 1
    print(f"where it was killed: {crash.tally(crash.places)}")
    print(f"what became of the tokens: {crash.tally(crash.outcomes)}, {len(crash.silent)} silent")
    for silent in crash.silent:
        print(f"SILENT {silent}")
    return 1 if crash.silent else 0


if __name__ == "__main__":
    sys.exit(main())
