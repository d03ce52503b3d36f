"""What can be wrong with notes: one rule a file, found by looking into this folder.

A rule is a function from a reading to places and words; its docstring says what it
finds and why, with a bad and a good example, which are its tests and its page of
the documentation. To add one, create one file here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain

from edele_refs.discover import members
from edele_refs.model import Finding, Reading, RefsError
from edele_refs.rules._rule import Place, Rule, rule

__all__ = ["Place", "Rule", "all_rules", "check", "find_rule", "rule"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code.

    >>> [rule.name for rule in all_rules()][:2]
    ['no-antecedent', 'ambiguous-ibid']
    """
    modules = members(__name__)
    rules = (getattr(module, module.__name__.rpartition(".")[2]) for module in modules)
    return tuple(sorted(rules, key=lambda rule: rule.code))


def find_rule(word: str) -> Rule:
    """The rule of this code or name.

    >>> find_rule("c102").name
    'ambiguous-ibid'
    """
    for candidate in all_rules():
        if word.casefold() in (candidate.code.casefold(), candidate.name):
            return candidate
    known = ", ".join(candidate.code for candidate in all_rules())
    raise RefsError(f"there is no rule {word!r}; the rules are {known} (see “refs rule”)")


def check(
    reading: Reading,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
) -> tuple[Finding, ...]:
    """What the rules find, in the order of the notes.

    ``select`` names the only rules to apply (also those that are off by themselves),
    ``ignore`` rules to leave out; both by code, by name, or by a code's beginning.
    """
    chosen = _chosen(select, ignore)
    found = chain.from_iterable(rule(reading) for rule in chosen)
    order = _order(reading)
    return tuple(sorted(set(found), key=lambda f: (*order(f), f.code, f.message)))


def _chosen(select: Iterable[str] | None, ignore: Iterable[str] | None) -> list[Rule]:
    wanted = _codes(select) if select is not None else {r.code for r in all_rules() if r.on}
    unwanted = _codes(ignore or ())
    return [r for r in all_rules() if r.code in wanted - unwanted]


def _codes(words: Iterable[str]) -> set[str]:
    """The codes that these words name: "C102", "ambiguous-ibid", "C1", "C"."""
    codes: set[str] = set()
    for word in words:
        begun = {r.code for r in all_rules() if r.code.startswith(word.upper())}
        codes |= begun if begun and word else {find_rule(word).code}
    return codes


def _order(reading: Reading) -> Callable[[Finding], tuple[float, int]]:
    """Sort key of a finding: its note's place in the document, then the place in the note.

    A note that is not there stands before the next higher number of its chapter.
    """
    place = {note.label: index for index, note in enumerate(reading.document.notes)}

    def key(finding: Finding) -> tuple[float, int]:
        start = finding.span.start if finding.span else -1
        if finding.note in place:
            return place[finding.note], start
        return _place_of_missing(finding.note, reading), start

    return key


def _place_of_missing(label: str, reading: Reading) -> float:
    chapter, number = _split(label)
    for index, note in enumerate(reading.document.notes):
        if (note.chapter, _number(note.number)) > (chapter, number):
            return index - 0.5
    return len(reading.document.notes)


def _split(label: str) -> tuple[int, int]:
    chapter, _, number = label.rpartition(":")
    return (int(chapter) if chapter.isdigit() else 1), _number(number)


def _number(text: str) -> int:
    digits = re.match(r"\d{1,9}", text)
    return int(digits[0]) if digits else 0
