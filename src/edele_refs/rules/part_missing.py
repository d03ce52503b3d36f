"""A104."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._paths import Path, paths, stands_behind
from edele_refs.rules._records import Record, by_signature, key_of, records, stands_later
from edele_refs.rules._rule import Place, rule

PARTS = {
    "fond": late_pattern(r"(?<!\w)(?:f|ф|F|Ф|fond|фонд)\.?\s?(?:[РRПP]-?)?\d"),
    "opis": late_pattern(r"(?<!\w)(?:op|оп|Op|Оп|opis’?|опись)\.?\s?\d"),
    "delo": late_pattern(r"(?<!\w)(?:d|д|D|Д|[Ee]d\.\s?khr|[Ее]д\.\s?хр|[Dd]elo|[Дд]ело|[Сс]пр|[Ss]pr)\.?\s?\d"),
}
LEAF = late_pattern(r"(?<!\w)(?:kk?|лл?|Лл?|ll?|[Аа]рк|[Aa]rk)\.\s?\d")
"""A sheet, which only a file has."""
BOX = late_pattern(r"[Bb]ox\s\d+")
FOLDER = late_pattern(r"[Ff]older\s")
ENOUGH = 2
LABEL = late_pattern(r"(?<![^\W\d_])(?P<label>[^\W\d_]{1,6}\.)\s?\d")
"""What a number of a signature or a sheet is: "sygn. 1712", "b. 12, fasc. 4", "k. 20"."""
NAMED = 8
"""Letters of a fonds by whose name its signatures are known."""


@rule("A104")
def part_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A signature lacks its opis or fond, and the other signatures of its archive have both.

    Without it the file cannot be ordered, nor with a sheet alone (“f. 146, op. 4, k. 11”). So it is with what the numbers of a fonds begin with
    elsewhere: “Akta miasta Łodzi, k. 20” where its other files have “sygn.”.

    Help: look the signature up.

    Bad:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Zapiska, 6 June 1942, GARF, f. 9401, op. 2, d. 65, l. 13.
        3. Spravka, 7 June 1942, GARF, f. 9401, d. 66, l. 14.
    Bad:
        1. Archiwum Państwowe w Łodzi (dalej: APŁ), Akta miasta Łodzi, sygn. 1712, k. 15.
        2. APŁ, Akta miasta Łodzi, sygn. 1713, k. 2.
        3. APŁ, Akta miasta Łodzi, k. 20.
    Bad:
        1. Государственный архив Тверской области (далее – ГАТО). Ф. 160. Оп. 1. Д. 34315. Л. 2.
        2. ГАТО. Ф. 160. Д. 34315. Л. 5.
    Bad:
        1. Centralne Państwowe Archiwum Historyczne Ukrainy we Lwowie (dalej: CPAHUL), f. 146, op. 4, spr. 3125, k. 8.
        2. Stanisław Pijaj, Między polskim patriotyzmem, Kraków 2003, s. 77.
        3. CPAHUL, f. 146, op. 4, k. 11.
    Bad:
        1. Dundee City Archives (hereafter DCA), GD/Mus 66/1, fol. 14.
        2. DCA, GD/Mus 66/1, fol. 20.
        3. DCA, GD/Mus 66, fol. 33.
    Bad:
        1. Henry A. Wallace to Roosevelt, June 4, 1936, box 1, folder 3, Hopkins Papers, FDRL.
        2. Rexford Tugwell to Roosevelt, July 10, 1936, box 1, folder 4, Hopkins Papers, FDRL.
        3. Hugh Bennett to Wallace, August 2, 1936, box 1, Hopkins Papers, FDRL.
    Bad:
        1. Minutes of the board, 5 November 1947, RG 260, entry 1797, box 411, NACP.
        2. Clay to Draper, 11 October 1947, RG 260, entry 25, box 107, NACP.
        3. Weekly report, 8 May 1948, RG 260, entry 602, box 19, NACP.
        4. Minutes of the committee, 6 May 1948, RG 260, entry 1798, NACP.
    Bad:
        1. ЦДАГО України. Ф. 1. Оп. 20. Спр. 2682. Арк. 7.
        2. ЦДАГО України. Ф. 1. Оп. 20. Арк. 41.
    Bad:
        1. Národní archiv Praha (dále NA), fond Ministerstvo vnitra, inv. č. 7432, kart. 1221, fol. 5.
        2. NA, fond Ministerstvo vnitra, inv. č. 7432, kart. 1222, fol. 11.
        3. NA, fond Ministerstvo vnitra, inv. č. 7432, fol. 60.
    Bad:
        1. ОР РГБ. Ф. 231. К. 21. Д. 40. Л. 1.
        2. ОР РГБ. Ф. 231. К. 22. Д. 9. Л. 2.
        3. ОР РГБ. Ф. 231. Д. 7. Л. 3.
    Bad:
        1. BLHA, Rep. 2A, Regierung Potsdam II Gen, Nr. 1024, Bl. 15v.
        2. BLHA, Regierung Potsdam II Gen, Nr. 1024, Bl. 21.
    Good:
        1. Doklad, 5 June 1942, GARF, f. 9401, op. 1, d. 64, l. 12.
        2. Spravka, 7 June 1942, GARF, f. 9401, op. 2, d. 66, l. 14.
    """
    yield from _one_of_three(reading)
    yield from _first_missing(reading)
    yield from _last_missing(reading)
    yield from _folder_missing(reading)
    yield from _word_missing(reading)
    yield from _last_label_missing(reading)
    yield from _inner_label_missing(reading)
    yield from _head_missing(reading)


def _one_of_three(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Signatures by fond, opis and delo of which one is missing."""
    by_archive: dict[str, list[Record]] = defaultdict(list)
    for record in records(reading):
        by_archive[record.archive].append(record)
    for found in by_archive.values():
        whole = [r for r in found if all(form.search(r.signature) for form in PARTS.values())]
        for record in found:
            missing = [name for name, form in PARTS.items() if not form.search(record.signature)]
            known = len(whole) >= ENOUGH or any(_left_out(record, other) for other in whole)
            if missing == ["opis"]:
                known = known or any(_of_one_fond(record, other) for other in whole)
            if missing == ["delo"]:
                known = _without_file(record, whole)
            if known and len(missing) == 1:
                words = f"“{record.signature}” has no {missing[0]}; “{whole[0].signature}” in note {whole[0].note} has one"
                yield Place(record.note, record.span), words


def _of_one_fond(record: Record, whole: Record) -> bool:
    """Whether both signatures begin with one number."""
    first, other = (re.search(r"\d+", r.signature) for r in (record, whole))
    return bool(first and other and first[0] == other[0])


def _left_out(record: Record, whole: Record) -> bool:
    """Whether one signature is the other with a number of three or more left out."""
    numbers, all_ = (re.findall(r"\d+", r.signature) for r in (record, whole))
    return len(all_) > 2 and any(numbers == all_[:k] + all_[k + 1 :] for k in range(len(all_)))


def _without_file(record: Record, whole: list[Record]) -> bool:
    """Whether a signature has a sheet and no file, and another of the same opis has one."""
    opis = re.findall(r"\d+", record.signature)[:2]
    return bool(LEAF.search(f"{record.signature}, {record.citation.locator or ''}")) and any(re.findall(r"\d+", r.signature)[:2] == opis for r in whole)


def _last_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A signature with a leaf that is the beginning of the only file of its fonds, which notes cite again and again: "GD/Mus 66", "GD/Mus 66/1"."""
    files = by_signature(reading)
    below: dict[tuple[str, str], list[list[Record]]] = defaultdict(list)
    for (archive, key), theirs in files.items():
        for stroke in re.finditer("/", key):
            below[archive, key[: stroke.start()]].append(theirs)
    for file, found in files.items():
        (others,) = below[file] if len(below.get(file, ())) == 1 else [[]]
        if len(found) == 1 and len(others) >= ENOUGH and found[0].citation.locator and stands_later(found[0], others[0], reading):
            other = others[0]
            yield Place(found[0].note, found[0].span, (other.citation.at,)), f"“{found[0].signature}” has no number of the file; “{other.signature}” in note {other.note} has one"


def _folder_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record of a collection that has its box and no folder."""
    collections: dict[tuple[str, str], list[Record]] = defaultdict(list)
    for record in records(reading):
        if BOX.match(record.signature):
            collections[record.archive, record.citation.item.text("archive_collection")].append(record)
    for found in collections.values():
        without = [r for r in found if BOX.fullmatch(r.signature)]
        others = [r for r in found if FOLDER.search(r.signature) and len(without) == 1 and key_of(r.signature).startswith(key_of(without[0].signature))]
        if len(without) == 1 and len(others) >= ENOUGH and len(others) + 1 == len(found) and not without[0].citation.locator:
            yield Place(without[0].note, without[0].span, (others[0].citation.at,)), f"“{without[0].signature}” has no folder; “{others[0].signature}” in note {others[0].note} has one"


def _first_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Records whose numbers begin with what is only second in all others of the fonds."""
    fonds: dict[tuple[str, str], list[tuple[Record, list[str]]]] = defaultdict(list)
    for record in records(reading):
        said = f"{record.citation.item.text('archive_collection')}, {record.signature}, {record.citation.locator or ''}"
        labels = [found["label"].casefold() for found in LABEL.finditer(said)]
        name = key_of(said[: found.start()] if (found := LABEL.search(said)) else said)
        if labels and len(name) >= NAMED:
            fonds[record.archive, name].append((record, labels))
    for theirs in fonds.values():
        first = Counter(labels[0] for _, labels in theirs)
        usual = max(first, key=first.__getitem__)
        for record, labels in theirs if len(first) > 1 else ():
            others = [other for other, theirs in theirs if theirs[0] == usual and labels[0] in theirs[1:]]
            if usual not in labels and first[labels[0]] == 1 and others:
                yield Place(record.note, record.span), f"“{record.signature}” has no “{usual}”; “{others[0].signature}” in note {others[0].note} has one"


WORD = late_pattern(r"(?<![^\W\d_])(?P<word>[^\W\d_]{2,12})\s(?=\d)")
"""What a number of a signature is, in a whole word: "RG 260, entry 25, box 107"."""


def _word_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record of a fonds that lacks one of the words that all others have: "RG 260, entry 1797", "RG 260, box 71, folder 2"."""
    fonds: dict[tuple[str, str], list[tuple[Record, list[str]]]] = defaultdict(list)
    for record in records(reading):
        if words := WORD.findall(record.signature):
            fonds[record.archive, key_of(record.signature.partition(",")[0])].append((record, words))
    for found in fonds.values():
        whole = max((words for _, words in found), key=len)
        short = [(record, lost) for record, words in found for lost in range(1, len(whole)) if words == [*whole[:lost], *whole[lost + 1 :]]]
        others = [record for record, words in found if words == whole]
        if len(short) == 1 and len(others) > ENOUGH and len(others) + 1 == len(found) and len(whole) > ENOUGH and not (short[0][1] == len(whole) - 1 and short[0][0].citation.locator):
            record, lost = short[0]
            yield Place(record.note, record.span, (others[0].citation.at,)), f"“{record.signature}” has no {whole[lost]}; “{others[0].signature}” in note {others[0].note} has one"


def _inner_label_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one signature that lacks a part within, cut short, which all others of its fonds have: "Ф. 231. Д. 7" among "Ф. 231. К. 22. Д. 9"."""
    fonds: dict[tuple[str, str], list[tuple[Record, list[str]]]] = defaultdict(list)
    for record in records(reading):
        if labels := [(found["label"].casefold(), found[0]) for found in LABEL.finditer(record.signature)]:
            fonds[record.archive, key_of(record.signature[: record.signature.index(labels[0][1])] + NUMBER.findall(record.signature)[0])].append((record, [label for label, _ in labels]))
    for theirs in fonds.values():
        whole = max((labels for _, labels in theirs), key=len)
        short = [record for record, labels in theirs if any(labels == [*whole[:k], *whole[k + 1 :]] for k in range(1, len(whole) - 1))]
        others = [record for record, labels in theirs if labels == whole]
        if len(short) == 1 and len(others) >= ENOUGH and len(others) + 1 == len(theirs):
            lost = next(label for label in whole if label not in [found["label"].casefold() for found in LABEL.finditer(short[0].signature)] or whole.count(label) > 1)
            yield Place(short[0].note, short[0].span, (others[0].citation.at,)), f"“{short[0].signature}” has no “{lost}”; “{others[0].signature}” in note {others[0].note} has one"


NUMBER = late_pattern(r"\d+")


def _head_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A file whose path is the end of the path of another of its archive: "Regierung Potsdam, Nr. 1024", "Rep. 2A, Regierung Potsdam, Nr. 1024"."""
    ends: dict[tuple[str, tuple[str, ...]], Path] = {}
    for path in paths(reading):
        for start in range(1, len(path.plain) - LONG + 1) if path.down else ():
            ends.setdefault((path.archive, path.plain[start:]), path)
    for path in paths(reading):
        whole = ends.get((path.archive, path.plain)) if path.citation.kind != "ibid" and any(len(step) >= DIGITS and step.isdigit() for step in path.plain) else None
        lost = " ".join(whole.steps[: len(whole.steps) - len(path.steps)]) if whole else ""
        if whole and NUMBER.search(lost) and stands_behind(path, whole, reading) > 0:
            yield Place(path.note, path.spans[0], (whole.citation.at,)), f"this signature begins without “{lost}”, which it has in note {whole.note}"


LONG, DIGITS = 4, 3
"""Steps of a path that is the end of another, and digits of a number in it."""


PART = late_pattern(r"(?<![^\W\d_])(?P<word>(?:inv\.\s?)?[^\W\d_]{1,6}\.)\s?(?P<number>\d+)")
"""A part of a signature, its word cut short: "inv. č. 7432", "kart. 1221"."""


def _last_label_missing(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record with a leaf that lacks the last part which all others of the same beginning have: "inv. č. 7432, fol. 60" among "inv. č. 7432, kart. 1221"."""
    begun: dict[tuple[str, str, tuple[str, ...]], list[tuple[Record, list[tuple[str, str]]]]] = defaultdict(list)
    for record in records(reading):
        parts = [(found["word"].casefold(), found["number"]) for found in PART.finditer(record.signature)]
        fonds = key_of(record.citation.item.text("archive_collection"))
        for key in {tuple(parts[0]), *(tuple(p for part in parts[:k] for p in part) for k in range(1, len(parts)))} if parts else ():
            begun[record.archive, fonds, key].append((record, parts))
    for (_, _, key), found in begun.items():
        short = [record for record, parts in found if 2 * len(parts) == len(key)]
        others = [(record, parts[len(key) // 2][0]) for record, parts in found if 2 * len(parts) > len(key)]
        if len(short) == 1 and len(others) >= ENOUGH and short[0].citation.locator and len({word for _, word in others}) == 1:
            other, word = others[0]
            yield Place(short[0].note, short[0].span, (other.citation.at,)), f"“{short[0].signature}” has no “{word}”; “{other.signature}” in note {other.note} has one"
