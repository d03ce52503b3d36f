"""What speaks for a name: initials, a known given name, a patronymic, or its looks alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names.kinds import PATRONYMIC, Word, with_bare_initials
from edele_refs.values import Name

Evidence = Literal["initials", "given", "common", "plain", "lone"]
"""Initials; a known given name or a patronymic; a given name beside a word of titles
("Hugh White"); nothing but capitals; nothing, and it is a surname alone."""


@dataclass(frozen=True, slots=True)
class OneName:
    """A name, its place, what speaks for it, how it hangs on the list, what follows it."""

    name: Name
    start: int
    end: int
    evidence: Evidence
    next: str
    link: str = ""
    inverted: bool = False

    @property
    def certain(self) -> bool:
        """Whether the name is one by its own words."""
        return self.evidence not in ("plain", "lone")


Before = tuple[OneName, ...]


def evidence(read: list[Word]) -> Evidence:
    """The best that these words of a name offer."""
    kinds = "".join(word.kind for word in read)
    if "I" in kinds or with_bare_initials(read):
        return "initials"
    if "T" in kinds:
        return "common"
    if len(kinds.lstrip("PQ")) == 1:
        return "lone"
    if "G" in kinds[:2] or (kinds[0] == "C" and "G" in kinds):
        return "given"
    middle = len(read) == 3 and kinds[1] == "W" and PATRONYMIC.fullmatch(read[1].text)
    return "given" if middle else "plain"


# --- words that are no surnames ----------------------------------------------------------

_NOUN = late_pattern(
    r".{4,}(?:tion|sion|ment|ments|ness|ism)|.{3,}(?:heit|keit|schaft|tät|ismus|probleme?|bericht|berichte|buch|bücher|werke|politik|aussagen?|akten|blatt"
    r"|tions|sions|ities|ship|ships|isms|ology|ography"
    r"|zione|zioni|ismo|isme|ción|ciones|ção|ções|dade|dades|idad|idades|logie|logia|logía|graphie|grafia|grafía"
    r"|cja|cji|cje|izm|izmu|enie|anie|eniia|aniia|tsiia|tsii|ostь?|ość|ości|stwo|stwa|stvo|stva|"
    r"ция|ции|ение|ения|ание|ания|ство|ства|ость|ости|изм|изма|ція|ції|ення|ання|ість|"
    r"skie|skikh|nye|nykh|ские|ских|ные|ных|ського|ські)"
    r"|.{4,}(?:ung|ungen|ity|ology|ità|ité|ités|ture|tures)"
)
_LONGEST = 15  # letters; what is longer without a hyphen is a compound noun


def like_noun(word: str) -> bool:
    """Whether a word is by its ending rather a title's than a person's.

    >>> [like_noun(w) for w in ("Ermordung", "Appeasement", "Годами", "Überläuferaussage", "L’épuration")]
    [True, True, False, True, True]
    >>> [like_noun(w) for w in ("Jung", "Young", "Clément", "Oestreich", "L’Hermite", "Уиткрофт")]
    [False, False, False, False, False, False]
    """
    bare = word.rstrip("’'")
    elided = len(bare) > 2 and bare[0] in "Ll" and bare[1] in "’'" and bare[2].islower()
    return elided or (len(bare) > _LONGEST and "-" not in bare) or bool(_NOUN.fullmatch(bare))


def spelled_out(word: str, least: int = 5) -> bool:
    """Whether a word in capitals is a surname rather than an abbreviation.

    >>> [spelled_out(w) for w in ("HOLANDA", "RUSSELL-WOOD", "SCHMIDT", "RGVA", "NKVD")]
    [True, True, True, False, False]
    """
    return len(word) >= least and _VOWEL.search(word, 1) is not None


_VOWEL = late_pattern(r"[AEIOUYÄÖÜÁÀÂÉÈÊÍÓÔÚĄĘАЕЁИОУЫЭЮЯІЄЇ]")
