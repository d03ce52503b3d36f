"""C117."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import alternation
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._genders import Sex, pronouns, sex_of
from edele_refs.rules._once import once
from edele_refs.rules._plain import whole
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Name


@rule("C117")
def idem_of_the_other_sex(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Dies.”, “taż” or “она же” stands for a man, or “ders.” for a woman.

    A note was put in between, or the word is wrong. Only where the author’s given name, or the
    ending of a Slavic surname, leaves no doubt, and the author is one person; “id.” stands for women
    too, unless the notes have “ead.” as well.

    Help: see who is meant, and write the word that fits.

    Bad:
        1. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        2. Dies., Das Danziger Pfundzollbuch, Köln 2012, S. 14.
    Bad:
        1. Земсков В. Н. Спецпоселенцы в СССР, 1930–1960. М.: Наука, 2003. С. 20.
        2. Она же. ГУЛАГ // Социологические исследования. 1991. № 6. С. 10–27.
    Bad:
        1. Karin Hausen, Die Polarisierung der „Geschlechtscharaktere“, in: ders., Geschlechtergeschichte als Gesellschaftsgeschichte, Göttingen 2012, S. 19–49.
    Bad:
        1. Adriano Prosperi, Tribunali della coscienza, Torino, Einaudi, 1996, p. 117.
        2. A. Prosperi, Tribunali della coscienza, cit., p. 33.
        3. Ead., L’eresia del Libro Grande, Milano, Feltrinelli, 2000, p. 40.
    Good:
        1. Ute Frevert, Die kasernierte Nation, München 2001, S. 12.
        2. Dies., Vergängliche Gefühle, Göttingen 2013, S. 14.
        3. Stuart Jenks/Carsten Jahnke, Lübeck im Handel, Köln 1992, S. 88.
        4. Dies., Das Danziger Pfundzollbuch, Köln 2012, S. 14.
    """
    for citation in reading.of_kind("full", "short"):
        text = reading.notes[citation.at.note].text
        for found in _word().finditer(text, *citation.span):
            names = _whom(citation, found.start())
            if len(names) != 1 or names[0].others or found[0].casefold() not in pronouns():
                continue
            (sex, gender), told = pronouns()[found[0].casefold()], sex_of(names[0]) or _named_in_full(names[0], reading)
            if told and told != sex and (sex == "woman" or not gender.common or _has(reading, gender.her)):
                yield Place(citation.at.note, Span(*found.span())), f"“{found[0]}” stands for a {sex}, but the author before is {names[0]}"


def _whom(citation: Citation, start: int) -> tuple[Name, ...]:
    """Whom a word stands for: the author who is not written out, or the one whose book contains the part."""
    item, written = citation.item, {trace.variable for trace in citation.traces}
    if start == citation.span.start:
        return () if "author" in written else item.names("author")
    behind = any(trace.span.end < start for trace in citation.traces if trace.variable == "title")
    same = behind and item.names("author") in (item.names("container-author"), item.names("editor"))
    return item.names("author") if same and "container-title" in written else ()


def _named_in_full(name: Name, reading: Reading) -> Sex | None:
    """What the first names tell that the notes give elsewhere to a surname with these initials, if all agree."""
    if not re.fullmatch(r"[^\W\d_]\.(?:\s?[^\W\d_]\.)?", name.given):
        return None
    told = {sex_of(other) for other in _people(reading).get(name.family, ()) if other.given[:1] == name.given[:1] and other.given[1:2] != "."}
    return told.pop() if len(told) == 1 else None


@once
def _people(reading: Reading) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = defaultdict(list)
    for name in (name for c in reading.of_kind("full") for key in ("author", "editor") for name in c.item.names(key)):
        found[name.family].append(name)
    return found


@cache
def _word() -> re.Pattern[str]:
    return re.compile(alternation(tuple(sorted(pronouns(), key=len, reverse=True))))


def _has(reading: Reading, forms: tuple[str, ...]) -> bool:
    return bool(re.search(alternation(forms), whole(reading)))
