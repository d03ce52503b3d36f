"""Findings that were there before: only new ones are reported.

A finding is known again by its rule and the words it marks, not by its note's number,
which changes when a note is put in; numbers in references to notes are left out too.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from edele_refs.checking.checked import Checked
from edele_refs.checking.settings import shown
from edele_refs.model import Finding, RefsError

AROUND = 40
"""Characters on either side that a short place is known by."""
LONG = 25
"""From this length on the words marked are enough."""

Known = Mapping[str, Counter[str]]
"""For each file how often each fingerprint was found."""


def fingerprint(finding: Finding, notes: Mapping[str, str]) -> str:
    """What a finding is known by: its rule and the words it marks, with those around them."""
    words = notes.get(finding.note, "")
    if finding.span:
        start, end = finding.span.start, finding.span.end
        if end - start < LONG:
            start, end = max(0, start - AROUND), end + AROUND
        words = words[start:end]
    plain = " ".join(_number_of_a_note().sub("#", words).split())
    return hashlib.sha256(f"{finding.code}\0{plain}".encode()).hexdigest()[:16]


@cache
def _number_of_a_note() -> re.Pattern[str]:
    from edele_refs.languages import pattern  # a report of a kept result needs no language

    return re.compile(rf"(?:{pattern('note')})\s?\d+")


def written(checked: tuple[Checked, ...], home: Path) -> str:
    """A baseline with all that was found, as the file's text."""
    files = {
        _name(one.file, home): dict(
            sorted(Counter(fingerprint(f, one.notes) for f in one.findings).items())
        )
        for one in checked
    }
    return json.dumps({"version": 1, "files": files}, indent=1, ensure_ascii=False)


def read(path: Path) -> Known:
    """The baseline that a file holds."""
    try:
        files = json.loads(path.read_text("utf-8"))["files"]
        return {file: Counter(found) for file, found in files.items()}
    except FileNotFoundError:
        raise RefsError(
            f"there is no baseline {shown(path)}; make it with “refs check ... --write-baseline {shown(path)}”"
        ) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise RefsError(f"{shown(path)} is no baseline as “--write-baseline” writes it") from None


def new_only(checked: Checked, known: Known, home: Path) -> Checked:
    """A file with the findings that the baseline does not have, or has less often."""
    left = Counter(known.get(_name(checked.file, home), ()))
    new = []
    for place, finding in enumerate(checked.findings):
        mark = fingerprint(finding, checked.notes)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(place)
    places = tuple(checked.places[k] for k in new) if checked.places else ()
    return replace(checked, findings=tuple(checked.findings[k] for k in new), places=places)


def _name(file: str, home: Path) -> str:
    """A file's path under the baseline's folder, so that both may be moved together."""
    path = Path(file)
    try:
        return path.resolve().relative_to(home.resolve()).as_posix()
    except ValueError:
        return path.as_posix()
