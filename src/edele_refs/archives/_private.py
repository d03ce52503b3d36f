"""Papers that are in no institution: "Личный архив автора", "Archiwum prywatne autora", "Privatarchiv Müller".

They have a keeper but no signature. Only where a reference may begin or end are such words its
archive; in a sentence ("из личного архива автора") or behind "w" ("w zbiorach autora") they are prose.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.archives._archive import Sighting
from edele_refs.archives._names import SIGLUM
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

_PERSON = r"[^\W\d_a-zà-žа-џґ][\w.’'-]{0,30}"
_KEEPER = rf"{_PERSON}(?:\s?{_PERSON}){{0,3}}"
_OWN = (
    r"(?i:(?:личн(?:ый|ого)|семейн(?:ый|ого)|домашн(?:ий|его)|частн(?:ый|ого)|особист(?:ий|ого)|приватн(?:ий|ого)|родинн(?:ий|ого)|сімейн(?:ий|ого)|домашн(?:ій|ього)|асабіст(?:ы|ага)|прыватн(?:ы|ага)|сямейн(?:ы|ага))\s(?:архива?|архіву?|архіў|архіва)"
    r"|(?:lichny[ij]|semein[yj]i|domashnii|chastnyi|osobystyi|ro[dt]ynnyi)\sarkh[iy]v|archiwum\s(?:prywatne|rodzinne|domowe|osobiste|własne)|zbiory\s(?:prywatne|własne|rodzinne)|soukromý\sarchiv|rodinný\sarchiv|súkromný\sarchív|privatn[ai]\sarhiva?|osobn[ai]\sarhiva?"
    r"|(?:personal|private|family)\s(?:archives?|collection)|privatarchiv|familienarchiv|archives?\s(?:privées?|personnelles?|familiales?)|archivio\s(?:privato|personale|di\sfamiglia)|archivo\s(?:particular|personal|familiar))"
)
_AUTHOR = (
    r"(?i:автор(?:а|ов|ки|у|ів)|аўтара|avtora|autor(?:a|ki|ów|ky|ů|ov|ice)|(?:of\s)?the\sauthors?|des\s(?:Verfassers|Autors)|der\s(?:Verfasserin|Autorin|Autoren|Verfasser)|de\sl[’'](?:auteur|autrice)|dell[’']autore|del\sautor|do\sautor|vlastní)"
)
_OF = r"(?:семьи|сім[’']ї|сям[’']і|родини|rodziny|rodiny|obitelji|porodice|seme[ij]\s?|sem[’']i|of\s(?:the\s)?|der\sFamilie|von|des|de\sla\sfamille|de|di)"
_PLACE = r"(?:\s\((?:[гмm]\.\s)?[^\W\d_a-zа-џґ][^()\d]{2,30}\))?"
_PRIVATE = long_pattern(
    rf"(?<!\w)(?:{_OWN}(?:\s(?:{_AUTHOR}|(?:{_OF}\s)?{_KEEPER}|(?:{_OF}\s){_AUTHOR})){_PLACE}"
    rf"|(?i:архив|архів|архіў|arkhiv|archiwum|archiv|arhiva?|zbiory|полевые\sматериалы|польові\sматеріали)\s{_AUTHOR}"
    rf"|(?i:(?:personal\s|private\s)?(?:archives?|collection)\sof\sthe\sauthors?|(?:the\s)?authors?[’']s?\s(?:own\s|private\s|personal\s){{0,2}}(?:archives?|collection))"
    rf"|(?:im\s)?Besitz\s(?:{_AUTHOR}|der\sFamilie(?:\s{_KEEPER})?|von\s{_KEEPER})|(?:im\s)?(?:Privat|Familien)besitz(?:\s(?:(?:{_OF}\s)?{_KEEPER}|{_AUTHOR}))?"
    rf"|in\s(?:the\s)?(?:authors?[’']s?|private|family)\s(?:possession|hands)|in\s(?:the\s)?possession\sof\s(?:the\s(?:present\s)?author|the\s(?:{_KEEPER}\s)?family|{_KEEPER})"
    r"|en\s(?:la\s)?possession\s(?:de\sl[’'](?:auteur|autrice)|de\sla\sfamille)|w\sposiadaniu\s(?:autora|autorki|rodziny)|in\spossesso\sdell[’']autore|en\sposesión\sdel\sautor|na\sposse\sdo\sautor|v\sdržení\sautora"
    r"|в\s(?:распоряжении|собственности)\sавтора|у\s(?:розпорядженні|власності)\sавтора)"
    r"(?<!\s[^\W\d_])(?=\s*(?:[.,;:)\]]|$)|\s[(\[][^()\[\]]{2,60}[)\]])"
)
_STEMS = ("автор", "аўтар", "avtor", "autor", "author", "verfasser", "auteur", "privat", "prywat", "личн", "семейн", "домашн", "частн", "особист", "приватн", "родинн", "сімейн", "асабіст", "прыватн", "сямейн", "personal", "family", "famil", "rodzinn", "lichny", "soukrom", "súkrom", "rodinn", "osobn", "privées", "partic", "besitz", "possess", "posesión", "posse do", "posiadaniu", "držení", "family")
"""One of these stands in every text that ``_PRIVATE`` can be found in."""
_BEGINNING = late_pattern(r"(?:^|[,.;:(\[–—]\s?|//\s?|[»”“\"’)]\s|\b(?:[Ii]n|im|aus|see|Vgl\.|vgl\.|[Сс]м\.|mps|rkps|maszynopis|rękopis|kopia|odpis|kopie|Kopie|Abschrift|Original|[Cc]op(?:y|ies|ie)|original|transcript|typescript|copia|копия|копія|рукопись|рукопис)\s)$")


def private(text: str) -> Iterator[Sighting]:
    """The keepers of private papers, where a reference may begin or end."""
    folded = text.casefold()
    if not any(stem in folded for stem in _STEMS):
        return
    for found in _PRIVATE.finditer(text):
        if not _BEGINNING.search(text, max(0, found.start() - 12), found.start()):
            continue
        siglum = SIGLUM.match(text, found.end())
        if siglum or not text.startswith((" (", " ["), found.end()):
            yield Sighting(Span(*found.span()), Span(*siglum.span("siglum")) if siglum else None, None, None, None)


def is_private(name: str) -> bool:
    """Whether a name is that of private papers.

    >>> is_private("Archiwum prywatne J. Nowaka"), is_private("Archiwum Akt Nowych")
    (True, False)
    """
    return _PRIVATE.match(name) is not None
