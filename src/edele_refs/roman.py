"""Roman numerals, both ways."""

from __future__ import annotations

_SIGNS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def roman(number: int) -> str:
    """A number from 1 to 3999 in small Roman numerals, others as digits.

    >>> roman(1944), roman(4000)
    ('mcmxliv', '4000')
    """
    if not 0 < number < 4000:
        return str(number)
    out = ""
    for value, letters in _SIGNS:
        count, number = divmod(number, value)
        out += letters * count
    return out


def arabic(numeral: str) -> int:
    """A Roman numeral as a number; 0 for what is none.

    >>> [arabic(s) for s in ("XIV", "iii", "mix", "iiii", "civil", "")]
    [14, 3, 1009, 0, 0, 0]
    """
    low, value, at = numeral.lower(), 0, 0
    for worth, letters in _SIGNS:
        while low.startswith(letters, at):
            value, at = value + worth, at + len(letters)
    return value if value and roman(value) == low else 0
