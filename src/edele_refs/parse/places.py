"""Places of publication, as imprints name them: evidence that a name is a place.

A table of facts: the cities where most books of European and North American history
appear, in the spellings of their own and of other languages, and the abbreviations of
Russian, Ukrainian and German imprints. A place that is not here is still read where
the imprint's shape shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from edele_refs.languages import cues, exactly

ABBREVIATED = (
    "М.", "Л.", "СПб.", "СПб", "Пг.", "Пг", "К.", "Х.", "Од.", "Мн.", "Н. Новгород", "Н.-Новгород",
    "Ростов н/Д", "Ростов-на-Дону", "Нижний Новгород", "M.", "L.", "SPb.", "SPb", "Pg.",
    "Frankfurt a. M.", "Frankfurt a.M.", "Frankfurt/M.", "Frankfurt/Main", "Frankfurt am Main",
    "Frankfurt a. Main", "Frankfurt (Main)", "Freiburg i. Br.", "Freiburg i.Br.", "Freiburg/Br.",
    "Freiburg im Breisgau", "N.Y.", "New York, NY", "New York, N.Y.", "Cambridge, MA",
    "Cambridge, Mass.", "Cambridge MA", "Cambridge, England", "Cambridge (Mass.)", "Washington, DC",
    "Washington, D.C.", "Washington D.C.", "Washington DC", "Ann Arbor, MI", "Bloomington, IN",
    "Lincoln, NE", "Lawrence, KS", "Lawrence, Kan.", "Princeton, NJ", "Princeton, N.J.",
    "New Haven, CT", "New Haven, Conn.", "Ithaca, NY", "Ithaca, N.Y.", "Stanford, CA", "Stanford, Calif.",
    "Berkeley, CA", "Berkeley, Calif.", "Los Angeles, CA", "Pittsburgh, PA", "Philadelphia, PA",
    "DeKalb, IL", "Chicago, IL", "Chapel Hill, NC", "Durham, NC", "Madison, WI", "Baltimore, MD",
    "Lanham, MD", "Oxford u. a.", "Berlin u. a.", "Köln u. a.", "o. O.", "s.l.", "S.l.", "n.p.", "b.m.",
    "Saint-Denis", "Clermont-Ferrand", "Aix-en-Provence", "The Hague", "Den Haag", "La Haye",
    "'s-Gravenhage", "St. Petersburg", "St Petersburg", "Sankt Petersburg", "Sankt-Peterburg",
    "Saint Petersburg", "Saint-Pétersbourg", "St. Louis", "St. Martin", "St. Gallen", "Garden City",
    "New York", "New Haven", "New Brunswick", "New Delhi", "Los Angeles", "San Francisco", "San Diego",
    "Santa Barbara", "Ann Arbor", "Chapel Hill", "Chapel Hill and London", "College Station",
    "Baton Rouge", "Notre Dame", "University Park", "Rio de Janeiro", "São Paulo", "Buenos Aires",
    "Ciudad de México", "Nowy Jork", "Nowy Sącz", "Gorzów Wielkopolski", "Zielona Góra",
    "Jelenia Góra", "Bielsko-Biała", "Hradec Králové", "České Budějovice", "Ústí nad Labem",
    "Castellón de la Plana", "San Sebastián", "Santiago de Compostela", "Ponta Delgada",
    "Reggio Emilia", "Reggio Calabria", "Basingstoke and New York", "Tel Aviv", "Hong Kong",
    "Milton Keynes", "Newton Abbot", "Kingston, Ont.", "Velikii Novgorod", "Nizhnii Novgorod",
    "Rostov-na-Donu", "Великий Новгород", "Івано-Франківськ",
    "Baden-Baden", "Bad Homburg", "Belo Horizonte", "La Habana", "Porto Alegre", "Juiz de Fora", "São Leopoldo",
    "Ouro Preto", "Soveria Mannelli", "Neukirchen-Vluyn", "Berlin (Ost)", "Berlin-Ost", "Boca Raton",
    "Englewood Cliffs", "Upper Saddle River", "Clark, NJ", "Clark, N.J.", "Aldershot, Hants",
)  # fmt: skip
CITIES = frozenset(
    """
    Aachen Aarhus Aberdeen Adelaide Alicante Altenburg Amsterdam Antwerp Antwerpen Anvers Ankara Arnhem
    Atlanta Athens Augsburg Austin Avignon Bamberg Barcelona Bari Basel Basingstoke Bâle Bayonne Bayreuth
    Beijing Belfast Belgrade Belgrad Beograd Berkeley Berlin Bern Berne Białystok Bialystok Bielefeld Bilbao
    Birmingham Bloomington Bochum Boca Bologna Bolzano Bonn Bordeaux Boston Boulder Bozen Brasília Bratislava
    Braunschweig Brasov Bremen Brescia Brest Breslau Brighton Bristol Brno Brugge Brussel Brussels Brüssel
    Bruxelles Bucharest București Bukarest Budapest Bydgoszcz Caen Cádiz Cagliari Calgary Cambridge Canberra
    Canterbury Cardiff Catania Chester Chicago Chișinău Cluj Cluj-Napoca Coimbra Collingwood Cologne Columbus
    Copenhagen Kopenhagen Cordoba Córdoba Cornell Cracow Cremona Częstochowa Darmstadt Davis DeKalb Detroit
    Dijon Dnipro Dnipropetrovsk Donetsk Dordrecht Dortmund Dresden Dublin Duisburg Durham Düsseldorf Edinburgh
    Eichstätt Eindhoven Erfurt Erlangen Essen Évora Exeter Fairfax Farnham Ferrara Firenze Florence Florenz
    Frankfurt Freiburg Fribourg Fulda Funchal Gainesville Gdańsk Gdansk Gdynia Geneva Genève Genf Genoa
    Genova Gent Gand Ghent Gießen Giessen Girona Glasgow Gliwice Gloucester Göteborg Gothenburg Göttingen
    Goettingen Granada Graz Greifswald Grenoble Groningen Grodno Gütersloh Haarlem Hagen Hague Halle Hamburg
    Hannover Hanover Hartford Harmondsworth Hassocks Heidelberg Helsinki Herne Hildesheim Hilversum Honolulu
    Houndmills Houston Husum Ibadan Innsbruck Ipswich Irkutsk Istanbul Ithaca Iaşi Iași Izhevsk Jena Jerusalem
    Johannesburg Kaluga Karlsruhe Kassel Katowice Kaunas Kazan Kent Kharkiv Kharkov Kiel Kielce Kiev Kyiv
    Kishinev Klagenfurt Köln Königsberg Konstanz Koszalin København Kraków Krasnodar Krakau Kristiansand
    Laibach Lancaster Landsberg Lanham Lausanne Lawrence Leeds Leicester Leiden Leyde Leipzig Lemberg Leningrad
    Leuven Lexington Liège Lille Lima Limoges Lincoln Linz Lisboa Lisbon Lissabon Liverpool Livorno Ljubljana
    Łódź Lodz Łomża London Londres Londra Londyn Louvain Lübeck Lublin Lucca Lucerne Lucka Lund Luxembourg
    Luzern Lviv Lwów Lwow Lvov Lyon Lyons Madison Madrid Magdeburg Mainz Malmö Manchester Mannheim Mantova
    Marburg Marseille Melbourne Messina Metz Mexico México Milan Milano Mailand Minneapolis Minsk Mińsk
    Modena Montpellier Montréal Montreal Moscow Moscou Moskau Moskva Mosca Moskwa Moscú Moscovo München Munich
    Münster Murcia Namur Nancy Nantes Napoli Naples Nashville Neapel Neuchâtel Neuwied Newark Newcastle Nice
    Norman Northampton Northridge Norwich Nottingham Novara Novosibirsk Nürnberg Nuremberg Odense Odesa Odessa
    Oldenburg Olsztyn Omsk Opladen Opole Oppeln Orel Orléans Osaka Oslo Osnabrück Ostrava Ottawa Oviedo Oxford
    Paderborn Padova Padua Palermo Palo Pamplona Paris Parigi Paryż París Parma Passau Pavia Perm Perth Perugia
    Pest Petrograd Petersburg Petrozavodsk Philadelphia Piacenza Pisa Pittsburgh Płock Plymouth Podgorica
    Poitiers Ponte Porto Posen Potsdam Poznań Poznan Prag Prague Praga Praha Princeton Providence Pskov Radom
    Regensburg Reinbek Reims Rennes Riga Rijeka Rome Roma Rom Rzym Rostock Rotterdam Rouen Rzeszów Saarbrücken
    Salamanca Salford Salzburg Samara Santiago Sarajevo Saratov Schwerin Seattle Sevastopol Seville Sevilla
    Sheffield Siedlce Siegen Siena Simferopol Singapore Skopje Słupsk Smolensk Sofia Southampton Speyer Split
    Stanford Stockholm Strasbourg Straßburg Stuttgart Sussex Swansea Sydney Syracuse Szczecin Szeged Tallinn
    Tampere Tarnów Tartu Tbilisi Thessaloniki Tokyo Tomsk Torino Toronto Toruń Torun Toulouse Tours Trent Trento
    Trier Trieste Trondheim Tübingen Tuebingen Turin Turku Tver Ufa Uppsala Urbana Utrecht Valencia Valladolid
    Vancouver Venedig Venezia Venice Verona Vichy Vienna Vienne Vigo Vilnius Vitebsk Vladivostok Volgograd
    Voronezh Vyborg Waltham Warsaw Warszawa Warschau Varsovie Varsavia Washington Weimar Westport Wien Wiedeń
    Wiesbaden Wilmington Wilno Winnipeg Woodbridge Woodstock Worcester Wrocław Wroclaw Wuppertal Würzburg Yale
    Yerevan York Zagreb Zaragoza Zürich Zurich Zürych Zwickau Москва Ленинград Петроград Петербург
    Санкт-Петербург Киев Київ Харьков Харків Львів Львов Одесса Одеса Минск Мінск Казань Пермь Екатеринбург
    Свердловск Новосибирск Томск Омск Иркутск Саратов Самара Воронеж Краснодар Ростов Смоленск Тверь Ярославль
    Архангельск Петрозаводск Мурманск Владивосток Хабаровск Барнаул Челябинск Уфа Ижевск Тула Рязань Орел Орёл
    Курск Брянск Псков Вологда Калининград Симферополь Севастополь Донецк Дніпропетровськ Днепропетровск Запоріжжя
    Чернівці Ужгород Тернопіль Рівне Луцьк Житомир Вінниця Полтава Чернігів Суми Берлин Париж Лондон Нью-Йорк
    Мюнхен Прага Варшава Рига Вильнюс Таллинн Таллин Тарту Тбилиси Ереван Баку Алма-Ата Алматы Ташкент Мадрид
    Мельбурн Франкфурт
    Aarau Aalen Abingdon Albany Aldershot Amersfoort Armonk Assen Aveiro Barnsley Bauru Belém Bellinzona
    Braga Campinas Castelfiorentino Chur Cincinnati Clark Cleveland Curitiba Delft Deventer Ebelsbach
    Florianópolis Fortaleza Frauenfeld Goiânia Goldbach Guimarães Hamden Jihlava Krefeld Leeuwarden Legnica
    Leverkusen Littleton Lugano Manaus Meisenheim Niterói Nijmegen Olomouc Opava Ostrołęka Pardubice
    Petrópolis Plzeň Portland Przemyśl Pułtusk Recife Secaucus Sigmaringen Stroud Suwałki Tábor Totowa Vaduz
    Zamość Zug Zutphen Zwolle Donington Kalamazoo Stamford Tempe Turnhout
    """.split()
)


@cache
def pattern() -> str:
    """A regular expression for one known place."""
    return rf"{exactly((*ABBREVIATED, *CITIES))}(?!\w)"


@cache
def cues_of_places() -> frozenset[str]:
    """Words of which a text has at least one wherever ``pattern`` fits."""
    return cues(spelt for name in (*ABBREVIATED, *CITIES) for spelt in _spellings(name))


def _spellings(name: str) -> Iterator[str]:
    """The name with each of its blanks there or missing, as ``exactly`` reads it."""
    first, blank, rest = name.partition(" ")
    for other in _spellings(rest) if blank else ("",):
        yield first + other
        yield f"{first} {other}"


@lru_cache(maxsize=4096)
def is_place(text: str) -> bool:
    """Whether the text is one or several places known to print books.

    >>> is_place("Cambridge and New York"), is_place("М.; Л."), is_place("Gallimard")
    (True, True, False)
    """
    return bool(_places().fullmatch(text.strip()))


@cache
def _places() -> re.Pattern[str]:
    join = r"(?:\s?[/,;–—-]\s?|\s(?:and|&|und|et|i|e|y|и|u\.)\s|\s?\[etc\.?\])"
    return re.compile(rf"(?:(?:^|(?!^){join}){pattern()})+(?:\su\.\s?a\.|\s\[etc\.\])?")
