"""GAGO: Государственный архив Гродненской области.

Fond, opis, delo, list.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GAGO",
    title="Государственный архив Гродненской области",
    place="Гродно",
    country="BY",
    form="fond",
    rules="ГОСТ Р 7.0.5–2008, Библиографическая ссылка (ссылки на архивные документы)",
    examples=("GAGO, f. 6195, op. 1, d. 12, l. 2",),
    names=("ДАГВ", "ДАГр", "GAGr", "State Archive of the Grodno Region"),
)
