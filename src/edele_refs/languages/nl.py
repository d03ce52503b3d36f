"""Dutch."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="nl",
    name="Dutch",
    ibid=forms("aldaar | ibid. | ibidem | t. a. p. | ib."),
    idem=forms("dezelfde | dez. | hetzelfde | id. | idem | van dezelfde | van dezelfde auteur"),
    op_cit=forms("a. w. | aangehaald werk | op. cit. | o. c. | aang. werk | het aangehaalde werk | a. art."),
    loc_cit=forms("t. a. p. | ter aangehaalde plaatse | a. p. | loc. cit. | l. c."),
    passim=forms("passim | en passim | e. v. | vlg. | en volgende | vv."),
    hereafter=forms("hierna | hierna: | hierna te noemen | verder | verder: | voortaan | voortaan: | in het vervolg | afgekort als | aangehaald als | hierna geciteerd als | verder geciteerd als"),
    above=forms("hierboven | boven | zie hierboven | zie boven"),
    below=forms("hieronder | onder | zie hieronder | beneden"),
    see=forms("zie | zie: | zie ook | zie bijv. | zie bijvoorbeeld | zie bijvoorbeeld: | zie verder | zie hiervoor | zie hierover | zie met name | zie o. a. | zie onder meer | vgl. | vgl. ook | vgl. bijv. | vergelijk | vergelijk ook | bijvoorbeeld | bijvoorbeeld: | bijv. | bv. | o. a. | aldus | zo ook | hierover | hierover ook | zie hierover ook | zie daarover | zie ook hierover | zie hiervoor ook | anders | uitvoerig | uitvoerig hierover | cf."),
    opening=forms(
        "bron: | onlangs | recent | kritisch | evenzo"
    ),
    citing=forms("uit: | geciteerd in | geciteerd naar | geciteerd door | geciteerd bij | geciteerd uit | gecit. in | aangehaald in | aangehaald door | cit. in"),
    reprinted=forms("herdrukt in | herdr. in | afgedrukt in | gepubliceerd in | opgenomen in | verschenen in | herdruk in | uitgegeven in | ook in"),
    available=forms("beschikbaar op | beschikbaar via | beschikbaar op: | te raadplegen op | te raadplegen via | raadpleegbaar via | online | online: | te vinden op | url:"),
    accessed=forms("geraadpleegd | geraadpleegd op | geraadpleegd: | geraadpleegd d.d. | laatst geraadpleegd | laatst geraadpleegd op | laatst bezocht | laatst bezocht op | bezocht op | bekeken op | toegang op | opgehaald op | ingezien op"),
    online_since=forms("online gepubliceerd op | gepubliceerd op | geplaatst op | laatst gewijzigd op | laatst bijgewerkt op"),
    in_=forms("in | in: | in idem | uit"),
    editor=forms("red. door | red. | (red.) | [red.] | ed. | eds. | (ed.) | (eds.) | uitg. | uitgegeven door | onder redactie van | o. r. v. | o. l. v. | onder red. van | redactie | bezorgd door | bez. | samengesteld door | samenst. | ingeleid door | onder leiding van | verzorgd door | bew. | bewerkt door"),
    translator=forms("vert. | (vert.) | vertaald door | vertaling | vertaling van | vert. door | uit het Engels vertaald door | uit het Duits vertaald door | uit het Frans vertaald door | in de vertaling van"),
    interviewer=forms("interview met | interviews met | interview door | gesprek met | interview van de auteur met | vraaggesprek met | interview auteur met | geïnterviewd door | in gesprek met"),
    honorific=forms("mevrouw | mevr. | meneer | mw. | dhr. | de heer | drs. | ir."),
    and_=forms("en | & | met"),
    et_al=forms("et al. | e. a. | en anderen"),
    anonymous=forms("Anoniem | [Anoniem] | Anon."),
    given_names=forms(
        """Aad | Abram | Ad | Adriaan | Albert | Anna | Anne | Annemarie | Anton | Arend | Arie | Arnold | Barbara | Bart | Bas | Ben | Bernard | Bert | Bob | Bram | Carel | Cees | Cornelis | Daan | Dick | Dirk | Dirk-Jan | Dick | Eddy | Els | Elsbeth | Emmanuel | Erik | Evert | Ewoud | Ferdinand | Floris | Frank | Frans | Frits | Geert | Gerard | Gerben | Gerrit | Gert | Gijs | Guus | Hans | Harm | Harry | Hein | Hendrik | Henk | Henri | Herman | Hugo | Ido | Inge | Ingrid | Ivo | Jaap | Jacob | Jacques | Jan | Jan-Willem | Jeroen | Joep | Johan | Johannes | Joost | Joris | Jos | Josje | Jozef | Jurriaan | Karel
        Kees | Koen | Koenraad | Leen | Lieve | Lodewijk | Loe | Luc | Maarten | Machteld | Madelon | Marc | Marcel | Margriet | Maria | Marieke | Marijke | Marjolein | Martijn | Mathijs | Matthijs | Michiel | Nico | Niek | Paul | Peter | Piet | Pieter | Reinier | Remco | Rob | Robert | Roel | Ronald | Rudolf | Ruud | Sander | Simon | Siep | Sjoerd | Stefan | Steven | Theo | Thijs | Thomas | Tim | Tom | Ton | Vincent | Wessel | Wijnand | Willem | Wim | Wouter | Yvonne
        Aafke | Aagje | Aaltje | Aart | Adrianus | Agnes | Albertus | Aleid | Aleida | Alex | Alexander | Alexandra | Alfons | Alida | Alphons
        Andries | Angelique | Anita | Anja | Anke | Anneke | Annelien | Annelies | Annemieke | Annette | Antoinette | Antonie | Antonius | Antoon
        Ariadne | Arjan | Arnoud | Arnout | Astrid | Auke | Balthazar | Barend | Bartel | Beatrice | Beatrijs | Benjamin | Berend | Bertus | Bettina
        Birgit | Boudewijn | Brigitte | Carla | Carolien | Caroline | Casper | Catharina | Catrien | Cecile | Charlotte | Christiaan | Christien
        Christine | Christoph | Claartje | Coen | Constantijn | Coosje | Corinne | Cornelia | Corrie | Dafne | Daniël | Daniëlle | David | Derk
        Diederik | Dienke | Dik | Dineke | Doeko | Dolf | Dorothée | Douwe | Edith | Edmond | Edo | Eduard | Edwin | Eelco | Eelke | Egbert | Egidius
        Elien | Elise | Eliza | Elly | Emiel | Emma | Emmy | Engelbert | Eric | Ernst | Esther | Eugène | Evelien | Eveline | Ewout | Femke | Fenneke
        Fieke | Fleur | Floortje | Fokke | Folkert | Fons | Francisca | Françoise | Fred | Frederick | Frederik | Froukje | Geert-Jan | Geertje
        Geertruida | Gerda | Gerrit-Jan | Gertrude | Gijsbert | Gilles | Gillis | Godfried | Govert | Greetje | Guido | Gustaaf | Guy | Hajo | Hanna
        Hanneke | Hanno | Harald | Harmen | Heleen | Helma | Hendricus | Henriette | Herbert | Heribert | Hester | Hetty | Hilda | Hilde | Hubert
        Hubrecht | Huib | IJsbrand | Ilja | Ilse | Imke | Ineke | Irene | Irma | Isaak | Isabel | Jacoba | Jacobus | Jacqueline | Janneke | Jantine
        Jeannette | Jelle | Jenneke | Jenny | Jeremias | Jessica | Jilles | Joan | Jochem | Joke | Jolanda | Jolande | Joop | Jordy | Josephine
        Josien | Josine | Jozias | Judith | Julia | Jurgen | Jurjen | Karel-Jan | Karin | Katrien | Kitty | Klaas | Krijn | Krisztina | Lambertine
        Laurens | Leendert | Lennart | Leo | Leonard | Lia | Lieke | Lieneke | Liesbeth | Lieven | Lisa | Lotte | Louis | Louise | Lucas | Lucia
        Ludo | Luuk | Maaike | Maartje | Margaretha | Margreet | Marian | Marianne | Mariken | Marion | Mariët | Mariëtte | Marja | Marjan | Marleen
        Marlies | Marloes | Marta | Marten | Martha | Martine | Martinus | Maurits | Maximiliaan | Meindert | Menno | Merijn | Michel | Mieke | Mineke
        Mirjam | Monica | Monique | Myriam | Nelleke | Nicolaas | Nienke | Nina | Nora | Noud | Odilia | Onno | Otto | Pauline | Paulus | Pepijn
        Petra | Petronella | Philip | Philippa | Pieter-Jan | Pim | Quirijn | Raf | Raymond | Reindert | Reinoud | Renée | Ria | Rianne | Rik
        Robrecht | Roeland | Rogier | Rolf | Romain | Rosemarie | Rosita | Ruben | Rutger | Samuel | Saskia | Sebastiaan | Servaas | Sicco | Siebe
        Siebren | Sijbrand | Sophie | Stef | Stefaan | Steffen | Stephan | Suze | Sybren | Sytske | Teun | Thea | Theodoor | Tine | Tineke | Titia
        Tjalling | Tjeerd | Tobias | Trijntje | Tymen | Ulla | Ulrich | Valentijn | Vera | Victor | Walraven | Walter | Werner | Wiebe | Wiebren
        Wilbert | Wilfried | Wilhelmina | Willemien | Willibrord | Wilma | Wolfert | Wolter | Xander | Yme | Yolande | Zeger"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=None,  # no words for it are known
    edition=forms("dr. | druk | uitg. | uitgave | herz. dr. | herziene druk | ed. | editie | 2e druk"),
    volume=forms("dl. | dln. | deel | delen | jrg. | jaargang | bd. | band | banden"),
    issue=forms("nr. | nrs. | nr | nummer | nummers | afl. | aflevering | no. | special"),
    thesis=forms("proefschrift | diss. | dissertatie | doctoraalscriptie | masterscriptie | scriptie | academisch proefschrift | ongepubl. diss. | licentiaatsverhandeling | onuitg. licentiaatsverhandeling | doctoraatsproefschrift"),
    forthcoming=forms("te verschijnen | ter perse | in druk | verschijnt | in voorbereiding"),
    chapter=forms("hoofdstuk | hfst. | hfdst. | h. | hoofdstukken | paragraaf | par. | § | art."),
    table=forms("tabel | afb. | afbeelding | figuur | kaart | bijlage | bijl. | grafiek | tabellen"),
    page=forms("p. | pp. | blz. | bladzijde | pag. | pagina | bl. | blzz."),
    folio=forms("fol. | folio | f. | ff. | fo. | f° | blad"),
    column=forms("kol. | kolom | kolommen"),
    note=forms("voetnoten | n. | noot | nt. | noten | voetnoot"),
    here=forms("hier | hier: | m. n. | met name | vooral | in het bijzonder | i. h. b. | aldaar | citaat | citaat:"),
    months=groups("januari | jan.; februari | febr. | feb.; maart | mrt.; april | apr.; mei; juni | jun.; juli | jul.; augustus | aug.; september | sept. | sep.; oktober | okt.; november | nov.; december | dec."),
    seasons=groups("voorjaar | lente; zomer; najaar | herfst; winter"),
    circa=forms("ca. | circa | c. | omstreeks | rond | ongeveer | omstr."),
    not_after=forms("niet na | niet later dan | uiterlijk | op zijn laatst"),
    not_before=forms("niet voor | niet vóór | niet eerder dan | op zijn vroegst"),
    before=forms("vóór | voor"),
    after=forms("na"),
    until=forms("tot | t/m | tot en met"),
    year_words=(),  # Dutch puts nothing beside a year
    no_date=forms("z. j. | zonder jaar | ongedateerd | s. d. | [z. j.] | z. d. | ongedat."),
    no_place=forms("z. p. | zonder plaats | s. l. | [z. p.] | z. p. z. j. | z. pl."),
    function_words=forms("de | het | een | van | en | in | op | te | dat | die | voor | met | zijn | is | aan | door | uit | over | naar | bij | ook | niet | tot | om | werd | als | der | zie"),
    letters=forms("ij | aa | ë"),
    title_words=forms(
        """Handelingen | Notulen | Resolutiën | Resoluties | Bescheiden | Bronnen | Correspondentie | Aan | Archief | Bijdragen | Boek | Brieven | Bronnen | Dagboek | Dagboeken | De | Deel | Documenten | Drie | Duitse | Een | Eerste | Geschiedenis | Gouden | Grote | Handboek | Handelingen | Het | Historisch | Historische | Hollandse | In | Inventaris | Jaarboek | Katholieke | Koning | Koninkrijk | Kroniek | Leven | Maandblad | Mededelingen | Mijn | Na | Naar | Nederland | Nederlanden | Nederlands | Nederlandse | Nederlanders | Nieuwe | Nota | Om | Onder | Onze | Oorlog | Op | Oude | Over | Politiek | Politieke | Regesten | Republiek | Rijk | Sociale | Stad
        Staten | Studie | Studies | Tegen | Tijd | Tijdschrift | Tussen | Twee | Tweede | Uit | Van | Verslag | Verzameld | Verzet | Vlaamse | Volk | Voor | Vrouwen | Wereld | Wereldoorlog | Werk | Zeven
        Oorkondenboek | Oorkonden | Kronieken | Annalen | Briefwisseling | Rekeningen
        Catalogus | Woordenboek | Encyclopedie | Verzamelde | Werken | Gedenkschriften
        Memoires"""
    ),
    verbs=forms("zijn | werden"),
    held=forms("bewaard in het|bewaard in de|bewaard bij het|berust bij|berust in het|kopie in"),
    record=forms(
        """Brief | Nota | Verslag | Rapport | Notulen | Memorandum | Telegram | Interview
        Getuigenis | Verklaring | Missive | Generale missive | Resolutie | Akte | Testament | Verhoor | Rekest | Attestatie | Vonnis | Circulaire
        Besluit | Proces-verbaal | Lijst | Ordonnantie | Verzoekschrift | Instructie"""
    ),
    letter=forms("Brief | Telegram"),
    communication=forms("e-mail | mail | persoonlijke mededeling | mondelinge mededeling | schriftelijke mededeling | mededeling | telefoongesprek"),
    writer=forms("de auteur | auteur | schrijver | de schrijver | mij | ons"),
    addressee=forms("aan"),
    newspaper=forms("Courant | Dagblad | Handelsblad | Nieuws | Telegraaf | Volkskrant | Weekblad"),
    newspapers=forms("Trouw | Telegraaf | Volkskrant | Parool | Tijd | Maasbode | Waarheid | Vrij Nederland | Standaard | Handelsblad | NRC | Het Laatste Nieuws | Het Volk"),
    abbreviation=forms("herdr | bijv | blz | dl | aktenr | bestanddeelnr | invnr | inv.nr | toegangsnr | dossiernr"),
    entry=forms("lemma | s. v."),
    piece=forms("artikel | opstel | bijdrage | boek | studie"),
    review=forms("recensie | bespreking"),
    foreword=forms("voorwoord | inleiding | nawoord"),
    mine=forms("mijn | ons | onze"),
    files=forms("stukken | bescheiden | dossier"),
    testimony=(),  # none has been met
    articled=forms("de | het"),
    leading=forms("zoals | volgens | maar | toen | voor | na"),
    entry_of_day=forms("aantekening van | dagboeknotitie van"),
    act=forms("Wet | Besluit | Koninklijk besluit | Verordening"),
    gazette=forms("Staatsblad | Stb. | Verordeningenblad | Staatscourant | Stcrt."),
    reports=(),  # told by their shape, the parties before them
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("boek | boeken | monografie | memoires | herinneringen | biografie | roman | dagboek | proefschrift | studie | standaardwerk"),
    article=forms("artikel | bijdrage | opstel | essay"),
    collection=forms("bundel"),
    periodical=forms("tijdschrift | krant | weekblad | dagblad | blad"),
    shown=forms("film | documentaire | opera | ballet | toneelstuk | tentoonstelling | serie | lied | gedicht | schilderij | spel | podcast | programma | toespraak | bevel | verdrag | operatie | campagne | leus | schip | monument | festival | verklaring"),
    titled=forms("getiteld | met de titel"),
    writes=forms("schreef | schrijft | schreven | stelt | stelde | beweert | beweerde | beschrijft | beschreef | vertelt | vertelde | noemt | noemde | schat | schatte | concludeert | auteur | toont | toonde | laat zien | liet zien | beschreven | berekent | berekende | betoogt | betoogde | meent | meende | onderzoekt | onderzocht | analyseert | meldde | meldt | berichtte | citeert | citeerde | herinnert zich | concludeerde | benadrukt | wijst erop | publiceerde | auteurs | riep | schatten"),
    author=forms("auteur | auteurs | schrijver | schrijfster"),
    office=forms("burgemeester | directeur | voorzitter | held | minister | lid | hoogleraar | secretaris | raad | regering | ambassadeur | conservator"),
    according=forms("volgens | aldus | in de woorden van | naar het oordeel van | voor"),
    by=forms("van | door"),
    pictured=forms("foto | beeld | afbeelding | bijschrift | fotobijschrift | foto's"),
    sources=forms("bron | bronnen | literatuur | verder lezen | literatuurlijst | bronnen en literatuur | meer lezen | bibliografie | citeerwijze | citeren als | aanbevolen citeerwijze | naar | cijfers naar | volgens | externe links | publicaties | werken | leestips | om verder te lezen | geraadpleegde bronnen | geraadpleegde literatuur | meer informatie | archieven | leeslijst | lees verder | lees meer | bronvermelding | bronnenlijst | gebruikte literatuur | gebruikte bronnen | literatuur en bronnen | overgenomen uit"),
    notes=forms("noten | voetnoten | eindnoten"),
    appeared=forms("verscheen | verschenen | verschijnt | gepubliceerd | gepubliceerde | publiceerde | publiceerden | uitgegeven | uitkwam | uitgaf"),
    possessive=forms("zijn | haar | hun | wiens | wier"),
    for_=forms("voor"),
    keeper=forms("archief | archiev | bibliothe | museum | musea"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
