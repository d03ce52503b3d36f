"""Output markups, one a file: each writes marked text (``edele_refs.marks``).

A member has ``NAMES`` (by which it is asked for, the first its own) and
``write(marked) -> str`` for a text, ``notes(pairs, prose) -> str`` for the notes of a
document by their labels, ``entries(texts) -> str`` for a bibliography.
"""

from __future__ import annotations

from types import ModuleType

from edele_refs.discover import members
from edele_refs.model import RefsError


def member(name: str) -> ModuleType:
    """The output by its name.

    >>> member("html").write("War & Peace")
    'War &amp; Peace'
    """
    known = {alias: module for module in members(__name__) for alias in module.NAMES}
    if name not in known:
        choice = ", ".join(module.NAMES[0] for module in members(__name__))
        raise RefsError(f"there is no output “{name}”; there are: {choice}")
    return known[name]
