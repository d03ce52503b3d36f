"""Files that are none, that have no end, that name each other in circles: words, and no waiting."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from test_bad_input import Result, measured

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links in folders are POSIX's")

TEX = "\\documentclass{{book}}\n\\begin{{document}}\\input{{{}}}\\footnote{{Werth, Russia (1964), 4.}}\\end{{document}}"
KEYED = "A [@a, 3].[^1]\n\n[^1]: Werth, *Russia* (1964), 4.\n"
MEMORY = 300_000_000


def put(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / name.replace("_", ".")).write_text(text, "utf-8")


def a_pipe_among_the_chapters(folder: Path) -> str:
    os.mkfifo(folder / "x.tex")
    put(folder, y_tex=TEX.format("x"))
    return "."


def a_pipe_that_is_included(folder: Path) -> str:
    a_pipe_among_the_chapters(folder)
    return "y.tex"


def a_folder_that_is_included(folder: Path) -> str:
    (folder / "x.tex").mkdir()
    put(folder, y_tex=TEX.format("x"))
    return "."


def a_pipe_for_a_bibliography(folder: Path) -> str:
    os.mkfifo(folder / "x.bib")
    put(folder, y_md=KEYED)
    return "y.md"


def a_folder_for_a_bibliography(folder: Path) -> str:
    (folder / "x.bib").mkdir()
    put(folder, y_md=KEYED)
    return "y.md"


def a_circle_for_a_bibliography(folder: Path) -> str:
    (folder / "x.bib").symlink_to("x.bib")
    put(folder, y_md=KEYED)
    return "y.md"


def a_circle_of_links(folder: Path) -> str:
    (folder / "x.tex").symlink_to("z.tex")
    (folder / "z.tex").symlink_to("x.tex")
    put(folder, y_tex=TEX.format("x"))
    return "."


def folders_in_a_circle(folder: Path) -> str:
    (folder / "up").symlink_to("..")
    (folder / "self").symlink_to(".")
    put(folder, y_md=KEYED)
    return "."


def a_book_of_pipes(folder: Path) -> str:
    put(folder, y_md=KEYED)
    (folder / "_quarto.yml").write_text("book:\n  chapters: [x.md, y.md, z]\n", "utf-8")
    (folder / "x.md").symlink_to("x.md")
    os.mkfifo(folder / "z")
    return "."


def a_pipe_for_settings(folder: Path) -> str:
    put(folder, y_md=KEYED)
    for name in ("_quarto.yml", "SUMMARY.md", "Book.txt"):
        os.mkfifo(folder / name)
    return "."


def chapters_without_end(folder: Path) -> str:
    """Each includes the next, deeper than Python's stack."""
    put(folder, **{f"c{n}_tex": TEX.format(f"c{n + 1}") for n in range(1500)})
    return "c0.tex"


READ: list[Callable[[Path], str]] = [
    a_pipe_among_the_chapters, a_pipe_that_is_included, a_folder_that_is_included, a_pipe_for_a_bibliography,
    a_folder_for_a_bibliography, a_circle_for_a_bibliography, a_circle_of_links, folders_in_a_circle, a_book_of_pipes,
    a_pipe_for_settings, chapters_without_end,
]  # fmt: skip
"""Each makes a folder, and gives the name to read there."""


@pytest.mark.slow
@pytest.mark.parametrize("made", READ, ids=lambda made: made.__name__)
def test_what_is_no_file_is_passed_over(tmp_path: Path, made: Callable[[Path], str]) -> None:
    result = measured("parse", tmp_path / made(tmp_path))
    assert result.status == 0 and "Russia" in result.output
    assert result.peak < MEMORY


def _refused(result: Result, *words: str) -> None:
    assert result.status == 2 and all(word in result.output for word in words), result.output
    assert result.peak < MEMORY


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["txt", "md", "tex", "html", "xml", "docx", "odt", "pdf", "epub", "jsonl", "bib"])
def test_a_file_of_gigabytes(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x.{suffix}"
    with path.open("wb") as file:
        file.truncate(3 * 10**9)
    _refused(measured("parse" if suffix != "bib" else "render", path), "larger than 200 MB", "--limits")


@pytest.mark.slow
def test_a_device_without_end() -> None:
    if not Path("/dev/zero").exists():
        pytest.skip("no such device here")
    _refused(measured("parse", "/dev/zero"), "larger than 200 MB", "--limits")


@pytest.mark.slow
@pytest.mark.parametrize("command", [["parse"], ["fix", "--in-place"], ["check"], ["export"]], ids=lambda c: c[0])
def test_a_link_to_itself(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "x.tex"
    path.symlink_to(path)
    _refused(measured(command[0], path, *command[1:]), "x.tex", "cannot be read")


LARGE = "book:\n  chapters:\n" + "  - x.md\n" * 200_000
BOMB = "a: &a [x]\n" + "".join(f"b{n}: &b{n} [*{p}, *{p}]\n" for n in range(40) for p in [f"b{n - 1}" if n else "a"])
MERGED = "a: &a {x: 1}\n" + "".join(f"b{n}: &b{n} {{<<: [*{p}, *{p}], y{n}: 1}}\n" for n in range(40) for p in [f"b{n - 1}" if n else "a"])
SETTINGS = {
    "large": (LARGE, "larger than 1 MiB"),
    "deep": ("[" * 100_000, "no valid YAML"),
    "a bomb": (f"{BOMB}book:\n chapters: *b39\nbibliography: *b39\n", "100,000 values"),
    "merged": (MERGED, "more than 20 times"),
    "of itself": ("book: &a\n chapters: &b [*a, *b]\n", "100,000 values"),
    "parts of themselves": ("book:\n chapters:\n - &p {part: y.md, chapters: [*p]}\n", "100,000 values"),
    "a day that is none": ("date: 2024-13-45\n", "no valid YAML"),
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", SETTINGS)
def test_settings_that_do_harm(tmp_path: Path, kind: str) -> None:
    text, words = SETTINGS[kind]
    put(tmp_path, y_md=KEYED)
    (tmp_path / "_quarto.yml").write_text(text, "utf-8")
    _refused(measured("parse", tmp_path), "_quarto.yml", words)


FRONTS = {
    "of itself": "references: &a [*a]",
    "a record of itself": "references:\n- &a {id: a, title: T, author: *a, note: *a}",
    "a bomb": f"{BOMB}references:\n- {{id: a, title: T, note: *b39}}",
    "merged": MERGED + "references:\n- <<: *b39\n  id: a",
    "deep": "references: " + "[" * 50_000,
    "a day that is none": "date: 2024-13-45\nreferences:\n- {id: a, issued: 2024-13-45}",
    "numbers": "references:\n- {id: a, issued: {date-parts: [[99999999999999999999, 0, -4]]}, volume: 1e999, page: .nan}",
    "no texts": "references:\n- {id: [a], title: {b: c}, author: 7, issued: [[]], type: [x]}",
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", FRONTS)
def test_front_matter_that_does_harm(tmp_path: Path, kind: str) -> None:
    """It is left unread, and the notes are read; or it is said what is wrong with it."""
    put(tmp_path, y_md=f"---\n{FRONTS[kind]}\n---\n\n{KEYED}")
    result = measured("parse", tmp_path / "y.md")
    assert result.peak < MEMORY
    assert (result.status == 0 and "Russia" in result.output) or (result.status == 2 and "front matter" in result.output), result.output
