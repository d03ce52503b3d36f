"""Cyrillic in Latin letters: for sorting, and for readers, by a scheme of their choice."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from edele_refs.csl.options import CSL, Options
from edele_refs.late_pattern import late_pattern
from edele_refs.model import RefsError

CYRILLIC = late_pattern("[\u0400-\u04ff]")
_LETTERS = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяѣѵѳў",
        "a b v g g d e ie zh z i i i i k l m n o p r s t u f kh ts ch sh shch ' y ' e iu ia e i f u".split(),
        strict=True,
    )
)
_SORTING = str.maketrans({"ё": "e", **{k: v.strip("'") for k, v in _LETTERS.items()}})
_UKRAINIAN = str.maketrans({"і": "i", "ї": "ï", "є": "ie", "ґ": "g", "І": "I", "Ї": "Ï", "Є": "Ie", "Ґ": "G"})
_TEXTS = ("publisher", "publisher-place", "collection-title", "event-place", "archive-place")
_TITLES = ("title", "title-short", "container-title", "volume-title", "original-title")


def sorting_form(text: str) -> str:
    """Small letters, Cyrillic ones as they are transliterated in English.

    >>> sorting_form("Жуков"), sorting_form("Zhukov")
    ('zhukov', 'zhukov')
    """
    return text.lower().translate(_SORTING)


def latin(text: str, scheme: str) -> str:
    """The text in Latin letters, by a scheme of iuliia ("ala_lc", "bgn_pcgn", "scientific", …)."""
    if not CYRILLIC.search(text):
        return text
    return str(_scheme(scheme).translate(text)).translate(_UKRAINIAN)


@cache
def _scheme(name: str) -> Any:
    wanted = name.strip().upper().replace("-", "_").replace(" ", "_")
    found = getattr(_iuliia(), wanted, None)
    if not wanted or found is None:
        known = sorted(n.lower() for n in dir(_iuliia()) if n.isupper() and not n.startswith("_"))
        raise RefsError(f"there is no transliteration “{name}”; there are: {', '.join(known)}")
    return found


def _iuliia() -> ModuleType:
    try:
        import iuliia
    except ImportError:
        raise RefsError("transliteration needs: pip install 'edele-refs[transliteration]'") from None
    return iuliia  # type: ignore[no-any-return]


def romanized(item: Mapping[str, Any], scheme: str, original: bool) -> dict[str, Any]:
    """The item with its Cyrillic names and texts in Latin letters.

    ``original``: titles keep their own letters and have the others in brackets behind.
    """
    out = dict(item)
    for name in (*_TEXTS, *_TITLES):
        text = item.get(name)
        if isinstance(text, str) and CYRILLIC.search(text):
            changed = latin(text, scheme)
            out[name] = f"{text} [{changed}]" if original and name in _TITLES else changed
    for name, people in item.items():
        if isinstance(people, list) and all(isinstance(p, Mapping) for p in people):
            out[name] = [
                {k: latin(v, scheme) if isinstance(v, str) else v for k, v in p.items()} for p in people
            ]
    return out


def with_translation(item: Mapping[str, Any]) -> Mapping[str, Any]:
    """The item with the translation of its title behind it, where one is given
    (``title-translation``): “Voina i mir [War and Peace]”."""
    translation = item.get("title-translation")
    if not isinstance(translation, str) or not isinstance(item.get("title"), str):
        return item
    return {**item, "title": f"{item['title']} [{translation}]"}


def prepared(item: Mapping[str, Any], options: Options) -> Mapping[str, Any]:
    """The item as the options want it: in Latin letters, with the translation of its title."""
    if options.transliterate:
        item = romanized(item, options.transliterate, options.original)
    return with_translation(item) if options != CSL else item
