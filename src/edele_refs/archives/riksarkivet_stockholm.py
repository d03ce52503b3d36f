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
        "Riksarkivet, Utrikesdepartementet, 1920 års dossiersystem, HP 1 Ct, vol. 345",
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
        r"(?P<names>[A-ZÅÄÖ][^,;()]{2,60}(?:,\s\d{4}\sårs\s[^,;()]{2,30})?),\s(?P<item>[A-Z]{1,3}\s?\d{1,3}(?:\s[A-Z][A-Za-z]{0,2})?(?::[IVX\d]{1,4})?,\s(?:vol\.|volym|bunt|kartong|dossier)\s\d{1,5})",
        r"(?P<fonds>[A-Z][\w .-]{1,40}?(?:,\s[A-Z\d][\w .]{0,20})?),\s(?P<volume>(?:vol\.|volym|bunt|kartong)\s\d{1,5})",
        r"/(?P<fonds>\d{2,6}(?:\.\d{1,3})?(?:/\w{1,6}){0,4}),\s(?P<volume>vol\.\s\d{1,5})",
    ),
)
