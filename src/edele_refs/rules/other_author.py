"""C121."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._accents import without_accents
from edele_refs.rules._rule import Place, rule
from edele_refs.titles import alike
from edele_refs.values import Name


@rule("C121")
def other_author(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form names an author beside the first whom the full reference does not name.

    It is the same title, so one of them is wrong. A name with another letter is reported by C107;
    names that are left out, or divided in another way, are left alone.

    Help: compare both with the title page.

    Bad:
        1. Sidney Webb and Beatrice Webb, The History of Trade Unionism (London: Longmans, 1920), 522.
        2. Webb and Potter, History of Trade Unionism, 530.
    Good:
        1. Sidney Webb and Beatrice Webb, The History of Trade Unionism (London: Longmans, 1920), 522.
        2. Webb, History of Trade Unionism, 530.
    """
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        ours = short.item.names("author")
        if full is None or len(ours) < 2 or "title" not in short.item:
            continue
        theirs = {key: full.item.names(key) for key in ("author", "editor", "translator", "container-author")}
        if len(theirs["author"]) != len(ours) or any(name.others or name.literal for name in (*ours, *theirs["author"])):
            continue
        known = {_plain(word) for names in theirs.values() for name in names for word in _words(name)}
        text = reading.notes[short.at.note].text
        for name in ours[1:]:
            at = text.find(name.family, *short.span)
            if at >= 0 and not any(_near(word, _plain(name.family)) for word in known) and not known & set(map(_plain, name.family.split())):
                yield Place(short.at.note, Span(at, at + len(name.family)), (full.at,)), f"note {full.at.note} does not name “{name.family}” among the authors of this work"


def _near(one: str, other: str) -> bool:
    return sorted(one) == sorted(other) or alike(one, other) >= 0.7


def _words(name: Name) -> tuple[str, ...]:
    return (name.family, *name.family.split(), *name.given.split())


def _plain(word: str) -> str:
    """A word in small letters and without accents."""
    return without_accents(word.casefold())
