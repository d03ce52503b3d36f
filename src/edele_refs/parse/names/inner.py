"""Names that a particle divides: what stands behind it begins no reference."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

_PARTICLES = frozenset("von van zu de der du di".split())
_GIVEN_BEFORE = late_pattern(r"(?<!\w)[^\W\d_a-zà-ÿа-џґ][\w.’-]*(?:\s[^\W\d_a-zà-ÿа-џґ][\w.’-]*){0,2}(?:\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{2,3}){1,2}$")


def within_name(scan: Scan, word: str, before: int, at: int, end: int) -> bool:
    """Whether the particle before ``at`` stands within a name: "in: Carl von Rotteck/Carl Theodor Welcker (Hrsg.)"."""
    given = _GIVEN_BEFORE.search(scan.masked, max(0, before - 40), before) if word in _PARTICLES else None
    run = scan.names(given.start(), end) if given else None
    return run is not None and bool(run.names[0].given) and run.spans[0].end > at
