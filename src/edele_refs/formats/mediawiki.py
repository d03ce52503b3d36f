"""MediaWiki's text, as Wikipedia has it: ``<ref>…</ref>``, and templates for references.

Notes that are named and used again (``<ref name="x" />``) are read once. Templates for references (``{{cite book |last=…}}``,
``{{sfn|Werth|1999|p=12}}``) are read as what they print; others are text as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._fallback import or_typed
from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._wiki_bibliography import Sources, sources_of
from edele_refs.formats._wiki_inline import decode, template_parts, write
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Document, Edit, Span

NAME = "mediawiki"
SUFFIXES = (".wiki", ".mediawiki", ".wikitext", ".mw")
FACES = frozenset(("italic", "bold", "superscript", "subscript"))
TEXTLESS = True
_TOKEN = late_pattern(
    r"""<!--|<(?P<raw>nowiki|pre|syntaxhighlight|source)\b[^<>]*(?<!/)>
    |<ref\b(?P<attributes>[^<>]*?)(?P<empty>/)?>|\{\{\s*(?P<sfn>sfnp?|efn(?:-[a-z]{2})?|refn|r|\#tag:ref)\s*\|""",
    re.X | re.I,
)
_NAME = late_pattern(r"""\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.I)
_END = late_pattern(r"</ref\s*>", re.I)


def sniff(data: bytes) -> bool:
    """True of text with the signs that only MediaWiki has."""
    head = data[:2_000_000]
    return bool(re.search(rb"<ref[\s>]|\{\{\s*(?:sfnp?|efn|refn)\s*\|", head) and re.search(rb"\[\[|\{\{|^==", head, re.M))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes, numbered as they are printed.

    >>> read(b"So it was.<ref>Werth, ''Russia at War'' (2000), 422.</ref>", "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    options = options or Options()
    found, numbers = find(source_of(data, name, options.encoding), options)
    return document_of(found, numbers)


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles between two apostrophes."""
    options = options or Options()
    source = source_of(data, document.name, options.encoding, document.text)
    del data  # of a large document the memory holds no more than is needed
    return rewritten(source, find(source, options)[0].notes, document, edits, write)


_NO_TEXT = late_pattern(r"^(?:[{|!][^\n]*|__[A-Z]{3,20}__[ \t]*|\[\[(?:Category|Kategorie|Catégorie|Categoría|Категория|Kategoria):[^\n]*)$", re.M)
"""Lines of which nothing is printed."""


def find(source: Source, options: Options) -> tuple[Reading, list[str]]:
    """The notes in order, and their numbers; typed ones, or paragraphs, where there are no others."""
    found = _marked(source)
    return or_typed(found, printed(found.notes), options, lambda span: decode(source.text, span), _NO_TEXT)


def _marked(source: Source) -> Reading:
    """The notes in the order of their first mention."""
    places = list(_refs(source.text))
    written = {name for name, _, text in places if name and text}
    order: dict[str, tuple[Span, Span | None]] = {}
    for n, (name, mark, text) in enumerate(places):
        key = name or f"\0{n}"
        first, known = order.get(key, (mark, None))
        order[key] = (first, known or text)
    sources, listed = sources_of(source.text, (place for _, place, _ in places))
    notes = [_found(sources, text, mark) for mark, text in order.values() if text]
    missing = [name for name, _, _ in places if name and name not in written]
    return Reading(source, notes, list(dict.fromkeys(missing)), listed=listed)


def _found(sources: Sources, text: Span, mark: Span | None) -> Found:
    decoded = decode(sources.source, text)
    return Found(decoded, "", mark, embedded=sources.embedded(text, decoded))


def _refs(text: str) -> Iterator[tuple[str, Span, Span | None]]:
    """The name of each reference, its place, and its text if that is written here."""
    at, unended, within = 0, False, 0
    while found := _TOKEN.search(text, at):
        at = found.end()
        if found[0] == "<!--" or found["raw"]:
            sign = "-->" if found[0] == "<!--" else f"</{found['raw']}>"
            stop = text.find(sign, at)
            at = stop + len(sign) if stop >= 0 else at
        elif found["sfn"]:
            end, parts = template_parts(text, found.start(), len(text))
            short = found["sfn"].lower().startswith("sfn")
            if end and not (short and found.start() < within):  # a note's text says what it prints
                yield from _of_template(text, found["sfn"].lower(), Span(found.start(), end), parts)
            if end:
                # a note's text may have notes of its own
                at, within = (end, within) if short else (at, end)
        elif name := _NAME.search(found["attributes"] or ""):
            key = next(filter(None, name.groups()), "")
            close = None if found["empty"] or unended else _END.search(text, at)
            unended = unended or (not close and not found["empty"])
            inner = Span(at, close.start()) if close else None
            at = close.end() if close else at
            yield key, Span(found.start(), at), inner if inner and inner.of(text).strip() else None
        elif not found["empty"] and not unended:
            close = _END.search(text, at)
            unended = not close
            if close:
                yield "", Span(found.start(), close.end()), Span(at, close.start())
                at = close.end()


def _of_template(
    text: str, kind: str, whole: Span, parts: Sequence[Span]
) -> Iterator[tuple[str, Span, Span | None]]:
    """What a template calls for: an author and year, a note with its text, notes by their names."""
    if kind.startswith("sfn"):  # the same author, year and page is the same note
        yield re.sub(r"\s+", " ", whole.of(text)), whole, whole
    elif kind == "r":
        for part in parts[1:]:
            if "=" not in part.of(text):
                yield part.of(text).strip(), whole, None
    else:
        name = next((m for part in parts[1:] if (m := _NAME.match(part.of(text).strip()))), None)
        inner = next((p for part in parts[1:] if (p := _text_of(text, part))), None)
        yield next(filter(None, name.groups()), "") if name else "", whole, inner


def _text_of(text: str, part: Span) -> Span | None:
    """A template's argument, if it is its text and none of its settings."""
    setting = re.match(r"\s*(?:(1)\s*=|(?:name|group|refs?|reference|lang)\s*=)", part.of(text), re.I)
    if setting is None:
        return part
    return Span(part.start + setting.end(), part.end) if setting[1] else None
