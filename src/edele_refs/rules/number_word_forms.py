"""S116."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule

# the first letter stands first, since the engine looks for a set of letters fast
FORM = late_pattern(
    r"[nNvVbBtTpPfF](?<![\w.].)(?i:"
    r"(?:(?<=n)[orº]|(?<=[vf])ol|(?<=b)d|(?<=p)p|(?<=[tp]))s?\.(?=\s?\d)"
    r"|(?:(?<=n)[or]|(?<=v)ol|(?<=b)d)(?=\s\d))"
)
TITLES = frozenset({"title", "container-title", "collection-title", "volume-title"})
OPENING = frozenset("“„«‘‚‹\"'")
AT_A_BEGINNING = late_pattern(r"(?:^|[.:!?(“‘„«]\s?)$")


@rule("S116", severity="hint")
def number_word_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“No.”, “NO.” and “no.”, “vol.” and “Vol.” are mixed.

    Words that begin a sentence or title are left alone, and so are titles that others gave.

    Help: write the word the same way everywhere.

    Bad:
        1. GKO resolution no. 1926, 24 June 1942, RGASPI, f. 644, op. 1, d. 40, l. 1.
        2. GKO resolution NO. 1927, 25 June 1942, RGASPI, f. 644, op. 1, d. 40, l. 3.
        3. GKO resolution no. 1928, 26 June 1942, RGASPI, f. 644, op. 1, d. 40, l. 5.
    Good:
        1. GKO resolution no. 1926, 24 June 1942, RGASPI, f. 644, op. 1, d. 40, l. 1.
        2. No. 1927, 25 June 1942, RGASPI, f. 644, op. 1, d. 40, l. 3.
        3. “Prikaz NKO No. 227,” 28 July 1942, RGASPI, f. 644, op. 1, d. 41, l. 2.
    """
    words: dict[str, list[Mention]] = defaultdict(list)
    for note, found in matches(reading, FORM):
        if not AT_A_BEGINNING.search(note.text[max(0, found.start() - 2) : found.start()]):
            place = at(note, found)
            if place.span and not _in_a_title(reading, note, place.span):
                key = found[0].casefold().rstrip(".")
                words[key].append(Mention(found[0].rstrip("."), note.label, place.span))
    for mentions in words.values():
        for odd in odd_ones(("", mention) for mention in mentions):
            if odd.times * 2 <= odd.usual_times:
                yield odd.rare.place, odd.words


def _in_a_title(reading: Reading, note: Note, span: Span) -> bool:
    """Whether a word stands in a title that is printed, or in quotation marks: what a record is called is the writer's."""
    for citation in reading.by_note[note.label]:
        for trace in citation.traces if citation.span.start <= span.start < citation.span.end else ():
            if trace.variable in TITLES and trace.span.start <= span.start < trace.span.end:
                return "archive" not in citation.item or note.text[trace.span.start - 1 : trace.span.start] in OPENING
    return False
