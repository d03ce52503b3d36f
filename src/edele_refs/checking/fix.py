"""Edits made in a file: those of rules that are safe, or all."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import unified_diff

from edele_refs.model import Document, Edit, Finding
from edele_refs.rules import find_rule


def edits_of(findings: Iterable[Finding], unsafe: bool = False) -> tuple[Edit, ...]:
    """The edits to be made, in order; of two that touch each other the first."""
    wanted = ("safe", "unsafe") if unsafe else ("safe",)
    proposed = {f.edit for f in findings if f.edit and find_rule(f.code).fix in wanted}
    chosen: list[Edit] = []
    for edit in sorted(proposed, key=lambda e: (e.note, e.span)):
        last = chosen[-1] if chosen else None
        if not last or last.note != edit.note or last.span.end < edit.span.start:
            chosen.append(edit)
    return tuple(chosen)


def fixed(data: bytes, document: Document, edits: Iterable[Edit]) -> bytes:
    """The file's bytes with the edits made, proved by reading them back."""
    from edele_refs.formats import replace

    return replace(data, document, edits)


def difference(file: str, before: bytes, after: bytes, notes: Iterable[tuple[str, str, str]]) -> str:
    """What would change: lines of the file, or of its notes where it is no text."""
    try:
        old, new = before.decode(), after.decode()
    except UnicodeDecodeError:
        rows = list(notes)
        old = "".join(f"{label}. {text}\n" for label, text, _ in rows)
        new = "".join(f"{label}. {text}\n" for label, _, text in rows)
    lines = unified_diff(old.splitlines(), new.splitlines(), file, file, lineterm="", n=1)
    return "\n".join(lines)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A note's text with its edits made, from the end."""
    for edit in sorted(edits, key=lambda e: e.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
