"""S108."""

import re
from collections.abc import Iterator

from edele_refs.languages import pattern
from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._accents import letters_of
from edele_refs.rules._forms import Mention, odd_ones
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._said_days import DATE

FORM = long_pattern(
    rf"(?P<word>[^\W\d_]+\.?|Там же\.?|Там само\.?)(?P<mark>[,:]?)\s?(?P<page>(?:{pattern('page')})?)\s?(?=\d)",
)

WORD = late_pattern(r"[^\W\d_]{3,}")

FOLIO = long_pattern(pattern("folio"))
"""“l. 23” is a sheet of a file, though Hungarian pages are called so."""


@rule("S108", severity="hint")
def ibid_forms(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """The page after “ibid.” has a comma or “p.” here and none there.

    So may the word have its accent here and none there: “Ibídem”, “Ibidem”.

    Help: write it the same way everywhere.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid. 426.
    Bad:
        1. Henri Lapeyre, Una familia de mercaderes: los Ruiz, Valladolid, Junta de Castilla y León, 2008, p. 145.
        2. Ibídem, p. 150.
        3. Ibidem, p. 152.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), p. 422.
        2. Ibid., p. 425.
        3. TNA, RAIL 236/71, minutes of the directors, 9 January 1857.
        4. Ibid., 23 January 1857.
    """
    yield from _accents(reading)
    forms: dict[str, list[tuple[str, Mention]]] = {}
    for ibid in reading.of_kind("ibid"):
        found = FORM.match(reading.notes[ibid.at.note].text, ibid.span.start)
        if found and DATE.match(reading.notes[ibid.at.note].text, found.end()):
            continue  # the day of another entry
        if found and found["word"].casefold() not in ("id.", "idem") and not FOLIO.fullmatch(found["page"].strip()):
            page = re.sub(r"[^\W\d_]+", "p", found["page"]) or "-"
            mention = Mention(found[0].strip(), ibid.at.note, Span(*found.span()))
            forms.setdefault(found["word"].casefold().rstrip("."), []).append(
                (f"{found['mark']}{'p' if page != '-' else ''}", mention)
            )
    for mentions in forms.values():
        yield from _rare(mentions)


def _accents(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The word itself, where it has accents here and none there."""
    found = [(c.at.note, word) for c in reading.of_kind("ibid") if (word := WORD.match(reading.notes[c.at.note].text, c.span.start))]
    for odd in odd_ones((letters_of(word[0]), Mention(word[0].casefold(), note, Span(*word.span()))) for note, word in found):
        yield odd.rare.place, odd.words


def _rare(mentions: list[tuple[str, Mention]]) -> Iterator[tuple[Place, str]]:
    """One finding for each form that is not the usual one, at its first place."""
    example = {shape: mention.form for shape, mention in reversed(mentions)}
    alike = (("", mention._replace(form=shape)) for shape, mention in mentions)
    for odd in odd_ones(alike):
        rare, usual = example[odd.rare.form], example[odd.usual.form]
        more = f" (so {odd.times} times)" if odd.times > 1 else ""
        yield odd.rare.place, f"“{rare} …”{more}, but “{usual} …” in note {odd.usual.note}"
