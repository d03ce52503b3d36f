"""Archival records in a sentence: "kept at the National Archives in Kew (WO 32/11137)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import archival
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


class _Holder(NamedTuple):
    name: Span
    place: Span | None


def records(scan: Scan) -> Iterator[Draft]:
    """What has a signature and its archive; in a bracket the signature of a known archive is enough."""
    for signature in scan.signatures:
        start, end = signature.span.start, signature.end
        bracketed = scan.masked[start - 1 : start] == "("
        if signature.location and (signature.archive or (bracketed and signature.known)):
            holder = holder_before(scan, start - 2) if bracketed else None
            # "Archives nationales (F/7/15292)"
            end += scan.masked[end : end + 1] == ")" and (holder is not None or "(" in scan.masked[start:end])
            draft = Draft(scan, holder.name.start if holder else start, end, type="document")
            if holder:
                draft.put("archive", holder.name)
                draft.put("archive-place", holder.place)
            archival.put_signature(draft, signature)
            yield draft


_TOKEN = late_pattern(r"\S+")
_KEEPS = late_pattern(r"(?i)archi[vwef]|архив|архів|архіў|levéltár|arsiv|arşiv|arkiv|arkisto|αρχεί|librar|bibliot|библиотек|бібліотек|knihovn|knižnic|könyvtár|museum|musée|muse[ou]|muzeum|muzej|музе|rekord|record\soffice|records\s|galler[yi]|galerie|galería|галере")
def keeps(name: str) -> bool:
    """Whether a name is an archive's, a library's or a museum's.

    >>> keeps("Nederlands Fotomuseum"), keeps("The Sutcliffe Gallery"), keeps("Second World War")
    (True, True, False)
    """
    return _KEEPS.search(name) is not None


_SMALL = frozenset("of the for and in der des die das für und im de du des la le les l’ et del della delle dei di d’ e y do da dos das van het voor en og och i w z a v na".split())
_PLACED = late_pattern(r"\s(?:in|w|we|à|a|v|ve|в|у|i|en|em|te)\s(?P<place>[^\W\d_a-zß-ÿа-џ][\w-]+)$")
_LEADING = frozenset("im in am beim vom aus dem w we v ve в у en à".split())


def holder_before(scan: Scan, end: int) -> _Holder | None:
    """The archive that is named in full before its siglum and the signature in a bracket: "im Zentralarchiv des Ministeriums in Podolsk (CAMO, f. 58)"."""
    tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(scan.masked, max(0, end - 110), end + 1)]
    first = len(tokens)
    while first and _goes_on(tokens[first - 1][1], first == len(tokens)):
        first -= 1
    kept = next((n for n in range(first, len(tokens)) if _KEEPS.search(tokens[n][1])), first)
    # "die Personalkarten im Zentralarchiv": other things have capitals in German
    first = max((n + 1 for n in range(first, kept) if tokens[n][1] in _LEADING), default=first)
    while first < len(tokens) and not tokens[first][1][:1].isupper():
        first += 1
    if first == len(tokens):
        return None
    name = Span(tokens[first][0], tokens[-1][0] + len(tokens[-1][1]))
    if not _KEEPS.search(name.of(scan.text)) or len(tokens) - first < 2:
        return None
    placed = _PLACED.search(scan.masked, *name)
    return _Holder(Span(name.start, placed.start()), Span(*placed.span("place"))) if placed else _Holder(name, None)


def _goes_on(token: str, last: bool) -> bool:
    """Whether a word may belong to an archive's name; a stop or a comma ends what stands before it."""
    if token[-1] in ".,;:!?)" and not (last or token in ("St.", "s.")):
        return False
    return token[:1].isupper() or token in _SMALL
