"""cs:names: the people behind a source, their label, and what stands in their place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from edele_refs.csl.casing import cased
from edele_refs.csl.compile import (
    Builder,
    Decorate,
    Render,
    absent,
    affix,
    around,
    decoration,
    joined,
)
from edele_refs.csl.context import FIRST, Context, NameList
from edele_refs.csl.name_limits import Limits, limits
from edele_refs.csl.people import Person
from edele_refs.csl.person import PersonStyle
from edele_refs.csl.printed import around as around_printed
from edele_refs.csl.xml import NS, tag
from edele_refs.marks import JOINT, PLACEHOLDER, PLACEHOLDER_END


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a names element: its form, its plural, and on which side it stands."""

    form: str
    plural: str
    decorate: Decorate | None
    before: bool


def build(element: etree._Element, builder: Builder) -> Render:
    """A names element with its name, et-al, label and substitute."""
    parent = builder.inherited[-1] if builder.inherited else None
    names = builder.kept("names", element, lambda: Names(element, builder, parent))
    others = _others(element, builder)
    if not others and not builder.shape.present.intersection(names.variables):
        return absent

    def render(context: Context, out: list[str]) -> None:
        counted = context.name_index
        text = names.text(context)
        if not text and others:
            text = _substituted(others, context)
            if text and context.in_bibliography and PLACEHOLDER not in text:
                text = f"{PLACEHOLDER}{PLACEHOLDER}{text}{PLACEHOLDER_END}{PLACEHOLDER_END}"
        if not text:
            return
        if context.first_names is None:
            context.first_names = text
            context.first_named = context.name_index > counted
            if context.hide_names:
                return
        out.append(text)

    return render


def _others(element: etree._Element, builder: Builder) -> tuple[Render, ...]:
    """What may stand in the place of the names, for items of this shape."""
    substitute = element.find(f"{NS}substitute")
    if substitute is None:
        return ()
    builder.inherited.append(element)
    others = tuple(builder.build(child) for child in substitute)
    builder.inherited.pop()
    return tuple(other for other in others if other is not absent)


def _substituted(others: tuple[Render, ...], context: Context) -> str:
    """The first of the substitutes that says something; what it used is not said again."""
    outer, context.substituting = context.substituting, True
    hidden, first = context.hide_names, context.first_names
    context.hide_names, context.first_names = False, ""
    try:
        for other in others:
            parts: list[str] = []
            other(context, parts)
            if parts:
                return joined(parts, "")
    finally:
        context.substituting = outer
        context.hide_names, context.first_names = hidden, first
    return ""


class Names:
    """The compiled element: its variables, how a list of names is set, its label."""

    def __init__(self, element: etree._Element, builder: Builder, parent: etree._Element | None) -> None:
        self.variables = tuple((element.get("variable") or "").split())
        self.locale = builder.locale
        self.printed = builder.options.printed
        # inside cs:substitute a names element without children has those of the one around it
        model = parent if parent is not None and not len(element) else element
        name = model.find(f"{NS}name")
        et_al = model.find(f"{NS}et-al")
        if parent is not None and len(element):
            name = name if name is not None else parent.find(f"{NS}name")
            et_al = et_al if et_al is not None else parent.find(f"{NS}et-al")
        options = self._options(builder.area.names, name)
        self.style = PersonStyle(builder.style, name, options)
        self.form = options.get("form") or options.get("name-form") or "long"
        self.faces = around(name, affixes=False) if name is not None else ("", "")
        self.affixes = (affix(name, "prefix"), affix(name, "suffix")) if name is not None else ("", "")
        self.case = name.get("text-case", "") if name is not None else ""
        self.delimiter = options.get("delimiter", options.get("name-delimiter", ", "))
        self.between = self._between(element, parent, builder)
        self.first_limits, self.later_limits = limits(options)
        self.et_al = self._et_al(et_al)
        self.conjunction = self._and(options.get("and"))
        self.precedes_last = options.get("delimiter-precedes-last", "contextual")
        self.precedes_et_al = options.get("delimiter-precedes-et-al", "contextual")
        self.label = self._label(model)
        self.decorate = decoration(model)

    @staticmethod
    def _options(area: Mapping[str, str], name: etree._Element | None) -> dict[str, str]:
        own = {str(k): str(v) for k, v in name.attrib.items()} if name is not None else {}
        return {**area, **own}

    @staticmethod
    def _between(element: etree._Element, parent: etree._Element | None, builder: Builder) -> str:
        for source in (element, parent):
            if source is not None and source.get("delimiter") is not None:
                return affix(source, "delimiter")
        return builder.area.names.get("names-delimiter", "")

    def _et_al(self, element: etree._Element | None) -> str:
        term = element.get("term", "et-al") if element is not None else "et-al"
        text = self.locale.term(term)
        if not text or element is None:
            return text
        opening, closing = around(element)
        return f"{opening}{text}{closing}"

    def _and(self, value: str | None) -> str:
        if value == "symbol":
            return "&"
        return self.locale.term("and") if value == "text" else ""

    def _label(self, model: etree._Element) -> Label | None:
        before = True
        for child in model:
            if tag(child) == "name":
                before = False
            elif tag(child) == "label":
                before = before and model.find(f"{NS}name") is not None
                return Label(child.get("form", "long"), child.get("plural", "contextual"), decoration(child), before)
        return None

    # rendering

    def text(self, context: Context) -> str:
        """All that the element prints, empty where there is nobody."""
        entry = context.entry
        lists = []
        for variable in self.variables:
            if variable in context.suppressed:
                continue
            context.calls += 1
            if people := entry.names(variable):
                lists.append((variable, people))
                context.hits += 1
                if context.substituting:
                    context.suppressed.add(variable)
        if not lists:
            return ""
        if self.form == "count":
            return str(sum(self._shown(people, context)[0] for _, people in lists))
        lists = self._merged(lists)
        texts = [self._list(variable, people, context) for variable, people in lists]
        text = joined([t for t in texts if t], self.between)
        return self.decorate(text, context) if self.decorate and text else text

    def _merged(self, lists: list[tuple[str, tuple[Person, ...]]]) -> list[tuple[str, tuple[Person, ...]]]:
        """Editor and translator who are the same people are named once."""
        if len(lists) != 2 or {v for v, _ in lists} != {"editor", "translator"}:
            return lists
        same = lists[0][1] == lists[1][1]
        if not same or not self.label or not self.locale.term("editortranslator", self.label.form):
            return lists
        return [("editortranslator", lists[0][1])]

    def _shown(self, people: tuple[Person, ...], context: Context) -> tuple[int, int]:
        """How many names are shown, and how many without any that tell sources apart."""
        chosen = self.first_limits
        if context.sort_names is not None:
            least, shown, last = context.sort_names
            chosen = Limits(least or chosen.least, shown or chosen.shown, last)
        elif context.position != FIRST and not context.in_bibliography:
            chosen = self.later_limits
        total = _counted(people)
        if not chosen.least or chosen.shown is None or total < chosen.least or chosen.shown >= total:
            return total, total
        extra = context.settings.names
        more = extra[context.name_index] if context.name_index < len(extra) else 0
        return min(chosen.shown + more, total), chosen.shown

    def _list(self, variable: str, people: tuple[Person, ...], context: Context) -> str:
        shown, base = self._shown(people, context)
        index = context.name_index
        context.name_index += 1
        context.log.append(NameList(people, shown, base))
        levels = context.settings.givens[index] if index < len(context.settings.givens) else ()
        texts = [
            self._one(person, i, levels[i] if i < len(levels) else 0, context, variable)
            for i, person in enumerate(people[:shown])
        ]
        text = self._joined(texts, people, context, variable)
        if text and any(self.affixes):
            text = f"{self.affixes[0]}{JOINT}{text}{JOINT}{self.affixes[1]}"
        if context.in_bibliography and text:
            text = f"{PLACEHOLDER}{text}{PLACEHOLDER_END}"
        return self._labelled(variable, text, _counted(people), context) if text else ""

    def _one(self, person: Person, place: int, level: int, context: Context, variable: str) -> str:
        inverted = self.style.inverted(place) or context.sorting
        text = self.style.written(person, inverted, level, context.sorting)
        if self.case:
            text = cased(text, self.case, True)
        before, behind = around_printed(variable, self.printed and not context.sorting)
        text = f"{self.faces[0]}{before}{text}{behind}{self.faces[1]}"
        return f"{PLACEHOLDER}{text}{PLACEHOLDER_END}" if context.in_bibliography else text

    def _joined(self, texts: list[str], people: tuple[Person, ...], context: Context, variable: str) -> str:
        total, shown = _counted(people), len(texts)
        if context.sorting:
            asked = context.sort_names[2] if context.sort_names is not None else self.first_limits.last
            last = asked and total - shown >= 2 and not people[-1].others
            return joined([*texts, self._one(people[-1], total - 1, 0, context, variable)] if last else texts, self.delimiter)
        if shown < total:
            return self._cut(texts, people, context, variable)
        if not self.conjunction or shown < 2:
            return joined(texts, self.delimiter)
        return joined(texts[:-1], self.delimiter) + self._before_last(shown, people) + texts[-1]

    def _before_last(self, shown: int, people: tuple[Person, ...]) -> str:
        own = self.conjunction.strip() != self.conjunction
        spaced = self.conjunction if own else f"{self.conjunction} "
        if self._delimited(self.precedes_last, shown, 3, self._is_inverted(people, shown - 2)):
            delimiter = self.delimiter
            return JOINT + delimiter + ("" if delimiter.endswith(" ") else " ") + spaced
        # what stands in place of the word may bring its own spaces (" / ", "; ")
        return spaced if own else f" {spaced}"

    def _is_inverted(self, people: tuple[Person, ...], place: int) -> bool:
        return self.style.inverted(place) and not people[place].literal

    @staticmethod
    def _delimited(rule: str, shown: int, least: int, inverted: bool) -> bool:
        if rule == "after-inverted-name":
            return inverted
        return rule == "always" or (rule == "contextual" and shown >= least)

    def _cut(self, texts: list[str], people: tuple[Person, ...], context: Context, variable: str) -> str:
        shown, total = len(texts), len(people)
        if self.first_limits.last and total - shown >= 2 and shown and not people[-1].others:
            last = self._one(people[-1], total - 1, 0, context, variable)
            return joined(texts, self.delimiter) + f"{JOINT}{self.delimiter}… {last}"
        if not shown:
            return ""
        text = joined(texts, self.delimiter)
        if not self.et_al:
            return text
        if self._delimited(self.precedes_et_al, shown, 2, self._is_inverted(people, shown - 1)):
            return f"{text}{JOINT}{self.delimiter}{JOINT}{self.et_al}"
        # no space before a term in a script that has none
        return text + self.et_al if "\u2e80" <= self.et_al[0] <= "\u9fff" else f"{text} {self.et_al}"

    def _labelled(self, variable: str, text: str, count: int, context: Context) -> str:
        label = self.label
        if label is None or context.sorting:
            return text
        many = label.plural == "always" or (label.plural == "contextual" and count > 1)
        term = self.locale.term(variable, label.form, many)
        if not term:
            return text
        if label.decorate:
            term = label.decorate(term, context)
        return joined([term, text] if label.before else [text, term], "")


def _counted(people: tuple[Person, ...]) -> int:
    """How many people a list has, those not named counted as one more."""
    return len(people) + people[-1].others
