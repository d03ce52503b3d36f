"""S102."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Address, Citation, Reading, Span
from edele_refs.rules._forms import place_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._same_work import in_short_books
from edele_refs.rules._slips import one_slip
from edele_refs.rules._works import (
    lost_accent,
    misspelt_words,
    one_capital,
    one_word,
    other_accent,
    possessive,
    sharp_s,
    without_article,
    words_of,
)
from edele_refs.titles import alike, words

WORD = late_pattern(r"\w")
YEARS = late_pattern(r"(?<!\d)(1[0-9]\d\d|20\d\d)\s?[–-]\s?(1[0-9]\d\d|20\d\d)(?!\d)")
SEVERAL = 4
"""Words of a title that is told by all but one."""
YEAR = late_pattern(r"(?<!\d)(?:1[0-9]\d\d|20\d\d)(?!\d)")


@rule("S102")
def title_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A title that is given again differs in a word or two from the first time.

    One of them is misquoted. Shortened titles, capitals and marks are left alone, and accents where they are often left out.

    Help: compare both with the source.

    Bad:
        1. V. P. Naumov, ed., Lubianka: Stalin i NKVD v gody voiny (Moscow: Demokratiia, 2006), 350.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Naumov, Lubianka: Stalin in NKVD, 349.
    Bad:
        1. Stuart Jenks, England, die Hanse und Preußen, Köln 1992, S. 88.
        2. Jenks, England, die Hanse und Preussen, S. 91.
    Bad:
        1. Stefan Collini, Liberalism and Sociology (Cambridge: Cambridge University Press, 1979), 33.
        2. Collini, Liberalsm, 40.
    Bad:
        1. Karen Spalding, Huarochirí: An Andean Society (Stanford: Stanford University Press, 1984), 130.
        2. Spalding, Huarochirì, 141.
    Bad:
        1. Joël Félix, Finances et politique au siècle des Lumières. Le ministère L’Averdy, 1763-1768, Paris, CHEFF, 1999, p. 144.
        2. Joël Félix, Finances et politique au siècle des Lumières. Le ministère L’Averdy, 1764-1768, Paris, CHEFF, 1999, p. 150.
    Bad:
        1. Holger Berschel, Bürokratie und Terror, Essen 2001, S. 203.
        2. Berschel, Burokratie, S. 210.
    Bad:
        1. Эшелоны идут на Восток: из истории эвакуации / отв. ред. Ю. А. Поляков. М.: Наука, 1966. С. 13.
        2. Погребной Л. И. О деятельности Совета по эвакуации // Эшелоны идут на Восток. С. 201–207.
        3. Белоносов И. И. Эвакуация населения из прифронтовой полосы // Эшелоны идут на Запад. С. 15–30.
    Bad:
        1. Arnd Kluge, Zünfte im Übergang, in: VSWG 94 (2007), S. 255–270.
        2. Kluge, Zünfte im Untergang (wie Anm. 1), S. 261.
    Bad:
        1. Catherine Merridale, Ivan’s War: The Red Army 1939–1945 (London: Faber, 2005), 157.
        2. Merridale, Ivans’ War, 160.
    Bad:
        1. Материалы для истории русского флота. Ч. 3. СПб.: Тип. Морского министерства, 1866. С. 90.
        2. Материалы для истории российского флота. Ч. 4. СПб.: Тип. Морского министерства, 1867. С. 112.
    Good:
        1. V. P. Naumov, ed., Lubianka: Stalin i NKVD v gody voiny (Moscow: Demokratiia, 2006), 350.
        2. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        3. Naumov, Lubianka: Stalin i NKVD, 349.
    Good:
        1. Karl Otmar von Aretin, Das Alte Reich 1648–1806, Stuttgart 1993, S. 34.
        2. Aretin, Altes Reich, S. 36.
    Good:
        1. Angelo Ventura, Nobiltà e popolo nella società veneta, Bari, Laterza, 1964, p. 12.
        2. Ventura, Nob. e popolo, cit., p. 68.
    """
    yield from _years_otherwise(reading)
    yield from _year_in_short(reading)
    yield from _of_another_volume(reading)
    yield from _accent_lost(reading)
    yield from _collection_in_short(reading)
    yield from _unlike_the_others(reading)
    for citation in reading.of_kind("short", "full"):
        first = reading.antecedent(citation)
        for variable in ("title", "container-title") if first else ():
            wrong = (_wrong(citation, first, variable) or _otherwise(citation, first, variable, reading)) if first else None
            text = reading.notes[citation.at.note].text
            span = place_of(citation, variable, text) if wrong else None
            if first and span and wrong and not _cut_short(wrong, text, span):
                where = Place(citation.at.note, _word_in(span, wrong[0], text), (first.at,))
                yield where, f"the title has “{wrong[0]}” here, but “{wrong[1]}” in note {first.at.note}"


def _cut_short(wrong: tuple[str, str], text: str, span: Span) -> bool:
    """Whether a word is only abbreviated: “Nob. e popolo”."""
    return wrong[1].casefold().startswith(wrong[0].casefold()) and f"{wrong[0]}. " in span.of(text)


def _wrong(citation: Citation, first: Citation, variable: str) -> tuple[str, str] | None:
    """The word that a title has otherwise than the first time, and what stands there."""
    here, there, short = _without_name(citation, first, variable), first.item.text(variable), citation.kind == "short"
    wrong = misspelt_words(here, there) if here and there and here != there else None
    wrong = wrong if wrong or short else one_capital(here, there)
    wrong = None if wrong and short and without_article(here, there, *wrong) else wrong
    return wrong or sharp_s(here, there) or possessive(here, there) or other_accent(here, there) or (one_word(here, there) if short else None)


def _otherwise(short: Citation, full: Citation, variable: str, reading: Reading) -> tuple[str, str] | None:
    """The whole short title, where it led to the work only as spelt in another way, and is neither cut short nor inflected."""
    here, there = short.item.text(variable), full.item.text(variable)
    if variable != "title" or "spelt in another way" not in reading.resolutions[short.at].reason or "." in here or not there:
        return None
    ours, theirs = words_of(here), words_of(there)
    inflected = len(ours) < 2 or any(without_article(here, there, one, other) for one in ours for other in theirs)
    said, whole = (tuple(map(str.casefold, title)) for title in (ours, theirs))
    same = any(whole[k : k + len(said)] == said for k in range(len(whole)))  # it is the name that is spelt otherwise
    return None if inflected or same else (here, " ".join(theirs[: len(ours)]))


def _unlike_the_others(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The short title of one word that has an ending more, or less, than the full title and all other short ones of the work: "Zentralen" for "Zentrale"."""
    by_work: dict[Address, list[Citation]] = defaultdict(list)
    for short in reading.of_kind("short"):
        if len(words_of(short.item.text("title"))) == 1 and (full := reading.antecedent(short)):
            by_work[full.at].append(short)
    for at, shorts in by_work.items():
        titles = Counter(short.item.text("title") for short in shorts)
        there = words_of(reading.by_address[at].item.text("title"))
        for short in (c for c in shorts if titles[c.item.text("title")] == 1 and len(titles) == TWO and c.item.text("title") not in there):
            here = short.item.text("title")
            usual = next((word for word in titles if word != here and word in there and (_ending(here, word) in ENDINGS or (_ending(word, here) in ENDINGS and len(here) > LONG))), "")
            if usual and (span := place_of(short, "title", reading.notes[short.at.note].text)):
                yield Place(short.at.note, span, (at,)), f"the title has “{here}” here, but “{usual}” in note {at.note}"


TWO, ENDINGS, LONG = 2, ("e", "n", "en", "s", "es"), 8


def _ending(longer: str, word: str) -> str:
    """What one word has more than the other; nothing if it does not begin so."""
    return longer[len(word) :] if longer.startswith(word) else ""


def _accent_lost(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one accent that is lost in all short titles; some write none."""
    found = []
    for short in reading.of_kind("short"):
        full = reading.antecedent(short)
        pair = lost_accent(short.item.text("title"), full.item.text("title")) if full else None
        if full and pair:
            found.append((short, full, pair))
    for short, full, (here, there) in found if len(found) == 1 else ():
        text = reading.notes[short.at.note].text
        if span := place_of(short, "title", text):
            yield Place(short.at.note, _word_in(span, here, text), (full.at,)), f"the title has “{here}” here, but “{there}” in note {full.at.note}"


def _collection_in_short(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A collection in short whose title is that of one given in full but for one word."""
    short = [(citation, book, here) for citation in in_short_books(reading) if len(here := tuple(words(book := citation.item.text("container-title")))) >= SEVERAL]
    sizes = {len(here) for _, _, here in short}
    whole: set[tuple[str, ...]] = set()
    known: dict[tuple[str, ...], Citation] = {}
    for work in reading.of_kind("full") if short else ():
        title = tuple(words(work.item.text("title"))) if {"issued", "publisher-place"} <= set(work.item) else ()
        for many in sizes.intersection(range(SEVERAL, len(title) + 1)):
            whole.add(title[:many])
            known |= {but_one: work for but_one in _but_one(title[:many]) if but_one not in known}
    for citation, book, here in short:
        near = (known.get(but_one) for but_one in _but_one(here)) if here not in whole else ()
        full = next(filter(None, near), None)
        span = place_of(citation, "container-title", reading.notes[citation.at.note].text) if full else None
        if full and span:
            one, other = next((a, b) for a, b in zip(words_of(book), words_of(full.item.text("title")), strict=False) if a != b)
            yield Place(citation.at.note, span, (full.at,)), f"the title has “{one}” here, but “{other}” in note {full.at.note}"


def _but_one(title: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A title with each of its words left open."""
    return ((*title[:k], "", *title[k + 1 :]) for k in range(len(title)))


def _years_otherwise(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Books of one author, place and year whose titles are the same but for one of two years: “1764–1768”, “1763–1768”."""
    known: dict[tuple[object, ...], tuple[str, Citation]] = {}
    for citation in reading.of_kind("full"):
        item, title = citation.item, citation.item.text("title")
        if not item.names("author") or "volume" in item or not item.text("issued") or not (years := YEARS.search(title)):
            continue
        for number in (1, 2):
            rest = tuple(words(title[: years.start(number)] + title[years.end(number) :]))
            key = (number, item.names("author"), item.text("issued"), item.text("publisher-place"), rest)
            other, first = known.setdefault(key, (years[number], citation))
            at = reading.notes[citation.at.note].text.find(years[number], *citation.span)
            if other != years[number] and at >= 0:
                yield Place(citation.at.note, Span(at, at + 4), (first.at,)), f"the title has “{years[number]}” here, but “{other}” in note {first.at.note}"


def _of_another_volume(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Volumes of one place and house whose titles are the same but for a word of the same beginning: "русского флота. Ч. 3", "российского флота. Ч. 4"."""
    known: dict[tuple[object, ...], list[Citation]] = defaultdict(list)
    for citation in reading.of_kind("full"):
        item = citation.item
        if not {"volume", "publisher", "publisher-place"} <= set(item) or len(words_of(item.text("title"))) < SEVERAL:
            continue
        others = known[item.names("author"), item.text("publisher"), item.text("publisher-place"), len(words_of(item.text("title")))]
        for first in (c for c in others if c.item.text("volume") != item.text("volume")):
            odd = [(a, b) for a, b in zip(words_of(item.text("title")), words_of(first.item.text("title")), strict=True) if a.casefold() != b.casefold()]
            span = place_of(citation, "title", reading.notes[citation.at.note].text) if len(odd) == 1 and odd[0][0][0] == odd[0][1][0] and alike(*odd[0]) >= LIKE else None
            if span:
                yield Place(citation.at.note, _word_in(span, odd[0][0], reading.notes[citation.at.note].text), (first.at,)), f"the title has “{odd[0][0]}” here, but “{odd[0][1]}” in note {first.at.note}"
                break
        others.append(citation)


LIKE = 0.6
"""How much of a word in two volumes' titles is the same."""


def _year_in_short(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A short title that is nothing earlier, but one with another digit in its year: “Statuti dell’anno 1228”, “Statuti dell’anno 1288”."""
    known: dict[tuple[str, ...], tuple[str, Citation]] = {}
    for citation in reading.of_kind("full", "short"):
        title = citation.item.text("title")
        years = YEAR.findall(title)
        if len(years) != 1 or len(words(title)) < 4:
            continue
        rest = tuple(words(title.replace(years[0], "")))
        if citation.kind == "full":
            known.setdefault(rest, (years[0], citation))
        elif not reading.links.get(citation.at) and rest in known and one_slip(years[0], known[rest][0]):
            other, first = known[rest]
            at = reading.notes[citation.at.note].text.find(years[0], *citation.span)
            yield Place(citation.at.note, Span(at, at + 4) if at >= 0 else citation.span, (first.at,)), f"the title has “{years[0]}” here, but “{other}” in note {first.at.note}"


def _without_name(citation: Citation, first: Citation, variable: str) -> str:
    """A title without the author's name that was taken for its beginning: "La Francesca, Storia …"."""
    title = citation.item.text(variable)
    names = () if citation.item.names("author") else first.item.names("author")
    return next((title[len(n.family) + 2 :] for n in names if n.family and title.startswith(f"{n.family}, ")), title)


def _word_in(span: Span, words: str, text: str) -> Span:
    start = text.find(words, span.start, span.end)
    while start >= 0:
        end = start + len(words)
        if not WORD.match(text[start - 1 : start]) and not WORD.match(text[end : min(end + 1, span.end)]):
            return Span(start, end)
        start = text.find(words, start + 1, span.end)
    return span
