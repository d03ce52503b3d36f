"""S121."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import ranges
from edele_refs.rules._rule import Place, rule

RANGE = late_pattern(r"(?<![\w./‐-―-])(?P<first>\d{3,4})\s?[‐-―-]\s?(?P<last>\d{1,4})(?![\w/‐-―-])")
TWO = late_pattern(r"(?<![\w./‐-―-])(?P<first>[2-9][1-9]|1[0-9])\s?[‐-―-]\s?(?P<last>\d{1,2})(?![\w/‐-―-]|[.:]\d)")
"""Pages below a hundred, which some shorten too: "44–9"."""
FEW = 6
WHOLE = 3
"""So many whole ones, and a single shortened one: then it may as well run backwards."""


@rule("S121", severity="hint")
def range_shortening(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A range of pages is given whole (“120–123”) among shortened ones (“436–38”), or the reverse.

    Of pages below a hundred, which many styles leave whole, only a shortened one is looked at.

    Help: shorten all, or none.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427–35.
        3. Mark Edele, ‘Take (No) Prisoners’, Journal of Modern History 88 (2016): 342–79.
        4. Reese, ‘Motivations to Serve’, 264–65; Maslov, ‘Blocking Detachments’, 428–29; Edele, ‘Take (No) Prisoners’, 344–46.
        5. Reese, ‘Motivations to Serve’, 266–267.
    Bad:
        1. Земсков В. Н. К вопросу о репатриации советских граждан // История СССР. 1990. № 4. С. 126–141.
        2. Шевяков А. А. «Тайны» послевоенной репатриации // Социологические исследования. 1993. № 8. С. 11–3.
        3. Толстой Н. Д. Жертвы Ялты. М.: Русский путь, 1996. С. 330–345.
        4. Говоров И. В. Фильтрация советских репатриантов // Клио. 2008. № 2. С. 365–382.
        5. Полян П. М. Жертвы двух диктатур. М.: РОССПЭН, 2002. С. 112–120.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–282.
        2. A. A. Maslov, ‘Blocking Detachments’, Journal of Slavic Military Studies 9 (1996): 427–35.
    """
    forms: dict[bool, list[tuple[Place, str]]] = {True: [], False: []}
    for citation, found in ranges(reading, RANGE):
        if "archive" not in reading.source_of(citation):
            _sort(found, citation.at.note, forms)
    whole = _below_a_hundred(reading, forms)
    rare, usual = sorted(forms.values(), key=len)
    single = rare is forms[True] and len(rare) == 1 and len(usual) + whole >= WHOLE
    if rare and usual and (single or len(usual) >= FEW * len(rare)):
        for place, words in rare:
            yield place, f"“{words}”, but “{usual[0][1]}” in note {usual[0][0].note}"


def _below_a_hundred(reading: Reading, forms: dict[bool, list[tuple[Place, str]]]) -> int:
    """Put shortened pages below a hundred with the others; how many of the same ten are whole: "44–46"."""
    whole = 0
    for citation, found in ranges(reading, TWO):
        first, last = found["first"], found["last"]
        if "archive" in reading.source_of(citation):
            continue
        if len(last) < 2 and int(first[0] + last) > int(first):
            forms[True].append((Place(citation.at.note, Span(*found.span())), found[0]))
        whole += len(last) > 1 and first[0] == last[0] > "1"
    return whole


def _sort(found: re.Match[str], note: str, forms: dict[bool, list[tuple[Place, str]]]) -> None:
    """Shortened or whole; of those that cannot be shortened (98–103, 199–203) nothing is known."""
    first, last = found["first"], found["last"]
    shortened = len(last) < len(first)
    if shortened or (len(last) == len(first) and first[0] == last[0] and int(last) > int(first)):
        if first[-2] == "0" or (len(first) == 4 and not shortened and first < "2100"):
            return  # 100–104 is whole in many styles; 1941–1945 may be years
        forms[shortened].append((Place(note, Span(*found.span())), found[0]))
