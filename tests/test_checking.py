"""Settings, suppressions, baselines, fixes and the cache of ``refs check``."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from edele_refs.checking import cache
from edele_refs.checking.checked import from_json, to_json
from edele_refs.checking.run import check_data
from edele_refs.checking.settings import Settings, settings_for
from edele_refs.cli.sources import progress
from edele_refs.formats import Options
from edele_refs.model import RefsError
from transcripts import refs

NOTES = """\
1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
2. Ibid, 425.
3. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3,
"""
MARKDOWN = """\
One.[^1] Two.[^2] Three.[^3]

[^1]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 422.

[^2]: Roger Reese, *Why Stalin’s Soldiers Fought* (Lawrence: University Press of Kansas, 2011), 3.{two}

{three}
[^3]: Alexander Werth, *Russia at War* (New York: Dutton, 1964), 430.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "chapter.txt").write_text(NOTES, "utf-8")
    return tmp_path


def codes(folder: Path, *arguments: str) -> list[str]:
    """The codes of what is found, in order."""
    output, _ = refs(["check", "--format", "jsonl", *arguments], folder)
    return [json.loads(line)["code"] for line in output.splitlines() if line.startswith("{")]


# ------------------------------------------------------------------ settings


def test_settings_choose_rules(folder: Path) -> None:
    assert codes(folder, "chapter.txt") == ["U116", "U103"]
    (folder / "refs.toml").write_text('ignore = ["U116"]\nfail-level = "error"\n', "utf-8")
    assert codes(folder, "chapter.txt") == ["U103"]
    assert refs(["check", "chapter.txt"], folder)[1] == 0
    assert refs(["check", "chapter.txt", "--fail-level", "warning"], folder)[1] == 1
    assert codes(folder, "chapter.txt", "--ignore", "U103") == []
    (folder / "part").mkdir()
    shutil.copy(folder / "chapter.txt", folder / "part")
    assert codes(folder / "part", "chapter.txt") == ["U103"]


def test_settings_in_pyproject_and_for_single_files(folder: Path) -> None:
    table = '[tool.refs]\nselect = ["U"]\n[tool.refs.per-file."chap*.txt"]\nignore = ["U103"]\n'
    (folder / "pyproject.toml").write_text(table, "utf-8")
    shutil.copy(folder / "chapter.txt", folder / "other.txt")
    assert codes(folder, "chapter.txt") == ["U116"]
    assert codes(folder, "other.txt") == ["U116", "U103"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ('igmore = ["C"]', "did you mean ignore"),
        ('ignore = "C"', "is a list of rules"),
        ('ignore = ["Z9"]', "no rule 'Z9'"),
        ('fail-level = "bad"', "hint, warning, error"),
        ("x = ", "not TOML"),
        ('per-file = ["a"]', "per-file is a table"),
    ],
)
def test_wrong_settings_say_what_is_right(tmp_path: Path, table: str, words: str) -> None:
    (tmp_path / "refs.toml").write_text(table, "utf-8")
    with pytest.raises(RefsError, match=words):
        settings_for(tmp_path)


def test_standard_input_has_a_name(folder: Path) -> None:
    (folder / "refs.toml").write_text('[per-file."*.txt"]\nignore = ["U103"]\n', "utf-8")
    arguments = ["check", "-", "--stdin-filename", "x.txt", "--format", "json"]
    rows = json.loads(refs(arguments, folder, NOTES.encode())[0])
    assert [(row["file"], row["code"]) for row in rows] == [("x.txt", "U116")]


@pytest.mark.parametrize(("form", "out"), [("html", "r.html"), ("jsonl", "r.jsonl"), ("junit", "r.xml")])
def test_a_report_in_the_folder_is_no_document_and_is_written_anew(folder: Path, form: str, out: str) -> None:
    for _ in range(2):
        assert refs(["check", ".", "--format", form, "-o", out], folder) == ("", 1)
    assert codes(folder, ".") == ["U116", "U103"]


def test_exit_zero(folder: Path) -> None:
    assert refs(["check", "chapter.txt", "--exit-zero"], folder)[1] == 0


# -------------------------------------------------------------- suppressions


@pytest.mark.parametrize(
    ("two", "three", "found"),
    [
        ("", "", ["C103"]),
        ("", "<!-- refs: ignore C103 as the reviewers want it -->", []),
        ("", "<!-- refs: ignore -->", []),
        ("", "<!-- refs: ignore-file full-again -->", []),
        (" <!-- refs: ignore C103 -->", "", ["U100", "C103"]),
        ("", "<!-- refs: ignore U103 -->", ["C103", "U100"]),
    ],
)
def test_comments_let_findings_stand(tmp_path: Path, two: str, three: str, found: list[str]) -> None:
    text = MARKDOWN.format(two=two, three=three)
    (tmp_path / "chapter.md").write_text(text, "utf-8")
    assert sorted(codes(tmp_path, "chapter.md")) == sorted(found)


def test_a_file_beside_lets_findings_stand(folder: Path) -> None:
    side = folder / "chapter.txt.refs"
    side.write_text("3 U103 as it was printed\n* U116 # everywhere\n", "utf-8")
    assert codes(folder, "chapter.txt") == []
    side.write_text("2 U103\n", "utf-8")
    assert sorted(codes(folder, "chapter.txt")) == ["U100", "U103", "U116"]
    assert codes(folder, "chapter.txt", "--select", "U116") == ["U116"]


# ------------------------------------------------------------------ baselines


def test_a_baseline_survives_renumbering(folder: Path) -> None:
    output, status = refs(["check", "chapter.txt", "--write-baseline", "known.json"], folder)
    assert status == 0 and "2 findings" in output
    assert codes(folder, "chapter.txt", "--baseline", "known.json") == []
    lines = NOTES.splitlines()
    more = ["1. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 9."]
    more += [f"{k}. {line[3:]}" for k, line in enumerate(lines, 2)]
    more += ["5. Mark Edele, Stalin’s Defectors,"]
    (folder / "chapter.txt").write_text("\n".join(more) + "\n", "utf-8")
    assert codes(folder, "chapter.txt", "--baseline", "known.json") == ["U103"]


def test_what_is_no_baseline_is_said(folder: Path) -> None:
    output, status = refs(["check", "chapter.txt", "--baseline", "none.json"], folder)
    assert status == 2 and "--write-baseline" in output and "none.json" in output
    output, status = refs(["check", "chapter.txt", "--baseline", "chapter.txt"], folder)
    assert status == 2 and "is no baseline" in output


# ---------------------------------------------------------------------- fixes


def test_fixes_are_shown_then_made(folder: Path) -> None:
    before = (folder / "chapter.txt").read_text("utf-8")
    output, status = refs(["check", "chapter.txt", "--diff"], folder)
    assert status == 1 and "-2. Ibid, 425." in output and "+2. Ibid., 425." in output
    assert (folder / "chapter.txt").read_text("utf-8") == before
    output, status = refs(["check", "chapter.txt", "--fix"], folder)
    assert status == 1 and "1 fixed" in output and "U116" not in output
    assert (folder / "chapter.txt").read_text("utf-8") == before.replace("Ibid,", "Ibid.,")
    assert "the original kept as" in output and (folder / "chapter.txt.bak").read_text("utf-8") == before
    assert refs(["check", "chapter.txt", "--diff"], folder) == ("", 0)


def test_unsafe_fixes_are_made_only_where_asked_for(tmp_path: Path) -> None:
    text = "1. See the the memoirs of Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    refs(["check", "a.txt", "--fix"], tmp_path)
    assert (tmp_path / "a.txt").read_text("utf-8") == text and not (tmp_path / "a.txt.bak").exists()
    refs(["check", "a.txt", "--fix", "--unsafe-fixes"], tmp_path)
    assert (tmp_path / "a.txt").read_text("utf-8") == text.replace("the the", "the")


def test_what_cannot_be_mended_is_said(folder: Path) -> None:
    output, status = refs(["check", "-", "--fix"], folder, NOTES.encode())
    assert status == 2 and "standard input: what comes by it cannot be mended" in output


# ---------------------------------------------------------------------- cache


def test_an_unchanged_file_is_not_read_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = refs(["check", "chapter.txt"], folder)

    def fault(*_: object) -> None:
        raise AssertionError("parsed again")

    monkeypatch.setattr("edele_refs.checking.run.read_citations", fault)
    assert refs(["check", "chapter.txt"], folder) == first
    assert "fault of refs" in refs(["check", "chapter.txt", "--ignore", "C"], folder)[0]
    assert "fault of refs" in refs(["check", "chapter.txt", "--no-cache"], folder)[0]
    (folder / "chapter.txt").write_text(NOTES + "4. Ibid., 9.\n", "utf-8")
    assert "fault of refs" in refs(["check", "chapter.txt"], folder)[0]


def test_what_is_kept_is_what_was_found() -> None:
    data = NOTES.encode()
    [found] = check_data(data, "a.txt", Settings(), Options(), False, progress)
    assert from_json(to_json(found), "a.txt") == found and found.findings


def test_a_file_of_which_a_note_was_edited_is_checked_as_if_it_were_new(folder: Path) -> None:
    refs(["check", "chapter.txt"], folder)
    for more in ("4. Reese, Why Stalin’s Soldiers Fought, 5.\n", "4. Resse, Why Stalin’s Soldiers Fought, 5.\n5. Ibid, 7.\n"):
        (folder / "chapter.txt").write_text(NOTES + more, "utf-8")
        assert refs(["check", "chapter.txt"], folder) == refs(["check", "chapter.txt", "--no-cache"], folder)


def test_what_is_broken_in_the_cache_is_ignored(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "cache"
    monkeypatch.setenv("REFS_CACHE_DIR", str(home))
    found = refs(["check", "chapter.txt"], folder)
    for broken in ("", "{", "[1]", '{"name": 1}'):
        for file in home.glob("*.json"):
            file.write_text(broken, "utf-8")
        assert refs(["check", "chapter.txt"], folder) == found


def test_the_cache_has_a_greatest_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFS_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(cache, "LARGEST", 25)
    for number in range(4):
        cache.keep(f"key{number}", "x" * 10)
        os.utime(tmp_path / f"key{number}.json", (number, number))
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["key2", "key3"]


def test_the_cache_forgets_the_oldest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REFS_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(cache, "MOST", 2)
    for number in range(4):
        cache.keep(f"key{number}", "{}")
        os.utime(tmp_path / f"key{number}.json", (number, number))
    assert len(list(tmp_path.iterdir())) == 2 and cache.load("key3") == "{}"
    (tmp_path / "key3.json").write_bytes(b"\xff")
    assert cache.load("key3") is None


# ------------------------------------------------------------------------- CI


def test_pre_commit_runs_the_hook(root: Path, folder: Path) -> None:
    """The hook as it is published, but run with this interpreter: nothing is installed."""
    git, pre_commit = shutil.which("git"), [sys.executable, "-m", "pre_commit"]
    if git is None:
        pytest.skip("git is not here")
    if subprocess.run([*pre_commit, "--version"], capture_output=True).returncode:
        pytest.skip("pre-commit is not here (pip install pre-commit)")
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    for hook in hooks:  # published as "language: python", which would install from the network
        entry = hook["entry"].removeprefix("refs ")
        hook |= {"language": "system", "entry": f"{sys.executable} -m edele_refs {entry}"}
    config = {"repos": [{"repo": "local", "hooks": hooks[:1]}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / "Readme.md").write_text("To install it:\n\n1. Ibid, as they say,\n3. Run it.\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "PRE_COMMIT_HOME": str(folder / ".pc")}
    for command in (["init", "-q"], ["add", "-A"]):
        subprocess.run([git, *command], cwd=folder, check=True)
    run = subprocess.run(
        [*pre_commit, "run", "--all-files"], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert run.returncode == 1 and "U116" in run.stdout and "Failed" in run.stdout
    assert "findings in 3 notes." in run.stdout and "Readme" not in run.stdout


PYTHON3 = """\
#!/bin/sh
# stands for python3 in the step that installs: what pip is asked for is written down, nothing is fetched
mkdir -p "$3/bin"
printf '#!/bin/sh\\necho "$@" >> "$RUNNER_TEMP/asked"\\n' > "$3/bin/pip"
printf '#!/bin/sh\\nexec "%s" -m edele_refs "$@"\\n' "$REAL_PYTHON" > "$3/bin/refs"
chmod +x "$3/bin/pip" "$3/bin/refs"
"""


def action_run(root: Path, folder: Path, temporary: Path, **inputs: str) -> tuple[str, int]:
    """The action's steps as they are written, as a runner of GitHub runs them in a checked out repository.

    Not tried is what only GitHub has: that pip fetches the package (it is only asked to),
    and how the annotations look on the page.
    """
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    action = yaml.safe_load((root / "action.yml").read_text("utf-8"))
    values = {f"inputs.{name}": inputs.pop(name, given["default"]) for name, given in action["inputs"].items()}
    assert not inputs and action["runs"]["using"] == "composite"
    values["github.action_path"] = str(root)
    shims = temporary / "shims"
    shims.mkdir(parents=True)
    (shims / "python3").write_text(PYTHON3, "utf-8")
    (shims / "python3").chmod(0o755)
    environment = {**os.environ, "RUNNER_TEMP": str(temporary), "GITHUB_STEP_SUMMARY": str(temporary / "summary.md"), "GITHUB_ACTIONS": "true"}
    environment |= {"PYTHONPATH": str(root / "src"), "REAL_PYTHON": sys.executable, "PATH": f"{shims}{os.pathsep}{os.environ['PATH']}"}
    said = ""
    for step in action["runs"]["steps"]:
        given = {name: re.sub(r"\$\{\{ ([\w.]+) \}\}", lambda found: values[found[1]], value) for name, value in step["env"].items()}
        assert step["shell"] == "bash" and "${{" not in step["run"]
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        run = subprocess.run(command, cwd=folder, env={**environment, **given}, capture_output=True, text=True, encoding="utf-8")
        said += run.stdout
        if run.returncode:
            return said, run.returncode
    return said, 0


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="its steps are for bash")
def test_the_steps_of_the_action_install_and_check(root: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    temporary = tmp_path_factory.mktemp("runner")
    said, status = action_run(root, folder, temporary / "a")
    assert status == 1 and "::warning file=chapter.txt,line=3" in said and "U103" in said
    assert "findings in 3 notes" in (temporary / "a" / "summary.md").read_text("utf-8")
    assert (temporary / "a" / "asked").read_text("utf-8") == f"install --quiet {root}\n"
    (folder / "with a blank.txt").write_text(NOTES, "utf-8")
    said, status = action_run(root, folder, temporary / "b", files="chapter.txt", arguments="--ignore U103,U116", version="9.1")
    assert status == 0 and "::warning" not in said
    assert (temporary / "b" / "asked").read_text("utf-8") == "install --quiet edele-refs==9.1\n"
    (folder / "chapter.txt").unlink()
    assert action_run(root, folder, temporary / "c", files="chapter.txt")[1] == 2


def test_the_hooks_call_what_there_is(root: Path) -> None:
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert all(hook["entry"].startswith("refs check") for hook in hooks)


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="a runner's scripts are for bash")
def test_the_job_of_gitlab_as_it_is_documented_leaves_its_report(root: Path, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The job's script as a runner of GitLab runs it; not tried is that pip fetches the package, and how GitLab shows the report."""
    yaml = pytest.importorskip("yaml", reason="PyYAML comes with pre-commit")
    [text] = re.findall(r"^GitLab CI .*?^```yaml\n(.*?)^```", (root / "docs" / "checking.md").read_text("utf-8"), re.M | re.S)
    job = yaml.safe_load(text)["refs"]
    shims = tmp_path_factory.mktemp("shims")
    (shims / "pip").write_text('#!/bin/sh\necho "$@" >> "$(dirname "$0")/asked"\n', "utf-8")
    (shims / "refs").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m edele_refs "$@"\n', "utf-8")
    for name in ("pip", "refs"):
        (shims / name).chmod(0o755)
    (folder / "book").mkdir()
    (folder / "chapter.txt").rename(folder / "book" / "chapter.txt")
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "PATH": f"{shims}{os.pathsep}{os.environ['PATH']}"}
    run = subprocess.run(["bash", "-eo", "pipefail", "-c", "\n".join(job["script"])], cwd=folder, env=environment)
    assert run.returncode == 1 and job["artifacts"]["when"] == "always"
    assert (shims / "asked").read_text("utf-8") == "install edele-refs\n"
    [suite] = ElementTree.parse(folder / job["artifacts"]["reports"]["junit"]).getroot()
    assert suite.get("name") == "book/chapter.txt" and suite.get("failures") == "2"


# ------------------------------------------------------------------ a bibliography, commentary

BIB = """\
@book{werth1964, author = {Werth, Alexander}, title = {Russia at War}, year = {1946}}
@book{glantz2005, author = {Glantz, David M.}, title = {Colossus Reborn}, year = {2005}}
"""


def test_notes_are_compared_with_a_bibliography_file(folder: Path) -> None:
    (folder / "book.bib").write_text(BIB, "utf-8")
    assert codes(folder, "chapter.txt", "--select", "B") == []
    with_file = ("chapter.txt", "--select", "B", "--bibliography", "book.bib")
    assert sorted(codes(folder, *with_file)) == ["B101", "B102", "B104"]
    data = [
        {"id": "a", "type": "book", "title": "Russia at War", "author": [{"family": "Werth", "given": "Alexander"}], "issued": {"date-parts": [[1964]]}},
        {"id": "b", "type": "book", "title": "Why Stalin’s Soldiers Fought", "author": [{"family": "Reese", "given": "Roger"}], "issued": {"date-parts": [[2011]]}},
    ]
    (folder / "book.json").write_text(json.dumps(data), "utf-8")
    assert codes(folder, "chapter.txt", "--select", "B", "--bibliography", "book.json") == []
    # a file of others has no keys
    ris = "TY  - BOOK\nAU  - Werth, Alexander\nTI  - Russia at War\nPY  - 1964\nER  - \nTY  - BOOK\nAU  - Reese, Roger\nTI  - Why Stalin’s Soldiers Fought\nPY  - 2011\nER  - \n"
    (folder / "book.ris").write_text(ris, "utf-8")
    assert codes(folder, "chapter.txt", "--select", "B", "--bibliography", "book.ris") == []
    # what was kept of another state of the bibliography does not count
    (folder / "book.bib").write_text(BIB.replace("1946", "1964"), "utf-8")
    assert sorted(codes(folder, *with_file)) == ["B101", "B102"]


def test_a_bibliography_that_is_not_there_is_an_error(folder: Path) -> None:
    for name in ("none.bib", "chapter.txt"):
        output, status = refs(["check", "chapter.txt", "--bibliography", name], folder)
        assert status == 2 and name in output and "Traceback" not in output


def test_the_settings_say_what_commentary_does(folder: Path) -> None:
    notes = "1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.\n2. Few of them ever returned to their homes.\n3. Ibid., 425.\n"
    (folder / "a.txt").write_text(notes, "utf-8")
    assert codes(folder, "a.txt") == ["C105"]
    assert codes(folder, "a.txt", "--commentary", "end") == ["C101"]
    (folder / "refs.toml").write_text('commentary = "end"\n', "utf-8")
    assert codes(folder, "a.txt") == ["C101"]


# ---------------------------------------------------------------------- watch


STARTED = """
import signal
from edele_refs.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)  # which a shell's background job has ignored
main()
"""


class Watched:
    """``refs check --watch`` at work; waiting for what it says ends after a minute."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-u", "-c", STARTED, "check", "chapter.txt", "--watch"]
        kinds = {"start_new_session": True, "env": {**os.environ, "PYTHONUNBUFFERED": "1"}}
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", **kinds)  # type: ignore[call-overload]
        self.said: list[str] = []
        self.reader = threading.Thread(target=lambda: self.said.extend(iter(self.process.stdout.readline, "")), daemon=True)
        self.reader.start()

    def waits_for(self, words: str, times: int = 1) -> None:
        """Wait until a line with these words was printed so often."""
        end = time.monotonic() + 60
        while sum(words in line for line in self.said) < times:
            assert time.monotonic() < end and self.process.poll() is None, "".join(self.said)
            time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to the whole console, pytest among it")
def test_watching_reports_again_when_a_file_changes_and_ends_with_ctrl_c(folder: Path) -> None:
    at_work = Watched(folder)
    try:
        at_work.waits_for("findings in 3 notes.")
        chapter = folder / "chapter.txt"
        chapter.write_text(NOTES.replace("Ibid,", "Ibid.,"), "utf-8")
        at_work.waits_for("1 finding in 3 notes.")
        chapter.unlink()
        at_work.waits_for("there is no such file")
        chapter.write_text(NOTES, "utf-8")
        at_work.waits_for("2 findings in 3 notes.", times=2)
        (folder / "chapter.txt.refs").write_text("2 U116\n", "utf-8")
        at_work.waits_for("1 finding in 3 notes.", times=2)
        (folder / "refs.toml").write_text("ignore =", "utf-8")
        at_work.waits_for("this is not TOML")
        (folder / "refs.toml").write_text('ignore = ["U"]', "utf-8")
        at_work.waits_for("No findings in 3 notes.")
        at_work.process.send_signal(signal.SIGINT)
        assert at_work.process.wait(30) == 130
    finally:
        at_work.process.kill()
        at_work.reader.join(30)
    assert "refs: stopped" in at_work.said[-1] and "Traceback" not in "".join(at_work.said)
