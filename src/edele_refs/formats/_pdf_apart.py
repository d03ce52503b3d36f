"""A PDF's pages read in a process of its own, which may take so much memory and time and no more.

What stands in a PDF is a program that draws; how much it draws shows only when it runs, and
the library that runs it ends the process where memory ends. Elsewhere than on Linux it runs here.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from edele_refs.formats._options import MIB, RAISE, Limits
from edele_refs.formats._pdf_lines import Page, pages_of
from edele_refs.model import RefsError

if sys.platform == "linux":
    import resource

CHARACTERS = 20_000
"""For so many characters that were read a second more is allowed, ten times what it takes."""


def pages_within(data: bytes, name: str, limits: Limits) -> list[Page]:
    """The pages; raises ``RefsError`` as ``pages_of`` does, and above ``Limits.drawing`` and ``Limits.seconds``."""
    if sys.platform != "linux":
        return list(pages_of(data, name, limits))
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _in_child(data, name, limits, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pages:
        found = _received(pages)
    status = os.waitpid(child, 0)[1]
    if isinstance(found, BaseException):
        raise found
    if found is None:
        raise RefsError(_why(name, limits, status))
    return found


def _received(pages: BinaryIO) -> list[Page] | BaseException | None:
    """What the child sent to its end; None where it was ended."""
    found = list[Page]()
    with suppress(EOFError, pickle.UnpicklingError):
        while isinstance(one := pickle.load(pages), Page):
            found.append(one)
        return one if isinstance(one, BaseException) else found
    return None


def _in_child(data: bytes, name: str, limits: Limits, writing: int) -> None:
    """Send the pages one by one, and then None; or what was raised. Does not return."""
    status = 1
    try:
        with os.fdopen(writing, "wb") as out:
            _bound(limits)
            seconds = float(limits.seconds)
            try:
                for page in pages_of(data, name, limits):
                    pickle.dump(page, out)
                    seconds += sum(len(line.text) for line in page.lines) / CHARACTERS
                    _allow(resource.RLIMIT_CPU, int(seconds))
                pickle.dump(None, out)
            except (RefsError, RuntimeError, ValueError, TypeError, LookupError, OSError) as error:
                pickle.dump(error, out)
        status = 0
    finally:
        os._exit(status)


def _bound(limits: Limits) -> None:
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    now = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    _allow(resource.RLIMIT_AS, now + limits.drawing)
    _allow(resource.RLIMIT_CPU, limits.seconds)
    _allow(resource.RLIMIT_CORE, 0)


def _allow(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _why(name: str, limits: Limits, status: int) -> str:
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return f"{name}: to read its pages takes more than {limits.seconds} seconds for what they say; {RAISE}"
    return f"{name}: to read its pages takes more than {limits.drawing / MIB:g} MiB, or it is damaged; {RAISE}"
