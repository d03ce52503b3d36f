"""The grammar of interviews: who was asked, by whom, where and when, and who keeps what was said."""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import tail
from edele_refs.parse.draft import Draft
from edele_refs.parse.joins import Join, find_join
from edele_refs.parse.places import is_place
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.settling import finished
from edele_refs.parse.titles import read_container
from edele_refs.parse.unpublished.interviews import (
    asked,
    asked_by,
    before_author,
    interview_with,
    interviewed,
    keep_words,
    keeper,
    person_at,
    place_of_event,
    veiled,
)
from edele_refs.parse.unpublished.told_to import put_recorder, told_to


def asked_before(scan: Scan, start: int, end: int) -> bool:
    """Whether "Paul Nitze, interview by Richard D. McKinzie" or "Testimony of Yakov Shepetinski" stands before an archive."""
    first = asked(scan.codes).match(scan.masked, start, end)
    if first and person_at(scan, first.end(), end):
        return True
    found = _ASKED_BY.search(scan.masked, start, end)
    before = scan.names(start, found.start()) if found else None
    return before is not None and found is not None and not scan.masked[before.span.end : found.start()].strip(" ,:")


def told_behind(draft: Draft) -> Draft:
    """The record of an archive, read as an interview where its title says so: "IHTP, ARC 1800-12, témoignage de Pierre Lévy recueilli par Marie Granet"."""
    title, kept = draft.place_of("title"), draft.place_of("archive_location") or draft.place_of("archive")
    found = asked(draft.scan.codes).match(draft.scan.masked, *title) if title and kept and kept.end <= title.start else None
    if title is None or found is None:
        return draft
    told = draft.copy()
    told.drop("title")
    stop = interviewed(told, title.start, found, title.end)
    if stop is None:
        return draft
    place_of_event(told, stop)
    town = told.place_of("event-place")
    told.type = "interview"
    return told if max(stop, town.end if town else 0) == title.end else draft


def heard(draft: Draft) -> Draft:
    """The record of a sound archive, whose title is no more than a name: who is heard on it ("IWM, Sound Archive 4866, William Holbrook, reel 9")."""
    kept, title = draft.place_of("archive_location"), draft.place_of("title")
    if kept is None or title is None or draft.type != "document" or not _SOUND.search(draft.scan.masked, max(0, kept.start - _BEFORE_CODE), kept.end):
        return draft
    run = person_at(draft.scan, title.start, title.end)
    if run is None or len(run.names) > 1 or run.span.end != title.end:
        return draft
    spoken = draft.copy()
    spoken.drop("title")
    spoken.put_names("author", run)
    spoken.type = "interview"
    return spoken


_SOUND = late_pattern(r"(?:Sound\s(?:Archive|Collection|Recordings?)|\bSA|\bSR)\b")
_BEFORE_CODE = 24
"""Characters before a signature in which the archive's name ends."""
_ASKED_BY = late_pattern(r"(?:\b(?:[a-z-]{4,12}\s){0,2})\b[Ii]nterview(?:ed)?\s(?:conducted\s)?(?:by|with\s(?:the\s)?author)(?!\w)")


def told(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Vzpomínky Františka Šádka zaznamenala Jana Nosková, Brno 2006"."""
    draft = told_to(scan, start, end)
    return finished([draft]) if draft else None


def interview(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"S. Smoliakov, interview with A. A. Sotskov (22 March 2013), http://…"."""
    found = asked(scan.codes).search(scan.masked, start, end) or _CALLED_FIRST.match(scan.masked, start, end) or _CALLED_BEHIND.search(scan.masked, start, end)
    if not found or (scan.masked[found.start() - 1 : found.start()] == "(" and found.start() > start and _PAGED.search(scan.masked, start, found.start())):
        return None
    if name := veiled(scan, found.end(), end):
        return finished([interview_with(scan, start, end, name)])
    draft = Draft(scan, start, end, type="interview")
    whole = end
    end = keeper(draft, found.end(), end)
    stop = interviewed(draft, start, found, end)
    if stop is None:
        return _own_interview(draft, start, end, found.start()) or _unnamed(draft, start, end, found.start())
    stop = put_recorder(draft, stop, end) or stop
    end = before_author(scan, stop, end)
    end = _printed_in(draft, stop, end)
    shown = next((url.start for url in between(scan.urls, stop, end)), end)
    day = next((d for d in scan.dates_in(stop, shown) if len(d.date.edtf) == 10 or (len(d.date.edtf) == 7 and (end < whole or d.span.end == end))), None)
    end = asked_by(draft, day.span.end, end) if day else end
    if not day and (year := _YEAR_ALONE.match(scan.masked, stop, end)):
        end = asked_by(draft, year.end(), end)
        draft.put("issued", Span(*year.span("year")))
    # by its day it is told alone, else it was printed
    tail.peel(draft, stop, end, tail.ASKED_PEELERS if day else None)
    if day and draft.values.get("issued") != day.date:
        draft.put("issued" if "issued" not in draft.values else "original-date", day.span, day.date)
    place_of_event(draft, stop)
    return finished([draft])


_CALLED_FIRST = late_pattern(r"(?:[Aa]uthor(?:[’']s)?\s|[Pp]ersonal\s|[Tt]elephone\s|[Oo]ral\s)?(?:[Ii]nterview|(?<=[Oo]ral\s)[Tt]estimony)[:,]\s(?=[A-Z][\w.’'-]*\s[A-Z])")
"""“Author interview, John Smith, London”, “Interview: Oleg Kalugin”."""
_CALLED_BEHIND = late_pattern(r"(?<=,\s)(?:personal|telephone|phone|e-?mail|author|author[’']s)\s[Ii]nterview(?=,\s)")
"""“Miklós Gimes, personal interview, Budapest, 12 June 1998”."""
_PAGED = late_pattern(r"\d\s\($")
"""“PP 1894, lxi, 55 (testimony of William Moore)”: what stands on the page cited."""
_YEAR_ALONE = late_pattern(r",\s(?P<year>(?:19|20)\d\d)(?=[,;.)]|$)")
_TOLD = late_pattern(r",?\s(?:[Oo]ral\s[Hh]istory(?:\s[Ii]nterview|\s[Tt]ranscript)?|OH|[Oo]ral\s[Ii]nterview|[Ii]nterview)(?:\s(?:no\.\s\d|#\d|[IVX]{1,3}|\d))?(?=,\s)")


def oral_history(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Robert S. McNamara oral history interview, 8 January 1975, by Walt W. Rostow, Lyndon B. Johnson Library, Austin, 12–14"."""
    told = _TOLD.search(scan.masked, start, min(end, start + 80))
    run = scan.names(start, told.start()) if told else None
    day = next((d for d in scan.dates_in(told.end(), end) if len(d.date.edtf) > 4), None) if told else None
    if run is None or told is None or run.span.end < told.start() or len(run.names) > 1 or not run.names[0].given:
        return None
    draft = Draft(scan, start, end, type="interview")
    draft.put_names("author", run)
    last = keeper(draft, told.end(), end)
    if day is None:
        return finished([draft]) if "archive" in draft.values and not scan.masked[told.end() : last].strip(" ,") else None  # "W. Averell Harriman Oral History, JFKL, p. 45"
    end = asked_by(draft, day.span.end, last)
    draft.put("issued", day.span, day.date)
    place_of_event(draft, told.end())
    return finished([draft])


def _printed_in(draft: Draft, start: int, end: int) -> int:
    """Put the book that an interview stands in into the draft; where the interview ends before it."""
    join = find_join(draft, start - 1, end)
    if join is None or not draft.scan.text[join.end : join.end + 1].isupper() or not _leads_to_book(draft.scan, join, end) or _KEEPS.match(draft.scan.text, join.end):
        return end
    read_container(draft, join.end, tail.peel(draft, join.end, end))
    draft.flags.add("in")
    return join.start


def _leads_to_book(scan: Scan, join: Join, end: int) -> bool:
    """Whether no town follows the "in": behind a colon or slashes, and where an imprint stands."""
    if _JOINS.search(scan.text, join.start, join.end) or any(i.place and join.end < i.span.start < end for i in scan.imprints):
        return True
    printed = Draft(scan, join.end, end)
    left = tail.peel(printed, join.end, end)
    return {"publisher-place", "issued"} <= printed.values.keys() and left - join.end > _LEAST_TITLE


_LEAST_TITLE = 12
"""Characters before an imprint: "in Paris, Mai 1998" is no book."""


_JOINS = late_pattern("[:/]")
_KEEPS = late_pattern(r"(?:[^\W\d_]{3,12}\s)?(?i:архив|архів|archiv|archiw|archive|ПМА)")
"""What keeps an interview is no book that it stands in."""


def _unnamed(draft: Draft, start: int, end: int, at: int) -> Iterable[Draft] | None:
    """"Interview with the author’s grandmother, 1998": somebody who is not named was asked."""
    stop = tail.peel(draft, start, end, tail.RECORD_PEELERS)
    if at > start or stop == end or "issued" not in draft.values:
        return None
    if (town := _TOWN_LAST.search(draft.scan.masked, start, stop)) and is_place(town["place"]):
        draft.put("event-place", Span(*town.span("place")))
        stop = town.start()
    draft.put("title", Span(start, stop))
    return finished([draft])


_TOWN_LAST = late_pattern(r",\s(?P<place>[^\W\d_a-zà-ÿа-џґ][^\W\d_]+(?:[ -][^\W\d_]+){0,2})[\s,.]*$")
"""“Entretien avec l’auteur, Lyon”: where, behind who asked."""


_BY_AUTHOR = late_pattern(r"[^,;:()]{0,120}?(?:[Aa]uthor|Verf(?:asser\w{0,12}|\.)|Autor\w{0,12}|автор\w{0,12}|autor\w{0,12}|auteur)(?=[\s,.;)]|$)")


def _own_interview(draft: Draft, start: int, end: int, at: int) -> Iterable[Draft] | None:
    """"Anatolii Cherniaev, interview by author, Moscow, June 12, 1998"."""
    scan = draft.scan
    before, author = scan.names(start, at), _CALLED_BEHIND.match(scan.masked, at, end) or _BY_AUTHOR.match(scan.masked, at, end)
    # "telephone interview", "oral history interview"
    if before is None or author is None or not re.fullmatch(r"[,:]?\s?(?:[a-zà-ÿа-яё-]+\s){0,3}", scan.masked[before.span.end : at]):
        return None
    draft.put_names("author", before)
    keep_words(draft, start, author.end())
    tail.peel(draft, author.end(), end, tail.RECORD_PEELERS)
    if day := scan.dated_within(author.end(), end):
        draft.put("issued", day.span, day.date)
    place_of_event(draft, author.end())
    return finished([draft])
