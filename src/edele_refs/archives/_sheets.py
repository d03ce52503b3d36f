"""The sheets behind a signature: what is called one, by its form and by all of them."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives._body import BRACKET, Body, after, read_levels
from edele_refs.archives._forms import PAGES, SHEETS, Form
from edele_refs.archives._joints import joined
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

ATTACHMENT = r"(?:[Ss]erial|Anl(?:age)?n?|[Dd]ocument|[Dd]oc|[Aa]ppendix|[Aa]nnex|[Ee]nclosure|[Ee]ncl|[Mm]inute|[Dd]ok)(?:\.?\sno|\sNr(?=\.))?\.?\s?(?!Nr\.)[\dA-Z]\w{0,8}(?!\w|\szu[mr]?\s)"
GENERAL_SHEET = long_pattern(
    rf"[Nn]os?\.?\s\d{{1,4}}(?:[–-]\d{{1,4}})?(?=\s*(?:[;.)]|$|,\s[A-Z]{{2,6}}\s*(?:[;.)]|$)))|n[°º]\s?\d{{1,4}}(?:/\d{{1,3}})?(?=\s*(?:[;.)]|$))|(?:{ATTACHMENT}(?:,\s)?)?(?:(?:Bl|Blatt|Bll|S(?=\.)|pag|[Cc]c?|[Cc]art[ae]|[Ll]l?|[Ллl]л?|арк|Арк|ark|[Kk]|mm?(?=\.?\s\d)|"
    rf"[Ff]rames?|{PAGES})(?:\.\s*|\s+|(?=\d)){SHEETS})|{ATTACHMENT}|(?:unfol|unpag|unfoliiert|unpaginiert|unfoliated|unfol|non\sfolioté|sin\sfoliar|s\.\s?fol|o\.\s?(?:Pag|Bl|Fol))(?!\w)\.?|\d{{1,5}}\.(?:(?:[-–]|,\s)\d{{1,5}}\.){{0,8}}\s?(?:lpp?|old|o|p|f)\b\.?"
)
YEARS = late_pattern(r"\d{1,4}(?:[-–/]\d{2,4})?")
YEAR_BEHIND = late_pattern(r"(?<=[rv]),\s(?:1[2-9]|20)\d\d$")
"""The year of the record behind its sheet: "f. 3v, 1681"."""


def with_locator(text: str, body: Body, form: Form | None) -> Body:
    """The body with the sheets that follow it."""
    body = _with_number(text, body) if body.location and form and form.name in _NUMBERED_WITHIN else body
    pos = body.end
    bracket = BRACKET.match(text, body.location.end if body.location else pos)
    if bracket and YEARS.fullmatch(bracket[1].strip()):
        pos = bracket.end()
    if text[pos : pos + 1] == ")":
        pos += 1
    if form and body.location and ((form.name == "fond" and not body.form) or "roll" in body.levels) and (leaf := LEAF.match(text, body.location.end)):
        return replace(body, locator=Span(*leaf.span("leaf")))
    century = _CENTURY.match(text, pos)
    sheets = sheets_after(text, century.end() if century else pos, form)
    return replace(body, locator=sheets) if sheets else body


_CENTURY = late_pattern(r",\s(?:[Ss]ec|[Ss]aec|[Ss])\.\s[IVX]{1,5}(?:[-–][IVX]{1,5})?(?:\s(?:in|ex|med)\.)?(?=,\s(?:cc?|ff?|fols?)\.\s?\d)")
"""When a manuscript was written, before its leaves: "cod. It. VII, 323 (8646), sec. XVI, c. 162r"."""
_NUMBERED_WITHIN = frozenset(("legajo", "busta"))
_NUMBER_BEHIND = late_pattern(r",\s(?P<number>\d{1,5})(?:(?P<last>,\s(?:fols?|ff?|fo|fº|cc?)\.?\s?\d)|(?=[.;)]|$))")
_IN_BOX = late_pattern(r"[Cc]ajas?\s\d{1,5}$")


def _with_number(text: str, body: Body) -> Body:
    """"caja 1203, 45, fol. 3r": before a sheet that is called one, a number is a file's."""
    if body.location is None or not (found := _NUMBER_BEHIND.match(text, body.location.end)):
        return body
    if found["last"] is None and not _IN_BOX.search(text, body.location.start, body.location.end):
        return body
    return replace(body, location=Span(body.location.start, found.end("number")))


def _run_at(text: str, pos: int, form: Form) -> bool:
    """Whether another file begins at ``pos``, whose "f." is no folio: "ll. 3, 5 and f. 558, op. 11"."""
    run = read_levels(text, pos, form)
    return bool(run and len(run.levels) > 1)


LEAF = long_pattern(rf"/(?P<leaf>{SHEETS})(?=\s*(?:[,.;:)]|$))")
"""The sheet behind fond, opis and delo divided by strokes: "9479/1/12/34–35"."""


_STROKE = late_pattern(r"/\d")


def sheets_after(text: str, pos: int, form: Form | None) -> Span | None:
    """The sheets that stand behind the comma at ``pos``."""
    start = end = after(text, pos)
    if start == pos and not text[pos : pos + 1].isdigit():
        return None
    last = start
    for _ in range(8):
        if form and form.name == "fond" and end > start and _run_at(text, end, form):
            break
        match = form.sheet.match(text, end) if form else None
        if not match or _STROKE.match(text, match.end()):
            match = GENERAL_SHEET.match(text, end)
        if not match or _STROKE.match(text, match.end()):
            break
        last = match.end()
        if year := YEAR_BEHIND.search(text, start, last):
            last = year.start()
            break
        end = _further(text, start, last, form) or joined(text, last)
    return Span(start, last) if last > start else None


def _further(text: str, start: int, pos: int, form: Form | None) -> int:
    """Where the next sheet of the same file begins, behind a semicolon and called by the same letter: "c. 12r; c. 15v"."""
    if form is None or (form.name == "fond" and text[start] not in "ЛлАа") or text[pos : pos + 2] != "; " or text[pos + 2 : pos + 3] != text[start]:
        return 0
    return pos + 2 if form.sheet.match(text, pos + 2) else 0
