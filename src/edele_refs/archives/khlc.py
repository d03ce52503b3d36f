"""KHLC: Kent History and Library Centre.

A collection's letter and number (U for estates and families), the series in it and the item;
the collection's name may stand before them. Formerly the Centre for Kentish Studies and the
Kent Archives Office.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="KHLC",
    title="Kent History and Library Centre",
    place="Maidstone",
    country="GB",
    form="box",
    rules="https://www.kentarchives.org.uk",
    examples=(
        "Kent History and Library Centre, U1475/C2/44",
        "CKS, U269 A1/2",
        "Kent Archives, De L’Isle MSS, U1475 C2/44",
    ),
    names=("Kent Archives", "Kent Archives, Maidstone", "Kent History and Library Centre, Maidstone"),
    superseded=("CKS", "Centre for Kentish Studies", "Centre for Kentish Studies, Maidstone", "Kent Archives Office", "KAO"),
    codes=(r"(?P<fonds>[A-Z]{1,3}\d{1,5})[\s/](?P<item>[A-Z]{1,3}\d{1,4}(?:/\w{1,6}){0,3})",),
)
