"""The extent of an article and the page of it that is cited, where both stand in one list."""

from __future__ import annotations

import re

from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_WORD = r"(?:[^\W\d_]{1,2}\.\s?)?"
_EXTENT = re.compile(
    rf"(?P<extent>{_WORD}(?P<first>\d{{1,4}})\s?[-–]\s?(?P<last>\d{{1,4}}))(?:(?:,|\s?:)\s|\s(?P<open>\())"
    rf"(?P<cited>{_WORD}(?P<at>\d{{1,4}})(?:\s?[-–]\s?\d{{1,4}})?(?:\sff?\.?)?(?:,?\s[^\d,()]{{1,12}}\d{{1,4}})?)(?(open)\))$"
)


def page_within(draft: Draft, span: Span) -> tuple[Span, Span] | None:
    """An article's extent and a page of it: "S. 3-20, S. 5", "S. 8–20 (10)"; in a list of places the second is none of the first."""
    found = _EXTENT.match(draft.scan.text, span.start, span.end)
    if not found:
        return None
    first, last, cited = found["first"], found["last"], int(found["at"])
    # "263–82" is 263–282
    whole = int(first[: max(0, len(first) - len(last))] + last)
    return (Span(*found.span("extent")), Span(*found.span("cited"))) if int(first) <= cited <= whole else None
