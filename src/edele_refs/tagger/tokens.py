"""The tokens of a note: what stands between spaces, divided further where fields may meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from edele_refs.late_pattern import late_pattern

_STOPS = r"\s()\[\]/:;„“”«»—<>|="
_TOKEN = late_pattern(
    rf"[^\s\w]*(?:(?:https?://|ftp://|www\.|doi:)[^\s<>«»“”]+|\w(?:[^{_STOPS}](?<!(?<=[^\W\d_]\.)\d))*[^\s\w(\[„«<]*)|[^\s\w]+"
)
_CORE = late_pattern(r"\w(?:.*\w)?", re.S)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: their words with the marks around them, and where each begins and ends."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


def tokens(text: str) -> Tokens:
    """Divide a text. Marks stay with the word before them, opening ones with the word behind.

    >>> tokens("„O’Brien“, in: HZ 20(3):26–82, S.12 (Paris/Rom 1999).").words
    ('„O’Brien“,', 'in:', 'HZ', '20', '(3):', '26–82,', 'S.', '12', '(Paris/', 'Rom', '1999).')
    """
    found = list(_TOKEN.finditer(text))
    return Tokens(tuple(m.group() for m in found), tuple(m.start() for m in found), tuple(m.end() for m in found))


@lru_cache(maxsize=2_000)
def parts(word: str) -> tuple[str, str, str]:
    """The marks before a token's word, the word, and the marks behind it.

    >>> parts("(Hg.),")
    ('(', 'Hg', '.),')
    """
    core = _CORE.search(word)
    return (word[: core.start()], core.group(), word[core.end() :]) if core else ("", "", word)
