"""C107."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.resolve.short import OTHERWISE
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._short_forms import unlinked
from edele_refs.rules._slips import one_slip
from edele_refs.titles import alike
from edele_refs.values import Name


@rule("C107", fix="unsafe")
def misspelt_name(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The name in a short form differs by a letter, accent or initial from that of the full reference.

    The title is the same, so the same work is meant.

    Help: write the name as its bearer does.

    Bad:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Rese, Why Stalin’s Soldiers Fought, 14.
    Bad:
        1. František Šmahel, Husitská revoluce (Praha: Karolinum, 1993), 12.
        2. Smahel, Husitská revoluce, 14.
    Bad:
        1. Thomas Ferguson/Peter Temin, Made in Germany: The German Currency Crisis of July 1931, in: Research in Economic History 21 (2003), S. 1–53.
        2. Ferguson/Tenim, Made in Germany, S. 20.
    Bad:
        1. Готье Ю. В. История областного управления в России. Т. 2. М.: Наука, 1941. С. 255.
        2. Готье Ю. Ф. Указ. соч. Т. 2. С. 258.
    Bad:
        1. Jean-Noël Biraben et Didier Blanchet, « Essai sur le mouvement de la population », Population, 53, 1998, p. 215-248.
        2. J.-N. Biraben et G. Blanchet, « Essai sur le mouvement de la population », art. cité, p. 220.
    Bad:
        1. Постников С. П., Фельдман М. А. Социокультурный облик рабочих России. М.: РОССПЭН, 2009. С. 145.
        2. Постников С. П., Фльдман М. А. Указ. соч. С. 160.
    Bad:
        1. Elżbieta Trela-Mazur, Sowietyzacja oświaty, Kielce 1997, s. 77.
        2. Mazur-Trela, Sowietyzacja oświaty, s. 80.
    Bad:
        1. Achim Leschinsky/Peter Martin Roeder, Schule im historischen Prozeß, Stuttgart 1976, S. 102.
        2. Leschinsky Roeder, Schule, S. 110.
    Good:
        1. Elena Agarossi, Victor Zaslavsky, Togliatti e Stalin, Bologna, il Mulino, 1997, p. 170.
        2. E. Agarossi, V. Zaslavsky, Togliatti e Stalin, cit., p. 175.
    Good:
        1. Sabine von Heusinger, Die Zunft im Mittelalter, Stuttgart 2009, S. 120.
        2. v. Heusinger, Zunft, S. 133.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Reese, Why Stalin’s Soldiers Fought, 14.
    """
    for short, full in (*((u.short, u.misspelt) for u in unlinked(reading) if u.misspelt), *_otherwise(reading)):
        yield _said(short, full, reading)
    yield from _second_initials(reading)
    yield from _in_one(reading)


def _in_one(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Two surnames with nothing between them, of which the first was read as a given name: "Leschinsky Roeder" for "Leschinsky/Roeder"."""
    for short in reading.of_kind("short"):
        names, full = short.item.names("author"), reading.antecedent(short)
        there = [name.family for name in full.item.names("author")] if full else []
        if full and len(names) == 1 and len(there) > 1 and names[0].given and names[0].given in there and names[0].family in there and (here := place_of(short, "author", reading.notes[short.at.note].text)):
            yield Place(short.at.note, here, (full.at,)), f"“{here.of(reading.notes[short.at.note].text)}” are two authors in note {full.at.note}"


def _said(short: Citation, full: Citation, reading: Reading) -> tuple[Place, str]:
    """Where the name stands that differs, mended where one alone may be meant, and what it is in full."""
    text = reading.notes[short.at.note].text
    names = [n.family or n.literal for k in ("author", "editor") for n in full.item.names(k)]
    here = _odd_one(short, names, text) or place_of(short, "author", text) or short.span
    written = here.of(text)
    stated = [n.family for n in short.item.names("author") if n.family and n.family in written]
    family = next((f for f in stated if f not in names), (stated or [written])[0])
    meant = max((n for n in names if _plain(n)[:1] == _plain(family)[:1]), key=lambda n: alike(_plain(n), _plain(family)), default=names[0])
    if meant in written:  # the initials differ
        there = reading.notes[full.at.note].text
        meant = (place_of(full, "author", there) or full.span).of(there)
    elif family != written:  # the initials stay
        here = Span(start := here.start + written.index(family), start + len(family))
        written = family
    if len(names) == 1:
        place = Place.mended(short.at.note, here, meant)
    else:
        place = Place(short.at.note, here, (full.at,))
    return place, f"“{written}”, but “{meant}” in note {full.at.note}"


def _odd_one(short: Citation, names: list[str], text: str) -> Span | None:
    """Where the second or third author of a short form stands whom the full reference does not name so."""
    theirs = short.item.names("author")[1:] or (() if short.item.names("author") else short.item.names("editor"))
    for family in [n.family for n in theirs if n.family and n.family not in names]:
        at = text.find(family, *short.span)
        if at >= 0 and any(_almost(family, name) or _plain(family) == _plain(name) for name in names):
            return Span(at, at + len(family))
    return None


def _otherwise(reading: Reading) -> Iterator[tuple[Citation, Citation]]:
    """Linked short forms whose name has another letter, other accents or another second initial, and what they repeat."""
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        if full is not None and "title" not in short.item:  # "Готье Ю. Ф. Указ. соч." names nobody else
            names = full.item.names("author")[:1]
            others = [n.family for n in full.item.names("author") if n.family]
            if any(_initials_differ(name, n) for name in short.item.names("author")[:1] for n in names if n.family == name.family) or _odd_one(short, others, reading.notes[short.at.note].text) or any(_other_accents(name, n) for name in short.item.names("author")[:1] for n in names):
                yield short, full
            continue
        spelt = OTHERWISE in reading.resolutions[short.at].reason
        if full is not None and (spelt or any(_differs(name, full) for name in short.item.names("author") or short.item.names("editor"))):
            yield short, full


def _other_accents(one: Name, other: Name) -> bool:
    """Whether two surnames are one but for their accents; capitals without any may have lost them."""
    if one.family.isupper() and not other.family.isupper():
        return False
    whole = f"{one.given} {one.family}" if " " in other.family and " " not in one.family else one.family  # "Garcia Sanz" may be read as a first name and another
    a, b = (PARTICLE.sub("", name.casefold()) for name in (whole, other.family))
    return _plain(a) == _plain(b) and a[1:] != b[1:]


def _second_initials(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Later authors whose first name has another letter: "J.-N. Biraben et G. Blanchet" for Didier."""
    for short in reading.of_kind("short"):
        full, ours = reading.antecedent(short), short.item.names("author")[1:]
        if full is None or not any(name.given for name in ours):
            continue
        there = {_plain(n.family): n.given for n in full.item.names("author") if n.given}
        text = reading.notes[short.at.note].text
        for name in (n for n in ours if n.given and _plain(n.family) in there):
            given = there[_plain(name.family)]
            at = text.find(name.given, *short.span)
            if at >= 0 and _first_letter(name.given) != _first_letter(given):
                yield Place(short.at.note, Span(at, at + len(name.given)), (full.at,)), f"“{name.given}”, but “{given}” in note {full.at.note}"


def _first_letter(given: str) -> str:
    """The first letter of a first name; that of "V." is no "von"."""
    return without_accents(given.casefold())[:1]


def _differs(name: Name, full: Citation) -> bool:
    """Whether a name is one of the full reference's but for a letter, its accents or initials; capitals may leave accents out."""
    there = [n for key in ("author", "editor") for n in full.item.names(key)]
    name = _of_two_parts(name, there)
    same = [n for n in there if n.family and _plain(n.family) == _plain(name.family)]
    if any(_first_half_differs(name, n) for n in same):
        return True
    if not same and any(_almost(name.family, n.family) for n in there):
        return True
    if same and name.family.isupper():
        return _other_accents(name, same[0])
    if not same or any(n.family.lower() == name.family.lower() and not _initials_differ(name, n) for n in same):
        return False
    return _accented(name.family) != _accented(same[0].family) or _initials_differ(name, same[0])


def _of_two_parts(name: Name, there: list[Name]) -> Name:
    """Both parts of a surname of which the first was read as a first name: "Basas Fernández"."""
    double = [n.family for n in there if n.family.endswith(f" {name.family}")]
    if not double or len(name.given) < 3 or "." in name.given or any(n.given.startswith(name.given) for n in there):
        return name
    return Name(family=f"{name.given} {name.family}")


def _first_half_differs(name: Name, full: Name) -> bool:
    """Whether what was read as a first name is a surname's first half with another letter: "Teddé de Lorca" of Pedro Tedde de Lorca."""
    last = full.given.rpartition(" ")[2]
    return " " in full.given and len(name.given) > 3 and "." not in name.given and name.given not in full.given.split() and (_almost(name.given, last) or _plain(name.given) == _plain(last))


def _almost(one: str, other: str) -> bool:
    """Whether two surnames that begin alike differ by a letter or two, beside the same title.

    One may be the other with an ending ("Werths"), but not with its last letter twice ("Berkhoff").
    """
    a, b = sorted((_plain(one), _plain(other)), key=len)
    # of an ending the full reference has the bare form: "Werths"; "Berend T." has another word
    inflected = b.startswith(a) and b != a + a[-1:] and (b == _plain(one) or b.startswith(f"{a} "))
    turned = sorted(a) == sorted(b) and a != b
    near = turned or alike(a, b) >= 0.8 if len(a) > 4 else len(a) > 2 and one_slip(a, b)
    return a[:1] == b[:1] and not inflected and near


def _initials_differ(one: Name, other: Name) -> bool:
    """Whether both have two initials or more, and not the same: "J.-C." for "Jean-Marie", "R. N." for "Richard M.", "В. Н." for "Н. В."."""
    a, b = (INITIAL.findall(n.given) for n in (one, other))
    if min(len(a), len(b)) > 1 and not any(INITIAL.sub("", n.given).strip(" -") for n in (one, other)):
        return a[:2] != b[:2]
    full = re.findall(r"[^\W\d_]+", other.given)
    plain = not INITIAL.sub("", one.given).strip(" -") and len(full[0] if full else "") > 1
    return len(a) > 1 and plain and len(a) == len(full) and a != [word[0] for word in full]


PARTICLE = late_pattern(r"^(?:v\.\s?|von\s|van\s)")
"""Left out of what is compared: "v. Heusinger" is "von Heusinger"."""
CYRILLIC = late_pattern(r"[\u0400-\u04ff]")
INITIAL = late_pattern(r"([^\W\d_])\.")
UNACCENTED_CAPITAL = str.maketrans("ÉÈÊÀÂÇÎÔÙÁÍÓÚ", "EEEAACIOUAIOU")


def _accented(family: str) -> str:
    """A surname in small letters, but for the accent that a first capital may lack ("Emile")."""
    family = PARTICLE.sub("", family)
    return (family[:1].translate(UNACCENTED_CAPITAL) + family[1:]).lower()  # "ß" is no "ss"


def _plain(name: str) -> str:
    """A name in small letters, the Latin ones without accents (й is no и)."""
    low = PARTICLE.sub("", name.casefold())
    if CYRILLIC.search(low):
        return low
    return without_accents(low)
