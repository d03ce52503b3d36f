"""Portuguese."""

from footnotes.facts import Facts, listed

table = Facts(
    surnames=listed("Abreu|Alencastro|Almeida|Boxer|Bosi|Carvalho|Carneiro|Castro|Cortesão|Costa Pinto|Cruz|da Silva|de Mello e Souza|Fausto|Fernandes|Ferreira|Fragoso|Freyre|Garcia|Godinho|Gomes|Gorender|Hespanha|Holanda|Lara|Loff|Lopes|Magalhães|Maxwell|Medeiros|Monteiro|Mota|Novais|Oliveira Marques|Pimentel|Prado Júnior|Ramos|Reis|Ribeiro|Rosas|Russell-Wood|Santos|Schwartz|Sodré|Telo|Torgal|Vainfas|Valério"),
    houses=listed("Companhia das Letras|Editorial Estampa|Estampa|Círculo de Leitores|Imprensa Nacional-Casa da Moeda|Livros Horizonte|Civilização Brasileira|Brasiliense|Paz e Terra|Nova Fronteira|Presença|Editorial Presença|Almedina|Zahar|Jorge Zahar|Hucitec|Edusp|Editora da Unicamp|Imprensa de Ciências Sociais|Tinta-da-china|Dom Quixote|José Olympio|Editora FGV|Afrontamento|Colibri"),
    cities=listed("Lisboa|Porto|Coimbra|Rio de Janeiro|São Paulo|Belo Horizonte|Salvador|Recife|Brasília|Campinas|Braga|Évora|Luanda|Porto Alegre|Funchal|Curitiba"),
    journals=listed("Análise Social|Ler História|Penélope|Revista Brasileira de História|Tempo|Revista de História|Revista Portuguesa de História|Varia Historia|Topoi|Estudos Históricos|Revista do Instituto Histórico e Geográfico Brasileiro|Novos Estudos Cebrap|Anais de História de Além-Mar|Afro-Ásia|Revista de História das Ideias|Dados"),
    newspapers=listed("Diário de Notícias|O Século|O Estado de São Paulo|Jornal do Brasil|Folha de S. Paulo|Correio da Manhã|Jornal do Comércio|O Globo|Diário de Lisboa"),
    heads=listed("História|A vida quotidiana|As origens|O fim|A escravidão|Política e sociedade|A Igreja|O comércio|A administração colonial|Os trabalhadores|A formação|O Império|A guerra|As elites|Poder e instituições|A Inquisição|A construção|Terra e trabalho|O Estado Novo|A República|O tráfico|Os militares"),
    tails=listed("em Portugal|no Brasil|no Império português|na América portuguesa|do Antigo Regime|no Estado Novo|na Bahia|no século XIX|da Primeira República|em Angola|do Brasil colonial|no Rio de Janeiro|do Atlântico Sul|em Minas Gerais|de Salazar|no tempo dos Filipes|da ditadura militar|no Oriente"),
    subtitles=listed("Uma biografia|1807-1810|Ensaios|Estudos em homenagem|Séculos XVI-XVIII|Mito e realidade|Do Império à República|Um estudo de caso|Memórias|Documentos|Uma história social|As instituições e os homens"),
    phrases=listed("Terra sem dono|O preço do açúcar|Homens de caminho|Sem lei nem rei|A casa e o mar|Os anos da espera|Entre a cruz e a espada"),
    series=listed("História de Portugal|Coleção Documentos Brasileiros|Brasiliana|História da vida privada no Brasil"),
    bodies=listed("Conselho Ultramarino|Ministério dos Negócios Estrangeiros|Governo Civil do Porto|Ministério do Interior|Câmara de Salvador|Capitania da Bahia|PIDE/DGS|Ministério da Guerra"),
    records=listed("Ofício do governador|Carta ao rei|Consulta|Ata da sessão|Relatório|Telegrama|Inventário|Alvará|Requerimento|Testamento|Circular|Carta régia"),
    universities=listed("Universidade de Coimbra|Universidade de São Paulo|USP|Universidade Nova de Lisboa|Universidade Federal Fluminense|UFRJ"),
    encyclopedias=listed("Dicionário de História de Portugal|Dicionário do Brasil Imperial|Grande Enciclopédia Portuguesa e Brasileira"),
    prose=listed("Os números continuam em discussão|O documento não tem data|Itálico no original|Agradeço aos funcionários do arquivo|A tradução é minha|Foi preso em 1936 e deportado|Nada mais se sabe dele|O texto nunca foi publicado|Outros autores indicam um número maior|Os papéis perderam-se no incêndio|O termo só aparece depois da guerra|A questão merece um estudo próprio|Era também essa a opinião do governador|Não há provas de que assim fosse"),
    between=listed("Sobre o tema|Em sentido contrário|Para uma síntese|Mais recentemente|A este respeito|Para os números|Continua a ser útil|Para o contexto"),
)
