"""Telling sources apart that a style would print alike: names, given names, a letter.

Source: CSL 1.0.2, "Disambiguation". The steps are tried in the order of the
specification, each only on the sources that are still alike: more names, fuller given
names, the style's own condition, a letter behind the year.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from edele_refs.csl.context import NONE, Context, NameList, Settings
from edele_refs.csl.people import Person
from edele_refs.csl.style import Area, Style
from edele_refs.csl.xml import NS, tag
from edele_refs.marks import bare

Probe = Callable[[str, Settings], tuple[str, Context]]
"""Renders a source (by key) with settings, without a place cited: its text, and the context."""


def settings(keys: Sequence[str], area: Area, probe: Probe, has_condition: bool) -> dict[str, Settings]:
    """For each source (in the order of the bibliography) how it is told apart."""
    found = dict.fromkeys(keys, NONE)
    wants = _Wants(area, has_condition)
    if not wants.anything:
        return found
    if wants.givens and wants.rule != "by-cite":
        _all_names(found, probe, wants)
    for alike in _alike(found, probe):
        _tell_apart(alike, found, probe, wants)
    if wants.letter:
        for alike in _alike(found, probe):
            for number, key in enumerate(alike):
                found[key] = replace(found[key], suffix=letters(number))
    return found


class _Wants:
    """Which steps a style asks for."""

    def __init__(self, area: Area, has_condition: bool) -> None:
        self.names = area.flag("disambiguate-add-names")
        self.givens = area.flag("disambiguate-add-givenname")
        self.letter = area.flag("disambiguate-add-year-suffix")
        self.rule = area.options.get("givenname-disambiguation-rule", "by-cite")
        self.condition = has_condition
        self.anything = self.names or self.givens or self.letter or has_condition


def letters(number: int) -> str:
    """0 → a, 25 → z, 26 → aa.

    >>> letters(0), letters(25), letters(26), letters(701), letters(702)
    ('a', 'z', 'aa', 'zz', 'aaa')
    """
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(97 + rest) + text
    return text


def _alike(found: dict[str, Settings], probe: Probe) -> list[list[str]]:
    """The groups of sources that are printed alike, each in the order given."""
    groups: dict[str, list[str]] = {}
    for key, chosen in found.items():
        groups.setdefault(probe(key, chosen)[0], []).append(key)
    return [group for text, group in groups.items() if len(group) > 1 and text]


def _tell_apart(alike: list[str], found: dict[str, Settings], probe: Probe, wants: _Wants) -> None:
    """Try the steps on sources that are alike; what has become single is done."""
    rest = alike
    if wants.names:
        rest = _more_names(rest, found, probe)
    if rest and wants.givens and wants.rule == "by-cite":
        rest = _fuller(rest, found, probe, wants)
    if rest and wants.condition:
        _condition(rest, found, probe)


def _texts(keys: Iterable[str], chosen: Callable[[str], Settings], probe: Probe) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for key in keys:
        groups.setdefault(probe(key, chosen(key))[0], []).append(key)
    return groups


def _more_names(alike: list[str], found: dict[str, Settings], probe: Probe) -> list[str]:
    """Show more names, one list after the other, as long as it tells any of them apart."""
    rest: list[str] = []
    pending = [alike]
    while pending:
        group = pending.pop()
        split = _next_names(group, found, probe)
        if split is None:
            rest.extend(group)
            continue
        pending.extend(part for part in split if len(part) > 1)
    return [key for key in alike if key in set(rest)]


def _next_names(group: list[str], found: dict[str, Settings], probe: Probe) -> list[list[str]] | None:
    """The least number of more names that splits the group; None if no number does."""
    lists = max((probe(key, found[key])[1].log for key in group), key=len)
    for index in range(len(lists)):
        for step in range(1, _longest(group, index, found, probe) + 1):
            tried = {key: _with_names(found[key], index, step) for key in group}
            parts = _texts(group, tried.__getitem__, probe)
            if len(parts) > 1:
                found.update(tried)
                return list(parts.values())
    return None


def _longest(group: list[str], index: int, found: dict[str, Settings], probe: Probe) -> int:
    most = 0
    for key in group:
        log = probe(key, found[key])[1].log
        if index < len(log):
            most = max(most, len(log[index].people) - log[index].shown)
    return min(most, 50)


def _with_names(chosen: Settings, index: int, more: int) -> Settings:
    names = [*chosen.names, *[0] * (index + 1 - len(chosen.names))]
    names[index] += more
    return replace(chosen, names=tuple(names))


def _fuller(alike: list[str], found: dict[str, Settings], probe: Probe, wants: _Wants) -> list[str]:
    """Spell out given names, one name after the other, as far as it tells any of them apart."""
    rest: list[str] = []
    pending = [alike]
    while pending:
        group = pending.pop()
        split = _next_given(group, found, probe, wants)
        if split is None:
            rest.extend(group)
            continue
        pending.extend(part for part in split if len(part) > 1)
    return [key for key in alike if key in set(rest)]


def _next_given(
    group: list[str], found: dict[str, Settings], probe: Probe, wants: _Wants
) -> list[list[str]] | None:
    logs = {key: probe(key, found[key])[1].log for key in group}
    most = max(len(log) for log in logs.values())
    for index in range(most):
        total = max((len(log[index].people) for log in logs.values() if index < len(log)), default=0)
        for place in range(min(total, 50)):
            if wants.names is False and place >= max(log[index].shown for log in logs.values() if index < len(log)):
                break
            for level in (1, 2):
                tried = {key: _with_given(found[key], logs[key], index, place, level) for key in group}
                parts = _texts(group, tried.__getitem__, probe)
                if len(parts) > 1:
                    found.update(tried)
                    return list(parts.values())
    return None


def _with_given(chosen: Settings, log: list[NameList], index: int, place: int, level: int) -> Settings:
    """The settings with the name at a place spelt out, and shown if it is not."""
    if index >= len(log) or place >= len(log[index].people):
        return chosen
    givens = [list(g) for g in chosen.givens]
    givens += [[] for _ in range(index + 1 - len(givens))]
    row = givens[index]
    row += [0] * (place + 1 - len(row))
    row[place] = max(row[place], level)
    chosen = replace(chosen, givens=tuple(map(tuple, givens)))
    missing = place + 1 - log[index].shown
    return _with_names(chosen, index, missing) if missing > 0 else chosen


_MOST_CONDITIONS = 6
"""So many of a style's tests are tried; no style has more than four."""


def _condition(rest: list[str], found: dict[str, Settings], probe: Probe) -> None:
    """The style's own tests, one more at a time, for those that they tell apart."""
    pending = [rest]
    for number in range(1, _MOST_CONDITIONS):
        groups, pending = pending, []
        for group in groups:
            tried = {key: replace(found[key], condition=number) for key in group}
            parts = _texts(group, tried.__getitem__, probe)
            if len(parts) > 1:
                found.update(tried)
            pending.extend(part for part in parts.values() if len(part) > 1)
        if not pending:
            return


def _all_names(found: dict[str, Settings], probe: Probe, wants: _Wants) -> None:
    """Spell out given names wherever two people share a family name, whatever is cited.

    The rules "all-names" and "primary-name", and their variants that stop at initials.
    """
    primary = wants.rule.startswith("primary-name")
    most = 1 if wants.rule.endswith("with-initials") else 2
    logs = {key: probe(key, found[key])[1].log for key in found}
    families: dict[str, set[Person]] = {}
    for log in logs.values():
        for names in log:
            for person in names.people[: 1 if primary else len(names.people)]:
                families.setdefault(bare(person.full_family or person.literal), set()).add(person)
    for key, log in logs.items():
        givens = []
        for names in log:
            people = names.people[: 1 if primary else len(names.people)]
            givens.append(tuple(_level(p, families[bare(p.full_family or p.literal)], most) for p in people))
        found[key] = replace(found[key], givens=tuple(givens))


def _level(person: Person, others: set[Person], most: int) -> int:
    def told_by(p: Person) -> tuple[str, str, str]:
        # "J. J." and "J.J." are the same
        return "".join(bare(p.given).replace(".", " ").split()), p.dropping, p.suffix

    rivals = {told_by(p): p.given for p in others if p != person}
    mine = told_by(person)
    rivals.pop(mine, None)
    if not rivals or person.literal:
        return 0
    short = {initial_of(given) for given in rivals.values()}
    if initial_of(person.given) not in short:
        return 1
    return 2 if most == 2 else 0


def initial_of(given: str) -> str:
    """The first letters of the given names, for comparing."""
    return "".join(word[:1] for word in bare(given).replace("-", " ").replace(".", " ").split())


def tests_itself(style: Style) -> bool:
    """Whether the style asks in its citations if a source has to be told apart."""
    seen: set[str] = set()
    stack = [style.citation.layout]
    while stack:
        for element in stack.pop().iter():
            if tag(element) in ("if", "else-if") and element.get("disambiguate") == "true":
                return True
            name = element.get("macro") if element.tag == f"{NS}text" else None
            if name and name not in seen:
                seen.add(name)
                stack.append(style.macros[name])
    return False
