"""Patterns that are compiled when they are first used.

The modules that read a note hold more than a thousand, of which one note asks a third; what Python
takes to compile the others would be a quarter of the time until a short file is read.
"""

from __future__ import annotations

import re
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from edele_refs.compiling import compiled


def _asked(name: str) -> cached_property[object]:
    """What the pattern has by this name; when it was asked for once, it stands in the object itself."""
    return cached_property(attrgetter(f"compiled.{name}"))


class LatePattern:
    """A pattern as ``re.compile`` gives it, made when something is asked of it; a match found has ``compiled`` for its ``re``."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self._given = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return compiled(self.pattern, self._given)

    match, fullmatch, search = _asked("match"), _asked("fullmatch"), _asked("search")
    finditer, findall, split = _asked("finditer"), _asked("findall"), _asked("split")
    sub, subn = _asked("sub"), _asked("subn")
    groupindex, groups, flags = _asked("groupindex"), _asked("groups"), _asked("flags")


if TYPE_CHECKING:
    late_pattern = re.compile
else:
    late_pattern = LatePattern
