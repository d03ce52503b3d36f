"""LaTeX's commands, as far as the text of a note has them."""

from __future__ import annotations

from collections.abc import Mapping

from edele_refs.formats._decoded import Looks
from edele_refs.late_pattern import late_pattern

FACES: Mapping[str, Looks] = {
    "emph": "italic",
    "textit": "italic",
    "textsl": "italic",
    "mkbibemph": "italic",
    "mkbibitalic": "italic",
    "citetitle*": "italic",
    "textbf": "bold",
    "mkbibbold": "bold",
    "strong": "bold",
    "textsc": "small-caps",
    "mkbibsc": "small-caps",
    "bsc": "small-caps",
    "up": "superscript",
    "fup": "superscript",
    "autocap": "",
    "underline": "underline",
    "uline": "underline",
    "textsuperscript": "superscript",
    "mkbibsuperscript": "superscript",
    "textsubscript": "subscript",
}
"""Commands with one argument, and the face in which it is set."""

DECLARED: Mapping[str, Looks] = {
    "em": "italic",
    "it": "italic",
    "itshape": "italic",
    "sl": "italic",
    "slshape": "italic",
    "bf": "bold",
    "bfseries": "bold",
    "sc": "small-caps",
    "scshape": "small-caps",
}
"""Commands without an argument: the face of the rest of the group."""

QUOTED: Mapping[str, tuple[str, str]] = {
    "enquote": ("“", "”"),
    "enquote*": ("‘", "’"),
    "textquote": ("“", "”"),
    "foreigntextquote": ("“", "”"),
    "hyphentextquote": ("“", "”"),
    "mkbibquote": ("“", "”"),
    "mkbibparens": ("(", ")"),
    "mkbibbrackets": ("[", "]"),
    "parentext": ("(", ")"),
    "brackettext": ("[", "]"),
    "foreignquote": ("“", "”"),
    "hyphenquote": ("“", "”"),
    "textelp": ("[…] ", ""),
    "textins": ("[", "]"),
}
"""Commands that put signs around their argument."""

ARGUMENTS_LEFT_OUT: Mapping[str, int] = {
    "href": 1,
    "foreignlanguage": 1,
    "textlang": 1,
    "foreignquote": 1,
    "hyphenquote": 1,
    "foreigntextquote": 1,
    "hyphentextquote": 1,
    "textcolor": 1,
    "color": 1,
    "colorbox": 1,
    "selectlanguage": 1,
    "label": 1,
    "index": 1,
    "indexed": 1,
    "sindex": 1,
    "nocite": 1,
    "phantom": 1,
    "hphantom": 1,
    "vphantom": 1,
    "hspace": 1,
    "hspace*": 1,
    "vspace": 1,
    "vspace*": 1,
    "begin": 1,
    "end": 1,
    "setlength": 2,
    "addtolength": 2,
    "fontsize": 2,
    "fontencoding": 1,
    "fontfamily": 1,
    "fontseries": 1,
    "fontshape": 1,
    "fontspec": 1,
    "addfontfeature": 1,
    "addfontfeatures": 1,
    "usefont": 4,
    "linespread": 1,
    "rule": 2,
    "multicolumn": 2,
    "multirow": 2,
    "bookmark": 1,
    "pagestyle": 1,
    "markboth": 2,
    "markright": 1,
    "enlargethispage": 1,
    "addcontentsline": 3,
    "raisebox": 1,
    "parbox": 1,
    "hypertarget": 1,
    "hyperlink": 1,
    "hyperref": 0,
    "pdfbookmark": 2,
    "todo": 1,
    "marginpar": 1,
    "includegraphics": 1,
    "setcounter": 2,
    "addtocounter": 2,
    "thispagestyle": 1,
    "caption": 0,
}
"""Commands whose first arguments are not read."""

MOVING = frozenset("kern mkern hskip vskip mskip lower raise moveleft moveright".split())
"""Commands of TeX's own that take a length, and no braces."""
LENGTH = late_pattern(
    r"\s*=?\s*[-+]?\s*(?:\d*[.,])?\d+\s*(?:true\s*)?(?:em|ex|pt|mm|cm|in|bp|pc|dd|cc|sp|mu)(?:\s*(?:plus|minus)\s*[-+]?[\d.,]+\s*[a-z]{2,5})*(?![a-z]) ?"
)
"""What a command of TeX that moves its place takes without braces."""

SIGNS: Mapping[str, str] = {
    "par": " ",
    "newline": " ",
    "linebreak": " ",
    "\\": " ",
    "item": " ",
    "tabularnewline": " ",
    "quad": " ",
    "qquad": " ",
    "space": " ",
    "nobreakspace": "\u00a0",
    "@": "",
    ",": "\u2009",
    ":": " ",
    ";": " ",
    "!": "",
    "thinspace": "\u2009",
    "enspace": " ",
    "hfill": " ",
    "slash": "/",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textunderscore": "_",
    "textbar": "|",
    "textless": "<",
    "textgreater": ">",
    "textdegree": "°",
    "textordfeminine": "ª",
    "textordmasculine": "º",
    "texteuro": "€",
    "euro": "€",
    "textsection": "§",
    "textparagraph": "¶",
    "textbullet": "•",
    "textellipsis": "…",
    "textdagger": "†",
    "dag": "†",
    "ddag": "‡",
    "textasteriskcentered": "*",
    "copyright": "©",
    "textcopyright": "©",
    "textregistered": "®",
    "textthreequartersemdash": "—",
    "textquotedbl": '"',
    "textquotestraightdblbase": '"',
    "quotedblbase": "„",
    "quotesinglbase": "‚",
    "guilsinglleft": "‹",
    "guilsinglright": "›",
    "glqq": "„",
    "grqq": "“",
    "glq": "‚",
    "grq": "‘",
    "flqq": "«",
    "frqq": "»",
    "flq": "‹",
    "frq": "›",
    "og": "«\u00a0",
    "fg": "\u00a0»",
    "lq": "‘",
    "rq": "’",
    "No": "N°\u2009",
    "no": "n°\u2009",
    "Nos": "Nos\u2009",
    "nos": "nos\u2009",
    "primo": "1°",
    "ier": "er",
    "iers": "ers",
    "iere": "re",
    "ieres": "res",
    "ieme": "e",
    "iemes": "es",
    "textnumero": "№",
    "cyrchar": "",
    "LaTeX": "LaTeX",
    "TeX": "TeX",
    "today": "",
    "ie": "ie",
    "bibrangedash": "–",
    "hyp": "-",
    "pno": "p.",
    "ppno": "pp.",
    "psq": "f.",
    "psqq": "ff.",
    "nopp": "",
    "ppspace": " ",
    "addspace": " ",
    "adddot": ".",
    "addcomma": ",",
    "addcolon": ":",
    "addthinspace": "\u2009",
    "TH": "Þ",
    "ng": "ŋ",
    "NG": "Ŋ",
    "textsharps": "ß",
    "textcommabelow": "",
    "textquotesinglbase": "‚",
}
"""Commands that stand for signs; accents and letters are those of .bib files."""

SHORTHANDS: Mapping[str, str] = {
    '"`': "„",
    "\"'": "“",
    '"<': "«",
    '">': "»",
    '"-': "",
    '"=': "-",
    '"~': "-",
    '"|': "",
    '""': "",
    '"/': "/",
    '"a': "ä",
    '"o': "ö",
    '"u': "ü",
    '"A': "Ä",
    '"O': "Ö",
    '"U': "Ü",
    '"s': "ß",
    '"z': "ß",
}
"""Babel's shorthands in German, Dutch and other languages: a quotation mark and a sign."""

NOTES = (
    "footnote endnote sidenote footnotetext endnotetext sidenotetext pagenote marginnote "
    "Afootnote Bfootnote Cfootnote Dfootnote Efootnote Aendnote Bendnote footnoteA footnoteB footnoteC footnoteD "
    "footnoteE Footnote FootnoteA FootnoteB FootnoteC FootnoteD FootnoteE Footnotetext FootnotetextA FootnotetextB "
    "FootnotetextC footnotetextA footnotetextB footnotetextC ledsidenote bottomnote tablefootnote sidefootnote LTRfootnote RTLfootnote LRfootnote LTRfootnotetext RTLfootnotetext plainfootnote verbfootnote foottextfootnote thanks"
).split()
IN_MARGIN = frozenset("marginnote sidenote sidefootnote".split())
"""Notes whose options say where they stand."""
FORMS = {
    "arabic": "decimal", "alph": "lowerLetter", "Alph": "upperLetter", "roman": "lowerRoman",
    "Roman": "upperRoman", "fnsymbol": "chicago",
}  # fmt: skip
"""Commands that print a counter, and what Word calls their numbers."""
MARKS = "footnotemark endnotemark sidenotemark footnotemarkA footnotemarkB footnotemarkC".split()
MARKED = late_pattern(r"Footnote(?:text)?[A-E]?")
"""Notes of manyfoot and bigfoot whose first argument is their mark."""
NOTE_CITES = (
    "autocite autocites footcite footcites footcitetext footcitetexts footfullcite smartcite "
    "smartcites fnotecite footfullcites Autocite Autocites Smartcite Smartcites supercite "
    "supercites autocite* avolcite fvolcite ftvolcite svolcite"
).split()
"""Citations that a note style sets as notes of their own."""
TEXT_CITES = (
    "cite cites textcite textcites parencite parencites fullcite cite* parencite* Cite Cites "
    "Textcite Textcites Parencite Parencites citep citet citep* citet* citealt citealp citeauthor "
    "citetitle citeyear citedate notecite pnotecite Notecite volcite pvolcite tvolcite "
    "citeauthor* citetitle* footciteshort citefull citefield possessivecite citealt* citealp*"
).split()
CITES = frozenset((*NOTE_CITES, *TEXT_CITES))
