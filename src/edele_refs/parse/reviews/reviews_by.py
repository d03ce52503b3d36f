"""Reviews of which nothing is named but who wrote them and where: "la recensione di A. Aquarone in «Rivista storica italiana»"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.reviews.critiques import review_by
from edele_refs.parse.reviews.words import OF

_OF_WHOM = late_pattern(rf"(?:(?:the|a|la|le|una?|une|il|die|de|het|a|uma|as?|los?)\s|l[’'])?{OF}\s(?:by|de|di|da|do|del|van|von|por|par|door|durch)\s(?=[^\W\d_a-zà-ÿа-џґ])")
_IN = late_pattern(r",?\s(?:in|dans|en|em|nel|nella|sulla|su)\s?:?\s(?=[«„“\"‘']|[^\W\d_a-zà-ÿа-џґ])|,\s(?=[A-ZÄÖÜ]{2,6}(?:\s[A-Z]{2})?(?:\s\d|$))")
_NAME = 60
"""Characters within which a name ends."""


def read_review_by(draft: Draft, start: int, end: int) -> int | None:
    """Put who wrote the review into the draft; where its journal begins. A book reviewed has a title behind the name, and no "in"."""
    masked = draft.scan.masked
    whose = _OF_WHOM.match(masked, start, end)
    if "author" in draft.values or not (whose or review_by(draft)):
        return None
    at = whose.end() if whose else start
    journal = _IN.search(masked, at, min(end, at + _NAME))
    run = draft.scan.names(at, journal.start()) if journal else None
    if run is None or journal is None or run.span.end != journal.start() or len(run.names) != 1 or not run.names[0].given:
        return None
    draft.put_names("author", run)
    draft.start = run.span.start
    return journal.end()
