"""C118."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._rule import Place, rule

LEAST = 2
IVI = late_pattern(r"[Ii]vi(?=[.,;]|$)")


@rule("C118", severity="hint")
def ivi_without_page(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ivi” stands without a page, where it has one in all other notes.

    In Italian notes “ivi” is the same work at another place, “ibidem” the same place.

    Help: give the page, or write “ibidem” if it is the same.

    Bad:
        1. Carlo Poni, La seta in Italia, Bologna, il Mulino, 2009, p. 33.
        2. Ivi, p. 41.
        3. Ivi, p. 45.
        4. Ivi.
    Good:
        1. Carlo Poni, La seta in Italia, Bologna, il Mulino, 2009, p. 33.
        2. Ivi, p. 41.
        3. Ibidem.
    """
    found = [c for c in reading.of_kind("ibid") if IVI.match(reading.notes[c.at.note].text, c.span.start)]
    bare = [c for c in found if not c.locator and len(c.span.of(reading.notes[c.at.note].text).strip(" .,")) == len("ivi")]
    if len(bare) == 1 and len(found) > LEAST:
        yield bare[0], "“Ivi” has no page here, as it has elsewhere"
