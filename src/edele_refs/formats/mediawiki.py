"""MediaWiki's text, as Wikipedia has it: ``<ref>…</ref>``, and templates for references.

Notes that are named and used again (``<ref name="x" />``) are read once. A template
(``{{cite book |last=…}}``) is text as it stands; its fields say what is cited.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from edele_refs.formats._notes import Found, Reading, document_of, printed
from edele_refs.formats._options import Options
from edele_refs.formats._rewriting import rewritten
from edele_refs.formats._source import Source, source_of
from edele_refs.formats._wiki_inline import decode, write
from edele_refs.model import Document, Edit, Span

NAME = "mediawiki"
SUFFIXES = (".wiki", ".mediawiki", ".wikitext", ".mw")
FACES = frozenset(("italic", "bold", "superscript", "subscript"))
_TOKEN = re.compile(
    r"""<!--|<(?P<raw>nowiki|pre|syntaxhighlight|source)\b[^<>]*(?<!/)>
    |<ref\b(?P<attributes>[^<>]*?)(?P<empty>/)?>|\{\{\s*(?P<sfn>sfnp?|efn|refn)\s*\|""",
    re.X | re.I,
)
_NAME = re.compile(r"""\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/>]+))""", re.I)
DEEPEST = 20
"""Templates within templates."""
_END = re.compile(r"</ref\s*>", re.I)


def sniff(data: bytes) -> bool:
    """True of text with the signs that only MediaWiki has."""
    head = data[:2_000_000]
    return bool(re.search(rb"<ref[\s>]", head) and re.search(rb"\[\[|\{\{|^==", head, re.M))


def read(data: bytes, name: str, options: Options | None = None) -> Document:
    """The document: its notes, numbered as they are printed.

    >>> read(b"So it was.<ref>Werth, ''Russia at War'' (2000), 422.</ref>", "page").notes[0].text
    'Werth, Russia at War (2000), 422.'
    """
    found = find(source_of(data, name, (options or Options()).encoding))
    return document_of(found, printed(found.notes))


def replace(
    data: bytes, document: Document, edits: Sequence[Edit], options: Options | None = None
) -> bytes:
    """The same bytes with these edits; titles between two apostrophes."""
    source = source_of(data, document.name, (options or Options()).encoding, document.text)
    return rewritten(source, find(source).notes, document, edits, write)


def find(source: Source) -> Reading:
    """The notes in the order of their first mention."""
    places = list(_refs(source.text))
    written = {name for name, _, text in places if name and text}
    order: dict[str, tuple[Span, Span | None]] = {}
    for n, (name, mark, text) in enumerate(places):
        key = name or f"\0{n}"
        first, known = order.get(key, (mark, None))
        order[key] = (first, known or text)
    notes = [Found(decode(source.text, text), "", mark) for mark, text in order.values() if text]
    missing = [name for name, _, _ in places if name and name not in written]
    return Reading(source, notes, list(dict.fromkeys(missing)))


def _refs(text: str) -> Iterator[tuple[str, Span, Span | None]]:
    """The name of each reference, its place, and its text if that is written here."""
    at, unended = 0, False
    while found := _TOKEN.search(text, at):
        at = found.end()
        if found[0] == "<!--" or found["raw"]:
            sign = "-->" if found[0] == "<!--" else f"</{found['raw']}>"
            stop = text.find(sign, at)
            at = stop + len(sign) if stop >= 0 else at
        elif found["sfn"]:
            end = _template_end(text, found.start())
            if end:
                yield "", Span(found.start(), end), _inner(found, end)
                at = end
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


def _inner(found: re.Match[str], end: int) -> Span:
    """Of a note's template its text; of an author and year (sfn) the whole."""
    whole = found["sfn"].lower().startswith("sfn")
    return Span(found.start(), end) if whole else Span(found.end(), end - 2)


def _template_end(text: str, at: int) -> int:
    depth, place = 0, at
    for sign in re.compile(r"\{\{|\}\}").finditer(text, at, at + 20_000):
        depth += 1 if sign[0] == "{{" else -1
        place = sign.end()
        if depth == 0:
            return place
        if depth > DEEPEST:
            break
    return 0
