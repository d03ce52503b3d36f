"""A125."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._paths import NUMBER, Path, paths
from edele_refs.rules._rule import Place, rule

_Node = tuple[str, tuple[str, ...]]
"""An archive, and what a signature begins with."""
WORD = late_pattern(r"[^\W\d_]?[a-zà-ÿа-џ]{1,7}")
"""What a number is: “sygn.”, “leg.”, “Nr.”, “dossier”; a capital alone is a fonds’s letter."""
OFTEN = 2
NAMED = 6
"""Letters of a fonds by whose name its files are known; where there are fewer, more files must have the word."""


@rule("A125", severity="hint")
def file_word_lost(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A file’s number has no word before it, as the others of its fonds have: “sygn.”, “leg.”, “b.”.

    Help: put the word there.

    Bad:
        1. Archiwum Państwowe w Łodzi (dalej: APŁ), Akta miasta Łodzi, sygn. 1712, k. 15.
        2. APŁ, Akta miasta Łodzi, sygn. 1713, k. 2.
        3. APŁ, Akta miasta Łodzi, 1720, k. 20.
    Bad:
        1. AGAD, Archiwum Zamoyskich, sygn. 2801, k. 14.
        2. AGAD, Archiwum Zamoyskich, 2801, k. 20.
    Bad:
        1. NLS, Acc. 10706/14, Alan Stevenson to Léonor Fresnel, 20 September 1834, fol. 31r.
        2. NLS, 10706/14, Léonor Fresnel to Alan Stevenson, 12 October 1834, fol. 35r.
    Good:
        1. Archiwum Państwowe w Łodzi (dalej: APŁ), Akta miasta Łodzi, sygn. 1712, k. 15.
        2. APŁ, Akta miasta Łodzi, sygn. 1713, k. 2.
        3. APŁ, Rada Miejska, 1720, k. 20.
    """
    labelled: dict[_Node, list[tuple[Path, int]]] = defaultdict(list)
    bare: dict[_Node, list[tuple[Path, int]]] = defaultdict(list)
    for path in paths(reading):
        shape = path.shape
        for step in (k for k, form in enumerate(shape) if form == NUMBER):
            if step and WORD.fullmatch(path.steps[step - 1]) and not path.joined(step):
                labelled[path.archive, shape[: step - 1]].append((path, step))
            if not path.joined(step):
                bare[path.archive, shape[:step]].append((path, step))
    for node, ((path, step), *more) in bare.items():
        others = labelled.get(node, [])
        words = {other.steps[k - 1] for other, k in others}
        again = any(other.steps[k] == path.steps[step] for other, k in others)
        if len(words) == 1 and not more and len(others) >= (1 if again else _often(node[1])):
            yield Place(path.note, path.spans[step]), f"no “{words.pop()}” before {path.steps[step]}, as the other files of this fonds have it"
    yield from _of_an_archive(reading)


def _of_an_archive(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The one record whose first number has no word, where all others of its archive have the same."""
    archives: dict[str, list[tuple[Path, int, str]]] = defaultdict(list)
    for path in paths(reading):
        first = path.shape.index(NUMBER) if NUMBER in path.shape else 0
        if first:
            word = path.steps[first - 1]
            archives[path.archive].append((path, first, word if WORD.fullmatch(word) and len(word) < NAMED else ""))
    for found in archives.values():
        words = Counter(word for _, _, word in found)
        if len(words) == ENOUGH and words[""] == 1 and len(found) > 2 * OFTEN - 1:
            path, step, _ = next(row for row in found if not row[2])
            (word,) = words.keys() - {""}
            if any(path.fonds == other.fonds[:-1] for other, _, _ in found):
                yield Place(path.note, path.spans[step]), f"no “{word}” before {path.steps[step]}, as the other files of this archive have it"


ENOUGH = 2


def _often(shape: tuple[str, ...]) -> int:
    """How many other files must have the word: fewer where the fonds has a name or a number."""
    return OFTEN if any(len(form) >= NAMED for form in shape) or NUMBER in shape else 2 * OFTEN
