r"""What a LaTeX command stands for: words of the document's own, letters, signs, abbreviations (``\ac{BArch}``).

Facts: the manuals of xspace, glossaries, acronym and acro. An abbreviation is given in its short form: which mention
is the first, and has both, is known only to the program that prints the document.
"""

from __future__ import annotations

import re

from edele_refs.formats import _latex_words as words
from edele_refs.formats._latex_blocks import PARTING
from edele_refs.formats._latex_reader import Reader
from edele_refs.late_pattern import late_pattern
from edele_refs.tex_letters import LETTERS

BLANK = "\ue010"
r"""The sign behind a document's own words whose definition ends with ``\xspace``."""
_NO_BLANK = late_pattern(r"[\s,.'/?;:!~)\-{}’–—…»”]|\\(?:[ /]|space(?![A-Za-z])|xspace(?![A-Za-z])|fg(?![A-Za-z]))|\Z")
"""Before these signs ``\\xspace`` prints nothing."""
_LONG = frozenset("acl Acl aclp Aclp acrlong Acrlong acrlongpl glsentrylong Glsentrylong acroextra".split())
_SHORT = frozenset(
    "ac Ac acs acp Acp acsp acf Acf acfp aca gls Gls GLS glspl Glspl acrshort Acrshort acrshortpl acrfull Acrfull glsentryshort "
    "glsentrytext glsentryname glsname Glsname glsxtrshort".split()
)


def say(reader: Reader, token: re.Match[str], bare: str) -> bool:
    """Say what a command stands for; False where it stands for no words."""
    if _abbreviation(reader, token, bare):
        return True
    said = next((table[bare] for table in (reader.macros.texts, LETTERS, words.SIGNS) if bare in table), None)
    if said is None:
        return False
    end = past_blank(reader, token.end())
    if said.endswith(BLANK):
        said = said[:-1] + blank_behind(reader, token.end(), end)
    if said[:1] == "\u00a0" and reader.out.tail(1) in (" ", "\u00a0"):
        reader.out.unhyphenate()  # French quotation marks bring their own blank
    reader.out.sign(said, token.start(), end)
    reader.at = end
    if bare in PARTING:
        reader.out.divide()
    return True


def _abbreviation(reader: Reader, token: re.Match[str], bare: str) -> bool:
    """Say an abbreviation that the document explains; False where the command is none."""
    key = reader.scan.group(token.end()) if bare in _SHORT or bare in _LONG else None
    forms = reader.macros.abbreviations.get(key.of(reader.scan.source).strip()) if key else None
    if key is None or forms is None or key.end >= reader.end:
        return False
    reader.out.sign(forms[bare in _LONG], token.start(), key.end + 1)
    reader.at = key.end + 1
    return True


def blank_behind(reader: Reader, name_end: int, at: int) -> str:
    r"""The blank that ``\xspace`` prints before what follows."""
    source = reader.scan.source
    none = source.startswith("{", name_end) or at >= reader.end or _NO_BLANK.match(source, at)
    return "" if none else " "


def past_blank(reader: Reader, at: int) -> int:
    """A command's name ends with the blanks behind it, or with an empty group."""
    source = reader.scan.source
    if source.startswith("{}", at):
        return at + 2
    while at < reader.end and source[at] in " \t":
        at += 1
    if at < reader.end and source[at] == "\n" and source[at + 1 : at + 2] != "\n":
        at += 1
        while at < reader.end and source[at] in " \t":
            at += 1
    return at
