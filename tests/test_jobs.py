"""A document that several processes read is read as one would read it, and written down as one would write it."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

import pytest

from edele_refs.checking.readings import Readings
from edele_refs.model import Citation, Document, Note
from edele_refs.parse import ahead, parse
from edele_refs.parse.kept import Kept
from edele_refs.tagger.model import load

FORMS = (
    "Anna {0}, The Siege of {0} (London: Pan, {1}), {2}.",
    "See {0}, Siege, {2}; and Otto {0}, ‘Briefe aus {0}’, in: Historische Zeitschrift {2} ({1}), S. {2}–{2}9.",
    "id., Memoirs of {0} ({1}); ibid., {2}.",
    "BA-MA RH {2}-17/185, folio {2} (hereafter {0}).",
    "Ibid., {2}.",
)


def document(notes: int = 200) -> Document:
    names = ["Bre" + one + other + "mer" for one in "abdefg" for other in "aeioulr"]
    texts = (FORMS[n % len(FORMS)].format(names[n // len(FORMS)], 1850 + n, n + 1) for n in range(notes))
    return Document("many", tuple(Note(str(n), text) for n, text in enumerate(texts, 1)))


def read(jobs: int, kept: Kept, notes: int = 200) -> Sequence[Citation]:
    return parse(document(notes), None, load(), kept, jobs)


def shown(citations: Sequence[Citation]) -> list[object]:
    return [(c, c.by, c.confidence, c.traces) for c in citations]


@pytest.fixture
def submitted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of notes that were handed to others, a number a time."""
    found: list[int] = []
    submit = ProcessPoolExecutor.submit

    def noted(self: object, do: object, notes: Sequence[tuple[Note, bytes | None]]) -> object:
        found.append(len(notes))
        return submit(self, do, notes)  # type: ignore[arg-type]

    monkeypatch.setattr(ProcessPoolExecutor, "submit", noted)
    return found


def test_several_processes_read_what_one_reads(submitted: list[int]) -> None:
    alone = shown(read(1, Kept()))
    assert not submitted
    assert shown(read(2, Kept())) == alone
    assert sum(submitted[:7]) == 200 - ahead.WARM
    assert sum(submitted[7:]) > 0, "the second time one has read them alone"


def test_what_was_seen_in_a_note_goes_along_when_it_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    alone, handed = shown(read(1, Kept())), list[bool]()
    submit = ProcessPoolExecutor.submit

    def noted(self: object, do: object, notes: Sequence[tuple[Note, bytes | None]]) -> object:
        handed.extend(seen is not None for _, seen in notes)
        return submit(self, do, notes)  # type: ignore[arg-type]

    monkeypatch.setattr(ProcessPoolExecutor, "submit", noted)
    assert shown(read(2, Kept())) == alone
    first, again = handed[: 200 - ahead.WARM], handed[200 - ahead.WARM :]
    assert not any(first)
    assert again
    assert all(again)


def test_what_they_asked_is_kept_with_what_they_read() -> None:
    alone, shared = Readings(), Readings()
    read(1, alone)
    read(2, shared)
    assert shared.to_json() == alone.to_json()


def test_what_is_kept_is_not_read_by_others(submitted: list[int]) -> None:
    kept = Kept()
    read(1, kept)
    read(2, kept)
    assert not submitted


def test_usual_documents_are_read_by_one(submitted: list[int]) -> None:
    read(0, Kept())
    assert not submitted


def test_where_a_process_ends_early_the_notes_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = shown(read(1, Kept()))
    monkeypatch.setattr(ahead, "_read", killed)
    assert shown(read(2, Kept())) == alone


def killed(notes: Sequence[object]) -> None:
    """What a process does that the system ends, for want of memory for instance."""
    os.kill(os.getpid(), signal.SIGTERM)


def test_where_no_process_can_be_started_the_notes_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError("no more processes")

    alone = shown(read(1, Kept()))
    monkeypatch.setattr(ProcessPoolExecutor, "submit", refused)
    assert shown(read(2, Kept())) == alone


def test_a_fault_in_another_process_is_a_fault_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_read", faulty)
    with pytest.raises(ZeroDivisionError):
        read(2, Kept())


def faulty(notes: Sequence[object]) -> float:
    return len(notes) / 0


def test_a_model_is_handed_on_by_its_folder() -> None:
    assert pickle.loads(pickle.dumps(load())) is load()
