"""Labelled texts to learn from, and how their spans become the labels of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from edele_refs.tagger.tokens import Tokens

OUTSIDE = "O"
"""The label of a token that belongs to no citation."""
WITHIN = "x"
"""The label of a token of a citation that belongs to no field ("in:", "ed. by")."""
PLAIN = frozenset((OUTSIDE, WITHIN, "ibid", "idem", "opcit", "introducer"))
"""Labels of what is no field."""
QUOTED = frozenset(("title", "container-title", "volume-title", "original-title"))
"""Labels of what may stand in quotation marks."""

Labelled = tuple[int, int, str]
"""Start and end (character offsets, end exclusive) and a label."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, the fields in it and the citations that they belong to.

    The labels of ``spans`` are CSL variables, "locator", "introducer", and "ibid", "idem",
    "opcit" for the words that repeat a source; those of ``citations`` are their kinds.
    """

    text: str
    spans: tuple[Labelled, ...]
    citations: tuple[Labelled, ...]
    source: str = ""


def fields_of(found: Tokens, example: Example) -> list[str]:
    """For each token the field it belongs to.

    >>> from edele_refs.tagger.tokens import tokens
    >>> one = Example("See Werth, Russia.", ((4, 9, "author"), (11, 17, "title")), ((4, 17, "full"),))
    >>> fields_of(tokens(one.text), one)
    ['O', 'author', 'title']
    """
    labels = _covering(found, example.spans)
    inside = _covering(found, example.citations)
    return [label or (WITHIN if kind else OUTSIDE) for label, kind in zip(labels, inside, strict=True)]


def edges_of(found: Tokens, example: Example) -> list[str]:
    """For each token "B" where a citation begins, "I" where it goes on, otherwise "O"."""
    labels = [OUTSIDE] * len(found)
    for start, end, _ in example.citations:
        inside = [at for at in range(len(found)) if found.starts[at] < end and start < found.ends[at]]
        for at in inside:
            labels[at] = "B" if at == inside[0] else "I"
    return labels


def _covering(found: Tokens, spans: Iterable[Labelled]) -> list[str]:
    labels = [""] * len(found)
    ordered, at = sorted(spans), 0
    for index, (start, end) in enumerate(zip(found.starts, found.ends, strict=True)):
        while at < len(ordered) and ordered[at][1] <= start:
            at += 1
        if at < len(ordered) and ordered[at][0] < end:
            labels[index] = ordered[at][2]
    return labels


def weighted(examples: Iterable[tuple[Sequence[Example], int]]) -> list[Example]:
    """Each group of examples as often as it counts."""
    return [example for group, times in examples for _ in range(times) for example in group]
