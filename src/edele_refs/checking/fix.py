"""Which edits of findings are made: those of rules that are safe, or all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from difflib import unified_diff

from edele_refs.model import Document, Finding
from edele_refs.rules import find_rule


def with_edits(findings: Iterable[Finding], unsafe: bool = False) -> tuple[Finding, ...]:
    """The findings, the edits that are not to be made left out."""
    wanted = ("safe", "unsafe") if unsafe else ("safe",)
    return tuple(
        f if f.edit is None or find_rule(f.code).fix in wanted else replace(f, edit=None)
        for f in findings
    )


def difference(file: str, before: bytes, after: bytes, notes: tuple[Document, Document]) -> str:
    """What would change: lines of the file, or of its notes where it is no text."""
    try:
        old, new = before.decode(), after.decode()
    except UnicodeDecodeError:
        old, new = map(_as_text, notes)
    lines = unified_diff(old.splitlines(), new.splitlines(), file, file, lineterm="", n=1)
    return "\n".join(lines)


def _as_text(document: Document) -> str:
    return "".join(f"{note.label}. {note.text}\n" for note in document.notes)
