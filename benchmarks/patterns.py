"""Whether every pattern of the parser takes twice as long, and no more, for twice the text.

    python benchmarks/patterns.py [--length N] [--only WORD]

Every compiled expression of ``parse``, ``resolve``, ``tagger``, ``languages`` and ``archives``
(values of modules and what their cached functions give for some languages) is run, in the
way in which its module uses it, over text made of its own alphabet: what it may match, again and again, and
pieces of that. The text is doubled up to N characters (default 1,000,000; beyond 64,000 only
the three texts of a pattern that take most time) or until a run takes a second. Printed is every pattern whose time grows by more than three times for a
doubling, twice in a row, or that takes a second for the first text already.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from inspect import getsource, signature
from itertools import islice
from re import _parser as trees  # type: ignore[attr-defined]
from time import process_time
from types import ModuleType
from typing import Any, NamedTuple

import edele_refs
from edele_refs.late_pattern import LatePattern

PACKAGES = ("parse", "resolve", "tagger", "languages", "archives")
CODES = ("en", "de", "ru")
FIRST, SLOW, WORSE = 500, 0.01, 3.0
"""Characters of the first text; seconds that can be told from nothing; times of a doubling."""
MIDDLE = 64_000
"""So long are the texts of all pieces at the most."""
PIECES = ("A", "a", "1", " ", "A. ", "Aa ", "a ", "1, ", "1-", "(", "␟", "А. ")

HELD = {
    "archives._series.LAST": "a signature of less than 300 characters",
    "parse.note._JOINED": "the last 12 characters of a stretch",
    "parse.law.judgments._DATED": "the 90 characters before a day",
    "parse.back.known_shorts._UNDELIMITED": "the short form of a work, of a bounded length",
    "parse.locators._bare": "the last 160 characters of a stretch",
    "parse.law.named._RESOLUTION": "the 140 characters before a day",
}
"""Patterns that are only looked for in a bounded stretch, and in which."""


class Shape(NamedTuple):
    """A pattern, its name, and how its module uses it ("match" at one place, or all over a text)."""

    name: str
    pattern: re.Pattern[str]
    whole: bool


def modules() -> Iterator[ModuleType]:
    """The modules of the packages; those of single archives and languages have tables only."""
    for package in PACKAGES:
        found = importlib.import_module(f"{edele_refs.__name__}.{package}")
        for info in pkgutil.walk_packages(found.__path__, found.__name__ + "."):
            if package != "archives" or info.name.rpartition(".")[2].startswith("_"):
                yield importlib.import_module(info.name)


def shapes() -> Iterator[Shape]:
    """Every pattern once, where it is made."""
    seen: set[int] = set()
    for module in modules():
        source = getsource(module)
        for name, value in vars(module).items():
            pattern = _pattern(module, value)
            if pattern is not None and id(pattern) not in seen and isinstance(pattern.pattern, str):
                seen.add(id(pattern))
                used = set(re.findall(rf"\b{name}(?:\([\w.]*\))?\)?\.(\w+)\(", source))
                yield Shape(f"{module.__name__.removeprefix('edele_refs.')}.{name}", pattern, not used or bool(used - {"match", "fullmatch", "groupindex"}))


def _pattern(module: ModuleType, value: Any) -> re.Pattern[str] | None:
    if isinstance(value, LatePattern):
        return value.compiled
    if isinstance(value, re.Pattern):
        return value
    if not isinstance(value, type(lru_cache(_pattern))) or value.__module__ != module.__name__ or "Pattern" not in str(value.__annotations__.get("return")):
        return None
    wanted = list(signature(value).parameters)
    made = value() if not wanted else value(CODES) if wanted == ["codes"] else None
    return made if isinstance(made, re.Pattern) else None


def pieces(pattern: re.Pattern[str], most: int = 24) -> list[str]:
    """Texts of the pattern's own alphabet: what it may match, and what it repeats."""
    tree = trees.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    whole = _sample(tree)
    own = dict.fromkeys([whole, whole[:-1], whole[: len(whole) // 2], *_repeated(tree)])
    return [*PIECES, *islice((piece for piece in own if piece and len(piece) < 200 and piece not in PIECES), most)]


def _repeated(tree: Any) -> Iterator[str]:
    for operation, argument in tree:
        if str(operation) in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            if argument[1] > 8:
                yield _sample(argument[2])
            yield from _repeated(argument[2])
        elif str(operation) == "SUBPATTERN":
            yield from _repeated(argument[3])
        elif str(operation) == "BRANCH":
            for branch in argument[1][:6]:
                yield from _repeated(branch)


def _sample(tree: Any) -> str:
    """One text that the expression may match (looks around are left out)."""
    return "".join(_one(str(operation), argument) for operation, argument in tree)


def _one(operation: str, argument: Any) -> str:
    if operation == "LITERAL":
        return chr(argument)
    if operation in ("NOT_LITERAL", "ANY"):
        return "x"
    if operation == "IN":
        return _of_class(argument)
    if operation in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _sample(argument[2]) * max(argument[0], min(1, argument[1]))
    if operation == "SUBPATTERN":
        return _sample(argument[3])
    if operation == "ATOMIC_GROUP":
        return _sample(argument)
    return _sample(argument[1][0]) if operation == "BRANCH" else ""


_CLASSES = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}


def _of_class(members: Any) -> str:
    if str(members[0][0]) == "NEGATE":
        shape = re.compile("[" + "".join(map(_written, members[1:])) + "]")
        return next((char for char in "Aa1 .,x;:(\"-й" if not shape.match(char)), "")
    kind, value = members[0]
    return chr(value) if str(kind) == "LITERAL" else chr(value[0]) if str(kind) == "RANGE" else _CLASSES.get(str(value), "x")


def _written(member: Any) -> str:
    kind, value = str(member[0]), member[1]
    if kind == "LITERAL":
        return re.escape(chr(value))
    if kind == "RANGE":
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    names = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w", "NOT_DIGIT": r"\D", "NOT_SPACE": r"\S", "NOT_WORD": r"\W"}
    return names[str(value).removeprefix("CATEGORY_")]


def seconds(shape: Shape, text: str) -> float:
    """How long the pattern takes for a text, in the processor's time."""
    start = process_time()
    if shape.whole:
        for _ in shape.pattern.finditer(text):
            pass
    else:
        shape.pattern.match(text)
    return process_time() - start


def growth(
    shape: Shape, longest: int, limit: float, made: Callable[[re.Pattern[str]], list[str]] = pieces, slow: float = SLOW
) -> str | None:
    """What of the pattern's texts makes it slower than its length, if one does.

    No text is longer than ``longest`` characters, and beyond ``MIDDLE`` only those three are made
    longer that take most time; what takes more than ``limit`` seconds is not doubled again, and
    what takes less than ``slow`` cannot be told from nothing.
    """
    spent: dict[str, float] = {}
    for piece in made(shape.pattern):
        spent[piece], found = _doubled(shape, piece, range(FIRST, min(longest, MIDDLE) + 1), 0.0, limit, slow)
        if found:
            return found
    slowest = sorted(spent, key=spent.__getitem__, reverse=True)[:3]
    further = range(2 * MIDDLE, longest + 1)
    return next((found for piece in slowest if (found := _doubled(shape, piece, further, spent[piece], limit, slow)[1])), None)


def _doubled(shape: Shape, piece: str, lengths: range, last: float, limit: float, slow: float) -> tuple[float, str | None]:
    """The time for the longest text made of a piece, and where time grows by more than the length."""
    length, worse = lengths.start, 0
    while length in lengths:
        taken = seconds(shape, piece * (length // len(piece) + 1))
        if taken > slow:
            taken = min(taken, seconds(shape, piece * (length // len(piece) + 1)))
        worse = worse + 1 if taken > slow and taken > WORSE * last > 0 else 0
        if worse > 1 or (worse and taken > limit):
            return taken, f"{piece!r}: {length} characters take {taken:.3f} s, half of them {last:.3f} s"
        if taken > limit:
            return taken, None if last else f"{piece!r}: {length} characters take {taken:.3f} s"
        length, last = 2 * length, taken
    return last, None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--length", type=int, default=1_000_000)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    number = 0
    for shape in shapes():
        if arguments.only in shape.name and shape.name not in HELD:
            number += 1
            if found := growth(shape, arguments.length, 1.0):
                print(f"{shape.name} ({'finditer' if shape.whole else 'match'}) {found}", flush=True)
    print(f"{number} patterns")


if __name__ == "__main__":
    main()
