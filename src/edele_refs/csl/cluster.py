"""One citation whole: its cites sorted, grouped, collapsed, joined and closed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from edele_refs.csl.cites import Cite
from edele_refs.csl.style import Area
from edele_refs.late_pattern import late_pattern
from edele_refs.marks import JOINT, MARKS, PLACEHOLDER, bare


@dataclass(slots=True)
class Rendered:
    """A cite as rendered: its text, its names, its text without them, its year and letter."""

    cite: Cite
    text: str
    names: str = ""
    nameless: str = ""
    suffix: str = ""
    number: int = 0
    locator: bool = False
    unsuffixed: str = field(default="")
    named: bool = True
    """Whether ``names`` are people, not a title in their place."""


@dataclass(frozen=True, slots=True)
class Joining:
    """How an area sets its cites side by side."""

    delimiter: str
    collapse: str
    group: str | None
    after_collapse: str
    year_suffix: str
    sorted: bool

    @classmethod
    def of(cls, area: Area, delimiter: str) -> Joining:
        """The options of cs:citation, with their defaults."""
        options = area.options
        collapse = options.get("collapse", "")
        group = options.get("cite-group-delimiter")
        if group is None and collapse.startswith("year"):
            group = ", " if area.sort else delimiter
        return cls(
            delimiter,
            collapse,
            group,
            options.get("after-collapse-delimiter", delimiter),
            options.get("year-suffix-delimiter", options.get("cite-group-delimiter", delimiter)),
            bool(area.sort),
        )


def assembled(cites: Sequence[Rendered], joining: Joining) -> str:
    """The cites as one text, grouped and collapsed as the style asks."""
    shown = [c for c in cites if c.text]
    if joining.collapse == "citation-number":
        return _ranges(shown, joining)
    if joining.group is not None:
        return _grouped(shown, joining)
    return _side_by_side([(_around(c, c.text), joining.delimiter) for c in shown])


_BEGINS_WITH_TERM = late_pattern(f"^((?:(?!{PLACEHOLDER})[{MARKS}])*{PLACEHOLDER}[“‘„«(]*)([^\\W\\d_])")
_ENDS_SENTENCE = late_pattern(r"\w\W+\w.*[.?!][”’\"'»)]*\s*$", re.DOTALL)


def begun(cite: Rendered, first: bool) -> Rendered:
    """A cite that begins a sentence, with a capital on the term that it begins with ("Ibid.")."""
    prefix = cite.cite.prefix
    if not (first if not prefix.strip() else _ENDS_SENTENCE.search(bare(prefix))):
        return cite
    text = _BEGINS_WITH_TERM.sub(lambda found: found[1] + found[2].upper(), cite.text)
    return cite if text == cite.text else replace(cite, text=text)


def _around(cite: Rendered, text: str) -> str:
    """A cite's text with the author's words before and behind it."""
    prefix, suffix = cite.cite.prefix, cite.cite.suffix
    if prefix:
        gap = "" if prefix[-1].isspace() or prefix[-1] in "([{“‘\"'’/-–—" else " "
        text = f"{prefix}{gap}{JOINT}{text}" if not gap else f"{prefix}{JOINT} {JOINT}{text}"
    if suffix:
        gap = "" if suffix[0].isspace() or not (suffix[0].isalnum() or suffix[0] in "([“‘\"<&") else " "
        text = f"{text}{JOINT}{gap}{suffix}"
    return text


def _side_by_side(texts: Sequence[tuple[str, str]]) -> str:
    """Texts, each with the delimiter before it (the first one's is not set).

    Where the author's own words begin or end with a comma or the like, they take its place.
    """
    out = ""
    for text, delimiter in texts:
        if not out:
            out = text
        elif text[:1] in _PUNCTUATION or out.rstrip()[-1:] == ",":
            out = f"{out}{JOINT}{'' if text[:1] in _PUNCTUATION else ' '}{JOINT}{text}"
        else:
            out = f"{out}{JOINT}{delimiter}{JOINT}{text}"
    return out


_PUNCTUATION = frozenset(".,;:!?")


def _grouped(cites: list[Rendered], joining: Joining) -> str:
    """Cites of the same people are brought together; their names are printed once."""
    texts: list[tuple[str, str]] = []
    before = joining.delimiter
    for group in _by_names(cites, joining):
        members = _group(group, joining)
        stronger = len(members) > 1 if joining.collapse.startswith("year-suffix") else joining.collapse == "year"
        texts.append((members[0][0], joining.after_collapse if joining.collapse == "year" else before))
        texts.extend(members[1:])
        before = joining.after_collapse if stronger else joining.delimiter
    return _side_by_side(texts)


def _by_names(cites: list[Rendered], joining: Joining) -> list[list[Rendered]]:
    """The cites by their people; only where the style sorts, those that stand apart come together."""
    groups: list[tuple[str, list[Rendered]]] = []
    for i, cite in enumerate(cites):
        nobody = "" if joining.collapse.startswith("year-suffix") and not cite.names else f"\0{i}"
        names = (bare(cite.names) if cite.named else "") or nobody
        known = groups if joining.sorted else groups[-1:]
        if found := next((group for other, group in known if other == names), None):
            found.append(cite)
        else:
            groups.append((names, [cite]))
    return [group for _, group in groups]


def _group(group: list[Rendered], joining: Joining) -> list[tuple[str, str]]:
    group_delimiter = joining.group if joining.group is not None else joining.delimiter
    if len(group) == 1 or not joining.collapse.startswith("year"):
        return [(_around(c, c.text), group_delimiter) for c in group]
    if joining.collapse == "year":
        return _years(group, joining, group_delimiter)
    return _year_suffixes(group, joining, group_delimiter)


def _years(group: list[Rendered], joining: Joining, delimiter: str) -> list[tuple[str, str]]:
    """“Wong 1999, 328; 2000, 475”: behind a place cited the stronger delimiter, if the style names one."""
    texts: list[tuple[str, str]] = []
    for i, cite in enumerate(group):
        before = joining.after_collapse if i and group[i - 1].locator else delimiter
        text = cite.text if i == 0 or cite.cite.prefix else cite.nameless
        if text:
            texts.append((_around(cite, text), before))
    return texts


def _year_suffixes(group: list[Rendered], joining: Joining, delimiter: str) -> list[tuple[str, str]]:
    """“1999a, b, d–f”: of works of one year only the letters."""
    runs: list[list[Rendered]] = []
    for cite in group:
        last = runs[-1][-1] if runs else None
        same = (
            last is not None
            and cite.suffix
            and last.suffix
            and cite.unsuffixed == last.unsuffixed
            and not (cite.locator or last.locator or cite.cite.prefix or last.cite.suffix)
        )
        if same:
            runs[-1].append(cite)
        else:
            runs.append([cite])
    texts: list[tuple[str, str]] = []
    for i, run in enumerate(runs):
        texts.append((_around(run[0], run[0].text if i == 0 else run[0].nameless), delimiter))
        texts.extend(_letters(run[1:], run[0], joining))
    return texts


def _letters(rest: list[Rendered], first: Rendered, joining: Joining) -> list[tuple[str, str]]:
    if joining.collapse != "year-suffix-ranged":
        return [(_around(c, c.suffix), joining.year_suffix) for c in rest]
    out: list[tuple[str, str]] = []
    run = [first]
    for cite in [*rest, None]:
        if cite is not None and _follows(run[-1].suffix, cite.suffix):
            run.append(cite)
            continue
        if run[0] is not first:
            out.append((run[0].suffix, joining.year_suffix))
        if len(run) > 2:
            out.append((run[-1].suffix, "–"))
        elif len(run) == 2:
            out.append((run[-1].suffix, joining.year_suffix))
        run = [cite] if cite is not None else []
    return out


def _follows(one: str, other: str) -> bool:
    return len(one) == len(other) and one[:-1] == other[:-1] and ord(other[-1]) == ord(one[-1]) + 1


def _ranges(cites: list[Rendered], joining: Joining) -> str:
    """“[1–3, 7]”: numbers that follow each other as a range."""
    texts: list[tuple[str, str]] = []
    run: list[Rendered] = []

    def close() -> None:
        for i, cite in enumerate(run):
            if len(run) > 2 and 0 < i < len(run) - 1:
                continue
            dash = len(run) > 2 and i == len(run) - 1
            texts.append((_around(cite, cite.text), "–" if dash else delimiter_for(i)))

    def delimiter_for(i: int) -> str:
        return after if i == 0 and texts else joining.delimiter

    after = joining.delimiter
    for cite in cites:
        plain = not (cite.locator or cite.cite.prefix or cite.cite.suffix)
        if run and plain and _plain(run[-1]) and cite.number == run[-1].number + 1:
            run.append(cite)
            continue
        follows = bool(run) and run[-1].locator and cite.number == run[-1].number + 1
        stronger = len(run) > 2 or follows
        close()
        after = joining.after_collapse if stronger else joining.delimiter
        run = [cite]
    close()
    return _side_by_side(texts)


def _plain(cite: Rendered) -> bool:
    return not (cite.locator or cite.cite.prefix or cite.cite.suffix)
