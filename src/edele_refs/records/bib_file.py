"""A .bib file: entries as text, written by us and read through pybtex's scanner.

pybtex's own writer is not used: it encodes addresses and dates a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, RefsError

if TYPE_CHECKING:
    from edele_refs.records.library import Library

_MONTH = late_pattern(r"(?:(\d+)~)?([a-z]{3})")


def entry_text(entry: str, key: str, fields: Mapping[str, str]) -> str:
    """One entry.

    >>> print(entry_text("book", "reese2011why", {"title": "Why", "month": "16~jul"}))
    @book{reese2011why,
      title = {Why},
      month = {16~} # jul,
    }
    <BLANKLINE>
    """
    lines = [f"  {name} = {_value(name, text)},\n" for name, text in fields.items()]
    return f"@{entry}{{{key},\n{''.join(lines)}}}\n"


def _value(name: str, text: str) -> str:
    if name == "month" and (month := _MONTH.fullmatch(text)):
        return f"{{{month[1]}~}} # {month[2]}" if month[1] else month[2]
    return f"{{{text}}}"


def written(library: Library, to_entry: Callable[[Item], tuple[str, dict[str, str]]]) -> str:
    """The library as a file, an empty line between two entries."""
    found = ((record.key, *to_entry(record.item)) for record in library.records)
    return "\n".join(entry_text(entry, key, fields) for key, entry, fields in found)


def items(
    text: str, from_entry: Callable[[str, Mapping[str, str]], Item]
) -> Iterator[tuple[str, Item]]:
    """Keys and items of a file."""
    return ((key, from_entry(entry, fields)) for entry, key, fields in entries(text))


MOST = 10_000_000
"""So many characters the strings of a file may put in the place of their names."""


class _Macros(dict[str, str]):
    """The strings of a file; a name that it does not define (``jul``) stands for itself."""

    put = 0

    def __getitem__(self, name: str) -> str:
        value = self.get(name.lower(), name)
        self.put += len(value)
        if self.put > MOST:
            raise RefsError(f"its @string entries repeat each other to more than {MOST:,} characters; look at {name}")
        return value

    def __setitem__(self, name: str, value: str) -> None:
        super().__setitem__(name.lower(), value)


def entries(text: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Type, key and fields of every entry; a field given twice counts the first time.

    >>> list(entries("@Book{a, Title = {B}, month = {16~} # jul}"))
    [('book', 'a', {'title': 'B', 'month': '16~jul'})]
    """
    from pybtex.database.input.bibtex import LowLevelParser

    def refuse(error: Any) -> None:
        # between entries anything may stand, also an @ that begins none
        if parser.current_entry_key is not None:
            raise RefsError(f"entry {parser.current_entry_key}: {error}; mend it there")

    parser = LowLevelParser(text.removeprefix("\ufeff"), handle_error=refuse, macros=_Macros())
    parser.skip_to = partial(_skip_to, parser)
    for entry, body in parser:
        if entry.lower() not in ("string", "preamble") and body[0] is not None:
            fields: dict[str, str] = {}
            for name, parts in body[1]:
                fields.setdefault(name.lower(), "".join(parts))
            yield entry.lower(), body[0], fields


def _skip_to(scanner: Any, patterns: list[Any]) -> Any:
    """As pybtex's own, but that no sign is looked for behind one that is there before it: a file is gone over once."""
    from pybtex.scanner import Token

    first, which = None, None
    for pattern in patterns:
        found = pattern.search(scanner.text, scanner.pos, first - 1) if first else pattern.search(scanner.text, scanner.pos)
        if found:
            first, which = found.end(), pattern
    if first is None:
        return None
    value = scanner.text[scanner.pos : first]
    scanner.pos = first
    scanner.update_lineno(value)
    return Token(value, which)
