"""S138."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._accents import without_accents
from edele_refs.rules._forks import forks
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._odd_words import Slot, odd_words
from edele_refs.rules._paths import paths
from edele_refs.rules._records import records
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import one_slip
from edele_refs.values import Name

TWICE, LONG = 2, 6
WORD = late_pattern(r"[^\W\d_]{4,40}")
LETTERS = frozenset({"document", "personal_communication", "manuscript"})


@rule("S138", fix="unsafe")
def part_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A word of a fonds, or the name of a correspondent, has a slip against the same one elsewhere.

    It stands once in its place (the records of an archive, the writers or addressees of letters),
    and with a letter lost, doubled or turned it is one that stands twice there, or once beside the same.
    Endings and accents are left alone.

    Help: write it as everywhere else.

    Bad:
        1. ANTT, Ministério do Reino, maço 613, carta de 12 de Março de 1757.
        2. ANTT, Ministério do Reino, maço 615, carta de 2 de Maio de 1757.
        3. ANTT, Ministério do Rieno, maço 614, representação de 4 de Abril de 1758.
    Bad:
        1. TNA, CO 717/52, Guillemard to Amery, 6 February 1927, fol. 17.
        2. TNA, CO 717/52, Guillemard to Amrey, 20 March 1927, fol. 24.
    Bad:
        1. AVA, Ministerium des Innern, Präsidium, Karton 812, Zl. 4417/1871.
        2. AVA, Ministerium des Innern, Präsdium, Karton 812, Zl. 5120/1871.
    Bad:
        1. Jean Bart, La Révolution, Grenoble, PUG, 1989, p. 12.
        2. Anne Roux, Les cahiers, Grenoble, PUG, 1991, p. 40.
        3. Paul Midi, Le blé, Grenoble, PUGG, 1993, p. 7.
    Good:
        1. TNA, CO 717/52, Guillemard to Amery, 6 February 1927, fol. 17.
        2. TNA, CO 717/52, Guillemard to Ormsby-Gore, 20 March 1927, fol. 24.
    """
    yield from _houses_in_letters(reading)
    words = [f for f in forks(reading) if not f.of_a_code]
    for fork in words:
        said = f"“{fork.form}”, but “{fork.meant}” in note {fork.usual.note}"
        yield Place.mended(fork.odd.note, fork.odd.spans[fork.step], fork.meant), said
    for name, usual in _correspondents(reading):
        yield Place.mended(name.note, name.span, usual.form), f"“{name.form}”, but “{usual.form}” in note {usual.note}"
    seen = {*((name.note, name.span) for name, _ in _correspondents(reading)), *((fork.odd.note, fork.odd.spans[fork.step]) for fork in words)}
    for odd in odd_words((*_of_fonds(reading), *_of_letters(reading))):
        if (odd.word.note, odd.word.span) not in seen:
            said = f"“{odd.word.form}”, but “{odd.usual.form}” in note {odd.usual.note}"
            yield Place.mended(odd.word.note, odd.word.span, odd.usual.form), said


def _houses_in_letters(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A house's letters once with one lost, doubled or turned: "PUGG" among "PUG"."""
    times = Counter(name.form for _, name in stated(reading, "publisher"))
    often = [form for form in times if form.isupper() and times[form] >= TWICE]
    for _, name in stated(reading, "publisher"):
        usual = next((form for form in often if times[name.form] == 1 and name.form.isupper() and name.form.isalpha() and one_slip(name.form, form) and (len(name.form) != len(form) or sorted(name.form) == sorted(form))), "")
        if usual:
            yield Place.mended(name.note, name.span, usual), f"“{name.form}”, but “{usual}” in {times[usual]} other references"


def _correspondents(reading: Reading) -> Iterator[tuple[Mention, Mention]]:
    """Surnames that stand once and are a slip away from another's, where both letters lie in one fonds: a lost end, or an accent, says no more there."""
    files: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for path in paths(reading):
        item, text = path.citation.item, reading.notes[path.note].text
        if path.numbers and "author" in item and "recipient" in item and TO.search(text, *path.citation.span):
            for side in ("author", "recipient"):
                for family in filter(str.isalpha, map(_surname, item.names(side))):
                    at = text.find(family, *path.citation.span)
                    if at >= 0:
                        files[path.fonds].append(Mention(family, path.note, Span(at, at + len(family))))
    for found in files.values():
        times = Counter(name.form for name in found)
        for name in found:
            usual = next((other for other in found if times[name.form] == 1 and other.note != name.note and _one_name(name.form, other.form) and (times[other.form] > 1 or found.index(other) < found.index(name))), None)
            if usual:
                yield name, usual


TO = late_pattern(r"\s(?:to|an|à|a|al|aan|para)\s")
"""Between the writer and the addressee, in languages whose surnames have no cases."""


def _one_name(one: str, other: str) -> bool:
    """Whether two surnames of three letters or more differ by one letter that is lost or doubled, two turned, or an accent; long ones by another letter.

    >>> _one_name("Moor", "Moore"), _one_name("Schüler", "Schuler"), _one_name("Rose", "Ross"), _one_name("Thurlow", "Thurloe")
    (True, True, False, True)
    """
    if one[0] != other[0] or min(len(one), len(other)) < 4:
        return False
    return without_accents(one) == without_accents(other) or (one_slip(one, other) and (len(one) != len(other) or sorted(one) == sorted(other) or len(one) >= LONG))


def _of_fonds(reading: Reading) -> Iterator[Slot]:
    """The words of each archive's fonds, with those that stand beside them."""
    for record in records(reading):
        text = reading.notes[record.note].text
        spans = [t.span for t in record.citation.traces if t.variable == "archive_collection"]
        for span in (*spans, record.span):
            found = [word for word in WORD.finditer(text, *span) if not word[0].isupper()]
            words = [f[0].casefold() for f in found]
            for k, word in enumerate(found):
                beside = tuple(words[:k] + words[k + 1 :])
                yield Slot(("fonds", record.archive), Mention(word[0], record.note, Span(*word.span())), beside)


def _of_letters(reading: Reading) -> Iterator[Slot]:
    """The surnames of those who write letters and of those who get them, with the one at the other end."""
    for side, other in (("author", "recipient"), ("recipient", "author")):
        for citation, name in stated(reading, side):
            if citation.item.get("type") not in LETTERS:
                continue
            beside = tuple(_surname(n).rpartition(" ")[2] for n in citation.item.names(other))
            for person in citation.item.names(side):
                if (family := _surname(person)) and (at := name.form.rfind(family)) >= 0:
                    for word in (w for w in WORD.finditer(family) if not w[0].isupper()):  # no Roman number of a corps
                        start = name.span.start + at + word.start()
                        yield Slot("letters", Mention(word[0], name.note, Span(start, start + len(word[0]))), beside)


def _surname(name: Name) -> str:
    return name.family or name.literal
