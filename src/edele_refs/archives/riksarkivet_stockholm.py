"""SE/RA: Riksarkivet.

The archive by name, series, volume.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="SE/RA",
    title="Riksarkivet",
    place="Stockholm",
    country="SE",
    form="karton",
    rules="https://riksarkivet.se",
    examples=(
        "Riksarkivet, Stockholm, UD, HP 12, vol. 123",
        "Riksarkivet, Muscovitica, vol. 45, fol. 12",
        "SE/RA/720/1, vol. 3",
    ),
    names=(
        "Riksarkivet, Stockholm",
        "Riksarkivet Stockholm",
        "RA",
        "RA, Stockholm",
        "Swedish National Archives",
        "National Archives of Sweden",
        "Krigsarkivet",
    ),
    codes=(
        r"(?P<fonds>[A-Z][\w .-]{1,40}?(?:,\s[A-Z\d][\w .]{0,20})?),\s(?P<volume>(?:vol\.|volym|bunt|kartong)\s\d{1,5})",
        r"/(?P<fonds>\d{2,6}(?:\.\d{1,3})?(?:/\w{1,6}){0,4}),\s(?P<volume>vol\.\s\d{1,5})",
    ),
)
