"""Reads whatever signature stands at a place: a code, levels, names before or between them."""

from __future__ import annotations

import re
from dataclasses import replace

from edele_refs.archives._apart import IN_MARKS, LED
from edele_refs.archives._body import (
    NUMBER,
    Body,
    after,
    read_codes,
    read_levels,
    read_named_levels,
)
from edele_refs.archives._forms import CAPITAL, Form
from edele_refs.archives._joints import joined
from edele_refs.archives._sheets import sheets_after, with_locator
from edele_refs.archives._words import INTRODUCED, plain_names
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

SEGMENT = late_pattern(r"[^\W\d_a-zа-џґ][^,;:?!()\[\]\"“”‘\n]{1,80}(?P<called>\s\([^()]{1,40}\))?,\s")


SHEET = late_pattern(r"(?:Bl|[Ff]ol|ff?|fos?|cc?|k)\.\s\d")


WORDY = late_pattern(r"(?:\w{2,30}|[nNRdbBtT]|[nN]\.º)\.?\s")


TRAILING = late_pattern(r"[^\W\d_a-zа-џґ][^,.;:()\[\]\"“”‘«»\d\n]{2,70}(?=\s*(?:[.;)]|$))")


def with_trailing_name(text: str, body: Body) -> Body:
    """A fonds' name behind its number: "f. R-9526, Council for Repatriation Affairs"."""
    if body.form != "fond" or body.levels != {"fonds"} or body.collection or not body.location:
        return body
    match = TRAILING.match(text, after(text, body.location.end))
    return replace(body, collection=Span(*match.span())) if match else body


def with_levels(text: str, body: Body | None, form: Form) -> Body | None:
    """A code and the levels behind it: "MS Russ 13.1, box 4" (words only, "f." is a folio)."""
    body = _with_number(text, body)
    pos = joined(text, body.location.end) if body and body.location else 0
    if not body or not body.location or not WORDY.match(text, pos):
        return body
    more = read_levels(text, pos, form)
    if not more or not more.location:
        return body
    location = Span(body.location.start, more.location.end)
    parts = tuple(("item" if k in body.levels else k, value) for k, value in more.parts)
    return replace(body, location=location, parts=body.parts + parts)


FURTHER = late_pattern(r",\s(?P<item>\d[\w.]{0,8}(?:/\w{1,8}){1,5}|\d{1,6}(?:-\w{1,6}){2,4})(?!\w)")


def _with_number(text: str, body: Body | None) -> Body | None:
    """A code and the number of the file behind a comma: "K 149, 1942-7-5412"."""
    more = FURTHER.match(text, body.location.end) if body and body.location else None
    if not more or not body or not body.location:
        return body
    level = "file" if "item" in body.levels else "item"
    location = Span(body.location.start, more.end())
    return replace(body, location=location, parts=(*body.parts, (level, more["item"])))


def with_named_levels(text: str, body: Body | None, form: Form) -> Body | None:
    """A group's number, then names, then its box: "RG 260, Records of the Executive Office, Box 551", "fond 24, Narodni odbor, kut. 5"."""
    if not body or not body.location or form.name not in ("box", "karton") or body.levels != {form.top[0]}:
        return body
    more = read_named_levels(text, joined(text, body.location.end), form)
    if not more or not more.location or more.levels & body.levels:
        return body
    location = Span(body.location.start, more.location.end)
    return replace(body, location=location, collection=None, parts=body.parts + more.parts)


CONTINUED = late_pattern(
    rf",\s(?:[{CAPITAL}]{{2,8}}(?:\s[{CAPITAL}]{{2,8}})?,\s)?"
    rf"(?P<segment>(?!(?:AOK|AK|ID|PD|OKH|OKW)\s?\d)(?=[^,;()]{{0,30}}\d)(?:[{CAPITAL}]{{1,5}}[a-z]?[\s.-]{{0,2}}(?:Nr\.\s)?\d[\w/.*-]{{0,12}}(?:\s[A-Z]{{1,3}}(?=[,.;)]|$))?|\d{{3}}[A-Z]?\.\w{{1,8}}\s[A-Z][a-z]{{2,12}}/[\w-]{{1,14}}|(?:Kps?|Kzp|Zsp|Ks|Kv)\s\d{{1,5}}/\d{{2,4}}|\d{{1,4}}[A-Z]?(?:[./-]\w{{1,12}}){{1,5}}))(?=\s*(?:[,;:.)(]|$))"
    r"(?!\.?\s(?:I\.?\s?D|P(?:z\.?)?D|A\.?\s?K|AOK|Inf|Pz|Geb|[\w-]{0,12}(?i:division|armee|korps|brigade))\b)"
)
"""A further code of the same file: "HA IX/11, ZUV 12", "Box 6648, 861.00/11-2045"; not "KTB 22. ID", the diary of a unit."""


def continued(text: str, body: Body, form: Form, codes: tuple[str, ...]) -> Body:
    """The body with the codes and levels that narrow it further, for institutions that are known."""
    if not body.location or body.locator or form.name not in ("bestand", "box", "karton", "fond"):
        return body
    match = CONTINUED.match(text, body.location.end)
    segment = match["segment"] if match else ""
    sheets = bool(match) and sheets_after(text, body.location.end, form) is not None
    if not match or sheets or YEARLY.fullmatch(segment) or _again(body.location.of(text), segment, codes):
        return with_further_levels(text, body, form)
    taken = body.levels
    level = next(name for name in ("item", "file", "unit", "part", "detail") if name not in taken)
    location = Span(body.location.start, match.end("segment"))
    more = replace(body, location=location, parts=(*body.parts, (level, segment)))
    return with_further_levels(text, more, form)


YEARLY = late_pattern(r"(?:1[4-9]|20)\d\d(?:[/-]\d{2,4})?|\d{1,2}\.\d{1,2}\.(?:\d{2}){1,2}|[RLS]\.?\s?\d{1,4}(?:-\d+)?")
"""A date, or pages and sheets, are no further code."""


def _again(location: str, segment: str, codes: tuple[str, ...]) -> bool:
    """Whether a segment is another file of the same kind, as lists have them: "RH 2/12, RH 2/13"."""
    letters = re.match(r"[^\W\d_]*", segment)
    if letters and letters.group():
        return location.startswith(letters.group())
    return any(re.fullmatch(code, segment) for code in codes if "/" in segment)


def with_further_levels(text: str, body: Body, form: Form) -> Body:
    """Levels behind a comma that are narrower than those before: ", Bd. 3"."""
    if not body.location or text[body.location.end : body.location.end + 2] != ", ":
        return body
    more = read_levels(text, body.location.end + 2, form)
    if not more or not more.location or more.levels & body.levels or not WORDY.match(text, more.location.start):
        return body
    location = Span(body.location.start, more.location.end)
    return replace(body, location=location, parts=body.parts + more.parts)


def read_named_codes(text: str, pos: int, codes: tuple[str, ...], with_sheets: bool = False) -> Body | None:
    """A code with names before it: "Conservative Party Archive, CCO 4/2/1"; one without strokes only ``with_sheets``."""
    start = pos
    for _ in range(3):
        segment = SEGMENT.match(text, pos)
        if not segment or not codes or not plain_names(segment.group()) or (segment["called"] and not INTRODUCED.fullmatch(segment["called"])):
            return None
        pos = segment.end()
        body = read_codes(text, pos, codes)
        if body and body.location and ("/" in body.location.of(text) or (with_sheets and SHEET.match(text, after(text, body.location.end)))):
            return replace(body, collection=Span(start, pos - 2))
    return None


def _named(text: str, pos: int, form: Form, codes: tuple[str, ...]) -> Body | None:
    """Names and levels or a code; of a code with strokes the levels are parts: "Arquivo Oliveira Salazar, AOS/CO/IN-8, pt. 12"."""
    levels = read_named_levels(text, pos, form)
    if levels and not (levels.collection and ", " in (names := levels.collection.of(text)) and "/" in names):
        return levels
    coded = with_levels(text, read_named_codes(text, pos, codes), form)
    whole = levels and coded and coded.location and levels.location and coded.location.end >= levels.location.end
    return coded if whole or not levels else levels


def read_body(text: str, pos: int, form: Form, codes: tuple[str, ...] = ()) -> Body | None:
    """Whatever signature stands at ``pos``: a code, levels, or names and then levels or a code."""
    if not NUMBER.search(text, pos, pos + 200):
        return None
    if marked := IN_MARKS.match(text, pos):
        body = Body(Span(*marked.span("item")), Span(*marked.span("name")), parts=(("item", marked["item"]),))
        return with_locator(text, body, form)
    led = LED.match(text, pos) if form.name != "busta" else None
    behind = read_body(text, led.end(), form, codes) if led else None
    if led and behind and behind.location:
        return replace(behind, collection=Span(pos, behind.collection.end if behind.collection else led.end("name")))
    return _unnamed(text, pos, form, codes)


def _unnamed(text: str, pos: int, form: Form, codes: tuple[str, ...]) -> Body | None:
    """The signature at ``pos`` that no word for a fonds leads."""
    body = (
        with_levels(text, read_codes(text, pos, codes), form)
        or with_named_levels(text, read_levels(text, pos, form), form)
        or _named(text, pos, form, codes)
    )
    if not body:
        # its own module reads with what stands here
        from edele_refs.archives._series import read_named_number, read_series

        body = read_named_number(text, pos, form) if codes or form.name == "busta" else None
        return body or (read_series(text, pos) if form.name == "busta" else None)
    body = continued(text, body, form, codes) if codes else body
    return with_locator(text, with_trailing_name(text, body), form)
