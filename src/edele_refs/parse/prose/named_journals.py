"""Journals in no marks that call themselves so, with their numbers, wherever a sentence has them: "nel Giornale storico degli archivi toscani, III (1859), pp. 205-224", "article in History Today (March 2010)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from edele_refs.languages import Codes, pattern, words
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.journals import PERIODICAL
from edele_refs.parse.newspapers.names import is_newspaper
from edele_refs.parse.prose.for_journals import told_for, writer_of
from edele_refs.parse.prose.numbering import Numbering, numbering
from edele_refs.parse.prose.owners import owner
from edele_refs.parse.prose.persons import is_named, persons, put_persons
from edele_refs.parse.scan import Scan

_NAME, _BEFORE, _OF_YEAR = 80, 60, 4
"""Characters of a journal's name, and before it in which somebody may be named whose article stands there; of a year alone."""


def named_journals(scan: Scan) -> Iterator[Draft]:
    """Those whose number and year stand right behind their names, with whose article it is."""
    for at in (found.start() for found in _NUMBERED.finditer(scan.masked)):
        counted = numbering(scan, at, True)
        sure = counted is not None and "issue" in counted.values and counted.values["issued"].end - counted.values["issued"].start > _OF_YEAR
        name = _name(scan, at, sure) if counted else None
        paper = name is not None and is_newspaper(name.of(scan.text)) and not (counted and "volume" in counted.values)
        if name and counted and not paper and (sure or _leads_to(scan, name.start)):
            draft = Draft(scan, name.start, counted.end, type=_type(counted))
            draft.put("container-title", name)
            counted.put_into(draft)
            _put_writer(draft, name.start)
            yield draft


def _leads_to(scan: Scan, at: int) -> bool:
    """Whether something is said to be in what begins here, or a bracket or the sentence begins with it."""
    return (_in(scan.codes).search(scan.masked, max(0, at - 16), at) or _OPENS.search(scan.masked, max(0, at - 10), at)) is not None


def _type(counted: Numbering) -> str:
    return "article-journal" if counted.values.keys() & {"volume", "issue"} else "article-magazine"


def is_called_journal(name: str) -> bool:
    """Whether one of its words says that it is a journal."""
    return _CALLED.search(name) is not None


def _name(scan: Scan, end: int, sure: bool) -> Span | None:
    """The name that ends here: words with capitals, or behind the word for a journal small ones too; ``sure``: what stands behind is a number with its month, so it need not call itself a journal."""
    for begins in _CAPITAL.finditer(scan.masked, max(0, end - _NAME), end):
        said = scan.masked[begins.start() : end]
        if _whole(scan.codes).fullmatch(said) and (sure or is_called_journal(said)) and not finite_words(said) and said.split()[0].lower() not in _LEADS:
            return Span(begins.start(), end)
    return None


def _put_writer(draft: Draft, name: int) -> None:
    """Whose article it is: "James Nicholls’ article in", "pubblicate da Cesare Guasti nel", "un artículo de Luis Ángel Sánchez en la"."""
    scan = draft.scan
    led = _in(scan.codes).search(scan.masked, max(0, name - 16), name)
    if led is None:
        return
    article = _article(scan.codes).search(scan.masked, max(0, led.start() - 20), led.start() + 1)
    if article and (run := owner(scan, article.start() + 1)):
        draft.put_names("author", run)
        draft.start = run.span.start
        return
    if told_for(scan, name) and (told := writer_of(scan, name, draft.end)):
        put_persons(draft, "author", told)  # "In an essay in the Journal of Military History (vol. 54, 1990), Gunther Rothenberg doubted it"
        return
    writer = next(reversed(persons(scan, max(0, led.start() - _BEFORE), led.start())), None)
    if writer and writer.end == led.start() and is_named(writer.of(scan.text)):
        put_persons(draft, "author", writer)
        draft.start = writer.start


@cache
def _in(codes: Codes) -> re.Pattern[str]:
    return long_pattern(rf",?\s(?:{pattern('in_', codes)})\s(?:[^\W\d_A-ZÀ-ÞА-ЯІЇЄ]{{1,3}}[\s’'])?$")


@cache
def _article(codes: Codes) -> re.Pattern[str]:
    called = "|".join(pattern(key, codes) for key in ("article", "piece"))
    return long_pattern(rf"\s(?:{called})\s?$")


@cache
def _whole(codes: Codes) -> re.Pattern[str]:
    """All words have capitals but the small ones, or stand behind a word for a journal with which the name begins."""
    high = r"[^\W\d_a-zß-ÿа-џ][\w’'-]*"
    small = r"(?:of|and|the|for|für|der|des|und|de|du|la|las|los|le|les|et|di|del|della|degli|delle|dei|e|y|i|и|d[’']|l[’'])"
    return long_pattern(rf"{high}(?:\s(?:{small}\s?){{0,2}}(?:{high}|&)){{0,7}}|(?:{PERIODICAL_WORD})\w*(?:\s[\w’'-]+){{1,6}}")


PERIODICAL_WORD = r"Giornale|Rivista|Archivio|Bollettino|Revue|Bulletin|Annales|Cahiers|Revista|Boletín|Anuario|Przegląd|Kwartalnik|Rocznik|Časopis|Sborník|Журнал|Вестник|Ежегодник|Вопросы|Известия|Труды|Записки"
"""With what the names of journals begin whose further words are small."""
_CALLED = late_pattern(rf"{PERIODICAL.pattern}|year\s?book|jahrb[uü]ch|rocznik|ročenka|annali|annales|annals|proceedings|transactions|mitteilungen|cahiers|ежегодник|giornale\sstorico|anuario|history\stoday|storia\sin\srete|mówią\swieki")
_LEADS = frozenset(words("function_words")) | frozenset(words("see")) - frozenset(words("articled"))
_OPENS = late_pattern(r"(?:^|\(|[^\W\d_]{3}[.!?]\s)(?:[TtDdLE][^\W\d_]{1,2}\s)?$")
_CAPITAL = late_pattern(r"(?<![\w.’'-])[^\W\d_a-zß-ÿа-џ]")
_NUMBERED = late_pattern(r"(?<=[^\W\d_]),?\s(?=\(?(?:[^\W\d_]{1,12}[.º°,]*\s?)?[\dIVXLC№])")
