"""APM: Arquivo Público Mineiro.

The fonds by letters (SC, the colonial section; CMOP, the chamber of Ouro Preto; SG, SP …), then
the codex or the box and document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APM",
    title="Arquivo Público Mineiro",
    place="Belo Horizonte",
    country="BR",
    form="maço",
    rules="http://www.siaapm.cultura.mg.gov.br",
    examples=(
        "APM, SC 04, fl. 212",
        "APM, SC-11, fl. 34v",
        "APM, CMOP, cx. 12, doc. 34",
        "Arquivo Público Mineiro, Seção Colonial, cód. 12, fl. 3",
    ),
    names=("Arquivo Público Mineiro, Belo Horizonte",),
    codes=(r"(?P<fonds>[A-Z]{2,5}(?:[/ ]\d)?)[\s-](?P<item>\d{1,4})",),
)
