"""What in a paragraph is written as in a note: entries of lists, source lines, brackets that cite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.model import Span
from edele_refs.parse.cover import Cover
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.listings import without_bullet
from edele_refs.parse.prose.credits import is_credit
from edele_refs.parse.prose.source_lines import source_lines
from edele_refs.parse.scan import Scan, between

_CATALOGUE = re.compile(rf"[A-ZА-ЯÄÖÜ][^.!?:;]{{8,120}}\.\s(?:\.\s)?{YEAR}\.?")
"""A line of a catalogue: "Historical dictionary of Russian and Soviet Intelligence. . 2014."."""


def stretches(scan: Scan, cores: Evidence, entry: bool) -> list[Span]:
    """The stretches of a paragraph that are to be read as notes are; ``entry``: it stands in a list of sources."""
    lines = list(source_lines(scan))
    if (entry and not any(line.word.start == 0 for line in lines)) or _CATALOGUE.fullmatch(scan.masked.strip()):
        return [Span(without_bullet(scan.text), len(scan.text))]
    credited = [line for line in lines if is_credit(scan, line)]
    found = [line.span for line in lines if not line.pictured and line not in credited]
    cover = Cover([*found, *(line.span for line in credited)])
    more = [span for span in (*_brackets(scan, cores), *_signatures(scan)) if not cover.meets(*span)]
    return [*found, *_outermost(more)]


def _outermost(spans: list[Span]) -> Iterator[Span]:
    end = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.end > end:
            yield span
            end = span.end


def _brackets(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """"(see Elliott, Pawns of Yalta, p. 3)", "(Imperial War Museum, NA 25871)"."""
    for found in re.finditer(r"\((?=(?P<inner>[^()]{8,400}(?:\([^()]{4,120}\)[^()]{0,80})?)\))", scan.masked):
        inner = Span(*found.span("inner"))
        named = scan.names(*inner)
        headed = named is not None and bool(named.names[0].given) and scan.masked[named.span.end : named.span.end + 1] in (",", ":") and any(c.end > named.span.end for c in between(cores.cores, *inner))
        if headed or _led().match(scan.masked, *inner) or any(s.archive or s.known for s in scan.signatures_in(*inner)):
            yield inner


@cache
def _led() -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern('see')}|{pattern('citing')})\s(?=[^\W\d_a-zß-ÿа-џ])")


def _signatures(scan: Scan) -> Iterator[Span]:
    """An archive with a signature, in a sentence."""
    for signature in scan.signatures:
        if signature.archive and signature.location:
            yield signature.span
