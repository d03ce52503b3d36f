"""Signatures as paths from their archive, read from the notes' text, whatever its parts were taken for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from math import log10
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._records import named_in_short
from edele_refs.rules._standing import place_of_note

STEP = late_pattern(r"\d+|[^\W\d_]+")
YEAR = late_pattern(r"(?:1[0-9]|20)\d\d(?!\d)(?:(?<=[^\W\d_]{3}\s\d{4})|(?<=\sde\s\d{4}))")
"""A year behind its month."""
NAME = late_pattern(r"(?<![^\W\d_])[^\W\d_a-zà-ÿа-џ][^\W\d_]{3,}")
LEAF = late_pattern(r"[^,;]*$")
LEAF_OF_A_FILE = late_pattern(r"[.,;]\s[^\W\d_]{1,5}\.?\s\d[^.,;]*\.?$")
"""The leaf behind a file: "Д. 86. Л. 3", "b. 4, c. 12r"."""
BRACKET = late_pattern(r"\s\([^()]{4,160}\)")
"""What a siglum stands for, behind it."""
NUMBER = "#"
"""Stands for any number."""
LONGEST = 16
"""Steps of a path that are compared."""


class Path(NamedTuple):
    """A record's way from its archive to what it is, step by step as written, and what else tells records apart.

    ``down`` says that it goes from the archive down to the file; where the archive comes last it may go up.
    """

    citation: Citation
    archive: str
    steps: tuple[str, ...]
    spans: tuple[Span, ...]
    year: str
    names: frozenset[str]
    down: bool

    @property
    def note(self) -> str:
        """The label of its note."""
        return self.citation.at.note

    @property
    def plain(self) -> tuple[str, ...]:
        """The steps without case."""
        return tuple(map(str.casefold, self.steps))

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of its signature, which is over where two words follow each other behind one of them."""
        steps = self.steps
        first = next((k for k, form in enumerate(steps) if form.isdigit()), len(steps))
        end = next((k for k in range(first + 1, len(steps) - 1) if len(steps[k]) > 1 < len(steps[k + 1]) and (steps[k] + steps[k + 1]).isalpha()), len(steps))
        return tuple(form for form in steps[:end] if form.isdigit())

    @property
    def fonds(self) -> tuple[str, ...]:
        """Its archive, and the steps before the first number."""
        first = next((k for k, form in enumerate(self.steps) if form.isdigit()), len(self.steps))
        return (self.archive, *self.plain[:first])

    def joined(self, step: int) -> bool:
        """Whether a step follows the one before it without a space: "2/9"."""
        return step > 0 and self.spans[step - 1].end + 1 == self.spans[step].start and self.steps[step - 1].isdigit()

    def joined_letter(self, step: int) -> bool:
        """Whether a step is a single letter that follows the one before it with a mark and no space: "8.B"."""
        return step > 0 and len(self.steps[step]) == 1 and self.steps[step].isalpha() and self.spans[step - 1].end + 1 == self.spans[step].start

    @property
    def shape(self) -> tuple[str, ...]:
        """The steps with one mark for all numbers."""
        return tuple(NUMBER if form.isdigit() else form for form in self.plain)


class Parting(NamedTuple):
    """A place where paths part: how many steps from the archive, and the records of each branch."""

    step: int
    branches: Mapping[str, Sequence[Path]]


@once
def paths(reading: Reading) -> tuple[Path, ...]:
    """The path of every record, in order; of an "ibid." where it names another file: "Там же. Д. 86. Л. 3"."""
    found: dict[Address, Path] = {}
    for citation in reading.of_kind("full", "short", "ibid"):
        if "archive" in citation.item or "archive_location" in citation.item:
            found[citation.at] = _path(citation, reading)
        elif citation.kind == "ibid" and (above := _above(citation, found, reading)) and (path := _going_on(above, citation, reading)):
            found[citation.at] = path
    return tuple(found.values())


def _above(ibid: Citation, found: Mapping[Address, Path], reading: Reading) -> Path | None:
    """The path of the last record before an "ibid." that it may repeat."""
    known = reading.resolutions[ibid.at]
    return next((found[at] for at in (known.via, known.antecedent) if at and at in found), None) if known.antecedent else None


def _going_on(above: Path, ibid: Citation, reading: Reading) -> Path | None:
    """The path that leaves another one at the word with which an "ibid." goes on."""
    text = reading.notes[ibid.at.note].text
    span = next((t.span for t in ibid.traces if t.variable == "locator"), None)
    leaf = LEAF_OF_A_FILE.search(text, *span) if span else None
    steps = list(STEP.finditer(text, span.start, leaf.start())) if span and leaf else []
    if not steps or steps[0][0].casefold() not in above.plain:
        return None
    at = above.plain.index(steps[0][0].casefold())
    forms = (*above.steps[:at], *(m[0] for m in steps))
    return above._replace(citation=ibid, steps=forms, spans=(*(ibid.span for _ in range(at)), *(Span(*m.span()) for m in steps)), year="", names=frozenset())


def _path(citation: Citation, reading: Reading) -> Path:
    text = reading.notes[citation.at.note].text
    spans = {t.variable: t.span for t in citation.traces}
    behind_it = "archive" in spans and not ("archive_location" in spans and spans["archive_location"].end <= spans["archive"].start)
    stretches = [_behind(spans, citation.span.end, text)] if behind_it else [spans[key] for key in ("archive_collection", "archive_location") if key in spans]
    archive = named_in_short(citation.item, reading)
    steps = [m for span in stretches for m in STEP.finditer(text, *span)][:LONGEST]
    down = behind_it or _goes_down([m[0] for m in steps])
    if "archive" not in spans and steps and steps[0][0].casefold() == archive.casefold():
        steps, down = steps[1:], True
    behind = text[steps[0].start() : citation.span.end] if steps else ""
    issued = citation.item.text("issued")[:4]
    year = issued if issued.isdigit() else (YEAR.findall(behind) or [""])[-1]
    names = () if behind_it or not down else _people(citation)
    return Path(citation, archive, tuple(m[0] for m in steps), tuple(Span(*m.span()) for m in steps), year, frozenset((*NAME.findall(behind), *names)), down)


LEVELS = (("rg", "record", "group"), ("entry", "series"), ("box", "carton", "reel"), ("folder", "file"))
"""What the parts of a signature are called, the highest first."""


def _goes_down(steps: Sequence[str]) -> bool:
    """Whether a signature before its archive goes from the record group, or the box, down to the folder.

    >>> _goes_down(["RG", "260", "entry", "25", "box", "63"]), _goes_down(["box", "63", "RG", "260"])
    (True, False)
    """
    ranks = [rank for step in steps for rank, words in enumerate(LEVELS) if step.casefold() in words]
    return ranks == sorted(ranks) and len({*ranks}) > 1


def _people(citation: Citation) -> tuple[str, ...]:
    """Who wrote a record, and to whom: what stands before the signature of an archive that comes last."""
    return tuple(name.family for key in ("author", "recipient") for name in citation.item.names(key) if name.family)


def _behind(spans: Mapping[str, Span], end: int, text: str) -> Span:
    """What stands behind the archive, till a date, a name or a leaf."""
    limit = spans["archive_location"].start if "archive_location" in spans else end
    start = max(spans[key].end for key in ("archive", "related") if key in spans and spans[key].start < limit)
    if "archive-place" in spans and "related" not in spans and text[start : spans["archive-place"].start].strip(" ,(") == "":
        start = spans["archive-place"].end
    start = bracket.end() if (bracket := BRACKET.match(text, start, end)) else start
    stops = [spans[key].start for key in ("issued", "author", "recipient") if key in spans and spans[key].start > start]
    if "locator" in spans and spans["locator"].start >= start and (leaf := LEAF.search(text, *spans["locator"])):
        stops.append(leaf.start())
    return Span(start, min([*stops, end]))


@once
def partings(reading: Reading) -> tuple[Parting, ...]:
    """Every place where the paths of an archive part."""
    numbers: dict[tuple[object, str], int] = {}
    branches: dict[int, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    depth: dict[int, int] = {}
    for path in paths(reading):
        here = numbers.setdefault((path.archive, ""), len(numbers))
        for step, form in enumerate(path.plain):
            branches[here][form].append(path)
            depth[here] = step
            here = numbers.setdefault((here, form), len(numbers))
    return tuple(Parting(depth[here], found) for here, found in branches.items() if len(found) > 1)


def stands_behind(one: Path, other: Path, reading: Reading) -> int:
    """How many notes a record stands behind another."""
    place = place_of_note(reading)
    return place[one.note] - place[other.note]


def later_first(one: Sequence[Path], other: Sequence[Path], reading: Reading) -> Sequence[Sequence[Path]]:
    """Two branches, first the one that stands less often, of equals the later one."""
    return sorted((one, other), key=lambda found: (len(found), -place_of_note(reading)[found[0].note]))


@once
def repeated(reading: Reading) -> Counter[Address]:
    """How often each record is repeated by an "ibid." and nothing else."""
    own = {path.citation.at for path in paths(reading)}
    known = (reading.resolutions[ibid.at] for ibid in reading.of_kind("ibid") if ibid.at not in own)
    return Counter(ibid.via for ibid in known if ibid.via and ibid.antecedent)


class Usual(NamedTuple):
    """How many records of an archive are cited, and in how many of them each year and each name stands."""

    records: int
    with_it: Counter[str]

    def rare(self, what: str) -> float:
        """How much it says that two have the same year or name, in powers of ten."""
        return log10(self.records / self.with_it[what])


@once
def usual_of(reading: Reading) -> Mapping[str, Usual]:
    """What is usual in each archive's records."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in paths(reading):
        found[path.archive].append(path)
    return {archive: Usual(len(theirs), Counter(what for path in theirs for what in {*path.names, path.year})) for archive, theirs in found.items()}
