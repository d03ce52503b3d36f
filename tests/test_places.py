"""The place at the end of a stretch is the same whatever other stretches were asked for before."""

from __future__ import annotations

import pytest

from edele_refs.parse import locators

TEXTS = (
    "Salisbury, ‘Stalin Dies’, New York Times, March 6, 1953, A1",
    "Best, Herbert (Hg.), Bonn 1996, Bd. II, S. 125 f., hier S. 126",
    "Werth, Russia at War (London: Pan, 1964), ii. 33, 40–2, n. 5",
    "Хлевнюк О. В. Политбюро. М., 1996. С. 12–15, 18",
    "Geyer, States, vol. I: 120–123 and 130, passim",
)


def _alone(text: str, start: int, codes: tuple[str, ...]) -> locators.Place | None:
    locators._ending.cache_clear()
    locators._closing.cache_clear()
    return locators.at_end(text, start, len(text), codes)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("codes", [("en",), ("de", "en"), ("ru",)], ids="-".join)
def test_a_place_does_not_depend_on_what_was_asked_before(text: str, codes: tuple[str, ...]) -> None:
    alone = [_alone(text, start, codes) for start in range(len(text))]
    locators._ending.cache_clear()
    locators._closing.cache_clear()
    assert [locators.at_end(text, start, len(text), codes) for start in range(len(text))] == alone
