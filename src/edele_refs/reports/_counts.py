"""How much was found, in words and by rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from edele_refs.checking.checked import Checked
from edele_refs.rules import find_rule

NAMED = 12
"""Up to this many notes in which nothing was recognised are named."""


def closing_line(checked: Sequence[Checked]) -> str:
    """How much was found in how much, and which notes were not looked into.

    >>> closing_line([])
    'No findings in 0 notes.'
    """
    found = sum(len(one.findings) for one in checked)
    notes = sum(len(one.notes) for one in checked)
    of = f" of {len(checked)} documents" if len(checked) > 1 else ""
    kind = "paragraph" if checked and all(one.prose for one in checked) else "note"
    words = counted(found, "finding") if found else "No findings"
    prose = " No notes were found: the text itself was looked at." if kind == "paragraph" else ""
    return f"{words} in {counted(notes, kind)}{of}.{_fixed(checked)}{prose}{_bare(checked)}"


def _fixed(checked: Sequence[Checked]) -> str:
    fixed = sum(one.fixed for one in checked)
    return f" {fixed:,} fixed." if fixed else ""


def _bare(checked: Sequence[Checked]) -> str:
    """The notes in which nothing was recognised, so that nothing could be checked."""
    bare = [label for one in checked for label in one.bare]
    if not bare:
        return ""
    which = f" ({', '.join(bare)})" if len(checked) == 1 and len(bare) <= NAMED else ""
    return f" No citation was recognised in {counted(len(bare), 'note')}{which}."


def statistics(checked: Sequence[Checked]) -> Iterator[tuple[int, str, str, str]]:
    """For each rule how often it found something, its code, name and summary; most first."""
    found = Counter(finding.code for one in checked for finding in one.findings)
    for code, number in sorted(found.items(), key=lambda pair: (-pair[1], pair[0])):
        rule = find_rule(code)
        yield number, code, rule.name, rule.summary


def counted(number: int, word: str) -> str:
    """A number and what is counted.

    >>> counted(1, "note"), counted(1200, "note")
    ('1 note', '1,200 notes')
    """
    return f"{number:,} {word}" + ("" if number == 1 else "s")
