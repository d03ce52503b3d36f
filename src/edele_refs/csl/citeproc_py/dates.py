"""Dates as a style wants them.

citeproc-py writes a style's date parts into the shared locale for good, prints no
formatting of a date and knows no literal or half-open date; so its formatting of
dates is replaced. Source: CSL 1.0.2, "Date".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from edele_refs.csl.casing import cased
from edele_refs.csl.citeproc_py.terms import CSL, Terms
from edele_refs.csl.dates import CslDate
from edele_refs.marks import clean

Style = Callable[[Any, str], str]
"""Puts the face that an element's attributes ask for on a text."""
_ORDER = ("year", "month", "day")
_SHOWN = {"year": _ORDER[:1], "year-month": _ORDER[:2], "year-month-day": _ORDER}
_BOUNDS = {
    "en": ("not after ", "after "),
    "de": ("spätestens ", "nach "),
    "fr": ("au plus tard ", "après "),
    "ru": ("не позднее ", "после "),
    "uk": ("не пізніше ", "після "),
}
"""Words for a date of which only the last or the first possible day is known."""


def written_date(date: CslDate, element: Any, terms: Terms, style: Style, language: str) -> str:
    """The date as the style's ``date`` element prints it; empty where it prints nothing."""
    if date.literal:
        return clean(date.literal) + date.suffix
    parts, delimiter = _parts(element, terms)
    if date.end:
        return _range(date, parts, delimiter, terms, style)
    text = _join(_single(date, parts, terms, style), delimiter)
    if text and date.bound:
        text = _BOUNDS.get(language[:2], _BOUNDS["en"])[date.bound == "after"] + text
    return text


def _parts(element: Any, terms: Terms) -> tuple[list[dict[str, str]], str]:
    """The date parts with their attributes: the locale's, overruled by the style's own."""
    own = {part.get("name"): dict(part.attrib) for part in element.iterfind(f"{CSL}date-part")}
    form = element.get("form")
    if form is None or form not in terms.dates:
        return list(own.values()), element.get("delimiter", "")
    local = terms.dates[form]
    shown = _SHOWN.get(element.get("date-parts", ""), _ORDER)
    given = [dict(part.attrib) for part in local.iterfind(f"{CSL}date-part")]
    kept = [part | own.get(part["name"], {}) for part in given if part["name"] in shown]
    return kept, local.get("delimiter", "")


Piece = tuple[str, str, str]
"""What is before, the text, what is behind."""


def _single(
    date: CslDate, parts: Sequence[dict[str, str]], terms: Terms, style: Style
) -> list[Piece]:
    out = []
    for part in parts:
        if text := _part(date, part, terms):
            text = cased(text, part.get("text-case"), english=False)
            if part.get("strip-periods") == "true":
                text = text.replace(".", "")
            out.append((part.get("prefix", ""), style(part, text), part.get("suffix", "")))
    return out


def _join(pieces: Sequence[Piece], delimiter: str) -> str:
    return delimiter.join(map("".join, pieces))


def _part(date: CslDate, part: Mapping[str, str], terms: Terms) -> str:
    name, form = part["name"], part.get("form", "")
    values = dict(zip(_ORDER, date.begin, strict=False))
    if name == "month" and date.season:
        return terms.get(f"season-{date.season:02}") or ""
    if (number := values.get(name)) is None:
        return ""
    if name == "year":
        return _year(number, form, terms) + date.suffix
    if name == "month" and form not in ("numeric", "numeric-leading-zeros"):
        return terms.get(f"month-{number:02}", form or "long") or ""
    if form == "numeric-leading-zeros":
        return f"{number:02}"
    only_first = terms.options.get("limit-day-ordinals-to-day-1") == "true"
    if form == "ordinal" and (number == 1 or not only_first):
        return terms.ordinal(number)
    return str(number)


def _year(number: int, form: str, terms: Terms) -> str:
    if form == "short":
        return f"{abs(number) % 100:02}"
    if number < 0:
        return f"{-number}{terms.get('bc') or ''}"
    return str(number) + (terms.get("ad") or "" if number < 1000 else "")


def _range(
    date: CslDate,
    parts: Sequence[dict[str, str]],
    delimiter: str,
    terms: Terms,
    style: Style,
) -> str:
    """A range, what both ends share written once: "12–15 May 1942"."""
    begin, end = replace(date, end=()), replace(date, begin=date.end, end=())
    first, last = _single(begin, parts, terms, style), _single(end, parts, terms, style)
    if first == last:
        return _join(first, delimiter)
    names = [part["name"] for part in parts if _part(begin, part, terms)]
    dash = next((part["range-delimiter"] for part in parts if "range-delimiter" in part), "–")
    if len(first) != len(last) or len(names) != len(first):
        return _bare(first, delimiter) + dash + _join(last, delimiter)
    shared = _shared(date, names)
    differing = [i for i, name in enumerate(names) if name not in shared]
    low, high = min(differing), max(differing) + 1
    head, tail = first[:low], first[high:]
    middle = _bare(first[low:high], delimiter) + dash + _join(last[low:high], delimiter)
    return delimiter.join(filter(None, (_join(head, delimiter), middle, _join(tail, delimiter))))


def _bare(pieces: Sequence[Piece], delimiter: str) -> str:
    """Joined, without what stands behind the last one."""
    return _join([*pieces[:-1], (*pieces[-1][:2], "")], delimiter) if pieces else ""


def _shared(date: CslDate, names: Sequence[str]) -> set[str]:
    """The largest parts in which both ends agree: the year, the year and the month."""
    shared: set[str] = set()
    for name, one, other in zip(_ORDER, date.begin, date.end, strict=False):
        if one != other:
            break
        shared.add(name)
    return shared if set(names) - shared else set()
