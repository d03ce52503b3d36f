"""BNCF: Biblioteca Nazionale Centrale di Firenze.

The collection by abbreviation, the class in Roman numerals, the number, the leaf.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BNCF",
    title="Biblioteca Nazionale Centrale di Firenze",
    place="Firenze",
    country="IT",
    isil="IT-FI0098",  # field 801 of the library's own records
    form="busta",
    rules="https://www.bncf.firenze.sbn.it",
    examples=(
        "BNCF, Magl. VIII, 345",
        "BNCF, Carteggi Vari, cass. 12, b. 3",
        "BNCF, ms. Palatino 123, c. 4r",
    ),
    names=(
        "B.N.C.F.",
        "Biblioteca Nazionale Centrale, Firenze",
        "Biblioteca Nazionale di Firenze",
        "BNF Firenze",
    ),
    codes=(
        r"(?P<fonds>[Mm]ss?\.|[Cc]od\.)\s(?P<item>[IVX]{1,4}(?:[.,]\s?[IVX]{1,4}){0,2}[.,]\s?\d{1,4})",
        r"(?:[Mm]ss?\.?\s|[Cc]od\.\s)?(?P<collection>Magl(?:\.|iabechian[oi])|Pal(?:\.|atin[oi])|Conv(?:\.|enti)\s[Ss]opp?r?(?:\.|essi)|Naz(?:\.|ionale)|Capp(?:\.|oni)|N\.\s?A\.)[,\s]{1,2}(?:[Cc]l\.\s)?(?P<item>(?:[IVXLC]{1,6}(?:,\s|\.\s|\s))?(?:[A-Z]\.\s?)?\d{1,5}(?:[.,]\s?\d{1,5}){0,2})",
    ),
)
