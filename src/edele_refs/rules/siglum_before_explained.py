"""A116."""

from collections.abc import Iterator

from edele_refs.model import Citation, Reading
from edele_refs.rules import _sigla
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_note


@rule("A116")
def siglum_before_explained(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A siglum is used before the note that introduces it (“hereafter NRO”).

    The note that explained it was moved, or another was put before it.

    Help: introduce it here.

    Bad:
        1. AGAD, Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 112, k. 7.
    Bad:
        1. ASGe, Prefettura, Gabinetto, b. 44, fasc. 7.
        2. Archivio di Stato di Genova (d’ora in poi ASGe), Prefettura, Gabinetto, b. 45, fasc. 2.
    Bad:
        1. ЦГА СПб. Ф. Р-4591. Оп. 7. Д. 41. Л. 12.
        2. ЦГА СПб (Центральный государственный архив Санкт-Петербурга). Ф. Р-4591. Оп. 7. Д. 36. Л. 4.
    Good:
        1. Archiwum Główne Akt Dawnych (dalej: AGAD), Archiwum Skarbu Koronnego, sygn. 110, k. 5.
        2. AGAD, Archiwum Skarbu Koronnego, sygn. 112, k. 7.
    """
    places = place_of_note(reading)
    used = _sigla.used(reading)
    for form, there in _sigla.given(reading).items():
        first = min(used.get(form, ()), key=lambda one: places[one.note], default=None)
        if first and places[first.note] < places[there.note]:
            yield Place(first.note, first.span), f"“{form}” is explained only in note {there.note}"
    for form, there in _sigla.glossed(reading).items():
        early = next((said for _, said in stated(reading, "archive") if said.form == form), None)
        if early and places[early.note] < places[there.note]:
            yield early.place, f"“{form}” is explained only in note {there.note}"
    mixed = {form: note for form, note in _sigla.mixed(reading).items() if not form.isupper()}
    for form, note in mixed.items():
        early = next((said for _, said in stated(reading, "archive") if said.form == form), None)
        if early and places[early.note] < places[note]:
            yield early.place, f"“{form}” is explained only in note {note}"
