"""Latin: the terms that notes in every language use."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="la",
    name="Latin",
    ibid=forms("ibid. | ibid | ibidem | ib. | ibid., | ibidem,"),
    idem=forms("id. | idem | iidem | eidem | ead. | eadem | eaed. | eaedem | eiusd."),
    op_cit=forms(
        "op. cit. | op. cit | op cit. | op cit | o. c. | opere citato | opus citatum | opp. citt. | art. cit."
    ),
    loc_cit=forms("loc. cit. | loc. cit | loc cit | l. c. | loco citato | loc. laud."),
    passim=forms("passim | et passim | sparsim"),
    hereafter=forms("postea"),
    above=forms("supra | ut supra | u. s. | vide supra | v. supra"),
    below=forms("infra | vide infra | v. infra | ut infra"),
    see=forms("cf. | cf | cf. etiam | cfr. | cfr | vide | vide etiam | vid. | confer | e. g. | exempli gratia | inter alia | i. a."),
    opening=forms("adde | adde: | contra | contra:"),
    citing=forms("apud | ap."),
    reprinted=forms("iterum in"),
    available=forms("apud situm"),
    accessed=forms("inspectum | visum"),
    online_since=(),  # no page says so in Latin
    in_=forms("in | in: | apud | s. v. | s.v | sub voce | sub verbo | s. vv. | sub vocibus"),
    editor=forms("ed. | edd. | edidit | ediderunt | cur. | curavit | curante | rec. | recensuit | eds."),
    translator=forms("interpr. | vertit | transtulit | trad."),
    interviewer=(),  # Latin notes know no interviews
    honorific=(),  # nobody is interviewed in Latin
    and_=forms("et | & | cum | atque"),
    et_al=forms("et al. | et alii | et aliae | et alia | et al"),
    anonymous=forms("Anonymus | Anon. | Auctor ignotus | N. N."),
    given_names=forms(  # of authors who are called after a place: "Lampert of Hersfeld"
        """Aurelius | Caius | Carolus | Gaius | Gulielmus | Henricus | Iohannes | Johannes | Lucius | Marcus | Petrus | Publius | Quintus | Titus | Abbo | Abbon | Adalbert | Ademar | Adémar | Aelred | Alcuin | Ambrose | Anselm | Arnulf | Benedict | Bernard | Bonaventure | Burchard | Eadmer | Einhard | Ekkehard | Fulbert | Fulcher | Geoffrey | Gerald | Gervase | Gilbert | Godfrey | Gregory | Guibert | Helmold | Hildebert | Hincmar | Hugh | Hugues | Isidore | Ivo | Jocelin | Lampert | Lanfranc
        Liudprand | Marsilius | Odo | Orderic | Otto | Ralph | Raoul | Regino | Rupert | Sigebert | Simeon | Suger | Symeon | Thietmar | Widukind"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(him=forms("id. | idem"), her=forms("ead. | eadem"), common=True),
    edition=forms("editio | ed."),
    volume=forms("vol. | voll. | tom. | tomus | t. | lib. | liber | pars | cod."),
    issue=forms("fasc. | num. | n. | nr."),
    thesis=forms("dissertatio | diss. | dissertatio inauguralis"),
    forthcoming=forms("sub prelo | in prelo"),
    chapter=forms("cap. | capp. | caput | c. | cc. | § | art. | lib."),
    table=forms("tab. | tabb. | tabula | tabulae | fig. | figura"),
    page=forms("p. | pp. | pag. | pagg."),
    folio=forms("fol. | foll. | folio | f. | ff."),
    column=forms("col. | coll. | columna"),
    note=forms("n. | nn. | adn. | not. | nota"),
    here=forms("praesertim | praes. | hic | praecipue"),
    months=groups(
        """ianuarii | ianuarius | januarii; februarii | februarius; martii | martius; aprilis;
        maii | maius; iunii | junii | iunius; iulii | julii | iulius; augusti | augustus;
        septembris; octobris; novembris; decembris"""
    ),
    seasons=groups("vere; aestate; autumno; hieme"),
    circa=forms("c. | ca. | circa | circiter | c | ca"),
    not_after=forms("non post | ante quem | terminus ante quem | ante diem"),
    not_before=forms("non ante | terminus post quem"),
    before=forms("ante"),
    after=forms("post"),
    until=forms("ad | usque ad"),
    year_words=forms("anno | a. | A. D. | AD | anni"),
    no_date=forms("s. d. | s.d | s. a. | s.a | sine anno | sine dato | sine data | [s. d.] | [s. a.]"),
    no_place=forms("s. l. | s.l | sine loco | s. l. e. a. | s. l. et a. | [s. l.]"),
    function_words=forms("et | in | sub | de | ad | cum | ex | per | pro | sive | vel | quod | qui | quae | est | sunt | ab | sancti | anno"),
    letters=forms("æ | œ"),
    title_words=forms("Diplomatarium | Acta | Antiquitates | Bullarium | Capitularia | Cartularium | Chartularium | Concilia | Concilium | Constitutio | Constitutiones | Consuetudines | Decreta | Decretum | Diplomata | Formulae | Leges | Registrum | Regula | Rituale | Sacrorum | Statuta | Summa | Tractatus |  Annales | Codex | Corpus | Commentarii | De | Epistolae | Fontes | Historia | Liber | Monumenta | Opera | Regesta | Scriptores | Vita"),
    verbs=forms("fuit"),
    held=forms("in"),
    record=forms("Littera"),
    letter=forms("Epistola"),
    communication=(),  # written of living people only
    writer=(),  # as above
    addressee=forms("ad"),
    newspaper=(),  # none in notes so far
    newspapers=(),  # none in notes so far
    abbreviation=forms("ibid | Ibid | id | Id | al | sq | sqq | lib | Lib | cap | Cap | obs | Obs | qu | Qu | quaest | Quaest | dist | Dist | tit | Tit | consil | Consil | decis | Decis | concl | gloss | membr | cent | Cent | resp | quaestio"),
    entry=forms("s. v. | sub voce"),
    piece=(),  # nobody writes notes in it now
    review=(),  # nobody reviews in it now
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=(),  # editions of diaries are cited in the words of the note
    act=(),  # cited from editions
    gazette=(),  # cited from editions
    reports=(),  # told by their shape, the parties before them
    body=(),  # told by the words of other languages
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=(),  # told by the words of other languages
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("liber | libro | opus | opere"),
    article=forms("dissertatio | dissertatione"),
    collection=forms("collectio | collectione"),
    periodical=forms("acta | ephemerides"),
    shown=forms("carmen | fabula | oratio"),
    titled=forms("inscriptus | inscripta | inscriptum"),
    writes=forms("scribit | scripsit | ait | docet"),
    author=forms("auctor"),
    office=(),  # offices are named in the language of the text
    according=forms("secundum | teste"),
    by=forms("auctore"),
    pictured=(),  # no photographs
    sources=forms("fontes"),
    notes=(),  # headings are in the language of the text
    appeared=forms("edidit | editus | edita | editum | impressus | impressum | prodiit"),
    possessive=forms("suus | sua | suum | eius"),
    for_=forms("pro"),
    keeper=forms("archivum | bibliotheca"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
