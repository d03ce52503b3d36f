"""When a book first came out, said behind the page cited: "(London, 1885), p. 170; first published 1861"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.ends import found_at_end, span_of

SAID = r"(?:first|orig(?:inally|\.))\s(?:publ?(?:ished|\.)|printed|issued|ed\.)\s(?:in\s)?(?P<year>(?:1[5-9]|20)\d\d)"
"""What is said of the first edition."""
FIRST_PUBLISHED_CUES = "first originally orig"
_SAID = late_pattern(rf"[;,]\s{SAID}$")


def peel_first_published(draft: Draft, start: int, end: int) -> int | None:
    """"; first published 1861"."""
    found = found_at_end(_SAID, draft, start, end)
    if found is None or found.start() <= start:
        return None
    draft.put("original-date", span_of(found, "year"))
    return found.start()
