"""Editions of sources with the number of the volume bare behind their titles: "CDB I", "Zsigmondkori oklevéltár I. (1387–1399)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse.draft import Draft

_HEADS = r"(?:Codex|Regest[ae]|Fontes|Monumenta|Scriptores|Acta|Diplomatarium|Diplomata|Decreta|Registrum|Kodeks|Zbiór|Cartulaire|Cartulario|Colección|Codice)"
_LASTS = r"(?:oklevéltára?|okmánytára?|okiratai|krónikája|[Uu]rkundenbuch|[Rr]egesten|[Oo]orkondenboek|[Dd]iplomatarium|diplomatář)"
_NUMBERED = late_pattern(
    rf"(?P<title>[A-ZÁ-Ž]{{2,6}}|{_HEADS}(?!\w)[^,;:()\d]{{3,90}}?|[^,;:()\d]{{3,90}}?{_LASTS})\s(?P<volume>[IVX]{{1,5}}(?:/\d{{1,2}})?)\.?"
    r"(?:\s\((?P<years>1?\d{3}\s?[–-]\s?1?\d{2,3})\))?"
)
_PARTED = late_pattern(r"(?P<title>[^;()]{4,160}?[^\W\d_]{3})\s(?P<volume>[IVX]{1,5}/\d{1,2})(?P<years>(?!))?")
"""“Dějiny národu českého III/1”: a volume and its part, which no title ends in."""
_SIGLUM = late_pattern(r"[A-ZÁ-Ž]{2,6}")


def is_siglum_of_edition(draft: Draft) -> bool:
    """Whether it is called by capitals alone and has editors: "CDB I, ed. G. Friedrich"."""
    return "editor" in draft.values and _SIGLUM.fullmatch(str(draft.values.get("title", ""))) is not None


def volume_of_edition(draft: Draft) -> None:
    """Part the volume from the title of an edition whose imprint is given, or from the page of a letter that one prints."""
    _volume_of_letter(draft)
    where = draft.place_of("title") if draft.type == "book" and draft.imprint and "volume" not in draft.values else None
    found = (_PARTED if "author" in draft.values else _NUMBERED).fullmatch(draft.scan.masked, *where) if where else None
    if found is None:
        return
    draft.drop("title")
    draft.put("title", Span(*found.span("title")))
    draft.put("volume", Span(*found.span("volume")))
    draft.put("volume-title", Span(*found.span("years")) if found["years"] else None)


def volume_of_part(draft: Draft) -> None:
    """"Handbuch, Bd. II/1, München 1977": of a book that is a volume and its part; a journal has issues."""
    volume, part = draft.place_of("volume"), draft.place_of("issue")
    of_book = draft.type in ("book", "chapter") and draft.imprint is not None and draft.imprint.place is not None
    if not of_book or volume is None or part is None or draft.scan.text[volume.end : part.start] != "/":
        return
    draft.drop("volume")
    draft.drop("issue")
    draft.put("volume", Span(volume.start, part.end))


def _volume_of_letter(draft: Draft) -> None:
    """"Wilson to House, 4 March 1919, in The Papers of Woodrow Wilson, 55:392": volume and page are one place in the edition."""
    volume, place = draft.place_of("volume"), draft.locator
    if draft.type != "chapter" or not draft.values.keys() >= {"recipient", "original-date", "container-title"}:
        return
    if volume and place and draft.scan.text[volume.end : place.start] == ":":
        draft.drop("volume")
        draft.locator = Span(volume.start, place.end)
    if draft.locator and ":" in draft.locator.of(draft.scan.text):
        draft.flags.add("of form")


def volume_of_siglum(draft: Draft, variable: str) -> None:
    """"WA 6, S. 404", "TRE 5, 123": a work that is called by a siglum, and its volume."""
    where, siglum = draft.place_of(variable), _SIGLUM_NUMBERED.fullmatch(str(draft.values.get(variable, "")))
    if where is None or siglum is None or draft.imprint or not (draft.locator or draft.places) or "volume" in draft.values:
        return
    draft.drop(variable)
    draft.put(variable, Span(where.start, where.start + siglum.end("siglum")), siglum["siglum"])
    draft.put("volume", Span(where.start + siglum.start("volume"), where.end))


def volume_of_entry(draft: Draft) -> None:
    """"in: Biografisch Woordenboek van Nederland 1 (Den Haag 1979)": the number behind a work of reference is its volume's."""
    where = draft.place_of("container-title") if draft.type.startswith("entry-") and "volume" not in draft.values else None
    found = _LAST_NUMBER.fullmatch(draft.scan.masked, *where) if where else None
    if found:
        draft.drop("container-title")
        draft.put("container-title", Span(*found.span("title")))
        draft.put("volume", Span(*found.span("volume")))


_LAST_NUMBER = late_pattern(r"(?P<title>[^\d;]{6,120}?[^\W\d_]{3}),?\s(?P<volume>\d{1,3}|[IVXL]{1,7})")


def volume_within_title(draft: Draft) -> None:
    """"Storia d’Italia, vol. IV, Dall’Unità a oggi, t. 3": what seemed a title has the volume and its title, of which a part is cited."""
    where = draft.place_of("title") if draft.type == "book" and "volume-title" not in draft.values and "volume" in draft.values else None
    found = _VOLUME_NAMED.fullmatch(draft.scan.masked, *where) if where else None
    if found:
        for variable in ("title", "volume"):
            draft.drop(variable)
        for variable, group in (("title", "title"), ("volume", "volume"), ("volume-title", "named")):
            draft.put(variable, Span(*found.span(group)))


_VOLUME_NAMED = late_pattern(r"(?P<title>[^;]{4,120}?),\s(?:[Vv]ol\.|[Tt]\.|Bd\.|[Tt]om[oe]?)\s(?P<volume>\d{1,3}|[IVXL]{1,7})[,:.]\s(?P<named>[^\W\d_][^;]{4,120})")
_SIGLUM_NUMBERED = late_pattern(r"(?P<siglum>[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,3}[A-ZÄÖÜ]{1,3}(?:\.?\s?[A-Z][A-Za-z]{0,2}\.?)?[¹²³⁴]?)\s(?P<volume>\d{1,3}(?:/\d{1,2}|,[1-9])?|[IVX]{1,6}(?:/\d{1,2})?)")
