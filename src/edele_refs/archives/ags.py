"""AGS: Archivo General de Simancas.

The section (Estado, Guerra Antigua, Cámara de Castilla), legajo, document or folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGS",
    title="Archivo General de Simancas",
    place="Simancas, Valladolid",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=(
        "AGS, Estado, leg. 1234, fol. 56",
        "AGS, E, leg. 567, f. 12",
        "AGS, Guerra Antigua, leg. 89, doc. 45",
    ),
    names=("A.G.S.", "Archivo General de Simancas, Valladolid", "Simancas"),
    codes=(
        r"(?P<section>Estado|E\.?|EST|Guerra\sAntigua|GA|Cámara\sde\sCastilla|CC|CJH|CMC|Consejo\sy\sJuntas\sde\sHacienda|SGU|Secretarías?\sProvincial(?:es)?|K|Gracia\sy\sJusticia|Patronato\sReal|PTR|Marina|MPD),?\s(?:legajos?\s|leg\.\s|L\.\s|lib\.\s|libro\s|K\s)?(?P<legajo>\d{1,5}(?:-\d{1,3})?)",
    ),
)
