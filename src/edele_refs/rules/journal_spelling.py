"""S103."""

from collections import defaultdict
from collections.abc import Hashable, Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip
from edele_refs.rules._standing import place_of_note
from edele_refs.titles import words

LEAST, MANY = 5, 5
KINDS = ("article-journal", "article-magazine", "article-newspaper")


@rule("S103", severity="hint", fix="unsafe")
def journal_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A journal’s name has its article here and none there, other hyphens or capitals, or a slip.

    Help: write its name the same way everywhere.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘How Were Soviet Blocking Detachments Employed?’, The Journal of Slavic Military Studies 9 (1996): 427–35.
    Bad:
        1. Tim Dyson, ‘On the Demography of Famines’, Population Studies 45 (1991): 5–25.
        2. Arup Maharatna, ‘The Regional Variation’, Populaton Studies 48 (1994): 101–24.
    Bad:
        1. Tessie Liu, ‘Commercialization’, Social Science History 16 (1992): 5–25.
        2. Leo Lucassen, ‘Bringing Structure Back In’, Social-Science History 26 (2002): 503–29.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘How Were Soviet Blocking Detachments Employed?’, Journal of Slavic Military Studies 9 (1996): 427–35.
    """
    for odd in odd_ones(_journals(reading)):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words
    yield from _slips(reading)


def _slips(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Journals of several words that stand once, and are another's but for a slip in one of them."""
    stands: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for _, journal in _journals(reading):
        stands[words(journal.form)].append(journal)
    by_rest: dict[tuple[str, ...], list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
    for title in stands:
        for k in range(len(title)) if len(title) > 1 else ():
            by_rest[*title[:k], "", *title[k + 1 :]].append((k, title))
    for near in by_rest.values():
        for k, title in near if len(near) > 1 else ():
            usual = next((other for _, other in near if (_meant(other[k], title[k]) or (len(title) >= MANY and _ends_otherwise(other[k], title[k]))) and (len(stands[other]), -_first(stands[other], reading)) > (1, -_first(stands[title], reading))), None)
            if usual and len(stands[title]) == 1:
                rare = stands[title][0]
                yield Place.mended(rare.note, rare.span, stands[usual][0].form), f"“{rare.form}” looks like “{stands[usual][0].form}” of note {stands[usual][0].note} misspelt"


def _first(mentions: list[Mention], reading: Reading) -> int:
    return place_of_note(reading)[mentions[0].note]


def _meant(word: str, other: str) -> bool:
    """Whether a word of five letters or more has a slip behind its first letter."""
    return len(word) >= LEAST and word[0] == other[0] and one_slip(word, other)


def _ends_otherwise(word: str, other: str) -> bool:
    """Whether one word is the other with an ending: "Middle East Studies", "Middle Eastern Studies"."""
    return min(len(word), len(other)) >= LEAST - 1 and word != other and (word.startswith(other) or other.startswith(word))


def _journals(reading: Reading) -> Iterator[tuple[Hashable, Mention]]:
    for citation, journal in stated(reading, "container-title"):
        if citation.item.get("type") in KINDS and not journal.form.isupper():
            yield words(journal.form.replace("&", "and")), journal
