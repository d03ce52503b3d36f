"""Reads what stands behind an institution's name: names, codes, levels, sheets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._forms import FORMS, LIST, MANY, Form
from edele_refs.archives._joints import headed, joined
from edele_refs.archives._words import in_words, plain_names, records
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

SEPARATOR = late_pattern(r"\s*(?:[,.:·]\s*){0,2}(?:[–—-]\s|-(?=\d))?")
BRACKET = late_pattern(r"\s?\(([^()]{1,70})\)")
NAMES = late_pattern(
    r"(?=(?:[Ff]onds?\s|[Ff]\.\s|[Zz]espół\s|[Ss]bírka\s|[Kk]olekcja\s)?[^\W_a-zа-я]|[Фф](?:онд|\.)\s[а-я]{5}|[\"“„«‘])(?:[^;:?!()\[\]\"“”„«»‘\n]|\([^();]{1,40}\)|:(?=\s[A-ZÀ-Þ])){1,160}"
)
NUMBER = late_pattern(r"\d|(?<!\w)[IVX]{1,5}(?!\w)")
YEAR = late_pattern(r"\b(?:1[4-9]|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Body:
    """A signature without its institution."""

    location: Span | None
    collection: Span | None = None
    locator: Span | None = None
    parts: tuple[tuple[str, str], ...] = ()
    form: str = ""

    @property
    def end(self) -> int:
        """The end of all of it."""
        return max(s.end for s in (self.location, self.collection, self.locator) if s)

    @property
    def levels(self) -> frozenset[str]:
        """Which levels are there."""
        return frozenset(level for level, _ in self.parts)


@cache
def compiled(code: str) -> re.Pattern[str]:
    """An institution's own code, at a word's end."""
    return re.compile(rf"(?:{code})(?!\w)")


def codes_of(archive: Archive) -> tuple[str, ...]:
    """The institution's own codes and those of its tradition."""
    return archive.codes + FORMS[archive.form].codes


def after(text: str, pos: int) -> int:
    """Behind the commas, stops and spaces at ``pos``."""
    match = SEPARATOR.match(text, pos)
    return match.end() if match else pos


BEHIND_NAMES = late_pattern(r",\s|\.\s|(?<=\.)\s|\s(?=№)")
"""What parts a collection's name from the number in it: "собр. Погодина. № 1424", "Соф. собр. № 1454"."""
FINAL_STOP = late_pattern(r"\d\.$")
"""Behind a number a stop ends the sentence, behind letters it may be an abbreviation's."""


SEVERAL = late_pattern(r"(?<=\d)[–‑-]\d{1,5}(?=[,.;:)]|$)(?!\.\d)")
"""The last of several pieces: "CHAR 20/65/78–9"."""


HALF = late_pattern(r"(?<=\d)\s[a-d](?=[,;.)]|$)(?!\.\s?[A-Z]\.)")
"""One half of a volume that was parted later: "ms. P.D. 517 b"."""


def read_codes(text: str, pos: int, codes: tuple[str, ...]) -> Body | None:
    """A signature in the institution's own code at ``pos``, the longest of the ``codes``."""
    found = [m for code in codes if (m := compiled(code).match(text, pos))]
    if not found:
        return None
    best = max(found, key=lambda m: m.end())
    parts = tuple(
        (level, " ".join(value.split())) for level, value in best.groupdict().items() if value
    )
    several = SEVERAL.match(text, best.end()) or HALF.match(text, best.end())
    end = several.end() if several else best.end() - bool(FINAL_STOP.search(best.group()))
    if several:
        parts = tuple((level, value + several.group() if value == parts[-1][1] else value) for level, value in parts)
    elif end < best.end():
        parts = tuple((level, value.rstrip(".") if value == parts[-1][1] else value) for level, value in parts)
    body = Body(Span(best.start(), end), parts=parts or (("item", text[best.start() : end]),))
    for group in ("names", "collection", "named"):
        words = best.groupdict().get(group) or ""
        gap = BEHIND_NAMES.match(text, best.end(group)) if in_words(words) or (words and group == "named") else None
        if gap:
            collection, location = Span(*best.span(group)), Span(gap.end(), end)
            own = tuple(part for part in parts if part[0] != group)
            return replace(body, collection=collection, location=location, parts=own)
    return body


def read_levels(text: str, pos: int, form: Form) -> Body | None:
    """A run of a form's levels at ``pos``, from wider to narrower ones."""
    start = end = pos
    parts: list[tuple[str, str]] = []
    collection = None
    while match := form.level.match(text, pos):
        level = next(k for k in form.top if match[k])
        if level == "fonds" and len(parts) == 1 and DIVISION.match(text, start):
            parts = [("division", parts[0][1])]
        if level in dict(parts) or (parts and level == "fonds") or (level == "papka" and "delo" in dict(parts)):
            break
        end = pos = _list_end(text, match, level == "busta" or (level == "delo" and match.group()[0] in _CYRILLIC))
        if level in _CALLED and (called := _CALLED[level].match(text, end)):
            end = pos = called.end()
        parts.append((level, text[match.start("value") : end]))
        bracket = BRACKET.match(text, end)
        if bracket and form.names == "collection" and not collection and _is_name(bracket[1]):
            collection = Span(*bracket.span(1))
        named = headed(text, pos) if form.name == "bestand" and level == "fonds" else 0
        pos = named or joined(text, bracket.end() if bracket else pos)
    if not parts:
        return None
    return Body(Span(start, end), collection, parts=tuple(parts), form=form.name)


DIVISION = late_pattern(r"Abt(?:eilung)?\b")
"""A Bestand may stand in a department: "Abt. III, Rep. 84/1"."""


_CYRILLIC = frozenset("ДдСсЕе")


_CALLED = {
    "registro": late_pattern(r",\s[A-Z][a-z]{3,14}(?=,\s(?:cc?|ff?|fol)\.\s?\d)"),
    "busta": late_pattern(r",\s(?:fas[ce]|ins)\.\s(?:[A-Z][\w’]{2,20}\s){0,2}[A-Z][\w’]{2,20}(?=[,;]|\.?$)"),
}
"""The name that a register or a part of a box goes by: "reg. 10, Presbiter, c. 51v", "b. 59, fasc. Valgrisio Giorgio"."""


def _list_end(text: str, level: re.Match[str], boxes: bool) -> int:
    """Where the values end; behind one box in Italy or one file in Russia other numbers are such too: "b. 234, 299, 334", "Д. 12, 14"."""
    more = LIST.match(text, level.end()) if boxes or MANY.match(level.group()) else None
    return more.end() if more else level.end()


def _is_name(words: str) -> bool:
    return words[:1].isalpha() and not re.search(r"\d{3}", words) and len(words) > 3


def read_named_levels(text: str, pos: int, form: Form) -> Body | None:
    """Levels with names before them: "KC PPR, sygn. 295/VII-10"."""
    names = NAMES.match(text, pos)
    if not names:
        return None
    first = form.level.search(text, pos, min(len(text), names.end() + 40))
    if not first or first.start() > names.end() or first.start() == pos:
        return None
    between = text[pos : first.start()]
    if not plain_names(between) or _names_record(between):
        return None
    body = read_levels(text, first.start(), form)
    if not body or not body.location:
        return None
    name, head = _divided(text, pos, first.start(), form)
    location = Span(head, body.location.end)
    if form.names == "collection" or (form.names == "words" and in_words(name.of(text))):
        return replace(body, collection=body.collection or name, location=location)
    whole = Span(pos, body.location.end)
    number = text[head : first.start()].strip(" ,.:;–—")
    own = (("name", name.of(text)), *((("number", number),) if number else ()))
    body = replace(body, location=whole, parts=(*own, *body.parts))
    return _with_more_names(text, body, form) if form.name == "busta" else body


def _names_record(between: str) -> bool:
    """Whether what stands right before a number says what a record is: "2471, Okólnik nr 18"."""
    before, comma, last = between.rpartition(", ")
    return bool(comma) and before[-1:].isdigit() and records().match(last) is not None


def _with_more_names(text: str, body: Body, form: Form) -> Body:
    """A series between two levels: "Codici, serie P, Storia veneta, reg. 84"."""
    pos = joined(text, body.end)
    more = read_named_levels(text, pos, form) if text[body.end : pos] == ", " else None
    if not more or not more.location or more.levels & body.levels - {"name"}:
        return body
    parts = body.parts + tuple(part for part in more.parts if part[0] != "name")
    return replace(body, location=Span(body.location.start, more.location.end), parts=parts)  # type: ignore[union-attr]


def _divided(text: str, pos: int, end: int, form: Form) -> tuple[Span, int]:
    """The names up to the first level, and where the signature begins.

    Numbers and years between them are the signature's ("…, DGPS, 1927, b. 135"), as is,
    in the ``headed`` forms, the last of several names, which is a heading in the series
    ("Conselho Ultramarino, Bahia, cx. 12").
    """
    commas = [m.start() for m in COMMA.finditer(text, pos, end)]
    pieces = list(zip([pos - 2, *commas], [*commas, end], strict=True))[1:]
    for low, high in pieces:
        words = text[low + 1 : high].strip(" ,.:;–—")
        heading = form.headed and high == end and words.isalpha() and len(pieces) == 1
        if words and (NUMBERED.fullmatch(words) or heading):
            return Span(pos, low), low + 2
    words = text[pos:end].rstrip(" \t\n:;–—")
    # behind a comma a stop belongs to an abbreviation: "Cons., reg. 61"
    return Span(
        pos, pos + len(words.rstrip(",") if words.endswith(",") else words.rstrip("."))
    ), end


COMMA = late_pattern(r",\s(?=\S)")
NUMBERED = late_pattern(r"(?:[A-Z]{1,4}[\s-]?)?\d[\w/\-–.]{0,12}|(?:b?MSS?\.?)\s(?:[A-Za-z]{1,5}\.?\s){0,3}\d{1,6}(?:\.\d{1,4})?|\d{1,4}\s[A-Z]{1,3}\s?\d{1,5}|[A-Z]{2,5}\s\d{1,3}(?:[.,]\d{1,3})?")


def made(text: str, name: Span | None, siglum: Span | None, body: Body) -> Sighting:
    """A signature by its shape alone."""
    location = body.location
    words = location.of(text) if location else ""
    return Sighting(
        name,
        siglum,
        body.collection,
        location,
        body.locator,
        words,
        body.parts,
        form=body.form,
    )
