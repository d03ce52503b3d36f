"""Dates in footnotes, read as EDTF."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edele_refs.parse.dates import find_dates, find_years, parse_date

# written, EDTF: what stands in the text is the whole date
DAYS = """
7.7.1943 | 1943-07-07
07.07.1943 | 1943-07-07
7. 7. 1943 | 1943-07-07
26.6.41 | 1941-06-26
27.5.42 | 1942-05-27
12.III.1944 | 1944-03-12
12. III. 1944 | 1944-03-12
5 XII 1942 | 1942-12-05
1941-06-22 | 1941-06-22
1941-06-22/1941-07-03 | 1941-06-22/1941-07-03
26/06/1941 | 1941-06-26
06/26/1941 | 1941-06-26
3 March 1942 | 1942-03-03
22 March 2013 | 2013-03-22
1st of May 1945 | 1945-05-01
3rd March 1942 | 1942-03-03
March 3, 1942 | 1942-03-03
March 3rd, 1942 | 1942-03-03
Sept. 1, 1939 | 1939-09-01
Dec. 7, 1941 | 1941-12-07
27 JANUARY 2015 | 2015-01-27
5 May '42 | 1942-05-05
1942 March 3 | 1942-03-03
3. März 1942 | 1942-03-03
20. Jänner 1945 | 1945-01-20
23 avg. 1941 | 1941-08-23
16 июля 1941 г. | 1941-07-16
31 avgusta 1941 goda | 1941-08-31
5 ianvaria 1943 g. | 1943-01-05
15 серпня 1932 р. | 1932-08-15
12 grudnia 1943 r. | 1943-12-12
4 août 1789 | 1789-08-04
1er mai 1936 | 1936-05-01
14 juillet 1789 | 1789-07-14
5 de maio de 1926 | 1926-05-05
18 de julio de 1936 | 1936-07-18
28 ottobre 1922 | 1922-10-28
1° maggio 1945 | 1945-05-01
9. května 1945 | 1945-05-09
10 mei 1940 | 1940-05-10
29 февраля 1944 г. | 1944-02-29
"""
RANGES = """
26.-30.6.1941 | 1941-06-26/1941-06-30
26.–30.6.1941 | 1941-06-26/1941-06-30
26.5.-31.12.1941 | 1941-05-26/1941-12-31
9.1.1942-30.4.42 | 1942-01-09/1942-04-30
1.5.1942-24.8.1942 | 1942-05-01/1942-08-24
3–5 March 1942 | 1942-03-03/1942-03-05
March 3–5, 1942 | 1942-03-03/1942-03-05
3 March–5 April 1942 | 1942-03-03/1942-04-05
March 30–April 5, 1942 | 1942-03-30/1942-04-05
20. August 1941 bis 6. Mai 1942 | 1941-08-20/1942-05-06
1. bis 15. Mai 1942 | 1942-05-01/1942-05-15
22 iiunia–31 avgusta 1941 goda | 1941-06-22/1941-08-31
5 по 10 мая 1942 г. | 1942-05-05/1942-05-10
5 do 10 maja 1942 r. | 1942-05-05/1942-05-10
20 sierpnia 1941–6 maja 1942 | 1941-08-20/1942-05-06
July to October 1941 | 1941-07/1941-10
July–October 1941 | 1941-07/1941-10
November 1941–March 1942 | 1941-11/1942-03
1939–mart 1946 | 1939/1946-03
1941–1945 | 1941/1945
1941-1945 | 1941/1945
1941–45 | 1941/1945
1914–18 | 1914/1918
1941–5 | 1941/1945
1941/42 | 1941/1942
1974/75 | 1974/1975
1999/2000 | 1999/2000
1899/00 | 1899/1900
1941–1945 gg. | 1941/1945
1932-1933 рр. | 1932/1933
1939 bis 1945 | 1939/1945
"""
OTHERS = """
May 1943 | 1943-05
Mai 1968 | 1968-05
Dec. 1942 | 1942-12
август 1941 г. | 1941-08
вересень 1939 р. | 1939-09
листопад 1932 | 1932-11
październik 1956 r. | 1956-10
agosto de 1936 | 1936-08
spring 1942 | 1942-21
Spring of 1942 | 1942-21
Sommer 1941 | 1941-22
Fall 2013 | 2013-23
осень 1941 г. | 1941-23
весной 1942 г. | 1942-21
winter 1941–42 | 1941-24
spring/summer 1942 | 1942-21/1942-22
c.1952 | 1952~
c. 1952 | 1952~
ca. 1952 | 1952~
circa 1952 | 1952~
um 1952 | 1952~
около 1952 г. | 1952~
ca. May 1942 | 1942-05~
not after 6 May 1942 | [..1942-05-06]
not later than May 1943 | [..1943-05]
не позднее 6 мая 1942 г. | [..1942-05-06]
nie później niż 6 maja 1942 r. | [..1942-05-06]
not before 3.4.1942 | [1942-04-03..]
before 1917 | [..1917]
before 3 May 1942 | [..1942-05-03]
after 1945 | [1945..]
1943 gg. | 1943
1917 года | 1917
1941 г. | 1941
[1952] | 1952
[1952?] | 1952?
1940s | 194X
1970-е гг. | 197X
"""
# dates that cannot be typed: found, and left as written
UNTYPED = "30.2.1942|29.2.1943|31 April 1942|31.6.41|17/01/20|3/4/1941|1945–1941|5.5.1942-3.4.1942|30 февраля 1942 г."
TYPED = [tuple(part.strip() for part in line.split(" | ")) for line in (DAYS + RANGES + OTHERS).splitlines() if line]


@pytest.mark.parametrize(("written", "edtf"), TYPED)
def test_a_date_is_found_whole_in_a_note(written: str, edtf: str) -> None:
    text = f"Bericht ({written}), BA-MA"
    (dated,) = find_dates(text)
    assert (dated.date.edtf, dated.date.written.strip("[]")) == (edtf, written.strip("[]"))
    assert dated.span.of(text) == dated.date.written


@pytest.mark.parametrize(("written", "edtf"), TYPED)
def test_a_date_as_a_whole_string(written: str, edtf: str) -> None:
    date = parse_date(written)
    assert (date.edtf, date.written) == (edtf, written)


@pytest.mark.parametrize("written", UNTYPED.split("|"))
def test_what_cannot_be_typed_stays_as_written(written: str) -> None:
    (dated,) = find_dates(f"({written})")
    assert (dated.date.edtf, dated.date.written) == ("", written)
    assert parse_date(written).edtf == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no date here",
        "345–95",
        "BA-MA RH 26-18/62, folio 155",
        "f. 33, op. 11458, d. 48",
        "http://soldat.ru/doc/2015/03/27/1926.html",
        "S. 1941–1945",
        "pp. 1500–10",
        "192.168.10.12",
        "version 1.2.3",
        "no. 12/3",
        "RH 24-17/185",
        "vol. 3, no. 2, 5",
        "§ 5.11.33",
        "Журнал № 1941",
        "1234567",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("(London: Greenhill Books, 1997), 91", ["1997"]),
        ("Geiger 1964, S. 65", ["1964"]),
        ("Voenno-istoricheskii zhurnal 9 (1988): 26–8", ["1988"]),
        ("BA-MA RH 20/1942", []),
        ("S. 1943", []),
        ("№ 1941", []),
        ("Box 1941", []),
        ("https://example.org/1941", []),
        ("5 May 1944", []),
        ("1941–1945", []),
        ("194–1945", []),
        ("12345", []),
        ("0123-1941", []),
        ("Berlin 1941; Wien 1942.", ["1941", "1942"]),
        ("Orwell, 1984", ["1984"]),
    ],
)
def test_bare_years(text: str, years: list[str]) -> None:
    assert [dated.date.edtf for dated in find_years(text)] == years


@pytest.mark.parametrize("text", ["1941-06", "1941-06/1942", "1952~", "[..1942-05-06]", "194X", "1942-21"])
def test_edtf_is_read_as_it_is(text: str) -> None:
    expected = text if text != "1941-06" else ""  # rather a mistyped range
    assert parse_date(text).edtf == expected


def test_words_that_are_no_date_stay() -> None:
    assert [(d.edtf, d.written) for d in map(parse_date, ("n.d.", "o. J.", "", "late 1942"))] == [
        ("", "n.d."),
        ("", "o. J."),
        ("", ""),
        ("", "late 1942"),
    ]


EDTF = re.compile(
    r"(?:\d{4}(?:-\d\d){0,2}[~?%]?(?:/\d{4}(?:-\d\d){0,2}[~?%]?)?|\d{3}X|\[\.\.\d{4}(?:-\d\d){0,2}\]|\[\d{4}(?:-\d\d){0,2}\.\.\])?"
)
PIECES = st.sampled_from(
    ["1", "12", "31", "1941", "1942", "45", ".", "-", "–", "/", ",", "(", ")", "May", "мая", "März", "bis", "to", "c.", "not", "after", "[", "]", "?", "г.", "gg.", "spring", "S.", "box", "XII", "’42", " "]
)


@given(st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=14).map("".join) | st.text())
def test_dates_stand_in_the_text_in_order_and_are_edtf(text: str) -> None:
    found = find_dates(text)
    for dated in (*found, *find_years(text)):
        assert dated.span.of(text) == dated.date.written
        assert EDTF.fullmatch(dated.date.edtf)
    both = sorted((*found, *find_years(text)), key=lambda dated: dated.span)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(both))


@given(st.dates(), st.sampled_from(["%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%Y-%m-%d"]))
def test_every_day_of_the_calendar_is_read(day: object, style: str) -> None:
    from datetime import date

    assert isinstance(day, date)
    if 1000 <= day.year < 2100:
        assert parse_date(day.strftime(style)).edtf == day.isoformat()


@given(st.lists(PIECES, max_size=10).map(" ".join))
def test_a_second_reader_takes_the_edtf(text: str) -> None:
    edtf = pytest.importorskip("edtf", reason="the second EDTF reader is not installed")
    for dated in find_dates(text):
        if dated.date.edtf:
            edtf.parse_edtf(dated.date.edtf)


@pytest.mark.parametrize("piece", ["1.", "1.1.", "12 May ", "1941-", "May ", "1941/", "c. ", "[", "1 ", "spring "])
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    started = time.perf_counter()
    find_dates(piece * (100_000 // len(piece)))
    assert time.perf_counter() - started < 5
