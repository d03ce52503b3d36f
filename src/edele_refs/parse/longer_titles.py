"""Titles that begin with words in quotation marks and go on behind them."""

from __future__ import annotations

import re

from edele_refs.parse.draft import Draft


def subtitled(draft: Draft, between: str) -> bool:
    """"„Menschenmaterial“. Deutsche Soldaten an der Ostfront, Paderborn 2003": a book's title in two parts."""
    bare = draft.imprint is not None and draft.imprint.place is not None and draft.scan.text[draft.imprint.span.start] not in "(["
    return between.strip() in (".", "–") and ("thesis" in draft.flags or (bare and not draft.flags & {"numbered", "in"}))


_SMALL = re.compile(r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,}\s")
_TO_CONTAINER = re.compile(r"(?:in|w|v|dans|en|em|u|na|nella|im|aus)\s")


def goes_on(draft: Draft, at: int) -> bool:
    """"„Polskie miesiące”, czyli kryzys(y) w PRL": a book's title that goes on in small letters."""
    bare = draft.imprint is not None and draft.imprint.place is not None and not draft.flags & {"numbered", "in"}
    small = _SMALL.match(draft.scan.text, at)
    return bare and small is not None and not _TO_CONTAINER.match(draft.scan.text, at)
