"""What several rules want to know of a reading is found out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from edele_refs.model import Reading

T = TypeVar("T")


def once(find: Callable[[Reading], T]) -> Callable[[Reading], T]:
    """Keep with the reading what a function finds in it, as its own properties are kept."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def kept(reading: Reading) -> T:
        known = vars(reading)
        if name not in known:
            known[name] = find(reading)
        found: T = known[name]
        return found

    return kept
