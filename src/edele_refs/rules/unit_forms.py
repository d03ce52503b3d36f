"""S113."""

from collections.abc import Iterator
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule

NUMBERED = late_pattern(
    r"(?<![\w.,/-])(?P<number>\d{1,3}|[IVXL]{1,8}(?=[.:\s]))(?P<mark>(?:[.:]\s?|\s|))(?P<unit>[^\W\d_a-z][^\W\d_]*(?:\.[^\W\d_]+)*)"
)


@rule("S113", severity="hint")
def unit_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The number before the name of a unit has a full stop here and none there.

    “21 ID” and “294. ID”, “XVII A.K.” and “XXVIII. A.K.”: in the names and titles of
    records one and the same kind of unit is written in several ways.

    Help: write the numbers of units the same way everywhere.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 294. ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 24-17/185, folio 155.
        3. 56. ID, Ic, ‘Meldung’, 9 June 1942, BA-MA RH 24-17/171, folio 186.
    Good:
        1. 21. ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 294. ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 24-17/185, folio 155.
    """
    units = [(key, form, mention) for key, form, mention in _units(reading)]
    written = {(key, form): mention for key, form, mention in reversed(units)}
    alike = ((key, mention._replace(form=form)) for key, form, mention in units)
    for odd in odd_ones(alike):
        key = _unit(_written(odd.rare, reading))
        rare, usual = (written[key, form].form for form in (odd.rare.form, odd.usual.form))
        more = f" (so {odd.times} times)" if odd.times > 1 else ""
        yield odd.rare.place, f"“{rare}”{more}, but “{usual}” in note {odd.usual.note}"


def _written(mention: Mention, reading: Reading) -> str:
    """The unit that stands at a mention's place."""
    found = NUMBERED.match(mention.span.of(reading.notes[mention.note].text))
    return found["unit"] if found else ""


def _units(reading: Reading) -> Iterator[tuple[str, str, Mention]]:
    """Numbered units in the names and titles of records: the unit, the form of its number."""
    for citation, name in stated(reading, "author", "recipient", "title"):
        if citation.item.get("type") != "document":
            continue
        for found in NUMBERED.finditer(name.form):
            key = _unit(found["unit"])
            if len(key) > 1 and key not in _months():
                start = name.span.start + found.start()
                span = Span(start, start + len(found[0]))
                yield key, found["mark"].replace("\n", " "), Mention(found[0], name.note, span)


def _unit(words_: str) -> str:
    """The unit's letters: "A.K." and "AK" are one."""
    return "".join(c for c in words_ if c.isalpha())


@cache
def _months() -> frozenset[str]:
    return frozenset("".join(c for c in month if c.isalpha()).capitalize() for month in words("months"))
