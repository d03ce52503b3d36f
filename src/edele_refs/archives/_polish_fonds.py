"""Fonds that go by their letters in Poland, as archives do elsewhere: "AAN, KC PPR, 295/VII-10; KC PZPR, 237/V-12"."""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives._archive import Sighting
from edele_refs.late_pattern import late_pattern

FONDS = (
    r"(?:KC|KW|KM|KP|KG|KD|CKW|CKR|CKKP|RN|ZG|NK|GK)\s(?:PZPR|PPR|PPS|KPP|ZMP|ZSP|ZSL|SL|SD|PSL|SP|TPPR)|"
    r"UdsW|USW|MSZ|MSW|MBP|KdsBP|PRM|URM|MAP|MIiP|MZO|MPiOS|MWRiOP|MON|MKiS|MO|UW|UWB|PWRN|PRN|WRN|GUKPPiW|CUP|PKPG|PUR"
)
"""Committees of parties, ministries and offices of Poland."""
_WHOLE = late_pattern(FONDS)
BY_LETTERS = late_pattern(rf"(?P<name>{FONDS}),\s")
TOLD = late_pattern(r"(?:,\s[^;\d][^;]{0,160})?;\s")
"""What may be said of the file before: ", Protokół posiedzenia Sekretariatu KC, k. 55–60; "."""


def of_fonds(text: str, found: Sighting, before: Sighting | None) -> Sighting:
    """A file of another fonds of the archive just named, where what looks like an archive is a fonds by its letters."""
    if found.known or not found.archive or not before or not before.archive or before.form != "sygn":
        return found
    if not _WHOLE.fullmatch(text, *found.archive) or not TOLD.fullmatch(text, before.end, found.archive.start):
        return found
    return replace(found, archive=before.archive, known=before.known, siglum=None, collection=found.archive, form=before.form, carried=True)
