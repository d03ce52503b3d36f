"""ARChV: Archivo de la Real Chancillería de Valladolid.

The section (Registro de Ejecutorias, Pleitos Civiles with the clerk's name), caja, number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ARChV",
    title="Archivo de la Real Chancillería de Valladolid",
    place="Valladolid",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es/cultura/areas/archivos/mc/archivos/rchv",
    examples=(
        "ARChV, Registro de Ejecutorias, caja 1203, 45",
        "ARChV, Pleitos Civiles, Fernando Alonso (F), caja 345-2",
        "Real Chancillería de Valladolid, Pergaminos, caja 12, 3",
    ),
    names=("ARCHV", "ARCV", "AChV", "Real Chancillería de Valladolid", "Archivo de la Chancillería de Valladolid", "Archivo de la Real Chancillería, Valladolid"),
)
