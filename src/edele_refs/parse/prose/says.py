"""What says that somebody writes or prints something."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.long_pattern import long_pattern


@cache
def writes(codes: Codes) -> re.Pattern[str]:
    """The verbs: "wrote", "schildert", "публикует"."""
    return long_pattern(rf"(?=[^\W\d_A-ZÀ-ÞА-Я])(?:{pattern('writes', codes)})")


@cache
def writes_before(codes: Codes) -> re.Pattern[str]:
    """Such a verb right before somebody: "schreef Jan Kloos"."""
    return long_pattern(rf"(?:{pattern('writes', codes)})\s$")
