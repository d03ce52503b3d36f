"""Swedish."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="sv",
    name="Swedish",
    ibid=forms("ibid. | ibidem | ib. | samma ställe | där sammastädes | därst."),
    idem=forms("dens. | densamme | densamma | samme förf. | id."),
    op_cit=forms("a. a. | anf. arb. | anfört arbete | op. cit."),
    loc_cit=forms("a. st. | anfört ställe | loc. cit."),
    passim=forms("passim"),
    hereafter=forms("hädanefter | härefter | i det följande | nedan förkortat | fortsättningsvis"),
    above=forms("ovan | se ovan"),
    below=forms("nedan | se nedan"),
    see=forms("se | se: | se även | se också | se t. ex. | se till exempel | se särskilt | se vidare | se bl. a. | se härtill | jfr | jfr även | jfr också | jämför | t. ex. | till exempel | så även | för detta se"),
    opening=forms("källa: | så t. ex."),
    citing=forms("cit. efter | citerat efter | citerad efter | citerat i | citerad i | här efter"),
    reprinted=forms("omtryckt i | tryckt i | tr. i | återgivet i | återgiven i | publicerad i | även i"),
    available=forms("tillgänglig på | tillgänglig via | tillgängligt på"),
    accessed=forms("hämtad | hämtat | hämtad den | läst den | läst | senast besökt | åtkomst"),
    online_since=forms("publicerad | publicerad den | publicerat den | senast ändrad | senast uppdaterad"),
    in_=forms("i | i: | in: | ur"),
    editor=forms("red. | (red.) | [red.] | redaktör | redaktörer | utg. | (utg.) | utg. av | utgiven av | utgivna av | under redaktion av | under red. av | red. av | redigerad av | (eds.) | (ed.)"),
    translator=forms("övers. | översättning | översatt av | i översättning av | övers. av | öfvers. | öfvers. af | sv. övers."),
    interviewer=forms("intervju med | intervjuer med | samtal med | intervjuad av"),
    honorific=forms("fru | fröken"),
    and_=forms("och | &"),
    et_al=forms("et al. | m. fl. | med flera"),
    anonymous=forms("Anonym | Anon."),
    given_names=forms(
        """Alf | Anders | Anna | Annika | Arne | Arvid | Axel | Bengt | Bertil | Birgitta | Birger | Bo | Britt | Carl | Christer | Christina | Claes | Dag | Dick
        Einar | Elisabeth | Erik | Eva | Fredrik | Gabriel | Gudmund | Gunnar | Gustaf | Gustav | Göran | Gösta | Hans | Harald | Henrik | Hugo | Håkan | Ingemar
        Ingrid | Ingvar | Jan | Jens | Johan | Jonas | Karin | Karl | Kerstin | Kjell | Klas | Kristina | Lars | Leif | Lennart | Magnus | Margareta | Marie
        Martin | Mats | Mikael | Nils | Olle | Olof | Oskar | Otto | Per | Peter | Ragnar | Rolf | Sam | Sigurd | Sten | Stig | Sture | Sven | Svante | Sverker
        Thomas | Torbjörn | Torgny | Torsten | Ulf | Ulla | Urban | Yngve | Yvonne | Åke | Östen"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=None,  # no words for it are known
    edition=forms("uppl. | upplagan | upplaga | utgåvan | utgåva | omarb. uppl. | rev. uppl."),
    volume=forms("band | bd | bd. | del | delen | vol. | årg. | årgång | t."),
    issue=forms("nr | nr. | häfte | h. | nummer | hft"),
    thesis=forms("diss. | diss | avhandling | doktorsavhandling | lic.-avh. | licentiatavhandling | ak. avh. | akad. avh. | otryckt lic.-avh. | otryckt uppsats"),
    forthcoming=forms("under utgivning | under tryckning | kommande | i tryck"),
    chapter=forms("kap. | kapitel | avsn. | avsnitt | § | art. | mom."),
    table=forms("tabell | tab. | figur | fig. | karta | bilaga | bil. | diagram"),
    page=forms("s. | sid. | sida | sidan"),
    folio=forms("fol. | folio"),
    column=forms("sp. | spalt"),
    note=forms("not | noter | n. | fotnot"),
    here=forms("här | här: | särskilt | särsk. | i synnerhet | citat | citatet"),
    months=groups("januari | jan.; februari | febr. | feb.; mars; april | apr.; maj; juni; juli; augusti | aug.; september | sept.; oktober | okt.; november | nov.; december | dec."),
    seasons=groups("våren | vår; sommaren | sommar; hösten | höst; vintern | vinter"),
    circa=forms("ca. | ca | cirka | c:a | omkring | kring"),
    not_after=forms("senast | ej efter | inte efter"),
    not_before=forms("tidigast | ej före | inte före"),
    before=forms("före"),
    after=forms("efter"),
    until=forms("till | t. o. m. | till och med"),
    year_words=(),  # nothing stands beside a year
    no_date=forms("u. å. | utan år | odat. | odaterat | odaterad | s. a."),
    no_place=forms("u. o. | utan ort | s. l."),
    function_words=forms("och | att | som | för | av | på | till | ett | den | det | är | med | från | om | sin | under | svensk | svenska | mellan | inte | eller | hos | där | vid | se | jfr | även"),
    letters=forms("å | ä | ö"),
    title_words=forms(
        """Anteckningar | Arkiv | Bidrag | Borgerlig | Brev | Dagbok | Den | Det | Drottning | En | Ett | Från | För | Förhandlingar | Gamla | Handlingar | Historia
        Historien | Historisk | Historiska | Hundra | Inrikes | Konung | Krig | Krigets | Kriget | Kung | Kungliga | Kvinnor | Kyrkan | Makt | Makten | Medeltida
        Medeltiden | Mellan | Minnen | Nordens | Nordisk | Ny | Nya | Om | Politik | Protokoll | Riksdagen | Rådsprotokoll | Samhälle | Skrifter | Slaget
        Staden | Staten | Stockholms | Studier | Svensk | Svenska | Svenskt | Sveriges | Till | Tidskrift | Under | Ur | Urkunder | Utrikes | Vetenskap | Vid
        Årsbok"""
    ),
    verbs=forms("finns | framhåller | menar | hävdar"),
    abbreviation=forms("jfr | t.ex | bl.a | årg | uppl"),
    held=forms("förvaras i|förvarad i|bevarad i|kopia i|avskrift i"),
    record=forms("Brev | Protokoll | Promemoria | Skrivelse | Memorial | Rapport | Telegram | Koncept | Räkenskaper | Intervju"),
    letter=forms("Brev | brev"),
    communication=forms("e-post | e-brev | muntlig uppgift | muntligt meddelande | skriftligt meddelande | telefonsamtal"),
    writer=forms("författaren | förf."),
    addressee=forms("till"),
    newspaper=forms("Dagblad | Tidning | Nyheter | Allehanda"),
    newspapers=forms("Social-Demokraten | Dagbladet | Arbetarbladet | Stormklockan | Dagens Nyheter | Aftonbladet | Expressen | Arbetet"),
    entry=forms("art. | artikeln | uppslagsord | s. v."),
    piece=forms("artikel | bok | avhandling | uppsats | bidrag"),
    review=forms("recension | recensionen"),
    foreword=forms("förord | inledning"),
    mine=forms("min | mitt | vår | vårt"),
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=forms("den"),
    entry_of_day=forms("anteckning den | dagboksanteckning | anteckning"),
    act=forms("Lag | Lagen | Förordning | Kungörelse | Stadga | Kungl. förordning"),
    gazette=forms("Svensk författningssamling | SFS"),
    reports=forms("NJA | NJA I | NJA II | RÅ"),
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("bok | boken | böcker | monografi | memoarer | biografi | roman | avhandling | avhandlingen | dagbok | studie"),
    article=forms("artikel | artikeln | uppsats | uppsatsen"),
    collection=forms("antologi | antologin"),
    periodical=forms("tidskrift | tidskriften | tidning | tidningen"),
    shown=forms("film | filmen | opera | operan | pjäs | utställning | utställningen | serie | sång | dikt | tavla | spel | program | tal | order | fördrag | operation | kampanj | fartyg | monument"),
    titled=forms("med titeln"),
    writes=forms("skrev | skriver | hävdar | hävdade | beskriver | beskrev | berättar | berättade | menar | uppskattar | noterar | författare | visar | visade | konstaterar | konstaterade | rapporterade | skildrar | skildrade"),
    author=forms("författare | författaren"),
    office=forms("direktör | ordförande | minister | professor"),
    according=forms("enligt"),
    by=forms("av"),
    pictured=forms("foto | bild"),
    sources=forms("källa | källor | litteratur | referenser | källor och litteratur | vidare läsning | läs mer | citera som | citeras som | hur du citerar | enligt | efter | siffror från | externa länkar | tryckta källor | otryckta källor"),
    notes=forms("noter | fotnoter"),
    appeared=forms("utkom | utkommit | utkommen | kom ut | publicerade | publicerades | publicerad | publicerats | utgav | utgavs | utgiven | trycktes"),
    possessive=forms("sin | sitt | sina | hans | hennes | deras"),
    for_=forms("för"),
    keeper=forms("arkiv | bibliotek | museum | museet"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
