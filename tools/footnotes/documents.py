"""Made-up documents, by our own templates and by the official styles."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from footnotes.facts import CODES
from footnotes.notes import by_templates
from footnotes.rendered import document
from footnotes.sheet import Sheet
from footnotes.works import Titles

PER_DOCUMENT = 8
"""Notes of one style follow each other."""
_LANGUAGES = (*CODES, "en", "de", "en", "de", "ru", "pl", "fr", "pt", "en", "de", "ru")
"""How often each language is drawn."""


def documents(number: int, seed: int, titles: Titles, csl: float = 0.0, per_document: int = PER_DOCUMENT) -> Iterator[list[Sheet]]:
    """Documents with so many notes together; the same seed gives the same notes.

    ``csl``: the share of documents (0 to 1) that an official style sets. The others are the
    same whatever the share is.
    """
    rng, other = Random(seed), Random(f"official {seed}")
    for _ in range(-(-number // per_document)):
        if other.random() < csl:
            yield document(other, other.choice(_LANGUAGES), titles, per_document)
        else:
            yield by_templates(rng, rng.choice(_LANGUAGES), titles, per_document)


def notes(number: int, seed: int, titles: Titles, csl: float = 0.0) -> Iterator[Sheet]:
    """The notes of such documents, one after the other."""
    for made in documents(number, seed, titles, csl):
        yield from made
