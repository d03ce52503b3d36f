"""Persons in running text, by their given name or initials and their surname."""

from __future__ import annotations

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import houses
from edele_refs.parse.draft import Draft
from edele_refs.parse.names import NameRun, is_institution, parse_name
from edele_refs.parse.names.kinds import given_names
from edele_refs.parse.names.pairs import paired
from edele_refs.parse.prose.tongue import tongue
from edele_refs.parse.scan import Scan

_CAPITAL = r"[A-ZÀ-ÞŁŚŻŽŠČŘĆŹА-ЯЁІЇЄЎ]"
_SMALL = r"[a-zß-ÿąćęłńóśźżčďěňřšťůžа-яёіїєґў]"
# of several capitalised words in a row the last two are the name ("the Russian Federation Elena Kontova wrote")
_PART = rf"(?:Mac(?=[A-Z])|Mc)?{_CAPITAL}(?:{_SMALL}|[’'](?=\w))*{_SMALL}(?:-{_CAPITAL}{_SMALL}+)?"
_PATRONYMIC = rf"{_CAPITAL}[a-zа-яёіїє’']+(?:ich|[eo]vna|ич|[ое]вна|івна)"
_PARTICLE = r"(?:(?:von|van|de|di|del|della|da|du|zu|ter|ten)\s(?:der\s|den\s|la\s)?)?"
_BEHIND = rf"(?![’'-]?\w|\s(?:(?:von|van|de|du|zu)\s)?{_CAPITAL}{_SMALL})"
_PERSON = late_pattern(
    rf"(?:{_CAPITAL}{_SMALL}?\.[\s-]?){{1,2}}{_PARTICLE}{_CAPITAL}[\w’'-]*\w"
    rf"|(?:(?<![\w.’'–-])|(?<=\s[dl][’'])){_PART}\s(?:{_CAPITAL}\.\s|{_PATRONYMIC}\s)?{_PARTICLE}{_PART}(?:(?=[’']s\b)|{_BEHIND})"
)
_LEADING = rf"(?:{'|'.join(sorted(word.capitalize() for word in words('leading')))})\s"
_LED = late_pattern(_LEADING)
_AFTER_WORD = late_pattern(rf"\b{_LEADING}(?P<name>{_PART}\s(?:{_CAPITAL}\.\s)?{_PARTICLE}{_PART})(?:(?=[’']s\b)|{_BEHIND})")
"""“As Karl-Heinz Frieser wrote”: the word before is no given name."""


def persons(scan: Scan, start: int, end: int) -> list[Span]:
    """Persons by given name or initials and surname, in their order."""
    found = [Span(*match.span()) for match in _PERSON.finditer(scan.masked, start, end) if not _LED.match(match.group())]
    found += [Span(*m.span("name")) for m in _AFTER_WORD.finditer(scan.masked, start, end)]
    found = [_with_given(scan, _without_calling(scan, span)) for span in found]
    named = (Span(span.start, span.end - 2) if scan.masked[span.end - 2 : span.end] in ("’s", "'s") else span for span in sorted(found))
    small = scan.once("function words", lambda: frozenset((*words("function_words", scan.codes), *words("possessive", scan.codes))) - {name.lower() for name in given_names()})
    # "The British Under Attack"
    return [span for span in named if not is_institution(span.of(scan.text)) and not houses.is_led(span.of(scan.text) + " ") and span.of(scan.text).split()[0].lower() not in small]


_CALLED = late_pattern(r"[^\W\d_]{4,}\s(?=[^\W\d_a-zß-ÿа-џ]\.)")


def _without_calling(scan: Scan, person: Span) -> Span:
    """Without what somebody is: "Researcher E. Zhukov"."""
    called = _CALLED.match(scan.masked, *person)
    return Span(called.end(), person.end) if called and not is_named(person.of(scan.text)) else person


_WORD_BEFORE = late_pattern(rf"(?<!\w)(?P<word>{_CAPITAL}{_SMALL}+)\s$")


def _with_given(scan: Scan, person: Span) -> Span:
    """With the given name before two surnames or another given name: "Irene Flunser Pimentel", "Gian Maria Panizza"."""
    before = _WORD_BEFORE.search(scan.masked, max(0, person.start - 20), person.start)
    known = before is not None and before["word"] in given_names() and person.of(scan.text)[1:2] != "."
    return Span(before.start(), person.end) if before and known else person


def is_named(person: str) -> bool:
    """Whether the first word is an initial or a given name.

    >>> is_named("V. Galitsky"), is_named("Ph. Lejeune"), is_named("Amy Knight"), is_named("Japanese War")
    (True, True, True, False)
    """
    return _INITIAL.match(person) is not None or person.split()[0] in given_names()


_INITIAL = late_pattern(rf"{_CAPITAL}{_SMALL}?\.")


def is_nominative(person: str) -> bool:
    """Whether the first word is a given name as it is in the nominative, and of no other name a case.

    >>> is_nominative("Михаил Рогачёв"), is_nominative("Анна Рид"), is_nominative("Валентина Серова"), is_nominative("А. Рид")
    (True, True, False, False)
    """
    first = person.split()[0]
    return first in given_names() and not (first[-1] in "aаяи" and {first[:-1], first[:-1] + "й"} & given_names())


_CASE = late_pattern(r"(?:iego|ego|ého|ího|emu|ovi|owi|em|ом|ем|ой|ою|ей|ов|ego|a|y|i|ę|ą|u|e|é|ě|ы|и|у|а|я|ю|е|й)$")
_NOMINATIVE = ("", "a", "o", "ia", "ja", "а", "й", "я", "ия", "í", "y", "e", "ь", "i")


def is_inflected(word: str) -> bool:
    """Whether a word is a given name, in whatever case of a Slavic language.

    >>> is_inflected("Jiřího"), is_inflected("Павла"), is_inflected("Stanisławy"), is_inflected("Armii")
    (True, True, True, False)
    """
    stem = _CASE.sub("", word)
    fleeting = (stem[:-1] + vowel + stem[-1:] for vowel in "eе")  # "Павла" is of Павел, "Karla" of Karel
    return word in given_names() or (len(stem) > 2 and any(form in given_names() for form in (*(stem + ending for ending in _NOMINATIVE), *fleeting)))


def put_persons(draft: Draft, variable: str, *spans: Span) -> None:
    """Keep persons who were found in a sentence."""
    spanish = tongue(draft.scan) == "es"  # two surnames behind a given name
    names = (parse_name(span.of(draft.scan.text)) for span in spans)
    draft.put_names(variable, NameRun(Span(spans[0].start, spans[-1].end), tuple(paired(name, spanish) if name.given else name for name in names), spans))
