"""Where a line may begin a note: the forms in which numbers of notes are written."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from edele_refs.formats._chain import Numbered
from edele_refs.formats._headings import is_chapter_heading, is_notes_heading
from edele_refs.formats._lines import Line, ended
from edele_refs.late_pattern import late_pattern
from edele_refs.roman import arabic

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED_LETTERS = str.maketrans("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", "abcdefghijklmnoprstuvwxyz")
"""There is no raised q."""


class Form(NamedTuple):
    """One way to write a note's number: its pattern (group 1 the number) and how good it looks.

    Forms of one ``kind`` may alternate in a document.
    """

    kind: str
    pattern: re.Pattern[str]
    weight: float = 1.0


_WORD = r"(?=[^\W_]|[\"“”„«»‘’‚'‹›(\[<§…/*_†])"
ROMAN = "roman"
"""The kind of the numbers i, ii, iii …, which Word gives endnotes unless it is told otherwise."""
_ROMAN_FORM = Form(ROMAN, late_pattern(r"[\[(]?([ivxlc]{1,9})[\])]?[.):]?\s+" + _WORD))
RAISED = "raised"
"""The kind of the numbers ¹, ², ³ …"""
SIGN = "sign"
"""The kind of the signs *, †, ‡, §, which begin anew on every page."""
LETTER = "letter"
"""The kind of the letters a, b, c …, which do so too."""
SIGNS = "*†‡§‖¶"
_LETTER_FORM = Form(LETTER, late_pattern(r"([a-z])[.)]?\s+(?=[^\W\d_a-zß-öø-ÿа-џґ]|[\"“„«‘‹])"))
_SIGN_FORM = Form(SIGN, late_pattern(rf"(([{SIGNS}])\2{{0,4}})(?![{SIGNS}])\s*" + _WORD))
_DIGIT_FORMS = (
    Form("dot", late_pattern(r"(\d{1,6})\.(?:\s+(?=\S)|(?=[\"“„«‘(]|[^\W\d_]{2}))")),
    Form("half", late_pattern(r"(\d{1,6})\)(?:\s+(?=\S)|(?=[\"“„«‘(]|[^\W\d_]|[*†] ))")),
    Form("colon", late_pattern(r"(\d{1,6}):\s+" + _WORD)),
    Form("plain", late_pattern(r"(\d{1,6})\s+" + _WORD)),
    Form("plain", late_pattern(r"(\d{1,6})(?=[\"“„«‘‚']?[^\W\d_a-zß-öø-ÿа-џґ]|[*†] )"), 0.7),
    Form("plain", late_pattern(r"(\d{1,6})$"), 0.8),
    Form("dot", late_pattern(r"(\d{1,6})\.$"), 0.8),
)
FORMS: Mapping[str, tuple[Form, ...]] = {
    **dict.fromkeys("0123456789", _DIGIT_FORMS),
    **dict.fromkeys("abdefghjkmnopqrstuwyz", (_LETTER_FORM,)),
    **dict.fromkeys("ivxlc", (_ROMAN_FORM, _LETTER_FORM)),
    **dict.fromkeys(SIGNS, (_SIGN_FORM,)),
    "(": (Form("round", late_pattern(r"\((\d{1,6})\)\s*" + _WORD)), _ROMAN_FORM),
    "[": (
        Form("caret", late_pattern(r"\[\^(\d{1,6})\]:?\s*(?=\S)")),
        Form("square", late_pattern(r"\[ ?(\d{1,6}) ?\][:.]?\s*(?=\S)")),
        _ROMAN_FORM,
    ),
    "\\": (Form("square", late_pattern(r"\\\[(\d{1,6})\\\][:.]?\s*(?=\S)")),),
    **dict.fromkeys(map(chr, RAISED_LETTERS), (Form(LETTER, late_pattern(r"([ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ])\s*(?=\S)"), 1.5),)),
    **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", (Form(RAISED, late_pattern(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,6})\s*(?=\S)")),)),
    **dict.fromkeys(
        "AEFNПP",
        (
            Form(
                "worded",
                late_pattern(
                    r"(?:Anm\.|Anmerkung|Fn\.?|Fußnote|Endnote|Footnote|Note|Przypis|Przyp\."
                    r"|Примечание|Прим\.)\s?(\d{1,6})\s?[:.)]\s*(?=\S)"
                ),
            ),
        ),
    ),
}
"""The forms that are tried, by a line's first character."""

CONTINUED = late_pattern(
    r"(?:(?:note\s)?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}[.:)]?\s{0,3})?[\[(](?:(?:foot)?note\s\d{1,4}\s)?(?:continued|cont(?:[’']?d|\.)|fortsetzung|forts\.|suite|continuación"
    r"|continuazione|продолжение|окончание|ciąg dalszy)(?:\s(?:from|on|auf|von|de|na|на|со?)\s[^\[\]()]{1,40})?[\])][.:]?\s*"
    r"|\(?continued (?:on|from) (?:the )?(?:next|following|previous|preceding) page\)?\.?$",
    re.I,
)
"""What a page says of a note that goes on from the one before, which is no part of it."""
_DATE = late_pattern(
    r"(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|oct|okt|nov|dec|dez|jän|mär|янв|фев|мар|апр|ма[йя]"
    r"|июн|июл|авг|сен|окт|ноя|дек|стycz|stycz|lut|kwie|czerw|lip|sierp|wrze|paź|listop|grud"
    r"|févr|avr|mai|juin|juil|août|déc|ener|abril|agost|dici)\w*\.?[\s,]|\d{1,2}\.\s?\d{2,4}\b",
    re.IGNORECASE,
)


def numbered_lines(text: str, lines: Sequence[Line]) -> dict[str, list[Numbered]]:
    """The lines that may begin a note, by the kind of their number."""
    found: dict[str, list[Numbered]] = defaultdict(list)
    contents = _contents(text, lines)
    for at, line in enumerate(lines):
        if at in contents:
            continue
        forms = FORMS.get(text[line.start], ())
        for form in forms:
            match = form.pattern.match(text, line.start, line.end)
            if match and not line.rule:
                one = _weighed(text, lines, at, form, match)
                if one:
                    found[form.kind].append(one)
                if form.kind != ROMAN:  # "i" may be a letter too
                    break
    return found


_LEADER = late_pattern(r"(?:\.\s?){5,}\s*(?:\d{1,4}|[ivxlc]{1,7})$")
"""The dots of a table of contents that lead to a page."""


def _contents(text: str, lines: Sequence[Line]) -> set[int]:
    """The lines of a table of contents: with dots that lead to a page, and those around them that end with one."""
    found = set[int]()
    led = [at for at, line in enumerate(lines) if text[line.end - 1] in _OF_PAGES and _LEADER.search(text, line.start, line.end)]
    for at in led if len(led) > 1 else ():
        for way in (-1, 1):
            near = at
            while 0 <= near < len(lines) and lines[near].page == lines[at].page and (near == at or near not in found) and _ends_with_page(text, lines[near]):
                found.add(near)
                near += way
    return found


_OF_PAGES = frozenset("0123456789ivxlc")


def _ends_with_page(text: str, line: Line) -> bool:
    return line.end - line.start < 160 and bool(_PAGE.search(text, max(line.start, line.end - 8), line.end) or _LEADER.search(text, line.start, line.end))


_PAGE = late_pattern(r"\s(?:\d{1,3}|[ivxlc]{1,7})$")


def _weighed(
    text: str, lines: Sequence[Line], at: int, form: Form, match: re.Match[str]
) -> Numbered | None:
    line = lines[at]
    number = _value(form.kind, match[1])
    alone = match.end() == line.end
    if not number or CONTINUED.match(text, line.start, line.end) or (alone and not _goes_on(text, lines, at)):
        return None
    weight = form.weight + _place(text, lines, at) + _look(text, match.end(), line.end)
    fresh = number < 3 and (at == 0 or _is_heading(text, lines[at - 1]))
    return Numbered(number, weight, at, line.page, match.start(1), match.end(1), match.end(), fresh)


def _value(kind: str, written: str) -> int:
    """A number of its kind; of signs the place in their order: * † ‡ § ‖ ¶ ** †† …"""
    if kind == ROMAN:
        return arabic(written)
    if kind == LETTER:
        return ord(written.translate(RAISED_LETTERS)) - ord("a") + 1
    if kind == SIGN:
        return SIGNS.index(written[0]) + 1 + len(SIGNS) * (len(written) - 1)
    return int(written.translate(SUPERSCRIPTS))


def _is_heading(text: str, line: Line) -> bool:
    words = text[line.start : min(line.end, line.start + 100)]
    return is_notes_heading(words) or is_chapter_heading(words)


def _goes_on(text: str, lines: Sequence[Line], at: int) -> bool:
    """A number alone on its line has its note on the next one, on the same page."""
    if at + 1 == len(lines) or lines[at + 1].page != lines[at].page:
        return False
    return not text[lines[at + 1].start : lines[at + 1].end].isdigit()


def _place(text: str, lines: Sequence[Line], at: int) -> float:
    """What the lines around say: a note rarely begins where a sentence breaks off."""
    line, before = lines[at], lines[at - 1] if at else None
    if before is None or before.rule or line.gap:
        return 0.3
    if line.page != before.page:
        return 0.0
    return 0.2 if ended(text, before) or before.end - before.start < 30 else -0.5


def _look(text: str, start: int, end: int) -> float:
    """What follows the number: a capital speaks for a note, a month or a small letter against."""
    first = text[start : min(end, start + 1)]
    if _DATE.match(text, start, min(end, start + 20)):
        return -0.6
    if first.islower():
        return -0.2
    return -0.1 if first.isdigit() else 0.1


def marks_of_stars(text: str, lines: Sequence[Line], start: int, end: int) -> Iterator[int]:
    """The lines between two that begin a note marked with a star or a dagger."""
    for at in range(start, end):
        words = text[lines[at].start : lines[at].end]
        if not lines[at].rule and re.match(r"[*†‡]{1,3}\s*[^\W_]", words[:12]):
            yield at
