r"""The quotation marks that \enquote prints: those of the document's main language.

Facts: csquotes' manual (5.2), its styles and their variants; babel's main language is the last
of its options, or the one that "main=" or polyglossia names.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern

Marks = tuple[tuple[str, str], tuple[str, str]]
"""The outer and the inner quotation marks."""

ENGLISH: Marks = (("“", "”"), ("‘", "’"))
_BRITISH: Marks = (("‘", "’"), ("“", "”"))
_GERMAN: Marks = (("„", "“"), ("‚", "‘"))
_SWISS: Marks = (("«", "»"), ("‹", "›"))
_LATIN: Marks = (("«", "»"), ("“", "”"))
_POLISH: Marks = (("„", "”"), ("‚", "’"))

_STYLES: dict[str, tuple[str, Marks]] = {
    "english": ("american USenglish usenglish canadian", ENGLISH),
    "british": ("UKenglish ukenglish australian newzealand", _BRITISH),
    "dutch": ("", _BRITISH),
    "german": ("ngerman germanb ngermanb austrian naustrian", _GERMAN),
    "czech": ("slovak slovene slovenian icelandic bulgarian", _GERMAN),
    "swissgerman": ("nswissgerman", _SWISS),
    "french": ("francais frenchb acadian canadien", (("«\u00a0", "\u00a0»"), ("“", "”"))),
    "italian": ("", _LATIN),
    "spanish": ("catalan", _LATIN),
    "portuguese": ("portuges", _LATIN),
    "brazilian": ("brazil", ENGLISH),
    "greek": ("", _LATIN),
    "russian": ("ukrainian", (("«", "»"), ("„", "“"))),
    "polish": ("croatian romanian", _POLISH),
    "swedish": ("finnish", (("”", "”"), ("’", "’"))),
}
_VARIANTS: dict[tuple[str, str], Marks] = {
    ("german", "guillemets"): (("»", "«"), ("›", "‹")),
    ("german", "swiss"): _SWISS,
    ("english", "british"): _BRITISH,
    ("french", "quotes"): ENGLISH,
    ("italian", "quotes"): ENGLISH,
    ("spanish", "mexican"): ENGLISH,
    ("portuguese", "brazilian"): ENGLISH,
}
_STYLE_OF = {name: style for style, (others, _) in _STYLES.items() for name in (style, *others.split())}

_HEAD = 100_000
"""So many characters are looked at before the text begins."""
_LOADED = late_pattern(r"\\(?:usepackage|RequirePackage|documentclass|ExecuteQuoteOptions)\s*(?:\[([^\]]{0,1000})\])?\s*\{([^{}]{1,200})\}")
_SET = late_pattern(r"\\(setmainlanguage|setdefaultlanguage|setquotestyle)\s*(?:\[([^\]]{0,200})\])?\s*\{([^{}]{1,60})\}")
_COMMENT = late_pattern(r"(?<!\\)%[^\n]*")


def marks_of(source: str) -> Marks:
    r"""The marks of \enquote in a document; English ones where it names no language.

    >>> marks_of(r"\usepackage[english,ngerman]{babel}\usepackage{csquotes}")[0]
    ('„', '“')
    >>> marks_of(r"\documentclass[ngerman]{article}\usepackage[german=guillemets]{csquotes}")[0]
    ('»', '«')
    """
    head = _COMMENT.sub("", source[:_HEAD].partition(r"\begin{document}")[0])
    languages, variants = dict[int, str](), dict[str, str]()
    for weight, name, variant in (*_loaded(head), *_set(head)):
        style, _, named = name.partition("/")
        if style := _STYLE_OF.get(style, ""):
            languages |= {weight: style} if weight else {}
            variants |= {style: variant or named} if variant or named else {}
    style = languages[max(languages)] if languages else "english"
    return _VARIANTS.get((style, variants.get(style, "")), _STYLES[style][1])


def _loaded(head: str) -> Iterator[tuple[int, str, str]]:
    """Languages that options name, with a weight of their word, and variants of quotation marks."""
    for found in _LOADED.finditer(head):
        packages = {one.strip() for one in found[2].split(",")}
        of_class = found[0].startswith(r"\documentclass")
        asked = found[2] if found[0].startswith(r"\Execute") else found[1] or ""
        for option in asked.split(","):
            key, _, value = (part.strip() for part in option.partition("="))
            if key == "style":
                yield 4, value, ""
            elif key == "main" and "babel" in packages:
                yield 3, value, ""
            elif value:
                yield 0, key, value
            elif of_class or "babel" in packages:
                yield 1 if of_class else 2, key, ""


def _set(head: str) -> Iterator[tuple[int, str, str]]:
    for found in _SET.finditer(head):
        of_quotes = found[1] == "setquotestyle"
        yield (5 if of_quotes else 3), found[3].strip(), found[2] or "" if of_quotes else _variant(found[2] or "")


def _variant(options: str) -> str:
    """polyglossia's Swiss German: its quotation marks are French ones without blanks."""
    return "swiss" if "swiss" in options else ""
