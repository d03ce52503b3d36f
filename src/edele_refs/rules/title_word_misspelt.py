"""S134."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.rules._forms import stated, written
from edele_refs.rules._once import once
from edele_refs.rules._plain import whole
from edele_refs.rules._rule import Place, rule
from edele_refs.rules._slips import rests
from edele_refs.rules.two_spellings import accepted

WORD = late_pattern(r"[^\W\d_]{4,40}")
KEPT = 2
"""So many letters at the beginning and the end are the same: endings differ by case."""
LONG, USUAL, SHORT = 6, 3, 8
"""So often the other word stands in the notes, if it has more letters than six, or else."""
OTHER_LANGUAGE = frozenset("hjykcz")
"""Letters by which words of two languages differ: “Catolica” and “Catholica”."""


CYRILLIC = late_pattern(r"[\u0400-\u04ff]")
"""Of its languages a title has not enough words to tell them apart."""


@rule("S134", severity="hint")
def title_word_misspelt(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A title’s word stands only once, and is a frequent one but for a lost or turned letter.

    “Hitória” where other titles have “História”. A letter for another one, double letters and
    endings are left alone: so differ words, and languages.

    Help: compare the title with the source.

    Bad:
        1. João Lúcio de Azevedo, Hitória dos Cristãos-Novos Portugueses, Lisboa, Clássica Editora, 1921, p. 302.
        2. Francisco Bethencourt, História das Inquisições, Lisboa, Círculo de Leitores, 1994, p. 88.
        3. Bethencourt, História das Inquisições, p. 95.
        4. A. H. de Oliveira Marques, História de Portugal, Lisboa, Palas, 1972, p. 12.
    Good:
        1. Miguel Batllori, Historia de la Iglesia Católica, Madrid, BAC, 1972, p. 302.
        2. Quintín Aldea, Historia de la Iglesia, Madrid, BAC, 1987, p. 88.
        3. Karl Bihlmeyer, Ecclesia Catholica, Roma, Herder, 1957, p. 12.
    Good:
        1. Samo Štefanac, “Le sculture del Santo di Padova”, Venezia Arti 3 (1989), pp. 41-46.
        2. John Pope-Hennessy, Italian Renaissance Sculpture (London: Phaidon, 1958), 12.
        3. Pope-Hennessy, Italian Renaissance Sculpture, 14.
        4. Charles Avery, Florentine Renaissance Sculpture (London: Murray, 1970), 20.
    """
    stated = WORD.findall(whole(reading))
    often, form = Counter(map(str.casefold, stated)), {word.casefold(): word for word in stated}
    often = Counter({word: times for word, times in often.items() if times == 1 or times >= (USUAL if len(word) > LONG else SHORT)})
    near: dict[str, list[str]] = defaultdict(list)
    for word in (w for w, times in often.items() if times >= USUAL):
        for rest in set(rests(word, _kept(word), _kept(word))):
            near[rest].append(word)
    for citation in (c for c in reading.of_kind("full") if "archive" not in c.item):
        text = reading.notes[citation.at.note].text
        for span, found in ((s, f) for _, s in _titles(citation, text) for f in WORD.finditer(text, s.start, s.end)):
            word = found[0].casefold()
            meant = next((other for rest in rests(word, _kept(word), _kept(word)) for other in near.get(rest, ()) if _lost_or_turned(word, other)), None) if often[word] == 1 else None
            if meant and not accepted(word, meant) and _in_its_language(span.of(text), meant, reading):
                yield Place(citation.at.note, Span(*found.span())), f"“{found[0]}” stands only here, “{form[meant]}” {often[meant]} times"


def _kept(word: str) -> int:
    return KEPT if len(word) > LONG else 1


def _titles(citation: Citation, text: str) -> Iterator[tuple[str, Span]]:
    return ((key, span) for key, span in written(citation, text) if key in ("title", "container-title"))


def _in_its_language(title: str, usual: str, reading: Reading) -> bool:
    """Whether a title is not in another language than those that have the usual word: "Le sculture del Santo", "Renaissance Sculpture"."""
    from edele_refs.parse.language import detect  # what was read before needs no parser else

    own = "en" if CYRILLIC.search(title) else detect(title)
    others = [form for form in _all_titles(reading) if usual in form.casefold()]
    return own == "en" or not others or own == detect(" ".join(others))


@once
def _all_titles(reading: Reading) -> tuple[str, ...]:
    return tuple(dict.fromkeys(title.form for _, title in stated(reading, "title", "container-title")))


@lru_cache(maxsize=4096)
def _lost_or_turned(word: str, usual: str) -> bool:
    """Whether a letter of the usual word is lost, or two are turned round.

    >>> _lost_or_turned("hitória", "história"), _lost_or_turned("congres", "congress")
    (True, False)
    """
    if len(word) == len(usual):
        differing = [k for k, (a, b) in enumerate(zip(word, usual, strict=True)) if a != b]
        return len(differing) == 2 and differing[1] == differing[0] + 1 and word[differing[0]] == usual[differing[1]] and word[differing[1]] == usual[differing[0]]
    if len(word) != len(usual) - 1:
        return False
    place = next((k for k in range(len(word)) if word[k] != usual[k]), len(word))
    return word[place:] == usual[place + 1 :] and usual[place] not in OTHER_LANGUAGE | {usual[place - 1]}
