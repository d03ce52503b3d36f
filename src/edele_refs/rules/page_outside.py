"""P105."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._listed import Entry, entry_by_year
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_citation
from edele_refs.titles import shortens
from edele_refs.values import Pages

HIGH = 1000
"""A page that hardly a book has."""
FIRST, FAR = 16, 100
"""A first page of a newspaper, and so far behind it is none of the same issue."""
NOT_FAR = 40
LONG = 8
"""So many pages are hardly what somebody cites of a chapter."""
PAGES = late_pattern(r"(?:[^\W\d_]{1,3}\.\s)?(?P<pages>\d+\s?[‐-―−-]\s?\d+)")
_IN = late_pattern(r"//|,\s(?:in|dans|w):?\s|\[w:\]")
PARTS = frozenset({"article-journal", "article-magazine", "chapter", "paper-conference"})


@rule("P105")
def page_outside(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The page cited lies outside the article or chapter that is cited.

    Either the page is wrong, or “ibid.” means another source than the writer thinks: a
    note was moved or put in between.

    Help: look the page up; of an “ibid.”, see which source it follows.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Ibid., 455.
    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Reese, ‘Motivations to Serve’, 270–94.
    Bad:
        1. TA Green, ‘The Jury and the English Law of Homicide, 1200–1600’ (1976) 74 Michigan Law Review 413.
        2. Green, ‘Jury’ (n 1) 99.
    Bad:
        1. Эшелоны идут на Восток: из истории эвакуации / отв. ред. Ю. А. Поляков. М.: Наука, 1966. С. 13.
        2. Белоносов И. И. Эвакуация населения из прифронтовой полосы // Эшелоны идут на Восток. С. 15–30.
        3. Белоносов И. И. Указ. соч. С. 200.
    Bad:
        1. William Cronon, “A Place for Stories,” Journal of American History 78, no. 4 (1992): 1347–76.
        2. Pamela Riney-Kehrberg, Rooted in Dust (Lawrence: University Press of Kansas, 1994), 130.
        3. Ibid., 1352.
    Bad:
        1. L’Écho de la fabrique, 3 novembre 1833, p. 2.
        2. Ibid., p. 280.
    Bad:
        1. Лях С. Р. Робітники Харківського паровозобудівного заводу // Український історичний журнал. 1988. № 6. С. 72–80.
        2. Лях С. Р. Робітники Харківського паровозобудівного заводу. С. 57.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Ibid., 265–6.
    Good:
        1. Alan Perlis, ‘The American Side’, in: History of Programming Languages (New York: ACM Press, 1978), pp. 4–5.
        2. Perlis, ‘The American Side’, p. 6.
    """
    for citation in reading.unpacked:
        source = reading.antecedent(citation) or _named(citation, reading) or citation
        if said := _said(citation, source, reading):
            yield _at_its_page(citation, reading), said


def _said(citation: Citation, source: Citation, reading: Reading) -> str:
    """What is said of the page of a citation, by what is cited."""
    if source.item.get("type") == "article-newspaper" and (far := _far_in_an_issue(citation, source)):
        return far
    if citation.kind == "ibid" and source.item.get("type") == "book" and (fits := _fits_the_one_before(citation, reading)):
        return fits
    if source is citation and (entry := _listed(citation, reading)):
        return _outside(citation, _extent(str(entry.citation.item.get("page") or entry.citation.locator or "")), entry.citation, "in the bibliography")
    if citation.kind == "short" and ("container-title" in citation.item or _of_the_whole(citation, source)):
        return ""  # another part of the same collection
    extent = str(source.item.get("page") or _all_of_it(source, reading))
    if not extent or _may_be_one_title(source, reading) or _second_part(citation, extent, reading):
        return ""
    where = "" if source is citation else f"in note {source.at.note}"
    return _outside(citation, _extent(extent) or _from_first(source, reading), source, where, extent)


def _listed(citation: Citation, reading: Reading) -> Entry | None:
    """The entry of the bibliography that an author and a year name, or an “ibid.” behind them."""
    via = reading.resolutions[citation.at].via if citation.kind == "ibid" else citation.at
    short = reading.by_address[via] if via else citation
    return entry_by_year(reading, short) if short.kind == "short" and "title" not in short.item else None


def _outside(citation: Citation, own: tuple[int, int] | None, source: Citation, where: str, extent: str = "") -> str:
    """What is said of a page outside the pages of its article or chapter."""
    cited = _cited(citation.locator or "") if own and source.item.get("type") in PARTS else None
    if not own or not cited or own[0] <= cited[0] <= cited[1] <= own[1] or _may_be_cited(own, cited, source):
        return ""
    odd = cited[0] if not own[0] <= cited[0] <= own[1] else cited[1]
    what = f" of the source {where}" if where else ""
    return f"page {odd} lies {'outside pages' if own[1] < ENDLESS else 'before page'} {extent or f'{own[0]}–{own[1]}'}{what}"


def _far_in_an_issue(citation: Citation, source: Citation) -> str:
    """What is said of a page that the issue of a newspaper, cited by one of its first pages, cannot have."""
    first, cited = _cited(source.locator or source.item.text("page")), _cited(citation.locator or "")
    if citation.kind != "ibid" or not first or not cited or first[1] > FIRST or cited[0] < first[1] + FAR:
        return ""
    return f"page {cited[0]} is not in the issue of a newspaper of which note {source.at.note} cites page {first[0]}"


def _fits_the_one_before(ibid: Citation, reading: Reading) -> str:
    """What is said of a high page that hardly any book has, and the article has that was cited before the book."""
    cited, place = _cited(ibid.locator or ""), place_of_citation(reading)[ibid.at]
    before = reading.unpacked[place - 2] if place > 1 else None
    article = (reading.antecedent(before) or before) if before else None
    own = _extent(str(article.item.get("page") or "")) if article else None
    if article is None or not cited or not own or cited[0] < HIGH or not own[0] <= cited[0] <= own[1]:
        return ""
    return f"page {cited[0]} is one of the article of note {article.at.note}, and a book stands between"


def _may_be_one_title(source: Citation, reading: Reading) -> bool:
    """Whether no word parts a chapter from its book: a title may begin with a quotation, "«Sì!» I fatti del 1943"."""
    if source.item.get("type") != "chapter":
        return False
    text = reading.notes[source.at.note].text
    title, book = (place_of(source, key, text) for key in ("title", "container-title"))
    return bool(title and book and title.end <= book.start and not re.search(r"[^\W\d_]|//", text[title.end : book.start]))


def _at_its_page(citation: Citation, reading: Reading) -> Citation | Place:
    """The page in a long reference, a short one as a whole."""
    span = place_of(citation, "locator", reading.notes[citation.at.note].text)
    return Place(citation.at.note, span, tuple(reading.links.get(citation.at, ()))) if span and citation.kind == "full" else citation


def _of_the_whole(short: Citation, source: Citation) -> bool:
    """Whether the short title is that of what the source stands in."""
    title, item = short.item.text("title"), source.item
    return bool(title) and shortens(title, item.text("container-title")) > shortens(title, item.text("title"))


def _named(citation: Citation, reading: Reading) -> Citation | None:
    """The only work of the name in an “op. cit.” that was not linked because it lacks the page."""
    known = reading.resolutions.get(citation.at)
    if citation.kind != "short" or known is None or not known.doubts or len(known.candidates) != 1:
        return None
    said = _op_cit().search(citation.span.of(reading.notes[citation.at.note].text))
    return reading.by_address.get(known.candidates[0].at) if said else None


@cache
def _op_cit() -> re.Pattern[str]:
    return long_pattern(pattern("op_cit"))


def _second_part(citation: Citation, extent: str, reading: Reading) -> bool:
    """Whether an article stands in two parts: "29 C.L.J. 51–67, 213–36"."""
    both = rf"{re.escape(extent)}(?:,|\s(?:and|und|et|e|y|i|и))\s{re.escape(citation.locator or '')}"
    ranged = re.search(r"\d\s?[‐-―−-]\s?\d", citation.locator or "")
    return bool(ranged and re.search(both, citation.span.of(reading.notes[citation.at.note].text)))


def _all_of_it(source: Citation, reading: Reading) -> str:
    """The pages of a chapter of a collection that is given in short: "// Эшелоны идут на Восток. С. 15–30"."""
    if source.kind != "full" or "issued" in source.item or source.item.get("type") != "chapter" or not _IN.search(source.span.of(reading.notes[source.at.note].text)):
        return ""
    pages = PAGES.fullmatch(source.locator or "")
    bounds = Pages(pages["pages"]).bounds if pages else None
    return pages["pages"] if pages and bounds and bounds[0] + LONG <= bounds[1] else ""


def _may_be_cited(own: tuple[int, int], cited: tuple[int, int], source: Citation) -> bool:
    """Whether an article's few pages may be those that are cited of it, and others now, not far off: many give no more."""
    few = not source.locator and own[1] - own[0] <= LONG and abs(cited[0] - own[0]) <= NOT_FAR
    return few and not any(own[0] <= int(page) <= own[1] for page in _turned(str(cited[0])))


def _turned(page: str) -> list[str]:
    """A page with each two neighbours turned round.

    >>> _turned("157")
    ['517', '175']
    """
    return [page[:k] + page[k + 1] + page[k] + page[k + 2 :] for k in range(len(page) - 1)]


def _extent(written: str) -> tuple[int, int] | None:
    """First and last page of an article that has several and stands in one volume."""
    if not re.fullmatch(r"\D{0,6}\d+\s?[‐-―−-]\s?\d+\D?", written):
        return None
    bounds = Pages(written).bounds
    return bounds if bounds and bounds[0] < bounds[1] else None


ENDLESS = 100_000


def _from_first(source: Citation, reading: Reading) -> tuple[int, int] | None:
    """All behind the first page, which law journals name alone: "(1976) 74 Michigan Law Review 413"."""
    found = LAW_JOURNAL.search(source.span.of(reading.notes[source.at.note].text))
    return (int(found["page"]), ENDLESS) if found and found["page"] == str(source.item.get("page")) else None


LAW_JOURNAL = late_pattern(r"[’”\"]\s[(\[](?:1[89]|20)\d\d[)\]]\s\d{1,4}\s[A-Z][^\d(),;:]{2,90}\s(?P<page>\d{1,5})(?![\d–-])")


def _cited(locator: str) -> tuple[int, int] | None:
    """The pages that a locator begins with, if it begins with pages and nothing else."""
    found = _page().match(locator)
    if not found or int(found[1]) == 0:
        return None
    return Pages(found[0]).bounds


@cache
def _page() -> re.Pattern[str]:
    return long_pattern(rf"(?:(?:{pattern('page')})\s?)?(\d{{1,5}})(?:\s?[‐-―−-]\s?\d{{1,5}})?(?=\s*(?:[,;.]|ff?\.|nn?\.?\s?\d|$|\)))(?![.,]\s?\d*[a-z])")
