"""Estonian."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="et",
    name="Estonian",
    ibid=forms("samas | samas, | samas. | sealsamas | sealsamas, | sealsamas. | ibid. | ibidem | samas:"),
    idem=forms("sama autor | seesama | seesama autor | idem"),
    op_cit=forms("op. cit. | viid. teos | viidatud teos | tsit. teos | viidatud töö | viid. töö | osut. teos | nimetatud teos | viid. art."),
    loc_cit=forms("loc. cit. | viidatud koht"),
    passim=forms("passim | jj | jj. | ja järgm. | jm."),
    hereafter=forms("edaspidi | edaspidi: | (edaspidi | edaspidi – | edaspidi viidatud kui | edasp. | siin ja edaspidi"),
    above=forms("vt eespool | vt ülal | eespool"),
    below=forms("vt allpool | allpool | vt tagapool"),
    see=forms(
        """vt | vt: | vt. | vt.: | vt ka | vt ka: | vt. ka | vt nt | vt näiteks | vt näit | vt lähemalt | vt täpsemalt | vt lähemalt: | vt selle kohta | vt pikemalt | vt pikemalt: | vrd | vrd. | vrd: | vrd ka | lähemalt vt | lähemalt vt: | lähemalt | pikemalt vt | pikemalt vt: | pikemalt: | täpsemalt vt | täpsemalt vt: | selle kohta vt | selle kohta vt:
        sellest vt | näiteks | näit. | nt | nt. | põhjalikumalt vt | põhjalikumalt vt:"""
    ),
    opening=forms("allikas: | allikas | sarnaselt | teisiti | arvestatud | koostatud | retsensioon: | andmed:"),
    citing=forms("tsit. | tsiteeritud | tsit. järgi | tsiteeritud väljaandest | tsit. teosest | tsiteeritud teosest | tsit: | viidatud"),
    reprinted=forms("kordustrükk | avaldatud | avaldatud: | taasavaldatud | ilmunud | trükis avaldatud | uuesti avaldatud"),
    available=forms("kättesaadav | kättesaadav: | internetis | internetis: | veebis | veebis: | võrguväljaanne | kättesaadav internetis"),
    accessed=forms("vaadatud | (vaadatud | [vaadatud | vaadatud: | külastatud | (külastatud | külastatud: | kasutatud | (kasutatud | [kasutatud | viimati vaadatud | viimati külastatud | alla laaditud"),
    online_since=forms("avaldatud veebis | viimati uuendatud"),
    in_=forms("rmt | raamatus | kogumikus | rmt: | in: | in | raamatus: | kogumikus:"),
    editor=forms(
        """toim. | (toim.) | toim | (toim) | toim.: | toimetaja | toimetajad | toimetanud | peatoim. | peatoimetaja | koost. | (koost.) | koost | koost.: | koostaja | koostajad | koostanud | koost. ja toim. | väljaandja | välja andnud | publ. | publitseerinud | eds. | ed. | (eds.) | (ed.) | vastut. toim. | vastutav toimetaja | red. | saatesõna"""
    ),
    translator=forms("tlk. | tlk | (tlk) | (tlk.) | tõlk. | tõlkija | tõlkinud | tõlge | inglise keelest tõlkinud | saksa keelest tõlkinud | vene keelest tõlkinud | soome keelest tõlkinud"),
    interviewer=forms("intervjuu | autori intervjuu | vestlus | intervjueerinud | intervjueeris | küsitlenud | küsitles"),
    honorific=forms("prof. | dr. | kol. | hr | pr | härra | proua"),
    and_=forms("ja | ning"),
    et_al=forms("jt | jt. | ja teised | et al. | jne"),
    anonymous=forms("Anonüümne | Autor teadmata"),
    given_names=forms(
        """Aadu | Aare | Aarne | Age | Aigi | Ain | Aino | Aivar | Allan | Ando | Andres | Andrus | Anne | Ann | Annika | Anti | Anton | Anu | Argo | Arno | Arnold | Arvo | Aivo | August | Eduard | Edgar | Eero | Eerik | Ene | Endel | Enn | Enno | Epp | Erkki | Evald | Eve | Evi | Friedrich | Gustav | Hando | Hannes | Hans | Harri | Heiki | Heino | Hellar | Hendrik | Helmut | Herbert | Hiljar | Hilja | Hugo | Imbi | Indrek | Inge | Inna | Ivar | Jaak | Jaan | Jaanus | Jakob | Jüri | Juhan | Juhani | Juta | Kaarel | Kai | Kaido | Kalev | Kaljo | Kalle | Karin | Karl | Karsten | Katrin | Ken | Kersti | Kristi | Konstantin | Kristjan | Kristo
        Küllo | Ülle | Lauri | Leida | Leho | Lea | Lembit | Liisi | Liivi | Linda | Ljudmila | Magnus | Mait | Malle | Mall | Marek | Maie | Maris | Mart | Marten | Mati | Maarja | Meelis | Mihhail | Mihkel | Mika | Olev | Olaf | Otto | Paul | Peep | Peeter | Peeter | Piia | Priit | Pärtel | Raimo | Raivo | Reet | Rein | Riho | Roman | Ruth | Sirje | Sulev | Terje | Tiina | Tiit | Toivo | Tõnis | Tõnu | Toomas | Triin | Uku | Ülo | Ursula | Urmas | Valdo | Valter | Veiko | Vello | Viktor | Villu | Väino | Õie | Ants | Hillar | Hindrek | Ilmar | Karin | Kaur | Liina | Lembit | Linda | Marju | Merike | Voldemar"""
    ),
    surnames=(),  # people have one
    gender=None,  # the language has none
    edition=forms("tr. | trükk | 2. tr. | 2. trükk | täiend. tr. | täiendatud trükk | parandatud trükk | kordustrükk | 2., täiend. tr. | väljaanne"),
    volume=forms("kd | köide | kd. | köited | osa | I kd | II kd | aastakäik | vihik | rmt"),
    issue=forms("nr | nr. | Nr | number | vihik | no"),
    thesis=forms("doktoritöö | magistritöö | bakalaureusetöö | doktoriväitekiri | dissertatsioon | väitekiri | kandidaadiväitekiri | kandidaaditöö | diplomitöö | peaseminaritöö | proseminaritöö"),
    forthcoming=forms("ilmumas | trükis | käsikirjas | ettevalmistamisel"),
    chapter=forms("ptk | peatükk | ptk. | § | lg | art | punkt | alaptk"),
    table=forms("tabel | tab. | joonis | joon. | lisa | kaart"),
    page=forms("lk | lk. | lehekülg | leheküljed | lehekülgedel | p."),
    folio=forms("l. | l | leht | lehed | fol. | fol | ll."),
    column=forms("vg | veerg | veerud"),
    note=forms("märkus | viide | joonealune märkus | märk. | viites"),
    here=forms("siin | siin: | eriti | eelkõige | tsitaat"),
    months=groups(
        """jaanuar | jaanuari | jaanuaris | jaan.; veebruar | veebruari | veebruaris | veebr.; märts | märtsi | märtsis; aprill | aprilli | aprillis | apr.; mai | mais; juuni | juunis;
        juuli | juulis; august | augusti | augustis | aug.; september | septembri | septembris | sept.; oktoober | oktoobri | oktoobris | okt.; november | novembri | novembris | nov.; detsember | detsembri | detsembris | dets."""
    ),
    seasons=groups("kevad | kevadel; suvi | suvel; sügis | sügisel; talv | talvel"),
    circa=forms("u | u. | umbes | ca | ca. | paiku"),
    not_after=forms("mitte hiljem kui | hiljemalt"),
    not_before=forms("mitte varem kui"),
    before=forms("enne"),
    after=forms("pärast"),
    until=forms("kuni"),
    year_words=forms("a. | aasta | aastal"),
    no_date=forms("s. a. | dateerimata | kuupäevata | i. a. | aastata"),
    no_place=forms("s. l. | kohata"),
    function_words=forms("ja | ning | oli | kui | aasta | aastal | aastail | aastatel | eesti | eestis | ajalugu | ajaloo | ajaloost | vt | lk | kes | mis | ka | oma | sealsamas | samas | või | ei | aga | vahel | sajandi | sajandil | toim | koost | kohta"),
    letters=forms("õ | ä | ö | ü"),
    title_words=forms(
        """Aadel | Aastaraamat | Agraarajalugu | Ajalooline | Ajalugu | Ajaloost | Ajakiri | Arhiiv | Artikleid | Balti | Baltisaksa | Dokumente | Dokumendid | Eesti | Eestlased | Eestlaste | Eestimaa | Elu | Elulood | Euroopa | Haridus | Hääletu | Ilmasõda | Isamaa | Iseseisvus | Inimesed | Juudid | Kaitseliit | Kaks | Kas | Kirjad | Kirik | Kirikuelu | Kroonika | Kultuur | Kultuuri | Kultuurilugu | Küüditamine | Küüditamised | Kui | Küla | Liivimaa | Linn | Linnad | Lugu | Maa | Maaelu | Mälestused | Mälestusi | Memuaarid | Mõis | Mõisad | Muinasaeg | Muistne | Mulgimaa | Nõukogude | Okupatsioon | Olulised | Omavalitsus | Otsides | Partei | Poliitika | Põhja | Punane | Pärnu | Päevik | Raamat | Rahvas | Rahva | Rahvusriik | Rahvuskultuur | Rahvus | Rahvaloendus | Riik | Riigi | Rootsi | Saaremaa | Saksa | Saksamaa | Seadused | Soome | Sõda | Sõja | Talurahvas | Tallinn | Tallinna | Tartu | Toimetised | Uurimusi | Uurimused | Uus | Uue | Vabadussõda | Vaimulikud | Vana | Vanast | Vastupanu | Vene | Venemaa | Võim | Võitlus | Õpetatud | Ühiskond | Üks | Ülikool"""
    ),
    verbs=forms("oli | olid | oleks | pole"),
    held=forms("säilitatakse|koopia"),
    record=forms("Aruanne | Protokoll | Kiri | Käskkiri | Ringkiri | Teadaanne | Otsus | Telegramm | Ülekuulamisprotokoll | Õiend | Avaldus | Ettekanne | Akt | Teatis"),
    letter=forms("Kiri"),
    communication=forms("e-kiri | suuline teade | telefonivestlus | vestlus autoriga | isiklik teade"),
    writer=forms("autorile | mulle"),
    addressee=(),  # a case of the noun says it
    newspaper=forms("Leht | Teataja | Postimees | Sõnumed | Hääl | Ajaleht"),
    newspapers=forms("Postimees | Päevaleht | Rahva Hääl | Sirp ja Vasar | Sirp | Sakala | Olevik | Vaba Maa | Uus Eesti | Eesti Päevaleht | Eesti Sõna | Noorte Hääl | Kodumaa | Edasi | Teataja | Valgus | Esmaspäev | Kaitse Kodu | Rahvaleht | Õhtuleht | Eesti Postimees | Perno Postimees | Eesti Ekspress | Riigi Teataja"),
    abbreviation=forms("vt | vrd | toim | koost | tlk | lk | kd | tr | nr | ptk | nt | näit | jt | jm | jne | prof | dr | kol | krahv | op | cit | viid | saj | sks | vn | eestik"),
    entry=(),  # titles of entries have no word before them
    piece=forms("artikkel | raamat | uurimus"),
    review=forms("arvustus"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=forms("sissekanne"),
    act=forms("Seadus | Põhiseadus | Määrus | Dekreet"),
    gazette=forms("Riigi Teataja | RT | RT I | RTL | ENSV Teataja"),
    reports=(),  # told by their shape, the parties before them
    body=forms("akadeemia | amet | arhiiv | instituut | keskkomitee | komisjon | komitee | ministeerium | muuseum | nõukogu | raamatukogu | riigikogu | selts | ülikool | valitsus"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("kuberner | linnapea"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("raamat | raamatus | monograafia | mälestused | mälestustes | romaan | väitekiri"),
    article=forms("artikkel | artiklis"),
    collection=forms("kogumik | kogumikus"),
    periodical=forms("ajakiri | ajakirjas | ajaleht | ajalehes"),
    shown=forms("film | ooper | näidend | näitus | sari | laul | luuletus | maal | mäng | saade | kõne | käsk | leping | operatsioon | laev"),
    titled=forms("pealkirjaga"),
    writes=forms("kirjutas | kirjutab | väidab | kirjeldab | jutustab | märgib"),
    author=forms("autor"),
    office=forms("direktor | minister | professor"),
    according=forms("järgi | sõnul"),
    by=(),  # a name has another ending
    pictured=forms("foto"),
    sources=forms("allikas | allikad | kirjandus | allikad ja kirjandus | viitamine | viide | järgi | andmed"),
    notes=forms("viited"),
    appeared=forms("ilmus | ilmunud | avaldas | avaldati | avaldatud | trükiti | trükitud"),
    possessive=forms("oma | tema | nende"),
    for_=(),  # the word has another ending
    keeper=forms("arhiiv | raamatukogu | muuseum"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
