"""LaTeX within a note: commands, accents, groups, dashes and quotation marks → decoded text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from edele_refs.formats import _latex_words as words
from edele_refs.formats._decoded import Decoded, Looks
from edele_refs.formats._decoder import Decoder
from edele_refs.formats._latex_blocks import cell, empty, environment, short_verb, shown
from edele_refs.formats._latex_chars import CHARACTERS, character
from edele_refs.formats._latex_cites import Cited, cited, is_cite
from edele_refs.formats._latex_math import bracket, dollar
from edele_refs.formats._latex_quotes import ENGLISH
from edele_refs.formats._latex_reader import Macros, Reader
from edele_refs.formats._latex_said import past_blank, say
from edele_refs.formats._latex_scan import Scan, with_shorts
from edele_refs.formats._latex_templates import expand, past_definition
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.tex_letters import ACCENTS, TIE, TIED

_TOKEN = late_pattern(
    r"""
    (?P<comment>%[^\n]*(?:\n[ \t]*)?)
  | \\(?P<word>[A-Za-z][A-Za-z@]*\*?)
  | \\(?P<char>.)
  | (?P<open>\{)
  | (?P<close>\})
  | (?P<tie>~)
  | (?P<dash>---?)
  | (?P<quote>[?!]`|``|''|`|'|,,(?=\S)|<<|>>)
  | (?P<babel>"[`'<>=~|"/aouAOUsz-])
  | (?P<math>\$\$?)
  | (?P<empty>\n[ \t]*\n\s*)
  | (?P<cell>&)
    """,
    re.X | re.S,
)
_QUOTES = {"``": "“", "''": "”", "`": "‘", "'": "’", ",,": "„", "<<": "«", ">>": "»", "?`": "¿", "!`": "¡"}
"""The ligatures of TeX's fonts."""
_BASE = late_pattern(r"[ \t]*(?:\{[ \t]*(?:\\([ij])(?![A-Za-z])[ \t]*|([^\W\d_]?))\}|\\([ij])(?![A-Za-z])[ \t]*|([^\W\d_]))")


def decode(
    scan: Scan, span: Span, macros: Macros | None = None, apart: Mapping[int, int] | None = None
) -> tuple[Decoded, list[tuple[Cited, Span]]]:
    r"""The text of a stretch of LaTeX, and the citations in it with their places in the text.

    >>> decode(Scan(r"See M\"uller, \emph{Krieg \& Frieden}, 12--15"), Span(0, 45))[0].text
    'See Müller, Krieg & Frieden, 12–15'
    """
    reader = Reader(scan, macros or Macros(), Decoder(scan.source), span.end, span.start, apart=apart or {})
    tokens = with_shorts(_TOKEN.pattern, scan.shorts)
    while found := tokens.search(scan.source, reader.at, span.end):
        reader.out.words(reader.at, found.start())
        reader.at = found.end()
        _READERS[str(found.lastgroup)](reader, found)
    reader.out.words(reader.at, span.end)
    decoded = reader.out.done()
    size = len(decoded.text)
    places = [(one, Span(min(a, size), min(b, size))) for one, a, b in reader.cites]
    return decoded, places


def _comment(reader: Reader, token: re.Match[str]) -> None:
    """Left out, with the blanks at the beginning of the next line."""


def _char(reader: Reader, token: re.Match[str]) -> None:
    sign = token["char"]
    if sign in ACCENTS:
        _accent(reader, token, sign)
    elif sign.isspace():
        reader.out.sign(" ", *token.span())
    elif sign == "\\" and reader.tables:
        cell(reader, token)
    elif (sign in "([" and bracket(reader, token, sign)) or sign in "()[]":
        return
    else:
        written = {"-": "", "/": "", **words.SIGNS}.get(sign, sign)
        reader.out.sign(written, *token.span())


def _accent(reader: Reader, token: re.Match[str], sign: str) -> None:
    base = _BASE.match(reader.scan.source, token.end(), reader.end)
    if not base:
        reader.out.words(*token.span())
        return
    letter = base[1] or base[2] or base[3] or base[4] or ""
    text = unicodedata.normalize("NFC", letter + ACCENTS[sign]) if letter else ""
    reader.out.sign(text, token.start(), base.end())
    reader.at = base.end()


def _word(reader: Reader, token: re.Match[str]) -> None:
    word = token["word"]
    bare = word.rstrip("*")
    if token.start() in reader.apart:
        reader.at = reader.apart[token.start()]
        return
    if (is_cite(word) and _cite(reader, token)) or shown(reader, token):
        return
    if ((own := reader.macros.templates.get(word)) and expand(reader, token, own)) or past_definition(reader, token):
        return
    if bare in ACCENTS and _BASE.match(reader.scan.source, token.end()):
        _accent(reader, token, bare)
    elif bare == "t" and (two := TIED.match(reader.scan.source, token.end(), reader.end)):
        reader.out.sign(two[1] + TIE + two[2], token.start(), two.end())
        reader.at = two.end()
    elif (face := _face(reader, word)) is not None and reader.scan.group(token.end()):
        _open(reader, token.start(), reader.scan.group(token.end()), face)
    elif bare in words.MOVING and (length := words.LENGTH.match(reader.scan.source, token.end(), reader.end)):
        reader.out.sign(" " if bare in ("hskip", "vskip") else "", token.start(), length.end())
        reader.at = length.end()
    elif bare in CHARACTERS and (named := character(reader.scan.source, token.end(), reader.end)):
        reader.out.sign(named[0], token.start(), named[1])
        reader.at = named[1]
    elif bare in words.DECLARED:
        _turn(reader, token, words.DECLARED[bare])
    elif bare in _REFERS and (label := reader.scan.group(token.end())):
        name = label.of(reader.scan.source)
        number = "" if bare in _OF_PAGES else reader.macros.numbers.get(name)
        reader.out.open("link", token.start(), token.start(), f"#{name}")
        reader.out.sign(number or f"[{name}]", token.start(), label.end + 1)
        reader.out.close(label.end + 1, label.end + 1)
        reader.at = label.end + 1
    elif say(reader, token, bare):
        return
    else:
        _command(reader, token, word)


_OF_PAGES = frozenset("pageref vpageref nameref titleref".split())
"""What is printed there no reader of the source can know."""
_REFERS = _OF_PAGES | frozenset("ref vref fref cref Cref autoref footref fnref labelcref".split())


def _face(reader: Reader, word: str) -> Looks | None:
    return words.FACES.get(word, reader.macros.faces.get(word))


def _open(reader: Reader, start: int, inner: Span | None, face: Looks, target: str = "") -> None:
    assert inner is not None
    reader.out.open(face, start, inner.start, target)
    reader.closing.append(None)
    reader.at = inner.start


def _turn(reader: Reader, token: re.Match[str], face: Looks) -> None:
    reader.at = past_blank(reader, token.end())
    if reader.closing:
        reader.out.turn(face, reader.at)


def _cite(reader: Reader, token: re.Match[str]) -> bool:
    """A citation stays as it is written; what it cites is kept beside."""
    found, end = cited(reader.scan, token)
    if not found or end > reader.end:
        return False
    before, at = reader.out.length, token.start()
    for one in found:
        reader.out.words(at, one.place.end)
        reader.cites.append((one, before, reader.out.length))
        before, at = reader.out.length, one.place.end
    reader.out.words(at, end)
    reader.at = end
    return True


def _command(reader: Reader, token: re.Match[str], word: str) -> None:
    """Other commands: what they put around their argument, or the argument alone."""
    at = token.end()
    for _ in range(words.ARGUMENTS_LEFT_OUT.get(word, 0)):
        if argument := reader.scan.group(option.end + 1 if (option := reader.scan.option(at)) else at):
            at = argument.end + 1
    while word not in words.QUOTED and (optional := reader.scan.option(at)):
        at = optional.end + 1
    cite = reader.scan.option(at) if word in _WITH_CITE else None
    while word in _WITH_CITE and (optional := reader.scan.option(at)):
        at = optional.end + 1
    inner = reader.scan.group(at)
    left_out = word in words.ARGUMENTS_LEFT_OUT and word not in _WITH_TEXT
    if word in ("begin", "end"):
        at = environment(reader, token, at, inner)
    if left_out or inner is None or inner.end > reader.end:
        reader.at = min(at if left_out else past_blank(reader, at), reader.end)
        reader.out.reach(reader.at)
    elif signs := words.QUOTED.get(word, reader.macros.quotes.get(word)):
        _quoted(reader, token.start(), inner, signs, cite)
    elif word in ("url", "nolinkurl", "path", "doi"):
        _address(reader, token.start(), inner)
    else:
        target = reader.scan.group(token.end()) if word == "href" else None
        address = target.of(reader.scan.source) if target else ""
        _open(reader, token.start(), inner, "link" if word == "href" else "", address)


_WITH_TEXT = frozenset("href foreignlanguage textlang textcolor colorbox raisebox parbox multicolumn multirow hyperlink hypertarget hyperref caption foreignquote hyphenquote foreigntextquote hyphentextquote".split())


_WITH_CITE = frozenset("textquote foreigntextquote hyphentextquote".split())
"""csquotes' commands that print what is cited in brackets behind the quotation."""


def _quoted(reader: Reader, start: int, inner: Span, signs: tuple[str, str], cite: Span | None) -> None:
    left, right = signs
    if signs in ENGLISH:
        left, right = reader.macros.marks[ENGLISH.index(signs) or reader.depth % 2]  # a star asks for the inner ones
        reader.depth += 1
    reader.out.sign(left, start, inner.start)
    source = decode(reader.scan, cite, reader.macros)[0].text if cite else ""
    reader.closing.append(f"{right} ({source})" if source else right)
    reader.at = inner.start


def _address(reader: Reader, start: int, inner: Span) -> None:
    """An address: nothing in it is a command, but for the escapes that some write."""
    reader.out.open("link", start, inner.start, inner.of(reader.scan.source))
    at = inner.start
    for escape in re.finditer(r"\\([%#&_~{}])", inner.of(reader.scan.source)):
        begin = inner.start + escape.start()
        reader.out.words(at, begin)
        reader.out.sign(escape[1], begin, begin + 2)
        at = begin + 2
    reader.out.words(at, inner.end)
    reader.out.close(inner.end, inner.end + 1)
    reader.at = inner.end + 1


def _begin(reader: Reader, token: re.Match[str]) -> None:
    if reader.scan.end_of(token.start()) >= 0:
        reader.out.open("", *token.span())
        reader.closing.append(None)


def _close(reader: Reader, token: re.Match[str]) -> None:
    if not reader.closing:
        return
    sign = reader.closing.pop()
    if sign is None:
        reader.out.close(*token.span())
    elif sign:
        reader.depth -= any(sign.partition(" (")[0] == right for _, right in reader.macros.marks)
        reader.out.sign(sign, *token.span())


def _short(reader: Reader, token: re.Match[str]) -> None:
    if not reader.macros.shorthands:
        reader.out.words(token.start(), token.start() + 1)
        reader.at = token.start() + 1
        return
    reader.out.sign(words.SHORTHANDS[token[0]], *token.span())


_READERS = {
    "comment": _comment,
    "word": _word,
    "char": _char,
    "open": _begin,
    "close": _close,
    "tie": lambda reader, token: reader.out.sign("\u00a0", *token.span()),
    "dash": lambda reader, token: reader.out.sign("–" if len(token[0]) == 2 else "—", *token.span()),
    "quote": lambda reader, token: reader.out.sign(_QUOTES[token[0]], *token.span()),
    "short": short_verb,
    "babel": _short,
    "math": dollar,
    "empty": empty,
    "cell": cell,
}
