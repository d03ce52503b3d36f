"""Institutions, offices and states at the head of a reference: authors that are no persons."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import STATE, is_institution
from edele_refs.parse.names.branches import SITS, branch
from edele_refs.parse.peelers.people import behind_names

OPEN = "‘“„«»‹\"'‚"


def read_body(draft: Draft, start: int, end: int) -> int:
    """Put an institution at ``start`` into the draft ("ACLEC, First Report …"); where the title begins."""
    if (begins := _edits(draft, start, end) or _bodies(draft, start, end)) is not None:
        return begins
    if found := _of_place().match(draft.scan.masked, start, end):
        draft.put_literals("author", [Span(*found.span("name"))])
        return found.end()
    capitals = _CAPITALS.match(draft.scan.masked, start, end)
    if capitals and capitals.end() < end - 3:
        draft.put_literals("author", [Span(*capitals.span("name"))])
        return capitals.end()
    found = _UP_TO_MARK.match(draft.scan.masked, start, end)
    if not found or found.end() + 2 >= end or draft.scan.text[start] in OPEN or not _is_author(draft, found, end):
        return start
    stop = branch(draft, found.end(), end)
    draft.put_literals("author", [Span(start, stop)])
    return stop + 2


def _is_author(draft: Draft, found: re.Match[str], end: int) -> bool:
    """Whether a body wrote what follows: it is an institution, a state, or stands before a title in marks."""
    name, masked = found.group(), draft.scan.masked
    if not (is_institution(name) or _is_quoted(draft, found, end) or _is_state(draft, found)):
        return False
    if _LED.match(name) or _act().match(name) or _record().match(name) or _OF_YEARS.search(name):
        return False
    # "Архів Коша Нової Січі: корпус документів": what follows explains a title
    return not (EXPLAINED.match(masked, found.end()) or _COLLECTS.match(masked, found.end()))


def _is_state(draft: Draft, found: re.Match[str]) -> bool:
    if STATE.match(found.group()):
        return True
    sits = "number" in draft.values or SITS.match(draft.scan.masked, found.end())
    return bool(sits and _AMERICAN.match(found.group()))


def _is_quoted(draft: Draft, found: re.Match[str], end: int) -> bool:
    """Whether a title in quotation marks follows; with a number behind it a quotation is a paper's name: "Proces Kiwerskiego, „Kurier Warszawski” nr 45 z 14 II 1898"."""
    quote = draft.scan.quote_at(found.end() + 2)
    if quote is None or not _NAME.fullmatch(found.group()):
        return False
    return not ("issue" in draft.values and quote.end + 1 >= end)


@cache
def _act() -> re.Pattern[str]:
    """What begins with the word for an act before those who passed it is its title: "Uchwała Biura Politycznego KC PZPR, 15 X 1956 r."."""
    return long_pattern(rf"(?:{'|'.join(re.escape(word) for word in words('act') if len(word) > 3)})\s(?=[^\W\d_a-zа-џґ])")


@cache
def _record() -> re.Pattern[str]:
    """What begins with the word for a record has in Slavic languages behind it whose it is: "Protokoły posiedzeń Rady Ministrów, t. 2"."""
    return long_pattern(rf"(?:{'|'.join(re.escape(word) for word in words('record', _SLAVIC) if len(word) > _SHORT)})\s")


_SLAVIC = ("pl", "ru", "uk", "be", "cs", "bg", "hr")
_SHORT = 3
_OF_YEARS = late_pattern(r"\s1[4-9]\d\d\s?[–-]\s?(?:1[4-9]|20)\d\d$")
"""“Armia Krajowa w dokumentach 1939–1945, t. 2”: years end what a book is called, and nobody's name."""
_UP_TO_MARK = late_pattern(r"(?:U\.\s?S\.\s)?[^,:;.()␟]{2,90}?(?=\s?[,:]\s)")
_AMERICAN = late_pattern(r"(?:U\.?\s?S\.?|United States)\s")
_LED = late_pattern(r"(?:for|on|pour|sur|zu[mr]?|für|para|sobre|per|su)\s")
"""“for SMERSH: …” leads to a body, and is none."""
EXPLAINED = late_pattern(r"\s?:\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄҐ]")
_COLLECTS = late_pattern(r"\s?:\s(?:(?:Сб|Зб|Док)\.|Сборник|Збірник|Зборнік|Документ|Материал|Матеріал|Матэрыял|Корпус|Каталог|Путеводитель|Путівник|Справочник|Довідник|Хроника|Хроніка)")
"""“Архив ВЧК: Сборник документов”: what kind of book it is."""
_BODY = late_pattern(r"[^\W\d_a-zа-џґ][^,:;./()␟]{1,60}?(?=,\s|:\s|\s?/\s?|\.\s|\s(?:and|und|et|и|i|та|й|y|e)\s|$)")
_NEXT_BODY = late_pattern(r"(?P<joined>\s?/\s?|,?\s(?:and|und|et|и|i|та|й|y|e)\s)|,\s")
_SIGLUM = late_pattern(r"(?<![\w-])[^\W\d_a-zа-џґ]{3,}(?![\w-])")


def _bodies(draft: Draft, start: int, end: int) -> int | None:
    """Several bodies as authors, joined or all called by sigla: "NKGB SSSR, NKVD SSSR, and Prokuratury SSSR, “O poriadke”"."""
    found, at, joined = list[Span](), start, False
    while len(found) < _MOST_BODIES and (body := _BODY.match(draft.scan.masked, at, end)) and is_institution(body.group()):
        found.append(Span(at, body.end()))
        link = _NEXT_BODY.match(draft.scan.masked, body.end(), end)
        if link is None:
            break
        joined, at = joined or bool(link["joined"]), link.end()
    stop = found[-1].end if found else start
    sure = joined or all(_SIGLUM.search(body.of(draft.scan.masked)) for body in found)
    if len(found) < 2 or not sure or not _TITLE_BEHIND.match(draft.scan.masked, stop, end):
        return None
    draft.put_literals("author", found)
    return stop + 2


_MOST_BODIES = 8
_TITLE_BEHIND = late_pattern(r"[,:.]\s(?=[^\W_]|[„“‘«\"'])")
_EDITORS = late_pattern(r"(?P<body>[^\W\d_](?:[^:;.()␟\d,]|,\s(?!in\s)){5,110}?)\s\([^()]{2,12}\)[,:]\s")


def _edits(draft: Draft, start: int, end: int) -> int | None:
    """A body whose name is like no other, by the word behind it: "Unabhängige Kommission Schweiz – Zweiter Weltkrieg (Hg.), "."""
    found = _EDITORS.match(draft.scan.masked, start, end)
    role = behind_names(draft.scan.codes).match(draft.scan.masked, found.end("body"), end) if found else None
    if not found or not role or role.end() + 2 < found.end():
        return None
    draft.put_literals("editor", [Span(*found.span("body"))])
    return found.end()


@cache
def _of_place() -> re.Pattern[str]:
    """"Lampert of Hersfeld, Annales": a single name and where somebody came from."""
    return long_pattern(rf"(?P<name>(?:{'|'.join(map(re.escape, words('given_names')))})\s(?:of\s(?:the\s)?|the\s)[^\W\d_a-z][\w’-]+(?:\s[^\W\d_a-z][\w’-]+)?),\s(?!vols?\.|pp?\.|\d)")


# "BIBLIOTECA NACIONAL. Hemeroteca Digital": a body in capitals, by Brazilian rules
_CAPITALS = late_pattern(r"(?P<name>(?:[A-ZÀ-Þ]{4,40}|SÃO|RIO)(?:\s(?:[A-ZÀ-Þ]{2,40}|de|do|da|dos|das|e)){0,20}(?:\.\s[A-ZÀ-Þ]{3,40}(?:\s(?:[A-ZÀ-Þ]{2,40}|de|do|da)){0,20})?(?:\s\((?:Estado|Província|Município|Cidade|Brasil|País)\))?(?:\.\s(?:Secretaria|Ministério|Assembl[eé]ia|Câmara|Departamento|Diretoria|Inspetoria|Conselho|Presidência|Tribunal|Congresso|Senado|Prefeitura)(?:\s[^\s.,;:()]{1,20}){0,8})?)\.\s(?=[A-ZÀ-Þ]?[a-zà-þ])")


_NAME = late_pattern(r"(?:[A-ZÀ-ÞА-Я][\w’'-]+|of|the|for|and|für|des|der|de|du|и|по|e|i)(?:\s(?:[A-ZÀ-ÞА-Я][\w’'-]+|of|the|for|and|für|des|der|de|du|и|по|e|i)){1,8}")
