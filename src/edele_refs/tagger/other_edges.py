"""Where the tagger cuts a note otherwise than the grammars, and when it is followed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import called
from edele_refs.parse.draft import Draft
from edele_refs.parse.evidence import finite_words
from edele_refs.parse.italics import torn
from edele_refs.parse.scan import Scan, between
from edele_refs.tagger.examples import OUTSIDE
from edele_refs.tagger.model import Tagged, at_tokens
from edele_refs.tagger.torn import TORN, loses_note

EDGE_ODDS = 8.0
"""So much (natural logarithm, summed over the tokens that differ) must speak for other edges."""
Reader = Callable[[Scan, int, int], Iterable[Draft]]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens from ``first`` to ``last`` (exclusive) that are one reference."""

    first: int
    last: int


def other_edges(seen: Scan, tagged: Tagged, drafts: Sequence[Draft], fixed: Sequence[Draft], read: Reader) -> list[Draft]:
    told = [(s, None) for s in _stretches(tagged)]
    given = [(tokens_of(tagged, d.start, d.end), d) for d in drafts]
    held = [(tokens_of(tagged, d.start, d.end), d) for d in fixed]
    found: list[Draft] = []
    for group in _groups([*told, *given, *held]):
        ours = [(s, d) for s, d in group if d is not None]
        theirs = [s for s, d in group if d is None]
        if any(d is other for _, d in ours for other in fixed):
            found += [d for _, d in ours if d is not None and not any(d is other for other in fixed)]
        elif _joins_heads(theirs, [d for _, d in ours if d]) or _odds(tagged, theirs, [s for s, _ in ours]) < EDGE_ODDS:
            found += [d for _, d in ours if d is not None]
        else:
            anew, old = [d for s in theirs for d in _read_anew(seen, tagged, s, read)], [d for _, d in ours if d is not None]
            found += old if _is_worse(seen, anew, old) else anew
    return found


def _is_worse(seen: Scan, anew: Sequence[Draft], old: Sequence[Draft]) -> bool:
    """Whether something that the grammars had read would be lost, or cut in two."""
    losses = (_loses_book, _loses_imprint, _loses_keeper, _loses_day, _loses_signature, _loses_address)
    cuts = (_cuts_title, _cuts_archive, _cuts_description, _cuts_signed, _cuts_heading, _takes_quotation, *TORN)
    if loses_note(seen, anew, old) or any(loses(anew, old) for loses in losses):
        return True
    return any(called.stands(seen, draft.start) or _cuts_italics(seen, draft) or any(cut(draft, old) for cut in cuts) for draft in anew)


def _cuts_italics(seen: Scan, piece: Draft) -> bool:
    """Whether a reference would begin or end within a title in italics."""
    return torn(seen.italics, piece.start, piece.end)


def _cuts_title(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin within the title of what another one is in, and names
    nobody there ("reprinted in Documents of the GDR 1953–1956. A Reader"), or with the slashes before it."""
    if piece.values.keys() & {"author", "editor", "archive"} and not _is_word_for_name(piece):
        return False
    if any(_is_end_of_work(piece, draft) for draft in ours):
        return True
    titles = [t.span for draft in ours for t in draft.traces if t.variable in ("container-title", "volume-title")]
    if _SMALL_BEFORE.search(piece.scan.text, max(0, piece.start - 30), piece.start):
        # "Noten vom Jahre 1952 und die öffentliche Meinung in der | Bundesrepublik Deutschland, in: VfZ": no reference begins there without a name
        titles += [t.span for draft in ours for t in draft.traces if t.variable == "title" and draft.kind == "full" and ("author" in draft.values or "of form" in draft.flags)]
    return any(span.start < piece.start < span.end for span in (*titles, *filter(None, map(_slashed, ours))))


def _is_end_of_work(piece: Draft, draft: Draft) -> bool:
    """Whether a reference that names nobody would be the end of a title, or its imprint: "Дворцовые разряды, … изданные II-м отделением | Собственной … канцелярии. СПб., 1851"."""
    title, text = draft.place_of("title"), piece.scan.text
    if title is None or draft.imprint is None or not draft.imprint.place or not title.start < piece.start <= draft.imprint.place.start:
        return False
    if piece.start == draft.imprint.place.start:
        return True
    if _behind_full_name(draft, title):
        return True
    begins = title.start == draft.start and "," in text[title.start : piece.start] and not piece.scan.masked[: draft.start].rpartition(";")[2].strip()
    led = piece.scan.signal_ends(piece.start - 1, piece.start) or _WORK_BEFORE.search(text, max(0, piece.start - 30), piece.start)
    return begins and not led and text[piece.start - 2].isalpha() and not finite_words(text[title.start : piece.start])


def _behind_full_name(draft: Draft, title: Span) -> bool:
    """Whether a title stands right behind who wrote it, by given and family name: "John Lewis Gaddis, We Now | Know: … (Oxford, 1997)"."""
    author, names = draft.place_of("author"), draft.names_of("author")
    return author is not None and author.start == draft.start and bool(names[0].given) and 0 < title.start - author.end < 4


_WORK_BEFORE = late_pattern(rf"\s(?:[^\W\d_]{{1,2}}|{'|'.join(map(re.escape, words('piece')))})\s$")
"""A preposition, or what a work is called."""


def _is_word_for_name(piece: Draft) -> bool:
    """Whether its only name is a single word behind a small one that joins nothing: "o stereotypach na temat | Żydów, Polaków i komunistów"."""
    names = piece.names_of("author") if "author" in piece.values and not piece.values.keys() & {"editor", "archive"} else ()
    before = _SMALL_BEFORE.search(piece.scan.text, max(0, piece.start - 30), piece.start)
    led = piece.scan.signal_ends(piece.start - 1, piece.start)
    return len(names) == 1 and not names[0].given and before is not None and before.group().strip() not in words("and_") and not led


_SMALL_BEFORE = late_pattern(r"\s[^\W\d_A-ZÀ-ÞА-ЯЁІЇЄ]+\s$")


def _slashed(draft: Draft) -> Span | None:
    """A title and what stands behind "//": nothing else begins there."""
    title, container = draft.place_of("title"), draft.place_of("container-title")
    slashes = title and container and draft.scan.text[title.end : container.start].strip(" .,") == "//"
    return Span(title.start, container.end) if title and container and slashes else None


def _cuts_heading(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin with the one who was asked: "Autoriaus pokalbis su | Jonu Kadžioniu, Anykščiai"."""
    heads = (draft.place_of("heading") for draft in ours if draft.type == "interview")
    return any(head and head.start < piece.start < head.end for head in heads)


def _cuts_archive(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a reference would begin behind the head of an archive's name and before its signature ends."""
    signed = ((draft.place_of("archive"), draft.place_of("archive_location")) for draft in ours)
    return any(name and location and name.start < piece.start < location.end for name, location in signed)


def _loses_book(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether nothing would be left of a book with a full name before its title, its place and its year."""
    books = [draft for draft in ours if draft.kind == "full" and draft.values.keys() >= _WHOLE and any(name.given for name in draft.names_of("author"))]
    if any("argues" in draft.flags and not any("author" in other.values for other in theirs) for draft in books):
        return True  # "Moshe Lewin, who argued in | The Making of the Soviet System"
    return any(not any(other.start < draft.end and draft.start < other.end for other in theirs) for draft in books)


def _loses_imprint(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether a named book's title would be cut and its place and year be in no reference: "Polska ludność rodzima ziem | zachodnich i północnych, Olsztyn 1995"."""
    books = [draft for draft in ours if draft.kind == "full" and draft.values.keys() >= _WHOLE and draft.imprint and draft.imprint.place]
    torn = (draft for draft in books if any(other.start == draft.start for other in theirs))
    return any(draft.imprint and not any(other.start <= draft.imprint.span.start < other.end for other in theirs) for draft in torn)


_WHOLE = {"author", "title", "publisher-place", "issued"}


def _loses_keeper(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether nothing would be left of who keeps an interview: "Relacja Marii Nowak, ur. 1930 | , nagranie z 15 V 2001 r., zbiory autora"."""
    kept = [place for draft in ours if draft.type == "interview" and (place := draft.place_of("archive"))]
    return any(not any(draft.start <= place.start < draft.end for draft in theirs) for place in kept)


def _loses_day(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether nothing would be left of what a record is and of its day, behind its file: "inv.nr. 1123, fol. 345v, | Generale missive van 12 december 1636"."""
    for draft in ours:
        file, title, day = map(draft.place_of, ("archive_location", "title", "issued"))
        dated = file and title and day and file.end < title.start < day.end and len(str(draft.values["issued"])) >= len("1935-05")
        if dated and day and not any(other.start <= day.start < other.end for other in theirs):
            return True
    return False


def _loses_signature(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether an archive's file would be cut and be none: "Oud Notarieel Archief, inv.nr. 345 | , akte 123"."""
    files = [draft.place_of("archive_location") for draft in ours if "archive" in draft.values]
    return any(file and any(other.start < file.end and file.start < other.end < file.end for other in theirs) for file in files)


def _loses_address(theirs: Sequence[Draft], ours: Sequence[Draft]) -> bool:
    """Whether nothing would be left of the address of what has a title, or nothing but the address: "База данных | URL: http…"."""
    for draft in ours:
        title, address = draft.place_of("title"), draft.place_of("URL") or draft.place_of("DOI")
        if title and address and not any(_holds(other, address, title.of(draft.scan.text)) for other in theirs):
            return True
    return False


def _holds(draft: Draft, address: Span, title: str) -> bool:
    """Whether an address is in a reference that has more; a sentence is no title, and its address may stand alone."""
    return draft.start <= address.start < draft.end and (not draft.values.keys() <= _ADDRESS or bool(finite_words(title)))


_ADDRESS = {"type", "URL", "DOI", "accessed"}


def _cuts_description(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether a short form would begin within what a record is, behind its signature: "RH 26-221/17, Sicherungs-Division 221, | Ia, ‘Bandenlage’"."""
    described = ((draft.place_of("archive_location"), t.span) for draft in ours for t in draft.traces if t.variable in ("author", "title"))
    return piece.kind == "short" and any(file and file.end < span.start < piece.start < span.end for file, span in described)


def _cuts_signed(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether nothing but who signed another reference would be one: "in: HRG² I (2008), Sp. 885–890 | (Rolf Lieberwirth)"."""
    signed = ((draft.place_of("title"), draft.place_of("author")) for draft in ours)
    return piece.kind == "short" and "title" not in piece.values and any(title and name and title.end < piece.start <= name.start and piece.end <= name.end + 1 for title, name in signed)


def _joins_heads(theirs: Sequence[Stretch], ours: Sequence[Draft]) -> bool:
    """Whether references that each begin with a name, or have an archive of their own, would become one."""
    headed = [draft for draft in ours if ("idem" in draft.flags or draft.values.keys() & {"author", "editor", "archive"}) and draft.start <= min((t.span.start for t in draft.traces), default=draft.start)]
    if any("archive_location" in draft.values for draft in headed):
        # "RGASPI, f. 17, op. 3, l. 16, published in Istoricheskii arkhiv, no. 1 (1995): 12"
        headed += [draft for draft in ours if "container-title" in draft.values and "title" not in draft.values and draft not in headed]
    return 0 < len(theirs) < len(headed)


def _takes_quotation(piece: Draft, ours: Sequence[Draft]) -> bool:
    """Whether the source of a quotation, in brackets behind it, would take it for its title;
    or a book in brackets the sentence before them ("in his memoirs (Carl Severing, Mein Lebensweg, Köln 1950)")."""
    text = piece.scan.text
    bracketed = (d for d in ours if ("archive" in d.values or (d.imprint and "author" in d.values)) and text[d.start - 1 : d.start] == "(" and ")" in text[d.end - 1 : d.end + 2])
    return any(piece.start < draft.start < piece.end or (piece.start == draft.start and ")" in text[draft.end : piece.end]) for draft in bracketed)


def _stretches(tagged: Tagged) -> list[Stretch]:
    found, at, edges = [], 0, tagged.labels
    while at < len(edges):
        stop = at + 1
        if edges[at] != OUTSIDE:
            while stop < len(edges) and edges[stop] == "I":
                stop += 1
            found.append(Stretch(at, stop))
        at = stop
    return found


def tokens_of(tagged: Tagged, start: int, end: int) -> Stretch:
    inside = at_tokens(tagged, start, end)
    return Stretch(inside.start, inside.stop)


def _groups(members: list[tuple[Stretch, Draft | None]]) -> Iterator[list[tuple[Stretch, Draft | None]]]:
    """Members that overlap, together."""
    group: list[tuple[Stretch, Draft | None]] = []
    end = -1
    for member in sorted(members, key=lambda m: (m[0].first, m[0].last)):
        if group and member[0].first >= end:
            yield group
            group = []
        group.append(member)
        end = max(end, member[0].last) if len(group) > 1 else member[0].last
    if group:
        yield group


def _odds(tagged: Tagged, theirs: Sequence[Stretch], ours: Sequence[Stretch]) -> float:
    """How much more likely the tagger finds its own edges."""
    if len(theirs) == len(ours) == 1 and _alike(theirs[0], ours[0]):
        return 0.0
    one, other = _edge_labels(theirs), _edge_labels(ours)
    differing = [at for at in {*one, *other} if one.get(at, OUTSIDE) != other.get(at, OUTSIDE)]
    return sum(tagged.log(at, one.get(at, OUTSIDE)) - tagged.log(at, other.get(at, OUTSIDE)) for at in differing)


def _alike(one: Stretch, other: Stretch) -> bool:
    """Whether the two have most of their tokens in common."""
    common = min(one.last, other.last) - max(one.first, other.first)
    return common >= 0.7 * (max(one.last, other.last) - min(one.first, other.first))


def _edge_labels(stretches: Sequence[Stretch]) -> dict[int, str]:
    return {at: "B" if at == s.first else "I" for s in stretches for at in range(s.first, s.last)}


def _before_close(seen: Scan, start: int, end: int) -> int:
    """The end without the mark of a bracket right behind names, in which all is that is cited of them:
    "Полян П. М. (Не по своей воле… С. 71)"; an imprint is none."""
    close = end - (seen.text[end - 1 : end] == ".")
    bracket = seen.bracket_closed_at(close)
    run = seen.names(start, bracket.start) if bracket and bracket.start > start else None
    held = bracket is not None and run is not None and run.span.end >= bracket.start - 1
    return close - 1 if held and seen.imprint_closed_at(close) is None else end


def _read_anew(seen: Scan, tagged: Tagged, stretch: Stretch, read: Reader) -> list[Draft]:
    start, end = tagged.found.starts[stretch.first], tagged.found.ends[stretch.last - 1]
    # "Computed from": the words that lead to a source are none of it
    start = next((s.end for s in between(seen.signals, start, start + 1) if s.end < end), start)
    while start < end and seen.text[start] in "([,;:. ":
        start += 1
    while end > start and seen.text[end - 1] in " ,;:":
        end -= 1
    end = _before_close(seen, start, end)
    found = [draft for draft in read(seen, start, end) if draft.values] if end - start > 3 else []
    for draft in found:
        draft.flags.add("anew")
    return found
