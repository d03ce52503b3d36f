"""Forewords and afterwords to a work that is named behind them: "Josep Fontana, «Prólogo» a Ángel Viñas, El honor de la República"."""

from __future__ import annotations

from edele_refs.languages import exactly, words
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_LEAD = r"(?:à|a|al|ad|to|zu|zum|do|k|ke|к|до|till|til|bij|aan|ao)"
_FOREWORD = long_pattern(rf"(?:[«“„\"]\s?)?(?P<title>(?i:{exactly(words('foreword'))}))(?:\s?[»”“\"])?,?\s{_LEAD}(?P<colon>:)?\s(?=[^\W\d_a-zà-ÿа-џґ])")


def foreword_to(draft: Draft, start: int, end: int) -> int | None:
    """Put what it is called into the draft, where a full name and the work follow; where these begin."""
    found = _FOREWORD.match(draft.scan.text, start, end)
    run = draft.scan.names(found.end(), end) if found else None
    if found is not None and found["colon"] and draft.imprint and draft.places:
        draft.put("title", Span(*found.span("title")))
        draft.flags.add("in")
        return found.end()  # "Einleitung zu: Allgemeines Landrecht, 3. Aufl. Neuwied 1996, S. 1–29"
    if found is None or run is None or not run.names[0].given or not draft.scan.masked.startswith((", ", ": "), run.span.end):
        return None
    draft.put("title", Span(*found.span("title")))
    draft.flags.add("in")
    return found.end()
