"""The forms of signatures: which words name which level, by tradition.

A signature is a run of levels ("f. 17, op. 125, d. 85"), from the widest to the
narrowest; a sheet ("l. 3") is no part of it but the locator. The same letter means
different things in different traditions ("f." is fond, folio, filza, fascicolo), so
every tradition has its own table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern

CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİŁĹĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚΑ-ΩΆΈ-ΏА-ЯЁІЇЄҐЎЈЉЊЋЂЏ"
DASH = "-‐‑‒–—"
VALUE = (
    rf"[A-Z]\s\d{{1,3}}\s[A-Z](?=\sNr\.)|(?<=n\.\s|c\.\s|p\.\s|ps\s)\d{{1,3}}\s\d{{3}}(?:/[IVX]{{1,4}})?(?!\w)|(?:[A-ZА-ЯІЇЄҐ]{{1,3}}(?:[{DASH}]|\s)?|[рпrp][{DASH}])?\d\w{{0,11}}"
    rf"(?:[{DASH}/]\w{{1,9}}|\.\d\w{{0,8}}|:\d{{1,4}}(?![\d:])|\s/\s?\w{{1,9}}|/\s\w{{1,9}})*"
    r"|(?:Ls|Lsp|Tk|Tm|Tč|Kv|Or|Cs|Ko|Tr|Ks|Retr|TS|Ts)\s(?:[IVX]{1,4}(?:/[IVX]{1,4})?\s)?\d{1,5}/\d{2,4}"
    r"|[IVX]{1,4}\s[A-Z]{1,2}\s\d{1,4}(?:[a-z](?:\s\d{1,3})?)?(?![\w/])|[ІХ][ІХVI]{0,4}(?!\w)|[IVX]{1,5}(?:\.\d{1,5}){1,5}|[IVXLCDM]{1,9}(?:[/\-–]\w{1,9})*(?!\w)|I(?:l|li|ll)(?![\w.])|[xvi]{2,7}(?![\w.])|[A-Z](?:/\d{1,6}(?::\d{1,4})?)?(?![\w.’'])|(?<=[Лл]ит\.\s)[А-Я](?!\w)"
)
"""The value of a level: 85, A-461, Р-9401, 295/VII-10, 48a, XII, F."""

TITLE = r"«[^«»\n]{1,80}»|“[^“”\n]{1,80}”|‘[^‘’\n]{1,80}’(?!\w)|'[^'\n]{1,80}'(?!\w)|\"[^\"\n]{1,80}\""
"""A file's title in place of its number."""

AND = (
    r"(?:,\d{1,2}(?=[,:;.)]|$|\sNrn?\.)|\s(?:[a-zа-я]|[IVX]{1,4})(?=[,;])|\s[A-Z](?=,\sNrn?\.)|,\s[IVX]{1,4}(?=,\sNrn?\.)|(?:,\s\d{1,6}(?:[-‐‑–]\d{1,6})?){0,20}\s(?:e|ed|i|und|and|et|y|и|та|u\.)\s\d{1,6}(?:[-‐‑–]\d{1,6})?(?=\s*(?:[,.;:)]|$))"
    r"|(?<=[Ee]ntry A1)\s\d{1,5}[A-Z]?(?!\w)|\s(?:bis|ter|фп|пф|ФП|ПФ|fp|MV|OV|BN|PL|ČB|HK|ÚL|KV)(?!\w)|\s[A-Z]{1,3}\(\d{1,2}\)|\s[A-Z]\w{3,15}(?=,\s(?:cc?|ff?)\.)|\s(?:«[^«»\n]{1,80}»|“[^“”\n]{1,80}”)(?=,\s(?:sottof|sfasc|sf|ins)[\w.])|\s[A-Z]{1,2}(?:/\d{1,3})?(?=,\s(?:cc?|ff?|fols?|pp?)\.\s?\d))?"
)
"""What may belong to a level's value: "buste 11 e 12", "858 bis", "62304 фп", "reg. 27 Novus, c. 157v"."""

OLDER = r"(?:\s?\((?:=|già|olim|ex|formerly|früher|vormals|ant\.|anc\.|antes|dawn(?:a|iej|\.))\s?(?:[^\W\d_]{1,5}\.\s)?\d[\w/.-]{0,11}\)|\s=\s\d{2,6}(?![\w.]))?"
"""The number that a value had before, or has in another count: "cod. 78 (= coll. 1083)", "b. 12 (già 14)"."""

MANY = late_pattern(r"(?:bb|dd|ll|nn|buste|filze|regg|registri|fascc|fasce|fascicoli|boxes|Boxes|Nrn|Bde|дд|legs|cxs|ks)\.?\s")
LIST = late_pattern(rf"(?:,\s?\d{{1,6}}(?:[{DASH}]\d{{1,6}})?(?![\w°]|\s[^\W\d_]{{3}}|,\s\d{{1,2}}\s[^\W\d_]{{4}}|\s[IVX]{{1,4}}\s1\d{{3}}|\s?(?:гг?|рр?)\.|\.\d|\.\s\d{{1,2}}\.\s?[12]\d{{3}})){{1,20}}")
"""A list of values behind a level's word in the plural: "bb. 6, 9, 18–19"."""

SIDE = (
    r"(?:[rv]°|[rv]o(?!\w)|(?:об|ob|адв|rev|Rs|RS|Vs|zv|зв|odwr|ap(?=\.?(?:[;,)]|\s?$|\.\s[^\W\d_a-z]))|sqq|sq|ss|sgg|ff|f|nn|seq)(?!\w)\.?"
    r"|(?:reverse|verso|recto|гръб|r/v|v/r|r-v|rv|bis|[rv][ab]|r|v|R|V|a|b|d|(?<=\d)[pt]|t(?=\.?(?:[-‐‑–,;)]|\s[-–(]|\s?$)))(?!\w)(?:\.(?=\s?[-‐‑–]|[,;]\s\d{1,4}\s?[rvt](?!\w)))?)"
)
SHEET = rf"(?:(?=\d{{0,3}}[lIO])[lIO\d]{{1,4}}[rvt](?!\w)|\d{{1,7}}(?:[{DASH}]\d{{1,7}})?(?:\s?{SIDE})?|[ivxlc]{{1,8}}(?!\w|\.\s?\d)|[IVXLC]{{1,8}}(?!\w|\.\s?[^\W\d_]))"
RANGE = rf"{SHEET}(?:\s?[{DASH}]\s?(?:{SHEET}|[rv](?!\w)\.?))*"
AND_MORE = r"(?:\s(?:e|et|und|y)\s(?:segg?|sgg?|ss|sqq?|suiv|suivants|sig|sigs)(?!\w)\.?|\s(?:и|та|і|i)\s(?:об|зв|адв|след|сл|наст|nast|n)(?!\w)\.?)?"
SHEETS = rf"{RANGE}(?:\s?(?:,|;|\+|(?:and|und|u\.|и|та|i|e|y|et|&)(?=\s))\s?{RANGE}(?=\s*(?:[,.;:)\]]|$)|\s(?:and|und|et|и|та|i|e|y|oraz|sowie)\s)){{0,40}}{AND_MORE}"
"""The numbers of sheets: "155", "311–12", "3–4 об.", "12v", "9-2reverse–9-3", "2, 11"."""

COUNT = r"(?:anni\s|№\s*|Nr?o?s?\.?\s*(?=\d)|n\.?\s?[°ºo]\.?\s*|n\.\s(?=\d)|č\.\s*|#\s*)?"


@dataclass(frozen=True)
class Form:
    """One tradition: levels from the widest to the narrowest, and the sheets' words.

    ``names`` says where names before the first level go: they name the fonds
    ("collection"), or they are as much a code as the numbers behind them
    ("location"), or they do the one if they are words ("Mediceo del principato") and
    the other if letters or one word ("StK", "Senato"). ``headed`` series are
    divided by headings, the last of several names; ``titled`` files may have titles
    in quotation marks ("folder “Dobrynin 1969”"). ``alone`` are the sets of levels that are unmistakably
    archival behind any institution's name; ``free`` those that are so without one.
    ``codes`` are patterns of the tradition's short forms ("A-461, op. 1", "17/125/85").
    """

    name: str
    title: str
    levels: tuple[tuple[str, str], ...]
    sheets: str
    names: Literal["collection", "words", "location"] = "words"
    headed: bool = False
    titled: bool = False
    alone: tuple[frozenset[str], ...] = ()
    free: tuple[frozenset[str], ...] = ()
    codes: tuple[str, ...] = ()

    @cached_property
    def top(self) -> tuple[str, ...]:
        """The levels from the widest to the narrowest."""
        return tuple(level for level, _ in self.levels)

    @cached_property
    def words(self) -> str:
        """The words of all levels, as one alternation."""
        return "|".join(word for _, word in self.levels)

    @cached_property
    def level(self) -> re.Pattern[str]:
        """One level and its value; the group that matched is the level."""
        words = "|".join(rf"(?P<{level}>(?:{word}))" for level, word in self.levels)
        titled = rf"|{TITLE}" if self.titled else ""
        return long_pattern(
            rf"(?<![\w.])(?:{words})(?:\.['’]?(?![^\W\d_a-z]\.[^\W\d_a-z])\s*|\s+(?:\([^\W\d_]{{1,5}}\.?\)\s)?|(?=[№#])){COUNT}(?P<value>{VALUE}{titled})[°º]?{AND}{OLDER}"
        )

    @cached_property
    def sheet(self) -> re.Pattern[str]:
        """A locator: the sheets' word and its numbers."""
        return long_pattern(
            rf"(?:{self.sheets})(?:\.\s*|\s+(?:\([^\W\d_]{{1,5}}\.\)\s)?|(?=\d))(?:{SHEETS}|[A-Z]\d{{1,3}}(?!\w)|n\.?\s?n\.?(?:\s?n\.)?|nlb\.?(?!\w))"
        )


def _sets(*sets: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(s.split()) for s in sets)


PAGES = r"[Ff]ol(?:io)?s?|[Ff]ll?|[Ff]ls|ff?|[Ff]fo?l?|f°|fos?|pp?|[Pp]ages?|[Ss]hts?|[Ff]rames?"

FOND = r"(?P<fonds>[AАRPРПр]?[-‐‑–]?\d{1,5}\w?)"
PAPERS_CODE = r"(?P<fonds>(?:NL|Nachla(?:ss|ß)|Nachl\.)\s(?:(?:von|vom|van|de|zu|Graf|Frhr\.)\s){0,2}[A-ZÄÖÜ][^\W\d_]{1,24}(?:[\s-][A-ZÄÖÜ][^\W\d_]{1,24}){0,2})\s(?P<item>\d{1,5}(?:/\d{1,4})?)"
"""Somebody's papers by his name and a number: "NL Haushofer 12"."""
FOND_CODES = (
    r"(?P<fonds>[A-Z]{0,3}-?\d{1,5}\w?)\.\s?f\.,\s(?P<opis>\d{1,4}\w?)\.\s?apr\.,\s(?P<delo>\d{1,6}\w?)\.\s?l\.?",
    FOND
    + r"[,.]?\s(?:op|оп|o|inv|опис)\.?\s?(?P<opis>\d{1,4}\w?)"
    + r"(?:[,.]?\s(?:d|д|ed\. ?khr|ед\. ?хр|spr|спр)\.?\s?(?P<delo>\d{1,6}\w?))?",
    FOND + r"-(?P<opis>\d{1,4}\w?)-(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
    FOND + r"/(?P<opis>\d{1,4}\w?)/(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
)

FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form(
            "fond",
            "fond, opis, delo, list (Russia, Ukraine, Belarus, the Baltic states and others)",
            (
                ("fonds", r"[FfФфფ]|[Ff]onds?|(?:Bestand|[Zz]espół|[Ff]ondo|[Cc]ollection)(?=\s[\w-]{1,8},\s(?:[Oo]p|Find|Verz|[Ii]nv|[Rr]eg))|ФОНД|[Фф]онд[уі]?|[Кк]олл(?:екция)?|R\. ?fonds"),
                ("opis", r"[Oo]p|[Оо]п|[Пп]ер(?=\.\s?\d)|[Pp]er(?=\.\s?\d{1,3},\s[Dd]o[ckk])|[Oo]pis['’ʹʼ]?|[Оо]пис[ьи]?|[Oo]pys|[Вв]оп|[Vv]op|[Aa]pr|[Aa]p|[Ii]nv|[Nn]im|n|ა|ან|Findbuch|Verz(?:eichnis)?|[Ii]nvent(?:aire|ario|ory)|[Rr]egister"),
                ("kniga", r"[Кк]н|[Kk]n|[Кк]нига"),
                ("papka", r"[Сс]вязка|[Вв]язка|[PpПп]|[Pp]apka|[Пп]апка|[KkКк]|[Пп]\. ?н|[Kk]art(?:on)?|[Кк]арт(?:он)?|[Пп]ор"),
                (
                    "delo",
                    r"[Сс]тл?б|[Ss]tl?b|(?:[Аа]рхивно-следственное|[Сс]ледственное|[Уу]головное|[Лл]ичное)\s[Дд]ело|(?:[Aa]rkhivno-sledstvennoe|[Ss]ledstvennoe|[Uu]golovnoe|[Ll]ichnoe)\sdelo|Akte(?=\s\d)|[Dd]d?|[Дд]д?|[Dd]el[oa]|[Дд]ел[оа]|[Ss]pr|[Сс]пр|[Ss]pra[vw]a|[Сс]права"
                    r"|[Ee]d\. ?(?:kh|ch|hr|x)r?|[Ее]д\. ?хр|[Oo]d\. ?zb|[Оо]д\. ?зб|[Bb]|[Ll]\. ?b|[JjЈј](?:ed|ед)\. ?(?:opisa|op|описа)|[Ss]|[Bb]yla|[Dd]os(?:ar(?:ul)?|sier)?|[Ff]ascicolo|[Tt]eczka|[Ff]older|[Ff]ile|[Aa]\. ?[ej]|[Аа]\. ?[еј]|[Дд]ок(?=\.)|[Dd]o[ck](?=\.\s\d)|№|ს|საქ",
                ),
                ("volume", r"[Tt]|[Тт]|[Лл]ит(?=\.\s[А-Я](?!\w))|[Tt]om|[Тт]ом|[Vv]ol|[Чч](?:асть)?|[Cc]h(?:ast['’ʹʼ]?)?|[Vv]yp|[Вв]ып"),
            ),
            r"[LlЛл]|[Ll]l|[Лл]л|(?<=\d,\s)kk?|[Сс]ст|[Ll]ists?|[Лл]ист(?:ы|ов)?|[Aa]rk|[Аа]рк|[Aa]rkush|[Аа]ркуш|[Lll]p|[Bb]l|[Bb]latt|[Ss]heets?|[Ff]euillets?|[Ff]ogli|[Ff]ila(?=\s)|ფურც|ფ|"
            + PAGES,
            "collection",
            alone=_sets("fonds opis", "fonds delo", "opis delo", "fonds kniga", "fonds volume"),
            free=_sets("fonds opis delo", "fonds opis"),
            codes=FOND_CODES,
        ),
        Form(
            "box",
            "record group, series, entry, box, folder, reel (USA, UK collections, Israel and others)",
            (
                ("group", r"RG|[Rr]ecord [Gg]roup|MG|AG|[Gg]roup|(?:[A-Z]{2,6}\s)?MSS?|[Cc]oll(?:ection)?"),
                ("part", r"[Pp]art|[Pp]t(?=\.?\s(?:\d|[IVX]))"),
                ("series", r"[Ss]eries|[Ss]er|[Ss]ubseries|[Ss]ubject [Ff]ile|[Aa]cc|[Aa]ccession"),
                ("entry", r"[Ee]ntr(?:y|ies)|E"),
                ("publication", r"[Mm]icrofilm|[Mm]icrocopy"),
                ("volume", r"[Vv]ols?|[Vv]olume"),
                ("box", r"[Bb]ox(?:es)?|[Bb]x|[Cc]arton|[Cc]ontainer"),
                ("reel", r"[Rr]eel|[Rr]oll|r|R"),
                ("folder", r"[Ff]olders?|[Ff]ldr|[Ff]ile|[Ff]iles|[Ee]nvelope|[Dd]ossier"),
                ("item", r"[Ii]tem|[Rr]eels?|[Dd]oc|[Dd]ocument|[Nn]os|[Uu]nit"),
                # copies have the signature of the archive that holds what was filmed
                ("fonds", r"[Ff]ond|[Ff](?=\.\s\d{1,5}\w?,\sop\w{0,3}\.?\s\d)"),
                ("opis", r"[Oo]pis[’']?|[Oo]p"),
                ("delo", r"[Dd]elo|(?<=\d,\s)d(?=\.\s\d)|spr"),
            ),
            r"[Ff]rames?|[Ff]r|F|mm?|memb|rott?|[Ss]erials?|[Ss]egments?|[Ss]eg|" + PAGES,
            "collection",
            alone=_sets("box", "folder", "reel", "group entry", "group"),
            free=_sets("group entry", "group box", "group entry box"),
            titled=True,
        ),
        Form(
            "bestand",
            "Bestand or Rep., number, sheet (Germany, Switzerland, the Netherlands)",
            (
                ("fonds", r"Bestand|Best|Abteilung|Abt(?!\.\s[A-Z](?:\s[IVX]+)?,\sNr)|Rep|HA|Nachla(?:ss|ß)|NL|Dep(?:ositum)?|Slg|[Tt]oegang|toegangsnummer|[Ii]nventaris"),
                ("division", r"Abt(?=\.\s[A-Z](?:\s[IVX]+)?,\sNr)|Lit|Sekt|Sect"),
                ("box", r"Bü|Büschel|Box|Kart|Karton|Ktn?|Kasten|Schachtel|Bund|Paket|Fach|[Dd]oos|Ordner"),
                ("volume", r"Bd|Band|Bde|Fasz|Faszikel|Fasc|Konv"),
                ("file", r"[Nn]rn?|No|Akte|Akt|ZR|[Dd]ossier|Mappe|[Mm]ap|[Oo]mslag|inv\. ?nr|inventarisnummer|inv\.-nr|Fvg"),
                ("item", r"Dok|Dokument"),
            ),
            r"Bl|Blatt|Bll|Bild|S(?=\.)|Seite|pag|Anl|Anlage(?!\s(?:Nr\.\s?)?\d{1,3}\s(?:zum?|zur)\s)|" + PAGES,
            codes=(PAPERS_CODE,),
            alone=_sets("fonds file", "fonds box", "fonds", "box"),
        ),
        Form(
            "karton",
            "fonds, carton, inventory number, file (Austria, Czech lands, Slovakia, Hungary, Slovenia, Croatia)",
            (
                ("fonds", r"[Ff]ond|[Ff]\. ?č|[Ff](?=\.\s(?:[A-ZČŠŽ]{1,5}(?!\w)[\s-]?\d?|\d{1,4}/\d|\d{1,4}[^,;]{0,30},\s(?:kr|kart|kut|šk|škat|inv|sv|sign|č|k)\.))|Nachlass|Best(?:and)?|NL|[Ss]ekce|sb|[Ss]bírka|[Фф](?:онд|\.)(?=\s[^,;]{1,40},\s(?:кут|фасц|св|ф)\.)"),
                ("inventory", r"[Ii]nv\. ?č|[Pp]řír\. ?č|[Pp]rír\. ?č|[Ii]nv\. ?j|i\. ?[čj]|[Ii]nv|[Ss]z\. ?č"),
                ("signature", r"[Ss]ign|[Ss]ig|Rubr(?=\.)|Rubrik"),
                (
                    "box",
                    r"[Kk]art|[Kk]art[oó]n|[Kk]tn?|[Kk]ar|[Kk]r|[Kk]rab|[Kk]rabice|(?<!,\s\d,\s)(?<!,\s\d\d,\s)(?<!,\s\d{3},\s)(?<!,\s\d{4},\s)[Kk]|[Dd]oboz|d|[Šš]k(?:atla)?|[Šš]katuľ[ay]|[Tt]\. ?e|[Kk]ut(?:ija)?|[Кк]ут(?:ија)?|[Фф]асц(?=\.)|[Фф](?=\.\s\d{1,4},\s(?:бр|ред|год))|[Šš]k|[Pp]k|[Pp]akke|[Kk]ansio|[Kk]otelo|š|fasc",
                ),
                ("volume", r"Bd|Band|[Ff]asz?c?(?:ikel|ykl)?|[Kk]onv(?:olut)?|[Tt]|sv|svazek|knj?|kniha|knjiga|[Vv]ol"),
                ("file", r"[Ll]æg|ovoj|asia|akti|[Ss]p\. ?zn|Zl|Nrn?|[Šš]ifra|[Čč]|[Čč]\.? ?j|[Čč]\. ?sp|[Aa]\. ?č|[Aa]rch\. ?č|[Tt]étel|ő\. ?e|Akt|[Ss]p(?=\.\s\d)|[Ss]pis(?:\s(?:br|č))?|[Ss]ložka|[Zz]ložka|AE|[Aa]\. ?[je]|[Aa]r(?:ch)?\. ?j|[Mm]app?[ea]|[Bb]r|[Бб]р|[Рр]ед(?=\.?\s\d)|[JjЈј](?:ed|ед)\. ?(?:opisa|op|описа)"),
            ),
            r"[Ff]ol(?:io)?s?|ff?|[Ss]|Bl|pag|l|p|str|bod|b|" + PAGES,
            alone=_sets("fonds box", "fonds inventory", "box", "fonds", "inventory signature"),
        ),
        Form(
            "sygn",
            "zespół, sygnatura, tom, karta (Poland)",
            (
                ("fonds", r"[Zz]esp(?:ół)?|nr zesp(?:ołu)?"),
                ("zespol", r"z(?=\.\s?\d)"),
                ("wiazka", r"w(?=\.\s?\d)|wiązka"),
                ("division", r"[Dd]z(?:iał)?"),
                ("signature", r"[Ss]ygn(?:atura)?|syg|[Ss]ygn\. akc|[Aa]kc|[Jj]\. ?a|rkps|[Mm]f|sygn\. mf|[Ss]ygn\. akt"),
                ("box", r"[Pp]udło|[Tt]eczka|[Tt]ecz|poz|paczka|(?<!a\. )j"),
                ("part", r"[Cc]z"), ("volume", r"[Tt]|[Tt]om|vol|[Kk]s(?=\.\s\d)"),
                ("envelope", r"[Kk]op(?:erta)?"), ("item", r"nr"),
            ),
            r"[Kk]k?|[Kk]art[ay]?|[Ss]|[Ss]tr|" + PAGES,
            "collection",
            alone=_sets("signature", "fonds", "box", "division volume", "division part", "part volume", "zespol wiazka"),
            free=_sets("signature volume"),
        ),
        Form(
            "busta",
            "serie, busta, registro, fascicolo, carta (Italy)",
            (
                ("fondo", r"[Ff]ondo(?=\s[A-Z]-?\d)"),
                ("series", r"[Ss]er(?:ie)?|s|[Ss]ez|[Cc]at(?:egoria)?|[Tt]it|[Rr]ubr?|[Cc]l"),
                ("posizione", r"[Pp]os(?:iz)?(?:ione)?"), ("segnatura", r"[Ss]egn(?:atura)?"),
                (
                    "busta",
                    r"[Bb]b?|[Bb]ust[ae]|[Ff]i?l?z|[Ff]ilz[ae]|[Mm]azz[oi]|mz|[Cc]art|[Cc]artell[ae]|[Cc]arton[ei]|[Ss]catol[ae]|[Ss]cat|[Cc]assett[ae]|[Cc]apsa|[Ff]asci[oa]"
                    r"|[Pp]acc[oh]i?|[Ll]iass[ae]|[Rr]otol[oi]",
                ),
                ("registro", r"[Rr]egg?|[Qq]uad(?:ern[oi])?|[Gg]iornal[ei]|[Rr]egistr[oi]|[Ll]ibr[oi]|[Cc]od|[Mm]ss?|[Pp]rotocollo"),
                ("volume", r"[Vv]ol[li]?|[Vv]oi|[Vv]olum[ei]|[Tt]om[oi]|t"),
                ("fascicolo", r"[Ff]as[ce]|[Ff]ascc|[Ff]asce|[Ff]ascicol[oi]|[Ii]nserto|ins|f(?=\.\s(?:\d{1,5}/[A-Z]|\d{1,5},\ss(?:otto)?f|[«“]))"),
                ("sottofascicolo", r"[Ss]ottof(?:asc(?:icol[oi])?)?|sfasc|sf"),
                ("pergamena", r"[Pp]erg(?:amen[ae])?"),
                ("document", r"[Dd]oc|[Aa]ll|[Ii]nv|nn?|N|No|n[°º]|[Nn]um|[Pp]rot|[Rr]ep|[Pp]roc|[Pp]artita|[Cc]ed(?:ola)?|[Pp]arte|[Pp]ol(?:izza)?|[Dd]is(?:egn[oi])?"),
            ),
            # "ce." and "fi." are how "cc." and "ff." come out of scans
            r"c[ce]?|[Cc]art[ae]|car(?=\.)|fil[ae](?=\s\d)|[Ff][fi]?|[Ff]oll?|[Ff]ogli[oi]?|pp?|pagg?",
            "location",
            titled=True,
            alone=_sets("busta", "registro", "fascicolo", "pergamena", "segnatura"),
        ),
        Form(
            "legajo",
            "sección, legajo or caja, expediente, documento (Spain, Latin America)",
            (
                ("section", r"[Ss]ecc(?:ión)?|[Ff]ondo|[Rr]amo|[Ss]erie"),
                ("caja", r"[Cc]ajas?|[Cc]/(?=\s?\d)"),
                ("legajo", r"[Ll]ligalls?|[Ll]egs?|[Ll]egajos?|[Pp]rot(?:ocolo)?|[Cc](?!\.?\s?\d+\s?[rv](?!\w))|[Ll]ib(?:ro)?s?|[Rr]ollo"),
                ("volume", r"[Vv]ol|[Tt]omo|[Tt]"),
                ("expediente", r"[Ee]xpt?e?s?|[Ee]xpedientes?|[Cc]arp(?:eta)?|N|R|núm|[Nn]\.?º|[Nn]"),
                ("document", r"[Dd]ocs?|[Dd]ocumento|[Ii]m(?:agen)?|D"),
            ),
            r"ff?|[Ff]ol(?:io)?s?|ff?º|fo[ls]?|pp?|pág",
            "location",
            alone=_sets("legajo", "caja", "section expediente", "volume expediente"),
        ),
        Form(
            "maço",
            "fundo, maço or caixa, processo, documento, folha (Portugal, Brazil)",
            (
                ("series", r"[Ff]undo|[Ss]érie|[Pp]arte|[Gg]aveta|[Gg]av|[Ss]ecção|[Ss]ér|[Cc]orredor|SC|[Nn]úcleo|cod"),
                ("armário", r"[Aa]rm(?:ário)?|[Ee]stante|[Pp]rat(?:eleira)?"),
                ("maço", r"[Mm]aços?|[Ll]atas?|[Mm]ç|[Mm]ç?|[Ll]iv(?:ro)?s?|L|[Rr]olo|[Cc]ód(?:ice)?|[Mm]icrofilme"),
                ("volume", r"[Vv]ols?"),
                ("caixa", r"[Cc]xs?|[Cc]aixas?"),
                ("pasta", r"[Pp]asta|[Pp]t|[Pp]ct|[Pp]acote"),
                ("processo", r"[Pp]roc(?:esso)?s?|[Pp]ront(?:uário)?|PC|[Dd]ossi(?:er|ê)|[Cc]apilha"),
                ("unit", r"NT|UI|U\.I|[Uu]nid"),
                ("document", r"[Dd]ocs?|[Dd]ocumento|[Nn]|[Nn]\.?º|D"),
            ),
            r"[Ff]ls?|ff?|[Ff]olhas?|[Ff]ol(?:io)?s?|pp?|[Pp]ág",
            "words",
            headed=True, alone=_sets("maço", "caixa", "pasta", "processo"),
        ),
        Form(
            "cote",
            "série, cote, carton, dossier, folio (France, Belgium)",
            (
                ("fonds", r"[Ff]onds|[Cc]oll(?:ection|\.)|[Ss]érie|[Ss]ous-série|papiers|[Rr]eg|[Rr]egistre"),
                ("carton", r"[Cc]ote|[Cc]arton|[Bb]oîte|[Ll]iasse|[Bb]obine|[Mm]icrofilm"),
                ("volume", r"[Vv]ol(?:ume)?|t"),
                ("dossier", r"[Dd]ossier|[Dd]os|[Dd]|n|dr"),
            ),
            r"[Ff]ol(?:ios?)?s?|ff?|f°s?|pp?|[Ff]euillet|no|n°|[Pp]ièces?|pce",
            titled=True, alone=_sets("carton", "carton dossier", "fonds dossier"),
        ),
    )
}
"""Every form by its name."""
