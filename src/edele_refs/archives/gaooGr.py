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
    codes=(
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)[,.]?\s(?:op|оп|o|inv|опис)\.?\s?(?P<opis>\d{1,4}\w?)(?:[,.]?\s(?:d|д|ed\. ?khr|ед\. ?хр|spr|спр)\.?\s?(?P<delo>\d{1,6}\w?))?",
        r"(?P<fonds>[AАRPРП]?[-‐‑–]?\d{1,5}\w?)/(?P<opis>\d{1,4}\w?)/(?P<delo>\d{1,6}\w?)(?=[/,.;:)\s]|$)",
    ),
)
