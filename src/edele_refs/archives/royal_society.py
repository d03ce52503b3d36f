"""RS: the Royal Society, London.

Classified papers, letter books, council minutes by the letters of their class, the volume and the item.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RS",
    title="Royal Society",
    place="London",
    country="GB",
    form="box",
    rules="https://catalogues.royalsociety.org (reference numbers)",
    examples=(
        "Royal Society, Cl.P/3i/12",
        "Royal Society Archives, EL/H1/53",
        "Royal Society, London, RBO/2i/48",
        "Royal Society, MS/81",
        "RS, HS 2.224",
    ),
    names=(
        "Royal Society, London",
        "Royal Society of London",
        "Royal Society Archives",
        "Royal Society Archive",
        "Royal Society Library",
        "Archives of the Royal Society",
    ),
    codes=(
        r"(?P<fonds>Cl\.\s?P|EL|RBO|RBC|LBO|LBC|JBO|JBC|CMO|CMB|CMP|DM|EC|HS|MM|MS|NLB|RR|PP|AP|L&P|MC|MDA|HD|FS|BLO|SM)(?P<item>[/.\s]\w{1,6}(?:[/.]\w{1,6}){0,3})",
        r"(?P<fonds>Cl\.\s?P\.|Boyle\s(?:Papers|Letters)|Letter\sBook|Journal\sBook|Register\sBook|Council\sMinutes),?\s(?P<item>(?:vol\.\s)?[IVX\d]{1,5})",
    ),
)
