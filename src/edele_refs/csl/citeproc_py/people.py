"""Names by role, and what stands in their place: citeproc-py's elements put right."""

from __future__ import annotations

from typing import Any

from citeproc import model
from citeproc.source import VariableError

from edele_refs.csl.citeproc_py.elements import rendered
from edele_refs.csl.citeproc_py.names import joined_names, options_of
from edele_refs.csl.citeproc_py.source import Mention
from edele_refs.csl.finishing import affix


class Names(model.Names):  # type: ignore[misc]
    """Names through the mention, roles with a hyphen, and our formatting of names."""

    def render(self, item: Mention, context: Any = None, **kw: Any) -> Any:
        own = self.name is not None or self.label is not None or item.shape is None
        shape = self if own else item.shape
        out = [text for text in self._roles(item, shape, **kw) if text]
        if out:
            return self._joined_roles(item, shape, out)
        substitute = self.substitute()
        if substitute is None:
            raise VariableError
        outer, item.shape = item.shape, self
        try:
            return substitute.render(item, context=context, **kw)
        finally:
            item.shape = outer

    def _joined_roles(self, item: Mention, shape: Any, out: list[str]) -> Any:
        if self._counts(shape) and all(text.isdecimal() for text in out):
            return str(sum(map(int, out)) or "") or None
        delimiter = self.get("delimiter") or self._area_option(item, "names-delimiter") or ""
        return self.wrap(self.format(affix(delimiter).join(out)))

    def _counts(self, shape: Any) -> bool:
        return shape.name is not None and shape.name.get("form") == "count"

    def _roles(self, item: Mention, shape: Any, **kw: Any) -> Any:
        roles = self.get("variable").split()
        same = item.reference.get("editor") == item.reference.get("translator")
        if {"editor", "translator"} == set(roles) and "editor" in item.reference and same:
            term = self.get_single_term("editortranslator") or self.get_single_term(
                "editor-translator"
            )
            if term:
                return [self._role(item, "editor", shape, "editortranslator", **kw)]
        return [self._role(item, role, shape, role, **kw) for role in roles]

    def _role(self, item: Mention, role: str, shape: Any, label_role: str, **kw: Any) -> str:
        try:
            names = item.value(role)
        except VariableError:
            return ""
        text = self._joined(item, names, shape, **kw)
        label = shape.label
        if not text or label is None or kw.get("sort_options") is not None:
            return text
        many = len(names) > 1
        word = label.render(item, variable=label_role, plural=many) or ""
        first = next(iter(shape.iterchildren(tag="*")))
        return word + text if first is label else text + word

    def _joined(
        self, item: Mention, names: Any, shape: Any, sort_options: Any = None, **_: Any
    ) -> str:
        name, et_al = shape.name, shape.find("cs:et-al", self.nsmap)
        options = self._options(item, name) | (sort_options or {})
        if sort_options is not None and options["demote-non-dropping-particle"] == "sort-only":
            options["demote-non-dropping-particle"] = "display-and-sort"
        if options["form"] == "count":
            least = int(options["et-al-min"])
            return str(
                int(options["et-al-use-first"]) if least and len(names) >= least else len(names)
            )
        term = et_al.get("term", "et-al") if et_al is not None else "et-al"
        word = self.get_single_term(term)
        words = {
            "and": {"text": self.get_single_term("and"), "symbol": "&"}.get(options["and"], ""),
            "et-al": et_al.wrap(et_al.format(word)) if et_al is not None else word,
        }
        later = item.position is not None and item.position.where != "first"
        parts = list(name.iterfind("cs:name-part", self.nsmap)) if name is not None else []
        each = _each_with(name) if name is not None else str
        return joined_names(names, options, words, _part_with(parts), each, later=later)

    def _options(self, item: Mention, name: Any) -> dict[str, str]:
        root = self.get_root()
        area = root.areas[item.in_bibliography]
        found = root.name_options.get((name, item.in_bibliography))
        if found is None:
            own = name.attrib if name is not None else {}
            found = options_of(own, area.attrib, root.attrib)
            root.name_options[name, item.in_bibliography] = found
        return dict(found)

    def _area_option(self, item: Mention, option: str) -> str | None:
        root = self.get_root()
        value = root.areas[item.in_bibliography].get(option) or root.get(option)
        return None if value is None else str(value)


def _each_with(name: Any) -> Any:
    """Face and affixes of ``name`` stand on every single name. (citeproc-py: on them all.)"""
    return lambda text: name.wrap(name.format(text))


def _part_with(parts: list[Any]) -> Any:
    def part(which: str, text: str) -> str:
        for element in parts:
            if element.get("name") == which and text:
                text = element.wrap(element.format(element.case(text)))
        return text

    return part


class Substitute(model.Substitute):  # type: ignore[misc]
    """The first child that prints something; what it printed is not printed again."""

    def render(self, item: Mention, context: Any = None, **kwargs: Any) -> str | None:
        for child in self.iterchildren(tag="*"):
            before = len(item.printed)
            if text := rendered(child, item, context, **kwargs):
                item.suppressed.update(item.printed[before:])
                return text
        return None
