"""P115."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules._forms import place_of, stated
from edele_refs.rules._plain import at, matches
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import turned
from edele_refs.values import Date

PRINTED = frozenset({"book", "chapter", "article-journal", "article-newspaper", "thesis"})
GUTENBERG = 1450
FIRST_JOURNAL = 1665
HOUSE = late_pattern(r"\b(?:Press|Publish(?:ers|ing)|Presses [Uu]niversitaires|Éditions|Edizioni|Ediciones|Verlagsanstalt|Wydawnictw[oa]|Издательство|Изд-во|Видавництво|Nakladatelství|Einaudi|Laterza|Mulino|Donzelli|Carocci|Feltrinelli|Sellerio|Gallimard|Fayard|Seuil|Flammarion|Hachette|Suhrkamp|Rowohlt|Campus|Routledge|Macmillan|Penguin|Palgrave|РОССПЭН|Наука|Мысль|Госполитиздат|Znak|Ossolineum)(?!\w)")
OLD_HOUSE = late_pattern(r"Oxford|Clarendon|Cambridge")
FIRST_HOUSE = 1780
"""No house called so is older; the two that are bear a town's name."""
WRITTEN = PRINTED - {"article-newspaper"}
YEARS = late_pattern(r"(?<![\d.,/–-])(?P<first>1[0-9]\d\d|20\d\d)[–-](?P<last>1[0-9]\d\d|20\d\d)(?![\d–-])")
ABOUT = late_pattern(r"(?<![\d.,/–-])(?:1[5-9]\d\d(?![\d–-])|1[5-9]\d0(?=-(?:е|х|ті|тих|рр)(?!\w)))")
NOVEL, LATER = 1984, 40
"""A year of the future once, and years that hardly any title looks ahead."""
AHEAD = 5
"""Years that a title may look ahead."""
LIFE, NEAR = 70, 30
"""Years between the works of one author that are too many, and those that are few."""
EDITIONS = "23456789"
"""The first edition is not counted."""
CENTURY = 2100
"""A greater number in a journal's reference may be its volume's."""
SLIP = late_pattern(
    r"\((?=[^():]{2,40}:\s)[^()]{4,120},\s(?P<year>(?:1[5-9]|20)\d(?:\d\d)?)\)"
    r"|(?<=[\divxlcIVXLC])\s\((?P<bracketed>(?:1[5-9]|20)\d{3})\)(?=[,:]\s(?:(?:pp?|Ss?|s|str)\.\s)?\d)"
    r"|(?<=[ivxlcIVXLC])\s\((?P<to_come>2[1-9]\d\d)\)(?=[,:]\s(?:pp?\.\s)?\d)"
    r"|,(?=\s[^\W\d_]+(?:/[^\W\d_]+){0,3}(?:\s[^\W\d_]{1,3}\.?\s?[^\W\d_]+\.?)?\s2)\s[^\W\d_a-z][^\W\d_]{2,20}(?:/[^\W\d_]{3,20}){0,3}(?:\sam\s[^\W\d_]+|\sa\.\s?[MO]\.)?\s(?P<later>2[1-9]\d\d),\s(?:pp?|S|s|str)\.\s\d"
    r"|(?<=\d),\s(?P<behind>2[1-9]\d\d),\s(?:pp?|S|s|str)\.\s\d"
)
"""An imprint whose year has a digit too many or one too few: "(London: Longman, 19995)"."""

FIVE = late_pattern(
    r"(?P<five>(?:1[5-9]|20)\d{3})(?<=\s\d{5})(?:[.,]|\),)\s(?:pp?|S|s|str|[Сс]|nr|no|n|z|č|№|[Тт]|[Вв]ып|t)(?:[.°]\s?|\s|(?<=№)\s?)\d|"
    r"(?P<printed>(?:1[5-9]|20)\d{3})(?<=[^\W\d_],\s\d{5})(?=\),\s(?:(?:[ivx]+,\s)?\d|pp?\.\s))|"
    r"(?P<alone>(?:1[5-9]|20)\d{3})(?<=[^\W\d_],\s\d{5})\.\s\d{1,3}(?:[–-]\d{1,3})?(?=[.;]|$)"
)
"""A number of five digits before a page or issue: a year, if what stands before it is no signature."""

FAR = late_pattern(r"(?<=[,.(]\s)(?P<town>[^\W\d_a-z][^\W\d_]{2,20}),?\s(?P<far>(?:2[2-9]|[3-9]\d)\d\d)(?=[,.;)]|$)")
"""A town, and a year that no book has yet: "2. Aufl. Göttingen 9199"."""


TO_COME = late_pattern(r"\d(?<=,\s\d)(?P<ahead>\d{3})(?<=[2-9]\d{3})(?=,\s(?:pp?|S|s|k|str|hier)\.?\s|\.\s[СPS]\.\s\d|\))")
"""What stands where an imprint has its year, and is none yet: "М.: Эдиториал УРСС, 2998. С. 252"."""
IMPRINT = late_pattern(r"(?:(?<=[.,(]\s)|(?<=\())(?P<town>[^\W\d_a-z][^\W\d_]{2,20}(?:\sam\s[A-Z][a-z]+|\san\sder\s[A-Z][a-z]+|\sa\.\s?[MO]\.)?|[А-Я]\.)(?:,\s(?=[^,]*$)|:\s)[^,:;]{2,60}$")
"""A town and a house, before that year."""


@rule("P115", severity="error")
def impossible_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A printed work is of a year that is still to come, or before printing: “(New York: Dutton, 2064)”.

    Nor has a year five digits, or three; nor is a book older than the years it is about. The coming year is let stand, as books are sold with it.

    Help: look the year up.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 2064), 422.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 19644), 422.
    Bad:
        1. Steve Hindle, ‘Dependency, Shame and Belonging’, Cultural and Social History, i (20004), 6–35.
    Bad:
        1. R. Rybarski, Skarb i pieniądz za Jana Kazimierza, Warszawa 2939, s. 33.
    Bad:
        1. Johannes Kunisch, Absolutismus, 2. Aufl. Göttingen 9199, S. 88; Wilhelm Treue, Wirtschaft, Göttingen 1957, S. 3.
    Bad:
        1. É. Chapuis, « Les enfants trouvés », Cahiers d’histoire, t. 26, n° 2, 2981, p. 133-158.
    Bad:
        1. Бабкин М. А. Приходское духовенство и свержение монархии // Вопросы истории. 2039. № 6. С. 59–71.
    Bad:
        1. Коэн С. Бухарин: политическая биография. 1888–1938. М.: Прогресс, 1898. С. 211.
    Bad:
        1. Avi Shlaim, “The Protocol of Sèvres, 1956: Anatomy of a War Plot,” International Affairs 73, no. 3 (1897): 509–30.
    Bad:
        1. Allan Blackstock, ‘The Irish Yeomanry, 1796–c. 1807’ (unpublished PhD thesis, Queen’s University Belfast, 19933), p. 87.
    Bad:
        1. J. Tomaszewski, Spory wokół zajść, „Biuletyn Żydowskiego Instytutu Historycznego” 19999, nr 3 (191), s. 94–102.
    Bad:
        1. Josef Petráň, Kalendář, Praha 1988, s. 20; Josef Petráň, Nevolnické povstání, Praha 19733, s. 104.
    Bad:
        1. Рындзюнский П. Г. Старообрядческая организация // Вопросы истории религии и атеизма. 1590. Вып. 1. С. 188–248.
    Bad:
        1. Karl Christian Führer, Mieter, Hausbesitzer, Staat und Wohnungsmarkt, Stuttgart 19955, S. 77 ff.
    Bad:
        1. Кирьянов Ю. И. Трудовые конфликты в Советской России. М.: Эдиториал УРСС, 2998. С. 252.
    Bad:
        1. Javier Rubio, « La population espagnole », dans Pierre Milza (dir.), Exils et migration, Paris, L’Harmattan, 2994, p. 35-45.
    Bad:
        1. Howard Robinson, The British Post Office (Princeton: Princeton University Press, 1498), 260.
    Bad:
        1. Maria Bogucka, Gdańsk jako ośrodek produkcyjny, Warszawa 1962, s. 201.
        2. Maria Bogucka, Handel zagraniczny Gdańska, Wrocław 1790, s. 88.
    Good:
        1. HStAS, E 130a, 15123, S. 4.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
    Good:
        1. Fernand Braudel, Civiltà e imperi del Mediterraneo, Torino 19762, pp. 254-266.
    """
    yield from _before_its_title(reading)
    yield from _long_before_the_others(reading)
    yield from _as_read(reading)
    yield from _as_typed(reading)


def _as_read(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Years of printed works that are before printing, before there were journals, or still to come."""
    latest = date.today().year + 1
    for citation in reading.unpacked:
        issued = citation.item.get("issued")
        if not isinstance(issued, Date) or citation.item.get("type") not in PRINTED or _of_a_record(citation, issued):
            continue
        years = [int(year) for year in re.findall(r"(?<![\d-])\d{4}(?!\d)", issued.edtf)]
        first = FIRST_HOUSE if HOUSE.search(house := citation.item.text("publisher")) and not OLD_HOUSE.search(house) else GUTENBERG
        printed = {"publisher", "publisher-place"} & set(citation.item) and any(not first <= y <= latest for y in years)
        journal = {"container-title", "page"} <= set(citation.item) and any(latest < y < CENTURY for y in years)
        journal = journal or (citation.item.get("type") == "article-journal" and "issue" in citation.item and any(GUTENBERG < y < FIRST_JOURNAL for y in years))
        if printed or journal:
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), f"{issued.edtf} cannot be the year of this work"


def _of_a_record(citation: Citation, issued: Date) -> bool:
    """Whether a day, and nothing printed, shows a record that was read for a journal: "b. 1256, n. 66, 5 dicembre 1566"."""
    return issued.edtf.count("-") == 2 and issued.edtf[:4].isdigit() and int(issued.edtf[:4]) < FIRST_JOURNAL and "title" not in citation.item


def _as_typed(reading: Reading) -> Iterator[tuple[Place, str]]:
    """What stands where a year must, and has too many digits or too few: it was read as none."""
    for note, found in matches(reading, SLIP, ", 1", ", 2", " 2", "(1", "(2"):
        if later := next((group for group in ("later", "behind", "to_come") if found[group]), None):
            yield at(note, found, later), f"{found[later]} cannot be the year of this work"
            continue
        group = next(name for name in ("year", "bracketed") if found[name])
        yield at(note, found, group), f"{found[group]} has a digit too {'many' if len(found[group]) > 4 else 'few'} for a year"
    towns = {town.form for _, town in stated(reading, "publisher-place")}
    for note, found in matches(reading, FIVE, "1", "2"):
        group = next(name for name in ("five", "printed", "alone") if found[name])
        if not _edition(found[group]) and _in_an_imprint(note, found.start(), towns, reading):
            yield at(note, found, group), f"{found[group]} has a digit too many for a year"
    for note, found in matches(reading, TO_COME, "2", "3", "4", "5", "6", "7", "8", "9"):
        year, before = note.text[found.start() : found.end()], IMPRINT.search(note.text, max(0, found.start() - 100), found.start() - 2)
        if before and int(year) > date.today().year + 1 and (before["town"] in towns or before["town"][-1] == "." or is_town(before["town"])):
            yield at(note, found), f"{year} cannot be its year"
    for note, found in matches(reading, FAR):
        if found["town"] in towns:
            yield at(note, found, "far"), f"{found['far']} cannot be the year of this work"


def _edition(digits: str) -> bool:
    """Whether a fifth digit may be that of an edition, set small where it was printed: "Torino 19692"; a digit that stands twice is a slip.

    >>> _edition("19692"), _edition("19955"), _edition("18452"), _edition("20004")
    (True, False, True, False)
    """
    doubled = any(a == b and digits[:k] + digits[k + 1 :] != digits[:4] for k, (a, b) in enumerate(pairwise(digits)))
    return digits[4] in EDITIONS and not (doubled or digits[3] == digits[4])


def is_town(word: str) -> bool:
    """Whether a word is a town that is known for its printers."""
    from edele_refs.parse.places import is_place  # what was read before needs no parser else

    return is_place(word)


def _in_an_imprint(note: Note, place: int, towns: set[str], reading: Reading) -> bool:
    """Whether a year stands there: behind a comma, a town, a journal's marks or "//", and in no archival record."""
    before = note.text[:place].rstrip()
    there = (c.item for c in reading.by_note[note.label] if c.span.start <= place < c.span.end)
    shown = before.endswith((",", "”", "»", "’")) or (before.endswith(".") and " // " in before) or before.rpartition(" ")[2] in towns or is_town(before.rpartition(" ")[2])
    return shown and not any("archive" in item or "archive_location" in item for item in there)


ARTICLE = 5
"""Years more that an article may be older than the last year of its title."""


def _before_its_title(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Books printed long before the last year that their titles name; a plan for years to come is no history."""
    for citation in reading.of_kind("full"):
        issued, title = citation.item.get("issued"), citation.item.text("title")
        article = citation.item.get("type") == "article-journal"
        if citation.item.get("type") not in WRITTEN or not isinstance(issued, Date) or ("volume" in citation.item and not article):
            continue
        year, range_ = issued.edtf[:4], next(iter(YEARS.finditer(title)), None)
        about = next((found[0] for found in ABOUT.finditer(title) if int(found[0]) != NOVEL), "") if not range_ else ""
        ahead = AHEAD if f"{about}-" in title else LATER  # nobody looks ahead to "1920-е годы"
        if about and year.isdigit() and GUTENBERG < int(year) < int(about) - ahead:
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), f"a work on {about} cannot be of the year {year}"
        if range_ and year.isdigit() and int(range_["first"]) < int(range_["last"]) and int(year) + AHEAD + article * ARTICLE < int(range_["last"]):
            span = place_of(citation, "issued", reading.notes[citation.at.note].text)
            yield Place(citation.at.note, span or citation.span), f"a work on {range_[0]} cannot be of the year {year}"


def _long_before_the_others(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Works a lifetime before all others of their author that are of their time but for two digits turned: 1790, 1970."""
    by_author: dict[str, list[tuple[int, str, Citation]]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        issued, names = citation.item.get("issued"), citation.item.names("author")
        if citation.item.get("type") in WRITTEN and isinstance(issued, Date) and names and names[0].family and issued.edtf[:4].isdigit():
            by_author[names[0].family].append((int(issued.edtf[:4]), names[0].given[:1], citation))
    for works in by_author.values():
        for year, initial, citation in works if len(works) > 1 else ():
            others = [y for y, other, c in works if c is not citation and (other in (initial, "") or not initial)]
            if others and year + LIFE < min(others) and any(turned(str(year), str(meant)) for other in others for meant in range(other - NEAR, other + NEAR)):
                span = place_of(citation, "issued", reading.notes[citation.at.note].text)
                yield Place(citation.at.note, span or citation.span), f"{year} cannot be its year: another work of its author is of {min(others)}"
