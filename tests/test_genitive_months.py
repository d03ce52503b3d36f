"""The months beside a day, against the locales that are shipped."""

from __future__ import annotations

from pathlib import Path

import citeproc
import pytest
from lxml import etree

from edele_refs.csl.genitive_months import GENITIVE, NOMINATIVE, declined

LOCALES = Path(citeproc.__file__).parent / "data" / "locales"
MONTHS = [f"month-{n:02}" for n in range(1, 13)]


def shipped(code: str) -> list[str]:
    """The months of the locale file for a language; empty where none is shipped."""
    code = "sr-Cyrl" if code == "sr" else code
    files = sorted(LOCALES.glob(f"locales-{code}*.xml"))
    terms = etree.parse(str(files[0])).getroot().iter("{*}term") if files else ()
    words = {t.get("name"): t.text or "" for t in terms if t.get("form") in (None, "long")}
    return [words[month] for month in MONTHS] if words else []


@pytest.mark.parametrize("code", GENITIVE)
def test_twelve_forms_and_one_table_has_what_the_locale_lacks(code: str) -> None:
    forms, alone = GENITIVE[code], NOMINATIVE.get(code)
    assert len(set(forms)) == 12
    if (locale := shipped(code)) and alone:
        assert locale in (list(forms), list(alone))
        assert len(set(alone)) == 12 and not set(alone) & set(forms)
    elif locale:
        # "září" and "aprilis" are alike in both cases
        assert sum(a == b for a, b in zip(forms, locale, strict=True)) <= 1
        assert [a[0].lower() for a in forms] == [b[0].lower() for b in locale]


def test_a_country_does_not_matter_and_a_script_does() -> None:
    assert declined("cs-CZ")[0] == declined("cs")[0] == "ledna"
    assert declined("sr-Cyrl-RS") == GENITIVE["sr"] and declined("sr-Latn") == GENITIVE["sr-Latn"]
    assert not declined("de-AT") and declined("pl-PL", NOMINATIVE)[0] == "styczeń"
