"""Which classes of a style sheet set text in italics, small capitals or bold letters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from edele_refs.formats._decoded import Looks
from edele_refs.late_pattern import late_pattern

LARGEST = 1_000_000
_COMMENT = late_pattern(r"/\*.*?\*/", re.S)
_LONGEST = 5000
"""A rule that says more is a font or a picture."""
_CLASS = late_pattern(r"(?:^|[\s,>])(?:span|font|i|em|p)?\.([A-Za-z_][\w-]*)\s*(?=,|$)")
_STYLES: Sequence[tuple[re.Pattern[str], Looks]] = (
    (late_pattern(r"font-variant(?:-caps)?\s*:\s*[^;]*small-caps", re.I), "small-caps"),
    (late_pattern(r"font-style\s*:\s*(?:italic|oblique)", re.I), "italic"),
    (late_pattern(r"vertical-align\s*:\s*super", re.I), "superscript"),
    (late_pattern(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I), "bold"),
)


def class_faces(css: str) -> Mapping[str, Looks]:
    """The face that each class gives to text.

    >>> class_faces(".c3{font-style:italic} span.sc, .k { font-variant: small-caps } p .x{color:red}")
    {'c3': 'italic', 'sc': 'small-caps', 'k': 'small-caps'}
    """
    found: dict[str, Looks] = {}
    for rule in _COMMENT.sub("", css[:LARGEST]).split("}"):
        before, _, said = rule.rpartition("{")
        if len(said) > _LONGEST:
            continue
        face = next((face for form, face in _STYLES if form.search(said)), "")
        if face:
            found |= dict.fromkeys(_CLASS.findall(before.rpartition("{")[2][-2000:]), face)
    return found
