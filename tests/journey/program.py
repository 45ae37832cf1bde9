# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The program as a person meets it: read through AT-SPI, worked with keyboard and mouse."""

import os
import subprocess
from contextlib import contextmanager

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import Failed, tool, wait_for  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType


def attempt(question, otherwise=None):
    """An answer, or `otherwise` where the widget has gone meanwhile."""
    try:
        return question()
    except GLib.Error:
        return otherwise


class Widget:
    """Something on the screen that a screen reader would find."""

    def __init__(self, accessible):
        self._it = accessible

    @property
    def name(self):
        return attempt(self._it.get_name, "") or ""

    @property
    def description(self):
        return attempt(self._it.get_description, "") or ""

    @property
    def role(self):
        return attempt(self._it.get_role)

    @property
    def text(self):
        """The content of a text field or label."""
        def ask():
            return Atspi.Text.get_text(self._it, 0, Atspi.Text.get_character_count(self._it))
        return attempt(ask, "") if "Text" in attempt(self._it.get_interfaces, []) else ""

    def has(self, state):
        states = attempt(self._it.get_state_set)
        return bool(states and states.contains(state))

    @property
    def area(self):
        box = attempt(lambda: self._it.get_extents(Atspi.CoordType.SCREEN))
        return (box.x, box.y, box.width, box.height) if box else (0, 0, 0, 0)

    def children(self):
        for index in range(attempt(self._it.get_child_count, 0)):
            child = attempt(lambda: self._it.get_child_at_index(index))
            if child:
                yield Widget(child)

    def tree(self):
        """This and all below, without the cells of tables: cells() has them."""
        yield self
        if self.role not in (Role.TABLE, Role.TREE_TABLE):
            for child in self.children():
                yield from child.tree()

    def cells(self):
        """A table's rows, each a list of Widgets; none of one that loses rows while it is read: ask again."""
        def ask():
            rows, columns = Atspi.Table.get_n_rows(self._it), Atspi.Table.get_n_columns(self._it)
            return [[Atspi.Table.get_accessible_at(self._it, row, column) for column in range(columns)] for row in range(rows)]
        table = attempt(ask, [])
        return [] if any(cell is None for row in table for cell in row) else [[Widget(cell) for cell in row] for row in table]


class Program:
    """One run of the program."""

    def __init__(self, desktop, path, *arguments, **variables):
        self._desktop = desktop
        self.process = desktop.start(path, *arguments, env={**os.environ, **variables})
        Atspi.init()
        Atspi.set_timeout(5000, 15000)

    # --- what it shows ------------------------------------------------------------------------------------------

    def windows(self):
        """Its top-level windows on the screen, dialogs included."""
        root = attempt(lambda: Atspi.get_desktop(0))
        for index in range(attempt(root.get_child_count, 0)):
            application = attempt(lambda: root.get_child_at_index(index))
            if application and attempt(application.get_process_id) == self.process.pid:
                # Nothing is remembered: what is asked for is what there is now.
                attempt(lambda: application.set_cache_mask(Atspi.Cache.NONE))
                yield from (w for w in Widget(application).children() if w.has(State.SHOWING))

    def window(self, title):
        """The window of this title, once it is there and takes the keyboard. The main one names the account before it."""
        def look():
            self.must_run()
            return next((w for w in self.windows() if w.name.split(" – ")[-1] == title and w.has(State.ACTIVE)), None)
        return wait_for(look, f"the window “{title}” in front")

    def wait_until_gone(self, title):
        wait_for(lambda: self.must_run() and all(w.name != title for w in self.windows()), f"the end of “{title}”")

    def look(self, name, *roles):
        """The widget of this name that can be seen, or None."""
        for window in self.windows():
            for widget in window.tree():
                if widget.name == name and (not roles or widget.role in roles) and widget.has(State.SHOWING):
                    return widget
        return None

    def find(self, name, *roles):
        return wait_for(lambda: self.must_run() and self.look(name, *roles), f"“{name}” on the screen")

    def button(self, name):
        """A button in a page, a dialog or a tool bar that can be pressed."""
        def usable():
            self.must_run()
            widget = self.look(name, Role.PUSH_BUTTON)
            return widget if widget and widget.has(State.ENABLED) else None
        return wait_for(usable, f"the button “{name}”, enabled")

    def choose(self, menu, item):
        """An item of a menu in the menu bar, by mouse."""
        self.click(self.find(menu, Role.MENU_ITEM, Role.MENU))
        self.click(self.find(item, Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM))

    def field(self, label):
        return self.find(label, Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT)

    def table(self):
        return self.find("Tokens", Role.TABLE, Role.TREE_TABLE)

    def rows(self):
        """The table as it is shown: the words of each row."""
        return [[cell.name for cell in row] for row in self.table().cells()]

    def row(self, name):
        """The words of the one row of this name, once it is there."""
        def ask():
            found = [row for row in self.rows() if row and row[0] == name]
            return found[0] if len(found) == 1 else None
        return wait_for(ask, f"one row “{name}”")

    def everything_said(self):
        """All that a screen reader could read out now."""
        said = []
        for window in self.windows():
            for widget in window.tree():
                said += [widget.name, widget.description, widget.text]
                said += [word for row in widget.cells() for cell in row for word in (cell.name, cell.description)] \
                    if widget.role in (Role.TABLE, Role.TREE_TABLE) else []
        return "\n".join(said)

    @contextmanager
    def listening(self, kind, take):
        """As a screen reader listens: `take` gets each event of this kind."""
        listener = Atspi.EventListener.new(take)
        listener.register(kind)
        try:
            yield
        finally:
            listener.deregister(kind)

    # --- what a person does -------------------------------------------------------------------------------------

    def key(self, *keys):
        tool("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        # By way of stdin: command lines can be read by everybody.
        tool("xdotool", "type", "--clearmodifiers", "--file", "-", data=text.encode())

    def fill(self, field, text, shown=None):
        """Types into a field that has the focus; `shown`: what the field says then."""
        wait_for(lambda: field.has(State.FOCUSED), f"the focus in “{field.name}”")
        self.type(text)
        expected = text if shown is None else shown
        wait_for(lambda: field.text == expected, f"the typed text in “{field.name}”")

    def sign_in(self, address, password):
        """On the page to sign in, where the address has the focus; returns before the server has answered."""
        self.fill(self.field("Email:"), address)
        self.key("Tab")
        field = self.field("Password:")
        wait_for(lambda: field.has(State.FOCUSED), "the focus in “Password:”")
        self.type(password)
        self.key("Return")

    def click(self, widget):
        x, y, width, height = wait_for(lambda: widget.area if widget.area[2] > 0 else None, f"a place for “{widget.name}”")
        # Without --sync, which waits for a movement that does not come where the pointer stands there already.
        tool("xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1")

    # --- its process --------------------------------------------------------------------------------------------

    def must_run(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended by itself (exit code {self.process.returncode}):\n{self._desktop.log()}")
        return True

    def wait_for_end(self, patience=30):
        try:
            code = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            raise Failed("the program does not end") from None
        if code != 0:
            raise Failed(f"the program ended with exit code {code}:\n{self._desktop.log()}")

    def quit(self):
        self.key("ctrl+q")
        self.wait_for_end()

    def outline(self):
        """What is on the screen, for a failure. No token's secret stands in it."""
        lines = []

        def add(widget, depth):
            states = [name for name, state in (("focused", State.FOCUSED), ("active", State.ACTIVE)) if widget.has(state)]
            name = "(hidden here)" if "tm_pro_" in widget.name else widget.name
            lines.append(f"{'  ' * depth}{Atspi.role_get_name(widget.role)} “{name}” {' '.join(states)}")
            for child in widget.children():
                add(child, depth + 1)

        for window in self.windows():
            add(window, 0)
        return "\n".join(lines)
