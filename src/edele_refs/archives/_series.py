"""Reads a fonds by its name and a bare number: "Diplomatico, 5230", "Sen. Secr. XXI, 169 t."."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from edele_refs.archives._body import Body
from edele_refs.archives._forms import CAPITAL, FORMS, SHEETS, Form
from edele_refs.archives._sheets import with_locator
from edele_refs.archives._words import DAY_IN_FIGURES, MENTION, in_words, plain_names, records
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

MONTH = (
    r"gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|di[ce]|jan|jun|jul|aug|sep|oct|okt|dez|"
    r"janv|févr|avr|mai|juin|juil|août|déc"
)
DATE = late_pattern(
    rf"(?:(?:alla\sdata|sub\sdata|il|del)\s)?(?:\d{{1,2}}\s(?i:{MONTH})\w*|(?:1[2-9]|20)\d\d(?!,\scc?\.\s\d)(?:\s(?i:{MONTH})|[,.;:)]|$)|{DAY_IN_FIGURES})"
)
FULL_DATE = late_pattern(
    rf"(?:1[2-9]|20)\d\d,?\s\d{{1,2}}\s(?i:{MONTH})\w*|\d{{1,2}}\s(?i:{MONTH})\w*\.?\s(?:1[2-9]|20)\d\d"
)
"""A series is divided by the days of its letters too: "Dispacci Costantinopoli, 1761, 5 febbraio"."""
OF_A_DAY = late_pattern(rf"(?:[a-zà-ù]{{4,14}}\s(?:del\s|dell[’'])?)?(?:{FULL_DATE.pattern})")
"""The day with the kind of record before it, or alone: "terminazione 12 settembre 1726"."""
SEGMENT = late_pattern(
    rf"(?=[{CAPITAL}\d]|(?:ser(?:ie)?|sez(?:ione)?|aggiunte|busta|cod|ms|parte|perg|n|tit|cl|lib)\b)"
    r"(?:[^\s,;:()\[\]“”«»\"]|:(?=\w))+(?:\s(?:[^\s,;:()\[\]“”«»\"]|:(?=\w))+){0,6}"
)
SHEET = long_pattern(
    rf"(?:cc?|ff?|[Ff]oll?|[Cc]art[ae]|pp?|pagg?)\.?\s(?:sciolte|{SHEETS}|n{{1,2}}\.\s?n{{0,2}}\.?)"
    r"|\d{1,4}\s?(?:[rvt](?!\w)\.?|retro|tergo|verso)(?:[-–]\s?\d{0,4}\s?[rvt](?!\w)\.?)?(?:\se\s\d{1,4}(?:\s?[rvt](?!\w)\.?)?)?"
)
NUMBERED = late_pattern(
    r"(?:\d[\w/-]{0,40}|(?<!\w)[IVXLC]{2,20}(?:[/-]\w{1,40})?|(?<!\w)[IVXL]|(?<!\w)[ivx]{2,5}|(?<!\w)[IVX]+ serie)[.*]?\s?$"
)
OTHER_NUMBER = late_pattern(r"\s[(\[]=?\s?\d{1,5}[)\]]")
"""The older or newer number of a file: "XIV (= 38)"."""
UNIT = late_pattern(r"f\.\s\d{1,5}(?!\w|\s?[rvt](?!\w)|[-–])")
"""Behind a fonds without a number "f." is the filza or fascio, not the folio."""
COMMA = late_pattern(r",\s?")
LEVEL = late_pattern(r"(?:b|bb|busta|buste|reg|registro|fz|filza|fasc|mazzo|vol|cod|ms)\.?\s\d")


def read_series(text: str, pos: int, form: Form = FORMS["busta"]) -> Body | None:
    """Names and bare numbers divided by commas, up to a sheet, a date or other words.

    >>> body = read_series("Sen. Secr. XXI, 169 t., 17 marzo", 0)
    >>> body.location.of("Sen. Secr. XXI, 169 t., 17 marzo"), body.locator is not None
    ('Sen. Secr. XXI', True)
    >>> read_series("Il Travaglia, Padova 1994", 0) is None
    True
    """
    read = _Read(pos, pos, pos)
    for _ in range(_MOST):
        if not _reads_on(text, read, form):
            break
    if read.end == pos and read.names and read.at > pos and OF_A_DAY.match(text, read.at):
        read.end = read.at
    location = text[pos : read.end].rstrip(" .,")
    if not location or not read.names or (YEAR.search(location) and not _is_register(text, read)):
        return None
    parts = tuple(_parts(location))
    return Body(Span(pos, pos + len(location)), None, read.locator, parts) if parts else None


_MOST = 7
"""So many segments has a series at most."""


@dataclass(slots=True)
class _Read:
    """How far a series from ``pos`` on is read: where it ends so far, where more may stand, how many names it has."""

    pos: int
    end: int
    at: int
    names: int = 0
    locator: Span | None = None


def _reads_on(text: str, read: _Read, form: Form) -> bool:
    """Read one segment, and whether another may follow it."""
    bare = read.end == read.pos and form.name == "busta"
    if bare and read.names and (unit := UNIT.match(text, read.at)):
        read.end = unit.end()
        read.at = _past_comma(text, read.end) or read.end
        return True
    if sheet := _sheet_of(text, read, form):
        read.locator = Span(*sheet.span())
        return False
    segment = None if DATE.match(text, read.at) else SEGMENT.match(text, read.at)
    if not segment or _is_of_another(segment.group(), read, form):
        return False
    read.names += segment.group()[:1].isalpha()
    stop = _past_segment(text, segment, read, form)
    past = _past_comma(text, stop)
    read.at = past or read.at
    return past is not None


def _sheet_of(text: str, read: _Read, form: Form) -> re.Match[str] | None:
    sheets = SHEET if form.name == "busta" else form.sheet
    return sheets.match(text, read.at) if read.at > read.pos else None


def _is_of_another(segment: str, read: _Read, form: Form) -> bool:
    """Whether words begin something else: a mention, or what a record is called."""
    recorded = read.at > read.pos and form.name != "busta" and records().match(f"{segment} ")
    return bool(MENTION.search(segment) or recorded)


def _past_segment(text: str, segment: re.Match[str], read: _Read, form: Form) -> int:
    """Where a segment stops; the series ends there as far as is known if it has a number, or a sheet behind it."""
    start = segment.start()
    stop = start + len(segment.group().rstrip())
    other = OTHER_NUMBER.match(text, stop)
    stop = other.end() if other and NUMBERED.search(text, start, stop) else stop
    if other or NUMBERED.search(text, start, stop) or _sheet_at(text, stop + 2, form, read.end == read.pos):
        read.end = stop
    return stop


def _past_comma(text: str, at: int) -> int | None:
    comma = COMMA.match(text, at)
    return comma.end() if comma else None


def _is_register(text: str, read: _Read) -> bool:
    """"Senato, Terra, 1480, c. 11" is a register, "Milano, 1990, c. 11" is not."""
    return read.names > 1 and read.locator is not None and read.locator.of(text)[0] == "c"


def read_unit(text: str, pos: int, form: Form) -> Body | None:
    """A unit in whatever shape behind a known archive: "Varsovie, A, 52", "Halifax Papers, A4.410".

    A collection in words stands apart, as it does in the archive's own codes.
    """
    body = read_series(text, pos, form)
    if not body or not body.location or len(body.parts) < 2:
        whole = body.location.of(text) if body and body.location else ""
        return body if OWN_CODE.fullmatch(whole) else None
    (_, name), (_, item) = body.parts
    if form.names == "location" or not in_words(name):
        return body
    start = text.index(item, pos + len(name))
    own = Span(pos, pos + len(name)), Span(start, body.location.end)
    return replace(body, collection=own[0], location=own[1], parts=(("item", item),))


def _sheet_at(text: str, pos: int, form: Form, bare: bool) -> bool:
    """Whether sheets stand at ``pos``; behind a fonds without any number a plain "f." is its filza."""
    if form.name != "busta":
        return bool(form.sheet.match(text, pos))
    return bool(SHEET.match(text, pos)) and not (bare and UNIT.match(text, pos))


OWN_CODE = late_pattern(rf"(?=\S{{0,80}}\d)[{CAPITAL}]{{1,6}}[\w.&-]{{0,12}}(?:/[\w.&-]{{1,12}}){{1,6}}")
"""A code with strokes that no table foresees: "M-33/JM/20001"."""
YEAR = late_pattern(r"(?:^|\s)(?:1[5-9]|20)\d\d$")
LAST = late_pattern(r"^(?P<name>.*?)(?:^|[,\s]+)(?P<item>(?:[A-Za-z.]{1,6}\s)?(?:[A-Z]{1,3}[/.]?)?[\dIVXL][\w/ .-]*(?:\s\(=?\s?\d{1,5}\))?)$", re.S)


def _parts(location: str) -> list[tuple[str, str]]:
    """The fonds' name and the number of the unit."""
    found = LAST.match(location) if len(location) < 300 else None
    if not found or not found["name"]:
        return [("item", location)]
    return [("name", found["name"].strip(" ,")), ("item", found["item"].strip())]


def read_named_number(text: str, pos: int, form: Form) -> Body | None:
    """A series in words, a bare number and its sheet: "Mediceo del principato, 1234, c. 50"."""
    match = NAMED_NUMBER.match(text, pos)
    if not match or not plain_names(match["names"]) or not in_words(match["names"]):
        return None
    collection, location = Span(*match.span("names")), Span(*match.span("number"))
    if form.names == "location":
        parts = (("name", match["names"]), ("item", match["number"]))
        body = Body(Span(*match.span()), parts=parts)
    else:
        body = Body(location, collection, parts=(("item", match["number"]),))
    body = with_locator(text, body, form)
    return body if body.locator else None


NAMED_NUMBER = late_pattern(
    r"(?P<names>[^\W\d_a-zа-џґ][^;:?!()\[\]\"“”„«»‘\n\d]{3,100}),\s(?P<number>\d{1,5})(?=,\s(?:cc?|ff?|fols?|k)\.\s)"
)
