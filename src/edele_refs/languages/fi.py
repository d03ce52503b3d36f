"""Finnish."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="fi",
    name="Finnish",
    ibid=forms("sama | sama, | sama. | samassa | ibid. | ibid | ibidem | siinä"),
    idem=forms("sama kirjoittaja | sama tekijä | idem | sama kirj."),
    op_cit=forms("mt. | mt | m. t. | mainittu teos | em. teos | emt. | emt | mk. | mainittu kirjoitus | ma. | mainittu artikkeli | em. artikkeli | op. cit. | em. kirj. | mainittu kirja | edellä mainittu teos"),
    loc_cit=forms("mp. | mainittu paikka | loc. cit."),
    passim=forms("passim | ja seur. | seur. | ym. | ym"),
    hereafter=forms("jäljempänä | jatkossa | tästä eteenpäin | (jatkossa | tästä lähtien | jatkossa: | myöhemmin"),
    above=forms("edellä | ks. edellä | yllä"),
    below=forms("alla | ks. jäljempänä | ks. alempana"),
    see=forms(
        """ks. | ks | ks.: | ks. myös | ks. myös: | ks. esim. | ks. esimerkiksi | ks. tarkemmin | ks. lähemmin | ks. erityisesti | ks. tästä | kts. | kts. myös | katso | katso myös | vrt. | vrt | vrt. myös | vrt. kuitenkin | vert. | tarkemmin ks. | tarkemmin | lähemmin | lähemmin ks. | tästä ks. | tästä | tästä tarkemmin | laajemmin | laajemmin ks. | aiheesta ks. | aiheesta | yleisesti ks.
        esim. | esimerkiksi | mm. | muun muassa | näin esim. | viimeksi"""
    ),
    opening=forms("näin | lähde: | lähteet: | lähde | toisin | samoin | näin myös | arvostelu: | tiedot: | laskettu:"),
    citing=forms("siteerattu | lainattu | sit. | cit. | siteeraa | lainaus teoksesta | teoksen mukaan"),
    reprinted=forms("uudelleen julkaistu | julkaistu | julkaistu teoksessa | painettu | painettu teoksessa | uusintapainos"),
    available=forms("saatavissa | saatavilla | saatavissa: | saatavilla: | verkossa | verkossa: | internetissä | verkkojulkaisu | www-dokumentti | [verkkoaineisto]"),
    accessed=forms("luettu | (luettu | [luettu | luettu: | viitattu | (viitattu | [viitattu | katsottu | haettu | tarkistettu | viittauspäivä | käyty | (katsottu"),
    online_since=forms("julkaistu verkossa | päivitetty | viimeksi päivitetty"),
    in_=forms("teoksessa | teoksessa: | kirjassa | in | kokoelmassa | julkaisussa"),
    editor=forms(
        """toim. | (toim.) | toim | (toim) | toim.: | toimittanut | toimittaneet | toimittaja | toimittajat | päätoim. | päätoimittaja | (toimittanut) | julk. | julkaissut | koonnut | koon. | eds. | ed. | (eds.) | (ed.) | red. | (red.) | toimituskunta | toimituskunta: | kirjoittanut"""
    ),
    translator=forms("suom. | (suom.) | suomentanut | suomentaneet | suomennos | kääntänyt | käännös | suomentaja | suom.:"),
    interviewer=forms("haastattelu | haastatteli | haastattelija | haastattelijana | tekijän haastattelu | haast. | kirjoittajan haastattelu | haastateltu"),
    honorific=forms("prof. | tri | herra | rouva | kenr. | ev."),
    and_=forms("ja | sekä | &"),
    et_al=forms("ym. | et al. | ja muut | jne."),
    anonymous=forms("Anonyymi | Nimetön | Tekijä tuntematon"),
    given_names=forms(
        """Aake | Aarne | Aarno | Aaro | Aatos | Aimo | Aino | Ainur | Aki | Aleksi | Ali | Allan | Altti | Anders | Anja | Anna | Anna-Leena | Anne | Anneli | Anssi | Antero | Antti | Anu | Arto | Arvo | Asko | Armas | Auvo | Christer | Eero | Eeva | Eija | Einar | Eino | Elina | Elias | Erik | Erkki | Esa | Esko | Eva | Hannes | Hanna | Hannu | Harri | Heidi | Heikki | Helena | Henrik | Henry | Hilkka | Iikka | Ilkka | Ilmari | Ilpo | Ilona | Inkeri | Irma | Jaakko | Jalmari | Janne | Jari | Jarmo | Johanna | Johan | Jorma | Jouko | Jouni | Juha | Juhani | Juho | Jukka | Jussi | Kaarlo | Kai | Kaarina | Kaisa | Kalervo | Kalevi | Kalle | Kari | Katariina | Kauko | Keijo | Kerttu | Kimmo | Kirsi | Kristiina | Kustaa | Kyösti
        Lasse | Lauri | Leena | Leo | Liisa | Lotta | Maija | Maire | Maria | Marja | Marjatta | Marjo | Marko | Markku | Martti | Matti | Mauno | Mervi | Mika | Mikael | Mikko | Miina | Minna | Mirja | Mirkka | Niilo | Nils | Olavi | Olli | Onni | Osmo | Ohto | Oskari | Oula | Otto | Paavo | Panu | Päiviö | Päivi | Pauli | Pekka | Pentti | Pertti | Petri | Pirjo | Pirkko | Raija | Raimo | Rauno | Reijo | Reino | Riitta | Risto | Ritva | Saara | Sakari | Sami | Sampo | Samu | Santeri | Sari | Seija | Seppo | Simo | Sirkka | Sisko | Sofia | Sulo | Tarmo | Tapani | Tapio | Tauno | Teemu | Teuvo | Tero | Tiina | Timo | Toivo | Toini | Tuija | Tuomo | Tuomas | Tuula | Tuulikki | Ulla | Unto | Urho | Uuno | Väinö | Veijo | Veikko | Veli | Venla | Vesa | Vilho | Ville | Viljo | Vilhelm | Yrjö"""
    ),
    surnames=(),  # people have one, or both with a hyphen
    gender=None,  # the language has none
    edition=forms("p. | painos | 2. p. | 2. painos | 3. painos | toinen painos | uudistettu painos | tark. p. | 2., uudistettu painos | näköispainos | korjattu painos"),
    volume=forms("osa | osat | nide | niteet | bd | vsk. | vuosikerta | vol. | sarja"),
    issue=forms("nro | n:o | no | nr | numero | no. | vihko"),
    thesis=forms("väitöskirja | pro gradu | pro gradu -tutkielma | pro gradu -työ | lisensiaatintyö | lisensiaatintutkimus | laudaturtyö | gradu | väitösk. | lisensiaatintutkielma"),
    forthcoming=forms("ilmestyy | painossa | tulossa | julkaisematon"),
    chapter=forms("luku | luvut | § | art. | kohta | mom. | kappale"),
    table=forms("taulukko | taul. | kuvio | liite | kartta | kuva"),
    page=forms("s. | sivu | sivut | sivulla | ss."),
    folio=forms("fol. | lehti | f. | fol"),
    column=forms("palsta | palstat | p."),
    note=forms("viite | viitteet | alaviite | av. | nootti | huom. | viitteessä"),
    here=forms("tässä | erityisesti | erit. | varsinkin | lainaus"),
    months=groups(
        """tammikuu | tammikuuta | tammikuun | tammikuussa | tammik.; helmikuu | helmikuuta | helmikuun | helmikuussa | helmik.; maaliskuu | maaliskuuta | maaliskuun | maaliskuussa | maalisk.; huhtikuu | huhtikuuta | huhtikuun | huhtikuussa | huhtik.; toukokuu | toukokuuta | toukokuun | toukokuussa | toukok.; kesäkuu | kesäkuuta | kesäkuun | kesäkuussa | kesäk.;
        heinäkuu | heinäkuuta | heinäkuun | heinäkuussa | heinäk.; elokuu | elokuuta | elokuun | elokuussa | elok.; syyskuu | syyskuuta | syyskuun | syyskuussa | syysk.; lokakuu | lokakuuta | lokakuun | lokakuussa | lokak.; marraskuu | marraskuuta | marraskuun | marraskuussa | marrask.; joulukuu | joulukuuta | joulukuun | joulukuussa | jouluk."""
    ),
    seasons=groups("kevät | keväällä | kevään; kesä | kesällä | kesän; syksy | syksyllä | syksyn; talvi | talvella | talven"),
    circa=forms("n. | noin | ca | ca. | suunnilleen"),
    not_after=forms("viimeistään | ei myöhemmin kuin"),
    not_before=forms("aikaisintaan | ei aikaisemmin kuin"),
    before=forms("ennen"),
    after=forms("jälkeen"),
    until=forms("asti | saakka"),
    year_words=forms("vuosi | vuoden | vuonna"),
    no_date=forms("s. a. | ei vuotta | päiväämätön | päiväämättömiä | i. v."),
    no_place=forms("s. l. | ei paikkaa"),
    function_words=forms("ja | oli | sekä | että | mutta | kuin | vuosina | vuonna | vuoden | suomen | suomessa | ks | myös | joka | jotka | hän | ei | tai | välillä | mukaan | teoksessa | toim | suom | historiaa | historian | aikana | jälkeen | sodan | mt | oliko"),
    letters=forms("ä | ö"),
    title_words=forms(
        """Aika | Aikakauskirja | Aikakauslehti | Arkisto | Asiakirjoja | Autonomia | Eduskunta | Eduskunnan | Elämä | Elämäni | Elämäkerta | Eurooppa | Historia | Historiaa | Historiallinen | Historiikki | Hallinto | Hallitus | Helsingin | Hyvinvointi | Idän | Ihmisen | Ihmiset | Isänmaa | Itä | Itsenäinen | Itsenäisen | Itsenäisyyden | Jalkaväki | Jatkosota | Kaksi | Kaupunki | Kaupungin | Kansa | Kansan | Kansakunta | Kansallinen | Karjala | Karjalan | Kenraali | Kenen | Keskiaika | Kirjeet | Kirjeitä | Kirkko | Kirkon | Kohti | Kommunismi | Kunta | Kuningas | Kuka | Kun | Kylmä | Kylmän | Laki | Lapin | Lappi | Lapua | Lehdistö | Maailma | Maa | Maan | Maalaiskunta | Maatalous | Mannerheim | Me | Mies | Minä | Muistelmat | Muistelmia | Naiset | Naisten | Neuvostoliitto | Nimi | Nykyajan | Oikeus | Oma | Omat | Osasto | Paasikivi | Päiväkirja | Päiväkirjat | Pitäjä | Poliittinen | Poliittisen | Politiikka | Puna | Punainen | Puolustusvoimat | Raha | Rajan | Rauha | Rintama | Ruotsi | Ruotsin | Saksa | Saksan | Sanakirja | Seitsemän | Seura | Sivistys | Sodan | Sodat | Sota | Sotilaan | Sotien | Suku | Suomalaiset | Suomalainen | Suomen | Suomi | Suomea | Suuri | Taistelu | Talous | Talvisota | Talvisodan | Tie | Tiede | Tutkimuksia | Turku | Turun | Työväen | Työväenliike | Ulkopolitiikka | Uusi | Uuden | Vaalit | Vahva | Valkoinen | Vallankumous | Valta | Valtakunta | Valtio | Valtion | Vanha | Vapaus | Vapaussota | Venäjä | Venäjän | Viipuri | Viipurin | Yhteiskunta | Yliopisto"""
    ),
    verbs=forms("oli | olivat | ovat | toteaa | kirjoittaa"),
    held=forms("säilytetään|kopio"),
    record=forms("Kirje | Pöytäkirja | Muistio | Raportti | Kertomus | Sähke | Päätös | Kuulustelupöytäkirja | Tiedonanto | Selvitys | Selonteko | Tilannekatsaus | Asiakirja | Muistiinpano | Kiertokirje | Promemoria"),
    letter=forms("Kirje | Kirjeet"),
    communication=forms("sähköposti | sähköpostiviesti | suullinen tieto | puhelinkeskustelu | suullinen tiedonanto"),
    writer=forms("kirjoittajalle | tekijälle | minulle"),
    addressee=(),  # a case of the noun says it
    newspaper=forms("Sanomat | Lehti | Uutiset | Sanomalehti"),
    newspapers=forms("Helsingin Sanomat | Uusi Suomi | Suomen Sosialidemokraatti | Turun Sanomat | Aamulehti | Ilta-Sanomat | Kansan Uutiset | Hufvudstadsbladet | Uusi Aura | Karjala | Kaleva | Savon Sanomat | Työmies | Ilkka | Suomen Kuvalehti | Uusi Suometar | Ajan Suunta | Arbeiderbladet | Arbetarbladet | Päivälehti | Suometar | Vapaus | Ajan Sana | Kansan Lehti"),
    abbreviation=forms("ks | kts | vrt | toim | suom | esim | mm | ym | jne | nro | prof | tri | kenr | ev | evl | maj | kapt | luutn | mt | emt | ma | em | os | kk | pk | ptk"),
    entry=forms("hakusana | artikkeli"),
    piece=forms("artikkeli | kirja | tutkimus"),
    review=forms("arvostelu"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=forms("merkintä"),
    act=forms("Laki | Asetus | Valtiopäiväjärjestys"),
    gazette=forms("Suomen asetuskokoelma | SA | Suomen säädöskokoelma | AsK"),
    reports=(),  # told by their shape, the parties before them
    body=forms("akatemia | arkisto | eduskunta | esikunta | hallitus | instituutti | kirjasto | komitea | lautakunta | lähetystö | ministeriö | museo | poliisi | seura | valiokunta | virasto | yliopisto | yhdistys"),
    unit=forms("divisioona | rykmentti | armeijakunta | pataljoona"),
    rank=(),  # told by the words of other languages
    post=forms("kenraalikuvernööri | kuvernööri | maaherra"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("kirja | kirjassa | kirjassaan | teos | teoksessa | teoksessaan | muistelmat | muistelmissaan | väitöskirja | väitöskirjassaan | elämäkerta"),
    article=forms("artikkeli | artikkelissa | artikkelissaan"),
    collection=forms("kokoelma | kokoelmassa"),
    periodical=forms("lehti | lehdessä | aikakauslehti"),
    shown=forms("elokuva | elokuvassa | ooppera | näytelmä | näyttely | sarja | laulu | runo | maalaus | peli | ohjelma | puhe | käsky | sopimus | operaatio | laiva"),
    titled=forms("nimeltä"),
    writes=forms("kirjoitti | kirjoittaa | väittää | kuvaa | kertoo | kertoi | toteaa | totesi | arvioi"),
    author=forms("kirjoittaja"),
    office=forms("johtaja | ministeri | professori"),
    according=forms("mukaan"),
    by=(),  # a name has another ending
    pictured=forms("kuva | valokuva"),
    sources=forms("lähde | lähteet | kirjallisuus | lähteet ja kirjallisuus | kirjallisuutta | lue lisää | viittausohje | viittaus | mukaan | tietojen lähde"),
    notes=forms("viitteet"),
    appeared=forms("ilmestyi | ilmestynyt | julkaisi | julkaistiin | julkaistu | julkaisemassaan | painettiin | painettu"),
    possessive=forms("hänen | heidän"),
    for_=(),  # the word has another ending
    keeper=forms("arkisto | kirjasto | museo"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
