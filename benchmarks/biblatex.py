"""How notes are read that the footnote styles of biblatex print (needs LuaTeX, biber and pandoc).

    python benchmarks/biblatex.py                                # every style
    python benchmarks/biblatex.py --styles enc gost-footnote --show
    python benchmarks/biblatex.py --half held-out                # every second style, whose misreadings nobody looks at

The records (``biblatex/*.bib``, works of history in ten languages) are cited in notes as a historian
does, and read again. What is right is what stands in the record, as far as the style prints it: a
value is asked for where its words stand in what is printed of the citation.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src")]

from biblatex_compare import Difference, Record, compared
from biblatex_print import HERE, SEEN, STYLES, Cited, Printed, print_notes

from edele_refs.model import Citation, Document, Note, Reading, Span
from edele_refs.rules import check
from edele_refs.verbs import read_citations


class Judged(NamedTuple):
    """One citation: what is printed, how many values of it are right, and what is read otherwise."""

    text: str
    right: int
    differences: tuple[Difference, ...]
    link: str = ""


@cache
def truth(language: str) -> Mapping[str, Record]:
    """The records of a language as CSL-JSON, as pandoc understands them."""
    bib = HERE / f"{language}.bib"
    made = subprocess.run(["pandoc", "-f", "biblatex", "-t", "csljson", str(bib)], capture_output=True, check=True)
    return {record["id"]: record for record in json.loads(made.stdout)}


class Measured(NamedTuple):
    """A document: each citation, how many are read where none is, and what the rules find."""

    style: str
    language: str
    judged: tuple[Judged, ...]
    surplus: int
    alarms: tuple[str, ...]


def measure(folder: Path, style: str, language: str) -> Measured:
    """Print a document, read it again and compare."""
    planned, printed = print_notes(folder, style, language)
    reading = read_citations(Document(style, tuple(one.note for one in printed)))
    judge = _Judge(reading, truth(language))
    judged = tuple(found for note, cited in zip(printed, planned, strict=True) for found in judge.note(note, cited))
    alarms = tuple(f"{one.code} {one.note}: {one.message}" for one in check(reading))
    return Measured(style, language, judged, len(reading.citations) - judge.taken, alarms)


class _Judge:
    """Compares the citations of a document with its records, note by note."""

    def __init__(self, reading: Reading, records: Mapping[str, Record]) -> None:
        self.reading, self.records, self.taken = reading, records, 0
        self.first: dict[str, Citation | None] = {}

    def note(self, printed: Printed, planned: Sequence[Cited]) -> Iterator[Judged]:
        read = self.reading.by_note[printed.note.label]
        for (key, span), cited in zip(printed.cited, planned, strict=False):
            text = _spaced(printed.note, span)
            mine = [one for one in read if span.start <= _middle(one) < span.end]
            self.taken += len(mine)
            yield self._judge(key, text, cited, mine)

    def _judge(self, key: str, text: str, cited: Cited, mine: Sequence[Citation]) -> Judged:
        known = key in self.first
        if len(mine) != 1:
            self.first.setdefault(key, None)
            return Judged(text, 0, (Difference("missing" if not mine else "extra", "citation", "1", str(len(mine))),))
        found = list(compared(self.records[key], cited, text, mine[0], known))
        link = self._link(key, mine[0])
        if not known:
            self.first[key] = mine[0]
        return Judged(text, found.count(None), tuple(one for one in found if one), link)

    def _link(self, key: str, citation: Citation) -> str:
        """How the citation is linked: "right", "wrong", "missing", "open" (several); nothing where it is not asked."""
        meant = self.reading.links.get(citation.at, ())
        if key not in self.first:
            return "wrong" if len(meant) == 1 else "open" if meant else ""
        first = self.first[key]
        if first is None or first.kind != "full":
            return ""
        if len(meant) > 1:
            return "open"
        return "right" if meant == (first.at,) else "wrong" if meant else "missing"


def _spaced(note: Note, span: Span) -> str:
    """A stretch of a note, raised letters set off from what they stand at."""
    raised = {place for run in note.runs if run.face == "superscript" for place in run.span}
    return "".join((" " if at in raised else "") + note.text[at] for at in range(span.start, span.end))


def _middle(citation: Citation) -> int:
    return (citation.span.start + citation.span.end) // 2


# ---------------------------------------------------------------- what is printed


def row(name: str, documents: Sequence[Measured]) -> str:
    """The figures of some documents as a row of the table."""
    judged = [one for document in documents for one in document.judged]
    one = [each for each in judged if not any(d.field == "citation" for d in each.differences)]
    how = Counter(d.how for each in one for d in each.differences)
    right = sum(each.right for each in one)
    links = Counter(each.link for each in judged if each.link)
    precision = right / max(1, right + how["wrong"] + how["extra"])
    recall = right / max(1, right + how["wrong"] + how["missing"])
    whole = sum(not each.differences for each in judged)
    alarms = sum(len(document.alarms) for document in documents)
    return (
        f"| {name} | {len(judged)} | {len(one) / max(1, len(judged)):.3f} | {sum(d.surplus for d in documents)} | {precision:.3f} | {recall:.3f} "
        f"| {whole / max(1, len(judged)):.3f} | {links['right']} | {links['wrong']} | {links['missing']} | {links['open']} | {alarms} |"
    )


HEAD = "| style | citations | found | more | precision | recall | whole | links right | wrong | missing | open | findings |\n| --- |" + " ---: |" * 11


def _show(measured: Measured) -> None:
    for each in measured.judged:
        if each.differences or each.link in ("wrong", "missing", "open"):
            print(f"    {each.text}" + (f"  [link {each.link}]" if each.link not in ("", "right") else ""))
            for d in each.differences:
                print(f"        {d.how} {d.field}: «{d.printed}» read as «{d.read}»")
    for alarm in measured.alarms:
        print(f"    ! {alarm}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--styles", nargs="*", default=sorted(STYLES))
    parser.add_argument("--half", choices=("seen", "held-out"))
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "refs-biblatex", help="where the printed notes are kept")
    parser.add_argument("--show", action="store_true", help="what is read otherwise (only of the styles that may be looked at)")
    asked = parser.parse_args()
    halves = {"seen": SEEN, "held-out": [style for style in sorted(STYLES) if style not in SEEN]}
    print(HEAD)
    every: dict[str, list[Measured]] = {half: [] for half in halves}
    with ThreadPoolExecutor(2) as setting:
        list(setting.map(lambda job: print_notes(asked.folder, *job), [(s, c) for s in asked.styles for c in STYLES[s].split()]))
    for half, styles in halves.items():
        for style in (s for s in styles if s in asked.styles and asked.half in (None, half)):
            for language in STYLES[style].split():
                found = measure(asked.folder, style, language)
                every[half].append(found)
                print(row(f"{style} ({language}{', held out' if half == 'held-out' else ''})", [found]), flush=True)
                if asked.show and half == "seen":
                    _show(found)
    for half, documents in every.items():
        if documents:
            print(row(f"all {half}", documents))


if __name__ == "__main__":
    main()
