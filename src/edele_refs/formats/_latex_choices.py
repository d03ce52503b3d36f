r"""What a LaTeX document's own command prints by what an argument is: ``\ifthenelse{\equal{#1}{}}{…}{…}`` and kin.

Sources: the manuals of ifthen, xifthen, etoolbox and xparse; the two ways of plain TeX to ask for an empty argument.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from edele_refs.formats._latex_scan import Scan
from edele_refs.late_pattern import late_pattern

MOST = 4
"""Questions in one definition; each doubles what it may print."""
_ARGUMENT = r"\{{\s*#(?P<{}>[1-9])\s*\}}\s*"
_ASKS = late_pattern(
    r"\\(?:ifthenelse\s*\{\s*(?P<not>\\(?:not|NOT)\s*)?\\(?:equal\s*" + _ARGUMENT.format("equal") + r"\{(?P<value>[^{}#\\]{0,40})\}|isempty\s*" + _ARGUMENT.format("empty") + r")\s*\}"
    r"|ifstrequal\s*" + _ARGUMENT.format("same") + r"\{(?P<text>[^{}#\\]{0,40})\}"
    r"|(?:ifstrempty|ifblank|IfNoValueTF|IfBlankTF)\s*" + _ARGUMENT.format("none") + r"|(?:notblank|IfValueTF)\s*" + _ARGUMENT.format("some") + r")"
)
_OLD = late_pattern(r"\\if(?:\s?\\relax\s?\\detokenize\s?\{#(?P<one>[1-9])\}\s?\\relax(?![A-Za-z])|x(?P<sign>\\\\|\\relax|[^\s#\\A-Za-z{}])\s?#(?P<two>[1-9])\s?(?P=sign))\s?")
_IF = late_pattern(r"\\(?:if|else(?![A-Za-z])|fi(?![A-Za-z]))")


class Asked(NamedTuple):
    """An argument by its number, what it may be, and the whole definition if it is that, and if not."""

    argument: int
    value: str
    yes: str
    no: str


def choice_in(body: str) -> Asked | None:
    r"""The first question in a definition.

    >>> choice_in(r"#2\ifthenelse{\equal{#1}{}}{.}{, #1.}")
    Asked(argument=1, value='', yes='#2.', no='#2, #1.')
    >>> choice_in(r"#2\ifx&#1&\else, #1\fi.").yes
    '#2.'
    """
    if body.count("\\if") + body.count("\\If") + body.count("\\notblank") > MOST:
        return None
    found = _ASKS.search(body)
    return _by_groups(body, found) if found else _by_words(body)


def _by_groups(body: str, found: re.Match[str]) -> Asked | None:
    scan = Scan(body)
    yes = scan.group(found.end())
    no = scan.group(yes.end + 1) if yes else None
    if yes is None or no is None:
        return None
    number = next(found[name] for name in ("equal", "empty", "same", "none", "some") if found[name])
    one, other = (body[: found.start()] + part.of(body) + body[no.end + 1 :] for part in (yes, no))
    if found["not"] or found["some"]:
        one, other = other, one
    return Asked(int(number), (found["value"] or found["text"] or "").strip(), one, other)


def _by_words(body: str) -> Asked | None:
    found = _OLD.search(body)
    words = list(_IF.finditer(body, found.end())) if found else []
    if found is None or [w[0] for w in words] not in (["\\fi"], ["\\else", "\\fi"]):
        return None
    first, last = words[0], words[-1]
    head, tail = body[: found.start()], body[last.end() :].removeprefix(" ")
    other = body[first.end() : last.start()].lstrip() if len(words) == 2 else ""
    return Asked(int(found["one"] or found["two"]), "", head + body[found.end() : first.start()] + tail, head + other + tail)
