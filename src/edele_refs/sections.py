"""A bibliography in sections, as historians print it: archives first, then what is in print.

Archives with their fonds, each file with the notes that cite it; documents in print,
interviews, newspapers, literature, web pages in the order of the style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from edele_refs.csl.engine import render_bibliography
from edele_refs.csl.items import csl_item
from edele_refs.csl.options import HISTORY, Options
from edele_refs.csl.sorting import collated
from edele_refs.model import Reading
from edele_refs.outputs import member
from edele_refs.records.library import Record

ORDER = ("archives", "documents", "interviews", "newspapers", "literature", "web")
HEADINGS = {
    "cs": ("Archivy", "Vydané prameny", "Rozhovory", "Noviny a časopisy", "Literatura", "Internetové zdroje"),
    "de": ("Archivalien", "Gedruckte Quellen", "Interviews", "Zeitungen und Zeitschriften", "Literatur", "Internetquellen"),
    "en": ("Archives", "Published documents", "Interviews", "Newspapers and magazines", "Literature", "Web pages"),
    "es": ("Archivos", "Fuentes publicadas", "Entrevistas", "Prensa", "Bibliografía", "Páginas web"),
    "fr": ("Archives", "Sources imprimées", "Entretiens", "Presse", "Bibliographie", "Sites internet"),
    "it": ("Archivi", "Fonti edite", "Interviste", "Stampa", "Bibliografia", "Siti web"),
    "nl": ("Archieven", "Gepubliceerde bronnen", "Interviews", "Kranten en tijdschriften", "Literatuur", "Internetbronnen"),
    "pl": ("Archiwalia", "Źródła drukowane", "Wywiady", "Prasa", "Literatura", "Źródła internetowe"),
    "pt": ("Arquivos", "Fontes impressas", "Entrevistas", "Imprensa", "Bibliografia", "Páginas web"),
    "ru": ("Архивные источники", "Опубликованные документы", "Интервью", "Периодическая печать", "Литература", "Интернет-источники"),
    "uk": ("Архівні джерела", "Опубліковані документи", "Інтерв’ю", "Періодика", "Література", "Інтернет-джерела"),
}  # fmt: skip
"""The sections' headings by language, in the order of ``ORDER``."""
NOTES = {
    "cs": ("pozn.", "pozn."), "de": ("Anm.", "Anm."), "en": ("note", "notes"), "es": ("nota", "notas"),
    "fr": ("note", "notes"), "it": ("nota", "note"), "nl": ("noot", "noten"), "pl": ("przyp.", "przyp."),
    "pt": ("nota", "notas"), "ru": ("прим.", "прим."), "uk": ("прим.", "прим."),
}  # fmt: skip
"""“Note” and “notes”."""
_UNPRINTED = frozenset(("document", "collection", "manuscript", "personal_communication"))
_NEWSPAPERS = frozenset(("article-newspaper", "article-magazine", "periodical"))
_WEB = frozenset(("webpage", "post", "post-weblog", "dataset"))


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the bibliography: its heading (and its level, from 2), its entries as marked text."""

    heading: str
    level: int
    entries: tuple[str, ...]


def section_of(record: Record) -> str:
    """The section that a work belongs to."""
    item = record.item
    kind = item.text("type")
    if item.text("archive_location") or (kind in _UNPRINTED and item.text("archive")):
        return "archives"
    if kind == "interview":
        return "interviews"
    if kind in _NEWSPAPERS:
        return "newspapers"
    if kind in _WEB:
        return "web"
    reprinted = item.text("original-date") and kind in ("chapter", "document")
    return "documents" if reprinted or kind in ("legislation", "collection", "treaty") else "literature"


def sections(
    reading: Reading, style: Path, locale: str | None, lang: str, options: Options = HISTORY
) -> Iterator[Section]:
    """The sections that have entries, in order; ``lang`` is that of their headings."""
    titles = dict(zip(ORDER, HEADINGS.get(lang[:2], HEADINGS["en"]), strict=True))
    groups: dict[str, list[Record]] = {}
    for record in reading.library.records:
        groups.setdefault(section_of(record), []).append(record)
    for name in ORDER:
        if name not in groups:
            continue
        if name == "archives":
            yield Section(titles[name], 2, ())
            yield from _archives(groups[name], lang)
        else:
            items = {record.key: csl_item(record.item) for record in groups[name]}
            yield Section(titles[name], 2, render_bibliography(items, style, locale, options))


def _archives(records: Sequence[Record], lang: str) -> Iterator[Section]:
    """Each archive with its fonds, a line a fonds: its files, and the notes that cite them."""
    by_archive: dict[str, list[Record]] = {}
    names: dict[str, str] = {}
    for record in records:
        siglum, name = _archive(record)
        by_archive.setdefault(siglum, []).append(record)
        names[siglum] = max(names.get(siglum, ""), name, key=len)
    for siglum in sorted(by_archive, key=lambda s: collated(names[s], lang[:2])):
        yield Section(names[siglum] or "–", 3, tuple(_fonds(by_archive[siglum], lang)))


def _archive(record: Record) -> tuple[str, str]:
    """What an archive is known by, and its name as the document gives it."""
    from edele_refs.archives import get

    name = record.item.text("archive") or record.item.text("archive_collection")
    short = next(
        (r.text("archive") for r in record.item.items_of("related") if r.text("relation") == "abbreviation"), ""
    )
    known = get(name) or (get(short) if short else None)
    shown = f"{name} ({short})" if short and short != name else name
    return (known.siglum if known else name), shown


def _fonds(records: Sequence[Record], lang: str) -> Iterator[str]:
    files: dict[str, dict[str, list[str]]] = {}
    for record in records:
        fonds, file = _divided(record)
        notes = files.setdefault(fonds, {}).setdefault(file, [])
        notes.extend(dict.fromkeys(address.note for address in record.cited_at if address.note not in notes))
    for fonds in sorted(files, key=_natural):
        told = (_told(file, files[fonds][file], lang) for file in sorted(files[fonds], key=_natural))
        yield f"{fonds}: {'; '.join(told)}" if fonds else "; ".join(told)


def _told(file: str, notes: Sequence[str], lang: str) -> str:
    one, several = NOTES.get(lang[:2], NOTES["en"])
    where = f"({several if len(notes) > 1 else one} {', '.join(notes)})" if notes else ""
    return " ".join(filter(None, (file, where)))


def _divided(record: Record) -> tuple[str, str]:
    """The fonds and what in it is cited, as far as the archive's grammar tells them apart."""
    from edele_refs.archives import get

    location = " ".join(record.item.text("archive_location").split())
    collection = record.item.text("archive_collection") if record.item.text("archive") else ""
    if not location:
        return collection, ", ".join(filter(None, map(record.item.text, ("author", "title"))))
    archive = get(record.item.text("archive"))
    signature = archive.parse(location) if archive and location else None
    widest = signature.parts[0][1] if signature and len(signature.parts) > 1 else ""
    place = location.find(widest) if widest else -1
    if place < 0:
        return collection, location
    end = place + len(widest)
    return location[:end], location[end:].lstrip(" ,./;:") or location


def _natural(text: str) -> tuple[tuple[int, str | int], ...]:
    """A key by which 9 comes before 10."""
    parts = re.split(r"(\d+)", text.casefold())
    return tuple((0, int(p)) if p.isdecimal() and len(p) < 15 else (1, p) for p in parts if p)


def written(parts: Iterator[Section], to: str) -> str:
    """The sections in an output's markup."""
    output = member(to)
    out: list[str] = []
    for part in parts:
        out.append(output.heading(part.heading, part.level))
        if part.entries:
            out.append(output.entries(part.entries))
    return "\n\n".join(text.strip("\n") for text in out)
