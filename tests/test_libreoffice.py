"""LibreOffice opens every file that was written, and finds in it the notes that were meant."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from edele_refs.formats import read_document, replace
from edele_refs.model import Edit, Span
from fixtures import Fixture, fixtures
from transcripts import refs
from writer import Writer

WRITABLE = [one for one in fixtures() if one.suffix in (".docx", ".odt")]
WAYS = {
    "fix": ("fix",),
    "fix-tracked": ("fix", "--track-changes"),
    "restyle": ("restyle", "--style", "mhra-notes"),
    "restyle-tracked": ("restyle", "--style", "german-history", "--track-changes"),
    "live": ("restyle", "--to-citations"),
    "live-tracked": ("restyle", "--to-citations", "--track-changes"),
}


def with_a_slip(one: Fixture) -> bytes:
    """The fixture with something that refs fix can mend, where it has an "ibid."."""
    document = read_document(one.data, one.name, one.suffix)
    slips = [Edit(note.label, Span(0, 6), "Ibid,") for note in document.notes if note.text.startswith("Ibid.,")]
    return replace(one.data, document, slips)


def opened(folder: Path, out: Path, profile: Path) -> dict[str, str]:
    """What LibreOffice shows of the documents of a folder, notes included, by their names."""
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "html:HTML:EmbedImages"]
    files = sorted(map(str, folder.iterdir()))
    subprocess.run([*command, "--outdir", str(out), *files], capture_output=True, check=True, timeout=400)
    pages = {path.stem: path.read_text("utf-8", "replace") for path in out.glob("*.html")}
    return {name: html.unescape(_TAG.sub("", _NUMBER.sub("", page))) for name, page in pages.items()}


_TAG = re.compile(r"<[^>]*>")
_NUMBER = re.compile(r'<a class="sd(?:foot|end)notesym"[^>]*>.*?</a>', re.DOTALL)


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("way", WAYS)
def test_it_opens_what_the_commands_write(way: str, tmp_path: Path) -> None:
    for one in WRITABLE:
        # LibreOffice names what it makes by the stem alone
        path = tmp_path / "in" / f"{one.name.replace('.', '-')}{one.suffix}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(with_a_slip(one))
    said, status = refs([*WAYS[way], "in", "-o", "out"], tmp_path)
    assert status == 0, said
    written = {path.stem: path for path in (tmp_path / "out").iterdir()}
    assert len(written) == len(WRITABLE)
    changed = [name for name, path in written.items() if path.read_bytes() != (tmp_path / "in" / path.name).read_bytes()]
    assert len(changed) >= len(WRITABLE) // 2
    shown = opened(tmp_path / "out", tmp_path / "html", tmp_path / "profile")
    for name, path in written.items():
        for note in read_document(path.read_bytes(), name, path.suffix).notes:
            # it sets what was deleted right before what was inserted, so a word need not stand alone
            missing = [word for word in re.findall(r"\w+", note.text) if word not in shown[name]]
            assert not missing, f"{name}: {missing}"


TRACKED = [way for way in WAYS if way.endswith("-tracked")]


def shown(data: bytes, suffix: str) -> list[tuple[str, str]]:
    """The words of each note, and those of them that are slanted."""
    return [
        ("".join(note.text.split()), "".join("".join(run.span.of(note.text) for run in note.runs if run.face == "italic").split()))
        for note in read_document(data, "any", suffix).notes
    ]


def was_tracked(data: bytes) -> bool:
    with ZipFile(BytesIO(data)) as members:
        return any(re.search(rb"<w:(?:ins|del|move)\w* |<text:tracked-changes", members.read(name)) for name in members.namelist())


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("way", TRACKED)
def test_tracked_changes_are_accepted_and_rejected(way: str, tmp_path: Path) -> None:
    """Accepted they are what was meant, rejected what was there before.

    Not so where there were such changes already: those are rejected, too, and of one within another
    LibreOffice (7.4) settles the outer one alone.
    """
    writer = Writer(tmp_path / "profile")
    (tmp_path / "in").mkdir()
    for one in WRITABLE:
        if not was_tracked(one.data):
            (tmp_path / "in" / one.name).write_bytes(with_a_slip(one))
    said, status = refs([*WAYS[way], "in", "-o", "out"], tmp_path)
    assert status == 0, said
    changed = 0
    sides = {"in": writer.settled(tmp_path / "out", tmp_path / "rejected", "RejectAllTrackedChanges"),
             "out": writer.settled(tmp_path / "out", tmp_path / "accepted", "AcceptAllTrackedChanges")}  # fmt: skip
    for path in (tmp_path / "out").iterdir():
        before, after = (shown((tmp_path / side / path.name).read_bytes(), path.suffix) for side in sides)
        assert shown(sides["in"][path.name], ".odt") == before, path.name
        assert shown(sides["out"][path.name], ".odt") == after, path.name
        changed += before != after
    assert changed or way == "live-tracked"  # which keeps the words
