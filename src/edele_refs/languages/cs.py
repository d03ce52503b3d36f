"""Czech."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="cs",
    name="Czech",
    ibid=forms("tamtéž | tamtéž, | tamt. | tamže | tamtéž."),
    idem=forms("týž | táž | tíž | tentýž | tatáž | téhož autora | téhož | téže"),
    op_cit=forms("cit. dílo | c. d. | cit. d. | cit. d | uv. dílo | cit. práce | citované dílo | op. cit. | cit. | uvedené dílo | cit. čl."),
    loc_cit=forms("cit. místo | na uv. místě | citované místo"),
    passim=forms("passim | a násl. | a n. | a další | ad."),
    hereafter=forms("dále | dále jen | dále: | dále jako | dále cit. | dále cit. jako | dále citováno jako | nadále | v následujícím"),
    above=forms("výše | viz výše | shora"),
    below=forms("níže | viz níže | dole"),
    see=forms("viz | viz: | viz též | viz také | viz např. | viz zejména | viz k tomu | viz dále | srov. | srov | srov.: | srov. též | srov. také | srov. např. | srv. | např. | například | například: | podrobněji | podrobně | podrobněji viz | k tomu | k tomu viz | k tomu srov. | blíže | blíže viz | více | více viz | o tom | o tom viz | k problematice | cf. | viz mj. | naposledy viz | nejnověji viz"),
    opening=forms(
        """podle | naposledy | nejnověji | souhrnně | naposledy: | podobně | pramen: | zdroj: | kriticky | recenze: | srovnej | dle | obecně | jinak | shodně
        pozri | bližšie | porovnaj | opačně | naopak | odlišně | stručně | souborně"""
    ),
    citing=forms("cit. podle | cit. dle | citováno podle | citováno dle | cit. in | cit. v | citováno v | cituji podle | citováno z"),
    reprinted=forms("přetištěno v | přetištěno in | přetisk in | otištěno v | otištěno in | publikováno v | publikováno in | vydáno v | uveřejněno v | znovu otištěno | otištěn in | otisk in"),
    available=forms("dostupné z | dostupné z: | dostupné na | dostupné na: | dostupné online | online | online: | [online] | přístupné na | přístupné z | dostupné z WWW: | URL:"),
    accessed=forms("cit. dne | [cit. | citováno | citováno dne | navštíveno | navštíveno dne | staženo | staženo dne | přístup | přístup dne | přístup: | ověřeno | naposledy navštíveno | náhled | náhled dne | vyhledáno | poslední přístup"),
    in_=forms("in | in: | v: | ve: | v | In: | In"),
    editor=forms("ed. | eds. | edd. | (ed.) | (eds.) | (edd.) | uspoř. | (uspoř.) | uspořádal | uspořádala | uspořádali | red. | (red.) | k vydání připravil | k vydání připravila | k vydání připravili | vyd. | vydal | editor | editoři | edit. | ved. | sest. | sestavil | sestavila | zprac. | eds"),
    translator=forms("přel. | přeložil | přeložila | přeložili | překlad | překl. | z angl. přel. | z něm. přel. | (přel.) | přel. z"),
    interviewer=forms("rozhovor s | rozhovor se | rozhovor | interview s | interview | rozhovor autora s | rozmlouval | rozmlouvala | rozhovor vedl | rozhovor vedla | rozhovor autorky s | rozhovor autora se | rozhovor s pamětníkem"),
    honorific=forms("paní | pan | panem"),
    and_=forms("a | – | i"),
    et_al=forms("a kol. | et al. | a další | aj. | ad. | a spol."),
    anonymous=forms("Anonym | Anonymus | [anonym] | autor neuveden"),
    given_names=forms(
        """Adéla | Alena | Aleš | Alois | Andrea | Anna | Antonín | Bedřich | Blanka | Bohdan | Bohumil | Bohumír | Dagmar | Dana | Dušan | Eduard | Emil | Eva | Ferdinand | František | Hana | Helena | Ivan | Ivana | Ivo | Jakub | Jan | Jana | Jaromír | Jaroslav | Jaroslava | Jindřich | Jiří | Jitka | Josef | Julius | Kamil | Karel | Kateřina | Klement | Ladislav | Lenka | Libor | Libuše | Luboš | Lucie | Lukáš | Magdaléna | Marek | Marie | Markéta | Martin | Martina | Matěj | Michael | Michal | Milada | Milan | Miloš | Miloslav | Miroslav | Oldřich | Olga
        Ondřej | Otakar | Pavel | Pavla | Petr | Petra | Radek | Radim | Radomír | Richard | Robert | Roman | Rudolf | Stanislav | Štěpán | Šárka | Tomáš | Tereza | Václav | Věra | Veronika | Viktor | Vilém | Vít | Vítězslav | Vladimír | Vladislav | Vlasta | Vlastimil | Vojtěch | Zbyněk | Zdeněk | Zdenka | Zdeňka | Zuzana"""
    ),
    surnames=(),  # people have one, or the last counts
    edition=forms("vyd. | vydání | 2. vyd. | rozš. vyd. | přeprac. vyd. | dopl. vyd."),
    volume=forms("sv. | svazek | svazky | díl | díly | roč. | ročník | část | d. | kn. | kniha | odd. | r."),
    issue=forms("č. | číslo | čísla | čís. | seš. | sešit | čč. | č"),
    thesis=forms("disertační práce | diplomová práce | dizertační práce | disertace | rigorózní práce | bakalářská práce | habilitační práce | dipl. práce | dis. práce | magisterská práce | kandidátská práce"),
    forthcoming=forms("v tisku | v přípravě | připravuje se | vyjde"),
    chapter=forms("kapitola | kap. | kapitoly | kapitol | odd. | oddíl | § | odst. | čl. | bod"),
    table=forms("tabulka | tab. | obr. | obrázek | graf | mapa | příloha | příl. | tabulky"),
    page=forms("s. | str. | strana | strany | stran | ss."),
    folio=forms("fol. | f. | ff. | folio | folia | list | l. | listy"),
    column=forms("sl. | sloupec | sloupce"),
    note=forms("pozn. | poznámka | poznámku | poznámce | poznámkách | pozn. č. | poznámky | pozn. pod čarou"),
    here=forms("zde | zde: | zvl. | zvláště | zejm. | zejména | především | hlavně | citát | citace"),
    months=groups(
        """leden | ledna | led. | lednu | lednem; únor | února | ún. | únoru; březen | března | břez. | březnu; duben | dubna | dub. | dubnu; květen | května | květ. | květnu; červen | června | červ. | červnu;
        červenec | července | červenci; srpen | srpna | srp. | srpnu; září | zář.; říjen | října | říj. | říjnu; listopad | listopadu | list.; prosinec | prosince | pros. | prosinci"""
    ),
    seasons=groups("jaro | jara | na jaře; léto | léta | v létě; podzim | podzimu | na podzim; zima | zimy | v zimě"),
    circa=forms("asi | kolem | okolo | cca | ca | cca. | kol."),
    not_after=forms("ne později než | nejpozději | ne po"),
    not_before=forms("ne dříve než | nejdříve | ne před"),
    before=forms("před"),
    after=forms("po"),
    until=forms("do | až do | až"),
    year_words=forms("r. | rok | roku | roky | roce | let | léta"),
    no_date=forms("b. d. | b. r. | bez data | bez roku | s. d. | [b. d.] | [b. r.] | nedatováno"),
    no_place=forms("b. m. | bez místa | s. l. | [b. m.] | b. m. d. | b. m. r."),
    function_words=forms("a | v | na | se | je | z | do | k | o | ve | že | pro | za | od | po | byl | který | jeho | ze | při | také | jako | které | s | u | podle"),
    letters=forms("ř | ě | ů | š | č | ž | ý | í | á"),
    title_words=forms(
        """Archiv | Bibliografie | Bitva | Boj | Církev | Česká | České | Český | Češi | Československo | Československá | Československý | Čtyři | Deník | Deníky | Dějiny | Dokumenty | Druhá | Dva | Dvě | Edice | Evropa | Historie | Historický | Historické | Inventář | Kapitoly | Katalog | Korespondence | Kultura | Lid | Listy | Literární | Má | Moje | Můj | Morava | Nacismus | Národ | Německá | Němci | Nová | Nové | O | Od | Odboj | Osobnosti | Paměti | Památky | Po | Pod | Politika | Politické | Praha | Prameny | Protektorát | První | Příspěvky | Průvodce | Rok | Republika | Revoluce | Rudé | Sborník | Slovník | Slovo | Společnost | Stát | Století | Studie
        Svět | Válka | Věda | Velká | Vojenské | Vzpomínky | Z | Za | Zápisky | Zpráva | Zprávy | Židé | Život
        Regesty | Listiny | Listina | Kroniky | Letopis | Letopisy | Dopisy | Soupis
        Encyklopedie | Spisy | Dílo | Protokol | Stenografické | Kodex | Desky | Berní
        Urbář | Urbáře | Sněmy"""
    ),
    verbs=forms("jsou | byla | bylo"),
    record=forms(
        """Zpráva | Dopis | Protokol | Zápis | Memorandum | Telegram | Hlášení | Svědectví
        Výpověď"""
    ),
    letter=forms("Dopis"),
    communication=forms("e-mail | osobní sdělení | ústní sdělení | písemné sdělení | sdělení | telefonický rozhovor"),
    writer=forms("autorovi | autorce | autorům | mně"),
    addressee=forms("k | ke"),
    newspaper=forms("Hlas | Listy | Noviny | Právo"),
    newspapers=forms("Lidovky | Rudé právo | Lidové noviny | Národní politika | Svobodné slovo | Mladá fronta | Zemědělské noviny | Pravda | Lidová demokracie | Národní listy | Národní osvobození | Večerní Praha | Nová svoboda | Obrana lidu | Moravská orlice | Rovnost | Práce"),
    abbreviation=forms("Ed | Eds | Edd | Srov | roč | č | str | prof | gen | plk | pplk | mjr | kpt | npor | ing | Ing | dr | Dr | tzv | mj | tj | resp | arch | kard | bisk | sv | Sv | zvl | zejm | viz"),
    entry=forms("heslo | s. v."),
    act=forms("Zákon | Vyhláška | Nařízení | Dekret"),
    gazette=forms("Sb. | Sbírka zákonů | ř. z. | Úřední list"),
    reports=(),  # told by their shape, the parties before them
)
