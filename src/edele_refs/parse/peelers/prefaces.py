"""Who wrote a preface: ", préface de Michel Winock"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.draft import Draft
from edele_refs.parse.peelers.people import SMALL_WORD

_PREFACED = late_pattern(
    r"[,.(;]\s?(?:avec\s(?:une\s|un\s)?|(?:[Rr]e-?issued\s|[Rr]epr(?:inted|\.)\s)?[Ww]ith\s(?:an?\s)?(?:new\s)?|[Mm]it\s(?:einem|einer)\s|con\s(?:una?\s)?|[Mm]et\seen\s)?"
    r"(?:(?:[Pp]réface|[Aa]vant-propos|[Pp]ostface|[Pp]résentation|[Ii]ntroduction)(?:\set\snotes)?\s(?:de\s|d[’']|par\s)|(?:[Ii]ntroduction|[Pp]reface|[Ff]oreword|[Aa]fterword|[Ii]ntro(?:d)?\.|revd?\.?|revised|updated)\sby\s|[Pp]réf\.\s(?:de\s|par\s)?|[Mm]it\sBeitr(?:ägen|\.)\s(?:von|v\.)\s|(?:Vorwort|Nachwort|Einleitung|Geleitwort|Einführung)\s(?:von|v\.)\s"
    r"|(?:[Pp]refazione|[Ii]ntroduzione|[Pp]ostfazione|[Pp]resentazione|[Pp]ref\.)\sdi\s|[Ii]ntr(?:od?)?\.\s(?:(?:di|de|by)\s)?|(?:[Pp]r[óo]l|[Pp]res)\.\sde\s|(?:[Pp]rólogo|[Ii]ntroducción|[Ee]studio\s(?:preliminar|introductorio)|[Pp]refacio|[Ee]pílogo|[Pp]refácio|[Aa]presentação|[Ii]ntrodução|[Pp]osfácio)(?:\sy\snotas)?\s(?:de|por)\s"
    r"|(?:(?:z\s|ze\s)?(?:przedmow[ąa]|komentarz(?:em)?|wstęp(?:em)?|posłowie|wprowadzenie)(?:\si\s(?:komentarz|przypisy|przypisami|komentarzem))?|przedm\.|posł\.|wprow\.|słowo\swstępne)\s|(?:(?:[Пп]редисл|[Вв]ст(?:уп)?\.\s(?:ст|сл)|[Пп]ослесл|[Пп]ередм)\.|[Пп]редисловие|[Пп]ередмова|[Пп]іслямова|вступительная\sстатья)\s|(?:[Pp]ředml|[Pp]redsl|[Dd]osl)\.\s|(?:[Pp]ředmluva|[Pp]redslov|[Dd]oslov)\s|(?:[Ss]tudiu\sintroductiv|[Pp]refață|[Pp]refaţă|[Pp]ostfață|[Cc]uvânt\sînainte|[Ii]ntroducere)(?:\s(?:și|şi)\snote)?\sde\s|(?:[Ss]premna\sbeseda|[Pp]redgovor|[Pp]ogovor)\s|(?:[Vv]oorwoord|[Ii]nleiding|[Nn]awoord)\s(?:van|door)\s)"
)
PREFACES = (
    "beitr beiträgen préf revd rev revised updated préface avant postface introduction présentation preface foreword afterword intro introd intr prol pról pres vorwort nachwort einleitung geleitwort einführung prefazione introduzione postfazione presentazione pref "
    "prólogo introducción estudio prefacio epílogo prefácio apresentação introdução posfácio przedmową przedmowa wstęp wstępem komentarz komentarzem posłowie wprowadzenie przedm posł wprow słowo předml předmluva predsl predslov dosl doslov предисловие передм передмова післямова вступительная вст предисл вступ послесл voorwoord inleiding nawoord studiu prefață prefaţă postfață cuvânt introducere spremna predgovor pogovor"
)


def peel_preface(draft: Draft, start: int, end: int) -> int | None:
    """", préface de Michel Winock": no title's words, and nobody's book."""
    for found in reversed(list(_PREFACED.finditer(draft.scan.masked, max(start, end - 90), end))):
        run = draft.scan.names(found.end(), end - len(" u. a") * draft.scan.text.startswith(" u. a.", end - len(" u. a")))
        if _MAKERS.search(draft.scan.masked, max(start, found.start() - 60), found.start() + 1):
            continue  # "/ сост. и авт. вступ. ст. Д. А. Жуков": who wrote it made the book too
        if found.start() > start and run and run.names[0].given and not draft.scan.text[run.span.end : end].removesuffix(" u. a").strip(" ,.;:)"):
            draft.flags.add("no names")
            return found.start()
    return None


_MAKERS = late_pattern(rf"\s/\s(?:[Сс]ост\.?,?\s|[Рр]ед\.?,?\s)(?:{SMALL_WORD}){{0,3}}[^\W\d_]{{1,10}}\.?$")
