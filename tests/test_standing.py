"""What a citation stands for when it is set anew: nothing where its reading is not certain."""

from __future__ import annotations

from dataclasses import replace

from edele_refs import read
from edele_refs.model import Span
from edele_refs.standing import sources_of

NOTE = "Fridtjof Nansen, Russia and Peace (London: Allen & Unwin, 1923), 12"


def test_a_reference_that_breaks_off_before_a_name_stays_as_it_is() -> None:
    reading = read(f"1. {NOTE}.\n".encode())
    (whole,) = reading.citations
    assert set(sources_of(reading).key_of) == {whole.at}
    short = replace(whole, span=Span(0, NOTE.index(" Peace")))
    assert not sources_of(replace(reading, citations=(short,))).key_of


def test_one_that_another_follows_at_once_does_not() -> None:
    reading = read(f"1. {NOTE} Ibid., 14.\n".encode())
    first, *_ = reading.citations
    assert first.at in sources_of(reading).key_of


def test_a_page_is_no_document_of_an_edition_in_whatever_language() -> None:
    """“S.” is an issue in one language, but a page wherever an article was cited."""
    notes = (
        "1. Philippe Burrin, La France à l’heure allemande, Paris, Seuil, 1995, p. 183.",
        "2. Fernand Braudel: Histoire et sciences sociales : la longue durée, in: Annales ESC 13 (1958), H. 4, S. 725–753.",
        "3. Ebd., S. 727.",
    )
    reading = read("\n".join(notes).encode())
    (ibid,) = reading.by_note["3"]
    assert (ibid.kind, ibid.at in sources_of(reading).key_of) == ("ibid", True)
