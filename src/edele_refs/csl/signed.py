"""Later mentions of archival records: archive and signature, where a style drops them."""

from __future__ import annotations

from edele_refs.csl.entry import Entry
from edele_refs.csl.printed import around
from edele_refs.marks import JOINT, bare


def signed(text: str, head: str, entry: Entry, printed: bool = False) -> str:
    """The text with archive and signature, if it has none; before the place cited.

    ``head`` is the text without the place cited. The archive is called by its siglum,
    where the item has one (``archive-short``).
    """
    location = entry.text("archive_location")
    if not location or bare(location) in bare(text):
        return text
    archive = entry.text("archive-short") or entry.text("archive")
    named = bare(archive) in bare(text)
    (before, behind), (opening, closing) = around("archive_location", printed), around("archive", printed)
    signature = f"{before}{location}{behind}"
    if archive and not named:
        signature = f"{opening}{archive}{closing}, {signature}"
    if not head:
        return f"{signature}{JOINT}, {JOINT}{text}" if text else signature
    tail = text[len(head) :] if text.startswith(head) else ""
    return f"{text[: len(text) - len(tail)]}{JOINT}, {JOINT}{signature}{tail}"
