"""A source: CSL variables and their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar, Union, overload

from edele_refs.values import Date, Name, Pages

T = TypeVar("T")
Value = Union[str, "tuple[Name, ...]", Date, Pages, "tuple[Item, ...]"]


class Item(Mapping[str, Value]):
    """A source: CSL variables and their values. Immutable, hashable, compared by value.

    Names are tuples of ``Name``, dates ``Date``, pages ``Pages``, all else text;
    ``related`` is a tuple of items (see the contract).
    """

    __slots__ = ("_hash", "_values")

    def __init__(self, values: Mapping[str, Value] | None = None, /, **more: Value) -> None:
        self._values: dict[str, Value] = {**(values or {}), **more}
        self._hash: int | None = None

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        return key in self._values

    @overload
    def get(self, key: str, /) -> Value | None: ...
    @overload
    def get(self, key: str, /, default: Value | T) -> Value | T: ...
    def get(self, key: str, /, default: Value | T | None = None) -> Value | T | None:
        """The value, or another where there is none."""
        return self._values.get(key, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._values.items()))
        return self._hash

    def __reduce__(self) -> tuple[type[Item], tuple[dict[str, Value]]]:
        return Item, (self._values,)

    def __repr__(self) -> str:
        return f"Item({self._values!r})"

    def text(self, key: str) -> str:
        """The value as a string, empty where there is none."""
        value = self._values.get(key, "")
        if type(value) is str:
            return value
        return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)

    def names(self, key: str) -> tuple[Name, ...]:
        """The names under ``key``, none where there are none."""
        value = self._values.get(key)
        if not value or not isinstance(value, tuple):  # as for most variables of most items
            return ()
        return value if isinstance(value[0], Name) else ()  # names or items, never both

    def items_of(self, key: str) -> tuple[Item, ...]:
        """The items under ``key`` (``related``), none where there are none."""
        value = self._values.get(key, ())
        return tuple(v for v in value if isinstance(v, Item)) if isinstance(value, tuple) else ()

    def having(self, **values: Value) -> Item:
        """A new item with these values set (an underscore in a name stays one)."""
        return Item({**self._values, **values})
