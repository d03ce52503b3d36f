"""Findings that the writer has looked at and lets stand.

In Markdown and HTML a comment, in LaTeX a comment, for all other files a line of a file
beside them that is called as they are with ``.refs`` behind it::

    [^12]: Werth, Russia at War. <!-- refs: ignore C103 -->
    \\footnote{Werth, Russia at War.} % refs: ignore C103
    12 C103 the reviewers want it in full

A comment holds for the notes on its line, alone on a line for the next note below it;
``ignore-file`` (in a side file ``*``) for the whole file. Without a rule all are meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from edele_refs.checking.checked import Spot
from edele_refs.model import Finding, RefsError
from edele_refs.opening import real
from edele_refs.rules import UNUSED, codes_of

SIDE = ".refs"
COMMENT = re.compile(
    r"(?:<!--|(?<!\\)%|\\begin\{comment\})\s*refs:\s*(?P<what>ignore(?:-file)?)\b(?P<rules>[^\n]*?)\s*(?:-->|$)",
    re.M,
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """What silences the findings of some rules (None: of all) in a note (None: in all).

    ``words`` are as written, for the finding that nothing was silenced.
    """

    note: str | None
    codes: frozenset[str] | None
    words: str

    def silences(self, finding: Finding) -> bool:
        """Whether it is meant for this finding."""
        fits = self.note is None or finding.note == self.note
        return fits and (self.codes is None or finding.code in self.codes)


def suppressions(
    text: str, extents: Mapping[str, tuple[Spot, Spot]], side: str | None
) -> tuple[Suppression, ...]:
    """Those in a document's text, whose notes stand on these lines, and in its side file."""
    inside = _inside(text, extents) if "refs:" in text else iter(())
    return (*inside, *_beside(side or ""))


def side_file(path: Path) -> str | None:
    """The text of a file's (or a folder's) side file, None if there is none."""
    named = path if path.name.strip(".") else real(path)
    beside = named.parent / f"{named.name}{SIDE}"
    try:
        return beside.read_text("utf-8-sig") if beside.is_file() else None
    except (OSError, UnicodeDecodeError) as error:
        raise RefsError(f"{beside} cannot be read ({error}); it is a text in UTF-8") from None


def without(
    findings: Iterable[Finding], silenced: tuple[Suppression, ...], applied: frozenset[str]
) -> tuple[Finding, ...]:
    """The findings that nothing silences, and one for each suppression that silences none.

    ``applied`` are the codes of the rules that were applied: what names only others may be
    of use another time.
    """
    left, used = [], set()
    for finding in findings:
        by = [s for s in silenced if s.silences(finding)]
        used.update(by)
        if not by:
            left.append(finding)
    report = UNUSED.code in applied
    unused = dict.fromkeys(s for s in silenced if s not in used) if report else {}
    return (*left, *(_unused(s) for s in unused if s.codes is None or s.codes & applied))


def _unused(suppression: Suppression) -> Finding:
    note = suppression.note or ""
    return Finding(UNUSED.code, note, f"“{suppression.words}” silences no finding")


def _inside(text: str, extents: Mapping[str, tuple[Spot, Spot]]) -> Iterator[Suppression]:
    firsts = sorted((first.line, label) for label, (first, _) in extents.items())
    for found in COMMENT.finditer(text):
        words = f"refs: {found['what']}{found['rules']}".strip()
        codes = _codes(found["rules"])
        if found["what"] == "ignore-file":
            yield Suppression(None, codes, words)
            continue
        line = text.count("\n", 0, found.start()) + 1
        there = [k for k, (a, b) in extents.items() if a.line <= line <= b.line]
        if not there:
            below = bisect_left(firsts, (line, ""))
            there = [firsts[below][1]] if below < len(firsts) else [""]
        for label in there:
            yield Suppression(label, codes, words)


def _beside(text: str) -> Iterator[Suppression]:
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if words:
            note = None if words[0] == "*" else words[0]
            yield Suppression(note, _codes(" ".join(words[1:])), " ".join(words[:4]))


def _codes(words: str) -> frozenset[str] | None:
    """The rules named; the reason that follows them is not read."""
    named: set[str] = set()
    for word in words.replace(",", " ").split():
        try:
            named |= codes_of([word])
        except RefsError:
            break
    return frozenset(named) or None
