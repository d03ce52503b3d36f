"""Reviews that a book has been given, and those who sign what they wrote at its end: "Rez. zu X, Y, in: HZ 281 (Z)"."""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import bare_at_end
from edele_refs.parse.names import NameRun
from edele_refs.parse.peelers.ends import found_at_end
from edele_refs.parse.reviews.words import OF, OF_BOOK, TO
from edele_refs.parse.scan import Scan

REVIEW = late_pattern(rf"{OF}:?\s")
_OPEN = late_pattern(rf"(?:^|(?<=[\s(])){OF}{TO}$")
_LONGEST = 36
_BOOK_AND_YEAR = 320
_BEHIND_YEAR = late_pattern(r"\d\)?,?\s(?:by|par|por|von|door|przez|di|av|af)\s$")
_BEHIND_COMMA = late_pattern(r",\s(?:by|par|por|von|door|przez|di|av|af)\s$")
_IN = late_pattern(r",?\s(?:in|dans|en|em|nel|nella|w|v)\s?:?\s")
"""Who wrote a review stands between the book and what the review is in: ", par Jean Meuvret, dans Annales"."""
_REVIEWED_BY = late_pattern(rf"{OF}{OF_BOOK}{TO}[^;]{{8,260}}$")


def reviews(scan: Scan, at: int) -> bool:
    """Whether a book begins at a place whose review is cited: "Rez. zu: "; or who reviewed it, behind its year: "Compte rendu de … 1973, par "."""
    if _BEHIND_YEAR.search(scan.masked, max(0, at - _LONGEST), at):
        return _REVIEWED_BY.search(scan.masked, max(0, at - _BOOK_AND_YEAR), at) is not None
    if _BEHIND_COMMA.search(scan.masked, max(0, at - _LONGEST), at) and (writer := scan.names(at, len(scan.text))):
        return _IN.match(scan.masked, writer.span.end) is not None and _REVIEWED_BY.search(scan.masked, max(0, at - _BOOK_AND_YEAR), at) is not None
    found = _OPEN.search(scan.masked, max(0, at - _LONGEST), at)
    if found is None:
        return False
    return scan.masked[: found.start()].endswith(", ") or (scan.masked[found.start()].isupper() and scan.begins_at(found.start()))


_BY = r"(?:by|par|por|von|door|przez|av|af)\s"
_ITS_WRITER = late_pattern(rf"(?:{OF}|(?i:review))\s(?:{_BY}|(?:de|di|da|von|van)\s)$|(?i:(?<!\w)(?:recenzi|recenze|recenzję|recenzja|recenzi[ąe]|rec\.))\s$")


def review_by(draft: Draft) -> bool:
    """Whether words before the reference say that it is a review: "see the review by H. G. Koenigsberger, English Historical Review, 80"."""
    return _ITS_WRITER.search(draft.scan.masked, max(0, draft.start - _LONGEST), draft.start) is not None


BOOK = late_pattern(OF + OF_BOOK + TO)
_REVIEWER = late_pattern(rf"(?:[,.]|[’”»\"])\s{_BY}(?=[^\W\d_a-zà-ÿ])")
_REVIEW_BY = late_pattern(rf"(?P<title>{OF})\s{_BY}(?=[^\W\d_a-zà-ÿ])")
_CONTAINED = late_pattern(r",?\s(?:in|dans|en|em|nel|nella|w|v)\s?:?\s|,\s")


def read_reviewer(draft: Draft, start: int, end: int) -> tuple[int, int] | None:
    """Put who wrote a review into the draft, whose name stands behind what it reviews: "Review of A. B., Title, by C. D., in Journal".

    Given back are where the review's title ends and where what it stands in begins.
    """
    masked = draft.scan.masked
    if alone := _REVIEW_BY.match(masked, start, end):
        at, stop = alone.end(), alone.end("title")
    else:
        book = BOOK.match(masked, start, end)
        found = max(_REVIEWER.finditer(masked, start, end), key=re.Match.start, default=None)
        if book is None or found is None or draft.scan.names(book.end(), found.start()) is None:
            return None  # "Review of Slavery and Freedom, by James Oakes": who wrote the book
        at, stop = found.end(), found.start()
    run = draft.scan.names(at, end)
    behind = _CONTAINED.match(masked, run.span.end, end) if run else None
    if run is None or not run.names[0].given or (behind is None and run.span.end < end):
        return None
    draft.put_names("author", run)
    return stop, behind.end() if behind else end


_WHOSE = late_pattern(r"(?:^|(?<=\s))(?P<name>[^\W\d_a-z][\w.’-]*(?:\s(?:(?:de|der|la|van|von)\s)?[^\W\d_a-z][\w.’-]*){0,4}?)(?:[’']s|(?<=s)[’'])\s(?:[a-z]{4,12}\s)?review(?:\sessay|\sarticle)?(?:,\s|\sin:?\s)(?=[^\W\d_a-z])")


def read_whose_review(draft: Draft, start: int, end: int) -> int | None:
    """Put who wrote a review of which no title is given into the draft: "R. W. Davies’s review, Slavic Review, lix"; where its journal begins."""
    found = _WHOSE.search(draft.scan.masked, start, min(end, start + 90)) if "review" in draft.scan.words else None
    run = draft.scan.names(found.start("name"), found.end("name")) if found else None
    if found is None or run is None or run.span.end < found.end("name"):
        return None
    draft.put_names("author", run)
    draft.start = run.span.start
    return found.end()


_SIGNED = late_pattern(r"(?<=[\dff.])\s(?:\((?P<role>(?:Beitrag|Bearb\.|Kommentar|Text)\s(?:von\s)?)?(?P<name>(?:von\s)?[^\W\d_a-z][^()\d;:,]{2,50})\)|\[(?:by|von|par|di|przez)\s(?P<by>[^\W\d_a-z][^()\d;:,\[\]]{2,50})\])\.?$")


def peel_signed(draft: Draft, start: int, end: int) -> int | None:
    """"Sp. 268–271 (J. Weitzel)": who wrote the entry or the review before the bracket."""
    found = found_at_end(_SIGNED, draft, start, end)
    run = signer(draft, Span(*found.span("name" if found["name"] else "by"))) if found and found.start() > start else None
    if found is None or run is None or bare_at_end(draft.scan.masked, start, found.start(), draft.scan.codes):
        return None  # behind an imprint stands a series: "München 2013 (C.H.Beck Wissen)"
    # "(Beitrag Jürgen Förster)": a part of the pages cited
    if not found["role"] and (_SIGNS.match(draft.scan.masked, start, end) or draft.scan.names(start, end) is None):
        draft.put_names("author", run)
    return found.start()


def signer(draft: Draft, span: Span) -> NameRun | None:
    """The full name that a bracket holds and nothing else."""
    run = draft.scan.names(span.start, span.end)
    if run is None or not _AND_OTHERS.fullmatch(draft.scan.masked, run.span.end, span.end) or not run.names[0].given:
        return None
    return run


_AND_OTHERS = late_pattern(r"(?:\s(?:u\.\s?a\.?|et\sal\.?|i\sin\.?|и\sдр\.?))?")
_SIGNS = late_pattern(rf"(?:{OF}|Art\.|Artikel|Lemma|s\.\s?v\.|Stichwort)")
