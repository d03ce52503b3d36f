"""What holds for every language, and how word lists become expressions."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.languages import all_languages, cues_of, pattern, tokens, words
from edele_refs.languages._language import Language
from edele_refs.languages._pattern import alternation
from edele_refs.parse.language import detect

KEYS = [field.name for field in fields(Language) if field.name not in ("code", "name", "gender")]
HOME = Path(__file__).parent.parent / "src" / "edele_refs" / "languages"


def test_the_languages_are_there() -> None:
    assert {language.code for language in all_languages()} >= {"en", "de", "fr", "ru", "uk", "pl", "it", "es", "pt", "cs", "nl", "la", "ro", "lt", "lv", "et", "fi", "sl", "bg", "be", "el", "tr"}


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_every_key_has_words_or_says_why_not(language: Language) -> None:
    source = (HOME / f"{language.code}.py").read_text(encoding="utf-8")
    for key in KEYS:
        assert getattr(language, key) or re.search(rf"\b{key}=\(\),  # \w", source), key


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_the_file_is_named_after_the_code(language: Language) -> None:
    assert f'code="{language.code}"' in (HOME / f"{language.code}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_twelve_months_and_four_seasons(language: Language) -> None:
    assert len(language.months) == 12 and all(language.months)
    assert len(language.seasons) == 4 and all(language.seasons)


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_no_month_has_another_months_name(language: Language) -> None:
    names = [form.lower().rstrip(".") for forms in language.months for form in set(forms)]
    months = [{form.lower().rstrip(".") for form in forms} for forms in language.months]
    assert all(sum(name in month for month in months) == 1 for name in names)


@pytest.mark.parametrize("key", KEYS)
def test_every_pattern_finds_its_words(key: str) -> None:
    found = re.compile(pattern(key))
    for form in words(key):
        match = found.match(form)
        assert match and match.end() >= len(form.rstrip(".")), form


@pytest.mark.parametrize("key", KEYS)
def test_words_come_longest_first(key: str) -> None:
    lengths = [len(form) for form in words(key)]
    assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("key", "text", "expected"),
    [
        ("ibid", "Ibid., 5", "Ibid.,"),
        ("ibid", "Ebd., S. 4", "Ebd."),
        ("ibid", "Там же. С. 15", "Там же."),
        ("ibid", "TAMŻE, s. 3", "TAMŻE,"),
        ("op_cit", "a.a.O., S. 3", "a.a.O."),
        ("op_cit", "a. a. O.", "a. a. O."),
        ("op_cit", "Указ. соч. С. 5", "Указ. соч."),
        ("see", "See also Reese", "See also"),
        ("see", "Vgl. auch Reifner", "Vgl. auch"),
        ("see", "См. также: Иванов", "См. также:"),
        ("citing", "Zit. nach: Hartmann", "Zit. nach:"),
        ("reprinted", "reprinted in Lubianka", "reprinted in"),
        ("editor", "hg. v. Christian", "hg. v."),
        ("editor", "отв. ред. В. П.", "отв. ред."),
        ("editor", "(eds.), Displaced", "(eds.)"),
        ("page", "pp. 5", "pp."),
        ("page", "S.5", "S."),
        ("accessed", "accessed 20 August", "accessed"),
        ("accessed", "дата обращения: 5", "дата обращения:"),
        ("hereafter", "d'ora in poi", "d'ora in poi"),
        ("no_date", "o.J.", "o.J."),
        ("no_place", "S.l.", "S.l."),
        ("issue", "№12", "№"),
        ("issue", "No. 5", "No."),
        ("year_words", "гг.", "гг."),
    ],
)
def test_as_written_in_notes(key: str, text: str, expected: str) -> None:
    found = re.match(pattern(key), text)
    assert found and found.group() == expected


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("page", "T.S. Eliot"),  # an initial
        ("page", "app. 5"),  # part of a word
        ("issue", "nothing"),
        ("ibid", "ibidemque"),
        ("no_date", "S. D. Smith"),  # initials
        ("no_place", "S. L. Frank"),
        ("et_al", "C. S. Lewis"),
        ("and_", "andere"),
        ("volume", "Transactions"),
        ("circa", "Curtis"),
    ],
)
def test_what_is_no_such_word(key: str, text: str) -> None:
    found = re.search(pattern(key), text)
    assert not found or (found.group() in ("S.",) and key != "page")


def test_a_list_without_words_matches_nothing() -> None:
    assert not re.search(alternation([]), "anything")


@given(st.lists(st.text("abé. ж", min_size=1, max_size=6).map(str.strip).filter(bool), min_size=1, max_size=8))
def test_any_form_is_found_where_it_stands_alone(forms: list[str]) -> None:
    found = re.compile(alternation(forms))
    for form in forms:
        assert re.search(found, form), form


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Why Stalin’s Soldiers Fought: The Red Army’s Military Effectiveness", "en"),
        ("Das tönende Erz: Deutsche Propaganda gegen die Rote Armee", "de"),
        ("Wehrmacht im Ostkrieg", "de"),
        ("История России в документах", "ru"),
        ("Об измене Родине", "ru"),
        ("Kurskaia bitva na fronte, iz istorii voiny i mira", "ru"),
        ("Історія України та її народ", "uk"),
        ("Żołnierze i społeczeństwo w latach wojny", "pl"),
        ("Le siècle des communismes", "fr"),
        ("Storia della Repubblica di Venezia", "it"),
        ("La guerra de los españoles", "es"),
        ("História de Portugal e dos portugueses", "pt"),
        ("Dějiny českých zemí", "cs"),
        ("De geschiedenis van het Koninkrijk der Nederlanden", "nl"),
        ("Istoria României și a românilor din Transilvania", "ro"),
        ("Lietuvos istorija nuo seniausių laikų iki 1940 metų", "lt"),
        ("Latvijas vēsture un tās avoti 20. gadsimtā", "lv"),
        ("Eesti ajalugu ja selle allikad", "et"),
        ("Suomen historia ja sen lähteet vuosina 1809–1917", "fi"),
        ("Zgodovina slovenskega naroda med svetovnima vojnama", "sl"),
        ("История на България от края на XIX век", "bg"),
        ("Гісторыя Беларусі ў дакументах", "be"),
        ("Ιστορία του ελληνικού έθνους", "el"),
        ("Историја српског народа у Краљевини", "hr"),
        ("1941", "en"),
        ("", "en"),
    ],
)
def test_detect(text: str, code: str) -> None:
    assert detect(text) == code


@given(st.text())
def test_detect_always_gives_a_language(text: str) -> None:
    assert detect(text) in {language.code for language in all_languages()}


def test_detect_is_cheap_on_long_text() -> None:
    assert detect("word " * 2_000_000) == "en"


FORMS = sorted({form for key in KEYS for form in words(key)})


@given(
    st.sampled_from([key for key in KEYS if key not in ("given_names", "title_words", "letters")]),
    st.lists(st.sampled_from(FORMS) | st.text("aAsSiIıİſ.,ʼ’12 ßẞ", max_size=4), max_size=5),
    st.sampled_from(["", " ", "  ", ", ", "’", "ʼ"]),
    st.sampled_from([str, str.upper, str.title, str.swapcase]),
)
def test_what_is_found_has_a_cue(key: str, parts: list[str], joint: str, case: Callable[[str], str]) -> None:
    """A text without one of the cues is never searched: so whatever a pattern finds must have one."""
    text = case(joint.join(parts))
    if re.search(pattern(key), text):
        assert tokens(text) & cues_of((key,))
