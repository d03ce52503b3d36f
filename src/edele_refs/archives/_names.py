"""Finds the names of archives in a text, by their words.

Names are kept in a tree of words, so that a text of any length is gone through once
and the number of archives does not matter. Abbreviations are compared with their
capitals, names in words without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from edele_refs.archives._archive import Archive
from edele_refs.archives._words import UNIVERSITY
from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span

WORD = late_pattern(r"\w+")
START = late_pattern(r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİŁĹĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚΑ-ΩΆΈ-ΏА-ЯЁІЇЄҐЎЈЉЊЋЂЏა-ჰ]\w*")
CLOSE_GAP = late_pattern(r"[.:]?(?:\s[–—-]\s|[\s\-‐‑–/.]{0,2})(?=\w)")
WIDE_GAP = late_pattern(r"[\s.,:'’ʹ«»“”„\"\-‐‑–/]{1,3}(?=\w)")

SIGLUM = long_pattern(
    r",?\s?[(\[](?:[^\W\d_a-z][^()\[\];,]{9,90}(?:[,;]|\s[–—])\s(?=[^\W\d_a-z][\w.-]*[A-ZА-ЯЁІЇЄҐ][\w.-]*[)\]]|[^\W\d_A-Z]{4}))?(?:(?P<introduced>=|(?:da |d.)ora (?:in (?:avanti|poi)|innanzi)|in seguito|(?:cited )?(?:hereafter|hereinafter|henceforth)(?: (?:cited|referred to|abbreviated))? as|cited as|hereafter|abgekürzt(?: als)?|dalej(?: cyt\.)?|hierna|nachfolgend|ab hier|dále(?: jen| jako)?|ďalej(?: len| ako)?|dalje(?: u tekstu)?|u dalj(?:nj)?em tekstu|даље(?: у тексту)?|у даљем тексту|v ďalšom|hereinafter|henceforth|im [Ff]olgenden|fortan|künftig"
    rf"|desormais|odtąd|from now on|{pattern('hereafter')})[:,]?\s(?:[—–-]\s)?)?[“\"‘„«]?"
    r"(?P<siglum>(?=[^\W\d_])[\w.:\-‐‑–/ ]{2,24})[”\"’“»]?[)\]](?:\s?\([\w.\-‐‑–/ ]{2,24}\))?"
)
CLOSERS = frozenset(".»”'’")
OPENERS = late_pattern(r"[.«“„]")
LAST_LETTER = late_pattern(r"\.\s?[^\W\d_]{1,2}$")
EXPANSION = late_pattern(r"\s\(=?\s?[^()]{0,30}(?i:archiv|архив|архів|librar|bibliot)[^()]{0,60}\)")
PLACE = late_pattern(
    r",?\s(?:(?:м\.|г\.|m\.|g\.)\s)?(?:[A-ZÀ-ÞА-ЯІЇЄҐ][^\W\d]{1,30}(?:\.(?!\s*$))?(?:\s(?:im|am|an der|a\.|i\.|[A-ZÀ-Þ][^\W\d]{1,30}(?:\.(?!\s*$))?)){0,4})(?=\s*[,.(:;]|$)"
)
AGAIN = late_pattern(r",?\s(?P<name>[A-Z]{2,6})(?=,\s|\s[A-Z]{1,4}\s?\d)")
"""Another of the archive's own names: "TNA, PRO, C 1/123"."""
TOWN = late_pattern(r"\s[(\[](?P<town>[^()\[\]]{2,30})[)\]]")
COUNTRIES = frozenset(
    WORD.findall(
        "Germany Deutschland Russia Ukraine Poland Polska France Italy Italia Austria Österreich "
        "England United Kingdom States USA Washington DC Israel Spain España Portugal Moscow Moskau "
        "Moskva Москва London Kew Surrey Richmond Paris Roma Rome Wien Vienna Warszawa Warsaw Kiev "
        "Kyiv Київ Lichterfelde Stanford California Cambridge New York Vatican College Park Maryland "
        "Venezia Venice Venise Venedig Firenze Florence Torino Turin Milano Milan Napoli Naples Genova Genoa Berlin "
        "Hamburg München Munich Köln Cologne Dresden Freiburg Koblenz Oxford Edinburgh Madrid Sevilla Seville Lisboa Lisbon "
        "Barcelona Minsk Vilnius Riga Tallinn Kraków Stockholm Oslo Copenhagen København Helsinki Athens Istanbul Belgrade "
        "Zagreb Ljubljana Sofia Bucharest București Bratislava Dublin Hague Haag Zürich Zurich Basel México Mexico Lima Brussel Bruxelles Pretoria Bogotá "
        "Manchester Leeds Birmingham Glasgow Liverpool Leipzig Stuttgart Nürnberg Hannover Bologna Padova Lyon Marseille Lille Bordeaux Toulouse Strasbourg "
        "Lviv Львів Odesa Одеса Kharkiv Харків Minsk Мінск Минск Tbilisi Yerevan Baku Tashkent Almaty Delhi Kolkata Calcutta Nairobi Dakar Rabat Tunis Alger Cairo "
        "Montevideo Quito Caracas Santiago Sydney Melbourne Toronto Montréal Montreal Québec Graz Innsbruck Salzburg Linz Innsbruck "
        "Athens Jerusalem Prague Praha Budapest Canberra Ottawa Geneva Genève Genf Bern Brussels Amsterdam"
    )
)
"""Places so well known that they may stand behind any institution's name."""

STATE = late_pattern(r",\s(?:[A-Z]{2}|[A-Z][a-z]{2,5}\.|[A-Z]\.\s?[A-Z]\.)")
"""An American state behind a town: ", MO"."""
Tree = dict[str, Any]


def is_siglum(name: str) -> bool:
    """Whether a name is an abbreviation, which counts only with a signature behind it.

    >>> is_siglum("BA-MA"), is_siglum("TsAMO RF"), is_siglum("Hoover Institution")
    (True, True, False)
    """
    words = WORD.findall(name)
    short = [w for w in words if sum(c.isupper() for c in w) * 2 >= len(w) or len(w) <= 3]
    return len(short) == len(words) or len(name) <= 6


def in_small_capitals(name: str) -> str:
    """How an abbreviation looks where its letters are set in small capitals, if it can be.

    >>> in_small_capitals("ACS"), in_small_capitals("ASVe"), in_small_capitals("AN")
    ('Acs', 'Asve', '')
    """
    possible = name.isalpha() and len(name) > 2 and name[1].isupper()
    return name.capitalize() if possible else ""


def ends_in_stop(node: Tree) -> bool:
    """Whether the name itself ends in a stop or a soft sign: "BCzart.", "Belarus’"."""
    return any(name.endswith((".", "'", "’")) for _, name in node[""])


def name_at(text: str, pos: int) -> tuple[int, str] | None:
    """The end of the known name that begins at ``pos``, and its archive's siglum."""
    hit = _name_at(text, pos)
    return (hit[0], hit[2][""][0][0].siglum) if hit else None


def bearing(text: str, name: Span) -> tuple[Archive, ...]:
    """The archives whose abbreviation stands there, and nothing else."""
    hit = _name_at(text, name.start)
    return tuple(dict.fromkeys(archive for archive, _ in hit[2][""])) if hit and hit[1] and hit[0] == name.end else ()


def _archives() -> tuple[Archive, ...]:
    from edele_refs.archives import all_archives

    return all_archives()


@cache
def tree() -> tuple[Tree, Tree, frozenset[str]]:
    """The names as trees of words: abbreviations as they are, others in lower case; all first words."""
    sigla: Tree = {}
    titles: Tree = {}
    firsts: set[str] = set()
    for archive in _archives():
        for name in archive.every_name:
            short = is_siglum(name)
            words = WORD.findall(name)
            if short and 3 < len(name) < 7 and name.isalpha() and name.isupper():
                _grow(sigla, list(name), (archive, ".".join(name)))  # "A.N.I.C."
                firsts.add(name[0])
            firsts |= {words[0]} if short else {words[0], words[0].capitalize(), words[0].upper()}
            _grow(sigla if short else titles, words if short else [word.casefold() for word in words], (archive, name))
            if short and (variant := in_small_capitals(name)):
                firsts.add(variant)
                _grow(sigla, [variant], (archive, name))
    return sigla, titles, frozenset(firsts)


def _grow(node: Tree, words: list[str], leaf: tuple[Archive, str]) -> None:
    for word in words:
        node = node.setdefault(word, {})
    node.setdefault("", []).append(leaf)


def _descend(
    text: str, pos: int, node: Tree, gap: re.Pattern[str], fold: bool
) -> tuple[int, Tree] | None:
    """The end of the longest name that begins at ``pos``, and its node."""
    best = None
    while word := WORD.match(text, pos):
        following = node.get(word.group().casefold() if fold else word.group())
        if following is None:
            break
        node, pos = following, word.end()
        if "" in node:
            best = pos, node
        space = gap.match(text, pos)
        if not space:
            break
        pos = space.end()
    return best


def names_in(text: str) -> Iterator[tuple[int, int, bool, tuple[Archive, ...]]]:
    """Start, end, whether it is an abbreviation, and the archives so named, longest names first."""
    yield from _in_small_letters(text)
    firsts = tree()[2]
    after = 0
    for word in START.finditer(text):
        # looking behind here and not in the pattern is what makes the search fast
        if word[0] not in firsts or (word.start() and text[word.start() - 1].isalnum()):
            continue
        if word.start() >= after and (hit := _name_at(text, word.start())):
            end, short, node = hit
            if short and _PERSON.match(text, word.start()):
                continue
            end += _is_closed(text, word.start(), end, node)
            after = end
            ranked = sorted(node[""], key=lambda entry: entry[1] in entry[0].superseded)
            yield _beginning(text, word.start()), end, short, tuple(dict.fromkeys(a for a, _ in ranked))


_PERSON = late_pattern(r"(?:[^\W\d_]\.\s?){1,3}[^\W\d_]\.\s(?!Minutier|Fonds|Série)[A-ZÀ-Þ][a-zà-ÿ’'-]{2,}(?![\w.]|,\s[A-Z])")
"""Somebody's initials and surname: "ed. A. N. Artizov"; behind an archive's the fonds stands with its code ("A.N. Marine, B2 12")."""


def _is_closed(text: str, start: int, end: int, node: Tree) -> bool:
    """Whether the mark behind a name is its own: a quotation's, a stop behind the last of its letters ("A.N."), or one that it ends in."""
    mark = text[end : end + 1]
    if mark not in CLOSERS or not mark:
        return False
    return ends_in_stop(node) or bool(LAST_LETTER.search(text, start, end) if mark == "." else OPENERS.search(text, start, end))


PARENT = late_pattern(
    r"(?<!\w)(?i:biblioteca|archivio|library|archives?|archiv|bibliothek|bibliothèque)\s(?:del|della|of the|des|der|de la|du|do|da)\s$|(?<!\w)(?:Archiwum|Archiv|Archív|Arhiv|Архив|Архів)\s$|(?<!\w)(?:[ОК]?ГКУ|[ФМ]?КУ|ГБУ|О?ГУ)\s$"
)
"""A library is part of the name of the house that keeps it ("Biblioteca del Museo Correr"), and so is what it is in law ("ГКУ ЦДООСО")."""


def _beginning(text: str, start: int) -> int:
    """Where a name begins with the words for what it is before it."""
    if text[start - 1 : start] != " ":
        return start
    parent = PARENT.search(text, max(0, start - 24), start)
    return parent.start() if parent and text[parent.start()].isupper() else start


SMALL = late_pattern(r"(?:^|(?<=[;(]\s)|(?<=\n))(?:[a-z]{3,6}|as\s[a-z]{2})(?=[:;]\s)")


@cache
def _small_names() -> dict[str, tuple[Archive, ...]]:
    """The archives by their abbreviations in small letters, as scans give small capitals."""
    names: dict[str, tuple[Archive, ...]] = {}
    for archive in _archives():
        for name in archive.every_name:
            if is_siglum(name) and in_small_capitals(name):
                key = name.casefold()
                names[key] = tuple(dict.fromkeys((*names.get(key, ()), archive)))
    return names


def _in_small_letters(text: str) -> Iterator[tuple[int, int, bool, tuple[Archive, ...]]]:
    """Abbreviations in small letters before a colon: "asve: Senato Mar, reg. 34"."""
    for word in SMALL.finditer(text):
        if archives := _small_names().get(word.group()):
            yield word.start(), word.end(), True, archives


def _name_at(text: str, pos: int) -> tuple[int, bool, Tree] | None:
    """The longest name that begins at ``pos``: its end, whether it is an abbreviation, its node."""
    sigla, titles, _ = tree()
    short = _descend(text, pos, sigla, CLOSE_GAP, False)
    full = _descend(text, pos, titles, WIDE_GAP, True)
    if short and (not full or short[0] >= full[0]):
        return short[0], True, short[1]
    return (full[0], False, full[1]) if full else None


def capitals(words: str) -> int:
    """How many capitals there are."""
    return sum(c.isupper() for c in words)


FORMER = late_pattern(r"\s\((?:ehem(?:als|\.)|früher|vormals|former|formerly|anc\.|ex)\s[^()]{2,40}\)")
"""What an archive was before, in brackets behind its name: "BArch (ehem. BDC), PK Müller"."""


def heads(
    text: str, end: int, archive: Archive, short: bool = False
) -> Iterator[tuple[int, Span | None, int]]:
    """Where a name that ends at ``end`` may really end: behind its place, before a siglum.

    The end of the name, the span of the siglum in brackets, and where the signature begins.
    """
    again = AGAIN.match(text, end) if short else None
    if again and again["name"] in archive.every_name:
        end = again.end()
    if parent := UNIVERSITY.match(text, end):
        end = parent.end()
    ends = [end]
    while len(ends) < 4 and (match := PLACE.match(text, ends[-1])):
        ends.append(match.end())
    ends.reverse()
    spelt_out = EXPANSION.match(text, end)
    if spelt_out and not SIGLUM.match(text, end):
        yield end, None, spelt_out.end()
    if former := FORMER.match(text, end):
        yield end, None, former.end()
    for candidate in ends:
        siglum = SIGLUM.match(text, candidate)
        near = candidate == end or (siglum and siglum["siglum"] in archive.every_name)
        own = siglum is not None and siglum["siglum"].casefold() in own_names(archive)
        if siglum and near and (siglum["introduced"] or own or capitals(siglum["siglum"]) > 1):
            mark = Span(*siglum.span("siglum"))
            town = PLACE.match(text, siglum.end())
            if town and is_place(town.group(), archive, short):
                state = PLACE.match(text, town.end())
                if state and is_place(state.group(), archive, short):
                    yield candidate, mark, state.end()  # "(NARA), College Park, MD, RG 319"
                yield candidate, mark, town.end()
            yield candidate, mark, siglum.end()
            return
    town = TOWN.match(text, end)
    if town and is_place(town["town"], archive, False):
        yield end, None, town.end()
    for candidate in ends:
        if candidate == end or is_place(text[end:candidate], archive, short):
            yield candidate, None, candidate


def is_place(words: str, archive: Archive, short: bool) -> bool:
    """Whether the words are the archive's place or, behind a name in full, a capital or country."""
    towns = frozenset(WORD.findall(archive.place)) | (frozenset() if short else COUNTRIES)
    found = [w.title() if w.isupper() and len(w) > 4 else w for w in WORD.findall(words) if len(w) > 2]
    state = STATE.fullmatch(words) and archive.country == "US"
    return bool(state) or (bool(found) and towns.issuperset(found))


def known_town(words: str) -> bool:
    """Whether the words are a town or country that everybody knows."""
    return COUNTRIES.issuperset(WORD.findall(words))


@cache
def own_names(archive: Archive) -> frozenset[str]:
    """The names of an archive without regard to capitals."""
    return frozenset(name.casefold() for name in archive.every_name)
