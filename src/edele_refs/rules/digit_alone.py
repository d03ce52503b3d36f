"""A106."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._records import Record, by_signature, key_of, stands_later
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip_of_digits, turned
from edele_refs.rules._standing import place_of_note
from edele_refs.rules._turned import (
    boxes_turned,
    letters_or_series_turned,
    neighbours_turned,
    parts_turned,
    turned_in_a_fonds,
)
from edele_refs.rules.record_with_two_signatures import twice_signed

OFTEN = {"same": 2, "level": 3, "file": 5}
"""So often the other number stands elsewhere: in records of the same author, in a number that
is not the file's (a fond), in the file's own, of which neighbours are cited together."""

ROMAN = late_pattern(r"(?<!\w)[IVXLC]{2,7}[A-Z]?(?!\w)")
LONG = late_pattern(r"\d{3}")
"""A number behind a box that is hardly the same by chance."""
FAR = 4
"""So many digits behind a number show that it is one file, though the number has another digit."""
LETTERED = late_pattern(r"\d[a-zA-Zа-яА-Я](?=\W+[^\W\d_]*\W*\d{2})")
"""A fond with a letter: "E 130b, Bü 1140"."""
FOND = late_pattern(r"(?P<letters>[^\W\d_a-zа-џ]{3,5}(?=\s?\d{1,4}(?!\d))|[^\W\d_a-zа-џ]{2}(?=\s?\d{3,4}(?!\d)|/))(?P<number>(?:/[^\W\d_]+)?\s?\d{1,4})(?!\d)")
"""The letters and number of a fond: "CAB 65/35", "GD/Mus 66/1", "BA 1689"; of two letters with a long number."""
FILE = late_pattern(r"(?<![\d./-])\d{3,}$")
LEVEL = late_pattern(r"\d[\d.]*\d(?=\D+\d)")
TELLING = late_pattern(r"\d\d|\d\D{1,3}\d\D{1,3}\d")
"""What follows must be so much that it is hardly the same by chance."""


@rule("A106")
def digit_alone(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A number in a signature stands alone against all other mentions, but for turned or lost digits.

    “f. 9749” once among many “f. 9479”: two digits turned round, one lost or one too many.
    Only where the other number stands several times: two numbers that differ in one digit
    are two files. Or where another note has the same signature otherwise: “f. 7846, op. 37, d. 61”
    after “f. 7486, op. 37, d. 61”.

    Help: look the signature up.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9479, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9479, op. 1, d. 75, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9479, op. 1, d. 86, l. 14.
        4. Pis’mo, 8 June 1942, GARF, f. 9749, op. 1, d. 97, l. 15.
    Bad:
        1. Doklad, 5 June 1942, RGAE, f. 7486, op. 37, d. 61, l. 12.
        2. Zapiska, 6 June 1942, RGAE, f. 7846, op. 37, d. 61, l. 13.
    Bad:
        1. Hauptstaatsarchiv Stuttgart (HStAS), E 130b, Bü 1140, Bl. 8.
        2. HStAS, E 130c, Bü 1140, Bl. 10.
    Bad:
        1. SAPMO-BArch, DY 30/J IV 2/2/1287, Bl. 12.
        2. SAPMO-BArch, DY 30/J VI 2/2/1287, Bl. 16.
    Bad:
        1. GStA PK, I. HA Rep. 77, Tit. 507, Nr. 4, Bl. 33.
        2. GStA PK, I. HA Rep. 76, Tit. 507, Nr. 4, Bl. 35.
    Bad:
        1. TNA, CAB 65/35, War Cabinet minutes, 4 August 1943, fol. 80.
        2. TNA, CBA 65/36, War Cabinet minutes, 10 November 1943, fol. 12.
    Bad:
        1. Archivio di Stato di Firenze (d’ora in poi ASFi), Mercanzia, 1162, c. 14r.
        2. ASFi, Mercanzia, 1126, c. 20r.
    Bad:
        1. AN, F/7/14736, note du 4 avril 1939.
        2. AN, F/7/14376, circulaire du 5 mai 1939.
    Bad:
        1. AGA, Educación, caja 31/1298, informe de 14 de mayo de 1932.
        2. AGA, Educación, caja 13/1298, informe de 2 de junio de 1932.
    Bad:
        1. SOA Litoměřice, fond Riedel, kart. 15, inv. č. 220, fol. 2.
        2. SOA Litoměřice, fond Riedel, kart. 51, inv. č. 220, fol. 4.
    Bad:
        1. AGI, Lima, 28A, n. 45, f. 3r.
        2. AGI, Lima, 28B, n. 45, f. 9r.
    Bad:
        1. Archiwum Akt Nowych (dalej: AAN), KC PZPR, XIA/300, k. 12.
        2. AAN, KC PZPR, IXA/300, k. 14–16.
    Bad:
        1. University of Dundee Archives (hereafter UDA), MS 66/2/10/4, fol. 3.
        2. UDA, MS 66/2/4/10, fol. 5.
    Bad:
        1. Dundee City Archives (hereafter DCA), GD/Mus 66/1, fol. 14.
        2. DCA, DG/Mus 66/1, fol. 20.
    Bad:
        1. AVA, Ministerium des Innern, Präsidium, Karton 812, Zl. 4417/1871.
        2. AVA, Ministerium des Innern, Präsidium, Karton 821, Zl. 5120/1871.
    Bad:
        1. MMM, MDHB/WUP/W9/2, Lyster to Harrison, 14 May 1861, fol. 3.
        2. MMM, MDHB/WPU/W9/2, Lyster to Harrison, 30 May 1861, fol. 6.
    Bad:
        1. Archives départementales de l’Isère (ADI), 7 S 2/14, rapport de l’ingénieur en chef, 14 mars 1898.
        2. ADI, 7 S 2/41, lettre d’Aristide Bergès au préfet, 2 mai 1898.
    Bad:
        1. IOR, L/E/7/660, file 1187, fol. 3.
        2. IOR, L/7/E/660, file 1187, fol. 5.
    Bad:
        1. ГАИО. Ф. 25. Оп. 6. Д. 2913. Л. 3.
        2. ГАИО. Ф. 6. Оп. 25. Д. 2913. Л. 9.
    Bad:
        1. ГАНО. Ф. Р-1793. Оп. 1. Д. 7. Л. 2.
        2. ГАНО. Ф. Р-1973. Оп. 1. Д. 7. Л. 30–31.
    Bad:
        1. ASGe, Prefettura, b. 133, lettera del prefetto, 4 maggio 1888.
        2. ASGe, Prefettura, b. 1333, rapporto del 9 giugno 1888.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9479, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9479, op. 1, d. 75, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9401, op. 1, d. 86, l. 14.
    """
    reported = {id(other) for _, other in twice_signed(reading)}  # A107 says more
    for odd, usual, words in (*_otherwise(reading), *_turned_here(reading), *_once_only(reading)):
        if id(odd) not in reported:
            reported.add(id(odd))
            yield Place(odd.note, odd.span, (usual.citation.at,) if usual else ()), words


_Odd = tuple[Record, Record | None, str]
"""A record, the one that it is but for a slip, where it is one alone, and what of it is otherwise."""


def _turned_here(reading: Reading) -> Iterator[_Odd]:
    """Files of one fonds that are the same but for two digits turned round."""
    for odd, number, usual in (*turned_in_a_fonds(reading), *boxes_turned(reading), *neighbours_turned(reading), *letters_or_series_turned(reading)):
        yield odd, usual, f"{number} here, but “{usual.signature}” in note {usual.note}"


def _once_only(reading: Reading) -> Iterator[_Odd]:
    """Numbers that stand once, where almost the same one stands several times in the same place."""
    frames: dict[tuple[str, str], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for (archive, _), mentions in by_signature(reading).items():
        for record in mentions:
            for number, frame in _numbers(record.signature):
                frames[archive, frame][number].append(record)
    for numbers in frames.values():
        several = {n: found for n, found in numbers.items() if len(found) >= min(OFTEN.values())}
        for number, found in numbers.items():
            if other := _meant(number, found, several):
                yield found[0], None, f"{number} stands only here, {other} in {len(numbers[other])} other records (note {numbers[other][0].note} …)"


def _otherwise(reading: Reading) -> Iterator[_Odd]:
    """A signature that is another's but for digits or letters of its fonds."""
    same = "and all else is the same"
    for odd, number, usual in _turned_above(reading):
        yield odd, usual, f"{number} here, but “{usual.signature}” in note {usual.note}, {same}"
    for odd, usual in _letters_turned(reading):
        yield odd, usual, f"the letters are turned round: “{usual.signature}” in note {usual.note}"
    for odd, number, usual in _doubled(reading):
        yield odd, usual, f"{number} here, but “{usual.signature}” in note {usual.note}"
    for odd, usual in parts_turned(reading):
        yield odd, usual, f"the numbers stand in another order than in “{usual.signature}” of note {usual.note}"
    for odd, usual in (*_lettered_otherwise(reading), *_roman_turned(reading)):
        yield odd, usual, f"other letters here than in “{usual.signature}” of note {usual.note}, {same}"


def _turned_above(reading: Reading) -> Iterator[tuple[Record, str, Record]]:
    """A signature that is once another's but for two digits of its fond that are turned round."""
    frames: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    seen: dict[tuple[str, str, str], int] = defaultdict(int)
    for (archive, _), mentions in by_signature(reading).items():
        for found in LEVEL.finditer(mentions[0].signature):
            before, rest = (key_of(part) for part in (mentions[0].signature[: found.start()], mentions[0].signature[found.end() :]))
            seen[archive, before, found[0]] += len(mentions)
            if len(found[0]) > 1 and (TELLING.search(rest) or (len(found[0]) >= FAR and len(re.findall(r"\d+", rest)) > 1)):
                frames[archive, before, rest][found[0]] += mentions
    for (archive, before, rest), numbers in frames.items():
        for number, (odd, *more) in numbers.items() if len(numbers) > 1 else ():
            far = len(re.findall(r"\d", rest)) >= FAR and not {"title", "author", "recipient", "issued"} & set(odd.citation.item)
            usual = next((found for other, found in numbers.items() if ((len(number) > 2 or LONG.search(rest) or far or _right_behind(odd, found, reading)) and turned(number, other)) or (far and (_changed(number, other) or one_slip_of_digits(number, other)))), [])
            alone = not more and seen[archive, before, number] == 1
            if usual and alone and (len(usual) > 1 or stands_later(odd, usual[0], reading)):
                yield odd, number, usual[0]


def _doubled(reading: Reading) -> Iterator[tuple[Record, str, Record]]:
    """One of two files of a fonds with a digit twice that the other, in the note before, has once: "b. 1333", "b. 133"."""
    fonds: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(dict)
    for (archive, _), mentions in by_signature(reading).items():
        found = FILE.search(mentions[0].signature)
        if found:
            fonds[archive, mentions[0].citation.item.text("archive_collection"), key_of(mentions[0].signature[: found.start()])][found[0]] = mentions
    for files in fonds.values():
        for number, long in ((n, long) for n in files if len(files) <= FAR for k in range(len(n)) if (long := n[: k + 1] + n[k:]) in files):
            (odd, *more), usual = files[long], files[number]
            if not more and _right_behind(odd, usual, reading) and stands_later(odd, usual[0], reading):
                yield odd, long, usual[0]
                break


def _right_behind(odd: Record, usual: list[Record], reading: Reading) -> bool:
    """Whether the other number stands in the note before, so that hardly two files of one number follow each other."""
    place = place_of_note(reading)
    return any(place[odd.note] - place[other.note] in (0, 1) for other in usual)


def _letters_turned(reading: Reading) -> Iterator[tuple[Record, Record]]:
    """A fond's letters that stand once, and are those of another with the same number but for two turned round: "CBA 65", "CAB 65"."""
    fonds: dict[tuple[str, str], dict[str, list[Record]]] = defaultdict(lambda: defaultdict(list))
    for (archive, _), mentions in by_signature(reading).items():
        if found := FOND.match(mentions[0].signature):
            fonds[archive, found["number"]][found["letters"]] += mentions
    for letters in fonds.values():
        for one, (odd, *more) in letters.items() if len(letters) > 1 else ():
            usual = next((found for other, found in letters.items() if sorted(one) == sorted(other) and one != other), [])
            if usual and not more and (len(usual) > 1 or stands_later(odd, usual[0], reading)):
                yield odd, usual[0]


def _roman_turned(reading: Reading) -> Iterator[tuple[Record, Record]]:
    """Of signatures that differ only in a Roman number whose digits are turned round ("J VI", "J IV") the later one."""
    frames: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for (archive, _), mentions in by_signature(reading).items():
        signature = mentions[0].signature
        if ROMAN.search(signature) and TELLING.search(signature):
            frames[archive, key_of(ROMAN.sub(lambda found: "".join(sorted(found[0])), signature))].append(mentions[0])
    for (archive, _), found in frames.items():
        if len(found) == 2 and len(by_signature(reading)[archive, key_of(found[1].signature)]) == 1 and stands_later(found[1], found[0], reading):
            yield found[1], found[0]


def _lettered_otherwise(reading: Reading) -> Iterator[tuple[Record, Record]]:
    """Of signatures that differ only in the letter of their fond the later one, where that letter stands only once."""
    frames: dict[tuple[str, ...], dict[str, list[Record]]] = defaultdict(dict)
    fonds: Counter[str] = Counter()
    for (archive, _), mentions in by_signature(reading).items():
        if found := LETTERED.search(mentions[0].signature):
            before, rest = mentions[0].signature[: found.end() - 1], key_of(mentions[0].signature[found.end() :])
            frames[archive, key_of(before), rest][found[0][-1]] = mentions
            fonds[archive + key_of(before) + found[0][-1]] += len(mentions)
    for (archive, before, _), letters in frames.items():
        for letter, mentions in letters.items() if len(letters) == 2 else ():
            (usual,) = (found for other, found in letters.items() if other != letter)
            if fonds[archive + before + letter] == 1 and stands_later(mentions[0], usual[0], reading):
                yield mentions[0], usual[0]


def _changed(one: str, other: str) -> bool:
    """Whether one digit is another one."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _meant(number: str, found: list[Record], several: dict[str, list[Record]]) -> str | None:
    """The number for which another, that stands once, is probably a slip."""
    if len(found) != 1:
        return None
    for other, records in several.items():
        if one_slip_of_digits(number, other):
            authors = {r.citation.item.text("author") for r in records} - {""}
            last = found[0].signature.endswith(number)
            kind = "file" if last else "level"
            if authors == {found[0].citation.item.text("author")}:
                kind = "same"
            if len(records) >= OFTEN[kind]:
                return other
    return None


def _numbers(signature: str) -> Iterator[tuple[str, str]]:
    """Each longer number, with what stands before it (its fond, its level)."""
    for found in re.finditer(r"\d{3,}", signature):
        yield found[0], re.sub(r"[\s.,]+", "", signature[: found.start()]).casefold()
