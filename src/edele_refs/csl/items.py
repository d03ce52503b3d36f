"""An item as an engine takes it: CSL-JSON, with a short title."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Item
from edele_refs.records.reading import csl_names, item_to_json
from edele_refs.roman import arabic
from edele_refs.values import Date

_OURS = ("related", "relation", "resolves_to")
_UNDIVIDED = {"document", "personal_communication", "collection", "legislation", "interview"}
"""Kinds whose title is a description: a colon in it does not divide title and subtitle."""


def csl_item(item: Item) -> dict[str, Any]:
    """The item as CSL-JSON; a date that could not be typed is given as it is written."""
    data = csl_names({key: value for key, value in item_to_json(item).items() if key not in _OURS})
    for key, value in item.items():
        if isinstance(value, Date) and not value.edtf:
            data[key] = {"literal": value.written}
    if edition := data.get("edition"):
        data["edition"] = _counted(edition.translate(_RAISED))
    if volume := data.get("volume"):
        data["volume"] = _in_figures(volume)
    if data.get("type") == "personal_communication" and "genre" in data:
        data["genre"] = _in_a_row(data["genre"])
    if data.get("type") == "document" and "author" in data:
        data["author"] = _offices(data["author"])
    for related in item.items_of("related"):
        data |= _beside(related, data)
    if short := short_title(item):
        data["title-short"] = short
    data |= {key: _straight(data[key]) for key in _TITLES if key in data}
    return headed(item, data) if item.text("heading") else data


_RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹⁰", "1234567890")
"""“Wien ⁵1965”: the fifth edition."""


_TITLES = ("title", "title-short", "container-title", "original-title", "reviewed-title")
_OPENS = late_pattern(r"(?<![^\s(\[—–/\"])‘(?=[^\s’])")
_SINGLE = late_pattern(r"((?:[^‚‘’]|’(?=\w))*[^\s‚‘’])’(?!\w)([^‚’]*(?:’\w[^‚’]*)*)")
"""From behind one opening mark to the next: it has one end, which no apostrophe can be taken for."""
_PAIRED = late_pattern(r"“([^“”„]*)”|„([^“”„]*)[“”]|«\s?([^«»]*?)\s?»|»([^«»]*)«")


def _straight(title: str) -> str:
    """Quotations in a title with the marks that a style sets as its own language has them.

    >>> _straight("Spies, Ciphers and “Zitadelle”")
    'Spies, Ciphers and "Zitadelle"'
    >>> _straight("‘Wie ich “Kollaborateur” wurde’"), _straight("The Soldiers’ War")
    ('"Wie ich "Kollaborateur" wurde"', 'The Soldiers’ War')
    """
    title = _PAIRED.sub(lambda found: f'"{found[found.lastindex or 1] or ""}"', title)
    whole = [_SINGLE.fullmatch(part) for part in _OPENS.split(title)[1:]]
    if not all(whole):  # an apostrophe, or a letter of Arabic
        return title
    return _OPENS.split(title)[0] + "".join(f'"{part[1]}"{part[2]}' for part in whole if part)


_PLAIN = late_pattern(r"(?i:ed|éd|aufl|изд|вид|wyd|vyd|udg|opl|druk|uppl|utg|izd)")
"""How words for an edition begin; others say that it was revised or printed again."""


@cache
def _edition() -> re.Pattern[str]:
    plain = (form for form in words("edition") if " " not in form and _PLAIN.match(form))
    some = "|".join(map(re.escape, plain))
    return re.compile(rf"(?P<number>\d{{1,2}})(?:st|nd|rd|th|e|ᵉ|ème|re|ère|ère|a|ª|\.ª|-е|-ое|-ге|-те|\.)?\s(?i:{some})")


def _counted(edition: str) -> str:
    """The number of an edition that says no more than its number, for which a style has its own words.

    >>> _counted("3rd ed."), _counted("3-е изд."), _counted("2nd rev. ed.")
    ('3', '3', '2nd rev. ed.')
    """
    found = _edition().fullmatch(edition)
    return found["number"] if found else edition


_ROMAN = late_pattern(r"[IVXLC]+")
_ROMANS = late_pattern(r"[IVXLC]{1,8}(?:\s?[-–/,]\s?[IVXLC]{1,8})*")
_LETTERS = frozenset("LC")
"""More often letters of a series than the numbers 50 and 100."""


def _in_figures(volume: str) -> str:
    """A volume's Roman numbers as styles count, in figures; what is none stays.

    >>> _in_figures("XIV"), _in_figures("I–III"), _in_figures("C"), _in_figures("IIII")
    ('14', '1–3', 'C', 'IIII')
    """
    counted = _ROMANS.fullmatch(volume) and all(map(arabic, _ROMAN.findall(volume)))
    if not counted or volume in _LETTERS:
        return volume
    return _ROMAN.sub(lambda found: str(arabic(found[0])), volume)


def _in_a_row(genre: str) -> str:
    """The kind of a letter where it does not begin the reference: only German has its capital.

    >>> _in_a_row("Letter"), _in_a_row("Telegramm"), _in_a_row("TASS telegram")
    ('letter', 'Telegramm', 'TASS telegram')
    """
    first = genre.split(maxsplit=1)[0] if genre.split() else ""
    return genre[:1].lower() + genre[1:] if first in _common_letters() else genre


@cache
def _common_letters() -> frozenset[str]:
    """The words for letters, with the capital of a sentence, in the languages that write nouns small."""
    german = frozenset(words("letter", ("de",)))
    return frozenset(form[:1].upper() + form[1:] for form in words("letter")) - german


def _offices(authors: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The offices that a record comes from are one after the other, as they stand in its head:
    "Sonderführer Gross, 299. Infanterie-Division, Ic" are no two authors."""
    if not all(set(one) == {"literal"} for one in authors):
        return authors
    return [{"literal": ", ".join(one["literal"] for one in authors)}]


def _beside(related: Item, data: Mapping[str, Any]) -> dict[str, Any]:
    """What stands beside a source belongs to what is said of it: the siglum that it introduces,
    and where else its text is found."""
    relation, archive = related.text("relation"), related.text("archive")
    if relation == "abbreviation" and archive:
        whole = str(data.get("archive", ""))
        named = {"archive": f"{whole} ({archive})"} if whole and archive not in whole else {}
        return {"archive-short": archive, **named}
    if relation == "text-available-at" and "URL" not in data:
        return {key: value for key, value in item_to_json(related).items() if key in ("URL", "accessed")}
    return {}


_NAMED = ("author", "interviewer", "recipient", "genre", "event-place", "custom")


def headed(item: Item, data: Mapping[str, Any]) -> dict[str, Any]:
    """The words of the mention as the title, in place of the names and the place in them.

    "Interview with Maria Ivanova" cannot be made of a name alone, in whatever case.

    >>> headed(Item({"heading": "Interview mit Frau M.", "event-place": "Kiel"}), {"type": "interview"})
    {'type': 'document', 'title': 'Interview mit Frau M., Kiel'}
    """
    heading, place = item.text("heading"), item.text("event-place")
    title = heading if place in heading else f"{heading}, {place}"
    kept = {key: value for key, value in data.items() if key not in _NAMED}
    return {**kept, "type": "document", "title": title}


def short_title(item: Item) -> str:
    """The main title, where a subtitle follows it; else nothing.

    >>> short_title(Item(type="book", title="Bloodlands: Europe between Hitler and Stalin"))
    'Bloodlands'
    """
    main, colon, rest = item.text("title").partition(": ")
    if not colon or not rest or item.text("type") in _UNDIVIDED:
        return ""
    # "Das XXVI: Armeekorps", "Betr.: …" are no main titles
    last = main.rsplit(maxsplit=1)[-1] if main.split() else ""
    undivided = len(main) < 5 or main.endswith(".") or re.fullmatch(r"[IVXLC\d]+", last)
    return "" if undivided else main


def with_short_titles(
    items: Mapping[str, Mapping[str, Any]], short: Mapping[str, str]
) -> dict[str, Mapping[str, Any]]:
    """The items with the short titles that the author uses, where the title contains them."""
    out: dict[str, Mapping[str, Any]] = {}
    for key, item in items.items():
        title = _straight(short.get(key, ""))
        fits = title and title.casefold() in str(item.get("title", "")).casefold()
        out[key] = {**item, "title-short": title} if fits else item
    return out


_WORD = late_pattern(r"[^\W\d_]{4,}")


def well_read(citation: Citation, written: str) -> bool:
    """Whether the item says what the words say: enough to be set anew from it.

    A title, a signature or a container must be there, and most of the longer words of
    the reference must stand in a field; else something would be lost.
    """
    item = citation.item
    named = item.text("title") or item.text("archive_location") or item.text("container-title") or item.text("heading")
    if not item.text("type") or not (named or item.names("author")):
        return False
    if item.text("type") == "legislation" and not item.text("title"):
        return False  # "RGBl. I 1940, S. 555" is a law by its place alone, and no style has a form for it
    stated = {word.casefold() for word in _WORD.findall(written)}
    values = " ".join(_words_of(item)) + " " + (citation.locator or "")
    known = {word.casefold() for word in _WORD.findall(values)}
    return len(stated & known) * 2 >= len(stated)


def _words_of(item: Item) -> list[str]:
    return [item.text(key) for key in item] + [
        text for related in item.items_of("related") for text in _words_of(related)
    ]
