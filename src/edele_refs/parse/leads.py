"""Where prose passes into a reference without a stop: "is discussed in Edele, …", "three files: BA-MA …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse import pieces
from edele_refs.parse.back.idem import IDEM, ONE_WORD
from edele_refs.parse.barred import Lead, is_barred
from edele_refs.parse.evidence import Evidence, finite_words
from edele_refs.parse.known import Known
from edele_refs.parse.peelers.people import behind_names
from edele_refs.parse.scan import Scan, between
from edele_refs.parse.spoken_of import (
    headed,
    in_view,
    is_about,
    speaks_of,
)
from edele_refs.parse.unpublished.letters import office_at

_LEAD = late_pattern(
    rf"(?:(?<=[^\W\d_A-ZÀ-ÞА-Я][^\W\d_A-ZÀ-ÞА-Я])|(?<=[’']s)(?=:))(?:[\s\u00a0\u202f]?:)?\s+(?=[^\W\d_a-zà-ÿа-џґ]|\d{{1,3}}\.?\s?[A-Z]|[„“‘«\"])|(?<=[a-zà-ÿа-яё]),\s(?=[A-ZÀ-ÞА-Я])|(?<=\d)(?P<place>,\s)(?=[A-ZÀ-ÞА-Я])|\s(?=␞)|\s(?=(?:id|idem|ders|dies|Ders|Dies)\.,?\s|(?:{ONE_WORD}),\s)"
)


_OPEN = "“„‘«"
_LAST_WORD = late_pattern(r"[\w’'-]+$")


def leads(scan: Scan, known: Known, seen: Evidence, start: int, end: int) -> list[tuple[int, int, str]]:
    """Where prose may pass into a reference without a stop: "is discussed in Edele, …", "three files: BA-MA …"."""
    places = (_place(scan, known, seen, start, end, match) for match in _LEAD.finditer(scan.masked, start, end))
    found = [(lead.before, lead.at, _kind(lead)) for lead in places if not is_barred(lead) and _leads_on(lead)]
    return found + [(led.start("lead"), led.end(), "lead") for led in _led_by_form(scan, known, start, end)]


def _place(scan: Scan, known: Known, seen: Evidence, start: int, end: int, match: re.Match[str]) -> Lead:
    words_before = scan.masked[max(0, match.start() - 30) : match.start()]
    word = _LAST_WORD.search(words_before)
    at, colon = match.end(), ":" in match.group()
    return Lead(scan, known, seen, start, end, match.start(), at, words_before, word.group() if word else "", colon, bool(match["place"]))


def _leads_on(lead: Lead) -> bool:
    """Whether a reference begins where the word leads to."""
    scan, at, end = lead.scan, lead.at, lead.end
    if _begins(scan, lead.known, at, end, lead.colon) or (scan.signatures_in(at, at + 1) and is_about(scan, lead.start, lead.before)):
        return True
    return lead.word[:1].isupper() and headed(scan, at, end) and in_view(scan, lead.start, lead.before)


def _kind(lead: Lead) -> str:
    """What the lead is: a colon right before an archive closes a sentence ("liegen in drei Bänden vor: BArch …"),
    and so does one before words quoted ("listed him as born in 1906: “Prikaz …”")."""
    archives = (signature.archive for signature in lead.scan.signatures_in(lead.at, lead.at + 1))
    return "semi" if lead.colon and (any(archives) or lead.scan.text[lead.at] in _OPEN) else "lead"


def _led_by_form(scan: Scan, known: Known, start: int, end: int) -> Iterator[re.Match[str]]:
    """What leads to a reference by words that lead to nothing else."""
    if ":" in scan.words:
        yield from (led for led in _about(scan, start, end) if _begins(scan, known, led.end(), end, colon=True))
    if scan.says("piece"):
        yield from (led for led in _piece_of(scan.codes).finditer(scan.masked, start, end) if headed(scan, led.end(), end))
    if "d" in scan.words:
        yield from (led for led in _ELIDED.finditer(scan.masked, start, end) if speaks_of(scan, start, led.start()) and headed(scan, led.end(), end))
    yield from (led for led in _FOR.finditer(scan.masked, start, end) if scan.quote_at(led.end()) or any(s.archive and s.archive.start == led.end() for s in scan.signatures_in(led.end(), led.end() + 1)))
    yield from (led for signal in between(scan.signals, start, end) if (led := _CONTAINED.match(scan.masked, signal.end, end)))
    for way in (_LED, *((_MINE,) if scan.quotes else ()), *((pieces.lead(scan.codes),) if scan.says("piece") else ())):
        yield from way.finditer(scan.masked, start, end)


@cache
def _piece_of(codes: Codes) -> re.Pattern[str]:
    """"see the excellent work of Regula Zwahlen, *Das revolutionäre Ebenbild Gottes*"."""
    return long_pattern(rf"(?<!\w)(?:the|an?|die|das|den|le|la|les|il|lo|el|los|o|os|as)\s(?:[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+\s){{0,3}}{pieces.word(codes)}\s(?:of|by|von|d[eiu]|od|door|van)(?P<lead>\s)(?=[^\W\d_a-zà-ÿа-џґ])")


_FOR = late_pattern(r"(?:^|(?<=;\s)|(?<=;\sand\s)|(?<=[\d)]\.\s))(?:[Ff]or|[Oo]n)\s(?:the|an?|other|another|further|some)\s[^,;:.()␟\d]{3,60}(?P<lead>,\s)")
"""“For the German text, ‘Richtlinien …’”, “; and for the French record, Archives Nationales”."""
_ELIDED = late_pattern(r"(?<=\s[Dd])(?P<lead>[’'])(?=[AEIOUYHÀ-ÖØ-Þ])")
"""“l’article classique d’Ernest Labrousse, …”."""


# "jego tekst w: P. Raina, Kościół w PRL": small words with a colon that only lead to a book
_LED = late_pattern(r"(?:^|(?<=[;.(]\s))[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+(?:\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+){0,3}?\s(?:w|v|in|у|в)(?P<lead>:\s)(?=[^\W\d_a-zа-џґ])")


_CONTAINED = late_pattern(r",?(?:\s(?:l[’'])?[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ][\w’'-]*){2,7}\s(?:in|en|em|dans|nell?[ao’']?)(?P<lead>\s)(?=[^\W\d_a-zà-ÿа-џґ]\w)")
"""“Cf. the slightly different numbers in Naselenie Rossii v XX veke, …”: what stands in a work without an author."""
_MINE = late_pattern(rf"(?<![\w’'])(?:{pieces.OWN})(?P<lead>\s)(?=[„“‘«\"']␟)")
"""“See my ‘Policing Socialism,’ 78–80”."""
_ABOUT = late_pattern(
    r"(?:[Ss]ur|[Pp]our|[Pp]er|[Pp]ara|[Vv]oor|[Oo]ver|[Cc]oncernant|À\spropos\sd[eu’]|à\spropos\sd[eu’]|[Zz]u[mr]?|[Üü]ber|[Oo]n|[Ff]or|[Ss]obre|[Ss]u(?:l|lla|i)?|[Oo]|[Оо]б?|[Пп]ро)\s?[^:;.()␟]{2,70}(?P<lead>\s?:\s)(?=[^\W\d_a-zà-ÿа-џґ])"
)
"""“Sur la CGTU : Jean-Louis Robert, …”: what a work is about, before who wrote it."""


def _about(scan: Scan, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where a topic with a colon stands at a beginning, or behind a signal: "Voir aussi, pour la CGT : …"."""
    places = [start, *(found.end() for found in _BEGINNING.finditer(scan.masked, start, end))]
    places += [signal.end + len(blank.group()) for signal in between(scan.signals, start, end) if (blank := _BLANK.match(scan.masked, signal.end))]
    return (found for at in places if (found := _ABOUT.match(scan.masked, at, end)))


_BEGINNING, _BLANK = late_pattern(r"[;.(]\s"), late_pattern(r",?\s")


@cache
def _role_before(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('editor', codes)}|{pattern('translator', codes)})(?:\s(?:de l[’']\w+|aus dem \w+|from the \w+|с \w+\.?))?(?:\s(?:par|von|by|przez|por|da))?\s?:?\s$")


def _is_prose(text: str) -> bool:
    """Whether most words are small."""
    words: list[str] = re.findall(r"[^\W\d_]+", text)
    return 10 * sum(word.islower() for word in words) > 6 * len(words)


_AND_BEFORE = late_pattern(r"(?:\b(?:and|und|et|y|e|i|и|u\.|та)|&)\s$")


def _among_editors(scan: Scan, at: int) -> bool:
    """Whether the name here is one of a list that an editor's word leads: "ed. W. J. Millor, H. E. Butler and C. N. L. Brooke"."""
    if not scan.says("editor", "translator"):
        return False
    leads = [m.end() for m in _role(scan.codes).finditer(scan.masked, max(0, at - 120), at)]
    run = scan.names(leads[-1], len(scan.text)) if leads and leads[-1] < at else None
    return run is not None and run.span.start < at < run.span.end


_IDEM_AND = late_pattern(rf"(?:^|[;(.]\s)(?i:I[Dd]\.|{ONE_WORD}),?\s{_AND_BEFORE.pattern}")
"""“Id. et Michel Foucault”: with the author of the source before."""
_NAME_AND = late_pattern(rf"(?<!\w)[^\W\d_a-zà-ÿа-џґ][\w’'-]{{1,40}},?\s{_AND_BEFORE.pattern}")


def _closes_editors(scan: Scan, at: int, end: int) -> bool:
    """Whether the name here is the last of a list that an editors' word closes: "D. M. Anderson and D. Killingray (eds)"."""
    if not scan.says("editor") or not _NAME_AND.search(scan.masked, max(0, at - 40), at):
        return False
    run = scan.names(at, end)
    return run is not None and behind_names(scan.codes).match(scan.masked, run.span.end, end) is not None


@cache
def _role(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('editor', codes)}|{pattern('translator', codes)})(?:\s(?:par|von|by|przez|por|da))?\s?:?\s")


@cache
def _held(codes: Codes) -> re.Pattern[str]:
    """What says that a record lies in the archive behind it: ", conservé à la"."""
    return long_pattern(rf"(?<=,)\s(?:{pattern('held', codes)})$")


def _begins(scan: Scan, known: Known, at: int, end: int, colon: bool) -> bool:
    """Whether a reference may begin here: a signature, names with a delimiter, after a colon a quotation."""
    if scan.signatures_in(at, at + 1):
        # what stands before a signature with a comma describes the record
        lead = _held(scan.codes).sub("", scan.masked[max(0, at - 120) : at].rstrip())
        return not lead.endswith(",") or bool(finite_words(re.split(r"[.;]\s", lead)[-1]))
    if IDEM.match(scan.masked, at):
        return True
    if scan.says("editor", "translator") and _role_before(scan.codes).search(scan.masked, max(0, at - 30), at):
        return False
    if _AND_BEFORE.search(scan.masked, max(0, at - 5), at) and (_IDEM_AND.search(scan.masked, max(0, at - 24), at) or _among_editors(scan, at) or _closes_editors(scan, at, end)):
        return False
    if scan.quote_at(at) or scan.text[at] in _OPEN:
        return colon and _is_prose(scan.masked[max(0, at - 80) : at])
    run = scan.names(at, end)
    if run and run.names[0].given and scan.text[run.span.end - 1] == "." and at - 1 > 0:
        return True
    if run and (run.names[0].given or known.has(run)) and (scan.masked[run.span.end : run.span.end + 1] in (",", ":") or (re.match(r"\s[(„“‘«]", scan.masked[run.span.end : run.span.end + 2]) and not scan.signatures_in(run.span.end + 2, run.span.end + 3))):
        return True
    return office_at(scan, at) and (colon or bool(re.search(r"\b(?:in|by|from|von|bei)\s$", scan.masked[max(0, at - 6) : at])))
