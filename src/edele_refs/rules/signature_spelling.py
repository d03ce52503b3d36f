"""A101."""

import re
from collections import Counter
from collections.abc import Iterator

from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.roman import arabic
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forms import Mention, Odd, odd_ones
from edele_refs.rules._records import Record, key_of, records, short_name
from edele_refs.rules._renamed import today
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip

JOINT = late_pattern(r"(?<=\d)-(?=[^\W\d_])|(?<=[^\W\d_])-(?=\d)")
LETTER = late_pattern(r"(?<=^[фf])[рrпp]-?(?=\d+(?:оп|op)\d+[дd]\d)")
VOLUME = late_pattern(r"(?<=[тt]\.\s)[IVX]{1,5}$|(?<=Bd\.\s)[IVX]{1,5}$|(?<=vol\.\s)[IVX]{1,5}$")
"""The volume of a file in Roman numbers, at the end of its signature."""
MANUSCRIPT = late_pattern(r"^[Mm](?:s|anuscrits?)\.?\s(?=[^\W\d_]{2,5}\.\s\d{3})")
"""What may be left out before a library's own division: "ms. fr. 7847", "fr. 7847"."""
WORD = late_pattern(r"[^\W\d_]{5,}")
NUMBER = late_pattern(r"\d{2}")
SIGLUM = late_pattern(r"(?:[^\W\d_a-zа-џґ]{2,6}[^\W\d_]{0,3}\s?){1,3}(?<!\s)")
"""Letters for an archive's name, in one word or several."""


@rule("A101", severity="hint", fix="safe")
def signature_spelling(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One file’s signature is written in two ways: “RH 27-3/170” and “RH27-3/170”.

    So does an archive’s siglum: “ЦГАСПб” for “ЦГА СПб”. A search for one does not find the other.

    Help: write it as the archive does, the same way everywhere.

    Bad:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH27-3/185, folio 9.
    Bad:
        1. ЦГА СПб. Ф. 2554. Оп. 2. Д. 14. Л. 9.
        2. ЦГАСПб. Ф. 2554. Оп. 2. Д. 15. Л. 1–3.
    Bad:
        1. BArch, R 43-I/1843, Bl. 14.
        2. BArch, R 43 I/1843, Bl. 16–18.
    Bad:
        1. ГААК. Ф. Р-569. Оп. 5. Д. 147. Л. 20.
        2. ГААК. Ф. 569. Оп. 5. Д. 147. Л. 22 об.
    Bad:
        1. AIPN, 0296/99, t. 1, k. 23.
        2. AIPN, 0296/99, t. I, k. 60.
    Bad:
        1. Geheimes Staatsarchiv Preußischer Kulturbesitz (GStA PK), VI. HA, Nl. Schnee, Nr. 22, Bl. 5.
        2. GStA PK, VI. HA, Nl. Schneee, Nr. 22, Bl. 9.
    Bad:
        1. AGAD, Archiwum Radziwiłłów, dz. XXV, sygn. 3825, k. 12.
        2. AGAD, Archiwum Radziwiłów, dz. XXV, sygn. 3825, k. 18v.
    Bad:
        1. ЦАМО РФ. Ф. 32. Оп. 11302. Д. 54. Л. 120.
        2. ЦАМО. Ф. 32. Оп. 11302. Д. 54. Л. 124.
    Good:
        1. 3. Panzer-Division, ‘Bericht’, 17 November 1942, BA-MA RH 27-3/185, folio 48.
        2. 3. Panzer-Division, ‘Lage’, 19 August 1942, BA-MA RH 27-3/181, folio 9.
    """
    mentions = (
        ((today(r.archive) or r.archive, _same(r.signature)), Mention(r.signature, r.note, r.span))
        for r in records(reading)
    )
    for odd in odd_ones(mentions):
        yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words
    yield from _words_misspelt(reading)
    capitals = ((m.form.casefold(), m) for _, m in _sigla(reading) if " " in m.form)
    for odd in (*odd_ones(_sigla(reading)), *odd_ones(capitals), *_cut_short(reading)):
        if odd.times == 1:
            yield Place.mended(odd.rare.note, odd.rare.span, odd.usual.form), odd.words


def _cut_short(reading: Reading) -> Iterator[Odd]:
    """A siglum of two words that notes introduce, once without the second: "ЦАМО" for "ЦАМО РФ"."""
    sigla = [mention for _, mention in _sigla(reading)]
    times, first = Counter(mention.form for mention in sigla), {mention.form: mention for mention in reversed(sigla)}
    longer = {form.rpartition(" ")[0]: form for form in reversed(first) if " " in form}
    for mention in first.values():
        usual = longer.get(mention.form, "")
        if usual and times[mention.form] == 1 and get(usual) and get(usual) is get(mention.form):
            yield Odd(mention, first[usual], 1, times[usual])


def _words_misspelt(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A word of a fonds with a slip, where all else of the signature is the same: "Nl. Schneee, Nr. 22"."""
    known: dict[tuple[str, str], Record] = {}
    for record in records(reading):
        said = f"{record.citation.item.text('archive_collection')} {record.signature}"
        found = WORD.findall(said)
        for word in found if NUMBER.search(said) else ():
            first = known.setdefault((record.archive, key_of(said.replace(word, "", 1))), record)
            other = next((w for w in WORD.findall(f"{first.citation.item.text('archive_collection')} {first.signature}") if w not in found), "")
            at = reading.notes[record.note].text.find(word, *record.citation.span)
            if other and at >= 0 and one_slip(word.casefold(), other.casefold()) and word[0] == other[0]:
                yield Place(record.note, Span(at, at + len(word)), (first.citation.at,)), f"“{word}”, but “{other}” in note {first.note}, and all else is the same"


def _same(signature: str) -> str:
    """A signature's key, without accents and without a dash between a number and letters: "R 43-I", "R 43 I"; its volume in digits.

    Nor with the letter of a Russian fond, without which no other fond has the same file.
    """
    key = LETTER.sub("", key_of(MANUSCRIPT.sub("", VOLUME.sub(lambda found: str(arabic(found[0]) or found[0]), signature))))
    return without_accents(JOINT.sub("", key))


def _sigla(reading: Reading) -> Iterator[tuple[str, Mention]]:
    """The sigla of archives, by what is left of them without blanks: "ЦГА СПб", "ЦГАСПб"."""
    for record in records(reading):
        form, text = short_name(record.citation.item), reading.notes[record.note].text
        start = text.find(form, record.citation.span.start, record.span.start) if SIGLUM.fullmatch(form) else -1
        if start >= 0:
            yield re.sub(r"\s", "", form), Mention(form, record.note, Span(start, start + len(form)))
