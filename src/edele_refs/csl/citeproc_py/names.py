"""Names as a style wants them: inverted, initialled, cut off with et al.

citeproc-py ignores ``et-al-subsequent-…``, ``initialize="false"``, the delimiter
where "and" is used, ``delimiter-precedes-… ="after-inverted-name"``, hyphens in roles
and particles inside the family name; so its formatting of names is replaced.
Source: CSL 1.0.2, "Name".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from edele_refs.csl.citeproc_py.source import PersonName

DEFAULTS: dict[str, str] = {
    "and": "",
    "delimiter": ", ",
    "delimiter-precedes-et-al": "contextual",
    "delimiter-precedes-last": "contextual",
    "et-al-min": "0",
    "et-al-use-first": "1",
    "et-al-subsequent-min": "",
    "et-al-subsequent-use-first": "",
    "et-al-use-last": "false",
    "form": "long",
    "initialize": "true",
    "initialize-with": "\0",
    "name-as-sort-order": "",
    "sort-separator": ", ",
    "demote-non-dropping-particle": "display-and-sort",
    "initialize-with-hyphen": "true",
}
"""The options that a name takes from itself, its area or the style. A NUL: not given."""

Part = Callable[[str, str], str]
_TWO_LETTERS = re.compile(r"(?:Yu|Ya|Yo|Zh|Kh|Ts|Ch|Sh|Shch)(?=\.)")


def joined_names(
    names: Sequence[PersonName],
    options: Mapping[str, str],
    words: Mapping[str, str],
    part: Part,
    each: Callable[[str], str] = str,
    *,
    later: bool = False,
) -> str:
    """All names of one role. ``words``: "and" and "et al."; ``part`` formats a name part."""
    least, first = _et_al_bounds(options, later)
    cut = bool(least) and len(names) >= least and len(names) > first and bool(words["et-al"])
    last = cut and options["et-al-use-last"] == "true" and first <= len(names) - 2
    shown = names[:first] if cut else names
    written = [each(one_name(name, options, part, first=not i)) for i, name in enumerate(shown)]
    delimiter = options["delimiter"]
    if last:
        end = each(one_name(names[-1], options, part, first=False))
        return delimiter.join(written) + f"{delimiter}… {end}"
    if cut:
        comma = _precedes(options["delimiter-precedes-et-al"], len(written) > 1, options, written)
        return delimiter.join(written) + (delimiter if comma else " ") + words["et-al"]
    if words["and"] and len(written) > 1:
        comma = _precedes(options["delimiter-precedes-last"], len(written) > 2, options, written)
        before = delimiter if comma else " "
        return delimiter.join(written[:-1]) + before + words["and"] + " " + written[-1]
    return delimiter.join(written)


def _et_al_bounds(options: Mapping[str, str], later: bool) -> tuple[int, int]:
    least, first = options["et-al-min"], options["et-al-use-first"]
    if later:
        least = options["et-al-subsequent-min"] or least
        first = options["et-al-subsequent-use-first"] or first
    return int(least), max(int(first), 1)


def _precedes(rule: str, many: bool, options: Mapping[str, str], written: Sequence[str]) -> bool:
    if rule == "after-inverted-name":
        inverted = options["name-as-sort-order"]
        before_last = len(written) - 2 if many else 0
        return inverted == "all" or (inverted == "first" and before_last <= 0)
    return rule == "always" or (rule == "contextual" and many)


def one_name(name: PersonName, options: Mapping[str, str], part: Part, *, first: bool) -> str:
    """One name, in reading or in sorting order, long or short."""
    if name.literal:
        return part("family", name.family)
    family = _with_particle(part("family", name.particle), part("family", name.family))
    if options["form"] == "short":
        return family
    given = initialled(name.given, options)
    order = options["name-as-sort-order"]
    if order == "all" or (order == "first" and first):
        return _inverted(name, given, options, part)
    family = _with_particle(name.dropping, family)
    return " ".join(filter(None, (part("given", given), family, name.suffix)))


def _inverted(name: PersonName, given: str, options: Mapping[str, str], part: Part) -> str:
    family = part("family", name.family)
    trailing = [given, name.dropping]
    if options["demote-non-dropping-particle"] == "display-and-sort":
        trailing.append(name.particle)
    else:
        family = _with_particle(part("family", name.particle), family)
    behind = part("given", " ".join(filter(None, trailing)))
    return options["sort-separator"].join(filter(None, (family, behind, name.suffix)))


def _with_particle(particle: str, family: str) -> str:
    if not particle or not family:
        return particle or family
    return particle + family if particle.endswith(("’", "'", "-")) else f"{particle} {family}"


def initialled(given: str, options: Mapping[str, str]) -> str:
    """Given names as initials, where the style has them so.

    >>> initialled("Mary-Jane A.", DEFAULTS | {"initialize-with": ". "})
    'M.-J. A.'
    """
    mark = options["initialize-with"]
    if mark == "\0" or not given:
        return given
    dot = mark.rstrip()
    gap = mark[len(dot) :]
    out, before = "", False
    for word in re.sub(r"\.(?=[^\s.-])", ". ", given).split():
        text, initial = _initial(word, dot, options)
        out += (gap if initial and before else " ") + text if out else text
        before = initial
    return out


def _initial(word: str, dot: str, options: Mapping[str, str]) -> tuple[str, bool]:
    """A given name as its initial, and whether it is one; a particle stays a word."""
    parts = [part for part in word.split("-") if part.strip(".")]
    whole = options["initialize"] == "false" and not all(map(_is_initial, parts))
    if word[:1].islower() or whole or not parts:
        return word, False
    hyphen = "-" if options["initialize-with-hyphen"] == "true" else ""
    return (dot + hyphen).join(map(_first_letter, parts)) + dot, True


def _is_initial(part: str) -> bool:
    return part.endswith(".") or (len(part) == 1 and part.isupper())


def _first_letter(part: str) -> str:
    """ "Yu." is one initial of a Russian name, written with two letters."""
    found = _TWO_LETTERS.match(part)
    return found[0] if found else part[0].upper()


def options_of(*sources: Mapping[str, Any]) -> dict[str, str]:
    """The options of a name: from its own attributes, then its area's, then the style's."""
    own, *outer = sources
    chosen = dict(DEFAULTS)
    for attributes in reversed(outer):
        for option in DEFAULTS:
            name = f"name-{option}" if option in ("form", "delimiter") else option
            if name in attributes:
                chosen[option] = str(attributes[name])
    chosen.update({option: str(own[option]) for option in DEFAULTS if option in own})
    return chosen
