"""CUL: Cambridge University Library.

MS Add. and its number, or the papers by name.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CUL",
    title="Cambridge University Library",
    place="Cambridge",
    country="GB",
    form="box",
    rules="https://www.lib.cam.ac.uk",
    examples=(
        "CUL, MS Add. 1234, fol. 5",
        "Cambridge University Library, Templewood Papers, XIII/17",
        "CUL, Add. MS 7958",
    ),
    names=("Cambridge University Library, Cambridge", "University Library, Cambridge"),
    codes=(
        r"(?P<collection>MSS?\.?)\s(?P<item>[A-Z][a-z]\.?\s?(?:[ivxIVX]{1,5}|\d{1,2})\.\s?\d{1,3}(?:\(\w{1,4}\))?)",
        r"(?P<collection>(?:MSS?\.?\s)?(?:Add\.|Ee|Ff|Gg|Dd|Kk|Ll|Mm|Nn|Oo|Royal\sCommonwealth)\.?\s?(?:MSS?\.?\s)?)(?P<item>\d{1,5}(?:\.\s?\d{1,4}){0,2}(?:/\d{1,4})?)",
        r"(?P<collection>[A-Z][a-z]{2,20}\s(?:Papers|MSS)),?\s(?P<item>[IVXL\d]{1,6}(?:[:/]\w{1,5}){1,3})",
    ),
)
