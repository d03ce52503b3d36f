"""AGR: Archives générales du Royaume.

The fonds by name, the number of carton, liasse or register.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="AGR",
    title="Archives générales du Royaume",
    place="Bruxelles",
    country="BE",
    isil="BE-A0510",  # addresses of the inventories in agatha.arch.be
    form="cote",
    rules="https://www.arch.be",
    examples=(
        "AGR, Conseil privé, carton 123",
        "AGR, I 428, nr. 12",
        "Rijksarchief Gent, Fonds Gent, nr. 343, fo 12r",
        "CegeSoma, AA 1234",
        "AGR, Papiers d’État et de l’Audience, liasse 1234",
    ),
    names=(
        "ARA Brussel",
        "AGR Bruxelles",
        "Rijksarchief",
        *(f"Rijksarchief{link} {town}" for link in ("", " te", " in") for town in ("Antwerpen", "Brugge", "Gent", "Hasselt", "Kortrijk", "Leuven", "Beveren")),
        *(f"Archives de l’État à {town}" for town in ("Liège", "Namur", "Mons", "Tournai", "Arlon", "Huy", "Louvain-la-Neuve")),
        "Algemeen Rijksarchief Brussel",
        "State Archives of Belgium",
        "Belgian State Archives",
        "AGR/ARA",
        "CEGESOMA",
        "CegeSoma",
    ),
    codes=(
        r"(?P<fonds>I\s\d{1,4}|T\s\d{1,4}|BE-A\d{4}/\w{1,10}),\s(?:nr|n°|no)\.?\s(?P<item>\d{1,6})",
        r"(?P<fonds>(?:Fonds|Oud archief|Raad van)\s[A-Z][^,;()\d]{2,40}),\s(?P<item>nr\.?\s\d{1,6})",
        r"(?P<fonds>AA)\s(?P<item>\d{1,5}(?:/\d{1,4})?)",
        r"(?P<collection>(?:Chambres? des [Cc]omptes|Conseil (?:[Pp]rivé|d[’']État|des [Ff]inances|du [Gg]ouvernement)|Secrétairerie d[’']État|Papiers d[’']État|Manuscrits [Dd]ivers|Cour [Ff]éodale|Grand Conseil)[^,;:.()\d]{0,40}),\s(?P<item>(?:n[°º]|nr\.|no)?\s?\d{1,6}(?:/\d{1,4})?)",
    ),
)
