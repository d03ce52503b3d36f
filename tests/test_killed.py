"""``kill -9`` at a hundred points of writing, for every format that is written, by the commands."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

import docx_files as d
import edele_refs.cli.output
import odt_files as o
from edele_refs.discover import members
from edele_refs.formats import format_of
from edele_refs.leftover import YOUNG
from edele_refs.saving import save
from killing import dies, killed_at, killed_in_a_small_process, stopped_after
from markup_files import SHAPES
from transcripts import refs

NOTES = ("Alexander Werth, _Russia at War_ (New York: Dutton, 1964), 422.", "Ibid, 425.", "Roger Reese, _Why Stalin’s Soldiers Fought_ (Lawrence: University Press of Kansas, 2011), pp. 1-9.")
"""With what ``refs fix`` and ``refs restyle`` change."""


def documents() -> dict[str, tuple[str, bytes]]:
    """A document of every format, its suffix and bytes by the format's name."""
    plain = [note.replace("_", "") for note in NOTES]
    places = range(1, len(plain) + 1)
    calls, inner = d.paragraph(*map(d.ref, places)), [o.note(n, note) for n, note in enumerate(plain, 1)]
    found = [(suffix, shape(NOTES).encode()) for suffix, shape in SHAPES.values()]
    found += [
        (".docx", d.docx(calls, "".join(d.note(n, d.run(note)) for n, note in enumerate(plain, 1)))),
        (".odt", o.odt(o.paragraph("Text", *inner))),
        (".fodt", o.fodt(o.paragraph("Text", *inner))),
        (".txt", "\n".join(["A text.", "", *(f"{n}. {note}" for n, note in enumerate(plain, 1))]).encode()),
    ]
    return {format_of(data, suffix).NAME: (suffix, data) for suffix, data in reversed(found)}


DOCUMENTS = documents()
COMMANDS = {
    "fix": ["fix", "--in-place", "--unsafe-fixes"],
    "restyle": ["restyle", "--style", "mhra-notes", "-o"],
}


def test_every_format_that_is_written_is_among_them() -> None:
    assert {module.NAME for module in members("edele_refs.formats") if hasattr(module, "replace")} <= DOCUMENTS.keys()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a word of POSIX")
@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_killed_while_a_command_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, command: str) -> None:
    """The command runs once, up to where it writes; there copies of it are killed."""
    (suffix, data), seen = DOCUMENTS[kind], set[bytes]()
    path, out = tmp_path / f"chapter{suffix}", tmp_path / f"out{suffix}"
    path.write_bytes(data)
    out.write_bytes(b"what was there before" * 99)

    def tried(target: Path, new: bytes, *, backup: bool = False) -> Path | None:
        seen.update(killed_in_a_small_process(target, new, backup=backup))
        return save(target, new, backup=backup)

    monkeypatch.setattr(edele_refs.cli.output, "save", tried)
    words = COMMANDS[command]
    was = out.read_bytes() if words[-1] == "-o" else data
    said, status = refs([words[0], path.name, *words[1:], *([out.name] if words[-1] == "-o" else [])], tmp_path)
    assert status == 0, said
    written = out if words[-1] == "-o" else path
    assert len(seen) == 2 and written.read_bytes() in seen - {was}
    assert path.read_bytes() == data or written is path


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a word of POSIX")
@pytest.mark.parametrize("backup", [False, True])
def test_what_the_killed_leave_goes_with_the_next(tmp_path: Path, backup: bool) -> None:
    """But not what was made this minute, or is held by a process that still writes."""
    path = tmp_path / "chapter.docx"
    path.write_bytes(b"old" * 1000)
    assert dies(stopped_after(100), lambda: save(path, b"new" * 1000, backup=backup))
    (left,) = set(tmp_path.iterdir()) - {path}
    save(path, b"newer")
    assert left.exists()
    past = time.time() - 2 * YOUNG
    os.utime(left, (past, past))
    with left.open("r+b") as held:
        import fcntl

        fcntl.flock(held, fcntl.LOCK_EX)
        save(path, b"newer")
        assert left.exists()
    kept = save(path, b"newest", backup=backup)
    assert set(tmp_path.iterdir()) == {path, kept or path} and path.read_bytes() == b"newest"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a word of POSIX")
def test_a_copy_is_as_private_as_the_file(tmp_path: Path) -> None:
    """At every point, also where the process is killed before it is done."""
    path, step = tmp_path / "a.txt", 0
    path.write_bytes(b"1")
    path.chmod(0o600)
    while dies(killed_at(step), lambda: save(path, b"2", backup=True)):
        assert all(one.stat().st_mode & 0o077 == 0 for one in tmp_path.iterdir())
        for one in tmp_path.iterdir():
            if one != path:
                one.unlink()
        step += 2
    assert step > 50
