"""S120."""

import re
from collections import defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import Mention
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._standing import place_of_note

WORD = late_pattern(r"(?:Ibid|Ebd|Ebenda|Ivi|Tamże|Ídem)\w*\.?", re.I)
MANY = 2
SAME = {"iv": "ib"}
"""Beginnings of words that one language has side by side."""

CYRILLIC = late_pattern(r"[А-яЁёІіЇїЄєҐґ]")


@rule("S120", severity="hint")
def ibid_language(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """“Ibid.” stands in one language here and in another everywhere else: “Ebd.” among “Ibid.”.

    Cyrillic beside Latin is in order: Russian rules want “Там же” for Russian works and
    “Ibid.” for others. So is Italian “ivi” beside “ibidem”: the one has another page.

    Help: write the same word everywhere.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
        4. Ibid., 427.
        5. Ebd., 428.
    Bad:
        1. РГАСПИ. Ф. 644. Оп. 1. Д. 3. Л. 88.
        2. Там же. Л. 89.
        3. Ibid. Л. 90.
    Bad:
        1. Ball A. M. And Now My Soul Is Hardened. Berkeley: University of California Press, 1994. P. 44; Goldman W. Z. Women, the State and Revolution. Cambridge: Cambridge University Press, 1993. P. 59.
        2. Куфаев В. И. Юные правонарушители. М.: Новая Москва, 1924. С. 77.
        3. Ball A. M. Op. cit. P. 50; Куфаев В. И. Указ. соч. С. 80.
        4. Goldman W. Z. Указ. соч. P. 61.
    Bad:
        1. B.A. Sijes, De arbeidsinzet (Den Haag: Martinus Nijhoff, 1966), 12-15.
        2. Ibidem, 20.
        3. Ibidem, 22.
        4. Ibidem, 25.
        5. Ibid., 31.
        6. Ibidem, 40.
    Bad:
        1. Пастушенко Т. В. Остарбайтери з Київщини. Київ: Інститут історії України, 2009. С. 14–18.
        2. Там само. С. 20.
        3. Там само. С. 21.
        4. Там само. С. 25.
        5. Там само. С. 29.
        6. Там же. С. 31.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Ibid., 425.
        3. Ibid., 426.
    """
    found: dict[str, list[Mention]] = defaultdict(list)
    starts = {(ibid.at.note, ibid.span.start) for ibid in reading.of_kind("ibid")}
    unread = {(note.label, 0) for note in reading.document.notes if not reading.by_note.get(note.label)}
    places = place_of_note(reading)
    for label, start in sorted(starts | unread, key=lambda at: (places[at[0]], at[1])):
        if word := WORD.match(reading.notes[label].text, start):
            mention = Mention(word[0], label, Span(*word.span()))
            found[SAME.get(word[0].casefold()[:2], word[0].casefold()[:2])].append(mention)
    yield from _among_cyrillic(reading)
    yield from _cited_among_cyrillic(reading)
    yield from _there_otherwise(reading)
    yield from _cut_short(found.get("ib", []), "ib")
    yield from _cut_short(found.get("eb", []), "eb")
    if len(found) > 1:
        usual = max(found.values(), key=len)
        for mentions in found.values():
            if mentions is not usual and len(usual) >= MANY * len(mentions):
                yield mentions[0].place, f"“{mentions[0].form}”, but “{usual[0].form}” elsewhere"


def _cut_short(mentions: list[Mention], head: str) -> Iterator[tuple[Place, str]]:
    """The one “Ibid.” among “Ibidem”, or the reverse; the one “Ebda.” among “Ebd.”."""
    forms: dict[str, list[Mention]] = defaultdict(list)
    for mention in (m for m in mentions if m.form.casefold().startswith(head)):
        forms[mention.form.rstrip(".").casefold()].append(mention)
    rare, usual = min(forms.values(), key=len, default=[]), max(forms.values(), key=len, default=[])
    if len(forms) == MANY and len(rare) == 1 and len(usual) >= OFTEN:
        yield rare[0].place, f"“{rare[0].form}”, but “{usual[0].form}” elsewhere"


def _there_otherwise(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one “Там же” for a Ukrainian source among “Там само”, or the reverse for a Russian one."""
    found: dict[str, list[Citation]] = defaultdict(list)
    for ibid in reading.of_kind("ibid"):
        if word := THERE.match(reading.notes[ibid.at.note].text, ibid.span.start):
            found[word[1].casefold()].append(ibid)
    rare, usual = min(found.values(), key=len, default=[]), max(found.values(), key=len, default=[])
    if len(found) != MANY or len(rare) != 1 or len(usual) < OFTEN:
        return
    (odd,), meant = rare, reading.antecedent(rare[0])
    word = THERE.match(reading.notes[odd.at.note].text, odd.span.start)
    if word and meant and OTHERS[word[1].casefold()].search(meant.span.of(reading.notes[meant.at.note].text)):
        yield Place(odd.at.note, Span(*word.span())), f"“{word[0]}” stands for a source of the other language here; note {usual[0].at.note} has another word"


OFTEN = 3
THERE = late_pattern(r"Там (же|само)(?!\w)", re.I)
OTHERS = {"же": late_pattern(r"[іїєґІЇЄҐ]"), "само": late_pattern(r"[ыэъёЫЭЪЁ]")}
"""Letters of the language whose word is the other one."""


def _cited_among_cyrillic(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one “Указ. соч.” for a work in Latin letters, where “Op. cit.” stands for the others, or the reverse."""
    found: dict[tuple[bool, bool], list[tuple[Citation, re.Match[str]]]] = defaultdict(list)
    for short in reading.of_kind("short"):
        word, full = OP_CIT.search(reading.notes[short.at.note].text, *short.span), reading.antecedent(short)
        if word and full:
            found[CYRILLIC.match(word[0]) is not None, CYRILLIC.search(full.span.of(reading.notes[full.at.note].text)) is not None].append((short, word))
    for cyrillic in (True, False):
        odd, usual = found[cyrillic, not cyrillic], found[not cyrillic, not cyrillic]
        if len(odd) == 1 and usual and found[cyrillic, cyrillic]:
            ((short, word),) = odd
            yield Place(short.at.note, Span(*word.span())), f"“{word[0]}” stands for a work in {'Latin letters' if cyrillic else 'Cyrillic'} here; note {usual[0][0].at.note} has “{usual[0][1][0]}”"


OP_CIT = late_pattern(r"(?<!\w)(?:[Уу]каз\.\sсоч|[Зз]азнач\.\s(?:праця|твір)|[Oo]p\.\scit)\.?")


def _among_cyrillic(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one “Ibid.” that stands for a source in Cyrillic, where “Там же” stands for others."""
    ibids = [ibid for ibid in reading.of_kind("ibid") if (meant := reading.antecedent(ibid)) and CYRILLIC.match(meant.item.text("title") or meant.item.text("archive"))]
    latin = [ibid for ibid in ibids if WORD.match(reading.notes[ibid.at.note].text, ibid.span.start)]
    if len(latin) == 1 and len(ibids) > 1:
        (odd,) = latin
        word = WORD.match(reading.notes[odd.at.note].text, odd.span.start)
        usual = next(ibid for ibid in ibids if ibid is not odd)
        if word:
            yield Place(odd.at.note, Span(*word.span())), f"“{word[0]}” stands for a source in Cyrillic here; note {usual.at.note} has another word"
