"""Words without their accents, to compare what is typed with and without them."""

from __future__ import annotations

from unicodedata import combining, normalize


def without_accents(text: str) -> str:
    """A text whose letters have lost their marks.

    >>> without_accents("Éva Gyömrői"), without_accents("Tamtéž,")
    ('Eva Gyomroi', 'Tamtez,')
    """
    return text if text.isascii() else "".join(c for c in normalize("NFKD", text) if not combining(c))


def letters_of(word: str) -> str:
    """A word's letters alone, small and without accents.

    >>> letters_of("Tamtéž,"), letters_of("Там же")
    ('tamtez', 'тамже')
    """
    return "".join(filter(str.isalpha, without_accents(word))).casefold()
