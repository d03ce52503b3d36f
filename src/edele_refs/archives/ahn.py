"""AHN: Archivo Histórico Nacional.

The section, legajo or libro, expediente, folio.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AHN",
    title="Archivo Histórico Nacional",
    place="Madrid",
    country="ES",
    form="legajo",
    rules="https://www.cultura.gob.es (Archivos Estatales)",
    examples=(
        "AHN, Inquisición, leg. 1234, exp. 5",
        "AHN, Estado, leg. 3456, n. 7",
        "AHN, Hacienda, 1480, f. 11",
        "AHN, Inquisición, lib. 789, fol. 12r",
        "AHN, FC-Mº_INTERIOR_A, 44A, exp. 3",
        "AHN, Consejos, legajo 17.801",
        "AHN, Estado, leg. 3110-1, exp. 23",
    ),
    names=("A.H.N.", "Archivo Histórico Nacional, Madrid"),
    codes=(
        r"(?P<section>Inquisición|Estado|Hacienda|Consejos|Clero(?:[\s-][A-Z][\w-]{3,20})?|Órdenes\sMilitares|OM|Nobleza|Osuna|Ultramar|Universidades|Diversos(?:-[A-Z]\w{3,14})?),\s(?:leg\.\s|lib\.\s|libro\s|legajo\s)?(?P<legajo>\d{1,2}\.\d{3}(?!\d)|\d{1,5}(?:-\d{1,2}(?=,\s[Ee]xp))?)(?:[,/]\s?(?:[Ee]xp\.\s)?(?P<item>\d{1,4}(?=[,.;)]|$)))?",
        r"(?P<fonds>FC-[\w_º.-]{3,30}(?:\s[A-Z]\w{2,14})?),\s(?P<legajo>\w{1,8})(?:,\s[Ee]xp\.\s(?P<item>\d{1,5}))?",
    ),
)
