"""The labels of a rendered reference: which field each stretch of it states.

The engine says which variable printed a stretch (``edele_refs.csl.printed``). A label is what
a reader of notes would mark: the value without the comma that the style set inside the
quotation marks, a locator with its word ("p. 64"), a page without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.csl.printed import Stretch
from edele_refs.fields import FIELDS
from edele_refs.languages import words
from edele_refs.tagger.examples import Labelled

_OTHER = {"title-short": "title", "container-title-short": "container-title", "page-first": "page", "editortranslator": "editor", "collection-editor": "editor"}
_UNLABELLED = frozenset(("type", "language", "note", "related", "relation", "resolves_to"))
_WITH_TERM = {"locator": ("locator", "page"), "edition": ("edition",)}
"""Fields that contain their term, and the variables of the terms."""
_AROUND = " \u00a0\u202f\t\n,;:"
_PAIRS = {"“": "”", "„": "“", "«": "»", "»": "«", "‘": "’", "(": ")", "[": "]", '"': '"', "'": "'", "‚": "‘"}


def labelled(text: str, stretches: tuple[Stretch, ...], ends: dict[str, frozenset[str]]) -> list[Labelled]:
    """The labelled spans of a reference, in order, none inside another.

    ``ends``: for a variable the signs that its value ends with (a full stop that is not
    among them was set by the style).
    """
    found: list[Labelled] = []
    for one in stretches:
        label = "ibid" if one.variable == "ibid" else _OTHER.get(one.variable, one.variable)
        known = label == "ibid" or (label in FIELDS and label not in _UNLABELLED) or label == "locator"
        if not known or (one.term and label != "ibid"):
            continue
        start, end = _with_term(text, one, stretches) if label in _WITH_TERM else (one.start, one.end)
        start, end = trimmed(text, start, end, "." in ends.get(one.variable, ".") or label in ("ibid", "locator", "edition"))
        if start < end and not any(start < e and s < end for s, e, _ in found):
            found.append((start, end, label))
    found += _repeating(text, found)
    return sorted(found)


def with_extent(text: str, spans: list[Labelled]) -> list[Labelled]:
    """The spans, where "pp. 12–28" alone behind a part's container is its extent.

    A style prints the place cited there and leaves the extent out, but nobody can see that.
    """
    labels = {label for _, _, label in spans}
    if "page" in labels or not {"title", "container-title", "locator"} <= labels:
        return spans
    found = []
    for start, end, label in spans:
        pages = _RANGE.fullmatch(text, start, end) if label == "locator" else None
        found.append((pages.start(1), end, "page") if pages else (start, end, label))
    return found


_RANGE = re.compile(r"(?:[^\W\d_]{1,6}\.?[ \u00a0]?)?(\d+\s?[-–—]\s?\d+)")


def _with_term(text: str, one: Stretch, stretches: tuple[Stretch, ...]) -> tuple[int, int]:
    """The value and the term beside it, if nothing but a blank or a point is between."""
    start, end = one.start, one.end
    for term in stretches:
        if term.term and term.variable in _WITH_TERM[one.variable]:
            if term.end <= start and not text[term.end : start].strip(" \u00a0."):
                start = term.start
            elif term.start >= end and not text[end : term.start].strip(" \u00a0."):
                end = term.end + (text[term.end : term.end + 1] == "." and one.variable == "edition")
    return start, end


def trimmed(text: str, start: int, end: int, point: bool) -> tuple[int, int]:
    """A span without marks and blanks at its ends, and without quotation marks around it."""
    while True:
        before = start, end
        while start < end and text[start] in _AROUND + ".":
            start += 1
        while start < end and (text[end - 1] in _AROUND or (text[end - 1] == "." and not point)):
            end -= 1
        if end - start > 1 and _PAIRS.get(text[start]) == text[end - 1] and text[start] not in text[start + 1 : end - 1]:
            start, end = start + 1, end - 1
        if (start, end) == before:
            return start, end


def _repeating(text: str, found: list[Labelled]) -> Iterator[Labelled]:
    """ "op. cit." and "idem" that a style writes itself, where no field stands."""
    end = 0
    for start, stop in [*((s, e) for s, e, _ in sorted(found)), (len(text), len(text))]:
        for match in _repeats().finditer(text, end, start):
            label = next(key for key in ("opcit", "idem", "ibid") if match[key])
            yield match.start(), match.end(), label
        end = stop


@cache
def _repeats() -> re.Pattern[str]:
    def any_of(key: str, least: int) -> str:
        # "wie Anm." and the like point to a note, and say nothing of a work
        forms = sorted((form for form in words(key) if len(form) >= least and form[-1] != "," and "Anm" not in form), key=len, reverse=True)
        return "|".join(re.escape(form).replace(r"\ ", "[ \u00a0\u202f]") for form in forms)

    return re.compile(rf"(?<!\w)(?:(?P<opcit>{any_of('op_cit', 4)})|(?P<idem>{any_of('idem', 3)})|(?P<ibid>{any_of('ibid', 4)}))(?!\w)", re.IGNORECASE)


def stop_of(text: str, found: list[Labelled]) -> int:
    """Where a reference ends: before a last full stop, unless that closes an abbreviation or a field."""
    end = len(text.rstrip(" \u00a0,;:"))
    last = max((e for _, e, _ in found), default=0)
    if end > last and text[:end].endswith("."):
        word = re.search(r"[^\W\d_]+\.$", text[:end])
        if not word or len(word[0]) > 5:
            end = max(last, len(text[: end - 1].rstrip(" \u00a0,;:.")))
    return end
