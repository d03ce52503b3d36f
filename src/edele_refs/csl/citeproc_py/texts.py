"""Variables, numbers, labels and dates: citeproc-py's elements with their faults put right."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from citeproc import model

from edele_refs import marks
from edele_refs.csl.casing import cased
from edele_refs.csl.citeproc_py.dates import written_date
from edele_refs.csl.citeproc_py.elements import all_empty, blank, has, is_numeric, value_of
from edele_refs.csl.citeproc_py.source import Mention, is_number_variable
from edele_refs.csl.finishing import affix
from edele_refs.marks import FACES


class Text(model.Text):  # type: ignore[misc]
    """Variables through the mention: what stands in for another is not printed twice."""

    def process(self, item: Mention, context: Any = None, **kwargs: Any) -> tuple[str | None, str]:
        language = str(item.reference.get("language") or "")[:2] or self.get_root().language
        context = self if context is None else context
        if "macro" in self.attrib:
            return self._macro(item, context, **kwargs), language
        if "variable" in self.attrib:
            return self._variable(item, context), language
        if "term" in self.attrib:
            return self._term(item), language
        return affix(self.get("value", "")), language

    def _macro(self, item: Mention, context: Any, **kwargs: Any) -> str | None:
        """A macro is a group in this: it prints nothing where all it asks for is empty."""
        called, printed = item.called, len(item.printed)
        text = self.get_macro(self.get("macro")).render(item, context, **kwargs)
        return None if all_empty(item, called, printed) else text

    def _variable(self, item: Mention, context: Any) -> str:
        name = self.get("variable")
        if self.get("form") == "short" and has(item, f"{name}-short"):
            name += "-short"
        if name.startswith("page"):
            return str(self._process(item.value("page"), name))
        text = str(item.value(name))
        if name == "locator":
            return self._locator(item, text)
        return dashed(text) if is_number_variable(name) else text

    def _locator(self, item: Mention, text: str) -> str:
        # "article 58-1b" is no range
        if not item.locator or not re.fullmatch(r"[\d\s,–-]+", text):
            return text
        return str(self._process(text, "page" if item.locator.label == "page" else "locator"))

    def _format_last_page(self, first: str, last: str) -> str:
        if len(first) > 12:
            return last
        return str(super()._format_last_page(first, filled_up(first, last)))

    def markup(self, text: str | None, language: str) -> Any:
        if text is None or blank(text):
            return None
        text = self.format(self.case(self.strip_periods(text), language))
        return self.wrap(self.quote(text))


def filled_up(first: str, last: str) -> str:
    """The last page in full, before a style shortens it in its own way.

    >>> filled_up("345", "95"), filled_up("9", "12")
    ('395', '12')
    """
    both = first.isdecimal() and last.isdecimal() and len(last) < len(first)
    return first[: len(first) - len(last)] + last if both else last


def dashed(text: str) -> str:
    """A hyphen between two numbers is the dash of a range.

    >>> dashed("1-2"), dashed("20-FF")
    ('1–2', '20-FF')
    """
    return re.sub(r"(?<=\d)-(?=\d)", "–", text)


class Number(model.Number):  # type: ignore[misc]
    """Variables with a hyphen in their name; text that is no number stays as it is."""

    def process(self, item: Mention, context: Any = None, **kwargs: Any) -> str:
        name = self.get("variable")
        value = str(item.value("page" if name == "page-first" else name))
        if not is_numeric(value):
            return value
        return str(self._process(value, name))

    def format_number(self, number: str) -> str:
        if not number.isdecimal() or len(number) > 6:
            return number
        form = self.get("form", "numeric")
        value = int(number)
        if form == "long-ordinal" and value <= 10:
            long = self.get_single_term(f"long-ordinal-{value:02}")
            return str(long or self.get_root().terms.ordinal(value))
        if form in ("ordinal", "long-ordinal"):
            return str(self.get_root().terms.ordinal(value))
        return str(model.romanize(value).lower()) if form == "roman" else str(value)


class Label(model.Label):  # type: ignore[misc]
    """A label stands only before a value that is there; its plural goes by the value."""

    def process(self, item: Mention, variable: Any = None, plural: Any = None, **_: Any) -> str:
        name = variable or self.get("variable")
        if variable is None:
            value = self._labelled(item, name)
            plural = self._many(name, value)
        if name == "locator" and item.locator:
            name = item.locator.label
        rule = self.get("plural", "contextual")
        many = rule == "always" or (rule == "contextual" and plural)
        name = name.replace("_", "-")
        term = self.get_plural_term if many else self.get_single_term
        return str(term(name, self.get("form")))

    def _labelled(self, item: Mention, name: str) -> str:
        # styles put the label of "page" before a locator, and the other way round
        other = {"page": "locator", "locator": "page"}.get(name, name)
        return value_of(item, name) or str(item.look(other))

    def _many(self, name: str, value: str) -> bool:
        if name.startswith("number-of"):
            return value.strip() not in ("", "0", "1")
        return bool(re.search(r"\d[^\s\d]*\s?[-–,&]\s?\d|\d\s?ff?\b|\band\b", value))


class Date(model.Date):  # type: ignore[misc]
    """Replaced, see ``dates.py``; in a sort macro a date is its sort key."""

    def render(self, item: Mention, context: Any = None, sort_options: Any = None, **_: Any) -> Any:
        date = item.value(self.get("variable"))
        if sort_options is not None:
            return date.sort_key()
        if self.get("variable") == "issued" and item.year_suffix:
            date, item.year_suffix = replace(date, suffix=item.year_suffix), ""
        root = self.get_root()
        text = written_date(date, self, root.terms, _faces, root.lang)
        if not text:
            return None
        return self.wrap(self.format(cased(text, self.get("text-case"), english=False)))


_FACE_OF = {
    ("font-style", "italic"): marks.ITALIC,
    ("font-style", "oblique"): marks.ITALIC,
    ("font-weight", "bold"): marks.BOLD,
    ("font-variant", "small-caps"): marks.SMALL_CAPS,
    ("text-decoration", "underline"): marks.UNDERLINE,
    ("vertical-align", "sup"): marks.SUPERSCRIPT,
    ("vertical-align", "sub"): marks.SUBSCRIPT,
}


def _faces(attributes: Any, text: str) -> str:
    for (name, value), start in _FACE_OF.items():
        if attributes.get(name) == value:
            text = f"{start}{text}{FACES[start]}"
    return text
