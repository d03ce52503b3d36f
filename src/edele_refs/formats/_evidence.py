"""What tells a block of notes from a numbered list: headings, marks, place and look."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from edele_refs.formats._chain import Numbered
from edele_refs.formats._headings import is_after_heading, is_notes_heading
from edele_refs.formats._lines import Line, ended
from edele_refs.formats._marks import mark_chain
from edele_refs.formats._runs import Run, apart, paragraphs
from edele_refs.languages import pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

LONGEST = 2000
"""No notes are so long that few make a text."""
FEW = 4
"""So many numbers do lines of a text begin with by chance ("3 vols.", "4 Bde.") and count on."""
_SENTENCE = late_pattern(r"[^\W\d_]{3}[.?!][\d”]*(?: |$)|[,;]$")
_CITES = late_pattern(
    r"\b1[5-9]\d\d\b|\b20[0-2]\d\b|\bibid|\bebd|\bop\. ?cit|там же|указ\. соч|tamże|\bpp?\. ?\d"
    r"|\bS\. ?\d|\bС\. ?\d|\bf\. ?\d|https?://",
    re.IGNORECASE,
)


def are_notes(text: str, lines: Sequence[Line], runs: Sequence[Run]) -> list[Run]:
    """The runs that are notes and no lists in the text; a neighbour vouches for the next.

    A heading or marks in the text decide; where no run has them, the place and the
    look of the notes do.
    """
    after = [0, *(run.end for run in runs)]
    sound = [
        headed(text, lines, run) or _marked(text, lines[end : run.first], run)
        for end, run in zip(after, runs, strict=False)
    ]
    if not any(sound):
        sound = [_looks_like_notes(text, lines, runs, run) for run in runs]
    near = [_only_headings(text, lines[a.end : b.first]) and not _is_literature(text, lines, a, b) for a, b in pairwise(runs)]
    for at, close in enumerate(near):
        sound[at + 1] = sound[at + 1] or (close and sound[at])
    for at in reversed(range(len(near))):
        text_of_next = _marked(text, lines[runs[at].first : runs[at].end], runs[at + 1])  # sections with numbers
        sound[at] = sound[at] or (near[at] and sound[at + 1] and not text_of_next)
    return [run for run, good in zip(runs, sound, strict=True) if good]


def _only_headings(text: str, between: Sequence[Line]) -> bool:
    """Nothing but a chapter's heading divides two runs of notes."""
    words = [text[line.start : min(line.end, line.start + 100)] for line in between]
    return len(words) <= 3 and not any(len(w) > 90 or _SENTENCE.search(w) for w in words)


def _is_literature(text: str, lines: Sequence[Line], before: Run, run: Run) -> bool:
    """A list under "Bibliography" behind notes that stand under no such heading is no further chapter's notes."""
    return _is_bibliography(text, lines, run) and not _under_sources(text, lines, before)


def _looks_like_notes(text: str, lines: Sequence[Line], runs: Sequence[Run], run: Run) -> bool:
    if len(run.starts) == 1:
        return len(runs) == 1 and _single_note(text, lines, run)
    if paragraphs(lines, run.starts) > 1.5 or _are_sections(text, lines, run) or _is_bibliography(text, lines, run):
        return False
    before = lines[run.first].start
    after = _end(text, lines, run) - lines[run.end - 1].end
    by_chance = len(run.starts) < FEW and run.starts[0].number != 1
    if by_chance and len(text) - before - after > LONGEST * len(run.starts):
        return False
    if before < (300 if by_chance else max(300, 0.1 * len(text))) and after < 0.5 * len(text):
        return run.starts[0].number < 1000
    if by_chance:
        return False
    cited = sum(_cites(text, lines, start, end) for start, end in run.bounds())
    return after < 0.25 * len(text) and cited >= 0.5 * len(run.starts) and _goes_back(text, lines, run)


def _goes_back(text: str, lines: Sequence[Line], run: Run) -> bool:
    """Whether members of a list that nobody marks are notes, whose marks were lost: they repeat each other, or say more than sources.

    A list that nobody marks is otherwise one of sources, and the text before it says what it cites by itself.
    """
    members = [Span(start.body, lines[end - 1].end) for start, end in run.bounds()]
    back = sum(_repeats().search(text, *one) is not None or _SHORT.match(text, one.start, min(one.end, one.start + LONGEST)) is not None for one in members)
    led = sum(_leads_to(text, one.start) for one in members)
    begun = (_NUMBER.split(text[one.start : min(one.end, one.start + _LONGEST_HEAD)], maxsplit=1)[0].strip() for one in members)
    heads = [head for head in begun if len(head) > _LEAST_HEAD]
    raised = any(text[start.end - 1] in "¹²³⁰⁴⁵⁶⁷⁸⁹" for start in run.starts)
    return back > 0 or led >= 2 or raised or len(heads) > len(set(heads))


_NUMBER = late_pattern(r"[\d(\n]")
"""Up to it a list of sources names no work twice."""
_LEAST_HEAD, _LONGEST_HEAD = 12, 80


def _end(text: str, lines: Sequence[Line], run: Run) -> int:
    """Where the text ends: before a list of literature, however long, that stands right behind the notes."""
    behind = lines[run.end : run.end + 1]
    listed = any(is_after_heading(text[line.start : min(line.end, line.start + 100)]) for line in behind)
    return behind[0].start if listed else len(text)


def _are_sections(text: str, lines: Sequence[Line], run: Run) -> bool:
    """The numbers stand in headings: lines without an end, each with a paragraph below it."""
    heads = (
        end > (below := start.line + 1) and apart(lines, below) and not ended(text, lines[start.line])
        for start, end in run.bounds()
    )
    return sum(heads) >= 0.8 * len(run.starts)


def _is_bibliography(text: str, lines: Sequence[Line], run: Run) -> bool:
    """A numbered list below "Bibliography" or "Sources" repeats no source, as notes do."""
    if run.first < 3 or not _under_sources(text, lines, run):
        return False
    return not any(_repeats().search(text, start.body, lines[end - 1].end) for start, end in run.bounds())


def _under_sources(text: str, lines: Sequence[Line], run: Run) -> bool:
    above = lines[max(0, run.first - 2) : run.first]
    return any(is_after_heading(text[line.start : min(line.end, line.start + 100)]) for line in above)


@cache
def _repeats() -> re.Pattern[str]:
    return re.compile("|".join(pattern(key) for key in ("ibid", "op_cit", "loc_cit")))


def _leads_to(text: str, at: int) -> bool:
    """Whether the first words lead to a source as only notes do ("See also", "Vgl. etwa")."""
    first = text[at : at + 60].casefold().split()[:3]
    return any(" ".join(first[:n]) in words("see") for n in range(1, len(first) + 1))


_SHORT = late_pattern(r"[^\W\d_][\w’'-]+,\s[^\d,;:()]{3,80},\s(?:[^\W\d_]{1,5}\.?\s)?\d{1,4}(?:[–-]\d{1,4})?\.?\s*\Z")


def _cites(text: str, lines: Sequence[Line], start: Numbered, end: int) -> bool:
    return bool(_CITES.search(text, start.body, min(lines[end - 1].end, start.body + 2000)))


def headed(text: str, lines: Sequence[Line], run: Run) -> bool:
    """A heading such as "Notes" stands just over the run."""
    return is_headed(text, lines, run.first)


def is_headed(text: str, lines: Sequence[Line], at: int) -> bool:
    """A heading such as "Notes" stands just over the line."""
    above = lines[max(0, at - 4) : at]
    return any(
        is_notes_heading(text[line.start : min(line.end, line.start + 100)]) for line in above
    )


def _marked(text: str, body: Sequence[Line], run: Run) -> bool:
    """The text between the run before and this one has marks for a good part of its notes."""
    if not body or len(run.starts) < 2:
        return False
    marks = mark_chain(text, [Span(body[0].start, body[-1].end)])
    numbers = {start.number for start in run.starts}
    return sum(mark.number in numbers for mark in marks) >= max(2, 0.3 * len(numbers))


def _single_note(text: str, lines: Sequence[Line], run: Run) -> bool:
    """One note alone is a note if the text begins with its number and has little else."""
    start = run.starts[0]
    plain = text[start.end : start.end + 1] not in (".", ")", "]", ":")
    if (
        run.first
        or start.number > 999
        or (plain and start.weight < (1.0 if start.number == 1 else 1.35))
    ):
        return False
    return run.end == len(lines) and sum(apart(lines, at) for at in range(1, run.end)) < 20
