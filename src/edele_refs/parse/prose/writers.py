"""Who wrote what a sentence names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.cover import Cover
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import in_the_past
from edele_refs.parse.names import NameRun, parse_name
from edele_refs.parse.prose import leading
from edele_refs.parse.prose.owners import owner
from edele_refs.parse.prose.persons import (
    is_inflected,
    is_named,
    is_nominative,
    persons,
    put_persons,
)
from edele_refs.parse.prose.says import writes_before
from edele_refs.parse.prose.subjects import put_before, put_subject
from edele_refs.parse.prose.titles import called_behind
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan
from edele_refs.values import Name

_REACH = 130
"""Characters before a title in which its writer is looked for."""
_ARTICLE = late_pattern(r"(?<!\w)(?:[Tt]he|[Dd](?:er|ie|as)|[Ll][ae]s?|[Ee]l|[Ii]l)\s$")
_SENTENCES = late_pattern(r"[.!?]\s.*[.!?]\s")
_INFLECTED = frozenset("ru uk be bg pl cs hr sl lt lv".split())
"""Languages in which a name has other endings where the book is said to be somebody's ("книга Кирилла Александрова")."""


def put_writer(draft: Draft, title: Span, end: int, others: Cover | None = None) -> None:
    """Put in who is named right behind the imprint, or before the title in the same sentence or the one before; nobody whom ``others``, the titles of works, name."""
    scan = draft.scan
    if put_subject(draft, title.start, end):
        return
    if (run := _owner(scan, title.start)) is not None:
        draft.put_names("author", run)
        draft.start = min(draft.start, run.span.start)
        return
    people = [person for person in persons(scan, max(0, title.start - _REACH), title.start) if not (others and others.meets(*person))]
    if (run := _surname_writes(scan, title.start)) is not None:
        draft.put_names("author", run)
        return
    surname = _OF_SURNAME.search(scan.masked, max(0, title.start - 40), title.start)
    if surname and not (people and people[-1].end == surname.end("name")):
        draft.put_names("author", NameRun(Span(*surname.span("name")), (Name(surname["name"]),), (Span(*surname.span("name")),)))
        draft.start = surname.start("name")
        return
    between = scan.masked[people[-1].end : title.start] if people else ""
    # "in The White Room (London, 1914). She told her story in": nobody
    known = not people or is_named(people[-1].of(scan.text)) or not _ARTICLE.search(scan.masked, max(0, people[-1].start - 5), people[-1].start)
    if people and known and not _SENTENCES.search(between) and _writes(scan, people[-1], title.start):
        several = _listed(scan, people)
        edits = _edits(scan.codes).search(_titled(scan.codes).sub("", between)) or leading.edited(scan.codes).search(scan.masked, max(0, (several or people[-1:])[0].start - 30), (several or people[-1:])[0].start)
        edits = edits or (_under_title(scan.codes).search(between) and _edits(scan.codes).match(scan.masked, end + 1))  # "„T“ (München 1988) herausgegeben"
        put_persons(draft, "editor" if edits else "author", *several, people[-1])
        first = (several or people[-1:])[0].start
        told_before = not between.strip(" ,“„«‘\"") and _verb(scan.codes).search(scan.masked, max(0, first - 40), first)  # "napsal historik X „T“"
        if not told_before and any(joins(scan.codes).fullmatch(scan.masked, people[-1].end, title.start) for joins in (_joins, _in_his)):
            draft.start = min(draft.start, first)
    else:
        put_before(draft, title.start, end)


def _owner(scan: Scan, title: int) -> NameRun | None:
    """"Christian Streits Studie „Keine Kameraden“", "В книге Павла Поляна «Жертвы двух диктатур»"."""
    called = _called(scan.codes).search(scan.masked, max(0, title - 40), title)
    at = called.start() + 1 if called else title
    if (run := owner(scan, at)) is not None:
        return run
    person = next(reversed(persons(scan, max(0, title - 60), title)), None)
    if person is None or tongue(scan) not in _INFLECTED or scan.masked[person.end : title] not in (" ", ", "):
        return None
    said = person.of(scan.text)
    # "в книге Г. Андреевского «…»": initials have one form, the word for the work stands before them
    comma = person.end < title - 1  # "работа Тамары Кондратьевой, «…»"
    belongs = _work_before(scan.codes).search(scan.masked, max(0, person.start - 40), person.start) or (not comma and said[1:2] != "." and is_inflected(said.split()[0]) and not is_named(said))
    return NameRun(person, (parse_name(said),), (person,)) if belongs else None


@cache
def _work_before(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('book', codes)}|{pattern('article', codes)})\s$")


@cache
def _called(codes: Codes) -> re.Pattern[str]:
    # "Marc Buggelns großes Werk Arbeit & Gewalt"
    return long_pattern(rf"\s(?:[^\W\d_A-ZÀ-ÞА-Я][\w-]{{3,14}}\s)?(?:{pattern('book', codes)}|{pattern('article', codes)})(?:\s{pattern('titled', codes)})?\s$")


def _surname_writes(scan: Scan, title: int) -> NameRun | None:
    """"Herbert schreibt in „Fremdarbeiter“": one who was named before."""
    found = _surname_in(scan.codes).search(scan.masked, max(0, title - 60), title) or _writes_surname(scan.codes).search(scan.masked, max(0, title - 60), title) or _surname_did(scan, title)
    if found is None or places.is_place(found["name"]) or found["name"].lower() in words("function_words"):
        return None
    span = Span(*found.span("name"))
    return NameRun(span, (Name(found["name"]),), (span,))


@cache
def _surname_in(codes: Codes) -> re.Pattern[str]:
    low, called = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]", "|".join(pattern(key, codes) for key in ("book", "article", "piece"))
    his = rf"(?:{pattern('in_', codes)}|{low}{{1,2}})|(?:{low}{{1,12}}\s){{0,3}}(?:{called})"  # "Тынянов посвятил ей статью «"
    return long_pattern(rf"(?:^|[^\W\d_]{{2}}[.!?:;]\s|[”“»\"]\s)(?P<name>{_SURNAME})\s(?:{pattern('writes', codes)})\s(?:{his})\s[“„«‘\"]?$")


@cache
def _writes_surname(codes: Codes) -> re.Pattern[str]:
    """"писал барон Врангель в «", "écrit Bloch dans « "."""
    low = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]"
    return long_pattern(rf"(?<!\w)(?={low})(?:{pattern('writes', codes)})\s(?:{low}{{3,12}}\s)?(?P<name>{_SURNAME})\s(?:{pattern('in_', codes)}|{low}{{1,2}})\s[“„«‘\"]?\s?$")


_SURNAME = r"[^\W\d_a-zß-ÿа-џ][^\W\d_A-ZÀ-ÞА-Я]{3,}"


def _surname_did(scan: Scan, title: int) -> re.Match[str] | None:
    """"Solzhenitsyn famously defended the peasants in The Gulag Archipelago": who does, in the past, what a book is for."""
    found = _DID.search(scan.masked, max(0, title - _REACH), title) if tongue(scan) == "en" else None
    plural = found is not None and found["name"].endswith("s")  # "Historians have long defended"
    return found if found and not plural and not persons(scan, found.end("name"), title) else None


_DID = late_pattern(r"(?:^|[^\W\d_]{3}[.!?]\s)(?P<name>[^\W\d_a-zß-ÿа-џ][^\W\d_A-ZÀ-ÞА-Я]{3,})\s(?:[a-z]+ly\s)?[a-z]{3,}ed\s[^.;:!?()␟A-Z]{0,90}\sin\s[“‘\"]?$")
_OF_SURNAME = late_pattern(r"(?<!\w)(?P<name>[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)[’']s\s[“\"‘]?$")
"""“see Dallin’s German Rule in Russia”."""


def _listed(scan: Scan, people: Sequence[Span]) -> list[Span]:
    """Those who are named with the last: "Enrique Zafra, Rosalía Crego y Carmen Heredia publicaron"."""
    found = list[Span]()
    for person in reversed(people[:-1]):
        after = found[0].start if found else people[-1].start
        if not _and(scan.codes).fullmatch(scan.masked, person.end, after) and not (found and scan.masked[person.end : after] == ", "):
            break
        found.insert(0, person)
    return found


@cache
def _edits(codes: Codes) -> re.Pattern[str]:
    """The words for an editor, in whatever form: "edited", "herausgegebene"."""
    return re.compile("|".join({re.escape(first[:9]) for form in words("editor", codes) if len(first := form.split()[0]) > 6} | {"edit", "редактор", "redaktor"}), re.I)


@cache
def _titled(codes: Codes) -> re.Pattern[str]:
    """"publiée sous le titre": who published it so wrote it."""
    return long_pattern(rf"(?<!\w)[^\W\d_]{{1,40}}\s(?:{pattern('titled', codes)})(?!\w)")


@cache
def _and(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s(?:{pattern('and_', codes)})\s")


def _writes(scan: Scan, person: Span, title: int) -> bool:
    """Whether somebody writes what is named behind: "Elliott argues in", "As Frieser wrote, in his book", "Andreyev’s study"."""
    between = scan.masked[person.end : title]
    quote = scan.quote_at(title) if len(between) < 5 else None
    if quote and called_behind(scan, quote.end + 1):
        return True  # "Krausz Tamás a „Szovjet hadifoglyok” című tanulmányában"
    if _in(scan.codes).fullmatch(between) or _in_his(scan.codes).fullmatch(between) or (in_the_past(between) and _STOP.search(between) is None) or (_COMMA.fullmatch(between) and (is_named(person.of(scan.text)) or _begins(scan, person.start))):
        return True
    if _LED.search(between) and _begins(scan, person.start):
        return True  # "Alexis Peri went through a hundred of them for The War Within"
    if _clause_in(scan.codes).fullmatch(between):
        return True  # "Alain Faure, qui les a donnés dans « ", "Dermot Turing, bratanek Alana, w książce "
    if _STOP.search(between) is None and is_named(person.of(scan.text)) and _under_title(scan.codes).search(between):
        return True  # "hat Wolfgang Helbich mit anderen unter dem Titel „"
    if _STOP.search(between) is None and _ends_in_his(scan.codes).search(between):
        return True  # "Leopold von Buch lo copió en su Physicalische Beschreibung"
    if _whose(scan.codes).fullmatch(between):
        return True  # "Peter Gatrell auseinander, dessen „The Making of the Modern Refugee“"
    if not between.strip(" ,") and _of(scan.codes).search(scan.masked, max(0, person.start - 40), person.start):
        return tongue(scan) not in _INFLECTED
    if _verb(scan.codes).search(between):
        return True
    if tongue(scan) not in _INFLECTED:
        his = _STOP.search(between) is None or _possessive(scan.codes).search(between)  # "promoviert bei X. Die Dissertation „T“ …": not X's
        if not between.strip(" ,“„«‘\"") and writes_before(scan.codes).search(scan.masked, max(0, person.start - 24), person.start):
            return True  # "schreef Jan Kloos „Opstand in het veen“"
        return bool(_work(scan.codes).search(between) and his) or re.fullmatch(r"[’']s\s(?:\w+\s){0,2}[“„«\"‘*]?", between) is not None
    before = scan.masked[max(0, person.start - 40) : person.start]
    if (not between.strip(" ,") or _WHERE.fullmatch(between)) and _verb(scan.codes).search(before):
        return True  # "пишет Александр Солженицын в «Архипелаге ГУЛАГ»"
    if _in_work(scan.codes).fullmatch(between) and (_begins(scan, person.start) or is_nominative(person.of(scan.text)) or person.of(scan.text)[1:2] == "." or _AT.search(scan.masked, max(0, person.start - 4), person.start)):
        return True  # "Е. В. Чистякова в монографии «…» насчитала", "а Михаил Рогачёв — в статье «…»"
    told = _verb(scan.codes).search(before) or _verb(scan.codes).search(scan.masked, title, title + 250)
    return _work(scan.codes).search(between) is not None and told is not None and not _of(scan.codes).search(before)


_COMMA = late_pattern(r",\s")
_AT = late_pattern(r"(?<!\w)[уУuU]\s$")
"""“у Стивена Барнса в книге «…»”."""
_WHERE = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{1,2}\s[“„«\"]?")
_LED = late_pattern(r"(?:^|\s)[^\W\d_A-ZÀ-ÞА-Я]{1,5}\s[“„«‘\"]?$")
_BEFORE_SUBJECT = late_pattern(r"(?:^|[.!?:;][”\"»’)]?\s)(?:[^\W\d_a-zß-ÿа-џ][^\W\d_]{1,8}\s)?$")
"""“Erst Ernst Klee machte in …”: a word may stand before him."""


@cache
def _joins(codes: Codes) -> re.Pattern[str]:
    """What may stand between a writer and his title within the reference: "Conquest’s 1968 study T", "X in his book T"."""
    low = r"[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]"
    work = rf"(?:{low}{{1,4}}\s)?(?:{low}{{2,8}}\s)?(?:{pattern('book', codes)}|{pattern('article', codes)}|{pattern('piece', codes)})[,:]?\s"
    by = rf"(?:(?:{pattern('by', codes)}|of|de|du|des|del|della|dei|degli)\s)" if words("by", codes) else ""
    author = rf",\s(?:{low}{{2,3}}\s)?(?:{pattern('author', codes)})\s{by}"
    return long_pattern(rf"(?:[’']s?)?(?:{author}|(?:,|\s[—–])?\s(?:\d{{4}}\s)?(?:{work}|(?:{pattern('in_', codes)}|{pattern('by', codes)}|{pattern('possessive', codes)}|{low}{{1,3}})\s)?(?:\d{{4}}\s)?(?:{pattern('titled', codes)})?[,:]?\s?(?:[ld][’'])?)")


def _begins(scan: Scan, person: int) -> bool:
    """Whether a sentence begins with somebody, who does what it says."""
    return _BEFORE_SUBJECT.search(scan.masked, max(0, person - 14), person) is not None


_STOP = late_pattern(r"[^\W\d_]{3}[.!?]\s")


@cache
def _possessive(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("possessive", codes))


@cache
def _whose(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:\s[^\W\d_A-ZÀ-ÞА-Я]{{2,14}})?,\s(?:{pattern('possessive', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-Я]{{3,12}}\s)?[“„«\"‘]?")


@cache
def _clause_in(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("book", "article", "piece"))
    return long_pattern(rf",\s[^.;:!?()␟“„«\"]{{2,70}}\s(?:{pattern('in_', codes)})\s(?:(?:{pattern('possessive', codes)})\s)?(?:(?:{called})\s)?[“„«\"‘]?\s?")


@cache
def _in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:\d{{4}}\s)?(?:{pattern('in_', codes)})\s(?:[^\W\d_]{{2,8}}\s)?[“„«\"‘]?")


@cache
def _in_his(codes: Codes) -> re.Pattern[str]:
    """"Manfred Vasold in seiner Geschichte der Seuchen, „", "Adam Leszczyński i jego „"."""
    his = pattern("possessive", codes)
    called = "|".join(pattern(key, codes) for key in ("book", "collection", "article", "piece"))
    the = rf"(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,4}}\s)?(?:{called}),?\s(?:(?:{pattern('titled', codes)})\s)?"  # "Neithard Bulst in dem Band „"
    return long_pattern(rf",?\s(?:(?:{pattern('in_', codes)})\s(?:{the}|(?:{his})\s(?:[^.;:!?()\d“„«\"‘’”]{{0,44}},?\s)?)|(?:{pattern('and_', codes)}|[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{2,4}})\s(?:{his})\s)[“„«\"‘]?")


@cache
def _under_title(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<!\w)(?:{pattern('titled', codes)})[,:]?\s[“„«\"‘]?$")


@cache
def _ends_in_his(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("book", "collection", "article", "piece"))
    return long_pattern(rf"(?<!\w)(?:{pattern('in_', codes)})\s(?:{pattern('possessive', codes)})\s(?:(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{3,14}}\s)?(?:{called})\s)?[“„«\"‘]?$")


@cache
def _of(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('book', codes)}|{pattern('article', codes)})\s(?:(?:{pattern('by', codes)})\s)?$")


@cache
def _in_work(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:,|\s[—–])?\s[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,2}}\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{4,14}}\s)?(?:{pattern('book', codes)}|{pattern('article', codes)})\s[“„«\"‘]?")


@cache
def _verb(codes: Codes) -> re.Pattern[str]:
    return long_pattern(pattern("writes", codes))


@cache
def _work(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"{pattern('book', codes)}|{pattern('article', codes)}|{pattern('piece', codes)}")
