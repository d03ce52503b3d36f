"""S141."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule

CIT = late_pattern(r"(?<!\w)(?:cit\.|cyt\.|cité|ob\. cit|op\. cit)")
OTHERWISE = late_pattern(r"(?<!\w)(?:notes?\s\d|nn?\.\s\d|nota\s\d|Anm\.|przyp\.|прим\.)|…|\.\.\.")
"""A note’s number, or dots behind the title, say as much."""
NUMBERED = late_pattern(r"\((?:wie|s\.|siehe|see|above|as\sin|jak|voir)?\s?(?:Anm|Fn|FN|n|nn|note|nota|przyp|прим)\.?\s?\d+(?:\sabove)?\)")
"""A note’s number in brackets: “(wie Anm. 3)”."""
SAID = ((CIT, "no “cit.” behind the title, as {} others have it"), (NUMBERED, "no number of a note behind the title, as {} others have it"))
OFTEN = 8


@rule("S141", severity="hint")
def op_cit_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short title stands without “cit.”, or its note’s number (“wie Anm. 3”), which all others have.

    Help: put it behind the title.

    Bad:
        1. Giancarlo Alisio, Napoli e il risanamento, Napoli, ESI, 1980, p. 31; Eugenia Tognotti, Il mostro asiatico, Roma, Laterza, 2000, p. 12.
        2. G. Alisio, Napoli, cit., p. 33; E. Tognotti, Il mostro asiatico, cit., p. 14.
        3. E. Tognotti, Il mostro asiatico, cit., p. 16; G. Alisio, Napoli, cit., p. 35.
        4. G. Alisio, Napoli, cit., p. 36; E. Tognotti, Il mostro asiatico, cit., p. 18.
        5. E. Tognotti, Il mostro asiatico, cit., p. 20; G. Alisio, Napoli, cit., p. 37.
        6. G. Alisio, Napoli e il risanamento, p. 40.
    Bad:
        1. Peter Assion, Von Hessen in die Neue Welt, Frankfurt am Main 1987, S. 201; Mack Walker, Germany and the Emigration, Cambridge, Mass. 1964, S. 71.
        2. Assion, Hessen (wie Anm. 1), S. 210; Walker, Emigration (wie Anm. 1), S. 72.
        3. Walker, Emigration (wie Anm. 1), S. 75; Assion, Hessen (wie Anm. 1), S. 211.
        4. Assion, Hessen (wie Anm. 1), S. 212; Walker, Emigration (wie Anm. 1), S. 76.
        5. Walker, Emigration (wie Anm. 1), S. 78; Assion, Hessen (wie Anm. 1), S. 213.
        6. Assion, Hessen, S. 233.
    Good:
        1. Giancarlo Alisio, Napoli e il risanamento, Napoli, ESI, 1980, p. 31.
        2. G. Alisio, Napoli, cit., p. 33.
        3. G. Alisio, Napoli, p. 35.
    """
    shorts = [c for c in reading.of_kind("short") if "title" in c.item and c.item.names("author") and c.locator and reading.links.get(c.at)]
    for form, said in SAID:
        counted = [c for c in shorts if form is NUMBERED or not OTHERWISE.search(_behind(c, reading))]
        without = [c for c in counted if not form.search(_behind(c, reading))]
        if len(without) == 1 and len(counted) > OFTEN and (span := place_of(without[0], "title", reading.notes[without[0].at.note].text)):
            yield Place(without[0].at.note, span), said.format(len(counted) - 1)


def _behind(short: Citation, reading: Reading) -> str:
    return short.span.of(reading.notes[short.at.note].text)
