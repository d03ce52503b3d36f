"""What the tagger changes in what the grammars have read.

The grammars read first. Where the tagger sees it otherwise and is sure (the odds of its
own labels against those of the grammars, over the tokens where they differ), it is
followed: for where references begin and end, and for single fields. What has a form of
its own (a signature, an address, "ibid.") stays as the grammars read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from edele_refs.languages import words
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.draft import Draft
from edele_refs.parse.italics import within
from edele_refs.parse.scan import Scan
from edele_refs.tagger.confidence import assess, leave_as_written
from edele_refs.tagger.drafts import NAMES, bare, put, resettle
from edele_refs.tagger.examples import OUTSIDE, WITHIN
from edele_refs.tagger.model import Model, Tagged
from edele_refs.tagger.other_edges import Reader, Stretch, other_edges, tokens_of
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known

_OF_FORM = frozenset(("hearings", "in_edition", "law_review", "parliamentary_paper"))
"""Grammars of things whose form leaves nothing open."""
FIELD_ODDS = 2.0
"""So much (on the average of the tokens that differ) must speak for another field."""

_PLAIN = frozenset((OUTSIDE, WITHIN, "ibid", "idem", "opcit", "introducer"))
_NUMBERED = frozenset(("page", "locator", "volume", "issue", "number", "collection-number", "number-of-volumes", "edition"))
_SURE = frozenset(
    "archive archive_location archive_collection archive-place URL DOI ISBN accessed related interviewer "
    "recipient genre medium status number number-of-volumes note event-place original-date edition".split()
)
"""Fields that the grammars know by their form, or that the tagger has hardly seen."""
_KEPT = frozenset((("collection-title", "container-title"), ("volume-title", "container-title")))
"""What the grammars tell apart by words that are rare in training ("2nd ser.", "vol. 2: …")."""
_NAMED = {"volume": "volume", "issue": "issue", "page": "page", "locator": "page"}
"""Fields of numbers, and the list of the words that may name them."""
_IMPRINT = frozenset(("publisher-place", "publisher", "container-title"))
_QUOTED = frozenset(("title", "container-title", "volume-title", "original-title"))
"""What may stand in quotation marks."""


def revise(seen: Scan, model: Model, drafts: Sequence[Draft], fixed: Sequence[Draft], read: Reader) -> list[Draft]:
    """The drafts of a note, those that the tagger knows better read anew or mended."""
    edges = seen.once((model, "edges"), lambda: model.edges(seen.text))
    found = [*fixed, *other_edges(seen, edges, drafts, fixed, read)]
    full = [draft for draft in found if draft.kind in ("full", "short")]
    given = tuple(labels_of(edges, found))
    fields = seen.once((model, given), lambda: model.fields(edges, given)) if full else None
    for draft in full:
        if fields is not None and draft.by not in _OF_FORM and "of form" not in draft.flags and not any(draft is other for other in fixed):
            mend(draft, fields, given)
    found = [draft for draft in found if "anew" not in draft.flags or _is_believable(draft)]
    for draft in found:
        assess(draft, edges, fields)
        leave_as_written(draft)
    return found


def _is_believable(draft: Draft) -> bool:
    """Whether what only the tagger took for a reference says enough to be one: a false alarm is worse than a miss."""
    if draft.kind != "short" or "op" in draft.flags:
        return True
    return bool(draft.values.keys() & {"author", "editor"}) and ("title" in draft.values or not _is_torn(draft))


def _is_torn(draft: Draft) -> bool:
    """Whether a capitalised word that opens no sentence stands right before it: a piece of a
    title ("Figes’s People’s | Tragedy, 415")."""
    before = _LAST_WORD.search(draft.scan.text[max(0, draft.start - 40) : draft.start])
    led = draft.scan.signal_ends(draft.start - 1, draft.start)
    return bool(before and before["word"][0].isupper()) and not led


_LAST_WORD = re.compile(r"[^\s.;:?!(\[–—-]\s(?P<word>[^\W\d_][\w’'-]*)\s$")


def labels_of(tagged: Tagged, drafts: Iterable[Draft]) -> list[str]:
    """The field of each token as the grammars have it."""
    labels = [OUTSIDE] * len(tagged.found)
    for draft in drafts:
        whole = tokens_of(tagged, draft.start, draft.end)
        labels[whole.first : whole.last] = [WITHIN] * (whole.last - whole.first)
        places = [(t.span, t.variable) for t in draft.traces] + ([(draft.locator, "locator")] if draft.locator else [])
        for span, variable in places:
            inside = tokens_of(tagged, span.start, span.end)
            for at in range(max(inside.first, whole.first), min(inside.last, whole.last)):
                labels[at] = variable
        if draft.kind == "ibid" and whole.first < whole.last and labels[whole.first] == WITHIN:
            labels[whole.first] = "ibid"
    return labels


# ---------------------------------------------------------------- fields


def mend(draft: Draft, tagged: Tagged, given: Sequence[str]) -> None:
    """Give fields the tokens that the tagger is sure belong to them."""
    stretch = tokens_of(tagged, draft.start, draft.end)
    inside = range(stretch.first, stretch.last)
    ours, theirs = {at: given[at] for at in inside}, {at: tagged.labels[at] for at in inside}
    sure = [part for part in _parts(tagged, ours, theirs, stretch) if _sure(draft, tagged, ours, theirs, part)]
    mended = ours | {at: theirs[at] for part in sure for at in part}
    changed = [part for part in sure if not _tears(ours, mended, part)]
    if changed:
        titled = draft.type == "book" and "title" in draft.values
        for part in changed:
            _patch(draft, tagged, ours, theirs, part, stretch)
        if titled and "title" not in draft.values:
            # a book has a title; "edited by X, The Holocaust" looks as if it were only in one
            draft.move("container-title", "title")
        resettle(draft)


def _tears(ours: dict[int, str], mended: dict[int, str], part: list[int]) -> bool:
    """Whether a title would stand in two places: the publisher "Éd. de | l’École des hautes études" with a piece of the title."""
    fields = {mended[at] for at in part} & _QUOTED
    return any(_stretches(mended, field) > max(1, _stretches(ours, field)) for field in fields)


def _stretches(labels: dict[int, str], field: str) -> int:
    """How many stretches of neighbouring tokens have the field."""
    return sum(label == field and labels.get(at - 1) != field for at, label in labels.items())


def _same(tagged: Tagged, at: int, one: str, other: str) -> bool:
    if one == other or {one, other} == {"page", "locator"} or (one in _PLAIN and other in _PLAIN):
        return True
    digits = any(c.isdigit() for c in tagged.found.words[at])
    return not digits and bool({one, other} & _NUMBERED) and bool({one, other} & _PLAIN)


def _parts(tagged: Tagged, ours: dict[int, str], theirs: dict[int, str], stretch: Stretch) -> Iterator[list[int]]:
    """Neighbouring tokens on which the two differ, together; those of certain fields are left."""
    part: list[int] = []
    for at in range(stretch.first, stretch.last):
        if not _same(tagged, at, ours[at], theirs[at]):
            part.append(at)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _sure(draft: Draft, tagged: Tagged, ours: dict[int, str], theirs: dict[int, str], part: list[int]) -> bool:
    """Whether the tagger is to be followed: it may, and the odds are good enough."""
    if any(not _may(draft, tagged, at, ours[at], theirs[at]) for at in part):
        return False
    if all(_joins(tagged, at) for at in part) or _ends_small(tagged, theirs, part):
        return False
    odds = [tagged.log(at, theirs[at]) - tagged.log(at, ours[at]) for at in part]
    return sum(odds) / len(odds) > FIELD_ODDS


def _ends_small(tagged: Tagged, theirs: dict[int, str], part: list[int]) -> bool:
    """Whether what the tagger takes for a name ends in a small word: "Calendar of"."""
    names = [at for at in part if theirs[at] in NAMES and theirs.get(at + 1) != theirs[at]]
    return any(tagged.found.words[at].isalpha() and tagged.found.words[at].islower() for at in names)


def _may(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a token may change its field: no certain one, no name for nothing or for another
    role (the word beside it tells that), no "op. cit.", nothing out of a quotation."""
    held = _SURE - {"archive", "archive_location"} if "anew" in draft.flags and ours in ("title", WITHIN) else _SURE
    if ours in held or theirs in held or (ours in NAMES and theirs in (*_PLAIN, *NAMES)):
        return False
    if ours == "issued" and _YEAR_AND_DAY.match(draft.scan.text, (draft.place_of("issued") or Span(0, 0)).start):
        return False  # "Вісті. – 1937. – 20 груд."
    if draft.type == "document" and theirs == "container-title" and "container-title" not in draft.values:
        return False  # "zápis ze schůze předsednictva ÚV KSČ": a record is in an archive
    if ours in NAMES and theirs in _QUOTED and _INITIAL.fullmatch(tagged.found.words[at]):
        return False  # "Полян П. М. (Не по своей воле…"
    if ours == "container-title" and theirs == "publisher-place" and tagged.found.words[at].startswith("("):
        return False  # "Последние новости (Париж). 1930": a paper's town
    if ours == "publisher" and theirs in _QUOTED and houses.is_house(str(draft.values.get("publisher"))):
        return False
    if theirs == "issue" and ours in _QUOTED and not _has(draft, tagged, "container-title"):
        return False  # "Vernehmungsbericht Nr. 206" is no journal's
    if theirs == "issue" and ours == "locator":
        return False  # "i. 45, no. 27": a letter of an edition
    if ours == "collection-number" and draft.imprint and draft.imprint.series:
        return False  # "(Selden Society, vol. 90, 1973)"
    if ours.startswith("collection-") and _in_equation(draft, tagged.found.starts[at]):
        return False
    if draft.kind == "short" and "author" in draft.values and ours in _QUOTED and theirs in NAMES:
        return False  # "Figes’s People’s Tragedy, 415"
    if draft.type == "thesis" and ours == "publisher" and theirs in NAMES:
        return False  # the school behind a slash
    if theirs in NAMES and ours == "title" and _REVIEW.match(draft.scan.text, (draft.place_of("title") or Span(0, 0)).start):
        return False  # "review of Select Cases, by R. C. Palmer": whose book it is
    if theirs in NAMES and ours in ("title", WITHIN) and _act().match(tagged.found.words[at]):
        return False  # "Постанова ЦК КП(б)У": an act is nobody
    if ours == "publisher" and theirs in _NUMBERED and draft.imprint and draft.imprint.place and draft.imprint.publisher:
        return False  # "Roma, Ministero per i beni culturali, 1991": no volume I
    if ours == "author" and "recipient" in draft.values:
        return False  # "Abwehr Kd. 103 to Ic/AO"
    if (ours, theirs) in _KEPT or _is_named(tagged, at, ours) or _of_imprint(draft, tagged.found.starts[at], ours, theirs):
        return False
    if draft.scan.italics and not _agrees(draft, tagged, at, ours, theirs):
        return False
    kinds = set(known(parts(tagged.found.words[at])[1]))
    if ours in _PLAIN and kinds & {"op_cit", "op_cit+", "loc_cit", "loc_cit+"}:
        return False
    if "issued" in (ours, theirs) and draft.imprint and draft.imprint.year and ours != theirs and {ours, theirs} <= {"issued", "title", "volume-title", *_PLAIN}:
        return False  # a year in a title ("im Krieg 1941/42, München 2006") is not the imprint's
    if theirs == "issued" and draft.kind == "short" and not _IMPRINT & set(tagged.labels):
        return False  # "Bessel, Germany 1945, 340"
    start, end = tagged.found.starts[at], tagged.found.ends[at]
    if len({t.variable for t in draft.traces if t.span.start < end and start < t.span.end}) > 1:
        return False  # "9.2", volume and issue: the tagger knows words, not parts of them
    quoted = any(q.start <= start + 1 and end <= q.end + 2 and q.start < end for q in draft.scan.quotes)
    return not quoted or (theirs in _QUOTED and ours != "collection-title")


@cache
def _act() -> re.Pattern[str]:
    """A word that begins the title of an act: "Постанова", "Zákon"."""
    return re.compile(rf"(?:{'|'.join(map(re.escape, words('act')))})$")


_INITIAL = re.compile(r"[^\W\d_a-zà-ÿа-яё]\.")
_YEAR_AND_DAY = re.compile(r"\d{4}[.,]\s(?:[–—]\s)?\d{1,2}\s[^\W\d_]")
_REVIEW = re.compile(r"(?i:rez\.|rezension|besprechung|review\sof|book\sreview|compte[\s-]rendu|c\.\s?r\.|recensione|rec\.|reseña|resenha|recensão|recensie|bespreking|рец\.|рецензия|recenzja)\s")


def _agrees(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a title stays what its italics show: all of them, and nothing beside them."""
    faced = within(draft.scan.italics, draft.start, draft.end)
    inside = any(span.start < tagged.found.ends[at] and tagged.found.starts[at] < span.end for span in faced)
    if inside:
        return ours not in _TITLES and theirs in _TITLES
    shown = {t.variable for t in draft.traces if any(t.span.start < span.end and span.start < t.span.end for span in faced)}
    return theirs not in shown or ours in _QUOTED


_TITLES = _QUOTED | {"collection-title"}


def _has(draft: Draft, tagged: Tagged, field: str) -> bool:
    """Whether the grammars or the tagger know a field of the reference."""
    stretch = tokens_of(tagged, draft.start, draft.end)
    return field in draft.values or field in tagged.labels[stretch.first : stretch.last]


def _in_equation(draft: Draft, start: int) -> bool:
    """Whether a series is written as some do it: "(= Studien zur Zeitgeschichte 12)"."""
    text = draft.scan.text
    return text.rfind("(=", draft.start, start) > text.rfind(")", draft.start, start)


def _is_named(tagged: Tagged, at: int, field: str) -> bool:
    """Whether the word before a number says what it is ("no. 138")."""
    return field in _NAMED and at > 0 and _NAMED[field] in known(parts(tagged.found.words[at - 1])[1])


def _of_imprint(draft: Draft, start: int, ours: str, theirs: str) -> bool:
    """Whether an imprint in brackets speaks against it: no year of a title is the book's
    ("Kaukasien 1942/43 … (Freiburg: Rombach, 1991)"), and the volume before the bracket
    ("V-VI-VII (Paris: …)") is not the title's."""
    place = draft.imprint.span if draft.imprint and draft.imprint.place else None
    if place is None or draft.scan.text[place.start] not in "([":
        return False
    if ours == "volume" and theirs in _QUOTED:
        return True
    if place.start <= start < place.end:
        return ours == "issued"
    return start < place.start and theirs in ("issued", "publisher", "publisher-place")


def _joins(tagged: Tagged, at: int) -> bool:
    """Whether a token is a word between names ("and", "et al.")."""
    return bool({"and_", "et_al", "et_al+", "editor", "editor+", "mark"} & set(known(parts(tagged.found.words[at])[1])))


def _patch(draft: Draft, tagged: Tagged, ours: dict[int, str], theirs: dict[int, str], part: list[int], stretch: Stretch) -> None:
    """Set the fields that share these tokens anew, from the labels as they now are."""
    touched = {ours[at] for at in part} | {theirs[at] for at in part}
    for at in part:
        ours[at] = theirs[at]
    for variable in sorted(touched - _PLAIN):
        _set(draft, tagged, ours, variable, stretch)


def _set(draft: Draft, tagged: Tagged, labels: dict[int, str], variable: str, stretch: Stretch) -> None:
    spans = list(_runs(tagged, labels, variable, stretch))
    if variable == "locator":
        draft.locator = bare(draft.scan.text, Span(spans[0].start, spans[-1].end)) if spans else None
        draft.locator_text = None
        return
    draft.drop(variable)
    for span in spans:
        put(draft, variable, bare(draft.scan.text, span), "tagger")


def _runs(tagged: Tagged, labels: dict[int, str], variable: str, stretch: Stretch) -> Iterator[Span]:
    """The stretches of tokens that have a label."""
    at = stretch.first
    while at < stretch.last:
        stop = at
        while stop + 1 < stretch.last and labels[stop + 1] == labels[at]:
            stop += 1
        if labels[at] == variable:
            yield Span(tagged.found.starts[at], tagged.found.ends[stop])
        at = stop + 1
