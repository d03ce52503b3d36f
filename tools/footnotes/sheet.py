"""A note while it is being written: its text, and the label of each stretch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Sheet:
    """Text with spans (start, end, label) and citations (start, end, kind)."""

    text: str = ""
    spans: list[tuple[int, int, str]] = field(default_factory=list)
    citations: list[tuple[int, int, str]] = field(default_factory=list)

    def put(self, text: str, label: str = "") -> None:
        """Write on; blanks and commas around a labelled stretch belong to no field."""
        if label and (bare := text.strip(" ,;")):
            start = len(self.text) + text.index(bare)
            self.spans.append((start, start + len(bare), label))
        self.text += text

    @contextmanager
    def citing(self, kind: str) -> Iterator[None]:
        """What is written within is one citation."""
        start = len(self.text)
        yield
        end = start + len(self.text[start:].rstrip(" ,;"))
        self.citations.append((start, end, kind))

    def take(self, other: Sheet) -> None:
        """Write what another sheet has, with its labels."""
        here = len(self.text)
        self.spans += [(s + here, e + here, label) for s, e, label in other.spans]
        self.citations += [(s + here, e + here, kind) for s, e, kind in other.citations]
        self.text += other.text

    def row(self) -> dict[str, object]:
        """The note as a line of JSON has it."""
        return {"text": self.text, "spans": self.spans, "citations": self.citations, "source": "made"}
