"""Numbers that stay what the grammars read, for what stands beside them."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.tagger.examples import PLAIN, QUOTED
from edele_refs.tagger.keeps._change import Change
from edele_refs.tagger.numbered import NUMBERED
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known
from edele_refs.tagger.worded import is_worded

_YEARS = late_pattern(r"1[4-9]\d\d[-–/]\d{2,4}[.,]?")
_WHOLE = late_pattern(r"sigs?\.\s|[IVXL]{1,7},\s\d")


def _volume_in_words(change: Change) -> bool:
    """“Stufen der Machtergreifung, Erster Band: …”."""
    return change.ours == "volume" and change.titles and change.value("volume").isalpha()


def _note_of_the_full_form(change: Change) -> bool:
    """“Goodrich, op. cit., n. 22”: the note that has the work in full."""
    return "op" in change.draft.flags and change.unread and "note" in known(parts(change.tagged.found.words[change.at - 1])[1])


def _beside_its_word(change: Change) -> bool:
    """“Tarih ve Toplum, C. 5, S. 27 (Mart 1986)”, “Göçleri, Cilt II, TTK, Ankara 1989”."""
    return is_worded(change.draft, change.tagged, change.at, change.ours, change.theirs)


def _number_with_its_bracket(change: Change) -> bool:
    """“№ 3 (606)”: the third of a year; “Т. 13 (2–1)”."""
    return change.ours in ("issue", "volume") and "(" in change.value(change.ours)


def _number_of_a_record(change: Change) -> bool:
    """“Vernehmungsbericht Nr. 206” is no journal's."""
    return change.theirs == "issue" and change.ours in QUOTED and not _in_a_journal(change)


def _in_a_journal(change: Change) -> bool:
    """Whether the grammars or the tagger know what the reference is in."""
    within = change.tokens(Span(change.draft.start, change.draft.end))
    return "container-title" in change.draft.values or "container-title" in change.tagged.labels[within.first : within.last]


def _here(change: Change) -> bool:
    """“l. 195–213, here: 198”."""
    return change.ours == "locator" and any(place.here and place.span.start <= change.start < place.span.end for place in change.draft.places)


def _place_in_a_whole(change: Change) -> bool:
    """“sig. B2v”, “Histoires, IV, 5, 14”."""
    locator = change.draft.locator
    return change.ours == "locator" and locator is not None and _WHOLE.match(change.text, locator.start) is not None


def _words_before_the_day(change: Change) -> bool:
    """“procès-verbal d’enquête, 3 mars 1712, f° 4”: words are no place."""
    locator = change.draft.locator
    return change.theirs == "locator" and change.ours == "title" and locator is not None and change.start < change.begins("issued") < locator.start


def _issue_between_volume_and_page(change: Change) -> bool:
    """“41, 2000, 3, p. 400”, “12 (1964) 4: 351–413”."""
    if change.ours != "issue" or not {"volume", "page"} <= change.draft.values.keys():
        return False
    return change.theirs in (*PLAIN, "page", "locator", "volume")


def _issue_of_a_year(change: Change) -> bool:
    """“Osteuropa 5/2010”."""
    return change.ours == "issue" and change.theirs == "volume" and (change.word.endswith("/") or change.text[change.start - 1] == "/")


def _years_are_no_volume(change: Change) -> bool:
    """“Minutes of the Presbyterian Church, 1706–1788”."""
    return change.theirs == "volume" and _YEARS.fullmatch(change.word) is not None


def _place_of_an_edition(change: Change) -> bool:
    """“i. 45, no. 27”: a letter of an edition; “Paris, Mouton, 1974, t. 2, p. 456”."""
    imprint = change.draft.imprint
    return change.ours == "locator" and (change.theirs == "issue" or (change.theirs == "volume" and imprint is not None and imprint.place is not None))


def _volume_of_the_container(change: Change) -> bool:
    """“Das Kapital, Bd. 1, in: Karl Marx, Werke, Bd. 23”."""
    return change.theirs == "volume" and change.ours in QUOTED and {"volume", "container-title"} <= change.draft.values.keys()


def _body_that_published(change: Change) -> bool:
    """“Roma, Ministero per i beni culturali, 1991”: no volume I."""
    imprint = change.draft.imprint
    return change.ours == "publisher" and change.theirs in NUMBERED and imprint is not None and bool(imprint.place and imprint.publisher)


KEEPS = (
    _volume_in_words, _note_of_the_full_form, _beside_its_word, _number_with_its_bracket, _number_of_a_record, _here,
    _place_in_a_whole, _words_before_the_day, _issue_between_volume_and_page, _issue_of_a_year, _years_are_no_volume,
    _place_of_an_edition, _volume_of_the_container, _body_that_published,
)  # fmt: skip
