"""What is said of the rules, read from their files without importing them.

A report of a result that was kept needs the names and words of rules, and no rule; to import a
hundred of them would take most of its time. What is not written as rules are is imported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import cast

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Check, Place, Rule, Safety, Severity

WRITTEN = late_pattern(
    r'^@rule\("(?P<code>[A-Z]\d+)"(?P<options>(?:, \w+=[\w"]+)*)\)\n'
    r'def (?P<name>\w+)\(reading: Reading\) -> [^\n]+:\n    """(?P<doc>[^\\]*?)"""$',
    re.M,
)
OPTION = late_pattern(r'(\w+)="?(\w+)')


def catalogue() -> Iterator[Rule]:
    """Every rule of this folder; its check is imported when it is first called."""
    for path in sorted(Path(__file__).parent.glob("[!_]*.py")):
        yield _read(path.stem, path.read_text("utf-8")) or imported(path.stem)


def imported(name: str) -> Rule:
    """The rule that the file of this name has."""
    return cast(Rule, getattr(import_module(f"{__package__}.{name}"), name))


def _read(name: str, source: str) -> Rule | None:
    found = WRITTEN.search(source)
    if found is None or found["name"] != name:
        return None
    given = dict(OPTION.findall(found["options"]))
    return Rule(
        found["code"],
        name.replace("_", "-"),
        cleandoc(found["doc"]),
        _when_called(name),
        given.get("on") != "False",
        cast(Severity, given.get("severity", "warning")),
        cast(Safety | None, given.get("fix")),
    )


def _when_called(name: str) -> Check:
    def check(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
        return imported(name).check(reading)

    return check
