"""S142."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._works import misspelt_words
from edele_refs.titles import words


@rule("S142", severity="hint")
def short_title_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short title is put together from words that do not stand together in the full one.

    All other short titles of the work are its beginning. “German Occupation” once, where all other notes have “German Rule” for “German Rule in Russia: A Study of
    Occupation Policies”. Where one short title is only shorter than the other, both are let stand.

    Help: cite the work by the same words everywhere.

    Bad:
        1. Alexander Dallin, German Rule in Russia, 1941–1945: A Study of Occupation Policies (London: Macmillan, 1981), 427.
        2. Dallin, German Rule, 530.
        3. Dallin, German Occupation, 418.
        4. Dallin, German Rule, 532.
    Good:
        1. Alexander Dallin, German Rule in Russia, 1941–1945: A Study of Occupation Policies (London: Macmillan, 1981), 427.
        2. Dallin, German Rule, 530.
        3. Dallin, German Rule in Russia, 418.
        4. Dallin, German Rule, 532.
    """
    for full, shorts in _by_work(reading).items():
        title = words(full.item.text("title"))
        loose = [(short, own) for short, own in shorts if not _in_a_row(own, title)]
        usual = [(short, own) for short, own in shorts if own == title[: len(own)]]
        turned = [(short, own) for short, own in loose if not _in_order(own, title)]
        if len(turned) == 1 and (span := place_of(turned[0][0], "title", reading.notes[turned[0][0].at.note].text)) and set(turned[0][1]) <= set(title):
            yield Place(turned[0][0].at.note, span, (full.at,)), f"“{turned[0][0].item.text('title')}”, but in note {full.at.note} these words stand in another order"
        if len(loose) != 1 or turned or not usual or misspelt_words(loose[0][0].item.text("title"), full.item.text("title")):
            continue
        short, own = loose[0]
        other, theirs = usual[0]
        span = place_of(short, "title", reading.notes[short.at.note].text)
        if span and len(own) > 1 and own[0] == theirs[0] and set(own) <= set(title) and not set(theirs) <= set(own):
            yield Place(short.at.note, span, (full.at,)), f"“{short.item.text('title')}”, but “{other.item.text('title')}” in note {other.at.note}"


def _by_work(reading: Reading) -> dict[Citation, list[tuple[Citation, tuple[str, ...]]]]:
    """The short forms of each work with the words of their titles."""
    found: dict[Citation, list[tuple[Citation, tuple[str, ...]]]] = defaultdict(list)
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        if full is not None and (own := words(short.item.text("title"))):
            found[full].append((short, own))
    return found


def _in_order(own: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether words stand one after the other in a title, with others between."""
    rest = iter(title)
    return all(word in rest for word in own)


def _in_a_row(own: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether words stand one behind the other in a title."""
    return any(title[k : k + len(own)] == own for k in range(len(title)))
