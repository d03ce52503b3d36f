"""Cases that come out wrong today: kept in one file of their folder, and moved when they do not.

A case in ``known-failures.md`` is called after the file that it belongs to ("Books: …").
It has to fail; when it comes out right, ``pytest --rewrite-cases`` moves it there.
"""

from __future__ import annotations

import re
from pathlib import Path

from markdown_cases import CASES, Case, cases, cases_of

STEM = "known-failures"


def sound(folder: str) -> list[Case]:
    """The cases of a folder that have to come out right."""
    return [case for case in cases(folder) if case.path.stem != STEM]


def failing(folder: str) -> list[Case]:
    """The cases of a folder that are known to come out wrong."""
    path = CASES / folder / f"{STEM}.md"
    return list(cases_of(path)) if path.is_file() else []


def check_failure(case: Case, info: str, actual: str, rewrite: bool) -> None:
    """The case still fails; or it is moved to where it belongs."""
    right = actual.rstrip("\n") == case[info].rstrip("\n")
    if right and rewrite:
        _move(case)
        return
    assert not right, "comes out right now: pytest --rewrite-cases moves the case to its file"


def _move(case: Case) -> None:
    home, title = case.title.split(": ", 1)
    target = case.path.with_name(f"{home.lower().replace(' ', '_')}.md")
    text = case.path.read_text("utf-8")
    section = re.search(rf"\n# {re.escape(case.title)}\n.*?(?=\n# |\Z)", text, re.S)
    assert section, case.title
    case.path.write_text(text.replace(section[0], ""), "utf-8")
    _append(target, section[0].replace(f"# {case.title}", f"# {title}", 1))


def _append(target: Path, section: str) -> None:
    before = target.read_text("utf-8").rstrip("\n") + "\n" if target.is_file() else ""
    target.write_text(before + section.rstrip("\n") + "\n", "utf-8")
