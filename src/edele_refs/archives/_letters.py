"""Recognises archives by their letters: "A. A. C., Cons., reg. 61, f. 225v", "ASMo, b. 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from edele_refs.archives import get
from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import NUMBER, Body, made
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._read import read_body
from edele_refs.archives._shape import best_body, level_behind
from edele_refs.archives._words import DAY_IN_FIGURES
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

STATE_ARCHIVE = late_pattern(
    r"A\.?\s?S\.?\s?(?:[A-Z][A-Za-z]{0,3}\.?)?$|A\.\s?C\.\s?S\.$|A[Ss][A-Za-z]{1,3}$|A[A-Z]{1,3}[a-z]{1,2}$|(?:as|bn|bm|bc|ac|bs|am)[a-z]{1,3}$"
)
SOUTHERN = late_pattern(r"A[A-Z]{2,5}$")
"""“Archivo”, “Arquivo”, “Archiwum”, and what it is the archive of."""
INITIALS = late_pattern(r"(?:[A-Z]\.\s?){3,5}(?:[A-Z][a-z]{1,3}\.)?$")
HEAD = late_pattern(
    rf"[{CAPITAL}](?:(?P<dotted>\.\s?(?:[{CAPITAL}]\.\s?){{1,4}}(?:[{CAPITAL}][A-Za-z]{{0,3}}\.)?)"
    rf"|[{CAPITAL}]{{1,5}}[a-z]{{0,2}}(?P<placed>\s[{CAPITAL}][a-zà-ž]{{1,20}})?|(?<=A)\sS\.\s[A-Z]\.|(?<=A)S\.\s[A-Z][a-z]{{0,3}}\.)"
    rf"[,:]\s(?=[{CAPITAL}0-9]|[Ff]onds?\s|(?:caja|legajo|leg|caixa|cx|maço|cod|mss?|busta|b|reg|fz|filza|rkps?|sygn|f|inv|fond|ф)\.?\s)"
)
SMALL_HEAD = late_pattern(
    rf"(?<![\w.])(?:as|bn|bm|bc|ac|bs|am)(?P<dotted>)(?P<placed>)[a-z]{{1,3}}[:;]\s(?=[{CAPITAL}0-9]|ms|cod)"
)
"""Italian archives' letters in small ones: "asm: Carteggio estero, b. 359, p. 64", "ascb: ms. 852"."""
BEFORE = late_pattern(r"(?:^|[;(:.»”’\"]\s?|(?P<comma>,\s))$")
OF_DAY = late_pattern(rf"(?:^|\s){DAY_IN_FIGURES}$")
"""A newspaper's day, no file: "ABC, Madrid, 4-III-1982, p. 27"."""
OF_SURNAME = late_pattern(rf"(?:[{CAPITAL}][a-zà-ž]?\.[\s-]?){{1,3}}\s?:\s")
"""Initials and a colon: what stands before is a surname in capitals, "KNAPÍK, J.: V zajetí moci"."""
NO_NAME = late_pattern(r"[IVXLCDM]+$|N\. ?S\.?$|S\. ?[IVX]+$|(?:ID|AG|GmbH|USA|UK|EU|DC|Ic|Ia)$")


def named_by_letters(text: str) -> Iterator[Sighting]:
    """Signatures behind an unknown abbreviation: "A. A. C., Cons., reg. 61, f. 225v"."""
    last = 0
    small = SMALL_HEAD.finditer(text) if ": " in text or "; " in text else ()
    for head in sorted((*HEAD.finditer(text), *small), key=re.Match.start):
        name = head.group().rstrip(" ,:;")
        before = BEFORE.search(text[max(0, head.start() - 2) : head.start()])
        if head.start() < last or not before or NO_NAME.match(name) or OF_SURNAME.match(text, head.end()):
            continue
        italian = STATE_ARCHIVE.match(name) or INITIALS.match(name)
        if (head["dotted"] and before["comma"]) or not (
            level_behind(text, head.end())
            or (italian and NUMBER.search(text, head.end(), head.end() + 100))
        ):
            continue
        body = read_body(text, head.end(), FORMS["busta"]) if italian else None
        body = body or best_body(text, head.end())
        if body and _believable(name, body, bool(head["placed"])):
            last = body.end
            yield made(text, Span(head.start(), head.start() + len(name)), None, body)


def _believable(name: str, body: Body, placed: bool) -> bool:
    """Whether an unknown abbreviation and a body make a signature: two levels, or one and a sheet.

    With a place behind the letters ("SOA Třeboň") it has to be two levels.
    """
    if not body.form and OF_DAY.search(body.parts[-1][1] if body.parts else ""):
        return False
    if STATE_ARCHIVE.match(name) and body.form in ("busta", ""):
        return True
    if INITIALS.match(name) and (body.form == "busta" or (name[0] in "AB" and not body.form)):
        return True
    if SOUTHERN.match(name) and (body.form in ("maço", "legajo") or (body.form in ("sygn", "karton") and (body.collection or "name" in body.levels))):
        return bool(body.levels - {"name", "volume", "document"})
    return len(body.levels - {"name", "volume", "document"}) > 1 or (
        not placed and body.locator is not None
    )


_LETTERS_BEFORE = late_pattern(rf"(?<=[^\W\d_{CAPITAL}]\s)(?P<name>(?![IVXLC]+,)[{CAPITAL}]{{3,8}}(?:\s[{CAPITAL}]{{2}})?),\s$")


def in_sentence(text: str, found: Sighting) -> Sighting:
    """With the letters of an archive that no table has, right before the fonds: "a copy is in GAAO, f. 621, op. 3"."""
    if found.archive or found.collection or found.carried or not found.location or found.form != "fond":
        return found
    letters = _LETTERS_BEFORE.search(text, max(0, found.location.start - 16), found.location.start)
    return replace(found, archive=Span(*letters.span("name"))) if letters else found


_REACH = 70
_TO_BRACKET = rf"(?:,?\s(?:in|à|at|w|we|v|ve|в|у|di|de|en|em|te)?\s?(?P<town>[{CAPITAL}][\w-]+))?\s\($"


def before_bracket(text: str, found: Sighting) -> Sighting:
    """With the archive that is named before a bracket with its signature: "kept at the National Archives in Kew (WO 32/11137)"."""
    start = found.span.start
    if found.archive or found.collection or found.carried or not found.known or text[start - 1 : start] != "(":
        return found
    led = _named(found.known).search(text, max(0, start - _REACH), start)
    if led is None:
        return found
    return replace(found, archive=Span(*led.span("name")), place=Span(*led.span("town")) if led["town"] else None)


@cache
def _named(siglum: str) -> re.Pattern[str]:
    """An archive's names before a bracket, the longest first."""
    archive = get(siglum)
    names = {form for name in (archive.every_name if archive else ()) for form in (name, name.removeprefix("The "))}
    either = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:the\s)?(?P<name>(?i:{either or '(?!)'})){_TO_BRACKET}")


def by_siglum(text: str, found: Sighting) -> Sighting:
    """By its siglum where that stands before the signature, in a bracket behind the name: "Archivo General de la Administración (AGA, 82/3456)"."""
    siglum = f"{found.known}, "
    if not found.known or not found.location or not text.startswith(siglum, found.location.start) or text[found.location.start - 1] != "(":
        return found
    start = found.location.start
    place = Span(start + len(siglum), found.location.end)
    return replace(found, archive=Span(start, start + len(found.known)), location=place, location_text=place.of(text))
