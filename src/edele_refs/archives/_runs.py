"""Runs of levels that are archival whoever keeps them: "ЦА МО РФ, ф. 33, оп. 11458, д. 48"."""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.archives._archive import Sighting
from edele_refs.archives._body import made, read_levels
from edele_refs.archives._forms import CAPITAL, FORMS
from edele_refs.archives._names import SIGLUM, capitals
from edele_refs.archives._read import with_trailing_name
from edele_refs.archives._shape import LEAD
from edele_refs.archives._sheets import with_locator
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span

START = late_pattern(
    rf"[FfФфRSs](?:(?<=[FfФф])(?:ond|онд)?|(?<=R)(?:G|ecord Group)|(?<=[Ss])ygn)(?:\.\s?|\s)(?=(?:№\s?)?[{CAPITAL}]?[\w\-–]{{0,3}}\d)"
)


def runs(text: str) -> Iterator[Sighting]:
    """Runs of levels that are archival without a known institution before them."""
    end = 0
    for start in START.finditer(text):
        before = text[start.start() - 1 : start.start()]
        if start.start() < end or before.isalnum() or before == ".":
            continue
        for form in FORMS.values():
            body = read_levels(text, start.start(), form) if form.free else None
            if body and any(need <= body.levels for need in form.free):
                body = with_locator(text, with_trailing_name(text, body), form)
                end = body.end
                yield made(text, *_with_siglum(text, _before(text, start.start())), body)
                break


def _with_siglum(text: str, name: Span | None) -> tuple[Span | None, Span | None]:
    """The institution without the abbreviation in brackets that ends its name, and that: "Vologodskii arkhiv (VOANPI)"."""
    at = text.rfind(" (", *name) if name else -1
    found = SIGLUM.match(text, at) if at > 0 else None
    if name is None or found is None or found.end() != name.end or not (found["introduced"] or capitals(found["siglum"]) > 1):
        return name, None
    return Span(name.start, at), Span(*found.span("siglum"))


def _before(text: str, pos: int) -> Span | None:
    """The institution right before a run of levels: "ЦА МО РФ", "ДА Одеської обл."."""
    low = max(0, pos - 140)
    stem = text[low:pos].rstrip(" ,:–—-")
    if stem.endswith(".") and not INSTITUTION_ENDS.search(stem):
        stem = stem[:-1] if len(stem) > 1 else ""
    found = None
    for opening in reversed(list(OPENING.finditer(stem))):
        name = stem[opening.end() :]
        start = LEAD.match(name).end()  # type: ignore[union-attr]
        if name[start:] and ACRONYM.fullmatch(name, start):
            return Span(low + opening.end() + start, low + len(stem))
        if HOLDER.search(name, start) and PHRASE.fullmatch(name, start):
            found = Span(low + opening.end() + start, low + len(stem))
    return found


OPENING = late_pattern(r"^|\(|(?:[;:]|//|[.,–—])\s")
INSTITUTION_ENDS = late_pattern(r"\b(?:обл|Обл|окр|гор|Gesch|obl)\.$|(?:[A-ZА-Я]\.\s?){2}$")
ACRONYM = late_pattern(
    rf"(?:[{CAPITAL}]\.\s?){{2,6}}|[{CAPITAL}][\w\-/]{{0,10}}[{CAPITAL}][a-zа-яіїєґ]{{0,4}}"
    rf"(?:\s(?:of|in|по|в|у|обл\.?|області|области|края|[{CAPITAL}][\w\-’']{{0,20}})){{0,5}}\.?"
)
HOLDER = late_pattern(r"(?i:архів|архив|arkhiv|archiv|archív|archyv|arhīv|arhiiv)|Центр (?:документации|хранения)|(?:Tsentr|Centr) (?:dokumenta[tc]s?ii|khraneniia|chranenija)")
PHRASE = late_pattern(rf"[{CAPITAL}][\w.’'«»\-()]*(?:\s[\w.’'«»\-()]+){{0,13}}")
