"""French departmental and municipal archives, whose files bear cotes: "45 W 33"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from edele_refs.archives._apart import CALLED, LED
from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import Body, made, read_codes
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._names import name_at
from edele_refs.archives._read import read_body, with_levels
from edele_refs.archives._sheets import with_locator
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

FRENCH = late_pattern(
    rf"\s(?:d[ée]p|mun|comm?)\.(?:\s(?:(?:de\sla|de|du|des)\s|d[e]?\s?(?:l)?[’'])?[{CAPITAL}][\w’'\-]{{1,40}}(?:\s(?:et\s)?[{CAPITAL}][\w’'\-]{{1,30}})?)?"
)
DEPARTMENT = late_pattern(
    rf"(?P<name>A(?<![\w.]A)(?:\.\s?)?[DM]\.?(?:(?:[A-Z]{{1,3}}|\s?[A-Z]\.)(?=[,:])|\s?\d[\dAB]|\s(?:(?:de\sla|de|du|des)\s|d[e]?\s?(?:l)?[’'])?[{CAPITAL}][a-zà-ÿ][\w’'\-]{{1,40}}))"
    rf"[,:]\s(?=\d{{1,4}}\s?(?:[A-Z]{{1,3}}|Mi|Fi|Ph|Num)\s?\d)"
)
BARE = late_pattern(rf"(?<![\w.])(?P<name>A(?:D|\.\s?D\.)\s(?:d[ue]s?\s|de\sla\s|d[e]?\s?l?[’'])?[{CAPITAL}][a-zà-ÿô][\w’'\-]{{1,40}}|AD\s?\d[\dAB]),\s(?=(?:[A-Z](?:\s[IVX]{{1,4}})?|B[A-Z]|[1-4][A-Z]|\d{{1,2}}\s?[A-Z][a-z]?)\s?(?:\d{{1,2}}\s\d{{3}}|\d{{1,5}})(?:/\d{{1,4}})?(?:\s[A-Z](?!\w))?(?:\s*[,;.)]|\s(?:et|à)\s|\s[(:–]|$))")
"""Departmental archives with a modern series in a letter: "AD Pas-de-Calais, M 2345"."""
MUNICIPAL = late_pattern(rf"(?<![\w.])(?P<name>A(?:[CM]|\.\s?[CM]\.)\s(?:d[ue]s?\s|de\sla\s|d[e]?\s?l?[’'])?[{CAPITAL}][a-zà-ÿô][\w’'\-]{{1,40}}),\s(?=(?P<series>[A-I])(?P=series)\s?\d{{1,5}}[a-f]?(?!\w))")
"""Municipal archives with an old series, its letter twice: "AM Toulouse, FF 834/3"."""
HOLDING = late_pattern(rf"(?<![\w.])(?P<name>A\.?\s?[DCM](?:\.?[A-Z]{{1,3}}|\.?\s(?:d[ue]s?\s|de\sla\s|d[e]?\s?l?[’'])?[{CAPITAL}][a-zà-ÿô][\w’'\-]{{1,40}})),\s(?=(?:{CALLED}|[Ss]érie|[Ss]ous-série)\s(?:(?!\d)|\d{{1,3}},\sn[°º]\s\d))")
"""The same before the fonds or the series that holds the file: "AD Gironde, fonds de l’Intendance, C 3456"."""
FRENCH_NAME = late_pattern(r"(?i:arch(?:ives|\.)\s(?:d[ée]p|mun|comm?))")
COTES = (
    r"(?P<fonds>[A-Z]\s[IVX]{1,4}(?:\s?[a-z])?)\s(?P<item>\d{1,4}(?:/\d{1,4})?)(?!\w)",
    r"(?P<fonds>\d{1,4})\s?(?P<series>[A-Z]{1,3}|Mi|Fi|Ph|Num|[A-Z][a-z])\s?(?P<item>(?:\d{1,2}\s\d{3}(?!\d)|\d{1,6})(?:[/-]\w{1,6})?)",
    r"(?P<series>[A-Z]{1,3})\s?(?P<item>(?:\d{1,2}\s\d{3}(?!\d)|\d{1,6})(?:/\w{1,6})?(?:\s[A-Z](?!\w))?)",
)
"""The cotes of departmental and municipal archives: "45 W 33", "1 M 123", "M 1234"."""


def departments(text: str) -> Iterator[Sighting]:
    """French departmental and municipal archives by their letters: "AD Rhône, 45 W 33"."""
    for match in (*DEPARTMENT.finditer(text), *BARE.finditer(text), *MUNICIPAL.finditer(text)):
        if body := behind(text, match.end()):
            yield made(text, Span(*match.span("name")), None, replace(body, form="cote"))
    for match in HOLDING.finditer(text):
        known = name_at(text, match.start())  # "AMAE, série Z" is no department's
        if known and known[0] == match.end("name"):
            continue
        if body := behind(text, match.end()) or read_body(text, match.end(), FORMS["cote"]):
            yield made(text, Span(*match.span("name")), None, replace(body, form="cote"))


def behind(text: str, pos: int) -> Body | None:
    """A cote at ``pos`` with its levels and sheets, or behind the fonds that it belongs to."""
    if led := LED.match(text, pos):
        body = behind(text, led.end())
        return replace(body, collection=Span(*led.span("name"))) if body else None
    body = with_levels(text, read_codes(text, pos, COTES), FORMS["cote"])
    return with_locator(text, body, FORMS["cote"]) if body else None
