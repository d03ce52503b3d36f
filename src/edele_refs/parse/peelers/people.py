"""Editors and translators behind a title: "ed. X and Y", "hg. v. X", "под ред. А. Б. В."."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span, Trace
from edele_refs.parse.draft import Draft
from edele_refs.parse.locators import Place
from edele_refs.parse.names import NameRun, is_institution
from edele_refs.parse.names.others import et_al
from edele_refs.parse.peelers.offices import with_offices
from edele_refs.values import Name

_FROM = r"(?:\s(?:de l[’']\w+|du \w+|aus dem \w+(?:\s\w+)?|from the \w+|с \w+\.?|[зіz]і? \w+\.?|dall[’']\w+))?(?:\s(?:par|von|by|przez|por|da))?"


@cache
def _roles(codes: Codes) -> tuple[tuple[str, re.Pattern[str]], ...]:
    before = r"(?:^|(?<=[\s,.;:(\[’”]))"
    return tuple(
        (variable, long_pattern(rf"{before}(?P<word>{pattern(key, codes)}{others})(?:{_FROM})?(?:\s?:?\s(?!l[’'](?!abbé))|(?<=[dl][’'])(?=[^\W\d_]))"))
        for variable, key, others in (("editor", "editor", _ANYWHERE), ("translator", "translator", ""))
    )


_ANYWHERE = r"|a\scura\sdi|(?:hrsg\.|hg\.|herausgegeben)\s(?:von|v\.)|sous\sla\sdir(?:ection|\.)\sde|edited\sby|dirett[ao]\sda|dirigée?s?\spar|dirigid[ao]s?\spor|coordinad[ao]s?\spor"
"""What introduces editors in titles that notes of any language cite."""
EDITED = frozenset("cura hrsg hg herausgegeben direction dir edited diretta diretto dirigé dirigée dirigés dirigées dirigido dirigida dirigidos dirigidas coordinado coordinada coordinados coordinadas".split())


_WINDOW = 400


def peel_people(draft: Draft, start: int, end: int) -> int | None:
    """", ed. Michael Geyer and Sheila Fitzpatrick" at the end of what is left."""
    text = draft.scan.text
    close = end - 1 if text[end - 1 : end] in (")", "]") else end
    low = max(start, end - _WINDOW)
    for variable, shape in _roles(draft.scan.codes):
        if not (draft.scan.says(variable) or (variable == "editor" and draft.scan.has(EDITED))) or (variable in draft.values and not _beside_others(draft, variable, low, close)):
            continue
        for found in reversed(list(shape.finditer(draft.scan.masked, low, close))):
            if variable in draft.values and not draft.scan.names(found.end(), close):
                continue  # "ed. critica dell’Istituto Gramsci, a cura di V. Gerratana"
            if found.start() > start and not found["word"].endswith((")", "):")) and _names_to(draft, variable, found.end(), close):
                both = _TRANSLATED_AND.search(draft.scan.masked, start, found.start()) if variable == "editor" else None
                if variable == "editor" and (both or _TRANSLATES.search(found["word"])):
                    draft.values.setdefault("translator", draft.values["editor"])
                    draft.traces += [Trace("translator", t.span) for t in draft.traces if t.variable == "editor"]
                return _edited_before(draft, start, _lead(text, start, both.start() if both else found.start()))
    return _behind_slash(draft, start, close) or _authors_again(draft, start, close) or _behind_title(draft, start, end)


def _behind_title(draft: Draft, start: int, end: int) -> int | None:
    """"dans Les chantiers, Jean Maitron (dir.)": editors behind the title, and their word behind them."""
    at = _role_last(draft, start, end) if "editor" not in draft.values else None
    if at is None:
        return None
    for comma in _COMMA.finditer(draft.scan.masked, max(start + 1, at - _WINDOW // 4), at):
        run = draft.scan.names(comma.end(), at)
        whole = run is not None and not draft.scan.masked[run.span.end : at].strip()
        if run is not None and whole and run.names[0].given and not _ends_with_name(draft, start, comma.start()):
            draft.lead_names("editor", run)
            return comma.start()
    return None


_BARE_ROLE = late_pattern(r"\s(?:eds?|red)$")
"""“Resolutiën der Staten-Generaal, N. Japikse ed., VI”, as the Dutch have it."""


def _role_last(draft: Draft, start: int, end: int) -> int | None:
    """Where the editors' word begins that is the last of what is left."""
    bracket = draft.scan.bracket_closed_at(end)
    if bracket and behind_names(draft.scan.codes).fullmatch(draft.scan.masked, bracket.start, end):
        return bracket.start
    bare = _BARE_ROLE.search(draft.scan.masked, max(start, end - 6), end)
    return bare.start() if bare else None


_COMMA = late_pattern(r"(?:,|\s/)\s(?=[^\W\d_a-zà-ÿа-џґ])")


def _ends_with_name(draft: Draft, start: int, end: int) -> bool:
    """Whether nothing but names, or what leads to a container, stands before ``end``: they are the first editors."""
    lead = draft.scan.masked.rfind(" ", start, end)
    run = draft.scan.names(start, end) if lead >= 0 else None
    return lead < 0 or (run is not None and run.span.end >= end)


def made_by(draft: Draft, start: int, end: int) -> int:
    """Put who edited or translated a text into the draft, where what contains it begins with them: “Perepiska,” ed. Iu. G. Murin, Voprosy istorii; where its title begins."""
    for variable, shape in _roles(draft.scan.codes):
        found = shape.match(draft.scan.masked, start, end) if draft.scan.says(variable) and variable not in draft.values else None
        run = draft.scan.names(found.end(), end) if found else None
        run = _before_title(run, end) if run else None
        at = run.span.end if run else end
        others = _and_others(draft.scan.codes).match(draft.scan.masked, at, end)
        if run and run.names[0].given and draft.scan.masked.startswith(", ", others.end() if others else at):
            draft.put_names(variable, run)
            return (others.end() if others else at) + 2
    return start


@cache
def _and_others(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s{et_al(codes)}")


def _before_title(run: NameRun, end: int) -> NameRun:
    """The names without the last, which is a surname alone and all that is left: "ed. Hasan Celal Güzel, Türkler"."""
    if run.span.end < end or len(run.names) < _TWO or run.names[-1].given:
        return run
    return NameRun(Span(run.span.start, run.spans[-2].end), run.names[:-1], run.spans[:-1], run.weak)


_TWO = 2
"""Names that a list has at the least."""


def and_translated(draft: Draft, at: int, end: int) -> int:
    """Where " and S. E. Thorne (trans.)" behind the editors ends, which goes into the draft."""
    joined = _AND_OTHERS.match(draft.scan.masked, at, end) if draft.scan.says("translator") else None
    run = draft.scan.names(joined.end(), end) if joined else None
    role = _translate(draft.scan.codes).match(draft.scan.masked, run.span.end, end) if run else None
    if run is None or role is None:
        return at
    draft.put_names("translator", run)
    return role.end()


@cache
def _translate(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s?\((?:{pattern('translator', codes)})\)")


_AND_OTHERS = late_pattern(r",?\s(?:and|und|et|e|y|&)\s")


def peel_pages_of_part(draft: Draft, start: int, end: int) -> int | None:
    """", edited by Robert Bickers and R. G. Tiedemann, 147–56" before an imprint: the pages of a chapter, as bibliographies give them.

    Who edited it may not be said: "“Ideology and Race.” In Region, Race, and Reconstruction, 143–77".
    """
    if "imprint" not in draft.flags or draft.places or "editor" in draft.values:
        return None
    found = _PAGES.search(draft.scan.masked, max(start, end - 14), end)
    at = peel_people(draft, start, found.start()) if found else None
    if found and at is None and _IN_A_BOOK.search(draft.scan.masked, start, found.start()) and len(re.split(r"[–-]", found["pages"])[0]) < _YEAR:
        at = found.start()
    if found and at is not None:
        draft.places.append(Place(Span(*found.span("pages")), found.start(), labelled=False))
    return at


_PAGES = late_pattern(r",\s(?P<pages>\d{1,4}[–-]\d{1,4})$")
_IN_A_BOOK = late_pattern(r"[”’\"»]\s(?:[Ii]n|[Dd]ans|[Ee]n):?\s[^\W\d_a-zà-ÿ][^”’»␟]{3,200}$")
_YEAR = len("1848")
"""“In Europe in Revolution, 1848–1914” is about years."""
_AND = late_pattern(r",?\s(?:and|und|et|e|y|en|&)$")


def _edited_before(draft: Draft, start: int, at: int) -> int:
    """Where "ed. G. E. Woodbine and trans. S. E. Thorne" begins: the other role stands before an "and"."""
    joined = _AND.search(draft.scan.masked, max(start, at - 6), at)
    return (peel_people(draft, start, joined.start()) or at) if joined else at


def _beside_others(draft: Draft, variable: str, low: int, end: int) -> bool:
    """Whether more makers of a book may stand here: "/ под ред. А. Н. Яковлева; сост. А. И. Кокурин", by library rules, or "begr. v. X, bearb. v. Y"."""
    if variable != "editor":
        return False
    return (draft.scan.masked.find(" / ", low, end) >= 0 and draft.scan.masked[end : end + 1] == ";") or _before_makers(draft, end)


def _before_makers(draft: Draft, end: int) -> bool:
    """Whether nothing but a comma, the edition that they made ("X, 6. Aufl., hg. v. Y") and their word stands between ``end`` and the editors that were read."""
    made, edition, at = draft.place_of("editor"), draft.place_of("edition"), end + 2
    if made is None or draft.scan.masked[end:at] != ", ":
        return False
    at = edition.end + 2 if edition and edition.start == at else at
    role = _roles(draft.scan.codes)[0][1].match(draft.scan.masked, at)
    return role is not None and role.end() == made.start


_TRANSLATES = late_pattern(r"\b(?:trans|tr|transl|übers|пер|trad|tłum|przeł)", re.I)
_TRANSLATED_AND = late_pattern(r"(?<=[\s,.(])(?:[Tt]ransl?\.|[Tt]ranslated|[Tt]r\.|übers\.|übersetzt)\s(?:and|&|u\.|und)\s$")
SMALL_WORD = r"[^\W\d_A-ZА-ЯЁІЇЄҐ][^\W\d_]*\.?,?\s"
_PREPARED = r"(?:(?:Підг(?:от)?|П[оа]дг(?:от|р)?|Упоряд|Упор|Уклад|Публ|Изд|Вступ|Предисл)\.|(?:Подготовка|Підготовка|Падрыхтоўка)\s(?:текст[ауів]+|к\sпечати|до\sдруку|к\sизданию)|Составител[ьи]|Упорядники?|Укладач[иі]?|Редактор[ыи]?),?\s"
"""What those who prepared a text are called in a capital behind the slash: "/ Подготовка текста Д. С. Лихачева"."""
_SLASH = late_pattern(rf"(?:\s/|;)\s(?:{SMALL_WORD}|(?:(?:[Рр]ед|[Аа]вт|[Оо]тв)\.?\s?-\s?)?[Сс]ост\.?,?\s|{_PREPARED}|[^\W\d_]{{3,8}}\.,?\s(?={SMALL_WORD}))(?:{SMALL_WORD}){{0,8}}")


def _behind_slash(draft: Draft, start: int, end: int) -> int | None:
    """"/ Сост., общ. ред., вступ. ст. и коммент. В. А. Федорова": who made the book, by library rules."""
    if "/" not in draft.scan.words or ("editor" in draft.values and not _beside_others(draft, "editor", start, end)):
        return None
    found = next(iter(reversed(list(_SLASH.finditer(draft.scan.masked, max(start, end - _WINDOW), end)))), None)
    if found and found.group()[0] == ";" and " / " not in draft.scan.masked[start : found.start()]:
        return None
    return found.start() if found and _names_to(draft, "editor", found.end(), end) else None


def _authors_again(draft: Draft, start: int, end: int) -> int | None:
    """"Иванова Г. М. История ГУЛАГа / Г. М. Иванова": the authors once more, by library rules."""
    slash = draft.scan.masked.rfind(" / ", max(start, end - _WINDOW), end)
    run = draft.scan.names(slash + 3, end) if slash > start else None
    if run is None or draft.scan.text[run.span.end : end].strip(" ,.;"):
        return None
    head = draft.scan.names(start, slash)
    known = {name.family for name in head.names} if head else set()
    again = {name.family for name in run.names}
    if known and known < again:
        draft.put_names("author", run)  # a catalogue has the first alone at its head
    if known and known <= again:
        draft.flags.add("all authors")
    return slash if known and (again <= known or known < again) else None


def _names_to(draft: Draft, variable: str, start: int, end: int) -> bool:
    """Whether names, and nothing else, stand between ``start`` and ``end``; if so they are kept."""
    text = draft.scan.text
    if variable == "editor" and THE_SAME.fullmatch(text, start, end):
        draft.flags.add("editor-idem")
        return True
    if variable == "editor" and (first := _THE_SAME_FIRST.match(text, start, end)):
        draft.flags.add("editor-with-idem")
        start = first.end()
    # the stop of "u. a.", "и др.", "i in." has been taken for the end's
    stop = end + (text[end : end + 1] == "." and _OTHERS_CUT.search(text, max(start, end - 6), end) is not None)
    if titled := _TITLE.match(text, start):
        start = titled.end()
    run = None if text[start : start + 1].islower() and not titled else with_offices(draft, start, stop)
    stop = stop if run is None else max(stop, run.span.end)
    if run and not text[run.span.end : end].strip(" ,.;:…"):
        draft.lead_names(variable, run)
        return True
    rest = text[run.span.end : stop] if run else ""
    if run and re.fullmatch(rf"[,.]?\s?(?:{et_al(draft.scan.codes)}|\[?etc\.\]?)[,.]?", rest):
        draft.put_names(variable, run)
        return True
    return _institute(draft, variable, start, end)


_OTHERS_CUT = late_pattern(r"[\s.](?:a|др|інш?|i\sinn?|i\swsp|a\skol|al)$")
_TITLE = late_pattern(r"(?:(?:акад|проф|д-ра|чл\.-корр?|ген|prof|ks|dr|doc|hab|acad|kard|mgr)\.\s|(?:l[’']|le\s|M\.\s(?:l[’'])?)?(?:abbé|chanoine|comte|vicomte|marquis|baron|duc|dom|fray|frei|conte|marchese|conde|marqués|duque|visconde)\s)+(?=[^\W\d_a-zа-џґ]|d[e’'])")
"""What those who made a book are called before their names: "éd. abbé Aurélien de Courson", "publ. par le comte Beugnot"."""
THE_SAME = late_pattern(r"(?:Id|Ead|id|ead|Eaed|Iid)\.?|[IEie](?:dem|adem|isdem)|dems\.?|ders\.?|dies\.?|l[ea]s?\smêmes?|o\smesmo|a\smesma|el\smismo|la\smisma|lo\sstesso|la\sstessa")
_THE_SAME_FIRST = late_pattern(rf"(?:{THE_SAME.pattern})(?:,|\s(?:e|et|und|u\.|and|&)|\s?/)\s(?=[^\W\d_a-zà-ÿ])")
"""“a cura di Id., A. Guidi, A. Silvestri”: he and others."""
"""Who wrote it also edited what it stands in: "a cura di Id.", "hg. von dems."."""


_BODY = late_pattern(r"[^\W\d_][^.,;:()␟]{2,60}")


def _institute(draft: Draft, variable: str, start: int, end: int) -> bool:
    found = _BODY.fullmatch(draft.scan.masked, start, end)
    if not found or not is_institution(found.group()):
        return False
    draft.put(variable, Span(start, end), (Name(literal=found.group()),))
    return True


def _lead(text: str, start: int, at: int) -> int:
    """Where the bracket or delimiter before the editor's word begins."""
    if slash := _SLASH_LEAD.search(text, max(start, at - 60), at):
        return slash.start()
    while at > start and text[at - 1] in " ,;(/[":
        at -= 1
    return at


_SLASH_LEAD = late_pattern(r"\s/\s(?:[^\W\d_]+\.?\s(?=[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]))?(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+[.,]{0,2}\s){1,6}$")
"""" / керівник кол. упоряд. Р. Я. Пиріг": what else the makers are called."""


@cache
def behind_names(codes: Codes) -> re.Pattern[str]:
    """"(eds)", "(Hg.)", ", ed.," behind names; not "hg. v.", which has the names behind it."""
    return long_pattern(rf"\s?,?\s?[(\[]?(?P<word>(?!rec\.\s?:|Wstęp(?!\w)){pattern('editor', codes)})[)\]]?(?=[\s,:.;)]|$)(?<!\sv\.)(?<!\svon)(?<!\sby)(?<!\spar)(?<!\scura\sdi)(?<!\spor)(?<!\sprzez)(?!\.?\s(?:v\.|von\s|by\s|par\s))")
