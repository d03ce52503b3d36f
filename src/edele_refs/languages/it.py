"""Italian."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="it",
    name="Italian",
    ibid=forms("ivi | ivi, | ibid. | ibidem | ib. | ibi | stesso luogo"),
    idem=forms("lo stesso | la stessa | gli stessi | dello stesso | della stessa | dello stesso autore | id. | idem | ead."),
    op_cit=forms("op. cit. | opera citata | cit. | art. cit. | opp. citt. | opera cit. | citt. | cit | lavoro cit. | saggio cit."),
    loc_cit=forms("loc. cit. | luogo citato | l. c."),
    passim=forms("passim | e passim | e sgg. | sgg. | e segg. | segg. | ss. | e ss. | e seg."),
    hereafter=forms("d’ora in poi | d'ora in avanti | d’ora innanzi | da ora in poi | di seguito | d’ora in poi: | in seguito | citato come | d’ora in avanti | d’ora in avanti: | cit.: | citato: | da qui in avanti | d’ora in poi cit. come"),
    above=forms("sopra | vedi sopra | supra | più sopra"),
    below=forms("sotto | vedi sotto | oltre | infra | più sotto | più avanti"),
    see=forms(
        """ma v. | ma cfr. | ma si veda | così già | cfr. almeno | si veda almeno | si vedano almeno | v. almeno | cfr. soprattutto | cfr. | cfr | cfr. anche | cfr. inoltre | cfr. in particolare | cfr. ad esempio | si veda | si veda: | si veda anche | si vedano | si vedano anche | si veda ad esempio | si veda, ad esempio, | si veda in particolare | si veda inoltre | vedi | vedi anche | vedi ad esempio | v. | v. anche | vd. | vd. anche
        cf. | ad esempio | ad es. | per esempio | p. es. | es. | confronta | su questo | su questo cfr. | al riguardo | a questo proposito | al riguardo si veda | in proposito | in proposito cfr. | sul tema cfr. | si rimanda a | si rinvia a | si confronti | si confronti con | si rimanda in particolare a | si veda ora | si veda al riguardo | veda | rimando a | rinvio a | mi permetto di rinviare a | mi permetto di rimandare a | rimandiamo a | rinviamo a"""
    ),
    opening=forms(
        """trad. it. | trad. it., | trad. it.: | trad. ingl., | trad. ingl.: | trad. fr., | trad. ted., | trad. sp., | ora anche in trad. it., | ora anche in trad. ingl., | ora anche in trad. fr., | così | così, | di recente | di recente, | da ultimo | da ultimo, | più recentemente, | fonte: | fonti: | per un quadro generale | per una discussione | diversamente | contra | recensione: | rec.:
        fondamentale | secondo | sull’argomento | sul tema | sul punto"""
    ),
    citing=forms("cit. in | citato in | citata in | citati in | cit. da | citato da | cit. anche in | riportato in | citando"),
    reprinted=forms("ristampato in | rist. in | ora in | poi in | ripubblicato in | pubblicato in | pubblicata in | pubbl. in | riprodotto in | edito in | stampato in | già in | poi ristampato in | riedito in"),
    available=forms("disponibile su | disponibile in | disponibile al sito | disponibile all’indirizzo | disponibile a | consultabile su | consultabile all’indirizzo | consultabile in | reperibile su | online | in rete | url: | all’indirizzo | disponibile online | accessibile su"),
    accessed=forms("consultato | consultato il | consultato in data | consultata il | ultima consultazione | ultima consultazione: | ultimo accesso | ultimo accesso: | ultimo accesso il | accesso il | accesso: | visitato il | data di consultazione | visto il | url consultato il"),
    online_since=forms("pubblicato online il | messo in rete il | pubblicato il | ultima modifica | ultima modifica: | ultima modifica il | ultimo aggiornamento | ultimo aggiornamento:"),
    in_=forms("in | in: | in id. | nel | nella | nell’"),
    editor=forms(
        """ed. critica dell’ | edizione critica dell’ | a cura dell’ | ed. critica di | edizione critica di | a cura di | a c. di | a cura e con introduzione di | (a cura di) | cur. | (cur.) | curr. | (curr.) | a cura dei | a cura della | a cura del | cura di | edito da | ed. | (ed.) | edd. | (edd.) | eds. | (eds.) | ed. a cura di | curatore | curatori | ed. crit. a cura di | ed. critica a cura di | edizione a cura di | introduzione di | con introduzione di | prefazione di
        direzione di | diretta da | diretto da | coordinato da | edizione critica a cura di"""
    ),
    translator=forms("trad. it. | trad. it. di | trad. it. a cura di | trad. | trad. di | traduzione di | traduzione italiana | traduzione it. | tr. it. | tradotto da | (trad.) | trad. ital. | versione di"),
    interviewer=forms("intervista a | intervista con | intervista di | interviste a | intervista dell’autore a | intervista dell’autore con | colloquio con | conversazione con | intervistato da | intervista rilasciata da | intervista dell’autrice a | testimonianza di"),
    honorific=forms("Signora | Signor | Sig. | Sig.ra | la signora | il signor | la sig.ra | il sig. | don | padre"),
    and_=forms("e | ed | & | con"),
    et_al=forms("et al. | e altri | et alii | e altri, | ed altri"),
    anonymous=forms("Anonimo | Anon. | [Anonimo] | AA. VV. | AA.VV. | Aa. Vv. | Aa.Vv. | AAVV"),
    given_names=forms(
        """Achille | Adriano | Agostino | Alberto | Aldo | Alessandra | Alessandro | Alessio | Alfonso | Alfredo | Amedeo | Andrea | Angela | Angelo | Anna | Antonella | Antonio | Arnaldo | Arturo | Attilio | Augusto | Barbara | Bartolomeo | Benedetto | Beniamino | Bruno | Camillo | Carla | Carlo | Carolina | Caterina | Cesare | Chiara | Claudia | Claudio | Corrado | Cosimo | Costantino | Cristiano | Cristina
        Daniela | Daniele | Dario | Davide | Delio | Domenico | Donatella | Edoardo | Elena | Elio | Elisa | Elisabetta | Emanuele | Emilio | Emma | Ennio | Enrico | Enzo | Ernesto | Ettore | Eugenio | Ezio | Fabio | Fabrizio | Federica | Federico | Ferdinando | Ferruccio | Filippo | Flavio | Francesca | Francesco | Franco | Fulvio | Gabriele | Gabriella | Gaetano | Galileo | Gasparo | Gastone | Gennaro | Gerardo | Giacomo | Giambattista | Giampaolo | Giampiero
        Gian | Giancarlo | Gianfranco | Gianluca | Gianni | Gino | Gioacchino | Giorgio | Giovanna | Giovanni | Girolamo | Giulia | Giuliana | Giuliano | Giulio | Giuseppe | Giuseppina | Giustino | Grazia | Guglielmo | Guido | Ignazio | Ilaria | Innocenzo | Irene | Isabella | Ivan | Jacopo | Laura | Leonardo | Lorenzo | Luca | Luciana | Luciano | Lucia | Luigi | Luisa | Manlio | Marcello | Marco | Margherita | Maria | Marina | Marino | Mario | Marta | Massimo | Matteo
        Maurizio | Mauro | Michela | Michele | Mirella | Monica | Nadia | Nello | Nicola | Nicolò | Niccolò | Norberto | Orazio | Oreste | Ottavio | Ottavia | Paola | Paolo | Pasquale | Patrizia | Piero | Pier | Pietro | Pompeo | Raffaele | Raffaella | Raimondo | Renato | Renzo | Riccardo | Rita | Roberta | Roberto | Rocco | Rodolfo | Rosario | Ruggiero | Ruggero | Salvatore | Sandro | Santi | Sara | Sergio | Silvana | Silvia | Silvio | Simona | Simone | Stefania | Stefano | Teresa | Tiziana | Tommaso | Tullio | Ugo | Umberto | Valentina
        Valerio | Vincenzo | Vito | Vittore | Vittoria | Vittorio | Virginia | Walter
        Adolfo | Adriana | Alceo | Alcide | Alda | Alessia | Alfio | Alvise | Amalia | Amato | Ambra | Ambrogio | Amelia | Amerigo | Amilcare
        Angiolo | Anita | Annalisa | Annamaria | Annarita | Annibale | Anselma | Anselmo | Antonia | Antonietta | Antonino | Arianna | Aristide
        Armida | Armido | Arrigo | Arsenio | Assunta | Baldassarre | Bartolo | Basilio | Battista | Berardo | Bernardino | Biagio | Bianca | Bruna
        Brunella | Calogero | Camilla | Carlotta | Carmela | Carmelo | Carmine | Casimiro | Cecilia | Celestino | Cesario | Cino | Ciro | Clara
        Clelia | Concetta | Concetto | Cornelia | Costanza | Costanzo | Cristoforo | Dalila | Damiano | Danilo | Debora | Decio | Delfino | Delia
        Demetrio | Dina | Dino | Dionigi | Dionisio | Donata | Donato | Dora | Duccio | Edda | Edgardo | Edmondo | Efisio | Egidio | Egle | Eleonora
        Eliseo | Elvira | Emanuela | Emidio | Enea | Enrica | Ercole | Ermanno | Erminio | Ersilia | Ester | Evaristo | Fabiana | Fabiano | Fabrizia
        Fausta | Faustino | Fedele | Federigo | Fiamma | Fiammetta | Fiorella | Fiorenza | Fiorenzo | Flaminia | Flaminio | Flavia | Fortunato | Fosco
        Franca | Fulgenzio | Fulvia | Furio | Gabriello | Gaia | Galeazzo | Gaspare | Gemma | Gerolamo | Gervasio | Gherardo | Giandomenico
        Gianfilippo | Giangiacomo | Gianluigi | Gianmarco | Gianmaria | Gianmario | Gianna | Gianpaolo | Gianpiero | Gianvittorio | Gigliola
        Gilberto | Gilda | Ginevra | Ginevro | Giordano | Giorgia | Giovambattista | Giovan | Giovannella | Giovannino | Giuditta | Giusi | Goffredo
        Gregorio | Gualtiero | Guidobaldo | Iacopo | Ildebrando | Ilenia | Imma | Ines | Iolanda | Ippolito | Iris | Isidoro | Italo | Ivana | Ivano
        Ivo | Lamberto | Lara | Lauro | Lavinia | Lazzaro | Lea | Leandro | Leda | Lella | Leonello | Leonida | Leopoldo | Letizia | Lia | Liana
        Licia | Lidia | Liliana | Lina | Linda | Lino | Lionello | Lisa | Livia | Livio | Lodovico | Loredana | Lorella | Lorena | Lorenza | Lorenzino
        Loretta | Luchino | Lucio | Lucrezia | Ludovica | Ludovico | Luigia | Luisella | Maddalena | Maffeo | Manuela | Mara | Marcantonio | Marcella
        Mariagrazia | Mariangela | Marianna | Mariano | Mariapia | Mariarosa | Mariella | Marilena | Marilisa | Marinella | Marisa | Maristella
        Martino | Massimiliano | Mattia | Maura | Melania | Menotti | Michelangelo | Milena | Milva | Miriam | Mirta | Morena | Natalia | Natalino
        Natascia | Nazzareno | Nereo | Nerio | Nicolao | Nicoletta | Nino | Noemi | Nora | Nunzio | Olga | Olimpia | Oliviero | Onofrio | Orietta
        Ornella | Osvaldo | Palmira | Pancrazio | Paride | Pasqualino | Piera | Pierangelo | Pierantonio | Pierfrancesco | Piergiorgio | Pierluigi
        Piermario | Pierpaolo | Pietrangelo | Pina | Prospero | Rachele | Ramona | Ranieri | Raniero | Rebecca | Remigio | Remo | Renata | Rinaldo
        Rino | Rodrigo | Rolando | Romolo | Romualdo | Rosalba | Rosalia | Rosanna | Rosella | Rosetta | Rossana | Rossella | Sabino | Sabrina
        Samantha | Samuele | Sante | Saverio | Savina | Scipione | Sebastiano | Serafino | Serena | Settimio | Severino | Sigfrido | Silvano
        Silvestro | Simonetta | Sisto | Spartaco | Susanna | Taddeo | Tamara | Tancredi | Tania | Tatiana | Tebaldo | Telemaco | Teresita | Tina
        Tino | Tito | Titti | Torquato | Tristano | Ubaldo | Ughetta | Ugolino | Ulderico | Valentino | Valeria | Vanna | Vasco | Venanzio | Vera
        Veronica | Vespasiano | Vinicio | Virgilio | Vitaliano | Vittorino | Vivaldo | Viviana | Wanda | Yvonne | Zeno | Zita"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=forms("lo stesso"),
        her=forms("la stessa"),
        women=forms("-a | Irene | Beatrice | Alice | Adele | Egle | Ester | Giusi | Ines | Iris | Miriam | Noemi | Rachele | Titti | Yvonne"),
        men=forms("Luca | Gianluca | Elia | Mattia | Enea | Battista | Gianmaria | Giovambattista | Leonida"),
        either=forms("Andrea | Nicola | Gian | Santi | Pier | Simone | Michele | Daniele | Gabriele"),
    ),
    edition=forms("ed. | edizione | ediz. | rist. | ristampa | rist. anast. | ried. | nuova ed. | II ed. | III ed."),
    volume=forms("vol. | voll. | volume | volumi | t. | tomo | tomi | tt. | lib. | libro | parte | vol"),
    issue=forms("n. | nn. | n° | nr. | num. | numero | numeri | fasc. | fascicolo | fascicoli | nº | quaderno | quad."),
    thesis=forms("tesi di dottorato | tesi di laurea | tesi dottorale | tesi di dottorato di ricerca | tesi | tesi di laurea magistrale | dissertazione | tesi di perfezionamento | tesi di specializzazione | tesi di laurea inedita"),
    forthcoming=forms("in corso di stampa | in corso di pubblicazione | in stampa | di prossima pubblicazione | in preparazione | c. d. s."),
    chapter=forms("capitolo | cap. | capp. | capitoli | par. | parr. | paragrafo | § | §§ | sez. | sezione | art."),
    table=forms("tabella | tab. | tabb. | fig. | figg. | figura | tav. | tavv. | tavola | appendice | app. | grafico | carta geografica | doc. | allegato | all."),
    page=forms("p. | pp. | pag. | pagg. | pagina | pagine"),
    folio=forms("c. | cc. | carta | carte | f. | ff. | fol. | foll. | foglio | fogli | cart."),
    column=forms("col. | coll. | colonna | colonne"),
    note=forms("n. | nota | note | nn. | nt. | in nota"),
    here=forms("qui | qui: | qui a p. | in part. | in particolare | spec. | specialmente | soprattutto | cit. a p. | la citazione a p. | citazione a p. | citazione"),
    months=groups(
        "gennaio | genn. | gen.; febbraio | febbr. | feb.; marzo | mar.; aprile | apr.; maggio | mag. | magg.; giugno | giu.; luglio | lug.; agosto | ago.; settembre | sett. | set.; ottobre | ott.; novembre | nov.; dicembre | dic."
    ),
    seasons=groups("primavera; estate; autunno; inverno"),
    circa=forms("ca. | ca | circa | verso il | intorno al | c. | circa il"),
    not_after=forms("non dopo | non dopo il | non oltre | non oltre il | entro il | al più tardi"),
    not_before=forms("non prima | non prima del | non prima di"),
    before=forms("prima del | ante | anteriore al | avanti il"),
    after=forms("dopo il | post | dopo | posteriore al"),
    until=forms("al | a | fino al | all’"),
    year_words=forms("anno | anni | a. | m. v. | m.v. | more veneto"),
    no_date=forms("s. d. | senza data | s. a. | [s. d.] | s. i. d. | senza anno"),
    no_place=forms("s. l. | senza luogo | s. l. n. d. | [s. l.] | s. n. t. | s. l. e s. d."),
    function_words=forms("il | lo | la | gli | di | del | della | delle | dei | degli | e | in | nel | nella | per | con | che | da | dal | dalla | un | una | sono | è | si | su | sul | tra | come | al"),
    letters=forms("ò | à | è | ì | ù"),
    title_words=forms(
        """Alla | Alle | Al | Annali | Antico | Appunti | Archivio | Arte | Atti | Autobiografia | Biblioteca | Bollettino | Breve | Carte | Carteggio | Catalogo | Chiesa | Cinque | Città | Civiltà | Codice | Commercio | Con | Contributi | Corrispondenza | Costruzione | Cronaca | Cronache | Cultura | Dal | Dalla | Dalle | De | Dei | Del | Della | Delle | Descrizione | Diario | Diari | Dispacci | Discorsi | Dizionario | Documenti | Donne | Due | Economia | Enciclopedia
        Europa | Fascismo | Fonti | Giornale | Gli | Guerra | Guida | I | Il | Impero | In | Inventario | Introduzione | Italia | Italiani | La | Le | Lettere | Lettera | Libro | Lo | L | Memoria | Memorie | Mercanti | Mille | Miscellanea | Mondo | Mostra | Nazione | Nel | Nella | Note | Notizie | Nuova | Nuovi | Nuovo | Opere | Origini | Patria | Per | Pittura | Politica | Popolo | Potere | Prima | Primo | Problemi | Processo | Profilo | Quaderni | Raccolta | Relazione | Relazioni | Repubblica | Resistenza | Ricerche
        Ricordi | Rivista | Rivoluzione | Saggi | Saggio | Scienza | Scritti | Scultura | Seconda | Secolo | Serenissima | Società | Sociale | Stato | Statuti | Storia | Storie | Storico | Studi | Sul | Sulla | Sulle | Tesoro | Tra | Trattato | Un | Una | Uomini | Veneta | Venezia | Veneziana | Veneziano | Verso | Viaggio | Vita | Vite
        Cartulario | Registro | Registri | Carteggi | Epistolario | Bollario | Bullario
        Regesti | Regesto | Verbali | Catasto | Ricordanze | Rendiconti"""
    ),
    verbs=forms("è | sono | era | erano | che | non | questo | questa"),
    held=forms(
        "conservato presso|conservata presso|conservati presso|conservate presso|conservato presso la|"
        "conservata presso la|conservato presso l'|conservata presso l'|conservato nell'|conservata nell'|"
        "conservato nella|conservata nella|nella|nell'|presso|presso la|presso il|presso l'|depositato presso|"
        "depositata presso|copia in|originale in"
    ),
    record=forms(
        """Relazione | Lettera | Telegramma | Verbale | Promemoria | Rapporto | Dispaccio | Dispacci
        Circolare | Nota | Intervista | Testimonianza | Deposizione | Istruzioni | Istruzione | Supplica | Testamento | Appunto | Minuta | Memoriale | Denuncia | Processo verbale | Costituto | Sentenza | Contratto | Avviso | Scrittura | Attestato | Interrogatorio
        Decreto | Decisione | Risoluzione | Ordine | Ordinanza | Informativa | Elenco | Dichiarazione | Esposto | Segnalazione | Fonogramma | Colloquio"""
    ),
    letter=forms("Lettera | Dispaccio | Telegramma"),
    communication=forms(
        """e-mail | mail | comunicazione personale | comunicazione orale | comunicazione scritta | messaggio di posta elettronica
        conversazione telefonica | informazione orale"""
    ),
    writer=forms("autore | autrice | l’autore | chi scrive | me"),
    addressee=forms("a | al"),
    newspaper=forms("Corriere | Gazzetta | Giornale | Popolo | Stampa | Mattino | Resto del Carlino | Osservatore | Messaggero"),
    newspapers=forms("Corriere | Stampa | Repubblica | Avanti | Unità | Messaggero | Manifesto | Mattino | Secolo | Il Popolo d’Italia | L’Unità | L’Avanti | L’Avanti! | Gazzettino | Carlino | Nazione | Giornale d’Italia | Osservatore Romano | L’Osservatore Romano | Giustizia | La Prealpina | Il Giorno | Il Resto del Carlino | Il Gazzettino | Il Mattino | Il Secolo XIX | La Nazione | Il Messaggero | Il Popolo | Il Tempo | La Repubblica | Il Manifesto | Avvenire"),
    abbreviation=forms("rist | spec | part | card | mons | rel | a.a | busta | fasc | cat | reg | cfr | Cfr | voll | tel | telegr"),
    entry=forms("voce | sub voce | s. v. | ad vocem"),
    piece=forms("articolo | saggio | contributo | studio | libro | volume | lavoro"),
    review=forms("recensione | stroncatura"),
    foreword=forms("prefazione | introduzione | postfazione | presentazione | premessa"),
    mine=forms("mio | mia | nostro | nostra"),
    files=forms("carte | documenti | fascicoli | carteggio"),
    testimony=(),  # none has been met
    articled=forms("il | lo | la"),
    leading=forms("come | secondo | per | ma | quando | con | dopo | così"),
    entry_of_day=forms("annotazione del"),
    act=forms("Legge | Legge costituzionale | Decreto | Decreto legislativo | Decreto luogotenenziale | Regio decreto-legge | Regio decreto legge | Motu proprio | Regio decreto | Decreto-legge | R.d. | R.D. | R.d.l. | R.D.L. | D.l. | D.L. | D.lgs. | D.P.R. | D.m. | L. | D.lgs.lgt. | D.l.lgt. | D.lgt. | D.l.l. | R.d.lgs. | R. decreto | R. decreto-legge | Decreto ministeriale | Decreto legislativo luogotenenziale"),
    gazette=forms("Gazzetta Ufficiale del Regno d’Italia | Gazzetta ufficiale del Regno d’Italia | Gazzetta Ufficiale del Regno | Gazzetta ufficiale del Regno | Gazzetta Ufficiale della Repubblica Italiana | Gazzetta ufficiale della Repubblica italiana | Gazzetta ufficiale della Repubblica Italiana | Gazzetta ufficiale del Regno d’Italia | Gazzetta ufficiale | Gazzetta Ufficiale | G.U. | GU | Gazz. Uff. | Raccolta ufficiale delle leggi e dei decreti del Regno d’Italia | Raccolta ufficiale delle leggi"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """academia | accademia | agenzia | amministrazione | comitat | comitato | commissione | consiglio | direzione | federazione | fondazione | governo
        istituto | ministero | organizzazione | parlamento | prefettura | procura | senat | società | università
        banca d | banca commerciale | ufficio storico | stato maggiore | partito comunista | partito socialista | confederazione | sacra congregazione | istat | questura"""
    ),
    unit=forms("divisione"),
    rank=(),  # told by the words of other languages
    post=forms("governatore | intendente | podestà | prefetto | procuratore | questore | sindaco | sottoprefetto | viceré"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("manuale | libro | libri | volume | monografia | memorie | biografia | autobiografia | romanzo | diario | saggio | studio | opera | saggi | romanzi | studi | titoli | opere"),
    article=forms("articolo | contributo | capitolo"),
    collection=forms("raccolta | volume collettaneo | volume collettivo"),
    periodical=forms("rivista | giornale | quotidiano | settimanale | periodico | bollettino"),
    shown=forms("film | documentario | opera lirica | balletto | mostra | serie | canzone | poesia | quadro | scultura | gioco | podcast | trasmissione | discorso | ordine | trattato | operazione | campagna | slogan | nave | monumento | festival | dichiarazione | appello"),
    titled=forms("intitolato | intitolata | dal titolo | con il titolo"),
    writes=forms("scrive | scrisse | scriveva | sostiene | afferma | racconta | descrive | mostra | nota | ricorda | osserva | spiega | stima | pubblicò | ha scritto | autore | autrice | analizza | ricostruisce | ricostruiva | sottolinea | sottolineava | calcola | dedica | dedicò | riferisce | riferiva | annota | annotava | cita | documenta | definisce | definiva | conclude | dimostra | ha dimostrato | ha mostrato | ha ricostruito | annunciava | annunciò | titolava | riportava | parla | parlava | autori | diede | diedero | dà notizia | scrissero | distinguono | sostengono | raccontano | scrivono | pubblicava"),
    author=forms("autore | autrice | autori | autrici | coautore | coautrice | coautori"),
    office=forms("presidente | direttore | direttrice | sindaco | eroe | ministro | prefetto | membro | professore | professoressa | segretario | comune | comitato | governo | ambasciatore | generale | questore"),
    according=forms("secondo | stando a | a detta di | a giudizio di | per | come scrive | come ha scritto | come ha mostrato"),
    by=forms("di"),
    pictured=forms("foto | immagine | crediti | illustrazione | didascalia"),
    sources=forms("fonte | fonti | bibliografia | bibliografia essenziale | per saperne di più | letture consigliate | riferimenti bibliografici | fonti e bibliografia | come citare | per citare questo articolo | citazione consigliata | citazione | secondo | da | dati da | opere | pubblicazioni | opere principali | collegamenti esterni | per approfondire | bibliografia consigliata | da leggere | fonti archivistiche | opere citate | link | letture | bibliografia di riferimento | bibliografia minima | nota bibliografica | fonti consultate | bibliografia e fonti | tratto da"),
    notes=forms("note | note e riferimenti"),
    appeared=forms("uscì | uscito | uscita | usciti | apparve | apparso | apparsa | pubblicò | pubblicato | pubblicata | pubblicati | ha pubblicato | stampato | edito"),
    possessive=forms("suo | sua | suoi | sue | il cui | la cui"),
    for_=forms("per"),
    keeper=forms("archivi | bibliotec | museo | musei | galleria"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
