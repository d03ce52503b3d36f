"""AAV: Archivio Apostolico Vaticano.

The fonds (Segr. Stato, Arch. Nunz., Reg. Vat., AA.EE.SS.), the volume or busta, folio. ASV is
the older abbreviation and also Venice.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AAV",
    title="Archivio Apostolico Vaticano",
    place="Città del Vaticano",
    country="VA",
    form="busta",
    rules="https://www.archivioapostolicovaticano.va",
    examples=(
        "AAV, Segr. Stato, Germania 123, fol. 45r",
        "Arch. Segr. Vat., Nunz. Venezia 72, f. 142r",
        "AAV, Reg. Vat. 123, fol. 4v",
        "Archivio Segreto Vaticano, Arch. Nunz. Monaco, b. 404, fasc. 3",
    ),
    names=(
        "Archivum Apostolicum Vaticanum",
        "Vatican Apostolic Archive",
        "Vatican Secret Archives",
        "Arch. Segr. Vat.",
        "Archivio Segreto Vaticano",
        "Vatican Archives",
        "Arch. Vat.",
        "Archivio Vaticano",
        "Vatikanisches Geheimarchiv",
        "Vatikanisches Apostolisches Archiv",
        "ASV, Città del Vaticano",
    ),
    superseded=("ASV",),
    codes=(
        r"(?P<fonds>Reg\.\s(?:Vat|Av|Lat|Suppl)\.|(?:Segr\.\s(?:di\s)?Stato|Segreteria\s(?:di\sStato|Brevi)|Fondo\sBorghese|A\.?A\.?\s?Arm\.|Arm\.|Misc\.,?\sArm\.|Sec\.\sBrev\.|Nunz\.\s?-?|Congr?\.\s(?:Consist|Concilio|Vescovi)\.?|Dataria|Introitus\set\sExitus|Intr\.\set\sEx\.|Instr\.\sMisc\.|Collect\.|Epoca\sNapoleonica)(?:,?\s?[A-Z][a-z.]{2,14}){0,2})[,\s]{1,2}(?:[IVXL]{1,5},\s)?(?:vol\.\s|reg\.\s)?(?P<item>\d{1,5}[A-Z]?)",
    ),
)
