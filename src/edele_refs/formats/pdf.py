"""PDF (an extra): the text with its positions and font sizes, read as pages of plain text.

Notes at page bottoms are told by their size, their place, the rule above them; columns
are read one after the other; running heads are left out. A PDF is read, not written.
Scanned pages without a text layer have no text to read; they are named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace as having
from typing import TYPE_CHECKING

from edele_refs.formats._options import RAISE, Options
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, RefsError

if TYPE_CHECKING:
    from edele_refs.formats._pdf_lines import Page

NAME = "pdf"
SUFFIXES = (".pdf",)
BINARY = True


def sniff(data: bytes) -> bool:
    """True of what begins as a PDF does."""
    return b"%PDF-" in data[:1024]


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document's notes; raises ``RefsError`` for what is no PDF, or beyond the limits."""
    options = options or Options()
    limits = options.limits
    if not data.strip():
        raise RefsError(f"{name} is empty; look whether it was saved whole")
    if not sniff(data):
        raise RefsError(f"{name} is no PDF, whatever its suffix says; give it the suffix of what it is")
    if len(data) > limits.file:
        raise RefsError(f"{name} is larger than {limits.file / 10**6:g} MB; {RAISE}")
    try:
        from edele_refs.formats._pdf_apart import pages_within
    except ImportError:
        raise RefsError(
            f"{name}: to read PDF files, pip install 'edele-refs[pdf]', then give the same"
            " command again"
        ) from None
    from edele_refs.formats._pdf_budget import within
    from edele_refs.formats._pdf_lettered import with_lettered
    from edele_refs.formats._pdf_pages import as_text
    from edele_refs.formats.text import read_text

    within(data, name, limits)
    pages = pages_within(data, name, limits)
    unread = tuple(_unread(pages))
    text, ruled, lettered = as_text([page for page in pages if not page.damaged])
    if not text.strip():
        raise RefsError(
            f"{name} has no text, only images perhaps: recognise its text first (OCR), with"
            " ocrmypdf for instance"
        )
    if _is_meaningless(text):
        raise RefsError(
            f"{name}: its fonts do not say which letters they show, so that nobody can copy its text;"
            " recognise it anew (OCR), with ocrmypdf --force-ocr for instance"
        )
    found = read_text(text, name, options.layout, ruled)
    return having(found if found.prose else with_lettered(found, lettered), unread=unread)


def _is_meaningless(text: str) -> bool:
    """Whether a good part of the text is signs that no text has: the fonts' own numbers."""
    strange = sum(len(found) for found in _STRANGE.findall(text))
    return strange > 0.15 * (len(text) - text.count(" "))


_STRANGE = late_pattern(r"[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]+")


def _unread(pages: Sequence[Page]) -> Iterator[str]:
    """The pages whose notes are not known: damaged ones, and scans between pages with text (a cover is none)."""
    for number, page in enumerate(pages, 1):
        if page.damaged:
            yield f"page {number}"
        elif page.scanned and 1 < number < len(pages):
            yield f"page {number} (an image; recognise its text first)"
