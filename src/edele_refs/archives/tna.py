"""TNA: The National Archives.

The letters of the department (FO, WO, CAB, PREM, KV …), the number of the series, a slash and
the piece; an item may follow after another slash. Pleadings of Chancery and Star Chamber have the
reign and the plaintiff's letter before their numbers. Papers of the Foreign Office also bear the
number of its registry.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="TNA",
    title="The National Archives",
    place="Kew, London",
    country="GB",
    form="box",
    rules="https://www.nationalarchives.gov.uk/help-with-your-research/citing-records-national-archives/",
    examples=(
        "TNA, FO 371/56789, fol. 12",
        "TNA, FO 371/46933, C 4567/24/18",
        "PRO, WO 208/4619",
        "TNA: PRO CAB 65/1",
        "The National Archives, Kew, HS 4/334",
        "TNA KV 2/1234",
        "TNA, C 2/Eliz/W12/34",
    ),
    names=(
        "UKNA",
        "BNA",
        "British National Archives",
        "British Public Record Office",
        "The National Archives: Public Record Office",
        "The National Archives (Public Record Office)",
        "NAUK",
        "TNA UK",
        "TNA: PRO",
        "TNA:PRO",
        "TNA PRO",
        "TNA/PRO",
        "NA UK",
        "National Archives, Kew",
        "National Archives Kew",
        "UK National Archives",
        "The National Archives of the UK",
        "The National Archives of the United Kingdom",
        "National Archives of the United Kingdom",
        "British National Archives",
        "National Archives, London",
    ),
    superseded=("PRO", "P.R.O.", "Public Record Office"),
    codes=(
        r"(?P<department>C|STAC|REQ|E)\s?(?P<series>\d{1,3})/(?P<piece>(?:(?:Eliz|Jas|Chas|Wm|Anne|Geo)\.?\s?[IVX]{0,3}/)?[A-Z]\d{1,3}/\d{1,4})(?!\w)",
        r"(?P<department>[FCD]O)\s?(?P<series>\d{1,4})/(?P<piece>\d{1,6}),\s(?P<item>[A-Z]{1,3}\s?\d{1,6}(?:/\d{1,5}){1,2})",
        r"(?P<department>[A-Z]{1,6})\s?(?P<series>\d{1,4})\s?/\s?(?P<piece>\d{1,6}[A-Z]?(?:[-‐‑–]\d{1,6})?)(?:/(?P<item>(?:[A-Z]\.\d|\w)\w{0,8}(?:/\w{1,6}){0,3}))?",
        r"(?P<department>FO|WO|CO|CAB|ADM|AIR)\s?(?P<series>\d{1,4})-(?P<piece>\d{1,6})(?:-(?P<item>\d{1,5}))?",
    ),
    bare=(
        r"(?:FO|WO|CAB|PREM|HS|KV|HO|HW|ADM|AIR|GFM|DEFE|FCO|MEPO|ASSI|SP|HCA|BT|CO|DO|PCOM|INF|POWE|MUN|AVIA|STAC|PRO|PROB|CP|KB|JUST|REQ|CHES|DURH|WARD)\s?\d{1,4}/\d{1,6}[A-Z]?(?:/\d{1,5}[A-Z]?)?(?:,\s(?<!\w)[A-Z]{1,3}\s?\d{1,6}/\d{1,5}/\d{1,5})?",
        r"(?:FO|WO|CO|CAB|ADM|AIR)\s?\d{1,4}-\d{1,6}(?:-\d{1,5})?(?=,\s(?:BNA|TNA))",
    ),
)
