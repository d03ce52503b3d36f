"""Pages and other places in a work, at the end of a stretch of text.

"345–95", "S. 125 f.", "folio 63reverse", "II: 472–3", "42–4, quotation: 43",
"255–58, especially tables 1 and 2 and chart 1", "ch. 9 recs. 40 and 23".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from edele_refs.languages import Codes, cues_of, pattern, tokens
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.endings import Ending
from edele_refs.parse.no_pages import NO_YEARS, ON_THE_SAALE

ROMAN = r"(?:(?!(?:ivi|im|id|di|mi|il|dil|dim|vid|mild|civil)\b)[ivxlcdm]{1,8}|[IVXLCDM]{1,8})"
_OF_SIDE = r"\s?(?:reverse|verso|recto|[rv]o(?!\w)|об\.?|зв\.?|адв\.?|Rs\.?|Vs\.?|RS|VS|bis|[rv][ab]\b|[rvabRV]\b[°º]?)"
_OF_NOTE = r"nn?\d{1,3}(?!\w)|n(?!\w)"
"""A note on a page: "201n", "201n3"."""
_SIDE, _NOTED = f"(?:{_OF_SIDE})?", f"(?:{_OF_NOTE})?"
# nothing behind a number can be taken in one way alone: a list of them would take two to the power of its length
_NUMBER = rf"(?:(?<=[a-z.]\s)[A-Z]\d{{1,3}}(?:\.\d{{1,3}}){{0,2}}|\d{{1,5}}(?:[.-]\d{{1,3}})?(?:{_OF_SIDE}|{_OF_NOTE})?|{ROMAN}\b(?!\.\s?[^\W\d_a-zà-ÿа-џґ]){_SIDE})"
"""A Roman number before a stop and a capital is an initial: "Bl. 167; C. Hartner"."""
_MORE = r"(?:\s?(?:ff?\.?(?![^\W\d_])|sqq?\.?(?!\w)|и след\.?|n\.?n?(?:\.(?=\W|$)|$)|(?:i\s)?nast\.?|i\sn\.?(?!\w)|i\sin\.(?!\w)|et\ssuiv(?:antes|\.)?|et\ss(?:\.(?!\w)|(?=\s?$))|et\ss(?:eq)?q?q\.?|(?:and|und|et|e|y|i|и|u\.)\spassim(?!\w)|u\.\s?ö\.|и\s(?:сл|др|далее)\.?(?!\w)|y\s(?:ss|sigs|sgtes)\.?|(?:e\s)?(?:ss|sgg|segg|segs|seg|sg)(?:\.(?!\w)|(?=\s?$))|e\s(?:ss|sgg|segg|seg|sg)(?!\w)|(?:y|e)\ssiguientes(?!\w)|a\snásl\.?|e\.?v\.?(?!\w)|s\.(?=\s?$)))?"
STRESSED = r"(?:[Ss]ouligné|[Nn]ous\ssoulignons|[Jj]e\ssouligne|[Ii]táli|[Tt]he\sital|[Ee]mphas[ie]s|[Ii]talics|[Mm]y\s(?:emphasis|italics|translation)|[Hh]ervorhebung|[Hh]ervorgehoben|[Kk]ursiv|[Cc]orsiv|[Ii]l\scorsivo|[Cc]ursiva|[Ll]as?\scursivas?|[Ee]l\ssubrayado|[Ss]ubrayado|[Éé]nfasis|[Gg]rifos?|[Oo]s?\sgrifos?|[Pp]odkreśl|[Вв]ыделено|[Кк]урсив)"
"""What a bracket behind a page says of the words quoted, not of the page."""
COMMENT = (
    r"(?:where|which|who|whose|with|without|on|for|though|although|but|as|an?|the|this|in\s(?:which|the)|dort|wo|woraus|mit|ohne|zu[mr]?|über|freilich|allerdings|ein|eine|der|die|das|qui|où|avec|sur|une?|mais"
    r"|dove|con|sul(?:la)?|donde|sobre|onde|com|gdzie|gdy|który|która|где|который|которая|о|об|де|про|kde|met|over|waar)\s[^()\d]{1,160}\)"
)
"""What a bracket behind a page says in the author's words: "218–20 (where the name is Ludwik)"."""
_LEADS_ON = r"(?:(?:ma|aber|but|mais)\s)?(?:[Vv]\.|[Cc]fr?\.|[Vv]gl\.|[Ss]iehe|[Ss]\.\sauch|[Ss]ee|[Vv]oir|[Vv]éase)\s(?:[^()\s]{1,14}\s){0,2}(?:Id\.|ders\.|dies\.|[A-ZÀ-Þ])"
"""What leads in a bracket behind a page to another work: "p. 470 (ma v. Id., I glossatori)"."""
_DASH = r"\s?[-‐-―−]\s?"
TERM = r"(?:Hil(?:ary|\.)|Eas(?:ter|t?\.)|Pasc?h?\.|Trin(?:ity|\.)|Mich(?:aelmas|\.))\s(?:[Tt]erm,?\s)?"
"""The terms of English courts, by which their rolls are dated."""
_RANGE = rf"{_NUMBER}(?:{_DASH}{_NUMBER})?{_MORE}(?:\s?\((?!{STRESSED}|{TERM}|{COMMENT}|{_LEADS_ON})[^()]{{1,64}}\))?"
_SAID = rf"\s\((?!{STRESSED}|{TERM}|{COMMENT}|{_LEADS_ON})[^()\d]{{2,40}}\)"
"""What is to be found on each of several pages: “314–76 (trial procedure) and 400–449 (verdicts)”."""
_AND = r"(?:\s?[,;]\s(?:and\s|und\s|et\s|и\s|i\s|e\s|y\s)?|\s(?:and|&|und|u\.|sowie|et|e|y|i|и|та|oraz)\s|,(?=\d))"


_LATIN_PAGE = r"P[Pp]?\."
"""The page of a book in Latin letters, as Russian notes write it: "1994. P. 12"."""


DOCUMENT = r"(?:[Dd]ocs?\.(?:\s?(?:[Nn]os?|nr)\.|\s?n[°º]s?)?|[Dd]ok\.(?:\s?(?:[Nn]r\.?|č\.|br\.|št\.))?|[Дд]ок\.(?:\s?(?:№|бр\.))?|[Uu]rk\.(?:\s?[Nn]r\.)?|[Bb]elge(?:\s[Nn](?:o|r)[:.]?)?|[Vv]esika(?:\s[Nn](?:o|r)[:.]?)?|[Rr]eg\.\s[Nn]r\.|[Rr]egest(?:\s[Nn]r\.)?|[Aa]cta|[Cc]harter(?:\sno\.)?|(?<=[,)]\s)[CcKk]at\.(?:(?:\s|-)(?:[Nn]os?|[Nn]r)\.|\s[Nn]os?)?)"
"""A document of an edition, by its number: "Dok. Nr. 12", "Док. № 301"."""


@cache
def _label(codes: Codes) -> str:
    keys = ("page", "folio", "column", "chapter", "table")
    own = (
        r"paras?\.?|para(?:graph)?s?|(?<=[\])]\s)ff?(?=\s\d)|(?:(?<=[\])]\s)|(?<=\d,\s))ss?(?=\s\d)|(?:(?:Einl(?:eitung|\.)|Vorb(?:em)?\.|Vorrede|Art\.\s\d{1,4})\s)?§{1,2}|sections?|sec\.|Abschn\.|Abs\.|art(?:icle)?\.?|Art\.|(?:(?:Einl(?:eitung|\.)|Vorb(?:em)?\.|Einf\.)(?:\svor\s§\s?\d{1,4})?\s)?R(?:z|n|dn?r?)\.|Rdn?r?|recs?\.|"
        rf"sigs?\.(?=\s[A-Za-z*¶†]{{1,4}}\d{{0,2}}[rv]?(?!\w))|charts?|figs?\.|figures?|documents?|{DOCUMENT}|reel|frames?|Tab(?:elle|\.)|tabs?\.|rot\.|membr?\.|"
        rf"(?<=\.\s){_LATIN_PAGE}(?=\s?\d)|"
        r"(?:ad\s|(?<=\sad\s)|(?<=\d,\s))a\.(?=\s\d{3,4}(?!\d))|(?<=\d\.\s)Ст\.|liv\.|livre|tit(?:re|olo|\.)|tít(?:ulo|\.)|Tit\.|Buch|rubr\.|quaest\.|disc\.|dec\.|obs\.|cons(?:il)?\.|app(?:endix|\.)|Anlage|Anhang|maps?|plates?|Abb\.|books?|lines?|verses?|quer(?:y|ies)|props?\.|theorems?"
    )
    # "C. 5, S. 27": volume and issue in Turkish, whatever Russians write in Latin letters
    guard = r"(?![CS]\.\s?[\dIVX])" if "tr" in codes and "de" not in codes else ""
    guard += NO_YEARS + ON_THE_SAALE
    return f"{guard}(?:" + "|".join([*(pattern(key, codes) for key in keys), rf"(?<!\w)(?:{own})(?!\w)"]) + ")"


@cache
def _list(codes: Codes) -> str:
    """Numbers with or without words before them, joined by commas and the like."""
    label = rf"(?:{_label(codes)}|{pattern('note', codes)})"
    item = rf"(?:{label}\s?)?{_RANGE}"
    # "Ivi, c. 23v, 12 febbraio 1512": a day is no leaf
    no_day = rf"(?!\d{{1,2}}[.º°]?\s(?:de\s)?(?:{pattern('months', codes)})(?!\w))"
    return rf"{item}(?:(?:{_AND}{no_day}|\s(?:(?:mit|m\.|with|con|с)\s)?(?={label}))(?:{pattern('here', codes)}:?\s?)?{item})*"


def number_list(codes: Codes) -> str:
    """The expression for one or several places, for readers that look forward."""
    return _list(codes)


_ANNEX = r"(?:[Пп]рил(?:ож(?:ение|\.)|\.)(?:\s(?:№\s?)?\d{1,3})?[.,]?\s(?=[СсCcЛл]\.))?"
"""An annex, which has pages of its own: "Прил. С. 12"."""


@cache
def _labelled(codes: Codes) -> re.Pattern[str]:
    more = rf"(?:{_label(codes)}|{pattern('note', codes)})"
    passim = pattern("passim", codes)
    # "1 n. 2" can be taken in several ways ("n." as "and next", note, number): each time in the first of them
    return long_pattern(
        rf"(?P<lead>(?:[\s,;:.]|^|(?<=\)))\s?(?:(?:at|à|на|auf|zu|in)\s)?)(?P<all>{_ANNEX}(?:(?:(?:(?:{pattern('volume', codes)})\s?(?:{ROMAN}|\d{{1,2}})(?:/\d{{1,2}})?,?\s){{1,3}}|[IVX]{{1,5}},?\s(?:\d{{1,3}},\s)?|(?<=\s)[IVX]{{1,5}},\d{{1,3}},\s|(?<=,\s)(?!v\.)[ivx]{{1,5}}[,.]\s(?=(?:nos?|pp?|cols?|n)\.))(?=\S)(?:(?:[Ii]ntrod(?:uction|\.)|[Pp]reface|[Aa]ppendix(?:\s[A-Z\d]{{1,3}})?),\s)?)?"
        rf"(?:{_label(codes)}\s?(?:{_RANGE}(?>(?:{_AND}|\.\s(?={_STOPPED})|\s(?:(?:mit|m\.|with|con|с)\s)?)(?:{pattern('here', codes)}:?\s?)?(?:(?:{more}|{pattern('issue', codes)})\s?)?{_RANGE})*(?:,?\s{passim})?|(?!cit|[Nn]r)[\w.-]{{1,12}})|{passim}))$"
    )


def _here_words(codes: Codes) -> str:
    stressed = r"(?:,?\s(?:bes\.|besonders|insb\.|insbesondere|v\.\s?a\.|vor\sallem|esp\.|especially|surtout|notamment|spec\.))?(?:\s(?:die|das|der)\s(?:Einleitung|Einführung|Einl\.|Vorwort|Nachwort|Kapitel|Abschnitt)(?:\s(?:der|des)\s[^\W\d_]{3,20})?,)?"
    return rf"(?:(?:{pattern('here', codes)}){stressed}|[Qq]uotations?|[Qq]uote|[Zz]itate?|here quoted|cited|citation|цитата)"


@cache
def _here_word(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:[\s,;:.(]|^)\s?{_here_words(codes)}")


@cache
def _here(codes: Codes) -> re.Pattern[str]:
    words = _here_words(codes)
    volume = rf"(?:(?:{pattern('volume', codes)})\s?(?:{ROMAN}|\d{{1,2}}),?\s)?"
    numbers = rf"(?:(?:auf|on|at|from)\s)?{volume}{_list(codes)}"
    return long_pattern(rf"(?:[\s,;:.(]|^)\s?(?P<word>{words})\s?:?\s?(?P<all>{numbers}(?:\s(?:and|und|et)\s[a-z]+\s\d+)*)\)?$")


@cache
def _bare(codes: Codes) -> re.Pattern[str]:
    item = rf"(?:{ROMAN}:\s|(?<=[)\]]\s)[IVX]{{1,5}},?\s|(?<=\d\),\s)[IVX]{{1,5}},\s|(?<=,\s)[ivx]{{1,5}},\s|(?<=,\s)(?!v\.)[ivx]{{1,5}}\.\s)?(?!(?:1[4-9]|20)\d\d(?:{_DASH}(?:(?:1[4-9]|20)\d\d|\d\d)\b|(?!{_DASH}\d)))\d{{1,5}}(?:{_SIDE}{_NOTED})(?:{_DASH}\d{{1,5}}(?:{_SIDE}{_NOTED}))?{_MORE}"
    # "NJW 1969, 1456–1461 (1458)": behind a review's year there is no other
    item = rf"(?:{item}|(?<=[A-Z]\s[12]\d\d\d,\s)\d{{1,5}}(?:{_DASH}\d{{1,5}}(?:\s\(\d{{1,5}}(?:\sff?\.?)?\))?)?{_MORE})"
    # newspapers number the pages of their parts: "March 6, 1953, A1"
    item = rf"(?:{item}|(?<=\d\d\d\d,\s)[A-D]\d{{1,2}}(?!\w)|(?:[ivxlcdm]{{2,8}}|[vx])\b(?:{_DASH}[ivxlcdm]+\b)?)"
    stop = r"|^\.(?=\s\d)|(?<=[\d\])])\.(?=\s\d)|(?<=\ssz)\.(?=\s)" if "hu" in codes else ""
    return long_pattern(
        rf"(?P<lead>[,;]|(?<!\d\d\d\d):|:(?!\s?(?:\d{{1,2}}|(?:18|19|20)\d\d),\s[sS]s?\.\s?\d)|(?<=[)\]’”»“\"])|^{stop})\s?(?P<all>(?:{item}{_SAID}(?:{_AND}{item}{_SAID}){{1,8}}|{item}(?:{_AND}{item})*)(?:(?:,?\s?|\s(?:and|with|und|mit|et)\s)(?:(?:{pattern('note', codes)}|nn?\.)\s?\d+))?)(?:\s\([^()]{{1,30}}\))?$"
    )


PAGE_WORDS_BEHIND = "(?:o|old|oldal|p|lap|lpp)"
"""Words for the page that stand behind its number: “56–57. o.”, as Hungarians and Latvians write."""


@cache
def _worded_behind(codes: Codes) -> re.Pattern[str]:
    """Pages with their word behind them: "56–57. o.", "312. p.", "45. lpp."."""
    word = PAGE_WORDS_BEHIND if "hu" in codes else "lpp?"
    pages = rf"(?!(?:1[4-9]|20)\d\d,)\d{{1,4}}\.?(?:{_DASH}\d{{1,4}})?"
    return long_pattern(rf"(?:[\s,;:.)]|^)\s?(?P<all>{pages}(?:,\s{pages}){{0,5}}\.?\s?{word})(?!\w)\.?$")


@cache
def _entered(codes: Codes) -> re.Pattern[str]:
    """An entry of a diary by its day, alone or before its page: "Eintrag vom 15. 8. 1941, S. 195", "entry for 12 May 1892"."""
    return long_pattern(rf"[\s,;:(]\s?(?P<all>(?:(?:{pattern('page', codes)})\s?{_RANGE}[.,]\s)?(?:{pattern('entry_of_day', codes)})\s(?:[^\W\d_]{{2,10}},\s)?[^,;:()]{{0,16}}\d[^,;:()]{{0,16}}(?:[.,]\s{_label(codes)}\s?{_RANGE})?)\)?$")


@cache
def _volume_page(codes: Codes) -> re.Pattern[str]:
    volume = pattern("volume", codes)
    return long_pattern(
        # "no. 3: 507": an issue's number
        rf"(?:(?<!no\.)(?<!nr)(?<!nr\.)(?<!br\.)(?<!č\.)(?<!№)(?<!бр\.)(?<!nº)(?<!n°)(?<!H\.)(?<!Heft)(?<!z\.)(?<!zesz\.)(?<!\d\d\d\d\))[\s,;.)]|^)(?P<all>(?P<word>{volume}\s?)?(?P<volume>{ROMAN}|\d{{1,2}}):\s?(?P<pages>\d{{1,5}}(?:{_DASH}\d{{1,5}})?(?:,\s\d{{1,5}}(?:{_DASH}\d{{1,5}})?)*))$"
    )


@cache
def _within_extent(codes: Codes) -> re.Pattern[str]:
    """The page cited behind the pages of the whole: "191–213 (p. 198)"."""
    pages = rf"\d{{1,5}}(?:{_DASH}\d{{1,5}})?"
    label = rf"(?:{_LATIN_PAGE}|{pattern('page', codes)}|{pattern('folio', codes)}|{pattern('column', codes)})\s?"
    return long_pattern(rf"(?<=\d)\s\((?P<all>{label}{pages}(?:(?:,\s|\s?(?:and|und|et)\s){pages})*)\)$")


_STOPPED = r"(?:Ст|Гл|Табл|Рис|Прил|Разд|Розд|Прим|Примеч)\."
"""What Russian and Ukrainian notes part from the page by a stop: "С. 71. Табл. 5"."""


_INITIAL_BEHIND = r"\.\s[^\W\d_a-zà-ÿа-џґ][^\W\d_]"
"""“S. L. Kaplan”: an initial, and no number of fifty."""


@cache
def _leading(codes: Codes) -> re.Pattern[str]:
    words = rf"(?:{pattern('here', codes)}|[Qq]uotations?|[Qq]uote)\s?:?\s?(?:(?:{_label(codes)})\s?)?"
    pages = rf"(?:{_LATIN_PAGE}|{pattern('page', codes)}|{pattern('folio', codes)}|{pattern('column', codes)})\s?"
    numbers = rf"(?:{pattern('volume', codes)}|{pattern('issue', codes)}|{DOCUMENT})\s?"
    entry = rf"(?:{pattern('entry_of_day', codes)})\s(?=\d)"
    return long_pattern(rf"(?:{words}|{pages}|{numbers}|{_STOPPED}\s?|{entry})(?:\d|[IVXLC]+\b(?!{_INITIAL_BEHIND}))")


def leads(masked: str, at: int, codes: Codes) -> bool:
    """Whether the words at ``at`` go on to a place in the work just cited ("; here: 28").

    >>> leads("26–8; here: 28", 6, ("en",))
    True
    """
    return bool(_leading(codes).match(masked, at))


@cache
def _going_on(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:(?:mit|m\.|with|con|с)\s)?(?:{_label(codes)}|{pattern('note', codes)}|{pattern('issue', codes)})\s?(?:[A-Z]?\d|[a-h](?!\w)|[IVX]+\b(?!{_INITIAL_BEHIND}))|(?:{pattern('passim', codes)})(?!\w)")


def goes_on(masked: str, at: int, codes: Codes) -> bool:
    """Whether the words at ``at`` belong to the place before them: "p. 45, tab. 2.11", "S. 17 mit Fn. 40".

    >>> goes_on("p. 45, tab. 2.11", 7, ("en",)), goes_on("p. 45, is sceptical", 7, ("en",))
    (True, False)
    """
    return bool(_going_on(codes).match(masked, at))


class Place(NamedTuple):
    """A place at a stretch's end: its span without what leads to it, and where that begins."""

    span: Span
    start: int
    labelled: bool
    here: bool = False
    volume: Span | None = None


_WINDOW = 160


def at_end(masked: str, start: int, end: int, codes: Codes = ()) -> Place | None:
    """The place in the work that ends exactly at ``end``, or None.

    >>> t = "Best, Bonn 1996, S. 125 f."
    >>> at_end(t, 0, len(t)).span.of(t)
    'S. 125 f.'
    """
    return _closing(masked, max(start, end - _WINDOW), end, codes)


@lru_cache(maxsize=1024)
def _ending(masked: str, end: int, codes: Codes) -> Ending:
    return Ending()


@lru_cache(maxsize=4096)
def _closing(masked: str, low: int, end: int, codes: Codes) -> Place | None:
    """The place that ends a stretch; the same end is asked for with many beginnings."""
    window = masked[low:end]
    if not _MAY_END.search(window, max(0, len(window) - 32)) and "passim" not in window and "throughout" not in window:
        return None
    if window.endswith(")") and (found := _within_extent(codes).search(window)):
        return _moved(Place(Span(*found.span("all")), found.start(), labelled=False, here=True), low)
    ending, here_said, entry_said = _ending(masked, end, codes), *_said(masked, codes)
    if here_said and ending.search(_here_word, codes, window, low)[0]:
        here, by = ending.search(_here, codes, window, low)
        if here:
            worded = _PAGE_WORD.search(masked, by + here.start("word"), by + here.start("all"))
            begin = worded.start() - by if worded else here.start("all")
            return _moved(Place(Span(begin, here.end("all")), here.start(), labelled=False, here=True), by)
    shapes = (*((_entered,) if entry_said else ()), _labelled, *((_worded_behind,) if _WORD_LAST.search(window) else ()), *((_volume_page,) if ":" in window else ()), _bare)
    matches = [(by + found.start("all"), found, by, shape in (_entered, _labelled, _worded_behind)) for shape in shapes for found, by in (ending.search(shape, codes, window, low),) if found]
    if not matches:
        return None
    _, first, by, labelled = min(matches, key=itemgetter(0))
    return _moved(_place(first, labelled) if labelled or _QUOTED.search(window) else _with_book(masked, low, first, by), by)


_BOOK = late_pattern(r"(?<=[^\W\d_]),\s(?P<book>[IVXL]{1,7})$")
_DIVISIONS = late_pattern(r"\d{1,4}(?:,\s\d{1,3}(?:[-–]\d{1,3})?)?")
_QUOTED = late_pattern(r"[»”\"’]")
"""Behind a title in marks numbers may be a journal's."""


def _with_book(masked: str, low: int, found: re.Match[str], by: int) -> Place:
    """A place with the book before it, of old works: "Histoires, IV, 5, 14", "Diarii, XXIV, 350"."""
    place, at = _place(found, False), by + found.start()
    book = _BOOK.search(masked, max(low, at - 12), at) if _DIVISIONS.fullmatch(found["all"]) else None
    return place._replace(span=Span(book.start("book") - by, place.span.end), start=book.start() - by) if book else place


@lru_cache(maxsize=64)
def _said(masked: str, codes: Codes) -> tuple[bool, bool]:
    """Whether a note may have words for the place cited among several ("here: 28"), and for an entry of a diary."""
    said, low = tokens(masked), masked.casefold()
    here = not said.isdisjoint(cues_of(("here",), codes)) or any(part in low for part in ("quot", "zitat", "cited", "citation", "цитата"))
    return here, not said.isdisjoint(cues_of(("entry_of_day",), codes))


def _moved(place: Place, by: int) -> Place:
    if not by:
        return place
    (start, end), volume = place.span, place.volume
    moved = Span(volume.start + by, volume.end + by) if volume else None
    return Place(Span(start + by, end + by), place.start + by, place.labelled, place.here, moved)


_PAGE_WORD = late_pattern(r"(?<=\s)pp?\.\s$")
"""“at p. 198”: the page's word is no part of what leads to it."""
_WORD_LAST = late_pattern(r"\d\.?\s?[a-z]{1,5}\.?$")
_MAY_END = late_pattern(r"\d[^\d]{0,30}$|[ivxlcIVXLC]$|и др\.?$")


def _place(found: re.Match[str], labelled: bool) -> Place:
    """"vol. I: 120–123" is a volume and its pages; "II: 472–3" stays whole."""
    groups = found.re.groupindex
    if "pages" in groups and found["word"]:
        return Place(Span(*found.span("pages")), found.start(), labelled, volume=Span(*found.span("volume")))
    return Place(Span(*found.span("all")), found.start(), labelled)
