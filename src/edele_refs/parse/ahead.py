"""Other processes that read the notes of a long document ahead.

Nearly all notes are read without knowing those before them. So they are shared out, a few at a
time, and what each process has read is taken from it in the notes' order. Where a note was
read behind other authors than those that do stand before it (which only "id." asks for), where
a process has ended early, or none can be started, it is read here: what comes out is the same.
What was seen in a note comes back with what it was read as, and goes along when it is read again.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context

from edele_refs.model import Note
from edele_refs.parse.known import Given, Known
from edele_refs.parse.looks import Looks, packed, unpacked
from edele_refs.parse.note import NoteRead
from edele_refs.parse.share import Names
from edele_refs.parse.terms import Terms
from edele_refs.parse.together import Together
from edele_refs.released import release

WORTH = 500
"""So many notes are worth a process that reads them: it takes them two seconds, and one to begin."""
CHUNK, WAITING = 25, 4
"""Notes that are handed over together; chunks for each process that may wait to be read or taken."""
MOST = 60
"""More processes Windows would refuse."""
WARM = 25
"""The first notes are read before the others begin, which then have the patterns that these needed."""

Read = tuple[NoteRead, Given, bytes | None]
"""What a note was read as; what was asked of the document, with the answers; and what was seen in the note, packed for a second look."""
NOTHING: Read = (NoteRead(()), {}, None)


class Ahead:
    """What others have read, from the ``first`` note that they read; each note is asked for once, in their order."""

    def __init__(self, read: Iterator[tuple[int, Read]], first: int, looks: Looks) -> None:
        self._read, self.first, self._looks = read, first, looks
        self._next: tuple[int, Read] | None = None

    def take(self, number: int, known: Known, before: Names) -> NoteRead | None:
        """What a note was read as, if it was, and would be behind the authors named ``before``."""
        while number >= self.first and (self._next is None or self._next[0] < number):
            self._next = next(self._read, (sys.maxsize, NOTHING))
        if self._next is None or self._next[0] != number:
            return None
        found, given, seen = self._next[1]
        if seen is not None:
            self._looks.keep_packed(number, seen)
        if found.taken not in (None, before):
            return None
        known.told(given)
        return found


@contextmanager
def reading_ahead(notes: Sequence[Note], terms: Terms, known: Known, wanted: Callable[[], Iterable[int]], looks: Looks, jobs: int) -> Iterator[Ahead]:
    """Others begin to read the ``wanted`` notes with what is ``known``, if these are enough for several ``jobs``."""
    short = not jobs and len(notes) < 2 * WORTH
    numbers = [] if jobs == 1 or short else list(wanted())
    jobs = min(jobs or min(cores(), len(numbers) // WORTH), MOST)
    if jobs < 2 or len(numbers) <= WARM:
        yield Ahead(iter(()), sys.maxsize, looks)
        return
    release()  # what is free here would be copied for each of them
    context = get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(jobs, context, _begin, (terms, known, looks.keeps and not known.titles)) as pool:
        try:
            yield Ahead(_read_by(pool, notes, numbers[WARM:], looks, jobs * WAITING), numbers[WARM], looks)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def cores() -> int:
    """So many processes can be at work at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _read_by(pool: ProcessPoolExecutor, notes: Sequence[Note], numbers: Sequence[int], looks: Looks, most: int) -> Iterator[tuple[int, Read]]:
    """The notes as they are read, in their order."""
    chunks = (numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK))
    waiting = deque[tuple[Sequence[int], Future[list[Read]]]]()
    try:
        for chunk in chunks:
            waiting.append((chunk, pool.submit(_read, [(notes[number], looks.take_packed(number)) for number in chunk])))
            if len(waiting) >= most:
                yield from _taken(*waiting.popleft())
        for one in waiting:
            yield from _taken(*one)
    except (BrokenProcessPool, OSError):
        return


def _taken(numbers: Sequence[int], read: Future[list[Read]]) -> Iterator[tuple[int, Read]]:
    return zip(numbers, read.result(), strict=True)


# ---------------------------------------------------------------- in the other process

_GIVEN: list[tuple[Terms, Known, bool]] = []


def _begin(terms: Terms, known: Known, looked_at_again: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is stopped by the one that it reads for
    _GIVEN[:] = [(terms, known, looked_at_again)]


def _read(notes: Sequence[tuple[Note, bytes | None]]) -> list[Read]:
    terms, known, looked_at_again = _GIVEN[0]
    together = Together([note for note, _ in notes], terms, list, 0 if known.titles else len(notes))
    found, before = list[Read](), Names()
    for number, (note, looked) in enumerate(notes):
        asked, seen = known.asking(), unpacked(looked) if looked else together.take(number)
        read = terms.read(note, asked, before, seen)
        before = before if read.author is None else read.author  # mostly no note is missing between them
        found.append((replace(read, seen=None), asked.said(), packed(read.seen) if read.seen and looked_at_again else None))
    return found
