"""What of the grammars' reading the tagger may not change: a file a kind of field, each with its ``KEEPS``.

The grammars know by a form, or by a word that stands beside it, what the tagger knows by likeness:
a title with a year in it, whose book a review is of, the town where a letter was written.
"""

from __future__ import annotations

from functools import cache
from itertools import chain

from edele_refs.discover import members
from edele_refs.tagger.keeps._change import Change, Keep

__all__ = ["Change", "stays"]


def stays(change: Change) -> bool:
    """Whether a token stays what the grammars read."""
    return any(keep(change) for keep in _keeps())


@cache
def _keeps() -> tuple[Keep, ...]:
    return tuple(chain.from_iterable(module.KEEPS for module in members(__name__)))
