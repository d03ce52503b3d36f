"""Whether a name in a short form is one of a work's: by its surname, or by a part of it."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item
from edele_refs.titles import alike, words
from edele_refs.values import Name

_PARTICLES = frozenset("v d von van vom zu zur de der den ten ter del della dei degli di da do dos das du des la le les el af av".split())


@lru_cache(maxsize=4096)
def keys(name: Name) -> frozenset[str]:
    """What a name may be looked up by: "von Srbik" is Srbik too, "Céspedes del Castillo" one surname.

    >>> sorted(keys(Name("von Srbik", "Heinrich")))
    ['heinrich von srbik', 'srbik', 'von srbik']
    """
    family = words(name.family or name.literal)
    bare = _bare(family)
    whole = (*words(name.given), *family) if name.family and len(name.given.rstrip(".")) > 2 else family
    return frozenset(" ".join(part) for part in (family, bare, whole)) - {""}


@lru_cache(maxsize=4096)
def parts(name: Name) -> frozenset[str]:
    """Those and the shorter forms of a compound surname: "Navarro" for Navarro García."""
    bare = _bare(words(name.family))
    shorter = {" ".join(bare[:n]) for n in range(1, len(bare))} | {" ".join(_bare(bare[n:])) for n in range(1, len(bare))}
    return keys(name) | _double(name) | _unstopped(name) | (shorter - {""} - _PARTICLES)


_UNSTOPPED = late_pattern(r"[A-Z]{2,3}\s([A-Z][a-zà-ÿ’'-]{2,20})")


def _unstopped(name: Name) -> set[str]:
    """The surname of "JH Baker", which may as well be an institution: only a short form tells."""
    found = _UNSTOPPED.fullmatch(name.literal)
    return set(map(" ".join, [words(found[1])])) if found else set()


def _double(name: Name) -> set[str]:
    """The last two of several words, which may be one surname: "Ponce Leiva" of Pilar Ponce Leiva."""
    given = words(name.given)
    return {" ".join((given[-1], *words(name.family)))} if len(given) > 1 and len(given[-1]) > 2 else set()


def _bare(family: tuple[str, ...]) -> tuple[str, ...]:
    """A surname without the particles before it."""
    while len(family) > 1 and family[0] in _PARTICLES:
        family = family[1:]
    return family


def almost(name: Name, other: Name) -> bool:
    """Whether two surnames that begin alike differ by a letter or two."""
    ours, theirs = (" ".join(words(n.family or n.literal)) for n in (name, other))
    return ours[:1] == theirs[:1] and len(ours) > 4 and alike(ours, theirs) >= 0.85


def first_name(name: Name) -> str:
    """The word by which a medieval author may be called: "orderic" of Orderic Vitalis."""
    return " ".join(words(name.given or name.literal)[:1])


def fitting(names: tuple[Name, ...], item: Item, roles: tuple[str, ...]) -> int:
    """How many of the names are among those of the item, in one of these roles."""
    theirs = [other for role in roles for other in item.names(role)]
    return sum(any(agree(name, other) for other in theirs) for name in names)


def agree(name: Name, other: Name) -> bool:
    """One surname, and initials that do not differ: "N. Werth" is not Alexander."""
    if not keys(name) & parts(other):
        return False
    ours, theirs = (words(each.given[:1]) for each in (name, other))  # "E. Lalou" is Élisabeth
    # "v. Srbik": a small letter is a particle’s
    if not ours or not theirs or name.given[:1].islower():
        return True
    # "Céspedes del Castillo" read as a given name and a surname
    whole = " ".join((*words(name.given), *words(name.family)))
    theirs_whole = " ".join((*words(other.given), *words(other.family)))
    return whole in parts(other) or (" " in theirs_whole and f" {whole}".endswith(f" {theirs_whole}")) or (ours == theirs and _one_first_name(name.given, other.given))


def _one_first_name(one: str, other: str) -> bool:
    """Whether two first names that begin alike may be one: "Fritz" is Friedrich, "Hans" not Heinrich.

    >>> _one_first_name("Nicolas", "Nikolai"), _one_first_name("Andrei", "Alexander"), _one_first_name("A.", "Alexander")
    (True, False, True)
    """
    a, b = (words(given)[:1] for given in (one, other))
    if not a or not b or min(len(a[0]), len(b[0])) < 3 or a[0][:3] == b[0][:3]:
        return True
    return SequenceMatcher(None, a[0], b[0], autojunk=False).ratio() >= 0.6
