"""A full reference: the same source again, or its first mention."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs import titles
from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Candidate, Citation, Item, Resolution
from edele_refs.resolve import days, openings, short
from edele_refs.resolve.aliases import with_aliases
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.files import elsewhere, same_file, same_fonds, without_archive
from edele_refs.resolve.names import fitting
from edele_refs.resolve.unsigned import unsigned
from edele_refs.resolve.works import Works, called, numbers, signature, surnames

AGAIN = 0.97
"""How sure it is that two full references are of one source."""


def link(chain: Chain, citation: Citation) -> Resolution:
    """The first of the earlier references in full to the same source."""
    earlier = (
        next(repeats(chain.works, citation, chain.written(citation)), None)
        or _called(chain, citation)
        or _letter(chain, citation)
        or _filed(chain, citation)
        or _opened(chain, citation)
        or _of_year(chain, citation)
        or _in_short(chain, citation)
        or _by_title(chain, citation)
        or unsigned(chain, citation)
        or days.of_day(chain, citation)
        or _said_again(chain, citation)
    )
    if earlier is None:
        chain.works.add(with_aliases(citation, chain.texts.get(citation.at.note, "")))
        openings.keep(chain, citation)
        days.keep(chain, citation)
        return Resolution("the first mention of this source", first=citation.at)
    same = "the same file" if signature(citation.item) else "the same source, given in full"
    reason = f"{same} in note {earlier.at.note}"
    return Resolution(reason, (Candidate(earlier.at, AGAIN, reason),), earlier.at, earlier.at)


def _letter(chain: Chain, citation: Citation) -> Citation | None:
    """A letter by its two names and its day, where this mention does not say otherwise where it is."""
    found = [c for c in chain.works.written(citation.item) if not signature(citation.item) or (_same_record(c.item, citation.item) and _one_place(c.item, citation.item))]
    return found[0] if len(found) == 1 and not citation.item.text("publisher-place") else None


def _one_place(a: Item, b: Item) -> bool:
    """Whether two mentions may name one file: all the numbers of the one stand in the other's, or one says none."""
    one, other = set(numbers(a)), set(numbers(b))
    return one <= other or other <= one


def _filed(chain: Chain, citation: Citation) -> Citation | None:
    """The file that is cited again without its archive, by its fonds and number: "Add. MS 35493, fo. 17"."""
    if not signature(citation.item) or citation.item.text("archive"):
        return None
    found = [c for c in without_archive(chain.works, chain.written(citation)) if not c.item.text("title")]
    return found[0] if len(found) == 1 else None


def _opened(chain: Chain, citation: Citation) -> Citation | None:
    """The letter or book that is cited again without its archive or imprint: "Colby to Griffiths, 3 March 1951"."""
    if any(citation.item.text(key) for key in _WHERE):
        return None
    found = openings.opened(chain, chain.written(citation))
    return found if found and any(found.item.text(key) for key in _WHERE) and _one_day(found.item, citation.item) else None


def _one_day(a: Item, b: Item) -> bool:
    """Whether two mentions do not state two days: persons who are the same wrote several letters."""
    one, other = ({day for key in ("original-date", "issued") if len(day := item.text(key)) == len("1951-03-03")} for item in (a, b))
    return not one or not other or bool(one & other)


_WHERE = ("archive", "publisher", "publisher-place")
"""Where a source is found."""


def _of_year(chain: Chain, citation: Citation) -> Citation | None:
    """The work of an author and year, where no more is said: "Contreras Contreras (1982), p. 112"."""
    item = citation.item
    names = item.names("author")
    if set(item) - {"type", "author", "issued"} or not names or not item.text("issued"):
        return None
    found = [c for c in chain.works.named(names[0]) if c.item.text("issued") == item.text("issued") and fitting(names, c.item, ("author",)) == len(names)]
    return found[0] if len(found) == 1 else None


def _in_short(chain: Chain, citation: Citation) -> Citation | None:
    """The work that a mention without an imprint shortens, though it has a day or what looks like a place and year: "Anger, Mnichov 1938, s. 20"."""
    item, title = citation.item, citation.item.text("title")
    if item.text("type") != "book" or not item.names("author") or any(item.text(key) for key in _OWN):
        return None
    if title and (item.text("publisher-place") or len(item.text("issued")) < 5):
        return None  # a book with its year may be another edition
    named = title or " ".join(filter(None, (item.text("publisher-place"), item.text("issued"))))
    found = short.works_of(chain.works, Item(author=item.names("author"), title=named))
    return found[0].work if len(found) == 1 and found[0].rank[0] >= 0.9 else None


def _by_title(chain: Chain, citation: Citation) -> Citation | None:
    """The edition that is named by title and volume alone, though it was cited with its imprint: "Archives parlementaires, t. 9, p. 12"."""
    item = citation.item
    if item.text("type") != "book" or set(item) - _TITLE_AND_VOLUME or not {"title", "volume"} <= set(item):
        return None
    found = short.works_of(chain.works, Item(title=item.text("title"), volume=item.text("volume")))
    return found[0].work if len(found) == 1 and found[0].rank[0] >= 0.9 else None


_TITLE_AND_VOLUME = frozenset(("type", "title", "volume", "collection-title"))


def _said_again(chain: Chain, citation: Citation) -> Citation | None:
    """The part of a book that is named with its book, "op. cit.": "Descimon, « Les élites », dans W. Reinhard (dir.), Les élites…, op. cit., p. 150"."""
    item = citation.item
    if not item.text("container-title") or not item.text("title") or any(item.text(key) for key in ("publisher", "publisher-place", "issued", "URL")):
        return None
    found = short.works_of(chain.works, Item(author=item.names("author"), title=item.text("title"))) if _repeated().search(chain.written(citation)) else []
    return found[0].work if len(found) == 1 and found[0].rank[0] >= 0.9 else None


@cache
def _repeated() -> re.Pattern[str]:
    return long_pattern(rf"[,…]\s(?:{pattern('op_cit')})(?=[,.\s]|$)")


_OWN = ("publisher", "container-title", "collection-title", "volume", "edition", "URL", "archive_location", "genre")
"""What a short form does not state."""


def _called(chain: Chain, citation: Citation) -> Citation | None:
    """The work that a mention without an imprint calls by its short name: "FRUS 1942, III, 530"."""
    item = citation.item
    if item.text("publisher") or item.names("author") or signature(item):
        return None
    theirs = chain.works.introduced(chain.written(citation))
    fitting = [c for c in theirs if _within_name(c.item, item) or (not item.text("publisher-place") and _agree(c.item, item, "volume") and _agree(c.item, item, "issued") and _year_named(c.item, item))]
    return fitting[0] if len(fitting) == 1 else None


def _within_name(work: Item, item: Item) -> bool:
    """Whether what looks like a place and year is of the short name itself: "Protokoll Mannheim 1906, S. 310"."""
    place, year = item.text("publisher-place"), item.text("issued")
    return bool(place) and any(place in name and year in name for name in called(work))


def _year_named(a: Item, b: Item) -> bool:
    """Whether two titles do not name two years: of "FRUS" each has volumes of its own."""
    one, other = (set(re.findall(r"(?<!\d)1[5-9]\d\d(?!\d)", item.text("title"))) for item in (a, b))
    return not one or not other or bool(one & other)


def repeats(works: Works, citation: Citation, text: str = "") -> Iterator[Citation]:
    """Earlier citations in full of the same source; ``text`` is the mention as written."""
    item = citation.item
    if signature(item):
        yield from (c for c in works.recorded(item) if _same_record(c.item, item) and not elsewhere(c.item, item))
        alike = [c for c in works.renumbered(item) if _same_record(c.item, item) and same_file(c.item, item)]
        yield from alike if len(alike) == 1 else ()
        yield from _only_record(works, item, text, citation.locator or "")
        return
    for other in works.alike(item):
        if _same_print(other.item, item):
            yield other


def _only_record(works: Works, item: Item, text: str, place: str) -> list[Citation]:
    """The only record of a file that was cited, where the file is named with the same sheet and no more, or as cited: "7 N 2520, rapport cité"."""
    there = works.signed(item) or works.numbered(item)
    if len(there) != 1 or not (same_file(there[0].item, item) or (not item.text("archive") and same_fonds(there[0].item, item))):
        return []
    if _cited_before().search(text):
        return list(there)
    bare = not any(item.text(key) for key in ("title", "issued")) and not item.names("author") and not item.names("recipient")
    return list(there) if bare and place and place == there[0].locator else []


@cache
def _cited_before() -> re.Pattern[str]:
    """That it was cited before: "doc. cité"."""
    return long_pattern(rf",\s(?:{pattern('op_cit')})[,.\s]*(?:$|{pattern('folio')}|{pattern('page')})")


def _same_record(a: Item, b: Item) -> bool:
    if a.text("title") or b.text("title"):
        return bool(a.text("title") and b.text("title")) and (titles.same(a.text("title"), b.text("title")) or _shortened(a, b)) and (_agree(a, b, "issued") or _within_year(a.text("issued"), b.text("issued")))
    return _agree(a, b, "issued") and surnames(a, ("author",)) == surnames(b, ("author",)) and surnames(a, ("recipient",)) == surnames(b, ("recipient",))


def _within_year(a: str, b: str) -> bool:
    """Whether one date is but the year in which the other lies: "Tätigkeitsbericht 1942", which is of January to April 1942."""
    year, other = sorted((a, b), key=len)
    return len(year) == 4 and re.fullmatch(rf"{year}-[\d-]+(?:/{year}-[\d-]+)?", other) is not None


def _shortened(a: Item, b: Item) -> bool:
    """Whether a record in one file is described again with the first words of its title, and its day or an ellipsis."""
    said = re.sub(r"[….\s]+$", "", b.text("title"))
    same_day = len(a.text("issued")) == 10 and a.text("issued") == b.text("issued")
    return (same_day or b.text("title").endswith(("…", "..."))) and titles.shortens(said, a.text("title")) == 1.0


def _same_print(a: Item, b: Item) -> bool:
    """Whether two works of the same authors are one."""
    if not all(_agree(a, b, key) for key in ("issued", "volume", "original-date")) or surnames(a, ("recipient",)) != surnames(b, ("recipient",)):
        return False
    if titles.same(a.text("title"), b.text("title")) or _cut_short(a, b):
        return _same_container(a, b)
    if not a.text("title") and not b.text("title"):
        return titles.same(a.text("container-title"), b.text("container-title")) and a.get("page") == b.get("page")
    # "direktiva no. 8" and "directive no. 8" of one day on the same pages
    dated = a.text("original-date") and a.get("original-date") == b.get("original-date")
    return bool(dated) and titles.same(a.text("title"), b.text("title"), 0.75) and _same_container(a, b)


def _cut_short(a: Item, b: Item) -> bool:
    """One author, year and place, and a title with its subtitle or without; of what an archive keeps the first words."""
    kept = bool(a.text("archive")) and a.text("archive") == b.text("archive") and surnames(a, ("author",)) == surnames(b, ("author",)) != frozenset()
    if kept and not b.text("issued") and len(first := titles.words(b.text("title"))) > 2:
        return titles.words(a.text("title"))[: len(first)] == first
    if not a.names("author") or not a.text("issued") or a.text("publisher-place") != b.text("publisher-place"):
        return False
    short, long = sorted((a.text("title"), b.text("title")), key=len)
    return a.text("issued") == b.text("issued") and len(titles.words(short)) > 1 and long[len(short) :].lstrip()[:1] in (":", ".") and titles.shortens(short, long) == 1.0


def _same_container(a: Item, b: Item) -> bool:
    left, right = a.text("container-title"), b.text("container-title")
    return not left or not right or titles.same(left, right, 0.85)


def _agree(a: Item, b: Item, key: str) -> bool:
    return not a.text(key) or not b.text(key) or a.text(key) == b.text(key)
