"""SBB-PK: Staatsbibliothek zu Berlin – Preußischer Kulturbesitz.

Manuscripts by language and format (Ms. germ. fol.), papers by number or name.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SBB-PK",
    title="Staatsbibliothek zu Berlin – Preußischer Kulturbesitz",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://staatsbibliothek-berlin.de",
    isil="DE-1",
    examples=(
        "SBB-PK, Ms. germ. fol. 1234, Bl. 12r",
        "Staatsbibliothek zu Berlin, Ms. lat. qu. 12, fol. 3r",
        "SBB, Nachlass Delbrück, Kasten 12, Bl. 5",
        "Staatsbibliothek zu Berlin – Preußischer Kulturbesitz, Ms. Boruss. fol. 309",
        "SBB PK, Nachl. 131, Mappe 12",
    ),
    names=(
        "SBB",
        "SBB PK",
        "SBPK",
        "SBB Berlin",
        "Stabi Berlin",
        "StaBi Berlin",
        "SBB – PK",
        "Staatsbibliothek zu Berlin – PK",
        "Staatsbibliothek zu Berlin, Preußischer Kulturbesitz",
        "Staatsbibliothek zu Berlin",
        "Staatsbibliothek Berlin",
        "Staatsbibliothek Preußischer Kulturbesitz",
        "Berlin, Staatsbibliothek",
        "Berlin State Library",
    ),
    codes=(
        r"(?P<collection>(?:Ms\.|MS|Hs\.|Libri impr\.)\s(?:[Bb]oruss|[Gg]erm|[Ll]at|[Tt]heol\.\slat|[Gg]all|[Ii]tal|[Hh]isp|[Oo]r|[Ss]lav|[Gg]raec|[Hh]am|[Dd]iez|[Mm]agdeb|[Pp]hill|[Gg]enealog)\.\s?(?:fol|qu|quart|oct|A|B|C)?\.?)\s(?P<item>\d{1,5})",
        r"(?P<fonds>(?:Nachl(?:\.|ass)|NL)\s\d{1,4}(?:\s\([A-ZÄÖÜ][^()\d]{2,40}\))?)(?:,\s(?P<item>(?:Mappe|Kasten|K\.|M\.|Nr\.|Bd\.)\s?\d{1,4}))?",
        r"(?P<fonds>Slg\.\s(?:Darmstaedter|Autogr(?:\.|aphen)))(?:,?\s(?P<item>[\w.]{1,12}(?:\s\d{1,4})?))?",
    ),
)
