"""Word's own citations: ``CITATION Wer64 \\p 12``, the sources in a part of custom XML.

More information: ECMA-376, part 1, 17.16.5.9 (CITATION) and 22.6 (bibliography).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from edele_refs.formats._managers import Cited, Code
from edele_refs.formats._xml import parse_xml
from edele_refs.formats._zip import Container
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Item, Value
from edele_refs.values import Date, Name, Pages

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACES = (
    b"http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
    b"http://purl.oclc.org/ooxml/officeDocument/bibliography",
)
TYPES: Mapping[str, str] = {
    "Book": "book", "BookSection": "chapter", "JournalArticle": "article-journal",
    "ArticleInAPeriodical": "article-magazine", "ConferenceProceedings": "paper-conference",
    "Report": "report", "InternetSite": "webpage", "DocumentFromInternetSite": "webpage",
    "Interview": "interview", "Misc": "document",
}  # fmt: skip
TEXTS: Mapping[str, str] = {
    "Title": "title", "City": "publisher-place", "Publisher": "publisher", "Edition": "edition",
    "Volume": "volume", "Issue": "issue", "JournalName": "container-title",
    "BookTitle": "container-title", "PeriodicalTitle": "container-title",
    "ConferenceName": "container-title", "URL": "URL", "StandardNumber": "ISBN",
    "ThesisType": "genre",
}  # fmt: skip
PEOPLE: Mapping[str, str] = {
    "Author": "author", "Editor": "editor", "Translator": "translator", "BookAuthor": "container-author",
    "Interviewee": "author", "Interviewer": "interviewer",
}  # fmt: skip
_ONE = late_pattern(r'(?:\bCITATION|\\m)\s+"?([^\s"\\]+)"?(.*?)(?=\\m\s|$)', re.DOTALL)
_PAGE = late_pattern(r'\\p\s+(?:"([^"]*)"|(\S+))')


def read(code: Code, sources: Mapping[str, Item]) -> Iterator[Cited]:
    r"""The sources of a citation field.

    >>> from edele_refs.model import Span
    >>> known = {"Wer64": Item(title="Russia"), "Ree11": Item(title="Soldiers")}
    >>> field = Code(r' CITATION Wer64 \p 12 \l 1033  \m Ree11', (), Span(0, 0))
    >>> [(one.key, one.locator) for one in read(field, known)]
    [('Wer64', '12'), ('Ree11', None)]
    """
    if not re.match(r"\s*CITATION\s", code.text):
        return
    for found in _ONE.finditer(code.text):
        page = _PAGE.search(found[2])
        yield Cited(found[1], sources[found[1]], (page[1] or page[2]) if page else None)


def sources_in(container: Container) -> Iterator[tuple[str, Item]]:
    """The sources that a Word file keeps, by their tags."""
    for path in container.names:
        if not re.fullmatch(r"customXml/item\d+\.xml", path):
            continue
        data = container.read(path)
        if not any(space in data[:2000] for space in NAMESPACES):
            continue
        root = parse_xml(data, f"{container.name}: {path}", container.limits).getroot()
        for source in root.iterchildren("{*}Source"):
            if tag := source.findtext("{*}Tag"):
                yield tag, _item(source)


def _item(source: _Element) -> Item:
    values: dict[str, Value] = {"type": TYPES.get(source.findtext("{*}SourceType") or "", "document")}
    for theirs, ours in PEOPLE.items():
        if names := tuple(_names(source, theirs)):
            values.setdefault(ours, names)
    for theirs, ours in TEXTS.items():
        if text := (source.findtext(f"{{*}}{theirs}") or "").strip():
            values.setdefault(ours, text)
    if year := (source.findtext("{*}Year") or "").strip():
        values["issued"] = Date(year if re.fullmatch(r"\d{4}", year) else "", year)
    if pages := (source.findtext("{*}Pages") or "").strip():
        values["page"] = Pages(pages)
    return Item(values)


def _names(source: _Element, role: str) -> Iterator[Name]:
    for one in source.iterfind(f"{{*}}Author/{{*}}{role}"):
        if corporate := one.findtext("{*}Corporate"):
            yield Name(literal=corporate.strip())
        for person in one.iterfind("{*}NameList/{*}Person"):
            family = (person.findtext("{*}Last") or "").strip()
            given = " ".join(
                filter(None, (person.findtext("{*}First"), person.findtext("{*}Middle")))
            ).strip()
            if family:
                yield Name(family, given) if given else Name(literal=family)
