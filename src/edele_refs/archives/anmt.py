"""ANMT: Archives nationales du monde du travail.

The fonds by number and letters (65 AQ), or the year and number of the deposit, the file.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ANMT",
    title="Archives nationales du monde du travail",
    place="Roubaix",
    country="FR",
    form="cote",
    rules="https://archives-nationales-travail.culture.gouv.fr",
    examples=("ANMT, 65 AQ A 123", "ANMT, 1991 023 0045", "CAMT, 40 AS 12", "ANMT, 9 AQ 345"),
    names=("Centre des archives du monde du travail",),
    superseded=("CAMT",),
    codes=(
        r"(?P<fonds>\d{1,4}\s?(?:AQ|AS|AH|J|BB|MI))\s(?P<item>(?:[A-Z]\s)?\d{1,5}(?:/\d{1,4})?)",
        r"(?P<fonds>(?:19|20)\d\d\s\d{3})\s(?P<item>\d{1,5}(?:/\d{1,4})?)",
    ),
)
