"""X101."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

# a stretch that no prose word is (path/…, a_b=c, name.html), or what follows "-", "_", "="
BROKEN = late_pattern(
    r"https?:\s?/\s?/\s(?=\w)\S+"
    r"|https?:\s//\S+"
    r"|https?://[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}(?:\.\s|\s\.)[a-z]{2,24}(?:\.[a-z]{2,24})?/\S*"
    r"|https?://[^\s,;()]{3,2000}/\s(?=[^\W\d_][\w%.:-]{0,200}[/_=%])[\w%/.=&?-]+"
    r"|https?://[^\s,;()]{3,2000}/\s[a-z\d]{3,40}(?=,\s)"
    r"|https?://[^\s,;()]{3,2000}\s\.(?=[a-z])[\w%/.=&?-]+"
    r"|https?://[^\s,;()]{3,2000}[-_=%&]\s(?=[a-z\d])[\w%/.=&?-]+"
    r"|https?://[^\s,;()]{3,2000}\s(?:[\w%-]+/)*[\w%-]+\.(?:html?|php|pdf|aspx?|shtml)\b"
)


@rule("X101", severity="error")
def broken_url(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A space breaks a web address.

    Help: take the space out.

    Bad:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/ node/255 (accessed 20 August 2015).
    Bad:
        1. O. B. Mozokhin, ‘Statistika’, http://www.istmat. info/node/255 (accessed 20 August 2015).
    Bad:
        1. ‘Dwangarbeiders in Berlijn’, http://www.dwangarbeidersberlijn.nl/ verhalen, geraadpleegd 6 maart 2013.
    Good:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/node/255 (accessed 20 August 2015).
    """
    for note in reading.document.notes:
        for found in BROKEN.finditer(note.text):
            place = Place(note.label, Span(*found.span()))
            yield place, "a space breaks the web address"
