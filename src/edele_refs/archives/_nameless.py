"""Signatures of a series without its archive: "Senato, Terra, reg. 12, c. 34v", "Contaduría, leg. 1234".

A series in words with a unit that only archives have (busta, filza, registro, legajo, maço …) is
archival whoever keeps it; so is a shelfmark of a manuscript with one of its leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made, read_codes, read_levels, read_named_levels
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._names import name_at
from edele_refs.archives._series import FULL_DATE
from edele_refs.archives._shape import KIND, MANUSCRIPT, PERIODICAL
from edele_refs.archives._sheets import sheets_after, with_locator
from edele_refs.archives._unforeseen import BEFORE as OPENED
from edele_refs.archives._words import LED_TO, plain_names
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

NUMBER = r"(?:nr?[.°º]\s?)?(?:\d|[IVXLC]{1,7}(?![\w.])|[ivx]{2,6}(?![\w.]))"
UNITS = {
    "busta": rf"(?:[Bb]b?\.|[Bb]ust[ae]|[Rr]egg?\.|[Rr]egistr[oi]|[Ff]z[ae]?\.|[Ff]ilz[ae]|[Mm]azz[oi]|[Ff]asci[oa]|[Cc]apsa)\s{NUMBER}",
    "legajo": rf"(?:[Ll]egs?\.|[Ll]egajos?|[Cc]ajas?)\s{NUMBER}|[Pp]rots?\.\s\d{{2,5}}(?=,\s(?:fols?\.|ff?\.|fº)\s?\d)",
    "maço": rf"(?:[Mm]aços?|[Mm]çs?\.|[Cc]xs?\.|[Cc]aixas?)\s{NUMBER}",
}
"""The units that no printed work has, by the form that reads them."""
UNIT = late_pattern("|".join(f"(?<![\\w.])(?P<{form}>{words})" for form, words in UNITS.items()))
VOLUME = late_pattern(
    rf"(?<![\w.])[Vv]o[li]\.\s\d{{1,4}},\s(?:cc?|ff?)\.\s?\d{{1,4}}\s?[rvt](?!\w)|(?<=\.,\s)[Vv]o[li]\.\s\d{{2,3}},\s(?:{FULL_DATE.pattern})"
)
"""A volume is archival where a leaf of it has two sides, or an abbreviated series a day: "Sen. M. Del., vol. 95, 14 aprile 1780"."""
OFFICE = r"(?:Senato|Consiglio|Maggior Consiglio|Collegio|Avogaria|Avogadori|Provveditori|Savi|Signori|Notarile|Notai|Dispacci|Deliberazioni|Capi|Inquisitori|Podestà|Comune|Estimo|Catasto|Cancelleria|Giudici|Secreta|Misti)\b"
SIDED = late_pattern(
    rf"(?:^|[;:(]\s?|\.\s)(?P<names>(?:(?:(?:[A-Z]\.\s?){{2,5}}(?<=\.)\s)?(?P<office>{OFFICE})|(?:[A-Z]\.?\s?){{2,5}}(?=,)|[A-Z][a-z]{{2,8}}\.(?=[\s,]))[^;:?!()\[\]\"“”„«»‘\n]{{0,80}}?)(?:\sn\.)?[,\s]{{1,2}}"
    r"(?P<number>\d{1,5}(?:\s[(\[]=?\s?\d{1,5}[)\]])?),?\s(?:(?:cc?|ff?|fols?)\.\s?(?=\d{1,4}[\w\s.–-]{0,12}[rvt](?!\w))|(?(office)(?:cc?|ff?)\.\s?(?=\d)|(?!)))"
)
"""A bare number with a leaf of two sides, or behind an office's name: "Senato, Misti 34, f. 161", "AN, 608, f. 477r"."""
BORN = late_pattern(r"[Bb]\.\s(?:1[5-9]|20)\d\d(?!\s?[,/]\s?(?:fasc|f|c|n|cc|ins)\b)")
"""No busta but the year of a birth."""
NAMES = long_pattern(
    rf"(?:(?!\w\.\s){LED_TO}|(?:Cfr|Vgl|See|Cf|Vedi|V(?=[.:])|Si veda|Siehe|Zob|Voir|Srov|Auch|In|Aus)\b[.:]?\s)?(?P<names>[{CAPITAL}\d][^;:?!()\[\]\"“”„«»‘\n]{{0,90}}(?:\([^()]{{1,40}}\)[^;:?!()\[\]\"“”„«»‘\n]{{0,60}})?[,.]?\s)$"
)
BY_LETTERS = rf"(?!(?:Sen|Cons|Coll|Prov|Provv|Not|Lib|Disp|Inq|Avog)\.)(?P<head>(?:[{CAPITAL}][a-z]{{0,2}}\.\s?){{1,4}}[{CAPITAL}]\w{{0,3}}\.|[{CAPITAL}]{{2,5}}(?:\.\s[{CAPITAL}](?=,)|\s[{CAPITAL}][^\W\d_{CAPITAL}]{{2,20}}(?=,\s(?:Hs|Cod|MS|Ms)\w?\.?\s)|\.?)),\s"
"""An archive by letters that no table has: "S. Ver., A. A. C., reg. 61", "AS. U, Comune di Udine, b. 6"."""
HEAD = late_pattern(rf"{BY_LETTERS}(?=[{CAPITAL}]|\d{{1,3}}\s|$)")
BEFORE_OFFICE = late_pattern(rf"(?P<head>(?:[A-Z]\.\s?){{2,4}}(?<=\.))\s(?={OFFICE})")
"""The same without a comma, before an office's name: "A. S. V. Collegio V Secreta B. 42"."""
EDGE = late_pattern(r"[;:\n«»“”\"]\s?|[^\W\d_A-Z]{5}[.)]\s(?=[^\W\d_a-z])|(?<=\()|(?<=\d\)[,.])\s|–\s")
"""Behind these a reference may begin."""
PROSE = late_pattern(
    r"(?:^|\s)(?:is|are|was|were|has|have|had|that|which|who|this|these|the|ist|sind|war|wird|und zwar|che|è|sono|esta|este|está|es|est|sont|fue|by|with|from|for|not|also|only)\s"
)
LEAD = late_pattern(rf"\b(?:in|see|from|at|aus|im|dans|en|vedi|cfr|vgl)\.?\s(?=[{CAPITAL}])")
"""Behind these a reference may begin in a sentence."""
REPEATED = late_pattern(r"(?i:ib|ibid|ibidem|ivi|ebd|ebenda|idem|id|cfr|cit|op|in|see|vgl)\b\.?,?\s")
WORKS = late_pattern(r"\b(?:19|20)\d\d\)?,\s|\bcit\.|\b(?:Cass|Bull|Trib)\.|\b(?:ed|eds|hrsg|a cura di)\b")
SHELF_AHEAD = late_pattern(rf"(?:(?:^|[;(,]\s?|\.\s){BY_LETTERS}|(?:^|[;(]\s?|\.\s))(?=(?:Codd?|cod|MSS?|[Mm]ss?|Hs)\.?\s[A-Zlignfsom\d]|Marc\.\s(?:[Ii]t|[Ll]at|[Gg]r))")
KEPT = late_pattern(
    rf",?\s(?:(?:della|del|nella|in the|of the|in der|der|in|à la|de la)\s|[dn]ell[’'])(?P<holder>(?:[{CAPITAL}][\w.’']{{1,20}}\s(?:of\s|di\s|del\s|della\s|de\s)?){{0,4}}[{CAPITAL}][\w’']{{1,20}})"
)
"""The institution behind a manuscript: "Cod. 2250 della Biblioteca Universitaria di Padova"."""


def nameless(text: str) -> Iterator[Sighting]:
    """Series named with their units but without an archive."""
    end = 0
    for unit in UNIT.finditer(text):
        at, form = unit.start(), unit.lastgroup or ""
        free = at >= end and not BORN.match(text, at)
        if free and (found := _series(text, end, at, form) or _of_house(text, at, form) or _unit_alone(text, at, form)):
            found = _kept_behind(text, found)
            end = found.end
            yield found
    for unit in VOLUME.finditer(text):
        if unit.start() >= end and (found := _series(text, end, unit.start(), "busta")):
            end = found.end
            yield found
    yield from _numbered(text)
    yield from _registers(text)
    yield from _shelfmarks(text)


def _kept_behind(text: str, found: Sighting) -> Sighting:
    """The signature with the archive that stands behind it and closes the reference: "Scuola grande di San Marco, b. 12, ASVe"."""
    known = name_at(text, found.end + 2) if found.archive is None and text.startswith(", ", found.end) else None
    closed = known is not None and (known[0] == len(text) or text[known[0]] in ".;)")
    return replace(found, archive=Span(found.end + 2, known[0]), known=known[1]) if known and closed else found


def _series(text: str, low: int, at: int, form: str) -> Sighting | None:
    """The series whose names stand right before the unit at ``at``."""
    low = max(low, at - 160)
    edges = [edge.end() for edge in EDGE.finditer(text, low, at) if text[edge.end() - 1] != "(" or ")" not in text[edge.end() : at]]
    if PROSE.search(text, edges[-1] if edges else low, at):
        edges += [lead.end() for lead in LEAD.finditer(text, low, at)]
    start = edges[-1] if edges else low
    names = NAMES.match(text[start:at])
    if not names or (start == low and low > 0 and not edges) or REPEATED.match(names["names"]):
        return None
    words = names["names"]
    if PROSE.search(words) or WORKS.search(words) or not plain_names(words) or not re.search(r"[^\W\d_]{2}", words):
        return None
    begin = start + names.start("names")
    head = HEAD.match(text, begin, at) or BEFORE_OFFICE.match(text, begin, at)
    begin = head.end() if head else begin
    body = read_levels(text, begin, FORMS[form]) if begin == at else read_named_levels(text, begin, FORMS[form])
    if not body or not body.location or body.location.start != begin or body.end <= at:
        return None
    name = Span(*head.span("head")) if head else None
    return made(text, name, None, with_locator(text, body, FORMS[form]))


def _numbered(text: str) -> Iterator[Sighting]:
    """Series with a bare number and a leaf."""
    for match in SIDED.finditer(text) if SIDE.search(text) else ():
        names, number = match["names"], match["number"]
        year = re.fullmatch(r"1[4-9]\d\d", number) and not names.rstrip(".").isupper()
        if year or REPEATED.match(names) or PROSE.search(names) or WORKS.search(names) or not plain_names(names + ", "):
            continue
        head = LETTERS.match(text, match.start("names"), match.end("names"))
        location = Span(head.end() if head else match.start("names"), match.end("number"))
        body = Body(location, parts=(("name", text[location.start : match.end("names")].rstrip(" ,")), ("item", number)))
        yield made(text, Span(*head.span("name")) if head else None, None, with_locator(text, body, FORMS["busta"]))


def _registers(text: str) -> Iterator[Sighting]:
    """Registers of an office by their names, with a leaf of two sides: "Maggior Consiglio, Spiritus, f. 97v"."""
    for match in NAMED.finditer(text) if SIDE_OF_NAMED.search(text) else ():
        names = Span(*match.span("names"))
        if plain_names(names.of(text) + ", ") and not PROSE.search(names.of(text)):
            body = Body(names, parts=(("name", names.of(text)),))
            yield made(text, None, None, with_locator(text, body, FORMS["busta"]))


NAMED = late_pattern(rf"(?:^|[;:(]\s?|\.\s)(?P<names>{OFFICE}[^;:?!()\[\]\"“”„«»‘\n\d]{{0,40}},\s[A-Z][a-z]{{3,14}}),\s(?=(?:cc?|ff?)\.\s?\d{{1,4}}\s?[rvt](?!\w))")
SIDE_OF_NAMED = late_pattern(r"[a-z],\s(?:cc?|ff?)\.\s?\d")
LETTERS = late_pattern(r"(?P<name>[A-Z]{3,8}(?=,)|(?:[A-Z]\.\s?){2,5}(?<=\.)(?=,?\s[A-Z][a-z])),?\s(?=\S)")
"""An archive by its letters before a unit or an office: "AHPM, prot. 3456, f. 123r", "A. S. V. Senato Mar 6, f. 19"."""
SIDE = late_pattern(r"\d,?\s(?:cc?|ff?|fols?)\.\s?\d")


def _shelfmarks(text: str) -> Iterator[Sighting]:
    """Manuscripts by their shelfmark and a leaf or their house: "Cod. Marc. Lat. XIV, 17 (= 4236), c. 26"."""
    for start in SHELF_AHEAD.finditer(text):
        body = read_codes(text, start.end(), (MANUSCRIPT,))
        if not body:
            continue
        if start["head"]:
            yield made(text, Span(*start.span("head")), None, with_locator(text, body, FORMS["busta"]))
        elif holder := _keeper(text, body.end):
            yield made(text, holder, None, replace(body, locator=_sheets(text, holder)))
        elif (body := with_locator(text, body, FORMS["busta"])).locator:
            yield made(text, None, None, body)


def _of_house(text: str, at: int, form: str) -> Sighting | None:
    """The unit at ``at`` with the house that it is of right behind: "Filza 727 dell’Archivio Antico"."""
    body = read_levels(text, at, FORMS[form]) if OPENED.search(text[max(0, at - 16) : at]) else None
    holder = _keeper(text, body.end) if body else None
    return made(text, holder, None, replace(body, locator=_sheets(text, holder))) if body and holder else None


def _unit_alone(text: str, at: int, form: str) -> Sighting | None:
    """The unit at ``at`` that opens a reference, with a leaf of two sides: "Reg. 104, cc. 377v-378r", "; b. 12, c. 3r"."""
    body = read_levels(text, at, FORMS[form]) if OPENS.search(text, max(0, at - 3), at) else None
    body = with_locator(text, body, FORMS[form]) if body and body.location and body.location.start == at else None
    return made(text, None, None, body) if body and body.locator and TWO_SIDED.search(text, *body.locator) else None


OPENS = late_pattern(r"(?:^|[;(]\s?)$")
TWO_SIDED = late_pattern(r"\d\s?[rv](?!\w)")


def _keeper(text: str, pos: int) -> Span | None:
    """The institution that what ends at ``pos`` is said to be of."""
    kept = KEPT.match(text, pos)
    if kept is None or PERIODICAL.match(kept["holder"]) or not (KIND.search(kept["holder"]) or name_at(text, kept.start("holder"))):
        return None
    return Span(*kept.span("holder"))


def _sheets(text: str, holder: Span) -> Span | None:
    """The sheets behind the house, in a bracket or not."""
    return sheets_after(text, holder.end + 2 * text.startswith(" (", holder.end), FORMS["busta"])
