"""Polish."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Bardach|Borodziej|Chojnowski|Chwalba|Czapliński|Dmitrów|Dudek|Eisler|Friszke|Garlicki|Gondek|Grabowski|Grzelak|Holzer|Jarosz|Kaczmarek|Kersten|Kochanowski|Kula|Libera|Łossowski|Madajczyk|Mazur|Nowak|Olszewski|Paczkowski|Piskała|Roszkowski|Sowa|Strzembosz|Szarota|Szumski|Tomaszewski|Wandycz|Wiśniewski|Wójcik|Zaremba|Ziółek|Żaryn|Żbikowski|Żebrowski|Krzemiński|Gieysztor|Konopczyński"),
    houses=listed("PWN|Państwowe Wydawnictwo Naukowe|Wydawnictwo Naukowe PWN|Znak|Neriton|Wydawnictwo Neriton|Ossolineum|Czytelnik|IPN|Instytut Pamięci Narodowej|Książka i Wiedza|Wydawnictwo Literackie|Wydawnictwo Poznańskie|Rytm|Oficyna Wydawnicza Rytm|Trio|ISP PAN|Bellona|Iskry|PIW|Arcana|Universitas|Wydawnictwo MON|Wydawnictwo UMCS"),
    cities=listed("Warszawa|Kraków|Poznań|Wrocław|Lublin|Gdańsk|Łódź|Toruń|Katowice|Białystok|Londyn|Paryż|Wrocław–Warszawa–Kraków|Lwów|Rzeszów|Kielce|Opole|Szczecin|Warszawa–Kraków"),
    journals=listed("Kwartalnik Historyczny|Dzieje Najnowsze|Przegląd Historyczny|Pamięć i Sprawiedliwość|Zeszyty Historyczne|Wojskowy Przegląd Historyczny|Czasopismo Prawno-Historyczne|Studia Historyczne|Roczniki Dziejów Społecznych i Gospodarczych|Przegląd Zachodni|Studia z Dziejów ZSRR i Europy Środkowej|Biuletyn Instytutu Pamięci Narodowej|Odrodzenie i Reformacja w Polsce|Zagłada Żydów|Acta Poloniae Historica|Zapiski Historyczne|Więź"),
    newspapers=listed("Trybuna Ludu|Gazeta Wyborcza|Kurier Warszawski|Życie Warszawy|Tygodnik Powszechny|Polityka|Rzeczpospolita|Czas|Głos Ludu|Biuletyn Informacyjny"),
    heads=listed("Historia|Dzieje|Polityka|Okupacja|Społeczeństwo|Narodziny|Powstanie|Życie codzienne|Chłopi i szlachta|Ustrój|Polskie podziemie|Kościół i państwo|Jeńcy|Sejm|Elity|Reforma rolna|Stosunki polsko-ukraińskie|Zagłada Żydów|Aparat bezpieczeństwa|Wojsko|Robotnicy|Propaganda|Granice|Handel|Kultura|Walka o ziemię|Dyplomacja|Szkolnictwo"),
    tails=listed("w Polsce|w Drugiej Rzeczypospolitej|pod okupacją niemiecką|w Generalnym Gubernatorstwie|na Kresach Wschodnich|w XIX wieku|na Pomorzu|w latach wojny|Polski Ludowej|w dawnej Polsce|w Galicji|po 1945 roku|w okresie stalinowskim|na ziemiach polskich|w Wielkopolsce|Armii Krajowej|i Litwy w XVII wieku|Warszawy|w dobie Jagiellonów|na Śląsku"),
    subtitles=listed("Studia i materiały|Zarys dziejów|1939–1945|Wybór dokumentów|Szkice z dziejów|Biografia|Ludzie i wydarzenia|1944–1956|Mity i rzeczywistość|Wspomnienia i relacje|Praca zbiorowa|Studium z dziejów społecznych|Przyczynek do dziejów"),
    phrases=listed("Wielka trwoga|Tylko jedno życie|Kraj bez nazwy|Między wschodem a zachodem|Chleb i strach|Obcy we własnym domu|Trudny powrót|Czas próby|Bez przebaczenia"),
    series=listed("Biblioteka Historyczna|Monografie IPN|Dzieje narodu i państwa polskiego|Prace Instytutu Historii"),
    bodies=listed("Ministerstwo Spraw Wewnętrznych|KC PZPR|Delegatura Rządu|Komenda Główna AK|Urząd Wojewódzki w Lublinie|WUBP w Krakowie|Ministerstwo Spraw Zagranicznych|Biuro Polityczne KC PZPR|Prezydium Rady Ministrów|Oddział II Sztabu Głównego"),
    records=listed("Protokół posiedzenia|Raport sytuacyjny|Notatka|Sprawozdanie|Pismo do ministra|Okólnik|Meldunek|Notatka służbowa|Protokół przesłuchania|Sprawozdanie miesięczne|Instrukcja nr 5|Relacja|Depesza|Akt oskarżenia"),
    universities=listed("Uniwersytet Warszawski|UJ|Uniwersytet Jagielloński|KUL|UAM w Poznaniu|Wrocław"),
    encyclopedias=listed("Polski słownik biograficzny|Encyklopedia powszechna|PSB|Słownik historii Polski"),
    prose=listed("Liczby te budzą wątpliwości|Dokument nie jest datowany|Autor dziękuje pracownikom archiwum za pomoc|Podkreślenie w oryginale|Tłumaczenie własne|Kwestia ta wymaga dalszych badań|Został aresztowany w 1946 r. i skazany|W literaturze panuje w tej sprawie spór|Według innych danych było ich około trzech tysięcy|Akta spłonęły w 1944 r.|Brak na to dowodów w źródłach|Pisownia oryginalna|Nazwisko nieczytelne|Pełny tekst nigdy nie został ogłoszony|Tak samo oceniał to wojewoda|O jego losach niewiele wiadomo"),
    between=listed("Odmiennie|Na ten temat|Szerzej|Podobnie|Inaczej|O sporze|Ostatnio|Dane według|Najpełniej|Krytycznie"),
)
