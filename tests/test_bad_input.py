"""What is no proper document, or far too much of one: words or a result, never a traceback."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from edele_refs.formats import Limits, Options, read_document
from edele_refs.model import Document, RefsError
from transcripts import refs as run_here

SRC = Path(__file__).resolve().parent.parent / "src"
BOUND = 120
"""Seconds after which a run counts as endless; far more than any should take."""

CHILD = """
import sys
from edele_refs.cli import status_of
status = status_of(sys.argv[1:])
peak = 0
try:  # what getrusage says begins, on Linux, with the parent's own greatest memory
    from pathlib import Path
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
except (OSError, StopIteration):
    try:
        import resource
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    except ImportError:
        pass
print(f"PEAK {peak}", file=sys.stderr)
sys.exit(status)
"""


@dataclass(frozen=True)
class Result:
    status: int
    output: str
    peak: int = 0
    """Greatest memory in bytes (0 where it was not measured)."""


def refs(*arguments: str | Path) -> Result:
    """Run the command line; neither a traceback nor a fault of ours may come out of it."""
    output, status = run_here([str(argument) for argument in arguments], Path.cwd())
    return _sound(Result(status, output))


def measured(*arguments: str | Path) -> Result:
    """The same in a process of its own, within bounded time, with its greatest memory."""
    command = [sys.executable, "-c", CHILD, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(SRC), "PYTHONIOENCODING": "utf-8"}
    run = subprocess.run(
        command, capture_output=True, timeout=BOUND, check=False, env=environment, encoding="utf-8"
    )
    errors, _, peak = run.stderr.rpartition("PEAK ")
    unit = 1 if sys.platform == "darwin" else 1024
    return _sound(Result(run.returncode, run.stdout + errors, int(peak or 0) * unit))


def _sound(result: Result) -> Result:
    for word in ("Traceback", "fault of refs"):
        assert word not in result.output[:5000] + result.output[-5000:], result.output[-2000:]
    return result


def written(folder: Path, data: bytes) -> Path:
    path = folder / "chapter.txt"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("command", ["parse", "check", "export", "render"])
@pytest.mark.parametrize(
    ("data", "word"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\n ", "empty", id="blank"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "PDF", id="PDF"),
        pytest.param(b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "", id="ZIP"),
        pytest.param(random.Random(1).randbytes(5000), "", id="binary"),
    ],
)
def test_no_document(tmp_path: Path, command: str, data: bytes, word: str) -> None:
    result = refs(command, written(tmp_path, data))
    assert result.status == 2
    assert result.output.startswith("refs: ") and word in result.output
    assert len(result.output.strip().splitlines()) == 1


def test_xml_of_another_kind(tmp_path: Path) -> None:
    path = tmp_path / "chapter.xml"
    path.write_text('<article xmlns="http://docbook.org/ns/docbook"><para>JATS it is not.</para></article>')
    result = refs("parse", path)
    assert result.status == 2 and "none of TEI, JATS and Érudit" in result.output


def test_no_such_file(tmp_path: Path) -> None:
    result = refs("check", tmp_path / "nothing.txt")
    assert result.status == 2 and "there is no such file" in result.output


def test_a_folder_without_documents(tmp_path: Path) -> None:
    result = refs("check", tmp_path)
    assert result.status == 2 and "no documents in this folder" in result.output


def test_an_unreadable_file_does_not_stop_the_others(tmp_path: Path) -> None:
    good = written(tmp_path, b"1. Alexander Werth, Russia at War (New York: Dutton, 1964), 4.")
    result = refs("parse", tmp_path / "nothing.txt", good)
    assert result.status == 2
    assert "nothing.txt" in result.output and "Russia at War" in result.output


RUSSIAN = "1. Зимин А. А. Россия на пороге нового времени. М., 1972. С. 54.\n2. Там же. С. 55.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r"])
def test_encodings_are_recognised_or_refused(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path, RUSSIAN.encode(encoding))
    result = refs("parse", path)
    if result.status:
        assert "--encoding" in result.output
    else:
        assert "Россия на пороге" in result.output or encoding == "koi8-r"
    assert "Россия на пороге" in refs("parse", path, "--encoding", encoding).output


def test_an_unknown_encoding(tmp_path: Path) -> None:
    result = refs("parse", written(tmp_path, b"1. A note."), "--encoding", "klingon")
    assert result.status == 2 and "klingon" in result.output


@pytest.mark.parametrize(
    "row",
    ["{", "[]", "{}", '{"doc": 1, "note": "1", "text": "x", "citations": 3}',
     '{"doc": "d", "note": "1", "text": "x", "citations": [{"start": 0}]}',
     '{"doc": "d", "note": "1", "text": "x", "citations": [{"start": 0, "end": 9, "kind": "odd"}]}'],
)  # fmt: skip
def test_readings_that_are_none(tmp_path: Path, row: str) -> None:
    path = tmp_path / "reading.jsonl"
    path.write_text(row, "utf-8")
    result = refs("check", path)
    assert result.status == 2 and "reading.jsonl" in result.output


def test_nothing_is_written_where_it_cannot(tmp_path: Path) -> None:
    result = refs("parse", written(tmp_path, b"1. A note."), "-o", tmp_path / "no" / "out.jsonl")
    assert result.status == 2 and "cannot be written" in result.output


SOURCE = "Alexander Werth, Russia at War (New York: Dutton, 1964), 422"
HUGE = {
    "ibid": "\n".join(f"{n}. Ibid." for n in range(1, 40_001)),
    "one long note": f"1. {SOURCE}. " + "and on " * 15_000,
    "one long word": "1. " + "x" * 100_000,
    "one long list": "1. " + "; ".join([SOURCE] * 300) + ".",
    "open brackets": "1. " + "(" * 5000 + SOURCE + ".",
    "nested brackets": "1. " + "(" * 5000 + SOURCE + ")" * 5000 + ".",
    "nested quotations": "1. " + "“‘" * 2500 + SOURCE + "’”" * 2500 + ".",
    "commas": "1. " + "," * 100_000,
    "numbers": "1. " + "12–3, " * 17_000,
    "address": "1. http://a.b/" + "c-" * 50_000,
    "capitals": "1. " + "A. B. " * 17_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", HUGE)
def test_huge_notes(tmp_path: Path, kind: str) -> None:
    data = HUGE[kind].encode()
    result = measured("check", written(tmp_path, data))
    assert result.status in (0, 1)
    assert result.peak < 150_000_000 + 400 * len(data)


@pytest.mark.slow
def test_a_file_of_50_megabytes(tmp_path: Path) -> None:
    """A book's worth of notes behind a long text that cites nothing."""
    body = "A sentence of the text that goes on for a while, without any references.\n"
    notes = "\n".join(f"{n}. {SOURCE}." for n in range(1, 1001))
    data = (body * (50_000_000 // len(body)) + "\nNotes\n\n" + notes).encode()
    result = measured("parse", written(tmp_path, data))
    assert result.status == 0
    assert result.output.count("\n") == 1000
    assert result.peak < 150_000_000 + 20 * len(data)


def test_a_line_without_end(tmp_path: Path) -> None:
    """Without notes it would be one paragraph, parsed as a whole."""
    result = refs("parse", written(tmp_path, b"So it was in those days. " * 210_000))
    assert result.status == 2 and "a line of more than 5,000,000 characters" in result.output


TEI = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{}</body></text></TEI>'


@pytest.mark.parametrize(("name", "page"), [("x.xml", TEI), ("x.html", "<html><body>{}</body></html>")])
def test_more_elements_than_the_memory_holds_are_refused(name: str, page: str) -> None:
    data = page.format("<p></p>" * 1200).encode()

    def read(marks: int) -> Document:
        return read_document(data, "x", Path(name).suffix, Options(limits=replace(Limits(), marks=marks)))

    with pytest.raises(RefsError, match="beginnings and ends of elements"):
        read(1000)
    assert read(100_000).notes == ()
