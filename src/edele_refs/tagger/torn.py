"""What a reference that the tagger would cut anew may not tear or swallow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.languages import words
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import between


def cuts_quotation(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would end within a title in quotation marks: "NKVD et SNK, « | O poriadke »"."""
    titles = (t.span for draft in ours for t in draft.traces if t.variable == "title")
    quoted = (
        span
        for span in titles
        if any(q.start <= span.start and span.end <= q.end for q in piece.scan.quotes)
    )
    return any(span.start - 2 <= piece.end < span.end for span in quoted)


def cuts_editors(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin with those who edited another one, behind its title: "Lietuvos partizanų kovos, sud. | N. Gaškaitė, Kaunas: Mintis"."""
    for draft in ours:
        title = draft.place_of("container-title") or draft.place_of("title")
        makers = [t.span for t in draft.traces if t.variable in ("editor", "translator")]
        if title and makers and title.end <= piece.start <= min(makers).start:
            return True
    return False


def swallows_page(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether its title would go on behind a page and a stop: "Lewin, Making, 62. Lewin’s evidence comes from …"."""
    return _PAGE_WITHIN.search(str(piece.values.get("title", ""))) is not None


_PAGE_WITHIN = re.compile(r"[^\W\d_]{2},\s\d{1,3}(?:[-–]\d{1,3})?\.\s[A-ZÀ-Þ][a-zà-þ’']{2}")


_CITING = frozenset(words("citing"))


def swallows_source(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would go on behind its page with what it cites itself: "Elliott, Pawns, 102 (citing War Department cable …)"."""
    text = piece.scan.text
    paged = [draft.locator.end for draft in ours if draft.locator and piece.start <= draft.start < draft.locator.end < piece.end]
    return any(signal.of(text).casefold() in _CITING and any(end <= signal.start <= end + 3 for end in paged) for signal in between(piece.scan.signals, piece.start, piece.end))
