"""SHD: Service historique de la Défense.

The department (GR for the army, MV navy, AI air), then the number, letter and number of the
series: GR 7 N 1234.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SHD",
    title="Service historique de la Défense",
    place="Vincennes",
    country="FR",
    form="cote",
    rules="https://www.servicehistorique.sga.defense.gouv.fr",
    examples=("SHD, GR 7 N 1234", "SHD, 1 K 545", "SHAT, 7N 2345, dossier 3", "SHD, MV SS Ed 45", "SHD, MV BB4 1012", "SHD, GR 1 Yc 123", "SHD, A1 3456"),
    names=(
        "SHD/T",
        "SHD-T",
        "SHD/DAT",
        "SHD Terre",
        "SHD/Marine",
        "SHD Marine",
        "SHD-Marine",
        "SHD/Air",
        "SHD-Vincennes",
        "SHD Vincennes",
        "SHD, Vincennes",
        "SHD/GR",
        "Service historique de la défense, Vincennes",
    ),
    superseded=("SHAT", "SHAA", "SHM", "Service historique de l’armée de terre"),
    codes=(
        r"(?:(?P<department>GR|MV|AI|DE|DAT|DAA|DITEEX|T)[\s,/]{1,2})?(?P<fonds>\d{1,4})\s?(?P<series>[A-Z]{1,3}[a-z]?)\s?(?P<carton>\d{1,6})(?:[/-]\w{1,6})?(?:,\s(?P<dossier>(?:dossier|d\.)\s?\w{1,6}))?",
        r"(?:(?P<department>GR|MV|AI|DE)[\s,/]{1,2})?(?P<series>(?:SS\s)?[A-Z]{1,2}[a-z]{0,2}[¹²³⁴\d]?)\s(?P<carton>\d{1,6})(?:[/-]\w{1,6})?(?:,\s(?P<dossier>(?:dossier|d\.)\s?\w{1,6}))?",
    ),
)
