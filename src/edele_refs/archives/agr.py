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
        "CegeSoma, AA 1234",
        "AGR, Papiers d’État et de l’Audience, liasse 1234",
    ),
    names=(
        "ARA Brussel",
        "AGR Bruxelles",
        "Rijksarchief",
        "Algemeen Rijksarchief Brussel",
        "State Archives of Belgium",
        "Belgian State Archives",
        "AGR/ARA",
        "CEGESOMA",
        "CegeSoma",
    ),
    codes=(
        r"(?P<fonds>I\s\d{1,4}|T\s\d{1,4}|BE-A\d{4}/\w{1,10}),\s(?:nr|n°|no)\.?\s(?P<item>\d{1,6})",
        r"(?P<fonds>AA)\s(?P<item>\d{1,5}(?:/\d{1,4})?)",
        r"(?P<collection>(?:Chambres? des [Cc]omptes|Conseil (?:[Pp]rivé|d[’']État|des [Ff]inances|du [Gg]ouvernement)|Secrétairerie d[’']État|Papiers d[’']État|Manuscrits [Dd]ivers|Cour [Ff]éodale|Grand Conseil)[^,;:.()\d]{0,40}),\s(?P<item>(?:n[°º]|nr\.|no)?\s?\d{1,6}(?:/\d{1,4})?)",
    ),
)
