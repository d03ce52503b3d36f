"""What stands behind a quotation's dash: "— Elena Kochina, Blockade Diary, p. 87"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.evidence import Evidence
from edele_refs.parse.prose.brackets import is_headed
from edele_refs.parse.scan import Scan

_LONGEST = 250
_DASH = late_pattern(r"(?:^|[”“»\"’.!?…]\s?)[—–]\s?(?:[^\W\d_]{1,10}(?:\s[^\W\d_]{2,12})?:\s)?(?=[^\W\d_a-zß-ÿа-џ])")


def attributions(scan: Scan, cores: Evidence) -> Iterator[Span]:
    """The source of a quotation, which ends its paragraph."""
    end = len(scan.text.rstrip(" ."))
    for dash in _DASH.finditer(scan.masked, max(0, end - _LONGEST)):
        if is_headed(scan, cores, Span(dash.end(), end)):
            yield Span(dash.end(), end)
            return
