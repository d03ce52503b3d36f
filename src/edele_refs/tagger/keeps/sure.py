"""What the grammars know by its form, and what the tagger cannot tell."""

from __future__ import annotations

from edele_refs.languages import words
from edele_refs.tagger.drafts import NAMES, is_signed
from edele_refs.tagger.examples import PLAIN, WITHIN
from edele_refs.tagger.keeps._change import Change
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known

_SURE = frozenset(
    "archive archive_location archive_collection archive-place URL DOI ISBN accessed related interviewer "
    "recipient genre medium status number number-of-volumes note language event-place original-date edition".split()
)
"""Fields that the grammars know by their form, or that the tagger has hardly seen."""
_SIGNATURE = frozenset(("archive", "archive_location"))
_NAMED = {"volume": {"volume"}, "issue": {"issue"}, "page": {"page"}, "locator": {"page", "chapter"}}
"""The lists of the words that name numbers."""


def _known_by_form(change: Change) -> bool:
    """A signature, an address, a genre; in a reference that only the tagger saw it may have missed a signature in the title."""
    unsigned = "anew" in change.draft.flags and change.ours in ("title", WITHIN) and not is_signed(change.draft)
    held = _SURE - _SIGNATURE if unsigned else _SURE
    return change.ours in held or change.theirs in held


def _role_of_a_name(change: Change) -> bool:
    """A name is lost for nothing else, nor gets another role: the word beside it tells that."""
    return change.ours in NAMES and change.theirs in (*PLAIN, *NAMES)


def _part_of_a_word(change: Change) -> bool:
    """“9.2”, volume and issue: the tagger knows words, not parts of them."""
    fields = {t.variable for t in change.draft.traces if t.span.start < change.end and change.start < t.span.end}
    return len(fields) > 1


def _number_behind_its_word(change: Change) -> bool:
    """“no. 138”."""
    named = _NAMED.get(change.ours)
    return named is not None and change.at > 0 and not named.isdisjoint(known(parts(change.tagged.found.words[change.at - 1])[1]))


def _entry_of_a_day(change: Change) -> bool:
    """“Klemperer, Zeugnis, Eintrag v. 17. 3. 1942”, “С. 211. Запись от 19 февраля 1862 г.”."""
    locator = change.draft.locator
    if change.ours != "locator" or locator is None:
        return False
    cited = locator.of(change.text).lower()
    return any(word.lower() in cited for word in words("entry_of_day"))


KEEPS = (_known_by_form, _role_of_a_name, _part_of_a_word, _number_behind_its_word, _entry_of_a_day)
