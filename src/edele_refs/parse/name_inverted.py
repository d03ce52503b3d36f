"""A name with the surname first: "Durand, Jean", "DURAND (Jean)", "Бердинских, В. А."."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.institutions import is_institution, is_siglum
from edele_refs.parse.name_context import COMMA, closed_role, follows
from edele_refs.parse.name_evidence import Evidence, OneName, spelled_out
from edele_refs.parse.name_words import PATRONYMIC, UPPER, Word, read_words
from edele_refs.values import Name

_FAMILY = late_pattern(r"[PQ]*(?:[GWC][PQ]{1,2}[GWC]|[GWC]|[WC]{2})")
_TWO = frozenset(("GW", "GC", "GG"))
"""“…; NICOLÁS MARÍN, Encarna”: two surnames, of which the first is a given name too."""
_BRACKET = late_pattern(rf"\s\(([{UPPER}][^()\d,;]{{0,30}})\)")


def inverted(text: str, read: list[Word], end: int, among: bool = False) -> OneName | None:
    """The name that the words begin, if they are a surname with the given name behind it; ``among`` others so written."""
    start, stop = read[0].start, read[-1].end
    younger = _YOUNGER.match(text, stop, end)
    stop = younger.end() if younger else stop
    comma = COMMA.match(text, stop, end)
    kinds = "".join(word.kind for word in read)
    bracket = _BRACKET.match(text, stop, end) if not comma and kinds.strip("C") == "" else None
    if not (comma or bracket) or not (_FAMILY.fullmatch(kinds) or (among and kinds in _TWO)):
        return None
    if bracket:
        name = Name(text[start:stop], bracket[1])
        given = bracket[1].endswith(".") or not is_institution(text[start:stop])
        found = OneName(name, start, bracket.end(), "given", follows(text, bracket.end(), end), inverted=True)
        return found if given else None
    given_words = read_words(text, comma.end(), end, 4) if comma else []
    for length in range(len(given_words), 0, -1):
        one = _with_given(text, read, given_words[:length], stop, end)
        if one:
            return one
    return None


# --- the given name --------------------------------------------------------------------

_GIVEN = late_pattern(r"I[IU]*(?:[PQ]{1,2}I[IU]*)?|[GW]I[IU]*|G[GIU]*(?:[PQ]{1,2}[GW])?")
_GIVEN_LONG = late_pattern(r"G[GWIU]{1,2}")
_ANY = late_pattern(r"[GW](?:[PQ]?[GW]){0,2}I{0,2}")
# "Sérgio Buarque de": the particle stands behind, and nothing but a name is so built
_PARTICLE_BEHIND = late_pattern(r"\s(?:de|da|do|dos|das|von|van|zu|di|del|della|du|af|av|d[’'])(?=[.,;](?:\s|$)|\s\(|$)|\se(?=\.(?:,?\s|$)|\s\((?:org|coord|ed|dir|comp)s?\.\))")
_AFTER_GIVEN = frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "semicolon", "bracket", "slash", "colon", "stop", "year", "dash"])
# "PRADO JR., Caio"
_YOUNGER = late_pattern(r"\s(?:JR|Jr)\.(?=,\s)")
_AND_MORE = late_pattern(r",?\s(?:and|&|und|et|y|e|i|и)\s[^\W\d_a-z]")
_INVERTED_NEXT = late_pattern(rf";\s[{UPPER}][\w’'-]+,\s[{UPPER}]")
# "Gaddis, George F. Kennan: An American Life": the name is the title
_PERSON_GOES_ON = late_pattern(rf"\s[{UPPER}][\w’'-]+(?=[,:;]\s|\s?\(|’s\s|$)")

# "McConville, Seán. Irish Political Prisoners, 1848–1922. London: Routledge, 2003.": what an entry of a list has behind its name
_ENTRY = late_pattern(rf"\.\s[{UPPER}][^;␟]{{5,160}}[.?!]\s[{UPPER}][^.:;()\d]{{2,40}}:\s[{UPPER}][^.:;()\d]{{2,60}},\s(?:1[5-9]|20)\d\d(?!\d)")
# "Taylor, Jean Gelman, The Social World of Batavia (London, 1983)"
_PRINTED = late_pattern(rf",\s[{UPPER}][^,();]{{9,160}}\s\([^()]{{2,60}}(?:1[5-9]|20)\d\d\)")
_SURNAMES = frozenset(("W", "G", "WW", "WG"))
_YEAR = late_pattern(r"\s\((?:1[5-9]|20)\d\d[a-z]?\)")
# "Ziemke, U.S. Army in the Occupation"
_STATE = late_pattern(rf"U\.\s?[SKN]\.\s(?=[{UPPER}])")


def _with_given(text: str, read: list[Word], given: list[Word], family_end: int, end: int) -> OneName | None:
    particle = _PARTICLE_BEHIND.match(text, given[-1].end, end)
    stop = particle.end() if particle else given[-1].end
    marks = "".join(word.kind for word in given)
    after = follows(text, stop, end)
    if not _fits(text, read, given, marks, after, stop, bool(particle)) or _STATE.match(text, given[0].start):
        return None
    capitals = read[-1].kind == "C"
    known = bool(particle) or "I" in marks or (marks[0] == "G" and (after in ("role", "stop", "and", "colon", "quote", "semicolon") or (after == "comma" and len(read) == 1)))
    if capitals and _is_office(text[read[0].start : read[-1].end], known):
        return None
    name = Name(text[read[0].start : family_end], text[given[0].start : stop])
    unknown = marks == "W" and not particle and not capitals
    evidence: Evidence = "initials" if "I" in marks else "plain" if unknown else "given"
    return OneName(name, read[0].start, stop, evidence, after, inverted=True)


def _is_office(family: str, given: bool) -> bool:
    """Whether the capitals are an institution's; "RUSSELL-WOOD" with initials behind it is none."""
    return is_institution(family) and not (given and spelled_out(family, 4) and not is_siglum(family))


def _fits(text: str, read: list[Word], given: list[Word], marks: str, after: str, stop: int, particle: bool) -> bool:
    """Whether the words behind the comma are a given name, and not a title."""
    if after == "title":
        goes_on = marks.strip("IU") and _PERSON_GOES_ON.match(text, stop)
        return given[-1].kind == "I" and bool(_GIVEN.fullmatch(marks)) and not goes_on
    if particle and after in ("stop", "comma", "role", "bracket", "end", "semicolon"):
        return bool(_ANY.fullmatch(marks) or _GIVEN.fullmatch(marks))
    if after == "within" and "I" in marks:
        return bool(_GIVEN.fullmatch(marks))
    if after in ("bracket", "year") and _YEAR.match(text, stop) and "".join(word.kind for word in read) in _SURNAMES:
        return bool(_ANY.fullmatch(marks) or _GIVEN.fullmatch(marks))  # "Zamulin, Valeriy (2012)", "Smith, G. (2011)"
    if after not in _AFTER_GIVEN or (after == "repeat" and len(given) > 1 and "I" not in marks):
        return False  # Diaz, Francesco Maria Gianni, cit.
    if after in ("comma", "and") and marks in ("IG", "IW") and _AND_MORE.match(text, stop):
        return True  # "Getty, J. Arch, and Oleg V. Naumov"
    if after == "semicolon" and marks in ("IG", "IW") and _INVERTED_NEXT.match(text, stop):
        return True  # "Getty, J. Arch; Naumov, Oleg V. (1999)"
    if _GIVEN.fullmatch(marks) or (marks == "GW" and PATRONYMIC.fullmatch(given[-1].text)):
        return True
    if read[-1].kind == "C" and after != "comma" and _GIVEN_LONG.fullmatch(marks):
        return True
    closed = after == "stop" or (after == "quote" and text[stop] == ".")
    if read[-1].kind == "C" and (closed or after == "colon") and marks in ("W", "WW", "WG"):
        return spelled_out(text[read[0].start : read[-1].end], 4)
    if after == "stop" and marks == "W" and read[0].start == 0 and len(read) == 1 and _ENTRY.match(text, stop):
        return True
    if after == "comma" and marks in ("GW", "GWW") and read[0].start == 0 and len(read) == 1 and _PRINTED.match(text, stop):
        return True
    # an unknown given name only where nothing but a title in quotation marks, or a role, follows
    if after == "role" and sum(word.kind not in "PQ" for word in read) == 1:
        return bool(_ANY.fullmatch(marks)) and closed_role(text, stop)
    return marks == "W" and after == "quote" and text[stop] in ".,:"
