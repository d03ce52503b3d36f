"""Where results go: links, folders, devices, full disks, what others hold or change meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import edele_refs.cli.rewrite
from transcripts import refs

SRC = Path(__file__).resolve().parent.parent / "src"
NOTES = "1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\n2. Ibid, 425.\n"
MENDED = NOTES.replace("Ibid,", "Ibid.,")
posix = pytest.mark.skipif(sys.platform == "win32", reason="links, devices and permissions of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A document that refs fix mends."""
    path = tmp_path / "a.txt"
    path.write_text(NOTES, "utf-8")
    return path


def fix(path: Path, *words: str) -> tuple[str, int]:
    return refs(["fix", path.name, *words], path.parent)


def refused(path: Path, said: tuple[str, int], *words: str) -> None:
    """In one line that says what is wrong and what to do; and all is as before."""
    assert said[1] == 2 and len(said[0].strip().splitlines()) == 1 and all(word in said[0] for word in words), said
    assert path.read_text("utf-8") == NOTES and not list(path.parent.glob(".*")) and not list(path.parent.glob("*.bak*"))


# ---------------------------------------------------------------- links


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_stays_and_what_it_leads_to_is_written(path: Path, there: bool) -> None:
    """As with a copy (cp): a link is another name for its file, also where that is not there yet."""
    folder, link = path.parent / "elsewhere", path.parent / "b.txt"
    folder.mkdir()
    (folder / "real.txt").write_text("old", "utf-8") if there else None
    link.symlink_to("elsewhere/real.txt")
    assert fix(path, "-o", "b.txt")[1] == 0
    assert link.is_symlink() and (folder / "real.txt").read_text("utf-8") == MENDED
    assert [one.name for one in folder.iterdir()] == ["real.txt"]


@posix
def test_a_link_in_place(path: Path) -> None:
    """The copy lies beside the file, not beside the link."""
    folder = path.parent / "elsewhere"
    folder.mkdir()
    (folder / "b.txt").symlink_to(path)
    said, status = fix(folder / "b.txt", "--in-place")
    assert status == 0 and "a.txt.bak" in said
    assert path.read_text("utf-8") == MENDED and (folder / "b.txt").is_symlink()
    assert path.with_name("a.txt.bak").read_text("utf-8") == NOTES


@posix
def test_a_link_to_the_original_is_the_original(path: Path) -> None:
    (path.parent / "b.txt").symlink_to(path)
    refused(path, fix(path, "-o", "b.txt"), "b.txt is the original", "--in-place")


def test_another_way_to_write_its_name(path: Path) -> None:
    for name in ("./a.txt", str(path), f"../{path.parent.name}/a.txt"):
        refused(path, fix(path, "-o", name), "is the original", "--in-place")


# ---------------------------------------------------------------- what cannot be written


def test_a_folder(path: Path) -> None:
    (path.parent / "b").mkdir()
    refused(path, fix(path, "-o", "b"), "b cannot be written", "name another file after -o")
    assert not list((path.parent / "b").iterdir())


def test_a_folder_that_is_not_there(path: Path) -> None:
    refused(path, fix(path, "-o", "b/c.txt"), "b/c.txt cannot be written", "make its folder, or name another file after -o")


def as_nobody(words: list[str], folder: Path, then: Callable[[], object]) -> tuple[str, int]:
    """The command in a process of its own, by a user who may not do everything, as root may."""
    (folder / "loads-all.txt").write_text(NOTES, "utf-8")
    assert refs(["fix", "loads-all.txt", "-o", "/dev/null"], folder)[1] == 0
    (folder / "loads-all.txt").unlink()
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            os.environ["REFS_CACHE_DIR"] = "/nowhere"
            then()
            said, status = refs(words, folder)
            os.write(writing, said.encode())
            os._exit(status)
        finally:
            os._exit(99)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as out:
        said = out.read()
    return said, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def nothing() -> None:
    """No limit."""


@pytest.fixture
def open_folder(path: Path) -> Path:
    """The folders above are open to anyone; what is in them is said by each test."""
    kept = any(folder.name.startswith("pytest-of-") for folder in path.parents)
    for folder in path.parents:
        if not kept and folder.stat().st_mode & 0o005 == 0o005:
            break
        folder.chmod(0o755)
        if folder.name.startswith("pytest-of-"):
            break  # another run of pytest closes it again
    return path.parent


@posix
@pytest.mark.slow
def test_a_folder_that_may_not_be_written(path: Path, open_folder: Path) -> None:
    path.chmod(0o666)
    open_folder.chmod(0o555)
    try:
        refused(path, as_nobody(["fix", "a.txt", "--in-place"], open_folder, nothing), "a.txt cannot be written (Permission denied)", "change its permissions or its folder’s, or say -o OUT")
    finally:
        open_folder.chmod(0o755)


@posix
@pytest.mark.slow
def test_a_folder_that_may_not_be_read_and_a_file_that_cannot_be_mended_where_it_is(path: Path, open_folder: Path) -> None:
    (open_folder / "part").mkdir(mode=0o700)
    path.chmod(0o666)
    open_folder.chmod(0o555)
    try:
        said, status = as_nobody(["check", "part"], open_folder, nothing)
        assert status == 2 and "part: this folder may not be read" in said
        said, status = as_nobody(["check", "a.txt", "--fix", "--select", "U116"], open_folder, nothing)
        assert status == 2 and "refs: a.txt cannot be written (Permission denied)" in said and "or use refs fix" in said
    finally:
        open_folder.chmod(0o755)


@posix
@pytest.mark.slow
def test_a_file_that_may_not_be_written(path: Path, open_folder: Path) -> None:
    path.chmod(0o444)
    open_folder.chmod(0o777)
    refused(path, as_nobody(["fix", "a.txt", "--in-place"], open_folder, nothing), "a.txt cannot be written (it is read-only)", "change its permissions")


def small(size: int) -> Callable[[], None]:
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@posix
@pytest.mark.slow
@pytest.mark.parametrize("room", [0, 20, len(NOTES), len(NOTES.encode()) + 1])
@pytest.mark.parametrize("words", [["--in-place"], ["-o", "b.txt"]])
def test_a_disk_that_is_full(path: Path, open_folder: Path, words: list[str], room: int) -> None:
    """The copy may have had room (it is shorter by a stop); it goes with the failure."""
    path.chmod(0o666)
    open_folder.chmod(0o777)
    said = as_nobody(["fix", "a.txt", *words], open_folder, small(room))
    if room > len(NOTES):
        assert said[1] == 0 and "1 change" in said[0]
    else:
        refused(path, said, "cannot be written (File too large)", "raise the limit")
        assert not (path.parent / "b.txt").exists()


# ---------------------------------------------------------------- devices


@posix
def test_devices(path: Path) -> None:
    assert fix(path, "-o", "/dev/null")[1] == 0 and Path("/dev/null").is_char_device()
    if Path("/dev/full").exists():
        refused(path, fix(path, "-o", "/dev/full"), "/dev/full cannot be written (No space left on device)", "make room on this disk")


@posix
@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "-"])
def test_standard_output_in_the_midst_of_a_file(path: Path, name: str) -> None:
    """What was there before stays, and what comes behind does not write over it."""
    log = path.parent / "log.txt"
    with log.open("wb") as out:
        out.write(b"before\n")
        out.flush()
        program = "import sys; from edele_refs.cli import main; main(sys.argv[1:])"
        subprocess.run([sys.executable, "-c", program, "fix", path.name, "-o", name], cwd=path.parent, stdout=out, env={**os.environ, "PYTHONPATH": str(SRC)}, check=True)
        os.write(out.fileno(), b"behind\n")
    assert log.read_text("utf-8") == f"before\n{MENDED}behind\n"


@posix
def test_a_pipe_has_no_place(path: Path) -> None:
    os.mkfifo(path.parent / "pipe")
    refused(path, refs(["fix", "pipe", "--in-place"], path.parent), "pipe is no file that could be replaced", "-o OUT")


# ---------------------------------------------------------------- others


def meanwhile(monkeypatch: pytest.MonkeyPatch, does: Callable[[], object]) -> None:
    """Someone does something between reading and writing."""
    finish = edele_refs.cli.rewrite.finish
    for command in ("fix", "restyle"):
        monkeypatch.setattr(f"edele_refs.cli.{command}.finish", lambda *one: (does(), finish(*one)))


@pytest.mark.parametrize("size", [0, 9_000_000])
def test_a_file_that_is_changed_meanwhile(path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    """Of a large one, whose bytes are kept packed, as well."""
    text = "A sentence of the text that goes on for a while.\n" * (size // 49) + "\n" + NOTES
    path.write_text(text, "utf-8")
    meanwhile(monkeypatch, lambda: path.write_text(text.replace("422", "423"), "utf-8"))
    said, status = fix(path, "--in-place")
    assert status == 2 and "a.txt was changed while refs worked on it" in said and "say the same again" in said
    assert path.read_text("utf-8") == text.replace("422", "423") and list(path.parent.iterdir()) == [path]
    monkeypatch.undo()
    assert fix(path, "--in-place")[1] == 0 and path.read_text("utf-8") == text.replace("422", "423").replace("Ibid,", "Ibid.,")


def test_a_file_that_is_gone_meanwhile(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    meanwhile(monkeypatch, path.unlink)
    said, status = fix(path, "--in-place")
    assert status == 2 and "was changed while refs worked on it" in said and not path.exists()


def test_a_chapter_that_is_changed_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the others is written then."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("A.[^1] B.[^2]\n\n" + NOTES.replace("1. ", "[^1]: ", 1).replace("\n2. ", "\n[^2]: "), "utf-8")
    (tmp_path / "_quarto.yml").write_text("book:\n  chapters: [a.md, b.md]\n", "utf-8")
    before = (tmp_path / "a.md").read_bytes()
    meanwhile(monkeypatch, lambda: (tmp_path / "b.md").write_text("New.", "utf-8"))
    said, status = refs(["fix", ".", "--in-place"], tmp_path)
    assert status == 2 and "b.md was changed" in said
    assert (tmp_path / "a.md").read_bytes() == before and (tmp_path / "b.md").read_text("utf-8") == "New."


@pytest.mark.parametrize("mark", [".~lock.{}#", "~${2}", "~${}"])
def test_a_document_that_is_open_elsewhere(tmp_path: Path, mark: str) -> None:
    """It is written, and it is said what is to be done there."""
    import docx_files as d

    name = "chapter.docx" if "{2}" in mark else "short.docx"
    (tmp_path / name).write_bytes(d.docx(d.paragraph(d.ref(1), d.ref(2)), "".join(d.note(n, d.run(note[3:])) for n, note in enumerate(NOTES.splitlines(), 1))))
    said, status = refs(["fix", name, "--in-place"], tmp_path)
    assert status == 0 and "open in another program" not in said
    (tmp_path / name).write_bytes((tmp_path / f"{name}.bak").read_bytes())
    (tmp_path / mark.replace("{2}", name[2:] if len(Path(name).stem) > 7 else name[1:]).replace("{}", name)).write_bytes(b"x")
    said, status = refs(["fix", name, "--in-place"], tmp_path)
    assert status == 0 and f"{name} seems to be open in another program" in said


# ---------------------------------------------------------------- what stays


@posix
def test_what_stays_of_a_file_in_place(path: Path) -> None:
    """Its permissions and labels; the copy has its time too, the file the time of now."""
    path.chmod(0o640)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    try:
        os.setxattr(path, "user.origin", b"the archive")
        labelled = True
    except (OSError, AttributeError):
        labelled = False
    assert fix(path, "--in-place")[1] == 0
    copy = path.with_name("a.txt.bak")
    assert path.read_text("utf-8") == MENDED and copy.read_text("utf-8") == NOTES
    assert copy.stat().st_mtime == 1_000_000_000 < path.stat().st_mtime
    for one in (path, copy):
        assert one.stat().st_mode & 0o777 == 0o640
        assert not labelled or os.getxattr(one, "user.origin") == b"the archive"
    assert "nothing to change" in fix(path, "--in-place")[0] and len(list(path.parent.iterdir())) == 2
