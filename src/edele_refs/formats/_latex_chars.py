"""Characters that LaTeX is told by their numbers: ``\\char92``, ``\\char"5C``, ``\\symbol{92}``."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

_NUMBER = late_pattern(r"\s*\{?\s*(?:'(?P<octal>[0-7]{1,6})|\"(?P<hexadecimal>[0-9A-F]{1,5})|(?P<decimal>\d{1,6})|`\\?(?P<itself>[^\s\\]))\s?\}?")
_BASES = {"octal": 8, "hexadecimal": 16, "decimal": 10}
CHARACTERS = frozenset(("char", "symbol"))


def character(source: str, at: int, end: int) -> tuple[str, int] | None:
    """The character whose number stands here, and where that ends; one that depends on the font is none.

    >>> character("92x", 0, 3), character("{'134}", 0, 6), character('"42 ', 0, 4), character("200", 0, 3)
    (('\\\\', 2), ('\\\\', 6), ('B', 4), ('', 3))
    """
    found = _NUMBER.match(source, at, end)
    if not found:
        return None
    base = found.lastgroup or ""
    number = int(found[base], _BASES[base]) if base in _BASES else ord(found["itself"])
    plain = 32 <= number < 127 or 0x2000 <= number < 0xD800
    return chr(number) if plain else "", found.end()
