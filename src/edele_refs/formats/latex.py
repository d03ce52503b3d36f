"""LaTeX: footnotes, endnotes and citations that stand as notes.

``\\footnote`` and its kin, ``\\footcite``, ``\\autocite`` and their kin. Citations in the
sentence (``\\cite``, ``\\parencite`` …) are read where a text has no notes. The numbers are
those that LaTeX prints; in a book they begin anew with each chapter. Comments, verbatim
text and the preamble are left.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace as replaced
from itertools import count

from edele_refs.formats._edits import Unplaced
from edele_refs.formats._fallback import typed_notes
from edele_refs.formats._latex_bibliography import listed_in
from edele_refs.formats._latex_cites import bibliography_of, locator_of
from edele_refs.formats._latex_inline import decode
from edele_refs.formats._latex_macros import Definitions, definitions_in
from edele_refs.formats._latex_reader import Macros
from edele_refs.formats._latex_scan import Scan
from edele_refs.formats._latex_walk import THANKS, Place, places_in
from edele_refs.formats._latex_writing import tears, write
from edele_refs.formats._notes import Found, Reading, document_of
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import refuse_torn, rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Embedded, Item, RefsError, Span

NAME = "latex"
SUFFIXES = (".tex", ".ltx", ".latex")
FACES = frozenset(("italic", "bold", "small-caps", "superscript", "subscript"))
TEXTLESS = True
_SURE = late_pattern(
    rb"\\(?:documentclass|begin\{document\}|(?:foot|end)note(?:text|mark)?[\[{\\]|footcite|autocite|chapter\{)"
)
_LABEL = late_pattern(r"\\label\s*\{([^{}\n]{1,200})\}")
def sniff(data: bytes) -> bool:
    """True of text with LaTeX's own commands in it."""
    return bool(_SURE.search(data[:2_000_000]))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    r"""The document: its notes in the order in which they are called for.

    >>> text = rb"So it was.\footnote{Werth, \emph{Russia at War} (2000), 422.}"
    >>> read(text, "chapter").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles in \\emph."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    encoding, unmatched, notes = source.encoding, Scan(source.text).unmatched, find(source, options)[0].notes
    _refuse_calls(notes, document, edits)
    refuse_torn(source, notes, document, edits, tears)
    written = rewritten(source, notes, document, edits, write)
    del source, notes
    if Scan(source_of(written, document.name, encoding).text).unmatched != unmatched:
        raise RefsError(
            f"{document.name}: a reference begins or ends within a command's braces, which would"
            " be torn apart; nothing was written"
        )
    return written


def _refuse_calls(notes: Sequence[Found], document: Document, edits: Sequence[Edit]) -> None:
    """Refuse to change a note of which a command of the document's own prints more than its argument."""
    printed = {
        note.label for note, one in zip(document.notes, notes, strict=False)
        if one.decoded.pieces and all(piece.source == one.mark and not piece.verbatim for piece in one.decoded.pieces)
    }  # fmt: skip
    if edit := next((edit for edit in edits if edit.note in printed), None):
        raise Unplaced(document, edit.note, "a command of the document's own prints this note")


LIVE = True


def live_text(one: Embedded) -> str | None:
    r"""A citation as biblatex reads it: ``\autocite[12]{werth1964}``."""
    locator = (one.locator or "").replace("\u00a0", "~").replace("—", "---").replace("–", "--")
    if re.search(r"[\[\]{}\\%&#_^$]", locator) or re.search(r"[\s,{}\\%#]", one.key):
        return None
    return f"\\autocite[{locator}]{{{one.key}}}" if locator else f"\\autocite{{{one.key}}}"


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their printed numbers."""
    scan = Scan(source.text)
    own = definitions_in(scan, options.preamble)
    places = list(places_in(scan, own, words_only=False))
    if all(place.series == THANKS for place in places):
        places += places_in(scan, own, words_only=True)
    if options.layout or all(place.series == THANKS for place in places):
        typed = typed_notes(
            source, _printed(source.text, own), options, lambda span: decode(scan, span, own.macros)[0]
        )
        if options.layout or not places or not typed[0].prose:
            return typed
    series = {place.series for place in places} - {THANKS}
    if len(series) == 1 and "" not in series:  # endnotes alone, or one series of a package
        size = len(next(iter(series)))
        places = [
            replaced(place, number=place.number[size:]) if place.series in series else place
            for place in places
        ]
    macros = replaced(own.macros, numbers=dict(_labels(source.text, places)))
    notes = [_found(scan, macros, place, inner) for place, inner in zip(places, _within(places), strict=True)]
    listed = listed_in(scan, macros, (place.text for place in places))
    found = Reading(source, notes, bibliography=bibliography_of(scan), listed=listed)
    return found, [place.number for place in places]


_COMMENT = late_pattern(r"^[ \t]*%[^\n]*", re.M)
_FREE_MARK = late_pattern(r"\\footnotemark(?![A-Za-z])(?:\[(\d{1,4})\])?")


def _printed(text: str, own: Definitions) -> str:
    """The text between its preamble and its end, with the marks of notes that were typed; every sign in its place."""
    begin = own.begin + len("{document}") * text.startswith("{document}", own.begin)
    inner, counted = text[begin : own.end], count(1)
    inner = _FREE_MARK.sub(lambda m: f"[{m[1] or next(counted)}]".ljust(len(m[0])), inner)
    inner = _COMMENT.sub(lambda m: " " * len(m[0]), inner)
    return _blank(text[:begin]) + inner + _blank(text[own.end :])


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _labels(text: str, places: Iterable[Place]) -> Iterator[tuple[str, str]]:
    """The labels in the notes, with the notes' numbers."""
    for place in places:
        for label in _LABEL.findall(text, place.text.start, place.text.end):
            yield label, place.number


def _within(places: Sequence[Place]) -> Iterator[tuple[Span, ...]]:
    """The notes that stand within each note; those of a source stand in order."""
    starts = [place.mark.start for place in places]
    for at, place in enumerate(places):
        found, next_one = list[Span](), bisect_left(starts, place.text.start, at + 1)
        while next_one < len(places) and starts[next_one] < place.text.end:
            found.append(places[next_one].mark)
            next_one = bisect_left(starts, found[-1].end, next_one + 1)
        yield tuple(found)


def _found(scan: Scan, macros: Macros, place: Place, inner: tuple[Span, ...]) -> Found:
    decoded, cites = decode(scan, place.text, macros, {mark.start: mark.end for mark in inner})
    embedded = tuple(
        Embedded(span, Item(), locator_of(scan, one), one.key, "biblatex") for one, span in cites
    )
    return Found(decoded, place.number, place.mark, place.chapter, embedded, apart=inner)
