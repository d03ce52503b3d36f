"""Notes that are looked at together are read as each would be alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from edele_refs.model import Citation, Document, Note, Run, Span
from edele_refs.parse import note as one_note
from edele_refs.parse import parse, together
from edele_refs.parse.kept import Kept
from edele_refs.tagger.model import load

TEXTS = (
    "Alexander Werth, Russia at War (London: Pan, 1964), 4; see also Heindl, Rebellen, S. 50–52.",
    "Ebd., S. 12.",
    "Ders., Josephinische Mandarine , Wien 2013, S. 7 (vgl. BArch, R 43/II, Bl. 12).",
    "This was the usual course of affairs.",
    "Ebd., S. 12.",
    "Werth, Russia, 17, and ГАРФ. Ф. 5446. Оп. 12. Д. 34. Л. 56.",
    "",
)


def document() -> Document:
    notes = [Note(str(number), text) for number, text in enumerate(TEXTS * 8, 1)]
    face = Note("0", "Waltraud Heindl, Gehorsame Rebellen , Wien 1991.", runs=(Run(Span(17, 35), "italic"),))
    return Document("many", (face, *notes))


def shown(citations: Sequence[Citation]) -> list[object]:
    return [(c, c.by, c.confidence, c.traces) for c in citations]


def read(kept: Kept) -> list[object]:
    return shown(parse(document(), None, load(), kept))


@pytest.mark.parametrize(("few", "characters"), [(3, 20_000), (32, 100), (1_000, 1_000_000)])
def test_notes_are_read_as_each_alone(few: int, characters: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(together, "FEW", 1)
    alone = read(Kept())
    monkeypatch.setattr(together, "FEW", few)
    monkeypatch.setattr(together, "CHARACTERS", characters)
    assert read(Kept()) == alone


def test_each_text_is_looked_at_once_and_none_that_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def noted(text: str, *given: object) -> object:
        looked.append(text)
        return scan(text, *given)  # type: ignore[arg-type]

    scan, kept = one_note.scan, Kept()
    monkeypatch.setattr(together, "scan", noted)
    monkeypatch.setattr(one_note, "scan", noted)
    read(kept)
    assert len(looked) == len(set(looked)) == len(set(TEXTS)) + 1
    read(kept)
    assert len(looked) == len(set(TEXTS)) + 1
