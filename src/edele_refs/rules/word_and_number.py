"""S127."""

from collections import Counter
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

WORD = late_pattern(r"(?P<word>[^\W\d_](?<![\w./-].)[^\W\d_]{0,3}\.)(?P<space>\s?)(?=\d)")
OFTEN, RARELY = 10, 2


@rule("S127", fix="safe", severity="hint")
def word_and_number(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The space between a word and its number is missing here and stands everywhere else: “S.12”.

    Only words that stand ten times with a space, and twice at the most without one, are told.

    Help: put a space there.

    Bad:
        1. Gall, Krupp, S. 1; Gall, Bismarck, S. 2; Tilly, Kapital, S. 3; Pohl, Banken, S. 4; Wehler, Reich, S. 5.
        2. Gall, Krupp, S. 6; Gall, Bismarck, S. 7; Tilly, Kapital, S. 8; Pohl, Banken, S. 9; Wehler, Reich, S. 10.
        3. Gall, Krupp, S.12.
    Good:
        1. Lothar Gall, Krupp. Der Aufstieg eines Industrieimperiums, Berlin 2000, S. 60.
        2. Ebd., S. 61; Gall, Krupp, S. 12.
    """
    found = list(matches(reading, WORD, "."))
    spaced = Counter(m["word"] for _, m in found if m["space"])
    glued = Counter(m["word"] for _, m in found if not m["space"])
    for note, match in found:
        word = match["word"]
        if not match["space"] and glued[word] <= RARELY and spaced[word] >= OFTEN:
            yield at(note, match, "word", f"{word} "), f"no space after “{word}” here; elsewhere there is one"
