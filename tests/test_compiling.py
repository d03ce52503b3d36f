"""What a pattern begins with is told to the matcher, and it finds what it found without."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs import compiling
from edele_refs.compiling import alike, compiled, made, works

SHAPES = (
    r"(?<!\w)(?:ab|cd)e?", r"(?:^|(?<=[\s(]))(?P<x>b+)(?(x)c|d)", r"\b(?:a|b)*c", r"(?<=a)(?:b?c|[d-f])", r"(?>ab?|c)d",
    r"(?i:a)b|c", r"(?<!a)(?i:b)", r"(?=a)[ab]c", r"(?<=a)\w", r"(?<!b)[^a]b", r"(?:(?<=a)|b)?c", r"(?<=\s)(?:a|\d|[é-ж])", r"$|(?<!a)b", r"(?<!x)(?:a{0,2}b){2}",
    r"(?:^|(?<=b))(?:x\s?)?[a-f]b", r"(?<!a)(?i:ab|é)c?", r"(?i)(?<!b)(?:cd|[^\W\d]f)", r"(?:[^\W\d_b]|1)?c", r"(?:(?<=a)(?i:B)|c(?=d))+", r"(?:|a)(?:\s|Ж)",
)  # fmt: skip
"""Patterns that begin with what takes no character, or with what may not be there."""


@pytest.mark.parametrize("shape", SHAPES)
@given(text=st.text("abcdefAB éж\n1(", max_size=30), at=st.integers(0, 5))
def test_the_same_is_found(shape: str, text: str, at: int) -> None:
    ours, plain = compiled(shape), re.compile(shape)
    assert [(m.span(), m.groups()) for m in ours.finditer(text)] == [(m.span(), m.groups()) for m in plain.finditer(text)]
    one, other = ours.search(text, at, len(text) - 2), plain.search(text, at, len(text) - 2)
    assert (one and one.span()) == (other and other.span())
    assert ours.sub("-", text) == plain.sub("-", text)


@pytest.mark.parametrize("letter", "kKsiıßẞéЖжσǅµΩÅ1.")
def test_letters_are_alike_as_the_matcher_has_it(letter: str) -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    assert "".join(map(chr, alike(ord(letter)))) == "".join(re.findall(re.escape(letter), every, re.I))


def test_what_a_pattern_begins_with_is_told() -> None:
    assert works()
    assert made(r"(?<!\w)(?:Bd|Nr)")[1] != made(r"(?<!\w)(?:Bd|Nr|.)")[1]
    assert compiled(r"(?<!\w)(?i:Bd|Nr)") != re.compile(r"(?<!\w)(?i:Bd|Nr)")
    assert compiled(r"(?<!\w)(?:Bd|Nr)") != re.compile(r"(?<!\w)(?:Bd|Nr)")
    assert compiled(r"Bd|Nr") == re.compile(r"Bd|Nr")


def test_where_re_is_built_otherwise_patterns_are_compiled_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "works", lambda: False)
    assert compiled(r"(?<!\w)Bd", re.I) == re.compile(r"(?<!\w)Bd", re.I)
