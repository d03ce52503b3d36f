"""A123."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.archives import get
from edele_refs.languages import words as word_forms
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._plain import at, matches, whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_note

WORD = late_pattern(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
SIGLUM = late_pattern(r"(?=(?:[^\W\d_]*[A-ZА-ЯЁІЇЄҐÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽ]){2})[^\W\d_]{2,9}")
FONDS = late_pattern(r"[^\W\d_][^\d,.;:()]{3,60}\d*|\d{2,4}[,/-]\d{1,4}/\d+|\d{2,4}\s[A-Z]{2,5}(?=\s\d)")
"""What a signature begins with, long enough to be one archive's own: "POST 30", "Protocolos"."""
WITH_TOWN = late_pattern(rf"(?P<siglum>{SIGLUM.pattern})\s(?P<town>[^\W\d_a-z][^\W\d_]{{3,}}(?:[\s-][^\W\d_]{{3,}}){{0,2}})")
"""A siglum that has the town behind it: "StadtA Augsburg"."""
IN_TOWN = late_pattern(r"\s(?:w|we|in|à|v|ve)\s[^\W\d_a-z][^\W\d_]+$")
"""The town that a siglum may leave out: "Biblioteka Czartoryskich w Krakowie", "BCz"."""
LEAST = 12
"""Letters of a name in full."""
TWO = 2
LETTERS = 4


@rule("A123", severity="hint")
def siglum_of_a_full_name(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """An archive’s siglum is used, and the note with its name in full does not introduce it.

    “National Records of Scotland, CH2/316/1” first, and from then on “NRS”: the reader is to
    guess. Only where the document explains another siglum, and this one nowhere; or before the same fonds, and
    it is no well-known one.

    Help: introduce it behind the name (“hereafter NRS”).

    Bad:
        1. National Records of Scotland, CH2/316/1/1, fol. 12r.
        2. National Library of Scotland (hereafter NLS), Wodrow Folio XXV, fol. 71v.
        3. NRS, CH2/636/34, fol. 14r; NLS, Wodrow Folio XXV, fol. 73r.
    Bad:
        1. Archivo Histórico Provincial de Burgos, Protocolos, leg. 2541, fol. 14r.
        2. AHPB, Protocolos, leg. 2541, fol. 22v.
    Bad:
        1. Stadtarchiv Augsburg, Handwerkerakten, Weber, Fasz. 12, fol. 34r.
        2. Hauptstaatsarchiv Stuttgart (im Folgenden: HStA Stuttgart), A 228, Bü 1742.
        3. StadtA Augsburg, Handwerkerakten, Weber, Fasz. 14, fol. 7v; HStA Stuttgart, A 228, Bü 1745.
    Good:
        1. National Records of Scotland (NRS), CH2/316/1/1, fol. 12r.
        2. National Library of Scotland (hereafter NLS), Wodrow Folio XXV, fol. 71v.
        3. NRS, CH2/636/34, fol. 14r; NLS, Wodrow Folio XXV, fol. 73r.
    """
    long, short = _names(reading)
    unexplained = {form: first for form, first in short.items() if not _explained(form, reading)}
    found: dict[str, tuple[Place, str]] = {}
    for form, first in unexplained.items():
        full = next((name for name in long if _stands_for(form, name.form)), None)
        if full and len(unexplained) < len(short) and _before(full, first, reading):
            found[form] = first.place, full.note
    for form, place, note in _before_its_fonds(reading):
        found.setdefault(form, (place, note))
    for form, (place, note) in found.items():
        yield place, f"“{form}” is not introduced where the name stands in full (note {note})"


def _before_its_fonds(reading: Reading) -> Iterator[tuple[str, Place, str]]:
    """Sigla before what a signature begins with that an earlier note has under the archive's name in full."""
    seen: set[tuple[str, str]] = set()
    for citation in reading.of_kind("full"):
        item, name = citation.item, citation.item.text("archive").partition(",")[0]
        fonds = FONDS.match(item.text("archive_collection") or item.text("archive_location"))
        if len(name) < LEAST or "related" in item or not fonds or (name, fonds[0]) in seen:
            continue
        seen.add((name, fonds[0]))
        used = re.compile(rf"(?<![\w(]){SIGLUM.pattern}(?=,?\s{re.escape(fonds[0].strip())}(?!\w))")
        for note, found in matches(reading, used, fonds[0].strip()):
            places = place_of_note(reading)
            if places[note.label] > places[citation.at.note] and not get(found[0]) and _spells(found[0], name) and not _explained(found[0], reading):
                yield found[0], at(note, found), citation.at.note


def _names(reading: Reading) -> tuple[list[Mention], dict[str, Mention]]:
    """The archives by their names in full, and the sigla of archives, each where it stands first."""
    long: dict[str, Mention] = {}
    short: dict[str, Mention] = {}
    for citation, name in stated(reading, "archive"):
        if "related" in citation.item:
            continue  # it introduces a siglum
        if SIGLUM.fullmatch(name.form) or WITH_TOWN.fullmatch(name.form):
            short.setdefault(name.form, name)
        elif len(name.form) >= LEAST:
            long.setdefault(name.form, name)
    return list(long.values()), short


def _before(one: Mention, other: Mention, reading: Reading) -> bool:
    places = place_of_note(reading)
    return places[one.note] < places[other.note]


def _explained(form: str, reading: Reading) -> bool:
    """Whether a bracket has the siglum, or the text outside of the notes."""
    bracket = re.compile(rf"[(\[][^()\[\]]{{0,40}}?(?<!\w){re.escape(form)}[)\],;]|(?<!\w){re.escape(form)}\s?[(=\[]")
    if any(True for _ in matches(reading, bracket, form)):
        return True
    stands = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
    return len(stands.findall(reading.document.text)) > len(stands.findall(whole(reading)))


def _stands_for(form: str, name: str) -> bool:
    """Whether a siglum is that of a name in full; where both have a town it is the same.

    >>> _stands_for("LASH", "Landesarchiv Schleswig-Holstein, Schleswig")
    True
    >>> _stands_for("StadtA Augsburg", "Stadtarchiv Augsburg"), _stands_for("StadtA Augsburg", "Stadtarchiv Köln")
    (True, False)
    """
    if (known := get(form)) is not None and get(name.partition(",")[0]) is known:
        return True
    if (parts := WITH_TOWN.fullmatch(form)) is None:
        return _spells(form, name) or _letters_of(form, name)
    rest = name.removesuffix(f" {parts['town']}")
    return rest != name and (_spells(parts["siglum"], rest) or _letters_of(parts["siglum"], rest))


def _spells(form: str, name: str) -> bool:
    """Whether a siglum has the initials of the words of a name, without the small ones, and perhaps the town's next letter.

    >>> _spells("NRS", "National Records of Scotland"), _spells("ASGe", "Archivio di Stato di Genova")
    (True, True)
    >>> _spells("CPAHUL", "Centralne Państwowe Archiwum Historyczne Ukrainy we Lwowie"), _spells("BL", "National Library")
    (True, False)
    >>> _spells("BCz", "Biblioteka Czartoryskich w Krakowie"), _spells("BCz", "Biblioteka w Krakowie")
    (True, False)
    >>> _spells("ACS", "Archivio centrale dello Stato"), _spells("AN", "Archives nationales")
    (True, True)
    """
    words = WORD.findall(name)
    telling = [w for w in words if w.casefold() not in _function_words()]
    capitals = [w for w in words if w[0].isupper()]
    for chosen in (capitals, telling, words, capitals[:-1] if IN_TOWN.search(name) else []):
        if len(chosen) >= TWO and _fits(form, chosen):
            return True
    return False


def _letters_of(form: str, name: str) -> bool:
    """Whether a siglum of four letters or more has letters of a name in their order, its own capitals those of words or of their parts.

    >>> _letters_of("WStLA", "Wiener Stadt- und Landesarchiv"), _letters_of("WStLA", "Landesarchiv Berlin")
    (True, False)
    """
    rest, first = iter(name.casefold()), name[:1].casefold() == form[:1].casefold()
    return first and len(form) >= LETTERS and not form.isupper() and all(letter in rest for letter in form.casefold())


@cache
def _function_words() -> frozenset[str]:
    return frozenset((*word_forms("function_words"), "dello", "della", "delle", "degli"))


def _fits(form: str, words: list[str]) -> bool:
    """Whether each word gives its first letter, and the last one perhaps more of them."""
    head = "".join(word[0].upper() for word in words)
    last = words[-1]
    return form.upper() == head or (form.upper().startswith(head) and last.casefold().startswith(form[len(head) - 1 :].casefold()))
