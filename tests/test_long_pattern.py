"""Long patterns come out of the cache folder as ``re`` would compile them, whatever is in it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from edele_refs import long_pattern as kept
from edele_refs.languages import pattern
from edele_refs.long_pattern import LONG, long_pattern
from edele_refs.parse import locators

SOME = {
    "words": pattern("ibid"),
    "numbers": locators.number_list(("de", "en", "ru")),
    "groups": rf"(?P<page>\d+)|(?P<word>{pattern('months')})(?:,\s(?P=page))?(x)?",
    "flags": rf"(?i)(?:{pattern('editor')})\s(?=[А-Я])",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("REFS_CACHE_DIR", str(tmp_path / "cache"))
    kept._folder.cache_clear()
    yield tmp_path / "cache"
    kept._folder.cache_clear()


def files(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]


def same(one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    return one.pattern == other.pattern and (one.flags, one.groups, dict(one.groupindex)) == (other.flags, other.groups, dict(other.groupindex))


@pytest.mark.parametrize("name", SOME)
def test_a_pattern_is_the_same_when_it_is_made_and_when_it_was_kept(home: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(SOME[name]) >= LONG
    assert same(long_pattern(SOME[name]), re.compile(SOME[name])) and len(files(home)) == 1
    monkeypatch.delattr(kept, "made")
    assert same(long_pattern(SOME[name]), re.compile(SOME[name]))


@pytest.mark.parametrize("broken", [b"", b"no pattern", None])
def test_what_is_broken_is_made_anew(home: Path, broken: bytes | None) -> None:
    long_pattern(SOME["words"])
    (file,) = files(home)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if broken is None else broken)
    assert same(long_pattern(SOME["words"]), re.compile(SOME["words"])) and file.read_bytes() == whole


def test_code_that_the_matcher_does_not_take_is_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    flags, code, *groups = kept.made(SOME["words"])
    with monkeypatch.context() as other:
        other.setattr(kept.marshal, "dumps", lambda made: b"")
        long_pattern(SOME["words"])
    monkeypatch.setattr(kept.marshal, "loads", lambda data: (flags, b"\xff" * len(code), *groups))
    assert same(long_pattern(SOME["words"]), re.compile(SOME["words"]))


def test_where_nothing_can_be_kept_patterns_are_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("no folder", "utf-8")
    assert same(long_pattern(SOME["words"]), re.compile(SOME["words"]))
    kept._folder.cache_clear()
    monkeypatch.setattr(kept, "works", lambda: False)  # an ``re`` that is built otherwise
    assert same(long_pattern(SOME["words"]), re.compile(SOME["words"]))


def test_short_patterns_are_not_kept(home: Path) -> None:
    long_pattern(r"\d+")
    assert not files(home)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_looks_into_the_folder(home: Path) -> None:
    long_pattern(SOME["words"])
    assert home.stat().st_mode & 0o077 == 0
