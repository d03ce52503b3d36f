"""Dutch."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Blom|Boogman|Bosch|Brugmans|Davids|de Haan|de Jong|de Vries|Frijhoff|Geyl|Hirschfeld|Huizinga|in ’t Veld|Israel|Kossmann|Knegtmans|Kuijpers|Lademacher|Mak|Moore|Presser|Prak|Romein|Romijn|Schöffer|Schama|te Slaa|te Velde|van der Heijden|van der Zee|van Dülmen|van Sas|von der Dunk|Wielenga|Woltjer|Zahn|Zwaan|Blockmans|Witte|Vanthemsche"),
    houses=listed("Bert Bakker|Prometheus|Balans|Boom|Martinus Nijhoff|Nijhoff|Staatsuitgeverij|Sdu|Amsterdam University Press|Verloren|Querido|Athenaeum–Polak & Van Gennep|Davidsfonds|Van Oorschot|De Bataafsche Leeuw|Walburg Pers|Wolters-Noordhoff|Contact|Meulenhoff|Arbeiderspers|Manteau"),
    cities=listed("Amsterdam|Den Haag|’s-Gravenhage|Utrecht|Hilversum|Leiden|Rotterdam|Groningen|Zutphen|Antwerpen|Leuven|Gent|Brussel|Nijmegen|Assen|Haarlem|Amsterdam/Antwerpen"),
    journals=listed("Tijdschrift voor Geschiedenis|BMGN|Bijdragen en Mededelingen betreffende de Geschiedenis der Nederlanden|De Gids|Tijdschrift voor Sociale Geschiedenis|Holland|De negentiende eeuw|Low Countries Historical Review|Belgisch Tijdschrift voor Filologie en Geschiedenis|Cultuur en Migratie|Militaire Spectator"),
    newspapers=listed("Algemeen Handelsblad|De Telegraaf|Het Parool|Trouw|NRC Handelsblad|Het Volk|De Standaard|Nieuwe Rotterdamsche Courant"),
    heads=listed("Geschiedenis|Het dagelijks leven|De ondergang|Bezetting en verzet|De opkomst|Politiek en samenleving|De kerk|Het einde|Boeren en burgers|De vervolging|Krijgsgevangenen|De vloot|Handel en nijverheid|Stad en land|Recht en orde|De vakbeweging|Collaboratie|De Opstand"),
    tails=listed("in Nederland|onder Duitse bezetting|in de Gouden Eeuw|van de Republiek|in de negentiende eeuw|tijdens de Tweede Wereldoorlog|in de Nederlanden|in Holland|na 1945|in België|van Nederlands-Indië|tussen de wereldoorlogen|in de late middeleeuwen"),
    subtitles=listed("Een biografie|1940-1945|Studies en documenten|Een sociale geschiedenis|Feiten en mythen|Opstellen aangeboden aan I. Schöffer|Een overzicht|Herinneringen|Bronnen en bijdragen"),
    phrases=listed("Grijs verleden|Brood en vrede|Een land apart|Zonder terugkeer|In de schaduw van de oorlog|De lege stoel"),
    series=listed("Rijks Geschiedkundige Publicatiën|Bijdragen tot de geschiedenis|Hollandse Studiën"),
    bodies=listed("Ministerie van Justitie|Ministerie van Buitenlandse Zaken|Commissaris der Koningin|Generaal-majoor Rauter|Raad van State|College van secretarissen-generaal|Politie Amsterdam"),
    records=listed("Notulen van de vergadering|Brief aan de minister|Verslag|Rapport over de toestand|Proces-verbaal|Nota|Circulaire|Telegram|Memorandum"),
    universities=listed("Universiteit van Amsterdam|Rijksuniversiteit Leiden|KU Leuven|Universiteit Utrecht"),
    encyclopedias=listed("Biografisch Woordenboek van Nederland|Algemene Geschiedenis der Nederlanden|Nieuw Nederlandsch Biografisch Woordenboek"),
    prose=listed("De cijfers lopen uiteen|Het stuk is niet gedateerd|Met dank aan de medewerkers van het archief|Cursivering in het origineel|De vertaling is van mij|Over zijn leven is weinig bekend|Hij werd in 1946 ontslagen|De kwestie blijft omstreden|Anderen noemen een hoger aantal|Het archief ging in 1944 verloren|De tekst is nooit gepubliceerd|Zo dacht ook de minister erover"),
    between=listed("Anders|Uitvoerig hierover|Over de discussie|Recent|Nog steeds nuttig|Voor de cijfers|Vergelijkbaar|Kritisch"),
)
