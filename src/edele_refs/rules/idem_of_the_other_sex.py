"""C117."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import alternation
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Citation, Reading, Span
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
    Bad:
        1. K. Hausen, Die Polarisierung der „Geschlechtscharaktere“, Stuttgart 1976, S. 363; dies., Technischer Fortschritt, Göttingen 1978, S. 148.
        2. Hausen, Polarisierung, S. 370; ders., Technischer Fortschritt, S. 150.
    Bad:
        1. Christine Klusacek/Kurt Stimmer, Leopoldstadt, Wien 1978, S. 77.
        2. Ders., Die Stadt und der Strom, Wien 1995, S. 30.
    Good:
        1. Ute Frevert, Die kasernierte Nation, München 2001, S. 12.
        2. Dies., Vergängliche Gefühle, Göttingen 2013, S. 14.
        3. Stuart Jenks/Carsten Jahnke, Lübeck im Handel, Köln 1992, S. 88.
        4. Dies., Das Danziger Pfundzollbuch, Köln 2012, S. 14.
    """
    for at, word, names in _of_several(reading):
        yield Place(at.note, Span(*word.span())), f"“{word[0]}” stands for one author, but before are {' and '.join(map(str, names))}"
    for at, found, name in _words(reading):
        sex, gender = pronouns()[found[0].casefold()]
        told = sex_of(name) or _named_in_full(name, reading) or _called_elsewhere(name, at, reading)
        if told and told != sex and (sex == "woman" or not gender.common or _stands(gender.her, reading)):
            yield Place(at.note, Span(*found.span())), f"“{found[0]}” stands for a {sex}, but the author before is {name}"


@once
def _words(reading: Reading) -> tuple[tuple[Address, re.Match[str], Name], ...]:
    """The words that stand for one author, each with its mention and whom it means, in order."""
    return tuple(_for_one(reading))


def _for_one(reading: Reading) -> Iterator[tuple[Address, re.Match[str], Name]]:
    for citation in reading.of_kind("full", "short"):
        for found in _word().finditer(reading.notes[citation.at.note].text, *citation.span):
            names = _whom(citation, found.start())
            if len(names) == 1 and not names[0].others and found[0].casefold() in pronouns():
                yield citation.at, found, names[0]


def _of_several(reading: Reading) -> Iterator[tuple[Address, re.Match[str], tuple[Name, ...]]]:
    """Where “ders.” stands for two authors or more."""
    for citation in reading.of_kind("full", "short"):
        for found in ONE_MAN.finditer(reading.notes[citation.at.note].text, citation.span.start, citation.span.start + 8):
            names = _whom(citation, found.start())
            if len(names) > 1 and found.start() == citation.span.start:
                yield citation.at, found, names


ONE_MAN = late_pattern(r"\b(?:[Dd]ers(?:\.|elbe)|[Оо]н\sже|[Tt]enże)(?!\w)")
"""The word for one man, in languages that have another for several."""


def _whom(citation: Citation, start: int) -> tuple[Name, ...]:
    """Whom a word stands for: the author who is not written out, or the one whose book contains the part."""
    item = citation.item  # what is shared with the member before stands there
    written = {trace.variable for trace in citation.traces if citation.span.start <= trace.span.start < citation.span.end}
    if start == citation.span.start:
        return () if "author" in written else item.names("author") or _editor_before(citation)
    behind = any(trace.span.end < start for trace in citation.traces if trace.variable == "title")
    same = behind and item.names("author") in (item.names("container-author"), item.names("editor"))
    return item.names("author") if same and "container-title" in written else ()


def _editor_before(citation: Citation) -> tuple[Name, ...]:
    """Who edited it with those that are written out: "Dies./Hans Joachim Teichler (Hg.), Sportstadt Berlin"."""
    editors = citation.item.names("editor")
    here = sum(trace.variable == "editor" and citation.span.start <= trace.span.start < citation.span.end for trace in citation.traces)
    return editors[:1] if 0 < here < len(editors) else ()


def _named_in_full(name: Name, reading: Reading) -> Sex | None:
    """What the first names tell that the notes give elsewhere to a surname with these initials, if all agree."""
    if not name.given:  # of a short form: whoever has the surname
        known = {other.given for other in _people(reading).get(name.family, ()) if other.given}
        return sex_of(Name(name.family, known.pop())) if len(known) == 1 else None
    if not re.fullmatch(r"[^\W\d_]\.(?:\s?[^\W\d_]\.)?", name.given):
        return None
    told = {sex_of(other) for other in _people(reading).get(name.family, ()) if other.given[:1] == name.given[:1] and other.given[1:2] != "."}
    return told.pop() if len(told) == 1 else None


def _called_elsewhere(name: Name, here: Address, reading: Reading) -> Sex | None:
    """What the words for the same author say of one before, if all that stand there agree."""
    found = [one for one in _called(reading).get(name.family, ()) if _may_be_one(name, one[1])]
    told = {sex for at, _, sex in found if at != here}
    first = bool(found) and found[0][0] == here
    return told.pop() if len(told) == 1 and not first else None


def _may_be_one(name: Name, other: Name) -> bool:
    return not name.given or not other.given or name.given[0] == other.given[0]


@once
def _called(reading: Reading) -> dict[str, list[tuple[Address, Name, Sex]]]:
    """For each surname the mentions in which a word that tells the sex stands for it, in order."""
    found: dict[str, list[tuple[Address, Name, Sex]]] = defaultdict(list)
    for at, word, name in _words(reading):
        sex, gender = pronouns()[word[0].casefold()]
        if sex == "woman" or not gender.common:
            found[name.family].append((at, name, sex))
    return found


@once
def _people(reading: Reading) -> dict[str, list[Name]]:
    found: dict[str, list[Name]] = defaultdict(list)
    for name in (name for c in reading.of_kind("full") for key in ("author", "editor") for name in c.item.names(key)):
        found[name.family].append(name)
    return found


@cache
def _word() -> re.Pattern[str]:
    return long_pattern(alternation((*pronouns(), *(form.upper() for form in pronouns() if len(form) > 2))))


def _stands(her: tuple[str, ...], reading: Reading) -> bool:
    """Whether one of a language's words for her stands in the notes."""
    known = _hers(reading)
    if her not in known:
        known[her] = re.search(alternation(her), whole(reading)) is not None
    return known[her]


@once
def _hers(reading: Reading) -> dict[tuple[str, ...], bool]:
    """What was asked of the languages' words for her, so far."""
    return {}
