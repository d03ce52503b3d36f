"""How well a work fits what a short form says of it: names, title, year."""

from __future__ import annotations

from dataclasses import dataclass

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Item
from edele_refs.resolve.names import fitting
from edele_refs.resolve.works import ROLES, called
from edele_refs.titles import shortens, words
from edele_refs.values import Name


@dataclass(frozen=True, slots=True)
class Fit:
    """A work, and what speaks for it: its rank among others, how sure it is, and words for the reader."""

    work: Citation
    rank: tuple[float, float]
    sure: float
    reason: str


CALLED = 0.7
"""What a siglum alone is worth ("ADAP, D, Bd. IX"), as a title's agreement."""


def fit(item: Item, work: Citation, names: tuple[Name, ...]) -> Fit | None:
    """How a work fits a short form; None where its names, initials, year or title differ."""
    other = work.item
    dated = item.text("issued")
    siglum = bool(names) and _is_called(names, other, dated)
    role = _role(names, other) if names and not siglum else 1.0
    if not role or (dated and not siglum and not _of_year(dated, other)):
        return None
    title = item.text("title") or item.text("container-title")
    if dated and not title and not siglum and not other.text("issued"):
        return None  # "Meier 1979" is not what Meier wrote with others at a time not said
    shared = (of_title(title, other) or of_title(_without_year(title, other), other)) if title else 0.0
    shared = shared or (INFLECTED if names and title and _inflected(title, other) else 0.0)
    if title and not shared and not siglum:
        return None
    shared = max(shared, CALLED) if title and siglum else shared
    return Fit(work, (shared, role), *_said(bool(names), siglum, shared, title, dated))


def _without_year(title: str, work: Item) -> str:
    """A short title without the year of the work that stands behind it: "Die Scuole delle arti 2011"."""
    year = work.text("issued")[:4]
    return title.removesuffix(year).rstrip(" ,") if year.isdigit() and title.endswith(f" {year}") else ""


INFLECTED, _STEM, _ENDING = 0.8, 6, 2
"""What a title's word in another form of it is worth; so many letters of it have to be there."""


def _inflected(title: str, item: Item) -> bool:
    """Whether each word of a short title is one of the work's but for its ending: "Öffentliches Recht" for "des öffentlichen Rechts".

    A short word has to stand there whole, and one at least is long.
    """
    theirs = [word for key in ("title", "volume-title") for word in words(item.text(key))]
    long = {word for word in words(title) if len(word) > _STEM}
    return bool(long) and all(any(_stem(word, other) if word in long else _lengthened(word, other) for other in theirs) for word in words(title))


def _lengthened(short: str, other: str) -> bool:
    """Whether a word is another but for up to two letters that end that: "Recht", "Rechts"."""
    return other.startswith(short) and len(other) - len(short) <= _ENDING


def _stem(one: str, other: str) -> bool:
    """Whether two words are alike but for up to three letters at their ends."""
    shared = min(len(one), len(other)) - 3
    return shared >= _STEM and abs(len(one) - len(other)) < 4 and one[: max(shared, _STEM)] == other[: max(shared, _STEM)]


def _said(named: bool, siglum: bool, shared: float, title: str, dated: str) -> tuple[float, str]:
    """How sure it is, and the reason."""
    parts = ["what it is called from there on" if siglum else "the name"] * named + ["the year"] * bool(dated)
    if title and not (siglum and shared <= CALLED):
        parts.append(next(said for least, said in _GRADES if shared >= least))
    sure = 0.95 if siglum else (0.6 + 0.38 * shared) if title else 0.9 if dated else 0.8
    return sure - (0 if named else 0.05), " and ".join(parts)


_GRADES = (
    (1.0, "the beginning of the title"),
    (0.9, "words of the title"),
    (0.85, "the title, spelt in another way"),
    (0.0, "some words of the title"),
)


def of_title(title: str, item: Item) -> float:
    """How well a short title fits what a work is called, 0 to 1."""
    found = shortens(title, item.text("title"))
    for key, worth in _LESS:
        if key in item:
            found = max(found, worth * shortens(title, item.text(key)))
    return max([found, *(_of_siglum(title, name) for name in called(item))])


_LESS = (("volume-title", 0.95), ("container-title", 0.9))
"""What the titles of a volume, and of what a part stands in, are worth beside a work's own."""


def _of_siglum(title: str, name: str) -> float:
    """ "WA 6" is "WA"; else as a short title."""
    short = words(name)
    return 0.97 if words(title)[: len(short)] == short else shortens(title, name)


def _role(names: tuple[Name, ...], item: Item) -> float:
    """1 where the names are the authors', less where they are the editors'; 0 where they are not there.

    All the names, or all but one of several, have to be.
    """
    least = max(1, len(names) - (len(names) > 1))
    if (found := fitting(names, item, ("author",))) >= least:
        return 0.9 if found < len(names) else 1.0
    if (found := fitting(names, item, ROLES)) < least:
        return 0.0
    # the editor of a book stands for it, the editor of what a part stands in does not
    return (0.5 if item.names("author") else 1.0) * (0.9 if found < len(names) else 1.0)


def _is_called(names: tuple[Name, ...], item: Item, dated: str) -> bool:
    """Whether a name is what the work is called: "Dearing" for "(the Dearing report)"; "RTA 1576" is no "RTA 1567"."""
    ours = {" ".join(words(n.family or n.literal)) for n in names}
    return any(ours & {" ".join(words(name)), *words(name)} and not (dated and (years := _YEAR.findall(name)) and dated[:4] not in years) for name in called(item))


_YEAR = late_pattern(r"(?<!\d)1[4-9]\d\d(?!\d)|(?<!\d)20\d\d(?!\d)")


def _of_year(dated: str, item: Item) -> bool:
    """The year of the work, with its letter where both have one ("1964a")."""
    theirs = item.text("issued")
    return not theirs or theirs == dated or theirs[:4] == dated[:4]
