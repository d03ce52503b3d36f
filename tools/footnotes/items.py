"""Works as CSL-JSON, for the official styles to set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from edele_refs.csl.latin import latin
from footnotes.dates import roman
from footnotes.facts import Facts, facts, listed
from footnotes.words import words
from footnotes.works import Titles, Work, work

Item = dict[str, Any]
KINDS = (
    ("book", 32), ("edited", 8), ("chapter", 20), ("article", 24), ("volume", 5), ("thesis", 4), ("news", 5), ("web", 4), ("record", 5),
    ("review", 3), ("entry", 3), ("report", 2), ("interview", 1), ("letter", 1), ("case", 1), ("statute", 1), ("map", 1),
)  # fmt: skip
"""What is cited, and how often."""
SCHEMES = ("ala_lc", "bgn_pcgn", "iso_9_1968", "scientific", "ala_lc", "gost_779_alt")
"""Transliterations that libraries and journals of several countries ask for."""
STATES = listed("Cambridge, MA|Cambridge, Mass.|Princeton, NJ|Chapel Hill, NC|Durham, NC|Ithaca, NY|Lanham, MD|Bloomington, IN|Stanford, CA|New Haven, CT|Westport, Conn.|Madison, WI|Lawrence, KS|Berkeley, CA|Oxford, UK|Garden City, NY|Baltimore, MD|Washington, D.C.")
REPORTS = listed("Working Paper|Discussion Paper|Research Report|Report|Arbeitspapier|Cahier|Occasional Paper|Document de travail|Bericht|Доклад|Documento de trabajo")
REVIEWS = {
    "de": "Rez. zu |Rezension zu: |Bespr. von ", "en": "Review of |review of |Rev. of ", "fr": "Compte rendu de |c. r. de ", "ru": "Рец. на кн.: |Рецензия на: ", "uk": "Рец. на: |Рецензія на кн.: ",
    "pl": "Rec.: |Recenzja: ", "it": "Recensione a |rec. di ", "es": "Reseña de ", "pt": "Resenha de |Recensão de ", "cs": "Rec.: |Recenze: ", "nl": "Recensie van |Bespreking van ",
}  # fmt: skip
MAPS = listed("1:100,000|1:50 000|1:250 000|1:25.000")
COURTS = listed("A.C.|AC|K.B.|QB|All E.R.|WLR|Ch|F.2d|U.S.|BVerfGE|RGZ|RGSt|BGHZ|NJW|Rec.|F. Supp.")
GAZETTES = listed("Reichsgesetzblatt|RGBl.|BGBl.|Journal officiel|Dziennik Ustaw|Dz. U.|Gazzetta Ufficiale|Boletín Oficial del Estado|Собрание законодательства РФ|ПСЗ|Відомості Верховної Ради|Statutes at Large|Staatsblad|Sbírka zákonů")
STATUTES = listed("Gesetz zur Behebung der Not von Volk und Reich|Gesetz über die Presse|Verordnung über den Belagerungszustand|Criminal Law Amendment Act|Aliens Act|Defence of the Realm Act|Loi relative au contrat d’association|Loi sur la liberté de la presse|О земле|О государственной тайне|Про освіту|Ustawa o reformie rolnej|Dekret o stanie wojennym|Legge sulle guarentigie|Ley de Prensa|Lei de Terras|Zákon o obecním zřízení|Wet op het Nederlanderschap")


@dataclass(frozen=True)
class Habits:
    """What the author of one document always does with what a work states."""

    houses: bool
    caps: bool
    scheme: str
    short_titles: bool
    latin: bool


def habits(rng: Random, code: str) -> Habits:
    """The habits of a new document in a language."""
    return Habits(rng.random() < 0.62, rng.random() < 0.1, rng.choice(SCHEMES), rng.random() < 0.7, code not in ("ru", "uk") and rng.random() < 0.85)


def csl_item(rng: Random, code: str, titles: Titles, held: Habits, kind: str = "") -> Item:
    """A work of a language as CSL-JSON."""
    kinds, weights = zip(*KINDS, strict=True)
    kind = kind or rng.choices(kinds, weights)[0]
    made = MAKERS[kind](rng, work(rng, code, titles, kind), facts(code))
    item = {key: value for key, value in made.items() if value} | {"language": code, "kind": kind}
    if held.short_titles and (short := _short(rng, str(item.get("title", "")))):
        item["title-short"] = short
    if not held.houses or rng.random() < 0.06:
        item = {key: value for key, value in item.items() if key != "publisher" or kind in ("thesis", "report")}
    if rng.random() < 0.03:
        item.pop("publisher-place", None)
    if rng.random() < 0.015:
        item.pop("issued", None)
    if held.caps:
        item = _every(item, lambda key, text: text.upper() if key == "family" else text)
    return _every(item, lambda key, text: latin(text, held.scheme)) if held.latin and code in ("ru", "uk") else item


def _every(value: Any, change: Callable[[str, str], str], key: str = "") -> Any:
    """The same with each text changed."""
    if isinstance(value, dict):
        return {k: _every(v, change, k) for k, v in value.items()}
    if isinstance(value, list):
        return [_every(one, change, key) for one in value]
    return change(key, value) if isinstance(value, str) and key not in ("type", "kind", "language", "URL", "DOI") else value


def _short(rng: Random, whole: str) -> str:
    head = whole.split(": ")[0].split(". ")[0]
    words = head.split()
    return " ".join(words[: rng.randint(2, 5)]).strip(" ,.:–-") if len(words) > 3 and rng.random() < 0.6 else head if head != whole else ""


def _people(rng: Random, found: tuple[tuple[str, str], ...], table: Facts, bodies: float = 0.0) -> list[Item]:
    if rng.random() < bodies:
        return [{"literal": rng.choice(table.bodies)}]
    names = [{"family": family, "given": given} for given, family in found]
    if rng.random() < 0.04:
        names += [{"family": rng.choice(table.surnames), "given": given} for given, _ in found] * 2
    return names


def _date(rng: Random, year: int, day: float, month: float = 0.0) -> str:
    draw = rng.random()
    if draw < day:
        return f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    return f"{year}-{rng.randint(1, 12):02}" if draw < day + month else str(year)


def _place(rng: Random, found: Work, table: Facts) -> str:
    draw = rng.random()
    if draw < 0.09:
        other = rng.choice(table.cities)
        return f"{found.place}{rng.choice(('/', ' – ', ' and ' if found.code == 'en' else '/', ', ', ' / ', '-'))}{other}" if other != found.place else other
    return rng.choice(STATES) if found.code == "en" and draw < 0.25 else found.place


def _number(rng: Random, number: int) -> str:
    return roman(number) if rng.random() < 0.15 else str(number)


def _imprint(rng: Random, found: Work, table: Facts) -> Item:
    year = str(found.year) if rng.random() > 0.03 else f"{found.year}/{found.year + 1}"
    return {"publisher-place": _place(rng, found, table), "publisher": found.house, "issued": year}


def _extras(rng: Random, found: Work, table: Facts) -> Item:
    """What some books state besides: edition, series, volume, translator, the year of the first edition."""
    more: Item = {}
    if rng.random() < 0.1:
        more["edition"] = rng.choice(("2", "3", "4", "2", "rev. ed." if found.code == "en" else "5"))
    if rng.random() < 0.13:
        more |= {"collection-title": rng.choice(table.series)} | ({"collection-number": str(rng.randint(2, 190))} if rng.random() < 0.75 else {})
    if rng.random() < 0.09:
        more["volume"] = _number(rng, rng.randint(1, 9))
    if rng.random() < 0.03:
        more["number-of-volumes"] = str(rng.randint(2, 9))
    if rng.random() < 0.08:
        more["translator"] = _people(rng, found.editors[:1], table)
    if rng.random() < 0.03:
        more["original-date"] = str(found.year - rng.randint(5, 90))
    return more


def _extent(rng: Random, found: Work, chance: float = 0.9) -> str:
    return f"{found.first}-{found.last}" if rng.random() < chance else ""


def _url(rng: Random, found: Work) -> str:
    word = "".join(c for c in found.house.lower() if c.isascii() and c.isalpha())[:12] or "history"
    return rng.choice(("https://www.", "http://www.", "https://", "http://")) + word + rng.choice((".org/", ".ru/", ".de/", ".com/", ".fr/")) + rng.choice(("", "history/", "article/", "doc/")) + f"{found.volume}{rng.choice('/-_')}{found.first}" + rng.choice((".html", "", ".pdf", "/"))


def _online(rng: Random, found: Work, chance: float) -> Item:
    if rng.random() >= chance:
        return {}
    if rng.random() < 0.5:
        return {"DOI": f"10.{rng.randint(1000, 9999)}/{rng.choice('abchjs')}{found.volume}.{found.first}"}
    return {"URL": _url(rng, found), "accessed": _date(rng, rng.randint(2004, 2025), 1)}


def _book(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "book", "author": _people(rng, found.people, table, 0.03), "title": found.title, **_extras(rng, found, table), **_imprint(rng, found, table), **_online(rng, found, 0.02)}


def _edited(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "book", "editor": _people(rng, found.editors, table), "title": found.title, **_extras(rng, found, table), **_imprint(rng, found, table)}


def _volume(rng: Random, found: Work, table: Facts) -> Item:
    editors = _people(rng, found.editors, table) if rng.random() < 0.6 else []
    return {"type": "book", "title": found.container, "editor": editors, "volume": _number(rng, rng.randint(1, 20)), "volume-title": found.title if rng.random() < 0.5 else "", **_imprint(rng, found, table)}


def _chapter(rng: Random, found: Work, table: Facts) -> Item:
    others = {"container-author": _people(rng, found.editors[:1], table)} if rng.random() < 0.08 else {"editor": _people(rng, found.editors, table)}
    extras = {key: value for key, value in _extras(rng, found, table).items() if key != "number-of-volumes"}
    return {"type": "chapter", "author": _people(rng, found.people, table), "title": found.title, "container-title": found.container, **others, **extras, **_imprint(rng, found, table), "page": _extent(rng, found)}


def _article(rng: Random, found: Work, table: Facts) -> Item:
    numbers = {"volume": _number(rng, found.volume) if rng.random() < 0.88 else "", "issue": rng.choice((str(found.issue), str(found.issue), f"{found.issue}-{found.issue + 1}")) if rng.random() < 0.65 else ""}
    return {"type": "article-journal", "author": _people(rng, found.people, table), "title": found.title, "container-title": found.journal, **numbers, "issued": _date(rng, found.year, 0.02, 0.1), "page": _extent(rng, found), **_online(rng, found, 0.07)}


def _review(rng: Random, found: Work, table: Facts) -> Item:
    given, family = found.editors[0]
    head = rng.choice(REVIEWS[found.code].split("|"))
    return _article(rng, found, table) | {"title": f"{head}{given} {family}{rng.choice((', ', ': ', ', '))}{found.container}"}


def _thesis(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "thesis", "author": _people(rng, found.people[:1], table), "title": found.title, "genre": rng.choice(words(found.code)["thesis"]), "publisher": rng.choice(table.universities), "publisher-place": found.place if rng.random() < 0.4 else "", "issued": str(found.year)}


def _news(rng: Random, found: Work, table: Facts) -> Item:
    author = _people(rng, found.people[:1], table) if rng.random() < 0.55 else []
    return {"type": "article-newspaper", "author": author, "title": found.title, "container-title": rng.choice(table.newspapers), "publisher-place": found.place if rng.random() < 0.12 else "", "issue": str(rng.randint(1, 330)) if rng.random() < 0.12 else "", "issued": _date(rng, found.year, 1), "page": str(rng.randint(1, 24)) if rng.random() < 0.4 else "", **_online(rng, found, 0.1)}


def _web(rng: Random, found: Work, table: Facts) -> Item:
    author = _people(rng, found.people[:1], table, 0.15) if rng.random() < 0.65 else []
    return {"type": rng.choice(("webpage", "webpage", "post-weblog", "article-magazine")), "author": author, "title": found.title, "container-title": found.journal if rng.random() < 0.5 else "", "issued": _date(rng, 2000 + found.volume % 25, 0.5, 0.1) if rng.random() < 0.6 else "", "URL": _url(rng, found), "accessed": _date(rng, rng.randint(2005, 2025), 1) if rng.random() < 0.7 else ""}


def _record(rng: Random, found: Work, table: Facts) -> Item:
    archive, signature, _ = found.archive
    text = rng.choice(table.records) + (f" {rng.choice(table.tails)}" if rng.random() < 0.35 else "")
    author = _people(rng, found.people[:1], table, 0.6) if rng.random() < 0.5 else []
    return {"type": rng.choice(("document", "manuscript", "document")), "author": author, "title": text, "issued": _date(rng, rng.randint(1780, 1965), 0.9, 0.05), "archive": archive, "archive_location": signature, "archive-place": found.place if rng.random() < 0.15 else ""}


def _entry(rng: Random, found: Work, table: Facts) -> Item:
    head = f"{found.people[0][1]}, {found.people[0][0]}" if rng.random() < 0.4 else found.title
    author = _people(rng, found.editors[:1], table) if rng.random() < 0.6 else []
    return {"type": "entry-encyclopedia", "author": author, "title": head, "container-title": rng.choice(table.encyclopedias), "volume": _number(rng, rng.randint(1, 30)), **_imprint(rng, found, table), "page": _extent(rng, found, 0.6)}


def _report(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "report", "author": _people(rng, found.people, table, 0.5), "title": found.title, "genre": rng.choice(REPORTS) if rng.random() < 0.6 else "", "number": str(rng.randint(2, 900)) if rng.random() < 0.6 else "", "publisher": rng.choice((found.house, rng.choice(table.universities))), "publisher-place": found.place, "issued": str(found.year), **_online(rng, found, 0.15)}


def _interview(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "interview", "author": _people(rng, found.people[:1], table), "interviewer": _people(rng, found.editors[:1], table) if rng.random() < 0.5 else [], "title": found.title if rng.random() < 0.3 else "", "issued": _date(rng, rng.randint(1965, 2022), 0.9), "event-place": found.place if rng.random() < 0.3 else ""}


def _letter(rng: Random, found: Work, table: Facts) -> Item:
    archive, signature, _ = found.archive
    return {"type": "personal_communication", "author": _people(rng, found.people[:1], table), "recipient": _people(rng, found.editors[:1], table), "issued": _date(rng, rng.randint(1780, 1965), 0.95), "archive": archive, "archive_location": signature}


def _case(rng: Random, found: Work, table: Facts) -> Item:
    against = {"de": " gegen ", "fr": " c. ", "it": " c. ", "es": " c. ", "pt": " c. "}.get(found.code, " v. ")
    parties = f"{found.people[0][1]}{against}{found.editors[0][1]}" if rng.random() < 0.75 or found.code != "en" else f"R v {found.people[0][1]}"
    return {"type": "legal_case", "title": parties, "container-title": rng.choice(COURTS), "volume": str(rng.randint(1, 400)), "page": str(found.first), "issued": str(found.year)}


def _statute(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "legislation", "title": rng.choice(STATUTES), "container-title": rng.choice(GAZETTES), "volume": str(rng.randint(1, 90)) if rng.random() < 0.5 else "", "page": str(found.first) if rng.random() < 0.7 else "", "number": str(rng.randint(3, 900)) if rng.random() < 0.4 else "", "issued": _date(rng, found.year, 0.5)}


def _map(rng: Random, found: Work, table: Facts) -> Item:
    return {"type": "map", "author": _people(rng, found.people[:1], table, 0.6) if rng.random() < 0.6 else [], "title": found.title, "scale": rng.choice(MAPS) if rng.random() < 0.5 else "", **_imprint(rng, found, table)}


MAKERS: dict[str, Callable[[Random, Work, Facts], Item]] = {
    "book": _book, "edited": _edited, "chapter": _chapter, "article": _article, "volume": _volume, "thesis": _thesis, "news": _news, "web": _web,
    "record": _record, "review": _review, "entry": _entry, "report": _report, "interview": _interview, "letter": _letter, "case": _case,
    "statute": _statute, "map": _map,
}  # fmt: skip
"""How a work of each kind is put as CSL-JSON."""
