"""Works that are called after whose they are: "Die Tagebücher von Joseph Goebbels", "Le lettere di Antonio Gramsci"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

OF_ONE = (
    r"Letters|Diar(?:y|ies)|Papers|Works|Correspondence|Journals?|Briefe|Briefwechsel|Tagebücher|Werke|Schriften|Lettres|Correspondance|Œuvres|Lettere|Carteggio|Epistolario|Opere|Cartas|Correspondencia|Obras"
    r"|Brieven|Briefwisseling|Listy|Korespondencja|Korespondence|Dzieła|Письма|Переписка|Сочинения|Листування|Твори"
)
"""What the writings of one man are called."""
WHOSE = frozenset("von v. vom di de del van of".split())
"""What stands between a work and the name of whose it is."""
_WRITINGS = late_pattern(
    r"(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Tt]he|[Ll]es?|[Ll]a|[Ii]l|[Ii]|[Ll]as|[Ll]os|[Ee]l|[Dd]e|[Hh]et|[Aa]s|[Oo]s)\s)?(?:(?:[^\W\d_]{3,14}(?:en?|[ei]|as|os)|ausgewählte[nr]?)\s){0,2}?"
    rf"(?i:{OF_ONE}|tagebuch|erinnerungen|memoiren|aufzeichnungen|autobiographie|reden|denkwürdigkeiten|memoirs|speeches|writings|"
    r"mémoires|carnets|souvenirs|diario|diari|memorie|scritti|memorias|diarios|escritos|correspondência|memórias|diário|"
    r"dagboek(?:en)?|herinneringen|werken)\s(?:von|v\.|vom|di|de|del|van|of)"
)


def whose_writings(scan: Scan, start: int, at: int) -> bool:
    """Whether nothing but what somebody wrote stands between the beginning and the name at ``at``: it is a title, and leads to none."""
    return _WRITINGS.fullmatch(scan.masked[start:at].strip(" (")) is not None
