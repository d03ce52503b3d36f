"""What stands between the name and the title of a reference."""

from __future__ import annotations

from edele_refs.model import Citation, Reading, Span


def parting(citation: Citation, reading: Reading) -> tuple[Span | None, str]:
    """The last author's place, and what stands between it and the title; nothing where the title stands first."""
    names = [trace.span for trace in citation.traces if trace.variable == "author"]
    title = next((trace.span for trace in citation.traces if trace.variable == "title"), None)
    if not names or title is None or title.start <= names[-1].end:
        return None, ""
    return names[-1], reading.notes[citation.at.note].text[names[-1].end : title.start]
