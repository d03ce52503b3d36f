"""GStA PK: Geheimes Staatsarchiv Preußischer Kulturbesitz.

Hauptabteilung (I. HA), Repositur (Rep.), title (Tit.), number, sheet.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="GStA PK",
    title="Geheimes Staatsarchiv Preußischer Kulturbesitz",
    place="Berlin",
    country="DE",
    form="bestand",
    rules="https://gsta.preussischer-kulturbesitz.de (Zitierweise: GStA PK, HA, Rep., Nr.)",
    examples=(
        "GStA PK, I. HA, Rep. 77, Tit. 1104, Nr. 12, Bl. 3",
        "GStA PK, XX. HA, Rep. 2 I, Nr. 1234",
        "GStA PK, VI. HA, NL Schmoller, Nr. 12",
        "GStA PK, I. HA Rep. 90 A Nr. 3456",
        "GStA PK, I. HA Rep. 74, H II Gen. Nr. 12",
        "GStA PK, I. HA, Rep. 76 alt, II, Nr. 14",
        "GStA PK, I. HA Rep. 120 BB VII, 1 Nr. 3",
    ),
    names=(
        "GStAPK",
        "GStA Berlin",
        "GStA",
        "GSTA PK",
        "Geheimes Staatsarchiv",
        "Geheimes Staatsarchiv Berlin-Dahlem",
        "Secret State Archives Prussian Cultural Heritage",
        "Prussian Secret State Archive",
    ),
    isil="DE-1811",
    codes=(
        r"(?P<division>[IVX]{1,5}\.?\sHA)[,.]?\s(?P<fonds>Rep\.\s\d{1,3}(?:\s(?:alt|neu)(?!\w)|\s?[A-Za-z]{0,2})(?:\s[IVX]{1,4}(?:,?\s\d{1,2}(?=,?\sN[ro]\.))?|,\s[IVX]{1,5}(?=,\sNr\.))?|(?:NL|Nl\.|FA|BPH)\s[\w. ]{2,30})(?:[,.]?\s(?P<title>(?:[A-Z]\s)?Tit\.\s[\w ]{1,10}))?(?:[,.]?\s(?P<subject>Sekt\.\s\w{1,6}))?(?:[,.]?\s(?P<section>[A-Z]{1,2}(?:\s[IVX]{1,4})?\s(?:Gen|Spec|Spez|Generalia|Specialia)\.?))?(?:[,.]?\s(?:(?:Nr\.|No\.)\s?(?P<item>\d{1,6}\w?)|(?P<letter>[A-Z]\s\d{1,4}(?:\s[a-z](?!\w))?)))?",
    ),
)
