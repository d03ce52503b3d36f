"""Zotero, Mendeley and Papers: CSL citation data as JSON in a field's code.

Zotero writes ``ADDIN ZOTERO_ITEM CSL_CITATION {…}`` (in bookmarks, the same as a
document property), Mendeley Desktop ``ADDIN CSL_CITATION {…}``, Mendeley Cite a
content control with the tag ``MENDELEY_CITATION_v3_`` and the JSON in base 64.

More information: https://github.com/citation-style-language/schema (csl-citation.json)
"""

from __future__ import annotations

import binascii
import json
import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from hashlib import sha1
from typing import Any
from urllib.parse import quote

from edele_refs.formats._managers import Cited, Code
from edele_refs.formats._numerals import whole
from edele_refs.formats._xml import parse_xml
from edele_refs.formats._zip import Container
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Embedded, Item

_JSON = late_pattern(r"(?:ZOTERO_ITEM\s+)?CSL_CITATION\s*(\{.*)", re.DOTALL)
_CONTROL = late_pattern(r"MENDELEY_CITATION_v\d_([\w+/=-]+)")
_LABEL = late_pattern(r"([a-z]+) (.+)")
LABELS = frozenset("folio column chapter note paragraph section line part volume".split())
"""Labels of Zotero's, as they stand in a locator of ours ("folio 155")."""
SCHEMA = "https://github.com/citation-style-language/schema/raw/master/csl-citation.json"
_REFERENCE = "ZOTERO_BREF_"


def read(code: Code, sources: Mapping[str, Item]) -> Iterator[Cited]:
    """The sources of a citation.

    >>> from edele_refs.model import Span
    >>> field = 'ADDIN ZOTERO_ITEM CSL_CITATION {"citationItems": [{"id": 7, "locator": "4",'
    >>> field += ' "itemData": {"type": "book", "title": "Russia at War"}}]} '
    >>> [(one.key, one.item.text("title"), one.locator) for one in read(Code(field, (), Span(0, 0)), {})]
    [('7', 'Russia at War', '4')]
    """
    if found := _JSON.search(code.text):
        data = json.JSONDecoder().raw_decode(found[1])[0]
    elif found := _CONTROL.match(code.text):
        data = json.loads(_decoded(found[1]))
    else:
        return
    for one in data["citationItems"]:
        yield _cited(one)


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text + "=" * (-len(text) % 4))
    except binascii.Error as error:
        raise ValueError(str(error)) from None


def _cited(one: Mapping[str, Any]) -> Cited:
    from edele_refs.records.csl_json import from_json

    uris = one.get("uris") or one.get("uri") or []
    data = one["itemData"]
    key = str(uris[0] if uris else data.get("id") or one.get("id") or "")
    label, locator = one.get("label") or "page", str(one.get("locator") or "").strip()
    if not locator:  # places that Zotero has no label for are typed behind the citation
        label, locator = "page", str(one.get("suffix") or "").strip(" ,;")
    shown = locator if label == "page" or not locator else f"{label} {locator}"
    return Cited(key, from_json(data), shown or None)


def written(one: Embedded, shown: str, note: str) -> str:
    """The code of a field for a source, as Zotero would write it; it keeps what is shown.

    Zotero takes the source from the data in the field where its own library has none.
    """
    from edele_refs.records.csl_json import to_json

    cited: dict[str, Any] = {
        "id": one.key,
        "uris": [f"http://zotero.org/users/local/refs/items/{quote(one.key)}"],
        "itemData": {"id": one.key, **to_json(one.item)},
    }
    found = _LABEL.fullmatch(one.locator or "")
    if found and found[1] in LABELS:
        cited |= {"label": found[1], "locator": found[2]}
    elif one.locator and re.fullmatch(r"[\d\s,–-]+|[ivxlc]+", one.locator):
        cited |= {"label": "page", "locator": one.locator}
    elif one.locator:
        cited["suffix"] = f", {one.locator}"
    data = {
        "citationID": sha1(f"{note}:{one.span.start}:{one.key}".encode()).hexdigest()[:10],
        "properties": {"formattedCitation": shown, "plainCitation": shown, "noteIndex": _index(note)},
        "citationItems": [cited],
        "schema": SCHEMA,
    }
    return f"ZOTERO_ITEM CSL_CITATION {json.dumps(data, ensure_ascii=False)}"


def _index(note: str) -> int:
    number = note.rpartition(":")[2]
    return whole(number)


def properties_in(container: Container) -> dict[str, str]:
    """The citations of bookmarks, by the bookmarks' names, from the document's properties."""
    path = "docProps/custom.xml"
    if path not in container:
        return {}
    parts: dict[str, dict[int, str]] = {}
    data = container.read(path)
    if _REFERENCE.encode() not in data:
        return {}
    root = parse_xml(data, f"{container.name}: {path}", container.limits).getroot()
    for one in root:
        name, _, number = (one.get("name") or "").rpartition("_")
        if name.startswith(_REFERENCE) and (at := whole(number, -1)) >= 0:
            parts.setdefault(name, {})[at] = "".join(map(str, one.itertext()))
    return {name: "".join(text for _, text in sorted(found.items())) for name, found in parts.items()}
