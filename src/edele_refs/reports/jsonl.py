"""A finding a line, each a JSON object, as soon as it is there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from edele_refs.checking.checked import Checked
from edele_refs.reports._rows import rows


def lines(checked: Iterable[Checked], several: bool) -> Iterator[str]:
    """The objects, each on a line."""
    for one in checked:
        for row in rows(one):
            yield json.dumps(row, ensure_ascii=False)
