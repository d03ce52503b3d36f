"""Runs what a transcript shows: ``$ refs …``, ``$ cat FILE``, ``$ echo $?``.

Used by the cases of the command line and by the test of the README.
"""

from __future__ import annotations

import io
import os
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path

from edele_refs.cli import status_of


def replay(transcript: str, folder: Path) -> str:
    """The transcript with what the commands print when they are run in this folder."""
    lines: list[str] = []
    status = 0
    for command in _commands(transcript):
        output, status = _run(command, folder, status)
        lines += [f"$ {command}", *output.rstrip("\n").split("\n")] if output else [f"$ {command}"]
    return "\n".join(lines)


def _commands(transcript: str) -> list[str]:
    return [line[2:] for line in transcript.split("\n") if line.startswith("$ ")]


def _run(command: str, folder: Path, status: int) -> tuple[str, int]:
    words = shlex.split(command)
    stdin = b""
    if "<" in words:
        place = words.index("<")
        stdin = (folder / words[place + 1]).read_bytes()
        del words[place : place + 2]
    program, *arguments = words
    if program == "echo":
        return f"{status}\n", 0
    if program == "cat":
        return (folder / arguments[0]).read_text("utf-8"), 0
    assert program == "refs", f"a transcript may call refs, cat and echo, not {program}"
    return refs(arguments, folder, stdin)


def refs(arguments: list[str], folder: Path, stdin: bytes = b"") -> tuple[str, int]:
    """Run the command line in this process: what it prints on both streams, and its status."""
    output = io.StringIO()
    with _standing_in(folder), redirect_stdout(output), redirect_stderr(output):
        before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(stdin), "utf-8")
        try:
            status = status_of(arguments)
        finally:
            sys.stdin = before
    return output.getvalue(), status


@contextmanager
def _standing_in(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
