"""C115."""

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import said
from edele_refs.titles import words


@rule("C115")
def idem_of_another(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Id.” stands for the author named directly before, and the work is another author’s.

    A note was put in between, or taken out.

    Help: name the author.

    Bad:
        1. P. Prodi, Il sovrano pontefice, il Mulino, Bologna 1982, p. 249.
        2. S. Pagano, La Sacra Congregazione dei Vescovi e Regolari, in «Archivum Historiae Pontificiae», XXXIII, 1995, pp. 11-40.
        3. Id., Il sovrano pontefice, cit., p. 255.
    Good:
        1. S. Pagano, La Sacra Congregazione dei Vescovi e Regolari, in «Archivum Historiae Pontificiae», XXXIII, 1995, pp. 11-40.
        2. P. Prodi, Il sovrano pontefice, il Mulino, Bologna 1982, p. 249.
        3. Id., Il sovrano pontefice, cit., p. 255.
    """
    for short in reading.of_kind("short"):
        found = _idem().match(reading.notes[short.at.note].text, short.span.start)
        full = reading.antecedent(short) if found else None
        if found is None or full is None:
            continue
        stated, meant = (_surnames(c) for c in (short, full))
        if stated and meant and not stated & meant:
            place = Place(short.at.note, Span(*found.span("word")), (full.at,))
            author = next(n.family or n.literal for n in short.item.names("author"))
            yield place, f"“{found['word']}” stands for {author}, but {said(full.item.text('title'))} is by {_first(full)} (note {full.at.note})"


def _surnames(citation: Citation) -> set[str]:
    return {" ".join(words(n.family or n.literal)) for key in ("author", "editor") for n in citation.item.names(key)}


def _first(citation: Citation) -> str:
    return next(n.family or n.literal for key in ("author", "editor") for n in citation.item.names(key))


@cache
def _idem() -> re.Pattern[str]:
    return long_pattern(rf"(?P<word>{pattern('idem')}|[Ii]d\.)(?=[,:]|\s)")
