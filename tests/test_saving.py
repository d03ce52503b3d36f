"""Files are replaced whole, whatever happens while they are written; originals stay."""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

import pytest

import docx_files as d
from edele_refs.saving import save
from killing import dies, killed_at, stopped_after
from transcripts import refs

SIZE = 300_000
OLD, NEW = b"a" * SIZE, b"b" * SIZE


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is a word of POSIX")
@pytest.mark.parametrize("backup", [False, True])
def test_killed_while_it_writes(tmp_path: Path, backup: bool) -> None:
    """At every call that is made on the way, and in the middle of writing: the file is the old
    one or the new one, whole, and a copy that has its name is the old one, whole."""
    path, seen, points = tmp_path / "chapter.docx", set[bytes](), 0
    sizes = (size for size in range(0, SIZE, SIZE // 25))
    ways = itertools.chain(map(stopped_after, sizes), map(killed_at, itertools.count()))
    for way in ways:
        path.write_bytes(OLD)
        ended = dies(way, lambda: save(path, NEW, backup=backup))
        data, copy = path.read_bytes(), tmp_path / "chapter.docx.bak"
        assert data in (OLD, NEW)
        assert not copy.exists() or copy.read_bytes() == OLD
        assert data == OLD or copy.exists() is backup
        seen.add(data)
        for left in tmp_path.iterdir():
            left.unlink()
        if not ended:
            break
        points += 1
    assert points >= 100 and seen == {OLD, NEW}


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_backups_are_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"1")
    assert save(path, b"2", backup=True) == tmp_path / "a.txt.bak"
    assert save(path, b"3", backup=True) == tmp_path / "a.txt.bak2"
    assert [p.read_bytes() for p in sorted(tmp_path.iterdir())] == [b"3", b"1", b"2"]
    assert save(tmp_path / "new.txt", b"x", backup=True) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links and permissions are POSIX's")
def test_links_and_permissions_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_bytes(b"1")
    path.chmod(0o640)
    link.symlink_to(path)
    save(link, b"2")
    assert link.is_symlink() and path.read_bytes() == b"2" and path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="links are POSIX's")
def test_a_link_to_itself_is_left(tmp_path: Path) -> None:
    path, link = tmp_path / "a.txt", tmp_path / "b.txt"
    link.symlink_to(link)
    with pytest.raises(OSError, match="symbolic links"):
        save(link, b"2")
    path.write_text(NOTES, "utf-8")
    said, status = refs(["restyle", "a.txt", "--style", "mhra-notes", "-o", "b.txt"], tmp_path)
    assert status == 2 and "b.txt cannot be written" in said
    assert link.is_symlink() and sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_what_is_read_only_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its folder alone would allow that it is replaced. (Root may write everything, so it is said here.)"""
    path = tmp_path / "a.txt"
    path.write_text(NOTES, "utf-8")
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda *_: False)
    said, status = refs(["restyle", "a.txt", "--style", "mhra-notes", "--in-place"], tmp_path)
    assert status == 2 and "read-only" in said
    assert path.read_text("utf-8") == NOTES and list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"1")
    os.chown(path, 1234, 1235)
    path.chmod(0o640)
    save(path, b"2", backup=True)
    for one in tmp_path.iterdir():
        found = one.stat()
        assert (found.st_uid, found.st_gid, found.st_mode & 0o777) == (1234, 1235, 0o640)


# ---------------------------------------------------------------- the commands

NOTES = "1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\n2. Ibid., 425.\n"


def test_restyle_of_a_text(tmp_path: Path) -> None:
    path, out = tmp_path / "chapter.txt", tmp_path / "out.txt"
    path.write_text("A text.\n\n" + NOTES, "utf-8")
    assert refs(["restyle", "chapter.txt", "--style", "mhra-notes", "-o", "out.txt"], tmp_path)[1] == 0
    assert out.read_text("utf-8") == (
        "A text.\n\n1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. 422.\n"
        "2. Werth, Russia at War, p. 425.\n"
    )
    said, status = refs(["restyle", "out.txt", "--style", "mhra-notes", "-o", "again.txt"], tmp_path)
    assert status == 0 and "nothing to change" in said
    assert (tmp_path / "again.txt").read_bytes() == out.read_bytes()
    assert path.read_text("utf-8").endswith(NOTES)


def test_restyle_of_a_word_file_in_place(tmp_path: Path) -> None:
    body = d.paragraph(d.run("A"), d.ref(1), d.run("B"), d.ref(2))
    notes = d.note(1, d.run("See Alexander Werth, Russia at War (New York: Dutton, 1964), 422.")) + d.note(2, d.run("Ibid., 425."))
    path = tmp_path / "chapter.docx"
    path.write_bytes(d.docx(body, notes))
    before = path.read_bytes()
    said, status = refs(["restyle", "chapter.docx", "--style", "mhra-notes", "--in-place", "--track-changes"], tmp_path)
    assert status == 0 and "2 changes in notes 1, 2" in said and "chapter.docx.bak" in said
    assert (tmp_path / "chapter.docx.bak").read_bytes() == before
    table, _ = refs(["parse", "chapter.docx", "--to", "table"], tmp_path)
    assert "p. 425" in table


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["restyle", "a.txt"], "-o OUT, or --in-place"),
        (["restyle", "a.txt", "-o", "a.txt"], "is the original"),
        (["restyle", "a.txt", "-o", "a.docx"], "which is text, not docx"),
        (["fix", "a.txt", "-o", "a.pdf"], "give OUT the suffix .txt"),
        (["restyle", "a.txt", "-o", "b", "--in-place"], "not both"),
        (["restyle", "-", "--in-place"], "standard input has no place"),
        (["restyle", "none.txt", "-o", "b"], "no such file"),
        (["fix", "a.txt"], "-o OUT, or --in-place"),
        (["restyle", "a.txt", "-o", "no/b.txt"], "cannot be written"),
        (["restyle", "a.txt", "-o", "b.txt", "--style", "nothing"], "style"),
    ],
)
def test_refusals(tmp_path: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "a.txt").write_text(NOTES, "utf-8")
    said, status = refs(arguments, tmp_path)
    assert status == 2 and words in said
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"] and (tmp_path / "a.txt").read_text("utf-8") == NOTES


def test_a_book_in_the_folder_where_one_stands(tmp_path: Path) -> None:
    """“.” has no name of its own, beside which a file could say what is to stay."""
    (tmp_path / "_quarto.yml").write_text("book:\n  chapters: [a.md, b.md]\n", "utf-8")
    (tmp_path / "a.md").write_text("Text.[^1]\n\n[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.\n", "utf-8")
    (tmp_path / "b.md").write_text("Text.[^1]\n\n[^1]: Ibid, 425.\n", "utf-8")
    said, status = refs(["fix", ".", "--in-place"], tmp_path)
    assert status == 0 and "1 change in note 2:1" in said
