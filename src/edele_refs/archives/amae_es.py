"""AMAE (Spain): Archivo del Ministerio de Asuntos Exteriores, now in the AHN and the AGA.

R or H with the number of the legajo, the expediente.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AMAE (Madrid)",
    title="Archivo del Ministerio de Asuntos Exteriores",
    place="Madrid",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=("AMAE, R-1234, exp. 5", "AMAE, leg. R-1466, exp. 12", "AMAE, H 2345"),
    names=("AMAE", "AMAEC", "Archivo del Ministerio de Asuntos Exteriores y de Cooperación"),
    codes=(
        r"(?P<names>Archivo\s(?:Renovado|Histórico|de\s[A-Z]\w{3,12}|General)),\s(?:leg(?:ajo)?\.?\s)(?P<legajo>(?:[HR][-.\s]{1,2})?\d{1,5}(?:/\d{1,4})?)(?:,\s(?P<item>exp(?:ediente)?\.?\s\d{1,5}))?",
        r"(?P<fonds>(?:leg(?:ajo)?\.?\s)?[HR])[-.\s]{1,2}(?P<legajo>\d{1,5}(?:/\d{1,4})?)(?:,\s(?P<item>exp(?:ediente)?\.?\s\d{1,5}))?",
    ),
)
