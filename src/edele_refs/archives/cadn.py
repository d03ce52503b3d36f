"""CADN: Centre des Archives diplomatiques de Nantes.

The number and PO, the series, the article; older: the post, series, carton.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="CADN",
    title="Centre des Archives diplomatiques de Nantes",
    place="Nantes",
    country="FR",
    form="cote",
    rules="https://www.diplomatie.gouv.fr (Archives diplomatiques)",
    examples=(
        "CADN, 378PO/B/12",
        "CADN, Moscou, série B, carton 123",
        "CADN, Varsovie, série B, 34",
        "CADN, Varsovie, carton 45, dossier 3",
    ),
    names=(
        "CADN Nantes",
        "AD Nantes",
        "Centre des archives diplomatiques, Nantes",
        "MAE, Nantes",
    ),
    codes=(
        r"(?P<names>[A-Z][^,;.\d]{2,20}, série [A-Z]{1,3}), (?:carton |vol\. |n° )?(?P<item>\d{1,4})",
        r"(?P<fonds>\d{1,4}\s?(?:PO|MA|SCD)(?:/[A-Z\d]{1,3}){0,2})/(?P<item>\d{1,5})",
    ),
)
