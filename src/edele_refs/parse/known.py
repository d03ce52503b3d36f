"""What the document has cited in full so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from edele_refs.parse.names import NameRun
from edele_refs.titles import shortens, words


@dataclass(frozen=True, slots=True)
class Known:
    """What the document has cited in full: it tells a short form from prose."""

    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    beginnings: frozenset[tuple[str, ...]] = frozenset()
    opening: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Titles by their first word."""

    def has(self, run: NameRun) -> bool:
        """Whether one of these names is known."""
        return any((name.family or name.literal).casefold() in self.titles for name in run.names)

    def begins(self, text: str) -> bool:
        """Whether the text begins as a known title does."""
        return words(text[:80])[:2] in self.beginnings

    def shortened(self, run: NameRun, title: str) -> bool:
        """Whether the words behind a known name shorten one of its titles."""
        known = [t for name in run.names for t in self.titles.get((name.family or name.literal).casefold(), ())]
        return any(shortens(title, full) >= 0.8 for full in known)

    def opens(self, text: str) -> bool:
        """Whether the text begins with the first word of a known title."""
        return bool(first := words(text)[:1]) and first[0] in self.opening

    def shortens(self, title: str) -> bool:
        """Whether these words are the beginning of a known title, and enough of it."""
        short = words(title)
        if len("".join(short)) < 7 or len(short) < 2:
            return False
        return any(words(full)[: len(short)] == short for full in self.opening.get(short[0], ()))
