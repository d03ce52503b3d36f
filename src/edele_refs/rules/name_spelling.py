"""S101."""

from collections.abc import Hashable, Iterator
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

PART, DIGIT = late_pattern(r"[^,]+"), late_pattern(r"\d")
INITIAL = 3
NO_LETTER = late_pattern(r"[\W_]+")
PEOPLE = ("author", "editor", "translator", "recipient", "container-author", "interviewer")


@rule("S101", fix="unsafe")
def name_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A person or institution is written in two ways that differ in hyphens, spaces, stops or case.

    A search for one does not find the other, and the reader wonders whether they are two.

    Help: write it the same way everywhere.

    Bad:
        1. Panzer-Armeeoberkommando 3, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 21-3/512, folio 37.
        2. Panzerarmeeoberkommando 3, Ic, ‘Lage’, 7 April 1943, BA-MA RH 21-3/472, folio 46.
    Bad:
        1. Christopher A. Whatley, ‘The Making of “Juteopolis”’, in The Remaking of Juteopolis, ed. by Christopher A. Whately (Dundee: Abertay Historical Society, 1992), pp. 7–22.
    Bad:
        1. F. P. Cerase, L’onda di ritorno, in Storia dell’emigrazione italiana. Partenze, a cura di Piero Bevilacqua, Emilio Franzina, Roma, Donzelli, 2001, pp. 113-125.
        2. P. Audenino, Mestieri e professioni, in Storia dell’emigrazione italiana. Arrivi, a cura di Piero Bevilaqua, Emilio Franzina, Roma, Donzelli, 2002, pp. 335-354.
    Good:
        1. Panzerarmeeoberkommando 3, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 21-3/512, folio 37.
        2. Panzerarmeeoberkommando 3, Ic, ‘Lage’, 7 April 1943, BA-MA RH 21-3/472, folio 46.
    """
    for odd in odd_ones(_names(reading)):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words
    yield from _own_editor(reading)
    yield from _in_company(reading)


def _own_editor(reading: Reading) -> Iterator[tuple[Place, str]]:
    """An author's surname with a slip as the editor of the book: "Christopher A. Whately" of Christopher A. Whatley."""
    for citation in reading.of_kind("full"):
        for author in citation.item.names("author"):
            for editor in citation.item.names("editor"):
                same = author.given == editor.given and len(author.given) > INITIAL and author.family[:1] == editor.family[:1]
                at = reading.notes[citation.at.note].text.find(editor.family, *citation.span) if same and one_slip(author.family, editor.family) else -1
                if at >= 0:
                    yield Place(citation.at.note, Span(at, at + len(editor.family))), f"“{editor.family}”, but “{author.family}” in the same reference"


def _in_company(reading: Reading) -> Iterator[tuple[Place, str]]:
    """One of several editors or authors whose surname has a slip, where the others and all first names are those of another list."""
    known: dict[tuple[object, ...], tuple[str, Citation]] = {}
    for citation in reading.of_kind("full"):
        for variable in ("editor", "author"):
            names = citation.item.names(variable)
            for k, name in enumerate(names if len(names) > 1 and all(n.given and n.family for n in names) else ()):
                key = (k, *((n.given, "" if j == k else n.family) for j, n in enumerate(names)))
                family, first = known.setdefault(key, (name.family, citation))
                at = reading.notes[citation.at.note].text.find(name.family, *citation.span) if family != name.family and one_slip(family, name.family) else -1
                if at >= 0:
                    yield Place(citation.at.note, Span(at, at + len(name.family)), (first.at,)), f"“{name.family}”, but “{family}” in note {first.at.note}"


def _names(reading: Reading) -> Iterator[tuple[Hashable, Mention]]:
    """Each name as written, part by part ("294. ID, Ic"), under its letters and digits."""
    for _, name in stated(reading, *PEOPLE):
        for key, start, end in _parts(name.form):
            yield key, Mention(name.form[start:end], name.note, Span(name.span.start + start, name.span.start + end))


@lru_cache(maxsize=16384)
def _parts(name: str) -> tuple[tuple[str, int, int], ...]:
    """The parts of a name, each by its letters and digits, with its place."""
    found = []
    for part in PART.finditer(name):
        form = part[0].strip()
        key = _letters(form)
        if len(key) >= 4 and not _inflected(form):
            start = part.start() + part[0].index(form)
            found.append((key, start, start + len(form)))
    return tuple(found)


def _letters(name: str) -> str:
    return NO_LETTER.sub("", name.casefold())


def _inflected(name: str) -> bool:
    """Names in capitals or small capitals are the style of the place, not a spelling."""
    return name.isupper() and len(name) > 4 and not DIGIT.search(name)
