"""What one of the encodings with a byte a letter a text is in, by the letters that it would have."""

from __future__ import annotations

import re

WESTERN = frozenset(
    "äöüÄÖÜßéèêëáàâãåæçíìîïñóòôõøœúùûýÿÉÈÊÀÂÇÔÁÍÓÚÑÅØÆŒÎÛšŠžŽ§°«»“”„‘’‚–—…\xa0·¿¡€º ª"
)
"""What stands above ASCII in Western texts; the rest of cp1252 is rare."""

_MARKS = frozenset("§°«»“”„‘’‚–—…\xa0·¿¡†‡•")
_CENTRAL = (
    ("ąćęłńóśźżĄĆĘŁŃÓŚŹŻöüäÖÜÄßé", "ąćęłńśźż", "łążź"),
    ("áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽľôäĽÄÔöüÖÜß", "čďěňřšťůžľ", "řšťžď"),
    ("áéíóöőúüűÁÉÍÓÖŐÚÜŰäÄß", "őűáé", "őű"),
    ("čćđšžČĆĐŠŽöüäÖÜÄß", "čćđšž", "čćđ"),
    ("ăâîşţĂÂÎŞŢéöüä", "ăâşţ", "şţ"),
)
"""The letters of Polish, Czech and Slovak, Hungarian, the South Slavs, Romanian; those of which three
must be there, and those of which one (what they are in Western encodings is rare)."""


def looks_like(sample: bytes) -> str:
    """The encoding of a sample; empty where none fits, or two."""
    return _cyrillic(sample) or _central(sample) or _western(sample) or _old_western(sample)


def _cyrillic(sample: bytes) -> str:
    """cp1251, koi8-r or cp866, by their runs of high bytes and their commonest letters.

    >>> _cyrillic("Там же. Оп. 5. Д. 86. Русские солдаты вермахта".encode("cp1251"))
    'cp1251'
    """
    high = re.findall(rb"[\x80-\xff]+", sample)
    mixed = re.findall(rb"(?<=[A-Za-z])[\x80-\xff]+|[\x80-\xff]+(?=[A-Za-z])", sample)
    total = sum(map(len, high))
    long = sum(len(run) for run in high if len(run) > 1)
    if total < 8 or long < 0.6 * total or len(mixed) > 0.1 * len(high):
        return ""
    shares = {name: _looks_russian(high, name) for name in ("cp1251", "koi8-r", "cp866", "iso8859-5")}
    best, second = sorted(shares, key=lambda name: -shares[name])[:2]
    return best if shares[best] > 0.25 and shares[best] > 1.5 * shares[second] else ""


def _looks_russian(words: list[bytes], encoding: str) -> float:
    """How many of the words have capitals where they may stand, and of the letters the common."""
    decoded = [word.decode(encoding, "replace") for word in words]
    letters = "".join(decoded).lower()
    common = sum(letters.count(letter) for letter in "оеаинт") / len(letters)
    usual = sum(w.islower() or w.isupper() or w.istitle() for w in decoded) / len(decoded)
    return common * usual


def _western(sample: bytes) -> str:
    """cp1252 (and so Latin-1), if what stands above ASCII is what Western texts have.

    >>> _western("Überläufer, Köln; l’État".encode("cp1252")), _western("żółw łoś".encode("cp1250"))
    ('cp1252', '')
    """
    try:
        high = [char for char in sample.decode("cp1252") if char > "\x7f"]
    except UnicodeDecodeError:
        return ""
    strange = sum(char not in WESTERN for char in high)
    return "cp1252" if high and strange <= 0.02 * len(high) else ""


def _central(sample: bytes) -> str:
    """cp1250 or Latin-2, if all letters are those of one language, and several of its own are there.

    >>> _central("Tamże, źródło, część".encode("latin2")), _central("v říjnu, též město, č. 5".encode("cp1250"))
    ('iso8859-2', 'cp1250')
    >>> _central("fête, cœur, señor".encode("cp1252"))
    ''
    """
    found = {text: name for name in ("iso8859-2", "cp1250") if (text := _of_one_language(sample, name))}
    return found.popitem()[1] if len(found) == 1 else ""


def _of_one_language(sample: bytes, encoding: str) -> str:
    """The letters above ASCII, if one language has them all."""
    high = [char for char in sample.decode(encoding, "replace") if char > "\x7f" and char not in _MARKS]
    there = set(high)
    for letters, telling, needed in _CENTRAL:
        strange = sum(char not in letters for char in high)
        if len(there & set(telling)) >= 3 and there & set(needed) and strange <= 0.02 * len(high):
            return "".join(high)
    return ""


def _old_western(sample: bytes) -> str:
    """The encodings of the old Macintosh and of DOS.

    >>> _old_western("Müller, für Größe – été".encode("mac_roman")), _old_western("für Größe".encode("cp850"))
    ('mac_roman', 'cp850')
    """
    fits = [name for name in ("mac_roman", "cp850") if _plausible(sample.decode(name, "replace"))]
    return fits[0] if len(fits) == 1 else ""


def _plausible(text: str) -> bool:
    """Whether what stands above ASCII is Western, and capitals stand at the beginnings of words."""
    high = sum(char > "\x7f" for char in text)
    strange = sum(char > "\x7f" and char not in WESTERN for char in text)
    pairs = re.findall(r"[^\W\d_](?=[^\x00-\x7f])[^\W\d_]", text)
    wrong = sum(pair[0].islower() and pair[1].isupper() for pair in pairs)
    return bool(high) and strange + wrong <= 0.02 * high
