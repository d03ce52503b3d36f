"""A115."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from edele_refs.aliases import introduced
from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules import _sigla
from edele_refs.rules._plain import matches, whole
from edele_refs.rules._records import short_name
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

LEAST, MIXED, SHORT = 4, 9, 3
"""Letters of a siglum that is compared; so few a word of it has that may be a department's: "LAV NRW W"."""
OFTEN = 3
SIGLUM = late_pattern(r"(?=(?:[^\W\d_]*[A-ZА-ЯÀ-ÖØ-ÞŁŚŻŹĆŃČŠŽІЇЄҐ]){2})[^\W\d_]{3,9}")
NAME = late_pattern(r"[^\W\d_][^\d,.]{3,80}[^\W\d_.](?![^\W\d_.])(?!\.)")
"""What a fonds is called, without numbers: "Opera nazionale combattenti"."""
HEAD = late_pattern(r"[^\W\d_a-zà-öø-ÿа-џґß]{3,9}(?=[\s/])")


@rule("A115", fix="unsafe")
def siglum_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A siglum has two letters turned round, or a wrong one, against that which the notes introduce.

    Of archives only letters in another order count, ЦДАГО and ЦДАВО are two; but where a fonds of
    the same name is cited, one letter. So it is with the letters that a signature begins with (“FHA 2 B 96” among many “FAH 2 B 95”).

    Help: write the siglum as it was introduced.

    Bad:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
        3. AAGD, Archiwum Skarbu Koronnego, sygn. 113, k. 9.
    Bad:
        1. Archivio di Stato di Latina (d’ora in poi ASLt), Opera nazionale combattenti, b. 14, fasc. 2.
        2. ASLat, Opera nazionale combattenti, b. 15, fasc. 1.
        3. ASLt, Opera nazionale combattenti, b. 16, fasc. 4.
    Bad:
        1. Hauptstaatsarchiv Stuttgart (im Folgenden: HStA Stuttgart), A 228, Bü 1742, Bericht des Vogts vom 14. Februar 1623.
        2. HStA Stuttgart, A 228, Bü 1745, Bescheid vom 19. Juni 1651.
        3. HSTA Stuttgart, A 228, Bü 1745, Supplikation vom 3. Mai 1651.
    Good:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
        3. AAN, Ministerstwo Skarbu, sygn. 113, k. 9.
    """
    given = {**_sigla.bracketed(reading), **_sigla.given(reading)}
    words = _sigla.capitals(reading) if given else {}
    for meant, there in given.items():
        for form in _swapped(meant):
            enough = len(meant) >= LEAST or (words[form] == 1 and words[meant] > 1)
            if enough and form in words and form not in given and not get(form):
                said = f"“{form}”, but “{meant}” is introduced in note {there.note}"
                last = "" if len(meant) >= LEAST else r"(?=\s*(?:[.;)]|$))"  # before a fonds A119 sees it
                for note, found in matches(reading, re.compile(rf"{form}(?!\w){last}"), form):
                    yield Place.mended(note.label, Span(*found.span()), meant), said
    reported = {form for meant in given if len(meant) >= LEAST for form in _swapped(meant)}
    of_archives = (found for found in _of_archives(reading) if found[0] not in reported and found[0] not in given)
    for once, meant, said in (*_of_works(reading, given), *_of_fonds(reading), *of_archives, *_of_mixed_letters(reading), *_in_capitals(reading), *_of_words(reading)):
        for note, found in matches(reading, re.compile(rf"{re.escape(once)}(?!\w)"), once):
            yield Place.mended(note.label, Span(*found.span()), meant), said


def _of_works(reading: Reading, given: Mapping[str, _sigla.Siglum]) -> Iterator[tuple[str, str, str]]:
    """Sigla of editions with another letter, once, where the right one stands often."""
    works = {form for form, there in given.items() if len(form) >= LEAST and not _of_an_archive(reading, there)}
    words = _sigla.capitals(reading) if works else {}
    for meant in sorted(works):
        for form in (w for w in words if words[w] == 1 and words[meant] > 1 and w not in given):
            if form[0] == meant[0] and one_slip(form, meant) and form not in _swapped(meant) and not get(form):
                yield form, meant, f"“{form}”, but “{meant}” is introduced in note {given[meant].note}"


def _of_an_archive(reading: Reading, siglum: _sigla.Siglum) -> bool:
    """Whether a siglum is introduced with a signature; what was read as no work is taken for an archive too."""
    before = [c for c in reading.by_note[siglum.note] if c.span.start <= siglum.span.start]
    return not before or before[-1].kind != "full" or "archive" in before[-1].item


def _of_archives(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Sigla of archives, once, that are a slip away from another with a fonds of the same name."""
    fonds: dict[str, dict[str, str]] = defaultdict(dict)
    forms = Counter[str]()
    for citation in reading.of_kind("full"):
        form, item = short_name(citation.item), citation.item
        forms[form] += 1
        if SIGLUM.fullmatch(form) and (name := NAME.match(item.text("archive_collection") or item.text("archive_location"))):
            fonds[name[0]].setdefault(form, citation.at.note)
    for notes in fonds.values():
        for form in (f for f in notes if len(notes) > 1 and forms[f] == 1):
            for meant in (m for m in notes if forms[m] > 1 and (form in _swapped(m) if get(form) else one_slip(form, m) or form in _swapped(m))):
                if form in whole(reading) and form.casefold() != meant.casefold():
                    yield form, meant, f"“{form}”, but “{meant}” in note {notes[meant]}, with a fonds of the same name"


def _of_mixed_letters(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Sigla with small letters in them, once, with two letters of one that is introduced turned round: "StZAH", "Bold." """
    text = whole(reading)
    given = {other.text("archive"): c.at.note for c in reading.of_kind("full") for other in c.item.items_of("related")}
    for meant in (m for m in given if LEAST < len(m) <= MIXED and " " not in m and not m.isupper()):
        for form in _swapped(meant):
            if form in text and not get(form) and len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", text)) == 1 and form.casefold() != meant.casefold():
                yield form, meant, f"“{form}”, but “{meant}” is introduced in note {given[meant]}"


def _in_capitals(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Sigla with small letters in them that are introduced, once in other letters: "HSTA Stuttgart" for "HStA Stuttgart"."""
    given = {other.text("archive"): c.at.note for c in reading.of_kind("full") for other in c.item.items_of("related")}
    forms = Counter(c.item.text("archive") for c in reading.of_kind("full", "short") if "related" not in c.item)
    by_letters = {meant.casefold(): meant for meant in given if not meant.isupper() and SIGLUM.match(meant)}
    for form, meant in ((form, by_letters.get(form.casefold(), form)) for form in forms if forms[form] == 1):
        if form != meant and form not in given and forms[meant]:
            yield form, meant, f"“{form}”, but “{meant}” is introduced in note {given[meant]}"


def _of_words(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Sigla of two words that are introduced, once with another letter or without the blank: "B. Czert.", "BCzart.", "Barker Library"."""
    given = {form: c.at.note for c in reading.of_kind("full") for other in c.item.items_of("related") if " " in (form := other.text("archive"))}
    given |= {name: note.label for note in reading.document.notes if "(" in note.text for name in introduced(note.text, Span(0, len(note.text))) if " " in name}
    heads = Counter(head[0] for note in reading.document.notes if (head := HEADS.match(note.text))) if given else Counter[str]()
    heads |= Counter(c.item.text("archive") for c in reading.of_kind("full")) if given else Counter[str]()
    for meant in (m for m in given if len(m) > LEAST and heads[m]):
        for form in (h for h in heads if heads[h] == 1 and h != meant and h not in given and get(h) in (None, get(meant))):
            if (one_slip(form, meant) and all(len(word) > SHORT for word in {*form.split()} ^ {*meant.split()})) or _bare(form) == _bare(meant):
                yield form, meant, f"“{form}”, but “{meant}” is introduced in note {given[meant]}"


def _bare(siglum: str) -> str:
    return siglum.replace(" ", "").replace(".", "")


HEADS = late_pattern(r"[^\W\d_a-z][^\W\d_]{0,8}\.?(?:\s[^\W\d_][^\W\d_]{0,8}\.?){0,2}(?=,\s)")


def _of_fonds(reading: Reading) -> Iterator[tuple[str, str, str]]:
    """The letters that signatures begin with: one form turned round, once, where the other stands often."""
    located = (c.item.text("archive_location") for c in reading.of_kind("full") if "archive_location" in c.item)
    heads = Counter(head[0] for head in map(HEAD.match, located) if head)
    for meant, form in ((m, f) for m in heads if heads[m] >= OFTEN for f in _swapped(m) if heads[f] == 1):
        if _sigla.capitals(reading)[form] == 1:
            yield form, meant, f"“{form}”, but “{meant}” in {heads[meant]} other signatures"


def _swapped(siglum: str) -> list[str]:
    """A siglum with each two neighbours turned round.

    >>> _swapped("NACP")
    ['ANCP', 'NCAP', 'NAPC']
    """
    turned = [siglum[:k] + siglum[k + 1] + siglum[k] + siglum[k + 2 :] for k in range(len(siglum) - 1)]
    return [form for form in turned if form != siglum]
