"""Slovene."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="sl",
    name="Slovene",
    ibid=forms("prav tam | prav tam, | prav tam. | ibid. | ibidem | istotam | istotam,"),
    idem=forms("isti | ista | istega | iste | isti avtor | ista avtorica | idem"),
    op_cit=forms("n. d. | nav. delo | navedeno delo | cit. delo | citirano delo | n. m. | nav. d. | op. cit. | n. č. | navedeni članek | nav. čl."),
    loc_cit=forms("nav. mesto | na navedenem mestu | loc. cit."),
    passim=forms("passim | in sl. | in nasl. | in dalje | sl. | in naprej"),
    hereafter=forms("dalje | v nadaljevanju | v nadaljevanju: | (v nadaljevanju | (dalje | v nadaljnjem besedilu | odslej | dalje:"),
    above=forms("zgoraj | glej zgoraj | gl. zgoraj"),
    below=forms("spodaj | glej spodaj | gl. spodaj"),
    see=forms(
        """glej | glej: | glej tudi | glej tudi: | glej npr. | glej na primer | glej še | gl. | gl.: | gl. tudi | gl. tudi: | gl. npr. | prim. | prim.: | prim. tudi | primerjaj | primerjaj: | primerjaj tudi | več o tem | več o tem: | več o tem glej | več o tem glej: | več o tem gl. | o tem | o tem: | o tem glej | o tem glej: | o tem gl. | o tem več | podrobneje | podrobneje: | podrobneje glej | podrobneje o tem | podrobneje o tem: | podrobneje o tem glej | podrobneje v
        več: | več v | več v: | več glej | več glej: | obširneje | obširneje glej | obširneje o tem | npr. | na primer | med drugim | poglej"""
    ),
    opening=forms("po | vir: | viri: | podobno | drugače | prikaz: | ocena: | podatki po: | povzeto po | povzeto po: | nazadnje"),
    citing=forms("cit. po | cit. po: | citirano po | citirano po: | navedeno po | navedeno po: | citat po | nav. po | cit. v | po: | navaja"),
    reprinted=forms("objavljeno v | objavljeno v: | ponatis | ponatis v | ponatisnjeno v | objavljen v | objavljena v | objava v | tiskano v | natisnjeno v"),
    available=forms("dostopno na | dostopno na: | dostopno prek | dostopno preko | na spletu | spletna stran | dostopno: | dosegljivo na | pridobljeno s | spletni vir:"),
    accessed=forms("pridobljeno | pridobljeno: | dostop | dostop: | dostop dne | zadnji dostop | zadnji dostop: | ogled | ogled: | datum dostopa | datum dostopa: | nazadnje obiskano | nazadnje dostopano | (dostop | (pridobljeno | (ogled | obiskano"),
    online_since=forms("objavljeno | objavljeno: | zadnja sprememba | posodobljeno"),
    in_=forms("v: | v | v zborniku | v knjigi | In: | in:"),
    editor=forms(
        """ur. | (ur.) | ur.: | urednik | urednica | uredniki | (urednik) | uredil | uredila | uredili | ured. | gl. ur. | glavni urednik | odg. ur. | (ured.) | prir. | (prir.) | priredil | priredila | priredili | pripravil | pripravila | pripravili | izdal | izd. | zbral | zbrala | zbral in uredil | uredil in opombe napisal | objavil | red. | eds. | ed. | (eds.) | (ed.) | spremna beseda"""
    ),
    translator=forms("prev. | (prev.) | prevedel | prevedla | prevedli | prevod | prevajalec | prevajalka | iz angleščine prevedel | iz nemščine prevedel | poslovenil | v prevodu"),
    interviewer=forms("pogovor z | pogovor s | intervju z | intervju s | intervju | avtorjev pogovor z | avtorjev intervju z | pogovor | pričevanje | pogovarjal se je | spraševal"),
    honorific=forms("gospod | gospa | dr. | prof. | mag. | gen. | škof"),
    and_=forms("ter"),  # "in" is what stands before a place in too many languages
    et_al=forms("et al. | in drugi | idr. | in dr. | in sod. | in sodelavci"),
    anonymous=forms("Anonimno | Anonimni avtor | Neznani avtor"),
    given_names=forms(
        """Alenka | Aleš | Aleksander | Aljaž | Alojz | Alojzij | Alma | Ana | Andrej | Andreja | Andraž | Anja | Ante | Anton | Avgust | Avguštin | Barbara | Bernard | Blaž | Bogo | Bogdan | Bojan | Bojana | Boris | Borut | Boštjan | Božidar | Božo | Branko | Cirila | Ciril | Cvetka | Darja | Darko | Davorin | Dejan | Dragan | Dragotin | Drago | Dušan | Dušica | Edvard | Egon | Eva | Ferdo | Fran | Franc | France | Franci | Frančišek | Gašper | Gorazd | Gregor | Ignac | Ignacij | Igor | Ivan | Ivanka | Ivo | Jaka | Jakob | Jana | Janez | Janko | Jasna | Jelka | Jera | Jerca | Jernej | Jože | Josip | Jožef | Jožica | Jure | Jurij | Justin | Karel | Karl | Katja | Klemen | Kornelija | Kristina | Ladislav
        Lev | Ljuba | Ljubo | Lojze | Lovro | Lovrenc | Luka | Maca | Majda | Maja | Makso | Maks | Marija | Marijan | Marjan | Marko | Mateja | Matej | Matevž | Matija | Matjaž | Meta | Metka | Metod | Mija | Mihael | Miha | Milan | Milica | Milko | Miran | Mirjana | Mirko | Miroslav | Mitja | Monika | Nadja | Neja | Nevenka | Nataša | Oto | Peter | Petra | Pavel | Pavla | Polona | Primož | Rajko | Renata | Robert | Rok | Rudolf | Sabina | Samo | Silvo | Simona | Slavko | Slavica | Spomenka | Stane | Stanislav | Stanko | Stanka | Stojan | Štefan | Tamara | Tanja | Tatjana | Teja | Tine | Tomaž | Tone | Tomislav | Urška | Uroš | Vanja | Vasilij | Vasko | Vera | Vida | Viktor | Vinko | Vlado | Vladimir | Vlasta | Vojko | Zdenka | Zdenko | Zvonko | Zmago | Žarko | Žiga"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(him=forms("isti"), her=forms("ista"), women=forms("-a"), men=forms("Luka | Matija | Miha | Jaka | Žiga | Mitja | Vanja | Saša")),
    edition=forms("izd. | izdaja | 2. izd. | 2. izdaja | druga izdaja | dopolnjena izdaja | 2., dopolnjena izdaja | ponatis | predelana izdaja | razširjena izdaja"),
    volume=forms("zv. | zvezek | knj. | knjiga | del | 1. del | 2. del | letn. | letnik | l. | ser. | zvezki | tom"),
    issue=forms("št. | št | številka | številke | no. | nr. | sn. | snopič"),
    thesis=forms("doktorska disertacija | diplomsko delo | diplomska naloga | magistrsko delo | magistrska naloga | doktorsko delo | disertacija | neobjavljena doktorska disertacija | seminarska naloga"),
    forthcoming=forms("v tisku | v pripravi | v objavi"),
    chapter=forms("pogl. | poglavje | poglavja | § | čl. | člen | odst. | odstavek | točka"),
    table=forms("tabela | tab. | slika | graf | priloga | zemljevid | karta | preglednica"),
    page=forms("str. | s. | stran | strani | str"),
    folio=forms("fol. | f. | list | listi | fol"),
    column=forms("stolpec | stolp. | kolona"),
    note=forms("op. | opomba | opombo | opombi | opombe | opomba št. | sprotna opomba"),
    here=forms("tu | tukaj | zlasti | predvsem | citat | posebno"),
    months=groups(
        """januar | januarja | januarju | jan.; februar | februarja | februarju | febr. | feb.; marec | marca | marcu | mar.; april | aprila | aprilu | apr.; maj | maja | maju; junij | junija | juniju | jun.;
        julij | julija | juliju | jul.; avgust | avgusta | avgustu | avg.; september | septembra | septembru | sept.; oktober | oktobra | oktobru | okt.; november | novembra | novembru | nov.; december | decembra | decembru | dec."""
    ),
    seasons=groups("pomlad | pomladi | spomladi; poletje | poleti | poletja; jesen | jeseni; zima | pozimi | zime"),
    circa=forms("okoli | okrog | približno | ok. | ca. | ca"),
    not_after=forms("najkasneje | najpozneje | ne kasneje kot"),
    not_before=forms("najprej | ne prej kot"),
    before=forms("pred"),
    after=forms("po"),
    until=forms("do"),
    year_words=forms("leta | leto | letih"),
    no_date=forms("b. d. | b. l. | brez letnice | brez datuma | s. a. | nedatirano | [b. l.]"),
    no_place=forms("b. k. | brez kraja | s. l. | [b. k.]"),
    function_words=forms("ter | ki | pri | iz | na | se | je | za | od | do | kot | bila | bil | leta | letih | let | med | po | tudi | ali | v | z | s | slovenski | slovenske | slovenskega | slovenije | slovenija | slovenska | slovencev | glej | prim | prav | tam | njegov | svetovne | vojne | vojni | str"),
    letters=forms("č | š | ž"),
    title_words=forms(
        """Arhiv | Arhivi | Begunci | Boj | Bela | Beli | Brez | Cerkev | Črna | Črni | Delavsko | Delo | Demokratična | Dnevnik | Dnevniki | Dokumenti | Domobranci | Država | Državni | Družba | Dva | Gospodarska | Gospodarstvo | Gradivo | Hrvati | Idejni | Iz | Izbor | Izbrana | Izbrano | Iskanje | Jugoslavija | Jugoslovanska | Južni | Jugoslavije | Kako | Katoliška | Ključne | Kmečko | Knjiga | Komunistična | Korespondenca | Kranjska | Kronika | Kultura | Kulturna | Leksikon | Liberalizem | Ljubljana | Ljubljanska | Ljudska | Ljudje | Med | Mesta | Mesto | Moja | Moje | Moj | Meje | Na | Nacionalizem | Narod | Narodna | Narodni | Narodnoosvobodilni | Nastanek | Nemci | Nemška | Nemški | Nova | Novejša | O | Ob | Oblast | Oblikovanje | Od | Odnosi | Okupacija | Osvobodilna | Osvoboditev | Partija | Partizanska | Partizani | Plebiscit | Pisma | Pod | Politična | Politični | Politika | Pot | Povojna | Povojni | Pravo | Pregled | Prevzem | Primorska | Primorski | Prispevki | Prva | Prvi | Razdvojeni | Razvoj | Rdeča | Revolucija | Resnica | Sinteza | Slovar | Slovenci | Slovenija | Slovenska | Slovenske | Slovenski | Slovensko | Socialna | Spomini | Stare | Stari | Srečanja | Štajerska | Študije | Temna | Trst | Tržaško | Umetnost | Usoda | Veliki | Velika | Viri | Vloga | Vojaška | Vojna | Vojne | Volitve | Vstaja | Zapisi | Zapisniki | Zasedba | Zbornik | Zbrana | Zbrano | Zgodovina | Zgodovinski | Zgodovinske | Zločini | Ženske | Življenje | Žrtve"""
    ),
    verbs=forms("je | bil | bila | bili | bilo"),
    held=forms("hrani ga|hrani|shranjen v|shranjena v|kopija v"),
    record=forms("Zapisnik | Poročilo | Dopis | Pismo | Okrožnica | Brzojavka | Odredba | Sklep | Odlok | Izjava | Telegram | Elaborat | Zabeležka | Referat | Spomenica | Seznam"),
    letter=forms("Pismo | Pisma | Dopis"),
    communication=forms("elektronsko sporočilo | e-pošta | ustno sporočilo | ustna informacija | telefonski pogovor | osebna komunikacija"),
    writer=forms("avtorju | avtorici | meni"),
    addressee=(),  # the dative says it
    newspaper=forms("Novice | Časopis | Glas | Glasnik | Poročevalec | Večer"),
    newspapers=forms("Slovenec | Jutro | Slovenski narod | Slovenski poročevalec | Ljudska pravica | Delo | Dnevnik | Večer | Edinost | Domoljub | Slovenski dom | Mladina | Naša sodobnost | Kmetijske in rokodelske novice | Straža | Slovenski gospodar | Primorski dnevnik | Mladika | Jugoslovan | Amerikanski Slovenec | Naprej | Družina | Zarja | Goriška straža | Tabor | Soča"),
    abbreviation=forms("str | ur | prir | prev | izd | zv | knj | letn | št | gl | prim | npr | fasc | šk | mapa | pogl | čl | op | nav | prof | dr | mag | gen | škof | itd | idr | oz | tj | cit | sl"),
    entry=forms("geslo | s. v."),
    piece=forms("članek | knjiga | knjigo | študija | študijo"),
    review=forms("recenzija | ocena"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=forms("zapis z dne | zapis dne"),
    act=forms("Zakon | Ustava | Uredba | Odlok | Odredba | Pravilnik"),
    gazette=forms("Uradni list | Uradni list RS | Ur. l. | Uradni list LRS | Uradni list SRS | Službeni list"),
    reports=(),  # told by their shape, the parties before them
    body=forms("akademija | arhiv | društvo | inštitut | knjižnica | komisija | komite | ministrstvo | muzej | odbor | sekretariat | svet | uprava | univerza | urad | vlada | zveza"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("župan"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("knjiga | knjige | knjigi | knjigo | monografija | monografiji | spomini | spominih | roman | romanu | študija | študiji"),
    article=forms("članek | članku | razprava | razpravi"),
    collection=forms("zbornik | zborniku"),
    periodical=forms("revija | reviji | časopis | časopisu | časnik"),
    shown=forms("film | filmu | opera | operi | drama | predstava | razstava | razstavi | serija | pesem | slika | igra | oddaja | govor | ukaz | pogodba | operacija | ladja | spomenik"),
    titled=forms("z naslovom"),
    writes=forms("napisal | napisala | piše | pisal | trdi | trdil | opisuje | opisal | navaja | avtor | opisala | trdila | navedel | ugotavlja | poudarja | poročal | objavil | avtorica"),
    author=forms("avtor | avtorica | avtorji"),
    office=forms("direktor | predsednik | minister | vlada"),
    according=forms("po mnenju | po besedah | kot piše"),
    by=(),  # a name has another ending
    pictured=forms("foto | slika"),
    sources=forms("vir | viri | literatura | viri in literatura | citiranje | kako citirati | priporočeno citiranje | po | podatki po | na podlagi | zunanje povezave | dela | izbrana dela"),
    notes=forms("opombe"),
    appeared=forms("izšel | izšla | izšlo | izšle | objavil | objavila | objavili | objavljen | objavljena | objavljeno | izdal | izdala | izdan | izdana | natisnjen | natisnjena"),
    possessive=forms("svoj | svojo | svoji | svojem | njegov | njegova | njen | njena"),
    for_=forms("za"),
    keeper=forms("arhiv | knjižnic | muzej"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
