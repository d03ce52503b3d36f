"""Parts of words by which a thing is known in several languages: publishers' houses, journals, what keeps records."""

from __future__ import annotations


class Parts:
    """What a word begins with, ends in or holds, or is as a whole; each in small letters, as "univ- -verlag- -press box".

    >>> houses = Parts("univ- -press -verlag- gmbh")
    >>> [word for word in "Universitätsverlag Press pressing GmbH SPRINGER-VERLAG".split() if houses.know(word)]
    ['Universitätsverlag', 'Press', 'GmbH', 'SPRINGER-VERLAG']
    """

    def __init__(self, parts: str) -> None:
        given = parts.split()
        self._begins = tuple(part[:-1] for part in given if part[-1] == "-" != part[0])
        self._ends = tuple(part[1:] for part in given if part[0] == "-" != part[-1])
        self._within = tuple(part[1:-1] for part in given if part[0] == part[-1] == "-")
        self._whole = frozenset(part for part in given if "-" not in part)

    def know(self, word: str) -> bool:
        """Whether a word, in whatever letters, has one of the parts."""
        low = _small(word)
        return low in self._whole or low.startswith(self._begins) or low.endswith(self._ends) or any(map(low.__contains__, self._within))


_LIKE = str.maketrans("ıİſ", "iis")
"""Letters that are others in capitals or in old print."""


def _small(word: str) -> str:
    return word.lower() if word.isascii() else word.translate(_LIKE).lower()
