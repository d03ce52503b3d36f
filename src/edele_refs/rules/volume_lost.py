"""C123."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Reading
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_citation


@rule("C123", severity="hint")
def volume_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A work in volumes is cited again without saying which, and the notes cite more than one of them.

    All other short forms name the volume. That the full reference says how many there are, and of which
    one its pages are, is enough.

    Help: name the volume.

    Bad:
        1. Витте С. Ю. Воспоминания. Т. 1. М.: Соцэкгиз, 1960. С. 435.
        2. Пушин В. М. Главные мастерские железных дорог. М.; Л.: Госиздат, 1927. С. 90.
        3. Витте С. Ю. Воспоминания. С. 440.
        4. Витте С. Ю. Воспоминания. Т. 2. М.: Соцэкгиз, 1960. С. 12.
    Bad:
        1. Репатриация советских граждан: сб. документов: в 2 т. / Сост. С. В. Мироненко. М.: РОССПЭН, 2019. Т. 1. С. 44.
        2. Пушин В. М. Главные мастерские железных дорог. М.; Л.: Госиздат, 1927. С. 90.
        3. Репатриация советских граждан. С. 310.
    Bad:
        1. L. de Jong, Het Koninkrijk der Nederlanden in de Tweede Wereldoorlog, deel 6 (Den Haag: Staatsuitgeverij, 1975), 301.
        2. De Jong, Het Koninkrijk, deel 6, 310.
        3. De Jong, Het Koninkrijk, deel 7, 12.
        4. De Jong, Het Koninkrijk, 88.
    Bad:
        1. H. Kołłątaj, Listy anonima, t. 1, Warszawa 1954, s. 170.
        2. Tamże, t. 2, s. 8.
        3. Z. Zielińska, Kołłątaj i orientacja pruska, Warszawa 1991, s. 40.
        4. H. Kołłątaj, Listy anonima, s. 182.
    Good:
        1. Витте С. Ю. Воспоминания. Т. 1. М.: Соцэкгиз, 1960. С. 435.
        2. Пушин В. М. Главные мастерские железных дорог. М.; Л.: Госиздат, 1927. С. 90.
        3. Витте С. Ю. Воспоминания. С. 440.
    """
    volumes, named = _volumes(reading)
    places = place_of_citation(reading)
    bare: dict[tuple[object, ...], list[Citation]] = defaultdict(list)
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        if full is None or full.item.text("type") != "book" or "volume" in short.item:
            continue
        several = len(volumes.get(_work(full), ())) > 1 or _of_several(full) or named[_work(full)] > 1
        if several and PAGE.fullmatch(short.locator or ""):
            bare[_work(full)].append(short)
    for work, found in bare.items():
        if len(found) == 1 and (work[0] or len(volumes[work]) == 1):
            others = sorted(volumes[work].values(), key=places.__getitem__)
            known = f"the notes cite {len(others)} of this work (notes {others[0].note}, {others[1].note})" if len(others) > 1 else f"note {others[0].note} names one"
            yield found[0], f"no volume is named, and {known}"


PAGE = late_pattern(r"(?:[^\W\d_]{1,5}\.\s?)?\d[^:/]*")
"""A page with its word or alone, and no volume before it: "S. 12", "88–90", but not "2: 88"."""


COLON = late_pattern(r"(\d{1,2}|[IVX]{1,5}):\s?\d")
"""A volume before its page: "1:72"."""


def _volumes(reading: Reading) -> tuple[dict[tuple[object, ...], dict[str, Address]], Counter[tuple[object, ...]]]:
    """The volumes of each work with where each is cited first, and in how many short forms one is named."""
    volumes: dict[tuple[object, ...], dict[str, Address]] = defaultdict(dict)
    for citation in reading.of_kind("full"):
        if volume := citation.item.text("volume"):
            volumes[_work(citation)].setdefault(volume, citation.at)
    named = Counter[tuple[object, ...]]()
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        colon = COLON.match(short.locator or "")
        if full is not None and "volume" in full.item and (volume := short.item.text("volume") or (colon[1] if colon else "")):
            named[_work(full)] += 1
            volumes[_work(full)].setdefault(volume, short.at)
    for ibid in reading.of_kind("ibid"):
        full = reading.antecedent(ibid)
        if full is not None and "volume" in full.item and (said := VOLUME.match(ibid.locator or "")):
            volumes[_work(full)].setdefault(said[1], ibid.at)
    return volumes, named


VOLUME = late_pattern(r"(?:vols?|Bde?|t|deel|d|sv|т|Т|ч|Ч)\.?\s(\d{1,2}|[IVX]{1,5}),\s")
"""A volume before the page of an “ibid.”: "Tamże, t. 2, s. 8"."""


def _of_several(full: Citation) -> bool:
    """Whether it says that the work has several volumes, and which of them is cited."""
    number = full.item.text("number-of-volumes")
    return "volume" in full.item and number.isdigit() and int(number) > 1


def _work(citation: Citation) -> tuple[object, ...]:
    """A work in volumes: its authors and title."""
    return (citation.item.names("author"), citation.item.text("title").casefold())
