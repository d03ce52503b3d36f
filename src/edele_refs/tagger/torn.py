"""What a reference that the tagger would cut anew may not tear or swallow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from edele_refs.parse.draft import Draft


def cuts_quotation(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would end within a title in quotation marks: "NKVD et SNK, « | O poriadke »"."""
    titles = (t.span for draft in ours for t in draft.traces if t.variable == "title")
    quoted = (span for span in titles if any(q.start <= span.start and span.end <= q.end for q in piece.scan.quotes))
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


def swallows_imprint(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether its title would hold the town and year of another book: "Surveiller et punir, Paris, 1975; trad. it. Sorvegliare e punire, Torino 1976"."""
    title = piece.place_of("title")
    if title is None:
        return False
    return any(d.imprint is not None and d.imprint.place is not None and d.imprint.year is not None and title.start <= d.imprint.span.start and d.imprint.span.end <= title.end for d in ours)
