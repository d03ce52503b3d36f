"""Dates and numbers as notes write them."""

from __future__ import annotations

from random import Random

from footnotes.words import MONTHS

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """A number below 400 in Roman figures.

    >>> roman(94)
    'XCIV'
    """
    found = ""
    for value, figures in _ROMAN:
        while number >= value:
            found, number = found + figures, number - value
    return found


def day(rng: Random, code: str, form: str, year: int) -> str:
    """A day in one of the forms of a language; ``form`` keeps it the same in a document."""
    d, m = rng.randint(1, 28), rng.randint(1, 12)
    month = MONTHS[code][m - 1]
    if form == "b" or (form == "d" and rng.random() < 0.3):
        return f"{d}.{m}.{year}" if code not in ("fr", "es", "pt", "en") else f"{d}/{m}/{year}"
    if form == "c" and code == "pl":
        return f"{d} {roman(m)} {year}"
    by_code = {"de": f"{d}. {month} {year}", "cs": f"{d}. {month} {year}", "es": f"{d} de {month} de {year}", "pt": f"{d} de {month} de {year}"}
    found = by_code.get(code, f"{d} {month} {year}")
    if code == "en" and form == "c":
        found = f"{month} {d}, {year}"
    return found + {"ru": rng.choice((" г.", "")), "uk": rng.choice((" р.", "")), "pl": rng.choice((" r.", ""))}.get(code, "")


def span(rng: Random, dash: str, first: int, last: int) -> str:
    """Pages from one to another, the second often shortened."""
    short = str(last)
    if rng.random() < 0.2 and len(short) == len(str(first)) > 2 and short[0] == str(first)[0]:
        short = short[1:]
    return f"{first}{dash}{short}"


def pages(rng: Random, code: str, dash: str, first: int = 1, last: int = 400) -> str:
    """A page or some, as a locator has them."""
    one = rng.randint(first, max(first, last))
    following = {"de": (" f.", " ff."), "en": ("ff.", "f."), "pl": (" n.", " i nast."), "fr": (" sq.", " et suiv."), "it": (" sgg.", " ss."), "es": (" y ss.", " ss.")}
    draw = rng.random()
    if draw < 0.5:
        return str(one)
    if draw < 0.82:
        return span(rng, dash, one, one + rng.randint(1, 9))
    if draw < 0.9 and code in following:
        return f"{one}{rng.choice(following[code])}"
    return f"{one}, {one + rng.randint(2, 40)}"
