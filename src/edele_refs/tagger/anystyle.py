"""AnyStyle's training files (``<dataset><sequence><author>…``) as labelled texts.

Source: https://github.com/inukshuk/anystyle (res/parser/core.xml).
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.model import RefsError
from edele_refs.tagger.examples import Example, Labelled

LABELS = {
    "author": "author", "director": "author", "producer": "author", "editor": "editor", "translator": "translator", "title": "title",
    "journal": "container-title", "container-title": "container-title", "collection-title": "collection-title", "edition": "edition",
    "volume": "volume", "date": "issued", "publisher": "publisher", "location": "publisher-place", "pages": "page", "genre": "genre",
    "medium": "medium", "doi": "DOI", "isbn": "ISBN", "url": "URL",
}  # fmt: skip
"""AnyStyle's labels and the CSL variables they stand for; its others belong to no field."""


def examples_in(data: bytes) -> Iterator[Example]:
    """Each reference of a file.

    >>> [one.spans for one in examples_in(b"<dataset><sequence><author>Ida,</author><date>1927.</date></sequence></dataset>")]
    [((0, 3, 'author'), (5, 9, 'issued'))]
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise RefsError(f"not the XML that AnyStyle trains on: {error}") from None
    for sequence in root.iter("sequence"):
        yield _example([(str(child.tag), " ".join("".join(map(str, child.itertext())).split())) for child in sequence])


def _example(parts: list[tuple[str, str]]) -> Example:
    text, spans = "", list[Labelled]()
    for tag, words in parts:
        text += " " if text else ""
        if tag in LABELS and words:
            spans.append(bare(text + words, len(text), len(text) + len(words), LABELS[tag]))
        text += words
    return Example(text, tuple(spans), ((0, len(text.rstrip(" .;")), "full"),), "reference")


def bare(text: str, start: int, end: int, label: str) -> Labelled:
    """A span without the marks around it, which AnyStyle counts to the field before them."""
    while start < end - 1 and text[start] in " ,;:.([“\"":
        start += 1
    while end > start + 1 and text[end - 1] in " ,;:.)]”\"":
        end -= 1
    return start, end, label
