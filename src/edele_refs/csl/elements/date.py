"""cs:date: a date, or a range of dates, in the style's or the language's form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from edele_refs.csl import inexact, stated
from edele_refs.csl.casing import cased
from edele_refs.csl.compile import Builder, Render, absent, affix, around, joined
from edele_refs.csl.context import Context
from edele_refs.csl.dates import CslDate
from edele_refs.csl.genitive_months import NOMINATIVE, declined
from edele_refs.csl.printed import around as around_printed
from edele_refs.csl.xml import NS
from edele_refs.marks import JOINT

Parts = tuple[int, ...]
_RANK = {"year": 0, "month": 1, "day": 2}
_KEPT = {"year-month-day": ("year", "month", "day"), "year-month": ("year", "month"), "year": ("year",)}


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a date: how it is written, what stands around it, the range's dash."""

    name: str
    text: Callable[[Parts, Context], str]
    opening: str
    closing: str
    prefix: str
    suffix: str
    dash: str
    strip: bool
    case: str

    def written(self, parts: Parts, context: Context, before: bool = True, behind: bool = True) -> str:
        """The part with its affixes, empty where the date does not say it."""
        text = self.text(parts, context)
        if not text:
            return ""
        if self.strip:
            text = text.replace(".", "")
        text = f"{self.opening}{text}{self.closing}"
        if before and self.prefix:
            text = self.prefix + JOINT + text
        return text + JOINT + self.suffix if behind and self.suffix else text


def build(element: etree._Element, builder: Builder) -> Render:
    """The date that the element's variable names."""
    name = element.get("variable", "")
    if name not in builder.shape.present:
        return absent
    parts, delimiter, opening, closing = builder.kept("date", element, lambda: _layout(element, builder))
    shown = frozenset(part.name for part in parts)
    suffixed = name == "issued" and not builder.setting.explicit_suffix
    case = element.get("text-case", "")
    once = builder.options.date_once and name == "issued" and "day" in shown
    marks_before, marks_behind = around_printed(name, builder.options.printed)
    months = tuple(builder.locale.term(f"month-{n:02}", "long") for n in range(1, 13)) if once else ()

    def render(context: Context, out: list[str]) -> None:
        if name in context.suppressed or (context.probing and name == "accessed"):
            return
        context.calls += 1
        date = context.entry.date(name)
        if date is None:
            return
        if context.sorting:
            context.hits += 1
            out.append(date.literal or date.sort_key(shown))
            return
        if once and context.entry.type in stated.KINDS and stated.says(context.entry.text("title"), date, months):
            return
        done = context.year_suffix_done
        context.year_suffix_done = done or not suffixed
        text = _written(date, parts, delimiter, context, builder)
        suffix = context.settings.suffix
        if text and suffix and not context.year_suffix_done and not date.begin:
            text, context.year_suffix_done = text + suffix, True
        if not suffixed:
            context.year_suffix_done = done
        if text:
            context.hits += 1
            if context.substituting:
                context.suppressed.add(name)
            text = _cased(text, case, context)
            out.append(f"{opening}{marks_before}{text}{marks_behind}{closing}")

    return render


def _cased(text: str, case: str, context: Context) -> str:
    return cased(text, case, context.entry.english) if case else text


def _layout(element: etree._Element, builder: Builder) -> tuple[tuple[Part, ...], str, str, str]:
    """The parts in order, what stands between and around them."""
    own = {e.get("name", ""): e for e in element.iterfind(f"{NS}date-part")}
    form = element.get("form")
    if not form:
        parts = tuple(_part(e, e, builder) for e in element.iterfind(f"{NS}date-part"))
        return (parts, affix(element, "delimiter"), *around(element))
    localized = builder.locale.dates.get(form)
    if localized is None:
        return (), "", "", ""
    kept = _KEPT.get(element.get("date-parts", "year-month-day"), _KEPT["year-month-day"])
    parts = tuple(
        _part(e, own.get(e.get("name", "")), builder)
        for e in localized.iterfind(f"{NS}date-part")
        if e.get("name") in kept
    )
    inner = around(localized)
    outer = around(element)
    return parts, affix(localized, "delimiter"), outer[0] + inner[0], inner[1] + outer[1]


_OVERRIDING = ("form", "text-case", "strip-periods", "range-delimiter", "font-style", "font-weight", "font-variant",
               "text-decoration", "vertical-align")  # fmt: skip


def _part(element: etree._Element, own: etree._Element | None, builder: Builder) -> Part:
    merged = etree.Element("date-part", {str(k): str(v) for k, v in element.attrib.items()})
    if own is not None and own is not element:
        for attribute in _OVERRIDING:
            if (value := own.get(attribute)) is not None:
                merged.set(attribute, value)
    name, form = element.get("name", ""), merged.get("form", "")
    opening, closing = around(merged, affixes=False)
    return Part(
        name,
        _WRITERS[name](form, merged, builder) if name in _WRITERS else lambda parts, context: "",
        opening,
        closing,
        affix(merged, "prefix"),
        affix(merged, "suffix"),
        (merged.get("range-delimiter") or "–"),
        merged.get("strip-periods") == "true",
        merged.get("text-case", ""),
    )


def _year(form: str, element: etree._Element, builder: Builder) -> Callable[[Parts, Context], str]:
    locale = builder.locale

    def write(parts: Parts, context: Context) -> str:
        year = parts[0]
        if not year:
            return ""
        if form == "short":
            text = f"{abs(year) % 100:02}" if abs(year) > 99 else str(abs(year))
        else:
            text = str(abs(year))
        if year < 0:
            text += locale.term("bc")
        elif year < 1000 and form != "short":
            text += locale.term("ad")
        if context.settings.suffix and not context.year_suffix_done:
            context.year_suffix_done = True
            text += context.settings.suffix
        return text

    return write


def _month(form: str, element: etree._Element, builder: Builder) -> Callable[[Parts, Context], str]:
    locale, case = builder.locale, element.get("text-case")
    genitive = declined(locale.lang) if builder.options.genitive_months else ()
    nominative = declined(locale.lang, NOMINATIVE) if builder.options.genitive_months else ()

    def write(parts: Parts, context: Context) -> str:
        if len(parts) < 2 or not parts[1]:
            return ""
        month = parts[1]
        if month > 12:
            text = locale.term(f"season-{month - 20:02}", "long")
        elif form.startswith("numeric"):
            text = f"{month:02}" if form == "numeric-leading-zeros" else str(month)
        elif genitive and form != "short" and len(parts) > 2:
            text = genitive[month - 1]
        elif nominative and form != "short":
            text = nominative[month - 1]
        else:
            text = locale.term(f"month-{month:02}", form or "long")
        if case:
            text = cased(text, case, True)
        return text

    return write


def _day(form: str, element: etree._Element, builder: Builder) -> Callable[[Parts, Context], str]:
    locale = builder.locale
    limited = locale.options.get("limit-day-ordinals-to-day-1") == "true"

    def write(parts: Parts, context: Context) -> str:
        if len(parts) < 3 or not parts[2]:
            return ""
        day = parts[2]
        if form == "numeric-leading-zeros":
            return f"{day:02}"
        if form == "ordinal" and (day == 1 or not limited):
            return f"{day}{locale.ordinal(day, locale.gender(f'month-{parts[1]:02}'))}"
        return str(day)

    return write


_WRITERS = {"year": _year, "month": _month, "day": _day}


def _written(date: CslDate, parts: tuple[Part, ...], delimiter: str, context: Context, builder: Builder) -> str:
    if not date.begin:
        return date.literal
    if date.bound == "open":
        text = joined_parts(parts, date.begin, delimiter, context)
        return text + next((p.dash for p in parts if p.name == "year"), "–") if text else ""
    if date.end and date.end != date.begin:
        text = _range(date, parts, delimiter, context)
    else:
        text = joined_parts(parts, date.begin, delimiter, context)
        if date.season and len(date.begin) == 1 and any(p.name == "month" for p in parts):
            text = f"{date.season} {text}"
    return inexact.words(text, date, builder.locale, builder.setting.says_circa) if text and builder.options.circa else text


def joined_parts(parts: tuple[Part, ...], date: Parts, delimiter: str, context: Context) -> str:
    """The parts of one date with the delimiter between them."""
    texts = [t for p in parts if (t := p.written(date, context))]
    return joined(texts, delimiter) if texts else ""


def _range(date: CslDate, parts: tuple[Part, ...], delimiter: str, context: Context) -> str:
    """Two dates: what both have in common is written once, around the part that differs."""
    names = [p.name for p in parts]
    rank = next((i for i in range(3) if date.begin[i : i + 1] != date.end[i : i + 1]), 2)
    differing = [i for i, name in enumerate(names) if _RANK.get(name, 3) >= rank]
    # where the style does not print the part that differs, the dates look the same
    if not any(_RANK.get(names[i], 3) == rank for i in differing):
        return joined_parts(parts, date.begin, delimiter, context)
    first, last = differing[0], differing[-1]
    dash = next(p.dash for p in parts if _RANK.get(p.name, 3) == rank)
    before = [t for p in parts[:first] if (t := p.written(date.begin, context))]
    begin = _half(parts[first : last + 1], date.begin, context, end=False)
    end = _half(parts[first : last + 1], date.end, context, end=True)
    behind = [t for p in parts[last + 1 :] if (t := p.written(date.end, context))]
    middle = joined(begin, delimiter) + dash + joined(end, delimiter) if begin and end else joined(begin or end, delimiter)
    return joined([*before, middle, *behind], delimiter)


def _half(parts: tuple[Part, ...], date: Parts, context: Context, end: bool) -> list[str]:
    """One side of a range, without the affix that would stand next to the dash; an ordinal's stop stays (26.5.–31.12.)."""
    there = [p for p in parts if p.text(date, context)]
    out = []
    for i, part in enumerate(there):
        before = not (end and i == 0)
        behind = end or i < len(there) - 1
        text = part.written(date, context, before, behind)
        out.append(f"{text}." if text[-1:].isdigit() and not behind and part.suffix.strip() == "." else text)
    return out

