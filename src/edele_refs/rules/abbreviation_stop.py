"""S107."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._plain import plain
from edele_refs.rules._rule import Place, rule

# a short word, with or without a stop, where a sentence does not end
FORM = re.compile(r"(?<![\w.’'-])(?P<word>[^\W\d_]{2,6})(?P<stop>\.?)(?=(?P<after>[,:;(]|\s[\d(]))")
CONSONANTS = re.compile(r"[^aeiouyäöüаеёиоуыэюя]+", re.I)
INSIDE = re.compile(r"(?<![\w.’'-])(?P<word>[^\W\d_]{2,6})\.(?=\s)")
OFTEN = 3


@rule("S107", severity="hint")
def abbreviation_stop(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One abbreviation has its full stop everywhere but here, or only here.

    “Betr:” among several “Betr.:”, “Abt. Ic.,” among many “Abt. Ic,”.

    Help: write it as everywhere else.

    Bad:
        1. 21. ID, ‘Betr.: Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Betr.: Lage’, 5 April 1942, BA-MA RH 26-21/102, folio 766.
        3. 21. ID, ‘Betr: Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
        4. 21. ID, ‘Betr.: Vernehmung’, 7 July 1943, BA-MA RH 26-21/103, folio 12.
    Good:
        1. 21. ID, ‘Betr.: Bericht’, 3 March 1942, BA-MA RH 26-21/102, folio 765.
        2. 21. ID, ‘Betr.: Meldung’, 9 June 1942, BA-MA RH 26-21/102, folio 767.
    """
    with_stop: dict[str, list[Place]] = defaultdict(list)
    without: dict[str, list[Place]] = defaultdict(list)
    inside: Counter[str] = Counter()
    for note in reading.document.notes:
        text = plain(reading)[note.label]
        inside.update(found["word"] for found in INSIDE.finditer(text))
        for found in FORM.finditer(text):
            place = Place(note.label, Span(*found.span("word")))
            key = found["word"] + found["after"].strip()[:1]
            kind = "1" if key[-1].isdigit() else key[-1]
            (with_stop if found["stop"] else without)[found["word"] + kind].append(place)
    for key in with_stop.keys() | without.keys():
        yield from _alone(key[:-1], with_stop[key], without[key], inside)


def _alone(
    word: str, dotted: list[Place], bare: list[Place], inside: Counter[str]
) -> Iterator[tuple[Place, str]]:
    never_a_word = CONSONANTS.fullmatch(word) is not None
    if (len(bare) == 1 and len(dotted) >= OFTEN and not word.isupper()) or (not dotted and len(bare) == 1 and never_a_word and word.islower() and inside[word] >= OFTEN):
        yield bare[0], f"“{word}” has no full stop here, “{word}.” has one elsewhere"
    elif len(dotted) == 1 and len(bare) >= OFTEN and inside[word] == 0:
        yield dotted[0], f"“{word}.” has a full stop here and none elsewhere"
