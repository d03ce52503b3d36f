"""BNE: Biblioteca Nacional de España.

Mss. and the number, the folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="BNE",
    title="Biblioteca Nacional de España",
    place="Madrid",
    country="ES",
    form="legajo",
    rules="https://www.bne.es",
    examples=(
        "BNE, Mss. 1234, fol. 5r",
        "BNE, MSS/12345, f. 3",
        "BNE, Mss. 18.718, fol. 33",
        "Biblioteca Nacional de España, ms. 9876, fol. 12v",
    ),
    names=("Biblioteca Nacional, Madrid", "BN Madrid", "BNM, Madrid", "B.N.E."),
    codes=(r"(?P<collection>M[Ss]{1,2}\.?|[Mm]ss?\.?|R)[\s/]\s?(?P<item>\d{1,3}\.\d{3}(?!\d)|\d{1,6}(?:/\d{1,3})?)",),
)
