"""Portuguese."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="pt",
    name="Portuguese",
    ibid=forms("ibid. | ibidem | ibid | ib. | no mesmo lugar | ibidem,"),
    idem=forms("id. | idem | o mesmo | a mesma | os mesmos | do mesmo | da mesma | do mesmo autor | o mesmo autor"),
    op_cit=forms("op. cit. | ob. cit. | obra citada | art. cit. | cit. | o. c. | obras citadas"),
    loc_cit=forms("loc. cit. | lugar citado | l. c."),
    passim=forms("passim | et seq. | e seqs. | e ss. | e segs. | ss. | e seguintes"),
    hereafter=forms("doravante | doravante: | a partir daqui | de agora em diante | daqui em diante | adiante | em diante | citado como | citado: | a seguir citado | doravante designado"),
    above=forms("acima | supra | ver acima | mais acima"),
    below=forms("abaixo | infra | ver abaixo | mais abaixo | adiante"),
    see=forms(
        """ver | ver: | ver também | ver ainda | ver, por exemplo, | ver por exemplo | ver a este propósito | ver sobretudo | ver nomeadamente | veja | veja-se | veja-se: | veja-se também | veja-se, por exemplo, | vejam-se | vejam-se também | vide | vid. | v. | cf. | cfr. | cf. também | cf., por exemplo, | cf. ainda | confronte | conferir | confira | compare-se | por exemplo | por exemplo: | p. ex. | por ex. | sobre este tema | sobre isto, ver | sobre este assunto | a este respeito | a este propósito
        consulte-se | entre outros | segundo | remeto para | remetemos para"""
    ),
    opening=forms(
        """trad. port., | trad. port.: | trad. bras.: | recentemente | recentemente, | mais recentemente, | fonte: | fontes: | extraído de | retirado de | consultar | assim"""
    ),
    citing=forms("citado em | citado por | citada em | citada por | cit. em | cit. por | cit. in | apud | citado in | citando"),
    reprinted=forms("reimpresso em | reproduzido em | publicado em | publicada em | reeditado em | reed. em | republicado em | impresso em | transcrito em | reproduzido in | publicado in"),
    available=forms("disponível em | disponível em: | disponível online | disponível on-line | em linha | [em linha] | online | on-line | url: | acessível em | consultável em"),
    accessed=forms("acesso em | acesso em: | acesso | acedido em | acedido a | acessado em | acessado em: | consultado em | consultado a | consultada em | consult. em | consulta em | último acesso | último acesso: | último acesso em | visitado em | data de acesso | [consultado em | [consult."),
    online_since=forms("publicado online em | posto online em | publicado em linha em | última modificação em | última atualização em | atualizado em"),
    in_=forms("em | em: | in | in: | in id. | no | na"),
    editor=forms("org. | orgs. | (org.) | (orgs.) | org. de | org. por | organização de | organização | organizado por | organizador | organizadores | coord. | coords. | (coord.) | (coords.) | coord. de | coordenação de | coordenação | dir. | dirs. | (dir.) | (dirs.) | dir. de | direcção de | direção de | dirigido por | ed. | eds. | (ed.) | (eds.) | ed. de | edição de | edição crítica de | editado por | editor | editores | comp. | (comp.) | compilação de | sel. de | selecção de | pref. de | prefácio de | introdução de"),
    translator=forms("trad. | trad. de | tradução de | tradução | traduzido por | (trad.) | trad. port. | tradução portuguesa | tradução brasileira | trad. bras. | versão de"),
    interviewer=forms("entrevista concedida ao | depoimento ao | depoimento à | depoimento a | entrevista ao | entrevista do autor | entrevista com | entrevista a | entrevista de | entrevistas com | entrevista do autor com | entrevista da autora com | entrevista do autor a | entrevista concedida por | conversa com | entrevistado por | depoimento de | entrevista concedida a"),
    honorific=forms("Senhora | Senhor | Sra. | Sr. | o senhor | a senhora | o Sr. | a Sra. | D. | Dona | dona"),
    and_=forms("e | & | com"),
    et_al=forms("et al. | e outros | e outras | et alii | e col. | e cols."),
    anonymous=forms("Anónimo | Anônimo | [Anónimo] | [Anônimo] | AA. VV. | AA.VV. | VV. AA."),
    given_names=forms(
        """Adelino | Afonso | Alberto | Alexandre | Alfredo | Álvaro | Amílcar | Ana | André | Ângela | Aníbal | António | Antônio | Armando | Artur | Augusto | Aurora | Bento | Bernardo | Boaventura | Bruno | Carla | Carlos | Catarina | Cecília | César | Cláudia | Cristina | Daniel | David | Diogo | Domingos | Duarte | Edgar | Eduardo | Elisa | Emília | Ernesto | Esther | Eugénio | Fátima | Fernanda | Fernando | Filipa | Filipe | Flávio | Francisco | Frei | Gilberto | Gonçalo
        Graça | Guilherme | Helena | Henrique | Hélio | Inês | Irene | Isabel | Jaime | Jerónimo | João | Joaquim | Jorge | José | Júlia | Júlio | Laura | Leonor | Lourenço | Lúcia | Luís | Luísa | Luiz | Magda | Manuel | Manoel | Manuela | Marcelo | Marcos | Margarida | Maria | Mariana | Mário | Marta | Mateus | Matilde | Maurício | Miguel | Miriam | Nélson | Nuno | Orlando | Oliveira | Óscar | Paula | Paulo | Pedro | Rafael | Raquel | Raul | Ricardo | Rita | Roberto | Rodrigo | Rogério | Rosa | Rui | Ruy | Sandra | Sebastião
        Sérgio | Sílvia | Simão | Sofia | Susana | Teresa | Teófilo | Tiago | Tomás | Vasco | Vera | Vicente | Vítor | Victor | Virgílio | Virgínia | Vitorino | Zília
        Abílio | Acácio | Adelina | Ademar | Adriano | Adélia | Adérito | Afrânio | Agostinho | Alain | Albano | Albertina | Albertino | Albino
        Alcides | Alcina | Alda | Aldina | Aldo | Alexandra | Alice | Aline | Almir | Almiro | Aloísio | Altino | Alzira | Alípio | Amadeo | Amadeu
        Amaro | Amália | Amândio | Amélia | Américo | Anabela | Anacleto | Anastácio | Andreia | Andréa | Angelina | Anita | Anselmo | Antero
        Antonino | Antónia | Antônia | Apolinário | Araci | Arlindo | Armanda | Arminda | Armindo | Arnaldo | Ary | Ataíde | Aurélia | Aurélio
        Avelino | Baltazar | Bartolomeu | Basílio | Belchior | Belmiro | Benedita | Benedito | Benjamim | Berenice | Bernardete | Bernardino | Bruna
        Brás | Brígida | Bárbara | Caetano | Caio | Camilo | Carlota | Carmem | Carolina | Casimiro | Celestino | Celso | Cipriano | Ciro | Clara
        Clarice | Clarisse | Claudino | Cleide | Cláudio | Clóvis | Constantino | Cosme | Cristiana | Cristiane | Cristiano | Cristóvão | Custódio
        Cátia | Cândida | Célia | Dagoberto | Dalila | Dalmo | Damião | Danilo | Davi | Delfim | Denilson | Denise | Deolinda | Dina | Dinarte | Dinis
        Diniz | Dino | Dionísio | Djalma | Domício | Dário | Débora | Délio | Edgard | Edite | Edmilson | Edmundo | Edson | Eduarda | Eduíno | Egídio
        Elaine | Eliana | Eliane | Elisabete | Eliseu | Elpídio | Elsa | Elvira | Elza | Eládio | Elói | Emanuel | Ermelinda | Ernani | Estanislau
        Ester | Estevão | Estácio | Estêvão | Eugénia | Eugênia | Eugênio | Eulália | Eunice | Eurico | Eusébio | Evaldo | Evandro | Evaristo
        Everaldo | Fabiana | Fabiano | Fabrício | Fabíola | Faustino | Fausto | Feliciano | Felisberto | Felícia | Fernão | Fidelino | Filomena
        Firmino | Flamarion | Florbela | Florentino | Florestan | Floriano | Florinda | Flávia | Fortunato | Frederico | Fábio | Gabriela | Gastão
        Genésio | Georgina | Geraldo | Germano | Gerson | Gervásio | Gil | Gilda | Gilson | Giovana | Giovanni | Gisela | Gisele | Gislene | Graciete
        Gracinda | Gregório | Gualter | Guido | Guiomar | Haroldo | Heitor | Heloísa | Henriqueta | Herculano | Hermano | Hermenegildo | Hermínio
        Hilda | Hilário | Horácio | Humberto | Hélder | Iara | Ilda | Ilmar | Ilídio | Inácia | Inácio | Iolanda | Iraci | Isadora | Isaura | Isilda
        Ismael | Itamar | Ivan | Ivana | Ivone | Izabel | Jacinta | Jacinto | Jacques | Jair | Janaína | Jandira | Janete | Januário | Jeronimo
        Jerônimo | Joana | Joaquina | Joel | Jofre | Jordão | Josefa | Josefina | José-Augusto | Judite | Juliana | Jussara | Justino | Juvenal
        Karina | Keila | Lara | Larissa | Laurentino | Lauro | Leila | Leonel | Leopoldo | Letícia | Lia | Lilian | Liliana | Lina | Lino | Livia
        Lorena | Luana | Lucas | Luciana | Luciano | Lucilo | Lucinda | Lucília | Ludgero | Ludmila | Luiza | Lurdes | Lygia | Lázaro | Lídia | Lígia
        Lívia | Lívio | Macário | Madalena | Mafalda | Marcelino | Margareth | Marianne | Mariano | Marieta | Marilena | Marino | Marisa | Marlene
        Martim | Martinho | Marília | Mauro | Maximiano | Maximino | Mendo | Micaela | Milena | Mirian | Mirtes | Márcia | Mónica | Mônica | Nair
        Natália | Natércia | Nazareno | Neide | Nestor | Neusa | Nicolau | Nilo | Nilton | Nivaldo | Norberto | Noémia | Nádia | Nélia | Octaviano
        Octávio | Odete | Odilon | Ofélia | Olavo | Olegário | Olívia | Onésimo | Oscar | Osvaldo | Osório | Otto | Otávio | Otília | Pascoal
        Patrícia | Paulina | Paulino | Plínio | Priscila | Quintino | Raimundo | Ramiro | Reginaldo | Reinaldo | Renata | Roberta | Rolando | Romeu
        Rosana | Roseli | Rosendo | Rosália | Rosângela | Rubem | Ruben | Rubens | Rufino | Rute | Régis | Rómulo | Rômulo | Sabrina | Sandro | Selma
        Serafim | Severino | Silas | Silvana | Silvano | Silviane | Silvério | Simone | Sinval | Solange | Stélio | Suely | Suzana | Sílvio | Sónia
        Sônia | Tadeu | Tancredo | Tatiana | Telma | Telmo | Teodora | Teodoro | Teotónio | Teotônio | Tereza | Thiago | Tibúrcio | Timóteo | Tito
        Tobias | Tristão | Tânia | Ubiratan | Valdemar | Valdemiro | Valentim | Valéria | Valério | Vanda | Vanderlei | Vanessa | Venâncio | Veríssimo
        Verónica | Vilma | Violeta | Viriato | Viviane | Vânia | Waldemar | Waldir | Wanderley | Yara | Zeferino | Zulmira | Zélia | Águeda | Ângelo
        Íris | Ítalo"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=None,  # no words for it are known
    edition=forms("ed. | edição | reed. | 2.ª ed. | 2ª ed. | 3.ª ed. | reimp. | reimpr. | reimpressão | reedição | ed. rev."),
    volume=forms("vol. | vols. | volume | volumes | t. | tomo | tomos | tt. | v. | parte"),
    issue=forms("n.º | nº | n° | n.os | n. | no. | núm. | número | números | fasc. | Nº | N.º | caderno"),
    thesis=forms("tese de doutoramento | tese de doutorado | tese de mestrado | dissertação de mestrado | dissertação de doutoramento | dissertação | tese | tese de licenciatura | tese de livre-docência | diss. de mestrado | provas de agregação"),
    forthcoming=forms("no prelo | em preparação | a publicar | em publicação | a aparecer"),
    chapter=forms("capítulo | cap. | caps. | capítulos | secção | seção | § | parágrafo | art. | ponto"),
    table=forms("tabela | quadro | figura | fig. | figs. | mapa | gráfico | anexo | apêndice | est. | doc. | ilustração"),
    page=forms("p. | pp. | pág. | págs. | página | páginas | pg. | pgs."),
    folio=forms("f. | ff. | fl. | fls. | fol. | fols. | fólio | fólios | folha | folhas | fº"),
    column=forms("col. | cols. | coluna | colunas"),
    note=forms("n. | nota | notas | nn. | nota de rodapé"),
    here=forms("aqui | aqui: | esp. | maxime | especialmente | em especial | em particular | sobretudo | particularmente | nomeadamente | cit. na p. | citação na p."),
    months=groups("janeiro | jan.; fevereiro | fev.; março | mar.; abril | abr.; maio | mai.; junho | jun.; julho | jul.; agosto | ago. | ag.; setembro | set.; outubro | out.; novembro | nov.; dezembro | dez."),
    seasons=groups("primavera; verão; outono; inverno"),
    circa=forms("c. | ca. | circa | cerca de | por volta de | aprox. | c.ª"),
    not_after=forms("não depois de | não posterior a | o mais tardar"),
    not_before=forms("não antes de | não anterior a"),
    before=forms("antes de | anterior a | ant. a | ant."),
    after=forms("depois de | após | posterior a | post."),
    until=forms("a | até | até a | ao"),
    year_words=forms("ano | anos"),
    no_date=forms("s. d. | s/d | sem data | s. a. | [s. d.] | [s/d]"),
    no_place=forms("s. l. | s/l | sem local | [s. l.] | s. l. n. d. | S. l."),
    function_words=forms("o | a | os | as | de | do | da | dos | das | e | em | no | na | um | uma | que | por | para | com | se | ao | à | não | como | pelo | pela | mais | entre | sobre"),
    letters=forms("ã | õ | ç | ê | ó | á | ú | í"),
    title_words=forms(
        """A | Actas | África | Análise | Anais | Antologia | Anuário | Ao | Apontamentos | Arquivo | Arte | As | Atlas | Autobiografia | Biblioteca | Biografia | Boletim | Brasil | Breve | Cadernos | Carta | Cartas | Cidade | Colecção | Colónia | Colónias | Contra | Contributo | Correio | Correspondência | Crise | Crónica | Crónicas | Cultura | Da | Das | De | Democracia | Diário | Dicionário | Discurso | Discursos | Do | Documentos | Dois | Dos | Economia | Elites | Em | Ensaio | Ensaios | Entre | Escola | Espanha | Estado | Estudo | Estudos | Europa
        Fascismo | Guerra | História | Histórias | Homens | Igreja | Império | Inquisição | Introdução | Lisboa | Livro | Manual | Memória | Memórias | Mulheres | Mundo | Na | Nação | No | Nova | Novo | O | Obras | Origens | Os | Para | Partido | Pensamento | Poder | Política | Por | Portugal | Portugueses | Povo | Primeira | Problemas | Processo | Questão | Quatro | Relatório | República | Revista | Revolução | Salazarismo | Século | Seara | Sobre | Sociedade | Subsídios | Textos | Trabalho | Três | Um | Uma | Vida | Viagem
        Chancelaria | Chancelarias | Crônica | Coleção | Atas | Inventário | Relação | Livros
        Registo | Bulário | Ordenações | Regimento | Forais | Portugaliae | Descobrimentos"""
    ),
    verbs=forms("são | foi | foram | não | esta | este"),
    held=forms(
        "conservado no|conservada no|conservado na|conservada na|guardado no|guardada no|depositado no|"
        "depositada no|depositado na|depositada na|cópia no|original no"
    ),
    record=forms(
        """Relatório | Carta | Ofício | Telegrama | Ata | Acta | Memorando | Parecer
        Despacho | Entrevista | Depoimento | Testemunho | Consulta | Requerimento | Representação | Petição | Bando | Aviso | Edital
        Devassa | Certidão | Instrução | Instruções | Testamento | Minuta | Circular | Memorial | Traslado | Informação | Provisão | Carta régia | Auto | Processo-crime | Processo crime | Denúncia | Queixa | Nota verbal | Auto de perguntas | Habilitação | Alvará | Livro de Atas
        Decreto | Resolução | Ordem | Sentença | Declaração | Discurso | Inquérito | Lista"""
    ),
    letter=forms("Carta | Telegrama | Ofício"),
    communication=forms(
        """e-mail | correio electrónico | correio eletrónico | correio eletrônico | mensagem de correio electrónico | comunicação pessoal
        comunicação oral | informação oral | informação verbal | conversa telefónica | conversa telefônica"""
    ),
    writer=forms("autor | autora | a autora | o autor | mim | os autores"),
    addressee=forms("a | ao"),
    newspaper=forms("Diário | Jornal | Correio | Gazeta | Gazetinha | Notícias | Folha | Estado de S"),
    newspapers=forms("Público | Expresso | Diário | Século | Globo | Veja | Manchete | IstoÉ | Visão"),
    abbreviation=forms("reimpr | reed | esp | fls | cx"),
    entry=forms("verbete | s. v."),
    piece=forms("artigo | trabalho | estudo | ensaio | livro | texto | contributo"),
    review=forms("recensão | resenha | crítica"),
    foreword=forms("prefácio | introdução | apresentação | posfácio"),
    mine=forms("meu | minha | nosso | nossa"),
    files=forms("documentos | documentação | processo | processos"),
    testimony=(),  # none has been met
    articled=(),  # newspapers have no article
    leading=forms("como | segundo | para | mas | quando | com"),
    entry_of_day=forms("entrada de | anotação de"),
    act=forms(
        """Lei | Lei constitucional | Lei Constitucional | Lei orgânica | Decreto | Decreto-lei | Decreto-Lei | Decreto legislativo | Alvará | Alvará régio | Alvará com força de lei | Portaria | Carta de lei | Carta régia
        Carta Régia | Provisão | Provisão régia | Regimento | Resolução | Resolução régia | Aviso | Aviso régio | Ato Institucional | Ato adicional | Emenda Constitucional | Medida Provisória | Edital | Assento"""
    ),
    gazette=forms("Diário do Governo | Diário Oficial | Diário Oficial da União | Diário da República | Colecção de Leis | Colecção da Legislação | Colecção da Legislação Portuguesa | Coleção das Leis do Império do Brasil | Coleção de Leis do Império do Brasil | Coleção das Leis do Brasil | D.G. | DOU | D.O.U."),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """academi | administração | comissao | comissão | comitê | conselho | direcção | fundação | ministério | organização | sociedade | universidade
        câmara municipal | câmara dos deputados | secretaria de | banco do | banco de | junta de | partido comunista | assembleia nacional | confederação"""
    ),
    unit=forms("divisão"),
    rank=(),  # told by the words of other languages
    post=forms("governador | prefeito"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("livro | livros | obra | monografia | memórias | biografia | autobiografia | romance | diário | estudo | ensaio | tese"),
    article=forms("artigo | capítulo | contribuição"),
    collection=forms("coletânea | colectânea | volume coletivo"),
    periodical=forms("revista | jornal | semanário | boletim"),
    shown=forms("filme | documentário | ópera | peça | exposição | série | canção | poema | quadro | escultura | jogo | podcast | programa | discurso | ordem | tratado | operação | campanha | lema | navio | monumento | festival | declaração"),
    titled=forms("intitulado | intitulada | com o título | sob o título"),
    writes=forms("escreve | escreveu | escrevia | sustenta | afirma | conta | descreve | mostra | nota | recorda | explica | estima | publicou | relata | autor | autora | analisa | analisou | demonstra | demonstrou | relatou | noticiou | anunciou | dedica | dedicou | calcula | cita | conclui | aponta | defende | narra | descreveu | sublinha | mostrou | autores | observa | lembra"),
    author=forms("autor | autora | autores"),
    office=forms("presidente | diretor | diretora | ministro | membro | professor | professora | secretário | governo | comité | embaixador"),
    according=forms("segundo | de acordo com | conforme | como escreve | nas palavras de | para | na opinião de"),
    by=forms("de"),
    pictured=forms("foto | imagem | fotografia | ilustração"),
    sources=forms("fonte | fontes | bibliografia | referências | referências bibliográficas | para saber mais | leituras recomendadas | fontes e bibliografia | como citar | citar como | citação recomendada | segundo | dados de | a partir de | obras | publicações | ligações externas | leituras | leitura recomendada | obras citadas | mais informações | bibliografia consultada | bibliografia básica | fontes consultadas | nota bibliográfica | referências e fontes | extraído de | retirado de"),
    notes=forms("notas | notas e referências"),
    appeared=forms("apareceu | publicou | publicado | publicada | publicados | saiu | editado | editada | foi publicado"),
    possessive=forms("seu | sua | seus | suas | cujo | cuja"),
    for_=forms("para"),
    keeper=forms("arquivo | biblioteca | museu | galeria"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
