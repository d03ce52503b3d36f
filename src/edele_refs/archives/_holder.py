"""The archive that stands behind a bare code, right there or behind what the record is."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives._archive import Archive, Sighting
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._lists import SENTENCE
from edele_refs.archives._names import own_names
from edele_refs.archives._sheets import sheets_after
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

NAME_BEHIND = late_pattern(r",\s(?P<name>[^\W\d_](?:[^,;.()]|(?<=[A-Z])\.(?=[A-Z\s])){1,60})(?=[,;.)]|$)")
"""What a bare code may have behind it: "CIA-RDP79T00975A000200290001-3, CREST"."""
HOLDER = late_pattern(
    r"[.,]?\s{0,3}(?:(?:\([^()]{1,90}\)[.,]?|(?:Male|Female|male|female)[^.()]{1,90}\.)\s*)?"
    r"(?P<holder>[A-Z][\w’'\-]{1,30}(?:\s[\w’'\-]{1,30}){0,5}?\s(?:Library|Archives?)(?:,\s[A-Z][\w ’'\-]{2,40})?)(?=\s*(?:$|[.;,)]))"
)
HOLDER_BEFORE = late_pattern(
    r"(?:^|[;(]\s?|\.\s|,\s(?=[A-Z]\w+\sL)|[a-z]{2,3},?\s)(?P<holder>[A-Z][\w’'\-]{1,30}(?:\s[A-Z][\w’'\-]{1,30}){0,4}?\s(?:Library|Archives?)(?:,\s[A-Z][\w’'\-]{1,30}(?:\s[\w’'\-]{1,30}){0,4})?)[.,]\s$"
)
"""The institution that keeps a project's papers, where the style has it first."""
HELD_BEHIND = late_pattern(r",\s[^;()\n]{4,200}?,\s(?P<name>[^\W\d_][^,;.()]{1,40}?)(?:\s\((?P<siglum>[A-Z][\w.]{1,8})\))?(?:,\s(?P<place>[A-Z][a-z]{2,15}))?(?=\s*(?:[;)]|\.?\s*$))")
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
    siglum = Span(*far.span("siglum")) if far["siglum"] else found.siglum
    return replace(found, archive=Span(*far.span("name")), siglum=siglum, place=place, carried=True)


def kept_by(text: str, found: Sighting) -> Sighting:
    """A project's signature: its name is the collection, the institution stands behind."""
    holder = HOLDER.match(text, found.end)
    if not holder:
        before = HOLDER_BEFORE.search(text[: found.span.start], max(0, found.span.start - 90))
        return replace(found, archive=Span(*before.span("holder")) if before else None, collection=found.archive)
    span = Span(*holder.span("holder"))
    pages = None if found.locator else sheets_after(text, span.end, FORMS[found.form])
    return replace(found, archive=span, collection=found.archive, locator=found.locator or pages)


_UNDER = late_pattern(
    rf"(?:^|[;(]\s?|[.:]\s)(?P<holder>[{CAPITAL}]{{2,8}}|[{CAPITAL}][^,;()\[\]]{{3,80}}?)(?:\s?[(\[](?:[^()\[\]]{{0,20}}\s)?(?P<siglum>[{CAPITAL}][\w&-]{{1,11}})[)\]])?,\s$"
)
"""Who keeps an archive that is but a fonds: "Hoogheemraadschap van Rijnland (hierna HHR), Oud archief, inv.nr. 18", "HHR, Oud archief"."""


def under(text: str, found: Sighting) -> Sighting:
    """The sighting with the house before the name of its fonds, where its siglum is given or stands for it."""
    if found.archive is None or found.collection or found.place:
        return found
    low = max(0, found.archive.start - 110)
    before = _UNDER.search(text[low : found.archive.start])
    if before is None or not (before["siglum"] or (before["holder"].isupper() and not found.siglum)):
        return found
    mark = Span(low + before.start("siglum"), low + before.end("siglum")) if before["siglum"] else None
    holder = Span(low + before.start("holder"), low + before.end("holder"))
    return replace(found, archive=holder, siglum=mark, collection=found.archive)


def whole_name(text: str, archive: Span | None) -> Span | None:
    """A name with what the archive of the house is called before it: "Archivo de la Real Academia de la Historia"."""
    found = _OF_HOUSE.search(text, max(0, archive.start - 24), archive.start) if archive else None
    return Span(found.start("name"), archive.end) if found and archive else archive


_OF_HOUSE = late_pattern(
    r"(?:^|[,;.:]\s)(?P<name>(?:Archivo|Archivio|Archives|Arquivo|Arxiu)\s(?:de\sla\s|del\s|della\s|de\s|da\s|do\s|du\s))$"
)
