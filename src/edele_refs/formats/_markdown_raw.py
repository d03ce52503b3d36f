"""Notes of raw LaTeX within Markdown, ``\\footnote{…}``: their text is LaTeX's."""

from __future__ import annotations

import re
from dataclasses import replace

from edele_refs.formats._decoded import Decoded
from edele_refs.formats._latex_cites import locator_of
from edele_refs.formats._latex_inline import decode
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_writing import write
from edele_refs.formats._notes import Found
from edele_refs.model import Embedded, Item, Span

BEGIN = "\\footnote{"


def has_commands(text: str) -> bool:
    """Whether there are LaTeX's commands in it; without any, what writers put between asterisks
    is meant as Markdown's."""
    return bool(re.search(r"\\[A-Za-z\"'`^~=.]", text))


def raw_note(source: str, mark: Span, text: Span) -> Found:
    r"""The note of a stretch that is the argument of a command.

    >>> note = raw_note(r"A\footnote{Werth, \emph{War \& Peace}}", Span(1, 38), Span(11, 37))
    >>> note.decoded.text, [run.span for run in note.decoded.runs()]
    ('Werth, War & Peace', [Span(start=7, end=18)])
    """
    scan = Scan(text.of(source))  # what stands around it is no LaTeX
    decoded, cites = decode(scan, Span(0, text.end - text.start))
    embedded = tuple(Embedded(span, Item(), locator_of(scan, one), one.key, "biblatex") for one, span in cites)
    return Found(moved(decoded, text.start), mark=mark, embedded=embedded, write=write)


def moved(decoded: Decoded, by: int) -> Decoded:
    """The same text, read from a place further behind in the source."""
    pieces = (replace(piece, source=_moved(piece.source, by)) for piece in decoded.pieces)
    pairs = (replace(p, opening=_moved(p.opening, by), closing=_moved(p.closing, by)) for p in decoded.pairs)
    return Decoded(decoded.text, tuple(pieces), tuple(pairs))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
