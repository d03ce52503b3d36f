"""Lists of names as .bib files write them, read in both directions.

A person is "Family, Given" or "Family, Jr., Given"; an institution, a unit or a
pseudonym stands in braces. ``others`` at the end of a list says that more people are
not named; alone it is the literal "others".
"""

from __future__ import annotations

import re

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Value
from edele_refs.records.latex import escape, unescape
from edele_refs.values import Name, and_others

_COMMA_OR_AND = late_pattern(r",|\band\b", re.IGNORECASE)
_BRACES = late_pattern(r"(?<!\\)[{}]")


def names_out(value: Value) -> str | None:
    """Names as a list for a field.

    >>> print(names_out((Name("de la Croix", "A."), Name(literal="294. ID, Ic", others=True))))
    de la Croix, A. and {294. ID, Ic} and others
    """
    if not isinstance(value, tuple):
        return None
    names = [name for name in value if isinstance(name, Name)]
    found = [*filter(None, map(_out, names))]
    return " and ".join([*found, "others"] if found and names[-1].others else found) or None


def _out(name: Name) -> str:
    if name.literal:
        text = escape(name.literal)
        return "others" if text == "others" else "{" + text + "}" if text else ""
    family, given, suffix = map(_part, (name.family, name.given, name.suffix))
    if suffix:
        return f"{family or '{}'}, {suffix}, {given or '{}'}"
    if given:
        return f"{family or '{}'}, {given}"
    # alone, a name of several words would be taken apart, one in braces for a literal
    return "{" + family + "}{}" if re.search(r"[\s{}]|^others$", family) else family


def _part(text: str) -> str:
    """A part of a name, in braces where a comma or “and” in it would end the part."""
    part = escape(text).replace("~", "{~}")
    return "{" + part + "}{}" if part and _COMMA_OR_AND.search(part) else part


def names_back(latex: str) -> Value:
    """The names of a list in a field.

    >>> names_back("Edele, Mark and {NKVD} and Ludwig van Beethoven")[2]
    Name(family='van Beethoven', given='Ludwig', literal='', suffix='', others=False)
    """
    parts = split_names(latex)
    found = tuple(filter(None, map(_back, parts)))
    return and_others(found[:-1]) if len(found) > 1 and parts[-1] == "others" else found


def split_names(latex: str) -> list[str]:
    """The names of a list, each as it is written."""
    return _split(latex, r"(?<=\s)and(?=\s)")


def _back(latex: str) -> Name | None:
    if latex == "others" or (latex.startswith("{") and _closes(latex) == len(latex) - 1):
        literal = unescape(latex)
        return Name(literal=literal) if literal else None
    parts = [unescape(part) for part in _split(latex, ",")]
    if len(parts) == 1:
        return _in_reading_order(latex)
    family, *suffix, given = (
        parts if len(parts) < 4 else [parts[0], ", ".join(parts[1:-1]), parts[-1]]
    )
    return Name(family, given, suffix="".join(suffix)) if family or given or suffix else None


def _in_reading_order(latex: str) -> Name | None:
    """“Given von Last”: the family name begins at the first small word, or is the last word."""
    words = [unescape(word) for word in _split(latex, r"\s|~")]
    words = [word for word in words if word]
    if not words:
        return None
    small = (at for at, word in enumerate(words[:-1]) if at and word[:1].islower())
    at = next(small, len(words) - 1)
    return Name(" ".join(words[at:]), " ".join(words[:at]))


def _closes(latex: str) -> int:
    """Where the brace that opens ``latex`` is closed; -1 if nowhere."""
    depth = 0
    for brace in _BRACES.finditer(latex):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return -1


def _split(latex: str, separator: str) -> list[str]:
    """The parts between the separators that stand outside of all braces."""
    parts, start, depth = [], 0, 0
    for found in re.finditer(rf"(?<!\\)[{{}}]|{separator}", latex, re.IGNORECASE):
        if found[0] in "{}":
            depth += 1 if found[0] == "{" else -1
        elif depth <= 0:
            parts.append(latex[start : found.start()].strip())
            start = found.end()
    return [*parts, latex[start:].strip()]
