"""What stands before a reference is no part of it: "Zustimmend …", "Voir l’ouvrage de …", "Подробнее см.: …".

Each lead-in stands before a reference that the document has cited before.
"""

from __future__ import annotations

import pytest

from edele_refs.model import Document, Note
from edele_refs.parse import parse

REFERENCES = {
    "de": ("Franz Wieacker, Privatrechtsgeschichte der Neuzeit, 2. Aufl., Göttingen 1967, S. 382.", "Wieacker", "Privatrechtsgeschichte der Neuzeit"),
    "en": ("Charles Tilly, Coercion, Capital and European States (Oxford: Blackwell, 1990), 45.", "Tilly", "Coercion, Capital and European States"),
    "fr": ("Marc Bloch, La société féodale, Paris, Albin Michel, 1939, p. 45.", "Bloch", "La société féodale"),
    "ru": ("Нольте Г. История Европы. М.: Наука, 1998. С. 45.", "Нольте", "История Европы"),
    "uk": ("Грушевський М. Історія України-Руси. Київ: Наукова думка, 1991. С. 45.", "Грушевський", "Історія України-Руси"),
    "pl": ("A. Garlicki, Józef Piłsudski 1867–1935, Warszawa 1990, s. 45.", "Garlicki", "Józef Piłsudski 1867–1935"),
    "it": ("Federico Chabod, Storia della politica estera italiana, Bari, Laterza, 1951, p. 45.", "Chabod", "Storia della politica estera italiana"),
    "es": ("Josep Fontana, La quiebra de la monarquía absoluta, Barcelona, Ariel, 1971, p. 45.", "Fontana", "La quiebra de la monarquía absoluta"),
    "pt": ("Charles Boxer, O império marítimo português, Lisboa, Edições 70, 1992, p. 45.", "Boxer", "O império marítimo português"),
    "cs": ("Jan Křen, Konfliktní společenství, Praha 1990, s. 45.", "Křen", "Konfliktní společenství"),
}

LEADS = {
    "de": """So schon | So bereits | So auch | So zuletzt | So insbesondere | So insb. | Zustimmend | Zust. | Ablehnend | Kritisch | Krit. | Kritisch hierzu
        A. A. | A.A. | Anderer Ansicht | Anders | Anders noch | Anders aber | Dagegen | Dagegen aber | Statt aller | Statt vieler nur | Vgl. nur
        Vgl. schon | Vgl. bereits | Vgl. insbesondere | Vgl. zuletzt | Vgl. statt vieler | Vgl. allgemein | Vgl. zum Folgenden | Zum Folgenden
        Zum Folgenden vgl. | Vgl. hierzu ausführlich | Siehe nur | Siehe schon | Siehe bereits | Siehe zuletzt | Siehe statt vieler
        Siehe hierzu ausführlich | Allgemein | Allgemein dazu | Zusammenfassend | Im Überblick | Im Einzelnen | Zum Ganzen | Umfassend | Umfassend dazu
        Weiterführend | Exemplarisch | Exemplarisch hierfür | Einführend | Immer noch grundlegend | Nach wie vor grundlegend | Noch immer grundlegend
        Aus der umfangreichen Literatur vgl. nur | Aus der neueren Literatur | Aus der Literatur nur | Zur Biographie vgl. | Zu ihm | Zu Savigny
        Über ihn | Zur Sache | Zur Rezeption | Zum Forschungsstand | Näheres bei | Näher | Dazu jetzt | Dazu neuerdings | Hierzu jetzt | Jetzt auch
        Ferner auch | Vgl. jetzt | Vgl. neuerdings | Vgl. aber | Vgl. dagegen | Vgl. u. a. | Vgl. v. a. | Vgl. ausführlich | Vgl. grundlegend
        Vgl. zusammenfassend | Vgl. im Einzelnen | Vgl. die Übersicht bei | Vgl. die Darstellung bei | Vgl. den Überblick bei | Vgl. die Nachweise bei
        Nachweise bei | Belege bei | Hinweise bei | Zitat bei | Text bei | Zitiert bei | Siehe die Zusammenfassung bei | Eine gute Übersicht bietet
        Überblick bei | Maßgeblich | Einschlägig | Mit weiteren Nachweisen | Mit anderer Akzentuierung | Mit Nachdruck | Beispielhaft
        Vgl. beispielsweise | Vgl. exemplarisch | Vgl. stellvertretend | Vgl. weiter | Vgl. weiterhin | Vgl. noch | Vgl. ebenso | Vgl. hier nur
        Vgl. auch schon | Vgl. dazu schon | Vgl. dazu bereits | Vgl. dazu nur | Vgl. dazu insbesondere | Vgl. dazu zuletzt | Hierzu ausführlich
        Hierzu näher | Hierzu insb. | Dazu insbesondere | Dazu v. a. | Dazu nur | Dazu auch | Dazu kritisch | S. nur | S. bereits | S. schon | S. insb.
        S. etwa auch | Zuerst | Erstmals | Bereits | Schon | Ebenso bereits | Ebenso schon | Ähnlich auch | Ähnlich schon | Ähnlich bereits
        Differenzierend | Einschränkend | Skeptisch | Richtig | Treffend | Zutreffend | Unzutreffend | Überzeugend | Irrig | Missverständlich""",
    "en": """But see | See generally | See, generally, | See especially | See in particular | See, in particular, | See also | See, among others,
        See inter alia | See, inter alia, | See further | See now | See most recently | See, most recently, | See above all | See, above all,
        See for instance | See, for instance, | See e.g. | See, e.g., | See for a discussion | See the discussion in | See discussion in
        See the essays in | See the classic study by | See the introduction to | Accord | Contra | Pace | Compare | Cf. | Cf. also | Cf. esp. | But cf.
        Following | Here following | Here I follow | I follow | As argued by | As argued in | As discussed in | As noted in | As cited in
        As quoted in | Quoted in | Cited in | Cited by | Quoted by | Quoted from | Cited after | For example, | For example | For instance,
        For an overview, see | For an overview see | For a survey, see | For background, see | For details, see | For more, see | For more on this, see
        For further discussion, see | For a critique, see | For a contrary view, see | For a different view, see | For a comparison, see
        For a detailed account, see | For this argument, see | For a full account of the events see | On this, see | On this see | On this point, see
        On this point see | On the background, see | On the general context see | On Tilly's views, see | On war-making: | On states,
        On the state, see e.g. | Among others, | Among many others, see | Among the many works on the subject, see | Most notably, | Most notably
        Notably | Particularly | Especially | Above all | The best account is | The best account remains | The standard work is | The classic work is
        The classic account is | The classic statement is | Still useful is | Still valuable is | An exception is | Exceptions include
        A notable exception is | Important studies include | Examples include | Recent studies include | Key works include | Other works include
        The literature is vast; see | The literature is large. See | The literature on this is extensive; see, for example, | This section draws on
        This paragraph is based on | The following is based on | The following account is based on | What follows draws on | Based on | Data from
        Drawn from | Taken from | Adapted from | Source: | Discussed in | Described in | Mentioned in | See the account in | The quotation is from
        The phrase is from | The term is from | I borrow the term from | I take this term from | This point is made by | The point is made in
        Similarly, | Likewise, | More recently, | More generally, | More broadly, | In general, | In general, see | In contrast, | By contrast,
        Conversely, | However, see | However, cf. | And see | And | Also | Also see | See too | See again | See once more | See still | See instead
        See rather | See below and""",
    "fr": """Voir surtout | Voir entre autres | Voir, entre autres, | Voir en dernier lieu | Voir en premier lieu | Voir ici | Voir encore
        Voir l’analyse de | Voir l’étude de | Voir la thèse de | Voir le livre de | Voir l’ouvrage de | Voir les travaux de | Voir les remarques de
        Voir la synthèse de | Voir la mise au point de | Voir le classique de | Voir l’article de | Sur ce point | Sur ce point, voir
        Sur cette question, voir | Sur cette question | Sur ce sujet | Sur ce thème, voir | À ce propos, voir | À ce propos | À ce sujet
        Sur lui, voir | Sur ce personnage, voir | Sur le contexte, voir | Pour une synthèse, voir | Pour une synthèse | Pour une vue d’ensemble, voir
        Pour un aperçu, voir | Pour un état de la question, voir | Pour plus de détails | Pour plus de détails, cf. | Pour une critique, voir
        Pour une interprétation différente, voir | Pour la France, voir | Pour l’Allemagne, cf. | Cf. surtout | Cf. en particulier | Cf. entre autres
        Cf. l’ouvrage de | Cf. l’article de | Cf. les travaux de | Cf. les remarques de | Cf. à ce sujet | Cf. sur ce point | Cf. infra et
        Cf. également | Cf. en dernier lieu | Contra | Contra, | Comp. | Rappr. | Adde | V. par ex. | V. not. | V. en particulier | V. spéc.
        V. sur ce point | V. déjà | V. en ce sens | En ce sens | En ce sens, voir | Dans le même sens | Dans le même sens, voir | En sens contraire
        En sens inverse, voir | Ainsi | Ainsi, | Par exemple | Par exemple, | Notamment | Entre autres | Entre autres, | Parmi d’autres,
        Parmi une abondante bibliographie, voir | Parmi les nombreux travaux, voir | La bibliographie est immense ; voir | On se reportera à
        On renverra à | On renvoie à | Nous renvoyons à | Je renvoie à | Je me permets de renvoyer à | Nous nous permettons de renvoyer à
        On consultera | On lira | On verra | On pourra consulter | On peut consulter | On trouvera une synthèse dans | Voir la bibliographie dans
        Cité par | Cité in | Cité dans | D’après | Selon | Suivant | Comme le montre | Comme l’a montré | Comme le rappelle | Comme le souligne
        Comme l’écrit | L’expression est de | La formule est de | L’expression est empruntée à | Citation tirée de | Citation extraite de | Extrait de
        Reproduit dans | Source : | Récemment, | Plus récemment, | Désormais | Voir désormais | Voir maintenant | Voir dernièrement
        Voir aussi, plus récemment, | Encore récemment | Une exception : | L’ouvrage de référence est | L’étude classique reste
        L’ouvrage classique est celui de | Classique :""",
    "ru": """См. | См.: | См. также | См. также: | См., например | См., например: | См. об этом | См. об этом: | Об этом см. | Об этом см.: | Подробнее см.
        Подробнее см.: | Подробнее об этом см.: | Более подробно см.: | О нем см.: | О ней см.: | О них см.: | См. подробнее: | См. подробно:
        См. в частности: | См., в частности: | См. прежде всего: | См., прежде всего: | См. напр.: | См. хотя бы: | См. ещё: | См. еще | Ср. | Ср.:
        Ср. также: | Цит. по: | Цит. по | Цитируется по: | Цит. по кн.: | Приводится по: | Прив. по: | Подсчитано по: | Рассчитано по: | Составлено по:
        Сост. по: | Источник: | По: | Напр.: | Например: | Например | В частности: | Среди них: | Среди последних работ см.: | Из последних работ см.:
        Из новейшей литературы см.: | Из литературы см.: | Историографию см.: | Библиографию см.: | Обзор литературы см.: | Обзор см.: | Текст см.:
        Полный текст см.: | Опубл.: | Опубликовано: | Опубликован в: | Публикацию см.: | Перепеч.: | Перепечатано: | Впервые: | Наиболее полно:
        Иную точку зрения см.: | Другую точку зрения см.: | Другое мнение см.: | Критику см.: | Полемику см.: | Рец.: | Подробный анализ см.:
        Анализ см.: | Биографию см.: | Биографические сведения см.: | Автор опирается на: | О дискуссии см.: | О проблеме в целом см.:
        О восстании см.: | По этому вопросу см.: | По этому поводу см.: | По данному вопросу см.: | На эту тему см.: | На этот счет см.:
        В связи с этим см.: | Здесь и далее цит. по: | Здесь и далее цитируется по: | Здесь и далее: | Далее цит. по: | Сведения взяты из: | Данные по:
        Данные приведены по: | Указано в: | Отмечено в: | Сравни: | Сравните: | Смотри: | Смотрите: | Смотри подробнее:""",
    "uk": """Див. | Див.: | Див. також | Див. також: | Див., наприклад: | Див., наприклад, | Див. напр.: | Див. про це: | Про це див.: | Докладніше див.:
        Детальніше див.: | Детальніше про це див.: | Більш докладно див.: | Докладно про це див.: | Див. докладніше: | Див. детальніше: | Див. зокрема:
        Див., зокрема: | Див. передусім: | Пор. | Пор.: | Порівн.: | Порівняй: | Цит. за: | Цит. за | Цит. по: | Цитовано за: | Цитується за:
        Подано за: | Наведено за: | Підраховано за: | Складено за: | Обчислено за: | Джерело: | Наприклад: | Зокрема: | Про нього див.: | Про неї див.:
        Про них див.: | З новіших праць див.: | Серед останніх праць див.: | З цього приводу див.: | З цього питання див.: | Про дискусію див.:
        Біографію див.: | Історіографію див.: | Бібліографію див.: | Огляд див.: | Текст див.: | Повний текст див.: | Опубл.: | Опубліковано:
        Опубліковано в: | Передрук: | Вперше: | Іншу думку див.: | Критику див.: | Рец.: | Тут і далі цит. за: | Тут і далі: | Далі цит. за:
        Аналіз див.: | Дані за: | Див. ще: | Див. теж:""",
    "pl": """Zob. | Zob.: | Zob. też | Zob. także | Zob. np. | Zob. m.in. | Zob. m.in.: | Zob. m. in. | Zob. zwłaszcza | Zob. szerzej | Zob. szerzej:
        Szerzej zob. | Szerzej zob.: | Szerzej | Szerzej: | Szerzej na ten temat | Szerzej na ten temat: | Szerzej na ten temat zob. | Na ten temat
        Na ten temat zob. | Na ten temat zob. m.in. | Na ten temat: | Por. | Por.: | Por. też | Por. także | Por. m.in. | Por. np. | Por. zwłaszcza
        Patrz | Patrz: | Patrz też | Vide | Vide: | Cyt. za: | Cyt. za | Cytat za: | Cytuję za: | Cytaty za: | Podaję za: | Podaję za | Za: | Za | Cf.
        Zobacz | Zobacz też | Zobacz: | Porównaj | M.in. | M.in.: | Między innymi | Np. | Na przykład | O nim zob. | O nim: | O nim | O niej zob.
        O tym zob. | O tym szerzej: | O tym | O tym m.in. | Pisze o tym | Pisał o tym | Pisali o tym m.in. | Tak np. | Tak m.in. | Tak | Inaczej
        Odmiennie | Podobnie | Podobnie: | Zdaniem autora | Biogram: | Biogram zob. | Bliżej | Bliżej zob. | Bliżej o tym | Dokładniej | Dokładnie
        Obszernie | Obszerniej | Obszernie na ten temat | Więcej: | Więcej zob. | Więcej na ten temat | Więcej na ten temat zob. | W tej sprawie zob.
        W tej kwestii zob. | W tej kwestii | Z nowszych prac zob. | Z nowszej literatury | Z nowszej literatury zob. m.in. | Z bogatej literatury zob.
        Literatura przedmiotu jest obszerna; zob. m.in. | Ostatnio | Ostatnio: | Ostatnio zob. | Zob. ostatnio | Zob. przede wszystkim
        Przede wszystkim | Przykładowo | Przykładowo: | Zob. przykładowo | Wydane w: | Opublikowane w: | Druk: | Przedruk: | Przedruk w:
        Oprac. na podst.: | Oprac. na podstawie: | Opracowano na podstawie: | Obliczono na podstawie: | Źródło: | Na podstawie: | Według | Wg
        Krytycznie | Krytycznie: | Zob. polemikę | Zob. też uwagi | Zob. ustalenia | Omówienie: | Zob. omówienie""",
    "it": """Cfr. | Cfr. anche | Cfr. ad esempio | Cfr. ad es. | Cfr. in particolare | Cfr. soprattutto | Cfr. almeno | Cfr. tra gli altri
        Cfr., tra gli altri, | Cfr., fra l’altro, | Cfr. inoltre | Cfr. da ultimo | Cfr. per tutti | Cfr. in proposito | Cfr. al riguardo
        Cfr. su questo | Cfr. ora | V. | V. anche | Vedi | Vedi anche | Vedi ad esempio | Vedi in particolare | Vedi soprattutto | Vedi ora | Si veda
        Si veda anche | Si veda, ad esempio, | Si veda ad es. | Si veda in particolare | Si veda almeno | Si veda da ultimo | Si veda il saggio di
        Si vedano | Si vedano le osservazioni di | Si vedano, tra gli altri, | Si veda a questo proposito | Si veda in proposito | Si rimanda a
        Rimando a | Rinvio a | Si rinvia a | Mi permetto di rinviare a | Sul tema | Sul tema cfr. | Sul tema si veda | Sul punto | Sul punto cfr.
        Sull’argomento cfr. | Sull’argomento | Su questo | Su questi temi | Su questi temi cfr. | Su questo punto si veda | A questo proposito
        A questo proposito cfr. | In proposito | In proposito cfr. | In proposito si veda | Al riguardo | Al riguardo cfr. | Per un quadro generale
        Per un quadro generale cfr. | Per una sintesi | Per una sintesi si veda | Per una panoramica | Per un approfondimento | Per tutti
        Per tutti, cfr. | Per tutti v. | Ad esempio | Ad es. | Tra gli altri | Tra gli altri, | Fra gli altri cfr. | Da ultimo | Da ultimo,
        Di recente | Di recente cfr. | Più di recente | Così | Così, | Citato in | Citato da | Riportato in | Riprodotto in | Pubblicato in | Ora in
        Fondamentale | Resta fondamentale | Ancora utile | Diversamente | Contra | In senso contrario | In tal senso | Nello stesso senso | In generale
        In generale cfr. | Più in generale | Più in generale si veda | Dello stesso avviso | Secondo | Come osserva | Come ricorda | Come ha scritto
        Su di lui | Su di lui cfr. | Su di lui si veda | La letteratura è vastissima; cfr. almeno""",
    "es": """Véase | Véase también | Véase, por ejemplo, | Véase por ejemplo | Véase sobre todo | Véase en particular | Véase especialmente | Véase asimismo
        Véase al respecto | Véase a este respecto | Véase, entre otros, | Véanse | Véanse, entre otros, | Vid. | Vid. también | Vid. al respecto
        Vid. por ejemplo | Ver | Ver también | Ver, por ejemplo, | Ver entre otros | Cf. | Cfr. | Cfr. también | Cfr. al respecto | Sobre esto
        Sobre este tema | Sobre este tema, véase | Sobre este asunto véase | Sobre este punto, véase | Sobre la cuestión véase | Al respecto
        Al respecto, véase | Al respecto véase | A este respecto, véase | A este respecto | Para un panorama general | Para un panorama general, véase
        Para una visión general, véase | Para una síntesis véase | Para más detalles | Para más detalles, véase | Para el caso español, véase
        Por ejemplo | Por ejemplo, | Entre otros | Entre otros, | Entre otras obras, | Citado por | Citado en | Cit. en | Cit. por | Apud | Según
        Como señala | Como ha señalado | Como afirma | Tal como señala | Así | Así, | Recientemente, | Más recientemente, | Reproducido en
        Publicado en | Tomado de | Fuente: | Remito a | Me remito a | Remitimos a | Consúltese | Puede verse | Pueden verse | Puede consultarse
        Es clásico | Sigue siendo fundamental | En contra | En el mismo sentido | En este sentido | En este sentido, véase | En general
        En general, véase | La bibliografía es amplísima; véase""",
    "pt": """Ver | Ver também | Ver ainda | Ver, por exemplo, | Ver por exemplo | Ver, entre outros, | Ver especialmente | Ver sobretudo
        Ver a este respeito | Ver a respeito | Veja-se | Veja-se também | Veja-se, por exemplo, | Veja-se sobre isto | Vejam-se | Cf. | Cf. também
        Cf. por exemplo | Cf. sobretudo | Cf. entre outros | Cfr. | Cfr. ainda | Vide | Vide também | Vide sobre o assunto | Confira | Conferir
        Consultar | Consulte-se | Sobre isto | Sobre este tema | Sobre este tema, ver | Sobre o tema, ver | Sobre o assunto, ver
        Sobre este assunto, veja-se | Sobre a questão, cf. | A este respeito, ver | A este respeito | A respeito, ver | A propósito | A propósito, ver
        Para uma visão geral, ver | Para uma síntese, ver | Para mais detalhes, ver | Para uma discussão, ver | Por exemplo | Por exemplo,
        Entre outros | Entre outros, | Entre outros, ver | Citado por | Citado em | Cit. por | Cit. in | Apud | Segundo | Como afirma | Como notou
        Como observa | Como mostrou | Assim | Recentemente, | Mais recentemente, | Publicado em | Reproduzido em | Fonte: | Remeto para
        Remetemos para | Neste sentido, ver | Neste sentido | No mesmo sentido | Em sentido contrário | Em geral | Em geral, ver
        A bibliografia é vasta; ver""",
    "cs": """Viz | Viz: | Viz též | Viz také | Viz např. | Viz zejména | Viz zejm. | Viz především | Viz například | Viz mj. | Viz k tomu | Viz blíže
        Viz podrobněji | Srov. | Srov.: | Srov. též | Srov. také | Srov. např. | Srov. zejména | Srov. zejm. | Srov. k tomu | Srv. | Srovnej | Cf.
        K tomu | K tomu viz | K tomu viz např. | K tomu srov. | K tomu též | K tomu blíže | K tomu podrobněji | K tématu | K tématu viz
        K problematice | K problematice viz | K této problematice viz | K této otázce viz | O tom | O tom viz | O tom blíže | O něm | O něm viz
        Podrobněji | Podrobněji viz | Podrobně | Podrobně k tomu | Blíže | Blíže viz | Blíže k tomu | Více | Více viz | Více k tomu | Více k tématu viz
        Např. | Například | Mj. | Naposledy | Naposledy viz | Nejnověji | Nejnověji viz | Z novější literatury viz | Z novějších prací
        Z literatury viz např. | Cit. podle | Citováno podle | Cit. dle | Citováno dle | Citováno z | Dle | Podle | Souhrnně | Souhrnně viz | Obecně
        Obecně viz | Obecně k tomu | Jinak | Podobně | Shodně | Kriticky | Tak např. | Porov. | Pozri | Pozri tiež | Pozri napr. | Bližšie
        Bližšie pozri | Porovnaj | Otištěno v | Publikováno v""",
}


@pytest.mark.parametrize("code", LEADS)
def test_a_lead_is_no_part_of_the_reference(code: str) -> None:
    reference, family, title = REFERENCES[code]
    leads = [lead.strip() for lead in LEADS[code].replace("\n", " | ").split(" | ") if lead.strip()]
    swallowed = [lead for lead in leads if _read(reference, f"{lead} {reference}") != [([family], title)]]
    assert not swallowed


def _read(reference: str, text: str) -> list[tuple[list[str], str]]:
    document = Document("chapter", (Note("1", reference), Note("2", text)))
    found = [citation.item for citation in parse(document) if citation.at.note == "2"]
    return [([name.family for name in item.names("author")], item.text("title")) for item in found]
