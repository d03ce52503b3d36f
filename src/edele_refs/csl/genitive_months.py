"""Months as they stand beside a day: "3 марта 1942", "3. března 1942".

A locale file has one form for each month. Where the language declines it, the form beside
a day ("3 марта") is another than the one alone ("март 1942"), which CSL 1.0.2 cannot say.
Of the shipped locales Polish, Finnish and Lithuanian give the form beside a day and are
wrong where there is none; the others give the form alone and are wrong where there is one.

Keys are language codes, of Serbian with its script; the subtag of a country never matters.
Sources: the orthographic dictionaries of each language; the month terms of the shipped
locales for the three that decline already.
"""

from __future__ import annotations

from collections.abc import Mapping

_SERBIAN_LATIN = tuple(
    "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra".split()
)

GENITIVE: Mapping[str, tuple[str, ...]] = {
    code: tuple(words.split())
    for code, words in {
        "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
        "bs": "januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra",
        "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
        "el": "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
        "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "hr": "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca",
        "hsb": "januara februara měrca apryla meje junija julija awgusta septembra oktobra nowembra decembra",
        "hy": "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
        "la": "ianuarii februarii martii aprilis maii iunii iulii augusti septembris octobris nouembris decembris",
        "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
        "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
        "sl": "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
        "sr": "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра",
        "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    }.items()
} | {"sr-Latn": _SERBIAN_LATIN}
"""Language → the twelve months beside a day, January first (in Finnish the partitive)."""

NOMINATIVE: Mapping[str, tuple[str, ...]] = {
    code: tuple(words.split())
    for code, words in {
        "fi": "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "lt": "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis",
        "pl": "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    }.items()
}
"""Language → the twelve months without a day, where the locale, or a style that programs
without this table shall read (GOST, DSTU), has the other form."""


def declined(language: str, forms: Mapping[str, tuple[str, ...]] = GENITIVE) -> tuple[str, ...]:
    """The twelve forms for a language tag; empty where the language does not decline.

    >>> declined("ru-RU")[2], declined("sr-Latn-RS")[0], declined("en-GB")
    ('марта', 'januara', ())
    """
    parts = language.replace("_", "-").split("-")
    with_script = f"{parts[0].lower()}-{parts[1].title()}" if len(parts) > 1 else ""
    return forms.get(with_script) or forms.get(parts[0].lower(), ())
