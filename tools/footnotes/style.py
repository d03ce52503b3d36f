"""A house style: how one made-up document sets its references."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from footnotes.words import words

QUOTES = {
    "de": ("„“", "„“", "»«", "\"\""), "en": ("‘’", "‘’", "“”", "''", "\"\""), "fr": ("«\u00a0»", "« »", "“”"), "ru": ("«»", "«»", "\"\""), "uk": ("«»", "«»", "\"\"", "“”"),
    "pl": ("„”", "„”", "\"\"", "«»"), "it": ("«»", "“”", "\"\""), "es": ("«»", "“”", "\"\""), "pt": ("“”", "«»", "\"\""), "cs": ("„“", "»«"), "nl": ("‘’", "“”", "'’"),
}  # fmt: skip
IMPRINTS = {
    "en": ("({p}: {h}, {y})", "({p}: {h}, {y})", "({p}, {y})", "({p}: {h} {y})", "({h}, {y})", "({y})", ", {p} {y}", ", {p}: {h}, {y}", ". {p}: {h}, {y}", "({p} {y})"),
    "de": (", {p} {y}", ", {p} {y}", ". {p} {y}", "({p}: {h}, {y})", "({p} {y})", ", {p}: {h} {y}", ". {p}: {h}, {y}", ", {p}: {h}, {y}", " ({y})"),
    "fr": (", {p}, {h}, {y}", ", {p}, {h}, {y}", ", {p}, {y}", " ({p}, {h}, {y})", ", {p} : {h}, {y}", ", {h}, {y}", " ({p}, {y})"),
    "ru": (". {p}, {y}", ". {p}: {h}, {y}", ". {p} : {h}, {y}", ". – {p}: {h}, {y}", ". {p}, {y}", ", {p}, {y}", " ({p}, {y})", ", {p} {y}"),
    "pl": (", {p} {y}", ", {p} {y}", ", {p}: {h}, {y}", ", {p}: {h} {y}", ", {h}, {p} {y}", ". {p}: {h}, {y}", " ({p}, {y})", ", {p}, {y}"),
    "it": (", {p}, {h}, {y}", ", {h}, {p} {y}", ", {p} {y}", ", {h}, {p}, {y}", ", {p}, {y}", " ({p}, {y})"),
    "es": (", {p}, {h}, {y}", ", {p}, {y}", " ({p}: {h}, {y})", ". {p}: {h}, {y}", ", {h}, {p}, {y}", " ({p}, {h}, {y})"),
    "pt": (", {p}, {h}, {y}", ". {p}: {h}, {y}", ", {p}, {y}", " ({p}: {h}, {y})", ", {p}: {h}, {y}", " ({p}, {y})"),
    "cs": (", {p} {y}", ", {p}: {h}, {y}", ". {p}: {h}, {y}", ", {p} {y}", " ({p}, {y})", ", {h}, {p} {y}"),
    "nl": (" ({p} {y})", " ({p}: {h}, {y})", ", {p} {y}", ". {p}: {h}, {y}", " ({p}: {h} {y})"),
}  # fmt: skip
IMPRINTS["uk"] = IMPRINTS["ru"]
ARTICLES = {
    "en": ("{j} {v}, no. {i} ({y}): {pg}", "{j} {v}/{i} ({y}), {pg}", "{j}, {v} ({y}), {pg}", "{j} {v}:{i} ({y}), {P}{pg}", "{j}, vol. {v}, no. {i} ({y}), {P}{pg}", "{j} {v} ({y}): {pg}", "{j} {v} ({D} {y}): {pg}", "({y}) {v} {j} {fp}", "[{y}] {j} {fp}", "{v} {j} ({y}) {fp}", "{j}, {v}.{i} ({y}), {P}{pg}"),
    "de": ("{j} {v} ({y}), {P}{pg}", "{j} {v} ({y}), H. {i}, {P}{pg}", "{j} {v}/{i} ({y}), {P}{pg}", "{j} {v}, {y}, {P}{pg}", "{j} Bd. {v} ({y}), {P}{pg}", "{j}, {v}. Jg., {y}, H. {i}, {P}{pg}", "{j} {v} ({y}) {i}, {P}{pg}", "{j} {y}, {fp}", "{j} {v} ({y}), {fp}", "{j} {v} ({y}): {pg}"),
    "fr": ("{j}, {v}, {y}, {P}{pg}", "{j}, n° {v}, {y}, {P}{pg}", "{j}, t. {v}, n° {i}, {y}, {P}{pg}", "{j}, vol. {v}, n° {i}, {y}, {P}{pg}", "{j}, {v} ({y}), {P}{pg}", "{j}, n° {v}, {m} {y}, {P}{pg}", "{j}, vol. {v}, {y}/{i}, {P}{pg}"),
    "ru": ("{j}. {y}. № {i}. {P}{pg}", "{j}. {y}. № {i}. {P}{pg}", "{j}, {y}, № {i}, {P}{pg}", "{j}. – {y}. – № {i}. – {P}{pg}", "{j}. {y}. Т. {v}. № {i}. {P}{pg}", "{j}. {y}. Вып. {v}. {P}{pg}", "{j} {y} № {i}"),
    "pl": ("{j} {y}, nr {i}, {P}{pg}", "{j}, t. {v}, {y}, {P}{pg}", "{j}, R. {V}, {y}, nr {i}, {P}{pg}", "{j} {v} ({y}), nr {i}, {P}{pg}", "{j}, {y}, nr {i}, {P}{pg}", "{j} {v}, {y}, z. {i}, {P}{pg}", "{j} ({y}), t. {v}, {P}{pg}"),
    "it": ("{j}, {v} ({y}), {P}{pg}", "{j}, {V} ({y}), n. {i}, {P}{pg}", "{j}, {V}, {y}, {P}{pg}", "{j}, n.s., {V} ({y}), {P}{pg}", "{j}, n. {v}, {y}, {P}{pg}", "{j} {v} ({y}), {P}{pg}", "{j}, s. V, {V} ({y}), {P}{pg}"),
    "es": ("{j}, {v} ({y}), {P}{pg}", "{j}, {v}, {y}, {P}{pg}", "{j}, núm. {v}, {y}, {P}{pg}", "{j}, vol. {v}, núm. {i} ({y}), {P}{pg}", "{j}, {v}/{i} ({y}), {P}{pg}", "{j}, {V}, {i} ({y}), {P}{pg}"),
    "pt": ("{j}, vol. {v}, n.º {i}, {y}, {P}{pg}", "{j}, v. {v}, n. {i}, {P}{pg}, {y}", "{j}, {V} ({i}), {y}, {P}{pg}", "{j}, n.º {v}, {y}, {P}{pg}", "{j}, {v} ({y}), {P}{pg}", "{j}, São Paulo, v. {v}, n. {i}, {P}{pg}, {y}"),
    "cs": ("{j} {v}, {y}, {P}{pg}", "{j} {v} ({y}), č. {i}, {P}{pg}", "{j}, {y}, č. {i}, {P}{pg}", "{j} {v}/{y}, {P}{pg}", "{j}, roč. {v}, {y}, č. {i}, {P}{pg}"),
    "nl": ("{j} {v} ({y}) {pg}", "{j} {v}:{i} ({y}) {pg}", "{j} {v} ({y}), {P}{pg}", "{j} {v} nr. {i} ({y}) {pg}"),
}  # fmt: skip
ARTICLES["uk"] = ARTICLES["ru"]


@dataclass(frozen=True)
class Style:
    """What stays the same within one document."""

    code: str
    words: dict[str, str]
    quotes: str
    names: str
    after_author: str
    quoted: bool
    journal_quoted: bool
    imprint: str
    article: str
    before_pages: str
    dash: str
    editors: str
    date: str
    semicolon: str
    idem: bool
    caps: bool
    noisy: float


def draw(rng: Random, code: str) -> Style:
    """A style of a language."""
    form = {key: rng.choice(forms) for key, forms in words(code).items()}
    slavic = code in ("ru", "uk")
    names = rng.choice(("family_initials", "family_initials", "family_initials", "initials", "given") if slavic else ("given", "given", "initials", "given", "inverted"))
    if code in ("it", "pl", "cs", "es", "fr"):
        names = rng.choice(("given", "initials", "initials", "given", "inverted"))
    after = ". " if names == "inverted" and rng.random() < 0.5 else rng.choice((" ", ". ", " ")) if slavic and names == "family_initials" else rng.choice((", ", ", ", ", ", ": ", ": " if code in ("de", "nl") else ", "))
    article = rng.choice(ARTICLES[code])
    return Style(
        code,
        form,
        rng.choice(QUOTES[code]),
        names,
        after,
        rng.random() < {"en": 0.95, "fr": 0.9, "es": 0.9, "pt": 0.85, "nl": 0.8, "it": 0.3, "de": 0.35}.get(code, 0.08),
        rng.random() < {"it": 0.6, "pl": 0.6}.get(code, 0.05),
        rng.choice(IMPRINTS[code]),
        article,
        rng.choice((", ", ", ", ": " if code in ("en", "es") else ", ", ". " if slavic else ", ", " ")) if not slavic else rng.choice((". ", ". ", ", ", ". – ")),
        rng.choice("–––-"),
        rng.choice(("after", "after", "before", "title")),
        rng.choice("abcd"),
        rng.choice(("; ", "; ", "; ", ". ", ", ")) if not slavic else rng.choice(("; ", "; ", ". ")),
        rng.random() < 0.5,
        rng.random() < 0.12,
        rng.choice((0.0, 0.0, 0.03, 0.1)),
    )
