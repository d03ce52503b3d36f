"""How often links are right on notes read by hand: outcomes counted, and by confidence.

    python benchmarks/links.py [--half seen|unseen] [--given] [--errors]

For each document of the half (``tests/dev``, ``tests/chains``) the links of short forms,
"ibid." and repeated references against those that were written down. Only counts are
printed, so that the half "unseen" stays so; ``--errors`` prints the notes, of the half
"seen" alone. ``--given`` resolves the citations as they were marked, so that only the
linkers are measured.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "chains")]

from marked import chapter

from edele_refs.model import Address, Citation, Document, Kind, Reading, Span
from edele_refs.records.reading import load
from edele_refs.resolve import explain, links_of
from edele_refs.verbs import read_citations

BINS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0)
FOLDERS = {
    "seen": ("dev/seen", "dev/second-seen", "dev/third-seen", "dev/fourth-seen", "dev/fifth-seen", "dev/sixth-seen", "dev/seventh-seen", "dev/archives-seen", "chains/seen"),
    "unseen": ("dev/unseen", "dev/second-unseen", "dev/third-unseen", "dev/fourth-unseen", "dev/fifth-unseen", "dev/sixth-unseen", "dev/seventh-unseen", "dev/archives-unseen", "chains/held"),
}
KINDS: dict[str, Kind] = {"F": "full", "S": "short", "I": "ibid", "X": "cross"}


@dataclass(frozen=True)
class Wanted:
    """A mention as it was marked: its kind, and what it repeats (none, one, or several)."""

    at: Address
    span: Span
    kind: Kind
    meant: tuple[Address, ...]


@dataclass(frozen=True)
class Outcome:
    """What became of a mention: a word for it, and the confidence of the link (0: none)."""

    word: str
    kind: str
    note: str
    shown: str
    confidence: float = 0.0


def marked(path: Path) -> tuple[Document, list[Wanted], tuple[Citation, ...]]:
    """A document's notes and mentions as they were marked, in either form of marking."""
    if path.suffix == ".txt":
        given = chapter(path)
        return given.document, [Wanted(m.at, m.span, KINDS[m.kind], m.meant) for m in given.mentions], ()
    gold = load(path.read_text("utf-8").splitlines())
    wanted = [Wanted(c.at, c.span, c.kind, gold.links.get(c.at, ())) for c in gold.citations]
    return gold.document, wanted, gold.citations


def outcomes(path: Path, given: bool) -> Iterator[Outcome]:
    """What became of each mention that is marked, and of each link that is not."""
    document, wanted, citations = marked(path)
    if given and citations:
        explained = explain(document, citations)
        reading = Reading(document, citations, links_of(explained), explained)
    else:
        reading = read_citations(document)
    pairs = dict(_pairs(wanted, reading))
    marked_at = {citation.at: one.at for one, citation in pairs.items()}
    first = {one.at: one.meant[0] for one in wanted if one.kind == "full" and len(one.meant) == 1}
    for one in wanted:
        citation = pairs.get(one)
        link = _link(reading, citation)
        text = one.span.of(reading.notes[one.at.note].text)
        to = marked_at.get(link) if link else None
        sure = reading.resolutions[citation.at].confidence if citation and link else 0.0
        shown = f"{one.at} {text!r} -> {to or link or _open(reading, citation)}; should be {' | '.join(map(str, one.meant)) or '-'}"
        yield Outcome(_word(one, citation, link, first.get(to, to) if to else None), one.kind, path.stem, shown, sure)
    for citation in reading.citations:
        if citation.at not in marked_at and (link := _link(reading, citation)):
            sure = reading.resolutions[citation.at].confidence
            shown = f"{citation.at} {citation.span.of(reading.notes[citation.at.note].text)!r} -> {link}"
            yield Outcome("false, no such mention", citation.kind, path.stem, shown, sure)


def _open(reading: Reading, citation: Citation | None) -> str:
    return f"- ({citation.kind}: {reading.resolutions[citation.at].reason})" if citation else "not read"


def _link(reading: Reading, citation: Citation | None) -> Address | None:
    links = reading.links.get(citation.at, ()) if citation else ()
    return links[0] if len(links) == 1 else None


def _word(one: Wanted, citation: Citation | None, link: Address | None, to: Address | None) -> str:
    if len(one.meant) == 1:
        if link:
            return "right" if to == one.meant[0] else "false, another source"
        return "missed" if citation else "missed, not read"
    if not link:
        return "left open" if citation else "not read"
    return "false, open" if one.meant else "false, nothing meant"


def _pairs(wanted: list[Wanted], reading: Reading) -> Iterator[tuple[Wanted, Citation]]:
    """Mentions and the citations that cover them, the nearest first."""
    near = sorted(
        ((overlap, one, citation) for one in wanted for citation in reading.by_note[one.at.note] if (overlap := _overlap(citation.span, one.span)) >= 0.5),
        key=lambda found: -found[0],
    )
    read: set[Address] = set()
    paired: set[Address] = set()
    for _, one, citation in near:
        if citation.at not in read and one.at not in paired:
            read.add(citation.at)
            paired.add(one.at)
            yield one, citation


def _overlap(a: Span, b: Span) -> float:
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared / (max(a.end, b.end) - min(a.start, b.start)) if shared > 0 else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--half", choices=FOLDERS, default="seen")
    parser.add_argument("--given", action="store_true")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    every: list[Outcome] = []
    for folder in FOLDERS[arguments.half]:
        suffix = "txt" if folder.startswith("chains") else "jsonl"
        found = [o for path in sorted((ROOT / "tests" / folder).glob(f"*.{suffix}")) for o in outcomes(path, arguments.given)]
        told(folder, found)
        every += found
        for outcome in found if arguments.errors and arguments.half == "seen" else ():
            if outcome.word.startswith(("false", "missed")):
                print(f"    {outcome.word} {outcome.kind} {outcome.note} {outcome.shown}")
    told("all", every)
    linked = [o for o in every if o.confidence]
    for low, high in itertools.pairwise(BINS):
        inside = [o for o in linked if low <= o.confidence < high or (high == 1.0 == o.confidence)]
        if inside:
            mean = sum(o.confidence for o in inside) / len(inside)
            print(f"    {low:.2f}–{high:.2f}  {len(inside):5}  mean {mean:.3f}  right {sum(o.word == 'right' for o in inside) / len(inside):.3f}")


def told(name: str, found: list[Outcome]) -> None:
    """The counts of a folder, each kind of mention in a line."""
    for kinds in (("short", "ibid"), ("full", "cross")):
        words = Counter(o.word for o in found if o.kind in kinds)
        print(f"{name}, {' and '.join(kinds)}:", ", ".join(f"{word} {number}" for word, number in sorted(words.items())))


if __name__ == "__main__":
    main()
