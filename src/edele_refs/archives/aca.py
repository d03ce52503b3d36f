"""ACA: Archivo de la Corona de Aragón.

The section (Cancillería, Consejo de Aragón), registro or legajo, folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ACA",
    title="Archivo de la Corona de Aragón",
    place="Barcelona",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=(
        "ACA, Cancillería, reg. 1234, fol. 56v",
        "ACA, Consejo de Aragón, leg. 123, n. 4",
        "ACA, C, reg. 863, f. 12",
    ),
    names=(
        "A.C.A.",
        "Arxiu de la Corona d’Aragó",
        "Archive of the Crown of Aragon",
        "ACA, Barcelona",
    ),
    codes=(
        r"(?P<section>C|Cancillería|Real\sCancillería|Canc\.|RP|CA|Real\sPatrimonio|Maestre\sRacional|MR),?\s(?:[A-Z][\w ]{2,30},\s)?(?P<item>[Rr]egs?\.\s\d{1,5}|reg(?:istro|istre)\s\d{1,5}|[Rr]eg\s\d{1,5})",
    ),
)
