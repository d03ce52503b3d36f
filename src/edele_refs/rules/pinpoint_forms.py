"""S111."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import alternation, words
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._plain import matches
from edele_refs.rules._rule import Place, rule


@rule("S111", severity="hint")
def pinpoint_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The page cited of an article is introduced in several ways: “; here: 28”, “, here 28”.

    Help: introduce the page cited the same way everywhere.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82, here: 265.
        2. A. A. Maslov, ‘How Were Soviet Blocking Detachments Employed?’, Journal of Slavic Military Studies 9 (1996): 427–35; here 430.
        3. Mark Edele, ‘Take (No) Prisoners’, Journal of Modern History 88 (2016): 342–79, here: 344.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82, here: 265.
        2. Mark Edele, ‘Take (No) Prisoners’, Journal of Modern History 88 (2016): 342–79, here: 344.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    for note, match in matches(reading, _form()):
        if any(c.kind == "full" and c.span.start <= match.start() and match.end() <= c.span.end + 30 for c in reading.by_note[note.label]):
            span = Span(match.start() + 1, match.end())
            found[re.sub(r"\W", "", match["word"].casefold())].append(Mention(span.of(note.text), note.label, span))
    for mentions in found.values():
        for odd in odd_ones(("", mention) for mention in mentions):
            yield odd.rare.place, odd.words


@cache
def _form() -> re.Pattern[str]:
    """The form, with the last character before it: the engine looks for a set of characters fast."""
    here = [word for word in words("here") if word != "at"]  # in English no more than a preposition
    return long_pattern(
        rf"[\d.)](?P<mark>[,;.:]?)\s?(?P<word>(?:[Qq]uotation|[Zz]itat|{alternation(here)}))(?P<colon>:?)\s"
        r"(?=(?:[Pp]p?\.|S\.|С\.|с\.|folios?|fol\.|Bl\.|л\.)?\s?\d)"
    )
