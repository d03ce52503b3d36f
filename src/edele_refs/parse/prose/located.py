"""Works of which a sentence says no more than the volume and page: "Bolesław Prus w „Kronikach” (t. 5, s. 217)", "Churchill wrote in The World Crisis (vol. I, p. 462)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.prose.bare import Window
from edele_refs.parse.prose.is_title import Bare
from edele_refs.parse.prose.titles import SHORTEST, is_shown
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.scan import Scan

_REACH = 160
"""Characters before a bracket in which its title begins, and who wrote it is named."""


def located(scan: Scan) -> Iterator[Draft]:
    """The works, where the sentence names who wrote them; without him a page may be of anything."""
    yield from _quoted(scan)
    for found in _located(scan.codes).finditer(scan.masked):
        bare = None
        if quote := scan.quote_closed_at(found.start()):
            words, outer = Span(quote.start, quote.end), Span(quote.start - 1, quote.end + 1)
        elif bare := _bare(scan, Span(found.start("bracket"), found.end())):
            words, outer = bare.words, Span(bare.start, found.start())
        else:
            continue
        draft = Draft(scan, outer.start, found.end(), kind="short")
        draft.put("title", words)
        draft.put("volume", Span(*found.span("volume")) if found["volume"] else None)
        draft.locator = next((Span(*found.span(key)) for key in ("place", "alone") if found[key]), None)
        if bare and bare.writers:
            draft.put_names(bare.role, bare.writers)
        elif not is_shown(scan, outer.start):
            put_writer(draft, outer, draft.end)
        if draft.values.keys() & {"author", "editor"}:
            yield draft


def _quoted(scan: Scan) -> Iterator[Draft]:
    """A bracket of nothing but a title in quotation marks and its place: "рассказал А. И. Солженицын («Архипелаг ГУЛАГ», ч. 5, гл. 12)"."""
    for found in _bracketed(scan.codes).finditer(scan.masked):
        quote = scan.quote_at(found.start("open"))
        if quote and quote.end - quote.start >= SHORTEST and scan.quote_closed_at(found.start() - 1) is None:
            draft = Draft(scan, quote.start - 1, found.end() - 1, kind="short", locator=Span(*found.span("place")))
            draft.put("title", quote)
            yield draft


@cache
def _bracketed(codes: Codes) -> re.Pattern[str]:
    one = rf"(?:{pattern('volume', codes)}|{pattern('page', codes)}|{pattern('chapter', codes)})\s?(?:\d[\d–-]*|[IVXLC]{{1,6}})(?!\w)"
    return long_pattern(rf"\((?P<open>[“„«\"])\s?␟{{{SHORTEST},}}\s?[”“»\"],\s(?P<place>{one}(?:,\s{one}){{0,2}})\)")


def _bare(scan: Scan, bracket: Span) -> Bare | None:
    low = max(0, bracket.start - _REACH)
    window = Window(scan, low, bracket.start - 1, bracket, False, False, tongue(scan) == "en")
    return next((bare for bare in window.readings() if window.is_whole(bare) and " " in bare.words.of(scan.masked)), None)


@cache
def _located(codes: Codes) -> re.Pattern[str]:
    """A bracket of a volume, a page or a chapter."""
    volume = rf"(?:{pattern('volume', codes)})\s?(?P<volume>\d{{1,2}}|[IVX]{{1,5}})"
    place = rf"(?P<place>(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?(?:\d[\d–-]*(?:\sff?\.?)?|[IVX]{{1,5}}))"
    return long_pattern(rf"(?<=[^\W\d_]|[”“»’\"])\s(?P<bracket>\()(?:{volume}(?:[,.]\s{place})?|{place.replace('<place>', '<alone>')})\)")
