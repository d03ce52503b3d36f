"""S123."""

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.model import Citation, Reading
from edele_refs.rules._forms import stated
from edele_refs.rules._rule import Place, rule

PAIR = late_pattern(r"(?<!\w)[^\W\d_a-zа-џґ]\.(?P<blank>\s?)[^\W\d_a-zа-џґ]\.")
FEW = 5


@rule("S123", severity="hint")
def initials_spacing(reading: Reading) -> Iterator[tuple[Citation | Place, str]]:
    """Two initials stand together here (“A.G.”) and apart in almost all other names (“A. G.”).

    Help: write all initials the same way.

    Bad:
        1. A. G. Bezverkhnyi, SMERSh (Moscow: Glavarkhiv, 2003), 26; G. F. Krivosheev, Soviet Casualties (London: Greenhill Books, 1997), 91.
        2. O. B. Mozokhin, Pravo na repressii (Moscow: Kuchkovo pole, 2006), 12; L. G. Ivashov, Plen (Moscow: Rosspen, 1999), 3.
        3. V. N. Khaustov, Lubianka (Moscow: Demokratiia, 2006), 350; A.N. Artizov, General Vlasov (Moscow: Rosspen, 2015), 14.
    Good:
        1. A. G. Bezverkhnyi, SMERSh (Moscow: Glavarkhiv, 2003), 26.
        2. A.N. Artizov, General Vlasov (Moscow: Rosspen, 2015), 14.
    """
    forms: dict[bool, list[tuple[Place, str]]] = {True: [], False: []}
    for citation, name in stated(reading, "author", "editor", "translator"):
        found = PAIR.search(name.form)
        if found and any(n.family for k in ("author", "editor", "translator") for n in citation.item.names(k)):
            forms[bool(found["blank"])].append((name.place, name.form))
    rare, usual = sorted(forms.values(), key=len)
    if rare and len(usual) >= FEW * len(rare):
        for place, words in rare:
            yield place, f"“{words}”, but “{usual[0][1]}” in note {usual[0][0].note}"
