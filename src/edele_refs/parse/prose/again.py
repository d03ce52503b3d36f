"""Works that sentences name again, by nothing but their titles: "take Peri’s The War Within as the antidote"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Span
from edele_refs.parse.back.author_years import each_name
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.back import ibids, of_page, others
from edele_refs.parse.prose.owners import owner_named
from edele_refs.parse.prose.titles import bracket_behind, is_shown
from edele_refs.parse.prose.works import printed
from edele_refs.parse.scan import Scan
from edele_refs.values import Name


@dataclass(frozen=True, slots=True)
class Work:
    """A work as sentences call it, and the surnames of those who wrote it."""

    title: str
    surnames: tuple[str, ...]
    year: str = ""
    reviewed: bool = False


_SHORTEST = 8
_HEAD = 3
"""Paragraphs at the head of a review."""
_ARTICLE = late_pattern(r"^(?:The|A|An|Der|Die|Das|Le|La|Les|L’|Il|Lo|El|Los|Las|O|Os|As|De|Het)\s?(?=[^\W\d_a-zß-ÿ])")
"""What a title leaves behind a genitive: “Peri’s War Within”."""
_MAIN = late_pattern(r"(?<=\w\w)[.:]\s")


@dataclass(frozen=True, slots=True)
class Works:
    """The works that a text cites, by the words of their titles and the first of their writers' surnames.

    ``counts`` says for two words how many a title that begins with them may have.

    However many there are, each word of a paragraph is looked up once.
    """

    titled: Mapping[tuple[str, ...], Sequence[Work]]
    counts: Mapping[tuple[str, ...], Iterable[int]]
    written: Mapping[str, Sequence[Work]]

    def named(self, text: str) -> list[tuple[Work, Span]]:
        """Where their titles stand in a text, the longest titles first."""
        words = list(_WORD.finditer(text))
        said = [word[0] for word in words]
        firsts = ((at, tuple(said[at : at + many])) for at in range(len(said)) for many in self.counts.get(tuple(said[at : at + 2]), ()))
        found = [(work, span) for at, first in firsts for work in self.titled.get(first, ()) if (span := _whole(text, work.title, words[at].start()))]
        return sorted(found, key=lambda pair: (-len(pair[0].title), pair[0].title, pair[1]))

    def writers(self, text: str) -> list[tuple[Work, Span]]:
        """Where the surnames of their first writers stand."""
        found = ((work, one, _whole(text, work.surnames[0], one.start())) for one in _WORD.finditer(text) for work in self.written.get(one[0], ()))
        return [(work, whole or Span(*one.span())) for work, one, whole in found if whole or _DOUBLE.fullmatch(work.surnames[0])]


_WORD = late_pattern(r"\w+")
_DOUBLE = late_pattern(r"[A-ZÀ-Þ][a-zà-ÿ]+\s[A-ZÀ-Þ][a-zà-ÿ]+")
"""Two surnames, of which the second may be left out: "Egido (1980)" for Egido López."""


def _whole(text: str, words: str, first: int) -> Span | None:
    """The place of words whose first letter is at ``first``, if they stand there and end with a word of the text."""
    led = _WORD.search(words)
    start = first - led.start() if led else -1
    end = start + len(words)
    return Span(start, end) if start >= 0 and text.startswith(words, start) and not (words[-1:].isalnum() and text[end : end + 1].isalnum()) else None


def works_named(paragraphs: Iterable[Sequence[Citation]]) -> Works:
    """The works that a text cites in its paragraphs, by their titles with subtitles and without."""
    every = list[Work]()
    for number, citation in ((number, citation) for number, citations in enumerate(paragraphs) for citation in citations):
        if not (citation.item.text("archive_location") or (citation.item.text("URL") and not citation.item.names("author"))):
            every += _calls(citation, number < _HEAD and citation.span.start == 0)  # "(S. 23)" in a review is a page of the book that it is about
    titled, written = defaultdict[tuple[str, ...], list[Work]](list), defaultdict[str, list[Work]](list)
    counts = defaultdict[tuple[str, ...], set[int]](set)
    # of two works of one title the first by somebody; a title of one word is told by who wrote it alone
    for work in {work.title: work for work in sorted(every, key=lambda work: bool(work.surnames), reverse=True)[::-1] if _is_told(work.title)}.values():
        words = tuple(_WORD.findall(work.title))
        titled[words].append(work)
        counts[words[:2]].add(len(words))
    for work in dict.fromkeys(every):
        if work.surnames and (names := _WORD.findall(work.surnames[0])):
            written[names[0]].append(work)
    return Works(titled, counts, written)


def _calls(citation: Citation, reviewed: bool) -> list[Work]:
    """What a work may be called: by its title, the main one alone, and that without its article."""
    title = citation.item.text("title")
    surnames = tuple(name.family for name in (*citation.item.names("author"), *citation.item.names("editor")) if name.family)
    main, year = _MAIN.split(title)[0], citation.item.text("issued")[:4]
    return [Work(said, surnames, year, reviewed) for said in ([said for said in (title, main, _ARTICLE.sub("", main)) if _is_told(said)] or [title])]


def _is_told(title: str) -> bool:
    return len(title) >= _SHORTEST and " " in title


def again(scan: Scan, works: Works, taken: Iterable[Span]) -> Iterator[Draft]:
    """The works that a paragraph names by their titles, or by author and year, beside what it cites."""
    spans = list(taken)
    cover = Cover(spans)
    named = (_mention(scan, work, title) for work, title in works.named(scan.text) if not cover.meets(*title))
    written = [(work, name) for work, name in works.writers(scan.text) if not cover.meets(*name)]
    years = (_of_year(scan, work, name) for work, name in written)
    pages = (of_page(scan, name) for name in dict.fromkeys(name for work, name in written if not work.reviewed))
    shorts = (_short_title(scan, work, name) for work, name in written)
    for draft in chain(ibids(scan), years, pages, shorts, named):
        if draft and not cover.meets(draft.start, draft.end):
            spans.append(Span(draft.start, draft.end))
            cover = Cover(spans)
            yield draft


@cache
def _dated(codes: Codes) -> re.Pattern[str]:
    year = r"(?:1[5-9]|20)\d\d[a-h]?"
    return long_pattern(rf"{others(codes)}(?:(?P<of>[’']s?)?\s\((?P<year>{year})(?:[,:]\s?(?P<place>[^()]{{1,30}}))?\)|,?\s(?P<within>{year})(?=[;)]))")


_OPENED = late_pattern(r"[(;]\s?(?:[^\W\d_A-ZÀ-ÞА-Я][^()\d;,]{0,20}\s)?$")


def _of_year(scan: Scan, work: Work, surname: Span) -> Draft | None:
    """"As Crossick (1977, p. 12) shows": the author in the sentence, the year of a work that is listed in a bracket."""
    found = _dated(scan.codes).match(scan.masked, surname.end)
    if found is None or not work.year or (found["year"] or found["within"])[:4] != work.year:
        return None
    if found["within"] and not _OPENED.search(scan.masked, max(0, surname.start - 30), surname.start):
        return None
    year = Span(*found.span("year" if found["year"] else "within"))
    names = Span(surname.start, found.start("of") if found["of"] else year.start - (2 if found["year"] else 1 + (scan.masked[year.start - 2] == ",")))
    draft = Draft(scan, names.start, found.end(), kind="short")
    spans = list(each_name(scan, *names))
    draft.put_names("author", NameRun(names, tuple(Name(s.of(scan.text)) for s in spans), tuple(spans)))
    draft.put("issued", year)
    draft.locator = Span(*found.span("place")) if found["place"] else None
    return draft


def _short_title(scan: Scan, work: Work, surname: Span) -> Draft | None:
    """"Walz, Hexenglaube, S. 220": the first words of a title behind who wrote it, with a page."""
    found = _short(scan.codes).match(scan.masked, surname.end)
    title = Span(*found.span("title")) if found else None
    if found is None or title is None or not any(_begins_with(said, title.of(scan.text)) for said in (work.title, _ARTICLE.sub("", work.title))):
        return None
    draft = Draft(scan, surname.start, found.end(), kind="short")
    draft.put_names("author", NameRun(surname, (Name(surname.of(scan.text)),), (surname,)))
    draft.put("title", title)
    draft.locator = Span(*found.span("place"))
    return draft


def _begins_with(title: str, first: str) -> bool:
    return title.startswith(first) and not title[len(first) : len(first) + 1].isalnum()


@cache
def _short(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,:]\s(?P<open>[“„«‘\"])?(?P<title>[^\W\d_a-zß-ÿа-џ][^;:.()“”„«»\d]{{3,60}})[”“»’\"]?,\s(?P<place>(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?\d[\d–-]*(?:\sff?\.)?)")


def _mention(scan: Scan, work: Work, title: Span) -> Draft | None:
    quote = scan.quote_at(title.start - 1)
    marked = (quote is not None and quote.end == title.end) or title in scan.italics
    if not marked and not scan.masked[title.start : title.end].strip("␟"):
        return None  # words of another quotation
    outer = Span(title.start - 1, title.end + 1) if quote and marked else title
    if is_shown(scan, outer.start):
        return None  # "La película de Juan Pablo Villaseñor Los niños de Morelia"
    owns = owner_named(scan, outer.start, work.surnames)
    place = _page(scan.codes).match(scan.masked, outer.end)
    owns = owns or _headed(scan, work, outer.start)
    if not (marked or owns or place or _is_called(scan, work, title) or (bracket_behind(scan, title.end) and not _YEARS.match(scan.masked, title.end))):
        return None
    if place is None and not _YEARS.match(scan.masked, outer.end) and (draft := printed(scan, title, outer, owns)):
        draft.start = min(draft.start, owns.span.start) if owns else draft.start
        return draft
    draft = Draft(scan, owns.span.start if owns else outer.start, place.end() if place else outer.end, kind="short")
    draft.put("title", title)
    bracketed = scan.bracket_around(outer.start) is not None  # a bracket says what stands in it
    if author := owns or (None if bracketed else _surname_before(scan, work, outer.start)):
        draft.put_names("author", author)
    draft.locator = Span(*place.span("place")) if place else None
    return draft


_YEARS = late_pattern(r"\s[(\[][^()\d]{0,12}\d{4}\s?[–—-]\s?(?:[^()\d]{0,8}\d{4})?[)\]]")
"""The years in which somebody lived, whose name is a title elsewhere: "Mary Somerville (1780–1872)"."""


def _headed(scan: Scan, work: Work, at: int) -> NameRun | None:
    """Who wrote it, where a comma or a small word stands between: "Bayly, Imperial Meridian, ch. 3", "Dubois in Avengers of the New World"."""
    for surname in work.surnames:
        low = max(0, at - len(surname) - 10)
        if found := re.search(rf"(?<!\w){re.escape(surname)}(?=(?:,|:|,?\s(?:{pattern('in_', scan.codes)}))\s[“„«\"‘]?$)", scan.masked[low:at]):
            span = Span(low + found.start(), low + found.end())
            return NameRun(span, (Name(surname),), (span,))
    return None


_FUNCTION = frozenset(words("function_words"))
_NEAR, _SENTENCE = 100, late_pattern(r"[^\W\d_]{3}[.!?]\s(?=[^\W\d_a-zß-ÿ])")


def _is_called(scan: Scan, work: Work, title: Span) -> bool:
    """Whether it is no phrase of the sentence: a small word has a capital within it ("in The 900 Days"), or somebody is named who wrote it."""
    before = scan.masked[max(0, title.start - 20) : title.start]
    if not _WITHIN.search(before):
        return False
    first = title.of(scan.text).split()[0]
    return first.lower() in _FUNCTION or _surname_before(scan, work, title.start) is not None


_WITHIN = late_pattern(r"(?:[^\W\d_A-ZÀ-ÞА-Я]|\w,)\s$")


def _surname_before(scan: Scan, work: Work, at: int) -> NameRun | None:
    """Who wrote it, where the sentence has named him: "Martin, for one, shows in The Affirmative Action Empire"."""
    low = max((m.end() for m in _SENTENCE.finditer(scan.masked, max(0, at - _NEAR), at)), default=max(0, at - _NEAR))
    for surname in work.surnames:
        if found := re.search(rf"(?<!\w){re.escape(surname)}(?!\w)", scan.masked[low:at]):
            span = Span(low + found.start(), low + found.end())
            return NameRun(span, (Name(surname),), (span,))
    return None


@cache
def _page(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:,\s|\s\()(?P<place>(?:{pattern('page', codes)}|{pattern('chapter', codes)})\s?\d[\d–-]*(?:\sff?(?!\w)\.?)?)(?:(?<=[\df.])\))?")
