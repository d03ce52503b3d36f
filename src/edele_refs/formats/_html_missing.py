"""Marks of an HTML page that lead to no note: the page has lost its text."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.formats._html_boxes import HtmlNote
from edele_refs.formats._html_page import Page, label_of
from edele_refs.formats._tags import Element
from edele_refs.late_pattern import late_pattern

_DIGITS = late_pattern(r"\d+")


def missing_in(page: Page, notes: Sequence[HtmlNote]) -> tuple[str, ...]:
    """The numbers of marks whose addresses are like those of the notes' marks, and lead nowhere.

    ``#fn3`` beside ``#fn1`` and ``#fn2``; what leads to another page is no mark.
    """
    marks = {note.mark.start for note in notes if note.mark}
    forms = {_form(page, link) for link in page.links if link.start in marks}
    known = {note.label for note in notes}
    lost = (
        label_of(page.words(link)) for link in page.links
        if page.target(link) is None and _form(page, link) in forms
    )  # fmt: skip
    return tuple(dict.fromkeys(label for label in lost if label.isdecimal() and label not in known))


def _form(page: Page, link: Element) -> tuple[str, str]:
    """The page to which an address leads, and the name on it with its number taken out."""
    return link.get("href").rpartition("#")[0], _DIGITS.sub("#", page.address(link))
