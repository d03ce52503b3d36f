"""The tagger: two models that say, of each token, whether it is cited and what it states."""

from __future__ import annotations

import gzip
import math
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from edele_refs.model import RefsError
from edele_refs.tagger.edges import LABELS, Edges
from edele_refs.tagger.features import Column, Features, Seen, seen
from edele_refs.tagger.fields import Fields
from edele_refs.tagger.sums import Sums
from edele_refs.tagger.tokens import Tokens, tokens

SHIPPED = Path(__file__).parent / "models"
"""The models that come with the package, packed (``pack``); tools/train_model.py makes them."""
EDGES, FIELDS, MARK, MADE = "edges.crf.gz", "fields.crf.gz", "model.json", "made.json"
LEAST = 1e-6
_Opened = TypeVar("_Opened")


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tokens of a text and the best label of each; the chance of any other is asked for."""

    text: str
    found: Tokens
    seen: Seen
    labels: tuple[str, ...]
    _work_out: Callable[[int, str], float]
    _told: dict[tuple[int, str], float] = field(default_factory=dict)

    def chance(self, at: int, label: str) -> float:
        """How likely (0 to 1) a token has a label."""
        chance = self._told.get((at, label))
        if chance is None:
            chance = self._told[at, label] = self._work_out(at, label)
        return chance

    def log(self, at: int, label: str) -> float:
        """The natural logarithm of that chance."""
        return math.log(max(LEAST, self.chance(at, label)))


def at_tokens(tagged: Tagged, start: int, end: int) -> range:
    """The tokens that stand between two offsets of the text, wholly or in part."""
    first = bisect_right(tagged.found.ends, start)
    return range(first, max(first, bisect_left(tagged.found.starts, end)))


@dataclass(frozen=True, slots=True)
class Model:
    """Both models, opened: where citations begin and end, and the field of each token.

    A user's model stands on top of ``base``, ours, and sees what that says of each token.
    """

    _edges: Edges
    _fields: Fields | None
    base: Model | None = None
    folder: Path | None = None

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Path, ...]]:
        """Another process opens it itself, from its folder."""
        if self.folder is None:
            raise TypeError("a model that was not loaded from a folder cannot be handed on")
        return load, () if self.folder == SHIPPED else (self.folder,)

    def edges(self, text: str) -> Tagged:
        """Tokens that begin a citation ("B"), continue it ("I") or are outside ("O")."""
        if self.base is not None:
            below = self.base.edges(text)
            return self._bounded(text, below.found, below.seen, beside(below.seen, below.labels, "us"))
        found = tokens(text)
        columns = seen(found)
        return self._bounded(text, found, columns, columns)

    def _bounded(self, text: str, found: Tokens, columns: Seen, shown: Seen) -> Tagged:
        told = self._edges.tag(shown)
        chances = cache(told.chances)
        return Tagged(text, found, columns, told.labels, lambda at, label: chances()[at][LABELS.index(label)])

    def fields(self, tagged: Tagged, given: Sequence[str]) -> Tagged | None:
        """The field of each token, when the grammars have said what they think (``given``);
        None where there is no model of fields."""
        if self._fields is None:
            return None
        shown = beside(tagged.seen, given, "g")
        below = self.base.fields(tagged, given) if self.base is not None else None
        if below is None:
            return _named(self._fields, tagged, shown)
        own = _named(self._fields, tagged, beside(shown, below.labels, "us"))
        # a label that the user's notes never had is kept from below
        known = self._fields.labels
        kept = tuple(old if old not in known else new for old, new in zip(below.labels, own.labels, strict=True))
        return replace(own, labels=kept)


def _named(fields: Fields, tagged: Tagged, shown: Seen) -> Tagged:
    return Tagged(tagged.text, tagged.found, tagged.seen, fields.tag(shown), lambda at, label: fields.chance(shown, at, label))


def beside(seen: Seen, labels: Sequence[str], name: str) -> Seen:
    """What is seen of tokens, and what others say of each token and its neighbours."""
    said = ("", *labels, "")
    return seen._replace(said=(*seen.said, Column(_saying(name), [*zip(said, said[1:], said[2:], strict=False)])))


@cache
def _saying(name: str) -> Features:
    return partial(_said, name)


def _said(name: str, labels: tuple[str, str, str]) -> tuple[str, ...]:
    before, here, behind = labels
    return (f"{name}={here}", f"-{name}={before} {here}", f"+{name}={here} {behind}")


def pack(model: bytes) -> bytes:
    """A model's bytes as its file has them: gzip, which is read at once; the same bytes every time."""
    return gzip.compress(model, mtime=0)


@cache
def load(folder: Path = SHIPPED) -> Model:
    """The models of a folder; what cannot be opened says why."""
    base = load() if (folder / MARK).is_file() and folder != SHIPPED else None
    fields, sums = folder / FIELDS, Sums()
    return Model(_open(folder / EDGES, partial(Edges, sums=sums)), _open(fields, partial(Fields, sums=sums)) if fields.is_file() or not (folder / EDGES).is_file() else None, base, folder)


def unpacked(path: Path) -> bytes:
    """A model's file as CRFsuite wrote it."""
    return gzip.decompress(path.read_bytes())


def _open(path: Path, opened: Callable[[bytes], _Opened]) -> _Opened:
    try:
        return opened(unpacked(path))
    except FileNotFoundError:
        raise RefsError(f"there is no model in {path.parent}; “refs train” makes one") from None
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise RefsError(f"no model can be opened in {path.parent} ({error}); “refs train” makes one") from None
