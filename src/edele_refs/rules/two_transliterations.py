"""T101."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._rule import Place, rule
from edele_refs.values import Name

# one sound, several schemes; the longest first
SOUNDS = (
    ("shch", "Щ"), ("schtsch", "Щ"), ("chtch", "Щ"), ("szcz", "Щ"), ("šč", "Щ"), ("ŝ", "Щ"),
    ("tsch", "Ч"), ("tch", "Ч"), ("zh", "Ж"), ("kh", "Х"), ("ch", "Ч"), ("sch", "Ш"), ("sh", "Ш"),
    ("ts", "Ц"), ("tz", "Ц"), ("iia", "ИЯ"), ("iya", "ИЯ"), ("ija", "ИЯ"), ("yi", "Й"), ("ij", "Й"), ("iy", "Й"), ("ii", "Й"),
    ("ia", "Я"), ("ya", "Я"), ("ja", "Я"), ("â", "Я"), ("iu", "Ю"), ("yu", "Ю"), ("ju", "Ю"), ("û", "Ю"),
    ("io", "Е"), ("yo", "Е"), ("ye", "Е"), ("je", "Е"), ("ë", "Е"), ("jo", "Е"), ("è", "Е"), ("ė", "Е"),
    ("ay", "АЙ"), ("ey", "ЕЙ"), ("oy", "ОЙ"), ("ai", "АЙ"), ("ei", "ЕЙ"), ("oi", "ОЙ"), ("aj", "АЙ"), ("ej", "ЕЙ"), ("oj", "ОЙ"),
    ("š", "Ш"), ("ž", "Ж"), ("č", "Ч"), ("c", "Ц"), ("x", "Х"), ("h", "Х"), ("w", "В"), ("v", "В"), ("y", "Й"), ("j", "Й"), ("i", "И"), ("e", "Е"), ("g", "Г"),
)  # fmt: skip
ENDINGS = late_pattern(r"(?:[oe]v|[iyij]n|sk(?:ii|iy|ij|y|yi|i)|off|eff|enko|[ae]ia|uk|ich|i[čć]|itsch|wicz|vich|ev|yov|ёv|ova|eva|ina|aia|aya|aja)[’']?$", re.I)


@rule("T101", severity="hint")
def two_transliterations(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """One Russian name is transliterated in two ways: “Khaustov” and “Chaustov”, “-skii” and “-sky”.

    Only authors and editors whose first names, or initials, go together are compared.

    Help: keep to one scheme, except where a book prints its author’s name in another.

    Bad:
        1. Oleg Budnitskii, Drugaia Rossiia (Moscow: NLO, 2021), 12.
        2. Oleg Budnitsky, Jews between the Reds and Whites (Philadelphia: Penn Press, 2012), 3.
    Good:
        1. Oleg Budnitskii, Drugaia Rossiia (Moscow: NLO, 2021), 12.
        2. Budnitskii, Drugaia Rossiia, 13.
    """
    people: dict[str, list[tuple[Name, Mention]]] = defaultdict(list)
    for citation, mention in stated(reading, "author", "editor"):
        for name in (*citation.item.names("author"), *citation.item.names("editor")):
            if name.family and mention.form == str(name) and ENDINGS.search(name.family):
                people[sound(name.family)].append((name, mention))
    for found in people.values():
        first, there = found[0]
        for name, mention in found[1:]:
            if _folded(name.family) != _folded(first.family) and _go_together(name.given, first.given):
                words = f"“{name.family}”, but “{first.family}” in note {there.note}"
                yield mention.place, words
                break


@lru_cache(maxsize=65536)
def sound(name: str) -> str:
    """What a name sounds like, in whatever scheme it is written.

    >>> sound("Budnitskii") == sound("Budnitsky") == sound("Budnickij")
    True
    >>> sound("Zhukov") == sound("Žukov"), sound("Petrov") == sound("Petrova")
    (True, False)
    """
    rest = unicodedata.normalize("NFC", name.casefold()).replace("’", "").replace("'", "")
    parts = []
    while rest:
        for letters, key in SOUNDS:
            if rest.startswith(letters):
                parts.append(key)
                rest = rest[len(letters) :]
                break
        else:
            parts.append(rest[0].upper())
            rest = rest[1:]
    return re.sub(r"И?Й$", "И", "".join(parts).replace("ИЙ", "Й"))


def _folded(name: str) -> str:
    return name.casefold().replace("’", "").replace("'", "").replace("ʹ", "")


def _go_together(one: str, other: str) -> bool:
    """Whether first names may be one person's: both there, and their initials the same."""
    a, b = (re.findall(r"[^\W\d_]+", given.casefold()) for given in (one, other))
    return bool(a and b) and a[0][0] == b[0][0] and (len(a[0]) == 1 or len(b[0]) == 1 or a[0][:3] == b[0][:3])
