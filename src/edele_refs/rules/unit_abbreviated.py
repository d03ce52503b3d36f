"""S125."""

import re
from collections.abc import Hashable, Iterator
from functools import cache

from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule

KINDS = {
    "division": ("Infanterie-Division", "Infanteriedivision", "Inf.-Div.", "Inf. Div.", "ID", "I.D."),
    "tanks": ("Panzer-Division", "Panzerdivision", "Pz.-Div.", "Pz. Div.", "PD", "P.D."),
    "corps": ("Armeekorps", "Armee-Korps", "A.K.", "AK"),
    "tank corps": ("Panzerkorps", "Panzer-Korps", "Pz.-Korps", "Pz. Korps", "Pz.K."),
    "army": ("Armeeoberkommando", "Armee-Oberkommando", "AOK"),
    "rifles": ("стрелковая дивизия", "стр. дивизия", "сд", "СД", "с.д."),
}
"""Names of units in full and cut short, as German and Soviet records write them."""


@rule("S125", severity="hint")
def unit_abbreviated(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One and the same unit has its name in full here, and cut short there.

    “299. Infanterie-Division” and “299. ID”: in the names and titles of records a search
    for one does not find the other. Case, full stops and hyphens are left to other rules.

    Help: write the unit the same way everywhere.

    Bad:
        1. 299. Infanterie-Division, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-299/118, folio 12.
        2. 299. ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-299/119, folio 15.
    Good:
        1. 299. ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-299/118, folio 12.
        2. 299. ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-299/119, folio 15.
        3. 56. Infanterie-Division, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-56/19, folio 15.
    """
    for odd in odd_ones(_units(reading)):
        rare, usual = (_written(mention, reading) for mention in (odd.rare, odd.usual))
        yield odd.rare.place, f"“{rare}”, but “{usual}” in note {odd.usual.note}"


def _units(reading: Reading) -> Iterator[tuple[Hashable, Mention]]:
    """Each unit by number and kind, its form whether it is cut short."""
    for citation, name in stated(reading, "author", "recipient"):
        if citation.item.get("type") != "document":
            continue
        for found in _form().finditer(name.form):
            kind, short = _kinds()[_letters(found["unit"])]
            start = name.span.start + found.start()
            yield (found["number"], kind), Mention("short" if short else "full", name.note, Span(start, start + len(found[0])))


def _written(mention: Mention, reading: Reading) -> str:
    return mention.span.of(reading.notes[mention.note].text)


@cache
def _form() -> re.Pattern[str]:
    names = sorted((form for forms in KINDS.values() for form in forms), key=len, reverse=True)
    units = "|".join(re.escape(name).replace(r"\-", r"[-\s]?").replace(r"\.", r"\.?").replace(r"\ ", r"\s?") for name in names)
    return long_pattern(rf"(?<![\w/-])(?P<number>\d{{1,3}}|[IVXL]{{1,8}})\.?\s?(?P<unit>{units})(?!\w)")


@cache
def _kinds() -> dict[str, tuple[str, bool]]:
    """For the letters of each name its kind, and whether it is cut short."""
    return {_letters(form): (kind, place > 1) for kind, forms in KINDS.items() for place, form in enumerate(forms)}


def _letters(unit: str) -> str:
    return "".join(c for c in unit if c.isalpha())
