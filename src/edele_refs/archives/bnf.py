"""BnF: Bibliothèque nationale de France.

The language (fr., lat., n.a.fr. for later acquisitions), the number, the folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BnF",
    title="Bibliothèque nationale de France",
    place="Paris",
    country="FR",
    isil="FR-751131015",  # field 801 of the library's own records
    form="cote",
    rules="https://www.bnf.fr",
    examples=(
        "BnF, ms. fr. 12345, fol. 3v",
        "BnF, n.a.fr. 6789, f. 12",
        "BnF, ms. lat. 1234, fol. 5r",
        "BNF, Mss, NAF 14567, f. 3",
        "BnF, département des Manuscrits, NAF 24607, f. 12",
        "BnF, ms. fr. 21 609, f° 12-14",
        "BnF, coll. Moreau, vol. 21, fol. 112",
    ),
    names=(
        "Bibl. nat. de Fr.",
        "Bibl. nat. de France",
        "Bibl. nat.",
        "BNF, Paris",
        "BNF",
        "BN Paris",
        "B.N.F.",
        "Bibliothèque nationale, Paris",
        "Bibliothèque Nationale",
        "Bibliothèque nationale de France, Paris",
    ),
    codes=(
        r"(?P<named>[Cc]oll(?:\.|ection)\s(?:de\s)?[A-ZÉ][\w’-]+(?:\s(?:de\s|du\s)?[A-ZÉ][\w’-]+){0,3}),\s(?:vol\.|t\.|n°)\s?(?P<volume>\d{1,5}|[IVXLC]{1,7})",
        r"(?:(?P<department>(?:[Dd]épartement\sdes\s|[Dd]ép(?:t|\.)?\.?\sdes\s)?(?:[Mm]anuscrits|[Mm]ss\.?)(?:\soccidentaux|\sorientaux)?),\s)?(?P<collection>(?:[Mm]ss?\.?,?\s)?(?:fonds\s)?(?:[Ff]r\.|[Ff]rançais|[Ll]at\.|[Ll]atin|n\.\s?a\.\s?(?:fr|lat)\.|NAF|NAL|nouv\.\sacq\.\s(?:fr|lat)\.|[Ii]tal\.|[Ii]t\.|[Ee]sp\.|[Gg]r\.|[Gg]rec|[Aa]r\.|[Ss]lave|Arsenal|Joly\sde\sFleury|Clairambault|Dupuy|Mélanges\sColbert|Rothschild|Cinq\scents\sde\sColbert)\s)(?P<item>\d{1,3}\s\d{3}(?!\d)|\d{1,6})",
    ),
)
