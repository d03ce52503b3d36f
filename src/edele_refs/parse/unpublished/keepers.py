"""Who keeps an interview, by names alone: "…, 15 February 1977, Columbia Center for Oral History, Columbia University, New York"."""

from __future__ import annotations

from collections.abc import Sequence

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft

_PART = late_pattern(r",\s(?P<words>(?:[^\W\d_a-z][\w’'.&-]*|of|for|the|and|on|at|in|de|del|da|do|des|du|per|la|le|l[’']\w+)(?:\s(?:[^\W\d_a-z][\w’'.&-]*|of|for|the|and|on|at|in|de|del|da|do|des|du|per|la|le|\d{1,4})){0,12})(?=,\s|\s\(|$)")
_CODE = late_pattern(r",\s(?P<code>(?:[A-Z]{1,4}[-.]?\s?)?\d[\w./-]{0,14}|(?:[Ii]nterview|[Tt]ape|[Tt]ranscript|[Cc]assette|[Aa]cc\.|OH)\s(?:no\.\s)?[A-Z]?-?\d[\w./-]{0,14})(?=,\s)")
_HOUSE = late_pattern(r"\b(?:Library|Archives?|Archiv|Center|Centre|Museum|Institut[eo]?|Foundation|Society|Association|Biblioteca|Bibliothèque|Archivo|Arquivo|Archivio|Centro|Fundação|Fundación|Fondation|University|Universit[yéà]|Universidade?|College|BDIC|CPDOC|IHTP)\b")
_KEEPS = late_pattern(r"\b(?:Library|Archives?|Archiv|Center|Centre|Museum|Biblioteca|Bibliothèque|Archivo|Arquivo|Archivio|Centro)\b")
HOLDS_INTERVIEWS = late_pattern(r"\b(?:Oral\sHistory|Interview)s?\s(?:Programme|Program|Project|Collection|Office|Archive)$")
_SIGLUM = late_pattern(r"[A-Z]{3,8}(?:\s(?:Oral\sHistor(?:y|ies)|Library))?")
"""“ADST Oral History”, “JFKL”."""
_COPY = late_pattern(r",\s(?:transcript|typescript|tape\srecording|audio\srecording|sound\srecording|recording|tape)(?=,\s)")
_PAGE = late_pattern(r",\s(?P<page>(?:pp?\.\s)?\d{1,4}(?:[–-]\d{1,4})?)(?=,\s[A-Z])")
"""“, transcript, 12–14, Harry S. Truman Library”."""
_COLLECTION = late_pattern(r"\b(?:Program|Programme|Project|Collections?|Series|Papers|Oral\sHistor(?:y|ies)|Histoire\sorale|História\sOral|Historia\sOral|Storia\sorale)$")


def named_keeper(draft: Draft, start: int, end: int) -> int:
    """Put the collection, institution and town at the end of an interview into the draft; where it ends before them.

    Nothing is taken where no word says that an institution keeps it.
    """
    masked = draft.scan.masked
    at = max((d.span.end for d in draft.scan.dates_in(start, end) if len(d.date.edtf) > 4 and d.span.end <= end), default=0)
    code = _CODE.match(masked, at, end) if at else None
    first = at
    at = code.end() if code else at
    at = copied.end() if at and (copied := _COPY.match(masked, at, end)) else at
    if at and (paged := _PAGE.match(masked, at, end)):
        draft.locator, at = draft.locator or Span(*paged.span("page")), paged.end()
    parts: list[Span] = []
    while at and (found := _PART.match(masked, at, end)):
        parts.append(Span(*found.span("words")))
        at = found.end()
    if at < end or not put_keepers(draft, parts):
        return end
    draft.put("archive_location", Span(*code.span("code")) if code else None)
    return first


def put_keepers(draft: Draft, parts: Sequence[Span]) -> bool:
    """Put a collection, the institution and its town, whose names follow each other, into the draft; whether one of them keeps anything."""
    words = [part.of(draft.scan.text).partition(" (")[0] for part in parts]
    if len(words) == 1 and _SIGLUM.fullmatch(words[0]):
        draft.put("archive", parts[0])
        return True
    house = next((n for n, one in enumerate(words) if _KEEPS.search(one) or (_HOUSE.search(one) and not _COLLECTION.search(one))), None)
    if house is None or house > 2 or (house and not (_COLLECTION.search(words[0]) or HOLDS_INTERVIEWS.search(words[0]))):
        return False
    last = house
    while last + 1 < len(words) and _HOUSE.search(words[last + 1]):
        last += 1
    draft.put("archive", Span(parts[house].start, parts[last].end))
    if house:
        draft.put("archive_collection", Span(parts[0].start, parts[house - 1].end))
    _put_town(draft, parts[last + 1 :])
    return True


def _put_town(draft: Draft, parts: Sequence[Span]) -> None:
    """Put the town behind an institution, with its state, into the draft: "Independence, MO"."""
    words = [part.of(draft.scan.text) for part in parts[:2]]
    state = len(words) > 1 and (_STATE.fullmatch(words[1]) is not None)
    if words and (state or places.is_place(words[0])):
        draft.put("archive-place", Span(parts[0].start, parts[int(state)].end))


_STATE = late_pattern(r"[A-Z]{2}|[A-Z]\.\s?[A-Z]\.?|[A-Z][a-z]{1,4}\.")
"""“MO”, “D.C.”, “Mass.”."""
