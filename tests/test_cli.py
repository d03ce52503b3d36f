"""The command line: transcripts, and what holds for every command."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from edele_refs import __version__
from edele_refs.cli import COMMANDS
from edele_refs.cli.output import deliver
from edele_refs.model import RefsError
from epub_files import call, epub, note
from markdown_cases import Case, cases, check_case
from transcripts import refs, replay

NOTES = """\
1. Alexander Werth, Russia at War 1941–1945 (New York: Dutton, 1964), 422.
2. Ibid., 425.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chapter.txt").write_text(NOTES, "utf-8")
    return tmp_path


@pytest.mark.parametrize("case", cases("cli"), ids=str)
def test_transcripts(case: Case, tmp_path: Path, rewrite: bool) -> None:
    """A case's other blocks are files, by their info string: "text chapter.txt"."""
    for info, text in case.blocks.items():
        if info != "console":
            (tmp_path / info.rpartition(" ")[2]).write_text(text + "\n", "utf-8")
    check_case(case, "console", replay(case["console"], tmp_path), rewrite)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(name: str, tmp_path: Path) -> None:
    output, status = refs([name, "--help"], tmp_path)
    assert status == 0 and "Examples:" in output and f"  refs {name}" in output


def test_version(tmp_path: Path) -> None:
    assert refs(["--version"], tmp_path) == (f"refs, version {__version__}\n", 0)


@pytest.mark.parametrize("command", ["parse", "check", "export", "render"])
def test_standard_input_gives_what_the_file_gives(folder: Path, command: str) -> None:
    named, status = refs([command, "chapter.txt"], folder)
    piped, same = refs([command, "-"], folder, NOTES.encode())
    assert piped.replace('"doc": "stdin"', '"doc": "chapter"') == named and status == same == 0


def test_a_reading_is_taken_in_place_of_the_document(folder: Path) -> None:
    assert refs(["parse", "chapter.txt", "-o", "chapter.jsonl"], folder) == ("", 0)
    for command in ("parse", "check", "export", "render"):
        assert refs([command, "chapter.jsonl"], folder) == refs([command, "chapter.txt"], folder)


def test_folders_are_searched_hidden_ones_not(folder: Path) -> None:
    (folder / "part" / ".old").mkdir(parents=True)
    (folder / "part" / "second.txt").write_text(NOTES, "utf-8")
    (folder / "part" / ".old" / "third.txt").write_text(NOTES, "utf-8")
    (folder / "part" / "picture.png").write_bytes(b"\x89PNG")
    output, status = refs(["parse", "."], folder)
    assert [json.loads(line)["doc"] for line in output.split("\n") if line] == ["chapter"] * 2 + [
        "second"
    ] * 2
    assert status == 0


def test_several_documents_give_one_library(folder: Path) -> None:
    (folder / "second.txt").write_text(NOTES, "utf-8")
    output, status = refs(["export", "chapter.txt", "second.txt", "--to", "csl-json"], folder)
    assert status == 0 and len(json.loads(output)) == 1


@pytest.mark.parametrize(
    ("out", "beginning"), [("a.bib", "@"), ("a.json", "["), ("a.BIB", "@"), ("a", "@")]
)
def test_the_format_is_seen_in_the_name_of_the_result(
    folder: Path, out: str, beginning: str
) -> None:
    assert refs(["export", "chapter.txt", "-o", out], folder) == ("", 0)
    assert (folder / out).read_text("utf-8").lstrip().startswith(beginning)


def test_a_library_is_exported(folder: Path) -> None:
    refs(["export", "chapter.txt", "-o", "library.json"], folder)
    assert (
        refs(["export", "library.json", "--to", "bibtex"], folder)
        == refs(["export", "chapter.txt", "--to", "bibtex"], folder)
    )  # fmt: skip


@pytest.mark.parametrize("name", ["library.json", "library.bib"])
def test_records_are_told_from_documents(folder: Path, name: str) -> None:
    refs(["export", "chapter.txt", "-o", name], folder)
    listed, status = refs(["render", "chapter.txt", "--bibliography"], folder)
    assert refs(["render", name], folder) == (listed, status)
    for command in ("parse", "check", "chains"):
        output, status = refs([command, name], folder)
        assert status == 2 and "records of works" in output and "refs render" in output
    output, status = refs(["render", name, "--sections"], folder)
    assert status == 2 and "--sections" in output


@pytest.mark.parametrize("command", [["parse", "--to", "table"], ["parse"], ["chains"]])
def test_where_nothing_is_cited_it_is_said(folder: Path, command: list[str]) -> None:
    (folder / "prose.txt").write_text("They say so.\n\nAnd so do I.\n", "utf-8")
    output, status = refs([*command, "prose.txt"], folder)
    assert status == 0 and "prose.txt: no notes were found" in output and "--layout" in output


@pytest.mark.parametrize("command", [["parse"], ["check"], ["check"], ["render"], ["export"]])
def test_what_could_not_be_read_of_a_file_is_said(folder: Path, command: list[str]) -> None:
    """A second run, whose findings come from the cache, says it too."""
    (folder / "book.epub").write_bytes(epub({"c1.xhtml": call(1, "#n1") + note(1, "n1", "Alexander Werth, Russia at War (London, 1964), 4.")}, "c1 c2"))
    output, status = refs([*command, "book.epub"], folder)
    assert status == 0 and "book.epub: chapter “c2” could not be read" in output


def test_a_document_is_nothing_to_learn_from_and_the_way_to_it_is_said(folder: Path) -> None:
    output, status = refs(["train", "chapter.txt", "-o", "model"], folder)
    assert status == 2 and "refs parse chapter.txt -o chapter.jsonl" in output


def test_what_a_style_would_lose_stays_and_is_named(folder: Path) -> None:
    note = "1. Christian Streit, Keine Kameraden. Die Wehrmacht und die Gefangenen, Bonn 1997 (zuerst Stuttgart 1978), S. 128.\n"
    (folder / "streit.txt").write_text(note + "2. Ebd., S. 9.\n", "utf-8")
    output, _ = refs(["render", "streit.txt", "--style", "german-history"], folder)
    assert note.strip() in output and "stay as typed (note 1)" in output
    output, _ = refs(["restyle", "streit.txt", "--style", "chicago-notes", "-o", "new.txt"], folder)
    assert "note 1" in output and "Stuttgart" in output
    assert note in (folder / "new.txt").read_text("utf-8")


def test_unknown_formats_and_styles_are_named(folder: Path) -> None:
    output, status = refs(["export", "chapter.txt", "--to", "endnote"], folder)
    assert status == 2 and "endnote" in output and "biblatex" in output
    output, status = refs(["render", "chapter.txt", "--style", "chicgo-notes"], folder)
    assert status == 2 and "chicago-notes" in output


def test_a_result_replaces_a_file_whole_or_not_at_all(folder: Path) -> None:
    (folder / "out").write_text("before", "utf-8")
    (folder / "out").chmod(0o640)
    deliver("after", str(folder / "out"))
    assert (folder / "out").read_text("utf-8") == "after\n"
    assert (folder / "out").stat().st_mode & 0o777 == 0o640 or os.name == "nt"
    with pytest.raises(RefsError, match="cannot be written"):
        deliver("x", str(folder / "none" / "out"))
    assert sorted(path.name for path in folder.iterdir()) == ["chapter.txt", "out"]


@pytest.mark.parametrize("named", ["chapter.txt", "."])
@pytest.mark.parametrize("command", ["parse", "export", "render"])
def test_what_was_read_is_never_written_over(folder: Path, command: str, named: str) -> None:
    output, status = refs([command, named, "-o", "./chapter.txt"], folder)
    assert status == 2 and "another file" in output
    assert (folder / "chapter.txt").read_text("utf-8") == NOTES


def test_nothing_found_is_said(folder: Path) -> None:
    (folder / "prose.txt").write_text("1. So they say.\n2. And so do I.\n", "utf-8")
    output, _ = refs(["check", "prose.txt"], folder)
    assert "No citation was recognised in 2 notes (1, 2)." in output
    output, _ = refs(["export", "prose.txt"], folder)
    assert "no work cited was recognised" in output
    output, status = refs(["archives", "Xanadu"], folder)
    assert status == 2 and "Xanadu" in output


def test_a_fault_of_ours_is_called_that(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("edele_refs.checking.run.check", fault)
    output, status = refs(["check", "chapter.txt", "--no-cache"], folder)
    assert status == 2 and "fault of refs itself" in output and "Traceback" not in output
    output, status = refs(["check", "chapter.txt", "--no-cache", "--traceback"], folder)
    assert status == 2 and "ZeroDivisionError" in output and "Traceback" in output


def test_the_module_is_the_command() -> None:
    command = [sys.executable, "-m", "edele_refs", "--version"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    run = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert run.stdout == f"refs, version {__version__}\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_reader_who_has_had_enough(folder: Path) -> None:
    (folder / "long.txt").write_text("\n".join(f"{n}. Ibid." for n in range(1, 5000)), "utf-8")
    script = f"{sys.executable} -m edele_refs parse long.txt | head -n 1"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    run = subprocess.run(
        script, shell=True, capture_output=True, text=True, cwd=folder, env=environment, check=True
    )
    assert run.stdout.count("\n") == 1 and run.stderr == ""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit", "html"])
def test_a_name_in_no_encoding_is_shown_as_far_as_it_can_be(folder: Path, form: str) -> None:
    shutil.copy(folder / "chapter.txt", folder / os.fsdecode(b"a\xff.txt"))
    command = [sys.executable, "-m", "edele_refs", "check", ".", "--format", form]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent / "src")}
    run = subprocess.run(command, capture_output=True, cwd=folder, env=environment)
    assert run.returncode == 0 and run.stderr == b"" and run.stdout


def test_terminals_are_not_steered_by_notes(folder: Path) -> None:
    (folder / "chapter.txt").write_text("1. A note \x1b[31mwith colour,", "utf-8")
    output, _ = refs(["check", "chapter.txt"], folder)
    assert "\x1b" not in output and "[31mwith" in output


def test_an_archive_is_explained(folder: Path) -> None:
    for name in ("GARF", "ГАРФ", "State Archive of the Russian Federation"):
        output, status = refs(["archives", "show", name], folder)
        assert status == 0 and output.startswith("GARF: Государственный архив")
        assert "Fond, opis, delo, list" in output and "superseded: TsGAOR" in output
        assert "    delo        1820" in output
    output, status = refs(["archives", "show", "Xanadu"], folder)
    assert status == 2 and "refs archives lists them all" in output
    output, status = refs(["archives", "show", "Archivio di Stato"], folder)
    assert status == 2 and "several archives" in output
    output, status = refs(["archives", "show"], folder)
    assert status == 2 and "for example" in output
