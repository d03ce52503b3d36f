"""Articles of codes of law, in a sentence: "In the Criminal Code, in article 193, paragraph 22 it says"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan

_CODE = late_pattern(
    r"(?P<title>(?:[A-Z][a-z]{1,30}\s){0,3}(?:Criminal|Civil|Penal|Labou?r)\sCode(?:\sof\sthe\s[A-Z]+)?|Strafgesetzbuch|Уголовн\w{1,6}\sкодекс\w{0,4})(?P<between>,?\s(?:in|im|в)?\s?)"
    r"(?P<place>(?:[Aa]rt(?:icle|\.|ikel)|§|стать\w+|ст\.)\s?\d[\w-]*(?:,\s(?:paragraph|para\.|Abs\.|пункт|п\.)\s?\d+)?)"
)


def codes(scan: Scan) -> Iterator[Draft]:
    """The articles of codes."""
    for found in _CODE.finditer(scan.masked):
        draft = Draft(scan, found.start("title"), found.end(), type="legislation")
        draft.put("title", Span(*found.span("title")))
        draft.locator = Span(*found.span("place"))
        yield draft
