"""Memoirs that are called after who wrote them."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft

_MEMOIRS = late_pattern(r"(?:Memoirs?|Recollections|Testimony|Diary|Воспоминания|Дневник|Erinnerungen|Tagebuch|Mémoires|Wspomnienia)\s(?:of\s|von\s|de\s)?")


def put_whose(draft: Draft, start: int, end: int) -> None:
    """"Memoirs of Georgii Ivanovich Karpov": whose they are is their author."""
    found = _MEMOIRS.match(draft.scan.masked, start, end)
    run = draft.scan.names(found.end(), end) if found and "author" not in draft.values else None
    if run and not draft.scan.text[run.span.end : end].strip(" ,."):
        draft.put_names("author", run)
