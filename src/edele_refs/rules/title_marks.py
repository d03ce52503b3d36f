"""S110."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule

MARKS = "‘“„«\"'‚"
ENOUGH = 5


@rule("S110", severity="hint")
def title_marks(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Some titles of records stand in quotation marks, others do not.

    Marks show that the title is the record’s own; without them it is the author’s description.

    Help: set the marks wherever the title is the record’s own.

    Bad:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21 ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21 ID, Ic, ‘Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
        4. 21 ID, Ic, ‘Vernehmung’, 7 July 1943, BA-MA RH 26-21/103, folio 12.
        5. 21 ID, Ic, ‘Befehl’, 8 July 1943, BA-MA RH 26-21/103, folio 13.
        6. 21 ID, Ic, Vernehmungsbericht Nr. 206, 9 July 1943, BA-MA RH 26-21/103, folio 14.
    Good:
        1. 21 ID, Ic, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21 ID, Ic, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
    """
    within: list[tuple[Citation, Span]] = []
    without: list[tuple[Citation, Span]] = []
    for citation in reading.of_kind("full"):
        span = place_of(citation, "title", reading.notes[citation.at.note].text)
        if citation.item.get("type") != "document" or "archive" not in citation.item or not span:
            continue
        marked = _in_marks(span, reading.notes[citation.at.note].text)
        (within if marked else without).append((citation, span))
    if without and len(within) >= ENOUGH and len(within) > 2 * len(without):
        first, span = without[0]
        notes = ", ".join(dict.fromkeys(c.at.note for c, _ in without[:12]))
        more = f" (so in notes {notes})" if len(without) > 1 else ""
        yield Place(first.at.note, span), f"this title has no quotation marks{more}, others have them"


def _in_marks(span: Span, text: str) -> bool:
    return text[max(0, span.start - 1) : span.start] in tuple(MARKS)
