"""What of the grammars' reading the tagger may change, and what it may not."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.critiques import REVIEW
from edele_refs.parse.draft import Draft
from edele_refs.parse.edition_volumes import is_siglum_of_edition
from edele_refs.parse.italics import within
from edele_refs.parse.other_editions import OTHER_EDITION
from edele_refs.parse.peelers.dates import REPUBLICAN, UNTIL
from edele_refs.parse.peelers.series import LETTERS
from edele_refs.parse.places import is_place
from edele_refs.tagger import title_ends
from edele_refs.tagger.drafts import NAMES, is_signed
from edele_refs.tagger.examples import PLAIN, QUOTED, WITHIN
from edele_refs.tagger.model import Tagged
from edele_refs.tagger.other_edges import tokens_of
from edele_refs.tagger.parties import names_party
from edele_refs.tagger.tokens import parts
from edele_refs.tagger.word_features import known
from edele_refs.tagger.worded import is_worded

NUMBERED = frozenset(("page", "locator", "volume", "issue", "number", "collection-number", "number-of-volumes", "edition"))
_SURE = frozenset(
    "archive archive_location archive_collection archive-place URL DOI ISBN accessed related interviewer "
    "recipient genre medium status number number-of-volumes note language event-place original-date edition".split()
)
"""Fields that the grammars know by their form, or that the tagger has hardly seen."""
_KEPT = frozenset((("collection-title", "container-title"), ("volume-title", "container-title")))
"""What the grammars tell apart by words that are rare in training ("2nd ser.", "vol. 2: …")."""
_NAMED = {"volume": {"volume"}, "issue": {"issue"}, "page": {"page"}, "locator": {"page", "chapter"}}  # the lists of the words that name numbers
_IMPRINT = frozenset(("publisher-place", "publisher", "container-title"))


def may_change(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a token may change its field: no certain one, no name for nothing or for another
    role (the word beside it tells that), no "op. cit.", nothing out of a quotation."""
    unsigned = "anew" in draft.flags and ours in ("title", WITHIN) and not is_signed(draft)
    held = _SURE - {"archive", "archive_location"} if unsigned else _SURE
    if ours in held or theirs in held or (ours in NAMES and theirs in (*PLAIN, *NAMES)):
        return False
    if any(stays(draft, tagged, at, ours, theirs) for stays in (_names_stay, _dates_stay, _numbers_stay, _fields_stay)):
        return False
    if (ours, theirs) in _KEPT or _is_named(tagged, at, ours) or _of_imprint(draft, tagged.found.starts[at], ours, theirs):
        return False
    if draft.scan.italics and not _agrees(draft, tagged, at, ours, theirs):
        return False
    kinds = set(known(parts(tagged.found.words[at])[1]))
    if ours in PLAIN and (kinds & {"op_cit", "op_cit+", "loc_cit", "loc_cit+"} or _leads(draft.scan.codes).fullmatch(tagged.found.words[at])):
        return False
    if "issued" in (ours, theirs) and draft.imprint and draft.imprint.year and ours != theirs and {ours, theirs} <= {"issued", "title", "volume-title", *PLAIN}:
        return False  # a year in a title ("im Krieg 1941/42, München 2006") is not the imprint's
    if theirs == "issued" and draft.kind == "short" and not _IMPRINT & set(tagged.labels):
        return False  # "Bessel, Germany 1945, 340"
    start, end = tagged.found.starts[at], tagged.found.ends[at]
    if len({t.variable for t in draft.traces if t.span.start < end and start < t.span.end}) > 1:
        return False  # "9.2", volume and issue: the tagger knows words, not parts of them
    quoted = any(q.start <= start + 1 and end <= q.end + 2 and q.start < end for q in draft.scan.quotes)
    return not quoted or (theirs in QUOTED and ours != "collection-title")


def _names_stay(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether names that the grammars read, or a title that they keep from names, stay."""
    if ours == "container-author" and theirs in QUOTED and draft.names_of(ours)[0].family in str(draft.values.get("title", "")):
        return True  # "Lettre de Voltaire à d’Alembert, dans Voltaire, Correspondance"
    if ours in ("editor", "translator") and theirs in (*QUOTED, "publisher", "publisher-place", "locator"):
        return True  # "Bd. 4: Der Angriff, hg. v. Horst Boog u. a.", "traducere de Lucian Leuștean, Iași": a word says that they are names
    if ours in NAMES and theirs in QUOTED and (_INITIAL.fullmatch(tagged.found.words[at]) or ", " in draft.names_of(ours)[0].literal):
        return True  # "Полян П. М. (Не по своей воле…", "Department of Labor, Children’s Bureau, Infant Mortality"
    if ours in PLAIN and (bracket := draft.scan.bracket_around(tagged.found.starts[at])) and OTHER_EDITION.match(draft.scan.text, bracket.start + 1):
        return True  # "(рус. пер.: Дэвис Р., Уиткрофт С. Годы голода)": those of another edition
    if ours in QUOTED and theirs in NAMES and ("idem" in draft.flags or ("author" in draft.values and (draft.kind == "short" or title_ends.spoils_name(draft, tagged, at)))):
        return True  # "Figes’s People’s Tragedy, 415"; "Müller, Hans, Michelangelo. Eine Skizze"; "idem, Revenue and Legitimacy"
    if draft.type == "thesis" and ours == "publisher" and theirs in NAMES:
        return True  # the school behind a slash
    if theirs in NAMES and ours == "title" and (REVIEW.match(draft.scan.text, (draft.place_of("title") or Span(0, 0)).start) or is_siglum_of_edition(draft)):
        return True  # "review of Select Cases, by R. C. Palmer": whose book it is; "CDB I, ed. G. Friedrich"
    if theirs in NAMES and ours == "title" and draft.type == "document" and _letter().match(draft.scan.text, (draft.place_of("title") or Span(0, 0)).start):
        return True  # "StAZH, Z 31, Brief von Emil Bührle an das EPD": those whom a record's title names
    if theirs in NAMES and ours in ("title", WITHIN) and (_act().match(tagged.found.words[at]) or names_party(tagged, at)):
        return True  # "Постанова ЦК КП(б)У", "Memcon, Eisenhower and Adenauer": that is nobody
    if theirs in NAMES and ours in PLAIN and _SHORTENED.fullmatch(tagged.found.words[at]):
        return True  # "/ Керівник кол. упоряд. Р. Я. Пиріг": a small word cut short names nobody
    if "no names" in draft.flags and ours in PLAIN and theirs in (*NAMES, *QUOTED):
        return True  # "préface d’Albert Camus", "Samuel Stryk (Praes.)"
    if "all authors" in draft.flags and (theirs == "author" or (theirs in NAMES and ours in PLAIN)):
        return True  # "Даниленко В. Сталінізм на Україні / В. Даниленко, Г. Касьянов": the first is among them
    if theirs == "author" and ours == "title" and (title_ends.behind_initials(draft, tagged.found.starts[at]) or _title_word(draft, tagged)):
        return True  # "Эпплбаум Э. ГУЛАГ. Паутина Большого террора"; "Дневник А. А. Половцова. М., 1966": whose it is
    if ours == "author" and theirs in NUMBERED and draft.type == "document":
        return True  # "RH 24-17/171, 298 ID, 2 August 1941": a division by its number
    # "Abwehr Kd. 103 to Ic/AO"
    return ours == "author" and "recipient" in draft.values


def _dates_stay(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a date that the grammars read, or what a record or title tells of, stays."""
    if ("dotted" in draft.flags and "issued" in (ours, theirs)) or ("behind stop" in draft.flags and {ours, theirs} & QUOTED):
        return True  # "Битва, 1943. Журнал. 1987. Т. 22": what stands before numbers between stops is told by them
    if ours == "issued" and str(draft.values.get("issued", "")).startswith("["):
        return True  # "no later than October 1946": what says of a day that it is a bound
    if ours == "issued" and REPUBLICAN.search((draft.place_of("issued") or Span(0, 0)).of(draft.scan.text)):
        return True  # "9 thermidor an II": no volume
    if ours == "issued" and _YEAR_AND_DAY.match(draft.scan.text, (draft.place_of("issued") or Span(0, 0)).start):
        return True  # "Вісті. – 1937. – 20 груд."
    if "issued" in (ours, theirs) and draft.type in ("interview", "personal_communication") and len(str(draft.values.get("issued", ""))) >= 8:
        return True  # the day on which something was told
    if theirs == "issued" and ours in QUOTED and "issued" in draft.values and not _DIGIT.search(tagged.found.words[at]):
        return True  # "ofício de 12 de março de 1865": the date was read, and begins with its number
    if theirs == "issued" and ours in QUOTED and draft.type in _UNPRINTED and len(str(draft.values.get("issued", ""))) >= 10:
        return True  # "Tätigkeitsbericht 1942, 9 January–30 April 1942": the year is the title's, the days are read
    if theirs == "issued" and ours == "title" and draft.type in _UNPRINTED and _BEHIND_WORD.search(draft.scan.text, max(0, tagged.found.starts[at] - 2), tagged.found.starts[at]):
        return True  # "Tätigkeitsbericht 1942": no comma parts the year from what it is of
    if theirs == "issued" and ours in QUOTED and any(UNTIL.search(d.span.of(draft.scan.text)) for d in draft.scan.dates if d.span.start <= tagged.found.starts[at] < d.span.end):
        return True  # "vom 20. August 1941 bis 6. Mai 1942": what it tells of
    if ours == "title" and theirs in PLAIN and title_ends.before_town(draft, tagged):
        return True  # "Das Netzwerk vom 20. Juli 1944, Berlin 2018", "Praca – technika – społeczeństwo, Warszawa 1992": what stands before the imprint is the title's
    # "С. 655 (запись от 22 сентября 1941 г.)"
    return theirs == "issued" and ours == "locator" and draft.locator is not None and draft.scan.text[draft.locator.end - 1] in ")]"


_WHOLE, _BEHIND_WORD = late_pattern(r"sigs?\.\s|[IVXL]{1,7},\s\d"), late_pattern(r"[^\W\d_]\s$")


def _numbers_stay(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a number stays what the grammars read, for what stands beside it."""
    if ours == "volume" and theirs in QUOTED and str(draft.values.get("volume", "")).isalpha():
        return True  # "Stufen der Machtergreifung, Erster Band: …"
    if "op" in draft.flags and ours in PLAIN and "note" in known(parts(tagged.found.words[at - 1])[1]):
        return True  # "Goodrich, op. cit., n. 22": the note that has the work in full
    if is_worded(draft, tagged, at, ours, theirs):
        return True  # "Tarih ve Toplum, C. 5, S. 27 (Mart 1986)", "Göçleri, Cilt II, TTK, Ankara 1989"
    if ours in ("issue", "volume") and "(" in str(draft.values.get(ours, "")):
        return True  # "№ 3 (606)": the third of a year; "Т. 13 (2–1)"
    if theirs == "issue" and ours in QUOTED and not _has(draft, tagged, "container-title"):
        return True  # "Vernehmungsbericht Nr. 206" is no journal's
    if ours == "locator" and any(place.here and place.span.start <= tagged.found.starts[at] < place.span.end for place in draft.places):
        return True  # "l. 195–213, here: 198"
    if ours == "locator" and draft.locator and _WHOLE.match(draft.scan.text, draft.locator.start):
        return True  # "sig. B2v", "Histoires, IV, 5, 14"
    if theirs == "locator" and ours == "title" and draft.locator and tagged.found.starts[at] < (draft.place_of("issued") or Span(0, 0)).start < draft.locator.start:
        return True  # "procès-verbal d’enquête, 3 mars 1712, f° 4": words are no place
    if ours == "issue" and theirs in (*PLAIN, "page", "locator", "volume") and {"volume", "page"} <= draft.values.keys():
        return True  # "41, 2000, 3, p. 400", "12 (1964) 4: 351–413"
    if ours == "issue" and theirs == "volume" and (tagged.found.words[at].endswith("/") or draft.scan.text[tagged.found.starts[at] - 1] == "/"):
        return True  # "Osteuropa 5/2010": an issue of a year
    if theirs == "volume" and _YEARS.fullmatch(tagged.found.words[at]):
        return True  # "Minutes of the Presbyterian Church, 1706–1788"
    if ours == "locator" and (theirs == "issue" or (theirs == "volume" and draft.imprint and draft.imprint.place)):
        return True  # "i. 45, no. 27": a letter of an edition; "Paris, Mouton, 1974, t. 2, p. 456"
    if ours == "collection-number" and ("paper" in draft.flags or (draft.imprint and draft.imprint.series)):
        return True  # "(Selden Society, vol. 90, 1973)"
    # "Das Kapital, Bd. 1, in: Karl Marx, Werke, Bd. 23"
    return theirs == "volume" and ours in QUOTED and {"volume", "container-title"} <= draft.values.keys()


def _fields_stay(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether what else the grammars read stays, for what it is or what stands beside it."""
    if ours == "title" and theirs == "locator" and str(draft.values.get("title")) == tagged.found.words[at].strip(" ,.:"):
        return True  # "Stolleis, Geschichte II, S. 234": a short title of one word
    if ours == "collection-title" and "subseries" in draft.flags:
        return True  # "«Archivio veneto», V serie, XII (1942)"
    if draft.type == "document" and theirs == "container-title" and "container-title" not in draft.values:
        return True  # "zápis ze schůze předsednictva ÚV KSČ": a record is in an archive
    if draft.type in _UNPRINTED and theirs in ("publisher", "publisher-place") and not draft.imprint:
        return True  # "do wojewody krakowskiego, Warszawa, 12 III 1661": where it was written
    if ours == "container-title" and theirs == "publisher-place" and tagged.found.words[at].startswith("("):
        return True  # "Последние новости (Париж). 1930": a paper's town
    if ours in PLAIN and _NO_FIELD.match(draft.scan.text, tagged.found.starts[at]):
        return True
    if ours in PLAIN and "reprinted" in draft.flags and (work := draft.place_of("container-title")) and tagged.found.starts[at] < work.start:
        return True  # "in: HZ 9 (1983), S. 381–420, wiederabgedr. in: …": where it stood first
    if ours == "publisher-place" and theirs in QUOTED and draft.imprint and not draft.imprint.publisher and is_place(str(draft.values.get("publisher-place")).removesuffix(" u. a.")):
        return True  # "… von Russen besiegt werden“, Paderborn u. a. 2001", "Una guerra civile, Torino, 1991"
    if ours == "publisher" and theirs != "publisher-place" and houses.is_house(str(draft.values.get("publisher"))):
        return True
    if ours == "publisher" and theirs == "publisher-place" and houses.is_called_house(str(draft.values.get("publisher"))):
        return True  # "(Stanford UP, 1986)": the town is part of the house's name
    if ours in PLAIN and theirs in QUOTED and draft.type == "thesis" and _DISCIPLINE.search(draft.scan.masked, max(draft.start, tagged.found.starts[at] - 60), tagged.found.starts[at] + 1):
        return True  # "спец. 07.00.01 «Історія України»": a discipline
    if ours == "title" and ((theirs == "container-title" and title_ends.splits(draft, tagged, at)) or title_ends.in_bracket_of_title(draft, tagged, at)):
        return True  # "review by H. G. Koenigsberger, English Historical Review, 80"; "Horologion [Gr. Ὡρολόγιον], 98"
    if ours == "title" and theirs in PLAIN and draft.type == "document" and _keeps_end(draft, tagged):
        return True  # "lettera di Giovanni Niccolini al duca Cosimo": what a record is begins with a small word
    if ours == "collection-title" and (theirs in NAMES or (theirs in (*PLAIN, "issue", "volume") and _SUBSERIES.fullmatch(str(draft.values.get("collection-title"))))):
        return True  # "ed. S. B. Meech and H. E. Allen, EETS, o.s., 212", "a cura di E. Alberi, s. II, vol. III"
    if ours.startswith("collection-") and _LETTERED.fullmatch(str(draft.values.get("collection-title"))):
        return True  # "Dokumenty i materialy, RA/VO 17–6 (1–2) (Moscow: Terra, 1996)"
    if ours.startswith("collection-") and (_in_equation(draft, tagged.found.starts[at]) or (theirs in (*PLAIN, "volume") and _in_bracket(draft))):
        return True
    if ours == "locator" and draft.locator is not None and any(word.lower() in draft.locator.of(draft.scan.text).lower() for word in words("entry_of_day")):
        return True  # "Klemperer, Zeugnis, Eintrag v. 17. 3. 1942", "С. 211. Запись от 19 февраля 1862 г."
    # "Roma, Ministero per i beni culturali, 1991": no volume I
    return ours == "publisher" and theirs in NUMBERED and bool(draft.imprint and draft.imprint.place and draft.imprint.publisher)


def _keeps_end(draft: Draft, tagged: Tagged) -> bool:
    """Whether the last word of the title stays one."""
    whole = draft.place_of("title")
    return whole is not None and tagged.labels[tokens_of(tagged, whole.start, whole.end).last - 1] not in PLAIN


def _title_word(draft: Draft, tagged: Tagged) -> bool:
    """Whether the title begins with a word that titles are made of, and initials behind it, and the tagger has it for somebody's name."""
    whole = draft.place_of("title")
    found = _WHOSE.match(draft.scan.text, whole.start) if whole else None
    if whole is None or found is None or found["word"] not in words("title_words"):
        return False
    return tagged.labels[tokens_of(tagged, whole.start, whole.end).first] == "author"


_WHOSE = late_pattern(r"(?P<word>[^\W\d_]+)\s(?:[^\W\d_]+\s){0,3}[^\W\d_]\.\s")


@cache
def _leads(codes: Codes) -> re.Pattern[str]:
    """"Исти,", "u:": words of the document's languages that stand for an author or lead to what contains a part."""
    return long_pattern(rf"(?:{pattern('idem', codes)})[,:]|(?:{pattern('in_', codes)})(?<=:)")


@cache
def _act() -> re.Pattern[str]:
    """A word that begins the title of an act or record: "Постанова", "Zákon", "Memcon"."""
    return long_pattern(rf"(?:{'|'.join(map(re.escape, (*words('act'), *words('record'))))}),?$")


_DISCIPLINE = late_pattern(r"\d\d\.\d\d\.\d\d\s[«„“\"]␟*$")
_NO_FIELD = late_pattern(r"[ВвУу]\s\d{1,2}\s(?:тт?|кн|ч|томах|томі|книгах|частях|томи|частинах|вып|вип)(?!\w)|\d\d\.\d\d\.\d\d(?!\d)|\d{1,4}\s(?:с|стор)\.")
"""The code of a discipline behind a thesis ("07.00.02"), and how many pages a book has ("201 с.")."""
@cache
def _letter() -> re.Pattern[str]:
    """What begins the title of a letter: "Brief von", "Letter from"."""
    return re.compile(rf"(?i:{'|'.join(map(re.escape, words('letter')))})\s")


_SUBSERIES = late_pattern(r"(?:s|ser|serie)\.?\s(?:[IVX]{1,5}|\d{1,2})|\d{1,2}\.\s(?:rk\.?|rekke|række|följden|folge)", re.I)
_LETTERED = late_pattern(rf"{LETTERS}|(?:EETS|MGH|MPH|CCSL|CCCM|CSEL|Rolls\sSer|(?:Selden|Surtees|Camden|Hakluyt)\sSoc).*")
_YEARS = late_pattern(r"1[4-9]\d\d[-–/]\d{2,4}[.,]?")
_UNPRINTED = frozenset(("document", "personal_communication", "interview"))
_DIGIT = late_pattern(r"\d")
_SHORTENED, _INITIAL = late_pattern(r"[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]{3,}\."), late_pattern(r"[^\W\d_a-zà-ÿа-џґ]\.")
_YEAR_AND_DAY = late_pattern(r"\d{4}[.,]\s(?:[–—]\s)?\d{1,2}\s[^\W\d_]")


def _agrees(draft: Draft, tagged: Tagged, at: int, ours: str, theirs: str) -> bool:
    """Whether a title stays what its italics show: all of them, and nothing beside them."""
    faced = within(draft.scan.italics, draft.start, draft.end)
    inside = any(span.start < tagged.found.ends[at] and tagged.found.starts[at] < span.end for span in faced)
    if inside:
        return ours not in _TITLES and theirs in _TITLES
    shown = {t.variable for t in draft.traces if any(t.span.start < span.end and span.start < t.span.end for span in faced)}
    return theirs not in shown or ours in QUOTED


_TITLES = QUOTED | {"collection-title"}


def _has(draft: Draft, tagged: Tagged, field: str) -> bool:
    """Whether the grammars or the tagger know a field of the reference."""
    stretch = tokens_of(tagged, draft.start, draft.end)
    return field in draft.values or field in tagged.labels[stretch.first : stretch.last]


def _in_bracket(draft: Draft) -> bool:
    """Whether a series has a bracket of its own: "Turnhout, Brepols, 1993 (L’atelier du médiéviste, 2)"."""
    series = draft.place_of("collection-title")
    return series is not None and draft.scan.bracket_around(series.start) is not None


def _in_equation(draft: Draft, start: int) -> bool:
    """Whether a series is written as some do it: "(= Studien zur Zeitgeschichte 12)"."""
    text = draft.scan.text
    return text.rfind("(=", draft.start, start) > text.rfind(")", draft.start, start)


def _is_named(tagged: Tagged, at: int, field: str) -> bool:
    """Whether the word before a number says what it is ("no. 138")."""
    return field in _NAMED and at > 0 and not _NAMED[field].isdisjoint(known(parts(tagged.found.words[at - 1])[1]))


def _of_imprint(draft: Draft, start: int, ours: str, theirs: str) -> bool:
    """Whether an imprint in brackets speaks against it: no year of a title is the book's ("Kaukasien 1942/43 … (Freiburg: Rombach, 1991)"),
    and the volume before the bracket ("V-VI-VII (Paris: …)") is not the title's."""
    place = draft.imprint.span if draft.imprint and draft.imprint.place else None
    if place is None or draft.scan.text[place.start] not in "([":
        return False
    if ours == "volume" and theirs in QUOTED:
        return True
    if place.start <= start < place.end:
        # "(St Leonards, NSW: Allen & Unwin, 1994)": of a town and a house with a colon between nothing is the title's
        return ours == "issued" or (theirs == "title" and draft.imprint is not None and draft.imprint.publisher is not None)
    return theirs == "issued" or (start < place.start and theirs in ("publisher", "publisher-place"))  # nor is the page behind it ("1913), 1006")
