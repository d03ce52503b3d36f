"""Places of publication, as imprints name them: evidence that a name is a place.

A table of facts: the cities where most books of European and North American history
appear, in the spellings of their own and of other languages, and the abbreviations of
Russian, Ukrainian and German imprints. A place that is not here is still read where
the imprint's shape shows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from edele_refs.languages import cues, exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.model import Span
from edele_refs.transliterated import transliterated

ABBREVIATED = (
    "М.", "Л.", "СПб.", "СПб", "Спб.", "Спб", "С.-Пб.", "С.-Петербург", "Пг.", "Пг", "К.", "Х.", "Од.", "Мн.", "Н. Новгород", "Н.-Новгород",
    "Ростов н/Д", "Ростов-на-Дону", "Нижний Новгород", "M.", "L.", "SPb.", "SPb", "Pg.",
    "Frankfurt a. M.", "Frankfurt a.M.", "Frankfurt/M.", "Frankfurt/Main", "Frankfurt am Main",
    "Frankfurt a. Main", "Frankfurt (Main)", "Freiburg i. Br.", "Freiburg i.Br.", "Freiburg/Br.", "Freiburg i. Ü.", "Freiburg i.Ü.", "Freiburg/Schweiz",
    "Sankt Augustin", "St. Augustin", "Sankt Gallen", "Leinfelden-Echterdingen", "Bergisch Gladbach", "Halle/Saale", "Halle (Saale)", "Halle a. d. Saale", "Halle a. S.", "Halle a. d. S.", "Halle a.S.", "Halle a.d.S.", "Neu-Isenburg", "Schwalbach/Ts.", "Königstein/Ts.", "Königstein/Taunus", "Königstein i. Ts.", "Bad Nauheim", "A Coruña", "La Coruña",
    "Freiburg im Breisgau", "N. Y.", "N.Y.", "New York, NY", "New York, N.Y.", "Cambridge, MA",
    "Cambridge, Mass.", "Cambridge, Eng.", "Cambridge, UK", "Cambridge, Eng", "Cambridge MA", "Cambridge, England", "Cambridge (Mass.)", "Washington, DC",
    "Washington, D.C.", "Washington D.C.", "Washington DC", "Ann Arbor, MI", "Bloomington, IN",
    "Lincoln, NE", "Lawrence, KS", "Lawrence, Kan.", "Princeton, NJ", "Princeton, N.J.",
    "New Haven, CT", "New Haven, Conn.", "Ithaca, NY", "Ithaca, N.Y.", "Stanford, CA", "Stanford, Calif.",
    "Berkeley, CA", "Berkeley, Calif.", "Los Angeles, CA", "Pittsburgh, PA", "Philadelphia, PA",
    "DeKalb, IL", "DeKalb, Ill.", "DeKalb (Ill.)", "Chicago, IL", "Chicago, Ill.", "Chapel Hill, NC", "Durham, NC", "Madison, WI", "Baltimore, MD",
    "Lanham, MD", "o. O.", "s.l.", "S.l.", "s. l.", "S. l.", "n.p.", "b.m.",
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
    "Milton Keynes", "Newton Abbot", "Newcastle upon Tyne", "Newcastle-upon-Tyne", "Kingston upon Hull", "Kingston upon Thames", "Stratford-upon-Avon", "Stratford upon Avon", "Berwick-upon-Tweed", "Kingston, Ont.", "Velikii Novgorod", "Nizhnii Novgorod",
    "Rostov-na-Donu", "Великий Новгород", "Великий Устюг", "Великие Луки", "Старая Русса", "Вышний Волочёк", "Сергиев Посад", "Ростов Великий", "Вятские Поляны", "Біла Церква", "Кривий Ріг", "Переяслав-Хмельницький", "Володимир-Волинський", "Івано-Франківськ",
    "Baden-Baden", "Bad Homburg", "Belo Horizonte", "La Habana", "Porto Alegre", "Juiz de Fora", "São Leopoldo",
    "Ouro Preto", "Soveria Mannelli", "Neukirchen-Vluyn", "Berlin (Ost)", "Berlin-Ost", "Boca Raton", "Bp.", "Франкфурт-на-Майне", "Франкфурт-на-М.", "Франкфурт н/М.", "Сан-Франциско", "Лос-Анджелес", "Буэнос-Айрес", "Тель-Авив",
    "Englewood Cliffs", "Upper Saddle River", "Charleville-Mézières", "Le Havre", "Le Mans", "La Rochelle", "Châlons-sur-Marne", "Bad Langensalza",
    "Schwäbisch Hall", "St. Pölten", "St. Ottilien", "Ciudad Real", "Santa Fe", "San Antonio", "San Marino", "San José",
    "San Juan", "La Paz", "Mexico City", "Viana do Castelo", "Passo Fundo", "Caxias do Sul", "Campina Grande",
    "Bragança Paulista", "São Carlos", "Nowy Targ", "Piotrków Trybunalski", "Banská Bystrica", "Karlovy Vary",
    "Kutná Hora", "Uherské Hradiště", "Mladá Boleslav", "Кам’янець-Подільський", "Нижний Тагил", "Нови Сад",
    "Велико Търново", "Novi Sad", "Banja Luka", "Veliko Tărnovo", "Târgu Mureș", "Alba Iulia", "Alphen aan den Rijn",
    "St Andrews", "Stoke-on-Trent", "College Park", "East Lansing", "El Paso", "Fort Worth", "Grand Rapids", "Iowa City",
    "Kansas City", "Las Vegas", "Oklahoma City", "Salt Lake City", "Santa Monica", "Walnut Creek", "White Plains",
    "Cape Town", "Sainte-Foy", "Le Caire", "Le Puy", "Lourenço Marques", "Las Palmas", "Alcalá de Henares", "Palma de Mallorca", "Vila Real", "Póvoa de Varzim", "Vila Nova de Famalicão", "Vila Nova de Gaia", "Venda Nova", "Mem Martins", "St Leonards", "Crows Nest", "St Lucia",
    "Feira de Santana", "João Pessoa", "São Luís", "Campo Grande", "Santa Maria", "São José", "Città di Castello", "Città del Vaticano", "Cité du Vatican", "Ciudad de Guatemala", "Santa Cruz de Tenerife", "Clark, NJ", "Clark, N.J.", "Aldershot, Hants",
    "Baia Mare", "Drobeta-Turnu Severin", "Miercurea-Ciuc", "Miercurea Ciuc", "Piatra Neamț", "Râmnicu Vâlcea", "Satu Mare", "Târgu-Mureș", "Cluj-Sibiu", "Novo mesto", "Murska Sobota", "Nova Gorica",
    "Slavonski Brod", "Бања Лука", "Сремски Карловци", "Косовска Митровица", "Стара Загора", "Ἐν Ἀθήναις", "Εν Αθήναις", "Slavonska Požega",
    "La Tour d’Aigues", "La Tour-d’Aigues", "Mont-de-Marsan", "Villeneuve d’Ascq", "Les Sables-d’Olonne", "Cava de’ Tirreni", "San Casciano", "Cinisello Balsamo", "Santa Maria Capua Vetere", "Vitoria-Gasteiz",
    "Sant Cugat", "Andorra la Vella", "La Plata", "Santiago de Chile", "Angra do Heroísmo", "Ponta Grossa", "’s-Hertogenbosch", "'s-Hertogenbosch", "’s-Gravenhage",
    "Lugduni Batavorum", "Lugd. Bat.", "Augustae Vindelicorum", "Augustae Taurinorum", "Francofurti ad Moenum", "Francofurti ad Viadrum", "Coloniae Agrippinae", "Hagae Comitum", "Halae Magdeburgicae", "Antverpiae et Lugduni",
)  # fmt: skip
CITIES = frozenset(
    """
    Königstein Petersberg Weißenhorn Weissenhorn Kevelaer Neuss Kehl Dillingen Kallmünz Ottobeuren Freilassing Münsterschwarzach Feldkirch Glarus Herisau Vierow Lahr Beucha Markkleeberg Schwabmünchen Merzig
    Siegburg Ratingen Recklinghausen Soest Arnsberg Lemgo Bremerhaven Wismar Neubrandenburg Pfullingen Rottenburg Rothenburg Rotenburg Bruchsal Offenburg Lörrach Nördlingen Kronberg Idstein Villeurbanne
    Empoli Ávila Cuenca Mérida Lourinhã Toledo
    Seyssel Ceyzérieu Ligugé Lagrasse Biarritz Vevey Cerisy Pantin Beyrouth Acireale Cesena Caltanissetta Alessandria Ivrea Pinerolo
    Grottaferrata Scandicci Donostia Alacant Simancas Getafe Leganés Bellaterra Manresa Catarroja Gandia Queluz Seropédica
    Amadora Berchem Parisiis Venetiis Romae Lugduni Antverpiae Coloniae Basileae Francofurti Lovanii Matriti Salmanticae Bononiae Florentiae Mediolani Argentorati Amstelodami
    Venetia Vinegia Vinetia Fiorenza Lipsiae Norimbergae Cracoviae Vratislaviae Wratislaviae Bruxellis Ultrajecti Wittebergae Witebergae Vitebergae Ienae Jenae Tiguri Moguntiae Viennae
    Ingolstadii Londini Oxonii Oxoniae Cantabrigiae Hafniae Havniae Holmiae Upsaliae Pragae Posonii Tyrnaviae Gedani Dantisci Regiomonti Rostochii Lubecae Hamburgi Brunsvigae Helmstadii Hanoviae
    Marburgi Heidelbergae Tubingae Vilnae Varsaviae Leopoli Halae Gottingae Bernae Argentinae Dilingae Monachii Ratisbonae Herbipoli Bambergae Leodii Duaci Rothomagi Tolosae Burdigalae Pictavii Compluti Caesaraugustae Barcinone Panormi Messanae Genuae Parmae Ferrariae Mutinae Placentiae
    Genevae Neapoli Patavii Taurini Ulyssipone Conimbricae Olisipone Baarn Tilburg Zeist Meppel Muiderberg Naarden Weesp Breda Kapellen Aalst Schiedam Enschede Heerlen
    Aachen Aarhus Aberdeen Adelaide Alicante Altenburg Amsterdam Antwerp Antwerpen Anvers Ankara Arnhem
    Atlanta Athens Augsburg Austin Avignon Bamberg Barcelona Bari Basel Basingstoke Bâle Bayonne Bayreuth
    Beijing Belfast Belgrade Belgrad Beograd Berkeley Berlin Bern Berne Białystok Bialystok Bielefeld Bilbao
    Birmingham Bloomington Bochum Boca Bologna Bolzano Bonn Bordeaux Boston Boulder Bozen Brasília Bratislava
    Braunschweig Worms Ansbach Meiningen Ostfildern Stettin Aurich Ulm Schwyz Sarnen Stade Mühlhausen Stendal Quedlinburg Helmstedt Rinteln Sindelfingen Backnang Brasov Bremen Brescia Brest Breslau Brighton Bristol Brno Brugge Brussel Brussels Brüssel
    Bruxelles Bucharest București Bucureşti Constanţa Galaţi Piteşti Ploieşti Bukarest Budapest Bydgoszcz Caen Cádiz Cagliari Calgary Cambridge Canberra
    Canterbury Cardiff Catania Chester Chicago Chișinău Cluj Cluj-Napoca Coimbra Collingwood Cologne Columbus
    Copenhagen Kopenhagen Cordoba Córdoba Cornell Cracow Cremona Częstochowa Darmstadt Davis DeKalb Detroit
    Dijon Dnipro Dnipropetrovsk Donetsk Dordrecht Dortmund Dresden Dublin Duisburg Durham Düsseldorf Edinburgh
    Eichstätt Eindhoven Erfurt Erlangen Essen Évora Exeter Fairfax Farnham Ferrara Firenze Florence Florenz
    Hexham Alnwick Keighley Tiverton Truro Penzance Barnstaple Galashiels Kilmarnock Dunfermline Wigan Rochdale Stockport Maidstone Trowbridge Chelmsford Hertford Matlock Northallerton Wakefield Carlisle Kendal Dorchester
    Winchester Lewes Woking Aylesbury Huntingdon Shrewsbury Hereford Beverley Caernarfon Haverfordwest Inverness Armagh Kew
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
    Voronezh Vyborg Pécs Debrecen Szeged Győr Miskolc Sopron Kecskemét Veszprém Székesfehérvár Szombathely Zalaegerszeg Kaposvár Nyíregyháza Esztergom Eger Kolozsvár Pozsony Bécs Máriabesnyő Újvidék Csíkszereda Budapest Waltham Warsaw Warszawa Warschau Varsovie Varsavia Washington Weimar Westport Wien Wiedeń
    Wiesbaden Wilmington Wilno Winnipeg Woodbridge Woodstock Worcester Wrocław Wroclaw Wuppertal Würzburg Yale
    Yerevan York Londýn Paříž Vídeň Mnichov Berlín Varšava Řím Ženeva Lipsko Curych Budapešť Bělehrad Záhřeb Lublaň Monachium Budapeszt Drezno Lipsk Kijów Królewiec Genewa Bruksela Haga Kopenhaga Sztokholm Ryga Kowno Куйбышев Новгород Острог Астана Фрунзе Луганськ Сімферополь Zagreb Zaragoza Zürich Zurich Zürych Zwickau Москва Ленинград Петроград Петербург
    Санкт-Петербург Киев Київ Харьков Харків Донецьк Донецк Дніпропетровськ Дніпро Днепропетровск Запоріжжя Черкаси Полтава Луцьк Рівне Тернопіль Чернівці Вінниця Житомир Чернігів Івано-Франківськ Ужгород Суми Миколаїв Херсон Львів Львов Одесса Одеса Минск Мінск Казань Пермь Екатеринбург
    Свердловск Новосибирск Томск Омск Иркутск Саратов Самара Воронеж Краснодар Ростов Смоленск Тверь Ярославль
    Архангельск Петрозаводск Мурманск Владивосток Хабаровск Барнаул Челябинск Уфа Ижевск Тула Рязань Орел Орёл
    Курск Брянск Псков Вологда Калининград Симферополь Севастополь Донецк Дніпропетровськ Днепропетровск Запоріжжя
    Чернівці Ужгород Тернопіль Рівне Луцьк Житомир Вінниця Полтава Чернігів Суми Берлин Париж Лондон Нью-Йорк
    Мюнхен Прага Варшава Рига Вильнюс Таллинн Таллин Тарту Тбилиси Ереван Баку Алма-Ата Алматы Ташкент Мадрид
    Мельбурн Франкфурт Сиракузы Лимбург Белград София Зальцбург Рим Милан Стокгольм Хельсинки Сидней Сідней Аделаїда Мельборн Иерусалим Вена Лейпциг Філадельфія Филадельфия Чикаго Чікаго Торонто Вінніпег Виннипег Едмонтон Женева Лейпциг Лейпциґ Штутгарт Штутґарт Гамбург Мюнхен
    Відень Варшава Краків Берлін Нюрнберг Перемишль Станіслав Станіславів Коломия Бережани Тифлис Вильна Вильно Ревель Юрьев Дерпт Гельсингфорс Царицын
    Харбин Шанхай Константинополь Стамбул Оксфорд Кембридж Принстон Вашингтон Бостон Аугсбург Регенсбург
    Aarau Aalen Abingdon Albany Aldershot Amersfoort Armonk Assen Aveiro Barnsley Bauru Belém Bellinzona
    Braga Campinas Castelfiorentino Chur Cincinnati Clark Cleveland Curitiba Delft Wageningen Emmen Enschede Apeldoorn Hengelo Sneek Drachten Heerenveen Roermond Venlo Zutphen Alkmaar Deventer Ebelsbach
    Florianópolis Fortaleza Frauenfeld Goiânia Goldbach Guimarães Hamden Jihlava Krefeld Leeuwarden Legnica
    Leverkusen Littleton Lugano Manaus Meisenheim Niterói Nijmegen Olomouc Opava Ostrołęka Pardubice
    Petrópolis Plzeň Portland Przemyśl Pułtusk Recife Secaucus Sigmaringen Stroud Suwałki Tábor Totowa Vaduz
    Zamość Zug Zutphen Zwolle Donington Kalamazoo Stamford Tempe Turnhout
    Ajaccio Albi Amiens Angers Annecy Arles Arras Aurillac Auxerre Besançon Bourges Cahors Chambéry Chartres
    Châteauroux Colmar Charleroi Corte Dunkerque Épinal Évreux Lorient Mons Mulhouse Nanterre Nevers Nîmes Niort
    Périgueux Perpignan Pessac Quimper Rodez Saint-Étienne Saint-Brieuc Sceaux Sèvres Talence Toulon Troyes
    Valenciennes Versailles Villeneuve-d’Ascq Villeneuve-d'Ascq Vincennes Louvain-la-Neuve Malakoff Montrouge
    Aschaffenburg Bautzen Boppard Celle Chemnitz Coburg Cottbus Detmold Eisenach Eisenstadt Esslingen Flensburg
    Gera Gerlingen Görlitz Goslar Gotha Hameln Hanau Heilbronn Herford Ingolstadt Kaiserslautern Kempten
    Klosterneuburg Koblenz Landshut Lüneburg Ludwigsburg Ludwigshafen Merseburg Mönchengladbach Naumburg
    Neumünster Norderstedt Nordhausen Oberhausen Offenbach Pforzheim Plauen Ravensburg Reutlingen Rosenheim
    Rudolstadt Schaffhausen Schweinfurt Solingen Solothurn Stralsund Straubing Tutzing Villach Weinheim Wetzlar
    Wilhelmshaven Winterthur Wittenberg Wolfenbüttel Zittau Bregenz Dornbirn
    Ancona Aosta Arezzo Avellino Bergamo Benevento Campobasso Caserta Catanzaro Chieti Cosenza Cuneo Fiesole
    Foggia Forlì Gorizia Grosseto Imola Lecce Manduria Monza Pescara Pistoia Ravenna Rimini Rovereto Rovigo
    Salerno Sassari Savona Spoleto Teramo Treviso Udine Urbino Varese Vercelli Vicenza Viterbo
    Albacete Almería Badajoz Burgos Cáceres Castellón Gijón Huelva Huesca Jaén Lleida Logroño Málaga Ourense
    Pontevedra Segovia Tarragona Teruel Bogotá Caracas Guadalajara Medellín Montevideo Morelia Quito Puebla
    Xalapa Asunción Leiria Viseu Setúbal Maringá Londrina Cuiabá Teresina Uberlândia Chapecó Jundiaí
    Bytom Chełm Chorzów Ciechanów Elbląg Gniezno Grudziądz Inowrocław Kalisz Krosno Leszno Oświęcim Pelplin Puławy
    Pruszków Sandomierz Sieradz Skierniewice Sopot Świdnica Tarnobrzeg Wałbrzych Włocławek Zabrze
    Cheb Chomutov Košice Kroměříž Liberec Litoměřice Nitra Prešov Příbram Trenčín Trnava Třebíč Zlín Znojmo Žilina
    Киров Вятка Выборг Глазов Елабуга Йошкар-Ола Ковров Коломна Мичуринск Петропавловск Печоры Рыбинск Соликамск Сызрань Балашов Нью-Ёрк Прага Вена Абакан Астрахань Белгород Благовещенск Владикавказ Волгоград Вятка Грозный Иваново Йошкар-Ола Калуга Кемерово
    Кострома Красноярск Курган Липецк Магадан Магнитогорск Майкоп Махачкала Нальчик Новокузнецк Новочеркасск
    Оренбург Пенза Пятигорск Саранск Ставрополь Сургут Сыктывкар Таганрог Тамбов Тобольск Тольятти Тюмень Улан-Удэ
    Ульяновск Чебоксары Череповец Чита Элиста Якутск Дніпро Кропивницький Кіровоград Миколаїв Херсон Черкаси
    Кам'янець-Подільський Кам’янець-Подільський Кропивницький Кіровоград Кременчук Бердичів Слов'янськ Слов’янськ Хмельницький Дрогобич Ніжин Гомель Гродно Брест Витебск Могилёв Могилев Кишинёв Кишинев Бишкек Душанбе Ашхабад
    Белград Београд Загреб София Пловдив Скопје Краков Вена Рим Будапешт Бухарест Стокгольм Хельсинки Иерусалим
    Arkhangel’sk Iaroslavl’ Ekaterinburg Sverdlovsk Cheliabinsk Chelyabinsk Vologda Tambov Riazan’ Penza Stavropol’
    Krasnoiarsk Syktyvkar Ulan-Ude Tiumen’ Kazan’ Perm’ Tver’ Vladikavkaz Makhachkala Cheboksary Saransk Kursk
    Briansk Belgorod Kherson Chernihiv Chernivtsi Uzhhorod Ternopil Rivne Lutsk Zhytomyr Vinnytsia Poltava Cherkasy
    Mykolaiv Zaporizhzhia Alma-Ata Almaty Tashkent Baku Chisinau Tiraspol
    Roskilde Aalborg Esbjerg Bergen Stavanger Tromsø Umeå Linköping Örebro Karlstad Växjö Kalmar Visby Espoo
    Helsingfors Jyväskylä Joensuu Oulu Rovaniemi Reykjavík Maastricht Amstelveen Apeldoorn Bussum Franeker Kampen
    Middelburg Hasselt Kortrijk Mechelen Tielt Averbode Roeselare
    Aberystwyth Colchester Coventry Cork Dundee Galway Guildford Keele Kilkenny Limerick Maynooth Pontypool Sunderland
    Taunton Truro Albuquerque Amherst Annapolis Boise Brooklyn Burlington Carbondale Charleston Charlottesville
    Claremont Corvallis Dallas Denver Dubuque Evanston Fayetteville Glencoe Greensboro Harrisburg Hoboken Huntsville
    Indianapolis Knoxville Laramie Lewiston Louisville Lubbock Memphis Miami Middletown Milwaukee Missoula
    Morgantown Omaha Pasadena Peoria Pocatello Reno Sacramento Savannah Scottsdale Scranton Selinsgrove Spokane
    Tallahassee Tucson Tulsa Tuscaloosa Waco Brisbane Hobart Auckland Dunedin Christchurch Pretoria Durban Nairobi
    Accra Lagos Dakar Cairo Beirut Damascus Tehran Haifa Delhi Bombay Mumbai Calcutta Kolkata Karachi Lahore
    Shanghai Taipei Seoul Kyoto Quebec Québec Halifax Saskatoon Edmonton Sherbrooke Sillery Port-au-Prince
    Niš Zadar Osijek Maribor Koper Celje Cetinje Tuzla Mostar Ohrid Bitola Prishtina Tirana Tiranë Plovdiv
    Varna Burgas Debrecen Pécs Miskolc Győr Eger Székesfehérvár Szombathely Veszprém Timișoara Timişoara Sibiu
    Mâcon Philadelphie Hanovre Agen Angoulême Auch Beauvais Belfort Béziers Blois Carcassonne Foix Laon Laval Lons-le-Saunier Melun
    Mende Montauban Moulins Narbonne Privas Saint-Lô Saintes Soissons Tarbes Vannes Vesoul Bruges Tournai Francfort Hambourg
    Dresde Venise Padoue Bologne Gênes Sienne Pise Palerme Spolète Pérouse Barcelone Séville Grenade Saragosse Valence Lisbonne Cracovie
    Bucarest Athènes Constantinople Alger Tunis Rabat Copenhague Groningue Aubervilliers Créteil Montreuil Gembloux Bayeux Dieppe
    Coutances Avranches Morlaix Draguignan Aix Rivesaltes Bastia Charenton Rixensart Bragança Beja Santarém Tomar Cascais Oeiras Sintra Famalicão
       Carnaxide Queluz Barcelos Guimarães Matosinhos Amadora Loures Setúbal Leiria Viseu Portalegre Lamego Macau Luanda Maputo Salvador Olinda Maceió Aracaju Pelotas Viçosa Diamantina Santander Orense Lérida Gerona Cartagena
    Valparaíso Oaxaca Cuzco Tucumán Alcoy Sabadell Vic Reus Elche Pesaro Macerata Taranto Potenza Matera Siracusa Agrigento Trapani
    Nuoro Galatina L’Aquila Cassino Montecassino Subiaco Todi Assisi Foligno Gubbio Chioggia Belluno Feltre Pordenone Cividale
    Constanța Craiova Oradea Suceava Pitești Ioannina Nicosia Larnaca İstanbul İzmir Konya
    Arad Bacău Bistrița Brăila Brașov Braşov Buzău Chişinău Deva Focșani Galați Ploiești Slatina Slobozia Târgoviște Tulcea Zalău
    Rīga Jelgava Daugavpils Liepāja Valmiera Cēsis Rēzekne Stokholma Ņujorka Maskava Pēterburga Ļeņingrada Vitebska
    Klaipėda Šiauliai Panevėžys Marijampolė Alytus Telšiai Varšuva Maskva Krokuva Čikaga Niujorkas Peterburgas
    Pärnu Viljandi Narva Rakvere Haapsalu Kuressaare Võru Reval Dorpat Helsingi Porvoo Borgå Vaasa Åbo Hämeenlinna Lahti Kuopio Mikkeli Keuruu Juva Tukholma Pietari
    Århus København Kristiania Christiania Reykjavik Lillehammer Hamar Uleåborg Viborg Vejle Horsens Randers Herning Lyngby Frederiksberg
    Kranj Ptuj Celovec Trst Gorica Dunaj Bovec Idrija Velenje Sinj Šibenik Varaždin Dubrovnik Karlovac Sisak Vukovar Pula Beč Solun Carigrad
    Ниш Крагујевац Сарајево Подгорица Цетиње Љубљана Лозница Шабац Ваљево Суботица Зрењанин Приштина Беч Солун Цариград
    Варна Бургас Русе Благоевград Шумен Плевен Видин Враца Габрово Ловеч Сливен Хасково Търново Солун Битоля Букурещ Цариград
    Пиза Йена Иена Гёттинген Бонн Кёльн Турин Флоренция Венеция Падуя Неаполь Болонья Барселона Лиссабон Амстердам Лейден Утрехт Гаага Брюссель Копенгаген Осло Уппсала Упсала Лунд Турку Анкара Тегеран Каир Пекин Токио
    Сеул Улан-Батор Рангун Дели Люцерн Базель Берн Цюрих Инсбрук Грац Линц Брно Братислава Познань Вроцлав Гданьск Торунь Люблин Лодзь Катовице Печ Сегед Дебрецен Яссы Клуж Крайова
    Арзамас Муром Суздаль Серпухов Подольск Зарайск Торжок Кашин Ржев Гатчина Шлиссельбург Кронштадт Ишим Енисейск Минусинск Нерчинск Кяхта Верхнеудинск Златоуст Миасс Кунгур Чердынь Верхотурье Ирбит Шадринск Елец Саров Углич
    Переславль-Залесский Феодосия Керчь Ялта Евпатория Бахчисарай Новороссийск Сочи Дербент Кутаиси Батуми Сухуми Сухум Бухара Самарканд Нукус Караганда Семипалатинск Уральск Чимкент Бобруйск Полоцк Орша Слуцк Лида Мозырь Тирасполь Бельцы Нарва
    Умань Глухів Путивль Мукачево Мукачеве Хуст Стрий Самбір Жовква Белз Ковель Кременець Маріуполь Мелітополь Ізмаїл Нікополь Павлоград Чигирин Пряшів Конотоп Бердянськ Яготин
    Kassa Nagyvárad Temesvár Brassó Nagyszeben Marosvásárhely Gyulafehérvár Nagyszombat Lőcse Komárom Sárospatak Salgótarján Tatabánya Szolnok Békéscsaba Sepsiszentgyörgy Ungvár Munkács Besztercebánya Eperjes Nyitra Debreczen
    Kalocsa Szentes Szekszárd Mohács Keszthely Kőszeg
    Мінск Менск Гродна Віцебск Магілёў Брэст Полацк Вільня Масква Санкт-Пецярбург Маладзечна Наваполацк Слонім Пінск
    Αθήνα Αθήναι Αθήναις Θεσσαλονίκη Πάτρα Πειραιάς Ηράκλειο Ρέθυμνο Χανιά Ιωάννινα Λευκωσία Κέρκυρα Βόλος Κομοτηνή Λάρισα Μυτιλήνη Κωνσταντινούπολη Σμύρνη Βενετία Κάιρο Λονδίνο Παρίσι Βιέννη
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
    bare = _BLANK.sub(" ", _MORE.sub("", text.strip()))
    begins, tried = [0], set[int]()
    while begins:
        at = begins.pop()
        if bare[at : at + LONGEST] in _known() and len(bare) - at <= LONGEST:
            return True
        if at not in tried:
            tried.add(at)
            begins += [join.end() for join in _JOIN.finditer(bare, at, at + LONGEST + 8) if bare[at : join.start()] in _known()]
    return False


_LAST = late_pattern(r"[.,]\s(?P<word>[^\W\d_a-zà-ÿ][^\W\d_]{2,20}(?:[\s–-][^\W\d_a-zà-ÿ][^\W\d_]{2,20})?)$")


def ends_in_town(text: str, end: int) -> bool:
    """Whether a town stands between a stop and ``end``: what follows is a house and no journal ("režimu. Brno, CDK 2008, s. 63").

    >>> ends_in_town("Krize režimu. Brno", 18), ends_in_town("Krize režimu", 12)
    (True, False)
    """
    found = _LAST.search(text, max(0, end - 44), end)
    return found is not None and is_place(found["word"])


_MORE = late_pattern(r"\s(?:u\.\s?a\.|\[etc\.\])$")
_JOIN = late_pattern(r"\s?[/,;–—-]\s?|\s(?:and|&|und|et|i|e|y|и|u\.)\s|\s?\[etc\.?\]?")
_BLANK = late_pattern(r"\s")
LONGEST = 2 * max(map(len, ABBREVIATED))
"""More characters than a place has."""


@cache
def _known() -> frozenset[str]:
    return frozenset(spelt.rstrip() for name in (*ABBREVIATED, *CITIES) for spelt in _spellings(name)) | _in_latin()


_SHORTEST = 6
_LIKE_SURNAMES = late_pattern(r".*(?:[ое]в|ин)")


def _in_latin() -> frozenset[str]:
    """Cyrillic towns in Latin letters ("Podol’sk"), but for those that are as likely somebody's surname there ("Kalinin")."""
    names = (name for name in CITIES if len(name) >= _SHORTEST and not _LIKE_SURNAMES.fullmatch(name))
    latin = (form for name in names for form in transliterated(name))
    return frozenset(spelt for form in latin for spelt in (form, form.replace("’", "'"), form.replace("'", "’")))


def behind_words(masked: str, place: Span) -> Span:
    """Of towns with a comma between them the first may close the title: "Dall’Unità alla marcia su Roma, Roma-Bari", "Obwód AK Lublin, Warszawa"."""
    first, comma, _ = place.of(masked).partition(", ")
    titled = comma and place.start > 2 and masked[place.start - 1] == " " and masked[place.start - 2].isalnum() and place.of(masked) not in _known()
    return Span(place.start + len(first) + 2, place.end) if titled else place


_CUT_SHORT = "(?:Ala|Calif|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|Mass|Md|Mich|Minn|Mo|Neb|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis)\\."
OF_STATE = rf"(?:D\.\s?C\.|DC|(?:N\.\s?[YJHC]|R\.\s?I|[NS]\.\s?[CD])\.|(?:MD|VA|NY|NJ|MA|CT|PA|CA|TX|GA|IL|MO|KS|MI|OH|NC)(?!\w)|{_CUT_SHORT}|Maryland|Virginia|Massachusetts)"
"""An American state behind a town, or the District of Columbia."""
WITH_STATE = late_pattern(
    rf"[^\W\d_a-z][^,:()]{{2,25}},\s(?:[A-Z]{{2}}|[A-Z]\.\s?[A-Z]\.|{_CUT_SHORT}),?\s(?:and|&)\s[^\W\d_a-z][^,:()]{{2,25}}(?:,\s(?:[A-Z]{{2}}|[A-Z]\.\s?[A-Z]\.))?"
)
"""“New Haven, CT, and London”: a town with its state, and another one."""
