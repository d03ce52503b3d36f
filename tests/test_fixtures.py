"""The fixtures: read alike by us and by other readers, written without loss, opened by LibreOffice."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from edele_refs.formats import Options, read_document, replace
from edele_refs.formats._zip import Container
from edele_refs.marks import ITALIC, ITALIC_END
from edele_refs.model import Document, Edit, Span
from fixtures import Fixture, fixtures

ALL = fixtures()
WRITABLE = [one for one in ALL if one.suffix in (".docx", ".odt")]
NAMES = [one.name for one in ALL]
PANDOC, OFFICE = shutil.which("pandoc"), shutil.which("soffice")


def flat(text: str) -> str:
    return " ".join(text.split())


def read(one: Fixture, data: bytes | None = None) -> Document:
    return read_document(data or one.data, one.name, one.suffix)


def test_there_are_enough() -> None:
    assert len(ALL) >= 60 and len(set(NAMES)) == len(ALL)


@pytest.mark.parametrize("one", ALL, ids=NAMES)
def test_notes(one: Fixture) -> None:
    assert tuple((note.label, flat(note.text)) for note in read(one).notes) == one.notes


@pytest.mark.parametrize("one", WRITABLE, ids=lambda one: one.name)
def test_there_and_back(one: Fixture) -> None:
    """A word put in and taken out again; every part that holds no note stays byte for byte."""
    document = read(one)
    label, at = document.notes[0].label, len(document.notes[0].text) // 2
    there = replace(one.data, document, [Edit(label, Span(at, at), "sic")])
    back = replace(there, read(one, there), [Edit(label, Span(at, at + 3), "")])
    assert read(one, back) == document
    with Container(one.data, "x") as before, Container(there, "x") as after:
        assert before.names == after.names
        changed = [name for name in before.names if before.read(name) != after.read(name)]
        assert changed in (["content.xml"], ["word/footnotes.xml"], ["word/endnotes.xml"])


# ---------------------------------------------------------------- other readers

UNLIKE_PANDOC = {
    "word-simple-field.docx": "pandoc leaves out what fields of page numbers show",
    "word-right-to-left.docx": "pandoc sets signs of direction around it",
}
UNLIKE_DOCX2PYTHON = {"word.docx": "it reads a note whose mark is deleted"}


def notes_of(node: Any) -> Iterator[str]:
    """The texts of the notes in pandoc's JSON."""
    if isinstance(node, list):
        for one in node:
            yield from notes_of(one)
    elif isinstance(node, dict):
        if node.get("t") == "Note":
            yield flat(words(node["c"]))
        else:
            yield from notes_of(node.get("c"))


def words(node: Any) -> str:
    if isinstance(node, list):
        return "".join(map(words, node))
    if not isinstance(node, dict):
        return ""
    if node["t"] == "Str":
        return str(node["c"])
    if node["t"] in ("Link", "Span"):
        return words(node["c"][1])
    if node["t"] in ("Para", "Plain"):
        return words(node["c"]) + " "
    return " " if node["t"] in ("Space", "SoftBreak", "LineBreak") else words(node.get("c"))


@pytest.mark.skipif(not PANDOC, reason="pandoc is not installed")
@pytest.mark.parametrize("one", WRITABLE, ids=lambda one: one.name)
def test_as_pandoc_reads_it(one: Fixture, tmp_path: Path) -> None:
    path = tmp_path / one.name
    path.write_bytes(one.data)
    if "strict" in one.name:
        pytest.skip("pandoc reads no strict Word files")
    run = subprocess.run(["pandoc", "-t", "json", str(path)], capture_output=True, check=True)
    theirs = list(notes_of(json.loads(run.stdout)["blocks"]))
    same = theirs == [text for _, text in one.notes]
    assert same or one.name in UNLIKE_PANDOC, theirs


def test_as_docx2python_reads_it(tmp_path: Path) -> None:
    docx2python = pytest.importorskip("docx2python", reason="docx2python is not installed")
    for one in (one for one in ALL if one.suffix == ".docx" and "endnotes" not in one.name):
        path = tmp_path / one.name
        path.write_bytes(one.data)
        with docx2python.docx2python(path) as found:
            texts = [flat(text) for text in str(found.text).split("\n") if text.startswith("footnote")]
        theirs = [text.partition(")")[2].strip() for text in texts]
        plain = [text for text in theirs if text]
        assert len(plain) == len(one.notes) or one.name in UNLIKE_DOCX2PYTHON, one.name


# ---------------------------------------------------------------- LibreOffice


@pytest.mark.slow
@pytest.mark.skipif(not OFFICE, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_opens_what_was_written(tmp_path: Path) -> None:
    """Every writable fixture with its first note written anew, plainly and as a tracked change."""
    meant = {}
    for one in WRITABLE:
        document = read(one)
        note = document.notes[0]
        edit = Edit(note.label, Span(0, len(note.text)), f"Edele, {ITALIC}Stalin’s Defectors{ITALIC_END}, 17", marked=True)
        if "field" in one.name or "control" in one.name:
            edit = Edit(note.label, Span(0, 2), note.text[:2] + "x")
        for track in (False, True):
            path = tmp_path / f"{'tracked-' if track else ''}{one.name.replace('.', '-')}{one.suffix}"
            path.write_bytes(replace(one.data, document, [edit], Options(track_changes=track)))
            meant[path.stem] = "" if "field" in one.name or "control" in one.name else "Stalin’s Defectors"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "html:HTML:EmbedImages", "--outdir", str(tmp_path / "out")]
    files = [str(path) for path in sorted(tmp_path.iterdir()) if path.suffix in (".docx", ".odt")]
    subprocess.run([*command, *files], capture_output=True, check=True, timeout=400)
    for stem, text in meant.items():
        html = flat((tmp_path / "out" / f"{stem}.html").read_text("utf-8", "replace"))
        assert text in html.replace("&rsquo;", "’"), stem
