"""How much memory and time documents of 50 MB take, read and written, a process each.

    python benchmarks/memory.py                        # every format, with and without notes
    python benchmarks/memory.py docx md --mb 20 --notes 5000
    python benchmarks/memory.py md html tex --text curly cyrillic

What is asked: at most 300 MB, and at most 2 s and 20 ms a note (of processor time). "fix" and "restyle" are
the commands, with all that they do (parsing, reading back); "read" is the reader alone.
The peak is that of the process (VmHWM, so only on Linux), or of it and of those that it began, which read a PDF's
pages or notes ahead: what they share is counted once (PSS, looked at five times a second).
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

TEXT = "The soldiers who crossed the lines did so for many reasons, and few of them wrote any down. "
CURLY = TEXT.replace("many reasons", "‘many reasons’ – so they said –")
CYRILLIC = "Солдаты, перешедшие линию фронта, делали это по многим причинам, и лишь немногие оставили записи. "
TEXTS = {"ascii": TEXT, "curly": CURLY, "cyrillic": CYRILLIC}
NAMES = "Werth Reese Beevor Merridale Hellbeck Edele Slepyan Glantz Overy Bellamy".split()
PROGRAM = """
import os, sys, threading, time
action, path = sys.argv[1:3]
found, together = "", 0

def share(process):
    try:
        with open(f"/proc/{process}/smaps_rollup") as lines:
            return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    except OSError:
        return 0

def watch():
    global together
    me = os.getpid()
    while True:
        with open(f"/proc/{me}/task/{me}/children") as others:
            children = others.read().split()
        if children:
            together = max(together, share(me) + sum(map(share, children)))
        time.sleep(0.2)

threading.Thread(target=watch, daemon=True).start()
if action == "read":
    from pathlib import Path
    from edele_refs.formats import read_document
    p = Path(path)
    found = f"{len(read_document(p.read_bytes(), p.stem, p.suffix).notes)} notes"
else:
    from edele_refs.cli import main
    out = path + ".out" + path[path.rindex("."):]
    own = ["--style", "mhra-notes"] if action == "restyle" else []
    try:
        main([action, path, "-o", out, *own])
    except SystemExit as end:
        found = f"exit {end.code}"
spent = sum(os.times()[:4])
peak = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(f"{max(peak, together) / 1000:.0f} {spent:.1f} {found}")
"""


chosen = "ascii"
"""Which of the texts the documents are made of."""


def made(suffix: str, size: int, notes: int) -> bytes:
    """A document whose text (unpacked) has about so many bytes, and so many notes."""
    return MAKERS[suffix](size, [note(n) for n in range(1, notes + 1)])


def note(n: int) -> str:
    """Every other note cites a work, those between repeat it; some of these refs fix mends."""
    if n % 2 == 0:
        return f"Ibid{',' if n % 40 == 0 else '.,'} __{n}."
    return f"Alexander {NAMES[n % 10]}, _Russia at War, Part {n}_ (New York: Dutton, 19{n % 90 + 10}), {n}."


def paragraphs(size: int, notes: list[str], one: Callable[[str, int], str], call: Callable[[int, str], str]) -> str:
    """Paragraphs of some 900 characters, the notes called in the first of them."""
    text = TEXTS[chosen]
    length = len(one(text * 10, 0).encode())
    count = max(len(notes), size // length)
    made = (one(text * 10 + (call(n, notes[n]) if n < len(notes) else ""), n) for n in range(count))
    return "\n".join(made)


def docx(size: int, notes: list[str]) -> bytes:
    import docx_files as word
    from markup_files import pieces

    def set_in(note: str) -> str:
        return "".join(word.italic(text) if slanted else word.run(text) for text, slanted in pieces(note))

    several = 3  # runs in a paragraph, as Word divides them

    def one(text: str, n: int) -> str:
        call = word.ref(n + 1) if n < len(notes) else ""
        step = len(text) // several + 1
        return word.paragraph(*(word.run(text[at : at + step]) for at in range(0, len(text), step)), call)

    body = paragraphs(size, notes, one, lambda n, note: "")
    return word.docx(body, "".join(word.note(n, set_in(note)) for n, note in enumerate(notes, 1)))


def odt(size: int, notes: list[str]) -> bytes:
    import odt_files as text
    from markup_files import pieces

    def call(n: int, note: str) -> str:
        inner = "".join(text.span(t) if slanted else t for t, slanted in pieces(note))
        return text.note(n + 1, inner)

    return text.odt(paragraphs(size, notes, lambda t, n: text.paragraph(t), call))


def media(size: int, notes: list[str]) -> bytes:
    """A short Word file with large pictures in it."""
    from io import BytesIO
    from zipfile import ZIP_STORED, ZipFile

    out = BytesIO(docx(100_000, notes))
    with ZipFile(out, "a", ZIP_STORED) as file:
        for n in range(10):
            file.writestr(f"word/media/image{n}.jpeg", random.Random(n).randbytes(size // 10))
    return out.getvalue()


def text_format(one: str, call: str, end: str = "", head: str = "", foot: str = "", slanted: str = "_{}_") -> Callable[[int, list[str]], bytes]:
    """A maker of a text format: a paragraph, a call, and what stands at the end for each note."""

    def set_in(note: str) -> str:
        before, title, after = note.split("_")
        return before + slanted.replace("{}", title) + after

    def maker(size: int, notes: list[str]) -> bytes:
        def called(n: int, note: str) -> str:
            return call.replace("{n}", str(n + 1)).replace("{note}", set_in(note))

        body = paragraphs(size, notes, lambda t, n: one.replace("{}", t), called)
        last = "\n".join(end.replace("{n}", str(n)).replace("{note}", set_in(note)) for n, note in enumerate(notes, 1) if end)
        return f"{head}{body}\n{last}\n{foot}".encode()

    return maker


def epub(size: int, notes: list[str]) -> bytes:
    import epub_files

    page = text_format("<p>{}</p>", '<a epub:type="noteref" href="#n{n}" id="r{n}">{n}</a>',
                       '<aside epub:type="footnote" id="n{n}"><p><a href="#r{n}">{n}</a> {note}</p></aside>', slanted="<i>{}</i>")
    parts = [notes[at::10] for at in range(10)]
    return epub_files.epub({f"c{n}.xhtml": page(size // 10, part).decode() for n, part in enumerate(parts)})


def pdf(size: int, notes: list[str]) -> bytes:
    """Pages with notes at their feet, and pictures that make the size."""
    from pdf_files import page
    from pdf_files import pdf as drawn

    lines = [TEXT[:80]] * 20
    data = drawn([page(lines, [f"{n} {note.replace('_', '')}"[:90]]) for n, note in enumerate(notes, 1)] or [page(lines, [])])
    filling = b"%" + zlib.compress(random.Random(1).randbytes(size)).replace(b"\n", b"x").replace(b"\r", b"x") + b"\n"
    return data + filling


TEI_HEAD = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body>'
MAKERS: dict[str, Callable[[int, list[str]], bytes]] = {
    "docx": docx, "odt": odt, "media.docx": media, "epub": epub, "pdf": pdf,
    "md": text_format("{}\n", "[^{n}]", "[^{n}]: {note}", slanted="*{}*"),
    "tex": text_format("{}\n", "\\footnote{{note}}", head="\\documentclass{article}\n\\begin{document}\n", foot="\\end{document}", slanted="\\emph{{}}"),
    "html": text_format("<p>{}</p>", '<sup><a href="#fn{n}" id="r{n}">{n}</a></sup>', '<li id="fn{n}">{note} <a href="#r{n}">↩</a></li>', head="<html><body>", foot="</body></html>", slanted="<em>{}</em>"),
    "tei.xml": text_format("<p>{}</p>", '<note n="{n}" place="foot">{note}</note>', head=TEI_HEAD, foot="</body></text></TEI>", slanted='<hi rend="italic">{}</hi>'),
    "jats.xml": text_format("<p>{}</p>", '<xref ref-type="fn" rid="f{n}">{n}</xref>', '<fn id="f{n}"><label>{n}</label><p>{note}</p></fn>', head='<article dtd-version="1.3"><body>', foot="</fn-group></back></article>", slanted="<italic>{}</italic>"),
    "wiki": text_format("{}\n", "<ref>{note}</ref>", slanted="''{}''"),
    "adoc": text_format("{}\n", "footnote:[{note}]"),
    "rst": text_format("{}\n", " [{n}]_", ".. [{n}] {note}", slanted="*{}*"),
    "txt": text_format("{}\n", "", "{n}. {note}", slanted="{}"),
}  # fmt: skip


def measured(action: str, path: Path) -> str:
    run = subprocess.run([sys.executable, "-c", PROGRAM, action, str(path)], capture_output=True, text=True)
    last = run.stdout.strip().splitlines()[-1:] or ["0 0 no answer"]
    peak, spent, found = last[0].split(" ", 2)
    said = " ".join(run.stderr.split())[:110]
    return f"{action:8} {peak:>5} MB {spent:>6} s  {found}  {said}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("kinds", nargs="*", default=list(MAKERS))
    parser.add_argument("--mb", type=int, default=50)
    parser.add_argument("--notes", type=int, nargs="*", default=[0, 1000])
    parser.add_argument("--actions", nargs="*", default=["read", "fix", "restyle"])
    parser.add_argument("--text", nargs="*", default=["ascii"], choices=list(TEXTS))
    asked = parser.parse_args()
    global chosen
    with tempfile.TemporaryDirectory() as folder:
        for kind, chosen in product(asked.kinds, asked.text):
            for notes in asked.notes:
                data = made(kind, asked.mb * 10**6, notes)
                if kind == "jats.xml":
                    data = data.replace(b"</p>\n<fn ", b"</p></body><back><fn-group>\n<fn ", 1) if notes else data.replace(b"</fn-group></back>", b"</body>")
                path = Path(folder, f"chapter.{kind.rpartition('.')[2]}")
                path.write_bytes(data)
                print(f"{kind}, {len(data) / 10**6:.0f} MB on disk, {chosen}, {notes} notes")
                del data
                for action in asked.actions:
                    print("   ", measured(action, path), flush=True)


if __name__ == "__main__":
    main()
