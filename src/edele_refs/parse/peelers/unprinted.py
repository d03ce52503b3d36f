"""What was never printed, or only as a numbered paper of a body: "(1983, mimeo)", ", hekt. Ms., Bremen 1979", "(Working Paper No. 3, 1967)"."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.parse import places
from edele_refs.parse.draft import Draft
from edele_refs.parse.imprint import YEAR
from edele_refs.parse.peelers.ends import found_at_end, span_of

UNPRINTED = (
    "mimeo mimeographed mimeographié mimeografado mimeografiado unpublished manuscript typescript manuskript typoskript hekt hektographiert hektogr vervielf vervielfältigt masch maschinenschr mschr unveröff unveröffentlicht unveröffentlichtes ms ts "
    "dactyl dactylographié dactylographiée ronéo ronéotypé ronéotypée ronéoté multigr multigraphié polycopié dattiloscritto ciclostilato ciclostile manoscritto inédit inedito inédito mecanografiado datilografado policopiado"
)
"""Words of which one stands wherever something is said not to have been printed."""
_KIND = (
    r"(?:(?i:mimeo(?:graph(?:ed)?|graphié|grafado|grafiado)?|unpubl(?:ished|\.)\s(?:paper|manuscript|typescript|report|lecture|draft|ms)|typescript|manuscript"
    r"|(?:(?:hekt(?:ogr(?:aphiert(?:es)?)?)?|vervielf(?:ältigt(?:es)?)?|masch(?:inenschr(?:iftlich(?:es)?)?)?|mschr|unveröff(?:entlicht(?:es)?)?)\.?\s)?(?:Manuskript|Typoskript|Ms)|hekt(?:ogr(?:aphiert)?)?|vervielf(?:ältigt)?|unveröffentlicht"
    r"|dactyl(?:ographiée?)?|ronéo(?:téé?|typée?)?|multigr(?:aphiée?)?|polycopiée?|dattiloscritto|ciclostil(?:ato|e)|manoscritto(?:\sinedito)?|in[eé]dit[oe]?|mecanografiado|datilografado|policopiado)\.?)"
)
_PLACED = rf"(?:(?P<where>[^\W\d_a-zà-ÿ][^()\d;]{{2,60}}?),?\s)?(?P<year>{YEAR})"
_BRACKETED = late_pattern(rf"[,.]?\s\((?:(?P<kind>{_KIND}),?\s(?:{_PLACED})?|{_PLACED.replace('<where>', '<place>').replace('<year>', '<dated>')},?\s(?P<behind>{_KIND}))\)$")
_BARE = late_pattern(rf"[,.]\s(?P<kind>{_KIND}),?\s{_PLACED}$|(?:(?<=\d\d\d\d),\s|(?<=\d\d\d\d)\s\()(?P<behind>{_KIND})\)?$")


def peel_unprinted(draft: Draft, start: int, end: int) -> int | None:
    """"(1983, mimeo)", "(hekt. Ms., Bielefeld 1979)", ", Bremen 1979 (Manuskript)": what it was typed on, where and when."""
    found = found_at_end(_BRACKETED, draft, start, end) or found_at_end(_BARE, draft, start, end)
    if found is None or found.start() <= start or "medium" in draft.values:
        return None
    groups = found.groupdict()
    for key in ("kind", "behind"):
        if groups[key]:
            kind = _with_stop(draft, Span(*found.span(key)))
            draft.put("medium", kind, kind.of(draft.scan.text))
    for key in ("year", "dated"):
        draft.put("issued", span_of(found, key) if groups.get(key) else None)
    for key in ("where", "place"):
        if groups.get(key):
            _put_where(draft, Span(*found.span(key)))
    draft.flags.add("written")
    draft.type = draft.type or "manuscript"
    return found.start()


def _with_stop(draft: Draft, kind: Span) -> Span:
    """With the stop that closes an abbreviation: "hekt. Ms.", not "Manuskript."."""
    cut_short = kind.of(draft.scan.text).rpartition(" ")[2].lower() in _CUT_SHORT and draft.scan.text[kind.end : kind.end + 1] == "."
    return Span(kind.start, kind.end + 1) if cut_short else kind


_CUT_SHORT = frozenset("ms hekt hektogr vervielf masch mschr dactyl ronéo multigr mimeo".split())


def _put_where(draft: Draft, where: Span) -> None:
    """A town, or the body for which it was written and perhaps its town."""
    body, _, town = where.of(draft.scan.text).rpartition(", ")
    if body and places.is_place(town):
        draft.put("publisher-place", Span(where.end - len(town), where.end))
        where = Span(where.start, where.start + len(body))
    is_town = places.is_place(where.of(draft.scan.text)) and "publisher-place" not in draft.values
    draft.put("publisher-place" if is_town else "publisher", where)


PAPER_WORDS = "paper papers arbeitspapier arbeitspapiere diskussionspapier diskussionspapiere arbeitsbericht travail trabajo trabalho lavoro"
_NUMBERED = late_pattern(
    r"[,.:]?\s(?P<open>\()?(?P<title>(?:[A-Z][\w.&/’-]*\s(?:(?:of|for|on|the|in|and)\s){0,2}){0,7}(?:Working|Discussion|Occasional|Research|Policy|Conference|Consultation|Briefing)\sPapers?(?:\sSeries)?"
    r"|(?:[A-ZÄÖÜ][\w.&/’-]*\s){0,4}(?:Arbeits|Diskussions)(?:papiere?|berichte?)|(?i:documents?\sde\stravail|documentos?\sde\s(?:trabajo|trabalho)))(?:,?\s(?:of|for|der|des|du|de\sl[’'])\s?[^,;()\d]{3,60})?"
    rf",?\s(?:(?:[Nn]o\.|[Nn]r\.|n[°º]|#)\s?)?(?P<number>\d{{1,4}}(?:/\d{{1,4}})?)(?(open)(?:[,:]?\s(?:(?P<where>[^\W\d_a-zà-ÿ][^()\d;]{{2,60}}?),?\s)?(?P<year>{YEAR}))?\))$"
)


def peel_numbered_paper(draft: Draft, start: int, end: int) -> int | None:
    """"(Working Paper No. 3, 1967)", ", NBER Working Paper 1234": a body's paper by its number."""
    found = found_at_end(_NUMBERED, draft, start, end)
    if found is None or found.start() <= start or "collection-title" in draft.values or not (found["year"] or "issued" in draft.values):
        return None
    draft.put("collection-title", span_of(found, "title"))
    draft.put("collection-number", span_of(found, "number"))
    if found["where"]:
        _put_where(draft, Span(*found.span("where")))
    draft.put("issued", span_of(found, "year") if found["year"] else None)
    draft.flags.add("paper")
    draft.type = draft.type or "report"
    return found.start()
