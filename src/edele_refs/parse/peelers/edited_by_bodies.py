"""German editors that are bodies, told by the article: "hrsg. von der Historischen Kommission", "hg. vom Bundesarchiv", "hrsg. im Auftrag des Vereins von X"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun
from edele_refs.values import Name

_ROLE = r"(?:[Hh]rsgg?|[Hh]gg?|[Hh]rg|[Bb]earb|[Hh]erausgeg)\.|[Hh]erausgegeben|[Bb]earbeitet|veröffentlicht"
_ARTICLE = r"(?:(?:von|v\.|durch)\s(?:der|dem|den|die|das|d\.)|vom|v\.\s?d\.|durchs)"
_BODY = r"[^\W\d_a-zà-ÿ][^,;()\[\]␟]{3,150}?"
_FOR = rf"\s(?:im\sAuftrage?\s(?:der|des|von|vom)|i\.\s?A\.\s(?:der|des|d\.)|für\s(?:das|die|den)|namens\s(?:der|des))\s(?P<for>{_BODY})"
_EDITED = late_pattern(
    rf"(?:[,.:;]?\s|\s?\()(?:{_ROLE})(?:"
    rf"\s{_ARTICLE}\s(?P<body>{_BODY})"
    rf"|{_FOR}\s{_ARTICLE}\s(?P<charged>{_BODY})"
    rf"|{_FOR.replace('<for>', '<before>')}\s(?:von|v\.|durch)\s(?P<persons>[^\W\d_a-zà-ÿ][^;()␟]{{3,120}})"
    rf"|{_FOR.replace('<for>', '<only>')}"
    r")\)?$"
)
_ALSO = late_pattern(rf"(?:[,.:;]?\s|\s?\()(?:{_ROLE})\s(?:von|v\.)\s(?P<persons>[^\W\d_a-zà-ÿ][^;()␟]{{3,120}}?)\)?$")
"""Editors of the whole before those of the volume, which have been read: "hrsg. von A, bearb. von B"."""
_CHARGED = late_pattern(rf"(?:,|(?<![gb])\.)\s(?:[Ii]m\sAuftrage?\s(?:der|des|von|vom)|[Ii]m\sNamen\s(?:der|des)|i\.\s?A\.\s(?:der|des|d\.))\s[^\W\d_a-zà-ÿ](?:(?!\s(?:{_ROLE})\s)[^,;()\[\]␟]){{3,150}}$")
_WINDOW = 260


def peel_edited_by_bodies(draft: Draft, start: int, end: int) -> int | None:
    """Keep the body, or whom it charged, before editors read already; the names stay inflected as they are written."""
    low = max(start, end - _WINDOW)
    if "editor" in draft.values and (charged := _CHARGED.search(draft.scan.masked, low, end)) and charged.start() > start:
        draft.flags.add("no names")
        return charged.start()  # "im Auftrag des Instituts für Zeitgeschichte hrsg. von Elke Fröhlich"
    found = _EDITED.search(draft.scan.masked, low, end)
    if found is None and "editor" in draft.values:
        found = _ALSO.search(draft.scan.masked, low, end)
    if found is None or found.start() <= start:
        return None
    groups = found.groupdict()
    if body := groups.get("body") or groups.get("charged"):
        where = Span(*found.span("body" if groups.get("body") else "charged"))
        draft.lead_names("editor", NameRun(where, (Name(literal=body.rstrip(" .")),), (where,), False))
    elif groups.get("persons") and not _persons(draft, found):
        return None
    return peel_edited_by_bodies(draft, start, found.start()) or found.start()


def _persons(draft: Draft, found: re.Match[str]) -> bool:
    at, end = found.span("persons")
    run = draft.scan.names(at, end)
    if run is None or not run.names[0].given or draft.scan.masked[run.span.end : end].strip(" ,.u"):
        return False
    draft.lead_names("editor", run)
    return True
