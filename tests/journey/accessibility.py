#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""Every window of the real program, as somebody meets it who can't see it or holds no mouse, in one language.

    accessibility.py LANGUAGE --program PATH --server PATH --artifacts FOLDER

Fails on a widget without a name, on two things that one key calls, and on a control that the keyboard can't reach.
"""

import argparse
import os
import sys
from pathlib import Path

from desktop import Desktop, Failed, wait_for
from program import Atspi, Program, Role, State, attempt

CONTROLS = {
    Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.TEXT, Role.ENTRY,
    Role.PASSWORD_TEXT, Role.SPIN_BUTTON, Role.SLIDER, Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST, Role.PAGE_TAB_LIST,
}
NAMED = CONTROLS | {Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU, Role.PAGE_TAB, Role.LIST_ITEM}
MENU = {Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM, Role.MENU}
MOST_TABS = 60


def key_bindings(widget):
    """What calls it: "Alt+N", "Ctrl+N" …"""
    it = widget._it
    if "Action" not in attempt(it.get_interfaces, []):
        return set()
    found = set()
    for index in range(attempt(lambda: Atspi.Action.get_n_actions(it), 0)):
        text = attempt(lambda: Atspi.Action.get_key_binding(it, index), "") or ""
        found |= {key.strip() for key in text.split(";") if key.strip()}
    return found


def described(widget):
    return f"{Atspi.role_get_name(widget.role)} “{widget.name}”"


class Inspector:
    """Looks at one window after the other, and remembers all that is wrong."""

    def __init__(self, program):
        self.program = program
        self.findings = []
        self.looked_at = 0

    def menu_items(self, window):
        """All below the menu bar, open or not."""
        bars = [w for w in window.tree() if w.role == Role.MENU_BAR]
        return [item for bar in bars for item in bar.tree() if item.role in MENU]

    def inspect(self, title):
        window = wait_for(lambda: next((w for w in self.program.windows() if w.name == title and w.has(State.ACTIVE)), None),
                          f"“{title}” in front")
        self.looked_at += 1
        widgets = [w for w in window.tree() if w.has(State.SHOWING)]
        for widget in widgets:
            if widget.role in NAMED and not widget.name.strip() and not self.is_inner(widget, widgets):
                self.findings.append(f"{title}: nameless {described(widget)}")
        self.look_for_clashes(title, window, widgets)
        self.look_for_unreachable(title, window, widgets)

    @staticmethod
    def is_inner(widget, widgets):
        """Part of a field or of a box with a choice: the name and the keys are those of the whole."""
        x, y, width, height = widget.area
        def encloses(other):
            a, b, c, d = other.area
            return other is not widget and a <= x and b <= y and a + c >= x + width and b + d >= y + height
        return any(other.role in (Role.COMBO_BOX, Role.SPIN_BUTTON, Role.TEXT) and encloses(other) for other in widgets)

    def look_for_clashes(self, title, window, widgets):
        items = self.menu_items(window)
        shortcuts = {}
        for item in items:
            for key in key_bindings(item):
                if not key.startswith("Alt+") or len(key) > 5:
                    shortcuts.setdefault(key, set()).add(item.name)
        mnemonics = {}
        tops = [c for w in widgets if w.role == Role.MENU_BAR for c in w.children()]
        for widget in [*tops, *(w for w in widgets if w.role in CONTROLS)]:
            for key in key_bindings(widget):
                if key.startswith("Alt+") and len(key) == 5:
                    mnemonics.setdefault(key, set()).add(widget.name)
        for key, names in [*shortcuts.items(), *mnemonics.items()]:
            if len(names) > 1:
                self.findings.append(f"{title}: {key} calls {' and '.join(sorted(names))}")
        for menu in [w for bar in widgets if bar.role == Role.MENU_BAR for w in bar.tree() if w.role == Role.POPUP_MENU]:
            self.look_for_clashes_in(title, menu)

    def look_for_clashes_in(self, title, menu):
        taken = {}
        for item in menu.children():
            for key in key_bindings(item):
                if key.startswith("Alt+") and len(key) == 5:
                    taken.setdefault(key, set()).add(item.name)
        for key, names in taken.items():
            if len(names) > 1:
                self.findings.append(f"{title}, a menu: {key} calls {' and '.join(sorted(names))}")

    def look_for_unreachable(self, title, window, widgets):
        wanted = {}
        in_menus = {item.name.rstrip("…") for item in self.menu_items(window)}
        for widget in widgets:
            if widget.role not in CONTROLS or not widget.has(State.ENABLED) or self.is_inner(widget, widgets):
                continue
            if widget.has(State.FOCUSABLE):
                wanted[(widget.role, widget.name, widget.area)] = widget
            elif widget.name.rstrip("…") not in in_menus and widget.role in (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON):
                self.findings.append(f"{title}: no key reaches {described(widget)}")
        missing = set(wanted)
        for _ in range(MOST_TABS):
            # A table's cell or a list's item has the focus where the whole has it.
            focused = [w for w in window.tree() if w.has(State.FOCUSED)]
            for key in list(missing):
                x, y, width, height = key[2]
                for widget in focused:
                    a, b, c, d = widget.area
                    if wanted[key].has(State.FOCUSED) or (x <= a and y <= b and x + width >= a + c and y + height >= b + d and c > 0):
                        missing.discard(key)
            if not missing:
                break
            before = [w.area for w in focused]
            self.program.key("Tab")
            # A focus that stays where it is, in a window with one control, is no failure of the key.
            attempt_to_see(lambda: [w.area for w in window.tree() if w.has(State.FOCUSED)] != before)
        radios = {key for key in missing if key[0] == Role.RADIO_BUTTON}  # Arrow keys go from one to the next.
        for key in missing - radios:
            self.findings.append(f"{title}: no Tab reaches {described(wanted[key])}")


def attempt_to_see(condition):
    try:
        wait_for(condition, "another focus", patience=1)
    except Failed:
        pass


def write_settings(language):
    folder = Path(os.environ["XDG_CONFIG_HOME"]) / "mailcx-tokens"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.ini").write_text(f"[General]\nversion=1\n\n[appearance]\nlanguage={language}\n")


def front(program):
    """The title of the window in front."""
    def look():
        program.must_run()
        return next((w.name for w in program.windows() if w.has(State.ACTIVE)), None)
    return wait_for(look, "a window in front")


class Walk:
    def __init__(self, desktop, options):
        self.program = Program(desktop, options.program)
        self.inspector = Inspector(self.program)
        self.inspector.inspect(front(self.program))  # The page to sign in.
        self.program.quit()
        self.program = self.inspector.program = Program(desktop, options.program, "--demo")
        self.main = front(self.program)

    def open(self, key):
        """Presses a key, and inspects the dialog that opens."""
        self.program.key(key)
        title = wait_for(lambda: (t := front(self.program)) != self.main and t, f"a dialog after {key}")
        self.inspector.inspect(title)
        return title

    def close(self, title):
        self.program.key("Escape")
        self.program.wait_until_gone(title)
        wait_for(lambda: front(self.program) == self.main, "the main window in front")

    def run(self):
        wait_for(lambda: any(w.role in (Role.TABLE, Role.TREE_TABLE) and w.cells() for win in self.program.windows()
                             for w in win.tree()), "the demo's tokens")
        self.program.key("F9")  # The details beside the list.
        self.inspector.inspect(self.main)
        for keys in ("alt+2", "alt+3", "alt+1"):  # What happened, what wants a look, and back.
            self.program.key(keys)
            self.inspector.inspect(self.main)
        for keys in ("F1", "ctrl+comma", "ctrl+n", "ctrl+i"):
            self.close(self.open(keys))
        self.program.key("ctrl+n")  # Once more, with the focus where it begins.
        title = wait_for(lambda: (t := front(self.program)) != self.main and t, "the dialog for a name")
        self.program.type("Accessible")
        self.program.key("Return")
        secret = wait_for(lambda: (t := front(self.program)) not in (self.main, title) and t, "the secret's dialog")
        self.inspector.inspect(secret)
        self.program.key("Escape")  # Not copied yet, so it asks; the last button says "Decide later".
        self.revoke(secret)
        return self.inspector

    def revoke(self, secret):
        wait_for(lambda: any(w.role == Role.PUSH_BUTTON and w.has(State.FOCUSED) for win in self.program.windows() for w in win.tree()),
                 "the question's first button")
        self.program.key("Tab", "space")
        self.program.wait_until_gone(secret)
        wait_for(lambda: front(self.program) == self.main, "the main window in front")
        self.close(self.open("ctrl+r"))
        self.close(self.open("Delete"))
        self.program.key("ctrl+a")
        self.close(self.open("Delete"))  # The question about several.


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("language")
    for name in ("--program", "--server", "--artifacts"):
        parser.add_argument(name, required=True)
    options = parser.parse_args()
    with Desktop() as desktop:
        write_settings(options.language)
        walk = Walk(desktop, options)
        try:
            inspector = walk.run()
        except Failed as failure:
            print(f"{failure}\n{walk.program.outline()}")
            return 1
        for finding in inspector.findings:
            print(finding)
        print(f"{inspector.looked_at} windows, {len(inspector.findings)} findings")
        return 1 if inspector.findings else 0


if __name__ == "__main__":
    sys.exit(main())
