"""English titles by their capitals: all words have one but the small ones within."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.scan import Scan

_TOKEN = late_pattern(r"\S+")
SMALL = frozenset("a an the and or of in on to from for with at by as is into under between about against before after during its his her their across through over without within beyond behind towards toward among amid along around upon near since until & – — - v. vs.".split())
_AGAIN = frozenset(("The", "A", "An"))


def run_before(scan: Scan, sentence: int, end: int, high: Callable[[str], bool]) -> list[tuple[int, str]]:
    """The words that go on to ``end`` and are ``high``, with small ones among them, as English titles have them, and where each begins."""
    tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(scan.masked, sentence, end)]
    first = len(tokens)
    while first and (tokens[first - 1][1] in SMALL or high(tokens[first - 1][1])):
        first -= 1
    return tokens[first:]


def capitals(scan: Scan, sentence: int, end: int, housed: bool = False) -> Iterator[int]:
    """Where the words with capitals begin that go on to the imprint; with the sentence only before what is surely a house."""
    run = run_before(scan, sentence, end, is_high)
    # no title has an article with a capital behind a preposition: "of the Navy in The Arctic Convoys"
    cut = max((n for n in range(1, len(run)) if run[n][1] in _AGAIN and run[n - 1][1] in SMALL), default=0)
    run = run[cut:]
    while run and run[0][1] in SMALL:
        run = run[1:]
    if run and run[0][0] > sentence and len(run) > 1:
        yield run[0][0]
    elif housed and len(run) > 1 and run[0][1] not in _LEADS and run[0][1] not in _HIS:
        yield run[0][0]  # "Queen Victoria: Gender and Power (Virago, 1990) asked": the sentence begins with it
    elif (len(run) > 2 and run[0][1] in _HIS) or (len(run) > 2 and run[0][1] in ("In", "For", "Like", "With", "See") and (run[1][1] in _AGAIN or _SAYS.match(scan.masked, scan.masked.find(")", end)))):
        yield run[1][0]


_LEADS = frozenset("In For Like With See As By From And But Or When While Although After Before Since According At On".split())
"""With what a sentence begins before a title."""
_HIS = frozenset(word.capitalize() for word in words("possessive", ("en",)))
"""“His Three Times Flitted (Sheffield: Hallamshire Press, 1994)”."""
_SAYS = late_pattern(r"\),?\s(?:[^\W\d_a-zß-ÿ]|he\s|she\s|the\s)")
"""What goes on behind "In Lenin’s Tomb (New York, 1993)": somebody says something there."""


def is_high(token: str) -> bool:
    bare = token.strip("“”‘’'\"(),:")
    return bare[:1].isupper() or bare[:1].isdigit()


def title_from(scan: Scan, start: int) -> Span:
    """The words with capitals that begin here, with small words among them."""
    end = start
    for token in _TOKEN.finditer(scan.masked, start, min(len(scan.masked), start + _LONGEST)):
        word = token.group()
        if word[0] == "(" or not (is_high(word) or word.rstrip(":,") in SMALL):
            break
        end = end if word in SMALL else token.start() + len(word.rstrip(",.;:"))
        if word[-1] in ".;" or (word[-1] in ",?!" and not _GOES_ON.match(scan.masked, token.end())):
            break
    return Span(start, end)


_LONGEST = 200
_GOES_ON = late_pattern(r"\s(?:\d{4}[–-]|[A-Z][\w’-]+,?\s(?:and|or)\s(?:the\s)?[A-Z])")
"""“Leningrad: Tragedy of a City, 1941–44”, “Myth, Memories, and Monuments”."""
