"""How fast notes are parsed, where the time goes, how soon it starts, and what memory it takes.

    python benchmarks/parse.py [--notes N] [--memory N]

Parsed are the notes of ``references/*.notes.txt`` and, where they are beside the checkout,
those of document 000, repeated until there are N (default 500; the repeated notes are
numbered on, so that links are looked for in one long document). Printed are

- notes a second for parsing and resolving together, the best of three runs, and the ratio
  to a bare baseline in the same run: ``str.split`` and one regular expression a token over
  the same text. The ratio is what can be compared between machines. Notes that come again
  are not read again (``parse/kept.py``): this is what an editor sees who reads a chapter
  once more, or a book of many times "Ebd.";
- the same where each note is new: the words of each are made others, again in each of the
  three runs, so that nothing that was kept of notes or words read before is of use (no real
  text has only new words);
- notes that differ, with the words of real texts: ``--different N`` references of the public
  sets (GROBID, LinkedBooks, AnyStyle) beside the checkout, a note each, behind 300 that pay for
  the patterns; where they are not there, made-up notes of ``tools/footnotes``. With them, what the tagger takes (features,
  decoding, and the chances that are asked for), as a ratio to CRFsuite alone that tags the
  same tokens with the same models in the same run, their features written beforehand;
- the share of the time that is spent in each step (in a run of its own, since measuring
  costs time): ``scan`` (what stands in a note), ``finders`` (what is found by its form
  alone), ``evidence``, ``cuts`` (where references may begin and end), ``points`` (weighing
  them), ``grammars`` (fields), ``tagger`` (what has been learnt), ``resolve`` (links); the rest is ``other``. The first
  document of a language pays for its patterns once; that is given apart;
- how long ``import edele_refs``, ``refs --help`` and the first parse of a short file take,
  beside a bare start of Python;
- with ``--memory N`` (100000 takes minutes) the greatest memory of a process that parses N
  notes, less that of a process that parses one.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from edele_refs.formats import read_document
from edele_refs.model import Document, Note
from edele_refs.parse import grammars, note, parse, segment, together
from edele_refs.parse.back import known_shorts
from edele_refs.resolve import resolve
from edele_refs.tagger.features import Seen, written
from edele_refs.tagger.model import EDGES, FIELDS, SHIPPED, Model, Tagged, beside, load, unpacked

ROOT = Path(__file__).resolve().parent.parent
STEPS: tuple[tuple[Any, str, str], ...] = (
    (note, "scan", "scan"),
    (note, "evidence", "evidence"),
    (together, "scan", "scan"),
    (together, "evidence", "evidence"),
    (together, "_tag", "tagger"),
    (note, "_fixed", "finders"),
    (segment, "cuts", "cuts"),
    (segment, "points", "points"),
    (segment, "divide", "points"),
    (grammars, "read", "grammars"),
    (known_shorts, "find_known_shorts", "finders"),
    (note, "_revised", "tagger"),
)
"""The functions that are timed: where they are called by which name, and the step's name."""


def texts() -> Iterator[tuple[str, list[str]]]:
    """The sets of notes that are measured."""
    paths = sorted((ROOT / "references").glob("*.notes.txt"))
    found = [n.text for path in paths for n in read_document(path.read_bytes(), path.stem).notes]
    yield "references", found
    for path in sorted((ROOT.parent / "shared" / "documents").glob("000_*.txt")):
        yield "document 000", [n.text for n in read_document(path.read_bytes(), "000").notes]


def different(number: int) -> list[str]:
    """As many texts that differ: references of the public sets by turns, or made-up notes."""
    paths = sorted((ROOT.parent / "shared" / "corpora").glob("*/*.jsonl.gz"))
    turns = zip_longest(*map(_texts_of, paths))
    found = dict.fromkeys(text for turn in turns for text in turn if text) if paths else _made_up(number)
    few = list(found)
    return few[:: max(1, len(few) // number)][:number]


def _texts_of(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [" ".join(str(json.loads(line)["text"]).split()) for line in lines]


def _made_up(number: int) -> dict[str, None]:
    sys.path.insert(0, str(ROOT / "tools"))
    from footnotes.documents import notes

    return dict.fromkeys(sheet.text for sheet in notes(number, 77, {}))


def repeated(notes: list[str], number: int) -> Document:
    """A document of as many notes."""
    return Document("many", tuple(Note(str(i + 1), notes[i % len(notes)]) for i in range(number)))


def run(document: Document) -> float:
    """Seconds for parsing and resolving a document."""
    start = process_time()
    resolve(document, parse(document, None, load()))
    return process_time() - start


def changed(document: Document, turn: int = 0) -> Document:
    """The document with the last letters of its long words made others, in each note and turn."""
    notes = (Note(n.number, moved(n.text, turn * len(document.notes) + i)) for i, n in enumerate(document.notes))
    return Document("changed", tuple(notes))


def moved(text: str, number: int) -> str:
    """The text with three letters of each long word moved on, by the digits of a number."""
    small = "abcdefghijklmnopqrstuvwxyz"
    steps = (number % 26, number // 26 % 26, number // 676 % 26)
    tables = [str.maketrans(small, small[by:] + small[:by]) for by in steps]

    def other(found: re.Match[str]) -> str:
        word = found.group()
        return word[:-3] + "".join(letter.translate(table) for letter, table in zip(word[-3:], tables, strict=True))

    return re.sub(r"[a-z]{4,}(?=[a-z])", other, text)


_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def baseline(document: Document) -> float:
    """Seconds for the least that any parser must do with the same text."""
    start = process_time()
    for found in document.notes:
        for token in found.text.split():
            _TOKEN.match(token)
    return process_time() - start


@contextmanager
def timed(spent: Counter[str], running: list[str]) -> Iterator[None]:
    """Adds up the seconds spent in each step, those of the steps within it taken off."""
    kept = [(module, name, getattr(module, name)) for module, name, _ in STEPS]
    for module, name, step in STEPS:
        setattr(module, name, _watched(getattr(module, name), step, spent, running))
    try:
        yield
    finally:
        for module, name, function in kept:
            setattr(module, name, function)


def _watched(function: Callable[..., Any], step: str, spent: Counter[str], running: list[str]) -> Any:
    def watched(*arguments: Any) -> Any:
        running.append(step)
        start = perf_counter()
        result = function(*arguments)
        # a generator does its work when it is asked for what it finds
        result = list(result) if isinstance(result, Iterator) else result
        took = perf_counter() - start
        running.pop()
        spent[step] += took  # type: ignore[assignment]
        if running:
            spent[running[-1]] -= took  # type: ignore[assignment]
        return result

    return watched


def shares(document: Document) -> dict[str, float]:
    """The share of the time that each step takes."""
    spent: Counter[str] = Counter()
    start = perf_counter()
    with timed(spent, []):
        citations = parse(document, None, load())
    middle = perf_counter()
    resolve(document, citations)
    spent["resolve"] = perf_counter() - middle  # type: ignore[assignment]
    whole = perf_counter() - start
    spent["other"] = whole - sum(spent.values())  # type: ignore[assignment]
    return {step: seconds / whole for step, seconds in spent.most_common()}


STARTS = {
    "python alone": "",
    "import edele_refs": "import edele_refs",
    "refs --help": "from edele_refs.cli import status_of; status_of(['--help'])",
    "first parse of a note": "from edele_refs import read; read(b'1. Werth, Russia at War (London: Pan, 1964), 4.')",
}


def starting(script: str) -> float:
    """Seconds that a new process takes, the best of five."""

    def once() -> float:
        start = perf_counter()
        subprocess.run([sys.executable, "-c", script], stdout=subprocess.DEVNULL, check=True)
        return perf_counter() - start

    return min(once() for _ in range(5))


CHILD = """
import resource, sys
sys.path.insert(0, {folder!r})
import parse
name, notes = list(parse.texts())[-1]
parse.run(parse.repeated(notes, {number}))
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def peak(number: int) -> float:
    """The greatest memory of a process that parses as many notes, in MB."""
    script = CHILD.format(folder=str(Path(__file__).parent), number=number)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return int(done.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def report(name: str, notes: list[str], number: int) -> None:
    """Measure one set and print its lines."""
    few, document = repeated(notes, min(number, len(notes))), repeated(notes, number)
    cold, warm = run(few), run(changed(few, 9))
    best, bare = min(run(document) for _ in range(3)), min(baseline(document) for _ in range(3))
    print(f"{name}: {number} notes, {number / best:,.0f} a second; {best / bare:,.0f} times the baseline")
    anew = min(run(changed(document, turn)) for turn in range(3))
    print(f"    each note new: {number / anew:,.0f} a second; {anew / bare:,.0f} times the baseline")
    print(f"    patterns, once: {max(0.0, cold - warm):.2f} s")
    print("   ", ", ".join(f"{step} {share:.0%}" for step, share in shares(changed(document, 3)).items()))


class Clocked:
    """The shipped models, and how long they were at work; what they were shown is kept."""

    def __init__(self, model: Model) -> None:
        self.model, self.spent, self.asked = model, 0.0, 0.0
        self.shown: dict[str, list[Seen]] = {EDGES: [], FIELDS: []}

    def edges(self, text: str) -> Tagged:
        """As the model's, clocked."""
        start = process_time()
        tagged = self.model.edges(text)
        self.spent += process_time() - start
        self.shown[EDGES].append(tagged.seen)
        return self._clocked(tagged)

    def fields(self, tagged: Tagged, given: Any) -> Tagged | None:
        """As the model's, clocked."""
        start = process_time()
        fields = self.model.fields(tagged, given)
        self.spent += process_time() - start
        self.shown[FIELDS].append(beside(tagged.seen, given, "g"))
        return self._clocked(fields) if fields else None

    def _clocked(self, tagged: Tagged) -> Tagged:
        def work_out(at: int, label: str) -> float:
            start = process_time()
            chance = tagged.chance(at, label)
            self.asked += process_time() - start
            return chance

        return replace(tagged, _work_out=work_out, _told={})


def crfsuite(shown: dict[str, list[Seen]]) -> float:
    """Seconds in which CRFsuite alone tags what the models were shown."""
    import pycrfsuite

    spent = 0.0
    for name, texts in shown.items():
        tagger, model = pycrfsuite.Tagger(), unpacked(SHIPPED / name)
        tagger.open_inmemory(model)
        rows = [written(seen) for seen in texts]
        start = process_time()
        for row in rows:
            tagger.tag(row)
        spent += process_time() - start
    return spent


def report_different(number: int) -> None:
    """Measure notes that differ, and the tagger on them."""
    texts = different(number + 500)
    parts = (texts[:300], texts[300:500], texts[500:])
    first, second, document = (Document("different", tuple(Note(str(i), text) for i, text in enumerate(part, 1))) for part in parts)
    run(first)
    clocked = Clocked(load())
    start = process_time()
    resolve(document, parse(document, None, clocked))  # type: ignore[arg-type]
    spent = process_time() - start
    bare = crfsuite(clocked.shown)
    whole = clocked.spent + clocked.asked
    print(f"{len(document.notes)} notes that differ: {len(document.notes) / spent:,.0f} a second; {spent / baseline(document):,.0f} times the baseline")
    print(f"    models: {whole / spent:.0%} of it, {whole / bare:.1f} times CRFsuite alone ({clocked.spent / bare:.1f} without the chances asked for)")
    print("   ", ", ".join(f"{step} {share:.0%}" for step, share in shares(second).items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--notes", type=int, default=500)
    parser.add_argument("--different", type=int, default=1000, metavar="N")
    parser.add_argument("--memory", type=int, default=0, metavar="N")
    arguments = parser.parse_args()
    for name, notes in texts():
        report(name, notes, arguments.notes)
    report_different(arguments.different)
    bare, *others = ((name, starting(script)) for name, script in STARTS.items())
    print("start:", ", ".join(f"{name} {1000 * spent:.0f} ms ({spent / bare[1]:.1f} times Python alone)" for name, spent in others))
    if arguments.memory:
        first, many = peak(1), peak(arguments.memory)
        print(f"memory: {many:.0f} MB at {arguments.memory} notes, {many - first:.0f} MB above one note")


if __name__ == "__main__":
    main()
