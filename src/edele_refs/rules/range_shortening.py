"""S121."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import ranges
from edele_refs.rules._rule import Place, rule

RANGE = late_pattern(r"(?<![\w./‐-―-])(?P<first>\d{3,4})\s?[‐-―-]\s?(?P<last>\d{1,4})(?![\w/‐-―-])")
FEW = 6


@rule("S121", severity="hint")
def range_shortening(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A range of pages is given whole (“120–123”) among shortened ones (“436–38”), or the reverse.

    Help: shorten all, or none.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427–35.
        3. Mark Edele, ‘Take (No) Prisoners’, Journal of Modern History 88 (2016): 342–79.
        4. Reese, ‘Motivations to Serve’, 264–65; Maslov, ‘Blocking Detachments’, 428–29; Edele, ‘Take (No) Prisoners’, 344–46.
        5. Reese, ‘Motivations to Serve’, 266–267.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–282.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427–35.
    """
    forms: dict[bool, list[tuple[Place, str]]] = {True: [], False: []}
    for citation, found in ranges(reading, RANGE):
        if "archive" not in reading.source_of(citation):
            _sort(found, citation.at.note, forms)
    rare, usual = sorted(forms.values(), key=len)
    if rare and len(usual) >= FEW * len(rare):
        for place, words in rare:
            yield place, f"“{words}”, but “{usual[0][1]}” in note {usual[0][0].note}"


def _sort(found: re.Match[str], note: str, forms: dict[bool, list[tuple[Place, str]]]) -> None:
    """Shortened or whole; of those that cannot be shortened (98–103, 199–203) nothing is known."""
    first, last = found["first"], found["last"]
    shortened = len(last) < len(first)
    if shortened or (len(last) == len(first) and first[0] == last[0] and int(last) > int(first)):
        if first[-2] == "0" or (len(first) == 4 and not shortened and first < "2100"):
            return  # 100–104 is whole in many styles; 1941–1945 may be years
        forms[shortened].append((Place(note, Span(*found.span())), found[0]))
