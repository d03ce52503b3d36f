"""AGI: Archivo General de Indias.

The section (Indiferente, México, Contratación, Patronato …), the number of the legajo, then N.
and R.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGI",
    title="Archivo General de Indias",
    place="Sevilla",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es/cultura/areas/archivos/mc/archivos/agi/portada.html",
    examples=(
        "AGI, Indiferente, 1528",
        "AGI, Indiferente, 427, L. 30",
        "AGI, Contratación, 5787, N. 1, L. 2, ff. 15r-16v",
        "AGI, México, leg. 19, núm. 12",
        "AGI, Audiencia de Lima, leg. 300",
    ),
    names=("A.G.I.", "Archivo General de Indias, Sevilla", "Archive of the Indies"),
    codes=(
        r"(?P<section>Indiferente(?:\sGeneral)?|(?:Audiencia de\s)?(?:México|Mexico|Lima|Charcas|Quito|Guatemala|Santo Domingo|Filipinas|Chile|Panamá|Santa Fe|Buenos Aires|Caracas|Cuba|Guadalajara)|Contratación|Contaduría|Patronato|Justicia|Escribanía|Estado|Ultramar|Mapas y Planos|Pasajeros|Correos|MP-\w{1,12})[,.]?\s(?:[Ll]eg(?:ajo)?s?\.?\s|lib(?:ro)?\.?\s)?(?P<legajo>\d{1,5}[A-Z]?)(?:[,.]?\s(?P<book>L(?:ib)?\.\s?\d{1,4}))?(?:[,.]?\s(?P<number>[NR]\.?\s?\d{1,4}))?(?:[,.]?\s(?P<branch>[RL]\.?\s?\d{1,4}))?",
    ),
)
