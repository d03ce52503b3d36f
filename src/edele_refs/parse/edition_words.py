"""How an imprint says which edition it is of: "2nd edn", "rev. ed.", "3., erw. Aufl."."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

EDITION_WORD = r"(?:edn?\.?|edition|druk|dr\.|uitg\.|oplage|Aufl(?:age|\.)|изд\.|wyd\.|éd\.|ed\.)"
EDITION_LAST = late_pattern(
    r",\s(?P<edition>(?:\d{1,2}\s?(?:st|nd|rd|d|th|de|ste|e|\.|[aªº°])|[Rr]ev(?:ised|\.)?|[Nn]ew|[Aa]bridged|[Ee]nlarged|[Ee]xpanded|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|Neue)"
    rf"[\s,][^;:()\d]{{0,30}}?(?<!\w){EDITION_WORD})$"
)
"""Behind a house or a town: "Penguin, 2nd edn"."""
