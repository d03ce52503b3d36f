"""X103."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

DOI = late_pattern(r"(?<!\w)(?:doi:\s?|DOI:?\s|https?://(?:dx\.)?doi\.org/)(?P<doi>\S+)")
RIGHT = late_pattern(r"10\.\d{4,9}(?:\.\d+)*/\S")


@rule("X103", severity="error")
def malformed_doi(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """What is called a DOI cannot be one: it begins with “10.”, four digits or more and “/”.

    Help: look the DOI up at the publisher’s page.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82, doi:1080/13518040701378313.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82, doi:10.1080/13518040701378313.
    """
    for note in reading.document.notes:
        for found in DOI.finditer(note.text) if "doi" in note.text.casefold() else ():
            if not RIGHT.match(found["doi"]):
                yield Place(note.label, Span(*found.span("doi"))), "this cannot be a DOI"
