"""Norwegian."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="no",
    name="Norwegian",
    ibid=forms("ibid. | ibidem | ib. | sst. | sammesteds | smst. | same stad"),
    idem=forms("samme | samme forf. | id."),
    op_cit=forms("op. cit. | anf. arb. | anført arbeid"),
    loc_cit=forms("loc. cit. | anf. st. | a. st."),
    passim=forms("passim"),
    hereafter=forms("heretter | i det følgende | forkortet | videre forkortet"),
    above=forms("ovenfor | se ovenfor | ovanfor"),
    below=forms("nedenfor | se nedenfor | nedanfor"),
    see=forms("se | se: | se også | sjå | sjå også | se f. eks. | se for eksempel | se særlig | se videre | se bl. a. | se dessuten | jf. | jf. også | jamfør | jfr. | sml. | f. eks. | for eksempel | slik også | om dette"),
    opening=forms("kilde: | kjelde: | slik også"),
    citing=forms("sitert etter | sit. etter | sitert i | sit. i | her etter"),
    reprinted=forms("opptrykt i | gjengitt i | trykt i | også i | trykket i"),
    available=forms("tilgjengelig på | tilgjengelig fra | tilgjengeleg på"),
    accessed=forms("lest | lest den | lastet ned | nedlastet | hentet | besøkt | besøkt den | lesedato | sist besøkt"),
    online_since=forms("publisert | publisert den | lagt ut den | sist endret | sist oppdatert"),
    in_=forms("i | i: | in: | ur"),
    editor=forms("red. | (red.) | [red.] | redaktør | redigert av | utg. | (utg.) | utg. av | utg. ved | utgitt av | utgitt ved | under redaksjon av | red. av | (eds.) | (ed.)"),
    translator=forms("overs. | oversatt av | oversettelse | i oversettelse ved | omsett av | på norsk ved | til norsk ved"),
    interviewer=forms("intervju med | intervjuer med | samtale med | intervjuet av"),
    honorific=forms("frøken | hr."),
    and_=forms("og | &"),
    et_al=forms("et al. | m. fl. | med flere"),
    anonymous=forms("Anonym | Anon."),
    given_names=forms(
        """Aksel | Anders | Andreas | Anne | Arne | Arvid | Asbjørn | Berit | Bjarne | Bjørn | Bård | Bodil | Dag | Edvard | Egil | Einar | Einhart | Erik | Erling
        Fredrik | Francis | Geir | Grete | Gro | Gudmund | Guri | Haakon | Hallvard | Hans | Harald | Helge | Henrik | Håkon | Ida | Inger | Ingar | Jarle | Jens
        Johan | Johs. | Jorunn | Jostein | Kari | Karl | Kjell | Knut | Kristian | Kåre | Lars | Leif | Magne | Marie | Nils | Odd | Odd-Bjørn | Ola | Olav | Ole
        Ottar | Per | Ragnhild | Rolf | Rune | Sigmund | Sigurd | Sivert | Steinar | Stein | Sverre | Svein | Synnøve | Sølvi | Terje | Thor | Tor | Tore
        Torgeir | Trond | Trygve | Vigdis | Øystein | Øyvind | Åse | Ståle"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=None,  # no words for it are known
    edition=forms("utg. | utgave | opplag | oppl. | rev. utg."),
    volume=forms("bd. | bind | bd | del | årg. | årgang | vol. | b."),
    issue=forms("nr. | nr | hefte | h. | nummer"),
    thesis=forms("diss. | diss | dr.philos.-avhandling | dr.philos.-avh. | dr.polit.-avhandling | doktorgradsavhandling | magisteravhandling | magistergradsavhandling | mag.art.-avhandling | hovedoppgave | masteroppgave | doktoravhandling | dr. avhandling | dr.avh. | ph.d.-avhandling | hovedfagsoppgave | upublisert hovedoppgave | avhandling"),
    forthcoming=forms("under utgivelse | under trykking | kommer | i trykken"),
    chapter=forms("kap. | kapittel | avsn. | avsnitt | § | art."),
    table=forms("tabell | tab. | figur | fig. | kart | vedlegg"),
    page=forms("s. | side | sider | p."),
    folio=forms("fol. | folio | bl. | blad"),
    column=forms("sp. | spalte"),
    note=forms("note | noter | n. | fotnote"),
    here=forms("her | her: | særlig | især | sitat | sitatet | spesielt"),
    months=groups("januar | jan.; februar | feb. | febr.; mars; april | apr.; mai; juni; juli; august | aug.; september | sept. | sep.; oktober | okt.; november | nov.; desember | des."),
    seasons=groups("våren | vår; sommeren | sommer; høsten | høst; vinteren | vinter"),
    circa=forms("ca. | ca | cirka | omkring | om lag"),
    not_after=forms("senest | ikke etter"),
    not_before=forms("tidligst | ikke før"),
    before=forms("før"),
    after=forms("etter"),
    until=forms("til | t. o. m. | til og med"),
    year_words=(),  # nothing stands beside a year
    no_date=forms("u. å. | uten år | udat. | udatert"),
    no_place=forms("u. st. | uten sted"),
    function_words=forms("og | at | som | for | av | på | til | et | den | det | er | med | fra | om | sin | under | norsk | norske | norges | mellom | ikke | eller | hos | der | ved | se | jf | også | etter | ble | ei | ikkje | frå | eit"),
    letters=forms("ø | å | æ"),
    title_words=forms(
        """Aktstykker | Arkiv | Bidrag | Brev | Dagbok | Den | Det | En | Et | Forhandlinger | Fra | Frå | Historie | Historien | Historisk | Innstilling | Kampen
        Kilder | Kirken | Krigen | Kvinner | Makt | Makten | Med | Mellom | Norge | Norges | Norsk | Norske | Ny | Nytt | Nyere | Om | Politikk | Riket | Samfunn
        Samlinger | Skrifter | Slaget | Staten | Stortinget | Studier | Tidsskrift | Til | Under | Ut | Utenrikspolitikk | Ved | Årbok | Krig"""
    ),
    verbs=forms("finnes | hevder | mener | understreker"),
    abbreviation=forms("jf | f.eks | bl.a | årg | utg"),
    held=forms("oppbevart i|oppbevares i|bevart i|kopi i"),
    record=forms("Brev | Notat | Referat | Innberetning | Skriv | Rapport | Telegram | Protokoll | Regnskap | Intervju"),
    letter=forms("Brev | brev"),
    communication=forms("e-post | muntlig opplysning | muntlig meddelelse | skriftlig meddelelse | telefonsamtale"),
    writer=forms("forfatteren | forf."),
    addressee=forms("til"),
    newspaper=forms("Tidende | Avis | Dagblad | Tidene"),
    newspapers=forms("Social-Demokraten | Arbeidet | Friheten | Nordlys | Aftenposten | Dagbladet | Arbeiderbladet | Nationen | Morgenbladet"),
    entry=forms("art. | artikkelen | oppslag | s. v."),
    piece=forms("artikkel | bok | avhandling | bidrag"),
    review=forms("anmeldelse | anmeldelsen"),
    foreword=forms("forord | innledning"),
    mine=forms("min | mitt | vår | vårt"),
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=forms("den"),
    entry_of_day=forms("opptegnelse fra | innførsel for"),
    act=forms("Lov | Lov om | Forskrift | Kongelig resolusjon | Anordning"),
    gazette=forms("Norsk Lovtidend | Norges Lover | Stortingsforhandlinger"),
    reports=forms("Norsk Retstidende | Rt."),
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("bok | boken | boka | bøker | monografi | erindringer | biografi | roman | avhandling | dagbok | studie"),
    article=forms("artikkel | artikkelen"),
    collection=forms("antologi | antologien"),
    periodical=forms("tidsskrift | tidsskriftet | avis | avisen | avisa"),
    shown=forms("film | filmen | opera | operaen | skuespill | utstilling | utstillingen | serie | sang | dikt | maleri | spill | program | tale | ordre | traktat | operasjon | kampanje | skip | monument"),
    titled=forms("med tittelen"),
    writes=forms("skrev | skriver | hevder | hevdet | beskriver | beskrev | forteller | fortalte | mener | anslår | forfatter | viser | viste | konstaterer | rapporterte | skildrer | anslo"),
    author=forms("forfatter | forfatteren"),
    office=forms("direktør | leder | minister | professor"),
    according=forms("ifølge | etter"),
    by=forms("av"),
    pictured=forms("foto | bilde"),
    sources=forms("kilde | kilder | litteratur | kilder og litteratur | les mer | referanser | siteres som | siteringsforslag | slik siteres | ifølge | etter | tall fra | eksterne lenker | videre lesning | trykte kilder | utrykte kilder"),
    notes=forms("noter"),
    appeared=forms("utkom | kom ut | utga | utgitt | publiserte | publisert | trykt | ble utgitt"),
    possessive=forms("sin | sitt | sine | hans | hennes | deres"),
    for_=forms("for | til"),
    keeper=forms("arkiv | bibliotek | museum | museet"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
