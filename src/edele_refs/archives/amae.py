"""AD: Archives diplomatiques du ministère de l’Europe et des Affaires étrangères.

The number and QO (La Courneuve) with the volume after a slash; older: the series by name and
the volume.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AD",
    title="Archives diplomatiques du ministère de l’Europe et des Affaires étrangères",
    place="La Courneuve",
    country="FR",
    form="cote",
    rules="https://www.diplomatie.gouv.fr (Archives diplomatiques)",
    examples=(
        "AMAE, Z Europe, URSS, vol. 123, fol. 45",
        "MAE, 117QO/23",
        "Archives diplomatiques, La Courneuve, 92QO/123",
        "AD, 178QO/12",
        "AMAE, série Z Europe 1918-1940, URSS, vol. 612",
        "Archives du ministère des Affaires étrangères, La Courneuve, série Z Europe, 1918-1940, Tchécoslovaquie, vol. 45",
    ),
    names=(
        "MAE",
        "CADC",
        "CADLC",
        "Centre des archives diplomatiques de La Courneuve",
        "Centre des Archives diplomatiques",
        "AMAE",
        "MAE, La Courneuve",
        "AD La Courneuve",
        "AMAE La Courneuve",
        "Archives diplomatiques",
        "Archives du ministère des Affaires étrangères",
        "Archives diplomatiques, La Courneuve",
        "French Foreign Ministry Archives",
        "Archives du Ministère des Affaires étrangères, La Courneuve",
    ),
    superseded=("Quai d’Orsay",),
    codes=(
        r"(?P<fonds>[Ss]érie\s[A-Z](?:[\s-][A-Z][^,;:.()\d]{2,40}?)?(?:,?\s\(?1[89]\d\d\s?[-–]\s?(?:1[89])?\d\d\)?)?(?:,\s(?:sous-série\s)?[A-Z][^,;:.()\d]{2,40}){0,2}),\s(?:vol(?:ume)?\.?|n°|dossier|carton)\s(?P<volume>\d{1,4})",
        r"(?P<fonds>\d{1,4}\s?(?:QO|PAAP|CPCOM|MD|PO|INVA|CADN|CP))\s?/?\s?(?P<volume>\d{1,5})(?:/(?P<item>\d{1,5}))?",
    ),
)
