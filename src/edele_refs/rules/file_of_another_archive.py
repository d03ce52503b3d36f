"""A121."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set

from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules import _sigla
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import Record, key_of, records, short_name
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

SIGLUM = late_pattern(r"(?=(?:[^\W\d_]*[A-ZА-ЯÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽІЇЄҐ]){2})[^\W\d_]{2,9}")
NAMES = late_pattern(rf"{SIGLUM.pattern}(?:\s[A-ZА-Я][^\W\d_]{{0,5}}){{0,3}}")
"""In several words too: "LAV NRW R"."""
LONG = late_pattern(r"[^\W\d_]\d{4}")
"""A fonds and a long number: "rkps 5842"."""
HEAD = late_pattern(rf"(?P<form>{SIGLUM.pattern}),\s")
NUMBERS = 4
"""So many numbers of a signature two archives have hardly in common."""
TELLING, NAMED, FONDS, SURE = 7, 9, 12, 20
"""So many letters and digits of a signature are hardly the same by chance; of so many nothing else is."""


@rule("A121")
def file_of_another_archive(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One file stands once under a siglum that is explained nowhere, else under another.

    The siglum is misspelt, or of the wrong archive. Where the signature is short, only letters that are turned
    round, lost or put in count: archives of one country number their files alike.

    Help: see which archive has the file.

    Bad:
        1. Bundesarchiv Berlin (BArch), R 43 II/1408, Bl. 4.
        2. BArch, R 43 II/1407, Bl. 55.
        3. BAarch, R 43 II/1408, Bl. 7.
    Bad:
        1. Archivio centrale dello Stato (d’ora in poi ACS), Ministero dell’Interno, Direzione generale di pubblica sicurezza, b. 12, fasc. 4.
        2. ASMI, Ministero dell’Interno, Direzione generale di pubblica sicurezza, b. 12, fasc. 4.
    Bad:
        1. Archivio storico Intesa Sanpaolo (d’ora in poi ASI), Patrimonio BCI, Verbali del Comitato locale, vol. 2, f. 144.
        2. Archivio storico della Banca d’Italia (d’ora in poi ASBI), Direttorio, Stringher, b. 20, fasc. 3.
        3. ASBI, Patrimonio BCI, Verbali del Comitato locale, vol. 2, f. 150.
    Bad:
        1. Archiwum Akt Nowych (dalej: AAN), KC PZPR, XIA/300, k. 12.
        2. AN, KC PZPR, XIA/300, k. 40.
    Bad:
        1. Landesarchiv Nordrhein-Westfalen, Abteilung Rheinland (im Folgenden: LAV NRW R), RW 58, Nr. 2340, Bl. 14.
        2. LAV NRW R, RW 58, Nr. 2340, Bl. 17v.
        3. LAV NRW W, RW 58, Nr. 2340, Bl. 44.
    Bad:
        1. Biblioteka Czartoryskich w Krakowie (dalej: BCz), rkps 5842, k. 3.
        2. BZc, rkps 5842, k. 7.
    Bad:
        1. Dundee City Archives (hereafter DCA), GD/Mus 66/1, fol. 14.
        2. University of Dundee Archives (hereafter UDA), MS 66/2/10/4, fol. 3.
        3. DCA, MS 66/2/10/4, fol. 30.
    Good:
        1. Archives départementales du Nord (désormais ADN), 1 T 107/3.
        2. ADPC, 1 T 107/3.
    """
    yield from _in_signatures(reading)
    given = {*_sigla.bracketed(reading), *_sigla.given(reading), *_sigla.mixed(reading)}
    times = Counter(short_name(record.citation.item) for record in records(reading))
    for same in _by_file(reading).values():
        for record in same if len(same) > 1 else ():
            form = short_name(record.citation.item)
            unknown = times[form] == 1 and form not in given
            if (unknown or _long(record)) and (len(form) > 2 or _long(record, NAMED)) and NAMES.fullmatch(form) and record is not same[0]:
                usual = {*given, *(f for f in times if times[f] > 1)}
                yield from _otherwise(record, form, same, usual, reading)


def _in_signatures(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A siglum that was read for a part of the signature, since its archive has no such ones: "AGS, Antica Finanza, filza 204" for ASG."""
    by_file = _by_file(reading)
    for record in records(reading):
        head = HEAD.match(record.signature) if not record.citation.item.text("archive") else None
        if head is None:
            continue
        for other in by_file.get(key_of(record.signature[head.end() :]), ()):
            meant = short_name(other.citation.item)
            if meant and meant != head["form"] and _slip(head["form"], meant):
                span = Span(record.span.start, record.span.start + len(head["form"]))
                yield Place(record.note, span, (other.citation.at,)), f"“{head['form']}”, but note {other.note} has this file under “{meant}”"
                break


def _by_file(reading: Reading) -> Mapping[str, list[Record]]:
    """The mentions of each file by its fonds and signature, whatever the archive is; those that tell enough."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        key = key_of(record.citation.item.text("archive_collection") + record.signature)
        if len(key) < TELLING and not LONG.search(key):
            continue
        if LONG.search(key) or len(re.findall(r"\d+", key)) + (len(key) >= SURE) + (len(key) >= FONDS) > 1:
            found[key].append(record)
    return found


def _otherwise(record: Record, form: str, same: list[Record], usual: Set[str], reading: Reading) -> Iterator[tuple[Place, str]]:
    """The file under another siglum, that notes introduce or have more often."""
    for other in same:
        meant = short_name(other.citation.item)
        if meant and meant != form and meant in usual and other.citation is not record.citation and (_long(record) or (_slip(form, meant) and (get(form) in (None, get(meant)) or (form not in usual and _long(record, NAMED))))):
            span = place_of(record.citation, "archive", reading.notes[record.note].text)
            yield Place(record.note, span or record.span, (other.citation.at,)), f"“{form}”, but note {other.note} has this file under “{meant}”"
            return


def _long(record: Record, least: int = SURE) -> bool:
    key = key_of(record.citation.item.text("archive_collection") + record.signature)
    return len(key) >= least or len(re.findall(r"\d+", key)) >= NUMBERS


def _slip(form: str, meant: str) -> bool:
    """Whether one is the other with its letters in another order, or with one more, one less or another one.

    >>> _slip("ADAG", "AGAD"), _slip("BAarch", "BArch"), _slip("ADN", "ADPC"), _slip("AN", "AAN")
    (True, True, False, True)
    """
    a, b = form.casefold(), meant.casefold()
    short, long = sorted((a, b), key=len)
    return sorted(a) == sorted(b) or one_slip(a, b) or (len(short) == 2 and any(long[:k] + long[k + 1 :] == short for k in range(3)))
