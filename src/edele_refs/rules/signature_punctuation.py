"""A109."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, place_of
from edele_refs.rules._records import records
from edele_refs.rules._rule import Place, rule


@rule("A109", severity="hint")
def signature_punctuation(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Between an archive, or collection, and the signature stands a comma here and none there.

    Help: write it the same way everywhere.

    Bad:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21. ID, ‘Meldung’, 9 June 1942, BA-MA, RH 26-21/102, folio 767.
    Good:
        1. 21. ID, ‘Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
    """
    written: dict[tuple[object, str], Mention] = {}
    marks = []
    for key, mark, mention in _seams(reading):
        written.setdefault((key, mark), mention)
        marks.append((key, mention._replace(form=mark)))
    for odd in odd_ones(marks):
        if odd.usual_times >= 2 * odd.times:
            here, there = (_around(m, reading) for m in (odd.rare, odd.usual))
            more = f" (so {odd.times} times)" if odd.times > 1 else ""
            yield odd.rare.place, f"“{here}”{more}, but “{there}” in note {odd.usual.note}"


def _seams(reading: Reading) -> Iterator[tuple[object, str, Mention]]:
    """What stands between the name and the signature: a blank, or a mark and a blank."""
    for record in records(reading):
        text = reading.notes[record.note].text
        for variable in ("archive", "archive_collection"):
            name = place_of(record.citation, variable, text)
            if name is None or not 0 < record.span.start - name.end <= 3:
                continue
            between = text[name.end : record.span.start]
            if between.strip() in ("", ",", ".", ":", ";"):
                span = Span(name.end - 1, record.span.start)
                key = (variable, name.of(text))
                yield key, between.strip(), Mention(between, record.note, span)


def _around(mention: Mention, reading: Reading) -> str:
    """The words on either side of the seam."""
    text, span = reading.notes[mention.note].text, mention.span
    before = text[: span.start + 1].rpartition(" ")[2]
    after = " ".join(text[span.end :].split()[:1]).rstrip(",.;")
    return f"{before}{text[span.start + 1 : span.end]}{after}"
