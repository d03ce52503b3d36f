"""Clergymen as Russian and Ukrainian notes name them: "Евлогий (Георгиевский), митр.", "Цыпин В., прот."."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.parse.names.context import follows
from edele_refs.parse.names.evidence import OneName
from edele_refs.values import Name

_EASTERN = ("ru", "uk", "be", "bg")
_MONK = late_pattern(r"[А-ЯЁІЇЄ][а-яёіїє]{2,14}\s\([А-ЯЁІЇЄ][а-яёіїє]+(?:-[А-ЯЁІЇЄ][а-яёіїє]+)?\)")
"""A monk's name, with the surname that he had in the world."""


@cache
def _rank() -> re.Pattern[str]:
    """What a clergyman is, behind his name."""
    return long_pattern(rf",\s(?P<rank>{pattern('honorific', _EASTERN)})(?=[\s.:,;]|$)")


@cache
def _rank_before() -> re.Pattern[str]:
    return long_pattern(rf"(?:{pattern('honorific', _EASTERN)})\s")


def behind_rank(text: str, start: int, end: int) -> int:
    """Where somebody's own name begins behind his rank: "Священник Александр Мазырин", "прот. В. Цыпин"."""
    led = _rank_before().match(text, start, end) if "Ѐ" <= text[start] <= "ӿ" else None
    return led.end() if led and text[led.end() : led.end() + 1].isupper() else start


def cleric(text: str, start: int, end: int) -> OneName | None:
    """A monk with the surname that he had, and with his rank behind it or before."""
    at = behind_rank(text, start, end)
    monk = _MONK.match(text, at, end)
    if monk is None:
        return None
    one = OneName(Name(literal=monk.group()), start, monk.end(), "given", follows(text, monk.end(), end))
    ranked = with_rank(text, one, end)
    return ranked if at > start or ranked is not one else None


def with_rank(text: str, one: OneName, end: int) -> OneName:
    """The name with the rank behind it, which is no part of the title; its stop is left, as a sentence's would be."""
    rank = _rank().match(text, one.end, end) if text[one.end : one.end + 2] == ", " else None
    if rank is None:
        return one
    stop = rank.end() - (rank.group().endswith(".") and text[rank.end() : rank.end() + 1] != ",")
    return replace(one, end=stop, next=follows(text, stop, end))
