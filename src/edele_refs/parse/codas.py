"""What leads on from a reference to more that is not named: "and the literature given there", "m. w. N.".

Such words belong to no reference, and hide the page before them from what reads references from their end.
"""

from __future__ import annotations

from collections.abc import Iterator

from edele_refs.late_pattern import late_pattern
from edele_refs.long_pattern import long_pattern
from edele_refs.model import Span
from edele_refs.parse.locators import COMMENT, STRESSED

_CODAS = (
    # English
    r"(?:and|with)\s(?:the\s|all\sthe\s)?(?:further\s|other\s|additional\s|full\s|extensive\s)?(?:literature|works|sources|references|bibliography|studies|authorities|cases)\s(?:there(?:in)?\s)?(?:cited|given|listed|quoted|mentioned|noted|collected)(?:\s(?:there(?:in)?|in\sit))?",
    r"(?:and|with)\s(?:further|extensive|full)\s(?:references|bibliography|literature)(?:\sthere)?",
    # German
    r"m\.\s?w\.\s?(?:N|Nachw|Lit|Hinw)\.?|m\.\s?(?:Lit|Nachw)\.|(?:mit|dort\sauch)\s(?:der\s|den\s)?(?:weiteren|weiterführenden|zahlreichen|ausführlichen|weiterer|weiterführender|älteren|älterer|neueren|neuerer|umfangreichen|umfangreicher|umfassenden|umfassender|reichen|reicher)\s(?:Nachweisen|Belegen|Hinweisen|Angaben|Literaturangaben|Literaturhinweisen|Literatur)",
    r"(?:und|sowie|mit|nebst|s(?:iehe|\.)\sauch|vgl\.\sauch)\s(?:auch\s)?(?:die|der|den)\s(?:dort|daselbst|ebd\.|ebenda|hier)\s(?:angegebenen?|angeführten?|genannten?|zitierten?|verzeichneten?|aufgeführten?|nachgewiesenen?)\s(?:weiteren?\s|ältere\s|neuere\s)?(?:Literatur|Quellen|Nachweise|Belege|Titeln?|Arbeiten|Forschungsliteratur|Sekundärliteratur|Werken?|Stellen)",
    # French
    r"(?:et|ainsi\sque|avec)\s(?:toute\s)?(?:la\s(?:bibliographie|littérature)|les\s(?:références|ouvrages|travaux|études|sources|titres))\s(?:(?:qui\s)?(?:y|qu[’']il|qu[’']elle)\s(?:est|sont|donne|cite)\s?)?(?:citée?s?|données?|indiquée?s?|mentionnée?s?|signalée?s?|rassemblée?s?)?(?:\s?(?:dans\scet\s(?:ouvrage|article)|là|en\snote))?",
    # Italian, Spanish, Portuguese
    r"(?:e|con|nonché)\s(?:la\s(?:bibliografia|letteratura)|le\sopere|gli\sstudi|i\srinvii|i\slavori|i\stesti)\s(?:(?:ivi|lì|in\sess[oa])\s)?(?:citat|indicat|riportat|segnalat|richiamat|raccolt)[aeio](?:\s(?:ivi|lì))?",
    r"(?:y|e|con|así\scomo)\s(?:toda\s)?(?:la\s(?:bibliografía|literatura)|las\s(?:obras|referencias|fuentes)|los\strabajos)\s(?:(?:allí|ahí|en\s(?:él|ella|ellas))\s)?(?:citad|recogid|mencionad|indicad|señalad|reunid)[ao]s?(?:\s(?:allí|ahí))?",
    r"(?:e|com|bem\scomo)\s(?:a\s(?:bibliografia|literatura)|as\s(?:obras|referências|fontes)|os\strabalhos)\s(?:(?:aí|ali|nel[ae])\s)?(?:citad|indicad|mencionad|referid|reunid)[ao]s?(?:\s(?:aí|ali))?",
    # Polish, Czech, Russian, Ukrainian
    r"(?:tam|tamże)\s(?:też\s|także\s|również\s)?(?:dalsza|obszerna|wcześniejsza|starsza)\s(?:literatura|bibliografia)|tam(?:též)?\s(?:i\s|také\s)?(?:další|starší)\s(?:literatura|prameny)",
    r"там\sже\s(?:см\.\s)?(?:литература|библиография|историография)|там\sсамо\s(?:див\.\s)?(?:література|бібліографія)",
    # Dutch
    r"(?:en|met)\s(?:de|het)\s(?:daar|aldaar|hier)\s(?:genoemde|vermelde|aangehaalde|geciteerde|opgegeven)\s(?:literatuur|werken|bronnen|titels|studies)",
)
# what is said of the words quoted: "(souligné par nous)", "(corsivo mio)"
_IN_BRACKETS = rf"\({STRESSED}[^()\d]{{0,40}}\)|(?:(?<=\d\s\()|(?<=ff\.\s\()|(?<=\df\.\s\()){COMMENT}"

# "Mommsen, Staatsrecht, S. 12, and the literature cited in Crook, Law, 5"
_GATHERED_IN = (
    r"(?:and|with)\s(?:the\s)?(?:further\s|other\s|additional\s)?(?:literature|works|sources|references|studies|authorities|cases)\s(?:cited|given|listed|quoted|discussed|mentioned|collected)\s(?:in|by)"
    r"|(?:und|sowie|mit)\s(?:die|den|der)\s(?:weiteren\s|weiterführenden\s)?(?:Literatur|Nachweisen?|Belegen?|Angaben|Hinweisen?)\s(?:bei|in)"
    r"|(?:et|avec|ainsi\sque)\s(?:la\sbibliographie|les\sréférences)\s(?:citée?s?|donnée?s?)\s(?:par|dans|chez)|(?:e|con)\s(?:la\sbibliografia|gli\sstudi|le\sopere)\s(?:citat|indicat)[aie]\s(?:in|da)"
)
_CODA = long_pattern(rf"(?:(?<=[\s;,])|\()(?:(?:{'|'.join((*_CODAS, _IN_BRACKETS))})(?=\s*(?:[.;)\]]|$))|(?:{_GATHERED_IN})(?=\s[^\W\d_a-zà-ÿа-џґ]))")


def codas(text: str) -> Iterator[Span]:
    """Where a note leads on to what others have collected, whether or not it says who.

    >>> text = "Wieacker, Privatrechtsgeschichte, S. 97 m. w. N."
    >>> [span.of(text) for span in codas(text)]
    ['m. w. N.']
    """
    for found in _CODA.finditer(text):
        yield Span(*found.span())


_OMISSION = late_pattern(r"\s?\[(?:…|\.\s?\.\s?\.)\]\s?:?")
"""An editor's mark for words left out: what stands on both sides of it is apart."""


def asides(text: str) -> Iterator[Span]:
    """What belongs to no reference and has one on each side, or none: omissions and codas."""
    if "[" in text:
        yield from (Span(*found.span()) for found in _OMISSION.finditer(text))
    yield from codas(text)
