"""Citation commands of biblatex and natbib: their keys and what is said before and behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from edele_refs.formats._latex_scan import Scan
from edele_refs.model import Span

_VOLUME = frozenset("volcite pvolcite fvolcite ftvolcite svolcite tvolcite avolcite".split())


@dataclass(frozen=True, slots=True)
class Cited:
    """One key of a citation command. ``place`` is the command's part that belongs to it."""

    key: str
    place: Span
    before: Span | None = None
    behind: Span | None = None


def is_cite(word: str) -> bool:
    """Whether a command cites, by its name: \\footcite, \\autocites, \\citep …"""
    return bool(re.fullmatch(_CITE, word)) and word not in _NO_CITES


_CITE = r"(?:[A-Za-z]*[cC]ites?|[Cc]ite[a-z]*|footfullcites?|footcitetexts?|(?:text|block)cquote)\*?"
_NO_CITES = frozenset(
    "nocite bibcite citestyle citesetup defcite newcite citereset DeclareCite".split()
)


def cited(scan: Scan, command: re.Match[str]) -> tuple[list[Cited], int]:
    """What a citation command cites, and where it ends (its own end: it cites nothing)."""
    word = command[0][1:].rstrip("*")
    start = at = command.end()
    if word.endswith("s") and scan.option(at, "()"):
        for _ in range(2):
            if outer := scan.option(at, "()"):
                at = outer.end + 1
    found: list[Cited] = []
    if word in _VOLUME and (volume := _volume(scan, at)):
        at = volume
    while part := _part(scan, at):
        found += _keys(scan, part, command.start() if not found else scan.skip(at))
        at = part[-1].end + 1
        if not word.endswith("s") and not word.endswith("texts"):
            break
    return found, at if found else start


def _volume(scan: Scan, at: int) -> int:
    """Behind the volume's own argument: \\volcite[pre]{vol}[pages]{key}."""
    if before := scan.option(at):
        at = before.end + 1
    volume = scan.group(at)
    return volume.end + 1 if volume else 0


def _part(scan: Scan, at: int) -> list[Span] | None:
    """The optional arguments before a group of keys, and that group."""
    spans: list[Span] = []
    while len(spans) < 2 and (option := scan.option(at)):
        spans.append(option)
        at = option.end + 1
    keys = scan.group(at)
    return [*spans, keys] if keys and re.match(r"[^{}\\]{1,2000}$", keys.of(scan.source)) else None


def _keys(scan: Scan, part: list[Span], start: int) -> Iterator[Cited]:
    *options, keys = part
    before = options[0] if len(options) == 2 else None
    behind = options[-1] if options else None
    found = list(re.finditer(r"[^\s,]+", keys.of(scan.source)))
    for n, key in enumerate(found):
        first, last = n == 0, n == len(found) - 1
        begin = start if first else keys.start + key.start()
        end = keys.end + 1 if last else keys.start + key.end()
        yield Cited(key[0], Span(begin, end), before if first else None, behind if last else None)


def locator_of(scan: Scan, one: Cited) -> str | None:
    """What stands behind a key as its locator: ``[12--15]``, ``[\\pno~12]``."""
    if one.behind is None:
        return None
    words = re.sub(r"\\(?:pno|ppno|nopp|pnfmt)\b\s*~?", "", one.behind.of(scan.source))
    words = re.sub(r"\\psqq?\b", lambda m: " ff." if m[0].endswith("qq") else " f.", words)
    words = words.replace("---", "—").replace("--", "–").replace("~", "\u00a0")
    return re.sub(r"[{}]|\\[a-zA-Z]+\s*", "", words).replace("\\", "").strip() or None


def bibliography_of(scan: Scan) -> tuple[str, ...]:
    """The bibliographies that the document names."""
    found: list[str] = []
    for command in scan.commands:
        if command[0].rstrip("*") in ("\\addbibresource", "\\bibliography", "\\addglobalbib"):
            option = scan.option(command.end())
            names = scan.group(option.end + 1 if option else command.end())
            for name in names.of(scan.source).split(",") if names else ():
                bare = name.strip()
                found.append(bare if bare.lower().endswith((".bib", ".json")) else f"{bare}.bib")
    return tuple(found)
