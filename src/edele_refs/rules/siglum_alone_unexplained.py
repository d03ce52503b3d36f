"""A117."""

from collections.abc import Iterator

from edele_refs.aliases import introduced
from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules import _sigla
from edele_refs.rules._forms import place_of
from edele_refs.rules._once import once
from edele_refs.rules._plain import whole
from edele_refs.rules._records import Record, records
from edele_refs.rules._rule import Place, rule

ENOUGH = 2
"""So many other sigla the notes introduce, or one, and the other stands so often before volumes."""


@rule("A117", severity="hint")
def siglum_alone_unexplained(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One siglum is nowhere explained, and the notes introduce all the others.

    The note that explained it may have been taken out. Where the text names the siglum (as
    a list of abbreviations does) the rule says nothing.

    Help: introduce it where it first stands.

    Bad:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. Archiwum Akt Nowych (dalej: AAN), Ministerstwo Skarbu, sygn. 12, k. 3.
        3. Archiwum Narodowe w Krakowie (dalej: ANK), Archiwum Sanguszków, rkps 70, s. 113.
        4. APL, Rada Główna, sygn. 113, k. 9.
    Bad:
        1. HHStA, Kabinettskanzlei, Vorträge 1869, Zl. 318, fol. 3r.
        2. Wiener Stadt- und Landesarchiv (im Folgenden: WStLA), Hauptregistratur, F 17.
        3. Allgemeines Verwaltungsarchiv (im Folgenden: AVA), Ministerium des Innern, Karton 812.
    Bad:
        1. Dundee City Archives (hereafter DCA), GD/Mus 66/1, fol. 20.
        2. UDA, MS 66/2/10/4, fol. 5.
        3. UDA, MS 66/2/10/4, fol. 30.
    Good:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 113, k. 9.
        3. APL, Rada Główna, sygn. 113, k. 9.
    """
    given = {*_sigla.given(reading), *_sigla.glossed(reading), *_sigla.mixed(reading), *(_mixed(reading).keys() & _introduced(reading))}
    if not given:
        return
    heads = {*_sigla.of_two_words(reading), *(name.partition(" ")[0] for name in (*_sigla.glossed(reading), *_introduced(reading)) if " " in name)}
    telling = {*_sigla.given(reading), *(form for form in given if not form.isupper()), *_sigla.of_two_words(reading)}
    given |= heads
    alone = [found for form, found in _sigla.used(reading).items() if form not in given and not _explained(form, reading)]
    mixed = [found for form, found in _mixed(reading).items() if form not in given and not _explained(form, reading)]
    alone += mixed
    if len(alone) != 1:
        return
    first = alone[0][0]
    archival = not mixed and (get(first.form) or _goes_on(first, reading))
    enough = len(telling - {first.form} if archival else given - heads) >= ENOUGH
    if enough or _is_edition(alone[0], reading) or _stands_often(alone[0]):
        yield Place(first.note, first.span), f"“{_whole(first, reading)}” is not explained, as the other sigla are"


def _whole(siglum: _sigla.Siglum, reading: Reading) -> str:
    """All of a siglum that has more words: "ЦГА СПб"."""
    archives = (c.item.text("archive") for c in reading.by_note[siglum.note])
    return next((name for name in archives if name.startswith(f"{siglum.form} ") and len(name) < LONG), siglum.form)


LONG = 14
"""Letters of what is rather a name than a siglum."""


def _goes_on(siglum: _sigla.Siglum, reading: Reading) -> bool:
    """Whether the siglum has more words: "LAV NRW W"."""
    return reading.notes[siglum.note].text[siglum.span.end : siglum.span.end + 3].strip()[:2].isupper()


def _mixed(reading: Reading) -> dict[str, list[_sigla.Siglum]]:
    """The sigla with small letters in them that stand for an archive: "HHStA"."""
    found: dict[str, list[_sigla.Siglum]] = {}
    for record in records(reading):
        form = record.citation.item.text("archive") or _begun_with(record)
        text = reading.notes[record.note].text
        span = (place_of(record.citation, "archive", text) or Span(record.span.start, record.span.start + len(form))) if _sigla.MIXED.fullmatch(form) and not form.isupper() and "related" not in record.citation.item else None
        if span:
            found.setdefault(form, []).append(_sigla.Siglum(form, record.note, span))
    return found


HEAD = late_pattern(r"[^\W\d_]{3,9}(?=,\s[^\W\d_]{4})")


def _begun_with(record: Record) -> str:
    """What a signature without an archive begins with, before the name of its fonds: "OPiP, zespół relacji, sygn. 52"."""
    found = HEAD.match(record.signature) if "archive_collection" not in record.citation.item else None
    return found[0] if found else ""


@once
def _introduced(reading: Reading) -> frozenset[str]:
    """All that notes say they call something by from here on: "(dalej: OPiP)"."""
    return frozenset(name for note in reading.document.notes if "(" in note.text or "[" in note.text for name in introduced(note.text, Span(0, len(note.text))))


def _stands_often(places: list[_sigla.Siglum]) -> bool:
    """Whether it stands again and again, and is no archive's that is known."""
    return len({place.note for place in places}) >= ENOUGH and not get(places[0].form)


def _is_edition(places: list[_sigla.Siglum], reading: Reading) -> bool:
    """Whether an unexplained siglum stands again and again for a work in volumes: "RIFC, vol. 2, p. 80"."""
    shorts = [c for c in reading.of_kind("short") if "volume" in c.item and c.item.text("title") == places[0].form]
    return len(shorts) >= ENOUGH and not get(places[0].form)


def _explained(form: str, reading: Reading) -> bool:
    """Whether a bracket has it, or the text outside the notes."""
    notes = whole(reading)
    return form in _introduced(reading) or any(mark in notes for mark in (f"({form})", f"[{form}]", f"{form} (", f"{form} =")) or form in _body(reading)


@once
def _body(reading: Reading) -> str:
    """The document's text outside of its notes."""
    parts, start = [], 0
    for span in sorted(span for note in reading.document.notes for span in note.source):
        parts.append(reading.document.text[start : span.start])
        start = span.end
    return "".join((*parts, reading.document.text[start:]))
