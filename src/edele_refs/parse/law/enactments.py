"""Laws cited by their name: "Statute of Frauds 1677 (29 Car. II, c. 3), s. 4", "Landrecht von 1794, § 12"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.dates import Dated
from edele_refs.parse.draft import Draft
from edele_refs.parse.law.statutes import acts, nameless, take_gazette
from edele_refs.parse.scan import Scan

_SOVEREIGN = r"(?:Hen|Edw|Edward|Henry|Eliz|Jac|Jas|Car|Chas|Cha|William|Will|Wm|W|Gul|James|Charles|Richard|Mary|Anne|Ann|Geo|George|Vict|Victoria|Vic|Ric|Rich|Mar|Phil|P)\.?(?:\s?(?:&|and)\s?(?:M|Mar|Mary)\.?)?"
_REGNAL = (
    rf"\d{{1,2}}(?:\s?(?:&|and|-|–)\s?\d{{1,2}})?\s{_SOVEREIGN}(?:\s?(?:[IVX]+|\d)\.?(?!\w))?(?:(?:,?\s(?:[Ss]tat|st|sess)\.?\s?\d)?[,.]?\s(?:c|ch|cap)\.?\s?\d+|,?\s(?:[Ss]tat|st)\.?\s?\d(?!\w))"
)
_REIGN = rf"\d{{1,2}}(?:\s?(?:&|and|-|–)\s?\d{{1,2}})?\s{_SOVEREIGN}(?:\s?(?:[IVX]+|\d)\.?(?!\w))?(?:,?\s(?:[Ss]tat|st|sess)\.?\s?\d)?"
_NAME = r"(?:The\s)?(?:Magna\sC(?:h)?arta(?:\sof)?|(?:Statutes?|Ordinance|Provisions|Bill|Assize|Charter|Constitutions|Articles)\sof\s(?:the\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]*)?|(?:[A-Z][\w’'-]+|\([A-Z][^()]{2,40}\))(?:,?\s(?:[A-Z&][\w’'-]*|\([A-Z][^()]{2,40}\)|of|and|the|for|to|in|against|on|by|from|with|or|at)){0,9}?\s(?:Act|Ordinance|Statute)s?)"
_LONG_NAME = rf"An?\s[Aa]cte?\s(?:for|to|of|concerning|against|touching|declaring|that|whereby|in|empowering)\s[^.;:()]{{4,160}}?(?=,?\s[(\[]?{_REGNAL})"
_SECTION = r"(?:,\s(?P<place>(?:ss?|cc?|ch|caps?|secs?|arts?|cls?|[Ss]ections?|§{1,2}|[Ss]ched)\.?\s?\d[\w()]*(?:\s?[-–,]\s?\d[\w()]*)*))"
_ENGLISH = long_pattern(
    rf"(?<![\w’-])(?:(?P<title>{_LONG_NAME}|{_NAME}),?\s(?:(?P<year>1[0-9]\d\d|20\d\d)|[(\[](?P<bracketed>1[0-9]\d\d|20\d\d)[)\]])?(?:,?\s?[(\[]?(?P<number>{_REGNAL}(?:\s[(\[](?:Ire|I|Scot|Eng|G\.?\s?B)\.?[)\]])?)[)\]]?|\s[(\[](?P<reign>{_REIGN})[)\]]|,?\s[(\[](?P<chapter>c(?:h|ap)?\.?\s?\d{{1,3}})[)\]])?"
    rf"|(?P<alone>{_REGNAL}(?:\s[(\[](?:Ire|I|Scot|Eng|G\.?\s?B)\.?[)\]])?)(?:\s\((?P<dated>1[0-9]\d\d)\))?)(?:\s\([A-Z][^()\d]{{3,60}}\)(?=\s\(1)|\s\((?P<called>[A-Z][^()\d]{{3,60}}),\s(?P<since>1[0-9]\d\d)\))?(?:\s?\((?P<behind>1[0-9]\d\d)\))?{_SECTION}?(?![\w’])"
)


def find_enactments(scan: Scan) -> Iterator[Draft]:
    """A statute with the year of the reign, or with a section behind its year."""
    for found in _ENGLISH.finditer(scan.masked):
        if not (found["number"] or found["alone"] or found["reign"] or (found["chapter"] and found["year"])) and not (found["place"] and (found["year"] or found["bracketed"])) and not _alone(scan, found):
            continue
        title = found["title"] or ""
        end = found.end()
        draft = Draft(scan, found.start(), end, type="legislation")
        if title:
            draft.put("title", Span(*found.span("title")))
        draft.put("title", Span(*found.span("called")) if found["called"] else None)
        for variable, groups in (("number", ("number", "alone", "reign", "chapter")), ("issued", ("year", "bracketed", "dated", "behind", "since"))):
            where = next((Span(*found.span(g)) for g in groups if found[g]), None)
            draft.put(variable, where, where.of(scan.text) if where and variable == "number" else None)
        if found["place"]:
            draft.locator = Span(*found.span("place"))
        yield draft


def _alone(scan: Scan, found: re.Match[str]) -> bool:
    """Whether an act with its year is all that a reference says: "25 Geo. II c. 37; Murder Act, 1752"."""
    return bool(found["title"] and found["year"] and scan.begins_at(found.start()) and _ENDS.match(scan.masked, found.end()))


_ENDS = late_pattern(r"\s?(?:;|\.?\s*$)")
_BOOKS = (
    r"(?:Ordena(?:ções|ciones|nzas)|Recopilación|Nov[íi]ss?ima\sRecopilación|Nueva\sRecopilación|(?:Las\s)?Siete\sPartidas|Fuero|Leyes|Constitutio(?:nes)?|Constituciones|Constituições|Edictum|Codex|Lex|Digest[ae]?|Institutiones"
    r"|[CcC]ódigo\s(?:Civil|Penal|Comercial|Criminal|de\sComercio)|Codice\s(?:civile|penale|di\scommercio)|Constitución|Constituição|Costituzione|Ato\sAdicional|Carta\sConstitucional|Coutumes?|Costumas?|Assises|Grand\s[Cc]outumier|Sachsenspiegel|Schwabenspiegel|Carolina|Statuta|Statuti|Capitulare)"
)
"""What books of laws and customs are called, cited by their title, book or chapter."""
_COMPOUNDS = "|".join(word.lower() for word in words("act", ("de",)))
_DIVISION = r"(?:(?:Teil|Tl\.|[Tt]it(?:el|\.|re|ulo|olo)|[Tt][íi]t\.|[Tt]ítulo|Buch|Kap\.|[Cc]hap\.|[Cc]ap\.|[Ll]i[bv]\.|[Ll]ivre|[Ll]ibro|[Ll]ivro|[Bb]ook|Partida)\s?[IVXLC\d]+,?\s){0,3}"


@cache
def _code(codes: Codes) -> re.Pattern[str]:
    # adjectives before it: "Allgemeines Preußisches Landrecht"
    act = rf"(?:(?:[A-ZÄÖÜ][\w-]{{3,}}e[snr]?\s){{0,2}}?(?:[A-ZÄÖÜ][\w-]*(?:{_COMPOUNDS})(?!\w)|{pattern('act', codes)}|(?<!\w){_BOOKS}(?!\w)))"
    return long_pattern(
        rf"(?:^|(?<=[\s(]))(?P<title>{act}(?:\s(?!(?:von|de|of|vom)\s\d)[^,;:()\d]{{3,80}}?)?)(?:,?\s(?:(?:von|de|of|vom)\s)?(?P<year>1[0-9]\d\d|20\d\d)|\s\((?P<bracketed>1[0-9]\d\d|20\d\d)\)|\s(?:vom|v\.|du)\s(?P<day>[^,;()]{{6,24}}))?,\s"
        rf"(?P<place>{_DIVISION}(?:[IVX]{{1,4}},?\s(?:\d{{1,2}},?\s)?)?(?:§{{1,2}}|[Aa]rt(?:ikel|igo|ículo|icolo|icle|\.)|[Aa]rts\.|[Ll]ey|[Ll]ei|[Tt][íi]t(?:ulo|olo|re|\.))\s?(?:\d+|[IVXLC]+(?=[\s,;.)]|$))(?:er(?!\w)|[a-z](?!\w))?(?:\s?(?:[-–,]|und|et)\s?\d+[a-z]?(?!\w))*(?:\s(?:ff?\.|Abs\.\s\d+))*)"
    )


def find_codes(scan: Scan) -> Iterator[Draft]:
    """A code or law by its name with the paragraph cited."""
    for found in _code(scan.codes).finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")))
        year = next((Span(*found.span(g)) for g in ("year", "bracketed") if found[g]), None)
        if year and (month := next((d for d in scan.dates if d.span.start < year.start and d.span.end == year.end and found.start("title") < d.span.start), None)):
            draft.drop("title")
            draft.put("title", Span(draft.start, month.span.end), scan.text[draft.start : month.span.end])
            draft.put("issued", month.span, month.date)
        draft.put("issued", year)
        if day := next(iter(scan.dates_in(*found.span("day"))), None):
            draft.put("issued", day.span, day.date)
            if nameless(scan.codes).fullmatch(found["title"]):
                draft.drop("title")
                draft.put("title", Span(draft.start, day.span.end), scan.text[draft.start : day.span.end])
        draft.locator = Span(*found.span("place"))
        yield draft


@cache
def _numbered(codes: Codes) -> re.Pattern[str]:
    number = r"(?:[Nn][.ºo°]*|Nr\.?|№|núm\.)\s?(?P<number>\d{1,3}(?:[\s.]\d{3})+(?!\d)|\d[\d./-]*\d|\d)"
    return long_pattern(rf"(?:^|(?<=[;.]\s))(?:(?P<author>[A-ZÀ-Þ]{{4,}}(?:\s[A-ZÀ-Þ]{{2,}})*)\.\s)?(?P<title>{acts(codes)}(?:\s[^\W\d_A-ZÀ-Þ]{{4,14}}){{0,2}}\s{number}(?:,?\s(?:de|of|vom|v\.|du|del|от|z\sdnia|van|ze\sdne)\s|,\s))$")


@cache
def _act_before(codes: Codes) -> re.Pattern[str]:
    placed = r"(?:(?P<place>[Aa]rtt?\.\s\d+(?:\s?bis|\s?ter)?(?:,\s(?:c\.|comma|al\.)\s\d+)?)(?:,\s|\s(?:della\s|del\s|dell[’']|de\sla\s|du\s|de\sl[’']|da\s|do\s)))"
    return long_pattern(rf"(?:(?:^|(?<=[;.(]\s)|(?<=\()|(?<=\s)){placed}|^|(?<=[;.(]\s)|(?<=\()|(?<=[Cc]fr\.\s)|(?<=\s(?:il|la|el|le)\s)|(?<=\sl[’']))(?P<title>(?:Testo\sunico\s[^,;.()\d]{{5,80}},\s)?{acts(codes)})\s(?:(?:del|vom|v\.|of|de|du|от|від|z\sdnia|van|ze\sdne)\s)?$")


_NUMBER_BEHIND = late_pattern(r",?\s(?:n\.|n[°º]|[Nn]r\.?|№|no\.|č\.)\s?(?P<number>\d(?:[\d./-]*\d)?)(?:\s(?:Sb\.(?:\sz\.\sa\sn\.)?|ř\.\s?z\.|Z\.\s?z\.))?(?=\s?(?:[;,)]|\.?$|\.\s))")


def _numbered_behind(scan: Scan, day: Dated) -> Draft | None:
    """"R.d.l. 17 novembre 1938, n. 1728": the number behind the day."""
    behind = _NUMBER_BEHIND.match(scan.masked, day.span.end) if len(day.date.edtf) == 10 else None
    low = max(0, day.span.start - 120)
    before = _act_before(scan.codes).search(scan.masked[low : day.span.start]) if behind else None
    if not before or not behind:
        return None
    about = _ABOUT_BEHIND.match(scan.masked, behind.end())
    title = Span(low + before.start("title"), about.end() if about else behind.end())
    draft = Draft(scan, low + before.start("place" if before["place"] else "title"), title.end, type="legislation")
    draft.put("title", title, title.of(scan.text))
    draft.put("number", Span(*behind.span("number")))
    draft.put("issued", day.span, day.date)
    if before["place"]:
        draft.locator = Span(low + before.start("place"), low + before.end("place"))
    else:
        _placed_behind(draft)
    return draft


_ABOUT_BEHIND = late_pattern(
    r",\s(?:(?:sull[aoe]?|sull[’'](?=\w)|sugli|sui|sul|concernente|recante|relativ[oa]\s(?:a|alla?|al|all[’'](?=\w))|per\s(?:la|il|l[’'](?=\w))|[Cc]onversione\s(?:in\slegge)?|[Tt]esto\sunico|[Pp]rovvedimenti|[Nn]orme|[Dd]isposizioni|[Ii]stituzione|[Aa]pprovazione|[Mm]odificazioni|[Oo]rdinamento|[Cc]ostituzione|[Rr]egolamento|[Cc]odice)\s)[^,;.()\d]{4,140}?(?=,\s(?:art|ed?\s)|\s?[;)]|\.?$|\.\s[A-ZÀ-Þ])"
)
"""What an Italian law is about, behind its number: "n. 773, Testo unico delle leggi di pubblica sicurezza"."""


def _placed_behind(draft: Draft) -> None:
    if placed := _PLACE_BEHIND.match(draft.scan.masked, draft.end):
        draft.locator, draft.end = Span(*placed.span("place")), placed.end()


_PLACE_BEHIND = late_pattern(r",\s(?P<place>(?:(?:[Tt]itre|[Tt]ít(?:ulo|\.)|[Tt]it\.|[Cc]hap\.|[Cc]ap\.)\s[IVX\d]+,\s){0,2}(?:[Aa]rtt?\.|[Aa]rtikel|§{1,2})\s?\d+[a-z]?(?:\s?(?:[-–,e]|et|y|und)\s?\d+(?!\w))*)")
"""The article or paragraph behind an act."""


@cache
def _numbered_by_year(codes: Codes) -> re.Pattern[str]:
    number = r"(?:č|nr|Nr|n|№)\.?\s?(?P<number>\d{1,4}/(?P<year>(?:18|19|20)\d\d))"
    about = r"(?:,?\s(?:na|o|ze?|jímž|jimž|kterým|ktorým|k|ke|pro|w\ssprawie)\s(?!dne\s|dňa\s|dnia\s)[^,;.()§]{5,110})?"
    return long_pattern(rf"(?<![\w’])(?P<title>{acts(codes)}(?:\s[^\W\d_A-ZÀ-Þ]{{4,14}}){{0,2}}\s{number}(?:\s(?:{pattern('gazette', codes)}))?{about})(?![\w/])")


_DATED_BEHIND = late_pattern(r",?\s(?:ze\s(?:dne\s)?|zo\s(?:dňa\s)?|z\s(?:dnia\s)?|vom\s|du\s)$")


def find_acts_by_year(scan: Scan) -> Iterator[Draft]:
    """"Zákon č. 231/1948 Sb., na ochranu …, ze dne 6. října 1948, § 1": an act by its number in the collection of a year."""
    for found in _numbered_by_year(scan.codes).finditer(scan.masked):
        draft = Draft(scan, *found.span(), type="legislation")
        draft.put("title", Span(*found.span("title")), found["title"])
        draft.put("number", Span(*found.span("number")))
        day = next(iter(scan.dates_in(found.end(), found.end() + 12)), None)
        if day and _DATED_BEHIND.fullmatch(scan.masked, found.end(), day.span.start):
            draft.put("issued", day.span, day.date)
            draft.end = day.span.end
        draft.put("issued", Span(*found.span("year")))
        _placed_behind(draft)
        yield draft


@cache
def _changed(codes: Codes) -> re.Pattern[str]:
    by = (
        r"(?:(?:modifi|complét|abrog|remplac|prorog|annul)ée?s?\spar\s(?:l[’']|la\s|le\s|les\s)?|(?:geändert|aufgehoben|ergänzt|ersetzt|verlängert)\sdurch\s(?:das\s|die\s|den\s)?|(?:modificat|abrogat|sostituit|integrat)[oaie]\s(?:con\s(?:la\s|il\s)?|dal(?:la\s|\s|l[’']))"
        r"|(?:modificad|derogad|sustituid)[oa]s?\spor\s(?:el\s|la\s)?|(?:alterad|revogad|substituíd)[oa]s?\spel[oa]\s|(?:[Aa]mended|[Rr]epealed|[Ss]uperseded)\sby\s(?:the\s)?)"
    )
    return long_pattern(rf"{by}(?P<title>{acts(codes)}(?:\s(?!du\s)[^,;.()\d]{{1,50}}?)?(?:\sn[°º]\s?(?P<number>[\d-]+))?(?:,?\s(?:du|de|vom|v\.|del|of|z\sdnia))?\s)$")


_ABOUT = r"(?:\s(?:r\.\s)?(?:relati(?:f|ve)|portant|sur|instituant|concernant|pour|fixant|über|betreffend|zur|zum|gegen|sulla?|sul|sobre|para|o|on|concerning|tot|betreffende|na)\s[^,;.()]{4,150}?)?"
_OVER = late_pattern(rf"{_ABOUT}(?=\s?(?:[;)]|\.?$|\.\s[A-ZÀ-Þ]|,\s(?:modifi|complét|abrog|geändert|aufgehoben|modific|derogad|alterad|[Aa]mended|[Rr]epealed|art|Art|§|tit|tít|chap)|,?\s(?:dite?s?|dett[aoei]|llamad[ao]s?|sogenannte[srn]?|sog\.|so-called|known\sas)\s))")
"""Up to an article, what changed it, or what it is called too: "loi du 17 août 1915, dite loi Dalbiez"."""


@cache
def _dated(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:^|(?<=[\s(]))(?P<title>{acts(codes)}(?:,?\s(?:du|de|del|vom|v\.|of|van|z|z\sdnia|ze\sdne|от))?\s)$")


_ARTICLE = late_pattern(r"(?<![\w’'])(?:l[ae]s?\s|l[’']|d(?:as|ie|en|em|er)\s|the\s|el\s|il\s|lo\s|[oa]\s)$")
"""“Voir la loi du 17 août 1915”, “Vgl. das Gesetz vom 7. April 1933”."""


def _before_article(scan: Scan, at: int) -> int:
    article = _ARTICLE.search(scan.masked, max(0, at - 6), at)
    return article.start() if article else at


def find_dated_acts(scan: Scan) -> Iterator[Draft]:
    """"Loi du 22 août 1791 sur les douanes, titre XIII, art. 5": an act by its day and what it is about, where a reference begins."""
    for day in scan.dates:
        low = max(0, day.span.start - 40)
        found = _dated(scan.codes).search(scan.masked[low : day.span.start]) if len(day.date.edtf) in (7, 10) else None  # "Édit de juillet 1764"
        over = _OVER.match(scan.masked, day.span.end) if found else None
        if found and over and scan.begins_at(_before_article(scan, low + found.start("title"))) and not scan.signatures_in(day.span.end, over.end() + 3):
            draft = Draft(scan, low + found.start("title"), over.end(), type="legislation")
            draft.put("title", Span(draft.start, draft.end), scan.text[draft.start : draft.end])
            draft.put("issued", day.span, day.date)
            _placed_behind(draft)
            yield draft


def find_amendments(scan: Scan) -> Iterator[Draft]:
    """"…, modifiée par l’ordonnance du 26 décembre 1944, art. 21": the act that changed another."""
    for day in scan.dates:
        low = max(0, day.span.start - 120)
        found = _changed(scan.codes).search(scan.masked[low : day.span.start]) if len(day.date.edtf) == 10 else None
        if found:
            draft = Draft(scan, low + found.start("title"), day.span.end, type="legislation")
            draft.put("title", Span(draft.start, draft.end), scan.text[draft.start : draft.end])
            draft.put("number", Span(low + found.start("number"), low + found.end("number")) if found["number"] else None)
            draft.put("issued", day.span, day.date)
            _placed_behind(draft)
            yield draft


def find_numbered_acts(scan: Scan) -> Iterator[Draft]:
    """"BRASIL. Decreto-lei n. 37, de 2 de dezembro de 1937": an act by its number and day."""
    for day in scan.dates:
        if draft := _numbered_behind(scan, day):
            yield draft
            continue
        low = max(0, day.span.start - 90)
        found = _numbered(scan.codes).search(scan.masked[low : day.span.start])
        if not found or len(day.date.edtf) != 10:
            continue
        draft = Draft(scan, low + found.start("author" if found["author"] else "title"), day.span.end, type="legislation")
        if found["author"]:
            draft.put_literals("author", [Span(low + found.start("author"), low + found.end("author"))])
        draft.put("title", Span(low + found.start("title"), day.span.end), scan.text[low + found.start("title") : day.span.end])
        draft.put("number", Span(low + found.start("number"), low + found.end("number")))
        draft.put("issued", day.span, day.date)
        take_gazette(draft)
        yield draft
