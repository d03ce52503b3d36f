"""Spanish."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Álvarez Junco|Aróstegui|Artola|Bernal|Cardona|Casanova|Carr|Díaz del Corral|Domínguez Ortiz|Elorza|Espinosa|Fontana|Fusi|García de Cortázar|Gil Pecharromán|González Calleja|Juliá|Ledesma|Maravall|Martínez Shaw|Mateos|Moradiellos|Moreno Fraginals|Núñez Seixas|Ortiz Heras|Pérez Garzón|Preston|Reig Tapia|Rodríguez Jiménez|Ruiz|Sánchez-Albornoz|Tuñón de Lara|Tusell|Ucelay-Da Cal|Viñas|Ysàs|Zambrano|Lockhart|Konetzke"),
    houses=listed("Alianza|Alianza Editorial|Crítica|Siglo XXI|Taurus|Ariel|Espasa-Calpe|Marcial Pons|Fondo de Cultura Económica|FCE|CSIC|Tecnos|Cátedra|Akal|Planeta|Galaxia Gutenberg|El Colegio de México|UNAM|Instituto de Estudios Políticos|Comares|Península|Debate"),
    cities=listed("Madrid|Barcelona|Sevilla|México|México, D. F.|Buenos Aires|Valencia|Zaragoza|Granada|Salamanca|Bilbao|Lima|Santiago|Bogotá|Vitoria|Oviedo|Pamplona|Cádiz|Valladolid"),
    journals=listed("Hispania|Historia Social|Ayer|Revista de Indias|Anuario de Estudios Americanos|Hispania Nova|Historia Mexicana|Historia y Política|Historia Contemporánea|Estudios de Historia Social|Cuadernos de Historia|Pasado y Memoria|Revista de Occidente|Revista de Estudios Políticos|Hispanic American Historical Review|Studia Historica|Boletín de la Real Academia de la Historia"),
    newspapers=listed("ABC|El País|La Vanguardia|El Sol|El Socialista|Heraldo de Madrid|La Nación|Mundo Obrero|El Imparcial"),
    heads=listed("Historia|La vida cotidiana|Los orígenes|El fin|La justicia|Política y sociedad|La Iglesia|Los prisioneros|Crisis y reforma|Campesinos y señores|El ejército|La represión|El comercio|La administración|Las Cortes|La guerra|El movimiento obrero|La memoria|La nobleza|La colonización|El Estado|La propaganda|Los indios|La violencia política"),
    tails=listed("en España|en la Segunda República|de la guerra civil|bajo el franquismo|en América|en Nueva España|del Antiguo Régimen|en el siglo XVIII|durante la Restauración|en Aragón|de la Monarquía hispánica|en el Perú colonial|en Andalucía|contemporánea|de Felipe II|en el exilio|de la transición|en Cataluña"),
    subtitles=listed("Una biografía política|1936-1939|Ensayos y documentos|Homenaje a Manuel Tuñón de Lara|Un estudio comparado|Siglos XVI-XVIII|Mito y realidad|Actas del congreso|Memorias|Estudio y documentos|De la Ilustración al liberalismo|Una revisión"),
    phrases=listed("Pan y trabajo|La tierra baldía|Los años oscuros|Sin perdón ni olvido|El sueño roto|Vencer y callar|La ciudad sitiada"),
    series=listed("Historia de España|Biblioteca de Autores Españoles|Colección Historia|Estudios de Historia Contemporánea"),
    bodies=listed("Ministerio de la Gobernación|Consejo de Indias|Audiencia de México|Gobernador civil de Sevilla|Estado Mayor Central|Dirección General de Seguridad|Ministerio de Estado|Capitanía General"),
    records=listed("Informe del gobernador|Acta de la sesión|Carta al presidente|Real cédula|Memorial|Telegrama|Causa general|Expediente|Nota informativa|Testamento|Relación de méritos|Consulta del Consejo"),
    universities=listed("Universidad Complutense de Madrid|Universidad de Sevilla|Universitat de Barcelona|Universidad de Zaragoza"),
    encyclopedias=listed("Diccionario biográfico español|Enciclopedia universal ilustrada|Gran Enciclopèdia Catalana"),
    prose=listed("Las cifras siguen siendo objeto de debate|El documento no lleva fecha|La cursiva es nuestra|Agradezco la ayuda del personal del archivo|La traducción es mía|No se conserva el original|Fue detenido en 1939 y condenado a muerte|Otros autores dan una cifra mayor|El término no se usaba antes de la guerra|El texto nunca llegó a publicarse|Nada más se sabe de él|Los papeles se perdieron en 1936|La cuestión merece un estudio aparte|Así opinaba también el embajador"),
    between=listed("Sobre este asunto|En sentido contrario|Para una síntesis|Más recientemente|Sobre las cifras|Un ejemplo en|Para el contexto|Sigue siendo útil"),
)
