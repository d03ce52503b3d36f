"""S131."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import all_languages
from edele_refs.model import Address, Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

PEOPLE = ("author", "editor", "container-author", "translator")


@rule("S131")
def given_name_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One person’s first name has another letter here: “Kasper Elm” for “Kaspar Elm”.

    Only where the one is a name that is known, and the other is none; Erik and Eric are two.

    Help: write the name as its bearer does.

    Bad:
        1. Winfried Schich, Die Wirtschaftstätigkeit der Zisterzienser, in: Kaspar Elm (Hg.), Die Zisterzienser, Köln 1980, S. 217–236.
        2. Werner Rösener, Grangienwirtschaft, in: Kasper Elm (Hg.), Die Zisterzienser. Ergänzungsband, Köln 1982, S. 137–164.
    Bad:
        1. Fernnada Olival, «Rigor e interesses: os estatutos de limpeza de sangue em Portugal», Cadernos de Estudos Sefarditas, n.º 4, 2004, pp. 151-182.
        2. Fernanda Olival, «Rigor e interesses», p. 160.
    Bad:
        1. Yvan Debbasch, Couleur et liberté, Paris, Dalloz, 1967, p. 30.
        2. Yvon Debbasch, Couleur et liberté, op. cit., p. 41.
    Bad:
        1. Julian Janczak, Ludność Łodzi przemysłowej 1820–1914, Łódź 1982, s. 40.
        2. Julian Janczak, Ludność Łodzi, s. 66.
        3. Juliusz Janczak, Ludność Łodzi, s. 90.
    Good:
        1. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 12.
        2. Rogelio Reese, The Soviet Military Experience (London: Routledge, 2000), 14.
    """
    yield from _of_one_work(reading)
    yield from _another_name(reading)
    found: dict[str, dict[str, list[tuple[Citation, str]]]] = defaultdict(lambda: defaultdict(list))
    for citation in reading.of_kind("full"):
        for key in PEOPLE:
            for name in citation.item.names(key):
                if name.family and len(first := name.given.split(" ")[0]) > 2 and first.isalpha():
                    found[name.family][first].append((citation, key))
    for family, firsts in found.items():
        for first in (f for f in firsts if len(firsts) > 1 and len(firsts[f]) == 1 and f not in _known()):
            for meant in (m for m in firsts if m in _known() and one_slip(first, m) and m[0] == first[0]):
                citation, key = firsts[first][0]
                other = firsts[meant][0][0]
                span = place_of(citation, key, reading.notes[citation.at.note].text)
                yield Place(citation.at.note, span or citation.span, (other.at,)), f"“{first} {family}”, but “{meant} {family}” in note {other.at.note}"


def _of_one_work(reading: Reading) -> Iterator[tuple[Place, str]]:
    """First names in short forms that are those of their full references but for a letter within."""
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        for name in short.item.names("author") if full else ():
            for meant in (n for n in full.item.names("author") if n.family == name.family) if full else ():
                one, other = (n.given.split(" ")[0] for n in (name, meant))
                if full and one.isalpha() and other.isalpha() and min(len(one), len(other)) > 3 and one_slip(one, other) and (one[0], one[-1]) == (other[0], other[-1]):
                    span = place_of(short, "author", reading.notes[short.at.note].text)
                    yield Place(short.at.note, span or short.span, (full.at,)), f"“{one} {name.family}”, but “{other} {name.family}” in note {full.at.note}"


def _another_name(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one short form whose author has another first name of the same language than in the full reference and another short form: "Juliusz Janczak" for Julian."""
    by_work: dict[Address, list[tuple[Citation, str]]] = defaultdict(list)
    for short in reading.of_kind("short"):
        full, names = reading.antecedent(short), short.item.names("author")
        if full and len(names) == 1 and "title" in short.item and len(there := full.item.names("author")) == 1 and names[0].family == there[0].family:
            by_work[full.at].append((short, names[0].given))
    for at, shorts in by_work.items():
        usual = reading.by_address[at].item.names("author")[0].given
        odd = [(short, given) for short, given in shorts if given != usual and given in _known()]
        if len(odd) == 1 and usual in _known() and sum(given == usual for _, given in shorts) and any({odd[0][1], usual} <= set(language.given_names) for language in all_languages()):
            short, given = odd[0]
            span = place_of(short, "author", reading.notes[short.at.note].text)
            yield Place(short.at.note, span or short.span, (at,)), f"“{given}”, but “{usual}” in note {at.note}"


@cache
def _known() -> frozenset[str]:
    return frozenset(name for language in all_languages() for name in language.given_names)
