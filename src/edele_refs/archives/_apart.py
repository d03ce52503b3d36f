"""A fonds that calls itself one stands apart from the signature: "AN, fonds Blum, 570 AP 12".

Whether names before a number are a collection or a part of the signature is each tradition's
custom (``Form.names``); where the word for a collection leads them, there is no doubt.
"""

from __future__ import annotations

from dataclasses import replace

from edele_refs.archives._archive import Sighting
from edele_refs.archives._forms import CAPITAL
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

CALLED = r"[Ff]ond(?:s|os?)|[Ff]ons|[Ff]undo|[Cc]olección|[Cc]ole[cç]ção|[Pp]apiers|[Aa]cervo|[Dd]élibérations"
"""What a fonds or a collection calls itself, in Romance languages."""
KINDS = r"[Ff]onds\s(?:privés|publics|ministériels|moderne|ancien|d[ue]s?\s[a-zà-ÿ][^,;()\d]{3,60})|[Dd]élibérations\s[a-zà-ÿ]{4,14}"
"""French fonds that are told by their kind alone."""
LED = late_pattern(
    rf"(?P<name>(?:{KINDS}|(?:{CALLED}|[Фф]\.|[Фф]онд)\s(?=[^,;()]{{0,80}}[{CAPITAL}])[^,;()\d]{{3,100}}?)(?:\s1[5-9]\d\d[-–]1[5-9]\d\d)?),\s(?=\S)"
)
OF_SOMEBODY = late_pattern(rf"(?P<name>[{CAPITAL}][^,;()\d]{{1,60}}\s(?:[Pp]apers|Records|Collection)),\s(?=\S)")

IN_MARKS = late_pattern(
    r"(?P<name>(?:[Фф]онд|[Кк]оллекция|[Кк]олекція|[Cc]ollection|[Ff]onds|[Ff]ondo|[Ss]ammlung|[Bb]estand|[Kk]olekcja|[Zz]biór|[Ss]bírka)\s(?:«[^«»]{2,80}»|„[^„“”]{2,80}[“”]|“[^“”]{2,80}”|\"[^\"]{2,80}\"))[.,]\s"
    r"(?P<item>(?:[^\W\d_]{2,9}\.?\s)?(?:№|[Nn]o\.|[Nn]r\.?|n°|nº)\s?[\w-]{0,8}\d[\w/-]{0,12}|[A-ZА-Я]{1,4}-\d[\w/-]{0,12})"
)
"""A collection called by its name in marks, and the number of a piece in it: "фонд «Память о блокаде», № BL-1-021"."""


def fonds_apart(text: str, found: Sighting) -> Sighting:
    """The sighting with such a name as its collection.

    >>> from edele_refs.archives import find
    >>> text = "CDMH, Fondo Tribunal de Responsabilidades Políticas, leg. 12"
    >>> (one,) = find(text)
    >>> one.collection.of(text), one.location.of(text)
    ('Fondo Tribunal de Responsabilidades Políticas', 'leg. 12')
    """
    if found.location is None or found.collection or found.form == "busta":
        return found
    led = LED.match(text, *found.location) or OF_SOMEBODY.match(text, *found.location)
    if not led or not any(c.isdigit() for c in text[led.end() : found.location.end]):
        return found
    location = Span(led.end(), found.location.end)
    parts = tuple((level, value) for level, value in found.parts if value.split()[0] in text[location.start : location.end])
    return replace(found, collection=Span(*led.span("name")), location=location, location_text=location.of(text), parts=parts or (("item", location.of(text)),))
