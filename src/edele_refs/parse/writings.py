"""Works that are called after whose they are: "Die Tagebücher von Joseph Goebbels", "Le lettere di Antonio Gramsci"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

WHOSE = frozenset("von v. vom di de del van of av af".split())
"""What stands between a work and the name of whose it is."""
_WRITINGS = late_pattern(
    r"(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Tt]he|[Ll]es?|[Ll]a|[Ii]l|[Ii]|[Ll]as|[Ll]os|[Ee]l|[Dd]e|[Hh]et|[Aa]s|[Oo]s)\s)?(?:(?:[^\W\d_]{3,14}(?:en?|[ei]|as|os)|ausgewählte[nr]?)\s){0,2}?"
    r"(?i:tageb(?:uch|ücher)|briefe|briefwechsel|erinnerungen|memoiren|aufzeichnungen|autobiographie|werke|schriften|reden|denkwürdigkeiten|diar(?:y|ies)|letters|memoirs|papers|works|speeches|writings|correspondence|"
    r"journal|mémoires|lettres|correspondance|œuvres|carnets|souvenirs|diario|diari|lettere|memorie|opere|scritti|carteggio|epistolario|cartas|memorias|diarios|obras|escritos|correspondencia|correspondência|memórias|diário|"
    r"brieven|dagboek(?:en)?|herinneringen|briefwisseling|werken)\s(?:von|v\.|vom|di|de|del|van|of)"
)


def whose_writings(scan: Scan, start: int, at: int) -> bool:
    """Whether nothing but what somebody wrote stands between the beginning and the name at ``at``: it is a title, and leads to none."""
    return _WRITINGS.fullmatch(scan.masked[start:at].strip(" (")) is not None
