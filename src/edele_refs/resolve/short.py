"""Short forms: by the note that is named, by author and title, author and year, title, edition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Address, Candidate, Citation, Item, Resolution
from edele_refs.resolve import days, openings, pages
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.divided import divided_anew
from edele_refs.resolve.files import without_archive
from edele_refs.resolve.fit import Fit, fit
from edele_refs.resolve.index import Found
from edele_refs.resolve.many import MANY
from edele_refs.resolve.names import almost
from edele_refs.resolve.never_full import named_before
from edele_refs.resolve.parties import of_party
from edele_refs.resolve.telling import BY_PAGE, having_the_page, of_its_kind
from edele_refs.resolve.works import Works, called, names_of, surnames
from edele_refs.roman import arabic
from edele_refs.titles import shortens, words
from edele_refs.values import Name

FEW = 4
"""So many works of one author are all looked at."""

OTHERWISE = "the title, and a name spelt in another way"
NAMED, CONTAINED, INTRODUCED, FILED, OPENED, MISSPELT = 0.98, 0.75, 0.95, 0.85, 0.85, 0.85
"""How sure: in the note that is named, by the edition that a part stands in, by a short name, by a signature without its archive, by the words with which the reference begins, by a title with a name misspelt."""


def link(chain: Chain, citation: Citation) -> Resolution:
    """What a short form repeats; several candidates only where nothing decides."""
    named = _labels(chain, citation)
    found = _of_note(chain, citation, named) if named else []
    doubts: tuple[str, ...] = ()
    if not found:
        found = introduced(chain, citation) or days.letters(chain, citation.item) or _work(chain, citation.item) or _of_another(chain, citation) or _of_file(chain, citation) or _of_opening(chain, citation)
        if named and found:
            doubts = (f"note {named[0]} does not cite it",)
    known = _settled(chain, citation, having_the_page(citation, of_its_kind(chain, citation, found)))
    for doubt in doubts:
        known = pages.doubted(known, doubt, 0.7)
    known = replace(known, named=named)
    return known if known.candidates else named_before(chain, citation, known)


def works_of(works: Works, item: Item, exactly: bool = False) -> list[Fit]:
    """The works that a short form fits best; several where nothing decides.

    ``exactly``: a title without names is the beginning of the work's, to the letter.
    """
    names = names_of(item)
    found = _by_name(works, item, names) if names else _by_title(works, item, exactly)
    if len(found) > 1 and len(names) > 1 and not item.text("title"):
        found = _about_the_second(works, names, found) or found
    if not found and (other := divided_anew(works, item, names)):
        kept = bool(title := other.text("title")) and title == item.text("title")  # only the name was mended
        loosely = kept or len(other.names("author")) > 1 or (bool(other.names("author")) and not (names and title))
        found = [f for f in works_of(works, other, not loosely) if loosely or f.rank[0] == 1.0]
    if not found and item.text("container-title"):
        found = _by_container(works, item)
    return found or _of_whom(works, item, names) or _misspelt(works, item, names) or _called_by_year(works, item, names) or _of_case(works, item, names)


def _of_case(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    return of_party(works.holding(str(names[0])) if names else (), item, names, OPENED)


def _about_the_second(works: Works, names: tuple[Name, ...], found: list[Fit]) -> list[Fit]:
    """Of several works of one author the one about whom the second name is of: "Wisner, Zygmunt III, s. 90"."""
    if any(len(surnames(f.work.item, ("author",))) > 1 for f in found):
        return []
    title = " ".join(str(name) for name in names[1:])
    about = _by_name(works, Item(author=names[:1], title=title), names[:1])
    return about if len(about) == 1 and about[0].rank[0] == 1.0 else []


def _called_by_year(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    """The work whose title begins with what looks like its year: "Overy, 1939, p. 40"."""
    if not names or item.text("title") or not item.text("issued"):
        return []
    found = _best(_fits(works.named(names[0]), Item(author=names, title=item.text("issued")), names))
    return [f for f in found if f.rank[0] == 1.0]


def introduced(chain: Chain, citation: Citation) -> list[Fit]:
    """The work with whose short name the mention begins, whatever that was read for."""
    theirs = chain.works.introduced(chain.written(citation))
    return _of_volume([Fit(work, (1.0, 1.0), INTRODUCED, "what it is called from there on") for work in reversed(theirs)], citation.item)


# ---------------------------------------------------------------- the note that is named


@cache
def _note_named() -> re.Pattern[str]:
    return long_pattern(rf"(?:(?:{pattern('note')})\s?|(?<=[(\[\s])nn?\s)(\d+)|(?<!\d)(\d{{1,4}})(?=\.\s(?:láb)?(?:jegyz|lj|jz))")


def _labels(chain: Chain, citation: Citation) -> tuple[str, ...]:
    """The notes that are named in the mention ("n. 12"), as labels of its chapter."""
    text = chain.written(citation)
    if citation.locator:
        text = text.replace(citation.locator, "")
    return tuple(dict.fromkeys(chain.label(m[1] or m[2]) for m in _note_named().finditer(text)))


def _of_note(chain: Chain, citation: Citation, labels: Sequence[str]) -> list[Fit]:
    """Of the sources that the note cites those which the names and the title fit."""
    cited = dict.fromkeys(chain.found[c.at].antecedent or c.at for label in labels for c in chain.works.of_note(label))
    there = [chain.works.at(at) for at in cited if chain.works.is_full(at)]
    names, item = names_of(citation.item), citation.item
    fits = [found for work in there if (found := fit(item, work, names))]
    if not fits and names and not _elsewhere(chain.works, item, there):
        fits = [found for work in there if (found := fit(_names_only(item), work, names))]
    if not fits and (both := surnames(item, ("author", "recipient"))) and item.names("recipient"):
        fits = [Fit(work, (1.0, 1.0), NAMED, "") for work in there if both <= {*surnames(work.item), *words(work.item.text("title"))}]
    fits = fits or of_party(there, item, names, NAMED)
    reason = f"what note {labels[0]} cites" if not names else f"the work of this name in note {labels[0]}"
    return [replace(f, sure=NAMED, reason=reason) for f in _best(fits)]


def _elsewhere(works: Works, item: Item, there: Sequence[Citation]) -> bool:
    """Whether the title is that of another work of the author than those that the note cites."""
    found = works_of(works, item) if item.text("title") else []
    return len(found) == 1 and found[0].rank[0] >= 0.9 and found[0].work not in there


def _names_only(item: Item) -> Item:
    return Item({key: item[key] for key in item if key in ("author", "editor")})


# ---------------------------------------------------------------- names and titles


def _by_name(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    fits = _fitting(works, item, names)
    if not fits and item.text("title") and item.text("issued"):
        undated = Item({key: item[key] for key in item if key != "issued"})
        # of another year it may be another edition: only a work of which none is said
        fits = [f for f in _fitting(works, undated, names) if not f.work.item.text("issued")]
    return _of_volume(_without_name(_to_the_letter(_best(fits), item), item), item)


def _without_name(found: list[Fit], item: Item) -> list[Fit]:
    """Where only a name is said, the works that were not given a short name: those are cited by it."""
    plain = [f for f in found if not called(f.work.item)]
    return plain if len(found) > 1 and plain and not item.text("title") and not item.text("issued") else found


def _to_the_letter(found: list[Fit], item: Item) -> list[Fit]:
    """Of several works whose titles begin so the one that does with its article too: "Repubblica di Venezia", not "La Repubblica …"."""
    title = item.text("title").casefold()
    exact = [f for f in found if f.work.item.text("title").casefold().startswith(title)] if title and len(found) > 1 else []
    return [replace(exact[0], sure=exact[0].sure * BY_PAGE)] if len(exact) == 1 else found


def _fitting(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    """The works that fit; of several by one author those are tried first that hold the title as it is."""
    theirs = works.named(names[0])
    title = item.text("title") or item.text("container-title")
    held = _held(works, title, theirs, item, names) if title and len(theirs) > FEW else []
    return held or _fits(theirs if len(theirs) <= MANY or not title else works.titled(title), item, names)


def _held(works: Works, title: str, theirs: Found | None, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    """The works that hold a title word by word: those that do not all fit worse; none where one may not."""
    least = 0.9 if len(words(title)) > 1 else 0.91  # a word inside a title is worth 0.9
    if title[-1:].isdigit() or title.endswith(("I", "V", "X")):  # "Ondergang II" is "Ondergang"
        return []
    found = _fits(works.holding(title, theirs), item, names)
    return found if max((f.rank[0] for f in found), default=0) >= least else []


def _fits(theirs: Sequence[Citation], item: Item, names: tuple[Name, ...]) -> list[Fit]:
    return [found for work in theirs if (found := fit(item, work, names))]


def _of_whom(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    """The edition of the papers of one who is named in its title: "Laud, Works" is "The Works of … William Laud"; a first name with the title."""
    title, who = item.text("title"), set(words(names[0].family or names[0].literal)) if names else set()
    if not title or not who:
        return []
    return [Fit(w, (worth, 1.0), 0.6 + 0.3 * worth, "the name and words of the title") for w in works.of_whom(who) if (worth := shortens(title, w.item.text("title"))) >= 0.9]


def _misspelt(works: Works, item: Item, names: tuple[Name, ...]) -> list[Fit]:
    """The work whose title begins so, and whose author is spelt in almost the same way: "Baron, London in the Later Middle Ages"."""
    title = item.text("title")
    if not names or len(words(title)) < 2 or works.named(names[0]):
        return []
    found = _best(_fits(works.holding(title), Item(title=title), ()))
    there = [(f, other) for f in found if f.rank[0] == 1.0 for other in f.work.item.names("author")]
    same = [replace(f, sure=MISSPELT, reason=OTHERWISE) for f, other in there if almost(names[0], other)]
    # "Vila" of Enriqueta Vila Vilar
    return same or [replace(f, sure=MISSPELT, reason="the title, and the first of two surnames") for f, other in there if names[0].family in other.given.split()[1:]]


def _of_another(chain: Chain, citation: Citation) -> list[Fit]:
    """Behind an "id." whose author has no such work: the work whose title begins so."""
    item, text = citation.item, chain.written(citation)
    if not item.text("title") or any(name.family in text and name.literal in text for name in names_of(item)):
        return []
    return works_of(chain.works, Item(title=item.text("title")), True)


def _work(chain: Chain, item: Item) -> list[Fit]:
    """Of a letter only what it stands in is a work that may have been cited: not another one of him who wrote it."""
    alone = item.names("recipient") and not item.text("title") and not item.text("container-title")
    return [] if alone else works_of(chain.works, item)


def _of_file(chain: Chain, citation: Citation) -> list[Fit]:
    """A record named by its fonds and number alone; of several in its file the first."""
    there = without_archive(chain.works, chain.written(citation))
    plain = [c for c in there if not c.item.text("title") and not c.item.text("issued")]
    return [Fit(c, (1.0, 1.0), FILED, "the fonds and the number") for c in (plain or there[:1])[:1]]


def _of_opening(chain: Chain, citation: Citation) -> list[Fit]:
    """The work that is cited in these very words."""
    found = openings.opened(chain, chain.written(citation)) or days.of_day(chain, citation)
    return [Fit(found, (1.0, 1.0), OPENED, "the beginning of the reference")] if found else []


def _of_volume(found: list[Fit], item: Item) -> list[Fit]:
    """Of several volumes of one work the one that is named, be it behind the title: "Stolleis, Geschichte III"."""
    volume = item.text("volume") or item.text("title").rpartition(" ")[2]
    wanted = {volume, str(arabic(volume) or "")} - {""}
    named = [f for f in found if not wanted.isdisjoint((theirs := f.work.item.text("volume"), str(arabic(theirs) or theirs)))]
    return named if len(found) > 1 and named else found


def _best(found: Sequence[Fit]) -> list[Fit]:
    """Those whose title fits best, the latest first."""
    top = max((f.rank for f in found), default=(0.0, 0.0))
    return [f for f in reversed(found) if f.rank == top]


def _by_title(works: Works, item: Item, exactly: bool) -> list[Fit]:
    title = item.text("title")
    if len(title) < 5:
        return []
    if exactly:
        return list(reversed(_best(_fits(works.holding(title), item, ()))))
    found = _held(works, title, None, item, ()) or _fits(works.titled(title), item, ())
    return list(reversed(_best([f for f in found if f.rank[0] >= 0.85])))


def _by_container(works: Works, item: Item) -> list[Fit]:
    """A part named with the short title of its edition: the edition, else its first part that is cited."""
    title = item.text("container-title")
    for key in ("title", "container-title"):
        for work in works.titled(title):
            if shortens(title, work.item.text(key)) >= 0.8:
                return [Fit(work, (0.8, 1.0), CONTAINED, "the title of the edition")]
    return []


# ---------------------------------------------------------------- the result


def _settled(chain: Chain, citation: Citation, found: Sequence[Fit]) -> Resolution:
    if not found:
        return Resolution("no source that is given in full before it fits")
    if len(found) > 1:
        candidates = pages.ranked(citation, [(f.work, f.reason) for f in found])
        return Resolution(f"{len(found)} sources fit ({found[0].reason}), and nothing tells which is meant", candidates)
    best = found[0]
    candidate = Candidate(best.work.at, round(best.sure, 2), f"{best.reason} ({_note(best.work.at)})")
    known = Resolution(candidate.reason, (candidate,), candidate.at, candidate.at)
    # another part of an edition has other pages
    return known if best.sure == CONTAINED else pages.weighed(known, citation, best.work)


def _note(at: Address) -> str:
    return f"note {at.note}"
