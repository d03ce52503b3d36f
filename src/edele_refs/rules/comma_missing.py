"""S128."""

import re
from collections.abc import Iterator, Mapping

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._once import once
from edele_refs.rules._parted import parting
from edele_refs.rules._plain import at, matches, plain
from edele_refs.rules._rule import Place, rule

WORD = late_pattern(r"(?<![\w’'-])[^\W\d_][\w’'-]{1,60}(?=\s[^\W\d_])")
PLACE = late_pattern(r",\s(?:(?:(?:op|art)\.\s?)?c[iy]t(?:\.|é),\s)?(?:[^\W\d_]{1,5}\.?\s)?[\divxIVX]")
SURNAME = late_pattern(r"(?:[^\W\d_a-z]\.\s?){0,3}(?P<name>[^\W\d_a-z][^\W\d_]{2,30})\s(?P<title>[^\W\d_][^,;.:()]{3,80}?)(?:\s[(\[][^()\[\]]{3,24}\d[)\]])?,\s(?:(?:(?:(?:op|art|dz)\.\s?)?c[iy]t\.|a\.\s?a\.\s?O\.),\s)?(?:[^\W\d_]{1,3}\.\s)?\d")
CIT = r"(?:(?:(?:op|art|dz)\.\s?)?c[iy]t\.|a\.\s?a\.\s?O\.)"
BARE = late_pattern(rf"(?<![\w.])(?P<last>[^\W\d_]{{3,30}}[»”’“]?)\s(?P<cit>{CIT})(?=,?\s(?:[^\W\d_]{{1,4}}\.\s?)?\d|\s[(\[](?:[^\W\d_]{{1,5}}\.?\s){{1,2}}\d|\.?$)")
WITH = late_pattern(rf",\s{CIT}")
NUMBERED = r"\s(?:pp?|ss?|S|cc?|str|n)\.\s?\d"
BARE_PAGE = late_pattern(rf"(?<![\w.])(?P<cit>{CIT})(?={NUMBERED})")
WITH_PAGE = late_pattern(rf"(?<![\w.]){CIT},(?={NUMBERED})")
MARKS = {",": "comma", ":": "colon"}
OFTEN = 3
"""So many notes have the comma."""
LEAST = 5
"""Letters of a title that is looked for."""


@rule("S128", fix="safe")
def comma_missing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The comma or colon between name and title of a short form is missing, which it has elsewhere.

    Help: put it there.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Werth, Russia at War, 425.
        3. See Werth Russia at War, 428.
    Bad:
        1. Sergio Tognetti, Il banco Cambini, Firenze, Olschki, 1999, p. 77.
        2. S. Tognetti, Il banco Cambini, cit., p. 80.
        3. S. Tognetti, Il banco Cambini, cit., p. 84; S. Tognetti, Il banco Cambini, cit., p. 90.
        4. S. Tognetti, Il banco Cambini cit., p. 91.
    Bad:
        1. Frédéric Régent, La France et ses esclaves, Paris, Grasset, 2007, p. 44.
        2. Frédéric Régent La France et ses esclaves, op. cit., p. 120.
    Bad:
        1. Z. Siemaszko Gen. Anders w latach 1892–1942, Londyn 2012, s. 210.
        2. Z. Siemaszko, Gen. Anders, s. 215.
    Bad:
        1. Cezary Kuklo, Demografia Rzeczypospolitej przedrozbiorowej, Warszawa 2009, s. 210.
        2. Kuklo Demografia, s. 215.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Werth, Russia at War, 425.
        3. See Werth, Russia at War, 428.
    """
    known = _short_forms(reading)
    looked_at: dict[str, list[tuple[Span, str, str]]] = {}
    for label, text in plain(reading).items() if known else ():
        if text not in looked_at:
            looked_at[text] = list(_without_mark(text, known))
        for name, first, mark in looked_at[text]:
            yield Place.mended(label, name, f"{name.of(text)}{mark}"), f"no {MARKS[mark]} after “{name.of(text)}”; note {first} has one"
    yield from _read_without_mark(reading)
    yield from _behind_a_full_name(reading)
    yield from _behind_a_surname(reading)
    yield from _in_a_full_title(reading)
    yield from _at_op_cit(reading, BARE, WITH, "last", "before")
    yield from _at_op_cit(reading, BARE_PAGE, WITH_PAGE, "cit", "after")


def _read_without_mark(reading: Reading) -> Iterator[tuple[Place, str]]:
    """Short forms that are read though nothing parts name and title, among more that have a mark there; or the only one, of a work that has it in full."""
    bare, marked = list[tuple[Citation, Span]](), dict[str, list[str]]()
    for short in reading.of_kind("short"):
        name, between = parting(short, reading)
        if between[:1] in MARKS and between.count(" ") == 1:
            marked.setdefault(between[0], []).append(short.at.note)
        elif name and between == " " and not name.of(reading.notes[short.at.note].text).endswith("."):  # "Смагина Г. Н. Учебники"
            bare.append((short, name))
    if len(bare) == 1 and not marked and (full := reading.antecedent(bare[0][0])) and parting(full, reading)[1] == ", ":
        marked[","] = [full.at.note]
    mark, there = max(marked.items(), key=lambda pair: len(pair[1]), default=("", []))
    for short, name in bare if len(bare) <= len(there) else ():
        said = name.of(reading.notes[short.at.note].text)
        yield Place.mended(short.at.note, name, f"{said}{mark}"), f"no {MARKS[mark]} after “{said}”; note {there[0]} has one"


def _behind_a_full_name(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A short form of no work, whose title begins with an author's whole name and a title of theirs."""
    for short in reading.of_kind("short"):
        title, text = short.item.text("title"), reading.notes[short.at.note].text
        start = text.find(title, *short.span) if title and "author" not in short.item and not reading.links.get(short.at) else -1
        for name, full in _whole_names(reading).items() if start >= 0 else ():
            first = full.item.text("title")
            if title.startswith(f"{name} ") and len(title) > len(name) + LEAST and first.startswith(title[len(name) + 1 :]):
                yield Place.mended(short.at.note, Span(start, start + len(name)), f"{name},"), f"no comma after “{name}”; note {full.at.note} has one"


def _behind_a_surname(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A reference to no work that begins with a surname and the first words of its bearer's title: "Kuklo Demografia, s. 215"."""
    loose = [c for c in reading.of_kind("short") if not reading.links.get(c.at)]
    unread = [(n.label, Span(0, len(n.text))) for n in reading.document.notes if not reading.by_note.get(n.label)] if not reading.document.prose else []
    before = [(label, Span(0, end)) for label, found in reading.by_note.items() if found and not reading.document.prose and (end := reading.notes[label].text.find("; ", 0, found[0].span.start)) > 0]
    for label, span in (*((c.at.note, c.span) for c in loose), *unread, *before):
        text = reading.notes[label].text
        found = SURNAME.match(text, *span)
        for title, note, mark in _titles_by_name(reading).get(found["name"], ()) if found else ():
            if found and _begins(title, found["title"]):
                name = Span(*found.span("name"))
                yield Place.mended(label, name, f"{found['name']}{mark}"), f"no {MARKS[mark]} after “{found['name']}”; note {note} has one"
                break


def _in_a_full_title(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A work by nobody whose title begins with the name and title of a short form: "Z. Siemaszko Gen. Anders w latach"."""
    named = {f"{m[1]} {m[2]}": (m[1], short.at.note) for short in reading.of_kind("short") if (m := NAMED.match(reading.notes[short.at.note].text, *short.span))}
    for full in reading.of_kind("full") if named else ():
        title = full.item.text("title")
        begun = next((form for form in named if title.startswith(form)), None) if "author" not in full.item else None
        at = reading.notes[full.at.note].text.find(begun, *full.span) if begun else -1
        if begun and at >= 0:
            name, note = named[begun]
            yield Place.mended(full.at.note, Span(at, at + len(name)), f"{name},"), f"no comma after “{name}”; note {note} has one"


NAMED = late_pattern(r"((?:[^\W\d_a-z]\.\s?){0,3}[^\W\d_a-z][^\W\d_]{2,30}),\s([^\W\d_][^,;:()]{4,80}),")


def _begins(title: str, short: str) -> bool:
    """Whether a title begins with whole words of another, or has them behind its article."""
    at = title.find(short)
    return at >= 0 and (at == 0 or title[at - 1] == " ") and not title[at + len(short) :][:1].isalnum()


@once
def _titles_by_name(reading: Reading) -> Mapping[str, list[tuple[str, str, str]]]:
    """The titles of works by the surnames of those who alone wrote them, where a comma or colon stands between, their notes, and the mark."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for full in reading.of_kind("full", "short"):
        names, title = full.item.names("author"), full.item.text("title")
        if len(names) == 1 and title and (full.kind == "full" or "container-title" in full.item) and (mark := _mark_between(names[0].family, title, reading.notes[full.at.note].text)):
            found.setdefault(names[0].family, []).append((title, full.at.note, mark))
    return found


def _mark_between(family: str, title: str, text: str) -> str:
    """The mark between an author's name and a title, or between it and a word for the author of the note before: "Taż, Narodziny"; else nothing."""
    return next((mark for mark in MARKS if f"{family}{mark} {title}" in text or (family not in text and f"{mark} {title}" in text)), "")


@once
def _whole_names(reading: Reading) -> Mapping[str, Citation]:
    """The names of those who alone wrote a work, as they stand before its title."""
    found: dict[str, Citation] = {}
    for full in reading.of_kind("full"):
        names = full.item.names("author")
        if len(names) == 1 and names[0].given and f"{names[0].given} {names[0].family}, {full.item.text('title')}" in reading.notes[full.at.note].text:
            found.setdefault(f"{names[0].given} {names[0].family}", full)
    return found


def _at_op_cit(reading: Reading, bare: re.Pattern[str], with_comma: re.Pattern[str], group: str, where: str) -> Iterator[tuple[Place, str]]:
    """One "cit." or "op. cit." with no comma before or behind it, where all others have one."""
    without = list(matches(reading, bare, "cit", "cyt", "O."))
    if len(without) == 1 and sum(len(with_comma.findall(text)) for text in plain(reading).values()) >= OFTEN:
        note, found = without[0]
        yield at(note, found, group, f"{found[group]},"), f"no comma {where} “{found['cit']}”; elsewhere there is one"


def _without_mark(text: str, known: Mapping[str, Mapping[str, tuple[str, str]]]) -> Iterator[tuple[Span, str, str]]:
    """The names with a title of theirs right behind, the note that has both with a mark between, and the mark."""
    for word in WORD.finditer(text):
        for title, (first, mark) in known.get(word[0], {}).items():
            if text.startswith(title, word.end() + 1) and PLACE.match(text, word.end() + 1 + len(title)):
                yield Span(*word.span()), first, mark


@once
def _short_forms(reading: Reading) -> Mapping[str, Mapping[str, tuple[str, str]]]:
    """The titles of short forms as written behind a name and a comma or colon, the first note that has each, and the mark."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for short in reading.of_kind("short"):
        names, title = short.item.names("author"), short.item.text("title")
        for mark in MARKS if len(names) == 1 and len(title) >= LEAST else ():
            if f"{names[0].family}{mark} {title}" in reading.notes[short.at.note].text:
                found.setdefault(names[0].family, {}).setdefault(title, (short.at.note, mark))
    return found
