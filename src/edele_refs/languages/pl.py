"""Polish."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="pl",
    name="Polish",
    ibid=forms("tamże | tamże, | tamże. | tamte"),
    idem=forms("tenże | tegoż | tejże | taż | tychże | ciż | tenże, | tenże autor"),
    op_cit=forms("dz. cyt. | dz. cyt | jw. | j.w. | j. w. | op. cyt. | dzieło cytowane | art. cyt. | cyt. wyd. | przywoł. dz. | cyt. dz."),
    loc_cit=forms("w miejscu cytowanym | m. cyt."),
    passim=forms("i nast. | i in. | i n. | nn. | i in. miejsca"),
    hereafter=forms("dalej | dalej: | dalej – | dalej cyt. | dalej cyt. jako | dalej cytowane jako | dalej jako | w dalszej części | cyt. dalej jako | cyt. jako"),
    above=forms("wyżej | zob. wyżej | powyżej | jw."),
    below=forms("niżej | zob. niżej | poniżej"),
    see=forms(
        """zob. | zob | zob.: | zob. też | zob. także | zob. również | zob. np. | zob. na ten temat | zob. m.in. | zob. m. in. | por. | por | por.: | por. też | por. także | por. np. | por. również | patrz | patrz: | patrz też
        patrz także | np. | na przykład | m.in. | szerzej | szerzej zob. | szerzej zob.: | szerzej na ten temat zob. | szerzej na ten temat | szerzej: | więcej zob. | zobacz | vide | o tym zob. | na ten temat zob."""
    ),
    opening=forms(
        """za | za: | m.in.: | np.: | podobnie | podobnie: | inaczej | inaczej: | więcej: | ostatnio | ostatnio: | przykładowo | przykładowo: | krytycznie
        krytycznie: | rec.: | recenzja: | biogram: | źródło: | druk: | wydanie: | literatura: | odmiennie | bliżej | dokładniej | dokładnie | obszernie | obszerniej | według
        wg | tak | porównaj | bliżej na ten temat | na temat"""
    ),
    citing=forms("cyt. za | cyt. za: | cytat za | cytat za: | cytuję za | cytowane za | cyt. wg | podaję za | za: | cyt. w | cyt. według | oprac. na podst. | oprac. na podst.: | oprac. na podstawie"),
    reprinted=forms("przedruk w | przedruk w: | przedruk | przedr. w | opubl. w | opubl. w: | opublikowane w | opublikowany w | opublikowano w | publikowany w | druk. w | drukowane w | wyd. w | ogł. w | pierwodruk | pierwodruk w | przedruk: | wydane w: | opublikowane w:"),
    available=forms("dostępny na | dostępne na | dostępny na: | dostępne na: | dostępny w Internecie | dostępne w Internecie | dostępny w internecie: | online: | on-line: | adres: | źródło: | tryb dostępu: | tryb dostępu"),
    accessed=forms("term. wiz. | dostęp | dostęp: | dostęp z | dostęp z dnia | dostęp w dniu | dostęp dnia | [dostęp: | [dostęp | (dostęp: | data dostępu | data dostępu: | odczyt | odczyt z | odczyt: | ostatni dostęp | ostatni dostęp: | stan na dzień | stan z dnia"),
    online_since=forms("opublikowano | opublikowano: | opublikowano dnia | data publikacji: | ostatnia aktualizacja | ostatnia aktualizacja: | ostatnia modyfikacja:"),
    in_=forms("w: | [w:] | [w]: | (w:) | w tenże | w tomie: | [w :] | w zb.: | w"),
    editor=forms(
        """red. | red | (red.) | [red.] | za red. | pod red. | pod redakcją | red. nauk. | red. naukowa | red. tomu | oprac. | (oprac.) | opr. | (opr.) | opracował | opracowała | opracowali | opracowanie | wyd. | (wyd.) | wydał | wydali
        zebrał | zebrał i oprac. | wybór i oprac. | wybór i opracowanie | wybór | wstęp i oprac. | wstęp i opracowanie | wstęp | przyg. do druku | do druku przygotował | do druku przygotowała | do druku przygotowali | do druku przyg. | przygotował do druku | przygotowała do druku | przygotowali do druku | przygot. do druku | tłum. i oprac. | przeł. i oprac. | oprac. i tłum. | komitet redakcyjny | do druku podał | oprac., wstęp i komentarz | wstęp i komentarz | wybór, wstęp i oprac. | wybór, wstęp i opracowanie | wstęp, wybór i oprac. | wstęp i red. | red. i oprac. | oprac. i wstęp | oprac. i red. | zebrał i opracował | wybór tekstów | oprac. zespół"""
    ),
    translator=forms("tłum. | (tłum.) | tł. | tłumaczył | tłumaczyła | tłumaczenie | przeł. | przekł. | przełożył | przełożyła | przekład | z ang. tłum. | z niem. tłum. | w przekładzie | w tłumaczeniu | spolszczył"),
    interviewer=forms("wywiad z | rozmowa z | wywiad | relacja | wywiad autora z | rozmawiał | rozmawiała | rozmowę przeprowadził | rozmowę przeprowadziła | wywiad przeprowadził | rozmowa autora z | rozmowa autorki z | wywiad autorki z | relacja ustna | nagranie rozmowy z | nagranie wywiadu z | zapis rozmowy z | nagranie relacji"),
    recorded=forms("zapisał | zapisała | zap. | spisał | spisała | nagrał | nagrała | rozmawiał | rozmawiała | rozm. | rozmowę przeprowadził | rozmowę przeprowadziła | wywiad przeprowadził | wywiad przeprowadziła | przeprowadził | przeprowadziła | relację przyjął | relację przyjęła | oprac."),
    told=forms("relacja | wspomnienie | świadectwo | relacja ustna"),
    honorific=forms("Pani | Panią | pani | panią | pan | panem | Pan | Panem | ks. | ks | bp | bp. | abp | kard. | o. | s. | prof. | dr | dr. | hab. | płk | płk. | gen. | inż. | mgr"),
    and_=forms("i | oraz | a"),
    et_al=forms("i in. | i inni | i inn. | i wsp."),
    anonymous=forms("Anonim | Autor nieznany | N. N."),
    given_names=forms(
        """Aneta | Apoloniusz | Arkadiusz | Bogna | Bogumił | Bogusława | Cecylia | Celina | Czesława | Dobrosława | Edyta | Fryderyk | Henryka | Izydor | Jarema | Józefa | Juliusz | Kacper | Kajetan
        Kamila | Kazimiera | Krystian | Ludwika | Łucja | Malwina | Marceli | Marcelina | Mariola | Maryla | Marzena | Maurycy | Michalina | Patryk | Prakseda | Radosław | Remigiusz | Romana | Rozalia
        Róża | Sławoj | Sylwester | Szczepan | Teofil | Walery | Weronika | Wiktoria | Władysława | Żaneta | Ziemowit | Zbysław | Zdzisława | Bazyli | Apolonia | Gniewomir | Natan | Symcha | Szmul
        Icchak
        Adam | Agata | Agnieszka | Aleksander | Aleksandra | Alicja | Alina | Andrzej | Anna | Antoni | Artur | Barbara | Bartłomiej | Bartosz | Beata | Bernadetta | Bogdan | Bogusław | Bolesław | Bożena | Bronisław | Cezary | Czesław | Daniel | Danuta | Dariusz | Dorota
        Edward | Elżbieta | Eugeniusz | Ewa | Feliks | Franciszek | Grażyna | Grzegorz | Halina | Hanna | Henryk | Hubert | Ignacy | Irena | Iwona | Jacek | Jadwiga | Jakub | Jan | Janina | Janusz | Jarosław | Jerzy | Joanna | Jolanta | Józef | Julian | Justyna | Karol | Katarzyna | Kazimierz | Konrad | Krystyna
        Krzysztof | Lech | Leon | Leszek | Lucjan | Ludwik | Łukasz | Maciej | Magdalena | Małgorzata | Marcin | Marek | Maria | Marian | Mariusz | Marta | Mateusz | Michał | Mieczysław | Mikołaj | Mirosław | Monika | Natalia | Norbert | Paweł | Piotr | Przemysław | Rafał | Robert | Roman | Ryszard | Sebastian | Sławomir | Stanisław
        Stefan | Stefania | Sylwia | Szymon | Tadeusz | Teresa | Tomasz | Urszula | Waldemar | Wacław | Wanda | Wiesław | Wiktor | Witold | Władysław | Włodzimierz | Wojciech | Zbigniew | Zdzisław | Zofia | Zygmunt
        Anatol | Zenon | Lucyna | Romuald | Ireneusz | Olgierd | Mirosława | Ludmiła | Stanisława | Wiesława | Bronisława | Wincenty | Walenty
        Teodor | Tymoteusz | Ksawery | Klemens | Kinga | Izabela | Hieronim | Gustaw | Ewelina | Benedykt | Antonina | Alojzy | Albin | Zuzanna
        Wawrzyniec | Tobiasz | Seweryn | Sabina | Rajmund | Patrycja | Maksymilian | Longin | Lesław | Kornel | Klaudia | Jędrzej | Irmina | Genowefa
        Eryk | Edmund | Dominika | Dominik | Cyprian | Borys | Bożenna | Aniela"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=forms("tenże"),
        her=forms("taż | tejże"),
        women=forms("-a"),
        his_surnames=forms("-ski | -cki | -dzki"),
        her_surnames=forms("-ska | -cka | -dzka | -ówna"),
    ),
    edition=forms("wyd. | wydanie | wyd | wyd. II | wyd. III"),
    volume=forms("t. | tom | tomy | t | cz. | część | ks. | księga | ser. | seria | r. | R. | rocznik | vol. | tt."),
    issue=forms("nr | nry | nr. | numer | z. | zesz. | zeszyt | zeszyty | poz."),
    thesis=forms("rozprawa doktorska | praca doktorska | rozpr. dokt. | praca magisterska | rozprawa habilitacyjna | praca habilitacyjna | mps pracy doktorskiej | mps pracy magisterskiej | maszynopis pracy doktorskiej | maszynopis pracy magisterskiej | niepublikowana praca doktorska | niepublikowana praca magisterska | niepublikowana rozprawa doktorska | niepubl. praca doktorska | niepubl. praca magisterska | dysertacja | dysertacja doktorska | pr. dokt."),
    forthcoming=forms("w druku | w przygotowaniu | w opracowaniu | ukaże się"),
    chapter=forms("rozdział | rozdz. | rozdz | rozdziały | ust. | par. | pkt | art. | podrozdz."),
    table=forms("tabela | tab. | rys. | wykres | aneks | zał. | załącznik | mapa | il. | ilustr. | tablica"),
    page=forms("s. | s | str. | strona | strony | ss."),
    folio=forms("k. | karta | karty | kk. | k | f. | fol. | ark."),
    column=forms("szp. | kol. | łam | ł. | szpalta | kolumna"),
    note=forms("przypisie | uw. | przypisu | przypisem | przypisach | przyp. | przypis | przypisy | przyp | odn. | odnośnik | uwaga"),
    here=forms("tu | tu: | zwł. | zwłaszcza | szczególnie | szczeg. | w szczególności | tutaj | cytat | cytat: | cyt."),
    months=groups(
        """styczeń | stycznia | sty. | stycz. | styczniu; luty | lutego | lut. | lutym; marzec | marca | marcu | marz.; kwiecień | kwietnia | kwi. | kwiec. | kwietniu | kwiet.; maj | maja | maju; czerwiec | czerwca | czerwcu | czerw.;
        lipiec | lipca | lipcu | lip.; sierpień | sierpnia | sierp. | sierpniu; wrzesień | września | wrz. | wrzes. | wrześniu | wrześ.; październik | października | paźdz. | październiku | paźdz | paź.; listopad | listopada | listop. | listopadzie; grudzień | grudnia | gru. | grudz. | grudniu"""
    ),
    seasons=groups("wiosna | wiosny | wiosną | wiosnę; lato | lata | latem; jesień | jesieni | jesienią; zima | zimy | zimą"),
    circa=forms("ok. | około | ca | ca."),
    not_after=forms("nie później niż | najpóźniej | nie po"),
    not_before=forms("nie wcześniej niż | najwcześniej | nie przed"),
    before=forms("przed"),
    after=forms("po"),
    until=forms("do | po"),
    year_words=forms("r. | rr. | rok | roku | lata | latach | r"),
    no_date=forms("b. r. | b. d. | bez daty | bez roku | b. r. w. | [b. r.] | [b. d.] | b. r. i m. | bd. | br."),
    no_place=forms("b. m. | bez miejsca | b. m. w. | [b. m.] | b. m. i r. | b. m. r."),
    function_words=forms("i | w | z | na | do | się | nie | że | jest | oraz | od | po | za | przez | pod | dla | ze | jak | był | przy | we | o | który | które"),
    letters=forms("ł | ą | ę | ż | ź | ś | ń | ć | ó"),
    title_words=forms(
        """Akcja | Akta | Archiwum | Biuletyn | Biografia | Bitwa | Dokumenty | Droga | Druga | Działalność | Dzieje | Dziennik | Dzienniki | Dwa | Europa | Gazeta | Historia | Historyczne | II | Inwentarz | Jan Paweł | Język | Katalog | Kolekcja | Konspiracja | Korespondencja | Kościół | Kraj | Kronika | Kultura | Kwartalnik | List | Listy | Listopad
        Litwa | Ludność | Ludzie | Materiały | Miasto | Mój | Moje | Moja | Najnowsze | Naród | Narodziny | Niemcy | Niemieckie | Nowa | Nowe | O | Obóz | Obraz | Obrona | Od | Okupacja | Opis | Pamięć | Pamiętnik | Pamiętniki | Państwo | Pierwsza | Pisma | Pod | Podziemie | Polacy | Polityka | Polityczna | Polska | Polski | Polskie | Polskiego | Powstanie | Prace | Prawda | Prawo | Problemy | Proces | Protokół
        Przed | Przegląd | Raport | Relacja | Rewolucja | Rocznik | Roczniki | Rosja | Rozkaz | Rozmowy | Rząd | Rzeczpospolita | Słownik | Społeczeństwo | Sprawa | Sprawozdanie | Stosunki | Studia | Szkice | Śląsk | Świat | Trudna | Ustawa | W | Walka | Warszawa | Wielka | Wielki | Wojna | Wojsko | Wojskowy | Wspomnienia | Wybór | Wydawnictwo | Z | Za | Zagłada | Zarys | Zbrodnia | Zeszyty | Ziemia | Związek | Źródła | Życie | Życiorys | Żołnierze | Żydzi
        Kodeks | Kroniki | Diariusz | Protokoły | Księgi | Encyklopedia | Zbiór | Dzieła
        Metryka | Lustracja | Inwentarze | Rejestr | Rejestry | Statuty | Uchwały | Stenogram
        Sprawozdania
        Przemówienie | Przemówienia | Wystąpienie | Wystąpienia | Referat | Odezwa | Komunikat | Orędzie | Mowa | Mowy | Testament | Portret | Śmierć | Pogrzeb | Wyrok | Uwagi | Zapiski | Wizyta | Podróż | Twórczość | Poglądy | Rola | Reforma | Sejm | Zjazd | Kampania | Kampanie | Powstania | Początki | Geneza | Upadek | Kryzys | Elity | Kobiety | Robotnicy | Chłopi | Szlachta | Cenzura | Propaganda | Represje | Bezpieka | Armia | Ruch"""
    ),
    verbs=forms("jest | był | była | było | były | są | że | który | która | które | nie | się"),
    held=forms("przechowywany w|przechowywana w|przechowywane w|w zbiorach|ze zbiorów|kopia w|odpis w|oryginał w"),
    record=forms(
        """List | Pismo | Notatka | Rozkaz | Sprawozdanie | Protokół | Raport | Relacja
        Meldunek | Telegram | Notatki | Zeznanie | Wniosek | Memoriał | Depesza
        Zarządzenie | Zeznania | Oświadczenie
        Okólnik | Instrukcja | Wykaz | Zestawienie | Odpis | Wyciąg | Opinia | Ocena | Charakterystyka | Uchwała | Podanie | Skarga | Prośba | Postanowienie | Decyzja | Informacja | Analiza | Akt oskarżenia | Wyrok | Kwestionariusz | Ankieta | Akta osobowe | Akta sprawy | Szyfrogram | Ulotka | Życiorys
        Rozporządzenie | Rezolucja | Zażalenie | Lista | Stenogram | Odezwa | Manifest | Apel | Deklaracja | Komunikat | Proklamacja | Zapis rozmowy | Świadectwo | Przemówienie | Referat | Plan pracy | Protokoły"""
    ),
    letter=forms("List | Pismo"),
    communication=forms("e-mail | mail | wiadomość e-mail | informacja ustna | informacja własna | rozmowa telefoniczna"),
    writer=forms("autora | autorki | autorem | autorką | mnie | autorów"),
    addressee=forms("do | adresat:"),
    newspaper=forms(
        """Gazeta | Kurier | Dziennik | Głos | Życie | Tygodnik | Biuletyn | Trybuna | Słowo
        Express"""
    ),
    newspapers=forms("Gazeta Ludowa | Tygodnik Powszechny | Głos Wybrzeża | Dziennik Bałtycki | Gazeta Polska | Gazeta Krakowska | Słowo Powszechne | Żołnierz Wolności | Sztandar Młodych | Express Wieczorny | Echo Dnia | Kurier Polski | Gazeta Robotnicza | Trybuna Robotnicza | Kurier Lubelski | Sztandar Ludu | Nasz Przegląd | Gazeta Wyborcza | Nowiny Rzeszowskie | Ilustrowany Kurier Codzienny | Chłopska Droga | Zielony Sztandar | Biuletyn Informacyjny | Gazeta Białostocka | Przegląd Sportowy | IKC | Czas | Polityka | Kultura | Robotnik | Gazeta | Rzeczpospolita | Trybuna Ludu | Słowo | Dziennik Polski | Życie Warszawy | Głos Ludu | Kurier Warszawski | Nowy Kurier Warszawski"),
    abbreviation=forms(
        """repr | przedr | sygn | t | k | s | w | wyd | oprac | zob | Zob | por | Por | dz | cyt | tłum | arch | Nakł | nakł | Druk | Tow
        bp | abp | kard | ks | prof | dr | hab | płk | ppłk | gen | mjr | kpt | inż | mgr | św | bł | tzw | wg | ul | woj | pow | gm | zm | ur | ok | np | przeł | przekł | ang | niem | ros | fr | krypt | ps | pseud"""
    ),
    entry=forms("hasło | s. v."),
    piece=forms("artykuł | artykule | artykułu | studium | szkic | esej | książkę | książka | książce | tekst | pracę | pracy"),
    review=forms("recenzja | recenzji | recenzję | omówienie"),
    foreword=forms("przedmowa | posłowie | wstęp | słowo wstępne | wprowadzenie"),
    mine=forms("mój | moja | moją | moje | mojego | mojej | nasz | naszą | naszej"),
    files=forms("akta | akt | akty | dokumenty | dokumentów | materiały | materiałów | teczki"),
    testimony=forms("relacja | zeznanie | protokół przesłuchania | świadectwo | wspomnienia"),
    articled=(),  # newspapers have no article
    leading=forms("jak | według | zdaniem | ale | gdy | kiedy | dla"),
    entry_of_day=forms("zapis z | zapis z dnia | wpis z | wpis z dnia | zapis pod datą | wpis pod datą"),
    act=forms("Ustawa | Rozporządzenie | Okólnik | Obwieszczenie | Instrukcja | Rozkaz | Dekret | Postanowienie | Zarządzenie | Uchwała | Konstytucja"),
    gazette=forms("MP | Dz. U. | Dz.U. | DzU | Dziennik Ustaw | Monitor Polski | M.P. | Dz. Urz. | Dz.U. R.P. | Dz. U. R. P. | Dz.U. RP | Dz. U. RP | Dz.U.RP | DzU RP | Dziennik Ustaw RP | Dziennik Ustaw PRL | Dz.U. PRL | Dz. U. PRL | Dz.U.R.P. | DzURP | Dz. Pr. | Dz.Pr. | Dziennik Praw | Dz. Praw"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """akadem | ambasada | archiwum | biblioteka | biuro | fundacja | główny-urząd | instytut | komisj | komitet | ministerstwo | muzeum | organizacja
        policja | rada | sejm | towarzystwo | uniwersytet | urząd
        bank polski | liga narodów | polska akademia | starostwo | komenda | kuratorium"""
    ),
    unit=forms("armia | batalion | brygada | dywizja | korpus | pułk"),
    rank=(),  # told by the words of other languages
    post=forms("burmistrz | gubernator | naczelnik | starosta | wojewoda"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("książka | książki | książce | książkę | książką | monografia | monografii | monografię | wspomnienia | wspomnieniach | wspomnień | pamiętnik | pamiętniku | pamiętniki | biografia | biografii | powieść | powieści | praca | pracy | pracę | studium | opracowanie | opracowaniu | dziennik | dzienniku | dzieło | dziele | publikacja | publikacji | publikację | książkach | albumie | album | reportażu | reportaż | rozprawa | rozprawie | pamiętnikach | opracowania | encyklopedia | encyklopedii | słownik | słowniku | prace | książek | tytuły"),
    article=forms("artykuł | artykule | artykułu | szkic | szkicu | esej | eseju | felieton | felietonie | reportaż | reportażu | recenzja | recenzji"),
    collection=forms("zbiór | zbiorze | tomie zbiorowym | antologia | antologii"),
    periodical=forms("czasopismo | czasopiśmie | tygodnik | tygodniku | miesięcznik | miesięczniku | dziennik | dzienniku | gazeta | gazecie | kwartalnik | kwartalniku"),
    shown=forms("film | filmie | filmu | opera | operze | balet | sztuka | sztuce | spektakl | spektaklu | wystawa | wystawie | serial | serialu | piosenka | pieśń | wiersz | wierszu | poemat | poemacie | słuchowisko | obraz | obrazie | gra | audycja | przemówienie | rozkaz | traktat | operacja | operacji | kampania | hasło | okręt | statek | pomnik | festiwal | deklaracja | odezwa"),
    titled=forms("pt. | p.t. | pod tytułem | zatytułowany | zatytułowana | zatytułowanej | zatytułowanym | noszącej tytuł"),
    writes=forms("napisał | napisała | pisze | pisał | pisała | piszą | twierdzi | twierdził | twierdziła | opisuje | opisał | opisała | wspomina | wspominał | podaje | podał | zauważa | zauważył | stwierdza | stwierdził | szacuje | relacjonuje | opowiada | przekonuje | ocenia | autor | autorka | analizuje | analizował | analizowała | podkreśla | podkreślał | podkreślała | przypomina | przypominał | dowodzi | dowodził | dowodziła | odnotowuje | odnotował | odnotowała | ustalił | ustaliła | wykazał | wykazała | przytacza | cytuje | zanotował | zanotowała | dokumentuje | ujawnił | ujawniła | wylicza | relacjonował | relacjonowała | informował | informowała | donosił | donosiła | zamieścił | zamieściła | nazwał | nazwała | nazywa | mówi | wspominała | opowiadał | opowiadała | autorzy | poświęcił | poświęciła | omawia | omówił | omówiła | przedstawił | przedstawia | szacował | szacowała | podała | zauważyła | stwierdziła | pisali"),
    author=forms("autor | autorka | autorzy | autora | autorki | współautor | współautorka | współautorzy"),
    office=forms("prezes | dyrektor | dyrektorka | burmistrz | przewodniczący | przewodnicząca | kierownik | bohater | minister | wojewoda | starosta | członek | profesor | sekretarz | zarząd | rząd | komitet | ambasador | rada | dowódca"),
    according=forms("według | wg | zdaniem | jak pisze | jak podaje | w opinii | za"),
    by=(),  # a name has another ending
    pictured=forms("fot. | foto | zdjęcie | il. | ilustracja | źródło zdjęcia | źródła zdjęć | ze zbiorów | zbiory"),
    sources=forms("pierwodruk | bibl. | lit. | źródło | źródła | bibliografia | literatura | źródła i literatura | wybrana literatura | literatura przedmiotu | bibliografia wybrana | wybrana bibliografia | warto przeczytać | czytaj więcej | inspiracja | bibliografia (wybór) | cytowanie | sposób cytowania | jak cytować | zalecane cytowanie | według | wg | na podstawie | dane za | za | opracowano na podstawie | publikacje | wybrane publikacje | ważniejsze publikacje | linki zewnętrzne | linki | prace | więcej | źródła archiwalne | źródła drukowane | opracowania | literatura dodatkowa | lektury | do przeczytania | ważniejsze prace | najważniejsze prace | wybrane prace | główne prace | wybór publikacji | najważniejsze publikacje | wykaz źródeł | wykorzystane źródła | wykorzystana literatura | spis literatury | literatura uzupełniająca | bibliografia podstawowa | bibliografia i źródła | cyt. za | cytat za"),
    notes=forms("przypisy"),
    appeared=forms("ukazał się | ukazała się | ukazało się | ukazały się | wyszedł | wyszła | wyszło | wyszły | opublikował | opublikowała | opublikowali | opublikowany | opublikowana | opublikowane | opublikowanym | opublikowanej | ogłosił | ogłosiła | ogłoszony | ogłoszona | ogłoszone | wydał | wydała | wydali | wydany | wydana | wydane | wydanej | wydanym | zamieszczony | drukowany"),
    possessive=forms("swój | swoja | swoją | swojej | swoim | swego | swej | swym | jego | jej | ich"),
    for_=forms("dla"),
    keeper=forms("archiw | bibliote | muze | ossoline"),
)
