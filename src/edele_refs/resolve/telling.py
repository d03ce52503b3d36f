"""What tells apart several works that a short form fits: their kind, and the page that is cited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation
from edele_refs.resolve import pages
from edele_refs.resolve.chain import Chain
from edele_refs.resolve.fit import Fit

BY_PAGE = 0.85
"""What is left of the confidence where the page, or an article, alone tells two works apart."""


@cache
def _cited_before() -> re.Pattern[str]:
    return long_pattern(rf"{pattern('op_cit')}|art\.\scit")


_ARTICLE = late_pattern(r"(?<!\w)(?:art|čl|ст|saggio)(?:\.|[^\W\d_]{2,})")


def of_its_kind(chain: Chain, citation: Citation, found: Sequence[Fit]) -> Sequence[Fit]:
    """Of several works those that are articles, where "art. cit." says so."""
    if len(found) < 2:
        return found
    said = _cited_before().search(chain.written(citation))
    if not said or not _ARTICLE.search(said.group().casefold()):
        return found
    return [f for f in found if f.work.item.text("type").startswith(("article", "chapter", "entry", "paper"))] or found


def having_the_page(citation: Citation, found: Sequence[Fit]) -> Sequence[Fit]:
    """Of several works with the title the only one that may have the page cited: the others are articles without it."""
    if not citation.item.text("title"):
        return found
    left = [f for f in found if not pages.outside(citation, f.work.item)]
    if len(left) != 1 or len(found) == 1:
        return found
    return [replace(left[0], sure=left[0].sure * BY_PAGE, reason=f"{left[0].reason}, and no other has the page")]
