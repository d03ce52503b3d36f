"""RAH: Real Academia de la Historia.

The collection and the letter and number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="RAH",
    title="Real Academia de la Historia",
    place="Madrid",
    country="ES",
    form="legajo",
    rules="https://www.rah.es",
    examples=("RAH, Salazar y Castro, A-45, fol. 12", "RAH, 9/3456, f. 7"),
    names=("R.A.H.", "Biblioteca de la Real Academia de la Historia"),
    codes=(
        r"(?:(?P<collection>(?:Colección\s)?(?:Salazar\sy\sCastro|Muñoz|Mata\sLinares|Jesuitas)),\s)?(?P<item>[A-Z]-\d{1,4}|\d{1,2}/\d{1,6})",
    ),
)
