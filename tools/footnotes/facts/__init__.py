"""Names, houses, journals and the words of titles in each language, to make up references from.

Facts (surnames in use, cities, publishers, periodicals) and phrases of our own that a
title may consist of; no title here is copied, though a real book may well have it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

CODES = ("cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the references of one language are made from."""

    surnames: tuple[str, ...]
    houses: tuple[str, ...]
    cities: tuple[str, ...]
    journals: tuple[str, ...]
    newspapers: tuple[str, ...]
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    subtitles: tuple[str, ...]
    phrases: tuple[str, ...]
    series: tuple[str, ...]
    bodies: tuple[str, ...]
    records: tuple[str, ...]
    universities: tuple[str, ...]
    encyclopedias: tuple[str, ...]
    prose: tuple[str, ...]
    between: tuple[str, ...]


def listed(text: str) -> tuple[str, ...]:
    """The entries of a list; a bar or a line's end divides them."""
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


def facts(code: str) -> Facts:
    """The table of a language."""
    table: Facts = import_module(f"{__name__}.{code}").table
    return table
