"""Everything that the README shows is run, and shows what it says."""

from __future__ import annotations

import doctest
import os
import re
from pathlib import Path

import pytest

from conftest import ROOT
from markdown_cases import Case, cases_of, check_case
from transcripts import replay

README = ROOT / "README.md"
SECTIONS = list(cases_of(README))
CHAPTER = next(case["text chapter.txt"] for case in SECTIONS if "text chapter.txt" in case)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chapter.txt").write_text(CHAPTER + "\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("section", [c for c in SECTIONS if "console" in c], ids=str)
def test_transcripts(section: Case, folder: Path, rewrite: bool) -> None:
    check_case(section, "console", replay(section["console"], folder), rewrite)


def test_python_sessions(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    session = "\n".join(re.findall(r"```pycon\n(.*?)```", README.read_text("utf-8"), flags=re.S))
    test = doctest.DocTestParser().get_doctest(session, {}, "README", str(README), 0)
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


@pytest.mark.parametrize("page", ["csl.md"])
def test_python_sessions_of_the_docs(page: str) -> None:
    text = (ROOT / "docs" / page).read_text("utf-8")
    session = "\n".join(re.findall(r"```pycon\n(.*?)```", text, flags=re.S))
    test = doctest.DocTestParser().get_doctest(session, {}, page, page, 0)
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0
    assert test.examples


def test_the_main_command_does_its_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its last part, without the installing."""
    command = _commands()[0].rpartition(" && .venv/bin/")[2]
    monkeypatch.chdir(ROOT)
    notes = " ".join(str(path) for path in sorted(Path("references").glob("*.txt")))
    command = command.replace("references/*.txt", notes)
    output = replay("$ " + command.replace("works.bib", str(tmp_path / "works.bib")), ROOT)
    assert output.count("\n") == 0
    assert (tmp_path / "works.bib").read_text("utf-8").count("\n@") > 100


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8")
    assert _commands()[1] in script.split("\n")
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or os.name == "nt"


def _commands() -> list[str]:
    return re.findall(r"```sh\n(.*?)\n```", README.read_text("utf-8"))


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README.read_text("utf-8")):
        assert target.startswith("https://") or (ROOT / target).exists(), target
