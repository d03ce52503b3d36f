"""S140."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip
from edele_refs.rules._works import words_of
from edele_refs.titles import words

SEVERAL = 3
"""Words of a title of which one may be another."""


@rule("S140")
def collection_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Chapters of one collection, or articles of one journal, name it or its editor otherwise.

    Where the title and the year are the same, the one editor is too; where the editors and the year are the
    same, so is the title but for a word. Names of journals of five words or more differ in none.

    Help: compare both with the source.

    Bad:
        1. Claudio Pogliano, L’utopia igienista, in Malattia e medicina, a cura di Franco Della Peruta, Torino, Einaudi, 1984, pp. 587-631.
        2. Paolo Frascani, Ospedali, in Malattia e medicina, a cura di Franco Della Perutta, Torino, Einaudi, 1984, pp. 297-331.
    Bad:
        1. Claudio Pogliano, L’utopia igienista, in Malattia e medicina, a cura di Franco Della Peruta, Torino, Einaudi, 1984, pp. 587-631.
        2. Paolo Frascani, Ospedali, in Malattie e medicina, a cura di Franco Della Peruta, Torino, Einaudi, 1984, pp. 297-331.
    Bad:
        1. Eric Taplin, ‘Dock Labour’, Transactions of the Historic Society of Lancashire and Cheshire, 127 (1978), 133–54.
        2. M. J. Power, ‘Creating a Port’, Transactions of the Historical Society of Lancashire and Cheshire, 149 (1999), 51–71.
    Good:
        1. Claudio Pogliano, L’utopia igienista, in Malattia e medicina, a cura di Franco Della Peruta, Torino, Einaudi, 1984, pp. 587-631.
        2. Paolo Frascani, Ospedali, in Malattia e medicina, a cura di Franco Della Peruta, Torino, Einaudi, 1984, pp. 297-331.
    """
    chapters = [c for c in reading.of_kind("full") if c.item.text("container-title") and c.item.get("type") in ("chapter", "paper-conference")]
    yield from _compared(chapters, "editor", lambda c: (words(c.item.text("container-title")), c.item.text("issued")), _other_editor, reading)
    yield from _compared(chapters, "container-title", lambda c: (_editors(c), c.item.text("issued")), _other_word, reading)
    volumes = [c for c in reading.of_kind("full") if c.item.get("type") == "book" and c.item.text("publisher-place")]
    yield from _compared(volumes, "publisher-place", lambda c: (c.item.names("author"), words(c.item.text("title"))), _other_town, reading)
    journals = [c for c in reading.of_kind("full") if c.item.get("type") == "article-journal"]
    for key in (slice(0, 2), slice(-2, None)):
        yield from _compared(journals, "container-title", lambda c, key=key: _ends(c, key), _other_long_word, reading)  # type: ignore[misc]


def _compared(
    members: list[Citation], variable: str, key: Callable[[Citation], tuple[Hashable, ...]], differ: Callable[[Citation, Citation], tuple[str, str] | None], reading: Reading
) -> Iterator[tuple[Place, str]]:
    """What differs in a member from the first one that has the same key."""
    groups: dict[Hashable, list[Citation]] = defaultdict(list)
    for member in members:
        if all(key(member)):
            groups[key(member)].append(member)
    for first, *others in groups.values():
        for other in others:
            text = reading.notes[other.at.note].text
            if (found := differ(other, first)) and (place := place_of(other, variable, text)):
                at = text.find(found[0], *other.span) if variable == "editor" else text.find(found[0], *place)
                span = Span(at, at + len(found[0])) if at >= 0 else place
                yield Place(other.at.note, span, (first.at,)), f"“{found[0]}”, but “{found[1]}” in note {first.at.note}"


def _editors(citation: Citation) -> tuple[str, ...]:
    return tuple(name.family for name in citation.item.names("editor"))


def _other_editor(one: Citation, other: Citation) -> tuple[str, str] | None:
    """The surname of the only editor, where it has a slip."""
    a, b = one.item.names("editor"), other.item.names("editor")
    slip = len(a) == len(b) == 1 and a[0].given[:1] == b[0].given[:1] and one_slip(a[0].family.casefold(), b[0].family.casefold())
    return (a[0].family, b[0].family) if slip else None


def _other_town(one: Citation, other: Citation) -> tuple[str, str] | None:
    """The town of another volume, or of the work itself given in full again, with a slip."""
    a, b = one.item.text("publisher-place"), other.item.text("publisher-place")
    return (a, b) if a[:1] == b[:1] and one_slip(a.casefold(), b.casefold()) else None


def _other_word(one: Citation, other: Citation) -> tuple[str, str] | None:
    """The one word in which two titles of one collection differ; what is longer has only more behind."""
    a, b = (words_of(c.item.text("container-title").replace("'", "’")) for c in (one, other))
    if abs(len(a) - len(b)) == 1 and min(len(a), len(b)) >= SEVERAL + 2:
        return _small_word_lost(a, b)
    differing = [(x, y) for x, y in zip(a, b, strict=False) if x.casefold() != y.casefold()]
    return differing[0] if len(differing) == 1 and min(len(a), len(b)) >= SEVERAL and len(a) == len(b) else None


def _small_word_lost(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str] | None:
    """The words around a small one that only one of two long titles has: "Gaue, Bezirke" and "Gaue und Bezirke"."""
    short, long = sorted((one, other), key=len)
    lost = next((k for k in range(1, len(short)) if (*long[:k], *long[k + 1 :]) == short), 0)
    if not lost or len(long[lost]) > SMALL:
        return None
    return (one[lost], other[lost])


SMALL = 3
"""Letters of a small word."""


def _other_long_word(one: Citation, other: Citation) -> tuple[str, str] | None:
    """The one long word in which two journals' names differ, by a slip or an ending."""
    found = _other_word(one, other)
    if found is None or len(words_of(one.item.text("container-title"))) < SEVERAL + 2:
        return None
    a, b = found[0].casefold(), found[1].casefold()
    return found if len(a) > SEVERAL and (one_slip(a, b) or a[:5] == b[:5]) else None


def _ends(citation: Citation, part: slice) -> tuple[Hashable, ...]:
    """The first or last words of a journal's name, by which those are found that may be the same."""
    name = tuple(word.casefold() for word in words_of(citation.item.text("container-title")))
    return (name[part], len(name)) if len(name) >= SEVERAL + 2 else ()
