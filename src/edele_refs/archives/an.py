"""AN: Archives nationales.

The series in letters, with numbers before (fonds) and behind it (carton): F/7/12345, F7 12345,
72 AJ 45.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AN",
    title="Archives nationales",
    place="Paris et Pierrefitte-sur-Seine",
    country="FR",
    form="cote",
    rules="https://www.archives-nationales.culture.gouv.fr",
    examples=(
        "AN, F/7/12345",
        "AN, 19 AJ 3",
        "AN, AJ/40/550",
        "AN, 72 AJ 45",
        "Archives nationales, F7 13456, dossier 3",
        "AN, BB/18/3234",
        "AN, BB/18/6718, dossier 44 BL 302",
        "AN, MC, ET/XXIII/456",
        "AN, MC, XXIII, 456",
        "AN, AB XIX 3456",
        "AN, AF II 60, dossier 441",
        "Arch. nat., D XXIXbis 12",
        "AN, C//7245",
        "AN, D IV bis 45",
        "AN, D XIV 5",
        "AN, F/1cIII/Nord 12",
        "AN, MC, ét. XXIV, 612",
        "Archives nationales, Minutier central, étude CXV, liasse 387",
    ),
    names=(
        "A.N.",
        "Arch. nat.",
        "Archives nationales de France",
        "Archives Nationales, Paris",
        "ANF",
        "CARAN",
        "CHAN",
        "CAC Fontainebleau",
        "Centre des archives contemporaines",
        "AN Paris",
        "French National Archives",
    ),
    isil="FR-FRAN",
    codes=(
        r"(?:versement\s|versmt\.?\s)?(?P<accession>(?:19|20)\d{6}),\sart(?:icle|\.)?\s(?P<carton>\d{1,4})",
        r"(?P<series>(?:(?:MC|M\.\s?C\.|Min\.\scentr?\.|Minutier\scentral(?:\sdes\snotaires(?:\sde\sParis)?)?),?\s)?(?:ét\.|[Éé]tude|ET)\s[IVXLC]{1,7}),?\s(?P<carton>(?:liasse\s)?\d{1,5}[A-Z]?)",
        r"(?P<series>(?:MC|M\.\s?C\.|Min\.\scentr?\.|Minutier\scentral(?:\sdes\snotaires(?:\sde\sParis)?)?),\s[IVXLC]{1,7}),\s(?P<carton>(?:liasse\s)?\d{1,5}[A-Z]?)",
        r"(?:MC,?\s)?(?P<series>(?:MC/)?ET/[IVXLC]{1,7})/(?P<carton>\d{1,5}[A-Z]?)",
        r"(?P<series>(?:A[BDF]|D)\s?[IVXL]{1,8}\*?[A-E]?(?:\s?(?:bis|ter))?)[\s/](?P<carton>\d{1,5})",
        r"(?P<series>AD\s?\+)\s(?P<carton>\d{1,5})",
        r"(?P<series>F\s?/?\d{1,2}[a-e](?:\s?[IVX]{1,4})?(?:\s[A-Z][a-zà-ÿ]{2,12}(?:-[A-Z]?[a-zà-ÿ’]{1,12}){0,3})?)\s(?P<carton>\d{1,5})",
        r"(?P<series>[A-Z]{1,3})//(?P<carton>\d{1,5}[A-Z]?)",
        r"(?P<series>F/\d{1,2}[a-e]?[IVX]{0,4}(?:/[A-Z][\wà-ÿ-]{2,20})?)[/\s](?P<carton>\d{1,5})",
        r"(?P<series>[A-Z]{1,3}(?:/?\s?\*?\d{1,2}[A-Za-e*]?)?)(?:/|\s)(?P<carton>\d{1,5}[A-Z]?)(?:/(?P<part>\w{1,6}))?(?:,\s(?P<dossier>dossier\s(?:\d{1,3}\s[A-Z]{1,2}\s\d{1,4}(?!\w)|\d\w{0,5}|[IVXLC]{1,6}|[A-Z]{1,2})(?!\w)))?",
        r"(?P<fonds>\d{1,4})[\s/]?(?P<series>[A-Z]{1,3}|Mi)[\s/](?P<carton>\d{1,5}[A-Z]?)(?:/(?P<part>\w{1,6}))?",
        r"(?P<accession>(?:19|20)\d{6})/(?P<carton>\d{1,4})",
    ),
)
