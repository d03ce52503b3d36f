"""What looks like town, house and year and is none: a title's last words before its house, a month, a journal's volume."""

from __future__ import annotations

import re

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern
from edele_refs.parse import given_or_town, houses


def is_title_and_house(found: re.Match[str]) -> bool:
    """Whether a title's last words and a house, or a month, were taken for a publisher: "Russia Abroad: A Cultural History. Oxford University Press, 1990"."""
    name = found["publisher"] if "publisher" in found.re.groupindex else None
    if name and _COUNTED.fullmatch(name):
        return True  # "Revista de Ciências Históricas, Porto, vol. VII, 1992"
    if (name or found["place"]).rstrip(".").lower() in words("months"):
        return True  # "Lagebericht der Stapostelle Dortmund, Juni 1935"
    if (name and name.lower() in words("edition")) or given_or_town.is_given_name(found["place"], found.string[: found.start("place")]):
        return True  # "25. baskı, İstanbul 2006", "BÁRTA, Milan: Reforma bezpečnosti v roce 1968"
    title, stop, house = name.rpartition(". ") if name and not houses.LED.match(name) else ("", "", "")
    return bool(stop) and title[-4:].isalpha() and houses.is_called_house(house)


_COUNTED = late_pattern(r"(?i:vols?|tom[oe]?|t|n|núm|nr|n\.?[º°]|no|ano|año|année|annata|anno|bd|jg|jahrgang|roč|sv|rocznik|r|z|h|heft|fasc|série|serie)\.?\s(?:\d{1,4}|[IVXLC]{1,9})")
"""What has a number and no name: a journal's volume or issue."""
