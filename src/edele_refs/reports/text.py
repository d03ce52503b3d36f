"""Words to read: each finding with its note, the place marked, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from edele_refs.checking.checked import Checked
from edele_refs.model import Finding
from edele_refs.reports._counts import closing_line
from edele_refs.reports._excerpt import excerpt
from edele_refs.rules import find_rule
from edele_refs.views import printable

COLOURS = {"error": "red", "warning": "yellow", "hint": "cyan"}


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The findings file by file, as soon as they are there, and how many they are."""
    seen = []
    for one in checked:
        seen.append(one)
        places = one.places or (None,) * len(one.findings)
        for finding, place in zip(one.findings, places, strict=True):
            file = (f"{one.file}:{place[0].line}:{place[0].column}" if place else one.file) if several else ""
            yield from _finding_lines(one, finding, file)
    if seen:
        yield closing_line(seen)


def _finding_lines(one: Checked, finding: Finding, file: str) -> Iterator[str]:
    rule = find_rule(finding.code)
    colour = COLOURS[rule.severity]
    place = click.style(_place(one, finding, file), bold=True)
    weight = "" if rule.severity == "warning" else click.style(f"{rule.severity}: ", fg=colour)
    mark = click.style(f"[{rule.code} {rule.name}]", fg="cyan")
    yield f"{place}{weight}{printable(finding.message)} {mark}"
    if finding.span and finding.note in one.notes:
        piece, before, marked = excerpt(one.notes[finding.note], finding.span)
        yield f"    {piece}"
        yield "    " + " " * before + click.style("^" * max(marked, 1), fg=colour)
    if rule.help:
        yield click.style(f"    help: {rule.help}{_fix(finding)}", dim=True)


def _fix(finding: Finding) -> str:
    """How refs itself would mend it."""
    safety = find_rule(finding.code).fix
    if not finding.edit or not safety:
        return ""
    return " (--fix does it)" if safety == "safe" else " (--fix --unsafe-fixes does it)"


def _place(one: Checked, finding: Finding, file: str) -> str:
    """ "chapter.md:12:9: note 58: ", with line and column as editors open them, where the file has lines.

    Of one document only "note 58: "; a missing note has none.
    """
    where = f"{file}: " if file else ""
    if finding.note not in one.notes:
        return where
    word = "" if finding.note.startswith("¶") else "note "
    return f"{where}{word}{finding.note}: "
