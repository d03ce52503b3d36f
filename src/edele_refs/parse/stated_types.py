"""What the fields of a reference show of it: its type, and whether they are enough for a reference of its own."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.editions.entries import (
    DICTIONARY,
    ENCYCLOPEDIA,
    is_reference_work,
    is_siglum_of_work,
)
from edele_refs.parse.editions.text_series import EDITIONS
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.values import Date


def is_complete(draft: Draft) -> bool:
    """Whether it states enough to be a reference of its own, not a short form."""
    if draft.values.keys() <= _AUTHOR_AND_YEAR:
        return False  # "Tau Anzoátegui (1992), esp. 112 ff."
    return bool({"contained", "held"} & draft.flags) or _is_entry(draft) or bool(_COMPLETE & draft.values.keys()) or _numbered_part(draft) or _seen_on_web(draft) or draft.values.keys() >= _OF_EDITION


def _seen_on_web(draft: Draft) -> bool:
    """"“The Gouzenko Affair”. CBC Digital Archives. Retrieved 5 March 2012.": its address is lost with the link."""
    return draft.values.keys() >= {"title", "container-title", "accessed"}


def _is_entry(draft: Draft) -> bool:
    """An entry of a dictionary is complete without its imprint."""
    return "title" in draft.values and is_reference_work(str(draft.values.get("container-title", "")))


def type_of(draft: Draft) -> str:
    """The CSL type that the fields show."""
    container = str(draft.values.get("container-title", ""))
    found = _type_by_fields(draft)
    if found == "article-journal" and "title" in draft.values and container in EDITIONS:
        return "chapter"
    if found == "article-journal" and "title" not in draft.values and is_newspaper(container) and not _LEARNED.search(container):
        return "article-newspaper"
    if found == "article-journal" and "volume" not in draft.values and "issued" not in draft.values and _TOLD.search(container):
        return "chapter"
    if found == "chapter" and ("entry" in draft.flags or ENCYCLOPEDIA.search(container)):
        return "entry-encyclopedia"
    if found == "article-journal" and ("entry" in draft.flags or _WORK.match(container) or is_siglum_of_work(container) or not draft.values.keys() & {"volume", "issue"}) and ENCYCLOPEDIA.search(container):
        return "entry-encyclopedia"
    return "entry-dictionary" if found == "chapter" and DICTIONARY.search(container) else found


_WORK = late_pattern(r"(?:Enzyklopädie|Encyclop|Enciclop|Reallexikon|Handwörterbuch|Lexikon\s(?:des|der|für|zur)\s)")
"""What begins the name of a work of reference, which has volumes and years as journals have."""
_TOLD = late_pattern(r"\d{4}\s?[–-]\s?\d{2,4}(?:\s(?:гг|рр)\.?)?$")
"""The years that a collection tells of: "Академическое дело 1929–1931 гг. Вып. 1"."""
_LEARNED = late_pattern(r"[Уу]ниверс|[Аа]кадеми|[Аа]кадемі|[Ии]нститут|\b[Іі]нститут|\b(?:РГГУ|МГУ|СПбГУ|НАН|РАН|АН)\b|\b[Сс]ер(?:ия|ія)\b|[Uu]niv|Uniwersyt|[Aa]kadem|[Aa]cadem|Bulletin\sof")
"""Whose a journal is that is called as newspapers are: "Вестник Пермского университета"."""


_ABBREVIATED = late_pattern(r"(?:R[ei]v|Zs|Zeitschr|Arch|Ann|Bull|Boll|Quad|Jb)\.\s[a-zà-ÿ]")
"""“Riv. trim. dir. proc. civ., 1973”: no book is called so."""


def _type_by_fields(draft: Draft) -> str:
    return _type_within(draft) if "container-title" in draft.values else _type_alone(draft)


def _type_within(draft: Draft) -> str:
    """The type of what is in something else."""
    fields, flags = draft.values.keys(), draft.flags
    if _is_of_a_towns_journal(draft):
        return "article-journal"
    if fields & _OF_BOOKS:
        return "chapter"
    if _is_of_day(draft):
        return "article-newspaper"
    if fields >= _OF_EDITION and not fields & {"issued", "issue"}:
        return "chapter"  # a document in a volume of an edition that was cited before
    if "numbered" in flags or fields & {"volume", "issue"}:
        return "article-journal"
    if _is_webpage(draft):
        return "webpage"
    if "dated" in flags and "reprinted" not in flags:
        return "article-newspaper"
    abbreviated = draft.imprint is None and _ABBREVIATED.match(str(draft.values["container-title"]))
    return "chapter" if flags & {"in", "reprinted", "op"} and "journal" not in flags and not abbreviated else "article-journal"


def _is_of_a_towns_journal(draft: Draft) -> bool:
    """“. Revista Brasileira de História, São Paulo, v. 18, n. 36”: a journal's number with the town where it comes out."""
    fields = draft.values.keys()
    of_issue = "issue" in fields and ("volume" in fields or "editor" not in fields)
    numbered = of_issue or (draft.imprint is None and ("numbered" in draft.flags or {"volume", "page"} <= fields))
    return numbered and "publisher-place" in fields and "publisher" not in fields and not draft.flags & {"in", "reprinted"}


_OF_BOOKS = {"container-author", "publisher-place", "publisher", "volume-title"}
"""What only a book has in which something stands."""


def _is_webpage(draft: Draft) -> bool:
    fields = draft.values.keys()
    looked_at = fields >= {"title", "accessed"} and "issued" not in fields
    return ("URL" in fields or looked_at) and not draft.imprint


def _type_alone(draft: Draft) -> str:
    """The type of what is in nothing else."""
    about_book = draft.values.keys() & _NOT_OF_A_DAY
    if _is_webpage(draft):
        return "webpage"
    if "written" in draft.flags and not draft.imprint:
        return "manuscript"
    if _has_day(draft) and not about_book:
        return "document"  # "Protokoll der Sitzung des Magistrats (3. Juni 1919)": no book without an author is of a day
    if _has_day(draft) and _is_quoted(draft) and about_book == {"author"}:
        return "article-newspaper"  # "Medhat Khafagi, “The Kings of Business,” 9 April 1999": the newspaper was named before
    return "report" if _is_report(draft) else "book"


def _is_report(draft: Draft) -> bool:
    """Whether a body reports, or a government presents a paper by command."""
    if _COMMAND.fullmatch(str(draft.values.get("collection-title", ""))):
        return True
    nobody = "editor" not in draft.values and all(not name.family for name in draft.names_of("author"))
    return nobody and _REPORT.match(str(draft.values.get("title", ""))) is not None


_NOT_OF_A_DAY = {"author", "publisher-place", "publisher", "edition", "volume", "editor", "translator", "ISBN"}

_COMMAND = late_pattern(r"(?:C|Cd|Cmd|Cmnd|Cm)\.?")
"""The papers that a government presents by command."""
_REPORT = late_pattern(r"(?:[A-Z][a-z]+\s){0,2}Reports?\s(?:of|on|from)\s(?:the\s)?[A-Z]")
"""“Report of the Indian Statutory Commission”: what a body reports has no other author."""


def _is_quoted(draft: Draft) -> bool:
    title = draft.place_of("title")
    return title is not None and draft.scan.quote_at(title.start - 1) is not None


def _has_day(draft: Draft) -> bool:
    issued = draft.values.get("issued")
    return isinstance(issued, Date) and len(issued.edtf) == len("1919-06-03")


def _is_of_day(draft: Draft) -> bool:
    """Whether it stood in a newspaper: a number of a day, "Правда. 1930. 3 апреля. № 92"."""
    whole = _has_day(draft) and draft.imprint is None
    name = str(draft.values.get("container-title", ""))
    return whole and "issue" in draft.values and (is_newspaper(name) or ("volume" not in draft.values and not PERIODICAL.search(name)))


_OF_EDITION = {"title", "original-date", "container-title"}
"""A document with its day in an edition that was cited before is a source of its own."""
_AUTHOR_AND_YEAR = {"author", "editor", "issued"}
_COMPLETE = {"issued", "publisher-place", "publisher", "URL", "DOI", "archive", "archive_location", "status", "ISBN"}


def _numbered_part(draft: Draft) -> bool:
    """An article with its journal's number is complete without a year."""
    return "container-title" in draft.values and bool({"volume", "issue"} & draft.values.keys())
