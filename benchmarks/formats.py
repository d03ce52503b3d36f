"""How fast documents are read, beside other readers on the same files in the same run.

    python benchmarks/formats.py            # 1,000 notes
    python benchmarks/formats.py 10000

Peers are used where they are installed: docx2python (pip install docx2python) and pandoc.
Each reader runs in this process (pandoc in its own); the best of three is printed, and for
how many notes the peer's text is the same after white space is normalised.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

import docx_files as word
import markup_files as markup
import odt_files as open_text
from edele_refs.formats import read_document

TEXT = "The soldiers who crossed the lines did so for many reasons. " * 4
SOURCE = ("Alexander Werth, ", "Russia at War 1941–1945", " (New York: Dutton, 1964), {}.")


def docx(notes: int) -> bytes:
    body = "".join(word.paragraph(word.run(TEXT), word.ref(n), word.run(TEXT)) for n in range(1, notes + 1))
    made = (
        word.note(n, word.run(SOURCE[0]), word.italic(SOURCE[1]), word.run(SOURCE[2].format(n)))
        for n in range(1, notes + 1)
    )
    return word.docx(body, "".join(made))


def odt(notes: int) -> bytes:
    made = (
        open_text.note(n, SOURCE[0], open_text.span(SOURCE[1]), SOURCE[2].format(n))
        for n in range(1, notes + 1)
    )
    return open_text.odt("".join(open_text.paragraph(TEXT, one, TEXT) for one in made))


MARKUP = {".md": markup.zettlr, ".tex": markup.article, ".html": markup.pandoc_html, ".xml": markup.tei_inline}
READERS = {".md": "markdown", ".tex": "latex", ".html": "html"}
"""What pandoc calls them; it reads no TEI, and HTML's notes as lists."""


def marked_up(suffix: str, notes: int) -> bytes:
    author, title, rest = SOURCE
    return MARKUP[suffix]([f"{author}_{title}_{rest.format(n)}" for n in range(1, notes + 1)]).encode()


def best(work: Callable[[], list[str]]) -> tuple[float, list[str]]:
    """The shortest of three runs, in seconds, and what came out."""
    times, found = [], list[str]()
    for _ in range(3):
        start = time.perf_counter()
        found = work()
        times.append(time.perf_counter() - start)
    return min(times), [" ".join(text.split()) for text in found]


def ours(path: Path) -> list[str]:
    return [note.text for note in read_document(path.read_bytes(), path.stem, path.suffix).notes]


def with_docx2python(path: Path) -> list[str]:
    from docx2python import docx2python
    from docx2python.iterators import iter_paragraphs

    with docx2python(path) as found:
        texts = list(iter_paragraphs(found.footnotes))
    return [text.partition(")")[2] for text in texts if text.startswith("footnote")]


def with_pandoc(path: Path) -> list[str]:
    command = ["pandoc", "-f", READERS.get(path.suffix, path.suffix[1:]), "-t", "json", str(path)]
    run = subprocess.run(command, capture_output=True, check=True)
    return list(_notes(json.loads(run.stdout)["blocks"]))


def _notes(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _notes(one)
    elif isinstance(node, dict):
        if node.get("t") == "Note":
            yield _words(node["c"])
        else:
            yield from _notes(node.get("c"))


def _words(node: Any) -> str:
    if isinstance(node, list):
        return "".join(map(_words, node))
    if not isinstance(node, dict):
        return ""
    if node["t"] == "Str":
        return str(node["c"])
    return " " if node["t"] in ("Space", "SoftBreak", "LineBreak") else _words(node.get("c"))


def peers(suffix: str) -> Iterator[tuple[str, Callable[[Path], list[str]]]]:
    try:
        import docx2python  # noqa: F401
    except ImportError:
        print("docx2python is not installed")
    else:
        if suffix == ".docx":
            yield "docx2python", with_docx2python
    if not shutil.which("pandoc"):
        print("pandoc is not installed")
    elif suffix != ".xml":
        yield "pandoc", with_pandoc


def main(notes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = {".docx": docx(notes), ".odt": odt(notes)}
        files |= {suffix: marked_up(suffix, notes) for suffix in MARKUP}
        for suffix, data in files.items():
            path = Path(folder, f"chapter{suffix}")
            path.write_bytes(data)
            spent, mine = best(lambda path=path: ours(path))  # type: ignore[misc]
            print(f"{suffix[1:]}, {notes} notes: refs {spent:.3f} s ({len(mine)} notes)")
            for name, read in peers(suffix):
                theirs, found = best(lambda path=path, read=read: read(path))  # type: ignore[misc]
                same = sum(a == b for a, b in zip(mine, found, strict=False))
                print(f"    {name} {theirs:.3f} s, {theirs / spent:.1f} × as long; {same} of {len(mine)} texts the same")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
