"""Author, title and container: what is left of a reference when its tail is taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.letters import read_letter
from edele_refs.parse.names import is_institution
from edele_refs.parse.peelers.people import behind_names, peel_people

_OPEN = "‘“„«»‹\"'‚"
_CLOSE = "’”“»«›\"'‘"


@dataclass(frozen=True, slots=True)
class Join:
    """The words between a part and its container ("in", "//", "reprinted in")."""

    start: int
    end: int
    reprinted: bool


def read_head(draft: Draft, start: int, end: int) -> None:
    """Read what stands between ``start`` and ``end`` as author, title and container."""
    start = mine.end() if (mine := _MINE.match(draft.scan.masked, start, end)) else start
    at = start if _numbered_genre().match(draft.scan.masked, start, end) else read_authors(draft, start, end)
    join = find_join(draft, at, end)
    if join is None:
        read_title(draft, at, end)
        return
    draft.flags.add("reprinted" if join.reprinted else "in")
    read_part(draft, at, join)
    read_container(draft, join.end, end)


# --- authors ---------------------------------------------------------------------------


@cache
def _idem(codes: Codes) -> re.Pattern[str]:
    return re.compile(rf"(?P<word>{pattern('idem', codes)}|[Ii]d\.|[Ii]dem)\s?(?P<stop>[,:.]|(?=\s[^\W\d_„“‘«]))\s?(?!\d)")


def read_authors(draft: Draft, start: int, end: int) -> int:
    """Put the authors (or editors) at ``start`` into the draft; where the title begins."""
    text, masked = draft.scan.text, draft.scan.masked
    if found := _idem(draft.scan.codes).match(masked, start, end):
        draft.flags.add("idem")
        return found.end()
    run = draft.scan.names(start, end)
    if run is None or not _ends_names(draft, run.span.end, end):
        return _read_body(draft, start, end)
    at = run.span.end
    if other := re.compile(rf"\s?,?\s?(?:{pattern('et_al', draft.scan.codes)}|u\.\s?a\.)").match(masked, at, end):
        at = other.end()
    role = behind_names(draft.scan.codes).match(masked, at, end)
    draft.put_names("editor" if role else "author", run)
    at = role.end() if role else at
    while at < end and text[at] in " ,:.;–—-":
        at += 1
    return at


def _ends_names(draft: Draft, at: int, end: int) -> bool:
    """Whether a delimiter, a quotation or a role follows names."""
    masked = draft.scan.masked
    rest = masked[at : min(end, at + 40)]
    initialled = re.search(r"\b[^\W\d_]\.", draft.scan.text[max(0, at - 40) : at])
    if initialled and re.match(r"\s(?:The|A|An|Das|Der|Die|La|Le|Les|Il)\s", rest):
        return True
    if not rest.strip(" .,") or rest.lstrip()[:1] in _OPEN + "(":
        return True
    if rest[0] in ",:" or (rest[0] == "." and rest[1:2] == " "):
        return True
    if draft.scan.text[at - 1] == "." and rest[0] == " " and rest[1:2].isalnum():
        return bool(re.search(r"\b\w\.$", draft.scan.text[max(0, at - 3) : at]))
    return bool(behind_names(draft.scan.codes).match(masked, at, end) or re.match(rf"\s?,?\s?(?:{pattern('et_al', draft.scan.codes)}|op\.)", rest))


def _read_body(draft: Draft, start: int, end: int) -> int:
    """An institution as the author: "ACLEC, First Report …"."""
    found = re.compile(r"[^,:;.()␟]{2,90}(?=[,:]\s)").match(draft.scan.masked, start, end)
    if not found or found.end() + 2 >= end or draft.scan.text[start] in _OPEN:
        return start
    # whoever stands before a title in quotation marks wrote it
    quoted = draft.scan.quote_at(found.end() + 2) is not None and _NAME.fullmatch(found.group())
    if not quoted and not is_institution(found.group()):
        return start
    draft.put_literals("author", [Span(*found.span())])
    return found.end() + 2


_NAME = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w’'-]+|of|the|for|and|für|des|der|de|du|и|по|e|i)(?:\s(?:[A-ZÀ-ÞА-Я][\w’'-]+|of|the|for|and|für|des|der|de|du|и|по|e|i)){1,8}")


# --- titles ------------------------------------------------------------------------------


def read_title(draft: Draft, start: int, end: int) -> None:
    """A title, and the journal behind it where the title stands in quotation marks."""
    start, end = _bounds(draft, start, end)
    if start >= end:
        return
    quote = draft.scan.quote_at(start)
    if quote and quote.end < end:
        rest = _bounds(draft, quote.end + 1, end)
        between = draft.scan.text[quote.end + 1 : rest[0]]
        if rest[0] >= rest[1]:
            draft.put("title", quote)
        elif ":" in between or not _is_container(draft, quote, between):
            _put_title(draft, start, end)
        else:
            draft.put("title", quote)
            read_container(draft, *rest)
        return
    _unquoted(draft, start, end)
    _memoirs(draft, start, end)


_MEMOIRS = re.compile(r"(?:Memoirs?|Recollections|Testimony|Diary|Воспоминания|Дневник|Erinnerungen|Tagebuch|Mémoires|Wspomnienia)\s(?:of\s|von\s|de\s)?")


def _memoirs(draft: Draft, start: int, end: int) -> None:
    """"Memoirs of Georgii Ivanovich Karpov": whose they are is their author."""
    found = _MEMOIRS.match(draft.scan.masked, start, end)
    run = draft.scan.names(found.end(), end) if found and "author" not in draft.values else None
    if run and not draft.scan.text[run.span.end : end].strip(" ,."):
        draft.put_names("author", run)


def _is_container(draft: Draft, quote: Span, between: str) -> bool:
    """Whether the text behind a quoted title is where it appeared, not the title going on."""
    closed = draft.scan.text[quote.end - 1 : quote.end] in (",", ".", "?", "!")
    return closed or "," in between or "." in between or bool(draft.flags & {"numbered", "year", "dated"}) or "–" in between


def _unquoted(draft: Draft, start: int, end: int) -> None:
    """A title without quotation marks; a journal in quotation marks may close it."""
    quote = draft.scan.quote_closed_at(end)
    numbered = bool(draft.flags & {"numbered", "dated", "year"}) and "publisher-place" not in draft.values
    if quote and numbered and quote.start - 1 > start and draft.scan.text[quote.start - 3 : quote.start - 1].strip() in (",", "."):
        draft.put("container-title", quote)
        draft.flags.add("journal")
        _put_title(draft, start, quote.start - 1)
        return
    if numbered and "volume" in draft.values and "issue" in draft.values or draft.flags & {"numbered"} and numbered:
        comma = draft.scan.masked.rfind(", ", start, end)
        if comma > start and draft.scan.masked[comma + 2].isupper():
            draft.put("container-title", Span(comma + 2, end))
            draft.flags.add("journal")
            end = comma
    _put_title(draft, start, end)


_VOLUME_TITLE = re.compile(
    r"[.,:]\s(?:Tom|Том|Band|Bd\.|[Vv]ol(?:ume|\.)|Teil|Т\.|T\.|Bd|tom|т\.|t\.)\s"
    r"(?P<volume>[\wа-я]{1,12}(?:,\s(?:Kniga|Kn\.|Кн\.|Книга|Buch|Halbbd\.|Teil|ч\.|Ч\.|book|part|pt\.)\s\w+)?)(?:[:.,]\s(?P<title>[^\W\d_].+))?$"
)


def _put_title(draft: Draft, start: int, end: int, variable: str = "title") -> None:
    if "volume" not in draft.values and (found := _VOLUME_TITLE.search(draft.scan.masked, start, end)):
        draft.put("volume", Span(*found.span("volume")))
        if found["title"]:
            draft.put("volume-title", Span(*found.span("title")))
        end = peel_people(draft, start, found.start()) or found.start()
    draft.put(variable, Span(*_bounds(draft, start, end)))


def _bounds(draft: Draft, start: int, end: int) -> tuple[int, int]:
    text = draft.scan.text
    while start < end and text[start] in " ,;:.–—-":
        start += 1
    while start < end and text[end - 1] in " ,;:–—-":
        end -= 1
    if text[end - 1 : end] == "." and not re.search(r"(?:\b\w|\bgg|\bg|\bг|\bгг|\bRev|\bHist|\bJ|god)\.$", text[max(start, end - 8) : end]):
        end -= 1
    return start, end


# --- containers ----------------------------------------------------------------------------


@cache
def _joins(codes: Codes) -> tuple[tuple[re.Pattern[str], bool], ...]:
    opens = r"(?=[^\W\d_a-zà-ÿа-яё]|[„“‘«‹»\"'(\d]|id\.|idem|ders\.|dies\.|his\s|her\s|their\s|idem|␟)"
    reprinted = rf"(?:{pattern('reprinted', codes)})"
    return (
        (re.compile(r"\s?//\s?"), False),
        (re.compile(rf"[\s,.;(\[]+{reprinted}(?:\sin)?\s?:?\s{opens}"), True),
        (re.compile(rf"(?:[.,;]\s|\s\(){pattern('citing', codes)}\s?:?\s{opens}"), True),
        (re.compile(r"(?:[,.;:]?\s|(?<=[’”“»]))[\[(]?(?:[Ii]n|[Ww]|[Vv]|[Ee]m|[Vv]gl\. in|[Dd]ans|В кн\.|В сб\.|[Вв]|[Уу]|[Ee]n)(?:\s?:[\])]?|[\])])\s?"), False),
        (re.compile(rf"(?:(?<=[{_CLOSE}])[,.]?\s|(?<=[{_CLOSE}][?!])\s|[,;]\s|\.\s|(?<=\))\s)(?:in|In|dans|nel|nella|w|em|en|v)\s{opens}"), False),
    )  # fmt: skip


def find_join(draft: Draft, start: int, end: int) -> Join | None:
    """Where the part ends and its container begins."""
    found = []
    for shape, reprinted in _joins(draft.scan.codes):
        if match := shape.search(draft.scan.masked, max(0, start - 2), end):
            if match.end() < end and _joins_here(draft, match, start):
                found.append(Join(max(match.start(), start), match.end(), reprinted))
    return min(found, key=lambda join: (join.start, -join.end)) if found else None


def _joins_here(draft: Draft, match: re.Match[str], start: int) -> bool:
    """Whether a part stands before; right behind names only a small "in" joins ("In War’s Wake" is a title)."""
    word = match.group().strip(" ,.;:([")
    return match.start() > start or (match.start() >= start - 2 and word[:1].islower() and "," not in draft.scan.masked[match.start() : match.start() + 1])


def read_part(draft: Draft, start: int, join: Join) -> None:
    """What stands before the container: a title with its own date, number or kind."""
    part = Draft(draft.scan, start, join.start)
    end = tail.peel(part, start, join.start, tail.RECORD_PEELERS if join.reprinted else tail.PART_PEELERS)
    part.move("issued", "original-date")
    for variable in ("original-date", "genre", "number", "edition", "volume"):
        if (span := part.place_of(variable)) and variable in part.values:
            draft.put(variable, span, part.values[variable])
    if "author" not in draft.values and (join.reprinted or "original-date" in draft.values):
        start = read_letter(draft, start, end)
    _read_genre(draft, start, end)


@cache
def _numbered_genre() -> re.Pattern[str]:
    """"Prikaz NKGB SSSR … NO. 00246: ‘title’", "GKO resolution no. GOKO-1926ss, ‘title’"."""
    number = r"(?:[Nn][Oo]\.|[Nn]r\.|№)\s?(?P<number>[\w/.-]*\d[\w/.-]*)"
    return re.compile(rf"(?P<genre>[^:;.␟]{{3,120}}?)\s{number}[,:]\s(?=[{_OPEN}]␟)")


def _read_genre(draft: Draft, start: int, end: int) -> None:
    if found := _numbered_genre().match(draft.scan.masked, start, end):
        draft.put("number", Span(*found.span("number")))
        _genre_of(draft, *found.span("genre"))
        start = found.end()
    start, end = _bounds(draft, start, end)
    if start >= end:
        return
    quote = draft.scan.quote_at(start)
    if quote and quote.end + 1 >= end:
        draft.put("title", quote)
    elif quote and quote.end < end and draft.scan.text[quote.end + 1 : quote.end + 2] in ",. ":
        draft.put("title", quote)
    else:
        _title_with_issuer(draft, start, end)


_ISSUER = re.compile(r"(?P<issuer>[A-ZА-ЯЁ][\w-]*[A-ZА-ЯЁ][\w-]*|Stavka|Politburo|Sovnarkom)\s(?P<title>[a-zа-яё]+\s(?:no\.|No\.|№|of|от)\s.+)$")


def _title_with_issuer(draft: Draft, start: int, end: int) -> None:
    """"NKVD circular no. 002117": who issued it, and what it is."""
    found = None if "author" in draft.values else _ISSUER.match(draft.scan.masked, start, end)
    if found:
        draft.put_literals("author", [Span(*found.span("issuer"))])
        start = found.start("title")
    _put_title(draft, start, end)


_BODIES = re.compile(r"\s?,\s|\s(?:and|und|i|и)\s")


def _genre_of(draft: Draft, start: int, end: int) -> None:
    """"Prikaz NKGB SSSR, NKVD SSSR i …": the kind of act, then who issued it."""
    text = draft.scan.masked
    head = re.compile(r"[^\W\d_]+\s(?=[A-ZА-ЯЁ]{2,})").match(text, start, end)
    if not head or "author" in draft.values:
        draft.put("genre", Span(start, end))
        return
    draft.put("genre", Span(start, head.end() - 1))
    spans, at = [], head.end()
    for cut in [*_BODIES.finditer(text, at, end), None]:
        spans.append(Span(at, cut.start() if cut else end))
        at = cut.end() if cut else end
    draft.put_literals("author", spans)


def read_container(draft: Draft, start: int, end: int) -> None:
    """Editors or author of the container, and its title."""
    text, masked = draft.scan.text, draft.scan.masked
    start, end = _bounds(draft, start, end)
    if found := _idem(draft.scan.codes).match(masked, start, end) or _HIS.match(masked, start, end):
        draft.flags.add("container-idem")
        start = found.end()
    elif (run := draft.scan.names(start, end)) is not None:
        role = behind_names(draft.scan.codes).match(masked, run.span.end, end)
        after = role.end() if role else run.span.end
        if role:
            draft.put_names("editor", run)
            start = after
        elif masked[after : after + 2] in (": ", ", ") and after + 3 < end and not draft.flags & {"numbered"}:
            draft.put_names("container-author", run)
            start = after + 2
        elif after >= end - 1 and "op" in draft.flags:
            draft.put_names("editor", run)
            return
    start, end = _bounds(draft, start, end)
    quote = draft.scan.quote_at(start) if start < end else None
    if quote and quote.end + 1 >= end:
        draft.put("container-title", quote)
    elif start < end and text[start:end].strip():
        _put_title(draft, start, end, "container-title")


_MINE = re.compile(r"(?:my|our|mein(?:e[nrms]?)?|unser(?:e[nrms]?)?|mon|ma|mes)\s")
_HIS = re.compile(r"(?:his|her|their|seinem|ihrem|seiner|ihrer|son|sa|suo|sua)\s(?=[^\W\d_a-z])")
