"""FG: Fondazione Gramsci.

The archive of the Italian Communist Party (APC): the year or the fonds, microfilm (mf.), page.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="FG",
    title="Fondazione Gramsci",
    place="Roma",
    country="IT",
    form="busta",
    rules="https://www.fondazionegramsci.org",
    examples=(
        "FG, APC, 1945, mf. 123, p. 456",
        "Fondazione Gramsci, APC, Fondo Mosca, mf. 123, b. 4",
        "FG, APC, MF 012, pp. 345–347",
        "FIG, APC, 1956, Segreteria, mf 0126, p. 1234",
        "Fondazione Istituto Gramsci, Archivio del Pci, 1944, Direzione",
    ),
    names=(
        "Fondazione Istituto Gramsci",
        "FIG",
        "Istituto Gramsci",
        "Archivio della Fondazione Gramsci",
    ),
    codes=(
        r"(?P<fonds>A(?:PC|pc)|Archivio(?:\sdel)?\s(?:PCI|Pci))(?:,\s(?P<year>19\d\d))?,\s(?P<part>(?:Direzione|Segreteria|Comitato\scentrale|Partiti\sesteri|Estero|Federazioni|Regioni\se\sprovince|Commissioni?\s[a-z]{3,20}|Sezione\s[a-z]{3,20}|Verbali)(?:,\s[Vv]erbali)?)(?:,\s(?P<microfilm>(?:mf|MF)\.?\s\d{1,4}))?",
        r"(?P<fonds>APC)(?:,\s(?P<part>Fondo\s[A-Z]\w{2,20}(?:\s[A-Z]\w{2,20}){0,2}|[A-Z][a-z]{3,20}|19\d\d))?,\s(?P<microfilm>(?:mf|MF)\.?\s\d{1,4})",
    ),
)
