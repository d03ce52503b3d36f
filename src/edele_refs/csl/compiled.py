"""A style in one language, ready to render: its two areas, compiled as they are needed."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from edele_refs.csl.cites import Cite
from edele_refs.csl.cluster import Joining
from edele_refs.csl.compile import Builder, Render, Setting, affix, around, uses_variable
from edele_refs.csl.context import Context
from edele_refs.csl.entry import Shape
from edele_refs.csl.locale import Locale, locale
from edele_refs.csl.numbers import is_plural
from edele_refs.csl.options import CSL, Options
from edele_refs.csl.settle import settle
from edele_refs.csl.sorting import Key
from edele_refs.csl.style import Area, Style, read_style
from edele_refs.marks import BLOCK_END, JOINT


class CompiledArea:
    """cs:citation or cs:bibliography, compiled in one language."""

    def __init__(self, style: Style, area: Area, language: Locale, options: Options) -> None:
        self.area = area
        self.setting = Setting.of(style, language, area, options)
        self.keys = tuple(Key(element, self.setting) for element in area.sort)
        self._renders: dict[Shape, tuple[Render, ...]] = {}
        self.numbered = uses_variable(style, area, "citation-number")
        self.delimiter = affix(area.layout, "delimiter")
        self.opening, self.closing = around(area.layout, affixes=False)
        self.prefix, self.suffix = affix(area.layout, "prefix"), affix(area.layout, "suffix")

    def parts(self, context: Context) -> list[str]:
        """What the layout renders, part by part."""
        shape = context.entry.shape
        renders = self._renders.get(shape)
        if renders is None:
            renders = self._renders[shape] = Builder(self.setting, shape).children(self.area.layout)
        out: list[str] = []
        for render in renders:
            render(context, out)
        return out

    def closed(self, text: str) -> str:
        """The text inside the layout's faces and affixes."""
        prefix = self.prefix + JOINT if self.prefix else ""
        suffix = JOINT + self.suffix if self.suffix else ""
        if suffix and text.endswith(BLOCK_END):
            text, suffix = text[: -len(BLOCK_END)] + suffix + BLOCK_END, ""
        return f"{self.opening}{prefix}{text}{suffix}{self.closing}"


class CompiledStyle:
    """A style in one language, ready to render."""

    def __init__(self, style: Style, lang: str, options: Options = CSL) -> None:
        self.style = style
        self.locale = locale(lang or style.lang or "en-US", style.locales, options.corrected)
        self.options = options
        self.quotes = self.locale.quotes
        self.quotation = self.locale.quotation
        self.inside = self.locale.punctuation_in_quote
        self.citation = CompiledArea(style, style.citation, self.locale, options)
        self.bibliography = (
            CompiledArea(style, style.bibliography, self.locale, options) if style.bibliography else None
        )
        self.joining = Joining.of(style.citation, self.citation.delimiter)

    def in_language(self, lang: str) -> CompiledStyle:
        """The same style in another language."""
        return CompiledStyle(self.style, lang, self.options)

    def place(self, cite: Cite) -> str:
        """The place cited, further ones behind it with their labels ("12, fol. 3")."""
        more = (
            f", {self.locale.term(label, 'short', is_plural(locator))} {locator}"
            for label, locator in cite.more
        )
        return cite.locator.strip() + "".join(more)

    def finished(self, text: str) -> str:
        """Punctuation and quotation marks settled."""
        return settle(text, self.quotes, self.inside)


@lru_cache(maxsize=64)
def _compiled(path: Path, stamp: tuple[int, int], lang: str, options: Options) -> CompiledStyle:
    return CompiledStyle(read_style(path), lang, options)


def compiled(source: Path | bytes | Style, lang: str = "", options: Options = CSL) -> CompiledStyle:
    """A style, compiled; one from a file is kept as long as the file does not change."""
    if isinstance(source, Style):
        return CompiledStyle(source, lang, options)
    if isinstance(source, bytes):
        return CompiledStyle(read_style(source), lang, options)
    try:
        found = source.stat()
    except OSError:
        return CompiledStyle(read_style(source), lang, options)
    return _compiled(source, (found.st_mtime_ns, found.st_size), lang, options)
