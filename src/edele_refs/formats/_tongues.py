r"""Marks that say in which language or letters a text is set: without them it may not be printed.

LaTeX's older engines print Cyrillic and Greek only in an encoding of fonts that has them
(``{\fontencoding{T2A}\selectfont …}``, ``\foreignlanguage{russian}{…}``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.formats._decoded import Decoded, Pair
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import clean
from edele_refs.model import Edit

_SAYS = late_pattern(
    r"\\(?:fontencoding|selectlanguage|foreignlanguage|textlang|cyr|rus|greektext|cyrillictext|latintext|"
    r"(?:text)?(?:cyrillic|greek|russian|ukrainian|belarusian|bulgarian|serbian|macedonian|church|hebrew|arabic|armenian|georgian|"
    r"german|french|polish|czech|english|latin|italian|spanish)(?:font)?)(?![A-Za-z])|<[^<>]*\s(?:xml:)?lang\s*=",
    re.I,
)
_FACED = late_pattern(r"\\(?:itshape|slshape|bfseries|scshape|em|it|sl|bf|sc)(?![A-Za-z])[ \t]*")
_COMMAND_LAST = late_pattern(r"\\[A-Za-z@]+\Z")
"""Behind it a letter would be of its name."""
_OTHER_LETTERS = late_pattern(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
CROSSED = "it begins or ends within words whose letters a command chooses, which would be torn apart"


def says_tongue(source: str, pair: Pair) -> bool:
    """Whether the marks say a language, or the encoding of a font."""
    return bool(_SAYS.search(pair.opening.of(source)))


def around(source: str, note: Decoded, edit: Edit) -> tuple[str, str]:
    """What has to stand around an edit in the place of such marks within what it replaces."""
    inside = [p for p in _chosen(source, note, edit) if edit.span.start <= p.text.start and p.text.end <= edit.span.end]
    lost = [p for p in inside if p.face or p.text != edit.span]
    if len(lost) < len(inside) or not lost:
        return "", ""  # the same marks stay where they are
    outer = min(lost, key=lambda p: (p.text.start, -p.text.end))
    opening = _FACED.sub("", outer.opening.of(source))
    return _COMMAND_LAST.sub(r"\g<0> ", opening), outer.closing.of(source)


def crosses(source: str, note: Decoded, edit: Edit) -> bool:
    """Whether an edit takes some of the words between such marks, and some beside them."""
    start, end = edit.span.start, edit.span.end
    return any(
        p.text.start < end and start < p.text.end and not (p.text.start <= start and end <= p.text.end) and not (start <= p.text.start and p.text.end <= end)
        for p in _chosen(source, note, edit)
    )


def _chosen(source: str, note: Decoded, edit: Edit) -> Iterator[Pair]:
    """LaTeX's marks around letters that not every font has, where the edit has such letters too."""
    if not edit.live and _OTHER_LETTERS.search(clean(edit.text)):
        for pair in note.pairs:
            opens = pair.opening.of(source)
            if opens[:1] in ("\\", "{") and _SAYS.search(opens) and _OTHER_LETTERS.search(pair.text.of(note.text)):
                yield pair
