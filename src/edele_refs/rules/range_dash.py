"""S118."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import ranges
from edele_refs.rules._rule import Place, rule

RANGE = late_pattern(r"(?<![\w./‐-―-])(?P<first>\d{1,4})(?P<dash>\s?[‐-―-]\s?)(?P<last>\d{1,4})(?![\w/‐-―-])")
FEW = 8
"""So many en dashes stand against one hyphen before that is reported."""


@rule("S118", severity="hint", fix="safe")
def range_dash(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A range of pages has a hyphen, and almost all others have a dash.

    Hyphens in folio numbers and signatures are left alone.

    Help: write a dash.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427–35.
        3. Mark Edele, ‘Take (No) Prisoners’, Journal of Modern History 88 (2016): 342–79.
        4. Reese, ‘Motivations to Serve’, 264–5; Maslov, ‘Blocking Detachments’, 428–9; Edele, ‘Take (No) Prisoners’, 344–6.
        5. Reese, ‘Motivations to Serve’, 266–7; Maslov, ‘Blocking Detachments’, 430–1; Edele, ‘Take (No) Prisoners’, 348-9.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263-82.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427-35.
    """
    dashes, hyphens = 0, []
    for citation, found in ranges(reading, RANGE):
        if "archive" in citation.item or citation.kind == "cross" or _of_a_record(citation, reading):
            continue
        if found["dash"] in "-‐‑":
            hyphens.append((citation.at.note, Span(*found.span("dash")), found[0]))
        else:
            dashes += 1
    if len(hyphens) * FEW <= dashes:
        for note, span, words in hyphens:
            yield Place.mended(note, span, "–"), f"“{words}” has a hyphen, other ranges a dash"


def _of_a_record(citation: Citation, reading: Reading) -> bool:
    return "archive" in reading.source_of(citation) or not reading.source_of(citation)
