"""X102."""

import re
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._rule import Place, rule

WRONG = late_pattern(
    r"(?<!\w)(?:htp|htpp|hhtp|htttp|ttp|htps|htpps|httpp|hxxp)s?:/{1,2}\S+"  # misspelt
    r"|(?<!\w)https?(?:(?:;|,|\.)//|//|:/(?!/)|:///|:(?=www))\S+"  # "http;//", "http//", "http:/x"
    r"|(?<!\w)https?:\\{1,2}\S+"  # "http:\\\\"
    r"|(?<!\w)https?://https?:?/?/?\S+"  # twice
    r"|(?<!\w)https?://www[^\w\s.-]\S+|(?<!\w)https?://(?:www,)\S+"  # "www," for "www."
    r"|(?<!\w)https?://[^\s/.:]+(?=[\s,;)]|$)",  # a host without a dot
    re.I,
)


@rule("X102", severity="error")
def malformed_url(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A web address cannot be one: “http//”, “htp:”, “http://http://”.

    Help: open the page and copy its address.

    Bad:
        1. O. B. Mozokhin, ‘Statistika’, http//istmat.info/node/255 (accessed 20 August 2015).
    Good:
        1. O. B. Mozokhin, ‘Statistika’, http://istmat.info/node/255 (accessed 20 August 2015).
        2. V. N. Khaustov, ‘Dokumenty’, http://web.archive.org/web/2015/http://istmat.info/node/255 (accessed 20 August 2015).
    """
    for note in reading.document.notes:
        for found in WRONG.finditer(note.text) if "/" in note.text and ("tp" in note.text or "TP" in note.text) else ():
            yield Place(note.label, Span(*found.span())), "this cannot be a web address"
