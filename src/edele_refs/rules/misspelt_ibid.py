"""U123."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import all_languages, pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._accents import letters_of
from edele_refs.rules._once import once
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

LEAST = 3
KNOWN = {"тамже": "там же", "tamte": "tamże"}
"""Misprints that are read for what they mean."""
FILE = r"(?:Д|Оп|Ф|Спр|д|оп|ф|спр|d|op|f|spr|b|fasc|busta|fascicolo|leg|caja|exp|kart|sygn|inv\.\snr|box|folder|file)\.?"
"""Files and boxes, as a record's ibid. has them."""
WORD = long_pattern(
    rf"[^\W\d_](?:(?<=^.)|(?<=;\s.))[^\W\d_]{{1,7}}(?:[\s-][^\W\d_]{{1,4}})?(?=[.,]{{0,2}}\s?(?:{pattern('page')}|{pattern('folio')}|{FILE})?\s?\d|\.?$|\.,\s)"
)


@rule("U123", fix="unsafe")
def misspelt_ibid(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” is misspelt: “Edb.”, “Tam że”, “Ibdi.”.

    It stands where nothing else can: before a page or alone, at the beginning, and is no name
    of the notes.

    Help: write the word right.

    Bad:
        1. Philippe Dollinger, Die Hanse, Stuttgart 1998, S. 45.
        2. Edb., S. 46.
    Bad:
        1. Quentin Deluermoz, Policiers dans la ville, Paris, Publications de la Sorbonne, 2012, p. 222.
        2. Idib., p. 230.
    Bad:
        1. J. Łukasiewicz, Przewrót techniczny w przemyśle Królestwa Polskiego, Warszawa 1963, s. 121.
        2. Tam że, s. 125.
    Bad:
        1. ГАРФ. Ф. Р-5451. Оп. 42. Д. 6. Л. 14–16.
        2. Тем же. Д. 11. Л. 3.
    Bad:
        1. Иванова Г. М. История ГУЛАГа. М.: Наука, 2006. С. 115.
        2. Тамже. С. 118.
    Good:
        1. Philippe Dollinger, Die Hanse, Stuttgart 1998, S. 45.
        2. Ebd., S. 46.
        3. Ibidem, S. 47.
    Good:
        1. J. Łukasiewicz, Przewrót techniczny w przemyśle Królestwa Polskiego, Warszawa 1963, s. 121.
        2. Tamże s. 125.
    """
    for note, found in matches(reading, WORD):
        meant = _meant(found[0].casefold())
        if meant and not _has_a_source(note, found, reading):
            word = meant[0].upper() + meant[1:] if found[0][0].isupper() else meant
            yield at(note, found, 0, word), f"“{found[0]}” looks like “{word}” misspelt"


def _has_a_source(note: Note, found: re.Match[str], reading: Reading) -> bool:
    """Whether the word was read as a name or title that the notes have elsewhere."""
    here = [c for c in reading.by_note[note.label] if c.span.start <= found.start() < c.span.end]
    return any((c.kind == "full" and not _begins(c, found[0])) or (c.kind == "short" and reading.links.get(c.at)) for c in here) or found[0] in _families(reading)


def _begins(citation: Citation, word: str) -> bool:
    """Whether the word was read as the beginning of a signature or of what a record is called, with nobody before it."""
    item = citation.item
    named = "author" in item or "archive" in item or item.get("type") != "document"
    return not named and any(item.text(key).startswith(word) for key in ("archive_location", "title"))


@once
def _families(reading: Reading) -> frozenset[str]:
    return frozenset(name.family for c in reading.of_kind("full") for name in c.item.names("author"))


@cache
def _meant(word: str) -> str:
    """The word for "ibid." that this one is but for a slip, a blank or an accent; nothing if it is one itself.

    >>> _meant("edb"), _meant("tam że"), _meant("таж же"), _meant("ivi"), _meant("ebda")
    ('ebd', 'tamże', 'там же', '', '')
    """
    if word in KNOWN or word in _forms() or word + "." in _forms() or re.split(r"[\s-]", word)[0] in _forms():
        return KNOWN.get(word, "")
    letters = letters_of(word)
    near = [form for form in _forms() if _alike(letters, letters_of(form), " " in word and " " not in form)]
    return min(near, key=lambda form: (*_unlike(word, form), form), default="").rstrip(".")


def _alike(word: str, form: str, divided: bool) -> bool:
    return word == form or (not divided and word[:1] == form[:1] and (one_slip(word, form) or _turned(word, form)))


def _unlike(word: str, form: str) -> tuple[bool, bool, int]:
    """How a word differs from one that may be meant: in its letters, in those without accents, in its length."""
    letters, others = (sorted(re.sub(r"[\W_]", "", text)) for text in (word, form))
    return letters != others, sorted(letters_of(word)) != sorted(letters_of(form)), abs(len(word) - len(form))


def _turned(word: str, form: str) -> bool:
    """Whether two letters are turned round in a word of three, or have changed places over one in a longer."""
    if len(word) == len(form) == LEAST:
        return word == form[0] + form[2] + form[1]
    odd = [k for k, (a, b) in enumerate(zip(word, form, strict=False)) if a != b]
    return len(word) == len(form) > LEAST and len(odd) == 2 and word[odd[0]] == form[odd[1]] and word[odd[1]] == form[odd[0]]


@cache
def _forms() -> frozenset[str]:
    """The words of all languages as they are right."""
    every = {form.rstrip(",") for language in all_languages() for form in language.ibid if len(form.split()) < 3}
    return frozenset(form for form in every - set(KNOWN) if len(letters_of(form)) >= LEAST)
