"""Patterns are compiled when they are first used, and all of them can be."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pkgutil import walk_packages

import edele_refs
from edele_refs.late_pattern import LatePattern

COUNT = """
import re, sys
made, compiling = 0, re._compiler.compile
def counted(*given):
    global made
    made += "edele_refs" in sys.modules
    return compiling(*given)
re._compiler.compile = counted
import edele_refs.parse, edele_refs.resolve, edele_refs.rules
print(made)
"""
MOST = 60
"""Patterns that are compiled with the modules: those of Python's own modules, and three of ours by which a match is told."""


def test_hardly_a_pattern_is_compiled_before_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, check=True)
    assert int(done.stdout) <= MOST


def test_every_pattern_can_be_compiled() -> None:
    modules = (import_module(info.name) for info in walk_packages(edele_refs.__path__, "edele_refs.") if not info.name.endswith("__main__"))
    late = {id(value): value for module in modules for value in vars(module).values() if isinstance(value, LatePattern)}
    assert len(late) > 1_000
    assert all(one.compiled.pattern == one.pattern for one in late.values())


def test_a_late_pattern_finds_what_its_pattern_finds() -> None:
    late, found = LatePattern(r"(?P<word>[a-z]+)", re.I), re.compile(r"(?P<word>[a-z]+)", re.I)
    assert [m["word"] for m in late.finditer("One, two")] == [m["word"] for m in found.finditer("One, two")]
    assert late.sub("x", "One, two") == "x, x"
    assert late.search("12") is None
    assert late.search is late.search
    assert (late.groupindex, late.flags) == (found.groupindex, found.flags)
