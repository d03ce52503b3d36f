"""What the grammars say of training texts, so that the tagger learns when to trust them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from edele_refs.model import Document, Note
from edele_refs.parse import parse
from edele_refs.parse.kept import Kept
from edele_refs.tagger.examples import OUTSIDE
from edele_refs.tagger.model import Model, Tagged


class Listening:
    """A model that notes down what the grammars give to it, and changes no field."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.given: dict[str, list[str]] = {}
        self.tagged: dict[str, Tagged] = {}

    def edges(self, text: str) -> Tagged:
        """The edges as the model has them."""
        self.tagged[text] = self.model.edges(text)
        return self.tagged[text]

    def fields(self, tagged: Tagged, given: Sequence[str]) -> Tagged:
        """What the grammars gave, unchanged."""
        self.given[tagged.text] = list(given)
        return Tagged(tagged.text, tagged.found, tagged.seen, tuple(given), lambda at, label: 0.0)


def given(texts: Sequence[str], model: Model) -> Iterator[tuple[Tagged, list[str]]]:
    """For each note of one document, as it is read, its tokens with their features, and what the grammars give."""
    listening = Listening(model)
    notes = tuple(Note(str(number), text) for number, text in enumerate(texts, 1))
    parse(Document("training", notes), None, listening, Kept())  # type: ignore[arg-type]
    for text in texts:
        tagged = listening.tagged.get(text) or model.edges(text)  # a note may be too long to be tagged
        yield tagged, listening.given.get(text, [OUTSIDE] * len(tagged.found))
