"""P123."""

from collections import Counter
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import stated
from edele_refs.rules._once import once
from edele_refs.rules._plain import plain
from edele_refs.rules._rule import Place, rule

# a word that is nothing else, or a letter behind an imprint (elsewhere it may be an initial)
WORD = r"(?:pp?|pag|págs?|fols?|fos?|Bl|арк|Bd|vol)\.|(?:(?<=(?:1[5-9]|20)\d\d[,.]\s)|(?<=(?:1[5-9]|20)\d\d\),\s)|(?<=[сc](?:it|оч|yt)\.[,.]\s)|(?<=[a\s]\.\sO\.,\s)|(?<=\.\s\d\d\),\s)|(?<=\.\s\d\),\s))[SsСс]\."
LONE = late_pattern(r"(?<![\w.])(?P<lone>[SsСсkклcfЛ])(?=\.\s\.(?:\s|$)|(?<=\d\.\sЛ)\.\s;)")
# a letter with a full stop, and another one: "Указ. соч. С. ."
MISSING = late_pattern(rf"(?<=[,.;:(]\s)(?<!\bo\.\s)(?P<word>{WORD})(?=\s?(?:[,;)]|[–-]\s?[.,;)]|\.\s*$|\.\s[^\W\d_a-z]|$)|\s$)")

PLACELESS = late_pattern(r"(?<!\w)(?:[A-Za-z]|St)\.\s?$")
"""A letter before it makes it a part of an abbreviation: "N. p., 1491", "ASCB, f. p., ms. 20", "di St. p., Venezia"."""
HALF = late_pattern(r"[^\W_–—-]?\d(?P<dash>\s?[–—-])(?=\s?(?:[;.,)]|$))")
"""A range of which only the beginning stands, from the last two characters of the pages on."""


@rule("P123", severity="error")
def number_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word for a page, a folio or a volume stands without its number: “p. .”.

    It was to be looked up, or was lost in editing. So was the end of a range: “162–.”

    Help: put the number in, or take the word out.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. .
    Bad:
        1. Joachim Hoffmann, Die Ostlegionen, Freiburg 1976, S.
    Bad:
        1. TNA, FO 371/32950, fol.
    Bad:
        1. Данилов В. П. Советская доколхозная деревня. М.: Наука, 1977. С. 28.
        2. Данилов В. П. Указ. соч. С. .
    Bad:
        1. Данилов В. П. Советская доколхозная деревня. М.: Наука, 1977. С. 28–.
    Bad:
        1. Michael Ruck, Die Wohnungsbaufinanzierung, Frankfurt a. M. 1988, S. 12.
        2. Ruck, Wohnungsbaufinanzierung, a. a. O., S.; vgl. Ruck, Wohnungsbaufinanzierung (wie Anm. 1), S. 15.
    Bad:
        1. IISG, Archief Unitas, inv.nr. 92, jaarverslag 1958.
        2. IISG, Archief Unitas, inv.nr. 94, jaarverslag 1960.
        3. IISG, Archief Unitas, inv.nr. 95, jaarverslag 1961.
        4. IISG, Archief Unitas, inv.nr. 96, jaarverslag 1962.
        5. IISG, Archief Unitas, inv.nr. 97, jaarverslag 1963.
        6. IISG, Archief Unitas, inv.nr., jaarverslag 1959.
    Good:
        1. Alexander Werth, Russia at War, 2 vols. (New York: Dutton, 1964), p. 13.
        2. BArch, DY 6/4023, o. Bl.
        3. Werth, Russia at War, 13; Smith, S., The War, 2 vol., Paris 1990.
    Good:
        1. Marc’Antonio Sabellico, De situ urbis Venetae, N. p., 1491.
    """
    if reading.document.prose:
        return
    for note in reading.document.notes:
        for found in MISSING.finditer(note.text):
            if PLACELESS.search(note.text, max(0, found.start() - 4), found.start()):
                continue
            yield Place(note.label, Span(*found.span("word"))), f"no number follows “{found['word']}”"
        for word in _numbered_elsewhere(note.text, reading):
            yield Place(note.label, word), f"no number follows “{word.of(note.text)}”"
        for found in LONE.finditer(note.text):
            yield Place(note.label, Span(found.start(), found.end() + 1)), f"no number follows “{found['lone']}.”"
    for citation, said in stated(reading, "locator", "page"):
        text = reading.notes[citation.at.note].text
        if half := HALF.match(text, max(said.span.end - 2, said.span.start)):
            yield Place(said.note, Span(said.span.start, half.end("dash"))), "this range has no end"


LABEL = late_pattern(r"(?<=[,.;:(\]\w]\s)(?<!\d\s)(?<!\d\.\s)(?P<word>[^\W\d_]{1,5}\.(?:\s?[^\W\d_]{1,3}\.)?)(?P<behind>\s?(?!(?:1[4-9]|20)\d\d(?!\d))\d|[,;)])")
"""An abbreviation, and a number behind it that is no year; or a mark."""
MOST_ALIKE = 5
"""So many times it stands before a number, and never else before a mark."""


def _numbered_elsewhere(text: str, reading: Reading) -> Iterator[Span]:
    """The only place where a mark follows an abbreviation that else a number always follows: "inv.nr., jaarverslag 1959"."""
    with_number, bare = _labels(reading)
    for found in LABEL.finditer(text):
        word = found["word"]
        if not found["behind"][-1].isdigit() and bare[word] == 1 and with_number[word] >= MOST_ALIKE and not MISSING.match(text, found.start()):
            yield Span(*found.span("word"))


@once
def _labels(reading: Reading) -> tuple[Counter[str], Counter[str]]:
    """How often each abbreviation stands before a number, and how often before a mark."""
    with_number, bare = Counter[str](), Counter[str]()
    for text in plain(reading).values():
        for found in LABEL.finditer(text):
            (with_number if found["behind"][-1].isdigit() else bare)[found["word"]] += 1
    return with_number, bare
