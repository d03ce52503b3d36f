"""Romanian."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="ro",
    name="Romanian",
    ibid=forms("ibidem | ibid. | ibidem. | ibid | tot acolo | tot acolo,"),
    idem=forms("idem | același | aceeași | acelaşi | aceeaşi | id. | același autor"),
    op_cit=forms("op. cit. | op. cit | lucr. cit. | lucrarea citată | lucrare citată | art. cit. | ed. cit. | opera citată | studiul citat"),
    loc_cit=forms("loc. cit. | locul citat"),
    passim=forms("passim | și urm. | şi urm. | și urm | sq. | și passim"),
    hereafter=forms("în continuare | în continuare: | în continuare – | (în continuare | în continuare se va cita | se va cita | citat în continuare | de aici înainte | mai departe | infra"),
    above=forms("mai sus | vezi mai sus | supra | vezi supra"),
    below=forms("mai jos | vezi mai jos | infra | vezi infra"),
    see=forms(
        """vezi | vezi: | vezi și | vezi şi | vezi și: | a se vedea | a se vedea: | a se vedea și | a se vedea şi | v. | vezi pe larg | vezi, de exemplu | vezi de exemplu | vezi, printre altele | vezi în acest sens | vezi mai ales | vezi îndeosebi
        pentru detalii | pentru detalii vezi | pentru detalii, vezi | pentru detalii a se vedea | pentru detalii, a se vedea | pentru amănunte | pentru amănunte, vezi | pe larg | pe larg, vezi | pe larg în | pe larg la | mai pe larg | mai multe detalii în | despre aceasta | despre aceasta vezi | despre acest subiect, vezi
        cf. | cf. și | cf. şi | conform | compară | compară cu | comp. | de exemplu | de pildă | printre alții | mai recent | mai recent vezi"""
    ),
    opening=forms("pentru o analiză | asupra acestei probleme | sursa: | sursă: | similar | în același sens | în acelaşi sens | contra | recenzie: | date din: | după"),
    citing=forms("apud | citat după | citat în | citat din | citat de | reprodus după | reprodus în | după: | apud:"),
    reprinted=forms("republicat în | republicată în | publicat în | publicată în | publicate în | retipărit în | reluat în | reeditat în | apărut în | apărută în"),
    available=forms("disponibil la | disponibil la: | disponibil pe | disponibil online | disponibil online la | online: | online | pe site-ul | adresa web | sursa web | disponibilă la"),
    accessed=forms("accesat la | accesat la data de | accesat în | accesat pe | accesat | accesat: | accesată la | accesată | consultat la | consultat la data de | consultat | data accesării | data accesării: | ultima accesare | ultima accesare: | vizitat la | accesat ultima dată la | ultima vizualizare"),
    online_since=forms("publicat la | publicat online | postat la | postat pe | ultima actualizare | ultima actualizare:"),
    in_=forms("în | în: | in: | în vol. | în volumul | în cartea | în lucrarea"),
    editor=forms(
        """ed. | (ed.) | eds. | (eds.) | edit. | (edit.) | editor | editori | (editor) | (editori) | coord. | (coord.) | coord | coordonator | coordonatori | (coordonator) | (coordonatori) | coordonată de | coordonat de | îngrijit de | îngrijită de | ediție îngrijită de | ediţie îngrijită de | ediție de | ediţie de | ed. îngrijită de | ed. de | ed. îngr. de
        editat de | editată de | sub redacția | sub redacţia | sub coordonarea | sub îngrijirea | sub redacția lui | red. | vol. îngrijit de | volum îngrijit de | volum coordonat de | volum editat de | selecție și studiu introductiv de | selecția | antologie de | culegere de | culegere de documente întocmită de | ediție de documente întocmită de | ediţie de documente întocmită de | ediție întocmită de | volum întocmit de | volum alcătuit de | documente selectate de | antologie alcătuită de | întocmită de | alcătuită de | documente editate de | editori: | coord.:
        ediție critică de | ediția | publicate de | publicată de | publicat de"""
    ),
    translator=forms("trad. | (trad.) | trad. de | traducere de | traducere | traducerea | traducere din limba engleză de | traducere din engleză de | traducere din limba franceză de | traducere din limba germană de | trad. din engleză de | tradus de | tradusă de | traducător | traducere și note de | traducere şi note de | în traducerea"),
    interviewer=forms("interviu cu | interviu luat de | interviu realizat de | interviu realizat de autor cu | interviul cu | interviul autorului cu | interviu | convorbire cu | dialog cu | mărturia lui | mărturia | discuție cu | interviu de istorie orală cu"),
    honorific=forms("domnul | doamna | dl. | d-na | dna | dr. | prof. | gen. | general | acad. | col. | preot | pr. | arhim."),
    and_=forms("și | şi"),
    et_al=forms("et al. | și alții | şi alţii | ș.a. | ş.a. | și colaboratorii | și colab."),
    anonymous=forms("Anonim | Autor anonim | Autor necunoscut | *** | XXX"),
    given_names=forms(
        """Camelia | Cezar | Ciprian | Dorina | Ilarion | Mioara | Ruxandra | Stejărel | Șerban | Vintilă
        Adelina | Adina | Adrian | Adriana | Alexandru | Alin | Alina | Ana | Anca | Andreea | Andrei | Aurel | Aurelia | Aurelian | Barbu | Bogdan | Călin | Carmen | Cătălin | Cătălina | Claudiu | Constantin | Corina | Cornel | Cornelia | Corneliu | Cosmin | Costin | Cristian | Cristina | Dan | Daniel | Daniela | Dimitrie | Dinu | Doina | Dorel | Dorin | Dragoș | Dragoş | Dumitru | Ecaterina | Elena | Eugen | Eugenia | Emanoil | Emil | Emilia | Flavius | Florentina | Florian | Florin | Gabriel | Gabriela | Gavriil | Gelu | George | Georgeta | Gheorghe | Grigore | Horia | Iacob | Ileana | Ilie | Ioan | Ioana | Ion | Ionel | Ionuț | Iosif | Irina | Iulia | Iulian | Iuliu
        Laurențiu | Laurenţiu | Laurian | Lavinia | Leonte | Leontin | Ligia | Liviu | Lucian | Lucia | Lucica | Lucrețiu | Luminița | Magda | Manuela | Marcel | Maria | Marian | Mariana | Marius | Marin | Matei | Mihai | Mihail | Mihaela | Mihnea | Mircea | Mirela | Monica | Neagu | Nicolae | Nicoleta | Nicușor | Octavian | Oana | Olimpiu | Ottmar | Ovidiu | Pavel | Paul | Petre | Petru | Radu | Raluca | Răzvan | Remus | Rodica | Romulus | Sabin | Sanda | Sebastian | Sergiu | Silviu | Silvia | Simion | Simona | Smaranda | Sorin | Stelian | Stelu | Ștefan | Ştefan | Ștefania | Tiberiu | Titu | Toader | Traian | Tudor | Valentin | Valeriu | Vasile | Victor | Viorel | Viorica | Virgil | Virgiliu | Vlad | Vladimir | Vlaicu | Zoe"""
    ),
    surnames=(),  # people have one, or both with a hyphen
    gender=Gender(him=forms("același | acelaşi"), her=forms("aceeași | aceeaşi"), women=forms("-a"), men=forms("Mircea | Toma | Luca | Horia")),
    edition=forms("ed. | ediția | ediţia | ediție | ediţie | ediția a II-a | ediţia a II-a | ediția a II-a revăzută | ediția a III-a | ed. a II-a | ed. a 2-a | ed. a III-a | ed. a IV-a | ediția a II-a revăzută și adăugită | ediţia a II-a revăzută şi adăugită | ediția a III-a revăzută și adăugită | ed. a II-a, revăzută și adăugită | ed. rev. | ediție revăzută | ediţie revăzută | ediție revăzută și adăugită | ediţie revăzută şi adăugită | ediție nouă | reeditare"),
    volume=forms("vol. | volumul | volum | volumele | t. | tom | tom. | tomul | tomurile | partea | p. I | p. a II-a | cartea | an | anul | seria"),
    issue=forms("nr. | nr | numărul | no. | număr | numerele | nr.-ele | fasc. | fascicula | caiet"),
    thesis=forms("teză de doctorat | teza de doctorat | teză de doctorat nepublicată | lucrare de licență | lucrare de disertație | teză de abilitare | disertație | teză doctorală | rezumatul tezei de doctorat | lucrare de diplomă"),
    forthcoming=forms("în curs de apariție | în curs de apariţie | în curs de publicare | sub tipar | în pregătire | în manuscris"),
    chapter=forms("cap. | capitolul | capitol | art. | alin. | par. | § | secțiunea | pct. | lit."),
    table=forms("tabelul | tabel | tab. | fig. | figura | anexa | anexă | harta | planșa | graficul"),
    page=forms("p. | pp. | pag. | pagina | paginile"),
    folio=forms("f. | ff. | fila | filele | fol. | fo. | foaia"),
    column=forms("col. | coloana | coloanele"),
    note=forms("nota | n. | notă | notele | nota de subsol | nn. | not."),
    here=forms("aici | aici: | îndeosebi | în special | mai ales | citatul | citat"),
    months=groups(
        """ianuarie | ian.; februarie | febr. | feb.; martie | mart.; aprilie | apr.; mai; iunie | iun.;
        iulie | iul.; august | aug.; septembrie | sept. | septemvrie; octombrie | oct. | octomvrie; noiembrie | noiem. | noemvrie | nov.; decembrie | dec. | decemvrie"""
    ),
    seasons=groups("primăvara | primăvară; vara anului | vară; toamna | toamnă; iarna | iarnă"),
    circa=forms("circa | cca | cca. | ca. | aprox. | aproximativ | în jurul anului"),
    not_after=forms("nu mai târziu de | cel târziu"),
    not_before=forms("nu mai devreme de | cel devreme"),
    before=forms("înainte de"),
    after=forms("după"),
    until=forms("până la | până în | la"),
    year_words=forms("anul | anii"),
    no_date=forms("f.a. | f. a. | fără an | s. a. | [f.a.] | fără dată | f. d. | nedatat | s.d."),
    no_place=forms("f.l. | f. l. | fără loc | s. l. | [f.l.]"),
    function_words=forms("și | şi | în | din | cu | pe | pentru | al | ale | lui | prin | sau | după | despre | vezi | este | fost | că | către | între | la | de | a | anii | românia | româniei | român | române | românesc | istoria | istorie | documente | privind | cel | unui | unei | asupra"),
    letters=forms("ă | â | î | ș | ț | ş | ţ"),
    title_words=forms(
        """Acte | Al | Amintiri | Anii | Antologie | Anul | Anuarul | Apărarea | Arhiva | Arhivele | Armata | Aspecte | Avocatul | Basarabia | Biserica | Buletinul | Bătălia | Bucovina | Caiete | Caietele | Când | Capitalism | Cartea | Ceaușescu | Cercetări | Comunismul | Condica | Consiliul | Contribuții | Contribuţii | Convorbiri | Corespondență | Criza | Cronica | Cum | Cultura | De | De la | Deportarea | Despre | Destin | Din | Dicționar | Dicţionar | Diplomația | Documente | Dosar | Dosarele | Drept | Dreptul | Două | Economia | Elita | Elite | Emigrația | Enciclopedia | Epoca | Evoluția | Evreii | Familia | Fascismul | Formarea | Geneza | Germanii | Guvernarea | Holocaustul
        Iluminism | Imagini | În | Însemnări | Instituții | Istoria | Istoricul | Jurnal | Jurnalul | Județul | La | Legea | Legiunea | Lumea | Maghiarii | Mareșalul | Marea | Marele | Martiri | Memoria | Memorii | Memorialul | Mihai | Mișcarea | Minoritatea | Moldova | Mărturii | Muntenia | Naționalism | Nașterea | Națiune | Negustorii | Noi | Noua | O | Oameni | Omul | Opera | Opere | Orașul | Ortodoxia | Ostașii | Pagini | Parlamentul | Partidul | Pe | Pentru | Pământul | Politica | Politică | Poporul | Portrete | Preoții | Principatele | Problema | Procesul | Procese | Proclamația | Rapoarte | Raport | Războiul | Regatul | Regele | Regimul | Relațiile | Represiunea | Revista | Revoluția | Rezistența | România | Românii | Românilor | Rusia | Satul | Scrieri | Scrisori | Secretele | Securitatea | Societate | Societatea | Spre | Stalinism | Statul | Stenogramele | Structuri | Studii | Tăcerea | Teritoriul | Transilvania | Tratat | Trecutul | Ultimii | Un | Unirea | Universitatea | Viața | Viaţa | Țara | Țăranii | Țările"""
    ),
    verbs=forms("este | fost | a fost"),
    held=forms("păstrat la|păstrată la|păstrat în|păstrată în|aflat la|aflată la|copie la|copie în"),
    record=forms("Raport | Raportul | Notă | Nota | Informare | Stenograma | Proces-verbal | Telegrama | Telegramă | Adresa | Adresă | Ordinul | Ordin | Scrisoare | Scrisoarea | Declarație | Declarația | Referat | Referatul | Memoriu | Memoriul | Sinteză | Hotărâre | Hotărârea | Decizie | Cerere | Dispoziție | Circulara | Tabel"),
    letter=forms("Scrisoare | Scrisoarea"),
    communication=forms("e-mail | comunicare personală | comunicare orală | comunicare verbală | convorbire telefonică | informație orală | mesaj electronic"),
    writer=forms("autorului | autoarei | mie | către autor"),
    addressee=forms("către"),
    newspaper=forms("Gazeta | Ziarul | Monitorul | Adevărul | Tribuna | Vestea | Buletinul"),
    newspapers=forms("Glasul armatei | Tribuna poporului | Curierul | Semnalul | Jurnalul de dimineață | Liberalul | Apărarea patriotică | Drum nou | Frontul plugarilor | România literară | Scânteia | Adevărul | Universul | Timpul | Dimineața | Dimineaţa | Curentul | Cuvântul | Dreptatea | România liberă | Lupta | Viitorul | Neamul Românesc | Gazeta Transilvaniei | Cotidianul | Porunca vremii | Buna Vestire | Gândirea | Contemporanul | Evenimentul zilei | Scînteia | Flacăra | Libertatea | Patria | Drapelul | Monitorul Oficial"),
    abbreviation=forms("vol | nr | dos | inv | coord | ed | trad | cap | art | alin | col | fasc | prof | dr | gen | mr | cpt | lt | acad | pr | jud | reg | rom | germ | fr | engl | cit | urm | op | loc | pag"),
    entry=forms("s.v. | s. v. | articolul"),
    piece=forms("articolul | studiul | cartea | lucrarea"),
    review=forms("recenzie | recenzia"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=forms("însemnare din | însemnarea din | notă din"),
    act=forms("Legea | Decretul | Decretul-lege | Decret | Lege | Constituția | Constituţia | Hotărârea | Ordonanța | Regulamentul | H.C.M."),
    gazette=forms("Monitorul Oficial | Monitorul Oficial al României | Buletinul Oficial al R.P.R. | Buletinul Oficial al RPR | Buletinul Oficial al R.S.R. | Buletinul Oficial | M. Of. | M.O. | B. Of. | Monitorul oficial"),
    reports=(),  # told by their shape, the parties before them
    body=forms("academia | arhivele | biblioteca | comisia | comitetul | consiliul | direcția | inspectoratul | institutul | jandarmeria | ministerul | muzeul | parchetul | poliția | prefectura | securitatea | serviciul | siguranța | societatea | tribunalul | universitatea"),
    unit=forms("armata | divizia | regimentul | batalionul"),
    rank=(),  # told by the words of other languages
    post=forms("prefectul | primarul | guvernatorul"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("cartea | carte | cărții | lucrarea | lucrare | monografia | memoriile | memorii | romanul | biografia | jurnalul | studiul | teza"),
    article=forms("articolul | articol | eseul"),
    collection=forms("volumul colectiv | culegerea"),
    periodical=forms("revista | ziarul | săptămânalul | buletinul"),
    shown=forms("filmul | opera | piesa | expoziția | serialul | cântecul | poezia | tabloul | jocul | emisiunea | discursul | ordinul | tratatul | operațiunea | campania | nava | monumentul"),
    titled=forms("intitulat | intitulată | cu titlul"),
    writes=forms("scrie | scria | a scris | afirmă | susține | descrie | povestește | arată | notează | autorul | autoarea | consideră | subliniază | relatează | relata | demonstrează | publica"),
    author=forms("autorul | autoarea | autorii"),
    office=forms("director | președinte | ministru | primar | guvernul"),
    according=forms("potrivit | după | conform"),
    by=forms("de | lui"),
    pictured=forms("foto | imagine | sursa foto"),
    sources=forms("sursa | surse | bibliografie | bibliografie selectivă | referințe | lecturi suplimentare | cum se citează | citare | citare recomandată | după | potrivit | date după | legături externe | opere | publicații"),
    notes=forms("note de subsol"),
    appeared=forms("apărut | apărută | apăruse | a apărut | publicat | publicată | a publicat | publicase | tipărit | tipărită | editat | editată"),
    possessive=forms("său | sa | săi | sale | lui | ei"),
    for_=forms("pentru"),
    keeper=forms("arhiv | bibliotec | muze"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
