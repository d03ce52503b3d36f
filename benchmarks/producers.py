"""Notes found, and texts right, in files that installed programs make of one document.

    python benchmarks/producers.py            # what pandoc, LibreOffice, pdflatex and Chromium make
    python benchmarks/producers.py --show 3   # with notes that are otherwise

The document is ``producers.md``; the truth are its notes as pandoc reads them. A text is right
if it is the same but for white space. (pandoc makes closing quotation marks straight in Org.)
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src")]

from edele_refs.formats import read_document

SOURCE = Path(__file__).with_suffix(".md")
PANDOC = {
    "docx": "docx", "odt": "odt", "opendocument": "fodt", "html5": "html", "epub3": "epub", "latex-smart": "tex", "jats": "xml",
    "tei": "tei", "markdown-smart": "md", "gfm": "gfm.md", "org": "org", "rst": "rst", "mediawiki": "mediawiki",
}  # fmt: skip
LATEX = {
    "article": ("article", ""), "two-columns": ("[twocolumn]article", ""), "book": ("book", ""), "memoir": ("memoir", ""), "koma": ("scrartcl", ""),
    "per-page": ("article", r"\usepackage[perpage]{footmisc}"), "one-paragraph": ("article", r"\usepackage[para]{footmisc}"),
    "endnotes": ("article", r"\usepackage{endnotes}\let\footnote=\endnote\AtEndDocument{\theendnotes}"),
}  # fmt: skip


def run(*command: str, **more: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=300, check=False, **more).stdout  # type: ignore[call-overload, no-any-return]


def truth() -> list[str]:
    """The texts of the notes, from pandoc's own reading."""
    found: list[str] = []

    def words(node: object) -> str:
        if isinstance(node, list):
            return "".join(map(words, node))
        if not isinstance(node, dict):
            return ""
        kind, content = node.get("t"), node.get("c")
        if kind in ("Str", "Space", "SoftBreak"):
            return content if kind == "Str" else " "
        return words(content[1] if kind in ("Link", "Span") else content) + (" " if kind in ("Para", "Plain") else "")

    def walk(node: object) -> None:
        if isinstance(node, dict) and node.get("t") == "Note":
            found.append(words(node["c"]))
        elif isinstance(node, dict | list):
            for one in node.values() if isinstance(node, dict) else node:
                walk(one)

    walk(json.loads(run("pandoc", "-f", "markdown-smart", "-t", "json", str(SOURCE)))["blocks"])
    return [" ".join(one.split()) for one in found]


def made(folder: Path) -> Iterator[Path]:
    """The files, as far as the programs are installed."""
    for kind, suffix in PANDOC.items():
        run("pandoc", "-f", "markdown-smart", "-t", kind, "-s", str(SOURCE), "-o", str(folder / f"pandoc.{suffix}"))
        yield folder / f"pandoc.{suffix}"
    if shutil.which("soffice"):
        for source in ("docx", "odt"):
            for suffix in ("docx", "odt", "pdf", "html", "epub"):
                out = folder / f"libreoffice-{source}"
                run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", suffix, "--outdir", str(out), str(folder / f"pandoc.{source}"))
                yield out / f"pandoc.{suffix}"
    if shutil.which("chromium"):
        run("chromium", "--headless", "--no-sandbox", f"--print-to-pdf={folder}/chromium.pdf", str(folder / "pandoc.html"))
        yield folder / "chromium.pdf"
    for name, (kind, preamble) in LATEX.items() if shutil.which("pdflatex") else ():
        body = run("pandoc", "-f", "markdown-smart", "-t", "latex-smart", str(SOURCE))
        body = re.sub(r"((?:[Ѐ-ӿ№][Ѐ-ӿ№ .,-]*)+)", r"{\\fontencoding{T2A}\\selectfont \1}", body)
        options, _, name_of_class = kind.rpartition("]")
        head = rf"\documentclass{options and options + ']'}{{{name_of_class}}}\usepackage[T2A,T1]{{fontenc}}\usepackage[utf8]{{inputenc}}\usepackage{{hyperref}}\providecommand{{\tightlist}}{{}}"
        (folder / f"{name}.tex").write_text(f"{head}{preamble}\\begin{{document}}\n{body}\n\\end{{document}}\n", "utf-8")
        for _ in range(2):
            run("pdflatex", "-interaction=nonstopmode", f"{name}.tex", cwd=str(folder))
        yield folder / f"{name}.pdf"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", type=int, default=0)
    asked, meant, sums = parser.parse_args(), truth(), [0, 0, 0]
    with tempfile.TemporaryDirectory() as name:
        for path in made(Path(name)):
            if not path.exists():
                print(f"{path.relative_to(name)!s:32} was not made")
                continue
            suffix = ".xml" if path.suffix == ".tei" else path.suffix
            notes = [" ".join(note.text.split()) for note in read_document(path.read_bytes(), path.stem, suffix).notes]
            begins = {note[:12] for note in notes}
            found, right = (sum(one[:12] in begins for one in meant), sum(one in notes for one in meant))
            sums = [a + b for a, b in zip(sums, (len(meant), found, right), strict=True)]
            print(f"{path.relative_to(name)!s:32} {len(meant)} notes, found {found}, right {right}")
            for one in [one for one in meant if one not in notes][: asked.show]:
                print(f"    {one}")
    print(f"\n{sums[0]} notes, found {sums[1]} ({sums[1] / sums[0]:.1%}), right {sums[2]} ({sums[2] / sums[0]:.1%})")


if __name__ == "__main__":
    main()
