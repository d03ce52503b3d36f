"""What a second run of refs restyle changes, and what is otherwise after A, B and A again.

    python benchmarks/restyling.py                            # every style, every document
    python benchmarks/restyling.py --styles mhra-notes kritika --documents 000 de- --show 5

Both should be nothing: a document that is in a style stays as it is, and what another style
prints in full can be brought back. A note that is left as it was typed counts as unchanged;
``left`` says how many those are. Of the notes that differ after A, B and A, ``silent`` are those
of which the commands did not say that B leaves something out, or that they stay as typed; ``told``
are those that differ in nothing but variables of which it was said that B leaves them out; ``named``
are the others of which it was said, with the words, that a reference stays as typed on the way
there or back; ``untold`` are the rest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src")]

from edele_refs.formats import read_document
from edele_refs.model import Reading
from edele_refs.originals import File
from edele_refs.restyle import edits
from edele_refs.rewriting import rewritten
from edele_refs.surviving import restyled as surviving
from edele_refs.verbs import read_citations

AGAINST = "chicago-notes"
"""The style B; for itself, the next."""


def documents(wanted: list[str]) -> Iterator[tuple[str, bytes]]:
    """The notes to try it on, as plain text, each by its name."""
    import json

    shared = ROOT.parent / "shared" / "documents"
    for path in sorted(shared.glob("00[04]*.txt")):
        if _is(path.stem, wanted):
            yield path.stem[:3], path.read_bytes()
    for path in sorted((ROOT / "references").glob("*.notes.txt")):
        if _is(path.stem, wanted):
            yield path.stem.partition(".")[0], path.read_bytes()
    for path in sorted((ROOT / "tests" / "dev" / "seen").glob("*.jsonl")):
        if _is(path.stem, wanted):
            lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
            yield path.stem, "\n".join(f"{one['note']}. {one['text']}" for one in lines).encode()


def _is(name: str, wanted: list[str]) -> bool:
    return not wanted or any(name.startswith(one) for one in wanted)


@cache
def reading_of(data: bytes) -> Reading:
    return read_citations(read_document(data, "notes", ".txt"))


@cache
def restyled(data: bytes, style: str, raw: bool) -> tuple[bytes, frozenset[str], frozenset[tuple[str, str]]]:
    """The document in a style, the notes that were left, and those of which a variable was left out, with it."""
    reading = reading_of(data)
    if raw:
        return rewritten(File(data, reading.document), edits(reading, style)).now.data, frozenset(), frozenset()
    done = surviving(File(data, reading.document), reading, style)
    left_out = frozenset((note, variable) for variable, notes in done.passed_over.items() for note in notes)
    return done.now.data, frozenset(note for note, _ in done.left), left_out


def differing(one: bytes, other: bytes) -> list[tuple[str, str, str]]:
    """The notes whose texts are not the same."""
    pairs = zip(reading_of(one).document.notes, reading_of(other).document.notes, strict=True)
    return [(a.label, a.text, b.text) for a, b in pairs if a.text != b.text]


def otherwise(one: bytes, other: bytes, note: str) -> set[str]:
    """The variables in which the references of a note differ ("count": there are more or fewer of them)."""
    pairs = reading_of(one).by_note[note], reading_of(other).by_note[note]
    if len(pairs[0]) != len(pairs[1]):
        return {"count"}
    found = set[str]()
    for a, b in zip(*pairs, strict=True):
        found |= {key for key in {*a.item, *b.item} if a.item.text(key) != b.item.text(key)}
        # a page alone may be the place cited
        places = [{_number(c.locator), _number(c.item.text("page"))} - {""} for c in (a, b)]
        found |= set() if places[0] & places[1] or _number(a.locator) == _number(b.locator) else {"locator"}
    return found


def _number(place: str | None) -> str:
    """A place without its word: "S. 43" and "p. 43" are one."""
    return "".join(char for char in place or "" if char.isdigit() or char in ",–-")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--styles", nargs="*", default=[])
    parser.add_argument("--against", default=AGAINST)
    parser.add_argument("--documents", nargs="*", default=[])
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--raw", action="store_true", help="take nothing back, to see why it would be")
    asked = parser.parse_args()
    styles = asked.styles or sorted(p.stem for p in (ROOT / "styles").glob("*.csl"))
    sums = {style: [0] * 8 for style in styles}
    for name, data in documents(asked.documents):
        for style in styles:
            other = asked.against if style != asked.against else "mhra-notes"
            first, left, _ = restyled(data, style, asked.raw)
            again, _, _ = restyled(first, style, asked.raw)
            there, typed, left_out = restyled(first, other, asked.raw)
            back, typed_back, left_out_back = restyled(there, style, asked.raw)
            second, returned = differing(first, again), differing(first, back)
            said = typed | typed_back | {note for note, _ in left_out | left_out_back}
            silent = [one for one in returned if one[0] not in said]
            gone = {label: {variable for note, variable in left_out if note == label} for label, _, _ in returned}
            told = [one for one in returned if gone[one[0]] and otherwise(first, back, one[0]) <= gone[one[0]]]
            named = [one for one in returned if one not in told and one[0] in typed | typed_back]
            untold = len(returned) - len(told) - len(named)
            notes = len(reading_of(data).document.notes)
            for at, count in enumerate((notes, len(left), len(second), len(returned), len(told), len(named), untold, len(silent))):
                sums[style][at] += count
            print(f"{name:25} {style:40} {notes:4} notes, left {len(left)}, second run {len(second)}, back {len(returned)}, told {len(told)}, named {len(named)}, untold {untold}, silent {len(silent)}", flush=True)
            for kind, found in (("second", second), ("silent", silent), ("back", [one for one in returned if one not in silent])):
                for label, a, b in found[: asked.show]:
                    print(f"    {kind} {label}\n      - {a}\n      + {b}")
        reading_of.cache_clear()
        restyled.cache_clear()
    print("\n| style | notes | left | a second run changes | A, B, A differs | told | named | untold | silent |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for style, counts in sums.items():
        print(f"| {style} | {' | '.join(map(str, counts))} |")


if __name__ == "__main__":
    main()
