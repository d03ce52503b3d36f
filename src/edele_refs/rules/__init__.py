"""What can be wrong with notes: one rule a file, found by looking into this folder.

A rule is a function from a reading to places and words; its docstring says what it
finds and why, with a bad and a good example, which are its tests and its page of
the documentation. To add one, create one file here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import cache
from itertools import accumulate, chain

from edele_refs.model import Finding, Reading, RefsError
from edele_refs.rules._catalogue import catalogue
from edele_refs.rules._one_fault import SAYS_MORE, once_each
from edele_refs.rules._rule import SEVERITIES, Place, Rule, Severity, rule
from edele_refs.rules._unused import UNUSED

__all__ = [
    "SEVERITIES",
    "UNUSED",
    "Place",
    "Rule",
    "Severity",
    "all_rules",
    "check",
    "chosen_rules",
    "codes_of",
    "find_rule",
    "mending_nothing",
    "near_to",
    "rule",
]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, by code.

    >>> [rule.name for rule in all_rules()][:2]
    ['signature-spelling', 'superseded-siglum']
    """
    return tuple(sorted(catalogue(), key=lambda rule: rule.code))


def find_rule(word: str) -> Rule:
    """The rule of this code or name.

    >>> find_rule("c102").name
    'ambiguous-ibid'
    """
    try:
        return _by_word()[word.casefold()]
    except KeyError:
        raise RefsError(
            f"there is no rule {word!r}{near_to(word)} (“refs rule” lists them: C101, U103 ...)"
        ) from None


def near_to(word: str, least: float = 0.7) -> str:
    """Which rule a word may have been meant for, as the end of a sentence.

    >>> near_to("ambigous-ibid"), near_to("c199"), near_to("XYZ")
    ('; did you mean ambiguous-ibid?', '; did you mean C119?', '')
    """
    near = get_close_matches(word.casefold(), _by_word(), 1, least)
    if not near:
        return ""
    found = _by_word()[near[0]]
    return f"; did you mean {found.code if near[0] == found.code.casefold() else found.name}?"


@cache
def _by_word() -> dict[str, Rule]:
    """Every rule by its code and by its name, and the one about suppressions."""
    every = (*all_rules(), UNUSED)
    return {word: rule for rule in every for word in (rule.code.casefold(), rule.name)}


def check(
    reading: Reading,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """What the rules find, in the order of the notes.

    ``select`` names the only rules to apply (also those that are off by themselves),
    ``extend_select`` rules to apply as well, ``ignore`` rules to leave out; all by code,
    by name, or by a code's beginning. What two rules see of one fault is said once, by the
    one that says more.
    """
    chosen = chosen_rules(select, ignore, extend_select)
    found = once_each(set(chain.from_iterable(rule(reading) for rule in chosen)))
    order = _order(reading)
    return tuple(sorted(found, key=lambda f: (*order(f), f.code, f.message)))


def chosen_rules(
    select: Iterable[str] | None = None,
    ignore: Iterable[str] | None = None,
    extend_select: Iterable[str] = (),
) -> tuple[Rule, ...]:
    """The rules that these words choose, by code; an unknown word is an error."""
    wanted = codes_of(select) if select is not None else {r.code for r in all_rules() if r.on}
    wanted = (wanted | codes_of(extend_select)) - codes_of(ignore or ())
    return tuple(r for r in all_rules() if r.code in wanted)


def mending_nothing() -> frozenset[str]:
    """The codes of the rules that mend nothing, and take nothing from what others find.

    >>> "N101" in mending_nothing(), "S114" in mending_nothing(), "U108" in mending_nothing()
    (True, True, False)
    """
    return frozenset(r.code for r in all_rules() if not r.fix and r.code not in SAYS_MORE)


def codes_of(words: Iterable[str]) -> set[str]:
    """The codes that these words name: "C102", "ambiguous-ibid", "C1", "C".

    >>> sorted(codes_of(["C102", "numbering-gap"]))
    ['C102', 'N101']
    """
    codes: set[str] = set()
    for word in words:
        begun = {r.code for r in (*all_rules(), UNUSED) if r.code.startswith(word.upper())}
        codes |= begun if begun and word else {find_rule(word).code}
    return codes


def _order(reading: Reading) -> Callable[[Finding], tuple[float, int]]:
    """Sort key of a finding: its note's place in the document, then the place in the note.

    A note that is not there stands before the next higher number of its chapter.
    """
    notes = reading.document.notes
    place = {note.label: index for index, note in enumerate(notes)}
    numbers = list(accumulate(((n.chapter, _number(n.number)) for n in notes), max))

    def key(finding: Finding) -> tuple[float, int]:
        start = finding.span.start if finding.span else -1
        if finding.note in place:
            return place[finding.note], start
        return bisect_right(numbers, _split(finding.note)) - 0.5, start

    return key


def _split(label: str) -> tuple[int, int]:
    chapter, _, number = label.rpartition(":")
    return (int(chapter) if chapter.isdigit() else 1), _number(number)


def _number(text: str) -> int:
    digits = re.match(r"\d{1,9}", text)
    return int(digits[0]) if digits else 0
