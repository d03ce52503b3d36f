"""Italian."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Aquarone|Berengo|Bianchi|Bobbio|Cantimori|Candeloro|Cipolla|Collotti|Cozzi|De Felice|Della Peruta|Di Nolfo|Galasso|Gentile|Ginzburg|Grendi|Isnenghi|Labanca|Levi|Lupo|Mantelli|Melis|Musi|Pavone|Pellegrini|Povolo|Ricuperati|Romano|Rossi|Rumi|Sabbatucci|Salvemini|Spini|Tabacco|Torre|Venturi|Viola|Vivanti|Zangheri|Zorzi|Dal Pane|De Rosa"),
    houses=listed("Einaudi|il Mulino|Il Mulino|Laterza|Feltrinelli|Olschki|Giuffrè|Franco Angeli|Bulzoni|Viella|Mondadori|Sansoni|Guida|Utet|Bollati Boringhieri|Donzelli|Carocci|Le Monnier|Marsilio|Editori Riuniti|La Nuova Italia|Neri Pozza"),
    cities=listed("Torino|Bologna|Milano|Roma|Firenze|Venezia|Napoli|Roma-Bari|Bari|Padova|Palermo|Genova|Pisa|Milano-Napoli|Verona|Lucca|Modena|Vicenza"),
    journals=listed("Quaderni storici|Rivista storica italiana|Studi storici|Archivio storico italiano|Studi Veneziani|Archivio Veneto|Italia contemporanea|Nuova rivista storica|Rassegna storica del Risorgimento|Passato e presente|Archivio storico lombardo|Il Politico|Società e storia|Ateneo Veneto|Storia contemporanea|Mélanges de l’École française de Rome"),
    newspapers=listed("Corriere della Sera|La Stampa|Il Popolo d’Italia|Avanti!|L’Unità|Il Messaggero|La Repubblica|Il Mattino"),
    heads=listed("Storia|La vita quotidiana|Le origini|La fine|L’amministrazione|Politica e società|Il patriziato|La giustizia|Chiesa e Stato|I prigionieri di guerra|La crisi|Contadini e signori|L’Inquisizione|Lo Stato|Economia e finanza|Le riforme|La nobiltà|Il commercio|Mestieri e botteghe|La Resistenza|Il fascismo|Le fonti"),
    tails=listed("in Italia|nel Settecento|della Repubblica di Venezia|nel Regno di Napoli|sotto il fascismo|nel Cinquecento|a Firenze|nell’età moderna|del Mezzogiorno|nella prima guerra mondiale|in Terraferma|tra Otto e Novecento|dello Stato unitario|di Carlo V|in Sicilia|nel Rinascimento|del dopoguerra|a Milano"),
    subtitles=listed("Saggi e ricerche|Atti del convegno|1922-1925|Una biografia|Studi in onore di Ernesto Sestan|Documenti|Secoli XIII-XVIII|Profilo storico|Un dibattito|Le vicende di una famiglia|Dalle origini al 1861|Lettere e diari"),
    phrases=listed("Il pane e le armi|Un paese diviso|Le ombre della città|Senza ritorno|La terra promessa|Il mestiere delle armi|I giorni dell’ira"),
    series=listed("Biblioteca storica|Storia d’Italia|Piccola biblioteca|Saggi|Fonti per la storia d’Italia"),
    bodies=listed("Ministero dell’Interno|Direzione generale della Pubblica Sicurezza|Prefetto di Torino|Senato|Consiglio dei Dieci|Savi all’Eresia|Ministero degli Affari esteri|Comando supremo"),
    records=listed("Relazione del prefetto|Verbale della seduta|Lettera al ministro|Dispaccio|Promemoria|Testamento|Appunto per il duce|Circolare|Supplica|Istrumento di vendita|Processo contro ignoti|Telegramma"),
    universities=listed("Università di Padova|Università di Torino|Università degli studi di Bologna"),
    encyclopedias=listed("Dizionario biografico degli italiani|Enciclopedia italiana|DBI|Enciclopedia del diritto"),
    prose=listed("I dati non concordano|Il documento è senza data|La questione resta aperta|Corsivo nell’originale|Ringrazio il personale dell’archivio|La traduzione è mia|Non si hanno altre notizie di lui|Le carte andarono distrutte nel 1944|Il testo non fu mai pubblicato|Fu arrestato nel 1936 e condannato al confino|Altri autori indicano un numero maggiore|Il termine compare solo dopo la guerra|Lo stesso argomento ricorre nei dispacci|Manca ancora uno studio complessivo"),
    between=listed("Sul tema|Sulla questione|Diversamente|In generale|Più di recente|Per un quadro|Utile ancora|Per le cifre|Fondamentale resta"),
)
