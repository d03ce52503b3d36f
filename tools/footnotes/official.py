"""The official citation styles (extra ``styles``), drawn so that no family of them rules.

A fifth of the note styles are children of Chicago's: a style is drawn by its family first,
and a family counts by the square root of its size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from edele_refs.csl.styles import all_styles, own_folder
from footnotes.facts import listed

_TEMPLATE = re.compile(rb'<link\s+href="[^"]*/([^"/]+)"\s+rel="template"|rel="template"\s+href="[^"]*/([^"/]+)"')
_LOCALE = re.compile(rb'default-locale="([a-z]{2})')
_HEAD = 6000
"""Bytes of a style in which its kind, language and template stand."""
_STRANGE = frozenset("zh ja ko ar fa he th vi".split())
"""Languages whose styles write their own script around the fields."""
_GUIDES = listed("chicago|turabian|mhra|iso690|oscola|new-harts-rules|modern-language-association|apa|society-of-biblical-literature")
"""Guides that many styles are forms of, by how these are called."""
Families = dict[str, tuple[Path, ...]]


def drawn_style(rng: Random, code: str, kind: str = "note") -> Path:
    """A style for a document in a language: made for it or for none, English, or any."""
    draw = rng.random()
    language = code if draw < 0.65 else "en" if draw < 0.88 else "*"
    families = _families(kind, language)
    names = list(families)
    family = rng.choices(names, [len(families[name]) ** 0.5 for name in names])[0]
    return rng.choice(families[family])


@cache
def _families(kind: str, language: str) -> Families:
    """The styles of a kind that a language's documents may have, by family."""
    found: dict[str, list[Path]] = {}
    for name, root, path, spoken in _known(kind):
        if language == "*" or spoken in (language, ""):
            found.setdefault(root or name, []).append(path)
    return {family: tuple(paths) for family, paths in found.items()}


@cache
def _known(kind: str) -> tuple[tuple[str, str, Path, str], ...]:
    """Name, family, file and language of each style of a kind that is no mere copy of another."""
    heads = dict(_heads())
    templates = {name: _template(head) for name, (_, head) in heads.items()}
    wanted = f'class="{kind}"'.encode()
    found = []
    for name, (path, head) in heads.items():
        locale = _LOCALE.search(head[:800])
        language = locale[1].decode() if locale else ""
        if wanted in head[:800] and language not in _STRANGE:
            found.append((name, _root(name, templates), path, language))
    return tuple(found)


def _heads() -> Iterator[tuple[str, tuple[Path, bytes]]]:
    for name, path in sorted(all_styles().items()):
        if path.parent.name == "dependent" or path.parent == own_folder():
            continue
        with path.open("rb") as file:
            yield name, (path, file.read(_HEAD))


def _template(head: bytes) -> str:
    found = _TEMPLATE.search(head)
    return (found[1] or found[2]).decode() if found else ""


def _root(name: str, templates: dict[str, str]) -> str:
    """The style that this one was made from, through all between, or the guide that it is a form of."""
    passed = {name}
    while (above := templates.get(name, "")) and above not in passed:
        passed.add(above)
        name = above
    return next((guide for guide in _GUIDES if name.startswith(guide)), name)
