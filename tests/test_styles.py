"""Our styles, each with a page of references: ``tests/cases/styles/NAME.md``.

In a block ``cites`` each line is a note: ``1. werth: p. 422; v206: folio 155`` cites two
sources, by their keys in ``items.json`` (or in the page's own block ``items``), with the
place cited as it is written. The block ``notes`` is what the style must print, ``*italic*``
and ``^small capitals^``; ``entries`` is the bibliography of the same sources.
"""

from __future__ import annotations

import html
import json
import re
import runpy
from pathlib import Path
from typing import Any

import citeproc
import pytest
from lxml import etree

from conftest import ROOT
from edele_refs.csl.engine import Cite, render_bibliography, render_notes
from edele_refs.csl.locators import labelled
from edele_refs.csl.styles import find_style
from edele_refs.outputs import member
from markdown_cases import CASES, Case, cases, check_case

OWN = sorted(path.stem for path in (ROOT / "styles").glob("*.csl"))
ITEMS: dict[str, Any] = json.loads((CASES / "styles" / "items.json").read_text("utf-8"))
CSL = "{http://purl.org/net/xbiblio/csl}"


def sequence(text: str) -> list[list[Cite]]:
    """The notes of a block ``cites``."""
    return [
        [_cite(part) for part in re.sub(r"^\d+\. ", "", line).split("; ")]
        for line in text.splitlines()
    ]


def _cite(part: str) -> Cite:
    key, _, place = part.partition(": ")
    label, locator = labelled(place) if place else ("page", "")
    return Cite(key, locator, label)


RAISED = str.maketrans("ersotdhn", "ᵉʳˢᵒᵗᵈʰⁿ")


def shown(text: str) -> str:
    """HTML as the pages write it."""
    text = re.sub(r"</?i>", "*", text)
    text = re.sub(r"<sup>(.*?)</sup>", lambda found: found[1].translate(RAISED), text)
    text = re.sub(r'<span style="font-variant: ?small-caps;?">(.*?)</span>', r"^\1^", text)
    return html.unescape(re.sub(r"</?(?:span|div|a|b|sup)\b[^>]*>", "", text))


@pytest.mark.parametrize("case", cases("styles"), ids=str)
def test_what_a_style_prints(case: Case, rewrite: bool) -> None:
    items = ITEMS | json.loads(case.blocks.get("items", "{}"))
    notes, path = sequence(case["cites"]), find_style(case.path.stem)
    printed = render_notes(notes, items, path, output="html")
    numbered = (f"{n}. {shown(text)}" for n, text in enumerate(printed, 1))
    check_case(case, "notes", "\n".join(numbered), rewrite)
    if "entries" in case:
        cited = {cite.key: items[cite.key] for note in notes for cite in note}
        write = member("html").write
        entries = (shown(write(text)) for text in render_bibliography(cited, path))
        check_case(case, "entries", "\n".join(entries), rewrite)


@pytest.mark.parametrize("name", OWN)
def test_every_style_has_a_page_of_twenty_references(name: str) -> None:
    cited = [
        cite
        for case in cases("styles")
        if case.path.stem == name
        for note in sequence(case["cites"])
        for cite in note
    ]
    assert len(cited) >= 20
    kinds = {ITEMS[cite.key]["type"] for cite in cited if cite.key in ITEMS}
    assert kinds >= {"book", "article-journal", "chapter", "document", "thesis", "interview"}


@pytest.mark.parametrize("name", OWN)
def test_a_style_is_valid_and_says_where_its_rules_come_from(name: str) -> None:
    style = etree.parse(str(find_style(name)))
    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    assert schema.validate(style), schema.error_log
    info = {child.tag.removeprefix(CSL): child.text or "" for child in style.find(f"{CSL}info")}
    assert info["id"] == f"edele-refs:{name}" and "edele-refs" in info["title"]
    assert "MIT" in info["rights"] and re.search(r"Rules:|Regeln:", info["summary"])
    assert re.search(r"\d{4}-\d\d-\d\d", info["summary"])
    assert f"`{name}`" in (ROOT / "styles" / "README.md").read_text("utf-8")


@pytest.mark.parametrize("name", OWN)
def test_a_style_calls_each_of_its_macros(name: str) -> None:
    style = etree.parse(str(find_style(name))).getroot()
    macros = {macro.get("name") for macro in style.iter(f"{CSL}macro")}
    called = {element.get("macro") for element in style.iter() if element.get("macro")}
    assert macros == called


def test_styles_that_are_variants_are_written_out_anew() -> None:
    build = runpy.run_path(str(ROOT / "styles" / "variants" / "build.py"))
    for name in build["variants"]():
        written = (ROOT / "styles" / f"{name}.csl").read_text("utf-8")
        assert written == build["built"](name), "run: python styles/variants/build.py"


SHIPPED = Path(citeproc.__file__).parent / "data" / "locales"
CORRECTIONS = sorted((ROOT / "styles" / "locales").glob("*.xml"))


def terms_of(path: Path) -> dict[tuple[str | None, str | None], tuple[str | None, ...]]:
    """The terms of a locale file: by name and form, the text or singular and plural."""
    return {
        (term.get("name"), term.get("form")): tuple(
            part.text for part in term.iterchildren(f"{CSL}single", f"{CSL}multiple")
        )
        or (term.text,)
        for term in etree.parse(str(path)).getroot().iter(f"{CSL}term")
    }


@pytest.mark.parametrize("path", CORRECTIONS, ids=lambda path: path.stem)
def test_a_correction_is_valid_and_corrects_something(path: Path) -> None:
    schema = etree.RelaxNG(etree.parse(citeproc.SCHEMA_PATH))
    style = etree.parse(str(find_style("chicago-notes")))
    old = style.find(f"{CSL}locale")
    old.getparent().replace(old, etree.fromstring(etree.tostring(etree.parse(str(path)).getroot())))
    assert schema.validate(style), schema.error_log  # where a style has its own locale
    shipped, ours = terms_of(SHIPPED / path.name), terms_of(path)
    for key, words in ours.items():
        assert key in shipped and words != shipped[key], key
