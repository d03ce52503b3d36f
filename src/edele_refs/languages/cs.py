"""Czech and Slovak."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="cs",
    name="Czech and Slovak",
    ibid=forms("tamtéž | tamtéž, | tamt. | tamže | tamtéž. | tamtiež"),
    idem=forms("týž | táž | tíž | tentýž | tatáž | téhož autora | téhož | téže | ten istý | tá istá | tenže | táže | toho istého"),
    op_cit=forms("cit. dílo | c. d. | cit. d. | cit. d | uv. dílo | cit. práce | citované dílo | op. cit. | cit. | uvedené dílo | cit. čl. | cit. dielo | uvedené dielo | uv. d. | citované dielo | cit. štúdia"),
    loc_cit=forms("cit. místo | na uv. místě | citované místo"),
    passim=forms("passim | a násl. | a n. | a další | ad."),
    hereafter=forms("dále | dále jen | dále: | dále jako | dále cit. | dále cit. jako | dále citováno jako | nadále | v následujícím | ďalej | ďalej len | ďalej: | ďalej ako"),
    above=forms("výše | viz výše | shora | vyššie | pozri vyššie"),
    below=forms("níže | viz níže | dole | nižšie | pozri nižšie"),
    see=forms("viz | viz: | viz též | viz také | viz např. | viz zejména | viz k tomu | viz dále | srov. | srov | srov.: | srov. též | srov. také | srov. např. | srv. | např. | například | například: | podrobněji | podrobně | podrobněji viz | k tomu | k tomu viz | k tomu srov. | blíže | blíže viz | více | více viz | o tom | o tom viz | k problematice | cf. | viz mj. | naposledy viz | nejnověji viz | pozri | pozri: | pozri aj | pozri tiež | pozri napr. | pozri napríklad | porov. | porov.: | porov. tiež | porov. aj | bližšie pozri | bližšie pozri: | bližšie k tomu pozri | k tomu pozri | podrobnejšie | podrobnejšie pozri | podrobne pozri | viac pozri | o tom pozri | napríklad | napríklad:"),
    opening=forms(
        """podle | naposledy | nejnověji | souhrnně | naposledy: | podobně | pramen: | zdroj: | kriticky | recenze: | srovnej | dle | obecně | jinak | shodně
        pozri | bližšie | porovnaj | opačně | naopak | odlišně | stručně | souborně"""
    ),
    citing=forms("cit. podle | cit. dle | citováno podle | citováno dle | cit. in | cit. v | citováno v | cituji podle | citováno z | cit. dle: | cit. podle: | citováno dle: | citováno podle: | cituji podle: | citováno z: | cit. z: | podle: | cit. podľa | cit. podľa: | citované podľa | citované podľa:"),
    reprinted=forms("přetištěno v | přetištěno in | přetisk in | otištěno v | otištěno in | publikováno v | publikováno in | vydáno v | uveřejněno v | znovu otištěno | otištěn in | otisk in | publikované v | uverejnené v | publikované in | uverejnené in"),
    available=forms("dostupné z | dostupné z: | dostupné na | dostupné na: | dostupné online | online | online: | [online] | přístupné na | přístupné z | dostupné z WWW: | url: | dostupné na internete | dostupné na internete:"),
    accessed=forms("cit. dne | [cit. | (cit. | citováno | citováno dne | navštíveno | navštíveno dne | staženo | staženo dne | přístup | přístup dne | přístup: | ověřeno | naposledy navštíveno | náhled | náhled dne | vyhledáno | poslední přístup | citované dňa | navštívené | navštívené dňa | prístup dňa"),
    online_since=forms("publikováno | publikováno dne | zveřejněno | zveřejněno dne | vydáno online | poslední změna | naposledy upraveno"),
    in_=forms("in | in: | v: | ve: | v | In: | In"),
    editor=forms("ed. | eds. | edd. | (ed.) | (eds.) | (edd.) | uspoř. | (uspoř.) | uspořádal | uspořádala | uspořádali | red. | (red.) | k vydání připravil | k vydání připravila | k vydání připravili | vyd. | vydal | editor | editoři | edit. | ved. | sest. | sestavil | sestavila | zprac. | eds | zost. | (zost.) | zostavil | zostavila | zostavili | zostavovateľ | na vydanie pripravil"),
    translator=forms("přel. | přeložil | přeložila | přeložili | překlad | překl. | z angl. přel. | z něm. přel. | (přel.) | přel. z | prel. | preložil | preložila | preklad"),
    interviewer=forms("rozhovor s | rozhovor se | rozhovor | interview s | interview | rozhovor autora s | rozmlouval | rozmlouvala | rozhovor vedl | rozhovor vedla | rozhovor autorky s | rozhovor autora se | rozhovor s pamětníkem | rozhovor so | rozhovor autora so | rozhovor autorky so"),
    recorded=forms("vedl | vedla | vedli | rozhovor vedl | rozhovor vedla | rozhovor pořídil | rozhovor pořídila | zaznamenal | zaznamenala | nahrál | nahrála | pořídil | pořídila | zapísal | zapísala | viedol | viedla | rozprával sa | rozprávala sa"),
    told=forms("vzpomínky | výpověď | svědectví | spomienky | výpoveď | svedectvo"),
    honorific=forms("paní | pan | panem"),
    and_=forms("a | – | i"),
    et_al=forms("a kol. | et al. | a další | aj. | ad. | a spol."),
    anonymous=forms("Anonym | Anonymus | [anonym] | autor neuveden"),
    given_names=forms(
        """Mečislav | Bořivoj | Čestmír | Ctibor | Drahomíra | Blažena | Bohumila | Boleslav | Božena | Břetislav | Dobroslav | Eliška | Evžen | Iva | Jarmila | Jindřiška | Jiřina | Karolina | Květoslava
        Lubor | Lubomíra | Luděk | Mojmír | Patrik | Pavlína | Prokop | Radka | Rudolfína | Šimon | Soňa | Stanislava | Svatava | Štěpánka | Vendula | Vlastislav | Zdena | Zdislav | Žaneta | Arpád
        Augustín | Barnabáš | Dionýz | Janka | Jozefína | Kristína | Marián | Matúš | Oľga | Rastislav | Slavěna | Slavena | Štefánia | Zlatica | Ľudmila | Jerguš
        Adéla | Alena | Aleš | Alois | Andrea | Anna | Antonín | Bedřich | Blanka | Bohdan | Bohumil | Bohumír | Dagmar | Dana | Dušan | Eduard | Emil | Eva | Ferdinand | František | Hana | Helena | Ivan | Ivana | Ivo | Jakub | Jan | Jana | Jaromír | Jaroslav | Jaroslava | Jindřich | Jiří | Jitka | Josef | Julius | Kamil | Karel | Kateřina | Klement | Ladislav | Lenka | Libor | Libuše | Luboš | Lucie | Lukáš | Magdaléna | Marek | Marie | Markéta | Martin | Martina | Matěj | Michael | Michal | Milada | Milan | Miloš | Miloslav | Miroslav | Oldřich | Olga
        Ondřej | Otakar | Pavel | Pavla | Petr | Petra | Radek | Radim | Radomír | Richard | Robert | Roman | Rudolf | Stanislav | Štěpán | Šárka | Tomáš | Tereza | Václav | Věra | Veronika | Viktor | Vilém | Vít | Vítězslav | Vladimír | Vladislav | Vlasta | Vlastimil | Vojtěch | Zbyněk | Zdeněk | Zdenka | Zdeňka | Zuzana | Alexander | Andrej | Anton | Beáta | Edita | Elena | Gustáv | Igor | Imrich | Ján | Jozef | Július | Juraj | Katarína | Ľubica | Ľubomír | Ľudovít | Mária | Marína | Matej | Ondrej | Pavol | Peter | Róbert | Slavomír | Štefan | Valerián | Viliam | Vojtech | Xénia
        Bohuslav | Milena | Ota | Ludvík | Květa | Hynek | Drahomír | Václava | Svatopluk | Rostislav | Přemysl | Naděžda | Mikuláš | Lubomír | Ignác
        Heřman | Emanuel | Dalibor | Čeněk | Arnošt | Alfons | Ľuboš | Vratislav"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(him=forms("týž | tentýž | tenže | ten istý"), her=forms("táž | tatáž | táže | tá istá"), women=forms("-a | -ie | Libuše | Dagmar"), men=forms("Honza"), her_surnames=forms("-ová")),
    edition=forms("vyd. | vydání | 2. vyd. | rozš. vyd. | přeprac. vyd. | dopl. vyd. | vydanie"),
    volume=forms("sv. | svazek | svazky | díl | díly | roč. | ročník | část | d. | kn. | kniha | odd. | r. | zv. | zväzok | diel | časť"),
    issue=forms("č. | číslo | čísla | čís. | seš. | sešit | čč. | č | zošit | zoš."),
    thesis=forms("disertační práce | diplomová práce | dizertační práce | disertace | rigorózní práce | bakalářská práce | habilitační práce | dipl. práce | dis. práce | magisterská práce | kandidátská práce | dizertačná práca | diplomová práca | rigorózna práca | habilitačná práca | kandidátska práca"),
    forthcoming=forms("v tisku | v přípravě | připravuje se | vyjde | v tlači | pripravuje sa"),
    chapter=forms("kapitola | kap. | kapitoly | kapitol | odd. | oddíl | § | odst. | čl. | bod"),
    table=forms("tabulka | tab. | obr. | obrázek | graf | mapa | příloha | příl. | tabulky"),
    page=forms("s. | str. | strana | strany | stran | ss."),
    folio=forms("fol. | f. | ff. | folio | folia | list | l. | listy"),
    column=forms("sl. | sloupec | sloupce"),
    note=forms("pozn. | poznámka | poznámku | poznámce | poznámkách | pozn. č. | poznámky | pozn. pod čarou | ref. | odk."),
    here=forms("zde | zde: | zvl. | zvláště | zejm. | zejména | především | hlavně | citát | citace | tu | najmä | zvlášť"),
    months=groups(
        """leden | ledna | led. | lednu | lednem | január | januára | januári; únor | února | ún. | únoru | február | februára | februári; březen | března | břez. | březnu | marec | marca; duben | dubna | dub. | dubnu | apríl | apríla | apríli; květen | května | květ. | květnu | máj | mája | máji; červen | čvn. | června | čvn. | červ. | červnu | jún | júna | júni;
        červenec | července | čvc. | červenci | júl | júla | júli; srpen | srpna | srp. | srpnu | august | augusta | auguste; září | zář. | september | septembra | septembri; říjen | října | říj. | říjnu | október | októbra | októbri; listopad | listopadu | list. | november | novembra | novembri; prosinec | prosince | pros. | prosinci | december | decembra | decembri
        """
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
    function_words=forms("a | v | na | se | je | z | do | k | o | ve | že | pro | za | od | po | byl | který | jeho | ze | při | také | jako | které | s | u | podle | sa | vo | pre | bol | ktorý | zo | aj | ako | podľa"),
    letters=forms("ř | ě | ů | š | č | ž | ý | í | á | ľ"),
    title_words=forms(
        """Archiv | Bibliografie | Bitva | Boj | Církev | Česká | České | Český | Češi | Československo | Československá | Československý | Čtyři | Deník | Deníky | Dějiny | Dokumenty | Druhá | Dva | Dvě | Edice | Evropa | Historie | Historický | Historické | Inventář | Kapitoly | Katalog | Korespondence | Kultura | Lid | Listy | Literární | Má | Moje | Můj | Morava | Nacismus | Národ | Německá | Němci | Nová | Nové | O | Od | Odboj | Osobnosti | Paměti | Památky | Po | Pod | Politika | Politické | Praha | Prameny | Protektorát | První | Příspěvky | Průvodce | Rok | Republika | Revoluce | Rudé | Sborník | Slovník | Slovo | Společnost | Stát | Století | Studie
        Svět | Válka | Věda | Velká | Vojenské | Vzpomínky | Z | Za | Zápisky | Zpráva | Zprávy | Židé | Život
        Regesty | Listiny | Listina | Kroniky | Letopis | Letopisy | Dopisy | Soupis
        Encyklopedie | Spisy | Dílo | Protokol | Stenografické | Kodex | Desky | Berní
        Urbář | Urbáře | Sněmy | Bratislava | Dejiny | Demokratická | Denník | Kresťanstvo | Povstanie | Pramene | Slováci | Slovensko | Slovenská | Slovenské | Slovenský | Spoločnosť | Spomienky | Stredná | Vojna | Zborník | Zväz
        Projev | Projevy | Prohlášení | Rozhovor | Smrt | Role | Reforma | Krize | Ženy | Dělníci | Rolníci | Šlechta | Odsun | Převrat | Likvidace | Vznik | Počátky | Proces | Procesy"""
    ),
    verbs=forms("jsou | byla | bylo"),
    held=forms("uložen v|uložena v|uloženo v|uloženy v|uložený v|kopie v|opis v|originál v"),
    record=forms(
        """Zpráva | Dopis | Protokol | Zápis | Memorandum | Telegram | Hlášení | Svědectví
        Výpověď | Zápisnica | Správa | Hlásenie | Uznesenie | Žádost | Stížnost | Rozsudek | Obžaloba | Osobní spis | Vyšetřovací spis | Přípis | Oběžník
        Usnesení | Rozkaz | Instrukce | Směrnice | Návrh | Důvodová zpráva | Seznam | Stenogram | Výslech | Rozhodnutí | Prohlášení | Životopis | Záznam | Depeše | Nóta"""
    ),
    letter=forms("Dopis"),
    communication=forms("e-mail | osobní sdělení | ústní sdělení | písemné sdělení | sdělení | telefonický rozhovor"),
    writer=forms("autorovi | autorce | autorům | mně"),
    addressee=forms("k | ke | adresát:"),
    newspaper=forms("Hlas | Listy | Noviny | Právo | noviny | deník | denník"),
    newspapers=forms("Lidové listy | České slovo | Svobodné noviny | Literární listy | Nové slovo | Kulturný život | Národná obroda | Východoslovenská pravda | Průboj | Jihočeská pravda | Stráž severu | Nový život | Slovenský denník | Ľud | Hlas ľudu | Svět práce | Dnešek | Právo lidu | Polední list | Lidový deník | Rudý večerník | Týdeník Rozhlas | Práca | Roľnícke noviny | Nová mysl | Slovenská politika | Robotnícke noviny | Mladá fronta DNES | Lidovky | Rudé právo | Lidové noviny | Národní politika | Svobodné slovo | Mladá fronta | Zemědělské noviny | Pravda | Lidová demokracie | Národní listy | Národní osvobození | Večerní Praha | Nová svoboda | Obrana lidu | Moravská orlice | Rovnost | Práce | Slovák | Čas | Smena | Gardista"),
    abbreviation=forms("nákl | Nákl | Ed | Eds | Edd | Srov | roč | č | str | prof | gen | plk | pplk | mjr | kpt | npor | ing | Ing | dr | Dr | tzv | mj | tj | resp | arch | kard | bisk | sv | Sv | zvl | zejm | viz | přel | překl | uspoř | něm | angl | zv | porov | Porov | prel | zost | zoš | škat | fasc"),
    entry=forms("heslo | s. v."),
    piece=forms("článek | článku | studie | studii | studií | knih | knihách | monografií | stať | stati | kniha | knihu | knize | příspěvek"),
    review=forms("recenze | recenzi"),
    foreword=forms("předmluva | úvod | doslov"),
    mine=forms("můj | mou | mé | moje | náš"),
    files=forms("spisy | materiály | prameny | dokumenty"),
    testimony=forms("výpověď"),
    articled=(),  # newspapers have no article
    leading=forms("jak | podle | ale | když | pro"),
    entry_of_day=forms("zápis z | zápis ze | zápis ze dne | záznam z | záznam ze | záznam ze dne"),
    act=forms("Zákon | Vyhláška | Nařízení | Dekret | Vládní nařízení | Ústavní zákon | Ústavný zákon | Ústavní dekret | Nariadenie | Vládne nariadenie"),
    gazette=forms("Sb. z. a n. | Sb. | Sbírka zákonů | ř. z. | Úřední list | Sb. z. | Z. z. | Sl. z."),
    reports=(),  # told by their shape, the parties before them
    body=forms("ministerstva | ministerstvo | místodržitelství"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("guvernér | hejtman"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("kniha | knihy | knize | knihu | knihou | monografie | monografii | paměti | pamětech | vzpomínky | vzpomínkách | román | románu | práce | práci | studie | studii | studií | knih | knihách | monografií | deník | deníku | biografie | publikace | publikaci | publikací | publikacích | pracích | díle | dílo | díla | sborníku | encyklopedie | encyklopedii | slovník | slovníku"),
    article=forms("článek | článku | článkem | článcích | statí | eseji | stať | stati | esej | eseji"),
    collection=forms("sborník | sborníku"),
    periodical=forms("časopis | časopise | časopisu | noviny | novinách | deník | deníku | týdeník | týdeníku"),
    shown=forms("film | filmu | opera | opeře | balet | hra | hře | inscenace | výstava | výstavě | seriál | seriálu | píseň | písni | báseň | obraz | obraze | pořad | projev | rozkaz | smlouva | operace | operaci | kampaň | heslo | loď | pomník | festival | deklarace"),
    titled=forms("nazvaný | nazvaná | nazvané | s názvem | pod názvem"),
    writes=forms("napsal | napsala | píše | psal | uvádí | uvedl | tvrdí | tvrdil | popisuje | popsal | vzpomíná | vzpomínal | odhaduje | autor | autorka | psala | píší | popsala | uvedla | uvádějí | tvrdila | vzpomínala | odhadl | odhadla | odhadoval | připomíná | připomněl | dokládá | doložil | doložila | ukazuje | ukázal | ukázala | zdůrazňuje | analyzuje | rozebírá | cituje | konstatuje | vypráví | vyprávěl | otiskl | otiskla | otisklo | informovalo | informoval | oznámilo | přineslo | přinesl | zaznamenal | zaznamenala | autoři | věnoval | věnovala | líčí | vypočítává | spočítal | soudí | shrnul | shrnula | upozornil | upozornila | přetiskl | přetiskly | přinesly | otiskly | psaly | převzaly | shrnuje | upozorňuje"),
    author=forms("autor | autorka | autoři | autorky | autora"),
    office=forms("ředitel | ředitelka | starosta | předseda | předsedkyně | hrdina | ministr | člen | profesor | tajemník | výbor | vláda | velvyslanec | okresní výbor | prezident"),
    according=forms("podle | dle | podle názoru | podľa"),
    by=(),  # a name has another ending
    pictured=forms("foto | obrázek | fotografie | snímek | zdroj fotografie | ze sbírek | ze sbírky"),
    sources=forms("literatura k tématu | lit. | zdroj | zdroje | prameny | literatura | prameny a literatura | použitá literatura | použité zdroje | doporučená literatura | bibliografie | citace | jak citovat | doporučená citace | citovat jako | podle | dle | údaje podle | počty podle | na základě | externí odkazy | odkazy | publikace | další literatura | archivní prameny | více | výběr z díla | bibliografie autora | k dalšímu čtení | zdroje informací | hlavní díla | vybrané publikace | výběrová bibliografie | seznam literatury | seznam pramenů a literatury | použité prameny | použité prameny a literatura | výběr z literatury | zdroje a literatura | literatura a prameny | převzato z"),
    notes=forms("poznámky | poznámky a odkazy"),
    appeared=forms("vyšel | vyšla | vyšlo | vyšly | vydal | vydala | vydali | vydaný | vydaná | vydané | uveřejnil | uveřejnila | uveřejněný | publikoval | publikovala | publikovaný | otiskl | otištěný"),
    possessive=forms("svůj | svou | svém | své | svých | jeho | její | jejich"),
    for_=forms("pro"),
    keeper=forms("archiv | knihovn | muze | galeri | památník"),
)
