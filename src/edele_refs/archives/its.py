"""ITS: Arolsen Archives.

The number of the collection with points (1.1.5.3), a slash and the number of the document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ITS",
    title="Arolsen Archives",
    place="Bad Arolsen",
    country="DE",
    form="bestand",
    rules="https://www.archivportal-d.de (Archivportal-D: Zitierweise des jeweiligen Archivs)",
    examples=(
        "ITS Digital Archive, Arolsen Archives, 1.1.5.3/12345678",
        "Arolsen Archives, 2.2.0.1/82326412",
        "ITS, 1.2.3.0, 82187654",
        "ITS, 6.3.3.2/104567890",
    ),
    names=(
        "ITS Bad Arolsen",
        "International Tracing Service",
        "Arolsen Archives, Bad Arolsen",
        "ITS Digital Archive",
        "ITS Archives",
        "ITS Digital Archive, Arolsen Archives",
        "ITS Arolsen",
        "Internationaler Suchdienst",
    ),
    codes=(
        r"(?P<collection>\d\.\d\.\d{1,2}(?:\.\d{1,3})?)\s?(?:[/,]\s?(?:Doc(?:\.|ument)?\s?(?:ID|Nr\.|No\.)?\s?)?(?P<item>\d{4,12}))?(?=[\s,.;)#/]|$)",
    ),
)
