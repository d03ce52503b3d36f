"""Places in the same document: "see note 12", "Chapter 7, Table 7.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse.backrefs import START
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

PLACES = "chapter chapters kapitel kap глава главы главе главу гл chapitre rozdział rozdz capitolo capítulo appendix anhang supra infra below above oben"
"""Words of the expression below that no language's table has."""


@cache
def _cross(codes: Codes) -> re.Pattern[str]:
    number = r"\d{1,4}(?:\.\d{1,3})?(?:\s?[-–]\s?\d{1,4})?"
    note = rf"(?:{pattern('note', codes)})\s?{number}"
    chapter = rf"(?:(?<!\w)(?:[Cc]hapters?|Kapitel|Kap\.|глав[аыуе]|гл\.|[Cc]hapitre|[Rr]ozdz(?:iał|\.)|[Cc]apitolo|[Cc]apítulo|[Aa]ppendix|Anhang)\s(?:[A-Z]\b|{number}|[IVX]+\b)(?:(?:,|\sand|\sund)\s(?:(?:{pattern('table', codes)})\s)?{number})*)"
    table = rf"(?:(?:{pattern('table', codes)})\s{number})"
    where = rf"(?:\s(?:{pattern('above', codes)}|{pattern('below', codes)}))"
    before = rf"(?:(?:{pattern('above', codes)}|{pattern('below', codes)}),?\s)"
    page = rf"(?:{pattern('page', codes)})\s?{number}"
    led = r"(?:[Ss]upra|[Ii]nfra),\s|(?<=[Bb]elow, )|(?<=[Aa]bove, )|(?<=[Oo]ben, )"
    # a word before ("above, note 5") belongs to what has a number, not to a page
    near, far = rf"(?:{before})?(?P<near>{note}|{chapter}|{table})", rf"(?P<far>{page}(?={where})|(?:{led}){page})"
    return re.compile(rf"{START}(?:{near}|{far})(?P<where>{where}?)(?=[\s.,;:)]|$)")


def find_crosses(scan: Scan) -> Iterator[Draft]:
    """Places in the same book: "Chapter 7, Table 7.1", "note 12 above"."""
    for found in _cross(scan.codes).finditer(scan.masked):
        if _is_own(scan, found):
            place = _place_of(found)
            draft = Draft(scan, place.start, place.end, kind="cross")
            draft.locator = place
            yield draft


def _place_of(found: re.Match[str]) -> Span:
    return Span(*found.span("near" if found["near"] else "far"))


def _is_own(scan: Scan, found: re.Match[str]) -> bool:
    """Whether it is a place in this book: led to by a signal, or a sentence of its own."""
    place = _place_of(found)
    low, high = found.start(), place.end
    if found["where"] or low < place.start or place.of(scan.masked).casefold().startswith(("supra", "infra")) or _BEHIND.search(scan.masked[max(0, low - 8) : low]):
        return not _after_short(scan, low)
    before = scan.masked[max(0, low - 25) : low].rstrip()
    if _after_short(scan, low):
        return False
    after = scan.masked[high : high + 4]
    if re.match(r"\s(?:of|in|des|der|von)\s", scan.masked[high : high + 5]):
        return False
    led = any(s.end >= low - 2 and s.end <= low for s in scan.signals) or re.search(
        r"(?:\b(?:[Ss]ee|[Vv]gl\.|[Ss]iehe|[Ss]\.|[Сс]м\.|[Zz]ob\.|[Pp]or\.|[Vv]oir|[Cc]f\.|[Vv]er|[Vv]éase|in|also|auch|also in|в|w|dans|em))$", before
    )
    if re.search(r"(?:above|below|oben|unten|выше|ниже|\d)\s(?:and|und|et|и|i)$", before):
        return True
    if led:
        inside = before.endswith((" in", " в", " w", " dans", " em"))
        return not inside or bool(re.search(r"(?i)(?:see|discussed|shown|см\.|vgl\.|zob\.|voir)[^.;]{0,20}\s\w+$", before))
    alone = before == "" or (before.endswith((".", ";")) and not re.search(r"\b(?:cit|ed|ff?|O)\.$", before))
    glued = before.endswith(",") and not scan.masked[low - 1].isspace() and scan.masked[low].isupper()
    return (alone and after.strip()[:1] in ("", ".", ";")) or glued


_BEHIND = re.compile(r"(?:[Bb]elow|[Aa]bove|[Oo]ben),\s$")


def _after_short(scan: Scan, at: int) -> bool:
    """Whether the note named belongs to a short form: "Herbert (wie Anm. 3)", "op. cit., n. 12"."""
    bracket = next((b for b in scan.brackets if b.start < at < b.end), None)
    if bracket:
        return bool(re.search(r"(?:[\w’”“»]|(?:cit|O|соч|cyt|cité|w|праця)\.)\s?$", scan.masked[max(0, bracket.start - 8) : bracket.start])) and bracket.end - bracket.start < 40
    return bool(re.search(r"(?:cit|O|соч|cyt|cité)\.?,?\s?$", scan.masked[max(0, at - 8) : at]))
