"""French."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="fr",
    name="French",
    ibid=forms("ibid. | ibidem | ici même | au même endroit"),
    idem=forms("le même | la même | les mêmes | du même | du même auteur | de la même | id. | idem"),
    op_cit=forms("chap. cit. | éd. citée | éd. cit. | thèse citée | thèse cit. | étude citée | mémoire cité | ouvr. cité | ouvrage cité | ouvr. cit. | op. cité | art. cité | article cité | art. cit. | o. c. | cité supra | livre cité | déjà cité | doc. cité | doc. cit. | document cité | rapport cité | préc. | précité | précitée"),
    loc_cit=forms("loc. cité | passage cité | lieu cité | endroit cité"),
    passim=forms("et passim | passim | et suiv. | et sq. | sqq. | sq. | et s."),
    hereafter=forms("ci-après | ci-après : | ci-après abrégé | ci-après cité | ci-après désigné | désormais | désormais : | désormais cité | dorénavant | par la suite | abrégé en | cité ci-après | cité : | cité comme | ci-après cité : | en abrégé | abrégé ci-après"),
    above=forms("ci-dessus | plus haut | voir ci-dessus | voir plus haut"),
    below=forms("ci-dessous | plus bas | voir ci-dessous | voir plus bas | voir plus loin"),
    see=forms(
        """voir, entre autres, | voir entre autres | voir, notamment, | voir, en particulier, | voir : | voir | voir aussi | voir également | voir notamment | voir par exemple | voir, par exemple, | voir par ex. | voir en particulier | voir surtout | voir à ce sujet | voir sur ce point | sur ce point, voir | sur ce point | sur ce sujet, voir | à ce sujet, voir | v. | v. aussi | v. notamment | cf. | cf | cf. aussi
        comp. | rappr. | v. not. | v. spéc. | cf. notamment | cf. également | cf. par exemple | comparer | comparer avec | on comparera avec | on comparera à | à comparer avec | on lira | on se référera à | voir là-dessus | voir sur cette question | voir désormais | par exemple | par exemple : | par ex. | p. ex.  | se reporter à | on se reportera à | on consultera | on verra | ainsi | notamment | pour plus de détails, voir | d’après | selon | on renverra à | on renvoie à | nous renvoyons à | je renvoie à | je me permets de renvoyer à | nous nous permettons de renvoyer à | qu’il nous soit permis de renvoyer à | l’expression est de | la formule est de | le mot est de | l’expression est empruntée à | la formule est empruntée à | citation tirée de | citation extraite de | publiée sous le titre | publié sous le titre | parue sous le titre | paru sous le titre | v. spéc."""
    ),
    opening=forms(
        """trad. angl., | trad. angl. : | trad. all., | trad. esp., | trad. it., | trad. fr., | trad. fr. : | trad. franç., | récemment, | récemment | plus récemment, | désormais | adde | adde : | rappr. | contra | source : | sources : | extrait de | tiré de | une exception :
        classique : | classiquement, | dernièrement, | contre : | en sens contraire : | pour une synthèse : | suivant"""
    ),
    citing=forms("cité par | cité dans | cité in | citée par | citée dans | cités par | citant | cité d’après | cit. par | cité par :"),
    reprinted=forms("reproduit dans | reprod. dans | repris dans | repr. dans | réimprimé dans | réimpr. | rééd. | réédité dans | publié dans | paru dans | publiée dans | publiés dans | publiées dans | reproduite dans | reproduits dans | reproduites dans | reprise dans | citée d’après | rééditée dans | éditée dans | rééd. dans | édité dans | imprimé dans | éd. dans | éd. in | édité in | éditée in | éditées dans | édités dans | publ. dans | publ. in | publié in | publiée in"),
    available=forms("disponible sur | disponible à | disponible à l’adresse | disponible en ligne | disponible en ligne : | en ligne | en ligne : | [en ligne] | URL : | url: | accessible sur | accessible à l’adresse | consultable sur | à l’adresse"),
    accessed=forms("consulté le | consultée le | consultés le | page consultée le | consulté en | dernier accès | dernier accès le | dernier accès : | dernière consultation | dernière consultation le | accédé le | visité le | vu le | lu le"),
    online_since=forms("mis en ligne le | mise en ligne le | mis en ligne en | publié en ligne le | publié le | modifié le | dernière modification le | dernière mise à jour le | mis à jour le"),
    in_=forms("in | in : | dans | dans : | dans id. | in id. | en"),
    editor=forms(
        """éd. | éds. | éds | (éd.) | (éds.) | (éds) | [éd.] | éd. par | édité par | édité et présenté par | édition de | éd. et trad. | dir. | (dir.) | (dirs.) | [dir.] | sous la dir. de | sous la dir. d’ | sous la direction de | sous la direction d’ | s. dir. | ss dir. | ss la dir. de | dirigé par | publié par | publ. par | publié sous la direction de | présenté par | présentation de | établi par | textes réunis par
        textes réunis et présentés par | réunis par | éd. critique par | éd. critique de | édition critique par | édition critique de | éd. critique préparée par | édition critique préparée par | éd. préparée par | éd. établie par | édition établie par | éd. établie et annotée par | édition établie et annotée par | éd. établie et présentée par | édition établie et présentée par
        éd. établie, présentée et annotée par | édition établie, présentée et annotée par | éd. présentée par | édition présentée par | éd. présentée et annotée par | édition présentée et annotée par | présenté et annoté par | texte établi par | texte établi et annoté par | texte établi et présenté par | texte présenté par | publié et annoté par | publ. et annoté par | textes choisis par | textes rassemblés par
        textes rassemblés et présentés par | coord. | (coord.) | coordonné par | rassemblés par | introd. de | annoté par | présentée et annotée par | présentés et annotés par | présentées et annotées par | présentée par | présentés par | présentées par | publiée par | publiés par | publiées par | édités par | éditées par | annotées par"""
    ),
    translator=forms("trad. | trad. par | trad. de | traduit par | traduction de | (trad.) | trad. fr. | trad. franç. | traduit de | traduit de l’anglais par | traduit de l’allemand par | traduit du russe par | traduit de l’italien par | traduction française | tr. fr."),
    interviewer=forms("témoignage de | entretien avec | entretiens avec | entretien de l’auteur avec | entretien | interview de | interview avec | propos recueillis par | entretien réalisé avec | conversation avec | entretien réalisé par | entretien téléphonique avec | témoignage oral de | témoignage écrit de | entrevue avec | entretien oral avec"),
    honorific=forms("Mme | Mlle | Mgr | Madame | Monsieur | le général | le colonel | le père"),
    and_=forms("et | & | avec"),
    et_al=forms("et al. | et alii | et autres | et alii. | et coll."),
    anonymous=forms("Anonyme | [Anonyme] | Anon."),
    given_names=forms(
        """Adrien | Agnès | Alain | Albert | Alexandre | Alexis | Alfred | Alphonse | André | Anne | Annette | Annie | Antoine | Arlette | Armand | Arnaud | Augustin | Aurélie | Auguste | Benoît | Bernard | Bertrand | Blaise | Bruno | Camille | Caroline | Catherine | Cécile | Charles | Chantal | Christian | Christine | Christophe | Claire | Claude | Claudine | Clément | Colette | Corinne | Cyril | Damien | Daniel | Danièle
        David | Delphine | Denis | Denise | Didier | Dominique | Édith | Édouard | Éléonore | Élie | Élisabeth | Émile | Émilie | Emmanuel | Emmanuelle | Éric | Ernest | Étienne | Eugène | Évelyne | Fabien | Fabrice | Félix | Fernand | Florence | Florent | France | Franck | François | Françoise | Frédéric | Gabriel | Gabrielle | Gaston | Geneviève | Georges | Gérard | Germaine | Ghislain | Gilbert | Gilles | Grégoire | Guillaume | Gustave | Guy
        Hélène | Henri | Henry | Hervé | Honoré | Hubert | Hugues | Isabelle | Jacqueline | Jacques | Jean | Jean-Baptiste | Jean-Charles | Jean-Claude | Jean-François | Jean-Jacques | Jean-Louis | Jean-Luc | Jean-Marc | Jean-Marie | Jean-Michel | Jean-Paul | Jean-Philippe | Jean-Pierre | Jean-Yves | Jeanne | Jérôme | Joël | Joseph | Jules | Julien | Julie | Juliette | Laurence | Laurent | Léon | Léopold | Louis | Louise | Luc | Lucien | Lucette | Lucie | Madeleine | Marc | Marcel
        Margot | Marguerite | Marie | Marie-Claude | Marie-France | Marion | Marius | Martine | Mathieu | Mathilde | Maurice | Maxime | Michel | Michèle | Mireille | Monique | Mona | Nadine | Natacha | Nathalie | Nicolas | Nicole | Noël | Olivier | Pascal | Pascale | Patrice | Patrick | Paul | Paule | Philippe | Pierre | Quentin | Raoul | Raphaël | Raymond | Régis | Rémi | Rémy | René | Renée | Richard | Robert | Roger | Roland | Romain | Sabine | Samuel | Sandrine | Sébastien | Serge | Simone | Solange | Sophie
        Stéphane | Suzanne | Sylvain | Sylvie | Tristan | Thérèse | Thierry | Thomas | Valérie | Victor | Vincent | Virginie | Vivien | Xavier | Yann | Yves | Yvette | Yvonne | Zola
        Adeline | Adolphe | Adélaïde | Agathe | Aimé | Alban | Aline | Alix | Amandine | Amaury | Amélie | Anatole | Anaïs | Andrée | Angèle
        Anne-Marie | Annick | Anselme | Antoinette | Ariane | Aristide | Armelle | Arsène | Arthur | Astrid | Aubin | Aurore | Aurélien | Baptiste
        Barthélemy | Basile | Bastien | Baudouin | Bernadette | Berthe | Blandine | Brigitte | Béatrice | Bénigne | Bénédict | Carine | Carole
        Charlotte | Chloé | Christelle | Christiane | Claire-Lise | Clara | Clarisse | Clothilde | Clotilde | Clémence | Clémentine | Constantin
        Coralie | Corentin | Cristelle | Cyprien | Cyrille | Cédric | Célestin | Célestine | Céline | Côme | Danielle | Diane | Dimitri | Doris
        Dorothée | Edgar | Edmond | Edwige | Eliane | Eloi | Elsa | Eléonore | Emma | Ernestine | Estelle | Esther | Eudes | Eugénie | Eva | Fabienne
        Fanny | Ferdinand | Fernande | Firmin | Flavie | Flavien | Florian | Florimond | Florine | Foulques | Francine | Frank | Frédérique | Fulgence
        Félicien | Gabin | Gauthier | Gautier | Gaétan | Gaël | Gaëlle | Germain | Ginette | Gisèle | Godefroy | Gontran | Grégory | Guilhem
        Guillemette | Guénolé | Gérald | Géraud | Hadrien | Henriette | Hermine | Honorine | Hugo | Huguette | Héloïse | Ingrid | Irène | Isaure
        Isidore | Jean-Noël | Jeannine | Jessica | Joachim | Johann | Jonathan | Josette | Josiane | Josselin | Joëlle | Judicaël | Judith | Julia
        Justine | Jérémie | Jérémy | Karine | Laetitia | Laura | Laure | Lilian | Liliane | Lise | Loïc | Loïs | Lucienne | Ludovic | Lydie | Léa
        Léo | Léonard | Léonce | Léonie | Magali | Malo | Manon | Marcelin | Marcelle | Marcellin | Margaux | Marianne | Marie-Anne | Marie-Christine
        Marie-Hélène | Marielle | Marthe | Maryline | Maryse | Maryvonne | Mathias | Mathurin | Matthias | Matthieu | Maximilien | Micheline | Mickaël
        Mikaël | Morgane | Muriel | Myriam | Médard | Mélanie | Nadia | Nadège | Nelly | Noémie | Noëlle | Octave | Odette | Odile | Olga | Omer
        Pacôme | Paola | Patricia | Paulette | Pauline | Perrine | Philibert | Pierrette | Raphaëlle | Raymonde | Renaud | Reynald | Rodolphe
        Rodrigue | Rolande | Romaric | Ronan | Rosalie | Roselyne | Rosine | Régine | Sidoine | Siméon | Solène | Stanislas | Stéphanie | Sylvaine
        Sylvette | Sylvère | Ségolène | Séverine | Tanguy | Thibaud | Thibault | Thibaut | Théo | Théodore | Théophile | Timothée | Tiphaine
        Valentin | Valentine | Valère | Vanessa | Venceslas | Vinciane | Violaine | Violette | Viviane | Véra | Véronique | Wilfrid | Yannick | Yohann
        Yolande | Yvan | Yvon | Zoé | Éliane | Élise | Élodie | Éloi | Émilien"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=forms("le même"),
        her=forms("la même"),
        women=forms(
            """Agnès | Anne | Annette | Annie | Arlette | Aurélie | Caroline | Catherine | Cécile | Chantal | Christine | Claudine | Colette | Corinne | Danièle
            Delphine | Denise | Édith | Éléonore | Élisabeth | Émilie | Emmanuelle | Évelyne | Florence | France | Françoise | Gabrielle | Geneviève | Germaine
            Hélène | Isabelle | Jacqueline | Jeanne | Julie | Juliette | Louise | Lucette | Lucie | Madeleine | Margot | Marguerite | Marie | Marie-Claude
            Marie-France | Martine | Mathilde | Michèle | Mireille | Mona | Monique | Nadine | Natacha | Nathalie | Nicole | Pascale | Paule | Renée | Sabine
            Sandrine | Simone | Solange | Sophie | Suzanne | Sylvie | Thérèse | Valérie | Virginie | Yvette | Yvonne
            Adeline | Adélaïde | Agathe | Aline | Alix | Amandine | Amélie | Anaïs | Andrée | Angèle | Anne-Marie | Annick | Antoinette | Ariane | Armelle
            Astrid | Aurore | Bernadette | Berthe | Blandine | Brigitte | Béatrice | Carine | Carole | Charlotte | Chloé | Christelle | Christiane
            Claire-Lise | Clara | Clarisse | Clothilde | Clotilde | Clémence | Clémentine | Coralie | Cristelle | Célestine | Céline | Danielle | Diane
            Doris | Dorothée | Edwige | Eliane | Elsa | Eléonore | Emma | Ernestine | Estelle | Esther | Eugénie | Eva | Fabienne | Fanny | Fernande
            Flavie | Florine | Francine | Frédérique | Gaëlle | Ginette | Gisèle | Guillemette | Henriette | Hermine | Honorine | Huguette | Héloïse
            Ingrid | Irène | Isaure | Jeannine | Jessica | Josette | Josiane | Joëlle | Judith | Julia | Justine | Karine | Laetitia | Laura | Laure
            Liliane | Lise | Lucienne | Lydie | Léa | Léonie | Magali | Manon | Marcelle | Margaux | Marianne | Marie-Anne | Marie-Christine
            Marie-Hélène | Marielle | Marthe | Maryline | Maryse | Maryvonne | Micheline | Morgane | Muriel | Myriam | Mélanie | Nadia | Nadège | Nelly
            Noémie | Noëlle | Odette | Odile | Olga | Paola | Patricia | Paulette | Pauline | Perrine | Pierrette | Raphaëlle | Raymonde | Rolande
            Rosalie | Roselyne | Rosine | Régine | Solène | Stéphanie | Sylvaine | Sylvette | Ségolène | Séverine | Tiphaine | Valentine | Vanessa
            Vinciane | Violaine | Violette | Viviane | Véra | Véronique | Yolande | Zoé | Éliane | Élise | Élodie"""
        ),
        either=forms("Alexis | Camille | Claude | Claire | Cyril | Dominique | Élie | Gabriel | Laurence | Marion | Maxime | Zola | Jean | Stéphane | Pascal"),
    ),
    edition=forms("éd. | édition | rééd. | réédition | éd. rev. | nouv. éd. | nouvelle édition | 2e éd. | 2e édition"),
    volume=forms("t. | tome | tomes | vol. | vol | volume | volumes | tt. | partie | T."),
    issue=forms("n° | nos | nº | n°s | no | numéro | numéros | numéro spécial | fasc. | fascicule | cahier | N° | No | cah. | livraison"),
    thesis=forms("thèse de doct. | thèse doct. | thèse | thèse de doctorat | thèse de doctorat ès lettres | thèse ès lettres | thèse pour le doctorat ès lettres | thèse de doctorat d’État ès lettres | thèse d’État ès lettres | thèse d’État | thèse d'État | thèse de 3e cycle | thèse d’histoire | th. | mémoire de maîtrise | mémoire universitaire | mémoire de recherche | mémoire de fin d’études | mémoire de master | mémoire de master 1 | mémoire de master 2 | thèse pour le doctorat | thèse pour le doctorat d’État | thèse pour le doctorat d'État | mémoire de DEA | mémoire de M2 | HDR | habilitation | thèse de doctorat en histoire | thèse dactylographiée | mémoire d’habilitation | mémoire d’HDR | thèse inédite"),
    forthcoming=forms("à paraître | sous presse | en préparation | en cours de publication"),
    chapter=forms("chapitre | chap. | ch. | chapitres | section | sect. | § | art. | par. | paragraphe"),
    table=forms("tableau | tabl. | fig. | figure | carte | annexe | annexes | pl. | planche | graphique | ill."),
    page=forms("p. | pp. | page | pages | p | pp"),
    folio=forms("f. | ff. | fol. | f° | fos | folio | folios | fo | f°s | f.° | feuillet | feuillets | feuille"),
    column=forms("col. | colonne | colonnes"),
    note=forms("n. | note | notes | nn. | note de bas de page"),
    here=forms("ici | ici : |  surtout | en particulier | notamment | spécialement | spéc. | citation | citation : | en part. | part. | en partic. | plus particulièrement | plus spécialement | en particulier aux"),
    months=groups(
        "janvier | janv. | jan.; février | févr. | fév. | fevrier; mars; avril | avr.; mai; juin; juillet | juil. | juill.; août | aout; septembre | sept.; octobre | oct.; novembre | nov.; décembre | déc. | decembre"
    ),
    seasons=groups("printemps; été; automne; hiver"),
    circa=forms("vers | environ | env. | v. | ca | ca. | circa | autour de"),
    not_after=forms("pas après | pas après le | au plus tard | au plus tard le | au plus tard en"),
    not_before=forms("pas avant | pas avant le | au plus tôt | au plus tôt le"),
    before=forms("avant | avant le | antérieur à | antérieur au"),
    after=forms("après | après le | postérieur à | postérieur au"),
    until=forms("au | à | jusqu’au | jusqu’à | jusqu’en"),
    year_words=forms("année | années | an"),
    no_date=forms("s. d. | sans date | n. d. | [s. d.] | non daté | non datée"),
    no_place=forms("s. l. | sans lieu | s. l. n. d. | [s. l.] | s. l. s. d."),
    function_words=forms("le | la | les | lui | des | du | de | et | un | une | dans | est | pour | par | sur | qui | que | au | aux | avec | ce | cette | ou | sont | pas | entre | son | ses | leur"),
    letters=forms("é | è | ê | ç | œ | à | ù | û | î | ë"),
    title_words=forms(
        """Actes | Ier | Ire | Affaires | Anciens | Ancien | Annales | Annuaire | Après | Archives | Au | Aux | Autour | Avec | Bataille | Bibliothèque | Biographie | Bulletin | Cahiers | Campagne | Ce | Carnets | Catalogue | Cent | Cette | Chronique | Chroniques | Cinquante | Comment | Communisme | Contre | Contribution | Correspondance | Cours | Dans | De | Débats | Des | Deux | Dictionnaire | Discours
        Documents | Du | Économie | Écrits | Empire | En | Encyclopédie | Entre | Essai | Essais | Études | Étude | Europe | Femmes | Front | Gens | Grand | Grande | Guerre | Guerres | Guide | Histoire | Histoires | Hommes | Identité | Inventaire | Introduction | Journal | Journaux | La | Le | Les | Lettre | Lettres | Lieux | Manuel | Mélanges | Mémoire | Mémoires | Mes | Mission | Mon | Monde | Mort | Mourir | Naissance
        Nation | Notes | Notre | Nos | Nouvelle | Nouvelles | Nous | Occupation | Œuvres | Oeuvres | Origines | Papiers | Par | Paris | Paysans | Petite | Pensée | Peuple | Politique | Pour | Pourquoi | Pouvoir | Procès | Propos | Quand | Que | Quelques | Question | Rapport | Récit | Recherches | Recueil | Réflexions | Religion | République | Résistance | Retour | Révolution | Revue | Sans | Science | Siècle | Société | Soldats | Sous | Souvenirs | Sur
        Témoignage | Témoignages | Terre | Textes | Théorie | Traité | Travail | Travaux | Trois | Un | Une | Union | Vers | Vie | Vies | Ville | Vingtième | Violence | Voyage | Voyages
        Chartes | Charte | Cartulaire | Cartulaires | Obituaire | Obituaires | Pouillé
        Pouillés | Registre | Registres | Comptes | Ordonnances | Ordonnance | Mandements
        Inventaires | Diplômes | Coutumes | Coutumier | Statuts | Testament | Testaments
        Répertoire | Armorial | Nobiliaire | Délibérations | Enquête | Enquêtes
        Dénombrement | Cadastre"""
    ),
    verbs=forms("est | était | étaient | sont | ont | qui | que | pas | cette | ces | mais"),
    held=forms(
        "conservé aux|conservée aux|conservés aux|conservées aux|conservé à la|conservée à la|conservés à la|"
        "conservées à la|conservé au|conservée au|conservés au|conservées au|conservé à|conservée à|déposé aux|"
        "déposée aux|déposé à la|déposée à la|déposés aux|copie aux|original aux"
    ),
    record=forms(
        """Lettre | Dépêche | Rapport | Procès | Note | Discours | Télégramme | Circulaire
        Compte rendu | Déposition | Entretien | Interrogatoire | Arrêt | Témoignage
        Mémoire | Procès-verbal | Déclaration | Instruction | Instructions | Mémorandum | Requête | Pétition | Testament | Aide-mémoire | Minute | Inventaire après décès | Contrat de mariage | Délibération | Plainte | Placet | Supplique | Acte de naissance | Acte de décès | Dossier individuel | Dossier personnel
        Résolution | Décision | Arrêté | Ordre | Ordonnance | Fiche | Questionnaire | Réquisitoire | Jugement | Exposé | Attestation | Notice individuelle | Bulletin de renseignements | Synthèse | Journal de marche | JMO | Journal des marches | Carnet de guerre | Carnet de route | Procès-verbaux | État nominatif | Commission rogatoire | Liste"""
    ),
    letter=forms("Lettre | Dépêche | Télégramme"),
    communication=forms(
        """courriel | e-mail | mail | communication personnelle | communication écrite | communication orale | communication téléphonique
        message électronique | courrier électronique | conversation téléphonique | information orale"""
    ),
    writer=forms("l’auteur | l’auteure | l’autrice | l'auteur | moi | nous | les auteurs"),
    addressee=forms("à"),
    newspaper=forms("Journal | Gazette | Petit | Matin | Soir | Quotidien | Observateur | Courrier | Dépêche | Écho | Mercure | Indépendant | Réveil | Progrès | Nouvelliste | Républicain | Éclaireur | Télégramme | Tribune | Patriote | Phare | Éclair"),
    newspapers=forms(
        """Moniteur | Le National | Le Siècle | La Presse | Moniteur universel | Figaro | Monde | Temps | Humanité | Libération | Combat | Croix | Express | Obs
        Point | Aurore | Populaire | Œuvre | Matin | Candide | Gringoire | Le Cri du Peuple | Le Cri du peuple | Je suis partout | La Gerbe | Le Petit Parisien | Petit Journal | Franc-Tireur | Constitutionnel | Journal des débats | Lanterne | Gaulois | Intransigeant | Paris-Soir | L’Indépendant | L’Humanité | L’Action française | L’Écho de Paris | L’Ouest-Éclair | L’Illustration | Ouest-Éclair | Petit Provençal | Dépêche | Le Petit Marseillais | Excelsior | Carrefour | Ouest-France | Sud Ouest | La Voix du Nord | Nice-Matin | Le Progrès | Le Dauphiné libéré | L’Est républicain | Midi libre | Le Parisien | France-Soir | Le Télégramme | La Montagne | Paris-Presse"""
    ),
    abbreviation=forms("spéc | nat | coll | éd | Éd | Éds | rééd | dir | trad"),
    entry=forms("art. | article | s. v. | notice"),
    piece=forms("article | étude | contribution | ouvrage | livre | essai | travail | mémoire"),
    review=forms("compte rendu | recension | critique"),
    foreword=forms("préface | avant-propos | introduction | postface | présentation"),
    mine=forms("mon | ma | mes | notre"),
    files=forms("dossier | dossiers | document | documents | archives | papiers | pièces | fonds | correspondance"),
    testimony=(),  # none has been met
    articled=forms("le | la | les"),
    leading=forms("comme | selon | pour | mais | quand | avec | après | ainsi | dans"),
    entry_of_day=forms("entrée du | à la date du | notation du"),
    act=forms("Loi | Loi constitutionnelle | Loi organique | Décret | Décret-loi | Ordonnance | Arrêté | Arrêt du Conseil | Sénatus-consulte | Lettres patentes | Édit | Code | Circulaire"),
    gazette=forms("Journal officiel | Journal officiel de la République française | Journal officiel de l’État français | Journal officiel de l’Algérie | Journal officiel de la France libre | J.O. | J. O. | JO | JORF | J.O.R.F. | Bulletin des lois | Bull. des lois | Moniteur | Moniteur belge | Bulletin officiel | B.O. | Bulletin administratif | Bulletin Administratif"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """académ | agence | ambassade | banque | bibliothèque | comité | conseil | direction | fondation | gouvernement | institut | ministère | musée
        organisation | parlement | préfecture | société | sénat | université
        assemblée nationale | nations unies | parti communiste | parti socialiste | confédération générale | chambre de commerce"""
    ),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("gouverneur | maire | procureur | préfet | sous-préfet | vice-roi"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("manuel | manuels | livre | livres | ouvrage | ouvrages | monographie | mémoires | souvenirs | biographie | autobiographie | roman | thèse | étude | essai | journal intime | dictionnaire | titres | écrits | romans | essais | récits | études | carnets"),
    article=forms("article | articles | contribution | chapitre"),
    collection=forms("recueil | volume collectif | ouvrage collectif"),
    periodical=forms("revue | journal | magazine | quotidien | hebdomadaire | bulletin"),
    shown=forms("film | documentaire | opéra | ballet | pièce | exposition | série | chanson | poème | téléfilm | spectacle | tableau | sculpture | jeu | podcast | émission | discours | ordre | traité | opération | campagne | slogan | navire | monument | festival | déclaration | appel"),
    titled=forms("intitulé | intitulée | sous le titre"),
    writes=forms("écrit | écrivait | écrivit | affirme | affirmait | raconte | racontait | montre | a montré | explique | estime | estimait | note | notait | souligne | rappelle | rapporte | décrit | décrivait | publie | publié | auteur | autrice | auteure | analyse | a analysé | étudie | a étudié | a retrouvé | retrouve | a décrit | a raconté | a renouvelé | évalue | évaluait | soutient | soutenait | retrace | retraçait | consacre | a consacré | observe | observait | constate | constatait | conclut | cite | citait | relate | relatait | évoque | évoquait | insiste | compte | annonce | annonçait | rapportait | titrait | titre | signale | signalait | dénonce | dénonçait | a écrit | écrira | reconstitue | dit | disait | écrivent | montrent | donne | donnait | publient | racontent | estiment | reprend | titra | publia | annonça | rapporta | raconta | nota | affirma"),
    author=forms("auteur | auteure | autrice | auteurs | auteures | coauteur | coautrice | coauteurs"),
    office=forms("président | présidente | directeur | directrice | maire | héros | ministre | préfet | membre | professeur | conservateur | conservatrice | secrétaire | union | gouvernement | ambassadeur | comité"),
    according=forms("selon | d'après | comme l'écrit | comme l'a montré | suivant | pour | aux yeux de | d'après les calculs de"),
    by=forms("de | par"),
    pictured=forms("photo | photos | photographie | légende | cliché | crédit | crédit photo | crédits | image | illustration"),
    sources=forms("citer ce billet | citer cet article | œuvre | œuvre choisie | œuvres choisies | œuvres principales | écrits | source | sources | bibliographie | bibliographie sélective | bibliographie indicative | références | pour en savoir plus | pour aller plus loin | à lire | sources et bibliographie | orientation bibliographique | pour citer cet article | pour citer | référence électronique | référence papier | citer cet article | d’après | chiffres d’après | selon | liens externes | lien externe | œuvres | publications | principales publications | ouvrages | pour prolonger | lectures | à lire aussi | lire aussi | sources imprimées | sources manuscrites | archives | en savoir plus | bibliographie succincte | lectures conseillées | ouvrages cités | sources archivistiques | bibliographie sommaire | bibliographie générale | éléments de bibliographie | indications bibliographiques | repères bibliographiques | sources consultées | extrait de | tiré de | extraits de"),
    notes=forms("notes | notes et références"),
    appeared=forms("paru | parue | parus | parues | parut | paraît | publié | publiée | publiés | publiées | publia | publie | a publié | édité | imprimé | sorti"),
    possessive=forms("son | sa | ses | leur | leurs | dont"),
    for_=forms("pour"),
    keeper=forms("archive | bibliothèque | musée | galerie | médiathèque"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
