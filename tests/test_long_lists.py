"""Long lists of any kind of number or name are read, or given up, in a bounded time.

A list that can be divided in two ways at each of its members takes two to the power of its
length when it ends in something that no list ends in. The alarm counts the time of the
processor: of each list so much as some six hundred ordinary notes take.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from edele_refs.model import Document, Note
from edele_refs.parse import parse
from edele_refs.tagger.model import load

LEADS = (
    "", "Werth, Russia at War (London: Pan, 1964), ", "Werth, Krieg, S. ", "ГАРФ. Ф. 1. Оп. 2. Д. 3. Л. ", "see notes ",
    "BL, Add. MS 12, fols. ", "Herbert (wie Anm. 3), S. ", "AN, F7 ",
)  # fmt: skip
MEMBERS = (
    "1, ", "1,", "12–13, ", "1; ", "1 and ", "1, and ", "1/", "1.", "1 ", "I, ", "a, ", "A. ", "Aa ", "(1) ", "1 (2), ", "1f., ",
    "1 n. 2, ", "12v, ", "201n, ", "p. 1, ", "p. 1 et ", "1–2, S. 3, ", "n. 1, ", "Smith, ", "Smith and ", "А. Б. ", "„a“ ", "May 1, ",
)  # fmt: skip
MEMBERS_IN_ONE_NOTE, SECONDS = 40, 5.0


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no alarm by processor time")
@pytest.mark.parametrize("member", MEMBERS)
def test_a_long_list_does_not_hang(member: str) -> None:
    parse(Document("first", (Note("1", "Werth, Russia at War (London: Pan, 1964), 5."),)), None, load())
    for lead in LEADS:
        for end in ("x", ")"):
            text = lead + member * MEMBERS_IN_ONE_NOTE + end
            with _alarm(SECONDS):
                parse(Document("list", (Note("1", text),)), None, load())
