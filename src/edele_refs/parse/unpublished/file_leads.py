"""Words that only say that an archive has files: "die Akten in", "the files in", "документы в". They are no record's title."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.scan import Scan

_FILES = (
    r"files?|papers|documents|records|materials?|correspondence|originals?|copy|copies"
    r"|Akten?|Aktenbestand|Unterlagen|Dokumente|Material(?:ien)?|Korrespondenz|Schriftwechsel|Bestände?|Vorgang|Vorgänge|Überlieferung|Originale?|Kopien?"
    r"|dossiers?|documents|archives|papiers|pièces|fonds|correspondance|carte|documenti|fascicoli|carteggio|documentos|documentação|documentación|expedientes?|legajos?|processos?|stukken|bescheiden|dossier"
    r"|akta|akt|akty|dokumenty|dokumentów|materiały|materiałów|teczki|spisy|materiály|prameny|документы|материалы|дела|переписка|документи|матеріали|справи"
)
_SMALL = r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{1,18}\s"
_LEAD = late_pattern(rf"(?:\w{{1,6}}\.?\s)?(?:{_SMALL}){{0,3}}(?:{_FILES})\s(?:{_SMALL}){{0,2}}?(?:in|im|at|aux?|dans|[àa]|w|we|v|ve|в|у|nel|en|em|no|na|all[’']?)\s?:?\s?(?:(?:the|dem|den|der|la|l[’'])\s?)?")


def only_leads(scan: Scan, start: int, at: int) -> bool:
    """Whether what stands between two places only leads to the files of an archive."""
    return at - start < 90 and _LEAD.fullmatch(scan.masked, start, at) is not None
