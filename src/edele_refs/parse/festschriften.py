"""Contributions to a volume in somebody's honour, with nothing but a comma before it: "Larenz, Der Rechtssatz, Festschrift für Engisch, 1969, S. 150"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_HONOURS = late_pattern(
    r"(?:^|,\s)(?P<volume>(?:(?:Festschrift|Festgabe|Gedächtnisschrift|Gedenkschrift|Freundesgabe)(?:\s(?:für|zum|zu|der|des|an|f\.)\s|\s(?=[A-ZÄÖÜ]))|(?:FS|FG)\s(?:f(?:ür|\.)\s)?(?=[A-ZÄÖÜ])|Liber\s[Aa]micorum\s|Mélanges\s(?:offerts\s|en\sl[’']honneur\s|à\sla\smémoire\s)?(?:à|de|d[’']|en)|Studi\sin\s(?:onore|memoria)\s(?:di|del)|Scritti\sin\s(?:onore|memoria)|Essays\sin\s[Hh]onou?r\sof|Homenaje\sa)[^;()␟]{2,90})$"
)


def in_honour(draft: Draft) -> None:
    """Make the container of the volume that stands behind a title, or in its place: nobody writes such a volume alone."""
    where = draft.place_of("title")
    if where is None or "author" not in draft.values or draft.values.keys() & {"container-title", "editor"} or draft.type == "thesis":
        return
    found = _HONOURS.search(draft.scan.masked, where.start, where.end) or _HONOURS.match(draft.scan.masked[where.start : where.end])
    if found is None:
        return
    low = where.start if found.string is not draft.scan.masked else 0
    volume = Span(low + found.start("volume"), low + found.end("volume"))
    draft.drop("title")
    if volume.start > where.start:
        draft.put("title", Span(where.start, low + found.start()))
    draft.put("container-title", volume)
    draft.flags.add("in")
    draft.type = "chapter"
