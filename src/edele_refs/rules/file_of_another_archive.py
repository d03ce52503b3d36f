"""A121."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._records import Record, key_of, records, short_name
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._strays import near_sigla, strays

SIGLUM = late_pattern(r"(?=(?:[^\W\d_]*[A-ZА-ЯÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽІЇЄҐ]){2})[^\W\d_]{2,9}")
HEAD = late_pattern(rf"(?P<form>{SIGLUM.pattern}),\s")
TELLING = 7
"""So many letters and digits of a signature are hardly the same by chance."""


@rule("A121")
def file_of_another_archive(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One file stands once under one siglum, else under another.

    The siglum is misspelt, or of the wrong archive. What both have in common of the way from the archive to the
    file speaks for one file, and so do sigla that are near to each other: archives of one country number their files alike.

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
    for odd, usual in strays(reading):
        form, meant = short_name(odd.citation.item), short_name(usual.citation.item)
        span = place_of(odd.citation, "archive", reading.notes[odd.note].text)
        yield Place(odd.note, span or odd.citation.span, (usual.citation.at,)), f"“{form}”, but note {usual.note} has this file under “{meant}”"


def _in_signatures(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A siglum that was read for a part of the signature, since its archive has no such ones: "AGS, Antica Finanza, filza 204" for ASG."""
    by_file = _by_file(reading)
    for record in records(reading):
        head = HEAD.match(record.signature) if not record.citation.item.text("archive") else None
        if head is None:
            continue
        for other in by_file.get(key_of(record.signature[head.end() :]), ()):
            meant = short_name(other.citation.item)
            if meant and meant != head["form"] and near_sigla(head["form"], meant) >= 0:
                span = Span(record.span.start, record.span.start + len(head["form"]))
                yield Place(record.note, span, (other.citation.at,)), f"“{head['form']}”, but note {other.note} has this file under “{meant}”"
                break


def _by_file(reading: Reading) -> Mapping[str, list[Record]]:
    """The mentions of each file by its fonds and signature, whatever the archive is; those that tell enough."""
    found: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        key = key_of(record.citation.item.text("archive_collection") + record.signature)
        if len(key) >= TELLING:
            found[key].append(record)
    return found
