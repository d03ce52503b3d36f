"""He or she again: "id.", "ders.", "он же"."""

from __future__ import annotations

import re

from edele_refs.languages import words
from edele_refs.long_pattern import long_pattern

ONE_WORD = "|".join(sorted({re.escape(form.rstrip(".,")) for form in words("idem") if " " not in form and len(form) > 2}, key=len, reverse=True))
_SOME_WORDS = "|".join(sorted({re.escape(form) for form in words("idem") if " " in form and form.islower()}, key=len, reverse=True))
IDEM = long_pattern(rf"(?i:{_SOME_WORDS})[,:]\s|(?i:I[Dd]\.|{ONE_WORD}|(?:он|она|они|його|його|его|її|він|вона)\sже?|on[a]?\szhe)[,:.]{{0,2}}\s")
