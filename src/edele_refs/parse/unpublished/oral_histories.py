"""Oral histories: whose they are, who asked and when, the part and page cited, and who keeps them.

American libraries keep them in thousands, and notes name their parts in any order, each
between commas: "Dean Rusk Oral History Interview I, July 28, 1969, by Paige E. Mulhollan,
12–13, LBJ Library". So each part is asked what it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.unpublished.interviews import keep_words
from edele_refs.parse.unpublished.keepers import put_keepers

ORAL_CUES = "oral reminiscences interview interviewed"
_NAME = r"(?:(?:[A-Z]\.\s?){1,3}|[A-Z][\w’'-]{1,24}\s)(?:(?:[A-Z]\.\s?|[A-Z][\w’'-]{1,24}\s|de\s|von\s|van\s|du\s){0,4})[A-Z][\w’'-]{1,24}(?:,?\s[JS]r\.)?"
_NUMBERED = r"(?:\s(?:no\.\s\d{1,2}|#\d{1,2}|[IVX]{1,4}|\d{1,2})(?![\w-]))?"
_CALLED = rf"(?:,\s|\s)(?:[Rr]ecorded\s)?[Oo]ral\s[Hh]istory(?:\s(?:[Ii]nterview|[Tt]ranscript|[Mm]emoir))?{_NUMBERED}|,?\s[A-Z]{{3,6}}\s[Ii]nterview(?!\s[a-z])"
_HEAD = late_pattern(
    rf"(?<![\w’'-])(?:(?:[Tt]ranscript|[Mm]emoir),\s)?(?:(?P<before>{_NAME})(?:{_CALLED}|,?\s(?:(?:[a-z-]{{4,12}}\s){{0,2}}[Ii]nterview(?:ed)?)(?=\s(?:conducted\s)?(?:by|with)\s[A-Z]))"
    rf"|(?:[Oo]ral\s[Hh]istory(?:\s[Ii]nterview)?\s(?:with|of)|[Ii]nterview\s(?:with|of))\s(?P<behind>{_NAME})"
    rf"|(?P<title>(?:[Tt]he\s)?Reminiscences\sof\s(?:(?:Mrs?|Dr|Gen|Adm|Sen)\.\s|Judge\s|Justice\s)?(?P<own>{_NAME})))(?=[,;.:)”\"’']|\s\(|\s\[|\sby\s|\swith\s|\sconducted\s|\s?$)"
)
_NEXT = late_pattern(r"[”\"’']{0,2}(?:,[”\"’']?\s|\s(?=\(|by\s|with\s|conducted\s)|:\s(?=\d))")
_PART = late_pattern(r"(?:\((?P<inner>[^()]{1,80})\)|(?:\s\(#?\w{1,12}\)|\s(?!\(|\s)|[^\s,;()\[\].“”\"]|\.(?!\s[A-Z“\"]|\s?$)|(?<=\b[A-Z])\.){1,120})")
_BY = late_pattern(r"(?:(?:interview(?:ed)?|conducted|recorded|transcribed)\s)?(?:by|(?P<with>with))\s(?=[A-Z])")
_NAMED = late_pattern(r"(?:,?\s[JS]r\.?)?")
_INTERVIEW = late_pattern(r"(?<!istory\s)[Ii]nterview\s$")
_YEARS = late_pattern(r"(?:c\.\s|ca\.\s)?(?:19|20)\d\d(?:[–-](?:\d\d|(?:19|20)\d\d))?")
_COPY = late_pattern(r"(?i:(?:(?:tape|audio|digital|sound|video)\s)?recording|transcript|typescript|internet copy|interview transcript|online|digital file|microfiche)")
_PLACE = late_pattern(
    r"(?:(?:transcript|typescript)\s)?(?:(?:part|pt\.|parts|session|tape|tapes|side|reel|vol\.|volume|interview|disc)\s(?:no\.\s)?(?:\d{1,3}|[A-Z]|[IVX]{1,4}|one|two|three|four)"
    r"|(?:pp?\.\s?)?\d{1,4}(?:[–-]\d{1,4})?(?::\s?\d{1,4}(?:[–-]\d{1,4})?)?(?:\s(?:and|to)\s\d{1,4})?|\d{1,2}:\d{1,4}(?:[–-]\d{1,4})?|[IVX]{1,4}(?::|-)\d{1,4}(?:[–-]\d{1,4})?)"
)
_CODE = late_pattern(r"(?:(?:interview|[Ii]nterview|[Aa]cc(?:ession|\.)|OH|transcript)\s)?(?:no\.\s|#)?(?:[A-Z]{1,4}[-.]?\s?\d[\w./-]{0,14}|\d{4,6})")
_KEEPER = late_pattern(r"(?:[A-Z][\w’'.&-]*)(?:\s(?:[A-Z][\w’'.&-]*|of|for|the|and|on|at|in|&|\d{1,4})){0,14}(?:\s\(#?\w{1,12}\))?")
_TOWN = late_pattern(r"(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}|[A-Z]\.\s?[A-Z]\.|[A-Z]{2}|[A-Z][a-z]{1,4}\.)")
_ENDS = late_pattern(r"\s?(?:$|[.;)\]]|\((?:here|cited|quot)|\[(?:here|cited)|,\s(?:where|which|in|as|quoted|cited|and|but|who|copy)\s)")


class _Reader:
    """An oral history while its parts are being read, each asked in turn what it is."""

    def __init__(self, draft: Draft, at: int) -> None:
        self.draft, self.scan, self.at = draft, draft.scan, at
        self.keepers: list[Span] = []
        self.placed = 0

    def read(self) -> None:
        """Every part that says what it is; the draft ends with the last of them."""
        while (comma := _NEXT.match(self.scan.text, self.at)) and self._part(comma.end()):
            pass
        self.draft.end = self.at

    def _part(self, start: int) -> bool:
        url = next(iter(between(self.scan.urls, start, start + 1)), None)
        day = next(iter(self.scan.dates_in(start, start + 2)), None)
        if url:
            self.draft.put("URL", url)
            self.at = url.end
            return True
        if day and len(day.date.edtf) > 4:
            self.draft.put("issued", day.span, day.date)
            self.at = day.span.end + (self.scan.masked[start] == "(" and self.scan.masked[day.span.end : day.span.end + 1] == ")")
            return True
        part = _PART.match(self.scan.masked, start)
        if part is None:
            return False
        inner = Span(*part.span("inner")) if part["inner"] else Span(*part.span())
        if not any(kind(self, inner) for kind in _KINDS):
            return False
        self.at = part.end()
        return True

    def asker(self, part: Span) -> bool:
        """"by Paige E. Mulhollan", "interviewed by Malca Chall"; "interview with" names whom the one before it has asked."""
        by = _BY.match(self.scan.masked, part.start, part.end)
        run = self.scan.names(by.end(), part.end) if by else None
        if by is None or run is None or not _NAMED.fullmatch(self.scan.masked, run.span.end, part.end) or "interviewer" in self.draft.values:
            return False
        if by["with"] and _INTERVIEW.search(self.scan.masked, self.draft.start, part.start):
            self.draft.move("author", "interviewer")
            self.draft.put_names("author", run)
        else:
            self.draft.put_names("interviewer", run)
        return True

    def year(self, part: Span) -> bool:
        """"(1950)", "1985–87"."""
        if not _YEARS.fullmatch(self.scan.masked, *part) or "issued" in self.draft.values:
            return False
        self.draft.put("issued", part)
        return True

    def copied(self, part: Span) -> bool:
        """"transcript": what of it was read."""
        return _COPY.fullmatch(self.scan.masked, *part) is not None

    def place(self, part: Span) -> bool:
        """"part 3", "session 1", "120": what follows each other is one place."""
        if not _PLACE.fullmatch(self.scan.masked, *part):
            return False
        one = self.draft.locator
        if one is None:
            self.draft.locator = part
        elif self.placed == one.end and self.scan.masked[one.end : part.start] == ", ":
            self.draft.locator = Span(one.start, part.end)
        else:
            return False
        self.placed = part.end
        return True

    def code(self, part: Span) -> bool:
        """"interview G-0007": what the keeper calls it."""
        if not _CODE.fullmatch(self.scan.masked, *part):
            return False
        self.draft.put("archive_location", part)
        return True

    def keeper(self, part: Span) -> bool:
        """A collection, an institution, its town: what lies at the end."""
        if not _KEEPER.fullmatch(self.scan.masked, *part):
            return False
        self.keepers.append(part)
        return True


_KINDS: tuple[Callable[[_Reader, Span], bool], ...] = (_Reader.asker, _Reader.year, _Reader.copied, _Reader.place, _Reader.code, _Reader.keeper)


def find_oral_histories(scan: Scan) -> Iterator[Draft]:
    """Oral histories, and other interviews, that an institution keeps."""
    for head in _HEAD.finditer(scan.text):
        draft = _read(scan, head)
        if draft is not None:
            yield draft


def _read(scan: Scan, head: re.Match[str]) -> Draft | None:
    quote = scan.quote_at(head.start() - 1)
    start = quote.start - 1 if quote and head["title"] else head.start()
    run = _told_by(head) if head["title"] else _only(scan, Span(*head.span("before" if head["before"] else "behind")))
    if run is None or not scan.begins_at(start) or (quote is None and scan.masked[start : head.end()] != head.group()):
        return None
    draft = Draft(scan, start, head.end(), type="interview")
    draft.put_names("author", run)
    draft.put("title", Span(*head.span("title")) if head["title"] else None)
    reader = _Reader(draft, head.end())
    reader.read()
    if not _kept(reader) or not _ENDS.match(scan.masked, draft.end):
        return None
    if head["behind"]:
        keep_words(draft, start, head.end())
    return draft


def _told_by(head: re.Match[str]) -> NameRun:
    """Whose reminiscences the title says they are."""
    span = Span(*head.span("own"))
    return NameRun(span, (parse_name(head["own"]),), (span,))


def _only(scan: Scan, name: Span) -> NameRun | None:
    """The one person whose name stands there."""
    run = scan.names(*name)
    return run if run and len(run.names) == 1 and run.span.end >= name.end else None


def _kept(reader: _Reader) -> bool:
    """Whether somebody keeps it; the town before the day is where it was held."""
    draft, parts = reader.draft, reader.keepers
    day = draft.place_of("issued")
    held = [part for part in parts if day and part.end <= day.start]
    if held and all(_TOWN.fullmatch(draft.scan.masked, *part) for part in held):
        draft.put("event-place", Span(held[0].start, held[-1].end))
    return put_keepers(draft, parts[len(held) :])
