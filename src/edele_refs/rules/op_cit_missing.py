"""S141."""

from collections import Counter
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule

CIT = late_pattern(r"(?<!\w)(?:cit\.|cyt\.|cité|ob\. cit|op\. cit|a\.\s?a\.\s?O\.|[Уу]каз\. соч)")
DOTS = late_pattern(r"…|\.\.\.")
"""Behind a title they say as much."""
NOTE = late_pattern(r"(?<!\w)(?:notes?\s\d|nn?\.\s\d|nota\s\d|Anm\.|przyp\.|прим\.)")
NUMBERED = late_pattern(r"[(\[](?:wie|s\.|siehe|see|above|as\sin|jak|voir)?\s?(?:Anm|Fn|FN|n|nn|note|nota|przyp|прим)\.?\s?\d+(?:\sabove)?[)\]]")
"""A note’s number in brackets: “(wie Anm. 3)”, “[Anm. 3]”."""
CITED, OF_A_NOTE = "no “cit.” behind {}, as {} others have it", "no number of a note behind {}, as {} others have it"
OFTEN = 8


@rule("S141", severity="hint")
def op_cit_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A short form stands without “cit.”, or its note’s number (“wie Anm. 3”), which all others have.

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
    Bad:
        1. Nadja Durbach, Bodily Matters (Durham, NC: Duke University Press, 2005), 13; Peter Baldwin, Contagion and the State (Cambridge: Cambridge University Press, 1999), 244.
        2. Durbach, op. cit. (note 1), 70; Baldwin, op. cit. (note 1), 250; Durbach, op. cit. (note 1), 72.
        3. Baldwin, op. cit. (note 1), 251; Durbach, op. cit. (note 1), 75; Baldwin, op. cit. (note 1), 252.
        4. Durbach, op. cit. (note 1), 76; Baldwin, op. cit. (note 1), 255; Durbach, op. cit. (note 1), 80.
        5. Baldwin, (note 1), 260.
    Good:
        1. Giancarlo Alisio, Napoli e il risanamento, Napoli, ESI, 1980, p. 31.
        2. G. Alisio, Napoli, cit., p. 33.
        3. G. Alisio, Napoli, p. 35.
    """
    shorts = [c for c in reading.of_kind("short") if (c.item.names("author") or c.item.names("editor")) and c.locator and reading.links.get(c.at) and not DOTS.search(_behind(c, reading))]
    told = {c.at: (bool(CIT.search(behind := _behind(c, reading))), bool(NUMBERED.search(behind))) for c in shorts}
    usual = Counter(told.values()).most_common(1)[0][0] if told else (False, False)
    odd = [c for c in shorts if told[c.at] != usual]
    if len(odd) != 1 or len(shorts) <= OFTEN or (usual != (True, True) and NOTE.search(_behind(odd[0], reading))):
        return
    for said, there, here in zip((CITED, OF_A_NOTE), usual, told[odd[0].at], strict=True):
        what = "title" if "title" in odd[0].item else "author"
        if there and not here and (span := place_of(odd[0], what, reading.notes[odd[0].at.note].text)):
            yield Place(odd[0].at.note, span), said.format("the title" if what == "title" else "the name", len(shorts) - 1)
            return


def _behind(short: Citation, reading: Reading) -> str:
    return short.span.of(reading.notes[short.at.note].text)
