"""Lines joined to one text: the breaks of the layout go, everything else stays."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from edele_refs.late_pattern import late_pattern

_PREFIXES = """anti non pre post self ex co re pseudo quasi semi neo ultra vice all half well mid cross
    counter north south east west anglo russo franco sino austro italo germano hispano luso polish soviet german
    procès avant arrière après grand sous československo česko polono
    nicht sozial deutsch polnisch sowjetisch russisch
    военно научно историко северо юго социально общественно политико экс вице
    socio politico polsko niemiecko sowiecko"""
PREFIXES = frozenset(_PREFIXES.split())
"""First parts that keep their hyphen, unless the whole stands elsewhere without it."""

_CONJUNCTIONS = "und oder bzw. sowie and or to bis et ou y o e u и или i lub oraz"
CONJUNCTIONS = frozenset(_CONJUNCTIONS.split())
"""After these a hyphen stands for a word's second part: "Überläufer- und …"."""

_WORDS = late_pattern(r"[^\W\d_]+[-‐¬\xad][ \t]*\n\s*[^\W\d_]+|[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = late_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*$")
_FIRST = late_pattern(r"[^\W\d_]+")
_ADJECTIVE = late_pattern(r"..(?:sko|cko|ско|цко)$")
"""What Slavic adjectives end with that are the first half of another: "faszystowsko-hitlerowski"."""
_ENDINGS = frozenset("ern erner erners erly ing ings ment ments ness tion tions sion sions ung ungen keit heit schaft lich isch ische ischen".split())
"""What is no word, and so the end of one."""
_STEMS = {
    "all": "ied|ies|ian|oc|ow|eg",
    "anti": "qu|ci|go|nom",
    "co": "lon|lum|lou|lor|mit|min|mmu|mmi|hort|her|gni|gno|ast|rpo|ntr|nti|nst|nfl|nfe|ver|unt|lla|lle|mpa|mpl|mpe|mma",
    "counter": "part|feit",
    "ex": "per|por|pos|pre|pro|pla|plo|pan|pec|pel|pul|tra|ten|ter|tin|clu|cep|ces|cha|ecu|amp|ami|act|ist|ile|hib|hau|pli|qui",
    "mid": "dle|st",
    "post": "pon|al|ur|ula|hum|ed|ing",
    "pre": "sen|ser|sid|ssu|vi|ven|vai|par|cis|cio|ced|ten|tex|dic|fer|fac|fec|mie|miu|sum|lim|scr|clu|jud|ach",
    "re": r"[^aeiouyäöü]|ich|ali[tzs]|ally|ason|ader|adi",
    "self": "ish|ves",
    "semi": "nar|tic",
    "well": "ington",
}
_STEM = {prefix: late_pattern(stems) for prefix, stems in _STEMS.items()}
"""What a word goes on with whose first letters are such a part only by chance: "re-" and "search", "Re-" and "ich"."""
_KEY = 4


def known_words(text: str, notes: Iterable[Sequence[str]]) -> frozenset[str]:
    """The words of the document that tell how words broken at line ends are written.

    Beside the words themselves, their stems with a star ("Meldunge*").
    """
    keys = {
        word.casefold()[:_KEY]
        for lines in notes
        for left, right in pairwise(lines)
        for word in _halves(left, right)
    }
    if not keys:
        return frozenset()
    words = {match[0].casefold() for match in _WORDS.finditer(text)}
    known = {word for word in words if word[:_KEY] in keys and "\n" not in word}
    stems = {word[: len(word) - cut] + "*" for word in known if len(word) > 6 for cut in range(3)}
    return frozenset(known | stems)


def _halves(left: str, right: str) -> tuple[str, ...]:
    """Both halves of a word broken in two, if it is one that may lose its hyphen."""
    if left[-1:] not in ("-", "‐") or not right[:1].islower():
        return ()
    last, first = _LAST.search(left[-80:-1]), _FIRST.match(right[:80])
    return (last[0], first[0]) if last and first else ()


def join_lines(lines: Sequence[str], known: Collection[str] = ()) -> str:
    """The lines as one text.

    >>> join_lines(["BA-MA RH 26-", "18/62, an anti-", "Soviet Zusam-", "menfassung"])
    'BA-MA RH 26-18/62, an anti-Soviet Zusammenfassung'
    >>> join_lines(["Überläufer- ", "und http://iremember.ru/lisetskiy-ivan-", "yakovlevich/;", "id."])
    'Überläufer- und http://iremember.ru/lisetskiy-ivan-yakovlevich/; id.'
    >>> join_lines(["see https:", "//example.org"])
    'see https://example.org'
    >>> join_lines(["Головокружение от успехов //", "Правда. 1930.", "1941–", "1945"])
    'Головокружение от успехов // Правда. 1930. 1941–1945'
    """
    return "".join(_pieces([line.strip() for line in lines], known))


def _pieces(lines: Sequence[str], known: Collection[str]) -> Iterator[str]:
    url = False
    for left, right in pairwise(lines):
        url = _in_url(left, url)
        cut, between = _joint(left, right, url, known)
        yield left[: len(left) - cut] + between
        url = url and not between
    yield from lines[-1:]


def _in_url(line: str, url: bool) -> bool:
    """The line ends inside a web address."""
    token = line.rsplit(None, 1)[-1] if line else ""
    return "://" in token or "www." in token or (url and token == line)


def _joint(left: str, right: str, url: bool, known: Collection[str]) -> tuple[int, str]:
    """How many characters go from the left line's end, and what stands between the lines."""
    last, first = left[-1:], right[:1]
    if last in ("\xad", "¬"):
        return 1, ""
    if (url and _url_goes_on(left, right)) or (left.endswith(_SCHEMES) and f"{left[-2:]}{right[:2]}".endswith("//")):
        return 0, ""
    stuck = left.rstrip(last)[-1:].strip() != ""  # of "Title //" no sign is
    if last in ("-", "‐") and stuck and first.isalnum():
        return _hyphen(left, right, known)
    if last in ("–", "—", "/", "‑") and stuck and first.isalnum() and not url:
        return 0, ""
    return 0, " "


_SCHEMES = ("http:", "https:", "http:/", "https:/")


def _url_goes_on(left: str, right: str) -> bool:
    if left.endswith(("-", "=", "&", "?", "_", "%", "://", "www.")):
        return right[:1].isalnum()
    token = right.split(None, 1)[0].rstrip(".,;:)") if right else ""
    return left.endswith("/") and right[:1].isalnum() and bool(re.search(r"[\d/._?=&%-]", token))


def _hyphen(left: str, right: str, known: Collection[str]) -> tuple[int, str]:
    if right.split(None, 1)[0].casefold() in CONJUNCTIONS:
        return 0, " "
    halves = _halves(left, right)
    if halves and _one_word(halves[0].casefold(), halves[1].casefold(), known):
        return 1, ""
    return 0, ""


def _one_word(left: str, right: str, known: Collection[str]) -> bool:
    """The word was broken by the layout; in doubt it was not.

    >>> _one_word("zusam", "menfassung", ()), _one_word("post", "war", ()), _one_word("д", "ра", ())
    (True, False, False)
    >>> _one_word("re", "ich", ()), _one_word("re", "election", ()), _one_word("ex", "perience", ()), _one_word("ex", "minister", ())
    (True, False, True, False)
    >>> _one_word("post", "war", {"postwar"}), _one_word("nation", "state", {"nation", "state"})
    (True, False)
    """
    if _occurs(left + right, known):
        return True
    if right in _ENDINGS or (left in _STEM and _STEM[left].match(right)):
        return True
    if "-" in left or len(left) == 1 or left in PREFIXES or _ADJECTIVE.search(left) or _occurs(f"{left}-{right}", known):
        return False
    return not (left in known and right in known)


def _occurs(word: str, known: Collection[str]) -> bool:
    """The word, or a form of it with another ending, stands elsewhere in the document."""
    return word in known or (
        len(word) > 6 and any(word[: len(word) - cut] + "*" in known for cut in range(3))
    )
