"""The word for an archive's sheets, which is that of its own system: “Bl.”, “л.”, “k.”.

A style has its word for the folio; that stands only where the note has one of the same kind
("fol." for "f.", "Bl." for "Blatt"). “Bl. 155” of a German file is no “l. 155”.
"""

from __future__ import annotations

from edele_refs.csl.locators import is_numbers, labelled
from edele_refs.late_pattern import late_pattern

_KINDS = (
    ("fol.", "fols.", frozenset("fol fols folio folios fo fos f ff f° f°s".split())),
    ("Bl.", "Bl.", frozenset("bl bll blatt blätter".split())),
    ("л.", "лл.", frozenset("л лл лист листы".split())),
    ("l.", "ll.", frozenset("l ll".split())),
    ("", "", frozenset("арк ark".split())),
    ("k.", "k.", frozenset("k kk karta karty".split())),
)
"""The forms in which a kind of word is printed where the style has none for it, of one sheet and of several (none: as it is written, for it has two scripts); all its forms."""
_WORD = late_pattern(r"[^\W\d_]+°?s?")
_WITHIN = late_pattern(r"(?:frames?|fr\.|f[°º]s?)\s?\d|(?:cc?|cart[ae])\.?\s?\d{1,4}\s?[rv]")


def of_record(locator: str, word: str) -> tuple[str, str]:
    """The label and the number of a place in a record; no label where the style's word is not its own.

    >>> of_record("Bl. 155", "l."), of_record("fol. 155", "fo."), of_record("155", "fo."), of_record("folio 155", "l.")
    (('', 'Bl. 155'), ('folio', '155'), ('', '155'), ('', 'fol. 155'))
    """
    label, number = labelled(locator)
    if is_numbers(locator):
        label = ""  # a bare number in an archive may be a page or a folio; the note does not say
    elif label == "folio" and not same_kind(locator, word):
        label, number = "", _in_its_form(locator, number)
    return label, number


def same_kind(locator: str, word: str) -> bool:
    """Whether the place cited ("Bl. 155") has the style's word for sheets ("fol.") or one that means the same.

    >>> same_kind("fol. 12", "folio"), same_kind("лист 12 об.", "Л."), same_kind("Bl. 155", "l.")
    (True, True, False)
    """
    kinds = {_kind(locator), _kind(word)}
    return len(kinds) == 1


def _kind(words: str) -> int:
    found = _WORD.match(words.strip().lower())
    return next((n for n, (_, _, kind) in enumerate(_KINDS) if found and found[0] in kind), 0)


def _in_its_form(locator: str, number: str) -> str:
    """The place with the word of its kind, the same whatever form the note or another style gave it."""
    one, several, _ = _KINDS[_kind(locator)]
    return f"{several if _SEVERAL.search(number) else one} {number}" if one else locator


_SEVERAL = late_pattern(r"\d\w*\s?[-–,]\s?\d")


def within_a_file(locator: str) -> bool:
    """Whether it names a sheet in words that no style has: "frame 14", "f° 14", "c. 36r".

    >>> within_a_file("frame 14"), within_a_file("c. 36r"), within_a_file("Оп. 5. Д. 86"), within_a_file("c. 12")
    (True, True, False, False)
    """
    return bool(_WITHIN.match(locator))
