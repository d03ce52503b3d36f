"""Statutes, books of laws, texts of the fathers: what legal historians cite beside books."""

from __future__ import annotations

import re
from random import Random

from footnotes.dates import day, roman
from footnotes.sheet import Sheet
from footnotes.style import Style
from footnotes.works import Work

ACTS = {
    "en": "{t:Statute of {w}} {y} ({n:{r} Hen. III}), {l:c. {a}}|{t:Statute of {w}} {y} ({n:{r} Edw. I, c. {a}})|{t:{w} Act} {y} ({n:{r} & {s} Vict., c. {a}}), {l:s. {b}}|{t:{w} Act} {y}, {l:s. {b}}|{t:Assize of {w}} ({y}), {l:cl. {b}}",
    "de": "{t:Gesetz über {w}} vom {d}, {c:RGBl.} {v:I}, S. {p}|{t:Verordnung betr. {w}} v. {d}, {c:BGBl.} {v:II}, S. {p}|{t:Constitutio {w}} ({y}), {l:Art. {a}}|{t:Allgemeines Landrecht} von {y}, {l:Teil {R}, Tit. {b}, § {a}}|{t:Gesetz zur {w}} vom {d}, {l:§ {b}}",
    "fr": "{t:Loi n° {n:{a}-{b}} du {d} relative à {w}}, {c:Journal officiel}, p. {p}|{t:Ordonnance de {y}}, {l:titre {R}, art. {b}}|{t:Coutume de {w}}, {l:art. {a}}|{t:Édit de {y} portant {w}}, {l:art. {b}}",
    "it": "{t:Legge {d}, n. {n:{a}}}, in {c:Gazzetta Ufficiale}, n. {i:{b}}|{t:Regio decreto {d}, n. {n:{a}}}|{t:Statuta {w}}, {l:lib. {R}, cap. {a}}|{t:Statuti di {w}}, {l:rubr. {a}}",
    "es": "{t:Ley de {d} de {w}}, {c:BOE}, núm. {i:{b}}|{t:Novísima Recopilación}, {l:lib. {R}, tít. {b}, ley {a}}|{t:Real cédula de {d}}|{t:Siete Partidas}, {l:Partida {R}, tít. {b}, ley {a}}",
    "pt": "{t:Decreto-Lei n.º {n:{a}}, de {d}}, {c:Diário do Governo}, n.º {i:{b}}, p. {p}|{t:Ordenações {w}}, {l:liv. {R}, tít. {b}, § {a}}|{t:Lei n. {n:{a}}, de {d}}|{t:Alvará de {d}}",
    "nl": "{t:Wet van {d}}, {c:Staatsblad} {y}, nr. {n:{a}}|{t:Plakkaat van {d}}, {l:art. {b}}",
}  # fmt: skip
"""What a reference states, in braces: t title, n number, c the gazette, v volume, i issue, l the place; y a year, d a day, p a page."""
_LABELS = {"t": "title", "n": "number", "c": "container-title", "v": "volume", "i": "issue", "l": "locator", "y": "issued", "d": "issued", "p": "page"}
_PART = re.compile(r"\{([tncvil]):|\{([ydp])\}|\}")


def statute(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """An act or a book of laws by its title, number, gazette and place."""
    form = rng.choice(ACTS[style.code].split("|"))
    word = rng.choice((found.people[0][1], found.place, found.title.split(" ", 1)[0]))
    for sign, value in (("w", word), ("r", str(rng.randint(1, 52))), ("s", str(rng.randint(53, 60))), ("a", str(rng.randint(1, 99))), ("b", str(rng.randint(1, 40))), ("R", roman(rng.randint(1, 9)))):
        form = form.replace("{" + sign + "}", value)
    _written(sheet, style, rng, found, form)


def _written(sheet: Sheet, style: Style, rng: Random, found: Work, form: str) -> None:
    """Write a form: a value inside another is written with the outer one's label alone."""
    open_at: list[tuple[int, str]] = []
    at = 0
    for part in _PART.finditer(form):
        sheet.put(form[at : part.start()])
        at = part.end()
        if part[1]:
            open_at.append((len(sheet.text), _LABELS[part[1]]))
        elif part[2]:
            text = str(found.year) if part[2] == "y" else str(found.first) if part[2] == "p" else day(rng, style.code, style.date, found.year)
            sheet.put(text, "" if open_at else _LABELS[part[2]])
        else:
            begin, label = open_at.pop()
            if not open_at:
                sheet.spans.append((begin, len(sheet.text), label))
    sheet.put(form[at:])


_FATHERS = ("Gregory", "Anselm", "Bernard", "Ivo", "Hincmar", "Augustinus", "Ambrosius", "Hieronymus", "Isidor", "Beda", "Petrus", "Hugo")
_BY = {"en": "of", "de": "von", "fr": "de", "it": "di", "es": "de", "pt": "de", "nl": "van"}
_TEXTS = ("Moralia in Iob", "Decretum", "De civitate Dei", "Epistolae", "Cur Deus homo", "De consideratione", "Sermones", "Panormia", "Regula pastoralis", "Etymologiae", "Liber gratissimus", "Contra Faustum")


def father(sheet: Sheet, style: Style, rng: Random, found: Work) -> None:
    """"Anselm of Laon, Sententiae, PL 158, col. 360"."""
    sheet.put(f"{rng.choice(_FATHERS)} {_BY.get(style.code, 'of')} {found.place}", "author")
    sheet.put(", ")
    sheet.put(rng.choice(_TEXTS), "title")
    sheet.put(rng.choice((", ", ", in ", ", ")))
    sheet.put(rng.choice(("PL", "PL", "PG", "Patrologia Latina")), "container-title")
    sheet.put(rng.choice((" ", ", vol. ", " ", ", t. ")))
    sheet.put(str(rng.randint(1, 217)), "volume")
    sheet.put(", ")
    sheet.put(rng.choice((f"col. {found.first}", f"cols {found.first}–{found.last}", f"col. {found.first}–{found.last}", f"Sp. {found.first}" if style.code == "de" else f"col. {found.first}")), "locator")
