"""NL-HaNA: Nationaal Archief.

The archive by name, the number of the access with points, the inventory number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="NL-HaNA",
    title="Nationaal Archief",
    place="Den Haag",
    country="NL",
    isil="NL-HaNA",  # the archives' own reference codes
    form="bestand",
    rules="https://www.nationaalarchief.nl (verwijzen naar archiefstukken: NL-HaNA, archief, toegang, inv.nr.)",
    examples=(
        "NL-HaNA, BuZa / Code-archief, 2.05.80, inv.nr. 1234",
        "Nationaal Archief, Den Haag, 1.04.02, inv. nr. 9876, fol. 12",
        "NL-HaNA, VOC, 1.04.02, inv.nr. 1053",
        "NA, VOC 13.997",
        "NA, archief-Drees, 2.21.286, inv.nr. 44",
    ),
    names=(
        "Nationaal Archief, Den Haag",
        "HaNA",
        "NA",
        "NA, Den Haag",
        "Nationaal Archief Den Haag",
        "Dutch National Archives",
        "National Archives of the Netherlands",
        "National Archives, The Hague",
        "NA The Hague",
    ),
    superseded=("ARA", "Algemeen Rijksarchief"),
    codes=(
        r"(?P<fonds>VOC|WIC)\s(?P<item>\d{1,2}\.\d{3}(?!\d)|\d{2,5})",
        r"(?:(?P<names>[A-Z]{2,6}),\s|(?P<named>(?:[Aa]rchief[\s-])?[A-Z][\w /.()&-]{1,60}?),\s)?(?P<access>(?:toegang\s|toegangsnummer\s)?\d\.\d{2}(?:\.\d{2,3}){0,3}),?\s(?:inv\.?\s?-?\s?nrs?\.?|inventarisnummer|nr\.)\s?(?P<item>\d{1,6}\w?(?:\.\d{1,3})?)",
    ),
)
