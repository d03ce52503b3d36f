"""The archive that stands behind a bare code, right there or behind what the record is."""

from __future__ import annotations

import re
from dataclasses import replace

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._lists import SENTENCE
from edele_refs.archives._names import own_names
from edele_refs.model import Span

NAME_BEHIND = re.compile(r",\s(?P<name>[^\W\d_][^,;.()]{1,60})(?=[,;.)]|$)")
"""What a bare code may have behind it: "CIA-RDP79T00975A000200290001-3, CREST"."""
HELD_BEHIND = re.compile(r",\s[^;()\n]{4,200}?,\s(?P<name>[^\W\d_][^,;.()]{1,40})(?:,\s(?P<place>[A-Z][a-z]{2,15}))?(?=\s*(?:[;)]|\.?\s*$))")
"""A record between a bare code and its archive: "CO 137/391, Eyre to Cardwell, 20 October 1865, TNA"."""


def with_holder(text: str, found: Sighting, archive: Archive) -> Sighting:
    """A bare code with its archive, where it stands right behind it or behind the record."""
    behind = NAME_BEHIND.match(text, found.end)
    if behind and behind["name"].casefold() in own_names(archive):
        return replace(found, archive=Span(*behind.span("name")))
    far = HELD_BEHIND.match(text, found.end)
    if not far or far["name"].casefold() not in own_names(archive) or SENTENCE.search(far.group()):
        return found
    place = Span(*far.span("place")) if far["place"] else None
    return replace(found, archive=Span(*far.span("name")), place=place, carried=True)
