"""All findings as one JSON array."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from edele_refs.checking.checked import Checked
from edele_refs.reports._rows import rows


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The array, indented."""
    every = [row for one in checked for row in rows(one)]
    yield json.dumps(every, ensure_ascii=False, indent=2)
