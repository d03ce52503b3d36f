"""What a thing is and how it stands: thesis, forthcoming, what it is called from here on."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Item, Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR, bare_at_end
from edele_refs.parse.peelers.ends import date_at_end, found_at_end, span_of
from edele_refs.parse.presented import PAPER, READ


@cache
def _status(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[,.;]?\s[(\[]?(?P<status>{pattern('forthcoming', codes)})[)\]]?$")


def peel_status(draft: Draft, start: int, end: int) -> int | None:
    """", forthcoming"."""
    if not (found := found_at_end(_status(draft.scan.codes), draft, start, end)) or found.start() <= start:
        return None
    draft.put("status", span_of(found, "status"))
    return found.start()


_HELD = late_pattern(
    rf"(?:[,.”\"»’]\s|\s\()(?P<genre>(?:[Uu]npublished\s)?(?:[Cc]onference\s)?{PAPER})\s"
    rf"(?:{READ})\s(?:at|to|before|auf|beim?|am|an|à|au|ao|na|no|en|a|al|w)\s[^;]{{3,120}}$"
)


_YEARS = late_pattern(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")


def peel_presented(draft: Draft, start: int, end: int) -> int | None:
    """", paper presented at the AAASS convention, Boston, November 1996"."""
    found = _HELD.search(draft.scan.masked, max(start, end - 180), end)
    if not found or found.start() <= start:
        return None
    held = [d for d in draft.scan.dates_in(found.end("genre"), end) if d.span.end <= end]
    if held and any(bare_at_end(draft.scan.masked, held[-1].span.end, year.end(), draft.scan.codes) for year in _YEARS.finditer(draft.scan.masked, held[-1].span.end, end)):
        return None  # "Vortrag gehalten am 5. April 1889 in Wien, Berlin 1889, S. 13": printed since
    draft.put("genre", span_of(found, "genre"))
    if held:
        draft.put("issued", held[-1].span, held[-1].date)
    draft.type = "paper-conference"
    return found.start() + (draft.scan.masked[found.start()] in "”\"»’")


_PRESENTED = r"(?:apresentada\s(?:à|ao|na)|présentée\s(?:à|devant)|presentada\s(?:en|a)\s(?:la\s)?|submitted\sto\s(?:the)?|vorgelegt\san\sder|eingereicht\san\sder|discussa\s(?:presso|all[’']))\s?"
_SUPERVISED = r",?\s(?:rel(?:atore|\.)|relatori|dir\.|directeur|director|orientador(?:a)?|promotor|Betreuer|sous la (?:direction|dir\.)|dirigée par|supervised by|sob orientação de|dirigida por|(?:(?:napisana|przygotowana|obroniona)\s)?pod kierunkiem|pod vedením|под рук(?:\.|оводством)|під кер(?:\.|івництвом))\s[^,\d]{4,40}(?=,)"

_SUPERVISED_LAST = r",\s(?:rel(?:atore|\.)|relatori|dir\.|directeur|director|orientador(?:a)?|promotor|Betreuer)\s?:?\s[^,;()\d]{4,40}"


_HEADED = r"(?:sous\s(?:la\s)?dir|dir|rel|orient|prom|Betreuer|supervis|pod\skier)(?=[\w.:\s])"
"""Who directed a thesis, in brackets: "(dir. Denis Peschanski)"."""


_HELD_BY = r"(?:w|ve?|у|в)\s(?:zbiorach|archiwum|posiadaniu|bibliotece|archivu|majetku|архиве|архіві)\s"
"""Where a typescript is, when no archive has it: "mps w zbiorach rodziny", "praca magisterska w zbiorach Instytutu"."""


@cache
def _thesis(codes: Codes) -> re.Pattern[str]:
    word = pattern("thesis", codes)
    return long_pattern(
        rf"(?:[,.]\s(?P<first>{YEAR})(?=\.))?(?:\.\s\d{{1,4}}\s?(?:f|fl|fls|p|h)\.)?[,.;:]?\s[(\[]?(?!Th\.\s[A-Z])(?P<genre>(?:(?:unpublished|rkp\.|rukopis|nepublikovaná|unpubl\.|unpub\.|[Uu]nveröff\.|[Uu]nveröffentl?(?:ichte|\.)|[Uu]ngedr(?:uckte|\.)|masch\.|phil\.|jur\.|iur\.|theol\.|ongepubliceerde)\s){{0,2}}{word}(?:\snouveau\srégime)?(?:\s(?:(?:de|en)\s)?(?:droit|lettres|sciences|médecine|théologie|pharmacie)(?!\w))?(?:\s(?:(?:masch|mschr|ungedr|unveröff|dactyl|multigr|polycop|ronéo)\.|policopiada|inédita|inedita|mimeografada|dactilografada|no\spublicada|non\spubliée|unpublished))?(?:\s?(?:…|\.\.\.)?\s?(?:на\s(?:здобуття|соиск\w{{0,5}}\.?)\s\w{{2,9}}\.?\s\w{{3,7}}\.?\s)?(?:д-ра|докт?\.|канд\.|доктора|кандидата|d-ra|dokt?\.|kand\.|doktora|kandidata)\s(?:[\w.]{{2,12}}\s?){{1,2}}(?:наук|nauk))?(?:\s\((?!masch|unveröff|Ms\.|mps|typescript|{_HEADED})[^()\d]{{4,60}}\)|\s(?:d[’']|en\s|em\s|in\s)[^\W\d_]+)?)(?:\s\({_HEADED}[^()\d]{{3,60}}\))?\)?"
        r"(?:\s\((?:masch\.?|unveröff\.|Ms\.|mps)\))?(?:\s?:\s(?:спец\.\s)?\d\d\.\d\d\.\d\d(?:\s[«„“\"]\s?␟+\s?[»”“\"])?(?:\s/\s(?P<body>[^\d,;()]{4,80}?)[.,]\s(?:[–—]\s)?(?P<town>(?:М|Л|К|Х|СПб|Мн)\.|[^\W\d_a-z][^\W\d_]{2,20})(?=,\s\d))?)?"
        r"(?:\s/\s[А-ЯЁІЇЄ][\w’'-]+(?:\s[А-ЯЁІЇЄ]\.){1,2}|\s/\s[А-ЯЁІЇЄ][\w’'-]+(?:\s[А-ЯЁІЇЄ]\.)?\s[А-ЯЁІЇЄ](?=$)|\s/\s[А-ЯЁІЇЄ][\w’'-]+(?:\s[А-ЯЁІЇЄ][а-яёіїє]+){2})?"  # who wrote it, once more
        r"(?:[.,:]?\s(?:[–—]\s)?(?P<place>(?:М|Л|К|СПб|Мн)\.|[А-ЯІЇЄ][а-яіїє'’]{2,20}(?:[\s-](?:на-)?[А-ЯІЇЄ][а-яіїє'’]{2,20})?)(?=,\s\d))?"
        rf"(?:{_SUPERVISED})?(?:,\s(?:mps|maszynopis|rkps)(?=,))?(?:,?\s{_HELD_BY}[^,()\d]{{3,60}})?(?:(?:[,.:]|\s[–—-])?\s(?:{_PRESENTED})?(?P<school>(?!д[иі]сс?\.|канд\.|докт?\.|д-ра)[^\W\d_](?:(?!\s/\s)[^\d,()]|(?<=[a-z]\s)\d{{1,2}}(?=[\s,)-])){{2,80}}(?:,\s(?!a\.\s?a\.|anno\s|[IVXL]{{1,6}}\sciclo)[^\d,()]{{3,60}}){{0,3}}))?(?:,\s[IVXL]{{1,6}}\sciclo(?=,))?(?:[,]?\s(?:a\.\s?a\.\s|anno\saccademico\s)?(?P<year>{YEAR}))?(?:,\s(?:policopiad[ao]|mimeo\.?|mimeografad[ao]|dactyl\.?|dactylographiée?|datiloscritt[ao]|dattiloscritt[ao]|inédit[ae]|inedita|masch\.?|maschinenschr(?:iftl)?\.?|typescript|Ms\.?|ungedr\.|unveröff\.)|\s\((?:masch|mschr|ungedr|unveröff|hekt)\w{{0,5}}\.?\))?(?:{_SUPERVISED_LAST})?\s?[)\]]?$"
    )


def peel_thesis(draft: Draft, start: int, end: int) -> int | None:
    """", PhD diss., University of Oslo, 2013"."""
    stop = end + draft.scan.masked.startswith(".", end)  # "Канд. дис.": the last stop may be the word's own
    found = _thesis(draft.scan.codes).search(draft.scan.masked, max(start, end - 220), end) or _thesis(draft.scan.codes).search(draft.scan.masked, max(start, end - 220), stop)
    if not found or found.start() <= start:
        return None
    if _HIS.search(draft.scan.masked, max(start, found.start() - 12), found.start("genre")):
        return None  # "Hertle in seiner Dissertation: Der Fall der Mauer"
    if _LATIN_TITLE.match(draft.scan.masked, found.start("genre")):
        draft.type = "thesis"
        return None
    draft.put("genre", span_of(found, "genre"))
    draft.put("publisher-place", span_of(found, "place") or span_of(found, "town"))
    body = span_of(found, "body")
    if body and (run := draft.scan.names(body.start, body.end)) and run.span.end >= body.end - 1:
        draft.flags.add("all authors")  # "дис. … канд. ист. наук : 07.00.02 / Смирнов Андрей Викторович"
    else:
        _school(draft, body or span_of(found, "school"))
    draft.put("issued", span_of(found, "year") or span_of(found, "first"))
    draft.type = "thesis"
    draft.flags.add("thesis")
    if "publisher" not in draft.values and (school := _SCHOOL_BEFORE.search(draft.scan.masked, max(start, found.start() - 70), found.start())):
        draft.put("publisher", span_of(school, "school"))
        return school.start("school") - 1
    if "publisher-place" not in draft.values and (town := _town().search(draft.scan.masked, max(start, found.start() - 40), found.start())):
        draft.put("publisher-place", span_of(town, "place"))
        return town.start()
    return found.start() - 2 * draft.scan.masked.endswith(" /", start, found.start())  # "/ Дисс. … канд. ист. наук", by library rules


_SCHOOL_BEFORE = late_pattern(r"[,.”\"’]\s(?P<school>Univ(?:ersity|\.)\sof\s[^,;()\d]{3,40}|University\sCollege[^,;()\d]{0,30}|[A-Z][^,;()\d]{2,30}\sUniv(?:ersity|\.))$")
"""“‘Title’, University of Illinois Ph.D. thesis, 1992”: where it was made stands before what it is."""
_HIS = late_pattern(r"\s(?:seine[mnr]|ihre[mnr]|his|her|their|son|sa|suo|sua|su|seu)\s$")
_LATIN_TITLE = late_pattern(r"[Dd]issertatio\s(?!in\s|ad\s[Dd]octor)[a-z]+\s\w")
"""“Dissertatio iuridica de dissensu sponsalitio, Halle 1688”: its kind is the first word of its title."""


@cache
def _town() -> re.Pattern[str]:
    """", Coimbra, dissertação de mestrado": the town before the kind of thesis."""
    return long_pattern(rf",\s(?P<place>{places.pattern()}),?$")


def _school(draft: Draft, span: Span | None) -> None:
    """Where a thesis was made: a university, with its town behind it, or the town alone."""
    if span is None:
        return
    named = span.of(draft.scan.text)
    if named.endswith(".") and places.is_place(named[:-1]):  # "Докт. дис. Екатеринбург. 1994"
        span = Span(span.start, span.end - 1)
    town, comma, school = re.split(r"(\s?:\s|,\s|$)", span.of(draft.scan.text), maxsplit=1)
    if comma and places.is_place(town):
        draft.put("publisher-place", Span(span.start, span.start + len(town)))
        draft.put("publisher", Span(span.end - len(school), span.end))
        return
    school, comma, town = span.of(draft.scan.text).rpartition(", ")
    if places.is_place(town):
        draft.put("publisher-place", Span(span.end - len(town), span.end))
        span = Span(span.start, span.start + len(school)) if comma else span
        if not comma:
            return
    elif (called := _TOWN_BEHIND_SIGLA.fullmatch(draft.scan.text, *span)) and places.is_place(called["town"]):
        draft.put("publisher-place", Span(*called.span("town")))  # "FF UK Praha"; "TU Dresden" is its name
        span = Span(*called.span("school"))
    draft.put("publisher", span)


_TOWN_BEHIND_SIGLA = late_pattern(r"(?P<school>[^\W\d_a-z]{1,2}[^\W\d_]{0,2}[^\W\d_a-z](?:\s[^\W\d_a-z]{1,4}){1,2})\s(?P<town>[^\W\d_a-z][^\W\d_A-Z]\w+(?:\s[^\W\d_a-z]\w+)?)")
_CALLED = late_pattern(r"\s(?:\(|\[(?=the\s))(?P<name>(?:the|The)\s[A-Z][\w’'-]+(?:\s[\w’'-]+){1,5}|(?!MS\)|TS\)|Ms\)|HS\)|NB\))[A-ZÄÖÜА-Я]{2,8})[)\]]$")


def peel_called(draft: Draft, start: int, end: int) -> int | None:
    """"(the Dearing report)": what the work is called from here on."""
    if not (found := found_at_end(_CALLED, draft, start, end)) or found.start() <= start:
        return None
    span = Span(*found.span("name"))
    draft.put("related", span, (Item(relation="abbreviation", title=span.of(draft.scan.text)),))
    return found.start()


@cache
def _hereafter(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"[\s,;.]{{0,12}}[(\[]\s?(?:{pattern('hereafter', codes)})[^()\[\]]{{1,80}}[)\]]$|[,;.]\s(?:{pattern('hereafter', codes)})[^.;()]{{1,60}}$")


def peel_hereafter(draft: Draft, start: int, end: int) -> int | None:
    """"(hereafter cited as RH)"."""
    found = found_at_end(_hereafter(draft.scan.codes), draft, start, end)
    return found.start() if found and found.start() > start else None


ONLINE = r"Электронный ресурс|[Oo]nline|[Ee]n ligne|[Ee]n línea|[Ee]m linha|[Rr]ecurso electrónico|Internet|[Dd]okument elektroniczny|Електронний ресурс"
"""What a bracket behind a title says of a work on the web."""
_MEDIUM = late_pattern(rf"\s?\[(?P<medium>{ONLINE})\]$|(?<=[”\"’»])\s\((?P<file>PDF)\)$")


def peel_medium(draft: Draft, start: int, end: int) -> int | None:
    """"[Электронный ресурс]"."""
    if not (found := found_at_end(_MEDIUM, draft, start, end)):
        return None
    draft.put("medium", span_of(found, "medium") or span_of(found, "file"))
    return found.start()


_MEDIA = (
    r"typescript|typoskript|tapuscrit|dactylographie|dattiloscritto|mecanografiado|datiloscrito|рукопись|машинопись|рукопис|машинопис|рукапіс|Kopie|Abschrift|Fotokopie|copy|photocopy|transcript|copie|copia|cópia|kopia|odpis|копия|копія|mps|rkps|rps|maszynopis|rękopis|rukopis|strojopis|kézirat|gépirat"
)
_WRITTEN = late_pattern(
    rf"(?:[,.]|(?<=[,.?!])[”’»\"])\s(?:(?P<genre>(?:[Uu]nveröff|[Uu]npubl|[Ii]néd|[Нн]еопубл)\w*\.?\s[^\W\d_]{{2,12}}\.?),\s)?(?P<medium>(?i:(?:{_MEDIA}))(?:\s(?:powielony|niepublikowany))?)(?P<held>,?\s(?:{_HELD_BY}|zbiory\s|archiwum\s|личный\s|семейный\s)(?:autor|автор|rodzin|rodin|семь|родин|архив)\w{{0,3}})?(?:\.\s(?P<sheet>(?:Лл?|Арк|С)\.\s?\d{{1,4}}(?:[–-]\d{{1,4}})?))?\.?$"
    r"|\s\((?P<round>[Рр]укопись|[Мм]ашинопись|[Рр]укопис|[Мм]ашинопис|mps|rkps|rps|maszynopis|rękopis|rukopis|strojopis)\)$"
)
WRITTEN = "rps typescript typoskript tapuscrit dactylographie dattiloscritto mecanografiado datiloscrito рукопись машинопись рукопис машинопис рукапіс mps rkps maszynopis rękopis rukopis strojopis kézirat gépirat kopie abschrift fotokopie copy photocopy transcript copie copia cópia kopia odpis копия копія"


def peel_written(draft: Draft, start: int, end: int) -> int | None:
    """", mps", ". Рукопись", ", typescript, 1921", ", mps w zbiorach autora": that it was never printed."""
    date = None if "issued" in draft.values else _date(draft, start, end)
    last = len(draft.scan.masked[: date.start].rstrip(" ,(")) if date else end
    found = None if "medium" in draft.values else found_at_end(_WRITTEN, draft, start, last)
    if found is None or found.start() <= start:
        return None
    draft.put("issued", date)
    draft.put("genre", span_of(found, "genre"))
    draft.put("medium", span_of(found, "medium") or span_of(found, "round"))
    draft.locator = draft.locator or span_of(found, "sheet")  # "Воспоминания. Рукопись. Л. 17 // Музей истории Уралмашзавода"
    draft.flags |= {"written", "held"} if found["held"] else {"written"}
    return found.start() + (draft.scan.masked[found.start()] in "”’»\"")


def _date(draft: Draft, start: int, end: int) -> Span | None:
    """The day or the year alone, in brackets or not, that ends at ``end``."""
    if dated := date_at_end(draft, start, end):
        return dated.span
    found = found_at_end(_YEAR, draft, start, end)
    return span_of(found, "year") if found else None


_YEAR = late_pattern(rf"(?:,\s|\s\()(?P<year>{YEAR})\)?$")


@cache
def _thesis_in_brackets(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s\((?P<school>[^()\d]{{3,60}}?),?\s(?P<genre>{pattern('thesis', codes)}),?\s(?P<year>{YEAR})\)$")


@cache
def _printed_thesis(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"\s\((?P<genre>{pattern('thesis', codes)})(?:,?\s(?P<school>[^();\d]{{3,60}}?))?;\s(?P<place>[^\W\d_][^();:\d]{{2,40}}?),?\s(?P<year>{YEAR})\)$")


@cache
def _thesis_of_apa(codes: Codes) -> re.Pattern[str]:
    """"[Doctoral dissertation, University of California, Berkeley]. ProQuest", "[Unpublished master’s thesis]. University of Leeds": the school in the bracket or behind it."""
    called = rf"\[(?P<genre>(?:[Uu]npublished\s)?(?i:{pattern('thesis', codes)}))"
    return long_pattern(rf"\s{called}(?:,\s(?P<school>[^\[\]\d]{{3,80}})\](?:\.\s[^.;\[\]]{{2,60}})?|\]\.\s(?P<behind>[^.;:\[\]\d]{{3,80}}))\.?$")


@cache
def _thesis_behind_quotes(codes: Codes) -> re.Pattern[str]:
    """What stands in the bracket before the word is its kind: "“Sects” (kandidat diss., Moscow State University, 2024)", "(senior honors thesis, Reed College, 1987)"."""
    return long_pattern(rf"(?<=[”»“\"’'])\s\((?P<genre>(?:[^\W\d_][\w.’'-]{{0,20}}\s){{1,4}}(?:diss\.|dissertation|thesis|{pattern('thesis', codes)})),\s(?P<body>[^();\d]{{3,80}}?),?\s(?P<year>{YEAR})\)$")


_DEGREE = late_pattern(rf"(?<=[”»“\"’'])\s\((?P<genre>(?:[Uu]npublished\s)?(?:Ph\.?\s?D|D\.?\s?Phil|M\.?\s?Phil|M\.?\s?Litt|B\.?\s?Litt|M\.?\s?A)\.?),\s(?P<body>(?=[^()]{{0,60}}(?:Univ|College|School|Institut))[^();\d]{{3,80}}?),?\s(?P<year>{YEAR})\)$")
"""The degree without a word for a thesis: "“Women’s Work” (PhD, University of Leeds, 1998)"."""


def peel_bracketed_thesis(draft: Draft, start: int, end: int) -> int | None:
    """"(Univ. of Oxford D.Phil. thesis, 1986)", "(dissertatie Utrecht; Gouda 1984)"."""
    shapes = (_thesis_in_brackets(draft.scan.codes), _printed_thesis(draft.scan.codes), _thesis_behind_quotes(draft.scan.codes), _DEGREE)
    found = next(filter(None, (found_at_end(shape, draft, start, end) for shape in shapes)), None)
    return _put_thesis(draft, found) if found else None


def peel_thesis_of_apa(draft: Draft, start: int, end: int) -> int | None:
    """"[Doctoral dissertation, University of California, Berkeley]. ProQuest"."""
    found = found_at_end(_thesis_of_apa(draft.scan.codes), draft, start, end)
    return _put_thesis(draft, found) if found else None


def _put_thesis(draft: Draft, found: re.Match[str]) -> int:
    for variable, group in (("genre", "genre"), ("publisher", "school"), ("publisher", "behind"), ("publisher-place", "place"), ("issued", "year")):
        if group in found.re.groupindex and found[group]:
            draft.put(variable, span_of(found, group))
    if "body" in found.re.groupindex:
        _school(draft, span_of(found, "body"))
    draft.type = "thesis"
    draft.flags.add("thesis")
    return found.start()


_PUBLISHED_THESIS = late_pattern(r"\s[(\[](?:[Zz]ugl(?:eich|\.)|[Oo]ok\sverschenen\sals|[Oo]ok\sals|[Tt]evens|[Aa]lso|[Tt]eilw(?:eise|\.)\szugl\.|[Uu]rspr(?:ünglich|\.)|[Pp]rzedtem|[Oo]riginally)[:,]?\s[^()\[\]]{3,90}[)\]]$")


@cache
def _thesis_behind_year(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?<=\s\d\d\d\d)\s\((?:[^\W\d_]{{2,10}}\.[-\s])?{pattern('thesis', codes)}(?![^()]{{0,80}}(?:masch|ungedr|unveröff|mps))[^()]{{0,80}}{YEAR}\)$")


def peel_published_thesis(draft: Draft, start: int, end: int) -> int | None:
    """"(zugl. Diss. Univ. Freiburg 2003)", "2008 (Habil.-Schr. Mannheim 2006)": what a book was before it was printed."""
    found = found_at_end(_PUBLISHED_THESIS, draft, start, end) or found_at_end(_thesis_behind_year(draft.scan.codes), draft, start, end)
    return found.start() if found and found.start() > start else None


_TRANSLATED = late_pattern(r"(?:,|:|\s/)?\s(?:[Сс]б\.\sст(?:атей|\.)|сборник\sстатей|trad\.\s(?:it|fr|esp|port|cast)\.?|пер\.\sс\s[а-я]+\.?(?=$)|Engl\.\strans\.?|dt\.\sÜbers\.?)$")


def peel_translated(draft: Draft, start: int, end: int) -> int | None:
    """", trad. it.", ", пер. с англ.": that it is a translation, without the translator."""
    found = found_at_end(_TRANSLATED, draft, start, end)
    return found.start() if found and found.start() > start else None
