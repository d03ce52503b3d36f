"""P101."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import DASH
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

PAGE_WORDS = late_pattern(
    r"(?:pages?|pp?\.?|Seiten?|SS?\.|[СсCc]{1,2}\.|стр\.|str\.|ss?\.|[IVXLC]+:|vol\.\s\S+)\s?", re.I
)
FOLIO_WORDS = late_pattern(r"(?:folios?|fols?\.?|fo?ls\.|ff?\.|Bl\.|лл?\.|арк\.|kk?\.|ll?\.)\s?", re.I)
COLUMN_WORDS = late_pattern(r"(?:columns?|cols?\.|Sp\.|Spalten?|кол\.|стб\.|стлб\.|szp\.|łam\.?)\s?", re.I)
RANGE = late_pattern(
    r"(?<![\w.:/‐-―-])(?P<first>\d{1,6})\s?(?P<dash>[‐-―-])\s?(?P<last>\d{1,6})(?![\w/‐-―-]|[.:]\d)"
)

FEW = 10
"""Sheets that a hyphen may join."""

UNREAD = late_pattern(r"(?<![\w.])(?:S|pp?|[СсC]|s|kk?|Bl)\.\s(?P<range>(?P<first>[1-9]\d{1,2})[–-](?P<last>[1-9]\d{1,2}))(?![\w/–-])(?=[^\d]|$)")
"""Pages by their word that stand amid a reference: "darin S. 38–29 Jacques Bariéty, …"."""


@rule("P101", severity="error")
def impossible_pages(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A page range runs backwards.

    A shortened last page is filled up first: 263–82 is 263 to 282. Hyphens in folio
    numbers, articles of laws and years are left alone, since they need be no ranges.

    Help: look the pages up.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 345–32.
    Bad:
        1. CPAHUL, f. 146, op. 8, spr. 2214, k. 35–33.
    Bad:
        1. Klaus Schwabe (Hrsg.), Die Ruhrkrise 1923, Paderborn 1985, darin S. 38–29 Jacques Bariéty, Die französische Politik in der Ruhrkrise.
    Bad:
        1. ANOM, C9A 62, fol. 48-47.
    Bad:
        1. HHStA, Kabinettskanzlei, Vorträge 1868, Zl. 2711, fol. 17r–14v.
    Bad:
        1. ANTT, PIDE/DGS, Serviços Centrais, processo 3529/62, fls. 16-14.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Omer Bartov, Hitler’s Army (New York: Oxford University Press, 1991), 16–18.
    """
    seen: set[Place] = set()
    for citation in reading.unpacked:
        if citation.item.get("type") == "legislation":
            continue
        for written in (citation.item.text("page"), citation.locator or "", _sheets(citation)):
            for found in (*_backward(written), *_sides_backward(written)):
                place = _place(citation, written, found, reading)
                seen.add(place)
                yield place, f"the {_called(written)} {found[0]} run backwards"
    for note, found in matches(reading, UNREAD):
        place = at(note, found, "range")
        backward = len(found["first"]) == len(found["last"]) and int(found["last"]) < int(found["first"])
        if backward and _is_cited(note.label, found.start(), reading) and not any(_meet(place, other) for other in seen):
            yield place, f"the pages {found['range']} run backwards"


def _is_cited(label: str, at: int, reading: Reading) -> bool:
    """Whether a place of a note lies in a reference, to something that has pages."""
    return any(c.span.start <= at < c.span.end and c.item.get("type") != "legislation" for c in reading.by_note[label])


def _meet(one: Place, other: Place) -> bool:
    """Whether two places have words in common."""
    if one.note != other.note or one.span is None or other.span is None:
        return False
    return one.span.start < other.span.end and other.span.start < one.span.end


def _sheets(citation: Citation) -> str:
    """The sheets that were read into a signature, as they fit no range: "spr. 2214, k. 35–33"."""
    found = SHEETS.search(citation.item.text("archive_location"))
    return found[0] if found else ""


SHEETS = late_pattern(r"(?<![\w.])(?:folios?|fols?\.|ff?\.|Bl\.|лл?\.|арк\.|kk?\.|ll?\.)\s\d+\s?–\s?\d+$", re.I)


def _backward(written: str) -> Iterator[re.Match[str]]:
    """The ranges in a page statement that end before they begin."""
    if not DASH.search(written):
        return
    folios = FOLIO_WORDS.match(written)
    if not (folios or PAGE_WORDS.match(written) or COLUMN_WORDS.match(written) or re.match(r"\d", written)):
        return
    for found in RANGE.finditer(written):
        hyphen_in_folio = folios and found["dash"] in "-‐‑" and not written.startswith("ff.") and not _two_sheets(found)
        if not hyphen_in_folio and _runs_back(found["first"], found["last"]):
            yield found


def _called(written: str) -> str:
    """What the numbers of a statement count.

    >>> _called("Л. 8–7"), _called("cols. 732–615"), _called("S. 52–20")
    ('leaves', 'columns', 'pages')
    """
    return "leaves" if FOLIO_WORDS.match(written) else "columns" if COLUMN_WORDS.match(written) else "pages"


SIDES = late_pattern(r"(?<!\w)(?P<first>\d{1,4})\s?(?P<side>[rv])\s?[–-]\s?(?P<last>\d{1,4})\s?(?P<other>[rv])(?!\w)")


def _sides_backward(written: str) -> Iterator[re.Match[str]]:
    """Leaves with their sides that end before they begin: "fol. 17r–14v", "fol. 14v–14r"."""
    for found in SIDES.finditer(written):
        if len(found["first"]) == len(found["last"]) and (int(found["last"]), found["other"]) < (int(found["first"]), found["side"]):
            yield found


def _two_sheets(found: re.Match[str]) -> bool:
    """Whether two sheets are cited, one behind the other: "48-47" is no sheet with a part of its own."""
    return len(found["first"]) == len(found["last"]) > 1 and abs(int(found["first"]) - int(found["last"])) < FEW


def _runs_back(first: str, last: str) -> bool:
    """Whether the last page, filled up where it is shortened, comes before the first.

    >>> _runs_back("345", "32"), _runs_back("263", "82"), _runs_back("1999", "05"), _runs_back("227", "7")
    (True, False, False, True)
    """
    if len(first) == 4 and first < "2100" and len(last) < 4:
        return False  # years, or pages like years
    filled = first[: -len(last)] + last if len(last) < len(first) else last
    return int(filled) < int(first) or (int(filled) == int(first) and 2 < len(first) != len(last))


def _place(citation: Citation, written: str, found: re.Match[str], reading: Reading) -> Place:
    """The range's place in the note's text."""
    text = reading.notes[citation.at.note].text
    start = text.find(written, citation.span.start, citation.span.end)
    if start < 0:
        return Place(citation.at.note, citation.span)
    return Place(citation.at.note, Span(start + found.start(), start + found.end()))
