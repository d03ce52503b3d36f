"""APP Paris: Archives de la Préfecture de police.

The series (BA, GA, DB, W) and the number.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="APP Paris",
    title="Archives de la Préfecture de police",
    place="Le Pré-Saint-Gervais",
    country="FR",
    form="cote",
    rules="https://www.prefecturedepolice.interieur.gouv.fr",
    examples=("APPP, BA 1234", "APPP, GA 123", "APPP, 77W 45, dossier 12", "APP, Ba 123"),
    names=("APPP", "APP", "Archives de la préfecture de police de Paris", "Arch. de la préfecture de police de Paris", "Arch. de la préfecture de police", "Arch. préf. pol.", "Arch. préfecture de police"),
    codes=(r"(?P<series>[BDGE][A-Ba-b]\s|\d{1,4}\s?W\s)(?P<carton>\d{1,6}(?:-\d{1,6})?)",),
)
