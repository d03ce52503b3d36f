"""A note that is a list of citations, as Pandoc has it: ``[See @a, 12; also @b, 13]``.

Pandoc prints what stands in one bracket without parentheses, the words before each key with it;
of several brackets in a note each but the first would be printed in parentheses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Edit, Note, Span

_BEFORE = late_pattern(r"(?:[^\W\d_]{1,20}[.,:]?\s){0,6}")
_BETWEEN = late_pattern(rf"\s?;\s{_BEFORE.pattern}")
_ALONE = late_pattern(r"\[(-?@[^\[\]]+)\](\.?)")


def in_one_bracket(note: Note, edits: Sequence[Edit]) -> Sequence[Edit]:
    """The edits of a note that is nothing but a list of Pandoc's citations, in one bracket.

    >>> from edele_refs.model import Embedded, Item
    >>> note = Note("1", "See Werth, 12; also Reese, 13.")
    >>> spans = {"[@a, 12]": Span(4, 13), "[@b, 13].": Span(20, 30)}
    >>> edits = [Edit("1", span, text, live=Embedded(span, Item(), key="a")) for text, span in spans.items()]
    >>> [(edit.text, edit.span.of(note.text)) for edit in in_one_bracket(note, edits)]
    [('[See @a, 12', 'See Werth, 12'), ('@b, 13].', 'Reese, 13.')]
    """
    inner = [_ALONE.fullmatch(edit.text) for edit in edits]
    alone = [found for found in inner if found and (not found[2] or found is inner[-1])]
    if not edits or len(alone) < len(edits) or not _is_list(note, edits):
        return edits
    texts = [found[1] for found in alone]
    first, before = edits[0], note.text[: edits[0].span.start]
    texts[0] = f"[{before}{texts[0]}"
    texts[-1] += f"]{alone[-1][2]}"
    begun = replace(first, span=Span(0, first.span.end))
    return [replace(edit, text=text) for edit, text in zip([begun, *edits[1:]], texts, strict=True)]


def _is_list(note: Note, edits: Sequence[Edit]) -> bool:
    """Whether nothing stands around the citations but semicolons and some words before each."""
    before, behind = note.text[: edits[0].span.start], note.text[edits[-1].span.end :]
    gaps = (note.text[one.span.end : other.span.start] for one, other in pairwise(edits))
    set_apart = any(run.span.start < len(before) for run in note.runs)
    return bool(_BEFORE.fullmatch(before)) and not set_apart and behind.strip() in ("", ".") and all(map(_BETWEEN.fullmatch, gaps))
