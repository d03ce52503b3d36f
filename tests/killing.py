"""``kill -9`` at many points of writing a file: processes that write it and are killed.

A copy of a process takes the longer the more that has in its memory; so this module needs nothing
but what writes, and the killing may be left to a process that has loaded nothing else.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from edele_refs.saving import save

POINTS = 100


def dies(then: Callable[[], None], doing: Callable[[], object]) -> bool:
    """Do it in a process of its own, which ``then`` brings to an end on the way; whether it did."""
    child = os.fork()
    if not child:
        try:
            then()
            doing()
        finally:
            sys.setprofile(None)
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def killed_at(step: int) -> Callable[[], None]:
    """``kill -9`` before the so-many-th call of the system (or of anything that is not Python)."""
    left = step

    def count(_: object, event: str, __: object) -> None:
        nonlocal left
        if event == "c_call":
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return lambda: sys.setprofile(count)


def stopped_after(size: int) -> Callable[[], None]:
    """The system ends the process in the middle of a write, after so many bytes of a file."""

    def then() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return then


def calls_of(doing: Callable[[], object]) -> int:
    """How many calls it makes, as ``killed_at`` counts them."""
    made = 0

    def one(_: object, event: str, __: object) -> None:
        nonlocal made
        made += event == "c_call"

    sys.setprofile(one)
    try:
        doing()
    finally:
        sys.setprofile(None)
    return made


def ways(size: int, calls: int) -> list[Callable[[], None]]:
    """To bring a process to an end: within what it writes, before calls that it makes, the last among them."""
    in_writing = POINTS // 3
    between = min(POINTS - in_writing, calls)
    within = [stopped_after(size * n // in_writing) for n in range(in_writing)]
    return within + [killed_at(calls * n // between) for n in range(between)] + [killed_at(calls - 1)]


def killed_everywhere(path: Path, data: bytes, *, backup: bool) -> set[bytes]:
    """Save in processes that are killed one after the other; what the file was behind them."""
    old, beside, seen, copy = path.read_bytes(), set(path.parent.iterdir()), set[bytes](), path.with_name(f"{path.name}.bak")

    def as_before() -> None:
        path.write_bytes(old)
        for left in set(path.parent.iterdir()) - beside:
            left.unlink()

    save(path, data, backup=backup)  # what is imported on the way is no call of the next ones
    as_before()
    calls = calls_of(lambda: save(path, data, backup=backup))
    as_before()
    points = ways(min(len(data), len(old)), calls)
    assert len(points) >= POINTS
    for way in points:
        assert dies(way, lambda: save(path, data, backup=backup))
        now = path.read_bytes()
        assert now in (old, data) and (not copy.exists() or copy.read_bytes() == old)
        assert now == old or copy.exists() is backup
        seen.add(now)
        as_before()
    return seen


def killed_in_a_small_process(path: Path, data: bytes, *, backup: bool) -> set[bytes]:
    """``killed_everywhere``, the copies made of a process that has loaded nothing but this module."""
    with ProcessPoolExecutor(1, get_context("spawn")) as small:
        return small.submit(killed_everywhere, path.absolute(), data, backup=backup).result()
