"""S135."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._house_words import accent_lost, slip_of
from edele_refs.rules._plain import whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip, rests
from edele_refs.rules.impossible_year import is_town
from edele_refs.rules.imprint_misspelt import OFTEN

LEAST, LONG = 4, 8
"""Letters of a word that is compared (of four two may be turned round); of one in which another letter is a slip too."""
OLD = 1850
"""Before it a town had more than one spelling."""
WORD = late_pattern(r"(?<![\w’'-])[^\W\d_a-zà-ÿа-џ][^\W\d_]{3,}(?![\w’'-])")

ACCENTED = late_pattern(r"[\u00df-\u017f]")
"""Letters of a note that is written with accents."""
LETTERS = late_pattern(r"[^\W\d_]{5,40}")
WHOLE = late_pattern(r"^\S.{3,60}\S$")
SEVERAL = late_pattern(r"[^\W\d_]{3,20}[- ](?:[^\W\d_]{1,4}[- ])?[^\W\d_]{3,20}")
"""A town of several words: “Aix-en-Provence”."""
BETWEEN = late_pattern(r"(?:,\s(?P<town>[^\W\d_a-zà-ÿа-џ][^\W\d_]{3,})(?:,\s[^,]+)?|\.\s(?P<behind>[^\W\d_a-zà-ÿа-џ][^\W\d_]{5,}),\s[^\W\d_a-zà-ÿа-џ][^,]+)$")
"""A word alone between the last commas, or between a stop and a comma: "…, Salamnca, Junta de Castilla y León", "… Budapset, Osiris"."""


@rule("S135", fix="unsafe")
def town_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A town or house is a slip away from one that is known for its books: “Lieden”, “Enaudi”.

    Two letters are turned round, one is lost or doubled; in a long name one is another. Towns and
    houses that are known themselves, that stand twice in the notes, or in an old imprint, are left alone.

    Help: write it as it is called.

    Bad:
        1. Pepijn Brandon, War, Capital, and the Dutch State (Lieden: Brill, 2015), 80.
    Bad:
        1. Simona Cerutti, Mestieri e privilegi, Torino, Enaudi, 1992, p. 55.
    Bad:
        1. Bartolomé Yun Casalilla, Sobre la transición al capitalismo, Salamnca, Junta de Castilla y León, 1987, p. 201.
    Bad:
        1. P. Ramasamy, “Labour Control and Labour Resistance,” Jounral of Peasant Studies 19, no. 3 (1992): 87–105.
    Good:
        1. Pepijn Brandon, War, Capital, and the Dutch State (Leiden: Brill, 2015), 80.
    Good:
        1. Heinz Herz, Das alte Homburg, Homburg 1987, S. 12.
    Good:
        1. Arthur Pigler, Katalog der Galerie Alter Meister, Tubingen 1968, S. 12.
    """
    yield from _words_of_names(reading)
    for variable, name in _names(reading):
        for word in () if is_town(name.form) else (WHOLE if variable == "publisher" or SEVERAL.search(name.form) else WORD).finditer(name.form):
            meant = _meant(word[0], variable, reading)
            if meant and _alone(word[0], meant, variable, reading):
                at = name.span.start + word.start()
                yield Place.mended(name.note, Span(at, at + len(word[0])), meant), f"“{word[0]}” looks like “{meant}” misspelt"


def _words_of_names(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Words of journals and houses that are slips of those that most are called by: "Jounral of Peasant Studies"."""
    for variable in ("container-title", "publisher"):
        for citation, name in stated(reading, variable):
            if variable == "container-title" and citation.item.get("type") != "article-journal":
                continue
            for word in LETTERS.finditer(name.form):
                meant = slip_of(word[0]) or (accent_lost(word[0]) if ACCENTED.search(reading.notes[citation.at.note].text) else "")
                if meant and whole(reading).count(word[0]) == 1:
                    at = name.span.start + word.start()
                    right = meant.capitalize() if word[0][0].isupper() else meant
                    yield Place.mended(name.note, Span(at, at + len(word[0])), right), f"“{word[0]}” looks like “{right}” misspelt"


def _alone(word: str, meant: str, variable: str, reading: Reading) -> bool:
    """Whether the word stands once; where the known name stands often S132 sees two letters turned round."""
    forms = [name.form for _, name in stated(reading, variable)]
    often = sorted(word) == sorted(meant) and word in forms and forms.count(meant) >= OFTEN
    return whole(reading).count(word) == 1 and not often


def _names(reading: Reading) -> Iterator[tuple[str, Mention]]:
    """Towns, houses, and the word between commas that was taken for the title’s, since no town was found."""
    for variable in ("publisher-place", "publisher", "title", "container-title"):
        for citation, name in stated(reading, variable):
            if _is_old(citation):
                continue
            if variable.startswith("publisher"):
                yield variable, name
            elif citation.item.text("type") in ("book", "chapter") and not is_town(citation.item.text("publisher-place")) and (found := BETWEEN.search(name.form)):
                group = "town" if found["town"] else "behind"
                yield "publisher-place", Mention(found[group], name.note, Span(name.span.start + found.start(group), name.span.start + found.end(group)))


def _is_old(citation: Citation) -> bool:
    year = citation.item.text("issued")[:4]
    return year.isdigit() and int(year) < OLD


def _meant(word: str, variable: str, reading: Reading) -> str | None:
    """The one known town or house that a word is a slip away from; of several (one town in two languages) the one in the notes."""
    near = _near(word, variable)
    here = near & {name.form for _, name in stated(reading, variable)} if len(near) > 1 else near
    return next(iter(here)) if len(here) == 1 else None


@cache
def _near(word: str, variable: str) -> frozenset[str]:
    index = _index(variable)
    if is_town(word) or word in index.get(word, ()):
        return frozenset()
    near = {other for rest in rests(word, 1) for other in index.get(rest, ()) if _slip(word, other)}
    if any(_plain(word) == _plain(other) for other in index.get(word[:1] + "*", ())):
        return frozenset()
    return frozenset(near)


def _plain(name: str) -> str:
    """A name without accents, capitals and hyphens: "Gottingen", "Editori riuniti", "Franco-Angeli" are no slips."""
    return without_accents(name.casefold()).replace("-", " ")


def _slip(word: str, other: str) -> bool:
    """Whether two letters are turned round, one is lost or doubled, or, in a long word, is another; the last stays.

    >>> _slip("Lieden", "Leiden"), _slip("Salamnca", "Salamanca"), _slip("Homburg", "Hamburg"), _slip("Hamburgi", "Hamburg")
    (True, True, False, False)
    """
    if word[0] != other[0] or not one_slip(word, other):
        return False
    if sorted(word) == sorted(other):
        return True
    return word[-1] == other[-1] and len(other) > LEAST and _another(word, other)


def _another(word: str, other: str) -> bool:
    """Whether a letter is lost or doubled, or, in a long word, another one."""
    return len(word) < len(other) or (len(word) > len(other) and (len(other) >= LEAST + 2 or re.sub(r"(.)\1", r"\1", word) == re.sub(r"(.)\1", r"\1", other))) or (len(word) == len(other) >= LONG and word.isascii() and other.isascii() and word[-4:] not in ("berg", "burg"))


@cache
def _index(variable: str) -> dict[str, tuple[str, ...]]:
    """The known houses, and the towns of one word, by themselves and by what is left without one letter."""
    from edele_refs.parse.houses import ALONE, HOUSES
    from edele_refs.parse.places import ABBREVIATED, CITIES

    names = {*CITIES, *filter(SEVERAL.fullmatch, ABBREVIATED)} if variable == "publisher-place" else {*HOUSES, *ALONE}
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        for rest in rests(name, 1) if len(name) >= LEAST and (variable == "publisher" or WORD.fullmatch(name) or SEVERAL.search(name)) else ():
            found[rest].append(name)
        found[name[:1] + "*"].append(name)
    return {rest: tuple(dict.fromkeys(theirs)) for rest, theirs in found.items()}
