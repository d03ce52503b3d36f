"""A document's notes in another style, or its works as a bibliography.

Only the references are set anew: each by its place in the whole chain of notes, from
what the document states of its source. The author's words around them stay where
they stand, and so does, as it is written, what could not be read well: a reference
whose words are mostly unaccounted for or of which the style would drop what it may not
(``kept``), a short form or "ibid." without (or with more than one) antecedent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from edele_refs.csl import engines
from edele_refs.csl.engine import (
    Cite,
    names_in_full,
    render_bibliography,
    render_cites,
    swallows,
    word_for_sheets,
)
from edele_refs.csl.engines import OURS
from edele_refs.csl.items import csl_item
from edele_refs.csl.locators import labelled
from edele_refs.csl.options import HISTORY, Options
from edele_refs.csl.sheets import of_record
from edele_refs.csl.styles import find_style
from edele_refs.fitting import replaced, settled
from edele_refs.formats._links import pointers_lost
from edele_refs.inner_faces import with_inner_faces
from edele_refs.kept import lost_words, passed_over, pointed, said_again, unread_words
from edele_refs.marks import bare
from edele_refs.model import Address, Citation, Edit, Note, Reading
from edele_refs.outputs import member
from edele_refs.records.library import Library
from edele_refs.standing import Sources, own_volume, root_of, sources_of

ARCHIVAL = {"document", "manuscript", "interview", "personal_communication", "collection"}


def render(
    reading: Reading,
    style: str = "chicago-notes",
    *,
    bibliography: bool = False,
    sections: bool = False,
    locale: str | None = None,
    to: str = "plain",
    engine: str = "",
    options: Options = HISTORY,
    stays: Callable[[str], object] | None = None,
) -> str:
    """The notes restyled, or the list of works. Without ``locale`` the style's own language.

    ``sections``: the list of works in sections, archives first. ``engine``: another one to
    compare with ("citeproc-py", "pandoc"). ``options``: see ``csl.options``. ``stays`` is told
    the label of each note with a reference that stays as typed, since the style would not say
    all of it (see ``kept``).

    >>> from edele_refs.records.reading import load
    >>> note = '{"note": "1", "text": "See Werth, Russia (New York, 1964), 4.", "citations": [%s]}'
    >>> work = '"type": "book", "author": [{"family": "Werth"}], "title": "Russia", "publisher-place": "New York", "issued": "1964"'
    >>> cited = '{"start": 4, "end": 37, "kind": "full", "locator": "4", "item": {%s}}' % work
    >>> print(render(load([note % cited]), to="markdown"))
    [^1]: See Werth, *Russia* (New York, 1964), 4.
    """
    path, output = find_style(style), member(to)
    if sections:
        from edele_refs.csl.engine import language
        from edele_refs.sections import sections as divided
        from edele_refs.sections import written

        return written(divided(reading, path, locale, language(path, locale), options), to)
    if bibliography:
        return listed(reading.library, style, locale=locale, to=to, options=options)
    notes = restyled(reading, path, locale, engine, options, stays)
    return str(output.notes(notes, prose=reading.document.prose))


def listed(
    library: Library,
    style: str = "chicago-notes",
    *,
    locale: str | None = None,
    to: str = "plain",
    options: Options = HISTORY,
) -> str:
    """Records as a bibliography."""
    path = find_style(style)
    items = {record.key: csl_item(record.item) for record in library.records}
    return str(member(to).entries(render_bibliography(items, path, locale, options)))


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to change in the notes so that they are in a style: an edit a reference.

    The edits carry marks (italics); a stop or comma behind a reference goes with it
    where the style moves it. A citation by a key takes its style when the text is printed,
    and stays. ``losses`` are the words of references that stay as typed since the style would
    not say them, ``left_out`` the variables that the style passes over, both by note (see ``kept``).
    """

    edits: tuple[Edit, ...]
    losses: Mapping[str, tuple[str, ...]]
    left_out: Mapping[str, tuple[str, ...]]


def planned(
    reading: Reading,
    style: str = "chicago-notes",
    locale: str | None = None,
    apart: Collection[Address] = (),
    sources: Sources | None = None,
) -> Plan:
    """How a style has the notes of a document.

    ``apart``: citations of records whose date is not to stand in their title. ``sources``:
    those of the reading, where they are known already.
    """
    path = find_style(style)
    swallow = swallows(path, locale)
    edits, losses, left_out = list[Edit](), dict[str, tuple[str, ...]](), dict[str, tuple[str, ...]]()
    for note, cited in _weighed(reading, path, locale, "", HISTORY, apart, sources):
        if words := tuple(word for _, _, lost in cited for word in lost):
            losses[note.label] = words
        kept = [(citation, "" if lost else text) for citation, text, lost in cited]
        if passed := _left_out(reading, note, kept):
            left_out[note.label] = passed
        for span, text in settled(note, kept, swallow):
            if not note.is_live(span):
                edits.append(Edit(note.label, span, text, marked=True))
    return Plan(tuple(edits), losses, left_out)


def edits(reading: Reading, style: str = "chicago-notes", locale: str | None = None) -> tuple[Edit, ...]:
    """The edits that put the notes into a style; see ``Plan``."""
    return planned(reading, style, locale).edits


def restyled(
    reading: Reading,
    style: Path,
    locale: str | None,
    engine: str = "",
    options: Options = HISTORY,
    stays: Callable[[str], object] | None = None,
) -> Iterator[tuple[str, str]]:
    """Each note's label and its text, as marked text. ``stays``: see ``render``."""
    swallow = swallows(style, locale)
    for note, cited in _rendered(reading, style, locale, engine, options, stays):
        yield note.label, replaced(note, cited, swallow)


def _rendered(
    reading: Reading,
    style: Path,
    locale: str | None,
    engine: str = "",
    options: Options = HISTORY,
    stays: Callable[[str], object] | None = None,
) -> Iterator[tuple[Note, list[tuple[Citation, str]]]]:
    """Each note with its citations, and how the style has them (nothing: they stay as typed)."""
    for note, cited in _weighed(reading, style, locale, engine, options):
        if stays and any(lost for _, _, lost in cited):
            stays(note.label)
        yield note, [(citation, "" if lost else text) for citation, text, lost in cited]


def _weighed(
    reading: Reading, style: Path, locale: str | None, engine: str, options: Options,
    apart: Collection[Address] = (), known: Sources | None = None,
) -> Iterator[tuple[Note, list[tuple[Citation, str, tuple[str, ...]]]]]:
    """Each note with its citations, how the style has them, and the words that it would lose."""
    sources = (known or sources_of(reading)).dated(apart)
    cited_in = citations_of(reading)
    sheets = word_for_sheets(style, locale)
    chain = [[_cite(reading, citation, sources, sheets) for citation in cited] for cited in cited_in]
    texts = _engine(engine, options)(chain, sources.items, style, locale)
    whole, typed = names_in_full(style), dict[Address, tuple[str, ...]]()
    for note, cited, rendered in zip(reading.document.notes, cited_in, texts, strict=True):
        pairs = [(citation, with_inner_faces(note, citation, text)) for citation, text in zip(cited, rendered, strict=True)]
        weighed = [(citation, text, (*(_lost(reading, note, citation, text, typed) if whole else ()), *_unlinked(note, citation, text))) for citation, text in pairs]
        typed |= {citation.at: lost for citation, _, lost in weighed if lost}
        yield note, weighed


def _lost(reading: Reading, note: Note, citation: Citation, text: str, typed: Mapping[Address, tuple[str, ...]]) -> tuple[str, ...]:
    """``typed``: the words for which sources stay as typed where they are first given in full."""
    if _says_all(reading, note, citation, text):
        return lost_words(citation, citation.span.of(note.text), bare(text))
    root = root_of(reading, citation)
    if not text or root is None or note.is_live(citation.span):
        return ()
    if citation.kind == "full":
        return said_again(typed.get(root.at, ()), citation.span.of(note.text), bare(text))
    return unread_words(citation, citation.span.of(note.text), bare(text), reading.source_of(citation))


def _unlinked(note: Note, citation: Citation, text: str) -> Iterator[str]:
    """The live cross-references ("see note 1") that would be gone."""
    edit = Edit(note.label, citation.span, text, marked=True)
    return (f"the cross-reference “{words}”" for words in (pointers_lost(edit, note) if text else ()))


def _left_out(reading: Reading, note: Note, cited: Iterable[tuple[Citation, str]]) -> tuple[str, ...]:
    """The variables of first mentions that the style passes over, and the notes that short forms refer back to."""
    cited = tuple(cited)
    found = (
        variable
        for citation, text in cited
        if _says_all(reading, note, citation, text)
        for variable in passed_over(citation, citation.span.of(note.text), bare(text))
    )
    back = (text and not note.is_live(c.span) and pointed(c.span.of(note.text), bare(text)) for c, text in cited)
    return tuple(dict.fromkeys([*found, *["note"] * any(back)]))


def _says_all(reading: Reading, note: Note, citation: Citation, text: str) -> bool:
    """Whether it is a first mention that is set anew, which says all of its source."""
    return bool(text) and citation.kind == "full" and root_of(reading, citation) is citation and not note.is_live(citation.span)


def _engine(name: str, options: Options) -> Callable[..., tuple[tuple[str, ...], ...]]:
    """How cites are rendered: by our engine, or by another one that is asked for."""
    if name in ("", OURS):
        return partial(render_cites, options=options)
    other: Callable[..., tuple[tuple[str, ...], ...]] = engines.member(name).render_cites
    return other


def citations_of(reading: Reading) -> list[tuple[Citation, ...]]:
    """The citations of each note. Where two notes have one label it is not known whose
    they are, and both stay as they are written."""
    labels = Counter(note.label for note in reading.document.notes)
    return [
        reading.by_note[note.label] if labels[note.label] == 1 else ()
        for note in reading.document.notes
    ]


def _cite(reading: Reading, citation: Citation, sources: Sources, sheets: str) -> Cite:
    key = sources.key_of.get(citation.at)
    if key is None:  # it counts in the chain as a source of its own: nothing is "ibid." of it
        return Cite(f"as written: {citation.at}")
    locator = citation.locator or pages_of_repetition(reading, citation)
    archival = sources.items[key].get("type") in ARCHIVAL
    label, number = of_record(locator, sheets) if archival else labelled(locator)
    if volume := own_volume(citation, sources.items[key]):
        label, number = "", f"{volume}: {number}" if number else volume
    return Cite(key, number, label)


def pages_of_repetition(reading: Reading, citation: Citation) -> str:
    """A full reference given again may name the pages meant where the extent stood before."""
    antecedent = reading.antecedent(citation)
    page = citation.item.text("page")
    again = citation.kind == "full" and antecedent is not None
    return page if again and antecedent and page != antecedent.item.text("page") else ""
