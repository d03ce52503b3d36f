"""Styles that are another one with differences: written out, so that each file is whole.

A file here names the style that it is a variant of and holds what differs: the
``<info>``, attributes of the style, terms, macros (in place of those of the same name),
``<citation>``, ``<bibliography>``. ``citation-of`` takes the citation of a further style.

    python styles/variants/build.py            writes styles/NAME.csl for all of them
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from lxml import etree

HERE = Path(__file__).parent
CSL = "{http://purl.org/net/xbiblio/csl}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
OURS = ("of", "citation-of")


def built(name: str) -> str:
    """The text of a style: of a variant what its base and its differences make."""
    variant = HERE / f"{name}.xml"
    if not variant.exists():
        return (HERE.parent / f"{name}.csl").read_text("utf-8")
    changes = etree.parse(str(variant)).getroot()
    style = etree.fromstring(built(changes.get("of", "")).encode())
    for attribute, value in changes.attrib.items():
        if attribute not in OURS:
            _set(style, str(attribute), str(value))
    if other := changes.get("citation-of"):
        _replace(style, _only(etree.fromstring(built(other).encode()), "citation"))
    for change in changes.iterchildren(f"{CSL}*"):
        _terms(style, change) if change.tag == f"{CSL}locale" else _replace(style, change)
    return _written(style)


def _set(style: etree._Element, attribute: str, value: str) -> None:
    """An attribute of the style; an empty value takes it away."""
    style.set(attribute, value)
    if not value:
        del style.attrib[attribute]


def _replace(style: etree._Element, change: etree._Element) -> None:
    """In the place of the element of that name, or, of a new macro, before the citation."""
    new = deepcopy(change)
    old = [e for e in style.iterchildren(change.tag) if e.get("name") == change.get("name")]
    if old:
        new.tail = old[0].tail
        style.replace(old[0], new)
    else:
        new.tail = "\n\n  "
        _only(style, "citation").addprevious(new)


def _terms(style: etree._Element, change: etree._Element) -> None:
    """The terms of a variant after those of its base that they do not replace, and its dates.

    They change the base's words of the same language, or those of its own, which it lays aside.
    """
    language = change.get(LANGUAGE)
    same = [one for one in style.iterchildren(f"{CSL}locale") if one.get(LANGUAGE) == language]
    locale = same[0] if same else _only(style, "locale")
    terms = _only(locale, "terms")
    for date in change.findall(f"{CSL}date"):
        for old in locale.findall(f"{CSL}date"):
            if old.get("form") == date.get("form"):
                locale.remove(old)
        terms.addprevious(deepcopy(date))
    for term in change.iterfind(f"{CSL}terms/{CSL}term"):
        for old in terms.findall(f"{CSL}term"):
            if (old.get("name"), old.get("form")) == (term.get("name"), term.get("form")):
                terms.remove(old)
        new = deepcopy(term)
        new.tail = "\n      "
        terms.append(new)
    if language:
        locale.set(LANGUAGE, language)
    terms[-1].tail = "\n    "


def _only(parent: etree._Element, tag: str) -> etree._Element:
    found = parent.find(f"{CSL}{tag}")
    if found is None:
        raise ValueError(f"<{parent.tag}> has no <{tag}>")
    return found


def _written(style: etree._Element) -> str:
    """With the macros that nothing calls any more left out, and with one last line break."""
    while unused := [m for m in style.iterchildren(f"{CSL}macro") if not _called(style, m)]:
        for macro in unused:
            style.remove(macro)
    etree.cleanup_namespaces(style)
    body = etree.tostring(style, encoding="unicode")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + re.sub(r"\n\s*\n\s*\n", "\n\n", body) + "\n"


def _called(style: etree._Element, macro: etree._Element) -> bool:
    return any(e.get("macro") == macro.get("name") for e in style.iter())


def variants() -> Iterator[str]:
    """The names of all styles that are variants."""
    return (path.stem for path in sorted(HERE.glob("*.xml")))


if __name__ == "__main__":
    for each in variants():
        (HERE.parent / f"{each}.csl").write_text(built(each), "utf-8")
