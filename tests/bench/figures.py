# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What was measured: rows with their goals, as a table for people and as JSON for programs."""

import json
import math
import re
from dataclasses import dataclass, field
from statistics import median, quantiles

BEGIN, END = "<!-- measured: by tests/bench/run -->", "<!-- measured: the end -->"


@dataclass
class Goal:
    """Over the two medians; `holds(ours, theirs)`."""
    text: str
    holds: callable


def at_most(limit, unit):
    return Goal(f"≤ {number(limit)} {unit}".rstrip(), lambda ours, _: ours <= limit)


def times_theirs(limit):
    return Goal(f"≤ {limit:g} ×", lambda ours, theirs: ours <= limit * theirs)


def part_of_theirs(part):
    return Goal(f"≤ 1/{part}", lambda ours, theirs: ours * part <= theirs)


def times_faster(factor):
    return Goal(f"≥ {factor} × faster", lambda ours, theirs: ours * factor <= theirs)


@dataclass
class Row:
    what: str
    unit: str
    ours: list
    against: str = ""  # What `theirs` is of.
    theirs: list = field(default_factory=list)
    goal: Goal = None  # None: told for comparison.
    note: str = ""

    @property
    def ratio(self):
        return median(self.ours) / median(self.theirs) if self.theirs and median(self.theirs) else None

    @property
    def is_met(self):
        """None where there is no goal."""
        return self.goal.holds(median(self.ours), median(self.theirs) if self.theirs else None) if self.goal else None

    def cells(self):
        ratio = self.ratio
        told = "" if ratio is None else f"{ratio:.2f}" if ratio >= 0.1 else f"1/{1 / ratio:.0f}" if ratio > 0 else "0"
        met = {None: "", True: "yes", False: "**no**"}[self.is_met]
        theirs = f"{self.against}: {spread(self.theirs, self.unit)}" if self.theirs else self.against
        what = f"{self.what} ({self.note})" if self.note else self.what
        return [what, spread(self.ours, self.unit), theirs, told, self.goal.text if self.goal else "", met]

    def as_json(self):
        return {"what": self.what, "unit": self.unit, "ours": self.ours, "median": median(self.ours),
                "against": self.against, "theirs": self.theirs,
                "their_median": median(self.theirs) if self.theirs else None, "ratio": self.ratio,
                "goal": self.goal.text if self.goal else None, "met": self.is_met, "note": self.note}


def number(value):
    """With as many digits as mean something."""
    if value == 0 or abs(value) >= 1000:
        return f"{value:,.0f}"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    text = f"{value:.{min(digits, 3)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def spread(values, unit):
    """The median, and between which values the middle half lies."""
    text = f"{number(median(values))} {unit}".rstrip()
    if len(values) > 1:
        low, _, high = quantiles(values, n=4, method="inclusive")
        text += f" ({number(low)}–{number(high)})"
    return text


def exponent(sizes, values):
    """The slope of the values over the sizes, both as logarithms: 1 where twice as much takes twice as long."""
    x, y = [math.log(size) for size in sizes], [math.log(value) for value in values]
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    return sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / sum((a - mean_x) ** 2 for a in x)


def markdown(rows, circumstances, left_out):
    lines = [circumstances, "", "| what | ours | compared with | ratio | goal | met |", "| --- | ---: | --- | ---: | --- | --- |"]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row.cells()) + " |" for row in rows]
    if left_out:
        lines += ["", "Left out: " + "; ".join(left_out) + "."]
    return "\n".join(lines) + "\n"


def as_json(rows, circumstances, left_out):
    return json.dumps({"circumstances": circumstances, "rows": [row.as_json() for row in rows], "left_out": left_out},
                      indent=1, ensure_ascii=False) + "\n"


def publish(table, page):
    """Puts the table where the page has the last one."""
    text = page.read_text()
    if BEGIN not in text or END not in text:
        raise ValueError(f"{page} has no place for the table: a line “{BEGIN}”, and a line “{END}” below it")
    page.write_text(re.sub(f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: f"{BEGIN}\n{table}{END}", text, flags=re.S))
