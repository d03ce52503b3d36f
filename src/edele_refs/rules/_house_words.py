"""Words that journals, houses and series are called by again and again, in the languages of history."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.rules._accents import without_accents
from edele_refs.rules._slips import one_slip, rests

WORDS = frozenset(
    """
    journal review history historical historian studies quarterly bulletin american european economic economics military university press society social political
    southeast southern northern eastern western african pacific latin jewish ukrainian polish soviet balkan middle central comparative interdisciplinary century eighteenth nineteenth twentieth
    commonwealth imperial colonial diplomacy security policy defence religion religious ecclesiastical church philosophy education anthropology sociology literature language culture cultural
    medicine medical technology environmental business agricultural migration refugee holocaust archaeology antiquity renaissance foreign affairs national regional labour labor
    jornal buletin biuletyn historii historia historija istorii istoriia istorija southeastern northeast northeastern easter
    science sciences international research modern oxford cambridge publishing publishers rosspen akademkniga politizdat academic library archives institute annals transactions proceedings contemporary strategic slavic russian german australian asian politics warfare diplomatic intelligence genocide
    zeitschrift geschichte historische historischer historisches jahrbuch jahrbücher vierteljahrshefte vierteljahrschrift wissenschaft wissenschaften forschung forschungen archiv archive mitteilungen
    geschichtswissenschaft zeitgeschichte militärgeschichte militärgeschichtliche kulturgeschichte kirchengeschichte technikgeschichte rechtsgeschichte unternehmensgeschichte stadtgeschichte politikwissenschaft zeithistorische osteuropas monatsschrift
    blätter beiträge universität universitätsverlag verlag gesellschaft kommission institut landesgeschichte landeskunde sozialgeschichte wirtschaftsgeschichte
    revue histoire historique historiques annales annals cahiers bulletins archives études sociales société université universitaires presses éditions sciences économique contemporaine moderne historie historiae historicae
    annuario annuaire annuari archivo archivos historians historian histriae
    rassegna rivista storia storica storici quaderni studi archivio annali bollettino università edizioni editrice istituto società deputazione storiche impresa imprese storie contemporanea moderna medievale italiana contemporanei contemporaneo moderno medievali
    revista historia historias histórica histórico estudios cuadernos anales anuario boletín universidad editorial ediciones instituto investigaciones consejo
    história histórica estudos cadernos análise universidade imprensa edições
    przegląd kwartalnik historyczny historyczne dzieje najnowsze studia materiały rocznik roczniki zeszyty naukowe uniwersytet uniwersytetu wydawnictwo instytut towarzystwo pamięci narodowej
    časopis historický historie dějiny sborník archivní ústav nakladatelství univerzita
    вопросы истории история исторические записки отечественная российская вестник университета университет труды института наука издательство архив исторический архивы новая новейшая социологические исследования
    гуманитарных гуманитарные инициатив литературное обозрение международные отношения памятники исторической мысли педагогика просвещение государственное издательский энциклопедия славяноведение родина источник отечественные
    antiquarian antiquaries medieval mediaeval maritime naval mariners theological philosophical ethnology statistical geographical lancashire cheshire lateinamerikas nordic baltic
    tijdschrift geschiedenis bijdragen mededelingen uitgeverij historisch maatschappij
    """.split()
)
NOT_LATIN = frozenset("ąęłśżźćńčřšžěůőűäöü")
"""Letters of words that are no other language's without the accent, as “Historica” is."""
LEAST = 5


@cache
def accent_lost(word: str) -> str:
    """The word that this one is without its accents, if no language has it so: "Przeglad".

    >>> accent_lost("Przeglad"), accent_lost("Historia")
    ('przegląd', '')
    >>> accent_lost("Historica")
    ''
    """
    low = word.casefold()
    meant = [other for other in WORDS if other != low and without_accents(other) == low and not NOT_LATIN.isdisjoint(other)] if len(low) >= LEAST and low not in WORDS else []
    return meant[0] if len(meant) == 1 else ""


@cache
def slip_of(word: str) -> str:
    """The word that this one is, but for two letters turned, or one lost or doubled within it; nothing if it is known itself.

    Of a long one two in a row may be lost.

    >>> slip_of("Jounral"), slip_of("Univerity"), slip_of("Historie"), slip_of("Zeitschrift"), slip_of("Studie")
    ('journal', 'university', '', '', '')
    >>> slip_of("Contempory"), slip_of("Historisch"), slip_of("Reveu")
    ('contemporary', '', 'revue')
    """
    low = word.casefold()
    if len(low) < LEAST or without_accents(low) in _plain_words():
        return ""
    near = {other for rest in rests(low, 1, 1) for other in _index().get(rest, ()) if _slip(low, other)} or _lacking(low) or {*WORDS.intersection((_end_turned(low),))}
    return near.pop() if len(near) == 1 else ""


def _end_turned(word: str) -> str:
    """A word with its last two letters turned: "Reveu"."""
    return word[:-2] + word[-2:][::-1]


LONG = 11
"""Letters of a word that two in a row may be lost of."""


def _lacking(word: str) -> set[str]:
    """The long words of which a word has all but two letters in a row: "Contempory"."""
    return {other for other in WORDS if len(other) == len(word) + 2 >= LONG and any(other[:k] + other[k + 2 :] == word for k in range(1, len(word)))}


def _slip(word: str, other: str) -> bool:
    changed = len(word) == len(other) and sorted(word) != sorted(other)
    long = sorted(word) == sorted(other) or min(len(word), len(other)) > LEAST + _other_than_doubled(word, other) or len(word) < len(other) > LEAST + 1
    return long and not changed and word[0] == other[0] and word[-1] == other[-1] and one_slip(word, other)


def _other_than_doubled(word: str, other: str) -> bool:
    """Whether the letter that one of them lacks is no doubled one: a short word has to be longer then."""
    single = [re.sub(r"(.)\1", r"\1", form) for form in (word, other)]
    return single[0] != single[1]


@cache
def _plain_words() -> frozenset[str]:
    return frozenset(map(without_accents, WORDS))


@cache
def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(w for w in WORDS if len(w) >= LEAST):
        for rest in rests(word, 1, 1):
            found[rest] = (*found.get(rest, ()), word)
    return found
