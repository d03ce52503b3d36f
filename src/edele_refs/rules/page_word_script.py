"""S146."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

WORD = late_pattern(r"(?:[Pp]{1,2}|[Сс]{1,2}|S)(?<![\w.].)\.\s?(?=\d)")
"""The word before a page, in Latin or Cyrillic letters."""
LATIN, CYRILLIC = late_pattern(r"[A-Za-zÀ-ÿ]"), late_pattern(r"[\u0400-\u04ff]")
OFTEN, MOSTLY = 8, 4
"""So many pages have a word in the letters of their reference; of its letters nearly all are of one kind."""


@rule("S146", severity="hint")
def page_word_script(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A page of a work in Cyrillic has “P.”, or one of a work in Latin letters “С.”, and no other one has.

    Russian rules want “С.” behind “Там же” and Russian titles, and “P.” behind “Ibid.” and foreign ones.

    Help: write the word in the letters of the reference.

    Bad:
        1. Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15; Веселаго Ф. Ф. Очерк русской морской истории. СПб., 1875. С. 202.
        2. Тарле Е. В. Указ. соч. С. 16; Тарле Е. В. Указ. соч. С. 17; Веселаго Ф. Ф. Указ. соч. С. 205.
        3. Тарле Е. В. Указ. соч. С. 18; Веселаго Ф. Ф. Указ. соч. С. 206; Тарле Е. В. Указ. соч. С. 19.
        4. Веселаго Ф. Ф. Указ. соч. P. 210.
    Bad:
        1. Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15; Веселаго Ф. Ф. Очерк русской морской истории. СПб., 1875. С. 202.
        2. Тарле Е. В. Указ. соч. С. 16; Тарле Е. В. Указ. соч. С. 17; Веселаго Ф. Ф. Указ. соч. С. 205.
        3. Тарле Е. В. Указ. соч. С. 18; Веселаго Ф. Ф. Указ. соч. С. 206; Тарле Е. В. Указ. соч. С. 19.
        4. Phillips E. J. The Founding of Russia’s Navy. Westport: Greenwood Press, 1995. P. 77.
        5. Там же. С. 80.
    Good:
        1. Phillips E. J. The Founding of Russia’s Navy. Westport: Greenwood Press, 1995. P. 77.
        2. Ibid. P. 80.
        3. Тарле Е. В. Русский флот. М.: Воениздат, 1949. С. 15.
    """
    right, wrong = 0, list[tuple[Place, str]]()
    for citation in reading.of_kind("full", "short", "ibid"):
        text = reading.notes[citation.at.note].text
        word = next(iter([*WORD.finditer(text, *citation.span)][-1:]), None) if "archive" not in citation.item else None
        own = _letters(text, Span(citation.span.start, word.start())) if word else ""
        if word and citation.kind != "full" and _otherwise_in_full(word[0], citation, reading):
            wrong.append((Place(citation.at.note, Span(*word.span())), f"“{word[0].strip()}” stands before the page, but the full reference has it in other letters"))
        elif word and own and (own == "Cyrillic") == bool(CYRILLIC.match(word[0])):
            right += own == "Cyrillic"
        elif word and own:
            wrong.append((Place(citation.at.note, Span(*word.span())), f"“{word[0].strip()}” stands before the page, but the reference is in {own} letters"))
    if len(wrong) == 1 and right >= OFTEN:
        yield wrong[0]


def _otherwise_in_full(word: str, repeated: Citation, reading: Reading) -> bool:
    """Whether the full reference has its page behind a word in the other letters."""
    full = reading.antecedent(repeated)
    there = [*WORD.finditer(reading.notes[full.at.note].text, *full.span)][-1:] if full else []
    return bool(there) and bool(CYRILLIC.match(there[0][0])) != bool(CYRILLIC.match(word))


def _letters(text: str, span: Span) -> str:
    """The letters in which nearly all of it is written."""
    latin, cyrillic = len(LATIN.findall(text, *span)), len(CYRILLIC.findall(text, *span))
    if max(latin, cyrillic) < MOSTLY or min(latin, cyrillic) * MOSTLY > max(latin, cyrillic):
        return ""
    return "Latin" if latin > cyrillic else "Cyrillic"
