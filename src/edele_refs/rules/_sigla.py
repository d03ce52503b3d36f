"""Sigla: the short names that a document gives to archives and editions, and where it uses them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from edele_refs.aliases import introduced
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._plain import matches, whole

CAPITALS = late_pattern(r"(?<![\w-])[^\W\d_a-zà-öø-ÿа-џґß]{3,9}(?![\w’'])")
"""Three capitals or more, in one word: "AGAD", "ЦДАГО"."""
INTRODUCED = late_pattern(r"[^\W\d_a-zà-öø-ÿа-џґß]{3,9}(?![\w’'])|[^\W\d_a-zà-öø-ÿа-џґß]{2}$")
"""What a note says that it introduces may have two letters, if it is nothing else: "hereafter NA"."""
IN_BRACKETS = late_pattern(rf"\((?<=\w\s.)(?P<form>{CAPITALS.pattern})\)")
MIXED = late_pattern(r"(?=(?:\w*[A-ZА-Я]){2})[^\W\d_]{3,9}")
ROMAN = late_pattern(r"[IVXLCDM]+")


class Siglum(NamedTuple):
    """A siglum in a note's text."""

    form: str
    note: str
    span: Span


@once
def given(reading: Reading) -> Mapping[str, Siglum]:
    """The sigla that notes introduce ("hereafter AGAD", "(далее – РГАДА)"), where they do so first."""
    found: dict[str, Siglum] = {}
    first = {note.text: note for note in reversed(reading.document.notes)}
    for text, note in reversed(first.items()):
        for name in introduced(text, Span(0, len(text))) if "(" in text or "[" in text else ():
            if head := INTRODUCED.match(name):
                start = text.index(name)
                found.setdefault(head[0], Siglum(head[0], note.label, Span(start, start + len(head[0]))))
    return found


@once
def bracketed(reading: Reading) -> Mapping[str, Siglum]:
    """The sigla that stand alone in brackets behind what they stand for: "… истории (РГАСПИ)"."""
    found: dict[str, Siglum] = {}
    for note, siglum in matches(reading, IN_BRACKETS, "("):
        if not ROMAN.fullmatch(siglum["form"]):
            found.setdefault(siglum["form"], Siglum(siglum["form"], note.label, Span(*siglum.span("form"))))
    return found


@once
def glossed(reading: Reading) -> Mapping[str, Siglum]:
    """The sigla with the archive's name in brackets right behind them, where they first stand so: "ЦГА СПб (Центральный государственный архив …)"."""
    found: dict[str, Siglum] = {}
    for note, siglum in matches(reading, GLOSSED, "("):
        found.setdefault(siglum["form"], Siglum(siglum["form"], note.label, Span(*siglum.span("form"))))
    return found


GLOSSED = late_pattern(r"(?<![\w-])(?P<form>[^\W\d_a-zà-öø-ÿа-џґß][^\W\d_]{2,8}(?:\s[А-ЯA-Z][^\W\d_]{0,4}){0,2})(?<=[^\W\d_a-zа-џ]{2}.)?\s\((?=[^\W\d_a-zа-џґ])[^()]{0,80}(?:[Аа]рх[иі]в|[Aa]rchi[vw]|[Bb]ibliot|[Ll]ibrar)[^()]{0,80}\)")


@once
def mixed(reading: Reading) -> Mapping[str, str]:
    """The sigla of archives with small letters in them that notes introduce ("hereafter BoE"), and their notes."""
    found: dict[str, str] = {}
    for citation in reading.of_kind("full"):
        for other in citation.item.items_of("related"):
            if MIXED.fullmatch(form := other.text("archive")):
                found.setdefault(form, citation.at.note)
    archives = {form for c in reading.of_kind("full") if MIXED.fullmatch(form := c.item.text("archive"))} - found.keys()
    for note in reading.document.notes if archives else ():
        names = introduced(note.text, Span(0, len(note.text))) if "(" in note.text or "[" in note.text else ()
        for form in archives.intersection(names) - found.keys():  # the archive's town stands between: "Podol’sk (hereafter TsAMO)"
            found[form] = note.label
    return found


@once
def of_two_words(reading: Reading) -> frozenset[str]:
    """The first words of the sigla with a blank or hyphen that notes introduce: "dále SOkA Žatec", "hereafter BA-MA"."""
    found = (other.text("archive") for c in reading.of_kind("full") for other in c.item.items_of("related"))
    heads = (name.partition(" ")[0] for name in found if " " in name or "-" in name)
    return frozenset(head for head in heads if sum(map(str.isupper, head)) > 1)


@once
def capitals(reading: Reading) -> Counter[str]:
    """How often each word of capitals stands in the notes."""
    return Counter(CAPITALS.findall(whole(reading)))


def taken_for_a_fonds(item: Item, reading: Reading) -> str:
    """The introduced siglum that a record's fonds or signature was read to begin with: "AUSSME, fondo DS"."""
    first = (item.text("archive_collection") or item.text("archive_location")).partition(",")[0]
    return first if first in given(reading) else ""


@once
def used(reading: Reading) -> Mapping[str, list[Siglum]]:
    """The sigla that stand for an archive, or for the whole of a short form's author or title."""
    found: dict[str, list[Siglum]] = {}
    for citation in reading.unpacked:
        text = reading.notes[citation.at.note].text
        item = citation.item
        forms = [item.text("archive") or taken_for_a_fonds(item, reading)] if citation.kind == "full" else [item.text("title"), *(n.literal or n.family for n in item.names("author")[:1])]
        for form in forms:
            head = CAPITALS.match(form)
            if not head or (citation.kind != "full" and head[0] != form) or not head[0].isupper() or ROMAN.fullmatch(head[0]):
                continue
            start = text.find(form, citation.span.start, citation.span.end)
            if start >= 0:
                found.setdefault(head[0], []).append(Siglum(head[0], citation.at.note, Span(start, start + len(head[0]))))
    return found
