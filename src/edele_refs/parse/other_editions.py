"""Words that lead to another edition than the one cited: a reprint, an original, a translation."""

from __future__ import annotations

from edele_refs.late_pattern import late_pattern

AGAIN = (
    r"(?:ND|Ndr\.|Nachdr(?:uck|\.)|Neudr(?:uck|\.)|[Nn]euausg\.|[Nn]euaufl\.|[Rr]epr(?:int(?:ed)?|\.)|[Rr]ist\.|[Rr]éimpr\.|[Rr]ééd\.|[Rr]éédition|[Rr]eimpr\.|[Rr]eed\."
    r"|[Nn]uova\sed\.|[Nn]ueva\sed\.|[Nn]ova\sed\.|[Nn]ouv\.\séd\.|przedr\.|wznow\.|переизд\.)"
)
"""Before the imprint of a reprint, which is not the book's own."""

OTHER_EDITION = late_pattern(
    r"(?:в\s)?(?:рус|укр|англ|нем|фр|польск|пол)\w{0,6}\.?\s(?:пер|изд)\w{0,6}\.?:?\s|(?:dt|engl|frz|franz|russ|poln|ital)\.\s(?:Übers(?:etzung|\.)|Übertragung|Ausg(?:abe|\.)|Fassung|zuerst)?:?\s|(?:trad|tr)\.\s(?:it(?:al)?|fr|ingl|esp|port|ted)\.:?\s(?=[^\W\d_a-zà-ÿ][^()]{3,120}\d{4})|(?:wyd|przekł|tłum)\.\s(?:pol|ang|niem|ros)\.:?\s|pol\.\s(?:wyd|przekł|tłum)\.:?\s"
    r"|(?:TB|Tb|Taschenbuch|Lizenz|Studien|Sonder|Paperback)\.?-?[Aa]usg(?:abe|\.):?\s(?=[^()]{2,60}\d{4}\)?)"
    r"|(?:zuerst|ursprünglich|urspr\.|erstmals)\s(?:1[5-9]|20)\d\d;\s"
    r"|(?:I|1[ªa°]?|prima)\s(?:ed|ediz)(?:izione|\.)\s(?=[A-ZÀ-Þ])|(?:ed|ediz)\.\sor(?:ig)?(?:inale|\.):?\s(?=[A-ZÀ-Þ])|(?:český|česky|čes\.|něm\.|angl\.)\s(?:překl(?:ad|\.)|vyd\.)?:?\s|(?:zuerst|ursprünglich|erstmals)\s(?:unter\sdem\sTitel|u\.\s?d\.\s?T\.|erschienen|veröff)[^():]{0,30}:?\s"
)
"""What leads in brackets to another edition of the work before them: "(рус. пер.: Дэвис Р., Уиткрофт С. Годы голода. М., 2011)"."""

ELSEWHERE = (
    r"(?:(?:[Pp]ublished|[Aa]ppeared|[Tt]ranslated|[Ii]ssued|[Rr]eissued)\s(?:in(?:to)?\s(?:English|German|French|Russian|Polish|Italian|Spanish|America|Britain|the\s(?:US|U\.S\.|USA|UK|United\sStates))\s)?(?:as|under\sthe\stitle)|in\s(?:English|German|French|Russian|American|British)\s(?:(?:translation|edition)\s)?as"
    r"|(?:English|French|German|Russian|Italian|Spanish|Polish|American|British|US)\s(?:translation|edition|version|trans\.|ed\.)(?:,?\spublished\sas)?:"
    r"|(?:auf\s(?:deutsch|englisch|Deutsch|Englisch|Französisch)|deutsch|englisch|dt\.|engl\.|frz\.)\s(?:erschienen\s)?(?:als|u\.\s?d\.\s?T\.|unter\sdem\sTitel):?"
    r"|(?:paru|publié|traduit)e?\s(?:en\s(?:français|anglais|allemand|russe)\s)?sous\sle\stitre(?:\sde)?|(?:pubblicato|uscito|tradotto)\s(?:in\s(?:italiano|inglese|francese)\s)?(?:col|con\sil|sotto\sil)\stitolo|(?:publicado|traducido|traduzido)\s(?:en\sespañol\s|em\sportuguês\s)?(?:con\sel|com\so|sob\so|bajo\sel)\stítulo)"
)
"""What leads to the same work in another country or language: "in English as The Theory and Practice of Hell"."""
ELSEWHERE_CUES = frozenset("as title edition translation version trans ed als t titel titre titolo título".split())
