"""Spanish."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="es",
    name="Spanish",
    ibid=forms("ibíd. | ibídem | ibid. | ibidem | íbid. | allí mismo"),
    idem=forms("íd. | ídem | el mismo | la misma | los mismos | del mismo | de la misma | del mismo autor | id. | idem"),
    op_cit=forms("ob. cit. | op. cit. | obra citada | art. cit. | o. c. | cit. | artículo citado | obras citadas"),
    loc_cit=forms("loc. cit. | lugar citado | l. c."),
    passim=forms("passim | y ss. | y sigs. | ss. | y siguientes"),
    hereafter=forms("en adelante | en adelante: | en lo sucesivo | de aquí en adelante | a partir de ahora | en lo que sigue | citado como | citado: | en adelante citado | desde ahora"),
    above=forms("más arriba | arriba | supra | véase supra"),
    below=forms("más abajo | abajo | infra | véase infra | más adelante"),
    see=forms(
        """vegeu | vegeu també | vegeu, entre altres, | vid. també | véase | véase: | véase también | véase, por ejemplo, | véase por ejemplo | véase especialmente | véase asimismo | véanse | véanse también | véanse, entre otros, | vid. | vid. también | ver | ver: | ver también | ver, por ejemplo, | vide | cf. | cfr. | cfr. también | cf. también | cónfer | compárese | por ejemplo | por ejemplo: | por ej. | p. ej. | sobre este tema | sobre esto, véase | al respecto
        al respecto, véase | entre otros | para más detalles | consúltese | así | un ejemplo en | según | remito a | remitimos a | me remito a"""
    ),
    opening=forms(
        "trad. esp.: | trad. cast.: | trad. esp., | trad. cast., | trad. ing., | recientemente | recientemente, | más recientemente, | fuente: | fuentes: | tomado de | en cambio, | últimamente"
    ),
    citing=forms("citado en | citado por | citada en | citada por | citados en | cit. en | cit. por | cit. in | citando | recogido en"),
    reprinted=forms("reimpreso en | reimpr. en | reproducido en | publicado en | publicada en | reeditado en | reed. en | recogido en | impreso en | publicado originalmente en | editado en"),
    available=forms("disponible en | disponible en: | disponible online | disponible en línea | en línea | en línea: | [en línea] | url: | accesible en | consultable en | recuperado de"),
    accessed=forms("visitado | visitado el | consultado | consultado el | consultado en | consultada el | consulta: | consulta | fecha de consulta | fecha de consulta: | última consulta | última consulta: | acceso | acceso el | acceso: | último acceso | último acceso: | visitado el | [consulta: | fecha de acceso | fecha de acceso:"),
    online_since=forms("publicado en línea el | publicado el | puesto en línea el | última modificación | última modificación: | última actualización"),
    in_=forms("en | en: | en íd. | en idem | in | dins | dins:"),
    editor=forms("ed. | eds. | (ed.) | (eds.) | ed. de | edición de | edición a cargo de | edición y estudio de | ed. a cargo de | editado por | editor | editores | coord. | coords. | (coord.) | (coords.) | coordinado por | coordinador | coordinadores | dir. | dirs. | (dir.) | (dirs.) | dirigido por | comp. | comps. | (comp.) | (comps.) | compilado por | compilador | a cargo de | al cuidado de | bajo la dirección de | selección de | edición crítica de | prólogo de | introducción de"),
    translator=forms("trad. | trad. de | traducción de | traducido por | (trad.) | traducción española | trad. esp. | tr. | trads. | versión de | trad. cast. | traducción y notas de"),
    interviewer=forms("entrevista concedida al | entrevista al | testimonio de | entrevista con | entrevista a | entrevista de | entrevistas con | entrevista del autor con | entrevista de la autora con | entrevista del autor a | entrevista realizada a | conversación con | entrevistado por"),
    honorific=forms("Señora | Señor | Sra. | Sr. | la señora | el señor | D. | Dª | Dña. | Don | don | Doña | doña"),
    and_=forms("y | e | & | con"),
    et_al=forms("et al. | y otros | y otras | et alii | y col. | y cols."),
    anonymous=forms("Anónimo | [Anónimo] | Anón. | VV. AA. | VV.AA. | AA. VV."),
    given_names=forms(
        """Adolfo | Agustín | Alberto | Alejandra | Alejandro | Alfonso | Alfredo | Alicia | Álvaro | Ana | Andrés | Ángel | Ángela | Ángeles | Antonio | Arturo | Beatriz | Bartolomé | Benito | Bernardo | Blanca | Carlos | Carmen | Carme | Carolina | Casimiro | Cayetano | Claudia | Claudio | Concepción | Consuelo | Cristina | Cristóbal | Daniel | Diego | Dolores | Domingo | Eduardo | Elena | Emilia | Emilio | Encarnación | Enrique | Ernesto | Esteban | Eugenia | Eugenio
        Eulalia | Federico | Felipe | Félix | Fernando | Fidel | Florencia | Francisca | Francisco | Gabriel | Gabriela | Gaspar | Gerardo | Germán | Gonzalo | Gregorio | Guillermo | Gustavo | Héctor | Hernán | Hugo | Ignacio | Inés | Isabel | Ismael | Iván | Jaime | Javier | Jerónimo | Jesús | Joaquín | Jordi | Jorge | José | Josefina | Josep | Juan | Juana | Julián | Julio | Justo | Laura | Leandro | Leopoldo | Lorenzo | Lucía | Luis | Luisa | Manuel | Manuela | Marcela | Marcelino | Marcelo | Marcos | Margarita | María | Mariano | Mario
        Marta | Martín | Mateo | Matilde | Mauricio | Melchor | Mercedes | Miguel | Mónica | Nicolás | Nuria | Octavio | Óscar | Pablo | Paloma | Patricia | Paul | Pedro | Pilar | Pío | Rafael | Ramón | Raquel | Raúl | Ricardo | Roberto | Rodolfo | Rodrigo | Rogelio | Rosa | Rosario | Salvador | Santiago | Santos | Sebastián | Sergio | Silvia | Simón | Sofía | Susana | Teresa | Tomás | Tulio | Verónica | Vicente | Víctor | Virginia | Xavier
        Adela | Adelaida | Adoración | Adrián | Agustina | Aitor | Albert | Alejandrina | Alejo | Alexandra | Alexandre | Almudena | Amadeo | Amador
        Amalia | Amelia | Ana-María | Anabel | Anastasio | Andrea | Andreu | Angélica | Aniceto | Anselmo | Antoni | Antonia | Antonino | Aquilino
        Araceli | Ariadna | Arnau | Arsenio | Artur | Aránzazu | Asier | Aurelio | Azucena | Baldomero | Bartolomeu | Basilio | Bautista | Begoña
        Benigno | Benjamín | Bernabé | Bernarda | Bernardino | Bernat | Berta | Bibiana | Braulio | Brígida | Bárbara | Camila | Camilo | Candelaria
        Carina | Carla | Carles | Carlota | Carmela | Casandra | Casilda | Catalina | Cayetana | Cecilio | Celestino | Celia | Celso | Cesáreo
        Cipriano | Ciriaco | Cirilo | Conchita | Conrado | Constantino | Constanza | Cosme | Crisanto | Cristiana | Cristián | Custodio | Cándido
        Damián | Darío | Delfina | Delfín | Delia | Demetrio | Dionisio | Donato | Dora | Dámaso | Edgardo | Edith | Edmundo | Efraín | Efrén
        Elisenda | Eliseo | Eloy | Elsa | Elvira | Emeterio | Emiliano | Encarna | Enric | Enriqueta | Epifanio | Erasmo | Eric | Ernest | Ernestina
        Esmeralda | Estanislao | Estefanía | Estela | Esther | Eufemio | Eugeni | Eulogio | Eulàlia | Eusebio | Evaristo | Fabián | Facundo | Faustino
        Fausto | Feliciano | Felisa | Fermín | Fernanda | Ferran | Filiberto | Florencio | Florentino | Fortunato | Francesc | Francesca | Fructuoso
        Fuensanta | Fulgencio | Fèlix | Gabino | Gastón | Gema | Genaro | Georgina | Gerard | Germà | Gertrudis | Gervasio | Gil | Ginés | Godofredo
        Gorka | Graciela | Gregori | Guillem | Guillermina | Gumersindo | Helena | Heliodoro | Heraclio | Heriberto | Hermenegildo | Herminia
        Herminio | Higinio | Hilda | Hipólito | Homero | Honorio | Humberto | Iago | Ibon | Ida | Ignacia | Ignasi | Imma | Inmaculada | Irene
        Irineo | Irma | Isidoro | Isidro | Itziar | Iñaki | Jacinta | Jacobo | Jaume | Jimena | Joaquina | Joel | Jon | Josu | Josune | Jovita
        Juanita | Julieta | Julià | Justino | Juvenal | Kepa | Laia | Lara | Leonor | Leticia | Lidia | Lilia | Liliana | Lina | Lisandro | Llorenç
        Lluís | Lucas | Luciano | Lucio | Lucrecia | Lázaro | Macario | Magdalena | Maite | Malena | Manel | Mara | Marc | Marcel | Mariana | Maribel
        Maricarmen | Marisa | Marisol | Maruja | Maximiliano | Maximino | Maya | Melquíades | Mercè | Micaela | Mikel | Minerva | Miquel | Miriam
        Montserrat | Narciso | Natividad | Neus | Nicanor | Nicasio | Noelia | Noemí | Norberto | Néstor | Núria | Octavi | Olegario | Olga | Olimpia
        Olivia | Oriol | Osvaldo | Ovidio | Paca | Pascasio | Pascual | Patxi | Pau | Paulina | Paulino | Pelayo | Pere | Petra | Petronila
        Purificación | Quim | Quintín | Rafel | Ramir | Rebeca | Reinaldo | Remedios | Renata | Ricard | Rigoberto | Robert | Román | Rosalía | Rosana
        Rosaura | Rubén | Rufino | Ruperto | Sabina | Sabino | Salomé | Samuel | Sandalio | Sandra | Saturnino | Saúl | Sebastiana | Secundino | Selma
        Serafina | Serafín | Servando | Severiano | Severino | Sigfrido | Silverio | Silvina | Silvio | Sixto | Tadeo | Tania | Tatiana | Telesforo
        Teodora | Teodoro | Teófilo | Timoteo | Tirso | Tomasa | Toni | Toribio | Tristán | Ulises | Unai | Valentina | Valentín | Valeria | Valeriano
        Vanesa | Venancio | Vera | Vicent | Virgilio | Visitación | Viviana | Wenceslao | Xabier | Ximena | Xosé | Yolanda | Zoraida | Íñiga | Íñigo
        Úrsula"""
    ),
    surnames=forms(
        """Alonso | Arce | Arias | Becerra | Bravo | Calvo | Cano | Castro | Crespo | Cruz | Díaz | Durán | Espinosa | Flores | Fuentes | Fusi | Gallego | García | Gil | Guerra | Herrera | Herrero | Iglesias | Lafuente | Lorente | Marín | Medina | Mendoza | Molina | Montero | Mora | Morales | Moreno | Muñoz | Navarro | Ortega | Ortiz
        Benito | Bernardo | Domingo | Esteban | Gaspar | Lorenzo | Marcos | Martín | Mateo | Simón | Vicente
        Pardo | Parra | Peña | Prieto | Ramos | Rey | Reyes | Ríos | Rivera | Rojas | Romero | Rubio | Saiz | Salazar | Sanz | Serrano | Soto | Suárez | Torres | Valle | Vargas | Vega | Vicens | Vidal | Yun | Zamora"""
    ),
    gender=None,  # no words for it are known
    edition=forms("ed. | edición | reed. | reimpr. | reimpresión | ed. rev. | 2.ª ed. | 2ª ed. | 3ª ed. | reedición"),
    volume=forms("vol. | vols. | volumen | volúmenes | t. | tt. | tomo | tomos | lib. | libro | parte | v."),
    issue=forms("núm. | núms. | n.º | nº | n° | no. | nos. | número | números | n.os | fasc. | Nº | cuaderno | n.o"),
    thesis=forms("tesis doctoral | tesis | tesis de doctorado | tesis de licenciatura | tesis de maestría | tesina | memoria de licenciatura | tesis inédita | tesis doctoral inédita | trabajo fin de máster"),
    forthcoming=forms("en prensa | en preparación | de próxima publicación | de próxima aparición | en curso de publicación"),
    chapter=forms("capítulo | cap. | caps. | capítulos | apartado | sección | sec. | § | párr. | párrafo | art."),
    table=forms("tabla | cuadro | figura | fig. | figs. | mapa | gráfico | apéndice | anexo | lám. | lámina | ilustración | doc."),
    page=forms("p. | pp. | pág. | págs. | página | páginas | pg. | pgs. | pàg. | pàgs. | pàgina | pàgines"),
    folio=forms("f. | ff. | fol. | fols. | folio | folios | fº | hoja | hojas | h. | fs."),
    column=forms("col. | cols. | columna | columnas"),
    note=forms("n. | nota | notas | nn. | nota al pie | nota a pie"),
    here=forms("aquí | aquí: | esp. | especialmente | en especial | en particular | sobre todo | particularmente | cita en | la cita en"),
    months=groups("enero | ene. | gener; febrero | feb. | febr. | febrer; marzo | mar. | març; abril | abr.; mayo | may. | maig; junio | jun. | juny; julio | jul. | juliol; agosto | ago. | ag. | agost; septiembre | setiembre | sept. | sep. | setembre; octubre | oct.; noviembre | nov. | novembre; diciembre | dic. | desembre"),
    seasons=groups("primavera; verano; otoño; invierno"),
    circa=forms("ca. | c. | circa | hacia | aprox. | alrededor de | en torno a | h."),
    not_after=forms("no después de | no después del | no posterior a | a más tardar"),
    not_before=forms("no antes de | no antes del | no anterior a"),
    before=forms("antes de | antes del | anterior a | ante"),
    after=forms("después de | después del | tras | posterior a | post"),
    until=forms("a | al | hasta | hasta el"),
    year_words=forms("año | años"),
    no_date=forms("s. f. | s. a. | sin fecha | s. d. | [s. f.] | [s. a.] | sin año"),
    no_place=forms("s. l. | sin lugar | s. l. n. a. | [s. l.] | s. l. s. f. | s. e."),
    function_words=forms("el | la | los | las | de | del | y | en | un | una | que | por | para | con | se | su | al | como | es | más | entre | sobre | no | lo | sus | fue | desde"),
    letters=forms("ñ | ¿ | ¡ | ó | í | á | ú"),
    title_words=forms(
        """Actas | América | Anales | Antología | Anuario | Apuntes | Archivo | Arte | Autobiografía | Batalla | Biblioteca | Biografía | Boletín | Breve | Cartas | Carta | Cien | Ciudad | Clases | Cómo | Contra | Correspondencia | Crisis | Crónica | Crónicas | Cuadernos | Cultura | De | Del | Democracia | Desde | Diario | Diarios | Diccionario | Documentos | Dos | Economía | El | En | Ensayo | Ensayos | Entre | España | Española | Españoles | Estado | Estudio | Estudios | Europa
        Franquismo | Frente | Gaceta | Gran | Guerra | Guerras | Hacia | Hispania | Historia | Historias | Historiografía | Hombres | Identidad | Iglesia | Imperio | Indias | Informe | Introducción | Investigaciones | La | Las | Libro | Literatura | Los | Lucha | Manual | Memoria | Memorias | México | Mi | Militares | Mujer | Mujeres | Mundo | Nación | Nacionalismo | Nueva | Nuevo | Obras | Orígenes | Otra | País | Papeles | Para | Partido | Pensamiento | Poder | Política | Por | Prensa | Problemas | Proceso | Pueblo | República | Revista | Revolución | Segunda | Ser
        Siglo | Sobre | Sociedad | Teoría | Testimonio | Todos | Trabajo | Transición | Tres | Último | Últimos | Un | Una | Vida | Viaje | Violencia
        Colección | Fueros | Fuero | Catálogo | Relación | Relaciones | Libros | Registros
        Bulario | Ordenanzas | Cedulario | Recopilación | Escritos | Testamento | Testamentos
        Consultas | Protocolos"""
    ),
    verbs=forms("fue | fueron"),
    held=forms(
        "conservado en el|conservada en el|conservados en el|conservadas en el|conservado en la|"
        "conservada en la|conservado en|conservada en|custodiado en el|custodiada en el|custodiado en la|"
        "custodiada en la|depositado en el|depositada en el|copia en|original en"
    ),
    record=forms(
        """Carta | Informe | Oficio | Telegrama | Acta | Memoria | Despacho | Nota
        Declaración | Entrevista | Testimonio | Memorial | Consulta | Petición | Representación | Bando | Testamento | Instrucción | Instrucciones
        Circular | Minuta | Expediente | Auto | Provisión | Real cédula | Real Cédula | Real provisión | Real orden | Real Orden | Atestado | Denuncia
        Decreto | Resolución | Orden | Sentencia | Solicitud | Certificado | Dictamen | Ficha | Borrador | Discurso | Relación | Reglamento | Interrogatorio"""
    ),
    letter=forms("Carta | Telegrama | Despacho"),
    communication=forms(
        """correo electrónico | e-mail | comunicación personal | comunicación oral | comunicación escrita | conversación telefónica
        información oral"""
    ),
    writer=forms("autor | la autora | el autor | mí | los autores"),
    addressee=forms("a | al"),
    newspaper=forms("Diario | Heraldo | Imparcial | Gaceta | Gazeta | Correo | Mercurio | Noticias | Noticiero | Semanario | Telégrafo | Prensa"),
    newspapers=forms("País | ABC | Vanguardia | Mundo | Imparcial | Heraldo | Época | Socialista | Arriba | Ahora | Informaciones | Debate | Mundo Obrero | Solidaridad Obrera | Liberal | Sol | Pueblo | Ya | El Imparcial | La Vanguardia | El País | El Mundo | El Sol | La Voz | El Liberal | Heraldo de Madrid"),
    abbreviation=forms("reimpr | reed | esp | leg | exp"),
    entry=forms("voz | s. v."),
    piece=forms("artículo | trabajo | estudio | ensayo | libro | contribución"),
    review=forms("reseña | crítica"),
    foreword=forms("prólogo | introducción | presentación | epílogo | estudio introductorio | estudio preliminar"),
    mine=forms("mi | nuestro | nuestra"),
    files=forms("documentos | documentación | expediente | expedientes | legajo | legajos"),
    testimony=(),  # none has been met
    articled=forms("el | la | los | las"),
    leading=forms("como | según | para | pero | cuando | con | tras | así"),
    entry_of_day=forms("entrada del | anotación del"),
    act=forms(
        """Ley | Ley orgánica | Ley Orgánica | Decreto | Decreto-ley | Decreto-Ley | Real decreto | Real Decreto | Real decreto-ley | Real Decreto-Ley | Real cédula | Real Cédula | Real orden | Real Orden | Real provisión
        Real Provisión | Real resolución | Pragmática | Real pragmática | Pragmática sanción | Auto acordado | Orden"""
    ),
    gazette=forms("Gaceta de Madrid | Boletín Oficial | Boletín Oficial del Estado | BOE | B.O.E. | Diario Oficial | Diario Oficial de la Federación | Colección Legislativa | Colección legislativa de España"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """administración | agencia | comisión | consejo | dirección | federación | fundación | gobierno | instituto | ministerio | museo | organización
        sociedad | universidad
        ayuntamiento | diputación | confederación | partido comunista | partido socialista | banco de | banco mundial | fondo monetario | secretaría de | junta de | junta para | cortes generales"""
    ),
    unit=forms("división"),
    rank=(),  # told by the words of other languages
    post=forms("alcalde | corregidor | gobernador | prefecto | virrey"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("libro | libros | obra | obras | monografía | memorias | biografía | autobiografía | novela | diario | estudio | ensayo | tesis | novelas | ensayos | estudios | títulos"),
    article=forms("artículo | capítulo | contribución"),
    collection=forms("recopilación | volumen colectivo | libro colectivo | compilación"),
    periodical=forms("revista | periódico | diario | semanario | boletín"),
    shown=forms("película | documental | ópera | ballet | obra de teatro | exposición | serie | canción | poema | cuadro | escultura | juego | podcast | programa | discurso | orden | tratado | operación | campaña | lema | buque | monumento | festival | declaración"),
    titled=forms("titulado | titulada | con el título | bajo el título"),
    writes=forms("habla | hablaba | anunciaba | recogía | publicaba | informaba | escribe | escribió | escribía | sostiene | afirma | cuenta | describe | muestra | señala | recuerda | explica | estima | publicó | relata | relató | autor | autora | informó | recogió | recogieron | publicaron | analiza | analizó | reconstruye | reconstruyó | dedica | dedicó | subraya | calcula | cita | concluye | demuestra | ha demostrado | ha mostrado | documenta | narra | narraba | apunta | menciona | habló | hablaba | anunciaba | anunció | titulaba | denunció | publicaba | ha escrito | defiende | autores | cifra | recogía | contaba | escriben | publica | considera | consideran | muestran | sostienen | reproduce | contó | cuentan | recoge | narró | recordó | evocó | evoca | describió | estudia | estudió | sostuvo | explicó | documentó"),
    author=forms("autor | autora | autores | autoras | coautor | coautora | coautores"),
    office=forms("presidente | presidenta | director | directora | alcalde | alcaldesa | jefe | héroe | ministro | miembro | profesor | profesora | secretario | gobierno | comité | embajador | general | unión"),
    according=forms("según | como escribe | como señala | a juicio de | de acuerdo con | en palabras de | para | en opinión de"),
    by=forms("de | por"),
    pictured=forms("foto | imagen | fotografía | ilustración | pie de foto"),
    sources=forms("fuente | fuentes | bibliografía | referencias | para saber más | lecturas recomendadas | fuentes y bibliografía | cómo citar | cómo citar este artículo | cita recomendada | citar como | según | datos de | a partir de | enlaces externos | obras | publicaciones | bibliografía recomendada | bibliografía básica | más información | lecturas | fuentes consultadas | obras consultadas | lecturas sugeridas | fuentes de archivo | obras citadas | bibliografía consultada | bibliografía sumaria | nota bibliográfica | bibliografía y fuentes | fuentes documentales | tomado de | extraído de"),
    notes=forms("notas | notas y referencias"),
    appeared=forms("apareció | aparecido | aparecida | publicó | publicado | publicada | publicados | publicaron | editó | editado | editada | salió | vio la luz"),
    possessive=forms("su | sus | cuyo | cuya"),
    for_=forms("para"),
    keeper=forms("archivo | arxiu | biblioteca | museo | galería"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
