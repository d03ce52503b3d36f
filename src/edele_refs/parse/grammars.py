"""How each kind of reference is read: the first grammar that fits a stretch reads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.model import Item, Span
from edele_refs.parse import archival, tail
from edele_refs.parse.authors import read_authors
from edele_refs.parse.backrefs import AS_IN, noted
from edele_refs.parse.congress import hearings
from edele_refs.parse.draft import Draft
from edele_refs.parse.entries import DICTIONARY, ENCYCLOPEDIA, is_reference_work
from edele_refs.parse.extents import page_within
from edele_refs.parse.head import read_head, read_part
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.interviews import (
    asked,
    interview_with,
    interviewed,
    keep_words,
    keeper,
    place_of_event,
    veiled,
)
from edele_refs.parse.joins import find_join
from edele_refs.parse.law_reviews import law_review
from edele_refs.parse.names import is_institution
from edele_refs.parse.scan import Scan
from edele_refs.parse.series import in_edition
from edele_refs.parse.steps import Step, useful
from edele_refs.parse.titles import read_container, read_title

Grammar = Callable[[Scan, int, int], Iterable[Draft] | None]


def read(scan: Scan, start: int, end: int) -> tuple[Draft, ...]:
    """The references that ``scan.text[start:end]`` states, by the first grammar that fits."""
    last = scan.masked[end - 1 : end]
    for grammar in useful(GRAMMARS, scan):
        if not grammar.ends or last in grammar.ends:
            found = grammar.do(scan, start, end)
            if found is not None:
                return tuple(_named(draft, grammar.do) for draft in found)
    return ()


def _named(draft: Draft, grammar: Grammar) -> Draft:
    draft.by = draft.by or getattr(grammar, "__name__", "")
    return draft


def records(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Archival records, by their signature."""
    first = bisect_left(scan.signed, Span(start, start))
    if first == len(scan.signed) or scan.signed[first].end > end:
        return None
    if scan.says("interviewer") and _asked_before(scan, start, scan.signed[first].start):
        return None
    return archival.read_records(scan, start, end)


def _asked_before(scan: Scan, start: int, end: int) -> bool:
    """Whether "Paul Nitze, interview by Richard D. McKinzie" stands before an archive."""
    found = _ASKED_BY.search(scan.masked, start, end)
    before = scan.names(start, found.start()) if found else None
    return before is not None and found is not None and not scan.masked[before.span.end : found.start()].strip(" ,:")


_ASKED_BY = re.compile(r"(?:\b(?:[a-z-]{4,12}\s){0,2})\b[Ii]nterview(?:ed)?\s(?:conducted\s)?(?:by|with\s(?:the\s)?author)(?!\w)")


def interview(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"S. Smoliakov, interview with A. A. Sotskov (22 March 2013), http://…"."""
    found = asked(scan.codes).search(scan.masked, start, end)
    if not found:
        return None
    if name := veiled(scan, found.end(), end):
        return _finish_each([interview_with(scan, start, end, name)])
    draft = Draft(scan, start, end, type="interview")
    end = keeper(draft, found.end(), end)
    stop = interviewed(draft, start, found, end)
    if stop is None:
        return _own_interview(draft, start, end, found.start())
    day = next((d for d in scan.dates_in(stop, end) if len(d.date.edtf) == 10), None)
    # by its day it is told alone, else it was printed
    tail.peel(draft, stop, end, tail.ASKED_PEELERS if day else None)
    if day and "issued" not in draft.values:
        draft.put("issued", day.span, day.date)
    place_of_event(draft, stop)
    return _finish_each([draft])


_BY_AUTHOR = re.compile(r"[^,;:()]{0,120}?(?:[Aa]uthor|Verf(?:asser\w{0,12}|\.)|Autor\w{0,12}|автор\w{0,12}|autor\w{0,12}|auteur)(?=[\s,.;)]|$)")


def _own_interview(draft: Draft, start: int, end: int, at: int) -> Iterable[Draft] | None:
    """"Anatolii Cherniaev, interview by author, Moscow, June 12, 1998"."""
    scan = draft.scan
    before, author = scan.names(start, at), _BY_AUTHOR.match(scan.masked, at, end)
    # "telephone interview", "oral history interview"
    if before is None or author is None or not re.fullmatch(r"[,:]?\s?(?:[a-zà-ÿа-яё-]+\s){0,3}", scan.masked[before.span.end : at]):
        return None
    draft.put_names("author", before)
    keep_words(draft, start, author.end())
    tail.peel(draft, author.end(), end, tail.RECORD_PEELERS)
    place_of_event(draft, author.end())
    return _finish_each([draft])


@cache
def _law_journal() -> re.Pattern[str]:
    """"‘Title’ (1976) 89 Harvard Law Rev. 1685 at 1690"."""
    return re.compile(
        rf"[’”\"»]?,?\s[(\[](?P<year>{YEAR})[)\]]\s(?:(?P<volume>\d{{1,4}}|[IVXLC]{{1,7}})(?:\((?P<issue>\d+)\))?\s)?"
        r"(?P<journal>[A-Z][^\d(),;:␟]{2,90}?)\s(?P<page>\d{1,5}(?:[-–]\d{1,5})?)(?:(?:,?\sat\s|,\s)(?P<place>(?:pp?\.\s)?\d[\d–-]*(?:(?:,\s|\sand\s)\d[\d–-]*)*))?$"
    )


def law_journal(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Year in brackets, volume, journal, first page."""
    found = _law_journal().search(scan.masked, start, end)
    if not found or found.start() <= start or not any(q.end + 1 >= found.start() and q.start > start for q in scan.quotes if q.end <= found.start() + 1):
        return None
    draft = Draft(scan, start, end, type="article-journal")
    for variable, group in (("issued", "year"), ("volume", "volume"), ("issue", "issue"), ("container-title", "journal"), ("page", "page")):
        draft.put(variable, Span(*found.span(group)) if found[group] else None)
    if found["place"]:
        draft.locator = Span(*found.span("place"))
    at = read_authors(draft, start, found.start() + 1)
    quote = next((q for q in scan.quotes if q.start > at - 1 and q.end <= found.start() + 1), None)
    draft.put("title", quote)
    return [draft]


@cache
def _op_cit(codes: Codes) -> re.Pattern[str]:
    note = rf"(?:{pattern('note', codes)})\s?\d+"
    named = rf"(?:{AS_IN}|see|oben|siehe|s\.|in|supra|above|см\.|zob\.)?\s?(?:{note})(?:\s(?:above|oben|supra))?"
    word = rf"(?:{pattern('op_cit', codes)}|{pattern('loc_cit', codes)}|[Ii]d\.|art\.\scit(?:\.|é)|ouvr\.\scité)"
    return re.compile(rf"[\s,]+(?P<word>{word}(?:[,;]?\s\(?{named}\)?)?|{noted(codes)})(?P<rest>.*)$")


def op_cit(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Dearing, op. cit., n. 12, para. 9.32", "Herbert, Fremdarbeiter (wie Anm. 3), S. 40"."""
    found = _op_cit(scan.codes).search(scan.masked, start, end)
    if not found or found.start() <= start or found.start() - start > 160:
        return None
    draft = Draft(scan, start, end, kind="short", flags={"op"})
    rest = tail.peel(draft, found.end("word"), end)
    if rest - found.end("word") > 12:
        return None
    if found.start() > start:
        _short_head(draft, start, found.start())
    title = draft.place_of("title")
    if title and "author" not in draft.values and is_institution(title.of(scan.text)):
        draft.drop("title")
        draft.put_literals("author", [title])
    if "container-title" in draft.values or {"author", "editor"} <= draft.values.keys():
        draft.kind, draft.type = "full", "chapter"
        draft.flags.add("contained")
    return _finish_each([draft])


def _short_head(draft: Draft, start: int, end: int) -> None:
    at = read_authors(draft, start, end)
    join = find_join(draft, at, end)
    if join:
        read_part(draft, at, join)
        read_container(draft, join.end, end)
    else:
        read_title(draft, at, end)


def unsigned(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """"Panzerarmeeoberkommando 3, Ic, ‘Propaganda …’ (28 January 1942), folio 53"."""
    draft = archival.read_unsigned(scan, start, end)
    return [draft] if draft else None


def printed(scan: Scan, start: int, end: int) -> Iterable[Draft] | None:
    """Books, chapters, articles, theses, web pages, reprinted documents; short forms too."""
    draft = Draft(scan, start, end)
    stop = tail.peel(draft, start, end)
    if stop > start:
        read_head(draft, start, stop)
    return _finish_each([draft]) if draft.values else []


def _finish_each(drafts: list[Draft]) -> list[Draft]:
    for draft in drafts:
        settle(draft)
    return drafts


def settle(draft: Draft) -> None:
    """What only the whole shows: the type, and which pages are an extent."""
    if not draft.type:
        draft.type = type_of(draft)
    if draft.kind == "full" and not is_complete(draft):
        draft.kind = "short"
        draft.type = draft.type if draft.type == "chapter" and "title" not in draft.values else ""
    if "also at" in draft.flags and draft.imprint and "URL" in draft.values:
        _also_at(draft)
    if draft.type in ("article-newspaper", "article-magazine", "article-journal") and "number" in draft.flags:
        draft.move("number", "issue")
    _pages(draft)
    if draft.kind == "short" and draft.locator:
        _volume_of_place(draft, draft.locator)


@cache
def _volume_first(codes: Codes) -> re.Pattern[str]:
    roman = rf"(?P<roman>[IVXLC]{{1,6}}),\s(?=(?:{pattern('page', codes)})\s?\d)"
    return re.compile(rf"(?:{pattern('volume', codes)})\s?(?P<volume>[IVXLC]+|\d{{1,2}}),?\s(?=\S)|{roman}")


def _volume_of_place(draft: Draft, place: Span) -> None:
    """A short form's "vol. I, p. 60" (or "I, p. 60") is a volume and a page."""
    if found := _volume_first(draft.scan.codes).match(draft.scan.text, place.start, place.end):
        draft.put("volume", Span(*found.span("volume" if found["volume"] else "roman")))
        draft.locator = Span(found.end(), place.end)


def is_complete(draft: Draft) -> bool:
    """Whether it states enough to be a reference of its own, not a short form."""
    return "contained" in draft.flags or _is_entry(draft) or bool(_COMPLETE & draft.values.keys()) or _numbered_part(draft)


def _is_entry(draft: Draft) -> bool:
    """An entry of a dictionary is complete without its imprint."""
    return "title" in draft.values and is_reference_work(str(draft.values.get("container-title", "")))


def type_of(draft: Draft) -> str:
    """The CSL type that the fields show."""
    container = str(draft.values.get("container-title", ""))
    found = _type_by_fields(draft)
    if found == "chapter" and ("entry" in draft.flags or ENCYCLOPEDIA.search(container)):
        return "entry-encyclopedia"
    if found == "article-journal" and not draft.values.keys() & {"volume", "issue"} and ENCYCLOPEDIA.search(container):
        return "entry-encyclopedia"
    return "entry-dictionary" if found == "chapter" and DICTIONARY.search(container) else found


def _type_by_fields(draft: Draft) -> str:
    values, flags = draft.values, draft.flags
    if {"container-title", "publisher-place", "volume", "issue"} <= values.keys() and "publisher" not in values and not flags & {"in", "reprinted"}:
        return "article-journal"  # ". Revista Brasileira de História, São Paulo, v. 18, n. 36"
    if "container-title" in values and ("publisher-place" in values or "publisher" in values or "volume-title" in values):
        return "chapter"
    if "container-title" in values and ({"numbered"} & flags or {"volume", "issue"} & values.keys()):
        return "article-journal"
    if "URL" in values and not draft.imprint:
        return "webpage"
    if "container-title" in values and "dated" in flags and "reprinted" not in flags:
        return "article-newspaper"
    if "container-title" in values:
        return "chapter" if flags & {"in", "reprinted", "op"} and "journal" not in flags else "article-journal"
    return "book"


_COMPLETE = {"issued", "publisher-place", "publisher", "URL", "DOI", "archive", "archive_location", "status", "ISBN"}


def _numbered_part(draft: Draft) -> bool:
    """An article with its journal's number is complete without a year."""
    return "container-title" in draft.values and bool({"volume", "issue"} & draft.values.keys())


def _also_at(draft: Draft) -> None:
    """A printed text that is found on the web besides: a record beside the record."""
    url, accessed = draft.values.pop("URL"), draft.values.pop("accessed", None)
    values = {"relation": "text-available-at", "type": "webpage", "URL": url}
    other = Item(values | ({"accessed": accessed} if accessed else {}))
    draft.values["related"] = (other,)


_PARTS = {"article-journal", "article-newspaper", "article-magazine", "chapter", "entry-encyclopedia", "entry-dictionary", "paper-conference"}


def _pages(draft: Draft) -> None:
    places = list(reversed(draft.places))
    if not places or draft.locator:
        return
    cited = next((p for p in places if p.here), None)
    extent = [p for p in places if not p.here]
    lone = draft.type not in _PARTS
    if extent and not lone and len(extent) == 1 and not extent[0].volume and (within := page_within(draft, extent[0].span)):
        draft.put("page", archival._without_label(draft.scan, within[0]))
        draft.locator = within[1]
        return
    if extent and not lone and not extent[0].volume and _one(draft, extent[0].span) and not _counted(draft, extent[0].span):
        draft.put("page", archival._without_label(draft.scan, extent[0].span))
    elif extent and (lone or cited is None):
        draft.locator = Span(extent[0].span.start, (cited.span if cited else extent[-1].span).end)
        return
    if cited:
        draft.locator = cited.span


def _counted(draft: Draft, span: Span) -> bool:
    """Whether it is the number of a document ("Nr. 1024", "Dok. 12"), no page."""
    return bool(re.match(r"(?:[Nn]r|[Nn]o|[Nn]um|[Dd]ok|[Dd]oc|[Дд]ок|№)s?\b\.?", span.of(draft.scan.text)))


def _one(draft: Draft, span: Span) -> bool:
    """Whether it is one page or one range, not a list of places."""
    return not re.search(r",|;|\b(?:and|und|et|u\.)\b|\bff?\.?$|chap|Kap|n\.|Anm", span.of(draft.scan.masked))


GRAMMARS: tuple[Step[Grammar], ...] = (
    Step(records),
    Step(interview, keys=("interviewer",)),
    Step(hearings, others="cong congress"),
    Step(in_edition, others="frus foreign"),
    Step(op_cit, keys=("op_cit", "loc_cit", "note"), others="id art ouvr"),
    Step(law_review, ends=")"),
    Step(law_journal, ends="0123456789–-"),
    Step(unsigned),
    Step(printed),
)
"""The order matters: what is unmistakable comes first."""
