"""S126."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading, Span
from edele_refs.parse.houses import ALONE, HOUSES
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule
from edele_refs.rules.impossible_year import is_town

PARTS = frozenset(("publisher-place", "publisher", "issued"))
PAIRS = frozenset({("publisher-place", "publisher"), ("publisher", "issued"), ("publisher-place", "issued")})
BETWEEN = late_pattern(r"[\s,.:;]{0,3}")
STOP = late_pattern(r"^\.(?=[,:;])")
"""That of an abbreviated place ("Пг., 1916")."""
IN_QUOTES = late_pattern(r"([,.:;])[”\"’»]$")
"""A mark that American use draws into the quotation marks (“Vydannia “Berezil’,” 2001”)."""
TOWN_AND_HOUSE = ("publisher-place", "publisher")
FEW = 3
"""So many imprints with a mark between place and house, and one without any."""
ENOUGH = 6
"""So many other imprints have all the same mark."""


@rule("S126", severity="hint")
def imprint_marks(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """What stands between place, publisher and year differs in one reference from all others.

    Help: write it as in the others.

    Bad:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
        3. Steven King, Writing the Lives of the English Poor (Montreal: McGill-Queen’s University Press, 2019), 21.
        4. David Carlton, Britain and the Suez Crisis (Oxford: Blackwell, 1988), 110.
        5. Paul Slack, Poverty and Policy in Tudor and Stuart England (London: Longman, 1988), 113.
        6. E. M. Leonard, The Early History of English Poor Relief (Cambridge: Cambridge University Press, 1900), 66.
        7. Steve Hindle, On the Parish? (Oxford: Clarendon Press 2004), 12.
    Bad:
        1. Catherine Andreyev, Vlasov (Cambridge: Cambridge University Press, 1987), 2.
        2. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
        3. Roger Reese, Why Stalin’s Soldiers Fought (Lawrence: University Press of Kansas, 2011), 3.
        4. Christian Streit, Keine Kameraden (Stuttgart Deutsche Verlags-Anstalt, 1978), 83.
    Good:
        1. Alexander Werth, Russia at War (New York: Dutton, 1964), 422.
        2. Mark Edele, Stalin’s Defectors (Oxford: Oxford University Press, 2017), 12.
    """
    yield from _place_in_house(reading)
    for pair, forms in _marks(reading).items():
        rare = [found for found in forms.values() if len(found) == 1]
        if len(forms) == 2 and len(rare) == 1 and max(map(len, forms.values())) >= (FEW if pair == TOWN_AND_HOUSE and len(forms.get("", ())) == 1 else ENOUGH):
            (usual,) = (form for form, found in forms.items() if len(found) > 1)
            place, text = rare[0][0]
            yield place, f"“{text}”; elsewhere {_said(usual)} stands between {' and '.join(map(_word, pair))}"


def _place_in_house(reading: Reading) -> Iterator[tuple[Place, str]]:
    """A house that begins with a town and goes on as a known house, where all others have a mark between: "Stuttgart Deutsche Verlags-Anstalt"."""
    houses = {*HOUSES, *ALONE, *(name.form for _, name in stated(reading, "publisher"))}
    between = _marks(reading).get(TOWN_AND_HOUSE, {})
    if len(between) != 1 or sum(map(len, between.values())) < FEW:
        return
    (mark,) = between
    for citation, name in stated(reading, "publisher"):
        town, _, house = name.form.partition(" ")
        if mark and "publisher-place" not in citation.item and is_town(town) and house in houses and name.form not in HOUSES:
            yield name.place, f"“{name.form}”; elsewhere {_said(mark)} stands between place and publisher"


def _marks(reading: Reading) -> dict[tuple[str, str], dict[str, list[tuple[Place, str]]]]:
    """For each two parts of an imprint the marks between them, and where each stands."""
    found: dict[tuple[str, str], dict[str, list[tuple[Place, str]]]] = defaultdict(lambda: defaultdict(list))
    for citation in reading.of_kind("full"):
        if citation.item.get("type") == "thesis" or "issued" not in citation.item:
            continue  # a university is no house; what has no year may be a record
        spans = sorted((trace.span, trace.variable) for trace in citation.traces if trace.variable in PARTS)
        text = reading.notes[citation.at.note].text if len(spans) > 1 else ""
        for (one, first), (other, second) in pairwise(spans):
            between = text[one.end : other.start]
            if (first, second) in PAIRS and BETWEEN.fullmatch(between):
                whole = Span(one.start, other.end)
                drawn_in = IN_QUOTES.search(one.of(text))
                mark = STOP.sub("", between.strip()) or (drawn_in[1] if drawn_in else "")
                found[first, second][mark].append((Place(citation.at.note, whole), whole.of(text)))
    return found


def _said(mark: str) -> str:
    return f"“{mark}”" if mark else "no mark"


def _word(variable: str) -> str:
    return {"publisher-place": "place", "issued": "year"}.get(variable, variable)
