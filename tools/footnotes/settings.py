"""Each kind of work, set as a reference in a style."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from footnotes.dates import day, pages, roman, span
from footnotes.names import set_name
from footnotes.sheet import Sheet
from footnotes.style import Style
from footnotes.works import Work, collection

Set = Callable[[Sheet, Style, Random, Work], None]


def quoted(sheet: Sheet, style: Style, text: str, label: str, quotes: bool, comma: str = "") -> None:
    """A title, in the style's quotation marks or not; ``comma`` may come to stand before the closing one."""
    marks = style.quotes.replace(" ", "").replace("\u00a0", "") if quotes else ""
    gap = style.quotes[1] if len(style.quotes) == 3 and quotes else ""
    sheet.put(marks[:1] + gap)
    sheet.put(text, label)
    inside = comma == ", " and style.code == "en" and style.quotes[0] in "“\"" and bool(marks)
    sheet.put((",”"[:1] if inside else "") + gap + marks[1:])
    sheet.put(" " if inside else comma)


def people(sheet: Sheet, style: Style, rng: Random, names: tuple[tuple[str, str], ...], label: str, form: str = "") -> None:
    """One or several names."""
    shown = names[:3]
    for at, (given, family) in enumerate(shown):
        if at:
            last = at == len(shown) - 1
            sheet.put(style.words["and"] if last else ", " if "/" not in style.words["and"] and "–" not in style.words["and"] else style.words["and"])
        later = "given" if style.names == "inverted" and at and rng.random() < 0.7 else form
        sheet.put(set_name(rng, style, given, family, later), label)
    if rng.random() < 0.04:
        sheet.put(style.words["etal"])


def author(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """The author and what follows the name."""
    people(sheet, style, rng, found.people, "author")
    sheet.put(style.after_author)


def imprint(sheet: Sheet, style: Style, rng: Random, found: Work, sep: bool = True) -> None:
    """Place, house and year."""
    form = style.imprint
    if rng.random() < 0.05:
        form = re.sub(r"[:,]? ?{h}", "", form)
    form = form if form[0] in ",. " else " " + form
    for part in re.split(r"({[phy]})", form):
        if part == "{p}":
            sheet.put(found.place, "publisher-place")
        elif part == "{h}":
            sheet.put(found.house, "publisher")
        elif part == "{y}":
            year = str(found.year) if rng.random() > 0.03 else f"{found.year}/{(found.year + 1) % 100:02d}"
            sheet.put(year, "issued")
        else:
            sheet.put(part)


def cited(sheet: Sheet, style: Style, rng: Random, first: int = 1, last: int = 420, chance: float = 0.75) -> None:
    """The pages cited of a book."""
    if rng.random() < chance:
        sheet.put(style.before_pages)
        word = "" if rng.random() < style.noisy else style.words["page"]
        if rng.random() < 0.03:
            word = rng.choice((f"{roman(rng.randint(1, 4))}, ", f"{style.words['vol']}{roman(rng.randint(1, 6))}, " + word))
        sheet.put(word + pages(rng, style.code, style.dash, first, last), "locator")


def edition(sheet: Sheet, style: Style, rng: Random, chance: float = 0.08) -> None:
    if rng.random() < chance:
        sheet.put(", ")
        sheet.put(style.words["edition"], "edition")


def series(sheet: Sheet, rng: Random, names: tuple[str, ...], chance: float = 0.05) -> None:
    if rng.random() < chance:
        sheet.put(" (")
        sheet.put(rng.choice(names), "collection-title")
        sheet.put(rng.choice((", ", ", Bd. ", " ", ", no. ")))
        sheet.put(str(rng.randint(2, 180)), "collection-number")
        sheet.put(")")


def translator(sheet: Sheet, style: Style, rng: Random, found: Work, chance: float = 0.05) -> None:
    if rng.random() < chance:
        sheet.put(", " + style.words["trans"])
        people(sheet, style, rng, found.editors[:1], "translator", "given")


def book(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """Author, title, imprint, pages."""
    from footnotes.facts import facts

    author(sheet, style, rng, found)
    quoted(sheet, style, found.title, "title", rng.random() < 0.04)
    translator(sheet, style, rng, found)
    edition(sheet, style, rng)
    if rng.random() < 0.06:
        sheet.put(rng.choice((", ", ". ")) + style.words["vol"])
        sheet.put(rng.choice((str(rng.randint(1, 9)), roman(rng.randint(1, 6)))), "volume")
    series(sheet, rng, facts(found.code).series)
    imprint(sheet, style, rng, found)
    cited(sheet, style, rng)


def edited(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A book with editors instead of an author."""
    if style.editors == "after":
        people(sheet, style, rng, found.editors, "editor")
        sheet.put(("" if style.words["eds_after"][0] == "," else " ") + style.words["eds_after"] + (style.after_author if style.after_author.strip() else ", "))
        sheet.put(found.title, "title")
    else:
        sheet.put(found.title, "title")
        sheet.put((" / " if style.code in ("ru", "uk") and rng.random() < 0.6 else ", ") + style.words["eds_before"])
        people(sheet, style, rng, found.editors, "editor", "given" if style.names != "initials" else "initials")
    edition(sheet, style, rng)
    imprint(sheet, style, rng, found)
    cited(sheet, style, rng)


def volume(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A volume of an edition of sources, with its own title."""
    sheet.put(found.container, "title")
    if rng.random() < 0.4:
        sheet.put(rng.choice((", ", ". ", " / ")) + style.words["eds_before"])
        people(sheet, style, rng, found.editors, "editor", "given" if style.names == "given" else "initials")
    sheet.put(rng.choice((", ", ". ")) + style.words["vol"])
    sheet.put(rng.choice((str(rng.randint(1, 9)), roman(rng.randint(1, 9)))), "volume")
    if rng.random() < 0.7:
        sheet.put(rng.choice((": ", ", ", ". ")))
        sheet.put(found.title, "volume-title")
    imprint(sheet, style, rng, found)
    cited(sheet, style, rng)


def _extent(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    # the word before it is no part of a page, as it is of a place cited
    sheet.put("" if rng.random() < style.noisy else style.words["page"])
    if rng.random() < 0.3:
        sheet.put(pages(rng, style.code, style.dash, found.first, found.last), "page")
        return
    sheet.put(span(rng, style.dash, found.first, found.last), "page")
    if rng.random() < 0.35:
        here = style.words["here"]
        sheet.put(", ")
        sheet.put(here)
        sheet.put(("" if here.rstrip()[-2:] in ("S.", "p.", "s.") else rng.choice(("", style.words["page"]))) + pages(rng, style.code, style.dash, found.first, found.last), "locator")


def chapter(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A part of an edited book."""
    author(sheet, style, rng, found)
    quoted(sheet, style, found.title, "title", style.quoted)
    sheet.put(style.words["in"])
    _container(sheet, style, rng, found)
    if rng.random() < 0.12:
        sheet.put(rng.choice((", ", ". ")) + style.words["vol"])
        sheet.put(rng.choice((str(rng.randint(1, 9)), roman(rng.randint(1, 6)))), "volume")
    imprint(sheet, style, rng, found)
    sheet.put(style.before_pages)
    _extent(sheet, style, rng, found)


def _container(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    draw = rng.random()
    if draw < 0.06:
        sheet.put(style.words["idem"] + ", ", "idem")
        sheet.put(found.container, "container-title")
    elif draw < 0.14:
        people(sheet, style, rng, found.editors[:1], "container-author")
        sheet.put(style.after_author)
        sheet.put(found.container, "container-title")
    elif draw < 0.22 or (style.code in ("ru", "uk") and draw < 0.6):
        sheet.put(found.container, "container-title")
    elif style.editors == "after":
        people(sheet, style, rng, found.editors, "editor")
        sheet.put(("" if style.words["eds_after"][0] == "," else " ") + style.words["eds_after"] + (style.after_author if style.after_author.strip() and style.names != "inverted" else ", "))
        sheet.put(found.container, "container-title")
    else:
        quoted(sheet, style, found.container, "container-title", style.journal_quoted and rng.random() < 0.5)
        sheet.put((" / " if style.code in ("ru", "uk") else ", ") + style.words["eds_before"])
        people(sheet, style, rng, found.editors, "editor", "given" if style.names == "given" else "initials")


_ISSUE = re.compile(r"(?i)(?:\b(?:no|nr|n|núm|č)\.?|n\.?[ºo°]|№)\s?$")
"""What stands before the number of an issue, also where it is the only number."""


def article(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """An article of a journal."""
    author(sheet, style, rng, found)
    into = style.words["in"] if style.code in ("de", "pl", "it", "cs", "fr", "pt") and style.words["in"] and len(style.after_author) % 2 == 0 else ", "
    into = style.words["in"] if style.code in ("ru", "uk") and "//" in style.words["in"] else into
    law = style.article.startswith(("(", "[", "{v}"))
    quoted(sheet, style, found.title, "title", style.quoted, " " if law and into == ", " else into)
    labels = {"j": "container-title", "v": "volume", "V": "volume", "i": "issue", "y": "issued", "pg": "", "fp": "page", "m": "issued", "D": "issued", "P": ""}
    whole = style.article
    if rng.random() < 0.06:
        whole = re.sub(r", (no\.|H\.|nr|n°|núm\.|č\.) {i}", "", whole)
    for part in re.split(r"({\w+})", whole):
        key = part.strip("{}") if part.startswith("{") else ""
        if not key:
            sheet.put(part)
        elif key == "j":
            quoted(sheet, style, found.journal, "container-title", style.journal_quoted)
        elif key == "pg":
            _extent(sheet, style, rng, found)
        elif key != "P":
            numbered = key == "v" and _ISSUE.search(sheet.text)
            sheet.put(_number(key, style, rng, found), "issue" if numbered else labels[key])
    if "{fp}" in style.article and rng.random() < 0.5:
        sheet.put(rng.choice((", at ", " at ", ", ")) if style.code == "en" else rng.choice((", hier ", ", ")))
        sheet.put(pages(rng, style.code, style.dash, found.first, found.last), "locator")


def _number(key: str, style: Style, rng: Random, found: Work) -> str:
    from footnotes.words import MONTHS

    month = rng.choice(MONTHS[style.code])
    return {"v": str(found.volume), "V": roman(found.volume), "i": str(found.issue), "y": str(found.year), "fp": str(found.first), "m": month, "D": rng.choice(("Spring", "Winter", "Summer", "Autumn", month))}[key]


def thesis(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A thesis with its kind, place or university and year."""
    from footnotes.facts import facts

    author(sheet, style, rng, found)
    quoted(sheet, style, found.title, "title", style.quoted)
    bracket = style.code == "en" and rng.random() < 0.6
    sheet.put(" (" if bracket else rng.choice((", ", ". ")))
    sheet.put(style.words["thesis"], "genre")
    sheet.put(", ")
    sheet.put(rng.choice(facts(style.code).universities), "publisher")
    sheet.put(rng.choice((", ", " ")))
    sheet.put(str(found.year), "issued")
    sheet.put(")" if bracket else "")
    cited(sheet, style, rng, chance=0.6)


def news(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A newspaper, with or without an article."""
    from footnotes.facts import facts

    if rng.random() < 0.6:
        if rng.random() < 0.5:
            author(sheet, style, rng, found)
        quoted(sheet, style, found.title, "title", style.quoted or rng.random() < 0.5)
        sheet.put(style.words["in"] if rng.random() < 0.5 else ", ")
    quoted(sheet, style, rng.choice(facts(found.code).newspapers), "container-title", style.journal_quoted)
    if rng.random() < 0.15:
        sheet.put(" (")
        sheet.put(found.place, "publisher-place")
        sheet.put(")")
    if rng.random() < 0.2:
        sheet.put(", " + style.words["issue"])
        sheet.put(str(rng.randint(1, 340)), "issue")
    sheet.put(rng.choice((", ", ", ", " ", ". ", ", vom " if style.code == "de" else ", ")))
    sheet.put(day(rng, style.code, style.date, found.year), "issued")
    cited(sheet, style, rng, 1, 16, 0.4)


def web(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A page of the web."""
    if rng.random() < 0.7:
        author(sheet, style, rng, found)
    quoted(sheet, style, found.title, "title", style.quoted)
    sheet.put(", ")
    if rng.random() < 0.4:
        quoted(sheet, style, found.journal, "container-title", False)
        sheet.put(", ")
        sheet.put(day(rng, style.code, style.date, 2000 + found.volume % 23), "issued")
        sheet.put(", ")
    word = "".join(c for c in found.house.lower() if c.isascii() and c.isalpha())[:12] or "history"
    sheet.put("URL: " if rng.random() < 0.2 else "")
    sheet.put(rng.choice(("https://www.", "http://", "http://www.", "https://")) + word + rng.choice((".org/", ".ru/text/", ".de/", ".com/news/")) + f"{found.volume}/{found.first}" + rng.choice((".html", "", ".pdf", "/")), "URL")
    if rng.random() < 0.6:
        opened = style.words["accessed"]
        bare = opened.replace("[{d}]", "[")
        sheet.put(" " if bare[0] in "([" else ", ")
        sheet.put(bare)
        sheet.put(day(rng, style.code, style.date, rng.randint(2005, 2024)), "accessed")
        sheet.put(")" if "(" in bare else "]" if "[" in bare else "")


def archive(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """Archive and signature, and the leaf."""
    from footnotes.facts import facts

    name, signature, word = found.archive
    sheet.put(name, "archive")
    sheet.put(rng.choice((", ", " ", ", ")) if found.script == "latin" else rng.choice((". ", ", ", ". ")))
    if rng.random() < 0.08:
        kept = collection(rng) if style.code == "en" else rng.choice(facts(style.code).bodies)
        sheet.put(kept, "archive_collection")
        sheet.put(", ")
    sheet.put(signature.replace("-", style.dash) if rng.random() < 0.05 else signature, "archive_location")
    if rng.random() < 0.7:
        sheet.put(", " if ". " not in signature or found.script == "latin" else ". ")
        one = rng.randint(1, 320)
        side = rng.choice(("", "", "", " об." if found.script == "cyrillic" else "v" if style.code != "de" else " RS"))
        number = f"{one}{side}" if rng.random() < 0.6 else span(rng, style.dash, one, one + rng.randint(1, 8))
        sheet.put(("" if rng.random() < style.noisy else word or rng.choice((style.words["folio"], style.words["page"]))) + number, "locator")


def record(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A record, with or without its author, title and date."""
    from footnotes.facts import facts

    table = facts(found.code if style.code not in ("de", "en", "fr") else style.code)
    draw = rng.random()
    if draw < 0.7:
        if draw < 0.3:
            sheet.put(found.body, "author")
            sheet.put(style.after_author if style.after_author.strip() else ", ")
        text = rng.choice(table.records)
        if rng.random() < 0.35:
            text += rng.choice((" ", ", ")) + rng.choice(table.tails)
        quoted(sheet, style, text, "title", style.quoted and rng.random() < 0.4)
        if rng.random() < 0.75:
            joined = {"de": (", ", " vom ", " v. ", " ("), "en": (", ", ", ", " of ", " ("), "fr": (", ", " du ", " ("), "ru": (" от ", ". ", ", ", " ("), "pl": (", ", " z ", " z dnia ", " ("), "uk": (" від ", ", ", " (")}.get(style.code, (", ", ", ", " ("))
            sign = rng.choice(joined)
            sheet.put(sign)
            sheet.put(day(rng, style.code, style.date, rng.randint(1780, 1965)), "issued")
            sheet.put(")" if "(" in sign else "")
        sheet.put(rng.choice((", ", ", ", " // " if found.script == "cyrillic" else ", ", ". " if found.script == "cyrillic" else ", ", ", in: " if style.code == "de" else ", ")))
    archive(sheet, style, rng, found)


def interview(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    sheet.put(style.words["interview"])
    people(sheet, style, rng, found.people[:1], "author", "given")
    if rng.random() < 0.5:
        sheet.put(", ")
        sheet.put(found.place, "event-place")
    sheet.put(rng.choice((", ", " (")))
    bracket = sheet.text.endswith("(")
    sheet.put(day(rng, style.code, style.date, rng.randint(1985, 2020)), "issued")
    sheet.put(")" if bracket else "")


def letter(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A letter: writer and recipient, the day, where it is."""
    (one, *_), (other, *_) = found.people, found.editors
    form = rng.choice(("", "family"))
    names = [family if form else f"{given} {family}" for given, family in (one, other)]
    for part in re.split(r"({[ab]})", style.words["letter"]):
        sheet.put(names[part == "{b}"] if part.startswith("{") else part, {"{a}": "author", "{b}": "recipient"}.get(part, ""))
    sheet.put(", ")
    reprinted = rng.random() < 0.4
    sheet.put(day(rng, style.code, style.date, rng.randint(1780, 1965)), "original-date" if reprinted else "issued")
    if not reprinted:
        sheet.put(", ")
        archive(sheet, style, rng, found)
        return
    sheet.put(style.words["in"])
    _container(sheet, style, rng, found)
    imprint(sheet, style, rng, found)
    cited(sheet, style, rng)


def entry(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """An article of an encyclopedia."""
    from footnotes.facts import facts

    if rng.random() < 0.6:
        author(sheet, style, rng, found)
    quoted(sheet, style, f"{found.people[0][1]}, {found.people[0][0]}" if rng.random() < 0.5 else found.title[:40].rsplit(" ", 1)[0], "title", style.quoted)
    sheet.put(style.words["in"])
    sheet.put(rng.choice(facts(found.code).encyclopedias), "container-title")
    sheet.put(", " + style.words["vol"])
    sheet.put(str(rng.randint(1, 30)), "volume")
    imprint(sheet, style, rng, found)
    sheet.put(style.before_pages)
    _extent(sheet, style, rng, found)


def reprint(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A document reprinted in an edition."""
    from footnotes.facts import facts

    table = facts(found.code)
    if rng.random() < 0.5:
        sheet.put(found.body, "author")
        sheet.put(", ")
    text = rng.choice(table.records) + (" " + rng.choice(table.tails) if rng.random() < 0.5 else "")
    quoted(sheet, style, text, "title", style.quoted)
    sign = rng.choice((", ", " (", {"de": " vom ", "ru": " от ", "pl": " z ", "fr": " du "}.get(style.code, ", ")))
    sheet.put(sign)
    sheet.put(day(rng, style.code, style.date, rng.randint(1780, 1965)), "original-date")
    sheet.put(")" if "(" in sign else "")
    sheet.put(rng.choice((style.words["in"], ", " + style.words["reprint"], style.words["in"])))
    _container(sheet, style, rng, found)
    imprint(sheet, style, rng, found)
    cited(sheet, style, rng)


def case(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """A case at law."""
    sheet.put(f"{found.people[0][1]} v. {found.editors[0][1]}" if rng.random() < 0.7 else f"R v {found.people[0][1]}", "title")
    sheet.put(" ")
    bracket = rng.random() < 0.7
    sheet.put("[" if bracket else "(")
    sheet.put(str(found.year), "issued")
    sheet.put("] " if bracket else ") ")
    sheet.put(str(found.issue), "volume")
    sheet.put(" ")
    sheet.put(rng.choice(("A.C.", "AC", "K.B.", "QB", "All E.R.", "WLR", "Ch")), "container-title")
    sheet.put(" ")
    sheet.put(str(found.first), "page")
    if rng.random() < 0.4:
        sheet.put(", at ")
        sheet.put(str(found.last), "locator")


SETTINGS: dict[str, Set] = {
    "book": book, "edited": edited, "chapter": chapter, "article": article, "record": record, "thesis": thesis, "news": news,
    "web": web, "interview": interview, "letter": letter, "entry": entry, "reprint": reprint, "volume": volume, "case": case,
}  # fmt: skip
