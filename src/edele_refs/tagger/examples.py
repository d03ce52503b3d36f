"""Labelled texts to learn from, and how their spans become the labels of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from edele_refs.model import Span
from edele_refs.parse.made_plain import plain
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

    def as_read(self) -> Example:
        """The same as a note is read: without what a scan has done to its spaces.

        >>> one = Example("Werth , 1972 , S. 57", ((0, 5, "author"), (8, 12, "issued")), ((0, 20, "full"),)).as_read()
        >>> one.text, one.spans
        ('Werth, 1972, S. 57', ((0, 5, 'author'), (7, 11, 'issued')))
        """
        printed = plain(self.text)

        def onward(labelled: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
            moved = printed.onward(tuple(Span(start, end) for start, end, _ in labelled))
            return tuple((span.start, span.end, label) for span, (_, _, label) in zip(moved, labelled, strict=True))

        return replace(self, text=printed.text, spans=onward(self.spans), citations=onward(self.citations))


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
