"""Numbers in the forms that Word knows."""

from __future__ import annotations

SYMBOLS = "*†‡§"
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"


def numeral(number: int, form: str) -> str:
    """A number in one of Word's forms.

    >>> numeral(4, "lowerRoman"), numeral(28, "upperLetter"), numeral(5, "chicago")
    ('iv', 'BB', '**')
    """
    if form in ("lowerRoman", "upperRoman"):
        text = _roman(number)
    elif form in ("lowerLetter", "upperLetter", "russianLower", "russianUpper", "chicago"):
        letters = {"russian": RUSSIAN, "chicago": SYMBOLS}.get(form[:7], "abcdefghijklmnopqrstuvwxyz")
        turn, at = divmod(max(number - 1, 0), len(letters))
        text = letters[at] * (min(turn, 20) + 1)
    else:
        text = f"{number:02d}" if form == "decimalZero" else str(number)
    return text.upper() if form.startswith("upper") or form.endswith("Upper") else text


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for worth, sign in ROMAN:
        while number >= worth:
            text, number = text + sign, number - worth
    return text


def roman_value(text: str) -> int:
    """What a Roman numeral in small letters is worth; 0 where it is none.

    >>> [roman_value(s) for s in ("xiv", "iiii", "mix", "civil")]
    [14, 0, 1009, 0]
    """
    value, at = 0, 0
    for worth, sign in ROMAN:
        while text.startswith(sign, at):
            value, at = value + worth, at + len(sign)
    return value if at == len(text) and _roman(value) == text else 0
