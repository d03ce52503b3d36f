"""The house's own rules: stages do not reach back, files are short, names are the trade's."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edele_refs import __version__

SRC = Path(__file__).resolve().parent.parent / "src"
PACKAGE = SRC / "edele_refs"
MODULES = sorted(PACKAGE.rglob("*.py"))

FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc", "tools"}
TABLES = {"fields.py"}
"""Files of words and forms, which may be longer than 300 lines (see also TABLE_FOLDERS)."""
TABLE_FOLDERS = {"languages"}

LATER_STAGES = {
    "formats": {"parse", "resolve", "rules", "records", "render", "csl", "cli", "views", "verbs"},
    "archives": {"parse", "resolve", "rules", "records", "render", "csl", "cli", "views", "verbs"},
    "languages": {"parse", "resolve", "rules", "records", "render", "csl", "cli", "views", "verbs"},
    "parse": {"formats", "resolve", "rules", "records", "render", "csl", "cli", "views", "verbs"},
    "resolve": {"formats", "rules", "records", "render", "csl", "cli", "views", "verbs"},
    "rules": {"records", "render", "csl", "cli", "views", "verbs"},
    "records": {"rules", "render", "csl", "cli", "views", "verbs"},
    "csl": {"rules", "cli", "views", "verbs"},
}
"""What the modules of a folder may not import when they are imported."""


def imports(path: Path) -> Iterator[str]:
    """The members of the package that a module imports at its top level."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("folder", LATER_STAGES)
def test_no_stage_reaches_back(folder: str) -> None:
    for path in (PACKAGE / folder).rglob("*.py"):
        for name in imports(path):
            parts = name.split(".")
            reached = parts[1] if parts[0] == "edele_refs" and len(parts) > 1 else ""
            assert reached not in LATER_STAGES[folder], f"{path.relative_to(SRC)} imports {name}"


def test_names_are_the_trade_s_own() -> None:
    assert not {path.stem.strip("_") for path in MODULES} & FORBIDDEN


@pytest.mark.parametrize("home", [path for path in MODULES if path.name == "__init__.py"], ids=lambda path: path.parent.name)
def test_no_module_takes_the_name_of_what_its_folder_uses(home: Path) -> None:
    """When it is imported it would stand in its place, and no type checker says so."""
    folder = ".".join(home.parent.relative_to(SRC).parts)
    others = {name.rpartition(".")[2] for name in imports(home) if not name.startswith(f"{folder}.")}
    assert not others & {path.stem for path in home.parent.iterdir()}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_are_short_and_say_what_they_are(path: Path) -> None:
    text = path.read_text("utf-8")
    if path.name not in TABLES and path.parent.name not in TABLE_FOLDERS:
        assert text.count("\n") <= 300
    assert not text.strip() or ast.get_docstring(ast.parse(text)), "no docstring"


def test_the_version_is_said_once_and_the_same(root: Path) -> None:
    assert f'version = "{__version__}"' in (root / "pyproject.toml").read_text("utf-8")


PROBE = """
import sys, time
start = time.process_time()
import click
baseline = time.process_time() - start
start = time.process_time()
import {module}
spent = time.process_time() - start
heavy = {{"lxml", "pybtex", "citeproc", "yaml", "hypothesis", "pycrfsuite"}} & set(sys.modules)
print(spent / baseline, *heavy)
"""


@pytest.mark.parametrize(("module", "bound"), [("edele_refs", 3), ("edele_refs.cli", 4)])
def test_import_is_quick(module: str, bound: float) -> None:
    """Not more than a few times what the library for command lines takes by itself."""
    command = [sys.executable, "-c", PROBE.format(module=module)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True, cwd=SRC) for _ in range(3)]
    assert all(run.stdout.split()[1:] == [] for run in runs)
    assert min(float(run.stdout.split()[0]) for run in runs) < bound


def test_the_verb_stays_where_the_module_of_its_name_is_loaded() -> None:
    """``edele_refs.render`` is the verb, also after its first use."""
    script = (
        "import edele_refs; r = edele_refs.read(b'1. A note.');"
        "assert edele_refs.render(r) == edele_refs.render(r)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=SRC)
