"""What the labels of other sets say of words: which ones stand in names, titles, journals, houses, places.

AnyStyle brings a dictionary of its own; this one is counted in GROBID's and LinkedBooks' references.
Many of AnyStyle's references are in GROBID's set too, so whatever shares a run of letters with a
text that is scored is left out (``strangers_to``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path

import cues
from corpora import letters, linkedbooks, rows

from edele_refs.tagger.examples import Example
from edele_refs.tagger.features import features
from edele_refs.tagger.tokens import Tokens, parts, tokens

GROUPS = {
    "author": "person", "editor": "person", "container-author": "person", "title": "title", "journal": "journal",
    "booktitle": "container", "series": "container", "container-title": "container",
    "publisher": "publisher", "institution": "publisher", "location": "place", "publisher-place": "place",
}  # fmt: skip
"""The labels of both sets, as far as words tell them apart."""
RUN = 40
"""So many letters, without spaces and marks, that two texts have in common make them relatives."""


def strangers_to(some: Iterable[Example], others: Iterable[Example]) -> list[Example]:
    """Those of the others that share no run of letters with any of some.

    >>> one = Example("Werth, Russia at War, 1941-1945, New York: Dutton, 1964, p. 7", (), ())
    >>> same, other = Example("A. Werth, Russia at War, 1941–1945 (New York: Dutton 1964)", (), ()), Example("Werth, Leningrad, New York 1944", (), ())
    >>> strangers_to([one], [same, other]) == [other]
    True
    """
    runs = {run for example in some for run in _runs(example.text)}
    return [example for example in others if runs.isdisjoint(_runs(example.text))]


def _runs(text: str) -> Iterator[str]:
    bare = letters(text)
    return (bare[at : at + RUN] for at in range(max(1, len(bare) - RUN + 1)))


def other_sets(corpora: Path) -> Iterator[Example]:
    """The references of GROBID and LinkedBooks, with their own labels."""
    for row in rows(corpora / "grobid" / "citations.jsonl.gz"):
        yield Example(str(row["text"]), tuple(tuple(span) for span in row["spans"]), ())  # type: ignore[attr-defined]
    yield from linkedbooks(corpora / "linkedbooks" / "train.jsonl.gz")


class Lexicon:
    """In which fields single words, and two words in a row, stand elsewhere, and how often."""

    def __init__(self, examples: Iterable[Example]) -> None:
        ones, twos = defaultdict[object, Counter[str]](Counter), defaultdict[object, Counter[str]](Counter)
        for example in examples:
            for start, end, label in example.spans:
                if group := GROUPS.get(label):
                    said = [word for word in _words(tokens(example.text[start:end])) if word and not word.isdigit()]
                    for word in set(said):
                        ones[word][group] += 1
                    for two in set(pairwise(said)):
                        twos[two][group] += 1
        self._ones, self._twos = _told(ones, 3), _told(twos, 2)

    def features(self, found: Tokens) -> list[list[str]]:
        """The features of each token, the cues around it, and in which fields it and its neighbours stand elsewhere."""
        words = _words(found)
        one = ["", "", *(self._ones.get(word, "?" if word[:1].isalpha() else "#") for word in words), "", ""]
        two = ["", *(self._twos.get(pair, "") for pair in pairwise(words)), "", ""]
        return [
            [
                *row, *around, *(f"{away}L={one[at + 2 + away]}" for away in (-2, -1, 0, 1, 2)),
                f"LL={one[at + 2]} {one[at + 3]}", f"-LL={one[at + 1]} {one[at + 2]}", *(f"{away}T={two[at + 1 + away]}" for away in (-1, 0, 1)),
            ]
            for at, (row, around) in enumerate(zip(features(found), cues.features(found), strict=True))
        ]  # fmt: skip


def _words(found: Tokens) -> list[str]:
    return [parts(word)[1].casefold() for word in found.words]


def _told(counted: Mapping[object, Counter[str]], least: int) -> dict[object, str]:
    """The fields that have more than a fifth of a word's occurrences, at the most two, and how large a part."""
    found = {}
    for key, fields in counted.items():
        if (total := fields.total()) >= least:
            shares = [(field, number / total) for field, number in fields.most_common(2)]
            found[key] = "/".join(f"{field}{sum(share > step for step in (0.2, 0.5, 0.8, 0.95))}" for field, share in shares if share > 0.2)
    return found
