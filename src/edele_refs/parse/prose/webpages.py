"""Addresses alone: "The names of the dead can be looked up at http://visz.nlr.ru/blockade"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.addresses import take_behind
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan


def webpages(scan: Scan) -> Iterator[Draft]:
    """The addresses to which a paragraph sends its readers; none where it says who owns the page."""
    if not scan.urls or _OWNED.search(scan.masked):
        return
    for url in scan.urls:
        if _PAGE.match(url.of(scan.text)) and not _SHARED.match(url.of(scan.text)):
            draft = Draft(scan, *url, type="webpage")
            draft.put("URL", url)
            take_behind(draft)
            yield draft


_OWNED = late_pattern(r"©|\(c\)\s|copyright|all rights reserved|creativecommons\.org", re.I)
"""The small print at a page's foot."""
_PAGE = late_pattern(r"https?://|www\.[^/\s]+/\S*\w", re.I)
"""“www.iwm.org.uk” names a house as “the Imperial War Museum” does."""
_SHARED = late_pattern(r"(?:https?://)?(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|t|tiktok|linkedin|pinterest)\.(?:com|me)(?:/|$)", re.I)
"""Where a page can be shared, and its owner followed."""
