"""Danish."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="da",
    name="Danish",
    ibid=forms("ibid. | ibidem | ib. | smst. | sammesteds | sst. | s. st."),
    idem=forms("samme | samme forf. | sm. | id."),
    op_cit=forms("anf. arb. | anf. skr. | anf. art. | anførte artikel | anførte arbejde | anf. værk | op. cit."),
    loc_cit=forms("anf. st. | loc. cit. | a. st."),
    passim=forms("passim"),
    hereafter=forms("herefter | i det følgende | fremover | forkortet"),
    above=forms("ovenfor | ovf. | se ovenfor"),
    below=forms("nedenfor | ndf. | se nedenfor"),
    see=forms("se | se: | se også | se f. eks. | se for eksempel | se særligt | se endvidere | se bl. a. | se desuden | se tillige | jf. | jf. også | jævnfør | jfr. | sml. | sammenlign | f. eks. | for eksempel | således | herom"),
    opening=forms("kilde: | således"),
    citing=forms("cit. efter | citeret efter | citeret i | cit. i | her efter"),
    reprinted=forms("optrykt i | genoptrykt i | trykt i | gengivet i | aftrykt i | også i"),
    available=forms("tilgængelig på | tilgængelig via | tilgængeligt på"),
    accessed=forms("besøgt | besøgt den | hentet | hentet den | tilgået | set den | sidst besøgt"),
    online_since=forms("offentliggjort | offentliggjort den | lagt ud den | senest ændret | senest opdateret"),
    in_=forms("i | i: | in: | ur"),
    editor=forms("red. | (red.) | [red.] | redaktør | redigeret af | udg. | (udg.) | udg. af | udg. ved | udg. v. | udgivet af | udgivet ved | under redaktion af | red. af | (eds.) | (ed.)"),
    translator=forms("overs. | oversat af | oversættelse | oversættelse ved | i oversættelse af | på dansk ved | da. overs."),
    interviewer=forms("interview med | interviews med | samtale med | interviewet af"),
    honorific=forms("frøken | hr."),
    and_=forms("og | &"),
    et_al=forms("et al. | m. fl. | med flere"),
    anonymous=forms("Anonym | Anon."),
    given_names=forms(
        """Aage | Aksel | Anders | Anette | Anne | Asger | Axel | Bent | Bente | Benny | Birgit | Birgitte | Bo | Carl | Carsten | Christian | Claus | Dan | Ditlev
        Ebbe | Eli | Erik | Erling | Esben | Finn | Flemming | Frede | Frederik | Georg | Gunner | Hans | Hanne | Helge | Henning | Henrik | Inge | Jacob | Jakob
        Jens | Jes | Jesper | Johan | Johannes | Jørgen | Kai | Karen | Karl | Karl-Erik | Knud | Kristian | Lars | Leif | Lene | Lisbet | Lorenz | Mette
        Michael | Mogens | Morten | Niels | Nils | Ole | Palle | Per | Peter | Poul | Povl | Rasmus | Sebastian | Steen | Svend | Søren | Thomas | Thorkild | Tim
        Troels | Tyge | Uffe | Ulrik | Vagn | Viggo | Villads"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=None,  # no words for it are known
    edition=forms("udg. | udgave | oplag | opl. | rev. udg."),
    volume=forms("bd. | bind | bd | del | rk. | række | årg. | årgang | vol."),
    issue=forms("nr. | nr | hefte | hæfte | h. | nummer"),
    thesis=forms("disp. | diss. | diss | disputats | ph.d.-afhandling | afhandling | speciale | kandidatspeciale | upubl. speciale | utrykt speciale | utrykt afhandling"),
    forthcoming=forms("under udgivelse | under trykning | på vej | i trykken"),
    chapter=forms("kap. | kapitel | afsn. | afsnit | § | art. | stk."),
    table=forms("tabel | tab. | figur | fig. | kort | bilag | bil."),
    page=forms("s. | side | sider | p."),
    folio=forms("fol. | folio | bl. | blad"),
    column=forms("sp. | spalte"),
    note=forms("note | noter | n. | fodnote"),
    here=forms("her | her: | især | navnlig | særligt | særlig | citat | citatet"),
    months=groups("januar | jan.; februar | feb. | febr.; marts; april | apr.; maj; juni; juli; august | aug.; september | sept. | sep.; oktober | okt.; november | nov.; december | dec."),
    seasons=groups("foråret | forår; sommeren | sommer; efteråret | efterår; vinteren | vinter"),
    circa=forms("ca. | ca | cirka | omkring | o."),
    not_after=forms("senest | ikke efter"),
    not_before=forms("tidligst | ikke før"),
    before=forms("før"),
    after=forms("efter"),
    until=forms("til | t. o. m. | til og med"),
    year_words=(),  # nothing stands beside a year
    no_date=forms("u. å. | uden år | udat. | udateret"),
    no_place=forms("u. st. | uden sted"),
    function_words=forms("og | at | som | for | af | på | til | et | den | det | er | med | fra | om | sin | under | dansk | danske | mellem | ikke | eller | hos | der | ved | se | jf | også | efter | blev"),
    letters=forms("ø | æ | å"),
    title_words=forms(
        """Aktstykker | Arkiv | Bidrag | Breve | Bønder | Dagbog | Dagbøger | Dansk | Danske | Danmark | Danmarks | Den | Det | En | Et | Forhandlinger | Fra
        Frihed | Historie | Historien | Historisk | Historiske | Hvem | Inden | Kilder | Kirken | Kong | Krigen | Kvinder | Landet | Magt | Magten | Med | Mellem
        Meddelelser | Middelalderen | Nordisk | Nye | Nyere | Om | Opgøret | Politik | Rigets | Rigsdagen | Samfund | Samlinger | Skrifter | Slaget | Staten
        Studier | Tidsskrift | Til | Udenrigspolitik | Udvalgte | Under | Ved | Årbog | Årbøger"""
    ),
    verbs=forms("findes | hævder | mener | fremhæver"),
    abbreviation=forms("jf | f.eks | bl.a | årg | udg"),
    held=forms("bevaret i|opbevares i|opbevaret i|kopi i"),
    record=forms("Brev | Notat | Referat | Indberetning | Skrivelse | Koncept | Rapport | Telegram | Protokol | Erindring | Regnskab | Interview"),
    letter=forms("Brev | brev"),
    communication=forms("e-mail | mundtlig meddelelse | skriftlig meddelelse | telefonsamtale"),
    writer=forms("forfatteren | forf."),
    addressee=forms("til"),
    newspaper=forms("Tidende | Avis | Stiftstidende | Dagblad | Folkeblad"),
    newspapers=forms("Social-Demokraten | Socialdemokraten | Dagbladet | Nationaltidende | Arbejderbladet | Politiken | Berlingske Tidende | Jyllands-Posten | Information"),
    entry=forms("art. | artiklen | opslag | s. v."),
    piece=forms("artikel | bog | afhandling | bidrag"),
    review=forms("anmeldelse | anmeldelsen"),
    foreword=forms("forord | efterskrift"),
    mine=forms("min | mit"),
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=forms("den"),
    entry_of_day=forms("optegnelse fra | optegnelse af | notat fra"),
    act=forms("Lov | Anordning | Forordning | Bekendtgørelse | Reskript"),
    gazette=forms("Lovtidende | Folketingstidende | Rigsdagstidende"),
    reports=forms("Ugeskrift for Retsvæsen | UfR"),
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("bog | bogen | bøger | monografi | erindringer | biografi | roman | afhandling | dagbog | studie"),
    article=forms("artikel | artiklen"),
    collection=forms("antologi | antologien"),
    periodical=forms("tidsskrift | tidsskriftet | avis | avisen"),
    shown=forms("film | filmen | opera | operaen | skuespil | udstilling | udstillingen | serie | sang | digt | maleri | spil | program | tale | ordre | traktat | operation | kampagne | skib | monument"),
    titled=forms("med titlen"),
    writes=forms("skrev | skriver | hævder | hævdede | beskriver | beskrev | fortæller | fortalte | mener | anslår | forfatter | viser | viste | konstaterer | rapporterede | skildrer | anslog"),
    author=forms("forfatter | forfatteren"),
    office=forms("direktør | formand | minister | professor"),
    according=forms("ifølge | efter"),
    by=forms("af"),
    pictured=forms("foto | billede"),
    sources=forms("kilde | kilder | litteratur | kilder og litteratur | læs mere | referencer | citeres som | citér som | sådan citeres | ifølge | efter | tal fra | eksterne links | videre læsning | trykte kilder | utrykte kilder"),
    notes=forms("noter"),
    appeared=forms("udkom | udkommet | udgav | udgivet | publicerede | publiceret | trykt | blev udgivet"),
    possessive=forms("sin | sit | sine | hans | hendes | deres"),
    for_=forms("for | til"),
    keeper=forms("arkiv | bibliotek | museum | museet"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
