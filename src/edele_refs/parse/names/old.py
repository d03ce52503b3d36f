"""Who wrote before people had surnames: "Fulbert de Chartres", "Orderic Vital", "Lampert of Hersfeld"."""

from __future__ import annotations

import re
from functools import cache

from edele_refs.languages import words
from edele_refs.late_pattern import late_pattern

_ALONE = "Alcuin|Bede|Bède|Dudon?|Eadmer|Einhard|Éginhard|Flodoard|Fr[ée]d[ée]gaire|Fredegar|Froissart|Helgaud|Hincmar|Liutprand(?:o)?|Nithard|Orderic|Rigord|Suger|Thegan|Thietmar|Widukind|Wipo"
"""Nobody else is called so: the name alone is enough."""
_OLD = (
    "Adalb[ée]ron|Ad[ée]mar|Adamnan|Aelred|Anselme?|Boson|Cassiodore|Ekkehard|Ermold|Eusèbe|Eusebius|Foucher|Fulbert|Fulcher|Gerbert|Giraldus|Guibert|Hariulf|Helmold|Hildebert|Hraban|Isidore|Ives|Ivo|Lampert|Notker|Odilon?|Odon|"
    "Paschase|Radulf|Raban|Raoul|Rather|Regino|Réginon|Richer|Sigebert|Wibald|Yves"
)
_SEES = (
    "Aquino?|Arezzo|Aura|Bingen|Bosau|Bremen|Deutz|Dusburg|Köln|Königshofen|Kues|Lettland|Lübeck|Lüttich|Prag|Reichenau|Reichersberg|Straßburg|Viterbo|Auxerre|Bamberg|Beaumanoir|Beauvais|Blois|Bourbon|Bracton|Cambrai|Canterbury|Cantimpré|Chabannes|Chartres|Clairvaux|Clari|Cluny|Coggeshall|Corvey|Cremona|Diceto|Durham|Fleury|Freising|Fulda|Gand|Gembloux|Hersfeld|"
    "Hexham|Ho[vw]e?den|Huntingdon|Joinville|Jumièges|Laon|Liège|Lille|Machaut|Malmesbury|Merseburg|Metz|Nangis|Newburgh|Nogent|Ockham|Padoue|Padova|Padua|Pavi[ae]|Pizan|Poitiers|Prüm|Ravenn[ae]|Reims|Rievaulx|Rom[ae]|Rouen|"
    "Saint-Denis|Saint-Victor|Salisbury|Sevilla|Seville|Séville|Siena|Sienne|St\\sVictor|Torigni|Tournai|Tours|Troyes|Tyre?|Utrecht|Verona|Vézelay|Vitry|Voragine|Wendover|Worcester|Worms"
)
_OF = r"(?:de\s|d[’']|of\s|von\s|di\s|da\s)"
_EDITED = r"[^;]{0,160}?(?:\béd\.|\bed\.|\beds?\b|\bédi|\bedit|\bhg\.|\bhrsg\.|\ba\scura\sdi|\btrans)"


_NAME = late_pattern(
    rf"(?P<name>(?:{_ALONE})(?:\s{_OF}?[^\W\d_a-zà-ÿ][\w’-]+)?|(?:{_OLD})\s(?:{_OF}|le\s|the\s)[^\W\d_a-zà-ÿ][\w’-]+|Raoul\sGlaber|(?P<given>[^\W\d_][\w’'.-]*)\s{_OF}(?:{_SEES})(?=,\s{_EDITED})),\s(?!vols?\.|pp?\.|\d)(?=[^\W\d_])"
)


def old_name(masked: str, start: int, end: int) -> re.Match[str] | None:
    """A name of the Middle Ages that begins here; where people may be called so today an edition must tell."""
    found = _NAME.match(masked, start)  # who edited it may have been read already, and stands behind
    if found and found.end("name") > end:
        return None
    return None if found and found["given"] and found["given"] not in _given() else found


@cache
def _given() -> frozenset[str]:
    return frozenset((*words("given_names"), "Otto", "Adam", "Arnold", "Gerhoch", "Gottfried", "Hermann", "Hildegard", "Hugo", "Konrad", "Rupert"))
