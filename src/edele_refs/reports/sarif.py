"""SARIF 2.1.0 (Static Analysis Results Interchange Format, an OASIS standard).

A finding stands in its note (a logical location) and, in files that have lines, in a
region of the file. Columns count characters ("unicodeCodePoints").
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from edele_refs import __version__
from edele_refs.checking.baseline import fingerprint
from edele_refs.checking.checked import Checked, Spot
from edele_refs.model import Finding
from edele_refs.rules import Rule, find_rule

LEVELS = {"error": "error", "warning": "warning", "hint": "note"}


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The log, indented."""
    every = list(checked)
    codes = sorted({finding.code for one in every for finding in one.findings})
    rules = [find_rule(code) for code in codes]
    log = {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [
            {
                "tool": {"driver": _driver(rules)},
                "columnKind": "unicodeCodePoints",
                "artifacts": [{"location": {"uri": _uri(one.file)}} for one in every],
                "results": [
                    row for place, one in enumerate(every) for row in _results(one, place, codes)
                ],
            }
        ],
    }
    yield json.dumps(log, ensure_ascii=False, indent=2)


def _driver(rules: list[Rule]) -> dict[str, Any]:
    return {"name": "refs", "version": __version__, "rules": list(map(_rule, rules))}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": f"{rule.summary}."},
        "fullDescription": {"text": rule.explanation or f"{rule.summary}."},
        "help": {"text": rule.help or rule.summary},
        "defaultConfiguration": {"enabled": rule.on, "level": LEVELS[rule.severity]},
    }


def _results(one: Checked, index: int, codes: list[str]) -> Iterator[dict[str, Any]]:
    places = one.places or (None,) * len(one.findings)
    for finding, place in zip(one.findings, places, strict=True):
        yield {
            "ruleId": finding.code,
            "ruleIndex": codes.index(finding.code),
            "level": LEVELS[find_rule(finding.code).severity],
            "message": {"text": finding.message},
            "locations": [_location(one, index, finding, place)],
            "partialFingerprints": {"refs/v1": fingerprint(finding, one.notes)},
        }


def _location(
    one: Checked, index: int, finding: Finding, place: tuple[Spot, Spot] | None
) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(one.file), "index": index}}
    if place:
        first, last = place
        physical["region"] = {
            "startLine": first.line,
            "startColumn": first.column,
            "endLine": last.line,
            "endColumn": max(last.column, first.column + 1)
            if last.line == first.line
            else last.column,
        }
    name = f"note {finding.note}" if finding.note else one.name
    note = {"name": name, "fullyQualifiedName": f"{one.name}#{finding.note}", "kind": "note"}
    return {"physicalLocation": physical, "logicalLocations": [note]}


def _uri(file: str) -> str:
    """A file's path as a relative reference, or as an address of a file."""
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
