"""Publishers that notes name without their town: "Les héritiers, Minuit, 1964".

A table of facts: the houses that print most of history in their languages, as notes name
them. Any other house is read where a town stands beside it.
"""

from __future__ import annotations

from functools import cache

from edele_refs.languages import exactly
from edele_refs.late_pattern import late_pattern
from edele_refs.parse.other_editions import AGAIN

HOUSES = (
    # in Romance languages
    "Neri Pozza", "Vita e Pensiero", "Rosenberg & Sellier", "Desclée de Brouwer", "De Boccard", "Berger-Levrault", "Passés composés", "La Table Ronde", "Liana Levi", "Le Félin", "Seara Nova",
    "Tinta-da-China", "Relógio d’Água", "Assírio & Alvim", "A Regra do Jogo", "Iniciativas Editoriais", "Campo das Letras", "Relume Dumará", "Martins Fontes", "Expressão Popular",
    "Espasa Calpe", "Espasa-Calpe", "Seix Barral", "Biblioteca Nueva", "Siglo Veintiuno", "El Colegio de México", "Ruedo Ibérico", "Arco Libros", "7Letras", "EDUFBA", "Edusp", "Klincksieck",
    "Beauchesne", "Lavauzelle", "Geuthner", "Giappichelli", "Gradiva", "Annablume", "Boitempo", "Topbooks", "Créaphis", "Boringhieri", "CNRS éditions", "S.E.V.P.E.N.", "J. Vrin", "H. Champion",
    "PUPS", "Belles Lettres", "Europa-América", "Círculo de Leitores/Temas e Debates", "Gallimard/Seuil",
    # France
    "Albin Michel", "Armand Colin", "A. Colin", "Aubier", "Aubier-Montaigne", "Autrement", "Belin", "Calmann-Lévy", "Cerf", "Champion",
    "CNRS Éditions", "CNRS", "Complexe", "Denoël", "Desjonquères", "Droz", "EHESS", "Éditions de l’EHESS", "Éditions de Minuit", "Éditions du Seuil",
    "Éditions sociales", "Fayard", "Flammarion", "Gallimard", "Grasset", "Hachette", "Hachette Littératures", "Honoré Champion", "Julliard", "Minuit",
    "Karthala", "L’Harmattan", "L'Harmattan", "La Découverte", "La Fabrique", "Le Seuil", "Les Belles Lettres", "Les Éditions de Minuit", "Maspero",
    "François Maspero", "Mouton", "Nouveau Monde", "Odile Jacob", "Payot", "Perrin", "Plon", "Presses de Sciences Po", "Presses de la FNSP",
    "Presses universitaires de France", "Presses universitaires de Rennes", "PUF", "P.U.F.", "PUR", "PUG", "PUL", "Robert Laffont", "Seuil",
    "Stock", "Tallandier", "Vendémiaire", "Vrin", "Actes Sud", "Champ Vallon", "Domat-Montchrestien", "Éditions ouvrières", "Éditions de l’Atelier", "Fondation Singer-Polignac", "La Dispute",
    "Bruylant", "Cujas", "Defrénois", "Economica", "Larcier", "Litec", "Montchrestien", "La Documentation française", "Le Bord de l’eau", "LGDJ", "Mercure de France", "Presses universitaires de Lyon", "Publications de la Sorbonne", "Éditions de la Sorbonne", "Presses universitaires de Vincennes", "SEDES", "SEVPEN",
    "École des chartes", "École nationale des chartes", "Libertalia", "Allary", "Les Échappés", "Imago", "Larousse", "Bayard", "JC Lattès", "J.-C. Lattès", "Le Cherche midi", "L’Archipel", "Privat", "Ouest-France", "Éditions Ouest-France", "Textuel", "La Martinière", "Verdier", "Le Livre de poche", "Agone", "Anamosa", "Trabucaire", "Loubatières", "Noésis", "Nouveau Monde éditions", "CNRS Editions", "Presses de la Cité", "Ramsay", "Balland", "Fleuve noir", "Arthaud", "Éditions Complexe", "André Versaille", "Hermann", "Arléa", "Liana Levi", "Michalon", "Les Arènes", "Libretto", "Lavauzelle", "Zoé", "Labor et Fides", "Racine", "Isoète", "Italiques", "Éditions Privat", "Éditions Perrin", "Éditions Tallandier", "Éditions Fayard", "Éditions Gallimard",
    # Britain and America
    "Allen & Unwin", "Allen Lane", "Basic Books", "Batsford", "Berghahn", "Berghahn Books", "Blackwell", "Bloomsbury", "Cambridge University Press",
    "Cape", "Clarendon Press", "Columbia University Press", "Cornell University Press", "CUP", "Faber", "Faber & Faber", "Faber and Faber", "Frank Cass",
    "Harper & Row", "Harvard University Press", "I.B. Tauris", "I. B. Tauris", "Indiana University Press", "Jonathan Cape", "Knopf", "Longman",
    "Longmans", "Macmillan", "Manchester University Press", "Methuen", "MIT Press", "Norton", "W. W. Norton", "OUP", "Oxford University Press",
    "Palgrave", "Palgrave Macmillan", "Pantheon", "Penguin", "Penguin Books", "Princeton University Press", "Random House", "Routledge",
    "Simon & Schuster", "Stanford University Press", "University of California Press", "University of Chicago Press", "Verso", "Viking", "Vintage",
    "Weidenfeld & Nicolson", "Yale University Press",
    "Fourth Estate", "Head of Zeus", "Oneworld", "Temple Smith", "HarperCollins", "HarperPress", "Harper Collins", "Harper Perennial", "William Morrow", "Doubleday", "St. Martin’s Press", "St Martin’s Press", "John Murray", "Hutchinson", "Collins", "William Collins", "Hodder & Stoughton", "Hodder and Stoughton", "Pimlico", "Profile Books", "Granta", "Atlantic Books", "Picador", "Heinemann", "William Heinemann", "Gollancz", "Victor Gollancz", "Eyre & Spottiswoode", "Headline", "Bodley Head", "The Bodley Head", "Chatto & Windus", "Hamish Hamilton", "Harvill", "Harvill Press", "Henry Holt", "Houghton Mifflin", "Scribner", "Scribner’s", "Farrar, Straus and Giroux", "Farrar, Straus & Giroux", "Pen & Sword", "Pen and Sword", "Osprey", "Sutton", "The History Press", "Hurst", "Reaktion", "Reaktion Books", "Ashgate", "Brill", "Zed Books", "Pearson Longman", "Little, Brown", "Greenwood Press", "Greenwood", "Praeger", "Public Affairs", "PublicAffairs", "Metropolitan Books", "Sidgwick & Jackson", "Macdonald", "Cassell", "Leo Cooper", "Spellmount", "Amberley", "Aurum", "Aurum Press", "Atlantic", "Pluto Press", "Lawrence & Wishart", "Berg", "Continuum", "Anthem Press", "Lexington Books", "Rowman & Littlefield", "McFarland", "Free Press", "The Free Press", "Secker & Warburg", "Thames & Hudson", "Constable & Co.", "Jarrolds",
    # as the Modern Language Association shortens them
    "Cambridge UP", "Columbia UP", "Cornell UP", "Duke UP", "Edinburgh UP", "Harvard UP", "Indiana UP", "Johns Hopkins UP", "Manchester UP", "Oxford UP", "Princeton UP", "Stanford UP",
    "Yale UP", "U of California P", "U of Chicago P", "U of Illinois P", "U of Michigan P", "U of Minnesota P", "U of North Carolina P", "U of Pennsylvania P", "U of Toronto P", "U of Wisconsin P",
    # Germany, Austria, Switzerland
    "Aufbau", "Bertelsmann", "C. Bertelsmann", "Ch. Links", "dtv", "Hanser", "Herder", "Kohlhammer", "Piper", "Reclam", "Ullstein", "Beck", "C. H. Beck", "C.H. Beck", "Böhlau", "Campus", "Chronos", "de Gruyter", "De Gruyter", "De Gruyter Oldenbourg", "Duncker & Humblot",
    "Fischer", "S. Fischer", "Franz Steiner", "Hamburger Edition", "Harrassowitz", "Klett-Cotta", "Klostermann", "Metzler", "Mohr Siebeck", "Oldenbourg",
    "Athenäum", "Carl Heymanns", "Duncker und Humblot", "Luchterhand", "J.C.B. Mohr", "Nomos", "Vahlen", "Propyläen", "Rowohlt", "Schöningh", "Siedler", "Steiner", "Suhrkamp", "Vandenhoeck & Ruprecht", "Wallstein",
    "Thorbecke", "Zsolnay", "Galiani", "Matthes & Seitz", "Berenberg", "Kiepenheuer & Witsch", "DVA", "Deutsche Verlags-Anstalt", "Droste", "Econ", "Primus", "Primus Verlag", "Theiss", "Herbig", "Langen Müller", "Rütten & Loening", "J.H.W. Dietz", "Dietz", "Wagenbach", "Eichborn", "Rotbuch", "Metropol", "Insel", "Kindler", "Knaus", "Heyne", "Goldmann", "Christoph Links", "Rowohlt Verlag", "Fischer Taschenbuch Verlag", "Röhrig", "Klartext", "Aschendorff", "Ardey", "Wochenschau", "Wissenschaftliche Buchgesellschaft", "Edition Temmen", "Donat", "VSA", "Mandelbaum", "Promedia", "Studienverlag", "Residenz", "Styria", "Picus", "Czernin", "Peter Lang", "Lang", "LIT", "Lit Verlag", "De Bezige Bij", "Balans", "Prometheus", "Bert Bakker", "Boom", "Atlas", "Ambo", "Meulenhoff", "Querido", "Walburg Pers", "Verloren", "Martinus Nijhoff", "Nijhoff", "Thoth", "De Arbeiderspers", "Van Gennep", "Lannoo", "Davidsfonds", "Manteau", "De Boekerij", "Spectrum", "Het Spectrum", "Contact", "Elsevier", "Staatsuitgeverij",
    # Italy, Spain, Portugal, Brazil
    "Bollati Boringhieri", "Bompiani", "Bruno Mondadori", "Bulzoni", "Carocci", "Donzelli", "Editori Riuniti", "Edizioni di storia e letteratura",
    "Franco Angeli", "FrancoAngeli", "Garzanti", "Giappichelli", "Jovene", "Guida", "Jaca Book", "La Nuova Italia", "Le Monnier", "Liguori", "Longanesi", "Marsilio", "Morcelliana",
    "Mursia", "Sansoni", "Sellerio", "Studium", "Unicopli", "UTET", "Utet", "Vallecchi", "Zanichelli", "Salerno Editrice", "Bonacci", "Edizioni Scientifiche Italiane", "Editoriale Scientifica", "Editoriale scientifica", "Le Lettere", "Ombre corte", "Polistampa", "Clueb", "CLUEB", "Cedam", "CEDAM", "Il Saggiatore", "il Saggiatore", "Einaudi", "Feltrinelli", "Giuffrè", "il Mulino", "Il Mulino", "Laterza", "Mondadori", "Olschki", "Rizzoli", "Rubbettino", "Viella",
    "Alianza", "Alianza Editorial", "Akal", "Cátedra", "Crítica", "Marcial Pons", "Siglo XXI", "Taurus", "Tecnos", "CSIC", "Edicions 62", "Eumo", "Galaxia Gutenberg", "Pasado & Presente", "Pre-Textos", "Los Libros de la Catarata", "Fondo de Cultura Económica", "Tusquets",
    "Civilização Brasileira", "Companhia das Letras", "Edições 70", "Editorial Estampa", "EDUSP", "Nova Fronteira", "Paz e Terra", "Tinta-da-china", "Zahar", "Afrontamento", "Almedina", "Círculo de Leitores", "Imprensa de Ciências Sociais", "Imprensa Nacional", "Livros Horizonte", "Sá da Costa", "Brasiliense", "Hucitec", "Jorge Zahar", "José Olympio", "EDUFF", "Editora da Unicamp", "Editora UFMG", "Editora FGV",
    "Baldini & Castoldi", "Chiarelettere", "Corbaccio", "Newton Compton", "Sperling & Kupfer", "Giunti", "Manifestolibri", "DeriveApprodi", "Odradek", "Kappa Vu", "LEG", "Libreria Editrice Goriziana", "Edizioni Ares", "SugarCo", "Mondadori Education", "Guanda", "Adelphi", "Fazi", "Castelvecchi", "Cierre", "Il Poligrafo", "Il Nuovo Melangolo", "Rosenberg", "Angelo Colla", "Res Gestae", "RBA", "Planeta", "Ariel", "Destino", "Espasa", "Península", "Anagrama", "Comares", "Sílex", "Temas de Hoy", "La Esfera de los Libros", "Plaza & Janés", "Plaza y Janés", "Grijalbo", "Istmo", "Trotta", "Síntesis", "Ediciones B", "Aguilar", "Oberon", "Nova Terra", "Curial", "Lumen", "Debolsillo", "Plataforma", "Edhasa", "Gredos", "Biblioteca Nueva", "Ediciones de la Torre", "Eunsa", "EUNSA", "Publicacions de l’Abadia de Montserrat", "Quetzal", "Dom Quixote", "Temas e Debates", "Caminho", "A Esfera dos Livros", "Bertrand", "Objetiva", "Contexto",
    # Poland, Bohemia, Russia
    "Academia", "Argo", "Doplněk", "Karolinum", "Mladá fronta", "Naše vojsko", "Svoboda", "Melantrich", "Československý spisovatel", "Orbis", "Nakladatelství Academia", "Historický ústav AV ČR", "Nakladatelství Lidové noviny", "Vyšehrad", "Triáda", "Libri", "Czytelnik", "IPN", "Neriton", "Ossolineum", "PIW", "PWN", "Universitas", "Wiedza Powszechna", "Znak", "Zysk i S-ka",
    "Bellona", "Demart", "Rebis", "Rytm", "Oficyna Wydawnicza Rytm", "Czarne", "Wydawnictwo Czarne", "Wydawnictwo Literackie", "Wydawnictwo Poznańskie", "Książka i Wiedza", "Iskry", "Znak Horyzont", "Prószyński i S-ka", "Świat Książki", "Agora", "WAM", "PAX", "Pax", "Ośrodek Karta", "Ośrodek KARTA", "Muza", "Arcana", "LTW", "Wydawnictwo MON", "Bellona SA", "Editions Spotkania", "Paseka", "Torst", "Panorama", "BB/art", "BB art", "Epocha", "Antikomplex", "Jota", "Mladá Fronta", "Toužimský & Moravec", "Památník Lidice",
    "Akadémiai Kiadó", "Argumentum", "Gondolat", "Kossuth", "Magvető", "Napvilág", "Osiris", "Századvég", "Kalligram", "VEDA", "Humanitas", "Nemira", "Polirom",
    "Cankarjeva založba", "Mladinska knjiga", "Nova revija", "Golden marketing", "Golden marketing–Tehnička knjiga", "Novi Liber", "Srednja Europa", "Školska knjiga", "Čigoja štampa", "Nolit", "Prosveta", "Službeni list", "Službeni list SFRJ", "Čigoja", "Institut za savremenu istoriju", "Hrvatski institut za povijest",
    "İletişim", "İletişim Yayınları", "İmge Kitabevi", "Kitap Yayınevi", "Ötüken", "Ötüken Neşriyat", "Dergâh Yayınları", "Remzi Kitabevi", "Tarih Vakfı Yurt Yayınları", "TTK", "Türk Tarih Kurumu", "Yapı Kredi Yayınları", "Türk Tarih Kurumu Basımevi", "Türk Tarih Kurumu Yayınları", "TTK Basımevi", "TTK Yayınları", "Timaş", "Timaş Yayınları", "Boğaziçi Yayınları", "Kaynak Yayınları", "Bilgi Yayınevi", "Yeditepe Yayınevi", "Doğan Kitap", "Kronik Kitap", "Libra Kitap", "Eren Yayıncılık", "Genelkurmay Basımevi", "Atatürk Araştırma Merkezi", "Kültür Bakanlığı Yayınları", "İstanbul Bilgi Üniversitesi Yayınları", "YKY",
    "Генеза", "Критика", "Либідь", "Наукова думка", "Просвіта", "Смолоскип", "Темпора", "Нолит", "Просвета", "Сиела", "Изток-Запад", "Парадигма", "Рива", "Военно издателство", "Наука и изкуство", "Просвета", "Завод за уџбенике", "Службени гласник", "Институт за новију историју Србије", "Институт за савремену историју", "Чигоја штампа", "Πατάκης", "Παπαζήσης", "Εκδόσεις Παπαζήση", "Θεμέλιο", "Ερμής", "Εστία", "Καστανιώτης", "Νεφέλη", "ΜΙΕΤ", "Γνώση", "Σύγχρονη Εποχή", "Βιβλιόραμα", "Αλεξάνδρεια",
    "Нестор-История", "Алетейя", "Кучково поле", "Издательство Ивана Лимбаха", "Алгоритм", "АСТ", "Центрполиграф", "ОЛМА-Пресс", "Олма-Пресс", "Олма-пресс", "Воениздат", "Русский путь", "Русская панорама", "YMCA-Press", "YMCA-PRESS", "Звенья", "ТЕРРА", "Терра", "Советская Россия", "Художественная литература", "Советский писатель", "Прогресс", "Посев", "Захаров", "Новый хронограф", "Манн, Иванов и Фербер", "АСТ-Пресс", "Политическая энциклопедия", "Фоліо", "Фолио", "Наш час", "Клуб сімейного дозвілля", "Клуб Сімейного Дозвілля", "Дух і Літера", "Кліо", "Ярославів Вал", "Астролябія", "Видавництво Старого Лева", "Книга-Вега", "Мосты культуры",
    "Весь мир", "Вече", "Лениздат", "Международные отношения", "Молодая гвардия", "Наука", "НЛО", "Новое литературное обозрение", "Политиздат", "РОССПЭН", "РГГУ", "Эксмо", "Яуза",
)  # fmt: skip


ALONE = frozenset(
    (
        # Britain and America
        "AMS", "André Deutsch", "Anchor", "Arno", "Arnold", "Ashgate", "Atheneum", "Atlantic", "Atlantic Monthly", "Ballantine", "Bantam", "Basil Blackwell", "Beacon", "Belknap", "Berg",
        "Bloomsbury Academic", "Bodley Head", "Boydell", "Boydell & Brewer", "Butterworth", "Butterworths", "Canongate", "Casemate", "Cass", "Cassell",
        "Charles Scribner’s Sons", "Chatto & Windus", "Clarendon", "Collins", "Constable", "Continuum", "Corgi", "Cresset", "Croom Helm", "Crown", "David & Charles", "Dent", "Dial",
        "Doubleday", "Duckworth", "Dutton", "Edward Arnold", "Elsevier", "Everyman", "Eyre & Spottiswoode", "Farrar, Straus & Giroux", "Farrar, Straus and Giroux", "Fontana", "Gale", "George Allen & Unwin", "Gollancz", "Granta", "Little, Brown", "Little, Brown and Company", "McClelland & Stewart", "McClelland and Stewart",
        "Greenwood", "Gregg", "Grove", "Hambledon", "Hamish Hamilton", "Harcourt", "Harcourt Brace", "Harper", "Harper Perennial", "HarperCollins", "Hart", "Heinemann",
        "Henry Holt", "Hill & Wang", "Hill and Wang", "Hodder", "Hodder & Stoughton", "Holmes & Meier", "Holt", "Houghton Mifflin", "Hurst", "Hutchinson", "Ivan R. Dee",
        "Jarrold", "John Murray", "Johnson Reprint", "Kegan Paul", "Kluwer", "Kraus Reprint", "Ktav", "Lawrence & Wishart", "Lawrence and Wishart", "Littman", "Merlin",
        "Metropolitan", "Michael Joseph", "Murray", "Nelson", "NLB", "Octagon", "Orbis", "Osprey", "Paladin", "Pelican", "Penguin Classics", "Phoenix", "Picador", "Pimlico", "Pluto", "Polity", "Praeger",
        "Presidio", "Profile", "PublicAffairs", "Putnam", "Quartet", "Routledge & Kegan Paul", "Routledge and Kegan Paul", "Rowman & Littlefield", "Sage", "Schocken", "Scribner", "Scribner’s",
        "Secker & Warburg", "Secker and Warburg", "Sharpe", "M. E. Sharpe", "Sidgwick & Jackson", "Soncino", "Sphere", "Springer", "Stackpole", "Stevens", "Sutton", "Alan Sutton",
        "Sweet & Maxwell", "Sweet and Maxwell", "Tauris", "Tempus", "Temple Smith", "Thames & Hudson", "Thames and Hudson", "Thomas Nelson", "Transaction", "Variorum", "Victor Gollancz", "Virago",
        "Weidenfeld", "Weidenfeld and Nicolson", "Chatto and Windus", "Westview", "Wiley", "Wiley-Blackwell", "Wildwood House", "Zed", "Zone",
        # elsewhere
        "Adelphi", "Rusconi", "SugarCo", "Aragno", "Giunti", "Cappelli", "Lacaita", "Paoline", "Cisalpino", "Bibliopolis", "Jovene", "Noêsis", "Anamosa", "Syros", "Dalloz", "Sirey", "Economica",
        "Bordas", "Nathan", "Ellipses", "Hatier", "Belfond", "Balland", "Errance", "Sedes", "Bertrand", "Estampa", "Teorema", "Bizâncio", "Notícias", "Colibri", "Caminho", "Âncora", "Quetzal",
        "Verbo", "Moraes", "Portugália", "Arcádia", "Prelo", "Delfos", "Celta", "Inquérito", "Unicamp", "Vozes", "Graal", "Difel", "Mauad", "Alameda", "FGV", "Espasa", "Anagrama", "Gredos",
        "Síntesis", "Aguilar", "Sudamericana", "Losada", "Emecé", "Eudeba", "UNAM", "Trea", "Catarata", "Rialp",
        "Heymanns", "Manz", "Mohr", "Bayard", "Didier", "Larousse", "Leonardo", "Loescher", "Meltemi", "Mimesis", "Patron", "Pàtron", "Pedone", "Picard", "Privat", "Syllepse", "Textuel", "Tropea", "Península", "Comares", "Anthropos", "Sílex", "Agone", "Arthaud", "Aracne", "Dedalo", "ESI", "CTHS", "FCE", "Odradek",
        "Alfred A. Knopf", "Ariel", "Aschendorff", "Balans", "Bert Bakker", "Boom", "Brill", "DVA", "Dietz", "Dom Quixote", "Droste", "Istmo", "Lang", "Martinus Nijhoff", "Meulenhoff",
        "Rad", "Globus", "Naprijed", "Liber", "Modrijan", "Obzorja", "Veda", "Argo", "Corvina", "Vaga", "Mintis", "Zinātne", "Varrak", "Metis", "Timaş", "Belge", "Πόλις", "Θεμέλιο", "Εστία",
        "NLN", "Nijhoff", "Paseka", "Peter Lang", "Presença", "Querido", "Temas e Debates", "Torst", "Verloren", "Wagenbach", "Walburg Pers",
    )
)  # fmt: skip
"""Houses that are called like people, towns or things: known only where a house must stand (alone with a year, or before a town and a year)."""


def is_house(text: str) -> bool:
    """Whether the text is one of the houses' names.

    >>> is_house("La Nuova Italia"), is_house("Lo Stato fascista")
    (True, False)
    """
    return text in _NAMES


_NAMES = frozenset(HOUSES)
WORDS = (
    r"Wydawnictwo|Wydawnicz[ya]|Wydawn\.|Oficyna|Księgarnia|Verlag(?:shaus|sanstalt|sgesellschaft|sbuchhandlung|sgemeinschaft|sgruppe)?|[^\W\d_]{3,20}verlag|Press|Publishers|Publishing|Books|Éditions?|Editorial|Ediciones|"
    r"Editora|Edizioni|Издательство|Изд-во|Видавництво|Uitgeverij|Pers|Presses|[Nn]akladatelství|[Ff]orlag(?:et)?|[Ff]örlag(?:et)?|[^\W\d_]{3,20}(?:forlag|förlag)|[^\W\d_]{0,20}[Kk]iadó|Yayınevi|Yayınları|Yayıncılık"
)
"""What houses call themselves, in whatever language."""
LED = late_pattern(r"(?:Ed|Éd|Edit|Изд|Вид|Wyd|Izd|Nakl)\.\s")
"""What stands before a house's name, shortened and in a capital: "București, Ed. Humanitas, 1999", "Paris, Éd. Complexe, 1986"."""
_CALLED = late_pattern(rf"\b(?:{WORDS}|UP)(?!\w)|&\s(?:Co|Sons?|Hall|Bros)(?!\w)")

_PRINTER = late_pattern(
    r"(?:Tipografi(?:i?ia|a|e|ya)|Tip(?:ogr)?\.|Typ(?:ogr)?\.|Типографи[яи]|Тип(?:огр)?\.|Друкарня|Печатня|Drukarnia|Druk\.|Imprimerie|Impr?\.|Imprenta|Impressão|Imprensa|Stamperia|(?:Hof-?)?(?:[Bb]uch)?[Dd]ruckerei|Tiskárna|Nyomda|Boktryckeri(?:et)?|Izd(?:-vo|atel[’']?stvo)|Izdanie|Изд(?:ание|\.)|Nakł(?:ad(?:em)?|\.)|Nákladem|Printed\sfor|Printing\s(?:House|Office))\s(?=[^\W\d_])"
)
"""What a printer or who paid for a book is led by: "(Tipografiia M. M. Stasiulevicha, 1885)"."""


def is_printer(text: str) -> bool:
    """Whether the text begins as printers are named.

    >>> is_printer("Tip. Gub. pravl."), is_printer("Tiflis")
    (True, False)
    """
    return _PRINTER.match(text) is not None


_LED_BY = late_pattern(rf"(?i:(?<!\w)(?:{WORDS}|издательств[^\W\d_]{{1,2}}|видавництв[^\W\d_]{{1,2}}|wydawnictw[^\W\d_]{{1,2}}|oficyn[^\W\d_]{{1,2}}))\s$")


def is_led(text: str) -> bool:
    """Whether the text ends with a word for a house, which is named behind it.

    >>> is_led("aux éditions "), is_led("aux environs ")
    (True, False)
    """
    return _LED_BY.search(text) is not None


def is_called_house(text: str) -> bool:
    """Whether the text, alone before a year in brackets, is a house's name or has a word for a house in it.

    >>> [is_called_house(s) for s in ("Oficyna Wydawnicza Finna", "Profile", "Yale UP", "Boppard am Rhein")]
    [True, True, True, False]
    """
    return text in _NAMES or text in ALONE or bool(_CALLED.search(text)) or is_printer(text)


def holds_stop(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` stands inside a house's name.

    >>> holds_stop("Berlin: Ch. Links, 2016", 10), holds_stop("Berlin. Links, 2016", 6)
    (True, False)
    """
    before = text[max(0, stop - _LONGEST) : stop + 1]
    return before.endswith(_HEADS) and any(text.startswith(name[len(head) :], stop + 1) for name, head in _STOPPED if before.endswith(head))


_STOPPED = tuple((name, name[: at + 1]) for name in (*HOUSES, *ALONE) for at, char in enumerate(name) if char == "." and at + 1 < len(name))
_HEADS = tuple({head for _, head in _STOPPED})
_LONGEST = max(map(len, _HEADS))


def start_of(text: str, end: int) -> int | None:
    """Where the house's name begins that ends at ``end``, or None.

    >>> start_of("Berlin: Ch. Links, 2016", 17), start_of("vgl. Links, 2016", 10)
    (8, None)
    """
    before = text[max(0, end - 60) : end]
    if not before.endswith(_ALL):
        return None
    longest = max(len(name) for name in _ALL if before.endswith(name))
    return end - longest if end == longest or not text[end - longest - 1].isalnum() else None


_ALL = tuple({*HOUSES, *ALONE})


@cache
def pattern() -> str:
    """A regular expression for one of the houses."""
    return rf"{exactly(HOUSES)}(?!\w)"


@cache
def anyone() -> str:
    """A regular expression for one of the houses, also for those whose name is a word like others: where it stands tells it."""
    return rf"{exactly([*HOUSES, *sorted(ALONE)])}(?!\w)"


_WORD_BEFORE = late_pattern(rf"[:,]\s(?:Ed|Éd|Edit|Ediç|Edic|Lib|Libr|Impr|Imp|Tip|Wyd|Nakl|Izd|Изд|Вид)\.\s$|[,;(]\s{AGAIN}\s$|(?<!\w)(?:[ИиІі]м|[Тт]ип|[Тт]ипогр|[Ии]зд-во|[Вв]ид-во|имени|імені|(?:[Ии]зд(?:-во|\.)|[Тт]ип\.|[Тт]-в[ао])\s(?:бр|т-ва|тов-ва)|[Тт]-во)\.?\s$")


def is_called(masked: str, at: int) -> bool:
    """Whether what begins here is called a house, or printed a book again: "Belo Horizonte: Ed. UFMG, 2001", "rééd. CTHS, 1997"."""
    return _WORD_BEFORE.search(masked, max(0, at - 20), at) is not None
