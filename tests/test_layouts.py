"""The same reference in many layouts: what is in it stays what it is.

A line of ``GRID`` is a reference with holes, and what may stand in each hole. A sample of what
can be put together is read: every member has the values it was made of, and reads the same
alone, in a list behind a signal, and before a sentence.
"""

from __future__ import annotations

import itertools
import random
from functools import cache

import pytest

from edele_refs.formats import read_document
from edele_refs.model import Citation
from edele_refs.parse import parse
from edele_refs.tagger.model import Model, load

Holes = dict[str, tuple[str, ...]]
Wanted = dict[str, str]

GRID: tuple[tuple[str, str, Holes, Wanted], ...] = (
    (
        "en",
        "{name}, The Road to War{more}{imprint}{place}",
        {
            "name": ("Robert Service", "Service, Robert", "RJ Hastings", "Robert Service and Anna Smith", "Robert Service, ed."),
            "more": ("", ", 2nd ed.", ", vol. 2", ", trans. Anna Bostock"),
            "imprint": (" (London: Macmillan, 2000)", " (London, Macmillan, 2000)", " (London 2000)", " (Macmillan 2000)"),
            "place": (", p. 45", " 45", " ch 5", ", 45–46"),
        },
        {"title": "The Road to War", "issued": "2000"},
    ),
    (
        "en",
        "{name}. The Road to War. {imprint}{place}",
        {"name": ("Service, Robert", "Robert Service", "Service, Robert, and Anna Smith"), "imprint": ("London: Macmillan, 2000", "Oxford University Press, 2000", "London, 2000"), "place": ("", ", p. 45")},
        {"title": "The Road to War", "issued": "2000"},
    ),
    (
        "en",
        "Robert Service, {title}{paper}{day}",
        {"title": ("“The Road to War,” ", "‘The Road to War’, "), "paper": ("New York Times, ", "Manchester Guardian, "), "day": ("12 March 1938", "March 12, 1938", "12 Mar. 1938, p. 4")},
        {"title": "The Road to War", "issued": "1938-03-12", "type": "article-newspaper"},
    ),
    (
        "de",
        "{name}{mark}Der Weg in den Krieg{more}{imprint}{place}",
        {
            "name": ("Hans Schulze", "Schulze, Hans", "SCHULZE, Hans", "Hans Schulze/Anna Schmidt", "Schulze, Hans; Schmidt, Anna (Hg.)", "Hans Schulze u. a. (Hg.)"),
            "mark": (": ", ", "),
            "more": ("", ", 3., überarb. Aufl.", ", Bd. 2", ", 2 Bde."),
            "imprint": (", München 2000", " (München 2000)", ", München: Ch. Links, 2000", ", Dietz, Bonn 2000", " (München, dtv, 2000)"),
            "place": (", S. 45", ", S. 45 f.", ", hier S. 45"),
        },
        {"title": "Der Weg in den Krieg", "issued": "2000"},
    ),
    (
        "de",
        "Hans Schulze, Der Weg in den Krieg, in: {journal}, S. 351–413",
        {"journal": ("Osteuropa 5/2000", "Osteuropa, H. 5/2000", "Osteuropa 50 (2000), H. 5", "Osteuropa 50 (2000) 5", "Osteuropa, 50. Jg., 2000, H. 5")},
        {"title": "Der Weg in den Krieg", "container-title": "Osteuropa", "issued": "2000", "issue": "5", "page": "351–413"},
    ),
    (
        "de",
        "Hans Schulze, Der Weg in den Krieg, in: {paper}{day}",
        {"paper": ("FAZ", "Völkischer Beobachter", "Die Zeit"), "day": (" vom 12. März 1938", ", 12.3.1938", " v. 12.03.1938", ", 12. März 1938, S. 4")},
        {"title": "Der Weg in den Krieg", "issued": "1938-03-12", "type": "article-newspaper"},
    ),
    (
        "fr",
        "{name}, Le chemin de la guerre{more}{imprint}{series}, p. 45",
        {
            "name": ("Jean Durand", "DURAND (Jean)", "DUR, Jean", "Jean Durand et Anne Petit (dir.)"),
            "more": ("", ", t. 2", ", 2ᵉ éd.", ", trad. de l’anglais par Marie Noir"),
            "imprint": (", Paris, Gallimard, 2000", ", Paris, 2000", " (Paris, Gallimard, 2000)", ", Paris : Gallimard, 2000"),
            "series": ("", ", « Folio histoire »", ", coll. « Folio »"),
        },
        {"title": "Le chemin de la guerre", "issued": "2000"},
    ),
    (
        "fr",
        "Alain Blum, « À propos des famines », dans {whole}{imprint}, p. 65-98",
        {"whole": ("Jean Maitron (dir.), Les chantiers", "Les chantiers, Jean Maitron (dir.)", "Les chantiers, sous la direction de Jean Maitron"), "imprint": (", Paris, Fayard, 1993", " (Paris, 1993)")},
        {"title": "À propos des famines", "container-title": "Les chantiers", "issued": "1993", "page": "65-98", "editor": "Jean Maitron"},
    ),
    (
        "it",
        "{name}, Una guerra civile{imprint}, {place}",
        {"name": ("Claudio Pavone", "C. Pavone", "PAVONE, Claudio"), "imprint": (", Torino, 1991", ", Torino 1991", ", Bollati Boringhieri, Torino 1991", ", Torino, Bollati Boringhieri, 1991"), "place": ("p. 45", "pp. 45 ss.")},
        {"title": "Una guerra civile", "issued": "1991"},
    ),
    (
        "es",
        "{name}La quiebra de la monarquía{imprint}, p. 45",
        {"name": ("Josep Fontana, ", "Fontana, Josep: ", "FONTANA, Josep, "), "imprint": (", Barcelona, 1971", ", Barcelona, Ariel, 1971", ", Ariel, Barcelona, 1971", " (Barcelona: Ariel, 1971)", ". Ariel, 1971")},
        {"title": "La quiebra de la monarquía", "issued": "1971"},
    ),
    (
        "pl",
        "{name}, Droga do wojny{years}{more}{imprint}, {place}",
        {
            "name": ("Jan Kowalski", "J. Kowalski, A. Nowak", "Jan Kowalski, Anna Nowak", "Jan Kowalski (red.)"),
            "years": ("", " 1938–1939"),
            "more": ("", ", t. 2", ", wyd. 2", ", red. Maria Wiśniewska"),
            "imprint": (", Warszawa 2000", ", Warszawa: PWN, 2000", ", PWN, Warszawa 2000"),
            "place": ("s. 45", "s. 45–46", "s. 45 i n."),
        },
        {"title": "Droga do wojny{years}", "issued": "2000"},
    ),
    (
        "ru",
        "{name} Дорога к войне{more}{imprint}. С. 45",
        {"name": ("Иванов И. И.", "Иванов И.И., Петров П.П.", "Иванов, И. И."), "more": ("", " / пер. с англ. П. Петрова", ". 2-е изд."), "imprint": (". М.: Наука, 2000", ". М., 2000", ". РОССПЭН, 2000")},
        {"title": "Дорога к войне", "issued": "2000"},
    ),
)
AROUND = {
    "en": ("This was not the view of the men who were there at the time.", "See also ", "TNA, CAB 65/7, fol. 12", "This is disputed."),
    "de": ("Das war nicht die Ansicht der Männer, die damals dort waren.", "Vgl. auch ", "BArch, R 43 II/123, Bl. 12", "Die Zahlen fehlen dort."),
    "fr": ("Ce n’était pas l’avis des hommes qui se trouvaient alors là.", "Voir notamment ", "AN, F7 12345", "Ce point est contesté."),
    "it": ("Questa non era l’opinione degli uomini che allora si trovavano lì.", "Cfr. ", "ACS, MI, PS, b. 12", "Il punto è controverso."),
    "es": ("Esta no era la opinión de los hombres que entonces estaban allí.", "Véase ", "AHN, Estado, leg. 123", "Este punto es discutido."),
    "pl": ("To nie był pogląd ludzi, którzy wtedy tam byli.", "Zob. ", "AAN, MSZ, sygn. 123, k. 12", "Jest to sporne."),
    "ru": ("Это не было мнением людей, которые тогда там находились.", "См.: ", "ГАРФ. Ф. 5446. Оп. 1. Д. 12. Л. 3", "Это спорно."),
}
"""For each language a sentence that tells it, a signal, another reference, a sentence behind."""
SAMPLE = 24
"""Members of each line that are read; a line with fewer is read whole."""


@cache
def model() -> Model:
    return load()


def members() -> list[tuple[str, str, Wanted]]:
    """The sample: language, reference, what must be read in it."""
    found = []
    for number, (language, form, holes, wanted) in enumerate(GRID):
        every = list(itertools.product(*holes.values()))
        for choice in random.Random(number).sample(every, min(SAMPLE, len(every))):
            filled = dict(zip(holes, choice, strict=True))
            found.append((language, form.format(**filled), {key: value.format(**filled) for key, value in wanted.items()}))
    return found


def read(language: str, text: str) -> list[Citation]:
    """What is read in the second of two notes; the first tells the language."""
    document = read_document(f"1. {AROUND[language][0]}\n\n2. {text}\n".encode(), "notes.txt")
    return [citation for citation in parse(document, model=model()) if str(citation.at).startswith("2.")]


def values(citation: Citation, wanted: Wanted) -> Wanted:
    """Those variables of a citation that are asked for."""
    return {key: citation.item.text(key) if key not in ("author", "editor") else "; ".join(f"{n.given} {n.family}" for n in citation.item.names(key)) for key in wanted}


@pytest.mark.parametrize(("language", "text", "wanted"), members(), ids=lambda value: value if isinstance(value, str) else "")
def test_a_reference_in_a_layout(language: str, text: str, wanted: Wanted) -> None:
    alone = read(language, f"{text}{'' if text.endswith('.') else '.'}")
    assert [values(citation, wanted) for citation in alone] == [wanted]
    _, signal, other, sentence = AROUND[language]
    within = read(language, f"{signal}{other}; {text}{'' if text.endswith('.') else '.'} {sentence}")
    assert [values(citation, wanted) for citation in within[1:]] == [wanted], "in a list behind a signal, with a sentence behind it"
