"""S120."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention
from edele_refs.rules._rule import Place, rule

WORD = late_pattern(r"(?:Ibid|Ebd|Ebenda|Ivi|Tamże|Ídem)\w*\.?", re.I)
MANY = 3
SAME = {"iv": "ib"}
"""Beginnings of words that one language has side by side."""


@rule("S120", severity="hint")
def ibid_language(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” stands in one language here and in another everywhere else: “Ebd.” among “Ibid.”.

    Cyrillic beside Latin is in order: Russian rules want “Там же” for Russian works and
    “Ibid.” for others. So is Italian “ivi” beside “ibidem”: the one has another page.

    Help: write the same word everywhere.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
        4. Ibid., 427.
        5. Ebd., 428.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    for ibid in reading.of_kind("ibid"):
        if word := WORD.match(reading.notes[ibid.at.note].text, ibid.span.start):
            mention = Mention(word[0], ibid.at.note, Span(*word.span()))
            found[SAME.get(word[0].casefold()[:2], word[0].casefold()[:2])].append(mention)
    if len(found) > 1:
        usual = max(found.values(), key=len)
        for mentions in found.values():
            if mentions is not usual and len(usual) >= MANY * len(mentions):
                yield mentions[0].place, f"“{mentions[0].form}”, but “{usual[0].form}” elsewhere"
