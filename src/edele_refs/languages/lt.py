"""Lithuanian."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="lt",
    name="Lithuanian",
    ibid=forms("ten pat | ten pat, | ten pat. | t. p. | ibid. | ibidem | ibid"),
    idem=forms("tas pats | ta pati | to paties | tos pačios | tie patys | to paties autoriaus | idem"),
    op_cit=forms("min. veik. | minėtas veikalas | min. str. | op. cit. | cit. veik. | nurod. veik. | nurodytas veikalas | min. kn. | nurod. str. | minėtas straipsnis | cituotas veikalas | min. darbas"),
    loc_cit=forms("loc. cit. | nurodyta vieta | nurod. vieta"),
    passim=forms("passim | ir kt. | ir t. t. | ir toliau"),
    hereafter=forms("toliau | toliau – | toliau: | (toliau | toliau tekste | toliau tekste – | toliau cituojama | toliau cit. | toliau nurodoma"),
    above=forms("žr. aukščiau | aukščiau | anksčiau"),
    below=forms("žr. toliau | žemiau | žr. žemiau"),
    see=forms(
        """žr. | žr | žr.: | žr. taip pat | žr. taip pat: | taip pat žr. | taip pat žr.: | žr. pvz. | žr., pvz., | žr., pavyzdžiui, | plg. | plg.: | plačiau žr. | plačiau žr.: | plačiau apie tai žr. | plačiau apie tai žr.: | plačiau apie tai | plačiau: | plačiau
        apie tai žr. | apie tai žr.: | daugiau žr. | daugiau žr.: | išsamiau žr. | išsamiau žr.: | išsamiau | dar žr. | dar žr.: | detaliau žr. | pvz. | pvz.: | pavyzdžiui | palyginkite | palyginti"""
    ),
    opening=forms("pagal | pagal: | šaltinis: | šaltinis | panašiai | kitaip | remiantis | parengta pagal | duomenys iš | recenzija: | sudaryta pagal"),
    citing=forms("cit. iš | cit. pagal | cituota iš | cituojama iš | cituojama pagal | cit. iš: | cit. pagal: | cituota pagal | pagal:"),
    reprinted=forms("perspausdinta | perspausdinta kn. | išspausdinta | paskelbta | paskelbta kn. | publikuota | publikuota kn. | perspausdinta: | skelbta"),
    available=forms("prieiga per internetą | prieiga per internetą: | prieiga internete | prieiga internete: | prieiga | prieiga: | prieiga prie interneto | internete | internetinė prieiga | interneto prieiga: | internetinė prieiga:"),
    accessed=forms("žiūrėta | [žiūrėta | (žiūrėta | žiūrėta: | žr. internete | prisijungta | prisijungimo data | prisijungimo data: | paskutinį kartą žiūrėta | paskutinė peržiūra | tikrinta | žiūrėta internete"),
    online_since=forms("paskelbta internete | atnaujinta | publikuota internete"),
    in_=forms("in | in: | kn. | kn.: | iš | leid. | rink."),
    editor=forms(
        """sud. | sud.: | (sud.) | sudarė | sudarytojas | sudarytoja | sudarytojai | sudaryt. | sudar. | (sudar.) | red. | (red.) | redaktorius | redagavo | redakcinė kolegija | ats. red. | atsak. red. | atsakomasis redaktorius | vyr. red. | moksl. red. | mokslinis redaktorius | parengė | par. | (par.) | parengė: | spaudai parengė | leidinį parengė | dokumentus parengė | tekstus parengė | paruošė
        spec. red. | eds. | ed. | (eds.) | (ed.) | sud. ir red. | įvado autorius | įvadas | įvadą parašė"""
    ),
    translator=forms("vertė | vert. | vertėjas | vertėja | vertimas | iš anglų k. vertė | iš lenkų k. vertė | iš vokiečių k. vertė | iš rusų k. vertė | iš anglų kalbos vertė | iš lenkų kalbos vertė | iš vokiečių kalbos vertė | iš prancūzų kalbos vertė | iš lotynų kalbos vertė | išvertė"),
    interviewer=forms("interviu su | pokalbis su | autoriaus pokalbis su | autorės pokalbis su | autoriaus interviu su | autorės interviu su | interviu | pokalbis | kalbėjosi | kalbino | užrašė"),
    honorific=forms("p. | ponas | ponia | prof. | dr. | gen. | plk. | kun. | vysk. | kan."),
    and_=forms("ir"),
    et_al=forms("ir kt. | ir kiti | et al. | ir kiti."),
    anonymous=forms("Anonimas | Autorius nežinomas | Be autoriaus"),
    given_names=forms(
        """Ingrida | Vygantas | Žydrūnas | Žilvinas | Arūnė | Virgilijus
        Adolfas | Albinas | Albertas | Aldona | Alfredas | Alfonsas | Alfonas | Algimantas | Algirdas | Algis | Alvydas | Andrius | Antanas | Antanina | Arnoldas | Artūras | Arūnas | Arvydas | Asta | Augustinas | Aurelija | Aurimas | Aušra | Balys | Bernardas | Birutė | Bronius | Bronislovas | Česlovas | Dainius | Daiva | Dalia | Dalius | Danguolė | Danutė | Darius | Domas | Donatas | Edita | Edmundas | Edvardas | Egidijus | Eglė | Eimantas | Elena | Elmantas | Eligijus | Ernestas | Eugenijus | Feliksas | Gediminas | Genovaitė | Giedrius | Giedrė | Gintaras | Gintautas | Gintarė | Henrikas | Ignas | Ilona | Ingė | Inga | Irena | Jolanta | Jolita | Jonas | Julius | Juozapas | Juozas | Jurgita | Jurgis | Jūratė | Karolis | Kastytis | Kazimieras | Kazys | Kęstutis | Konstantinas
        Laima | Laimutis | Laura | Leonas | Leonidas | Linas | Lina | Liudas | Liudvikas | Loreta | Lukas | Mantas | Manvydas | Marius | Marija | Mečislovas | Mečys | Meilė | Mindaugas | Mykolas | Modestas | Motiejus | Mikalojus | Nerijus | Nerija | Nijolė | Norbertas | Olga | Ona | Paulius | Petras | Povilas | Pranas | Raimundas | Raimonda | Ramunė | Ramūnas | Rasa | Regina | Rimantas | Rimvydas | Rita | Robertas | Romas | Romualdas | Rūta | Salomėja | Saulius | Sigitas | Silvestras | Simas | Simonas | Skirmantas | Stanislovas | Stasys | Steponas | Sigita | Tadas | Teresė | Tomas | Vaclovas | Vacys | Vaidas | Valdas | Valdemaras | Valentinas | Valerijus | Vanda | Vida | Vidas | Viktoras | Vilius | Vilma | Vincas | Virginija | Vygandas | Vygintas | Vykintas | Vytas | Vytautas | Vytenis | Vladas | Zenonas | Zigmas | Zigmantas | Zita | Živilė | Žygintas | Žilvytis"""
    ),
    surnames=(),  # people have one
    gender=None,  # no words for it are known
    edition=forms("leid. | leidimas | 2-asis leid. | 2-as leid. | antras leidimas | antrasis leidimas | patais. leid. | papild. leid. | pataisytas ir papildytas leidimas | fotografuotinis leidimas | faksimilinis leidimas"),
    volume=forms("t. | tomas | tomai | tt. | d. | dalis | kn. | knyga | ser. | serija | m. | metai"),
    issue=forms("nr. | nr | Nr. | sąs. | sąsiuvinis | Nr | numeris | vol. | sąs"),
    thesis=forms("daktaro disertacija | disertacija | magistro darbas | daktaro disertacijos santrauka | habilitacijos procedūrai teikiamų mokslo darbų apžvalga | bakalauro darbas | humanitarinių mokslų daktaro disertacija | diplominis darbas | kandidatinė disertacija"),
    forthcoming=forms("spaudoje | rengiama spaudai | rengiama | atiduota spaudai"),
    chapter=forms("sk. | skyrius | skyriai | poskyris | str. | § | par. | skirsnis | straipsnis"),
    table=forms("lentelė | lent. | pav. | priedas | schema | žemėlapis | il."),
    page=forms("p. | psl. | puslapis | puslapiai | pp."),
    folio=forms("l. | lap. | lapas | lapai | fol. | f. | ll."),
    column=forms("stulp. | skiltis | skilt. | stulpelis"),
    note=forms("išnaša | išn. | past. | pastaba | išnašos | nuoroda | nr. išnaša"),
    here=forms("čia | čia: | ypač | citata | cituota vieta"),
    months=groups(
        """sausis | sausio | saus. | sausį; vasaris | vasario | vas. | vasarį; kovas | kovo | kovą; balandis | balandžio | bal. | balandį; gegužė | gegužės | geg. | gegužę | gegužis | gegužio; birželis | birželio | birž. | birželį;
        liepa | liepos | liep. | liepą; rugpjūtis | rugpjūčio | rugp. | rugpj. | rugpjūtį; rugsėjis | rugsėjo | rugs. | rugsėjį; spalis | spalio | spal. | spalį; lapkritis | lapkričio | lapkr. | lapkritį; gruodis | gruodžio | gruod. | gruodį"""
    ),
    seasons=groups("pavasaris | pavasario | pavasarį; vasara | vasaros | vasarą; ruduo | rudens | rudenį; žiema | žiemos | žiemą"),
    circa=forms("apie | apytiksliai | apytikriai | maždaug | ca | ca."),
    not_after=forms("ne vėliau kaip | ne vėliau"),
    not_before=forms("ne anksčiau kaip | ne anksčiau"),
    before=forms("iki | prieš"),
    after=forms("po"),
    until=forms("iki"),
    year_words=forms("m. | metai | metų | metais"),
    no_date=forms("b. m. | be datos | b. d. | [b. m.] | be metų | s. a."),
    no_place=forms("b. v. | be vietos | [b. v.] | s. l."),
    function_words=forms("ir | iš | į | su | kad | yra | bei | apie | nuo | iki | dėl | kaip | buvo | metais | metų | metai | lietuvos | lietuvių | lietuva | lietuvoje | istorijos | istorija | žr | prie | už | tarp | jo | jų | kurie | kuris | pagal | amžiaus | amžiuje | žemės | valstybės | tik"),
    letters=forms("ą | č | ę | ė | į | š | ų | ū | ž"),
    title_words=forms(
        """Aktai | Apie | Archyvas | Atgimimas | Atsiminimai | Aušra | Bajorai | Baltų | Baltarusija | Bažnyčia | Bibliografija | Bibliotekos | Biografija | Biuletenis | Byla | Carų | Darbai | Dešimt | Dienoraštis | Dienoraščiai | Didysis | Didžioji | Dokumentai | Dvarai | Dvasininkai | Enciklopedija | Epocha | Europa | Genocidas | Gyvenimas | Holokaustas | Istorija | Istorijos | Iš | Jogaila | Kaip | Karas | Kariuomenė | Karo | Katalikų | Katalikai | Kauno | Kelias | Knyga | Knygos | Kova | Kovos | Konstitucija | Kultūra | Kultūros | Laisvė | Laiškai | Lenkija | Lenkijos | Lietuva | Lietuvių | Lietuvos | Lietuviai | Lietuviškoji | Lituanistika | Mažoji | Mažosios | Metraštis | Metraščiai | Metrika | Miestas | Miestai | Moterys | Mokslas | Mūsų | Nacionalizmas | Nepriklausoma | Nepriklausomybė | Nauja | Naujas | Nuo | Okupacija | Paminklai | Partizanai | Partizanų | Partija | Pasipriešinimas | Pilys | Politika | Politinė | Praeitis | Pirmasis | Pirmoji | Protokolai | Pranešimai | Prezidentas | Raštai | Rinktiniai | Rusija | Rusijos | Rytprūsiai | Sąjūdis | Senoji | Senosios | Seimas | Siekiai | Sovietinė | Sovietinis | Sukilimas | Šaltiniai | Studijos | Tarp | Tauta | Tautinis | Teisė | Tremtis | Tremtiniai | Unija | Vakarų | Valdžia | Valstybė | Valstybės | Valstiečiai | Viduramžių | Vilnius | Vilniaus | Visuomenė | Vokietija | Vokiečiai | Žemė | Žemaičiai | Žemaitija | Žydai | Žmonės"""
    ),
    verbs=forms("yra | buvo | esą | rašo"),
    held=forms("saugomas|saugoma|kopija"),
    record=forms("Pranešimas | Raportas | Protokolas | Laiškas | Įsakymas | Aktas | Pažyma | Nutarimas | Telegrama | Raštas | Ataskaita | Apklausos protokolas | Prašymas | Liudijimas | Aplinkraštis | Atsiminimai | Suvestinė"),
    letter=forms("Laiškas | Laiškai"),
    communication=forms("el. laiškas | asmeninis pokalbis | telefoninis pokalbis | elektroninis laiškas | žodinis pranešimas"),
    writer=forms("autoriui | autorei | man"),
    addressee=(),  # the dative says it
    newspaper=forms("Žinios | Aidas | Balsas | Naujienos | Laikraštis | Dienraštis"),
    newspapers=forms("Kauno diena | Komjaunimo tiesa | Naujoji Lietuva | Literatūra ir menas | Lietuvos aidas | Lietuvos žinios | Aušra | Varpas | Tiesa | Rytas | Respublika | Lietuvos rytas | XX amžius | Į laisvę | Ūkininkas | Draugas | Naujienos | Vienybė | Akiračiai | Vilniaus žinios | Viltis | Kalba Vilnius | Valstiečių laikraštis | Darbininkų balsas"),
    abbreviation=forms("žr | plg | sud | red | vert | kn | sk | str | min | veik | cit | ats | vyr | prof | dr | gen | plk | kun | vysk | kan | pvz | apyl | apskr | ap | aps | valsč | vlsč | mst | gub | liet | angl | lenk | vok | rus | pan | kt | vnt"),
    entry=(),  # titles of entries have no word before them
    piece=forms("straipsnis | straipsnį | knyga | knygą"),
    review=forms("recenzija"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=(),  # the word stands behind the day: “birželio 23 d. įrašas”
    act=forms("Įstatymas | Konstitucija | Nutarimas | Dekretas"),
    gazette=forms("Vyriausybės žinios | Valstybės žinios | Laikinosios Vyriausybės žinios"),
    reports=(),  # told by their shape, the parties before them
    body=forms("akademija | archyvas | biblioteka | centras | departamentas | draugija | institutas | komisija | komitetas | ministerija | muziejus | seimas | taryba | universitetas | valdyba"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("gubernatorius | burmistras"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("knyga | knygoje | knygos | monografija | monografijoje | atsiminimai | atsiminimuose | romanas"),
    article=forms("straipsnis | straipsnyje"),
    collection=forms("rinkinys | rinkinyje"),
    periodical=forms("žurnalas | žurnale | laikraštis | laikraštyje"),
    shown=forms("filmas | opera | pjesė | paroda | serialas | daina | eilėraštis | paveikslas | žaidimas | laida | kalba | įsakymas | sutartis | operacija | laivas"),
    titled=forms("pavadinimu"),
    writes=forms("rašė | rašo | teigia | teigė | aprašo | pasakoja | nurodo"),
    author=forms("autorius | autorė"),
    office=forms("direktorius | ministras"),
    according=forms("pasak | anot"),
    by=(),  # a name has another ending
    pictured=forms("nuotrauka | nuotr. | foto"),
    sources=forms("šaltinis | šaltiniai | literatūra | šaltiniai ir literatūra | citavimas | cituoti kaip | nuoroda | pagal | duomenys pagal"),
    notes=forms("išnašos"),
    appeared=forms("pasirodė | išėjo | išleido | išleista | išleistas | paskelbė | paskelbta | paskelbtas | publikavo | publikuotas | publikuota | išspausdinta"),
    possessive=forms("savo | jo | jos | jų"),
    for_=(),  # the word has another ending
    keeper=forms("archyv | bibliotek | muziej"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
