"""What other mentions tell of a short form: that two surnames are names, that a year is none of the title's.

"Bender, Schumacher 1980, S. 45"; "Gómez Bravo y Marco, La obra del miedo, p. 45"; "Jonietz, Die Scuole delle arti 2011, S. 771".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span, Trace
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.known import Known
from edele_refs.values import Name

_NAME_YEAR = late_pattern(rf"(?P<name>[^\W\d_a-zà-ÿа-џґ][\w’'-]+),?\s\(?(?P<year>{YEAR}[a-h]?)\)?")


def _second(draft: Draft) -> re.Match[str] | None:
    """The name and the year that were taken for a title behind a surname alone."""
    title, names = draft.place_of("title"), draft.names_of("author") if "author" in draft.values else ()
    if draft.kind != "short" or title is None or len(names) != 1 or names[0].given or "issued" in draft.values:
        return None
    return _NAME_YEAR.fullmatch(draft.scan.masked, title.start, title.end)


_AND = late_pattern(r"(?P<one>[^\W\d_a-z][^,;:()]{1,40})\s(?:y|e|i)\s(?P<other>[^\W\d_a-z][^,;:()]{1,40})")


def _joined(draft: Draft) -> re.Match[str] | None:
    """The two surnames in what was read as one name of somebody with two: "Gómez Bravo y Marco"."""
    place = draft.place_of("author") if len(draft.names_of("author") if "author" in draft.values else ()) == 1 else None
    return _AND.fullmatch(draft.scan.masked, place.start, place.end) if place else None


_AND_TITLE = late_pattern(r"(?:y|e|i|und|and|et)\s(?P<name>[^\W\d_a-z][^,;:()\d]{1,30}):\s(?P<title>[^\W\d_].*)")


def _led_by_name(draft: Draft) -> re.Match[str] | None:
    """The second name that was taken for the beginning of the title: "GÓMEZ BRAVO y MARCO: La obra…"."""
    title = draft.place_of("title") if draft.kind == "short" and "author" in draft.values and len(draft.names_of("author")) == 1 else None
    return _AND_TITLE.fullmatch(draft.scan.masked, title.start, title.end) if title else None


_WITH_ARTICLE = late_pattern(r"(?P<name>(?:L[ea]|Du|Des|De\sla|El|Lo)\s[^\W\d_a-z][\w’'-]{1,20}(?:\s[^\W\d_a-z][\w’'-]{1,20})?),\s(?P<title>[^\W\d_].*)")


def _led_by_article(draft: Draft) -> re.Match[str] | None:
    """The surname with an article that was taken for the beginning of the title: "Le Bars, Mouvement"."""
    title = draft.place_of("title") if draft.kind == "short" and "author" not in draft.values else None
    return _WITH_ARTICLE.fullmatch(draft.scan.masked, title.start, title.end) if title else None


def _part_article(known: Known, found: Iterable[Draft]) -> None:
    """Make an author of a surname with an article, where the document has somebody of that surname."""
    for draft in found:
        led = _led_by_article(draft)
        if led and known.named(led["name"].casefold()):
            draft.drop("title")
            draft.values["author"] = (Name(led["name"]),)
            draft.traces.append(Trace("author", Span(*led.span("name"))))
            draft.put("title", Span(*led.span("title")))


_TITLE_YEAR = late_pattern(rf"(?P<title>[^,;:()]{{4,70}}?)\s(?P<year>{YEAR})")


def _dated_title(draft: Draft) -> re.Match[str] | None:
    """The title of a short form and the year right behind it."""
    title = draft.place_of("title") if draft.kind == "short" and "author" in draft.values and "issued" not in draft.values else None
    return _TITLE_YEAR.fullmatch(draft.scan.masked, title.start, title.end) if title else None


_WHOLE = late_pattern(r"[^\W\d_a-z][\w’'-]{2,20}\s(?:(?:y|i|e)\s)?[^\W\d_a-z][\w’'-]{2,20}(?=,\s|\s\()")


def _whole(draft: Draft) -> re.Match[str] | None:
    """One surname of two words that was read as two people, or as a given name and a surname: "Tomás y Valiente, op. cit.", "Tau Anzoátegui, “La noción”"."""
    names, place = draft.names_of("author") if "author" in draft.values else (), draft.place_of("author")
    parted = (len(names) == 2 and not names[0].given and not names[1].given) or (len(names) == 1 and names[0].given.isalpha())
    return _WHOLE.match(draft.scan.masked, place.start) if place and parted and draft.kind == "short" else None


def _join_whole(known: Known, found: Iterable[Draft]) -> None:
    """Make one surname of what was parted, where the document has somebody of that surname."""
    for draft in found:
        whole = _whole(draft)
        if whole and known.named(whole.group().casefold()):
            draft.drop("author")
            draft.values["author"] = (Name(whole.group()),)
            draft.traces.append(Trace("author", Span(*whole.span())))


def _part_year(known: Known, found: Iterable[Draft]) -> None:
    """Make a year of the number at the end of a title, where the document has the title without it."""
    for draft in found:
        dated = _dated_title(draft)
        names = [(name.family or name.literal).casefold() for name in draft.names_of("author")] if dated else []
        if dated and known.shortened_by(names, dated["title"]) and not known.shortened_by(names, dated.group()):
            draft.drop("title")
            draft.put("title", Span(*dated.span("title")))
            draft.put("issued", Span(*dated.span("year")))


def questions(found: Iterable[Draft]) -> frozenset[str]:
    """The names of which one who knows the document might know that they are names."""
    drafts = tuple(found)
    seconds = (second["name"].casefold() for draft in drafts if (second := _second(draft)))
    leading = (led["name"].casefold() for draft in drafts if (led := _led_by_name(draft)))
    dated = ((name.family or name.literal).casefold() for draft in drafts if _dated_title(draft) for name in draft.names_of("author"))
    articles = (led["name"].casefold() for draft in drafts if (led := _led_by_article(draft)))
    wholes = (whole.group().casefold() for draft in drafts if (whole := _whole(draft)))
    return frozenset((*seconds, *leading, *dated, *articles, *wholes, *(both["one"].casefold() for draft in drafts if (both := _joined(draft)))))


def _part_joined(known: Known, found: Iterable[Draft]) -> None:
    """Make two authors of what was read as one name, where the document has a work by both."""
    for draft in found:
        both = _joined(draft)
        if both and known.together(both["one"].casefold(), both["other"].casefold()):
            draft.drop("author")
            draft.values["author"] = (Name(both["one"]), Name(both["other"]))
            draft.traces += [Trace("author", Span(*both.span(which))) for which in ("one", "other")]


def _part_title(known: Known, found: Iterable[Draft]) -> None:
    """Make an author of the name at the beginning of a title, where the document has a work by both."""
    for draft in found:
        led = _led_by_name(draft)
        first = draft.names_of("author")[0] if led else None
        if led and first and known.together((first.family or first.literal).casefold(), led["name"].casefold()):
            draft.values["author"] = (first, Name(led["name"]))
            draft.traces.append(Trace("author", Span(*led.span("name"))))
            draft.drop("title")
            draft.put("title", Span(*led.span("title")))


def pair(known: Known, found: Iterable[Draft]) -> None:
    """Make of what was read as one name, or as name and title, the two surnames that the document has told; of a title and a year both."""
    drafts = tuple(found)
    _join_by_year(known, drafts)
    _part_joined(known, drafts)
    _join_whole(known, drafts)
    _part_title(known, drafts)
    _part_article(known, drafts)
    _part_year(known, drafts)


def _join_by_year(known: Known, found: Iterable[Draft]) -> None:
    """Make author and year of what was read as a surname and a title that is a name and a year."""
    for draft in found:
        second = _second(draft)
        if second and known.named(second["name"].casefold()):
            names = draft.names_of("author")
            draft.drop("title")
            draft.values["author"] = (*names, Name(second["name"]))
            draft.traces.append(Trace("author", Span(*second.span("name"))))
            draft.put("issued", Span(*second.span("year")))
            draft.flags.add("author-year")
