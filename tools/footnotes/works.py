"""Works that might exist: what a reference states, not yet set in any style."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from footnotes.facts import facts
from footnotes.names import latin, person
from footnotes.signatures import COLLECTIONS, forms

KINDS = (
    ("book", 30), ("edited", 6), ("chapter", 15), ("article", 20), ("record", 22), ("thesis", 3), ("news", 5), ("web", 3),
    ("interview", 2), ("letter", 3), ("entry", 2), ("reprint", 5), ("volume", 5), ("case", 1),
)  # fmt: skip

Titles = dict[str, list[str]]
"""Titles of real works by language, where data sets give some."""


@dataclass(frozen=True)
class Work:
    """One source; ``code`` is its language, ``note`` and ``page`` where it was cited in full."""

    kind: str
    code: str
    title: str
    people: tuple[tuple[str, str], ...]
    editors: tuple[tuple[str, str], ...]
    container: str
    journal: str
    place: str
    house: str
    year: int
    volume: int
    issue: int
    first: int
    last: int
    archive: tuple[str, str, str]
    body: str
    script: str


def title(rng: Random, code: str, titles: Titles, long: bool = True) -> str:
    """A title: one of the given ones, or put together."""
    if titles.get(code) and rng.random() < 0.5:
        return rng.choice(titles[code])
    table = facts(code)
    if rng.random() < 0.2:
        found = rng.choice(table.phrases)
    else:
        found = f"{rng.choice(table.heads)} {rng.choice(table.tails)}"
        if rng.random() < 0.25:
            found += f" {rng.choice(table.tails)}"
    if long and rng.random() < 0.35:
        found += rng.choice((". ", ": ", ". ", ", ") if code != "en" else (": ", ": ", ", ")) + rng.choice(table.subtitles)
    if rng.random() < 0.12:
        first = rng.randint(1500, 1990)
        found += rng.choice((", ", " ", ", ")) + f"{first}–{first + rng.randint(1, 40)}"
    return found


def _digits(rng: Random, form: str) -> str:
    found = "".join(str(rng.randint(1 if at == 0 or not form[at - 1].isdigit() else 0, 9)) if c == "9" else c for at, c in enumerate(form))
    return found.replace("#", rng.choice(("II", "IV", "VII", "I", "XIII", "VI")))


def work(rng: Random, code: str, titles: Titles, kind: str = "") -> Work:
    """A work of a kind in a language."""
    table = facts(code)
    kinds, weights = zip(*KINDS, strict=True)
    kind = kind or rng.choices(kinds, weights)[0]
    first = rng.randint(1, 480)
    archive, signature, place = rng.choice(forms(code if code in ("de", "en", "fr", "ru", "uk", "pl", "it", "es", "pt", "cs", "nl") else "en"))
    return Work(
        kind,
        code,
        title(rng, code, titles, kind != "article" or rng.random() < 0.5),
        tuple(person(rng, code) for _ in range(rng.choice((1, 1, 1, 1, 1, 2, 2, 3)))),
        tuple(person(rng, code) for _ in range(rng.choice((1, 1, 2, 2, 3)))),
        title(rng, code, titles),
        rng.choice(table.journals),
        rng.choice(table.cities),
        rng.choice(table.houses),
        rng.choice((rng.randint(1950, 2022), rng.randint(1950, 2022), rng.randint(1850, 1950))),
        rng.randint(1, 120),
        rng.randint(1, 12),
        first,
        first + rng.randint(4, 40),
        (archive, _digits(rng, signature), place),
        rng.choice(table.bodies),
        "cyrillic" if code in ("ru", "uk") else "latin",
    )


def in_latin(found: Work, scientific: bool) -> Work:
    """A Cyrillic work as notes in Latin letters cite it."""
    def over(text: str) -> str:
        return latin(text, scientific)

    def names(people: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((over(given), over(family)) for given, family in people)

    place = {"М.": "Moskva" if scientific else "Moscow", "Л.": "Leningrad", "СПб.": "Sankt-Peterburg" if scientific else "St. Petersburg", "К.": "Kiev"}.get(found.place, over(found.place))
    archive = (over(found.archive[0]) if len(found.archive[0]) > 6 else latin(found.archive[0], scientific).upper(), over(found.archive[1]).lower().replace(". op", ", op").replace(". d", ", d").replace(". l", ", l"), over(found.archive[2]).lower())
    return Work(
        found.kind, found.code, over(found.title), names(found.people), names(found.editors), over(found.container), over(found.journal),
        place, over(found.house), found.year, found.volume, found.issue, found.first, found.last, archive, over(found.body), "latin",
    )  # fmt: skip


def collection(rng: Random) -> str:
    """A collection that an archive keeps."""
    return rng.choice(COLLECTIONS)
