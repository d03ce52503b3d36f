"""Newspapers with their day in a sentence: "«La Stampa» del 2 febbraio 1943 parla ancora", "the City Press on 19 June 1858"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import in_the_past
from edele_refs.parse.newspapers.dated import place_behind
from edele_refs.parse.newspapers.names import SECOND, SHORT, is_newspaper
from edele_refs.parse.prose.says import writes
from edele_refs.parse.prose.titles import is_shown, kind_before
from edele_refs.parse.prose.writers import put_writer
from edele_refs.parse.scan import Scan

_REACH, _LINE = 90, 120
"""Characters before a day; and of a line that says where and when the page itself was printed."""


class _Named(NamedTuple):
    words: Span
    outer: Span
    issue: Span | None
    quoted: bool
    comma: bool
    says: bool


def dailies(scan: Scan) -> Iterator[Draft]:
    """The newspapers that sentences name with a whole day."""
    for date in scan.dates:
        if len(date.date.edtf) == 10 and (named := _named(scan, date)) and _is_paper(scan, named, date):
            piece = None if named.says else _piece(scan, named.outer.start)  # "“We can colonise the earth”, the Illustrated London News complained on 26 June 1858"
            stopped = _YEAR_WORD.match(scan.masked, date.span.end - 2) is not None
            draft = Draft(scan, piece.start - 1 if piece else named.outer.start, date.span.end + stopped, type="article-newspaper")
            draft.put("title", piece)
            draft.put("container-title", named.words)
            draft.put("issue", named.issue)
            draft.put("issued", date.span)
            if place := place_behind(scan, draft.end):
                draft.locator, draft.end = place.span, place.span.end
            if (bracket := scan.bracket_around(date.span.start)) and bracket.start >= named.outer.end:
                _close(draft, date.span.end)
            elif draft.locator is None and bracket and (found := _in_bracket(scan.codes).match(scan.masked, draft.end)) and found["place"]:
                draft.locator, draft.end = Span(*found.span("place")), found.end("place")
            if piece:
                put_writer(draft, Span(piece.start - 1, piece.end + 1), draft.end)
            yield draft


def _close(draft: Draft, at: int) -> None:
    """The rest of the bracket in which a day stands: "the Pall Mall Gazette (12 December 1873, p. 6)"."""
    found = _in_bracket(draft.scan.codes).match(draft.scan.masked, at)
    if found:
        draft.locator = Span(*found.span("place")) if found["place"] else None
        draft.end = found.end()


@cache
def _in_bracket(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:,\s(?P<place>(?:{pattern('page', codes)})\s?\d[\d–-]*))?\)")


_YEAR_WORD = late_pattern(r"(?:\s[rгр]|\d\s)[.rгр]")
_IN_IT = late_pattern(r"(?P<mark>[”“»’\"]),?\s(?:[^\W\d_]{2,12}\s){0,3}$")


def _piece(scan: Scan, at: int) -> Span | None:
    """What stands in the paper, right before it: "“Convoys to North Russia, 1942”, Supplement to The London Gazette"."""
    found = _IN_IT.search(scan.masked, max(0, at - 40), at)
    said = found is not None and writes(scan.codes).search(found.group()) is not None  # "“We are governed by quacks”, wrote the Memphis Daily Appeal"
    quote = scan.quote_closed_at(found.end("mark")) if found and not said else None
    return quote if quote and quote.end - quote.start > 8 else None


@cache
def _before(codes: Codes) -> re.Pattern[str]:
    number = rf"(?:(?:,?\s|\s\()(?:{pattern('issue', codes)})\s?(?P<issue>\d{{1,5}}(?:\s?[(/]\d{{1,5}}\)?)?))?"
    # at most two small words lead to the day: "z dnia", "du", "on"
    return long_pattern(rf"(?:(?P<open>[“„«‘\"])\s?(?P<quoted>␟+)\s?[”“»’\"]|(?P<plain>{_WORD}(?:(?:\s{_WORD})?\s(?:{_SECOND})(?!\w)|(?:\s(?:{_SMALL}\s)?{_WORD}){{0,4}}))){number}(?P<comma>,?)\s(?P<says>(?:{pattern('writes', codes)})\s)?(?:\(|(?:[^\W\d_A-ZÀ-ÞА-Я]{{1,5}}[’'.]?\s?){{0,2}})$")


_SECOND = "|".join(sorted(rf"{word[:-1]}[^\W\d_]{{0,2}}" if len(word) > 4 else word for word in SECOND.split("|")))
"""The second words of newspapers, in whatever case: "z Rudého práva"."""
_WORD, _SMALL = r"(?<![\w’'.-])(?:[DdLl][’'])?[^\W\d_a-zß-ÿа-џ][\w’'-]*", r"(?:en|of|and|the|für|der|de(?:\sl[ao]s?)?|du|la|le|et|della|di|da|do|das|dos|del|y|e|i|и|w)"


def _named(scan: Scan, date: Dated) -> _Named | None:
    low = max(0, date.span.start - _REACH)
    found = _before(scan.codes).search(scan.masked[low : date.span.start])
    if found is None:
        return None
    issue = Span(low + found.start("issue"), low + found.end("issue")) if found["issue"] else None
    if found["quoted"]:
        inner = Span(low + found.start("quoted"), low + found.end("quoted"))
        closed = low + found.end("quoted") + 1 + scan.masked[inner.end : inner.end + 1].isspace()
        return _Named(inner, Span(low + found.start("open"), closed), issue, True, bool(found["comma"]), bool(found["says"]))
    inner = _without_lead(Span(low + found.start("plain"), low + found.end("plain")), scan)
    return _Named(inner, inner, issue, False, bool(found["comma"]), bool(found["says"]))


_FUNCTION = frozenset(words("function_words"))
_ARTICLES = frozenset(word.capitalize() for word in words("articled"))
_PAPERS = frozenset(words("periodical"))
_BEFORE_NAME = frozenset(words("articled")) - {"der"}
"""Articles before a newspaper's name; “der” may be a genitive within it."""


def _without_lead(plain: Span, scan: Scan) -> Span:
    """Without the word with which the sentence begins: "In The Times"."""
    first, _, rest = plain.of(scan.text).partition(" ")
    if rest and first.lower() in _FUNCTION and (first not in _ARTICLES or rest.isupper()):  # "Die FAZ", "As the East African Standard"
        return _without_lead(Span(plain.end - len(rest), plain.end), scan)
    if rest in SHORT and first.lower() in _PAPERS:
        return Span(plain.end - len(rest), plain.end)  # "Deník Rudé právo"
    article, _, name = rest.partition(" ")
    if name and article in _BEFORE_NAME and not is_newspaper(first) and not _LOW.search(scan.masked, max(0, plain.start - 3), plain.start):
        return Span(plain.end - len(name), plain.end)  # "Erst das Hamburger Fremdenblatt"
    return plain


def _is_paper(scan: Scan, named: _Named, date: Dated) -> bool:
    """Whether it is known for a newspaper, or called one, or numbered, or says something."""
    name = named.words.of(scan.text)
    paged = place_behind(scan, date.span.end) is not None  # "Mining Journal, 9 July 1842, p. 218"
    called = named.quoted and kind_before(scan, named.outer.start) == "periodical"  # "писала газета «Вільна Україна», 12 лютого 1940 р."
    dateline = not paged and not called and named.comma and scan.masked[date.span.start - 2] in ",(" and len(scan.text) < _LINE and not scan.bracket_around(date.span.start) and not _piece(scan, named.outer.start) and not _printed_in(scan.codes).search(scan.masked, 0, named.outer.start)
    between = scan.masked[named.issue.end if named.issue else named.outer.end : date.span.start].strip(" ,(")
    if is_shown(scan, named.outer.start) or len(name) > 60 or dateline or (named.comma and " " in between):
        return False
    if named.quoted:
        known = is_newspaper(name) or _is_inflected(name) or _is_called_paper(name)
        # "jego felieton „O pamięci” (nr 12 z 21 marca 1982)": an article's title
        numbered = named.issue is not None and scan.masked[named.outer.end : named.outer.end + 2] != " ("
        return known or numbered or kind_before(scan, named.outer.start) == "periodical" or named.says or _says(scan, date.span.end) or _reports(scan, named.outer.start)
    if name in SHORT or (" " in name and _is_inflected(name)):
        return True  # "výstřižek z Rudého práva z 6. dubna 1952"
    printed = _printed_in(scan.codes).search(scan.masked, 0, named.outer.start) is not None  # "which appeared in The Link on 23 June 1888"
    called = printed or kind_before(scan, named.outer.start) == "periodical" or any(f"{article} {name}" in SHORT for article in _ARTICLES)  # "El diario Extremadura del 14 de agosto de 1936"
    return called or (" " in name and (is_newspaper(name) or _LAST.search(name) is not None or (_ARTICLE.match(name) is not None and not _office(scan.codes).search(name) and _says(scan, date.span.end)))) or (_ELIDED.match(name) is not None and (_says(scan, date.span.end) or _writes_in(scan.codes).search(scan.masked, max(0, named.outer.start - 60), named.outer.start) is not None))


_ARTICLE = late_pattern(rf"(?:{'|'.join(sorted(_ARTICLES))})\s")
_LOW = late_pattern(r"[^\W\d_A-ZÀ-ÞА-Я],?\s$")
_ELIDED = late_pattern(r"L[’'][^\W\d_a-zß-ÿ]")


@cache
def _office(codes: Codes) -> re.Pattern[str]:
    """"El Gobierno del 18 de julio de 1936"."""
    return re.compile(rf"\s(?:{pattern('office', codes)}|{pattern('act', codes)}|{pattern('shown', codes)})(?!\w)", re.I)


def _reports(scan: Scan, at: int) -> bool:
    """Whether a report or the like stands in what is named here: "Ein Bericht im „Fraynd“ vom 4. September 1905"."""
    return _report_in(scan.codes).search(scan.masked, max(0, at - 50), at) is not None


@cache
def _report_in(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("article", "piece", "record"))
    return re.compile(rf"(?:{called})\s(?:{pattern('in_', codes)}|dans|en|no|na|nel|nella|nello|w|ve?|во?|у)\s(?:[^\W\d_]{{2,3}}\s)?$", re.I)


@cache
def _printed_in(codes: Codes) -> re.Pattern[str]:
    """"First published in The Guardian, 3 May 1999"."""
    return long_pattern(rf"(?i:{pattern('appeared', codes)})\s(?:{pattern('in_', codes)})\s$")


@cache
def _writes_in(codes: Codes) -> re.Pattern[str]:
    """"écrit Léon Daudet dans L’Action française"."""
    return long_pattern(rf"(?:{pattern('writes', codes)})\s[^.;:!?()␟]{{0,40}}(?<!\w)(?:{pattern('in_', codes)})\s$")


_LAST = late_pattern(r"\s(?:Press|Pilot|Courant|Intelligencer|Gleaner|Statesman|Standard|Echo|Star|Argus|Advertiser|Examiner|Independent|Leader|Record|Monitor|Globe|Age|Sun|Bulletin|Register|Sentinel|Dispatch|Citizen|Tag|Zeit|Warte|Stimme|Volk|Kreuzzeitung)$")
_INFLECTION = 2


def _is_inflected(name: str) -> bool:
    """Whether it is a known newspaper's name in another case: «Красной звезды»."""
    said = name.lower().split()
    return any(_same_stems(said, known.lower().split()) for known in SHORT if known[:3] == name[:3])


def _is_called_paper(name: str) -> bool:
    """Whether one of its words is what newspapers call themselves, in whatever case: «Литературной газете», „Brněnské noviny“."""
    compound = name.lower().endswith(tuple(word for word in _called() if len(word) > 4))  # „Mannheimer Abendzeitung“
    return compound or any(len(word) > 4 and word.lower()[: max(4, len(word) - _INFLECTION - 1)] in _stems() for word in name.split())


@cache
def _called() -> frozenset[str]:
    return frozenset(word.lower() for key in ("periodical", "newspaper") for word in words(key) if word.isalpha() and len(word) > 4)


@cache
def _stems() -> frozenset[str]:
    return frozenset(word[: max(4, len(word) - cut)] for word in _called() for cut in (0, 1, 2))


def _same_stems(said: list[str], known: list[str]) -> bool:
    return len(said) == len(known) and all(one[: max(3, len(two) - _INFLECTION)] == two[: max(3, len(two) - _INFLECTION)] for one, two in zip(said, known, strict=True))


def _says(scan: Scan, at: int) -> bool:
    """Whether something is said or printed there: "otiskl zprávu", "lui consacra trois pages"."""
    behind = scan.masked[at : at + 45]
    stopped = _YEAR_STOP.match(behind)
    first = _CLAUSE_END.split(behind[stopped.end() if stopped else 0 :])[0]
    return writes(scan.codes).search(first) is not None or in_the_past(first) or _SIMPLE_PAST.search(first) is not None


_YEAR_STOP, _CLAUSE_END = late_pattern(r"\s?[rг]\.\s"), late_pattern(r"[,.;:]")
_SIMPLE_PAST = late_pattern(r"^\s(?:[^\W\d_A-ZÀ-Þ]{1,3}\s){0,2}[^\W\d_A-ZÀ-Þ]{3,}(?:[òó]|[aiyą]ł)(?!\w)")
"""“parlò”, “la llamó”, “chwalił”: what was done, as Italians, Spaniards and Poles write it."""
