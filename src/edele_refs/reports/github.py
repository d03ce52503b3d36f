"""Annotations of GitHub Actions: workflow commands that its log understands.

Only ten of each kind are shown with a step, so a summary comes first; where the runner
offers a page for it (``GITHUB_STEP_SUMMARY``), it stands there too, with all findings.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from edele_refs.checking.checked import Checked, Spot
from edele_refs.model import Finding
from edele_refs.reports._counts import closing_line, statistics
from edele_refs.rules import find_rule

KINDS = {"error": "error", "warning": "warning", "hint": "notice"}


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The summary, then a command for each finding, the gravest first."""
    every = list(checked)
    counts = "; ".join(f"{number} {code} {name}" for number, code, name, _ in statistics(every))
    summary = closing_line(every) + (f" {counts}" if counts else "")
    yield f"::notice title=refs check::{_data(summary)}"
    if page := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(page).open("a", encoding="utf-8") as file:
            file.write("\n".join(_page(every)) + "\n")
    found = [
        (list(KINDS).index(find_rule(finding.code).severity), _command(one, finding, place))
        for one in every
        for finding, place in zip(
            one.findings, one.places or (None,) * len(one.findings), strict=True
        )
    ]
    yield from (command for _, command in sorted(found, key=lambda pair: pair[0]))


def _command(one: Checked, finding: Finding, place: tuple[Spot, Spot] | None) -> str:
    rule = find_rule(finding.code)
    where = {"file": one.file}
    if place:
        where |= {"line": str(place[0].line), "endLine": str(place[1].line)}
        if place[0].line == place[1].line:
            where |= {"col": str(place[0].column), "endColumn": str(place[1].column)}
    where["title"] = f"{rule.code} {rule.name}"
    properties = ",".join(f"{key}={_property(value)}" for key, value in where.items())
    note = f"note {finding.note}: " if finding.note in one.notes else ""
    return f"::{KINDS[rule.severity]} {properties}::{_data(note + finding.message)}"


def _page(checked: Sequence[Checked]) -> Iterator[str]:
    yield from ("## refs check", "", closing_line(checked), "", "| file | note | rule | |", "|---|---|---|---|")
    for one in checked:
        for finding in one.findings:
            cells = (one.file, finding.note, finding.code, finding.message)
            yield "| " + " | ".join(map(_cell, cells)) + " |"


def _cell(text: str) -> str:
    for char, instead in (("&", "&amp;"), ("<", "&lt;"), ("|", "&#124;"), ("\n", " ")):
        text = text.replace(char, instead)
    return text


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
