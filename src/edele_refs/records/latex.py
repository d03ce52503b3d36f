r"""Text as LaTeX, read in both directions, for the fields of .bib files.

Letters stay UTF-8; only what TeX takes for a command is escaped. Braces become
commands and not ``\{``: BibTeX counts every brace, escaped or not. White space is
folded to single spaces, as every reader of .bib files does; no-break and thin
spaces have signs of their own and stay.
"""

from __future__ import annotations

import re
import unicodedata

from edele_refs.late_pattern import late_pattern
from edele_refs.tex_letters import ACCENTS, LETTERS, TIE, TIED

ESCAPES = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "\u00a0": "~",  # no-break space
    "\u202f": r"{\,}",  # narrow no-break space
    "\u2009": r"{\thinspace}",
}
"""Characters and what stands for them; read in both directions."""

_ESCAPED = {v.strip("{}"): k for k, v in ESCAPES.items()}
_LIGATURE = late_pattern(r"(?P<sign>[-'`])(?=(?P=sign))")
_SPECIAL = late_pattern("[" + re.escape("".join(ESCAPES)) + "]")
_SPACE = late_pattern(r"[^\S\u00a0\u202f\u2009]+")
_HALF = late_pattern("[\ud800-\udfff]")

LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”"}
UNMARKED = frozenset(
    "emph textit textbf textsc textrm textsf textup textnormal mkbibquote mkbibemph enquote url "
    "relax protect foreignlanguage".split()
)
"""Commands that are left out; their text stays."""

_TOKEN = late_pattern(r"\\(?:(?P<word>[A-Za-z]+)[ \t]*|(?P<sign>.))|---?|``|''|[{}~]", re.DOTALL)
_ACCENTED = late_pattern(r"[ \t]*(?:\{[ \t]*(\\?[^\W\d_])[ \t]*\}|(\\?[^\W\d_]))")


def fold(text: str) -> str:
    """White space folded to single spaces; NUL left out, half characters replaced."""
    if text.isprintable() and "  " not in text:  # nearly always, and quick to see
        return text.strip(" ")
    return _SPACE.sub(" ", _HALF.sub("\ufffd", text.replace("\x00", ""))).strip(" ")


def escape(text: str) -> str:
    r"""Text for a field of a .bib file.

    >>> print(escape("50 % of {A_B} & C~D – ‘SMERSh’"))
    50 \% of {\textbraceleft}A\_B{\textbraceright} \& C{\textasciitilde}D – ‘SMERSh’
    """
    apart = _LIGATURE.sub("\\g<sign>\x00", fold(text))
    return _SPECIAL.sub(lambda m: ESCAPES[m[0]], apart).replace("\x00", "{}")


def unescape(latex: str) -> str:
    r"""The text that a field of a .bib file stands for; unknown commands stay as written.

    >>> print(unescape(r"M{\"u}ller \& {NKVD}: \v{S}koda, {\ss}, 1--2 \foo"))
    Müller & NKVD: Škoda, ß, 1–2 \foo
    """
    if not any(sign in latex for sign in "\\{}~-`'"):
        return fold(latex)
    done: list[str] = []
    at = 0
    while found := _TOKEN.search(latex, at):
        done.append(latex[at : found.start()])
        text, at = _meant(latex, found)
        done.append(text)
    return fold("".join(done) + latex[at:])


def _meant(latex: str, token: re.Match[str]) -> tuple[str, int]:
    """What a token stands for, and where reading goes on."""
    word, sign, written = token["word"], token["sign"], token[0]
    if word is None and sign is None:
        return LIGATURES.get(written, "\u00a0" if written == "~" else ""), token.end()
    name = word or sign
    if plain := _ESCAPED.get(f"\\{name}"):
        return plain, token.end()
    if name in ACCENTS and (letter := _ACCENTED.match(latex, token.end())):
        base = (letter[1] or letter[2]).removeprefix("\\")
        return unicodedata.normalize("NFC", base + ACCENTS[name]), letter.end()
    if name == "t" and (two := TIED.match(latex, token.end())):
        return two[1] + TIE + two[2], two.end()
    if name in LETTERS:
        return LETTERS[name], token.end()
    if name in UNMARKED:
        return "", token.end()
    return (name if name in "{}" else written), token.end()


def verbatim(text: str) -> str:
    """An address (URL, DOI) for a field: unescaped; what breaks the file is percent-encoded.

    >>> print(verbatim("http://a.org/a_b%20c&e~f#g{h}"))
    http://a.org/a_b%20c&e~f#g%7Bh%7D
    """
    codes = {"{": "%7B", "}": "%7D", "\\": "%5C", "\u00a0": "%C2%A0"}
    codes |= {" ": "%20", "\u202f": "%E2%80%AF", "\u2009": "%E2%80%89"}
    return re.sub(r"[{}\\\s]", lambda m: codes[m[0]], fold(text))


_INNER_CAPITAL = late_pattern(r"[^\W\d_][\w-]*[^\W\d_]|[^\W\d_]")
_SMALL = frozenset(
    "about above across after against along amid among around before behind below beneath beside "
    "besides between beyond despite during except inside outside since their these those through "
    "throughout toward towards under underneath until versus where which while within without".split()
)

_FOREIGN = frozenset(
    "und oder von vom der das dem den im am zum zur für mit auf aus bei nach über unter "
    "et ou du des les le la aux del della dei degli nel nella el los las y em da dos das".split()
)


def titled(title: str) -> str:
    r"""A title for a field, in braces where a style that lowers capitals would harm it.

    In a title in English headline style the words with a capital inside are
    protected. A title in sentence style (it has a long word in small letters) or in
    another language (a letter outside ASCII, a German or French article) keeps all
    its capitals, for they are names, or German.

    >>> print(titled("The Army of the USSR"), titled("Voina i NKVD"))
    The Army of the {USSR} Voina i {NKVD}
    >>> print(titled("Lage in Weißrußland und allgemeine Lage"))
    {Lage in Weißrußland und allgemeine Lage}
    """
    if _in_sentence_style(title):
        return "{" + escape(title) + "}"
    return " ".join(_guarded(word) for word in escape(title).split(" "))


def _in_sentence_style(title: str) -> bool:
    words = [word.strip(".,:;!?()[]“”‘’'\"«»") for word in title.split()]
    small = any(len(w) > 4 and w.isalpha() and w.islower() and w not in _SMALL for w in words)
    return small or any(w in _FOREIGN or (w.isalpha() and not w.isascii()) for w in words)


def _guarded(word: str) -> str:
    if word[1:].islower() or "{" in word or "\\" in word or "~" in word:
        return word
    return _INNER_CAPITAL.sub(
        lambda m: "{" + m[0] + "}" if any(map(str.isupper, m[0][1:])) else m[0], word
    )


def paged(pages: str) -> str:
    """Pages for a field: the dash of a range is ``--``.

    >>> paged("345–95"), unescape("345--95")
    ('345--95', '345–95')
    """
    apart = re.sub("–(?=[–-])|-(?=–)", "\\g<0>\x00", escape(pages))
    return apart.replace("–", "--").replace("\x00", "{}")
