"""A finding as data, with the same members in every form of JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from edele_refs.checking.checked import Checked
from edele_refs.marks import bare
from edele_refs.rules import find_rule


def rows(checked: Checked) -> Iterator[dict[str, Any]]:
    """The findings of a file in order; ``start`` and ``end`` are characters of the note's text."""
    places = checked.places or (None,) * len(checked.findings)
    for finding, place in zip(checked.findings, places, strict=True):
        rule = find_rule(finding.code)
        edit = finding.edit
        yield {
            "doc": checked.name,
            "file": checked.file,
            "note": finding.note,
            "code": finding.code,
            "name": rule.name,
            "severity": rule.severity,
            "message": finding.message,
            "help": rule.help,
            "start": finding.span.start if finding.span else None,
            "end": finding.span.end if finding.span else None,
            "line": place[0].line if place else None,
            "column": place[0].column if place else None,
            "related": [str(address) for address in finding.related],
            "fix": edit
            and {
                "safety": rule.fix,
                "start": edit.span.start,
                "end": edit.span.end,
                "text": bare(edit.text),
            },
        }
