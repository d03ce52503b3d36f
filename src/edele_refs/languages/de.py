"""German."""

from itertools import product

from edele_refs.languages._language import Gender, Language, forms, groups


def _done_twice(first: str, then: str, before: tuple[str, ...] = ("",)) -> tuple[str, ...]:
    """Who did two things to a text, in short and in full: "hg. u. erl. v.", "übersetzt und kommentiert von"."""
    pairs = product(before, first.split(), ("u.", "und"), then.split(), ("v.", "von"))
    return tuple(f"{new}{one} {joined} {other} {by}" for new, one, joined, other, by in pairs if one != other)


language = Language(
    code="de",
    name="German",
    ibid=forms("ebd. | ebd | ebenda | ebenda, | ebda. | ebda | ebdt. | ebenfalls dort"),
    idem=forms("ders. | ders | dies. | dies | dens. | derselbe | dieselbe | dieselben | desgl."),
    op_cit=forms("a. a. O. | aaO | aaO. | a. a. O | zit. | wie Anm. | am angegebenen Ort | am angeführten Ort | genannt"),
    loc_cit=forms("a. a. O., S. | ebd., S. | dort S. | dort, S."),
    passim=forms("passim | und öfter | u. ö. | u. passim"),
    hereafter=forms(
        """im Folgenden | im folgenden | im Folgenden: | im folgenden: | im Folgenden zitiert als
        im Folgenden zit. als | fortan | fortan: | künftig | künftig: | künftig zitiert als
        künftig zit. | zit.: | zitiert: | zitiert als: | zit. als: | künftig zit.: | künftig zitiert: | im Folgenden zit.: | im folgenden zit.: | im folgenden zitiert als | abgekürzt: | abgekürzt zitiert | hiernach | nachfolgend | im Weiteren | zit. als | zitiert als"""
    ),
    above=forms("oben | s. o. | siehe oben | s. oben | o."),
    below=forms("unten | s. u. | siehe unten | s. unten | weiter unten"),
    see=forms(
        """vgl. | vgl | vgl. auch | vgl. dazu | vgl. dazu auch | vgl. hierzu | vgl. hierzu auch
        vgl. etwa | vgl. z. B. | vgl. zum Beispiel | vgl. u. a. | vgl. ferner | vgl. insb.
        vgl. ebenfalls | vgl. zu | vergleiche | siehe | siehe: | siehe auch | siehe dazu
        siehe dazu auch | siehe hierzu | siehe etwa | siehe z. B. | siehe zum Beispiel
        siehe u. a. | darin bes. | darin insbes. | darin insbesondere | siehe ferner | siehe insb. | siehe insbesondere | s. | s. a. | s. auch
        s. dazu | s. hierzu | s. z. B. | so | so auch | so etwa | so z. B. | dazu | dazu: | hierzu
        hierzu: | hierzu auch | dazu auch | dazu etwa | dazu ausführlich | dazu eingehend | eingehend dazu | hierzu eingehend | dazu näher | z. B. | zum Beispiel
        etwa | beispielsweise | bspw. | ausführlich | ausführlich bei | ausführlicher bei
        ausführlich dazu | ausführlich hierzu | grundlegend | grundlegend dazu | klassisch bei
        explizit bei | näher dazu | ebenso | ähnlich | anders | dagegen | kritisch dazu | ferner
        sowie | zuletzt | statt vieler | stellvertretend | abweichend
        vgl. demgegenüber | vgl. jedoch | siehe aber | so schon | so bereits | so zuletzt | so insbesondere | anderer Ansicht | anderer Meinung | statt aller | vgl. nur | vgl. schon | vgl. bereits | siehe nur | siehe schon | siehe bereits"""
    ),
    opening=forms(
        """Originalausgabe: | Originalausg.: | Orig.: | Erstausgabe: | engl. Ausgabe: | dt. Ausgabe: | dt. Übersetzung: | dt. Übers.: | engl. Übers.: | frz. Übers.: | engl. Übersetzung: | frz. Übersetzung: | Übers.: | deutsche Ausgabe: | S. insb. | S. insbesondere | S. nur | S. etwa | S. bereits | S. schon | S. statt vieler | zustimmend | zust. | ablehnend | abl. | kritisch | krit.
        a. A. | a. M. | zum Folgenden | zum folgenden | zum Ganzen | zum ganzen | im Überblick | im Einzelnen | im einzelnen | zur Sache | mit Nachdruck
        insbesondere | insb. | besonders | bes. | vor allem | allgemein | schon | bereits | zuerst | erstmals | Quelle: | Quellen: | Text: | Druck: | Zitat:
        zusammenfassend | umfassend | weiterführend | exemplarisch | exemplarisch hierfür | einführend | überblicksartig | näher | näheres bei | näheres in
        maßgeblich | einschlägig | beispielhaft | differenzierend | einschränkend | skeptisch | richtig | treffend | zutreffend | unzutreffend | überzeugend
        wiederum | nunmehr | demgegenüber | hingegen | freilich | indes | indessen | neuestens | unlängst | mittlerweile | inzwischen | auch schon | auch bereits | dezidiert | nachdrücklich | vorsichtiger | zurückhaltender | differenzierter | weitergehend | abgewogen | zu Recht | nach wie vor | noch immer | immer noch
        irrig | missverständlich | pointiert | prägnant | knapp | detailliert | detailliert dazu | eingehend | instruktiv | kontrovers | polemisch
        programmatisch | klassisch | abwägend | vermittelnd | resümierend | bilanzierend | vergleichend | neuerdings | jüngst | kürzlich | erneut | nochmals
        wegweisend | bahnbrechend | anschaulich | deutlich | gründlich | präzise | mit weiteren Nachweisen | m. w. N. | aus der neueren Literatur
        aus der Literatur | Nachweise bei | Belege bei | Hinweise bei | Überblick bei | Übersicht bei"""
    ),
    citing=forms(
        """aus: | zit. nach | zitiert nach | zit. n. | zit. nach: | zitiert nach: | zit. in | zitiert in
        zitiert bei | zit. bei | hier zitiert nach | hier zit. nach | angeführt bei"""
    ),
    reprinted=forms(
        """Nachdr. in: | Neudr. in: | Nachdruck in: | Neudruck in: | ND in: | Wiederabdruck in: | abgedruckt in | abgedruckt in: | abgedr. in | abgedr. in: | abgedruckt bei | abgedr. bei | gedr. in | gedr. in: | gedr. bei | gedruckt bei | ediert bei | gedruckt in
        gedruckt in: | wiederabgedruckt in | wiederabgedruckt in: | wiederabgedr. in | wiederabgedr. in: | jetzt in | jetzt in: | jetzt auch in: | wieder abgedr. in | wieder abgedruckt in
        wieder in: | wiederabdruck in | veröffentlicht in | veröffentlicht in: | veröff. in
        publiziert in | ediert in | erschienen in | faksimiliert in | auch in: | zuerst in
        zuerst in: | zuvor in | zuvor in: | zuerst erschienen in | zuerst erschienen in: | zuerst ersch. in: | ursprünglich in: | ursprünglich erschienen in: | erstmals in: | erstmals erschienen in: | wieder abgedruckt in: | erneut in: | erneut abgedruckt in: | nachgedruckt in: | nachgedruckt in | auszugsweise in | Druck: | Drucke: | Edition: | Regest: | Abdruck:"""
    ),
    available=forms(
        """verfügbar unter | verfügbar unter: | verfügbar auf | online unter | online unter:
        online verfügbar unter | online verfügbar | online abrufbar unter | online | online:
        abrufbar unter | abrufbar unter: | einsehbar unter | zugänglich unter | im Internet unter
        url: | unter: | unter url:"""
    ),
    accessed=forms(
        """abgerufen am | abgerufen am: | abgerufen | letzter Zugriff | letzter Zugriff: | letzter Zugriff am
        letzter Aufruf | letzter Aufruf am | letzter Aufruf: | letzter Abruf | letzter Abruf am
        zuletzt abgerufen | zuletzt abgerufen am | zuletzt aufgerufen am | zuletzt besucht am
        zuletzt eingesehen am | zuletzt geprüft am | Zugriff | Zugriff am | Zugriff: | Zugriff vom
        eingesehen am | aufgerufen am | aufgerufen: | besucht am | gesehen am | Stand: | Stand
        Abruf | Abruf am | Abruf: | Zugriffsdatum: | letztmals abgerufen am | konsultiert am"""
    ),
    online_since=forms("online veröffentlicht am | veröffentlicht am | online seit | eingestellt am | zuletzt geändert | zuletzt geändert am | zuletzt bearbeitet am | zuletzt aktualisiert am | letzte Änderung | letzte Änderung: | letzte Aktualisierung"),
    in_=forms("in | in: | in : | in ders. | in: ders. | im | aus:"),
    editor=(
        *forms(
            """hg. | hg. v. | hg. von | Hg. v. | Hg. von | Hg. | (Hg.) | (Hgg.) | [Hg.] | Hgg. | (Hrsg.) | [Hrsg.]
            hrsg. v. | hrsg. von | hrsg. | hrsg. im Auftrag | Hrsg. | Hrsg. v. | Hrsg. von
            herausgegeben von | Herausgegeben von | herausgegeben im Auftrag | Herausgeber
            Herausgeberin | hrg. v. | hrg. von | hgg. v. | hgg. von | bearb. v. | bearb. von | bearb., kommentiert u. eingeleitet v. | bearb., kommentiert und eingeleitet von
            hrsg. und mit einer Einleitung versehen von | hrsg. und mit einer Einleitung von
            Bearb. | bearbeitet von | (Bearb.) | eingel. v. | eingel. von | eingeleitet von
            ed. v. | ed. von | Red. | (Red.) | Redaktion: | zusammengestellt von | begr. v.
            fortgef. v. | fortgef. von | fortgeführt von | neu bearb. v. | neu bearb. von | neu hg. v. | neu hg. von | neu hrsg. v. | neu hrsg. von
            begr. von | begründet von | unter Mitarbeit von | in Verbindung mit"""
        ),
        *_done_twice("hg. hrsg. ed. bearb. ausgew. herausgegeben bearbeitet ausgewählt zusammengestellt", "erl. komm. eingel. bearb. hg. hrsg. übers. erläutert kommentiert eingeleitet bearbeitet herausgegeben übersetzt"),
    ),
    translator=(
        *forms(
            """übers. v. | übers. von | übersetzt von | Übers. v. | Übers. | (Übers.) | übertragen von
            neu übers. v. | neu übers. von | neu übersetzt von | neu übertr. v. | neu übertr. von
            aus dem Englischen von | aus dem Russischen von | aus dem Französischen von
            aus dem Polnischen von | aus dem Amerikanischen von | aus dem Italienischen von
            aus dem Engl. v. | aus dem Engl. von | aus d. Engl. v. | a. d. Engl. v. | aus dem Amerik. v. | aus dem Amerik. von | aus dem Franz. v. | aus dem Franz. von | aus dem Frz. v. | aus dem Frz. von
            aus dem Ital. v. | aus dem Ital. von | aus dem Poln. v. | aus dem Poln. von | aus dem Russ. v. | aus dem Russ. von | aus dem Niederl. v. | aus dem Niederl. von | aus dem Span. v. | aus dem Span. von
            aus dem Niederländischen von | aus dem Spanischen von | aus dem Tschechischen von | aus dem Ungarischen von | aus dem Schwedischen von | aus dem amerikanischen Englisch von
            dt. von | dt. v. | deutsch v. | deutsch von | ins Deutsche übersetzt von | ins Deutsche übertragen von | übertr. v. | übertr. von"""
        ),
        *_done_twice("übers. übertr. übersetzt übertragen", "erl. komm. eingel. hg. hrsg. bearb. erläutert kommentiert eingeleitet herausgegeben", before=("", "neu ")),
    ),
    interviewer=forms(
        """Gespräch des Verf. mit | Interview des Verf. mit | Gespräch der Verf. mit | Gespräch des Autors mit | Gespräch der Autorin mit | Interview der Verf. mit | Interview mit | Interview von | Interview des Autors mit | Interview des Verfassers mit
        Interview der Verfasserin mit | im Gespräch mit | Gespräch mit | Gespräch des Verfassers mit
        im Interview mit | interviewt von | Interview durch | Zeitzeugengespräch mit | Befragung von | Gespräch des Verf. mit | Interview des Verf. mit
        Telefoninterview mit | Gespräch der Verfasserin mit | mündliche Mitteilung von | Zeitzeugeninterview mit | Experteninterview mit | Telefongespräch mit | Videointerview mit | E-Mail-Interview mit | Leitfadeninterview mit | Hintergrundgespräch mit | biographisches Interview mit | biografisches Interview mit | narratives Interview mit | Gruppeninterview mit | Zeitzeugenbefragung von | persönliches Gespräch mit | eigenes Interview mit | Interview d. Verf. mit"""
    ),
    honorific=forms("Frau | Frl. | Fräulein | Herr | Herrn"),
    and_=forms("und | u. | & | sowie | und mit"),
    et_al=forms("u. a. | et al. | und andere | u. a. m. | u. v. a."),
    anonymous=forms("Anonym | Anonymus | O. V. | o. V. | N. N. | o. Verf. | [o. Verf.]"),
    given_names=forms(
        """Achim | Adelheid | Adolf | Albrecht | Aleida | Alexander | Alf | Alois | Andreas | Angelika | Anja
        Anke | Anneliese | Annette | Anselm | Anton | Antje | Armin | Arno | Astrid | August | Axel
        Barbara | Bärbel | Bernd | Bernhard | Bert | Bertolt | Bettina | Birgit | Birgitta | Bodo
        Boris | Brigitte | Bruno | Burkhard | Carl | Carola | Carsten | Christa | Christian
        Christiane | Christina | Christoph | Claudia | Claus | Clemens | Constantin | Corinna
        Cornelia | Dagmar | Daniela | Detlef | Dieter | Dietmar | Dietrich | Dirk | Dorothea
        Eberhard | Eckart | Eckhard | Edgar | Edith | Egon | Elisabeth | Elke | Erhard | Erich
        Erik | Erika | Erna | Ernst | Erwin | Eugen | Eva | Fabian | Felix | Ferdinand | Florian
        Franz | Franziska | Friedemann | Friedrich | Frieder | Fritz | Georg | Gerald | Gerd
        Gerda | Gerhard | Gerhart | Gero | Gert | Gisela | Gottfried | Götz | Gregor | Gudrun
        Guido | Günter | Günther | Gustav | Hanna | Hannah | Hannes | Hans | Hans-Adolf
        Hans-Georg | Hans-Joachim | Hans-Jürgen | Hans-Peter | Hans-Ulrich | Hans-Heinrich
        Harald | Hartmut | Heide | Heidrun | Heike | Heiko | Heiner | Heinrich | Heinz | Helga
        Helge | Hellmuth | Helmut | Helmuth | Henning | Herbert | Hermann | Hilde | Hildegard
        Holger | Horst | Hubert | Hugo | Ilse | Ines | Inge | Ingeborg | Ingo | Ingrid | Irene
        Iris | Irmgard | Isabel | Jakob | Jan | Jens | Joachim | Jochen | Johann | Johanna
        Johannes | Jonas | Jörg | Jost | Julius | Jürgen | Jutta | Kai | Karen | Karin | Karl
        Karl-Heinz | Karoline | Karsten | Katharina | Kathrin | Katja | Katrin | Kerstin | Klaus
        Konrad | Kristina | Kurt | Lars | Leonhard | Leopold | Lothar | Ludwig | Lutz | Manfred
        Manuel | Marc | Marco | Margarete | Margit | Marianne | Marie | Markus | Marlene | Marlies
        Martin | Martina | Matthias | Max | Maximilian | Mechthild | Michael | Michaela | Monika
        Moritz | Nadine | Niklas | Nikolaus | Norbert | Olaf | Oliver | Ortwin | Oskar | Oswald
        Othmar | Otto | Patrick | Paul | Peter | Petra | Philipp | Pia | Rainer | Ralf | Ralph
        Regina | Reiner | Reinhard | Reinhart | Reinhold | Renate | Robert | Roland | Rolf
        Rolf-Dieter | Rosa | Rüdiger | Rudolf | Rupert | Sabine | Sandra | Sebastian | Siegfried
        Sigmund | Sigrid | Silke | Silvia | Simone | Sönke | Stefan | Stefanie | Steffen | Stephan
        Susanne | Sven | Svenja | Sybille | Tanja | Theodor | Theresa | Thilo | Thomas | Thorsten
        Till | Tilman | Tim | Tobias | Torsten | Udo | Ulf | Ulrich | Ulrike | Ursula | Ute | Uta
        Uwe | Verena | Veronika | Viktor | Volker | Walter | Walther | Werner | Wilfried | Wilhelm
        Willi | Willy | Winfried | Wolf | Wolfgang | Wolfram
        Theobald | Hjalmar | Gotthard | Traugott | Leberecht | Ewald | Gebhard | Ottokar | Ludolf | Wilhelmine | Luise | Amalie | Emilie | Rahel
        Bettine | Ottmar | Ludger | Meinrad | Odilo | Notker | Bernt | Uffa | Gangolf | Heinz-Gerhard | Franz-Josef | Karl-Dietrich | Hans-Werner
        Wolf-Dieter | Ernst-Wolfgang | Horst-Dieter | Hedwig | Gertrud | Vinzenz | Wendelin | Willibald | Wolfhard | Wolfhart | Winfrid | Wunibald
        Engelbert | Kaspar | Melchior | Balthasar | Severin | Siegmund | Egbert | Eckehard | Eike | Elmar | Enno | Erdmann | Ernestine | Gunther
        Guntram | Heribert | Hilmar | Hinrich | Isolde | Jürg | Kilian | Kuno | Malte | Mathias | Maximiliane | Ottilie | Reimar | Roderich | Rotraut
        Rudolph | Ruprecht | Siegbert | Sigismund | Sylvester | Tassilo | Thea | Thekla | Tilmann | Urs | Veit | Wiebke | Wigbert | Wilma | Xaver
        Hansjörg | Hansjürgen | Hanns | Alfons | Beate | Benedikt | Berthold | Björn | Brunhilde | Cäcilie | Dominik | Edmund | Eleonore | Elfriede
        Erasmus | Frauke | Friederike | Friedhelm | Gerlinde | Gesine | Gotthold | Gundula | Hannelore | Hansgeorg | Hellmut | Henriette | Hermine
        Hildegund | Ignaz | Isidor | Iwan | Karla | Klara | Klemens | Konstanze | Kornelia | Lena | Lili | Lilly | Lukas | Luzie | Mareike
        Margarethe | Margret | Maren | Markward | Meike | Mirjam | Otfried | Raimund | Raphael | Rebekka | Roswitha | Saskia | Sibylle | Sophia
        Steffi | Swantje | Therese | Viktoria | Wilfrid | Wolfdietrich
        Achatz | Adalbert | Alexandra | Aloys | Andrea | Anett | Angela | Anneke | Annelie | Annemarie | Annika | Ansgar | Antonia | Arnd | Arndt
        Arne | Arnulf | Bastian | Benno | Bernward | Charlotte | Christel | Christfried | Christin | Clara | Conrad | Cord | Cordula | Diethelm
        Diether | Doris | Dorothee | Edeltraud | Edzard | Eleonora | Elfi | Elvira | Emil | Emma | Esther | Falk | Falko | Frank | Fridolin | Gabi
        Gabriele | Gernot | Gerold | Giselher | Gitta | Gunnar | Gunter | Hajo | Hanno | Hartwig | Hasso | Heidemarie | Heidi | Helene | Hella
        Henner | Henrik | Henrike | Herfried | Hilke | Hiltrud | Hinnerk | Hubertus | Ilona | Imke | Inga | Inka | Insa | Irmela | Jana | Janina
        Jasmin | Jeannette | Jobst | Jochem | Josephine | Judith | Julia | Juliane | Jörn | Karola | Katharine | Kira | Kirsten | Klaas | Knut | Kord
        Laura | Laurenz | Levin | Lieselotte | Lisa | Lisbeth | Liselotte | Lorenz | Lotte | Louise | Luitpold | Lydia | Magda | Magdalena | Maike
        Manuela | Margarita | Margot | Margrit | Maria | Marion | Marita | Marta | Martha | Mathilde | Maya | Mechtild | Melanie | Miriam | Mirko
        Nele | Nicola | Nicole | Nikolas | Nina | Nora | Ole | Olga | Otmar | Paula | Peer | Pirmin | Randolf | Rasmus | Rembert | Ricarda | Rita
        Rosemarie | Rouven | Ruth | Sascha | Sigrun | Sonja | Stephanie | Susann | Sylvia | Tammo | Tatjana | Theresia | Tilla | Tillmann | Timm
        Timo | Uli | Ulla | Undine | Valentin | Valeska | Vera | Volkhard | Volkmar | Waldemar | Waltraud | Wendelgard | Wenzel | Wilko | Winrich
        Xenia
        Regula | Ueli | Reto | Ruedi | Annegret | Britta | Natascha | Gaby | Detlev | Gisbert | Joerg
        Meinhard | Rudi"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=forms("ders. | derselbe"),
        her=forms("dies. | dieselbe"),
        women=forms(
            """Adelheid | Aleida | Angelika | Anja | Anke | Anneliese | Annette | Antje | Astrid | Barbara | Bärbel | Bettina | Birgit | Birgitta | Brigitte
            Carola | Christa | Christiane | Christina | Claudia | Corinna | Cornelia | Dagmar | Daniela | Dorothea | Edith | Elisabeth | Elke | Erika | Erna | Eva
            Franziska | Gerda | Gisela | Gudrun | Hanna | Hannah | Heide | Heidrun | Heike | Helga | Hilde | Hildegard | Ilse | Ines | Inge | Ingeborg | Ingrid
            Irene | Iris | Irmgard | Isabel | Johanna | Jutta | Karen | Karin | Karoline | Katharina | Kathrin | Katja | Katrin | Kerstin | Kristina | Margarete
            Margit | Marianne | Marie | Marlene | Marlies | Martina | Mechthild | Michaela | Monika | Nadine | Petra | Pia | Regina | Renate | Rosa | Sabine
            Sandra | Sigrid | Silke | Silvia | Susanne | Svenja | Sybille | Tanja | Theresa | Ulrike | Ursula | Ute | Uta | Verena | Veronika
            Wilhelmine | Luise | Amalie | Emilie | Rahel | Bettine | Hedwig | Gertrud | Ernestine | Isolde | Maximiliane | Ottilie | Rotraut | Thea | Thekla
            Wiebke | Wilma | Beate | Brunhilde | Cäcilie | Eleonore | Elfriede | Frauke | Friederike | Gerlinde | Gesine | Gundula | Hannelore | Henriette
            Hermine | Hildegund | Karla | Klara | Konstanze | Kornelia | Lena | Lili | Lilly | Luzie | Mareike | Margarethe | Margret | Maren | Meike | Mirjam
            Rebekka | Roswitha | Saskia | Sibylle | Sophia | Steffi | Stefanie | Swantje | Therese | Viktoria
            Alexandra | Andrea | Anett | Angela | Anneke | Annelie | Annemarie | Annika | Antonia | Charlotte | Christel | Christin | Clara | Cordula
            Doris | Dorothee | Edeltraud | Eleonora | Elfi | Elvira | Emma | Esther | Gabi | Gabriele | Gitta | Heidemarie | Heidi | Helene | Hella
            Henrike | Hilke | Hiltrud | Ilona | Imke | Inga | Inka | Insa | Irmela | Jana | Janina | Jasmin | Jeannette | Josephine | Judith | Julia
            Juliane | Karola | Katharine | Kira | Kirsten | Laura | Lieselotte | Lisa | Lisbeth | Liselotte | Lotte | Louise | Lydia | Magda | Magdalena
            Maike | Manuela | Margarita | Margot | Margrit | Maria | Marion | Marita | Marta | Martha | Mathilde | Maya | Mechtild | Melanie | Miriam
            Nele | Nicola | Nicole | Nina | Nora | Olga | Paula | Ricarda | Rita | Rosemarie | Ruth | Sigrun | Sonja | Stephanie | Susann | Sylvia
            Tatjana | Theresia | Tilla | Ulla | Undine | Valeska | Vera | Waltraud | Wendelgard | Xenia"""
        ),
        either=forms("Eike | Gerit | Helge | Kai | Kersten | Kim | Malte | Simone | Uffa | Alexis | Heilwig"),
    ),
    edition=forms("Neuausg. | Neuausgabe | Aufl. | Auflage | Ausg. | Ausgabe | erw. Aufl. | überarb. Aufl. | durchges. Aufl. | ND | Neudruck | Nachdruck | Sonderausgabe"),
    volume=forms("Bd. | Bde. | Bd | Bände | Band | Bänden | Teilbd. | Teilband | Hbd. | Halbbd. | Halbband | Tl. | Teil | Theil | Thl. | Th. | Jg. | Jahrgang | Abt. | Reihe"),
    issue=forms("Nr. | Nrn. | Nr | Nummer | H. | Heft | Hefte | H | Sonderheft | Beiheft | Lfg. | Folge"),
    thesis=forms(
        """Habil. | Habilitationsschrift | Diss. | Diss | Dissertation | Diss. phil. | phil. Diss. | Phil. Diss. | Inaug.-Diss.
        Habilitation | Habilitationsschrift | Habil. | Habil.-Schrift | Habil.-Schr. | Habil.-schr. | Habil. phil. | Habil. jur. | Diss. jur. | Diss. iur. | jur. Diss. | iur. Diss. | Jur. Diss. | Diss. theol. | theol. Diss. | Diss. med. | med. Diss. | Diss. rer. pol. | MS-Diss. | Ms.-Diss. | Magisterarbeit
        unveröff. Magisterarbeit | Masterarbeit | Diplomarbeit | Staatsexamensarbeit | Mag.-Arb.
        unveröff. Diss. | unveröff. Ms. | Bachelorarbeit | ungedr. Diss."""
    ),
    forthcoming=forms("im Erscheinen | im Druck | i. E. | i. Dr. | erscheint | erscheint demnächst | erscheint in Kürze | in Vorbereitung | i. V."),
    chapter=forms("Kapitel | Kap. | Kapiteln | Abschnitt | Abschn. | Ziff. | Ziffer | Rn. | Rz. | Paragraph | Abs."),
    table=forms("Tabelle | Tabellen | Tab. | Abb. | Abbildung | Abbildungen | Karte | Tafel | Tafeln | Taf. | Kat. Nr. | Kat.-Nr. | Kat.Nr. | Kat.nr. | Schaubild | Anhang | Anlage | Anlagen"),
    page=forms("S. | S | Seite | Seiten | p. | Ss."),
    folio=forms("Bl. | Blatt | Blätter | Bl | Bll. | fol. | f. | ff. | Fol. | Folio | Quadr. | Quadrangel"),
    column=forms("Sp. | Spalte | Spalten"),
    note=forms("Anm. | Anm | Anmerkung | Anmerkungen | Fn. | Fn | FN | Fußn. | Fußnote | Fußnoten | Fussnote | Endnote"),
    here=forms("hier | hier: | bes. | bes | besonders | insb. | insbes. | insbesondere | v. a. | vor allem | Zitat | Zitat: | Zitat auf | Zit."),
    months=groups(
        """januar | jänner | jan. | jan; februar | feber | feb. | febr. | feb; märz | mär. | mrz. | maerz;
        april | apr.; mai; juni | jun. | juno; juli | jul. | julei; august | aug.;
        september | sept. | sep.; oktober | okt. | oct.; november | nov.; dezember | dez. | dec."""
    ),
    seasons=groups("frühjahr | frühling; sommer; herbst; winter"),
    circa=forms("ca. | um | circa | zirka | etwa | ungefähr | gegen"),
    not_after=forms("nicht nach | nicht nach dem | nicht später als | spätestens | spätestens am | bis spätestens"),
    not_before=forms("nicht vor | nicht vor dem | nicht früher als | frühestens | frühestens am | ab"),
    before=forms("vor | vor dem"),
    after=forms("nach | nach dem"),
    until=forms("bis | bis zum"),
    year_words=(),  # German puts nothing beside a year
    no_date=forms("o. J. | o.J | ohne Jahr | o. D. | undatiert | undat. | ohne Datum | [o. J.] | [o. D.]"),
    no_place=forms("o. O. | o.O | ohne Ort | [o. O.] | o. O. u. J. | o. O. o. J."),
    function_words=forms(
        """der | die | das | und | von | den | des | im | dem | mit | für | auf | ist | eine | ein
        nicht | zur | zum | über | bei | nach | aus | wird | als | auch | einer | sich | zu"""
    ),
    letters=forms("ß | ä | ö | ü"),
    title_words=forms(
        """Abhandlungen | Akten | Alltag | Ältere | Alte | Alter | Andere | Arbeiter | Archiv | Archive
        Auf | Aufsätze | Aus | Ausgewählte | Band | Beiträge | Bericht | Berichte | Bibliographie
        Biographie | Blätter | Brief | Briefe | Briefwechsel | Bund | Bürger
        Das | Dem | Den | Der | Des | Deutsch | Deutsche | Deutschen | Deutscher | Deutsches
        Deutschland | Deutschlands | Die | Diktatur | Dokumente | Dritte | Dritten | Drittes | Durch
        Ehre | Ein | Eine | Einer | Einführung | Einleitung | Ende | Erinnerung | Erinnerungen
        Erlebnisse | Erste | Ersten | Erster | Europa | Europäische | Feind | Flucht | Forschungen
        Frauen | Freiheit | Frieden | Front | Führer | Für | Gefangen | Gefangene | Geist | Gesammelte
        Geschichte | Geschichten | Gesellschaft | Gewalt | Große | Großen | Grundriß | Grundzüge
        Handbuch | Heer | Heimat | Herrschaft | Herrschaftsalltag | Historische | Historisches
        Hitlers | Holocaust | Im | In | Jahrbuch | Jahrbücher | Jahre | Jahrhundert | Juden | Kaiser
        Kaiserreich | Kampf | Katalog | Keine | Kirche | Kleine | Krieg | Kriege | Kriegführung
        Kriegsgefangene | Kritik | Kultur | Kunst | Land | Leben | Lebenserinnerungen | Lexikon
        Macht | Manuskript | Massensterben | Mein | Meine | Militär | Militärgeschichte | Mit | Mitteilungen
        Mittelalter | Monatshefte | Nach | Nachlass | Nachlaß | Nachrichten | Nation | Nationale
        Nationalsozialismus | Neue | Neuer | Neues | Neuere | Osteuropa | Ostkrieg | Partei | Politik
        Politische | Polen | Preußen | Protokoll | Protokolle | Quellen | Recht | Reich | Reichs
        Reise | Revolution | Russische | Russland | Rußland | Sammlung | Schriften | Sein | Soldaten
        Sowjetische | Sowjetunion | Sozialgeschichte | Soziale | Staat | Staaten | Stadt | Studien
        Tag | Tage | Tagebuch | Tagebücher | Über | Um | Und | Untergang | Unter | Untersuchungen
        Vernichtung | Vernichtungskrieg | Verhandlungen | Vertreibung | Vierteljahrshefte | Vom | Von | Vor
        Vorlesungen | Weg | Wehrmacht | Welt | Weltkrieg | Werke | Wirtschaft | Wissenschaft
        Zeit | Zeitschrift | Zeitung | Zum | Zur | Zwangsarbeit | Zwangsarbeiter | Zwei | Zweite
        Zweiten | Zweiter | Zwischen | KTB | Ordnung | Befehl | Verfügung | Anlage | Betr | Vernehmung
        Lage | Tätigkeitsbericht | Feindnachrichtenblatt | Überläufer | Gefangenenvernehmung
        Urkunden | Urkundenbuch | Chronik | Chroniken | Rechnungen | Rechnungsbuch | Statuten
        Weistümer | Wörterbuch | Inventar | Inventare | Verzeichnis | Denkwürdigkeiten
        Denkschrift | Denkschriften | Gutachten | Landtagsakten | Reichstagsakten | Matrikel
        Nekrolog | Nekrologe | Visitationsakten | Kirchenordnungen | Dokumentation
        Festschrift | Jahresbericht | Geschichtsquellen | Kaiserurkunden | Papsturkunden"""
    ),
    verbs=forms(
        """ist | sind | waren | wurde | wurden | wird | werden | hat | hatte | hatten | haben
        dass | daß | nicht | auch | aber | jedoch | sich | ich | wir"""
    ),
    held=forms(
        "aufbewahrt im|aufbewahrt in der|aufbewahrt in den|befindet sich im|befindet sich in der|liegt im|"
        "liegt in der|heute im|heute in der|Original im|Original in der|Kopie im|Kopie in der|Abschrift im|"
        "Abschrift in der|überliefert im|überliefert in|verwahrt im|verwahrt in der|im|in der|in den"
    ),
    record=forms(
        """KTB | Tagesmeldung | Morgenmeldung | Abendmeldung | Zwischenmeldung | Ereignismeldung | Antwort | Antwortschreiben | Erwiderung | Funkspruch | Lagebeurteilung | Merkblatt | Tagesbefehl | Korpsbefehl | Divisionsbefehl | Zustandsbericht | Gefechtsbericht | Erfahrungsbericht | Chefbesprechung | Terminkalender | Dienstkalender | Tagebuch | Betr | Bericht | Vernehmung | Gefangenen | Überläufer | Protokoll | Anlage
        Befehl | Meldung | Tätigkeits | Lage | Kriegstagebuch | Feindnachrichten
        Kabinettsvorlage | Kabinettvorlage | Kabinettsprotokoll | Ministerratsprotokoll | Sitzungsprotokoll | Sitzungsniederschrift | Ergebnisprotokoll | Aktenvermerk | Gesprächsvermerk | Gesprächsnotiz | Reisebericht | Lagebericht | Stimmungsbericht | Abschlussbericht | Jahresbericht | Monatsbericht | Wochenbericht | Dienstanweisung | Ministervorlage | Beschlussvorlage | Politbürovorlage | Vorlage
        Aufzeichnung | Vermerk | Schreiben | Brief | Telegramm | Notiz | Niederschrift
        Denkschrift | Besprechung | Weisung | Rundschreiben | Aktennotiz | Entwurf
        Fernschreiben | Verhör | Propaganda | Verordnung | Erlass | Erlaß | Beschluss | Beschluß | Resolution | Rede | Gespräch
        Interview | Gutachten | Urkunde | Vertrag | Eingabe | Bescheid | Ratsprotokoll
        Gerichtsprotokoll | Stellungnahme | Vortrag | Testament | Verzeichnis
        Erklärung | Aussage | Zeugenaussage | Zeugnis | Einvernahme | Anordnung
        Direktive | Anweisung | Vernehmungsprotokoll | Vernehmungsniederschrift | Personalakte | Personalbogen | Prozessakte | Ermittlungsakte | Strafakte | Haftakte | Krankenakte | Patientenakte | Polizeibericht | Stadtratsprotokoll | Gemeinderatsprotokoll | Magistratsprotokoll | Senatsprotokoll | Anklageschrift | Lebenslauf | Gesuch | Bittschrift | Beschwerde | Vollmacht | Kaufvertrag | Steuerliste | Einwohnerliste | Spitzelbericht | Treffbericht | Spruchkammerakte | Entnazifizierungsakte | Gendarmeriebericht | Visitationsprotokoll | Nachlassinventar"""
    ),
    letter=forms("Schreiben | Brief | Telegramm | Fernschreiben | Vermerk"),
    communication=forms(
        """E-Mail | Mail | Email | schriftliche Mitteilung | mündliche Mitteilung | briefliche Mitteilung | telefonische Mitteilung
        persönliche Mitteilung | mündl. Mitteilung | schriftl. Mitteilung | freundliche Mitteilung | Mitteilung | Auskunft | mündliche Auskunft | schriftliche Auskunft
        telefonische Auskunft | freundliche Auskunft | persönliche Auskunft | Telefonat | Telefongespräch"""
    ),
    writer=forms(
        """den Verfasser | die Verfasserin | den Verf. | die Verf. | den Vf. | die Vf. | den Autor | die Autorin | mich | uns | mir | Verf.
        dem Verfasser | der Verfasserin | dem Verf. | der Verf. | dem Vf. | der Vf. | dem Autor | der Autorin
        Verfasser | Autor | die Autoren | die Verfasser"""
    ),
    addressee=forms("an | an den | an die | an das"),
    newspaper=forms(
        """Zeitung | Fremdenblatt | Volksblatt | Wochenblatt | Abendblatt | Intelligenzblatt | Kreisblatt | Morgenblatt | Sonntagsblatt | Handelsblatt | Correspondent | Generalanzeiger | Nachrichten | Anzeiger | Kurier | Tageblatt | Blatt | Rundschau
        Beobachter | Presse | Bote | Merkur | Allgemeine | Illustrierte"""
    ),
    newspapers=forms(
        """FAZ | NZZ | SZ | taz | Handelsblatt | Wirtschaftswoche | Weltwoche | Wochenpost | Rheinpfalz | Weltbühne | Volksstimme | Industriekurier | WamS | Vorwärts | Spiegel | Zeit | Welt | Tagesspiegel | Stern | Angriff | Junge
        Kladderadatsch | Völkischer Beobachter | Neues Deutschland | Tägliche Rundschau | Vossische Zeitung | Rote Fahne | Stürmer | Das Reich | Morgenpost | Abendblatt | ZEIT | SPIEGEL | Der Spiegel | Die Zeit | Die Welt"""
    ),
    abbreviation=forms(
        """Nachdr | Neudr | Ndr | Reprogr | Kat | Aufz | Verm | Aktenverm | Schr | Ber | Telegr | Rdschr | Prot | Mitt | Niederschr | Bespr | Erl | insbes | vgl | Bd | Bde | Hg | Hrsg | hg | hrsg | Abt | Anm | Fn | Bl | Jg | Aufl | Kap | Dok
        bes | insb | ebd | Ebd | ders | Ders | dies | Dies | Betr | betr | geb | gest | Inf
        Div | Pz | Kd | mot | z | bzw | usw | Zs | Jb | Vjh | Mitt | Mss | Diss | masch
        unveröff | Sp | Rs | usf | Frhr | Frh | Einl | Vorb | Vorbem | Einf | Rn | Rdnr | Rz | u | a | O | Ms | Kt | Fasz | Nr"""
    ),
    entry=forms("Art. | Artikel | Lemma | Stichwort | s. v."),
    piece=forms("Aufsatz | Beitrag | Artikel | Studie | Buch | Monographie | Monografie | Essay | Arbeit"),
    review=forms("Rezension | Besprechung | Buchbesprechung | Sammelrezension | Kritik"),
    foreword=forms("Vorwort | Einleitung | Einführung | Nachwort | Geleitwort"),
    mine=forms("mein | meine | meinen | meinem | meiner | meines | unser | unsere | unseren | unserem | unserer | unseres"),
    files=forms("Akte | Akten | Aktenbestand | Unterlagen | Dokumente | Material | Materialien | Korrespondenz | Schriftwechsel | Bestände | Vorgang | Vorgänge | Überlieferung | Original | Originale | Kopie | Kopien"),
    testimony=forms("Aussage"),
    articled=forms("der | die | das"),
    leading=forms("wie | wenn | wer | so | als | nach | auch | doch | selbst | schon | aber | für | erst"),
    entry_of_day=forms("Eintrag vom | Eintrag v. | Eintragung vom | Eintrag zum | Tagebucheintrag vom | Aufzeichnung unter dem"),
    act=forms("Gesetz | Runderlass | VO | DVO | RdErl. | Verordnung | Erlass | Erlaß | Dekret | Edikt | Patent | Ordnung | Gesetzbuch | Landrecht | Bekanntmachung | Verfügung | Novelle"),
    gazette=forms("RGBl. | GBl. DDR | GBl. d. DDR | KRABl. | WiGBl. | RMBliV. | RMBl. | MBliV. | RABl. | BAnz. | JMBl. | ABlKR | öRGBl. | ö. RGBl. | BGBl. | StGBl. | LGBl. | RegBl. | Regierungsblatt | Landesgesetzblatt | Staatsgesetzblatt | JGS | Reichs-Gesetzblatt | Bundes-Gesetzblatt | GS | PrGS | PGS | Gesetz-Sammlung für die Königlichen Preußischen Staaten | Gesetzsammlung für die Königlichen Preußischen Staaten | Preußische Gesetz-Sammlung | GBl. | Reichsgesetzblatt | Bundesgesetzblatt | Gesetzblatt | PrGS | Preußische Gesetzsammlung | Gesetzsammlung | Gesetz-Sammlung | VOBl. | Verordnungsblatt | GVBl. | ABl. | Amtsblatt | Deutscher Reichsanzeiger"),
    reports=forms("RGZ | RGSt | BGHZ | BGHSt | BVerfGE | BVerwGE | BAGE | BSGE | BFHE | RFHE | RAGE | ROHGE | BayObLGZ | PrOVGE | PrOVG | OVGE | OGHZ | OGHSt | BGE | SeuffA | SeuffArch"),
    body=forms(
        """societas | academia | abteilung | agentur | amt | archiv | armeeoberkommando | auswärtiges | befehlshaber | bezirksregierung | bibliothek | botschaft | bundesamt
        bundesanstalt | bundesarchiv | bundesministerium | bundesregierung | bundestag | bundeszentrale | büro | direktion | dulag | einsatzgruppe
        einsatzkommando | feldkommandantur | föderation | generalkommando | generalkommissariat | generalstab | gesellschaft | gestapo | hauptamt
        hauptquartier | hauptverwaltung | heeresgruppe | heeresgruppenkommando | infanteriedivision | komitee | kommandantur | kommandeur | kommando
        kommission | kommitee | konsulat | landesamt | landesarchiv | landtag | minister | ministerium | ministr | oberkommando | oberste | oflag
        ortskommandantur | panzerarmeeoberkommando | panzerdivision | panzergruppe | parlament | parteileitung | politbüro | polizei | prokuratur | präsidium
        rat | regierungspräsidium | reichsamt | reichsführung | reichskanzlei | reichskommissar | reichskommissariat | reichsministerium
        reichssicherheitshauptamt | reichstag | sekretariat | sicherungsdivision | sonderkommando | staatsarchiv | staatsministerium | staatssicherheit
        stalag | statistisches | stiftung | universität | verband | verein | verwaltung | wehrkreiskommando | wehrwirtschaftsstab | zentralkomitee
        reichsbank | bundesbank | gewerkschaftsbund | arbeitsamt | handelskammer | bischofskonferenz | oberkirchenrat | vereinte nationen | sozialdemokratische partei | kommunistische partei | magistrat der | polizeidirektion | polizeipräsidium | bezirkshauptmannschaft | gestapostelle | landratsamt | oberpräsidium | kreisleitung | gauleitung | gesandtschaft | staatspolizeileitstelle | staatspolizeistelle | bürgermeisteramt | gemeindevorstand | gendarmerieposten"""
    ),
    unit=forms(
        """abt. | armee | armeekorps | bataillon | flotte | gebirgsdivision | geschwader | ia | ib | ic | infanterie-division | jägerdivision
        kavallerie-division | kompanie | korps | luftflotte | panzer-division | pz. | schutz-division | schützendivision
        pzaok | pz.aok | gen.kdo | korück | sich.div | sich.-div | inf.div | pz.div | h.gr | pz.k | heeresgruppe | panzerarmee | infanteriedivision | panzerdivision | sicherungsdivision"""
    ),
    rank=forms(
        """botschafter | brigadeführer | feldmarschall | feldwebel | generalfeldmarschall | generalleutnant | generalmajor | generaloberst | gesandter
        gruppenführer | hauptmann | hauptsturmführer | konsul | lagerführer | leutnant | oberfeldwebel | obergruppenführer | oberleutnant | oberst
        oberstleutnant | obersturmbannführer | reichsführer | rittmeister | sonderführer | staatssekretär | standartenführer | sturmbannführer | unteroffizier
        untersturmführer"""
    ),
    post=forms(
        """bürgermeister | generalgouverneur | intendent | kreishauptmann | landrat | oberbürgermeister | oberpräsident | polizeipräsident | prefekt | präfekt
        regierungspräsident | reichsstatthalter | statthalter"""
    ),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("Klassiker | Standardwerk | Lehrbuch | Lehrbuchs | Lehrbüchern | Habilitationsschrift | Abhandlung | Buch | Buches | Büchern | Standardwerk | Hauptwerk | Werk | Monographie | Monografie | Biographie | Biografie | Erinnerungen | Memoiren | Autobiographie | Autobiografie | Tagebuch | Tagebüchern | Roman | Dissertation | Sachbuch | Handbuch | Studie | Lexikon | Bestseller | Bücher | Werke | Schriften | Romane | Studien | Veröffentlichungen | Monographien"),
    article=forms("Aufsatz | Aufsatzes | Beitrag | Artikel | Essay"),
    collection=forms("Sammelband | Sammelbandes | Band | Anthologie"),
    periodical=forms("Zeitschrift | Zeitung | Wochenzeitung | Tageszeitung | Magazin | Nachrichtenmagazin | Jahrbuch"),
    shown=forms("Film | Fernsehfilm | Kinofilm | Hörspiel | Fernsehspiel | Mehrteiler | Zweiteiler | Dokumentation | Dokumentarfilm | Spielfilm | Oper | Ballett | Theaterstück | Stück | Musical | Ausstellung | Serie | Fernsehserie | Lied | Gedicht | Ballade | Gemälde | Spiel | Podcast | Sendung | Rede | Befehl | Vertrag | Unternehmen | Operation | Kampagne | Parole | Schiff | Denkmal | Festival | Erklärung | Aufruf | vom"),
    titled=forms("mit dem Titel | unter dem Titel | betitelt"),
    writes=forms("jubelte | schrieb | schreibt | schrieben | beschreibt | beschrieb | beschrieben | schätzt | schätzte | nennt | nannte | argumentiert | argumentierte | berichtet | berichtete | erzählt | erzählte | schildert | schilderte | zeigt | zeigte | stellt fest | erinnert sich | erklärt | erklärte | behauptet | behauptete | veröffentlichte | herausgegebenen | urteilt | urteilte | notierte | betont | spricht | Autor | Autorin | erwähnt | erwähnte | untersucht | untersuchte | rekonstruiert | rekonstruierte | dokumentiert | dokumentierte | analysiert | analysierte | kommt zu dem Schluss | weist nach | wies nach | hebt hervor | belegt | belegte | meint | meinte | vermutet | vermutete | beziffert | bezifferte | zitiert | zitierte | meldete | meldet | druckte | brachte | kommentierte | widmet | widmete | hält fest | hielt fest | legt dar | legte dar | betonte | bemerkt | bemerkte | resümiert | resümierte | datiert"),
    author=forms("Autor | Autorin | Autoren | Verfasser | Verfasserin | Mitautor | Mitautorin | Mitverfasser"),
    office=forms("leiter | leiterin | direktor | direktorin | bürgermeister | bürgermeisterin | oberbürgermeister | präsident | präsidentin | vorsitzender | vorsitzende | held | sprecher | sprecherin | minister | kanzler | professor | professorin | mitglied | kommandeur | kommandant | gefreiter | leutnant | regierung | botschafter | kurator | kuratorin"),
    according=forms("nach Angaben von | nach Angaben des Historikers | nach Angaben der Historikerin | nach Angabe von | laut | nach | so | zufolge | nach Ansicht von | nach Meinung von | nach Auffassung von | nach Berechnungen von | nach Schätzungen von | nach Schätzung von | wie"),
    by=forms("von"),
    pictured=forms("foto | bild | bildnachweis | bildquelle | abbildung | fotos | bildnachweise | bildunterschrift | abb. | fotografie | aufnahme"),
    sources=forms("Lit. | quelle | quellen | quellen und literatur | quellenverzeichnis | literatur | literaturverzeichnis | literaturhinweise | literaturtipps | literaturtipp | literaturauswahl | weiterführende literatur | einzelnachweise | zum weiterlesen | zum nachlesen | lesetipp | lesetipps | buchtipp | weiterlesen | zitation | zitierweise | zitierempfehlung | zitiervorschlag | empfohlene zitierweise | zitierhinweis | nach | zahlen nach | angaben nach | daten nach | nach angaben von | zum weiterlesen empfohlen | schriften | ausgewählte schriften | werke | veröffentlichungen | publikationen | weblinks | links | lektüre | lektüreliste | pflichtlektüre | gedruckte quellen | ungedruckte quellen | archivalien | archivquellen | besprochene bücher | besprochenes buch | mehr zum thema | weitere informationen | verwendete literatur | benutzte literatur | benutzte quellen | buchhinweis | buchhinweise | quellennachweis | quellenangabe | quellenangaben | nachweise | auswahlbibliographie | auswahlbibliografie | ausgewählte literatur | bibliographie | bibliografie | quellen- und literaturverzeichnis | entnommen aus | text nach"),
    notes=forms("anmerkungen | fußnoten | fussnoten | endnoten"),
    appeared=forms("erschien | erschienen | erschienene | erschienenen | erscheint | veröffentlichte | veröffentlicht | veröffentlichten | publizierte | publiziert | gab | herausgab | herausgegeben | herausgegebene | herausgegebenen | vorgelegt | vorlegte | legte | gedruckt | abgedruckt"),
    possessive=forms("sein | seine | seinem | seinen | seiner | seines | ihr | ihre | ihrem | ihren | ihrer | ihres | dessen | deren"),
    for_=forms("für"),
    keeper=forms("archiv | bibliothek | bücherei | museum | galerie | museen"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
