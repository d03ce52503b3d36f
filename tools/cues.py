"""The cues before and behind a token, however far off: "in", an editor's mark, a year, a publishing house.

The models see three tokens far; whether a title stands behind "in … (eds.)" takes more.
"""

from __future__ import annotations

from collections.abc import Iterable

from edele_refs.tagger.tokens import Tokens, parts
from edele_refs.tagger.word_features import known

CUES = {
    "editor": "ed", "translator": "tr", "edition": "edn", "volume": "vol", "issue": "vol", "page": "pp", "thesis": "th",
    "year": "y", "months": "y", "house": "house", "available": "url", "accessed": "url", "range": "n",
}  # fmt: skip
"""Of the kinds of words (``word_features.known``) those that say what comes before or behind them."""
OF_ALL = frozenset({"in", "ed", "q", "house"})
"""Whether a reference has these at all is said of each of its tokens."""


def cue(word: str) -> str:
    """What a token says of its neighbours; nothing, mostly.

    >>> [cue(word) for word in ("in", "(eds.),", "1999.", "Work”,", "work")]
    ['in', 'ed', 'y', 'q', '']
    """
    _, core, behind = parts(word)
    low = core.casefold()
    if low in ("in", "dans"):
        return "in"
    if low.startswith(("http", "www", "doi")):
        return "url"
    named = next((CUES[one] for one in known(core) if one in CUES), "")
    return named or ("q" if any(mark in behind for mark in "”»\"") else "")


def features(found: Tokens) -> list[list[str]]:
    """For each token the last two different cues before it, and the next two behind it."""
    cues = [cue(word) for word in found.words]
    every = "/".join(sorted(OF_ALL.intersection(cues)))
    before, behind = _so_far(cues, "^"), _so_far(cues[::-1], "$")[::-1]
    return [
        [f"cb={last}", f"cbb={other} {last}", f"ca={following}", f"caa={following} {next_but_one}", f"cab={last} {following}", f"fl={every} {last}"]
        for (other, last), (next_but_one, following) in zip(before, behind, strict=True)
    ]


def _so_far(cues: Iterable[str], edge: str) -> list[tuple[str, str]]:
    found, last = [], (edge, edge)
    for cue in cues:
        found.append(last)
        if cue not in ("", last[1]):
            last = (last[1], cue)
    return found
