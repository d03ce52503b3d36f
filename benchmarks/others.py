"""Notes found, and texts right, in the documents of a folder, beside pandoc.

    python benchmarks/others.py FOLDER            # every format that pandoc reads too
    python benchmarks/others.py FOLDER --show 3   # with notes that are otherwise

A text is right if it is the same but for white space. Where the readers differ, the file decides: ``docs/formats.md`` says
what pandoc leaves out. What gives neither notes nor an error that says what is wrong is a fault, and printed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path
from subprocess import CalledProcessError

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "benchmarks")]

from formats import READERS, with_pandoc

from edele_refs.formats import read_document
from edele_refs.model import RefsError

READERS |= {".wikitext": "mediawiki", ".mediawiki": "mediawiki", ".rst": "rst", ".docx": "docx", ".odt": "odt"}
SUFFIXES = frozenset(READERS) - {".html"}


def bare(text: str) -> str:
    return "".join(text.split())


def ours(path: Path) -> list[str] | None:
    """The notes' texts; None where there are none, or an error says why."""
    suffix = ".wiki" if path.suffix == ".wikitext" else path.suffix
    try:
        document = read_document(path.read_bytes(), path.stem, suffix)
    except RefsError:
        return None
    except Exception as fault:  # what this script looks for
        print(f"a fault of refs: {path}: {fault!r}")
        return None
    return None if document.prose else [bare(note.text) for note in document.notes]


def theirs(path: Path) -> list[str]:
    try:
        return [text for note in with_pandoc(path) if (text := bare(note))]
    except CalledProcessError:
        return []


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0)
    asked, sums = parser.parse_args(), defaultdict[str, list[int]](lambda: [0] * 4)
    for path in sorted(p for p in asked.folder.rglob("*") if p.suffix in SUFFIXES and p.is_file()):
        mine, other = ours(path), theirs(path)
        if not other:
            continue
        same, begun = Counter(other) & Counter(mine or ()), Counter(t[:12] for t in other) & Counter(t[:12] for t in mine or ())
        own = (1, len(other), begun.total(), same.total())
        sums[path.suffix] = [a + b for a, b in zip(sums[path.suffix], own, strict=True)]
        for text in list((Counter(other) - same).elements())[: asked.show]:
            print(f"{path.name}: {text[:200]}")
    for suffix, (documents, notes, found, right) in sums.items():
        print(f"{suffix}: {documents} documents, {notes} notes, begin as ours {found}, right {right}")


if __name__ == "__main__":
    main()
