"""Croatian and Serbian, in both alphabets."""

from edele_refs.languages._language import Forms, Gender, Language, forms, groups

_PAIRS = str.maketrans("abvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ", "абвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ")


def both(text: str) -> Forms:
    """The forms as they stand, and in Cyrillic letters.

    >>> both("knjiga | Džordž")
    ('knjiga', 'Džordž', 'књига', 'Џорџ')
    """
    latin = forms(text)
    return (*latin, *map(_cyrillic, latin))


def _cyrillic(form: str) -> str:
    for two, one in (("lj", "љ"), ("nj", "њ"), ("dž", "џ"), ("Lj", "Љ"), ("Nj", "Њ"), ("Dž", "Џ")):
        form = form.replace(two, one)
    return form.translate(_PAIRS)


def both_groups(text: str) -> tuple[Forms, ...]:
    """Words in order, each with its forms in Cyrillic letters too."""
    return tuple((*word, *map(_cyrillic, word)) for word in groups(text))


language = Language(
    code="hr",
    name="Croatian and Serbian",
    ibid=both("isto | isto, | isto. | ondje | ondje, | ondje. | ibid. | ibidem | na istom mjestu | na istom mestu"),
    idem=both("isti | ista | istoga | iste | ista autorica | isti autor | iste autorice"),
    op_cit=both(
        """nav. dj. | nav. djelo | navedeno djelo | n. dj. | n. dj | nav. delo | navedeno delo | nav. d. | n. d. | cit. dj. | citirano djelo | c. d. | cit. delo | citirano delo
        nav. čl. | nav. članak | nav. rad | nav. rukopis | navod. djelo | nav. d | o. c."""
    ),
    loc_cit=both("nav. mj. | nav. mesto | navedeno mjesto | na nav. mj. | na nav. mjestu | na navedenom mestu"),
    passim=both("passim | i d. | i dalje | i dr. | i sl. | i sljedeće | i sledeće | i sljed. | i sled."),
    hereafter=both("dalje | dalje: | dalje u tekstu | dalje u tekstu: | u daljnjem tekstu | u daljnjem tekstu: | u daljem tekstu | u daljem tekstu: | u nastavku | dalje kao | nadalje"),
    above=both("vidi ranije | prethodno"),
    below=both("dolje | vidi dolje | niže"),
    see=both(
        """vidi | vidi: | v. | vidjeti | vidjeti: | videti | videti: | vidi i | vidi i: | vidi također | vidi također: | vidi takođe | vidi o tome | vidi o tome: | vidi npr. | vidi, npr. | vidi primjerice | vidi više
        opširnije | opširnije: | opširnije vidi | opširnije vidi: | opširnije u | opširnije u: | opširnije o tome | opširnije o tome: | opširnije o tome vidi | opširnije o tome vidi: | više o tome | više o tome: | više o tome vidi | više o tome vidi: | više vidi | više vidi: | više u | više u: | o tome | o tome: | o tome vidi | o tome vidi: | o tome više | o tome više u: | detaljnije | detaljnije: | detaljnije vidi | detaljnije vidi:
        šire | šire vidi | šire o tome | šire o tome: | usp. | usp.: | usporedi | usporedi: | usp. i | usp. također | uporedi | uporedi: | uporediti | up. | uporedi i | npr. | na primjer | na primer | primjerice | primjerice: | vid. | pogl. | pogledaj | pogledati | među ostalim | između ostalog | između ostalog:"""
    ),
    opening=both("prema | prema: | izvor | izvor: | izvori: | slično | slično: | drukčije | drugačije | literatura: | prikaz: | osvrt: | podaci prema: | podatci prema: | najnovije | nedavno"),
    citing=both("cit. prema | cit. prema: | citirano prema | citirano prema: | citat prema | navedeno prema | navedeno prema: | nav. prema | cit. po | citirano po | navod prema | preuzeto iz | preuzeto iz: | navedeno po"),
    reprinted=both("objavljeno u | objavljeno u: | objavljen u | objavljena u | objavljeni u | pretisak | pretisak u | preštampano u | objavio | objavila | izvorno objavljeno u | tiskano u | štampano u | publikovano u"),
    available=both("dostupno na | dostupno na: | dostupno online | dostupno u | mrežna stranica | internetska stranica | internet | mrežno izdanje | mrežno | dostupno preko"),
    accessed=both("pristupljeno | pristupljeno: | pristup | pristup: | pristup ostvaren | posjećeno | posećeno | preuzeto | preuzeto: | pregledano | zadnji pristup | posljednji pristup | poslednji pristup | pristupljeno dana | posljednji put pristupljeno | stranica posjećena | očitano"),
    online_since=both("objavljeno | objavljeno: | zadnja izmjena | zadnja promena | ažurirano"),
    in_=both("u: | u | u zborniku | u knj. | u knjizi"),
    editor=both(
        """ur. | (ur.) | ur | ured. | uredio | uredila | uredili | urednik | urednica | urednici | (urednik) | gl. ur. | gl. i odg. ur. | prir. | (prir.) | priredio | priredila | priredili | priređivač | red. | (red.) | izd. | izdao
        sastavio | sastavili | sabrao | sakupio | pripremio | pripremili | odg. ur. | odgovorni urednik | glavni urednik | urs. | uvod i prijepis | zbrao"""
    ),
    translator=both("prev. | (prev.) | preveo | prevela | preveli | prijevod | prevod | prijevod s engleskog | prevod s engleskog | prevodilac | prevoditelj | prevoditeljica | u prijevodu | s njemačkog preveo | s engleskog preveo | sa engleskog preveo"),
    interviewer=both("razgovor s | razgovor sa | razgovor autora s | razgovor autora sa | razgovor autorice s | razgovor autorice sa | intervju s | intervju sa | intervju | intervju autora s | intervju autora sa | intervju autorke sa | razgovor | razgovarao | razgovarala | svjedočenje | kazivanje"),
    honorific=both("gospođa | gospođe | gospodin | gospodinom | gospođom"),
    and_=both("i | te"),
    et_al=both("i dr. | i drugi | i sur. | i suradnici | i ostali | i saradnici | et al."),
    anonymous=both("Anonim | Nepoznati autor | Nepoznat autor"),
    given_names=both(
        """Bratislav | Dragana | Dragomir | Edin | Jovanka | Ljubinka | Ljubiša | Miljan | Nemanja | Novica | Radomir | Radosav | Saša | Slađana | Slavenka | Slobodanka | Spasoje | Uglješa | Vladeta
        Zdravka
        Aleksandar | Aleksandra | Alojzije | Ana | Andrej | Andrija | Ante | Antun | Blaž | Bogdan | Bogoljub | Bogumil | Bojan | Boris | Borislav | Božidar | Božo | Branimir | Branislav | Branka | Branko | Čedomir | Damir | Danijel | Danijela | Darko | Davor | Dejan | Desanka | Dimitrije | Dinko | Dobrica | Draga | Dragan | Dragiša | Drago | Dragoljub | Dragoslav | Dragovan | Dubravka | Duško | Dušan | Džafer
        Đorđe | Đuro | Fikreta | Filip | Franjo | Fran | Frane | Goran | Gordana | Grga | Hrvoje | Husnija | Igor | Ilija | Ivan | Ivana | Ivica | Ivo | Jadranka | Jakov | Jasna | Jelena | Jere | Josip | Jovan | Jozo | Juraj | Jure | Katarina | Katica | Kosta | Krešimir | Krunoslav | Latinka | Lazar | Ljiljana | Ljubo | Ljubodrag | Ljubomir | Ljubica | Luka | Magdalena | Marija | Marijan | Marijana | Marin | Marina | Mario | Marko | Mate | Mato | Mihailo | Mijo | Mila | Milan | Milana | Mile | Milica | Milivoj | Milorad | Miloš | Milovan | Mira | Miranda | Mirjana | Miroslav | Mirko | Mladen | Momčilo | Muhamed
        Agneza | Biljana | Biserka | Branislava | Dragica | Drago | Dubravka | Dunja | Jadranka | Ljerka | Ljiljana | Ljubica | Ljubomir | Marica | Marijana | Maja | Mato | Melita | Milica | Milivoj | Mira | Miroslava | Mirjana | Mladenka | Neda | Ružica | Slavica | Sonja | Suzana | Tatjana | Tihomir | Vesna | Vera | Verica | Višnja | Vlasta | Zdenka | Zrinka | Željka | Žarko | Nada | Nataša | Nebojša | Nenad | Nevenka | Nikica | Nikola | Nikša | Olga | Olivera | Pavle | Pero | Petar | Predrag | Radmila | Radoslav | Radovan | Rajko | Ranka | Ratko | Sanja | Senka | Sima | Slavko | Slaven | Slavoljub | Slobodan | Snežana | Snježana | Srđan | Sreten | Stanko | Stipan | Stipe | Stjepan | Stevan | Svetislav | Svetlana | Svetozar | Tatjana | Tihomir | Todor | Tomislav | Tonči | Trpimir | Tvrtko | Vasa | Vasilije | Veljko | Vera | Vesna | Vinko | Viktor | Višeslav | Vjekoslav | Vjeran | Vladan | Vladimir | Vladislav | Vlado | Vlaho | Vojislav | Vuk | Zdenko | Zdravko | Zlata | Zlatko | Zoran | Zorica | Zvonimir | Žarko | Željko | Živko | Živojin"""
    ),
    surnames=(),  # people have one, or both with a hyphen
    gender=Gender(him=both("isti"), her=both("ista"), women=both("-a"), men=both("Aleksa | Andrija | Đoka | Đura | Grga | Ilija | Ivica | Jakša | Jova | Kosta | Luka | Matija | Mika | Nikica | Nikola | Nikša | Novica | Pera | Perica | Sava | Sima | Steva | Toma | Vasa | Saša | Vanja"), either=both("Saša | Vanja | Matija")),
    edition=both("izd. | izdanje | 2. izd. | 2. izdanje | drugo izdanje | prošireno izdanje | dopunjeno izdanje | drugo, dopunjeno izdanje"),
    volume=both("sv. | svezak | sveska | svesci | knj. | knjiga | knjige | tom | t. | dio | deo | god. | godište | godina | vol. | tomovi | I. dio | ser."),
    issue=both("br. | broj | brojevi | no. | nr. | svesak | sveščić"),
    thesis=both("doktorska disertacija | doktorski rad | disertacija | magistarski rad | diplomski rad | doktorska teza | magistarska teza | završni rad | magistarska radnja | magisterij | dokt. dis. | neobjavljena doktorska disertacija | neobjavljeni magistarski rad"),
    forthcoming=both("u tisku | u štampi | u pripremi | predano u tisak"),
    chapter=both("poglavlje | pogl. | poglavlja | glava | gl. | odjeljak | odeljak | čl. | član | članak | st."),
    table=both("tablica | tabl. | tabela | tab. | prilog | slika | sl. | grafikon | karta | dodatak"),
    page=both("str. | s. | stranica | stranice | str"),
    folio=both("fol. | f. | l. | list | listovi | folija | ll."),
    column=both("stup. | stupac | stupci | kolona | stubac"),
    note=both("bilj. | bilješka | bilješku | bilješci | bilješke | nap. | napomena | napomenu | napomeni | fusnota | fusnotu | fusnoti | bilj. br. | bel. | beleška"),
    here=both("ovdje | ovdje: | ovde | ovde: | posebno | posebno: | posebice | osobito | napose | naročito | citat"),
    # the Slavic "listopada" is another month in Polish: see date_parts
    months=both_groups(
        """siječanj | siječnja | siječnju | januar | januara | januaru | jan.; veljača | veljače | veljači | februar | februara | februaru | febr. | feb.; ožujak | ožujka | ožujku | mart | marta | martu;
        travanj | travnja | travnju | april | aprila | aprilu | apr.; svibanj | svibnja | svibnju | maj | maja | maju; lipanj | lipnja | lipnju | juni | jun | juna | junu;
        srpanj | srpnja | srpnju | juli | jul | jula | julu; kolovoz | kolovoza | kolovozu | avgust | avgusta | avgustu | avg. | august | augusta; rujan | rujna | rujnu | septembar | septembra | septembru | sept.;
        listopada | oktobar | oktobra | oktobru | okt.; studeni | studenog | studenoga | studenom | novembar | novembra | novembru | nov.; prosinac | prosinca | prosincu | decembar | decembra | decembru | dec."""
    ),
    seasons=both_groups("proljeće | proljeća | proljeću | u proljeće | proleće | proleća | u proleće; ljeto | ljeta | ljeti | leto | leta; jesen | jeseni | u jesen; zima | zime | zimi"),
    circa=both("oko | otprilike | cca | cca."),
    not_after=both("ne kasnije od | najkasnije | ne poslije"),
    not_before=both("ne prije | ne ranije od | najranije"),
    before=both("prije | pre"),
    after=both("poslije | posle | nakon"),
    until=both("do"),
    year_words=both("godine | godina | godini | g."),
    no_date=both("b. d. | bez datuma | bez godine | b. g. | s. a. | [b. g.] | [b. d.] | nedatirano"),
    no_place=both("b. m. | bez mjesta | bez mesta | [b. m.] | s. l."),
    function_words=both("i | u | na | je | se | za | od | s | sa | do | kao | su | koji | koja | koje | ili | te | pri | prema | između | nakon | njegov | bio | bila | bilo | kod"),
    letters=forms("đ | ć | č | š | ž | ђ | ј | љ | њ | ћ | џ"),
    title_words=both(
        """Agrarna | Arhiv | Arhivski | Balkan | Banovina | Beograd | Borba | Bosna | Časopis | Crkva | Četnici | Četnički | Dalmacija | Diplomatski | Dnevnik | Dokumenti | Društvo | Država | Državna | Djelatnost | Fašizam | Građa | Građanski | Historija | Historijski | Holokaust | Hrvatska | Hrvatske | Hrvatski | Hrvatsko | Hrvati | Istorija | Istorijski | Iz | Izgradnja | Izvještaj | Izvještaji | Izvori | Između | Jugoslavija | Jugoslavenska | Jugoslovenska | Jugoslavenski | Jugoslovenski
        Kako | Katolička | Knjiga | Komunistička | Komunizam | Kraljevina | Kraljevine | Kraljevstvo | Kriza | Kultura | Kulturna | Leksikon | Moderna | Moja | Moj | Na | Narod | Narodna | Narodni | Narodnooslobodilačka | Nastanak | Nezavisna | Njemačka | Nova | Novi | O | Od | Oko | Okupacija | Oslobođenje | Otpor | Partija | Partizani | Po | Pod | Politička | Političke | Političko | Politika | Povijest | Povijesni | Povijesna | Posljednji | Poslijeratna | Pravo | Prava | Pregled | Prilozi | Prilog | Problem | Propast | Prva | Prvi
        Radnički | Radnička | Rat | Ratni | Ratna | Ravnogorski | Revolucija | Rječnik | Sa | Sabor | Saveznici | Savez | Sela | Selo | Seljaštvo | Sjećanja | Slavonija | Slom | Socijalistička | Sovjetski | Srbija | Srbije | Srbi | Srpska | Srpske | Srpski | Srpsko | Stanje | Stranka | Studije | Stvaranje | Svjetski | Uloga | Ustaše | Ustanak | Ustaški | Velika | Veliki | Vlast | Vojna | Vojni | Zagreb | Zapisnici | Zapisnik | Zbornik | Zemlja | Zločin | Zločini | Žene | Židovi | Život"""
    ),
    verbs=both("je | su | bio | bila | bili | bilo | nije | koji | koja | koje"),
    held=forms("čuva se u|čuvan u|čuvana u|pohranjen u|pohranjena u|pohranjeno u|kopija u"),
    record=both("Zapisnik | Zapisnici | Izvještaj | Izveštaj | Dopis | Brzojav | Predstavka | Naredba | Zapovijed | Okružnica | Elaborat | Bilješka | Zabilješka | Zabeleška | Telegram | Odluka | Presuda | Izjava | Iskaz | Depeša | Stenografske bilješke | Stenografske beleške | Stenogram | Bilten | Obavijest | Referat"),
    letter=both("Pismo | Pisma | Dopis"),
    communication=both("e-mail | elektronička poruka | usmeno priopćenje | usmena obavijest | osobna komunikacija | lična komunikacija | telefonski razgovor | usmeno saopštenje"),
    writer=both("autoru | autorici | autorki | meni"),
    addressee=(),  # the dative says it
    newspaper=both("Glas | Glasnik | Novosti | Novine | List | Vjesnik | Novi list | Narodne | Večernji"),
    newspapers=both("Ilustrovana politika | Srpske novine | Novo vreme | Narodna armija | Vjesnik | Politika | Borba | Obzor | Glas Slavonije | Slobodna Dalmacija | Večernji list | Večernje novosti | Naprijed | Novi list | Jutarnji list | Narodne novine | Hrvatski narod | Nedjelja | Oslobođenje | Danas | NIN | Pravda | Vreme | Hrvatski dnevnik | Jutarnji | Nova Hrvatska | Narodni list | Riječki list | Katolički list"),
    abbreviation=both("str | br | sv | knj | ur | prir | prev | izd | nav | dj | usp | vid | npr | kut | inv | sign | dok | bilj | god | fasc | prof | dr | mr | gen | puk | nadb | bisk | itd | tzv | tj | odn | kor | ol | sl"),
    entry=(),  # titles of entries have no word before them
    piece=forms("članak | knjiga | knjigu | rad | studija | studiju"),
    review=forms("recenzija | prikaz"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=both("zapis od | bilješka od | beleška od"),
    act=both("Zakon | Uredba | Naredba | Ustav | Odluka | Pravilnik | Dekret | Zakonska odredba"),
    gazette=both("Narodne novine | Službeni list FNRJ | Službeni list SFRJ | Službeni list DFJ | Službeni list | Službeni glasnik | Službene novine | Službene novine Kraljevine Jugoslavije | Sl. list | Sl. glasnik | NN"),
    reports=(),  # told by their shape, the parties before them
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("knjiga | knjige | knjizi | knjigu | monografija | monografiji | memoari | memoarima | sjećanja | roman | romanu | studija | studiji | djelo | djelu"),
    article=forms("članak | članku | esej"),
    collection=forms("zbornik | zborniku"),
    periodical=forms("časopis | časopisu | novine | novinama | tjednik | tjedniku"),
    shown=forms("film | filmu | opera | operi | drama | predstava | izložba | izložbi | serija | pjesma | slika | igra | emisija | govor | zapovijed | ugovor | operacija | kampanja | brod | spomenik"),
    titled=forms("pod naslovom | pod nazivom"),
    writes=forms("napisao | napisala | piše | pisao | tvrdi | tvrdio | opisuje | opisao | navodi | sjeća se | procjenjuje | autor | opisala | tvrdila | naveo | pokazuje | pokazao | zaključuje | ističe | bilježi | objavio | objavila | izvijestio | autorica"),
    author=forms("autor | autorica | autori"),
    office=forms("ravnatelj | predsjednik | ministar | član | vlada"),
    according=forms("prema | po | kako piše"),
    by=(),  # a name has another ending
    pictured=forms("foto | slika | fotografija"),
    sources=forms("izvor | izvori | literatura | izvori i literatura | bibliografija | citiranje | kako citirati | preporučeno citiranje | prema | podaci prema | na temelju | vanjske poveznice | djela | izbor iz djela"),
    notes=forms("bilješke"),
    appeared=forms("izašao | izašla | izašlo | izišla | objavio | objavila | objavili | objavljen | objavljena | objavljeno | izdao | izdala | izdan | izdana | tiskan | tiskana"),
    possessive=forms("svoj | svoju | svojoj | svojem | svom | njegov | njegova | njezin | njezina"),
    for_=forms("za | за"),
    keeper=forms("arhiv | knjižnic | bibliotek | muzej | архив | библиотек | музеј"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
