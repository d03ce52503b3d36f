"""Titles that stay whole, and words of no field that stay outside of them."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.italics import within
from edele_refs.tagger import title_ends
from edele_refs.tagger.examples import PLAIN, QUOTED
from edele_refs.tagger.keeps._change import Change
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known

_DISCIPLINE = late_pattern(r"\d\d\.\d\d\.\d\d\s[«„“\"]␟*$")
_NO_FIELD = late_pattern(r"[ВвУу]\s\d{1,2}\s(?:тт?|кн|ч|томах|томі|книгах|частях|томи|частинах|вып|вип)(?!\w)|\d\d\.\d\d\.\d\d(?!\d)|\d{1,4}\s(?:с|стор)\.")
"""The code of a discipline behind a thesis ("07.00.02"), and how many pages a book has ("201 с.")."""
_IN_ITALICS = QUOTED | {"collection-title"}
_OTHER_TITLES = frozenset((("collection-title", "container-title"), ("volume-title", "container-title")))
"""What the grammars tell apart by words that are rare in training ("2nd ser.", "vol. 2: …")."""


def _up_to_the_town(change: Change) -> bool:
    """“Das Netzwerk vom 20. Juli 1944, Berlin 2018”, “Praca – technika – społeczeństwo, Warszawa 1992”: what stands before the imprint is the title's."""
    return change.ours == "title" and change.theirs in PLAIN and title_ends.before_town(change.draft, change.tagged)


def _of_one_word(change: Change) -> bool:
    """“Stolleis, Geschichte II, S. 234”: a short title of one word."""
    return change.ours == "title" and change.theirs == "locator" and change.value("title") == change.word.strip(" ,.:")


def _of_a_record(change: Change) -> bool:
    """“zápis ze schůze předsednictva ÚV KSČ”: a record is in an archive."""
    return change.draft.type == "document" and change.theirs == "container-title" and "container-title" not in change.draft.values


def _end_of_a_record(change: Change) -> bool:
    """“lettera di Giovanni Niccolini al duca Cosimo”: what a record is begins with a small word; the last one stays the title's."""
    whole = change.draft.place_of("title")
    if change.ours != "title" or change.theirs not in PLAIN or change.draft.type != "document" or whole is None:
        return False
    return change.tagged.labels[change.tokens(whole).last - 1] not in PLAIN


def _not_to_be_split(change: Change) -> bool:
    """“review by H. G. Koenigsberger, English Historical Review, 80”; “Horologion [Gr. Ὡρολόγιον], 98”."""
    if change.ours != "title":
        return False
    split = change.theirs == "container-title" and title_ends.splits(change.draft, change.tagged, change.at)
    return split or title_ends.in_bracket_of_title(change.draft, change.tagged, change.at)


def _of_the_discipline(change: Change) -> bool:
    """“спец. 07.00.01 «Історія України»” behind a thesis."""
    if not change.unread or not change.titles or change.draft.type != "thesis":
        return False
    return _DISCIPLINE.search(change.draft.scan.masked, max(change.draft.start, change.start - 60), change.start + 1) is not None


def _of_no_field(change: Change) -> bool:
    """“201 с.”, “в 3 т.”."""
    return change.unread and _NO_FIELD.match(change.text, change.start) is not None


def _where_it_stood_first(change: Change) -> bool:
    """“in: HZ 9 (1983), S. 381–420, wiederabgedr. in: …”."""
    work = change.draft.place_of("container-title") if change.unread and "reprinted" in change.draft.flags else None
    return work is not None and change.start < work.start


def _other_kind_of_title(change: Change) -> bool:
    """A series or a volume's title, told by its words."""
    return (change.ours, change.theirs) in _OTHER_TITLES


def _against_its_italics(change: Change) -> bool:
    """A title is what its italics show: all of them, and nothing beside them."""
    if not change.draft.scan.italics:
        return False
    faced = within(change.draft.scan.italics, change.draft.start, change.draft.end)
    if any(span.start < change.end and change.start < span.end for span in faced):
        return change.ours in _IN_ITALICS or change.theirs not in _IN_ITALICS
    shown = {t.variable for t in change.draft.traces if any(t.span.start < span.end and span.start < t.span.end for span in faced)}
    return change.theirs in shown and change.ours not in QUOTED


def _out_of_quotation(change: Change) -> bool:
    """What stands in quotation marks is a title, though maybe another one."""
    quoted = any(q.start <= change.start + 1 and change.end <= q.end + 2 and q.start < change.end for q in change.draft.scan.quotes)
    return quoted and (not change.titles or change.ours == "collection-title")


def _repeats_or_leads(change: Change) -> bool:
    """“op. cit.”, and “Исти,”, “u:”: words of the document's languages that stand for an author or lead to what contains a part."""
    if not change.unread:
        return False
    again = not _REPEATING.isdisjoint(known(parts(change.word)[1]))
    return again or _leads(change.draft.scan.codes).fullmatch(change.word) is not None


_REPEATING = frozenset(("op_cit", "op_cit+", "loc_cit", "loc_cit+"))


@cache
def _leads(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('idem', codes)})[,:]|(?:{pattern('in_', codes)})(?<=:)")


KEEPS = (
    _up_to_the_town, _of_one_word, _of_a_record, _end_of_a_record, _not_to_be_split, _of_the_discipline, _of_no_field,
    _where_it_stood_first, _other_kind_of_title, _against_its_italics, _out_of_quotation, _repeats_or_leads,
)  # fmt: skip
