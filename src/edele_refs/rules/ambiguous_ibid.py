"""C102."""

from collections.abc import Iterator

from edele_refs.model import Address, Citation, Reading
from edele_refs.rules._expanded import expanded
from edele_refs.rules._listed import entry_by_year
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said import named
from edele_refs.rules._standing import place_of_citation

CLEARLY = 0.1
"""So much surer than the second has the first to be."""


@rule("C102", fix="unsafe")
def ambiguous_ibid(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” follows a note that cites several sources.

    The reader cannot tell which of them is meant; a short form can. The fix writes that of
    the likelier one, where one is: see whether it is the one that is meant.

    Help: name the source meant by its short form.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422; Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        2. Ibid., 425.
    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. See Roger Reese, ‘Motivations to Serve’, Journal of Slavic Military Studies 20 (2007): 263–82; Werth, Russia at War, 430.
        3. Ibid., 431.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
    """
    places = place_of_citation(reading)
    for ibid in reading.of_kind("ibid"):
        meant = sorted(reading.links.get(ibid.at, ()) or _listed(ibid, reading), key=places.__getitem__)
        if len(meant) > 1:
            sources = named([reading.by_address[at] for at in meant])
            edit = expanded(ibid, likeliest, reading) if (likeliest := _likeliest(ibid, reading)) else None
            yield Place(ibid.at.note, ibid.span, tuple(meant), edit), f"this may mean {sources}; a short form tells them apart"


def _listed(ibid: Citation, reading: Reading) -> tuple[Address, ...]:
    """The works between which an “ibid.” is open, where the bibliography gives all of them."""
    open_ = [c.at for c in reading.resolutions[ibid.at].candidates]
    return tuple(open_) if len(open_) > 1 and all(entry_by_year(reading, reading.by_address[at]) for at in open_) else ()


def _likeliest(ibid: Citation, reading: Reading) -> Citation | None:
    """The source that is likelier meant than any other."""
    first, second = reading.resolutions[ibid.at].candidates[:2]
    return reading.by_address[first.at] if first.confidence - second.confidence >= CLEARLY else None
