"""What the tagger changes in what the grammars have read.

The grammars read first. Where the tagger sees it otherwise and is sure (the odds of its
own labels against those of the grammars, over the tokens where they differ), it is
followed: for where references begin and end, and for single fields. What has a form of
its own (a signature, an address, "ibid.") stays as the grammars read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.scan import Scan
from edele_refs.tagger.confidence import assess, leave_as_written
from edele_refs.tagger.drafts import NAMES, bare, put, resettle
from edele_refs.tagger.examples import OUTSIDE, PLAIN, QUOTED, WITHIN
from edele_refs.tagger.keeps import Change, stays
from edele_refs.tagger.model import Model, Tagged
from edele_refs.tagger.numbered import NUMBERED
from edele_refs.tagger.other_edges import Reader, Stretch, other_edges, tokens_of
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known

_OF_FORM = frozenset(("hearings", "in_edition", "law_review", "parliamentary_paper"))
"""Grammars of things whose form leaves nothing open."""
FIELD_ODDS = 2.0
"""So much (on the average of the tokens that differ) must speak for another field."""


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
    found = [draft for draft in found if "anew" not in draft.flags or (_is_believable(draft) and not _is_remark(draft, found))]
    for draft in found:
        assess(draft, edges, fields)
        leave_as_written(draft)
    return found


def _is_believable(draft: Draft) -> bool:
    """Whether what only the tagger took for a reference says enough to be one: a false alarm is worse than a miss."""
    if draft.kind != "short" or "op" in draft.flags:
        return True
    return bool(draft.values.keys() & {"author", "editor"}) and ("title" in draft.values or not _is_torn(draft))


def _is_remark(draft: Draft, others: Sequence[Draft]) -> bool:
    """Whether it only says of the record right before it what copy it is: "Л. 23. Подлинник. Машинопись"."""
    if draft.kind != "short" or "title" in draft.values or draft.locator:
        return False
    return any(other.type == "document" and 0 < draft.start - other.end <= 2 for other in others)


def _is_torn(draft: Draft) -> bool:
    """Whether a capitalised word that opens no sentence stands right before it: a piece of a
    title ("Figes’s People’s | Tragedy, 415")."""
    before = _LAST_WORD.search(draft.scan.text[max(0, draft.start - 40) : draft.start])
    led = draft.scan.signal_ends(draft.start - 1, draft.start)
    return bool(before and before["word"][0].isupper()) and not led


_LAST_WORD = late_pattern(r"[^\s.;:?!(\[–—-]\s(?P<word>[^\W\d_][\w’'-]*)\s$")


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
        titled = draft.type in ("book", "thesis") and "title" in draft.values
        for part in changed:
            _patch(draft, tagged, ours, theirs, part, stretch)
        if titled and "title" not in draft.values:
            # a book has a title; "edited by X, The Holocaust" looks as if it were only in one
            draft.move("container-title", "title")
        resettle(draft)


def _tears(ours: dict[int, str], mended: dict[int, str], part: list[int]) -> bool:
    """Whether a title would stand in two places: the publisher "Éd. de | l’École des hautes études" with a piece of the title."""
    fields = {mended[at] for at in part} & QUOTED
    return any(_stretches(mended, field) > max(1, _stretches(ours, field)) for field in fields)


def _stretches(labels: dict[int, str], field: str) -> int:
    """How many stretches of neighbouring tokens have the field."""
    return sum(label == field and labels.get(at - 1) != field for at, label in labels.items())


def _same(tagged: Tagged, at: int, one: str, other: str) -> bool:
    if one == other or {one, other} == {"page", "locator"} or (one in PLAIN and other in PLAIN):
        return True
    digits = any(c.isdigit() for c in tagged.found.words[at])
    return not digits and bool({one, other} & NUMBERED) and bool({one, other} & PLAIN)


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
    if any(stays(Change(draft, tagged, at, ours[at], theirs[at])) for at in part):
        return False
    if all(_joins(tagged, at) for at in part) or _ends_small(tagged, theirs, part) or _begins_numbered(tagged, theirs, part):
        return False
    odds = [tagged.log(at, theirs[at]) - tagged.log(at, ours[at]) for at in part]
    return sum(odds) / len(odds) > FIELD_ODDS


def _ends_small(tagged: Tagged, theirs: dict[int, str], part: list[int]) -> bool:
    """Whether what the tagger takes for a name ends in a small word: "Calendar of"."""
    names = [at for at in part if theirs[at] in NAMES and theirs.get(at + 1) != theirs[at]]
    return any(tagged.found.words[at].isalpha() and tagged.found.words[at].islower() for at in names)


def _begins_numbered(tagged: Tagged, theirs: dict[int, str], part: list[int]) -> bool:
    """Whether what the tagger takes for a name begins with a number: "Praca niewolnicza w | III Rzeszy"."""
    return any(theirs[at] in NAMES and theirs.get(at - 1) != theirs[at] and _ORDINAL.fullmatch(tagged.found.words[at]) for at in part)


_ORDINAL = late_pattern(r"[IVX]{2,5}\.?")


def _joins(tagged: Tagged, at: int) -> bool:
    """Whether a token is a word between names ("and", "et al.")."""
    return bool({"and_", "et_al", "et_al+", "editor", "editor+", "mark"} & set(known(parts(tagged.found.words[at])[1])))


def _patch(draft: Draft, tagged: Tagged, ours: dict[int, str], theirs: dict[int, str], part: list[int], stretch: Stretch) -> None:
    """Set the fields that share these tokens anew, from the labels as they now are."""
    touched = {ours[at] for at in part} | {theirs[at] for at in part}
    for at in part:
        ours[at] = theirs[at]
    for variable in sorted(touched - PLAIN):
        _set(draft, tagged, ours, variable, stretch)


def _set(draft: Draft, tagged: Tagged, labels: dict[int, str], variable: str, stretch: Stretch) -> None:
    spans = list(_runs(tagged, labels, variable, stretch))
    if variable == "locator":
        place = bare(draft.scan.text, Span(spans[0].start, spans[-1].end)) if spans else None
        draft.locator = None if place and _ONLY_SAYS.fullmatch(draft.scan.text, *place) else place
        draft.locator_text = None
        return
    draft.drop(variable)
    for span in spans:
        put(draft, variable, bare(draft.scan.text, span), "tagger")


_ONLY_SAYS = late_pattern(rf"(?!(?:{'|'.join(map(re.escape, (*words('passim'), *words('chapter'), *words('note'))))})(?!\w))[a-zà-ÿ’'-]{{4,}}(?:\s[a-zà-ÿ’'-]+){{0,8}}")
"""Words of the sentence around it: "Kershaw, Hitler (London, 1998), disagrees"."""


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
