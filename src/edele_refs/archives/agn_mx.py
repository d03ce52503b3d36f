"""AGN: Archivo General de la Nación.

The ramo, volume or box, expediente, fojas. Argentina, Peru and others have an AGN too.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGN",
    title="Archivo General de la Nación",
    place="Ciudad de México",
    country="MX",
    form="legajo",
    rules="https://www.gob.mx/agn",
    examples=(
        "AGN, Inquisición, vol. 1234, exp. 5, fol. 6",
        "AGN, Tierras, vol. 45, exp. 2",
        "AGN, Ramo Civil, caja 12, exp. 3",
    ),
    names=(
        "AGN",
        "AGNM",
        "AGN México",
        "AGN, México",
        "AGN-México",
        "Archivo General de la Nación, México",
        "AGN Buenos Aires",
        "AGN Argentina",
        "AGN, Buenos Aires",
    ),
)
