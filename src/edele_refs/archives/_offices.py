"""An Italian fonds by its name alone, behind the archive: "A. S. V., Camera dei confini, Dalmazia"."""

from __future__ import annotations

from edele_refs.archives._archive import Archive
from edele_refs.archives._body import Body
from edele_refs.archives._nameless import OFFICE, PROSE
from edele_refs.archives._words import plain_names
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

_KINDS = r"(?:Fond[oi]|Scuol[ae]|Procurator[ie]|Procuratie|Camera|Miscellanea|Magistrat[oi]|Deputati|Esecutori|Revisori|Ufficiali|Conservatori|Segreteria|Nunziatura|Mensa)\b"
_NAMES = late_pattern(rf"[,:]\s(?P<names>(?:{OFFICE}|{_KINDS})[^;:()\d\n«»“”]{{2,90}}?(?:,\s(?:sez|ser|cl)\.\s[A-Z])?)(?=\s*(?:[;)]|\.?\s*$|\.\s[^\W\d_a-z]))")


def office_alone(text: str, end: int, archive: Archive) -> Body | None:
    """The names of a fonds right behind an archive's name that ends at ``end``, where nothing but the end follows them."""
    found = _NAMES.match(text, end) if archive.form == "busta" and archive.country in ("IT", "VA") else None
    if found is None or PROSE.search(found["names"]) or not plain_names(found["names"] + ", "):
        return None
    return Body(Span(*found.span("names")), parts=(("name", found["names"]),))
