"""Names that the grammars read, and titles that they keep from names."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.editions.edition_volumes import is_siglum_of_edition
from edele_refs.parse.other_editions import OTHER_EDITION
from edele_refs.parse.reviews.critiques import REVIEW
from edele_refs.tagger import title_ends
from edele_refs.tagger.drafts import NAMES
from edele_refs.tagger.examples import QUOTED, WITHIN
from edele_refs.tagger.keeps._change import Change
from edele_refs.tagger.numbered import NUMBERED
from edele_refs.tagger.parties import names_party

_SMALL_CUT_SHORT = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{3,}\.")
_INITIAL = late_pattern(r"[^\W\d_a-zà-ÿа-џґ]\.")
_WORD_AND_INITIAL = late_pattern(r"(?P<word>[^\W\d_]+)\s(?:[^\W\d_]+\s){0,3}[^\W\d_]\.\s")


def _of_its_own_container(change: Change) -> bool:
    """“Lettre de Voltaire à d’Alembert, dans Voltaire, Correspondance”."""
    if change.ours != "container-author" or not change.titles:
        return False
    return change.draft.names_of("container-author")[0].family in change.value("title")


def _told_by_a_word(change: Change) -> bool:
    """“Bd. 4: Der Angriff, hg. v. Horst Boog u. a.”, “traducere de Lucian Leuștean, Iași”: a word says that they are names."""
    return change.ours in ("editor", "translator") and (change.titles or change.theirs in ("publisher", "publisher-place", "locator", "container-author"))


def _initial_or_body(change: Change) -> bool:
    """“Полян П. М. (Не по своей воле…”, “Department of Labor, Children’s Bureau, Infant Mortality”."""
    if change.ours not in NAMES or not change.titles:
        return False
    return bool(_INITIAL.fullmatch(change.word)) or ", " in change.draft.names_of(change.ours)[0].literal


def _of_another_edition(change: Change) -> bool:
    """“(рус. пер.: Дэвис Р., Уиткрофт С. Годы голода)”: the names of another edition."""
    bracket = change.draft.scan.bracket_around(change.start) if change.unread else None
    return bracket is not None and OTHER_EDITION.match(change.text, bracket.start + 1) is not None


def _title_behind_its_author(change: Change) -> bool:
    """“Figes’s People’s Tragedy, 415”; “Müller, Hans, Michelangelo. Eine Skizze”; “idem, Revenue and Legitimacy”."""
    draft = change.draft
    if change.ours not in QUOTED or not change.names_somebody:
        return False
    return "idem" in draft.flags or ("author" in draft.values and (draft.kind == "short" or title_ends.spoils_name(draft, change.tagged, change.at)))


def _school_of_a_thesis(change: Change) -> bool:
    """The school behind a slash."""
    return change.draft.type == "thesis" and change.ours == "publisher" and change.names_somebody


def _reviewed_or_edition(change: Change) -> bool:
    """“review of Select Cases, by R. C. Palmer”: whose book it is; “CDB I, ed. G. Friedrich”."""
    if change.ours != "title" or not change.names_somebody:
        return False
    return REVIEW.match(change.text, change.begins("title")) is not None or is_siglum_of_edition(change.draft)


def _in_the_title_of_a_letter(change: Change) -> bool:
    """“StAZH, Z 31, Brief von Emil Bührle an das EPD”: those whom a record's title names."""
    if change.ours != "title" or not change.names_somebody or change.draft.type != "document":
        return False
    return _letter().match(change.text, change.begins("title")) is not None


@cache
def _letter() -> re.Pattern[str]:
    """What begins the title of a letter: “Brief von”, “Letter from”."""
    return re.compile(rf"(?i:{'|'.join(map(re.escape, words('letter')))})\s")


def _act_or_party(change: Change) -> bool:
    """“Постанова ЦК КП(б)У”, “Memcon, Eisenhower and Adenauer”: that is nobody."""
    if change.ours not in ("title", WITHIN) or not change.names_somebody:
        return False
    return _act().match(change.word) is not None or names_party(change.tagged, change.at)


@cache
def _act() -> re.Pattern[str]:
    """A word that begins the title of an act or record: “Постанова”, “Zákon”, “Memcon”."""
    return long_pattern(rf"(?:{'|'.join(map(re.escape, (*words('act'), *words('record'))))}),?$")


def _word_cut_short(change: Change) -> bool:
    """“/ Керівник кол. упоряд. Р. Я. Пиріг”: a small word cut short names nobody."""
    return change.unread and change.names_somebody and _SMALL_CUT_SHORT.fullmatch(change.word) is not None


def _told_to_be_no_names(change: Change) -> bool:
    """“préface d’Albert Camus”, “Samuel Stryk (Praes.)”."""
    return "no names" in change.draft.flags and change.unread and (change.names_somebody or change.titles)


def _all_authors_read(change: Change) -> bool:
    """“Даниленко В. Сталінізм на Україні / В. Даниленко, Г. Касьянов”: the first is among them."""
    if "all authors" not in change.draft.flags:
        return False
    return change.theirs == "author" or (change.names_somebody and change.unread)


def _title_beside_names(change: Change) -> bool:
    """“Эпплбаум Э. ГУЛАГ. Паутина Большого террора”; “Дневник А. А. Половцова. М., 1966”: whose it is."""
    if change.ours != "title" or change.theirs != "author":
        return False
    return title_ends.behind_initials(change.draft, change.start) or _begins_with_title_word(change)


def _begins_with_title_word(change: Change) -> bool:
    """Whether the title begins with a word that titles are made of, and initials behind it, and the tagger has it for somebody's name."""
    whole = change.draft.place_of("title")
    found = _WORD_AND_INITIAL.match(change.text, whole.start) if whole else None
    if whole is None or found is None or found["word"] not in words("title_words"):
        return False
    return change.tagged.labels[change.tokens(whole).first] == "author"


def _division_by_its_number(change: Change) -> bool:
    """“RH 24-17/171, 298 ID, 2 August 1941”."""
    return change.ours == "author" and change.theirs in NUMBERED and change.draft.type == "document"


def _writer_to_somebody(change: Change) -> bool:
    """“Abwehr Kd. 103 to Ic/AO”."""
    return change.ours == "author" and "recipient" in change.draft.values


def _given_behind_capitals(change: Change) -> bool:
    """“NEVES, Lucia Maria Bastos Pereira das. Corcundas e constitucionais”: what the capitals and a comma lead to is the given name."""
    if change.ours != "author" or not change.titles:
        return False
    return _CAPITALS_BEFORE.search(change.text, change.begins("author"), change.start) is not None


_CAPITALS_BEFORE = late_pattern(r"(?<!\w)[A-ZÀ-Þ]{3,}(?:[\s-][A-ZÀ-Þ]{2,}){0,2},\s(?:[^\W\d_][\w’'-]{0,20}\s){0,5}$")


KEEPS = (
    _of_its_own_container, _told_by_a_word, _initial_or_body, _of_another_edition, _title_behind_its_author, _school_of_a_thesis,
    _reviewed_or_edition, _in_the_title_of_a_letter, _act_or_party, _word_cut_short, _told_to_be_no_names, _all_authors_read,
    _title_beside_names, _division_by_its_number, _writer_to_somebody, _given_behind_capitals,
)  # fmt: skip
