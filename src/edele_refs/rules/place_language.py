"""S105."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from edele_refs.languages import Language, all_languages
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention, odd_ones, stated
from edele_refs.rules._listed import looked_up
from edele_refs.rules._rule import Place, rule

CITIES = """
Moscow Moskva Moskau Moscou Mosca Moskwa Москва М.; Munich München Monachium; Cologne Köln Colonia;
Vienna Wien Vienne Wiedeń Вена; Prague Praha Prag Praga; Warsaw Warszawa Warschau Varsovie Варшава;
Cracow Kraków Krakau Krakow; Kiev Kyiv Kiew Kijów Київ Киев К.; Kharkiv Kharkov Charkow;
Rome Roma Rom Rzym; Milan Milano Mailand; Florence Firenze Florenz; Venice Venezia Venedig;
Turin Torino; Naples Napoli Neapel; Geneva Genève Genf; Brussels Bruxelles Brüssel;
Copenhagen København Kopenhagen; Lisbon Lisboa Lissabon; Seville Sevilla; Leipzig Lipsk;
Hanover Hannover; Nuremberg Nürnberg; Belgrade Beograd Belgrad; Bucharest București Bukarest;
Wroclaw Wrocław Breslau; Gdansk Gdańsk Danzig; Lviv Lwów Lemberg Lvov Львів; Vilnius Wilno Wilna;
Paris Paryż; Basel Bâle Basle; Zurich Zürich; The_Hague Den_Haag La_Haye; London Londres Londyn;
Göttingen Goettingen; Saint_Petersburg St._Petersburg St_Petersburg Sankt-Peterburg Sankt_Petersburg Санкт-Петербург СПб. СПб;
Ленинград Л.; Петроград Пг.; Харків Харьков Х.
"""
"""Places of publication in several languages; a semicolon divides them, a blank their names."""


@rule("S105", severity="hint", fix="unsafe")
def place_language(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A place of publication is named in two languages, or cut short: “Munich” here, “München” there.

    Where the titles are of two languages (“Киев” of a Russian book, “Київ” of a Ukrainian
    one) both are as their books have them.

    Help: keep to one of them.

    Bad:
        1. Christian Hartmann, Wehrmacht im Ostkrieg (Munich: Oldenbourg, 2010), 12.
        2. Ortwin Buchbender, Das tönende Erz (München: Seewald, 1978), 104.
    Good:
        1. Christian Hartmann, Wehrmacht im Ostkrieg (Munich: Oldenbourg, 2010), 12.
        2. Ortwin Buchbender, Das tönende Erz (Munich: Seewald, 1978), 104.
    """
    mentions = list(_cities(reading))
    for odd in odd_ones(mentions):
        here, there = (_tongues(reading, form) for form in (odd.rare.form, odd.usual.form))
        if not here or not there or here & there:
            yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words
    yield from _listed_otherwise(reading, mentions)


def _listed_otherwise(reading: Reading, mentions: list[tuple[str, Mention]]) -> Iterator[tuple[Place, str]]:
    """Places of works that the bibliography has in another language, where the notes have one form alone."""
    forms: dict[str, set[str]] = defaultdict(set)
    for city, mention in mentions:
        forms[city].add(mention.form)
    entries = {c.at: found for c, found in looked_up(reading) if len(found) == 1}
    at: dict[str, list[tuple[str, Mention]]] = defaultdict(list)
    for city, mention in mentions:
        at[mention.note].append((city, mention))
    for citation, _ in stated(reading, "publisher-place"):
        there = entries.get(citation.at)
        for city, m in (found for found in at[citation.at.note] if there and citation.span.start <= found[1].span.start < citation.span.end):
            listed = [name for name, other in _city_of().items() if other == city and len(name) > 2 and there and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", there[0].text)]
            if len(forms[city]) == 1 and listed and m.form not in listed:
                yield Place.mended(m.note, m.span, listed[0]), f"“{m.form}”, but “{listed[0]}” in the bibliography"


def _tongues(reading: Reading, form: str) -> set[str]:
    """The languages of the titles that are published at a place so written."""
    titles = (c.item.text("title") for c, place in stated(reading, "publisher-place") if place.form == form)
    return {tongue for title in titles if (tongue := _tongue(title))}


@lru_cache(maxsize=4096)
def _tongue(title: str) -> str:
    """The language of a title, as far as its small words and letters show it.

    >>> _tongue("Типография Киево-Печерской лавры"), _tongue("Братства та їх роль"), _tongue("Wehrmacht im Ostkrieg")
    ('ru', 'uk', 'de')
    """
    seen = {language.code: _shown(language, title) for language in all_languages()}
    best = max(seen.values())
    found = [code for code, points in seen.items() if points == best]
    return found[0] if best and len(found) == 1 else ""


def _shown(language: Language, title: str) -> int:
    """How many of its words and letters are only small words, or letters, of this language."""
    words = set(re.findall(r"[^\W\d_]+", title.casefold()))
    return len(words.intersection(language.function_words)) + sum(letter in title.casefold() for letter in language.letters)


def _cities(reading: Reading) -> Iterator[tuple[str, Mention]]:
    known = _city_of()
    for _, place in stated(reading, "publisher-place"):
        start = 0
        for name in place.form.replace(" and ", "\0").replace("/", "\0").replace("–", "\0").replace("; ", "\0").split("\0"):
            at = place.form.index(name, start)
            start = at + len(name)
            if city := known.get(name.strip()):
                first = place.span.start + at + len(name) - len(name.lstrip())
                yield city, Mention(name.strip(), place.note, Span(first, first + len(name.strip())))


@cache
def _city_of() -> dict[str, str]:
    cities: dict[str, str] = {}
    for names in CITIES.split(";"):
        first, *rest = (name.replace("_", " ") for name in names.split())
        cities |= dict.fromkeys((first, *rest), first)
    return cities
