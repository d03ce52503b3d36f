"""A name and nothing but a word back: "Kahn-Freund, ibid., 14", "Pohl, o. Anm. 1, S. 14"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import locators
from edele_refs.parse.back.author_years import LAST_AUTHOR, ONE_AUTHOR, PARTICLE, each_name
from edele_refs.parse.back.backrefs import noted
from edele_refs.parse.back.leading_back import led_note
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.scan import Scan
from edele_refs.parse.stops import is_ordinal
from edele_refs.values import Name

_INITIALS = r"(?:(?:[^\W\d_]\.[\s-]?){1,3}\s?)?"

_COMPOUND = rf"{PARTICLE}{ONE_AUTHOR}(?:\s(?:(?:del?|de la|da|dos|y|van|von|ten)\s)?{ONE_AUTHOR}){{1,2}}"
"""A surname of several words, "Le Roy Ladurie", or a whole name."""


@cache
def _named_back(codes: Codes) -> re.Pattern[str]:
    trail = rf"(?:,?\s(?:{pattern('above', codes)}))"
    note = rf"(?:{led_note(codes)}|(?:{pattern('note', codes)})\s?\d{{1,4}}{trail}?)"
    word = rf"(?:{pattern('ibid', codes)}|{pattern('loc_cit', codes)}|[Ii]d\.|[Ss]upra)"
    several = rf"{ONE_AUTHOR}(?:,\s{ONE_AUTHOR}){{1,3}}{LAST_AUTHOR}"
    place = rf"(?P<place>{locators.number_list(codes)})"
    return long_pattern(
        rf"(?:(?P<volume>\d{{1,2}})\s(?=[^;]{{2,60}},\s[Ss]upra\s))?(?P<names>{_INITIALS}{PARTICLE}{ONE_AUTHOR}(?:{LAST_AUTHOR}){{0,3}}|(?:{several}|{_COMPOUND})(?=,\s{led_note(codes)})),?\s"
        rf"(?P<back>(?<=,\s){note}|{word}|{noted(codes)}),?(?:(?:\.(?=\s[СсСC]\.\s?\d))?\s(?:at\s)?{place})?(?=\s?(?:[.,;:)]|$))"
    )


def find_named_backrefs(scan: Scan) -> Iterator[Draft]:
    """A name with "ibid." or a note's number: a short form of a work of this author."""
    low, text = 0, scan.masked
    signals = Cover(scan.signals)
    starts = sorted({0, *(_behind(text, s.end) for s in scan.signals), *(m.end() for m in _OPENS.finditer(text))})
    for start in starts:
        found = _named_back(scan.codes).match(text, start) if start >= low else None
        if found is None or _NO_NAME.match(found["names"]) or signals.holds(start) or _is_counted(scan, start) or _idem(scan.codes).fullmatch(found["names"]):
            continue
        low = found.end("place") if found["place"] else found.end("back")
        draft = Draft(scan, found.start(), low, kind="short", flags={"op"})
        draft.locator = Span(*found.span("place")) if found["place"] else None
        spans = list(each_name(scan, *found.span("names")))
        draft.put("volume", Span(*found.span("volume")) if found["volume"] else None)  # "1 Pollock & Maitland, supra note 1, at 77"
        draft.put_names("author", NameRun(Span(*found.span("names")), tuple(_name(s.of(scan.text)) for s in spans), tuple(spans)))
        yield draft


_OPENS = late_pattern(r"(?:[;(]|(?<!\b[^\W\d_])\.)\s?")
"""Behind an initial nothing opens: "Хлевнюк О. В. Политбюро (см. прим. 1)"."""
_NO_NAME = late_pattern(r"(?:Die|Der|Das|Zur?|Zum|Les|Los|Las|El|Il|Gli|[Ss]ee|[Cc]f|Vgl|Siehe|Vide|Vid|Voir|Zob|Por|Ver|Cfr|Chapter|Kapitel|Table|In|The|And|But|Also|Above|Below|Supra|Infra|Oben|Unten|Notes?|I[Dd](?:em)?\.?|Ead(?:em)?\.?|Ders|Dies|Ten|[IVXLC]+$)\b")


def _is_counted(scan: Scan, at: int) -> bool:
    """Whether a number of its own stands before: "die Meldung der 7. Panzerdivision, ebd."."""
    return scan.masked.endswith(". ", 0, at) and is_ordinal(scan, at - 2)


@cache
def _idem(codes: Codes) -> re.Pattern[str]:
    """"Id." and "ibid.", which no author is called."""
    return long_pattern(rf"{pattern('idem', codes)}|{pattern('ibid', codes)}")


def _behind(text: str, at: int) -> int:
    while at < len(text) and text[at] in " :,":
        at += 1
    return at


def _name(text: str) -> Name:
    first, _, rest = text.partition(" ")
    if rest and first in given_names():
        return Name(rest, first)
    found = re.fullmatch(rf"(?P<given>{_INITIALS})(?P<family>.+)", text)
    return Name(found["family"], found["given"].strip()) if found else Name(text)
