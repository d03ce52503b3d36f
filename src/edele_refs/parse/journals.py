"""Journals whose names have a stop or commas in them: "Annales. Histoire, Sciences Sociales"."""

from __future__ import annotations

from edele_refs.languages import exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

HEADS = (
    "Annales", "Ayer", "Bulletin de la Société de l’histoire du protestantisme français", "Clio", "Francia", "Genèses", "Hispania", "Historia", "Histoire & Mesure", "History Workshop",
    "L’Homme", "Le Mouvement social", "Médiévales", "Mélanges de l’École française de Rome", "MEFRIM", "MEFRM", "Mélanges de la Casa de Velázquez", "Memoria e Ricerca", "Penélope", "Politix", "Quaderni fiorentini", "Relations internationales",
    "Représentations", "Rives", "Saeculum", "Studia historica", "Topoi", "Traverse", "Varia Historia", "Vingtième Siècle", "XXe siècle", "20 & 21", "Zeitschrift der Savigny-Stiftung für Rechtsgeschichte", "ZRG",
)  # fmt: skip
"""Journals that bear a second name behind a stop or a colon."""
PERIODICAL = late_pattern(r"(?i)journal|zhurnal|žurnal|журнал|zeitschrift|magazin|review|quarterly|revue|rivista|revista|revija|przegląd|kwartalnik|czasopismo|časopis|bulletin|bollettino|boletín|biuletyn|бюллетень|вестник|вісник")
"""What calls itself a journal is no newspaper, even where a number has its day: "Dvukhnedel’nyi obshchekazachii zhurnal No. 37 (1 November 1944)"."""
_NAMED = late_pattern(rf"(?:^|(?<=[,.?!…’”»]\s))(?P<journal>{exactly(HEADS)}[.:]\s[^\W\d_a-zà-ÿ][^.:;()␟\d]{{3,70}})$")


def journal_at_end(draft: Draft, start: int, end: int) -> Span | None:
    """The journal with a second name that ends at ``end``, with a title before it."""
    found = _NAMED.search(draft.scan.masked[start:end])
    return Span(start + found.start("journal"), start + found.end("journal")) if found and found.start() > 3 else None
