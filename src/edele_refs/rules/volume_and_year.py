"""P109."""

from collections import defaultdict
from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.roman import arabic
from edele_refs.rules._forms import place_of
from edele_refs.rules._journal_years import year_of
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import turned
from edele_refs.titles import words

LEAST = 13
"""Smaller numbers may be those of issues, which begin anew every year."""
AGREEING = 3
FAR = 25
"""From so many years on the volume may be one of a new series."""


@rule("P109")
def volume_and_year(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A journal’s volume and year do not go together with those of its other articles.

    Several volumes of one journal, one for each year, tell which year each volume is of, and of some sixty
    journals that is known; a volume that is off, or one volume in two years far apart, has a wrong number or year.

    Help: look both up.

    Bad:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Mark Edele, ‘Soviet Veterans’, Journal of Slavic Military Studies 22 (2009): 111–37.
        3. Kees Boterbloem, ‘Soviet GIs’, Journal of Slavic Military Studies 25 (2012): 1–9.
        4. Roger Markwick, ‘A Sacred Duty’, Journal of Slavic Military Studies 21 (2018): 403–20.
    Bad:
        1. Birthe Kundrus, Die Kolonien, in: Geschichte und Gesellschaft 28 (2002), S. 145–169.
        2. Andreas Eckert, Konflikte und Netzwerke, in: Geschichte und Gesellschaft 28 (2004), S. 1–20.
    Bad:
        1. Wolfram Fischer, Bergrechtsreform, in: Zeitschrift für die gesamte Staatswissenschaft 117 (1961), S. 521–534.
        2. Ernst Kroker, Konzentration, in: Zeitschrift für die gesamte Staatswissenschaft 120 (1694), S. 90–112.
    Bad:
        1. Huw Bennett, ‘“A Very Salutary Effect”’, Journal of Strategic Studies 23, no. 3 (2009): 415–44.
    Good:
        1. Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82.
        2. Mark Edele, ‘Soviet Veterans’, Journal of Slavic Military Studies 22 (2009): 111–37.
    """
    journals: dict[object, list[tuple[int, int, Citation]]] = defaultdict(list)
    for article in reading.of_kind("full"):
        volume, year = article.item.text("volume"), article.item.text("issued")[:4]
        volume = volume if volume.isdecimal() else str(arabic(volume) or "")
        if article.item.get("type") == "article-journal" and volume.isdecimal() and year.isdecimal():
            title = words(article.item.text("container-title"))
            journals[title].append((int(volume), int(year), article))
    for articles in journals.values():
        found = list(_odd(articles, reading))
        yield from found or [*_twice(articles, reading), *_turned_year(articles, reading)] or _of_known_journals(articles, reading)


def _of_known_journals(articles: list[tuple[int, int, Citation]], reading: Reading) -> Iterator[tuple[Place, str]]:
    """Articles of journals whose volumes are known by their years, that are off by more than two; not of the years right before the first, of which an older series may be."""
    for volume, year, article in articles:
        meant = year_of(article.item.text("container-title"), volume)
        if meant and volume < MOST and abs(year - meant) > BESIDE and not meant - volume - OLDER < year <= meant - volume:
            text = reading.notes[article.at.note].text
            span = place_of(article, "volume", text) or place_of(article, "issued", text) or article.span
            yield Place(article.at.note, span), f"volume {volume} of this journal is not of {year}, but of {meant}"


BESIDE, MOST, OLDER = 2, 300, 30
"""Years by which a volume may come late; what no volume is, but a year; so long an older series was before."""


def _turned_year(articles: list[tuple[int, int, Citation]], reading: Reading) -> Iterator[tuple[Place, str]]:
    """Years far from those of the volumes beside, and with two digits turned near them: "120 (1694)" beside "117 (1961)"."""
    for volume, year, article in articles:
        for other, known, _ in articles:
            meant = known + volume - other
            if volume >= LEAST and abs(volume - other) < FAR < abs(year - meant) and any(_slip(str(year), str(meant + k)) for k in (0, 1, -1, 2, -2)):
                span = place_of(article, "issued", reading.notes[article.at.note].text) or article.span
                if abs(known - meant) < FAR and year < known:
                    yield Place(article.at.note, span), f"volume {volume} in {year}, but volume {other} in {known}"
                    break


def _slip(year: str, meant: str) -> bool:
    """Whether two digits are turned, or one of the first two is another: 1694 and 1964, 1899 and 1999."""
    return turned(year, meant) or (year[2:] == meant[2:] and sum(a != b for a, b in zip(year, meant, strict=True)) == 1)


def _twice(articles: list[tuple[int, int, Citation]], reading: Reading) -> Iterator[tuple[Place, str]]:
    """Of volumes in two years that are far apart the later mention."""
    first: dict[int, tuple[int, Citation]] = {}
    for volume, year, article in articles:
        earlier, other = first.setdefault(volume, (year, article))
        if volume >= LEAST and 1 < abs(year - earlier) < FAR:
            span = place_of(article, "volume", reading.notes[article.at.note].text) or article.span
            yield Place(article.at.note, span, (other.at,)), f"volume {volume} is of {year} here, but of {earlier} in note {other.at.note}"


def _odd(articles: list[tuple[int, int, Citation]], reading: Reading) -> Iterator[tuple[Place, str]]:
    large = [(v, y, c) for v, y, c in articles if v >= LEAST]
    first_years = [y - v for v, y, _ in large]
    usual = max(set(first_years), key=first_years.count, default=0)
    agreeing = {v for v, y, _ in large if y - v == usual}
    if len(agreeing) < AGREEING:
        return
    for volume, year, article in large:
        if abs(year - volume - usual) > 1:
            span = place_of(article, "volume", reading.notes[article.at.note].text) or article.span
            words_ = f"volume {volume} in {year}: by the other articles it is of {volume + usual}"
            yield Place(article.at.note, span), words_
