"""Czech."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Bělina|Brandes|Čechura|Čornej|Dvořáček|Gebhart|Hájek|Hledíková|Hojda|Hroch|Janák|Kaplan|Kárník|Klimek|Kocian|Kratochvíl|Kuklík|Kural|Macek|Mezník|Míka|Neudorflová|Novotný|Pánek|Pešek|Petráň|Rychlík|Spěváček|Šmahel|Tomek|Urban|Válka|Vaněk|Veber|Vlnas|Zemek|Žemlička|Nečas|Křen|Polišenský"),
    houses=listed("Academia|Argo|Karolinum|Paseka|Nakladatelství Lidové noviny|NLN|Libri|Svoboda|Melantrich|Mladá fronta|Vyšehrad|Orbis|Historický ústav|Matice moravská|Prostor|Doplněk"),
    cities=listed("Praha|Brno|Olomouc|Plzeň|České Budějovice|Ostrava|Bratislava|Hradec Králové|Opava|Pardubice|Praha–Litomyšl"),
    journals=listed("Český časopis historický|Soudobé dějiny|Časopis Matice moravské|Historie a vojenství|Československý časopis historický|Slezský sborník|Folia Historica Bohemica|Husitský Tábor|Paměť a dějiny|Právněhistorické studie|Slovanský přehled|Securitas Imperii"),
    newspapers=listed("Rudé právo|Lidové noviny|Národní listy|Národní politika|Svobodné slovo|Právo lidu"),
    heads=listed("Dějiny|Každodenní život|Počátky|Konec|Šlechta|Politika a společnost|Církev|Odsun|Okupace|Husitská revoluce|Zemědělství|Správa|Váleční zajatci|Odboj|Stavovství|Města|Hospodářství|Soudnictví|Prameny|Emigrace"),
    tails=listed("v českých zemích|za první republiky|v 19. století|za protektorátu|na Moravě|v době pobělohorské|Českého království|po roce 1945|v Československu|ve středověku|ve střední Evropě|habsburské monarchie|v letech války|ve Slezsku|Karla IV."),
    subtitles=listed("Studie a materiály|1938–1945|Edice dokumentů|Životopis|Mýty a skutečnost|Sborník příspěvků|Příspěvek k dějinám|Vzpomínky|Od počátků do roku 1848"),
    phrases=listed("Cesta bez návratu|Ve stínu války|Chléb a víra|Ztracená země|Mezi Východem a Západem|Čas zkoušek"),
    series=listed("Velké dějiny zemí Koruny české|Knižnice dějin a současnosti|Opera Instituti Historici Pragae"),
    bodies=listed("Ministerstvo vnitra|Předsednictvo ÚV KSČ|Zemský úřad v Brně|Úřad říšského protektora|Ministerstvo zahraničních věcí|Hlavní štáb|Prezidium ministerské rady"),
    records=listed("Zápis ze schůze|Zpráva o situaci|Dopis ministrovi|Hlášení|Protokol o výslechu|Memorandum|Oběžník|Důvěrná zpráva|Telegram|Usnesení"),
    universities=listed("FF UK Praha|Masarykova univerzita|Univerzita Karlova|FF MU Brno"),
    encyclopedias=listed("Ottův slovník naučný|Biografický slovník českých zemí|Encyklopedie českých dějin"),
    prose=listed("Údaje se rozcházejí|Dokument není datován|Překlad autor|Za pomoc děkuji pracovníkům archivu|Zdůraznění v originále|Otázka zůstává otevřená|Byl zatčen v roce 1949 a odsouzen|Spisy byly zničeny v roce 1945|O jeho osudech víme málo|Jiní autoři uvádějí vyšší číslo|Plné znění nebylo nikdy otištěno|Pojem se objevuje až po válce"),
    between=listed("K tomu|Odlišně|Podrobně|Obdobně|Nověji|K diskusi|Stručně|Základní prací zůstává"),
)
