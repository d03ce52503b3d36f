"""A request of another program: items and a sequence of citations, as JSON has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from edele_refs.csl.cites import Citation, Cite
from edele_refs.csl.compiled import compiled
from edele_refs.csl.locale import checked
from edele_refs.csl.options import CSL, HISTORY
from edele_refs.csl.processor import Processor
from edele_refs.csl.styles import find_style
from edele_refs.model import RefsError
from edele_refs.outputs import member

SHAPE = 'a request is {"items": [CSL-JSON …], "sequence": [[[id, locator or null], …], …]}'


def answer(
    request: Mapping[str, Any],
    style: str,
    *,
    to: str = "plain",
    locale: str = "",
    history: bool = False,
    links: bool = False,
) -> dict[str, list[str]]:
    """The notes and the bibliography of a request.

    ``request`` has ``items`` (CSL-JSON, each with its ``id``) and ``sequence``: a list of
    notes, each a list of cites, each ``[id, locator]`` or an object with ``id``,
    ``locator``, ``label``, ``prefix``, ``suffix``, ``suppress-author``, ``more-locators`` ([[label, locator], …]). Notes are numbered
    from 1. The bibliography has the items that are cited, in the style's order.

    >>> book = {"id": "w", "type": "book", "title": "Russia at War", "author": [{"family": "Werth"}]}
    >>> answer({"items": [book], "sequence": [[["w", "12"]], [["w", "12"]]]}, "chicago-notes-ibid")["notes"]
    ['Werth, Russia at War, 12.', 'Ibid.']
    """
    options = replace(HISTORY if history else CSL, links=links)
    chosen = compiled(find_style(style), checked(locale) if locale else "", options)
    processor = Processor(chosen, _items(request), uncited=False)
    printed = processor.print(_sequence(request))
    write = member(to).write
    return {
        "notes": [write(note) for note in printed.notes],
        "bibliography": [write(entry) for _, entry in printed.bibliography],
    }


def _items(request: Any) -> dict[str, Mapping[str, Any]]:
    items = request.get("items") if isinstance(request, Mapping) else None
    if isinstance(items, Mapping):
        items = [{"id": key, **item} for key, item in items.items() if isinstance(item, Mapping)]
    if not isinstance(items, list) or not all(isinstance(i, Mapping) and "id" in i for i in items):
        raise RefsError(f"“items” is no list of CSL-JSON items with an “id” each; {SHAPE}")
    return {str(item["id"]): item for item in items}


def _sequence(request: Mapping[str, Any]) -> tuple[Citation, ...]:
    notes = request.get("sequence")
    if not isinstance(notes, list) or not all(isinstance(note, list) for note in notes):
        raise RefsError(f"“sequence” is no list of notes; {SHAPE}")
    return tuple(Citation(tuple(_cite(c, n) for c in note), n) for n, note in enumerate(notes, 1))


def _more(value: Any, note: int) -> tuple[tuple[str, str], ...]:
    """Further places cited: [[label, locator], …]."""
    if value is None:
        return ()
    pairs: list[Any] = value if isinstance(value, list) else [None]
    if not all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
        raise RefsError(f"note {note}: “more-locators” is a list of [label, locator], not {value!r:.60}")
    return tuple((str(label), str(locator)) for label, locator in pairs)


def _cite(value: Any, note: int) -> Cite:
    if isinstance(value, str):
        return Cite(value)
    if isinstance(value, Mapping) and "id" in value:
        return Cite(
            str(value["id"]),
            str(value.get("locator") or ""),
            str(value.get("label") or "page"),
            str(value.get("prefix") or ""),
            str(value.get("suffix") or ""),
            bool(value.get("suppress-author")),
            bool(value.get("author-only")),
            more=_more(value.get("more-locators"), note),
        )
    if isinstance(value, Sequence) and value and len(value) < 3:
        return Cite(str(value[0]), str(value[1]) if len(value) > 1 and value[1] is not None else "")
    raise RefsError(f"note {note}: a cite is [id, locator] or an object with “id”, not {value!r:.60}")
