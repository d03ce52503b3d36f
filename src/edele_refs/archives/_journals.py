"""Journals that are called by an institute which is an archive too."""

from __future__ import annotations

import re

from edele_refs.archives._archive import Sighting
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern

_IN_A_JOURNAL = long_pattern(rf"(?<!\w)(?i:{pattern('periodical')})\s(?:of\s(?:the\s)?|d(?:e|es|u|er|el|ella)\s(?:la\s)?|de\sl[’']|dell[’'])$")
_ISSUE = late_pattern(r",?\s(?:(?:n[°o]s?|no\.|nr\.?|vol\.|t\.|Bd\.)\s?)?\d{1,4}(?:[/-]\d{1,3})?,?\s\(?(?:1[89]|20)\d\d(?!\d)", re.I)
"""“Bulletin de l’Institut d’histoire du temps présent, n° 25, 1986”: what a journal is called by keeps no record there."""


def names_a_journal(text: str, found: Sighting) -> bool:
    """Whether an archive's name is part of a journal's, of which an issue is cited."""
    name = found.archive
    return name is not None and _ISSUE.match(text, name.end) is not None and _IN_A_JOURNAL.search(text, max(0, name.start - 30), name.start) is not None
