"""Reads a style into citeproc-py's elements, as we have mended them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from citeproc import LANGUAGE_NAMES, LOCALES_PATH, PRIMARY_DIALECTS, model
from lxml import etree

from edele_refs.csl.citeproc_py import elements, people, sorting, texts
from edele_refs.csl.citeproc_py.terms import CSL, Terms
from edele_refs.model import RefsError

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MENDED = (
    elements.If,
    elements.Else_If,
    elements.Group,
    texts.Text,
    texts.Number,
    texts.Label,
    texts.Date,
    people.Names,
    people.Substitute,
    sorting.Key,
)


def _classes() -> dict[str, type]:
    """An element class by tag: ours, or citeproc-py's with what all elements share."""
    known: dict[str, Any] = {c.__name__: c for c in model.CitationStylesElement.__subclasses__()}
    known |= {c.__name__: c for c in _MENDED}
    return {_tag(name): _mended(name, cls) for name, cls in known.items()}


def _tag(name: str) -> str:
    return name.replace("_", "-").lower()


def _mended(name: str, cls: Any) -> type:
    mixins: tuple[type, ...] = (elements.Mended,)
    if issubclass(cls, model.Parent):
        mixins = (elements.Parenting, elements.Mended)
    return type(name, (*mixins, cls), {})


@cache
def _parser() -> Any:
    lookup = etree.ElementNamespaceClassLookup()
    namespace = lookup.get_namespace(NAMESPACE)
    # not a direct subclass of CitationStylesElement: citeproc-py would take it for its own
    namespace[None] = _mended("Element", model.Macro)
    for tag, cls in _classes().items():
        namespace[tag] = cls
    parser = etree.XMLParser(
        remove_comments=True, remove_pis=True, no_network=True, resolve_entities=False
    )
    parser.set_element_class_lookup(lookup)
    return parser


class Style:
    """A style ready to render: its tree, its macros by name, its terms in a language."""

    def __init__(self, path: Path, locale: str) -> None:
        self.root = _parse(path)
        # lxml makes its proxies anew unless someone holds them, and with them what we
        # have put on them
        self._held = list(self.root.iter())
        chain = list(_locales(self.root, locale))
        self.terms = Terms(chain, _system("en-US"))
        self.citation = self.root.find(f"{CSL}citation")
        self.bibliography = self.root.find(f"{CSL}bibliography")
        if self.citation is None or self.citation.find(f"{CSL}layout") is None:
            raise RefsError(
                f"the style {path.name} has no <citation> with a <layout>: it cannot print notes"
            )
        root = self.root
        root.terms, root.lang, root.language = self.terms, locale, locale[:2]
        root.macros = {macro.get("name"): macro for macro in root.iterfind(f"{CSL}macro")}
        root.areas = (self.citation, self.bibliography)
        root.name_options = {}

    @property
    def tells_apart(self) -> bool:
        """Whether the style asks which citations are ambiguous."""
        return self.suffixes or any("disambiguate" in element.attrib for element in self._held)

    @property
    def suffixes(self) -> bool:
        """Whether a letter behind the year tells works of one author and year apart."""
        return bool(self.citation.get("disambiguate-add-year-suffix") == "true")

    @property
    def near(self) -> int:
        """Within how many notes a mention is near (``near-note-distance``)."""
        value = self.citation.get("near-note-distance", "5")
        return int(value) if value.isdecimal() else 5


@lru_cache(maxsize=8)
def load_style(path: Path, locale: str | None) -> Style:
    """The style in this language, or in its own (``default-locale``)."""
    own = _parse(path).get("default-locale")
    return Style(path, locale or own or "en-US")


def _parse(path: Path) -> Any:
    try:
        root = etree.parse(str(path), _parser()).getroot()
    except (OSError, etree.XMLSyntaxError) as error:
        raise RefsError(f"the style {path.name} cannot be read: {error}") from None
    if root.tag != f"{CSL}style":
        raise RefsError(f"{path.name} is no CSL style: its root is <{root.tag}>")
    return root


def _locales(root: Any, locale: str) -> Iterator[Any]:
    """The locales that count, the most special first (CSL 1.0.2, "Locale fallback")."""
    language = locale.partition("-")[0]
    if locale not in LANGUAGE_NAMES and language not in PRIMARY_DIALECTS:
        raise RefsError(f"there is no language “{locale}”; give a locale such as en-GB or de-DE")
    inside = {found.get(_XML_LANG, ""): found for found in root.iterfind(f"{CSL}locale")}
    for name in (locale, language, ""):
        if name in inside:
            yield inside[name]
    if locale in LANGUAGE_NAMES:
        yield _system(locale)
    if language in PRIMARY_DIALECTS and PRIMARY_DIALECTS[language] != locale:
        yield _system(PRIMARY_DIALECTS[language])


@lru_cache(maxsize=16)
def _system(locale: str) -> Any:
    return etree.parse(str(Path(LOCALES_PATH) / f"locales-{locale}.xml")).getroot()
