"""Latvian."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="lv",
    name="Latvian",
    ibid=forms("turpat | turpat, | turpat. | tur pat | ibid. | ibidem"),
    idem=forms("tas pats | tā pati | tā paša | tās pašas | tie paši | idem"),
    op_cit=forms("min. darbs | minētais darbs | op. cit. | cit. darbs | norādītais darbs | min. sac. | iepriekš minētais darbs | cit. sac."),
    loc_cit=forms("loc. cit. | norādītā vieta"),
    passim=forms("passim | un c. | un turpm. | u. c."),
    hereafter=forms("turpmāk | turpmāk – | turpmāk: | (turpmāk | turpmāk tekstā | turpmāk tekstā – | turpmāk citēts"),
    above=forms("skat. iepriekš | sk. iepriekš | iepriekš"),
    below=forms("skat. tālāk | sk. tālāk | skat. zemāk"),
    see=forms(
        """skat. | skat.: | skat | sk. | sk.: | skatīt | skatīt: | skatīt arī | skat. arī | skat. arī: | sk. arī | sk. arī: | skat., piemēram | sk., piemēram | skat. piem. | salīdz. | salīdz.: | salīdzināt | sal. | sal.: | plašāk skat. | plašāk skat.: | plašāk sk. | plašāk sk.: | plašāk par to skat. | plašāk par to skat.: | plašāk par to sk. | plašāk:
        vairāk skat. | vairāk skat.: | vairāk sk. | sīkāk skat. | sīkāk sk. | sīkāk skat.: | sīkāk par to skat. | par to skat. | par to skat.: | par to sk. | par to sk.: | piemēram | piem. | detalizētāk skat."""
    ),
    opening=forms("pēc | pēc: | avots: | avots | līdzīgi | citādi | recenzija: | dati no: | sastādīts pēc: | aprēķināts pēc:"),
    citing=forms("cit. pēc | cit. pēc: | citēts pēc | citēts pēc: | citēts no | cit. no | citēts:"),
    reprinted=forms("pārpublicēts | publicēts | publicēts: | iespiests | publicēta | publicēti | pārpublicēts:"),
    available=forms("pieejams | pieejams: | pieejama | pieejams tiešsaistē | pieejams tiešsaistē: | pieejams internetā | pieejams internetā: | tiešsaiste | tiešsaistē | resurss pieejams"),
    accessed=forms("skatīts | [skatīts | (skatīts | skatīts: | aplūkots | aplūkots: | pēdējo reizi skatīts | pēdējo reizi aplūkots | piekļuve | piekļuves datums | apskatīts | (sk. | resurss aplūkots | pārbaudīts"),
    online_since=forms("publicēts internetā | pēdējoreiz atjaunots | atjaunots"),
    in_=forms("in | in: | grām. | grām.: | gr. | krāj. | krāj.:"),
    editor=forms(
        """red. | (red.) | red.: | redaktors | redaktore | redaktori | redakcijā | sast. | sast.: | (sast.) | sastādītājs | sastādītāja | sastādītāji | sastādījis | sastādīja | atb. red. | atbildīgais redaktors | galv. red. | galvenais redaktors | zin. red. | zinātniskais redaktors | sagat. | sagatavojis | sagatavojusi | sagatavojuši | red. kol. | eds. | ed. | (eds.) | (ed.) | sast. un red. | sakārtojis | sakārt. | ievada autors | izd. sagat. | redkol."""
    ),
    translator=forms("tulk. | tulk.: | (tulk.) | tulkojis | tulkojusi | tulkotājs | tulkotāja | tulkojums | no angļu val. tulk. | no vācu val. tulk. | no krievu val. tulk. | no angļu valodas tulkojis | no vācu valodas tulkojis | no vācu valodas tulkojusi"),
    interviewer=forms("intervija ar | autora intervija ar | autores intervija ar | saruna ar | autora saruna ar | intervija | saruna | intervēja | mutvārdu vēstures intervija ar"),
    honorific=forms("prof. | dr. | ģen. | plkv. | māc. | kungs | kundze"),
    and_=forms("un"),
    et_al=forms("u. c. | un citi | et al. | un c."),
    anonymous=forms("Anonīms | Autors nezināms | Bez autora"),
    given_names=forms(
        """Ādolfs | Agnese | Agris | Aija | Ainārs | Aivars | Alberts | Aleksandrs | Alfrēds | Alfreds | Alīse | Andrejs | Andris | Andrievs | Anita | Anda | Antonijs | Antra | Ansis | Armands | Artūrs | Arveds | Arvīds | Arturs | Augusts | Austra | Baiba | Benedikts | Bruno | Dagnija | Daina | Dainis | Dace | Didzis | Dzintars | Dzintra | Dzidra | Edgars | Edīte | Edvarts | Edvards | Edvīns | Egils | Eduards | Elmārs | Elīna | Emīls | Ērika | Ēriks | Eva | Fricis | Gatis | Gints | Gundars | Guna | Gunārs | Guntis | Gustavs | Gustavs | Gvido | Hermanis | Heinrihs | Ieva | Ilga | Ilgvars | Ilmārs | Ilze | Imants | Ināra | Indulis | Inesis | Inga | Ineta | Inta | Irēna | Irēne | Ivars | Jānis | Jēkabs | Juris | Jāzeps | Juta | Kaspars | Kārlis | Katrīna | Krišjānis | Kristaps | Kristīne
        Laimdota | Laima | Lauma | Leo | Leonīds | Līga | Linda | Māra | Mārtiņš | Marģers | Marija | Māris | Miervaldis | Mihails | Miķelis | Muntis | Normunds | Oļģerts | Osvalds | Oskars | Ojārs | Pauls | Pēteris | Raimonds | Reinhards | Rihards | Rita | Rolands | Rūdolfs | Rudīte | Sandra | Sarmīte | Silvija | Spodris | Staņislavs | Solveiga | Tālivaldis | Teodors | Tālavs | Toms | Uģis | Uldis | Valdis | Valters | Valdemārs | Vija | Vilis | Viesturs | Vilnis | Vita | Vitolds | Voldemārs | Zigmārs | Zigurds | Žanis | Zenta"""
    ),
    surnames=(),  # people have one
    gender=None,  # no words for it are known
    edition=forms("izd. | izdevums | 2. izd. | 2. izdevums | 3. izd. | otrais izdevums | papild. izd. | pārstrādāts izdevums | labots izdevums | faksimilizdevums"),
    volume=forms("sēj. | sējums | sējumi | d. | daļa | daļas | grāmata | gads | gads. | gadagājums | t. | serija"),
    issue=forms("nr. | nr | Nr. | laidiens | laid. | numurs | burtnīca | Nr | burtn."),
    thesis=forms("promocijas darbs | disertācija | maģistra darbs | promocijas darba kopsavilkums | bakalaura darbs | doktora disertācija | diplomdarbs | habilitācijas darbs"),
    forthcoming=forms("nodots publicēšanai | iespiešanā | sagatavošanā | pieņemts publicēšanai"),
    chapter=forms("nod. | nodaļa | nodaļas | § | pants | p. | apakšnodaļa"),
    table=forms("tabula | tab. | att. | attēls | pielikums | karte | shēma"),
    page=forms("lpp. | lpp | lappuse | lappuses | lappusē | p. | pp."),
    folio=forms("lp. | lapa | lapas | fol. | l. | lp"),
    column=forms("sl. | sleja | slejas | aile"),
    note=forms("piezīme | piez. | atsauce | ats. | parinde | zemsvītras piezīme"),
    here=forms("šeit | šeit: | īpaši | sevišķi | citāts"),
    months=groups(
        """janvāris | janvāra | janvārī | janv.; februāris | februāra | februārī | febr.; marts | marta | martā; aprīlis | aprīļa | aprīlī | apr.; maijs | maija | maijā; jūnijs | jūnija | jūnijā | jūn.;
        jūlijs | jūlija | jūlijā | jūl.; augusts | augusta | augustā | aug.; septembris | septembra | septembrī | sept.; oktobris | oktobra | oktobrī | okt.; novembris | novembra | novembrī | nov.; decembris | decembra | decembrī | dec."""
    ),
    seasons=groups("pavasaris | pavasarī | pavasara; vasara | vasarā | vasaras; rudens | rudenī; ziema | ziemā | ziemas"),
    circa=forms("ap | apm. | apmēram | ap | ca | ca."),
    not_after=forms("ne vēlāk kā | ne vēlāk par"),
    not_before=forms("ne agrāk kā | ne agrāk par"),
    before=forms("pirms | līdz"),
    after=forms("pēc"),
    until=forms("līdz"),
    year_words=forms("g. | gads | gada | gadā | gadi | gg."),
    no_date=forms("b. g. | b. d. | bez gada | bez datuma | [b. g.] | s. a."),
    no_place=forms("b. v. | bez vietas | [b. v.] | s. l."),
    function_words=forms("un | ar | par | uz | kas | kā | bija | pie | līdz | pēc | gadā | gada | gadu | gadi | gadsimts | gadsimtā | vai | arī | tika | latvijas | latvijā | latvija | latviešu | vēsture | vēstures | vēsturē | turpat | skat | sk | lpp | šo | viņa | dokumenti | starp | pret | rīgas"),
    letters=forms("ģ | ķ | ļ | ņ | č | š | ū | ž"),
    title_words=forms(
        """Agrārā | Apcerējumi | Arhīvs | Armija | Atmiņas | Aizmirstais | Autonomija | Baltija | Baltijas | Baltieši | Baltvācieši | Bermontiāde | Biogrāfija | Brīvība | Brīvības | Brīvā | Cīņa | Cīņas | Ceļā | Darbi | Demokrātija | Deportācijas | Deportētie | Dienasgrāmata | Dokumenti | Dzīve | Dzīves | Eiropa | Ebreji | Enciklopēdija | Gads | Grāmata | Hronika | Holokausts | Izglītība | Jaunā | Jaunais | Kara | Karš | Kas | Komunistiskā | Konstitūcija | Krievija | Krievijas | Kultūra | Kultūras | Kurzeme | Kurzemes | Kurland | Latgale | Latgales | Latvieši | Latviešu | Latvija | Latvijas | Leģions | Lielā | Lielais | Livonija | Livonijas | Luterāņu | Manas | Mūsu | Muiža | Muižas | Mutvārdu | Nācija | Nacionālā | Nacionālais | Nacionālo | No | Novadi | Novadu | Neatkarība | Neatkarības | Okupācija | Okupācijas | Padomju | Par | Pasaules | Partizāni | Partija | Pilsēta | Pilsētas | Pils | Politika | Politiskā | Pretošanās | Pirmais | Pirmā | Prese | Raksti | Represijas | Revolūcija | Rīga | Rīgas | Rīdzinieki | Rūpniecība | Sabiedrība | Saeima | Sarkanā | Senā | Senie | Sociālā | Strēlnieki | Studijas | Ticība | Tauta | Tautas | Tiesības | Trimda | Ulmaņa | Vācieši | Vācu | Vāciešu | Valsts | Varas | Vēstules | Vēsture | Vēstures | Vidzeme | Vidzemes | Viduslaiki | Viņpus | Zemgale | Zemnieki | Zemnieku | Zinātne | Zviedrija | Zviedru"""
    ),
    verbs=forms("ir | bija | tika"),
    held=forms("glabājas|kopija"),
    record=forms("Ziņojums | Protokols | Vēstule | Pavēle | Rīkojums | Raksts | Iesniegums | Telegramma | Izziņa | Atskaite | Nopratināšanas protokols | Lēmums | Pārskats | Akts | Apkārtraksts"),
    letter=forms("Vēstule | Vēstules"),
    communication=forms("e-pasta vēstule | e-pasts | personiska saruna | telefonsaruna | mutiska informācija"),
    writer=forms("autoram | autorei | man"),
    addressee=(),  # the dative says it
    newspaper=forms("Avīze | Avīzes | Ziņas | Vēstnesis | Balss | Cīņa"),
    newspapers=forms("Tēvija | Cīņa | Jaunākās Ziņas | Brīvā Zeme | Latvis | Latvijas Kareivis | Dienas Lapa | Baltijas Vēstnesis | Latviešu Avīzes | Mājas Viesis | Diena | Neatkarīgā Rīta Avīze | Valdības Vēstnesis | Sociāldemokrāts | Balss | Padomju Jaunatne | Austrums | Dzimtenes Vēstnesis | Pēterburgas Avīzes | Tēvzeme | Rīts | Latvijas Sargs | Rīgas Balss"),
    abbreviation=forms("skat | sk | lpp | lp | sast | red | atb | tulk | sēj | izd | nod | piem | apr | gr | grām | krāj | sal | salīdz | prof | dr | ģen | plkv | māc | min | gub | pag | apr | tab | att | vāc | kr | angļ | cit | sac"),
    entry=(),  # titles of entries have no word before them
    piece=forms("raksts | rakstu | grāmata | grāmatu"),
    review=forms("recenzija"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=(),  # the word stands behind the day: “23. jūnija ieraksts”
    act=forms("Likums | Satversme | Dekrēts | Noteikumi"),
    gazette=forms("Valdības Vēstnesis | Latvijas Vēstnesis | Likumu un Ministru kabineta noteikumu krājums"),
    reports=(),  # told by their shape, the parties before them
    body=forms("akadēmija | arhīvs | bibliotēka | biedrība | departaments | institūts | komisija | komiteja | ministrija | muzejs | padome | pārvalde | saeima | universitāte | valde"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("gubernators"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("grāmata | grāmatā | grāmatas | monogrāfija | monogrāfijā | atmiņas | atmiņās | romāns"),
    article=forms("raksts | rakstā"),
    collection=forms("krājums | krājumā"),
    periodical=forms("žurnāls | žurnālā | laikraksts | laikrakstā"),
    shown=forms("filma | opera | luga | izstāde | seriāls | dziesma | dzejolis | glezna | spēle | raidījums | runa | pavēle | līgums | operācija | kuģis"),
    titled=forms("ar nosaukumu"),
    writes=forms("rakstīja | raksta | apgalvo | apraksta | stāsta | norāda"),
    author=forms("autors | autore"),
    office=forms("direktors | ministrs"),
    according=forms("pēc"),
    by=(),  # a name has another ending
    pictured=forms("foto"),
    sources=forms("avots | avoti | literatūra | avoti un literatūra | atsauce | citēt kā | citēšana | pēc | dati"),
    notes=forms("atsauces"),
    appeared=forms("iznāca | iznākusi | izdeva | izdota | izdots | publicēja | publicēts | publicēta | nodrukāts | nodrukāta"),
    possessive=forms("savā | savas | savu | viņa | viņas | viņu"),
    for_=(),  # the word has another ending
    keeper=forms("arhīv | bibliotēk | muzej"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
