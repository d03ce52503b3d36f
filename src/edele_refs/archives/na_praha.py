"""NA Praha: Národní archiv.

The fonds by name or abbreviation, inventory number (inv. č.), carton (kart., k.), for the Party
svazek (sv.) and archival unit (a.j.).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NA Praha",
    title="Národní archiv",
    place="Praha",
    country="CZ",
    form="karton",
    rules="https://www.nacr.cz",
    examples=(
        "NA Praha, ÚŘP, kart. 12, inv. č. 34",
        "Národní archiv, fond Policejní ředitelství, kart. 123",
        "NA, Praha, KSČ-ÚV-02/1, sv. 12, a.j. 123",
    ),
    names=(
        "NA",
        "NAČR",
        "NA ČR",
        "NA, Praha",
        "Národní archiv Praha",
        "Národní archiv v Praze",
        "National Archives, Prague",
        "National Archives of the Czech Republic",
        "National Archive of the Czech Republic",
        "National Archive in Prague",
    ),
    superseded=(
        "SÚA",
        "Státní ústřední archiv",
        "SÚA Praha",
        "State Central Archive in Prague",
    ),
    codes=(
        r"(?P<fonds>(?:fond\s|f\.\s)?(?:(?:A\s)?(?:KSČ-)?ÚV(?:\sKSČ)?(?:[-\s]\d{2}/\d{1,2}|,\s0?2/\d{1,2})?|\d{2,4}/\d{1,3}|KSČ-ÚV\s[^;()]{3,60}?)),\ssv\.\s(?P<volume>\d{1,4}),\sa\.\s?j\.\s(?P<item>\d{1,5}(?:/\d{1,4})?)(?:,\s(?P<point>(?:bod|b\.)\s\d{1,3}))?",
    ),
)
