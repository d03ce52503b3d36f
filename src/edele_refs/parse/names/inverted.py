"""A name with the surname first: "Durand, Jean", "DURAND (Jean)", "Бердинских, В. А."."""

from __future__ import annotations

from typing import NamedTuple

from edele_refs.late_pattern import late_pattern
from edele_refs.parse.names.context import COMMA, closed_role, follows
from edele_refs.parse.names.evidence import Evidence, OneName, spelled_out
from edele_refs.parse.names.institutions import is_institution, is_siglum
from edele_refs.parse.names.kinds import PATRONYMIC, UPPER, Word, read_words
from edele_refs.values import Name

_FAMILY = late_pattern(r"[PQ]*(?:[GWC][PQ]{1,2}[GWC]|[GWC]|[WC]{2})")
_TWO = frozenset(("GW", "GC", "GG"))
"""“…; NICOLÁS MARÍN, Encarna”: two surnames, of which the first is a given name too."""
_BRACKET = late_pattern(rf"\s\(([{UPPER}][^()\d,;]{{0,30}})\)")


def inverted(text: str, read: list[Word], end: int, among: bool = False) -> OneName | None:
    """The name that the words begin, if they are a surname with the given name behind it; ``among`` others so written."""
    compound = _COMPOUND.match(text, read[0].start, end) if not among else None
    if compound:
        both = Word("C" if compound.group().isupper() else "W", *compound.span(), compound.group())
        whole = _of_surname(text, [both], end, among)
        if whole and whole.evidence in ("initials", "given") and whole.next != "and":
            return whole
    return _of_surname(text, read, end, among)


# "TOMÁS Y VALIENTE, Francisco", "Mello e Souza, Laura de": one person's, as what stands behind the comma shows
_COMPOUND = late_pattern(rf"[{UPPER}][\w’-]+\s(?:[ye]|[YE](?=\s[{UPPER}]{{3}}))\s(?:(?:de|da|do|del|dos|das|DE|DA|DO|DEL|DOS|DAS)\s)?[{UPPER}][\w’-]+(?=,\s)")


def _of_surname(text: str, read: list[Word], end: int, among: bool) -> OneName | None:
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
        one = _with_given(text, read, given_words[:length], stop, end, among)
        if one:
            return one
    return None


# --- the given name --------------------------------------------------------------------

_GIVEN = late_pattern(r"I[IU]*(?:[PQ]{1,2}I[IU]*)?|[GW]I[IU]*|G[GIU]*(?:[PQ]{1,2}[GW])?")
_GIVEN_LONG = late_pattern(r"G[GWIU]{1,2}")
_ANY = late_pattern(r"[GW](?:[PQ]?[GW]){0,2}I{0,2}")
# "NEVES, Lucia Maria Bastos Pereira das."
_ANY_LONG = late_pattern(r"[GW](?:[PQ]{0,2}[GW]){0,4}")
# "Sérgio Buarque de": the particle stands behind, and nothing but a name is so built
_PARTICLE_BEHIND = late_pattern(r"\s(?:de|da|do|dos|das|von|van|zu|di|del|della|du|af|av|d[’'])(?=[.,;](?:\s|$)|\s\(|$)|\se(?=\.(?:,?\s|$)|\s\((?:org|coord|ed|dir|comp)s?\.\))")
_AFTER_GIVEN = frozenset(["end", "quote", "role", "etal", "repeat", "comma", "and", "semicolon", "bracket", "slash", "colon", "stop", "year", "dash"])
# "PRADO JR., Caio"
_YOUNGER = late_pattern(r"\s(?:JR|Jr)\.(?=,\s)")
_AND_MORE = late_pattern(r",?\s(?:and|&|und|et|y|e|i|и)\s[^\W\d_a-z]")
# "MATTOS, Hebe; RIOS, Ana Lugão": whatever stands between two surnames in capitals
_CAPITALS_NEXT = late_pattern(rf"\s?;\s[{UPPER}]{{3,}}(?:[\s-][{UPPER}]{{2,}}){{0,2}},\s[{UPPER}][^{UPPER}]")
_INVERTED_NEXT = late_pattern(rf";\s[{UPPER}][\w’'-]+,\s[{UPPER}]")
# "Gaddis, George F. Kennan: An American Life": the name is the title
_PERSON_GOES_ON = late_pattern(rf"\s[{UPPER}][\w’'-]+(?=,\s(?![^\W\d_A-ZÀ-Þ])|[:;]\s|\s?\(|’s\s|$)")

# "McConville, Seán. Irish Political Prisoners, 1848–1922. London: Routledge, 2003.": what an entry of a list has behind its name
_ENTRY = late_pattern(rf"\.\s[{UPPER}][^;␟]{{5,160}}[.?!]\s[{UPPER}][^.:;()\d]{{2,40}}(?::\s[{UPPER}][^.:;()\d]{{2,60}})?,\s(?:1[5-9]|20)\d\d(?!\d)|\.\s(?:1[5-9]|20)\d\d[a-z]?\.\s[{UPPER}“‘]")
# "Taylor, Jean Gelman, The Social World of Batavia (London, 1983)"
_PRINTED = late_pattern(rf",\s[{UPPER}][^,();]{{9,160}}\s\([^()]{{2,60}}(?:1[5-9]|20)\d\d\)")
_UNKNOWN_SECOND = frozenset(("W", "GW", "WW", "WG", "GWW", "GG", "G"))
"""A given name of which a word, or all, is in no list: "Davis, Natalie Zemon"."""
_FEW = 3
_SURNAMES = frozenset(("W", "G", "WW", "WG"))
_YEAR = late_pattern(r"\s\((?:1[5-9]|20)\d\d[a-z]?\)")
# "Ziemke, U.S. Army in the Occupation"
_STATE = late_pattern(rf"U\.\s?[SKN]\.\s(?=[{UPPER}])")


def _with_given(text: str, read: list[Word], given: list[Word], family_end: int, end: int, among: bool) -> OneName | None:
    particle = _PARTICLE_BEHIND.match(text, given[-1].end, end)
    stop = particle.end() if particle else given[-1].end
    marks = "".join(word.kind for word in given)
    younger = _JUNIOR.match(text, stop, end)
    last = younger.end() - text.startswith(" ", younger.end()) if younger else stop  # before a title its stop is the name's
    after = follows(text, last, end)
    if not _fits(_Given(text, read, given, marks, after, stop), bool(particle)) or _STATE.match(text, given[0].start):
        return None
    capitals = read[-1].kind == "C"
    known = bool(particle) or "I" in marks or (marks[0] == "G" and (after in ("role", "stop", "and", "colon", "quote", "semicolon") or (after == "comma" and len(read) == 1)))
    if capitals and not among and _is_office(text[read[0].start : read[-1].end], known):
        return None
    name = Name(text[read[0].start : family_end], text[given[0].start : stop], suffix=text[younger.start("suffix") : last] if younger else "")
    unknown = marks == "W" and not particle and not capitals
    evidence: Evidence = "initials" if "I" in marks else "plain" if unknown else "given"
    return OneName(name, read[0].start, last, evidence, after, inverted=True)


# "Gates, Henry Louis, Jr. The Signifying Monkey"
_JUNIOR = late_pattern(r",\s(?P<suffix>[JS]r\.)(?=[\s,;])")


def _is_office(family: str, given: bool) -> bool:
    """Whether the capitals are an institution's; "RUSSELL-WOOD" with initials behind it is none."""
    return is_institution(family) and not (given and spelled_out(family, 4) and not is_siglum(family))


class _Given(NamedTuple):
    """The words behind a comma that may be a given name."""

    text: str
    family: list[Word]
    given: list[Word]
    marks: str
    """What kind each word is: I an initial, G a given name, W another word, P and Q particles."""
    after: str
    """What follows them, as ``name_context`` has it."""
    stop: int
    """Where they end."""

    @property
    def as_known(self) -> bool:
        return _GIVEN.fullmatch(self.marks) is not None

    @property
    def as_any(self) -> bool:
        return self.as_known or _ANY.fullmatch(self.marks) is not None

    @property
    def opens(self) -> bool:
        """Whether the surname is one word, and the text begins with it."""
        return self.family[0].start == 0 and len(self.family) == 1

    @property
    def begins(self) -> bool:
        """Whether the text begins with the surname, be it of a few words."""
        return self.family[0].start == 0 and len(self.family) <= _FEW

    @property
    def in_capitals(self) -> bool:
        """Whether the surname is set in capitals."""
        return self.family[-1].kind == "C"

    @property
    def closed(self) -> bool:
        """Whether a stop or a colon ends it."""
        return self.after in ("stop", "colon") or (self.after == "quote" and self.text[self.stop] == ".")


def _fits(name: _Given, particle: bool) -> bool:
    """Whether the words behind the comma are a given name, and not a title."""
    after, marks = name.after, name.marks
    if after == "title":
        goes_on = marks.strip("IU") and _PERSON_GOES_ON.match(name.text, name.stop)
        return name.given[-1].kind == "I" and name.as_known and not goes_on
    if particle and after == "stop" and name.in_capitals and _ANY_LONG.fullmatch(marks):
        return True
    if particle and after in ("stop", "comma", "role", "bracket", "end", "semicolon"):
        return name.as_any
    if after == "within" and "I" in marks:
        return name.as_known
    if after in ("bracket", "year") and _YEAR.match(name.text, name.stop) and "".join(word.kind for word in name.family) in _SURNAMES:
        return name.as_any  # "Zamulin, Valeriy (2012)", "Smith, G. (2011)"
    if after not in _AFTER_GIVEN or (after == "repeat" and len(name.given) > 1 and "I" not in marks):
        return False  # Diaz, Francesco Maria Gianni, cit.
    if _before_another(name) or _is_known(name) or _behind_capitals(name):
        return True
    return not (name.in_capitals and name.closed) and (_before_imprint(name) or _unknown(name))


def _before_another(name: _Given) -> bool:
    """“Getty, J. Arch, and Oleg V. Naumov”, “Getty, J. Arch; Naumov, Oleg V. (1999)”."""
    nexts = {"comma": _AND_MORE, "and": _AND_MORE, "semicolon": _INVERTED_NEXT}
    following = nexts.get(name.after) if name.marks in ("IG", "IW") else None
    return following is not None and following.match(name.text, name.stop) is not None


def _is_known(name: _Given) -> bool:
    return name.as_known or (name.marks == "GW" and PATRONYMIC.fullmatch(name.given[-1].text) is not None)


def _behind_capitals(name: _Given) -> bool:
    """“PRADO JR., Caio”: of a surname in capitals the given name may be a longer one, or unknown."""
    if not name.in_capitals:
        return False
    if name.after == "semicolon" and name.as_any and _CAPITALS_NEXT.match(name.text, name.stop):
        return True
    if name.after != "comma" and _GIVEN_LONG.fullmatch(name.marks):
        return True
    return name.closed and name.marks in ("W", "WW", "WG") and spelled_out(name.text[name.family[0].start : name.family[-1].end], 4)


def _before_imprint(name: _Given) -> bool:
    """An entry of a list, by what stands behind its name."""
    if name.after == "stop" and name.begins and name.marks in _UNKNOWN_SECOND:
        return _ENTRY.match(name.text, name.stop) is not None
    if not name.opens:
        return False
    return name.after == "comma" and name.marks in ("GW", "GWW") and _PRINTED.match(name.text, name.stop) is not None


def _unknown(name: _Given) -> bool:
    """An unknown given name only where nothing but a title in quotation marks, or a role, follows."""
    if name.after == "role" and sum(word.kind not in "PQ" for word in name.family) == 1:
        return _ANY.fullmatch(name.marks) is not None and closed_role(name.text, name.stop)
    if name.after != "quote":
        return False
    return (name.marks == "W" and name.text[name.stop] in ".,:") or (name.begins and name.marks in _UNKNOWN_SECOND and name.text[name.stop] == ".")
