"""Whole notes: references with what leads to them, short forms, ibid., and prose around them."""

from __future__ import annotations

from random import Random

from footnotes.dates import pages, roman
from footnotes.facts import facts
from footnotes.names import initials
from footnotes.sentences import sentence
from footnotes.settings import SETTINGS, archive, cited, quoted
from footnotes.sheet import Sheet
from footnotes.style import Style, draw
from footnotes.works import Titles, Work, in_latin, work

FOREIGN = ("en", "de", "fr", "ru", "pl", "it")


def _work(rng: Random, style: Style, titles: Titles) -> Work:
    """A work of the document's language or, often, another."""
    other = rng.random() < 0.3
    code = rng.choice(FOREIGN) if other else style.code
    found = work(rng, code, titles)
    if other and found.kind in ("record", "news", "letter", "case"):
        found = work(rng, style.code, titles, found.kind) if rng.random() < 0.6 else found
    if found.script == "cyrillic" and style.code not in ("ru", "uk"):
        found = in_latin(found, style.code in ("de", "cs") or rng.random() < 0.2)
    return found


def full(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    with sheet.citing("full"):
        SETTINGS[found.kind](sheet, style, rng, found)


def short(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A short form: surname, title or its beginning, or "op. cit."."""
    with sheet.citing("short"):
        if found.kind in ("edited", "volume"):
            words = (found.title if found.kind == "edited" else found.container).split()
            quoted(sheet, style, " ".join(words[: rng.randint(2, 4)]).strip(" ,.:"), "title", False)
        else:
            given, family = found.people[0]
            family = family.upper() if style.caps else family
            form = rng.random()
            sheet.put(f"{initials(given)} {family}" if form < 0.3 and style.names != "family_initials" else f"{family} {initials(given)}" if style.names == "family_initials" else family, "author")
            _short_title(sheet, style, rng, found)
        if rng.random() < 0.15:
            note = style.words["note"].format(n=rng.randint(1, 90))
            sheet.put(note if note[0] == "," else " " + note)
        cited(sheet, style, rng, chance=0.9)


def _short_title(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    form = rng.random()
    if form < 0.28:
        sheet.put(", " if style.names != "family_initials" else " ")
        sheet.put(style.words["opcit"], "opcit")
        return
    if form < 0.4:
        return
    words = found.title.split(": ")[0].split(". ")[0].split()
    sheet.put(style.after_author)
    quoted(sheet, style, " ".join(words[: rng.randint(1, 5)]).strip(" ,.:"), "title", style.quoted and found.kind in ("article", "chapter"))
    if rng.random() < 0.1:
        sheet.put("…" if rng.random() < 0.6 else " ...")


def ibid(sheet: Sheet, style: Style, rng: Random, at_start: bool) -> None:
    with sheet.citing("ibid"):
        word = style.words["ibid"]
        sheet.put(word if at_start else word[0].lower() + word[1:] if rng.random() < 0.6 else word, "ibid")
        if rng.random() < 0.75:
            sheet.put(rng.choice((", ", ", ", " ")) if style.code not in ("ru", "uk") else rng.choice((". ", ", ")))
            sheet.put(style.words["page"] + pages(rng, style.code, style.dash), "locator")


def cross(sheet: Sheet, style: Style, rng: Random) -> None:
    with sheet.citing("cross"):
        sheet.put(style.words["cross"].format(n=rng.randint(1, 90), r=roman(rng.randint(1, 9))), "locator")


def same_archive(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """Another file of the archive just named."""
    with sheet.citing("full"):
        archive(sheet, style, rng, found)


def lead(sheet: Sheet, style: Style, rng: Random, first: bool) -> None:
    """Words that lead to a reference."""
    form = rng.random()
    if form < (0.3 if first else 0.25):
        word = style.words["see"]
        if not first and rng.random() < 0.7:
            word = word[0].lower() + word[1:]
        if rng.random() < 0.15:
            word = rng.choice(facts(style.code).between) + " " + word[0].lower() + word[1:]
        sheet.put(word, "introducer")
        sheet.put(" ")
    elif form < 0.34:
        sheet.put(rng.choice(facts(style.code).between) + rng.choice((": ", " ", ", ")))


def prose(rng: Random, style: Style) -> str:
    """A sentence or two of commentary."""
    known = facts(style.code).prose
    found = sentence(rng, style) if rng.random() < 0.55 else rng.choice(known)
    if rng.random() < 0.3:
        other = rng.choice(known)
        found += rng.choice((", ", "; ", ". ")) + (other if rng.random() < 0.5 else other[0].lower() + other[1:])
    if rng.random() < 0.1:
        found += f" ({rng.randint(1850, 1990)})"
    return found + "."


def note(rng: Random, style: Style, titles: Titles, known: list[Work]) -> Sheet:
    """One note."""
    sheet = Sheet()
    if rng.random() < 0.17:
        sheet.put(prose(rng, style) + " ")
        if rng.random() < 0.45:
            return sheet
    for number in range(rng.choices((1, 2, 3, 4), (58, 26, 11, 5))[0]):
        if number:
            _between(sheet, style, rng)
        _reference(sheet, style, rng, titles, known, not number)
    if rng.random() < 0.9 and not sheet.text.endswith("."):
        sheet.put(".")
    if rng.random() < 0.14:
        sheet.put(" " + prose(rng, style))
    return sheet


def _between(sheet: Sheet, style: Style, rng: Random) -> None:
    form = rng.random()
    joined = {"de": " sowie ", "en": " and ", "fr": " et ", "ru": "; а также ", "uk": "; а також ", "pl": " oraz ", "it": " e ", "es": " y ", "pt": " e ", "cs": " a ", "nl": " en "}
    if form < 0.1:
        sheet.put(". " + prose(rng, style) + " ")
    elif form < 0.14:
        sheet.put(joined[style.code])
    else:
        sheet.put(style.semicolon)


def _reference(sheet: Sheet, style: Style, rng: Random, titles: Titles, known: list[Work], first: bool) -> None:
    form = rng.random()
    if form < 0.1 and first:
        ibid(sheet, style, rng, True)
        return
    if form < 0.13:
        sheet.put(style.words["crosslead"] if rng.random() < 0.7 else "", "introducer")
        cross(sheet, style, rng)
        return
    lead(sheet, style, rng, first)
    if form < 0.16:
        ibid(sheet, style, rng, first)
    elif form < 0.4 and known:
        short(sheet, style, rng, rng.choice(known))
    elif form < 0.44 and not first and known and known[-1].kind in ("book", "article", "chapter"):
        _idem(sheet, style, rng, titles)
    else:
        found = _work(rng, style, titles)
        full(sheet, style, rng, found)
        if found.kind in ("book", "article", "chapter", "edited", "volume", "thesis"):
            known.append(found)


def _idem(sheet: Sheet, style: Style, rng: Random, titles: Titles) -> None:
    """ "Ders., …": the same author again."""
    found = work(rng, style.code, titles, rng.choice(("book", "article")))
    with sheet.citing("full"):
        sheet.put(style.words["idem"] + (style.after_author if style.after_author.strip() else ", "), "idem")
        inner = Sheet()
        SETTINGS[found.kind](inner, style, rng, found)
        begin = next(s for s, _, label in inner.spans if label == "title")
        if inner.text[begin - 1 : begin] in style.quotes and style.quoted and found.kind == "article":
            begin -= 1
        moved = len(sheet.text) - begin
        sheet.spans += [(s + moved, e + moved, label) for s, e, label in inner.spans if s >= begin]
        sheet.text += inner.text[begin:]


def noise(rng: Random, sheet: Sheet, style: Style) -> Sheet:
    """Marks that get lost or changed in scans and conversions; the length stays the same."""
    if not style.noisy:
        return sheet
    chars = list(sheet.text)
    for at, char in enumerate(chars):
        if rng.random() < style.noisy:
            if char in "„“”«»‘’\"":
                chars[at] = rng.choice("\"'\"")
            elif char in "–-":
                chars[at] = rng.choice("-–—")
            elif char == ";" or (char == "," and rng.random() < 0.2):
                chars[at] = rng.choice(",.;")
            elif char in "lI1O0" and rng.random() < 0.1:
                chars[at] = {"l": "1", "I": "l", "1": "l", "O": "0", "0": "O"}[char]
    sheet.text = "".join(chars)
    return sheet


def by_templates(rng: Random, code: str, titles: Titles, number: int) -> list[Sheet]:
    """The notes of one document whose references our own templates set."""
    style, known = draw(rng, code), list[Work]()
    return [noise(rng, note(rng, style, titles, known), style) for _ in range(number)]
