"""IJP: Instytut Józefa Piłsudskiego w Ameryce.

The fonds (zespół) by its name or number, then the file (teczka, t. or j.), the document.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="IJP",
    title="Instytut Józefa Piłsudskiego w Ameryce",
    place="New York",
    country="US",
    form="sygn",
    rules="https://www.pilsudski.org",
    examples=(
        "Instytut Józefa Piłsudskiego w Ameryce, Adiutantura Generalna Naczelnego Wodza, sygn. 701/2/13, k. 5",
        "IJPA, zesp. 2, t. 13, k. 5",
    ),
    names=(
        "IJPA",
        "Instytut Józefa Piłsudskiego w Nowym Jorku",
        "Instytut J. Piłsudskiego w Ameryce",
        "Archiwum Instytutu Józefa Piłsudskiego w Ameryce",
        "Archiwum Instytutu Józefa Piłsudskiego w Nowym Jorku",
        "Józef Piłsudski Institute of America",
        "Jozef Pilsudski Institute of America",
        "Pilsudski Institute of America",
    ),
)
