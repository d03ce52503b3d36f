"""Short forms that no grammar knows for one, by the name or the short name that begins them.

"Merridale’s Ivan’s War, 14", "Beyrau, schlachtfeld, S. 4", and "DDI, serie IX, vol. V,
doc. 9" behind "(d’ora in poi DDI)".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import takewhile
from operator import attrgetter

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span, Trace
from edele_refs.parse import locators
from edele_refs.parse.draft import Draft
from edele_refs.parse.known import Known, opening
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

_LONGEST = 140
"""Characters of a short form at the most."""

_HEAD = late_pattern(
    r"(?P<given>(?:[^\W\d_a-zà-ÿа-џґ]\.[\s-]?){1,3}\s?)?"
    r"(?P<name>(?:(?:[Vv]on|[Vv]an|[Dd]e|[Dd]i|[Dd]el|[Ll]a|[Ll]e)\s)*[^\W\d_a-zà-ÿа-џґ][\w-]+)(?:(?P<of>[’']s?)(?=\s))?(?P<comma>[,.])?\s(?=[„“‘«\"]?[^\W\d_])"
)
"""A surname, with its genitive's ending, a comma or a stop ("Данилов. Деревня. С. 66"), and a word behind it."""

_STOP = late_pattern(r"\s?[;)\]]|[.…]?$|\.\s(?=[^\W\d_a-zà-ÿа-џґ])|(?<=\d),?\s(?:and|und|sowie|et|e|y|i|и|та|oraz|a)\s(?=[^\W\d_a-zà-ÿа-џґ]|[„“‘«\"])")
_OUTER = " ,.:;„“”‘’«»\"…"


def read(scan: Scan, known: Known, start: int) -> Draft | None:
    """The short form that begins at ``start``, if a known name or short name does."""
    return _called(scan, known, start) or _headed(scan, known, start) or _same_author(scan, known, start)


def questions(scan: Scan, start: int) -> frozenset[str]:
    """What one who knows the document would ask here."""
    asked = {opening(scan.text[start : start + _LONGEST])}
    if head := _HEAD.match(scan.text, start):
        asked.update(form for form, _ in _forms(head))
    if behind := _idem(scan.codes).match(scan.text, start):
        asked.add(opening(scan.text[behind.end() : start + _LONGEST]))
    return frozenset(asked)


_TO_SURNAME = late_pattern(r"[’']s?\s|,?\s(?:\d|[(\[][^\W\d_])|,\s")


def signals_without_names(scan: Scan, known: Known) -> tuple[Span, ...] | None:
    """The signals but for those that are known surnames here ("See, Modern Plough, 16"); None if all are none."""
    kept = tuple(s for s in scan.signals if not _names_an_author(scan, known, s))
    return kept if len(kept) < len(scan.signals) else None


def _names_an_author(scan: Scan, known: Known, signal: Span) -> bool:
    word = signal.of(scan.text).rstrip(",:")
    if not known.named(word.casefold()) or not word[:1].isupper():
        return False
    end = signal.start + len(word)
    to = _TO_SURNAME.match(scan.text, end)
    if to is None:
        return False
    if not to.group().startswith(","):
        return True
    # "See, Werth, Russia at War" leads on; "See, Modern Plough" and "See, 36" are of See
    behind = scan.text[to.end() : to.end() + _LONGEST]
    return behind[:1].isdigit() or any(known.shortened_by((word.casefold(),), title) for title in behind.split(",")[:1]) or bool(_op_cit(scan.codes).match(behind))


@cache
def _op_cit(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("op_cit", codes))


def _forms(head: re.Match[str]) -> Iterator[tuple[str, int]]:
    """The surname that a word may be, in small letters, and how much of it that is."""
    name = head["name"]
    yield name.casefold(), len(name)
    if not head["comma"] and not head["of"] and name.endswith("s"):
        yield name[:-1].casefold(), len(name) - 1  # "Baberowskis Verbrannte Erde"


def _headed(scan: Scan, known: Known, start: int) -> Draft | None:
    """A known surname, and behind it words of one of its titles, in any letters, and a place; nothing need part them ("Baberowski Terror S. 44")."""
    head = _HEAD.match(scan.text, start)
    if head is None:
        return None
    for form, length in _forms(head):
        if not known.named(form):
            continue
        for title, place in _endings(scan, head.end()):
            if known.shortened_by((form,), title.of(scan.text).strip(_OUTER)):
                name = Span(head.start("name"), head.start("name") + length)
                return _draft(scan, start, title, place, name, head["given"] or "")
    return None


@cache
def _idem(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('idem', codes)}|[ÍI]d\.)[.,]?\s(?=[„“‘«\"]?[^\W\d_])")


def _same_author(scan: Scan, known: Known, start: int) -> Draft | None:
    """ "Ídem, Franco, p. 7": the beginning of a known title behind "id."."""
    head = _idem(scan.codes).match(scan.text, start)
    for title, place in _endings(scan, head.end()) if head else ():
        if known.titled(title.of(scan.text).strip(_OUTER)):
            draft = _draft(scan, start, title, place)
            draft.flags.add("idem")
            return draft
    return None


def _endings(scan: Scan, at: int) -> Iterator[tuple[Span, Span]]:
    """The words from here to a place that ends a stretch, and the place; the nearest first."""
    for stop in _STOP.finditer(scan.masked, at, min(len(scan.text), at + _LONGEST)):
        placed = locators.at_end(scan.masked, at, stop.start(), scan.codes)
        if placed and placed.start >= at:
            yield Span(at, placed.start), placed.span
        if stop.group().strip()[:1] in (";", ")", "]"):
            return


def outdone(draft: Draft, shorts: Sequence[Draft]) -> bool:
    """Whether what was read as an author and year is the short name of a work: "RTA 1567, Nr. 14, 133" behind "(hereafter RTA 1567)".

    So is what was read as surname and given names, or as a title alone, where they are a surname and its title:
    "Fryde, William de la Pole, 44", "Baberowski Der Feind, S. 570".
    """
    if shorts and (shorts[0].start, shorts[0].end) == (draft.start, draft.end) and "author" in shorts[0].values and not {"author", "title"} <= draft.values.keys():
        return True
    name = shorts[0].place_of("title") if shorts and shorts[0].start == draft.start else None
    return name is not None and "author-year" in draft.flags and name.start == draft.start and shorts[0].end > draft.end == name.end


def without_torn(found: Sequence[Draft], shorts: Sequence[Draft]) -> list[Draft]:
    """The drafts but for a name alone, and the rest of its title, where both are one short form: "Seneca, Il doge Leonardo Donà, cit., p. 70"."""
    ordered, torn = sorted(found, key=_START), set[int]()
    for short in shorts:
        inside = _within(ordered, short)
        whole = len(inside) < _PIECES and all(draft.kind == "short" for draft in inside)
        if inside and whole and inside[0].start == short.start and inside[0].end < short.end and "title" not in inside[0].values and "title" in short.values:
            torn.update(map(id, inside))
    return [draft for draft in found if id(draft) not in torn]


def _within(ordered: Sequence[Draft], short: Draft) -> list[Draft]:
    """The first drafts that lie within a short form."""
    low = bisect_left(ordered, short.start, key=_START)
    return list(takewhile(lambda draft: draft.end <= short.end, ordered[low : low + _PIECES]))


_START, _PIECES = attrgetter("start"), 4


_BETWEEN = late_pattern(r"[,.:\s]*(?:(?:[^\W\d_]{1,8}\.?|\d{1,4}|[IVX]+)[,.:]?\s?){0,5}")
"""What may stand between a short name and a place in the work: volume, series, year."""


def _called(scan: Scan, known: Known, start: int) -> Draft | None:
    """A short name that the document gave a work, and a place in it.

    Behind a day ("Attlee to Wavell, 2 May 1945, TOP, V, 131") it is where that day's document stands.
    """
    if start > 2 and any(d.span.end == start - 2 for d in scan.dates_in(start - 40, start)):
        return None
    name = known.call(scan.text[start : start + _LONGEST])
    if not name or re.match(r"\w", scan.text[start + len(name) : start + len(name) + 1]):
        return None
    at = start + len(name)
    numbered = _numbered(scan.codes).match(scan.masked, at)
    for between, place in _endings(scan, at):
        if _BETWEEN.fullmatch(between.of(scan.masked)) and not (numbered and numbered.end() >= place.end):
            return _draft(scan, start, Span(start, at), place)
    if not numbered:
        return None
    draft = _draft(scan, start, Span(start, at), Span(*numbered.span("place")))
    draft.put("volume", Span(*numbered.span("volume")) if numbered["volume"] else None)
    return draft


@cache
def _numbered(codes: Codes) -> re.Pattern[str]:
    """A volume and a document of an edition, by their numbers: ", Bd. 3, Nr. 12", " III, nr 3", ". Т. 10. № 40"."""
    number = r"(?:[IVXL]{1,6}|\d{1,5}[a-z]?)(?:[-–/]\d{1,5})?"
    series = rf"(?:[,.]?\s(?:[A-Z]|[Чч]\.\s\d|[Ss]er\.\s\w{{1,3}}|Serie\s\w{{1,3}}|{pattern('chapter', codes)}\s\d+)[,.])?"
    volume = rf"(?:[,.]?\s(?:{pattern('volume', codes)}\s?)?(?P<volume>{number})[,.:])?"
    document = rf"(?:{pattern('issue', codes)}|{locators.DOCUMENT}|№)"
    return long_pattern(rf"{series}{volume}[,.]?\s(?P<place>(?:{document}\s?){number}(?:,\s(?:{locators.number_list(codes)}))?)(?=\s?(?:[;.)]|$))")


def _draft(scan: Scan, start: int, title: Span, place: Span, name: Span | None = None, given: str = "") -> Draft:
    draft = Draft(scan, start, place.end, kind="short", by="known_heads")
    if name:
        whole = Span(name.start - len(given), name.end)  # the initials stand right before it
        draft.put_names("author", NameRun(whole, (Name(name.of(scan.text), given.strip()),), (whole,)))
    draft.put("title", _inner(scan, title))
    draft.locator = place
    return draft


def _inner(scan: Scan, title: Span) -> Span:
    """A title without the marks around it."""
    start, end = title
    while start < end and scan.text[start] in _OUTER:
        start += 1
    while end > start and scan.text[end - 1] in _OUTER:
        end -= 1
    return Span(start, end)


def join_coauthors(known: Known, found: Iterable[Draft]) -> None:
    """Make the title of a work cited again the second of its authors, where it is: "Баева, Калинова, цит. съч., с. 90"."""
    for draft in found:
        title, names = draft.place_of("title"), draft.names_of("author")
        if draft.kind != "short" or title is None:
            continue
        if not names:
            _put_pair(known, draft, title)
        elif (led := _LED.match(draft.scan.masked, title.start, title.end)) and not any(name.given for name in names) and _wrote(known, names[0].family, led["name"]):
            _lead_title(draft, names, led)
        elif len(names) == 1 and not names[0].given and _ONE_WORD.fullmatch(second := title.of(draft.scan.text)) and _wrote(known, names[0].family, second):
            draft.drop("title")
            draft.values["author"] = (*names, Name(second))
            draft.traces.append(Trace("author", title))


def _lead_title(draft: Draft, names: tuple[Name, ...], led: re.Match[str]) -> None:
    """Make the last of several surnames an author: "Герасимов, Глебов, Могильнер. Гибридность. С. 30"."""
    draft.drop("title")
    draft.put("title", Span(*led.span("title")))
    draft.values["author"] = (*names, Name(led["name"]))
    draft.traces.append(Trace("author", Span(*led.span("name"))))


def _put_pair(known: Known, draft: Draft, title: Span) -> None:
    """Make two authors of a title that is their surnames: "Hobsbawm and Rudé, op. cit.", where "Rudé" is also a word of titles."""
    pair = _PAIR.fullmatch(draft.scan.text, title.start, title.end)
    if pair is None or not _wrote(known, pair["one"], pair["other"]):
        return
    draft.drop("title")
    spans = tuple(Span(*pair.span(name)) for name in ("one", "other"))
    draft.put_names("author", NameRun(title, (Name(pair["one"]), Name(pair["other"])), spans))


def title_named_so(known: Known, found: Iterable[Draft]) -> frozenset[str]:
    """Make a title of two words that were taken for somebody's name: "(Petrov Affair, 11)" behind "Robert Manne, The Petrov Affair".

    What is asked of the document for that, as long as nothing of it is known.
    """
    asked = set[str]()
    for draft in found:
        name = _named_alone(draft)
        if name is None or known.named(draft.names_of("author")[0].family.casefold()):
            continue
        if known.shortens(name.of(draft.scan.text)):
            draft.drop("author")
            draft.put("title", name)
        asked.add(opening(name.of(draft.scan.text)))
    return frozenset() if known.titles else frozenset(asked)


def _named_alone(draft: Draft) -> Span | None:
    """The one full name that is all that a short form has."""
    alone = draft.kind == "short" and "title" not in draft.values and [bool(name.given) for name in draft.names_of("author")] == [True]
    return draft.place_of("author") if alone else None


def _wrote(known: Known, one: str, other: str) -> bool:
    return known.together(one.casefold(), other.casefold())


_LED = late_pattern(r"(?P<name>[^\W\d_a-zà-ÿа-џґ][\w’'-]+)[.:]\s(?P<title>[^\W\d_].*)")
_ONE_WORD = late_pattern(r"[^\W\d_a-zà-ÿа-џґ][\w’'-]+")
_PAIR = late_pattern(r"(?P<one>[^\W\d_a-zà-ÿа-џґ][\w’'-]+)(?:\s?[/&,]\s?|\s[^\W\d_]{1,3}\s)(?P<other>[^\W\d_a-zà-ÿа-џґ][\w’'-]+)")
