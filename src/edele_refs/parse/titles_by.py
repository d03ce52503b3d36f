"""Who wrote it behind the title, as old books have it: "Jurisprudence by Sir John Salmond, ed. G. Williams (1947)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.parse.scan import Scan

_SMALL = r"of|the|and|on|in|for|to|a|an|at|from|with|upon|concerning"
_KINDS = r"(?!(?:Article|Essay|Paper|Study|Work|Book|Review|Letter|Speech|Address|Interview|Introduction|Preface|Note|Chapter|Report|Lecture|Statement|Memoir|Edited|Translated|Quoted|Cited|Account)s?\b)"
"""What only says what is cited: "Article by H. Smith, …"."""
_TITLED = late_pattern(rf"{_KINDS}(?P<title>[A-Z][\w’'-]+(?:,?\s(?:[A-Z][\w’'-]+|{_SMALL})){{0,14}}),?\sby\s(?P<honour>(?:Sir|Lord|Dr\.?|Professor|Mr\.?|Chief\sJustice|Lady)\s)?(?=[A-Z])")
"""A title with its capitals up to "by"; prose has small words of other kinds in it."""


def title_before(scan: Scan, start: int, at: int) -> bool:
    """Whether what stands from a beginning up to the name at ``at`` is the title of what he wrote."""
    found = _TITLED.match(scan.masked, start, at + 40)
    return found is not None and at in (found.end(), found.start("honour"))


def title_by(draft: Draft, start: int, end: int) -> bool:
    """Put title and author into the draft where "by" stands between them, and nothing behind."""
    found = _TITLED.match(draft.scan.masked, start, end)
    run: NameRun | None = draft.scan.names(found.end(), end) if found and "author" not in draft.values else None
    if found is None or run is None or not run.names[0].given or not _ENDS.fullmatch(draft.scan.masked, run.span.end, end):
        return False
    draft.put_names("author", run)
    draft.put("title", Span(*found.span("title")))
    return True


_ENDS = late_pattern(r"[\s,.:]*")
