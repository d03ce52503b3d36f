"""Hungarian."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="hu",
    name="Hungarian",
    ibid=forms("uo. | ugyanott | u. o. | uo., | ua. | uott"),
    idem=forms("uő | uő. | ugyanő"),
    op_cit=forms("i. m. | id. mű | idézett mű | im. | i. k. | id. munka | id. kötet | i. köt."),
    loc_cit=forms("i. h. | id. hely | i. t. | id. tan. | id. tanulmány | i. cikk"),
    passim=forms("passim | skk. | köv. | és köv."),
    hereafter=forms("a továbbiakban | a továbbiakban: | továbbiakban | (továbbiakban | a következőkben"),
    above=forms("fentebb | fenn | lásd fentebb | lásd fent"),
    below=forms("alább | lentebb | lásd alább"),
    see=forms(
        """lásd | lásd: | lásd még | lásd még: | lásd erre | lásd erről | lásd erről: | lásd ehhez | lásd például | lásd többek között | ld. | ld.: | ld. még | ld. még: | ld. ehhez | ld. pl. | ld. erről | l. még
        vö. | vö.: | vö. még | vö. ehhez | bővebben | bővebben: | bővebben lásd | bővebben lásd: | részletesen | részletesen lásd | részletesen lásd: | részletesebben lásd | minderről | minderről lásd | erről | erről lásd | erről lásd: | erről bővebben | erről bővebben: | ehhez lásd
        többek között | például | például: | pl. | összefoglalóan | összefoglalóan lásd | legújabban | legutóbb"""
    ),
    opening=forms("hasonlóan | forrás: | másként | ezzel szemben | az adatok forrása: | a kérdésről | a témáról | a témához"),
    citing=forms("idézi | idézi: | idézve | közli | közli: | idézet: | id. | hivatkozik rá | az idézet helye"),
    reprinted=forms("újraközölve | újraközölve: | megjelent | megjelent: | kiadva | kiadása: | újra megjelent | kiadta: | megjelent még"),
    available=forms("elérhető | elérhető: | elérhetőség | elérhetőség: | online: | online elérhető | url: | forrás: | internet:"),
    accessed=forms("letöltve | letöltve: | letöltés | letöltés: | letöltés ideje | letöltés ideje: | letöltés dátuma | letöltés dátuma: | utolsó letöltés | utolsó letöltés: | utolsó megtekintés | utolsó megtekintés: | megtekintve | hozzáférés | hozzáférés: | hozzáférés ideje: | utoljára letöltve"),
    online_since=forms("közzétéve | közzétéve: | publikálva | feltöltve | utolsó módosítás"),
    in_=forms("in | in: | In | In:"),
    editor=forms(
        """szerk. | (szerk.) | szerk.: | szerkesztette | szerkesztette: | szerkesztő | (szerk.): | összeáll. | (összeáll.) | összeállította | összeállította: | s. a. r. | s. a. rend. | sajtó alá rendezte | sajtó alá rendezte: | sajtó alá rend. | vál. | válogatta | közreadja | közread.
        kiad. | kiadta | közzéteszi | főszerk. | (főszerk.) | főszerkesztő | sorozatszerk. | bev. | a bevezetőt írta | jegyz. | (közread.) | (vál.) | (kiad.) | (s. a. r.)"""
    ),
    translator=forms("ford. | fordította | fordította: | (ford.) | ford.: | fordítás"),
    interviewer=forms("interjú | interjút készítette | interjú: | a szerző interjúja | beszélgetés | az interjút készítette | oral history interjú"),
    honorific=forms("dr. | özv. | gróf | báró | vitéz"),
    and_=forms("és | – | s | illetve | valamint"),
    et_al=forms("et al. | és mások | és társai | és tsai | stb."),
    anonymous=forms("Névtelen | Anonymus | Sz. n. | [szerző nélkül]"),
    given_names=forms(
        """Ágota | Bernadett | Borbála | Enikő | Flóra | Kamilla | Mariann | Melinda | Mónika | Nikolett | Richárd | Terézia | Tímea
        Kelemen | Győző | Aurél | Lóránd | Oszkár | Mózes | Jakab | Gergő | Emőke | Ede | Ambrus | Etelka | Kornélia | Lénárd | Menyhért | Olivér | Rozália | Vencel | Szilveszter | Csongor | Ádám | Ágnes | Ágoston | Albert | Alajos | András | Andor | Anikó | Antal | Aranka | Árpád | Attila | Balázs | Bálint | Béla | Benedek | Benő | Bertalan | Csaba | Dániel | Dávid | Dénes | Dezső | Domokos | Edit | Elek | Elemér | Előd | Emese | Endre | Ernő | Erzsébet | Éva
        Ferenc | Flórián | Frigyes | Fülöp | Gábor | Gáspár | Gellért | Géza | Gergely | Gizella | Gusztáv | Gyöngyi | György | Györgyi | Gyula | Hajnalka | Henrik | Ignác | Ildikó | Ilona | Imre | István | Iván | Izabella | János | Jenő | József | Judit | Júlia | Kálmán | Károly | Katalin | Kázmér | Kinga | Klára | Kornél | Kristóf | Krisztián | Krisztina
        Lajos | László | Levente | Lipót | Loránd | Loránt | Lóránt | Magdolna | Márton | Máté | Mátyás | Mária | Margit | Mihály | Miklós | Mór | Nándor | Ödön | Orsolya | Ottó | Pál | Péter | Piroska | Pongrác | Réka | Rezső | Rózsa | Rudolf | Sándor | Sarolta | Sebestyén | Szabolcs | Szilárd | Szilvia | Tamás | Tibor | Tihamér | Tivadar | Tünde
        Béni | Beatrix | Bulcsú | Ervin | Jácint | Norbert | Vazul | Vilmos | Vince | Viktória | Zita | Zoltán | Zsigmond | Zsófia | Zsolt | Zsombor | Zsuzsa | Zsuzsanna | Aladár | Ákos | Bence | Botond | Csilla | Emma | Eszter | Gyopár | Hedvig | Irén | Jolán | Julianna | Lilla | Márta | Nóra | Noémi | Róbert | Teréz | Veronika"""
    ),
    surnames=(),  # people have one, or the first counts
    gender=None,  # the language has none
    edition=forms("kiad. | kiadás | bőv. kiad. | bővített kiadás | jav. kiad. | javított kiadás | jav. és bőv. kiad. | javított és bővített kiadás | átdolg. kiad. | átdolgozott kiadás | hasonmás kiadás | reprint kiadás | utánnyomás"),
    volume=forms("köt. | kötet | évf. | évfolyam | évfolyam, | k. | rész | könyv | Bd."),
    issue=forms("sz. | szám | füzet | füz. | no."),
    thesis=forms("PhD-értekezés | PhD értekezés | PhD-disszertáció | PhD disszertáció | doktori értekezés | doktori disszertáció | doktori (PhD) értekezés | kandidátusi értekezés | akadémiai doktori értekezés | szakdolgozat | habilitációs értekezés | egyetemi doktori értekezés | bölcsészdoktori értekezés | DLA értekezés"),
    forthcoming=forms("megjelenés alatt | megjelenés előtt | kiadás alatt | sajtó alatt | előkészületben"),
    chapter=forms("fejezet | fej. | § | bekezdés | bek. | pont | cikk | cikkely | tc. | t.-c."),
    table=forms("táblázat | tábl. | ábra | térkép | melléklet | mell. | kép"),
    page=forms("o. | old. | oldal | p. | pp. | l. | lap"),
    folio=forms("fol. | f. | ff. | folio | lap | levél"),
    column=forms("hasáb | has. | hasábok"),
    note=forms("jegyzet | jegyz. | lábjegyzet | lj. | jz. | sz. jegyzet | 2. jegyzet"),
    here=forms("itt | itt: | különösen | kül. | főleg | idézet | az idézet | idézett hely"),
    months=groups(
        """január | jan. | januári | januárban; február | febr. | februári | feb. | februárban; március | márc. | márciusi | márciusban; április | ápr. | áprilisi | áprilisban; május | máj. | májusi | májusban; június | jún. | júniusi | júniusban;
        július | júl. | júliusi | júliusban; augusztus | aug. | augusztusi | augusztusban; szeptember | szept. | szeptemberi | szeptemberben; október | okt. | októberi | októberben; november | nov. | novemberi | novemberben; december | dec. | decemberi | decemberben"""
    ),
    seasons=groups("tavasz | tavaszi | tavaszán; nyár | nyári | nyarán; ősz | őszi | őszén; tél | téli | telén"),
    circa=forms("kb. | körül | körülbelül | cca | ca. | ca"),
    not_after=forms("legkésőbb | nem később mint"),
    not_before=forms("legkorábban | nem korábban mint"),
    before=forms("előtt"),
    after=forms("után"),
    until=forms("-ig | ig"),
    year_words=forms("év | évi | esztendő"),
    no_date=forms("é. n. | [é. n.] | dátum nélkül | d. n. | [d. n.] | kelet nélkül | k. n. | é.n."),
    no_place=forms("h. n. | [h. n.] | hely nélkül | h. é. n."),
    function_words=forms("a | az | és | egy | hogy | nem | volt | meg | csak | mint | ez | ezt | azt | már | még | vagy | szerint | között | alatt | után | előtt | által | mellett | ellen | című | lásd | valamint | illetve | sem | továbbá | amely | melynek"),
    letters=forms("ő | ű | á | í | ó | ö | ú | ü"),
    title_words=forms(
        """Adalékok | Adatok | Állam | Az | Bécs | Budapest | Csata | Dokumentumok | Egy | Egyház | Élete | Emlékezés | Emlékezések | Emlékiratok | Emlékirat | Erdély | Európa | Ezer | Fejezetek | Forradalom | Források | Gazdaság | Háború | Hadtörténelmi | Hadsereg | Három | Helytörténet | Irodalom | Iratok | Jegyzőkönyv | Jegyzőkönyvek | Két | Király | Királyi | Közlemények
        Két | Kultúra | Lapok | Levelek | Levelezés | Levéltári | Magyar | Magyarok | Magyarország | Megszállás | Mezőgazdaság | Mítosz | Monarchia | Múlt | Munkásmozgalom | Napló | Naplója | Nemzet | Nemzeti | Nép | Népi | Németek | Ország | Osztrák | Párt | Politika | Politikai | Rendszer | Szemle | Szociáldemokrata | Szövetség | Társadalom | Tanulmányok | Történelem | Történelmi | Történet | Története
        Történeti | Trianon | Új | Ujabb | Újabb | Válogatott | Város | Világ | Világháború | Zsidó | Zsidók | Zsidóság"""
    ),
    verbs=forms("volt | voltak | írja | említi | hangsúlyozza"),
    held=forms("őrzi|őrzési helye"),
    record=forms("Jelentés | Jegyzőkönyv | Levél | Feljegyzés | Előterjesztés | Távirat | Utasítás | Határozat | Átirat | Memorandum | Összefoglaló | Számjeltávirat | Napijelentés"),
    letter=forms("Levél | Levele"),
    communication=forms("szóbeli közlés | személyes közlés | írásbeli közlés | e-mail"),
    writer=forms("a szerzőnek | a szerzőhöz | nekem"),
    addressee=(),  # an ending of the name ("Bethlenhez")
    newspaper=forms("Hírlap | Újság | Napló | Közlöny | Hírek | Lap"),
    newspapers=forms("Magyar Közlöny | Kossuth Népe | Ludas Matyi | Új Szó | Szabad Szó | Hajdú-Bihari Napló | Esti Hírlap | 8 Órai Újság | Budapester Tagblatt | Délmagyarország | Irodalmi Újság | Népszava | Népszabadság | Pesti Napló | Magyarság | Szabad Nép | Magyar Nemzet | Pester Lloyd | Pesti Hírlap | Budapesti Hírlap | Nemzeti Újság | Függetlenség | Új Magyarság | Magyar Hírlap | Kis Újság | Budapesti Közlöny"),
    abbreviation=forms("szerk | Szerk | kiad | évf | köt | sz | jegyz | ford | Ld | ld | vö | Vö | pl | Pl | dr | Dr | ifj | id | özv | gr | br | cs | ő | uo | Uo | fol | tc | stb | ún | kb | Bp | bev | vál | összeáll | főszerk | sorozatszerk | mell | tábl | fej"),
    entry=forms("szócikk | címszó | s. v."),
    piece=forms("cikk | cikke | tanulmány | tanulmánya | könyv | könyve"),
    review=forms("recenzió | recenziója"),
    foreword=forms("előszó | utószó | bevezetés"),
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=(),  # the word stands behind the day: “március 19-i bejegyzés”
    act=forms("Törvény | Rendelet | Törvénycikk"),
    gazette=forms("Magyar Közlöny | Budapesti Közlöny | Rendeletek Tára | Országos Törvénytár"),
    reports=(),  # told by their shape, the parties before them
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("könyv | könyve | könyvében | könyvben | monográfia | monográfiájában | emlékiratai | emlékirataiban | regény | napló | naplójában | életrajz"),
    article=forms("cikk | cikkében | tanulmány | tanulmányában | írásában"),
    collection=forms("kötet | kötetben | gyűjtemény"),
    periodical=forms("folyóirat | folyóiratban | lap | hetilap | újság"),
    shown=forms("film | filmben | opera | színdarab | kiállítás | sorozat | dal | vers | festmény | játék | műsor | beszéd | parancs | szerződés | hadművelet | hajó | emlékmű"),
    titled=forms("című | címmel | címen"),
    writes=forms("írta | írja | írt | állítja | állította | leírja | meséli | megjegyzi | becsüli | megállapítja | hangsúlyozza | kimutatta"),
    author=forms("szerzője"),
    office=forms("igazgató | elnök | miniszter | polgármester"),
    according=forms("szerint"),
    by=(),  # a name has another ending
    pictured=forms("fotó | kép | fénykép"),
    sources=forms("forrás | források | irodalom | felhasznált irodalom | források és irodalom | ajánlott irodalom | bibliográfia | hivatkozás | javasolt hivatkozás | idézés | hivatkozási javaslat | nyomán | adatok | külső hivatkozások | további olvasnivaló | művei"),
    notes=forms("jegyzetek"),
    appeared=forms("megjelent | megjelenő | kiadta | kiadott | kiadták | közölte | közölt | jelent meg | publikálta | publikált | jelentette meg"),
    possessive=forms("az ő"),
    for_=(),  # the word has another ending
    keeper=forms("levéltár | könyvtár | múzeum | archívum"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
