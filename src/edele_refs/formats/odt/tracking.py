"""Revision marks of OpenDocument: what was put in and taken out, by whom, and when.

What is taken out moves to the head of the text (``text:tracked-changes``), in its place
stays a mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from edele_refs.formats._splice import Splice
from edele_refs.formats.odt.names import full

if TYPE_CHECKING:
    from lxml.etree import _Element

AUTHOR = "refs"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class Tracking:
    """The changes of a document, to which those are added that are made now."""

    def __init__(self, text: _Element, splice: Splice) -> None:
        self.moment = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S")
        self._last = 0
        found = text.find(full("text:tracked-changes"))
        if found is None:
            found = text.makeelement(full("text:tracked-changes"))
            splice.put_before(text[0], found)
            text.insert(0, found)
        else:
            splice.touch(found)
        self.regions = found
        self._taken = {one.get(full("text:id")) for one in found}

    def inserted(self) -> tuple[_Element, _Element]:
        """The marks around something put in."""
        name = self._region("insertion", ())
        return self._mark("change-start", name), self._mark("change-end", name)

    def deleted(self, content: Iterable[tuple[str, str]]) -> _Element:
        """The mark in the place of what is taken out: texts, each with the style of its span."""
        paragraph = self.regions.makeelement(full("text:p"))
        for text, style in content:
            span = paragraph.makeelement(full("text:span"))
            if style:
                span.set(full("text:style-name"), style)
            span.text = text
            paragraph.append(span)
        return self._mark("change", self._region("deletion", (paragraph,)))

    def _region(self, kind: str, content: Iterable[_Element]) -> str:
        while (name := f"refs{self._last + 1}") in self._taken:
            self._last += 1
        self._last += 1
        region = self.regions.makeelement(
            full("text:changed-region"), {XML_ID: name, full("text:id"): name}
        )
        change = region.makeelement(full(f"text:{kind}"))
        info = change.makeelement(full("office:change-info"))
        for tag, text in (("dc:creator", AUTHOR), ("dc:date", self.moment)):
            said = info.makeelement(full(tag))
            said.text = text
            info.append(said)
        change.append(info)
        change.extend(content)
        region.append(change)
        self.regions.append(region)
        return name

    def _mark(self, name: str, region: str) -> _Element:
        attributes = {full("text:change-id"): region}
        return self.regions.makeelement(full(f"text:{name}"), attributes)
