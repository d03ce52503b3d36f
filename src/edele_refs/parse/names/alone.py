"""Surnames that stand alone, or in a list of nothing but surnames: told from abbreviations, nouns and titles."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.names.context import closes_quotation, is_short_form
from edele_refs.parse.names.evidence import Before, OneName, like_noun, spelled_out
from edele_refs.parse.names.institutions import is_siglum
from edele_refs.parse.names.kinds import Word


def fits_alone(text: str, one: OneName, read: list[Word], before: Before, sure: bool) -> bool:
    """A surname alone: no abbreviation in capitals, no noun, and none among full names."""
    last = read[-1]
    article = len(read) > 1 and read[0].text.lower() in _ARTICLES
    if last.kind == "C" and one.next not in ("repeat", "quote") and not _is_capital_surname(text, one):
        return False
    if article and one.next not in ("and", "repeat", "quote", "year", "end") and not _sent_back().match(text, one.end):
        return False
    if len(read) == 1 and last.text in _RECORDS and text[one.end + 2 : one.end + 3].isdigit():
        return False  # "Niederschrift, 3. 5. 1950, abgedr. in"
    if not sure and last.kind == "W" and (like_noun(last.text) or closes_quotation(text, one.start, one.end)):
        return False
    if one.next == "within" and ":" not in text[one.end : one.end + 8]:
        return False  # Been in the Storm So Long
    return all(other.evidence == "lone" for other in before)


# particles that may also be the first word of a title
_ARTICLES = frozenset(["la", "le", "les", "do", "dos", "das", "dei", "degli", "die", "der", "den", "des", "el"])
@cache
def _sent_back() -> re.Pattern[str]:
    """A short title and the note in brackets that has it in full: "Le Bars, Mouvement (wie Anm. 22)"."""
    return long_pattern(rf",\s[^\W\d_][^,;:()\[\]]{{2,80}}\s[(\[](?:[^\W\d_]{{1,6}}\.?\s){{0,2}}(?:{pattern('note')})\s?\d{{1,4}}[)\],]")


_RECORDS = frozenset(words("record"))
_NEXT_IN_CAPITALS = late_pattern(r";\s(?P<name>[^\W\d_a-zà-ÿа-џґ]{4,})(?=[;,.]|\s\()")


def are_capital_surnames(text: str, one: OneName, before: Before) -> bool:
    """ "FRAGOSO; BICALHO; GOUVÊA, op. cit.": a list of nothing but surnames in capitals."""
    behind = _NEXT_IN_CAPITALS.match(text, one.end)
    families = [*(other.name.family for other in (*before, one)), *([behind["name"]] if behind else [])]
    closed = one.next in ("repeat", "role", "comma", "stop", "year") and len(families) > 1
    return (bool(behind) or closed) and all(family.isupper() and spelled_out(family, 4) and not is_siglum(family) for family in families)


def _is_capital_surname(text: str, one: OneName) -> bool:
    """Whether capitals spell a surname ("RUSSELL-WOOD, Centros e periferias"), no office."""
    goes_on = one.next == "end" or (one.next == "comma" and text[one.end + 2 : one.end + 3].isupper()) or (one.next == "colon" and is_short_form(text, one.end))
    return goes_on and spelled_out(one.name.family) and not is_siglum(one.name.family)
