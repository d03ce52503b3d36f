"""BL: British Library.

The collection (Add., Egerton, Harley, Cotton, Sloane, Royal, Lansdowne), MS and its number; the
India Office Records by IOR and a path.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BL",
    title="British Library",
    place="London",
    country="GB",
    form="box",
    rules="https://www.bl.uk",
    examples=(
        "BL, Add. MS 12345, fo. 12v",
        "British Library, IOR/L/PS/12/345",
        "BL, Cotton MS Caligula B I, f. 12",
        "BL, Harley MS 1234",
        "BL, Add. MS 36,116, ff. 12–15",
        "Egerton MS 2533, fols 3–4",
        "Cotton MS Titus B.I, fol. 12",
    ),
    names=(
        "The British Library",
        "British Library, London",
        "India Office Records",
        "India Office Library and Records",
        "Oriental and India Office Collections",
        "Asia, Pacific and Africa Collections",
        "OIOC",
        "IOR",
    ),
    codes=(
        r"(?P<named>(?:Asia,\sPacific\sand\sAfrica\sCollections|(?:Oriental\sand\s)?India\sOffice\s(?:Collections|Records|Library(?:\sand\sRecords)?))(?:\s\([^()]{2,40}\))?),\s(?P<item>(?:IOR|Mss\sEur)?[/:\s]?[A-Z][\w&]{0,6}(?:/[\w&]{1,12}){1,7})",
        r"(?P<collection>Add(?:itional|l)?\.?|Egerton|Eg\.|Harley|Harl\.|Sloane|Royal|Lansdowne|Lansd\.|Stowe|Arundel|Burney|Kings?|King’s|Mss\.? Eur\.?|MSS\.? Eur\.?|Cotton|Evelyn|Or\.)\s(?:MSS?|Mss?|Ch)?\.?\s?(?P<item>(?:[A-Z][a-z]{3,12}\s)?[A-Z]?[\s.]{0,2}(?:\d{1,3},\d{3}|\d{4,6}[A-Z]|[\dIVXL]{1,6})(?:\s?[A-Z]\.?\s?[IVXL]{1,6})?(?:/\d{1,5})?)",
        r"(?P<series>[A-Z])/(?P<item>[A-Z&]{1,8}(?:/[\w&]{1,12}){1,6})",
        r"(?P<series>IOR|Mss Eur)[/:\s]\s?(?P<item>[A-Z](?:/[\w&]{1,12}){1,7})",
        r"(?P<collection>Cotton)\s(?:MSS?\.?\s)?(?P<item>[A-Z][a-z]{3,10}\s[A-F]\.?\s?[ivxlIVXL]{1,6})",
    ),
    bare=(
        r"(?:Add(?:itional|l)?\.?|Egerton|Eg\.|Harley|Harl\.|Sloane|Lansdowne|Lansd\.|Stowe|Arundel|Burney)\s(?:MSS?|Mss?|Ch)\.?\s(?:\d{1,3},\d{3}|\d{1,6}[A-Z]?)",
        r"Cotton\sMSS?\.?\s[A-Z][a-z]{3,10}\s[A-F]\.?\s?[ivxlIVXL]{1,6}",
    ),
)
