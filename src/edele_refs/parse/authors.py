"""Authors, editors and institutions at the head of a reference."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse import italics
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import STATE, NameRun, is_institution, parse_name
from edele_refs.parse.names.as_titles import without_title
from edele_refs.parse.names.branches import SITS, branch
from edele_refs.parse.names.kinds import LONG_INITIALS, given_names
from edele_refs.parse.names.old import old_name
from edele_refs.parse.names.others import behind
from edele_refs.parse.names.surname_rows import surname_row
from edele_refs.parse.peelers.people import and_translated, behind_names
from edele_refs.parse.says_in import said_in
from edele_refs.parse.whose import whose
from edele_refs.values import Name

_OPEN = "‘“„«»‹\"'‚"


@cache
def idem(codes: Codes) -> re.Pattern[str]:
    # "Dies zeigt Kiesow": a pronoun
    return long_pattern(rf"(?!Dies\s[a-zß-ÿ])(?P<word>{pattern('idem', codes)}|I[Dd]\.|id\.|[Ii]dem)\s?(?P<stop>[,:.]|(?=\s(?:[^\W\d_]|[„“‘«\"]|\([^\W\d_]|[–—/&]\s))|$)\s?(?!\d)")


WITH = late_pattern(r"\.?(?:\s?/\s?|\s(?:u\.|und|and|et|&|[–—]|a|i|y|e|и|та|й)\s|,\s(?=[^,()]{3,60}\s\())")
"""What joins "id." and those who wrote or edited with him."""


def _with_idem(draft: Draft, found: re.Match[str], end: int) -> int | None:
    """"ders./Klaus Tenfelde, Arbeiter", "TÝŽ – FRANC, Martin (ed.): Průvodce": those named write or edit with the author of the source before; where the title begins."""
    joined = WITH.match(draft.scan.masked, found.end("word"), end)
    run = draft.scan.names(joined.end(), end) if joined else None
    if run and (role := behind_names(draft.scan.codes).match(draft.scan.masked, run.span.end, end)):
        draft.put_names("editor", run)
        draft.flags.add("edited-with-idem")
        return role.end()
    if run is None or draft.scan.masked[run.span.end : run.span.end + 1] not in (",", ":"):
        return None
    draft.put_names("author", run)
    draft.flags.add("author-with-idem")
    return run.span.end + 2


def _edits_himself(draft: Draft, found: re.Match[str], end: int) -> int | None:
    """"ders. (Hg.): Tagebuch aus Moskau", "týž (ed.), Sborník": he edited what follows; where its title begins."""
    at = found.end("word") + draft.scan.masked.startswith(".", found.end("word"), end)
    role = behind_names(draft.scan.codes).match(draft.scan.masked, at, end)
    if role is None or "(" not in role.group():
        return None
    draft.flags.add("idem-edits")
    at = role.end()
    while at < end and draft.scan.masked[at] in " ,.:;":
        at += 1
    return at


def read_authors(draft: Draft, start: int, end: int) -> int:
    """Put the authors (or editors) at ``start`` into the draft; where the title begins."""
    text, masked = draft.scan.text, draft.scan.masked
    if found := idem(draft.scan.codes).match(masked, start, end):
        draft.flags.add("idem")
        return _with_idem(draft, found, end) or _edits_himself(draft, found, end) or found.end()
    if begins := _disputants(draft, start, end) or said_in(draft, start, end) or whose(draft, start, end):
        return begins
    if old := old_name(masked, start, end):
        draft.put_literals("author", [Span(*old.span("name"))])
        return old.end()
    title = next(iter(italics.within(draft.scan.italics, start, end)), None)
    run = surname_row(draft.scan, start, end) or draft.scan.names(start, end)
    if run and _CYRILLIC.match(masked, start) and _EXPLAINED.match(masked, run.span.end):
        return start  # "П. А. Столыпин: программа реформ": he is what it is about
    if run and run.span.end >= end - 1 and not title and _edited(draft, run):
        return start
    if title and title.start > start:
        end = title.start
        run = draft.scan.names(start, end) if run and run.span.end > end else run
    if title and title.start > start and not _fills(draft, run, end) and (stop := _before_title(draft, start, end)):
        return stop
    if run is None or not _ends_names(draft, run.span.end, end):
        return _read_body(draft, start, end)
    at = run.span.end
    if other := behind(draft.scan.codes).match(masked, at, end):
        at = other.end()
    role = behind_names(draft.scan.codes).match(masked, at, end)
    if not role and (writers := without_title(draft, run, end)) is not run:
        run, at = writers, run.spans[-1].start
    led = None if role else _role_before(draft.scan.codes).search(masked, max(0, start - 14), start)
    if led and start == draft.start:
        draft.start = led.start("word")
    if role or led:
        draft.lead_names("editor", run)
    else:
        draft.put_names("author", run)
    at = and_translated(draft, role.end(), end) if role else at
    while at < end and text[at] in " ,:.;–—-" and not masked.startswith(" // ", at):
        at += 1
    return at + 1 if _holds_rest(draft, at) else at


_DISPUTES = late_pattern(r"\s[(\[](?:Pr(?:ä|ae)s(?:\.|es)?|Resp(?:\.|ondens|ondent)?|Def(?:\.|endens|endent)?|Auct(?:\.|or)?|Autor|Vors\.)[)\]](?:\s?/\s?|,?\s(?:und|u\.|et|and|e|&)\s|[,;:.]\s|$)")
_LONGEST_NAME = 80


def _disputants(draft: Draft, start: int, end: int) -> int | None:
    """"Samuel Stryk (Praes.)/Johann Müller (Resp.), De iure belli": who presided over a disputation, and who defended it."""
    runs, at = list[NameRun](), start
    while len(runs) < _MOST_BODIES and (role := _DISPUTES.search(draft.scan.masked, at, min(end, at + _LONGEST_NAME))):
        run = draft.scan.names(at, role.start())
        if run is None or run.span.end < role.start():
            break
        runs.append(run)
        at = role.end()
    if not runs:
        return None
    names, spans = tuple(n for run in runs for n in run.names), tuple(s for run in runs for s in run.spans)
    draft.put_names("author", NameRun(Span(start, runs[-1].span.end), names, spans))
    draft.type = "thesis"
    draft.flags.add("no names")
    return at


@cache
def _role_before(codes: Codes) -> re.Pattern[str]:
    """"Red. T. Epsztein, Inwentarz …": the editor's word before who stands at the head of a note or behind a semicolon; "Comp." is a signal there."""
    return long_pattern(rf"(?:^|[;.]\s)(?P<word>(?=[^\W\d_a-zà-ÿа-џґ])(?!Comp\.)(?i:{pattern('editor', codes)})(?<=\.))\s$")


def _edited(draft: Draft, run: NameRun) -> bool:
    """Whether what stands before an editor alone is a title: "Dienstkalender Heinrich Himmlers, hg. v. Peter Witte", not "Sir John Salmond, ed. G. Williams"."""
    if not draft.values.keys() & {"editor", "translator"} or "title" in draft.values:
        return False
    first = run.names[0].given.partition(" ")[0]
    return "." not in first and first not in given_names()


def _holds_rest(draft: Draft, at: int) -> bool:
    """Whether a bracket holds all that is cited of those named before it: "Полян П. М. (Не по своей воле… С. 71)"."""
    bracket = draft.scan.bracket_around(at + 1)
    return bracket is not None and bracket.start == at and bracket.end >= draft.end


def _fills(draft: Draft, run: NameRun | None, end: int) -> bool:
    """Whether what stands before a title in italics has been read: not "FLORENTINO" alone of "FLORENTINO, Manolo. *Em costas negras*"."""
    if run is None or not _ends_names(draft, run.span.end, end):
        return False
    torn = len(run.names) == 1 and not run.names[0].given and _GIVEN_BEHIND.fullmatch(draft.scan.masked, run.span.end, end)
    return not torn


_GIVEN_BEHIND = late_pattern(r",\s[^\W\d_a-z][\w’-]+(?:\s(?:de|da|do|dos|[A-ZÀ-Þ][\w.]*)){0,3}\.\s")


_BEFORE_TITLE = late_pattern(r"(?P<name>[^\W\d_a-z][\w.’'-]*(?:\s[\w.’'-]+){0,4}(?:,\s[^\W\d_a-z][\w.’'-]*(?:\s[\w.’'-]+){0,3})?)(?P<role>,?\s\([^()]{2,12}\))?[,:.]\s$")


def _before_title(draft: Draft, start: int, end: int) -> int | None:
    """Who stands before a title in italics, whatever the name: "Xu Guoqi, *China and the Great War*"."""
    found = _BEFORE_TITLE.fullmatch(draft.scan.masked, start, end)
    if not found or (found["role"] and not behind_names(draft.scan.codes).match(draft.scan.masked, found.end("name"), end)):
        return None
    span = Span(*found.span("name"))
    name = parse_name(span.of(draft.scan.text))
    if is_institution(span.of(draft.scan.text)) or not name.family:
        name = Name(literal=span.of(draft.scan.text))
    draft.put_names("editor" if found["role"] else "author", NameRun(span, (name,), (span,)))
    return end


def _ends_names(draft: Draft, at: int, end: int) -> bool:
    """Whether a delimiter, a quotation or a role follows names."""
    masked = draft.scan.masked
    rest = masked[at : min(end, at + 40)]
    initialled = re.search(r"\b[^\W\d_]\.", draft.scan.text[max(0, at - 40) : at])
    if initialled and re.match(r"\s(?:The|A|An|Das|Der|Die|La|Le|Les|Il)\s", rest):
        return True
    if not rest.strip(" .,") or rest.lstrip()[:1] in _OPEN + "(":
        return True
    if rest[0] in ",:" or (rest[0] == "." and rest[1:2] == " ") or rest.startswith(" // "):
        return True
    if draft.scan.text[at - 1] == "." and rest[0] == " " and rest[1:2].isalnum():
        return bool(_INITIALLED.search(draft.scan.text[max(0, at - 7) : at]))
    return bool(behind_names(draft.scan.codes).match(masked, at, end) or behind(draft.scan.codes).match(rest) or re.match(r"\s?,?\s?op\.", rest))


def _read_body(draft: Draft, start: int, end: int) -> int:
    """An institution as the author: "ACLEC, First Report …"."""
    if edits := _edits(draft, start, end):
        return edits
    if several := _bodies(draft, start, end):
        return several
    if found := _of_place().match(draft.scan.masked, start, end):
        draft.put_literals("author", [Span(*found.span("name"))])
        return found.end()
    capitals = _CAPITALS.match(draft.scan.masked, start, end)
    if capitals and capitals.end() < end - 3:
        draft.put_literals("author", [Span(*capitals.span("name"))])
        return capitals.end()
    found = re.compile(r"(?:U\.\s?S\.\s)?[^,:;.()␟]{2,90}?(?=\s?[,:]\s)").match(draft.scan.masked, start, end)
    if not found or found.end() + 2 >= end or draft.scan.text[start] in _OPEN:
        return start
    # whoever stands before a title in quotation marks wrote it
    states = STATE.match(found.group()) or (("number" in draft.values or SITS.match(draft.scan.masked, found.end())) and re.match(r"(?:U\.?\s?S\.?|United States)\s", found.group()))
    quote = draft.scan.quote_at(found.end() + 2)
    # "Proces Kiwerskiego, „Kurier Warszawski” nr 45 z 14 II 1898": with a number behind it a quotation is a paper's name
    quoted = quote is not None and _NAME.fullmatch(found.group()) and not ("issue" in draft.values and quote.end + 1 >= end)
    if (not quoted and not states and not is_institution(found.group())) or _LED.match(found.group()) or _act().match(found.group()) or _record().match(found.group()) or _OF_YEARS.search(found.group()):
        return start
    if _EXPLAINED.match(draft.scan.masked, found.end()) or _COLLECTS.match(draft.scan.masked, found.end()):
        return start  # "Архів Коша Нової Січі: корпус документів": what follows explains a title
    stop = branch(draft, found.end(), end)
    draft.put_literals("author", [Span(start, stop)])
    return stop + 2


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
_LED = late_pattern(r"(?:for|on|pour|sur|zu[mr]?|für|para|sobre|per|su)\s")
"""“for SMERSH: …” leads to a body, and is none."""
_INITIALLED = late_pattern(rf"\b(?:\w|{LONG_INITIALS})\.$")
_CYRILLIC = late_pattern(r"[А-ЯЁІЇЄҐ]")
_EXPLAINED = late_pattern(r"\s?:\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄҐ]")
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
