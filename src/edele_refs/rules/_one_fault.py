"""One fault, one message: of two findings at one place that have one cause, the one that says more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from edele_refs.model import Finding

SAYS_MORE = {
    "U104": "C101 C107 S101 S102 S114 U120",
    "U105": "C101 C107 S101 S102 S103 S104 S114 S135",
    "U106": "C101 C107 S101 S102 S103 S104 S106 S114 S135 T101",
    "U121": "U102",
    "U123": "B101 C101 C106 S108",
    "U124": "S138",
    "U114": "C101 C107 S101 S102 S103 S104 S114 S135",
    "A101": "A121 S138",
    "A105": "A101 A106 A112",
    "A115": "A117 A119 A121",
    "A118": "A108",
    "A119": "A117 A121",
    "A121": "A117",
    "C107": "S101 S106 S114 S123 T101",
    "C109": "C124",
    "C119": "S138",
    "P101": "P105",
    "P104": "S102",
    "P105": "C111",
    "P108": "P102",
    "P115": "B104 C101 P106",
    "S101": "S106 S123",
    "S102": "C124 S114",
    "S104": "U120",
    "S132": "S135",
    "S140": "S103",
    "S131": "S106 S114",
}
"""Rules with those that may only see the same again: a letter of another alphabet makes another
spelling, a misspelt name is a word in two spellings, initials without a space are a name
written in two ways. Of a fault that only the second rule sees it says so itself."""

WEAKER = {code: frozenset(others.split()) for code, others in SAYS_MORE.items()}


def once_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings without those that say of a place what another says better."""
    by_note: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_note[finding.note].append(finding)
    for there in by_note.values():
        strong = [f for f in there if f.code in WEAKER]
        yield from (f for f in there if not any(_covers(s, f) for s in strong))


def _covers(strong: Finding, weak: Finding) -> bool:
    a, b = strong.span, weak.span
    return weak.code in WEAKER[strong.code] and a is not None and b is not None and a.start < b.end and b.start < a.end
