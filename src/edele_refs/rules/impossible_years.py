"""P104."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.roman import arabic
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule

# 194–1945: three digits that begin the year behind them; 1945–1941: backwards; 1941–194: a digit lost
CUT_OFF = r"(?<![\d.,/‐-―-])(?P<cut>1\d\d|20\d)[–—](?=(?P=cut)\d(?![\d.,]?\d|[–—-]))\d{4}"
BACKWARDS = (
    r"(?<![\d.,/‐-―-])(?P<first>1\d{3}|20\d\d)[–—-](?P<last>1\d{3}|20\d\d)(?![\d–—-])"
)
SHORT = r"(?<![\d.,/‐-―-])(?P<short>1[4-9]\d\d|20\d\d)[–—-]\d{3}(?![\d–—-])"
TWO = r"(?<![\d.,/‐-―-])(?:1[4-9]|20)(?P<one>\d\d)[–—-](?P<other>\d\d)(?![\d–—-])"
CENTURIES = late_pattern(
    r"(?<!\w)(?P<from>[XVI]{2,5})(?:e|ᵉ|er|th|\.)?\s?[–—-]\s?(?P<to>[XVI]{2,5})(?:e|ᵉ|th|\.)?(?=\s(?:si[èe]cle|s\.|вв?\.|век|столет|ст\.|wiek|w\.|secol|sec\.|siglo|século|století|stol|century|centuries|Jahrhundert|Jh))"
)
MODERN, NEXT = 9, 22
"""Centuries before Christ are lower than this, and run backwards."""
LEAST = 60
"""“1898–02” are four years; where so many lie between, the numbers were turned."""
YEARS = late_pattern(f"{CUT_OFF}|{BACKWARDS}|{SHORT}|{TWO}")
RANGE = late_pattern(r"[–—-](?<=\d{3}.)(?=\d{2})")
"""What any of these has, found fast."""
TITLES = ("title", "container-title", "volume-title", "original-title", "collection-title")


@rule("P104", severity="error")
def impossible_years(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A range of years or centuries in a title, or of years of volumes, runs backwards or lacks a digit.

    Help: look the years up.

    Bad:
        1. Alexander Werth, Russia at War, 194–1945 (New York: Dutton, 1964), 422.
    Bad:
        1. Alexander Werth, Russia at War, 1941–194 (New York: Dutton, 1964), 422.
    Bad:
        1. Stephen Clarke, Central Bank Cooperation, 1931–24 (New York: Norton, 1967), 45.
    Bad:
        1. Cartulaire de la Trinité de Vendôme, éd. Charles Métais, Paris, Picard, 1897-1893, t. I, n° 43.
    Bad:
        1. Éric Saugera, Bordeaux port négrier, XIXe-XVIIe siècles, Paris, Karthala, 1995, p. 88.
    Bad:
        1. ACS, Ministero dell’Interno, Gabinetto, 1944-1946, b. 49, fasc. 3812, c. 2.
        2. ACS, Ministero dell’Interno, Gabinetto, 1946-1944, b. 52, fasc. 4011, c. 17.
    Good:
        1. Alexander Werth, Russia at War, 1941–1945 (New York: Dutton, 1964), 422.
    """
    yield from _centuries(reading)
    for citation in reading.unpacked:
        text = reading.notes[citation.at.note].text
        if not RANGE.search(text, citation.span.start, citation.span.end):
            continue
        titles = [citation.item.text(variable) for variable in (*TITLES, "issued")]
        for found in YEARS.finditer(text, citation.span.start, citation.span.end):
            in_title = any(found[0] in title for title in titles)
            if in_title and _wrong(found):
                place = Place(citation.at.note, Span(*found.span()))
                yield place, f"the years {found[0]} cannot be right"
            elif found["first"] and found["first"] > found["last"] and _turned_elsewhere(found, reading):
                yield Place(citation.at.note, Span(*found.span())), f"the years {found[0]} cannot be right"


def _turned_elsewhere(found: re.Match[str], reading: Reading) -> bool:
    """Whether years that run backwards stand in their order in other notes, as in a signature: "Gabinetto, 1944-1946"."""
    dash = found[0][len(found["first"]) : -len(found["last"])]
    return f"{found['last']}{dash}{found['first']}" in whole(reading)


def _centuries(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Centuries that run backwards, of those that are none before Christ."""
    for note, found in matches(reading, CENTURIES):
        first, last = arabic(found["from"]), arabic(found["to"])
        if MODERN < last < first < NEXT and any(c.span.start <= found.start() < c.span.end for c in reading.by_note[note.label]):
            yield at(note, found), f"the centuries {found[0]} run backwards"


def _wrong(found: re.Match[str]) -> bool:
    if found["one"]:
        return (int(found["other"]) - int(found["one"])) % 100 > LEAST and found["other"] < found["one"]
    return bool(found["cut"] or found["short"] or found["first"] > found["last"])
