"""Works that sentences name again, by nothing but their titles: "take Peri’s The War Within as the antidote"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Span
from edele_refs.parse.backrefs import each_name
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.prose.owners import owner_named
from edele_refs.parse.scan import Scan
from edele_refs.values import Name


@dataclass(frozen=True, slots=True)
class Work:
    """A work as sentences call it, and the surnames of those who wrote it."""

    title: str
    surnames: tuple[str, ...]
    year: str = ""


_SHORTEST = 8
_ARTICLE = late_pattern(r"^(?:The|A|An|Der|Die|Das|Le|La|Les|L’|Il|Lo|El|Los|Las|O|Os|As|De|Het)\s?(?=[^\W\d_a-zß-ÿ])")
"""What a title leaves behind a genitive: “Peri’s War Within”."""
_MAIN = late_pattern(r"(?<=\w\w)[.:]\s")


@dataclass(frozen=True, slots=True)
class Works:
    """The works that a text cites, the longest titles first, to be looked up by the first two words of a title, or the first of a surname."""

    titled: Mapping[tuple[str, str], Sequence[Work]]
    written: Mapping[str, Sequence[Work]]

    def within(self, text: str) -> tuple[Work, ...]:
        """Those that may be named in a text: however many there are, its words alone are looked up."""
        words = _WORD.findall(text)
        found = {work: None for pair in dict.fromkeys(pairwise(words)) for work in self.titled.get(pair, ()) if work.title in text}
        for word in dict.fromkeys(words):
            found |= {work: None for work in self.written.get(word, ()) if work.year in text}
        return tuple(sorted(found, key=_longest_first))


_WORD = late_pattern(r"\w+")


def _longest_first(work: Work) -> tuple[int, str]:
    return -len(work.title), work.title


def works_named(citations: Iterable[Citation]) -> Works:
    """The works that a text cites, by their titles with subtitles and without."""
    found = dict[str, Work]()
    for citation in citations:
        title = citation.item.text("title")
        if citation.item.text("archive_location") or (citation.item.text("URL") and not citation.item.names("author")):
            continue
        surnames = tuple(name.family for name in (*citation.item.names("author"), *citation.item.names("editor")) if name.family)
        main = _MAIN.split(title)[0]
        for said in (title, main, _ARTICLE.sub("", main)):
            if len(said) >= _SHORTEST and " " in said:
                found.setdefault(said, Work(said, surnames, citation.item.text("issued")[:4]))
    titled, written = defaultdict[tuple[str, str], list[Work]](list), defaultdict[str, list[Work]](list)
    for work in found.values():
        if len(first := _WORD.findall(work.title)[:2]) == 2:
            titled[first[0], first[1]].append(work)
        if work.year and work.surnames and (names := _WORD.findall(work.surnames[0])):
            written[names[0]].append(work)
    return Works(titled, written)


def again(scan: Scan, works: Sequence[Work], taken: Iterable[Span]) -> Iterator[Draft]:
    """The titles that stand in a paragraph, beside what it cites."""
    cover = list(taken)
    for work in works:
        for dated in _by_year(scan, work):
            if not Cover(cover).meets(dated.start, dated.end):
                cover.append(Span(dated.start, dated.end))
                yield dated
        for found in re.finditer(rf"(?<!\w){re.escape(work.title)}(?!\w)", scan.text):
            words = Span(*found.span())
            if not Cover(cover).meets(*words) and (draft := _mention(scan, work, words)):
                cover.append(Span(draft.start, draft.end))
                yield draft


def _by_year(scan: Scan, work: Work) -> Iterator[Draft]:
    """"As Crossick (1977, p. 12) shows": the author in the sentence, the year of a work that is listed in a bracket."""
    if not (work.surnames and work.year):
        return
    others = r"(?:(?:,\s|\s(?:and|und|et|y|e|i|en|och|og|и|a|&)\s)[^\W\d_a-zß-ÿа-џ][\w’'-]+|\set\sal\.?){0,3}"
    for found in re.finditer(rf"(?<!\w)(?P<names>{re.escape(work.surnames[0])}{others})(?:[’']s?)?\s\((?P<year>{work.year}[a-h]?)(?:[,:]\s?(?P<place>[^()]{{1,30}}))?\)", scan.masked):
        draft = Draft(scan, found.start(), found.end(), kind="short")
        spans = list(each_name(scan, *found.span("names")))
        draft.put_names("author", NameRun(Span(*found.span("names")), tuple(Name(s.of(scan.text)) for s in spans), tuple(spans)))
        draft.put("issued", Span(*found.span("year")))
        draft.locator = Span(*found.span("place")) if found["place"] else None
        yield draft


def _mention(scan: Scan, work: Work, title: Span) -> Draft | None:
    quote = scan.quote_at(title.start)
    marked = (quote is not None and quote.end == title.end) or title in scan.italics
    if not marked and not scan.masked[title.start : title.end].strip("␟"):
        return None  # words of another quotation
    outer = Span(title.start - 1, title.end + 1) if quote and marked else title
    owns = owner_named(scan, outer.start, work.surnames)
    place = _page(scan.codes).match(scan.masked, outer.end)
    if not (marked or owns or place or _is_called(scan, work, title)):
        return None
    draft = Draft(scan, owns.span.start if owns else outer.start, place.end() if place else outer.end, kind="short")
    draft.put("title", title)
    if author := owns or _surname_before(scan, work, outer.start):
        draft.put_names("author", author)
    draft.locator = Span(*place.span("place")) if place else None
    return draft


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
    return re.compile(rf"(?:,\s|\s\()(?P<place>(?:{pattern('page', codes)})\s?\d[\d–-]*)(?:(?<=\d)\))?")
