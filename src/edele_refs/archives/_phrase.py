"""The whole name of an institution around the word that says it is an archive or library."""

from __future__ import annotations

from edele_refs.archives._cotes import FRENCH
from edele_refs.archives._forms import CAPITAL
from edele_refs.late_pattern import late_pattern

LINKS = "goroda|oblasti|kraia|kraya|kraja|respubliki|mista|beim|bei|am|og|och|for|fra|från|u|pri|za|im|in|tou|tis|ton|of|the|de|del|della|delle|dei|degli|di|do|da|du|des|der|dem|für|fur|und|and|et|y|w|we|i|та|и|і|e|van|voor|het|zu|zum|von|v|na|а|la|las|los|el|po|pro|по|при|під|města|hlavního|obce|mesta|hlavného"
SMALL = r"[а-яіїєґ’']{3,24}|Państw\w{1,8}|[a-zäöü]{4,16}(?:é|ý|ní|ný|ski|ska|ične|ski)"
LEFT = late_pattern(rf"(?:[{CAPITAL}][\w.’'\-–]{{0,40}}|{LINKS}|{SMALL})\s")
RIGHT = late_pattern(
    rf"\s(?:(?P<name>«[^«»\n]{{2,40}}»(?=,|\s\()|[a-zà-ž’']{{3,24}}(?=(?:\s[a-zà-ž’']{{3,24}}){{0,4}}\s\((?:[a-zà-ž]{{3,12}}:?\s)?(?:[A-ZČŠŽ][a-z]?){{2,8}}(?:\s[A-ZČŠŽ]{{2,8}})?\)[,.])|[a-zà-ž]{{3,24}}(?=(?:\s[\w.]{{1,20}}){{0,3}},\s(?:f\.|fond)\s)|(?:(?:du|des|de\sla)\s|de\sl[’'])[a-zà-ÿ]{{4,20}}(?=,|\s(?:du|des|de)\s)|(?:jésuite|diocésaine|privée|familiale|royale)s(?=,)|(?:S|St|Ste|SS)\.(?=\s[{CAPITAL}])|(?:(?:[ld]|[dn]ell)[’'])?[{CAPITAL}][\w’'\-–]{{0,40}}|[а-яіїєґ’']{{3,24}}|[a-zäöüß]{{4,24}}en(?=\s[A-ZÄÖÜ])|(?:national|départemental|municipal|communal|diplomatique|militaire|présidentiell|fédéral|central|régional|génér\w{{1,3}})e?s?|generale?|state|[a-zà-ù\-]{{2,20}}(?:iste|ais|aise|ois|oise|ienne?|ique|ale|ile|[rst]ico|[st]ica|lare|ano|ana|ario|aria|ivo|iva|ese|esco))|{LINKS})(?!\w)"
)
DOTTED = late_pattern(rf"(?:\s(?:[{CAPITAL}]\w{{1,8}}\.|di|del)){{0,5}}")


def phrase(text: str, left: int, right: int) -> tuple[int, int]:
    """The institution's whole name around its word."""
    if text[right - 1] in ".,":
        dotted = FRENCH.match(text, right)
        return left, dotted.end() if dotted else _to_the_right(text, DOTTED.match(text, right).end())  # type: ignore[union-attr]
    while left > 0 and (text[left - 1].isalpha() or text[left - 1] == "-"):
        left -= 1
    while right < len(text) and (text[right].isalpha() or text[right] in "-’'"):
        right += 1
    return _to_the_left(text, left, right), _to_the_right(text, right)


def _to_the_left(text: str, left: int, right: int) -> int:
    for _ in range(8):
        before = text.rfind(" ", max(0, left - 44), max(0, left - 1)) + 1
        before += text[before : before + 1] in ("(", "[")
        word = LEFT.match(text, before)
        if not word or word.end() != left or before in (0, left):
            word = LEFT.match(text, 0) if before == 0 and left < 44 else word
        if not word or word.end() != left:
            break
        left = word.start()
    while text[left].islower() and (space := text.find(" ", left, right)) > 0:
        left = space + 1
    return left


def _to_the_right(text: str, right: int) -> int:
    last = right
    for _ in range(12):
        match = RIGHT.match(text, right)
        if not match:
            break
        right = match.end()
        last = right if match["name"] else last
    shortened = SHORTENED.match(text, last - 3)
    return shortened.end() if shortened else last


SHORTENED = late_pattern(r"(?:обл|есп)\.")
"""A word of the name that is cut short: "Держархів Вінницької обл."."""
