"""A119."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set

from edele_refs.archives import get
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Note, Reading
from edele_refs.rules import _sigla
from edele_refs.rules._forms import Mention, stated
from edele_refs.rules._plain import at, matches
from edele_refs.rules._records import short_name
from edele_refs.rules._rule import Place, rule

OFTEN = 2
"""A siglum that is nowhere introduced is known by standing so often before one fonds."""
UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐŁŚŻŹĆŃČŠŽŘ"
USED = late_pattern(
    rf"[{UPPER}](?<![\w.-].)(?=[^\W\d_{UPPER}]{{0,3}}[{UPPER}])[^\W\d_]{{1,8}}(?=\)?,?\.?\s(?P<fonds>[^\W\d_]{{1,4}}\.\s?\d[\w-]*|[^\W\d_]+/[^\W\d_]+|[^\W\d_]\w+|\d{{1,3}}\s[A-Z]{{1,3}}(?=\s\d)|\d{{2,4}}(?=,\sNr\.)|[A-Z]\s\d{{1,4}}(?=,\s|/)|\d{{2,4}}[,/-]\d[\d/-]*))"
)
"""A word of two capitals or more, and what the signature behind it begins with."""
NUMBER = late_pattern(r"\s\d{3,}(?!\d)")
PARENT = late_pattern(r"(?:^|[\s;])(?P<parent>[^\W\d_a-z]{2,9}),\s$")
LONGEST = 12

_Hit = tuple[Note, re.Match[str]]


@rule("A119", fix="unsafe")
def siglum_otherwise(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """A siglum stands once with letters turned round, doubled, lost or small before the fonds of another.

    So does “MAO, File Report” among “MOA, File Report”. Sigla of archives that are known are left alone, and so are those with another letter (ASMi, ASMo).

    Help: write the siglum as everywhere else.

    Bad:
        1. Mass-Observation Archive, University of Sussex (hereafter MOA), File Report 1224, ‘Food Situation’, April 1942.
        2. MOA, File Report 1225, ‘Queues’, April 1942.
        3. MAO, File Report 2537, ‘Bread Rationing’, November 1947.
    Bad:
        1. Archiv der Hansestadt Lübeck (im Folgenden: AHL), Senatsakten, Interna, Nr. 1204, Bl. 12.
        2. AHL, Senatsakten, Interna, Nr. 1206, Bl. 3.
        3. AHl, Senatsakten, Interna, Nr. 1208, Bl. 15.
    Bad:
        1. British Postal Museum and Archive, London (hereafter BPMA), POST 30/1045, fol. 3.
        2. BPM, POST 30/1052, fol. 14.
    Bad:
        1. РГИА. Ф. 1287. Оп. 38. Д. 1704. Л. 9–10.
        2. РИГА. Ф. 1287. Оп. 38. Д. 1704. Л. 22.
    Bad:
        1. Archives de la préfecture de police (ci-après APP), BA 1689, rapport du 4 mars 1878, fol. 12.
        2. APP, BA 1689, fol. 15.
        3. AAP, BA 1689, fol. 40.
    Bad:
        1. ЦГА СПб. Ф. Р-4591. Оп. 7. Д. 36. Л. 4.
        2. ЦГА СПб. Ф. Р-4591. Оп. 7. Д. 41. Л. 12.
        3. ЦГА СПб. Ф. Р-4591. Оп. 7. Д. 41. Л. 60.
        4. ЦГА. Ф. Р-6276. Оп. 12. Д. 88. Л. 40.
    Good:
        1. Mass-Observation Archive, University of Sussex (hereafter MOA), File Report 1224, ‘Food Situation’, April 1942.
        2. MOA, File Report 1225, ‘Queues’, April 1942.
        3. Modern Archive Office (MAO), Ministry of Food, box 12.
    """
    where: dict[str, dict[str, list[tuple[Note, re.Match[str]]]]] = defaultdict(lambda: defaultdict(list))
    for note, found in matches(reading, USED):
        where[found["fonds"]][found[0]].append((note, found))
        if before := PARENT.search(note.text, max(0, found.start() - LONGEST), found.start()):
            where[f"{before['parent']},"][found[0]].append((note, found))
    known, given = _meant(reading), {*_sigla.bracketed(reading), *_sigla.given(reading), *_sigla.mixed(reading)}
    for fonds in where.values():
        for m in (m for m in fonds if m in known and len(fonds[m]) >= known[m]):
            for form in (f for f in fonds if len(fonds[f]) == 1 and known.get(f) != 1 and (get(f) in (None, get(m)) or f not in known) and (_slip(f, m) or (m in given and f not in given and not get(f) and _lost(f, m)) or (m in given and f not in given and any(_same_file(fonds[f][0], hit) for hit in fonds[m]) and _other_letter(f, m)))):
                note, found = fonds[form][0]
                if len({(n.label, hit.start()) for forms in where.values() for n, hit in forms.get(form, ())}) == 1:
                    yield at(note, found, 0, m), f"“{form}”, but “{m}” in the same place in note {fonds[m][0][0].label}"
    yield from _of_any_fonds(where, known, given)
    yield from _first_word_alone(reading)


def _first_word_alone(reading: Reading) -> Iterator[tuple[Place, str]]:
    """The first word of a siglum of two, once alone, where the whole one stands again and again: "ЦГА" among "ЦГА СПб"."""
    forms: dict[str, list[Mention]] = defaultdict(list)
    for _, name in stated(reading, "archive"):
        forms[name.form].append(name)
    for whole, there in forms.items():
        head, blank, second = whole.partition(" ")
        alone = forms.get(head, []) if blank and len(second) < len(whole) - 2 and sum(map(str.isupper, head)) > 1 else []
        others = [form for form in forms if form.startswith(f"{head} ")]
        if len(alone) == 1 and len(there) > OFTEN and others == [whole] and second[:1].isupper() and len(second) <= LONGEST // 2:
            yield Place.mended(alone[0].note, alone[0].span, whole), f"“{head}”, but “{whole}” in note {there[0].note}"


def _of_any_fonds(where: Mapping[str, Mapping[str, list[_Hit]]], known: Mapping[str, int], given: Set[str]) -> Iterator[tuple[Place, str]]:
    """A siglum that stands often, and is known or introduced, once with its letters otherwise, before a fonds that no other note has: "BAarch", "KAN"."""
    there: dict[str, dict[tuple[str, int], _Hit]] = defaultdict(dict)
    for forms in where.values():
        for form, hits in forms.items():
            there[form].update({(note.label, hit.start()): (note, hit) for note, hit in hits})
    alone = {form for forms in where.values() if len(forms) == 1 for form in forms}
    for m in (m for m in known if len(there[m]) >= OFTEN and ((len(m) > 4 and not m.isupper() and get(m)) or (m in given and m.isupper()))):
        for form in (f for f in alone if len(there[f]) == 1 and f not in known and get(f) in ((None, get(m)) if len(m) > 4 else (None,)) and _slip(f, m) and not (m.isupper() and len(f) != len(m))):
            ((note, hit),) = there[form].values()
            yield at(note, hit, 0, m), f"“{form}”, but “{m}” in note {next(iter(there[m].values()))[0].label}"


def _meant(reading: Reading) -> dict[str, int]:
    """The sigla that notes introduce or often use, and how often each must stand before a fonds."""
    archives = (short_name(citation.item) for citation in reading.of_kind("full") if "archive" in citation.item)
    given = {**_sigla.bracketed(reading), **_sigla.given(reading), **_sigla.mixed(reading)}
    return {**{name: 1 if get(name) and name.isupper() else OFTEN for name in archives}, **dict.fromkeys(given, 1)}


def _other_letter(form: str, meant: str) -> bool:
    """Whether one letter is another one."""
    return len(form) == len(meant) > 2 and sum(a != b for a, b in zip(form, meant, strict=True)) == 1


def _same_file(one: _Hit, other: _Hit) -> bool:
    """Whether a number of three digits or more follows the fonds in both, the same."""
    a, b = (NUMBER.match(note.text, found.end("fonds")) for note, found in (one, other))
    return bool(a and b and a[0] == b[0])


def _lost(form: str, meant: str) -> bool:
    """Whether a letter behind the first is lost.

    >>> _lost("StHH", "StAHH"), _lost("MA", "MZA"), _lost("ZA", "MZA")
    (True, True, False)
    """
    return form in (meant[:k] + meant[k + 1 :] for k in range(1, len(meant)))


def _slip(form: str, meant: str) -> bool:
    """Whether two letters are turned round, one is doubled, or capitals are small letters.

    >>> _slip("MAO", "MOA"), _slip("AHl", "AHL"), _slip("AAN", "AN"), _slip("ASMo", "ASMi")
    (True, True, True, False)
    """
    if form.casefold() == meant.casefold():
        return form != meant and not form[1:].islower()
    if get(meant) and len(meant) > 4 and form.casefold() in (meant[: k + 1].casefold() + meant[k:].casefold() for k in range(len(meant))):
        return True  # "BAarch": in a mixed siglum the letter that is doubled may be a small one
    doubled = (meant[: k + 1] + meant[k:] for k in range(len(meant)))
    turned = (meant[:k] + meant[k + 1] + meant[k] + meant[k + 2 :] for k in range(len(meant) - 1))
    return form in doubled or form in turned
