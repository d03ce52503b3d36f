"""Numbers in the forms that Word knows."""

from __future__ import annotations

import re

from edele_refs.roman import roman

SYMBOLS = "*†‡§"
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"


def whole(text: str, otherwise: int = 0) -> int:
    """The number that a file states; another where it states none, or one of no use.

    >>> whole("12"), whole("-3"), whole("9" * 5000, 1), whole("²", 1)
    (12, -3, 1, 1)
    """
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else otherwise


def numeral(number: int, form: str) -> str:
    """A number in one of Word's forms.

    >>> numeral(4, "lowerRoman"), numeral(28, "upperLetter"), numeral(5, "chicago")
    ('iv', 'BB', '**')
    """
    if form in ("lowerRoman", "upperRoman"):
        text = roman(number)
    elif form in ("lowerLetter", "upperLetter", "russianLower", "russianUpper", "chicago"):
        letters = {"russian": RUSSIAN, "chicago": SYMBOLS}.get(form[:7], "abcdefghijklmnopqrstuvwxyz")
        turn, at = divmod(max(number - 1, 0), len(letters))
        text = letters[at] * (min(turn, 20) + 1)
    else:
        text = f"{number:02d}" if form == "decimalZero" else str(number)
    return text.upper() if form.startswith("upper") or form.endswith("Upper") else text
