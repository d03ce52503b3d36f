"""Titles, in quotation marks or bare, and the containers behind them."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import italics, places
from edele_refs.parse.container_people import whose_container
from edele_refs.parse.draft import ABBREVIATED, Draft
from edele_refs.parse.editions.entries import SIGLA
from edele_refs.parse.journals import journal_at_end
from edele_refs.parse.longer_titles import argued, before_journal, goes_on, subtitled
from edele_refs.parse.memoirs import put_whose
from edele_refs.parse.peelers.edited_by_bodies import peel_edited_by_bodies
from edele_refs.parse.peelers.ends import span_of
from edele_refs.parse.peelers.kinds import ONLINE, peel_hereafter
from edele_refs.parse.peelers.numbers import peel_volumes
from edele_refs.parse.peelers.people import made_by, peel_people
from edele_refs.parse.peelers.series import peel_edition
from edele_refs.parse.same_editors import edited_and, edited_with
from edele_refs.parse.volume_editors import without_editors
from edele_refs.parse.volume_titles import VOLUME_TITLE, numbered_work, titled_volume, volume_of


def read_title(draft: Draft, start: int, end: int) -> None:
    """A title, and the journal behind it where the title stands in quotation marks."""
    start, end = bounds(draft, start, end)
    if start >= end:
        return
    if (faced := italics.within(draft.scan.italics, start, end)) and _by_face(draft, start, end, faced):
        return
    quote = draft.scan.quote_at(start := argued(draft, start, end))
    if quote and quote.end < end:
        rest = bounds(draft, _dated_behind(draft, quote.end + 1, end), end)
        between = draft.scan.text[quote.end + 1 : rest[0]]
        if rest[0] >= rest[1]:
            draft.put("title", quote)
        elif ":" in between and draft.flags & {"numbered", "dated"} and (comma := draft.scan.masked.rfind(", ", quote.end, end)) > 0:
            # "“Color Was a Bar”: African American Activism, American Quarterly 69": the title goes on behind the quotation
            put_title(draft, start, comma)
            read_container(draft, comma + 2, end)
        elif journal := before_journal(draft, between, *rest):
            _before_journal(draft, start, journal.start - 3, journal)
        elif ":" in between or subtitled(draft, between) or goes_on(draft, rest[0]) or not _is_container(draft, quote, between):
            put_title(draft, start, end)
        else:
            draft.put("title", quote)
            town = (draft.flags & {"numbered"} or {"volume", "issued"} <= draft.values.keys()) and not draft.imprint and "in" not in draft.flags
            read_container(draft, rest[0], _without_town(draft, *rest) if town else rest[1])
        return
    _unquoted(draft, start, end)
    put_whose(draft, start, end)


def _by_face(draft: Draft, start: int, end: int, faced: tuple[Span, ...]) -> bool:
    """A title by its italics; upright or in quotation marks before a journal in italics."""
    first = faced[0]
    if first.start <= start + 1:
        if len(faced) > 1:
            return False
        draft.put("title", first, first.of(draft.scan.text))
        if not _journal_behind_face(draft, first.end, end):
            _behind_face(draft, first.end, end)
        return True
    begin, stop = bounds(draft, start, first.start)
    quote = draft.scan.quote_at(begin)
    if len(faced) > 1 or stop - begin < 4 or (quote is None and draft.scan.text[first.start - 2 : first.start] not in (", ", ". ")):
        return False
    if quote is not None and quote.end + 1 < stop and draft.scan.text[quote.end + 1 : stop].strip(" ,.;:"):
        return False
    draft.put("title", quote or Span(begin, stop))
    draft.put("container-title", first, first.of(draft.scan.text))
    draft.flags.add("journal")
    _behind_face(draft, first.end, end)
    return True


def _dated_behind(draft: Draft, at: int, end: int) -> int:
    """Put the day of a document that a journal prints into the draft: "« Order no. 270 » (16 août 1941), Voenno-istoricheskii zhurnal"."""
    bracket = draft.scan.bracket_closed_at(draft.scan.masked.find(")", at, end) + 1)
    date = draft.scan.dated_within(bracket.start + 1, bracket.end - 1) if bracket and bracket.start == at + 1 else None
    day = next(iter(draft.scan.dates_in(at, at + 3)), None) if bracket is None and "issued" not in draft.values else None
    if day and len(day.date.edtf) == 10 and draft.scan.masked[day.span.end : day.span.end + 2] == ", " and day.span.end + 6 < end:
        draft.put("issued", day.span, day.date)  # "“Current Bulletin,” June 18, 1953, CIA FOIA Reading Room"
        return day.span.end
    if bracket is None or date is None or len(date.date.edtf) < 7 or draft.scan.masked[bracket.end : bracket.end + 2] != ", ":
        return at
    draft.put("original-date", date.span, date.date)
    return bracket.end


_TO_JOURNAL = late_pattern(r"[,.]\s(?=[„“«\"‚‘])")


def _journal_behind_face(draft: Draft, at: int, end: int) -> bool:
    """A journal in quotation marks behind an article in italics: "*Ubodzy w mieście*, „Kwartalnik Historyczny” 88, 1981"."""
    joined, quote = _TO_JOURNAL.match(draft.scan.text, at, end), draft.scan.quote_closed_at(end)
    numbered = draft.flags & {"numbered", "dated", "year"} and "publisher-place" not in draft.values
    if not (joined and quote and numbered and quote.start <= joined.end() + 1):
        return False
    draft.put("container-title", quote)
    draft.flags.add("journal")
    return True


_VOLUME_ALONE = late_pattern(r"\s(?P<volume>[IVXL]{1,6}|\d{1,2})$")


def _behind_face(draft: Draft, at: int, end: int) -> None:
    """What no peeler knew behind a title in italics: its volume, that one's title, editors, a journal's town."""
    end = bounds(draft, at, end)[1]
    if end <= at:
        return
    if "volume" not in draft.values and (found := VOLUME_TITLE.search(draft.scan.masked, at - 1, end)):
        draft.put("volume", Span(*found.span("volume")))
        draft.put("volume-title", Span(*found.span("title")) if found["title"] else None)
        end = found.start()
    elif alone := _VOLUME_ALONE.fullmatch(draft.scan.masked, at, end):
        if draft.places and not draft.imprint and draft.places[-1].span.start - end in (1, 2):
            draft.places[-1] = draft.places[-1]._replace(span=Span(alone.start("volume"), draft.places[-1].span.end))
        else:
            draft.put("volume", Span(*alone.span("volume")))
        return
    elif "container-title" in draft.values and places.is_place(draft.scan.text[at:end].strip(" ,.")):
        draft.put("publisher-place", Span(at, end))
        return
    peel_people(draft, at - 1, end)


def _before_journal(draft: Draft, start: int, end: int, journal: Span) -> None:
    """A title and what it stands in."""
    draft.put("container-title", journal)
    draft.flags.add("journal")
    put_title(draft, start, end)


def _is_container(draft: Draft, quote: Span, between: str) -> bool:
    """Whether the text behind a quoted title is where it appeared, not the title going on."""
    closed = draft.scan.text[quote.end - 1 : quote.end] in (",", ".", "?", "!")
    return closed or "," in between or "." in between or bool(draft.flags & {"numbered", "year", "dated"}) or "–" in between


def _unquoted(draft: Draft, start: int, end: int) -> None:
    """A title without quotation marks; a journal in quotation marks may close it."""
    quote = draft.scan.quote_closed_at(end)
    numbered = bool(draft.flags & {"numbered", "dated", "year"}) and "publisher-place" not in draft.values
    if numbered and (journal := journal_at_end(draft, start, end)):
        _before_journal(draft, start, journal.start, journal)
        return
    if quote and numbered and quote.start - 1 > start and draft.scan.text[quote.start - 3 : quote.start - 1].strip() in (",", "."):
        _before_journal(draft, start, quote.start - 1, quote)
        return
    if work := _OF_REFERENCE.search(draft.scan.masked, start + 3, end):
        _before_journal(draft, start, work.start(), Span(*work.span("work")))
        return
    if (numbered and "volume" in draft.values and "issue" in draft.values) or (draft.flags & {"numbered"} and numbered):
        if ". " in draft.scan.masked[start : draft.scan.masked.rfind(", ", start, end)]:
            end = _without_town(draft, start, end)
        comma = draft.scan.masked.rfind(", ", start, end)
        if (stop := draft.scan.masked.rfind(". ", start, end)) > comma and "publisher-place" in draft.values:
            comma = stop
        if comma > start and draft.scan.masked[comma + 2].isupper():
            draft.put("container-title", Span(comma + 2, end))
            draft.flags.add("journal")
            end = comma
    elif site := _site(draft, start, end):
        draft.put("container-title", Span(*site.span("site")))
        end = site.start()
    put_title(draft, start, end)


_OF_REFERENCE = late_pattern(rf",\s(?P<work>(?:{SIGLA})[¹²³⁴]?)$")
"""“J. Pajewski, Bonawentura Fredro, PSB, t. VII, s. 114”: a work of reference by its letters alone."""


def _site(draft: Draft, start: int, end: int) -> re.Match[str] | None:
    """"Proces biskupa, Przystanek Historia, 22 IX 2018, https://…": what a page with a day stands in."""
    dated = {"URL", "issued"} <= draft.values.keys() and len(str(draft.values["issued"])) == 10
    found = _SITE.search(draft.scan.masked, start, end) if dated and "container-title" not in draft.values else None
    return found if found and found.start() > start and not places.is_place(found["site"]) else None


_SITE = late_pattern(r"[.,]\s(?P<site>[^\W\d_a-zà-ÿа-џґ][\w’'&-]*(?:\s(?:[^\W\d_a-zà-ÿа-џґ][\w’'&-]*|of|the|der|des|de|du|la|di|i|и|für)){0,4})$")


def _without_town(draft: Draft, start: int, end: int) -> int:
    """Where a journal's name ends before its town: ". Revista Brasileira de História, São Paulo"."""
    comma = draft.scan.masked.rfind(", ", start, end)
    if comma < 0 or not places.is_place(draft.scan.text[comma + 2 : end]):
        return end
    draft.put("publisher-place", Span(comma + 2, end))
    return comma


def put_title(draft: Draft, start: int, end: int, variable: str = "title") -> None:
    text = draft.scan.masked
    if "volume" not in draft.values and (found := titled_volume(text, start, end, draft.scan.codes)):
        draft.put("volume", Span(*found.span("volume")))
        named = "title" if found["title"] else "years" if found.groupdict().get("years") else None
        draft.put("volume-title", without_editors(draft, Span(*found.span(named))) if named else None)
        end = peel_edited_by_bodies(draft, start, found.start()) or peel_people(draft, start, found.start()) or found.start()
        end = peel_edited_by_bodies(draft, start, end) or end
        end = peel_volumes(draft, start, end) or end
        end = peel_edition(draft, start, end) or end
        end = peel_hereafter(draft, start, end) or end
    if variable == "container-title" and (alone := numbered_work(draft, start, end)):
        draft.put("volume", Span(*alone.span("volume")))
        draft.type = draft.type or ("" if "in" in draft.flags else "article-journal")
        end = alone.start()
    draft.put(variable, _named_page(draft, *bounds(draft, start, end)))


def _named_page(draft: Draft, start: int, end: int) -> Span:
    """"the database “Slave Voyages”, www.…": of a page on the web the name, without what it is."""
    found = _WHAT_IT_IS.fullmatch(draft.scan.masked, start, end) if "URL" in draft.values else None
    return Span(*found.span("name")) if found else Span(start, end)


_WHAT_IT_IS = late_pattern(r"(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][\w-]{0,20}\s){1,4}[“„«‘](?P<name>␟+)[”“»’]")


def bounds(draft: Draft, start: int, end: int) -> tuple[int, int]:
    text = draft.scan.text
    while start < end and text[start] in " ,;:.–—-":
        start += 1
    while start < end and text[end - 1] in " ,;:–—-":
        end -= 1
    if text[end - 1 : end] == "." and not _SHORTENED.search(text, max(start, end - 8), end):
        end -= 1
    return start, end


_SHORTENED = late_pattern(rf"\b(?:\w|(?i:{'|'.join(sorted(ABBREVIATED))}))\.$")


_PART = late_pattern(r"(?:pts?\.?|[Pp]art|[Tt]eil|[Pp]arte|[Pp]artie|cz\.)\s(?:\d{1,2}|[IVX]{1,4}|[Oo]ne|[Tt]wo),\s(?=[^\W\d_a-z])")


_SPECIAL = late_pattern(r"(?:[Ss]pecial\s(?:issue|number|section)(?:\sof)?|[Nn]uméro\s(?:spécial|thématique)(?:\sde)?|[Nn]úmero\s(?:especial|monográfico)(?:\sde)?|[Nn]umero\s(?:speciale|monografico)(?:\sdi)?|Sonderheft(?:\s(?:der|des|von))?),?\s(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"‚])")
"""What a journal's number is, which has been given to one subject."""
_FILE = late_pattern(rf"(?:\((?P<medium>PDF)\)|\[(?P<online>{ONLINE})\])[.,]?\s")


def _behind_day(draft: Draft, start: int, end: int) -> int:
    """Where the container begins behind the day of what it prints: "“Prikaz Stavki,” 16 August 1941, Voenno-istoricheskii zhurnal"."""
    day = next((d for d in draft.scan.dates_in(start, end) if d.span.start == start), None)
    if day is None or len(day.date.edtf) < _WHOLE_DAY or not draft.scan.masked.startswith(", ", day.span.end, end):
        return start
    draft.put("original-date", day.span, day.date)
    return day.span.end + 2


_WHOLE_DAY = 10
"""Characters of a day in EDTF."""


_PIECE = late_pattern(r"(?P<genre>editorial|leading\sarticle|leader|op-ed|obituary|letter\sto\sthe\seditor),\s(?=[^\W\d_a-z])")
"""“‘Mr. Wilson’s Fourteen Points’, editorial, New York Tribune”: what it is, before the paper."""
_REVISED = late_pattern(r"(?:rev(?:ised|\.)(?:\sby)?|updated\sby)\s(?:[A-Z][\w.’-]{0,20}\s){1,4}?[A-Z][\w’-]{1,24},\s(?=[A-Z])")
"""Who went over an entry since, before the dictionary it stands in."""


def read_container(draft: Draft, start: int, end: int) -> None:
    """Editors or author of the container, and its title."""
    text, masked = draft.scan.text, draft.scan.masked
    start, end = bounds(draft, start, end)
    if part := _PART.match(masked, start, end) or _SPECIAL.match(masked, start, end):
        start = part.end()  # "‘Labourers’, pt 1, Continuity and Change"; "“Soul Wars,” special issue, Emory International Law Review"
    if file := _FILE.match(masked, start, end):
        draft.put("medium", span_of(file, "medium") or span_of(file, "online"))
        start = file.end()
    if piece := _PIECE.match(masked, start, end):
        draft.put("genre", Span(*piece.span("genre")))
        start = piece.end()
    if revised := _REVISED.match(masked, start, end):
        start = revised.end()  # "‘Garrow, Sir William’, rev. David Lemmings, Oxford DNB"
    start = _behind_day(draft, start, end)
    start = volume_of(draft, start, end)
    start = edited_with(draft, start, end) or edited_and(draft, start, end) or made_by(draft, start, end)
    begins = whose_container(draft, start, end)
    if begins is None:
        return
    start, end = bounds(draft, begins, end)
    if (faced := italics.within(draft.scan.italics, start, end)) and faced[0].start <= start + 1 and len(faced) == 1:
        draft.put("container-title", faced[0], faced[0].of(text))
        _behind_face(draft, faced[0].end, end)
        return
    quote = draft.scan.quote_at(start) if start < end else None
    if quote and (quote.end + 1 >= end or (text[quote.end + 1] == "," and "URL" in draft.values)):
        draft.put("container-title", quote)  # of a page on the web, without the site behind it
    elif start < end and text[start:end].strip():
        put_title(draft, start, end, "container-title")
