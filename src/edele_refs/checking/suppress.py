"""Findings that the writer has looked at and lets stand.

In Markdown and HTML a comment, in LaTeX a comment, for all other files a line of a file
beside them that is called as they are with ``.refs`` behind it::

    [^12]: Werth, Russia at War. <!-- refs: ignore C103 -->
    \\footnote{Werth, Russia at War.} % refs: ignore C103
    12 C103 the reviewers want it in full

A comment holds for the notes on its line, alone on a line for the next note below it;
``ignore-file`` (in a side file ``*``) for the whole file. Without a rule all are meant;
what looks like a rule and is none silences nothing, and is reported.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from edele_refs.checking.checked import Spot
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Finding, RefsError
from edele_refs.opening import real
from edele_refs.rules import UNUSED, codes_of, near_to

SIDE = ".refs"
COMMENT = late_pattern(
    r"(?:<!--|(?<!\\)%|\\begin\{comment\})\s*refs:\s*(?P<what>ignore(?:-file)?)\b(?P<rules>[^\n]*?)\s*(?:-->|$)",
    re.M,
)
WORD = late_pattern(r"(?P<comma>,?)\s*(?P<word>[^\s,]+)")
CODE = late_pattern(r"[A-Za-z]\d[\dOIl]*")
"""What looks like the code of a rule, or the beginning of one, or a misprint of one."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """What silences the findings of some rules (None: of all) in a note (None: in all).

    ``words`` are as written, for the finding that nothing was silenced; ``wrong`` is the
    word in them that looks like a rule and is none.
    """

    note: str | None
    codes: frozenset[str] | None
    words: str
    wrong: str = ""

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
    findings: Iterable[Finding], silenced: tuple[Suppression, ...], applied: frozenset[str], labels: Collection[str]
) -> tuple[Finding, ...]:
    """The findings that nothing silences, and one for each suppression that silences none.

    ``applied`` are the codes of the rules that were applied: what names only others may be
    of use another time. ``labels`` are those of the document's notes.
    """
    left, used = [], set()
    for finding in findings:
        by = [s for s in silenced if s.silences(finding)]
        used.update(by)
        if not by:
            left.append(finding)
    if UNUSED.code not in applied:
        return tuple(left)
    unused = dict.fromkeys(s for s in silenced if s.wrong or s not in used)
    may = (s for s in unused if s.wrong or s.codes is None or s.codes & applied)
    return (*left, *(_unused(s, labels) for s in may))


def _unused(suppression: Suppression, labels: Collection[str]) -> Finding:
    note, words = suppression.note or "", f"“{suppression.words}” silences no finding"
    if suppression.wrong:
        words = f"“{suppression.words}”: there is no rule “{suppression.wrong}”{near_to(suppression.wrong)}"
    elif note and note not in labels:
        words += f"; there is no note {note}"
    return Finding(UNUSED.code, note, words)


def _inside(text: str, extents: Mapping[str, tuple[Spot, Spot]]) -> Iterator[Suppression]:
    firsts = sorted((first.line, label) for label, (first, _) in extents.items())
    for found in COMMENT.finditer(text):
        words = f"refs: {found['what']}{found['rules']}".strip()
        codes, wrong = _rules(found["rules"])
        if found["what"] == "ignore-file":
            yield Suppression(None, codes, words, wrong)
            continue
        line = text.count("\n", 0, found.start()) + 1
        there = [k for k, (a, b) in extents.items() if a.line <= line <= b.line]
        if not there:
            below = bisect_left(firsts, (line, ""))
            there = [firsts[below][1]] if below < len(firsts) else [""]
        for label in there:
            yield Suppression(label, codes, words, wrong)


def _beside(text: str) -> Iterator[Suppression]:
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if words:
            note = None if words[0] == "*" else words[0]
            codes, wrong = _rules(" ".join(words[1:]))
            yield Suppression(note, codes, " ".join(words[:4]), wrong)


def _rules(words: str) -> tuple[frozenset[str] | None, str]:
    """The rules named (None: all), and the word that is meant for a rule and is none; what follows is the reason."""
    named: set[str] = set()
    wrong = ""
    for place, found in enumerate(WORD.finditer(words)):
        word, listed = found["word"], bool(found["comma"]) or not place
        # "C103 a reviewer", "C103 leftover of proofs": words of the reason are no rules
        if not ((listed and (len(word) > 1 or word.isupper())) or CODE.fullmatch(word) or "-" in word):
            break
        try:
            named |= codes_of([word])
        except RefsError:
            wrong = word if listed and (CODE.fullmatch(word) or _misspelt(word)) else ""
            break
    return frozenset(named) or (frozenset() if wrong else None), wrong


def _misspelt(word: str) -> bool:
    return "-" in word and bool(near_to(word, 0.8))
