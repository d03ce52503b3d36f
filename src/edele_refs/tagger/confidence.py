"""How often what was read is right: the tagger's chances, set right on notes it had not seen.

The tables are drawn from what ``benchmarks/confidence.py --raw`` prints (docs/accuracy.md):
of the fields (or mentions) that the tagger gave a chance of about so much, so many were right;
of the citations whose mention and fields together have so much, such a share of their fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from edele_refs.model import Span, Trace
from edele_refs.parse.draft import Draft
from edele_refs.tagger.model import Tagged, at_tokens

Table = tuple[tuple[float, float], ...]
FIELDS: Table = ((0.0, 0.52), (0.35, 0.61), (0.75, 0.71), (0.88, 0.76), (0.93, 0.85), (0.97, 0.9), (1.0, 0.96))
MENTIONS: Table = ((0.0, 0.75), (0.6, 0.93), (1.0, 0.99))
CITATIONS: Table = ((0.0, 0.3), (0.7, 0.46), (0.75, 0.6), (0.8, 0.8), (0.9, 0.9), (1.0, 0.99))
"""Chances as the tagger has them, and the shares that were right; between them a straight line."""


def set_right(chance: float, table: Table) -> float:
    """A chance as it should be.

    >>> round(set_right(0.5, ((0.0, 0.2), (1.0, 0.8))), 2)
    0.5
    """
    for (low, one), (high, other) in pairwise(table):
        if chance <= high:
            return one + (other - one) * (chance - low) / (high - low)
    return table[-1][1]


def chance_of(tagged: Tagged, span: Span, label: str) -> float:
    """The tagger's mean chance that the tokens of a span have a label (a page is also a locator)."""
    inside = at_tokens(tagged, span.start, span.end)
    labels = ("page", "locator") if label in ("page", "locator") else (label,)
    chances = [min(1.0, sum(tagged.chance(at, one) for one in labels)) for at in inside]
    return sum(chances) / len(chances) if chances else 0.0


def mention_chance(edges: Tagged, span: Span) -> float:
    """The tagger's mean chance that the tokens of a span are cited."""
    inside = at_tokens(edges, span.start, span.end)
    return 1.0 - sum(edges.chance(at, "O") for at in inside) / len(inside) if inside else 0.0


def assess(draft: Draft, edges: Tagged, fields: Tagged | None) -> None:
    """Write into a draft how sure it is, and each of its fields."""
    mention = set_right(mention_chance(edges, Span(draft.start, draft.end)), MENTIONS)
    sure: list[float] = []
    if fields is not None:
        draft.traces = [_assessed(trace, fields) for trace in draft.traces]
        sure = [trace.confidence for trace in draft.traces if trace.confidence is not None]
    draft.confidence = _rounded(set_right(mention * _mean(sure or [1.0]), CITATIONS))


LEAST = 0.5
"""A field of less confidence stays in ``note`` as it is written."""


def leave_as_written(draft: Draft) -> None:
    """Fields that are more likely wrong than right are no fields: their words stay in ``note``."""
    doubtful = [t for t in draft.traces if t.confidence is not None and t.confidence < LEAST and t.variable in draft.values]
    for variable in dict.fromkeys(trace.variable for trace in doubtful):
        draft.drop(variable)
    if doubtful and "note" not in draft.values:
        text = "; ".join(trace.span.of(draft.scan.text) for trace in doubtful)
        draft.values["note"] = text
        draft.traces.append(Trace("note", doubtful[0].span, "tagger"))


def _assessed(trace: Trace, fields: Tagged) -> Trace:
    chance = chance_of(fields, trace.span, trace.variable)
    return Trace(trace.variable, trace.span, trace.by, _rounded(set_right(chance, FIELDS)))


_SHARED: dict[float, float] = {}


def _rounded(chance: float) -> float:
    """To three digits: of a million equal numbers one is held."""
    return _SHARED.setdefault(found := round(chance, 3), found)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
