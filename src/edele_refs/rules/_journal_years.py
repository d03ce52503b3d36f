"""Journals that have had one volume a year since they began, and the year before their first: what volume a year is of."""

from __future__ import annotations

from functools import cache

from edele_refs.titles import words

BEFORE_FIRST = {
    1885: "English Historical Review",
    1888: "Rivista storica italiana",
    1895: "American Historical Review",
    1913: "Journal of American History",
    1922: "Slavonic and East European Review",
    1925: "Speculum",
    1926: "Business History Review | Agricultural History",
    1928: "Journal of Modern History",
    1931: "Pacific Historical Review",
    1936: "Journal of Military History",
    1939: "Journal of the History of Ideas",
    1940: "Journal of Economic History",
    1941: "Slavic Review | Russian Review | Journal of Asian Studies",
    1945: "Annales. Histoire, sciences sociales",
    1946: "Population Studies",
    1947: "Renaissance Quarterly",
    1948: "Europe-Asia Studies | Soviet Studies",
    1949: "Geschichte in Wissenschaft und Unterricht | Journal of Ecclesiastical History",
    1952: "Vierteljahrshefte für Zeitgeschichte | Zeitschrift für Geschichtswissenschaft | Jahrbücher für Geschichte Osteuropas | Agricultural History Review",
    1953: "Revue d’histoire moderne et contemporaine",
    1954: "Australian Journal of Politics and History",
    1955: "International Review of Social History",
    1957: "Historical Journal",
    1958: "Comparative Studies in Society and History | Canadian Slavonic Papers",
    1959: "Cahiers du monde russe | Cahiers du monde russe et soviétique | Studi storici | Journal of African History | Technology and Culture | Labor History",
    1960: "Archiv für Sozialgeschichte",
    1961: "Journal of British Studies",
    1964: "Middle Eastern Studies",
    1965: "Journal of Contemporary History",
    1966: "Modern Asian Studies",
    1967: "Central European History | Deutschland Archiv | Journal of Social History",
    1968: "International Journal of Middle East Studies | Journal of Latin American Studies | Dzieje Najnowsze",
    1969: "Journal of Southeast Asian Studies | Sixteenth Century Journal | Storia contemporanea",
    1970: "European History Quarterly | Journal of Interdisciplinary History",
    1972: "Nationalities Papers | Journal of Imperial and Commonwealth History",
    1974: "Geschichte und Gesellschaft",
    1975: "Social History",
    1976: "Diplomatic History | Social Science History",
    1977: "German Studies Review | Journal of Strategic Studies",
    1978: "International History Review",
    1982: "German History",
    1985: "Intelligence and National Security",
    1986: "Holocaust and Genocide Studies | East European Politics and Societies | French History",
    1987: "Journal of Slavic Military Studies | Revolutionary Russia",
    1988: "Gender and History | Journal of Women’s History",
    1989: "Twentieth Century British History",
    1991: "Contemporary European History",
    1993: "War in History",
    1998: "Journal of Cold War Studies | Journal of Genocide Research",
    1999: "Kritika",
    2000: "Cold War History",
}
"""By that year, so that the number of a volume and it give the volume's year, or the one beside it."""


@cache
def before_first() -> dict[tuple[str, ...], int]:
    """The same by the words of a journal's name."""
    return {words(name): year for year, names in BEFORE_FIRST.items() for name in names.split(" | ")}


def year_of(journal: str, volume: int) -> int | None:
    """The year of a volume, which may be off by one or two; None if the journal is not known.

    >>> year_of("The Slavic Review", 60), year_of("Slavic Review", 60), year_of("Review", 60)
    (2001, 2001, None)
    """
    name = words(journal)
    first = before_first().get(name[1:] if name[:1] == ("the",) else name)
    return first + volume if first else None
