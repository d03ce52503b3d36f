"""English."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="en",
    name="English",
    ibid=forms("ibid. | ibid | ibidem | the same"),
    idem=forms("the same author | by the same author"),
    op_cit=forms("work cited | as cited | cited work | cit."),
    loc_cit=forms("place cited"),
    passim=forms("throughout | and elsewhere"),
    hereafter=forms(
        """hereafter | hereafter: | hereafter cited as | hereafter referred to as | henceforth
        henceforth: | henceforth cited as | hereinafter | hereinafter cited as | cited as
        cited hereafter as | cited henceforth as | abbreviated as"""
    ),
    above=forms("above | see above | earlier"),
    below=forms("below | see below"),
    see=forms(
        """see | see also | see too | see e.g. | see, e.g., | see for example | see, for example
        see, for example, | see for instance | see, for instance, | see further | see, further
        see especially | see, especially, | see in particular | see, in particular,
        see, for another example, | see, among others, | see inter alia | see, inter alia,
        see, generally | see, generally, | see more generally | see, more generally, | see, in general, | see, notably | see, most notably, | see, again | see again | see recently | see, recently, | see, more recently, | see, similarly, | see, in addition, | but see | but see also | see rather | also see | and see | see in general | see generally
        cf. | cf | cf. also | but cf. | compare | for example | for example, | for example:
        for examples | for examples: | for some examples see | for instance | for instance, | e.g.
        e.g., | most recently | notably | thus | similarly | so also | contrast | pace | on this see
        on this, see | for details see | for details, see | for an overview see
        for an overview, see | for a discussion see | for more on this see | discussed in
        as argued in | quoting | drawing on | based on | according to | following | see above all | published as | subsequently published as | republished as | see most recently | see, most recently, | see now"""
    ),
    opening=forms(
        "contra | particularly | especially | likewise, | likewise | conversely, | accord | accord, | more recently, | recently, | earlier, | above all | and | in contrast, | by contrast, | moreover, | also, | also | on which | on which see | on whom | on whom see | on which, see | additionally, | source: | sources: | computed from | calculated from | calculated on the basis of | compiled from | adapted from | derived from | extrapolated from | estimated from"
    ),
    citing=forms(
        """quoted in | quoted by | quoted from | quoted after | quoted according to | quoted at
        qtd. in | cited in | cited by | cited from | cited after | as quoted in | as cited in
        as quoted by | as cited by | citing | quoting | printed from | edited from | transcribed from | cit. in | as reported in | as cited at"""
    ),
    reprinted=forms(
        """reprinted in | reprinted: | reprinted as | reprinted | repr. in | repr. | rpt. in | rpt.
        reproduced in | published in | first published in | first published as
        originally published in | originally published as | also published in | published as
        translated in | excerpted in | printed in | republished in"""
    ),
    available=forms(
        """available at | available online at | available at: | available from | available online
        available on | available also at | available also at: | text available at
        text available also at | text available also at: | available at website | online at
        online: | url: | url | at:"""
    ),
    accessed=forms(
        """accessed | accessed on | accessed: | last accessed | last accessed on | date accessed
        date accessed: | retrieved | retrieved on | retrieved from | viewed | visited | visited on
        last visited | last visited on | consulted | consulted on | last consulted | last checked | access date:
        last access | last access: | [accessed"""
    ),
    online_since=forms("published | published online | published online on | first published online | first published online on | posted | posted on | online since | last modified | last modified on | last updated | last updated on | page last updated"),
    in_=forms("in | in: | in, | included in | contained in | as part of"),
    editor=forms(
        """ed. | eds. | eds | ed | (ed.) | (eds.) | (eds) | (ed) | [ed.] | [eds.] | ed. by | eds. by
        ed., trans., and intro. | ed., trans. and intro. | ed., trans., and introd. | edited and introduced by | edited, translated, and introduced by
        ed. and intro. | ed. and introd. | ed. and trans. | ed. and tr. | ed. & tr. | eds. and trans. | eds and trans. | eds. & trans. | eds and translators | ed. and transl.
        edited and translated by | edited by | edited with an introduction by | editor | editors
        (editor) | (editors) | general ed. | general editor | gen. ed. | gen. eds. | compiled by
        comp. | comps. | (comp.) | (comps.) | selected and edited by | collected by | completed and ed. | completed and edited by | compiled and edited by | comp. and ed."""
    ),
    translator=forms(
        """trans. | transl. | tr. | translated by | trans. by | transl. by | tr. by
        trans. and ed. | trans. and ed. by | translated and edited by | translated from the
        (trans.) | (transl.) | (tr.) | in the translation of"""
    ),
    interviewer=forms(
        """interview with | interviews with | interview by | interviewed by | interview of
interview by the author with | interview by author with | interviews by author with | author’s interview with | author interview with | author interviews with | authors’ interviews with | interviews by the author with | testimony of
        author's interview with | in conversation with | in discussion with | conversation with
        oral history interview with | telephone interview with | phone interview with
        personal interview with | e-mail interview with | stenographic report of interview of | oral history with | oral history interview by | oral interview with | author’s interviews with | my interview with | video interview with | tape-recorded interview with | group interview with | authors’ interview with | Skype interview with | telephone interview by | interview conducted with"""
    ),
    honorific=forms("Mr. | Mrs. | Ms. | Miss | Mr | Mrs | Ms"),
    and_=forms("and | & | and with | with"),
    et_al=forms("et al. | et al | and others | and others, | & al. | et alii"),
    anonymous=forms("Anonymous | Anon. | Anon | [Anonymous] | [Anon.] | anonymous author"),
    given_names=forms(
        """Antony | June | Morton | Wendell | Terri | Niall | Amartya | Anita | Asa | Beatrice | Beth | Beverley | Brett
        Bryan | Caitlin | Calvin | Carolyn | Carrie | Cathy | Cecil | Cecilia | Charlotte | Cheryl
        Clare | Darren | Daryl | Deirdre | Dominic | Donna | Dwight | Edna | Elaine | Eleanor
        Erin | Ethan | Evelyn | Gail | Garrett | Gemma | Gillian | Gloria | Gwendolyn | Hilary
        Imogen | Jamie | Janice | Jared | Jasmine | Jeff | Jenny | Jerome | Jodi | Juliet
        Katharine | Kathryn | Kirsten | Kristen | Leah | Leila | Liam | Liz | Lois | Lorna
        Lorraine | Lydia | Mabel | Marilyn | Marjorie | Maureen | Melanie | Meredith | Moira
        Molly | Muriel | Natalie | Natasha | Olivia | Pauline | Penelope | Polly | Priscilla
        Reginald | Rhoda | Rhonda | Roderick | Rory | Rosalind | Rosamond | Samantha | Shane
        Stacy | Tanya | Ted | Tina | Toby | Todd | Trevor | Tristram | Vivian | Wilfred | Winifred
        Zachary | Zoe | Sugata | Tirthankar | Ramachandra | Ranajit | Dipesh | Partha | Sumit
        Romila | Ayesha | Sunil | Sanjay | Valeriy | Kwame | Mahmood | Takashi | Hiroshi | Akira
        Naoko
        Allyson | Alyson | Hayden | Wambui | Kimani | Njoroge | Kwesi | Kofi | Aaron | Abraham | Adam | Adrian | Alan | Albert | Alec | Alex | Alexander | Alexandra
        Alexis | Alfred | Alice | Alison | Allan | Allen | Amanda | Amir | Amy | Andrea | Andrew
        Angela | Ann | Anna | Anne | Anthony | Arnold | Arthur | Barbara | Barry | Ben
        Benjamin | Bernard | Bill | Bob | Brandon | Brian | Bruce | Carl | Carol | Caroline
        Catherine | Charles | Chris | Christina | Christine | Christopher | Claire | Clive | Colin
        Craig | Cynthia | Dan | Daniel | David | Deborah | Denis | Dennis | Derek | Diana | Diane
        Donald | Dorothy | Douglas | Earl | Edith | Edward | Edwin | Eileen | Elizabeth | Ellen
        Emily | Emma | Eric | Ernest | Eugene | Evan | Eve | Fiona | Frances | Francis | Frank
        Fred | Frederick | Gabriel | Gareth | Gary | Gavin | Geoffrey | George | Gerald | Gerard
        Gertrude | Gilbert | Gordon | Graham | Grant | Greg | Gregory | Guy | Hannah | Harold
        Harriet | Harry | Harvey | Heather | Helen | Henry | Herbert | Howard | Hugh | Ian | Ilya
        Irene | Irving | Isaac | Isabel | Jack | Jackson | Jacob | James | Jan | Jane | Janet
        Jason | Jay | Jean | Jeffrey | Jennifer | Jeremy | Jerry | Jessica | Jill | Jim | Joan
        Joanna | Joe | Joel | John | Jonathan | Joseph | Joshua | Joyce | Judith | Julia | Julian
        Julie | Justin | Karen | Kate | Katherine | Kathleen | Keith | Ken | Kenneth | Kevin
        Kristin | Larry | Laura | Lauren | Laurence | Lawrence | Leo | Leon | Leonard | Leslie
        Lewis | Linda | Lionel | Lisa | Louis | Louise | Lucy | Luke | Lynn | Lynne | Malcolm
        Margaret | Mark | Martha | Martin | Mary | Matthew | Maurice | Max | Megan | Melissa
        Michael | Michelle | Mike | Miriam | Moshe | Nancy | Naomi | Nathan | Nathaniel | Neil
        Nicholas | Nick | Nicole | Nigel | Noah | Nora | Norman | Oliver | Oscar | Owen | Pamela
        Patricia | Patrick | Paul | Peter | Philip | Phillip | Phyllis | Rachel | Ralph | Raymond
        Rebecca | Richard | Rob | Robert | Robin | Rodney | Roger | Roland | Ronald | Rosemary
        Ross | Roy | Russell | Ruth | Ryan | Sally | Samuel | Sandra | Sara | Sarah | Saul | Scott
        Sean | Sharon | Sheila | Shimon | Shirley | Sidney | Simon | Sonia | Stanley | Stella
        Stephanie | Stephen | Steve | Steven | Stuart | Susan | Suzanne | Sydney | Sylvia | Teresa
        Terence | Terry | Theodore | Theresa | Thomas | Tim | Timothy | Tom | Tony | Tracy
        Valerie | Vanessa | Victor | Victoria | Vincent | Virginia | Walter | Wendy | William
        Abigail | Adele | Agatha | Alasdair | Alastair | Alistair | Angus | Annette | Antoinette | Antonia | Archibald | Audrey | Barnaby | Benedict
        Bernadette | Bettina | Betty | Beverly | Bonnie | Brad | Bradley | Brendan | Brent | Bridget | Bryce | Camilla | Carole | Cedric | Celia
        Chad | Chloe | Claudia | Clifford | Colleen | Conor | Cora | Cormac | Curtis | Cyril | Damian | Damien | Danielle | Daphne | Darrell | Debra
        Declan | Denise | Derrick | Desmond | Diarmaid | Dinah | Donal | Doreen | Doris | Duncan | Dylan | Eamon | Edgar | Edwina | Elinor | Elisabeth
        Elise | Eliza | Elliot | Elliott | Elspeth | Emmet | Erica | Erika | Estelle | Esther | Ethel | Eugenia | Ewan | Ewen | Felicity | Felix
        Fergus | Finbarr | Frederica | Garret | Garth | Geraldine | Giles | Gina | Glen | Glenda | Glenn | Godfrey | Gregg | Gregor | Gwen | Gwyneth
        Hamish | Henrietta | Hester | Hilda | Howell | Humphrey | Iain | Ida | Ingrid | Ira | Ivan | Ivor | Jacqueline | Jake | Janine | Jarrett
        Jasper | Jeanette | Jeanne | Jenna | Jerald | Jerrold | Jimmy | Joanne | Joey | Johnathan | Jon | Josephine | Josh | Josiah | Judy | Julius
        Justine | Karl | Katie | Katrina | Kieran | Kimberly | Kirsty | Kyle | Lara | Laurel | Lenore | Leopold | Leroy | Lesley | Lester | Libby
        Lilian | Lillian | Lindsay | Lindsey | Linus | Lucinda | Lyle | Lynda | Madeleine | Madeline | Maggie | Marcella | Marcia | Marcus | Margery
        Margot | Maria | Marian | Marianne | Marie | Marion | Marlene | Maud | Meg | Melvin | Melvyn | Mervyn | Mick | Mildred | Miles | Mollie
        Monica | Monique | Murdo | Myles | Myra | Myrna | Nadine | Nell | Neville | Nina | Norbert | Omar | Owain | Paula | Peggy | Philippa | Phoebe
        Quincy | Ramsay | Randall | Randolph | Raphael | Rebekah | Reuben | Rhys | Robbie | Roberta | Rosalie | Rosanna | Rosemarie | Rowland
        Roxanne | Rudolph | Rufus | Rupert | Sabrina | Seamus | Sebastian | Selina | Seth | Shelley | Silas | Sophia | Sophie | Stefan | Susanna
        Susannah | Suzannah | Sybil | Tamar | Tamara | Tamsin | Terrence | Tessa | Thaddeus | Thelma | Theo | Theodora | Tobias | Tod | Tristan
        Tyler | Ursula | Vera | Veronica | Vicki | Vicky | Vince | Vivien | Vivienne | Wayne | Wesley | Wilbur | Wilfrid | Wilma | Woodrow | Yvonne | Holly
        Aristotle | Bernice | Bronwen | Catriona | Ciara | Colm | Dermot | Diarmuid | Glyn | Graeme
        Lachlan | Mairead | Morag | Nuala | Padraig | Rhiannon | Ruairi | Sinéad | Siobhan | Adrienne
        Aileen | Alana | Aldous | Alfreda | Allison | Annabel | Arlene | Augusta | Becky | Belinda
        Bertha | Bethany | Brenda | Caleb | Candace | Cassandra | Charlene | Clarence | Clayton
        Clinton | Connie | Constance | Corey | Courtney | Darcy | Darlene | Darryl | Dean | Deanna
        Devin | Dianne | Drew | Duane | Dustin | Dwayne | Eddie | Elijah | Ella | Elmer | Eloise
        Elsie | Esmé | Evangeline | Everett | Faye | Floyd | Freda | Freddie | Garry | Gayle | Gene
        Geoff | Gladys | Greta | Gretchen | Harrison | Hazel | Hector | Isaiah | Isobel | Jackie
        Jaclyn | Jeffery | Jennie | Jeremiah | Jesse | Jessie | Jody | Johnny | Kara | Kathy | Kayla
        Kelley | Kelly | Kelsey | Kendra | Kerry | Kim | Kirk | Kristine | Jocelyn | Rowan"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=(),  # the same word stands for all
        her=(),
        women=forms(
            """Anita | Beatrice | Beth | Caitlin | Carolyn | Carrie | Cathy | Cecilia | Charlotte | Cheryl | Clare | Deirdre | Donna | Edna | Elaine | Eleanor | Erin
            Gail | Gemma | Gillian | Gloria | Gwendolyn | Imogen | Janice | Jasmine | Jenny | Jodi | Juliet | Katharine | Kathryn | Kirsten | Kristen | Leah
            Leila | Lois | Lorna | Lorraine | Lydia | Mabel | Marilyn | Marjorie | Maureen | Melanie | Moira | Molly | Muriel | Natalie | Natasha | Olivia
            Pauline | Penelope | Polly | Priscilla | Rhoda | Rhonda | Rosalind | Rosamond | Samantha | Tanya | Tina | Winifred | Zoe | Romila | Ayesha | Naoko
            Alexandra | Alice | Alison | Amanda | Amy | Angela | Ann | Anna | Anne | Barbara | Caroline | Catherine | Christina | Christine | Claire | Cynthia
            Deborah | Diana | Diane | Dorothy | Edith | Eileen | Elizabeth | Ellen | Emily | Emma | Eve | Fiona | Frances | Gertrude | Hannah | Harriet | Heather
            Helen | Irene | Isabel | Jane | Janet | Jennifer | Jessica | Jill | Joan | Joanna | Judith | Julia | Julie | Karen | Kate | Katherine | Kathleen
            Kristin | Laura | Lauren | Linda | Lisa | Louise | Lucy | Lynne | Margaret | Martha | Mary | Megan | Melissa | Michelle | Miriam | Nancy | Naomi
            Nicole | Nora | Pamela | Patricia | Phyllis | Rachel | Rebecca | Rosemary | Ruth | Sally | Sandra | Sara | Sarah | Sharon | Sheila | Sonia | Stella
            Stephanie | Susan | Suzanne | Sylvia | Teresa | Theresa | Valerie | Vanessa | Victoria | Virginia | Wendy
            Abigail | Adele | Agatha | Annette | Antoinette | Antonia | Audrey | Bernadette | Bettina | Betty | Beverly | Bonnie | Bridget | Camilla
            Carole | Celia | Chloe | Claudia | Colleen | Cora | Danielle | Daphne | Debra | Denise | Dinah | Doreen | Doris | Edwina | Elinor | Elisabeth
            Elise | Eliza | Elspeth | Erica | Erika | Estelle | Esther | Ethel | Eugenia | Felicity | Frederica | Geraldine | Gina | Glenda | Gwen
            Gwyneth | Henrietta | Hester | Hilda | Ida | Ingrid | Jacqueline | Janine | Jeanette | Jeanne | Jenna | Joanne | Josephine | Judy | Justine
            Katie | Katrina | Kimberly | Kirsty | Lara | Laurel | Lenore | Lesley | Libby | Lilian | Lillian | Lindsay | Lindsey | Lucinda | Lynda
            Madeleine | Madeline | Maggie | Marcella | Marcia | Margery | Margot | Maria | Marian | Marianne | Marie | Marion | Marlene | Maud | Meg
            Mildred | Mollie | Monica | Monique | Myra | Myrna | Nadine | Nell | Nina | Paula | Peggy | Philippa | Phoebe | Rebekah | Roberta | Rosalie
            Rosanna | Rosemarie | Roxanne | Sabrina | Selina | Shelley | Sophia | Sophie | Susanna | Susannah | Suzannah | Sybil | Tamar | Tamara | Tamsin
            Tessa | Thelma | Theodora | Ursula | Vera | Veronica | Vicki | Vicky | Vivien | Vivienne | Wilma | Yvonne"""
        ),
        either=forms(
            """Alex | Alexis | Amartya | Andrea | Asa | Beverley | Carol | Chris | Evelyn | Francis | Gabriel | Gene | Hilary | Ilya | Jamie | Jan | Jackson | Jay | Jean | Jo
            Joyce | Kim | Laurence | Leslie | Liz | Lynn | Meredith | Mike | Partha | Robin | Sasha | Sean | Shane | Shirley | Sidney | Stacy | Sydney | Terri
            Terry | Toby | Tracy | Vivian | Pat | Sugata"""
        ),
    ),
    edition=forms(
        "edn. | edn | ed. | edition | rev. ed. | rev. edn. | revised edition | repr. | reprint | impression"
    ),
    volume=forms("vol. | vols. | vol | vols | volume | volumes | book | bk. | part | pt. | pts. | pt"),
    issue=forms(
        "no. | nos. | no | nos | number | numbers | nr. | nrs. | issue | issues | special issue | #"
    ),
    thesis=forms(
        """PhD diss. | Ph.D. diss. | PhD dissertation | Ph.D. dissertation | PhD thesis | Ph.D. thesis
        D.Phil. thesis | DPhil thesis | doctoral dissertation | doctoral thesis | doctoral diss.
        MA thesis | M.A. thesis | master’s thesis | master's thesis | M.Phil. thesis
        MPhil thesis | BA thesis | honours thesis | unpublished dissertation | unpublished thesis
        Habilitationsschrift | honors thesis | senior thesis | unpublished PhD thesis | unpublished PhD dissertation | unpublished PhD diss. | diss.
        dissertation | thesis"""
    ),
    forthcoming=forms("forthcoming | in press | in preparation | under review | to appear | to be published"),
    chapter=forms(
        "chapter | chapters | ch. | chs. | chap. | chaps. | ch | section | sec. | sect. | § | §§ | para | para. | paras. | paragraph"
    ),
    table=forms("table | tables | figure | figures | fig. | figs. | map | maps | chart | charts | appendix | app. | plate | plates | illustration"),
    page=forms("p. | pp. | p | pp | page | pages"),
    folio=forms(
        "fol. | fols. | folio | folios | fo. | fos. | fos | ff. | f. | sheet | sheets | frame | frames | leaf | leaves"
    ),
    column=forms("cols | col. | cols. | column | columns"),
    note=forms("n. | nn. | fn. | fns. | note | notes | footnote | footnotes | endnote | endnotes"),
    here=forms(
        """here | here: | here at | esp. | especially | esp | at | at p. | at pp. | on p. | on pp. | quotation
        quotation: | quotations | quotations: | quote | quote: | quote on | quotation on | quoted
        particularly | in particular | citation | citation:"""
    ),
    months=groups(
        """january | jan. | jan; february | feb. | feb | febr.; march | mar. | mar;
        april | apr. | apr; May | MAY; june | jun. | jun; july | jul. | jul; august | aug. | aug;
        september | sept. | sept | sep. | sep; october | oct. | oct; november | nov. | nov;
        december | dec. | dec"""
    ),
    seasons=groups("spring; summer; autumn | fall; winter"),
    circa=forms("c. | ca. | circa | ca | c | about | around | approximately | approx."),
    not_after=forms("not after | not later than | no later than | at the latest | at latest | on or before | by"),
    not_before=forms("not before | not earlier than | no earlier than | on or after"),
    before=forms("before | prior to | pre-"),
    after=forms("after | post-"),
    until=forms("to | until | till | through | up to"),
    year_words=(),  # English puts nothing beside a year
    no_date=forms("n.d. | no date | undated | n. d. | [n.d.] | nd"),
    no_place=forms("n.p. | no place | [n.p.] | n. p."),
    function_words=forms(
        """the | of | and | to | in | a | is | that | for | was | with | as | by | on | from | at
        which | this | were | their | an | are | his | not | or | but | under | between"""
    ),
    letters=(),  # English has the plain alphabet
    title_words=forms(
        """Academy | Account | African | After | Against | Age | American | Ancient | Anglo
        Appendix | Archive | Archives | Army | Article | Asia | Asian | Atlas | Australian
        Authority | Autobiography | Battle | Before | Berlin | Between | Bibliography | Biography
        Bolshevik | Bolsheviks | Border | Britain | British | Bulletin | Capitalism | Case
        Casualties | Central | Century | Chapter | Chinese | Christian Democracy | Church
        Citizens | City | Civil | Class | Cold | Collected | Collection | Colonial | Communism
        Communist | Comparative | Complete | Concise | Conflict | Constitution | Contemporary
        Correspondence | Country | Crime | Crisis | Culture | Cultural | Daily | Death | Decision
        Declaration | Democracy | Democratic | Department | Diary | Diaries | Dictatorship
        Dictionary | Diplomacy | Document | Documents | Early | East | Eastern | Economic
        Education | Eighteenth | Empire | Empires | Encyclopedia | End | Enemy | England
        English | Essays | European | Europe | Everyday | Evidence | Exile | Famine | Federal
        Fifth | First | Foreign | Forgotten | Founding | Fourth | Freedom | French | Front
        Gazette | Gender | General | Genocide | German | Germans | Germany | Global | Government
        Great | Greek | Gulag | Handbook | Herald | High | Historical | Histories | History
        Holocaust | Home | Human | Hunger | Identity | Imagined | Imperial | Index | India
        Indian | Industrial | Inside | Intellectual | International | Interview | Interwar
        Introduction | Irish | Iron | Islam | Islamic | Italian | Italy | Japan | Japanese
        Jewish | Jews | Journal | Journals | Judgment | Justice | Kingdom | Labor | Labour | Land | Language
        Last | Late | Law | Leaders | Legal | Letter | Letters | Liberal | Liberalism | Library
        Life | Literature | Living | London | Lost | Magazine | Making | Manual | Marxism | Mass
        Medieval | Meeting | Memoir | Memoirs | Memorandum | Memories | Memory | Men | Military
        Minutes | Modern | Modernity | Monthly | Moscow | Mother | Museum | Narrative | Nation
        National | Nationalism | Nations | Naval | Nazi | Nazis | Nazism | New | News | Nineteenth
        North | Northern | Notes | Observer | Occupation | Office | Official | Old | Order
        Ordinary | Origins | Orthodox | Oxford | Papers | Parliament | Party | Past | Patriotic
        Peace | Peasant | Peasants | People | Peoples | Perspectives | Philosophy | Poetry
        Police | Policy | Polish | Political | Politics | Popular | Population | Postwar | Power
        President | Press | Prisoners | Private | Problems | Proceedings | Progress | Propaganda
        Public | Quarterly | Race | Radical | Readings | Record | Records | Red | Reflections
        Reform | Refugee | Refugees | Regime | Register | Religion | Religious | Remembering
        Report | Reports | Republic | Research | Resistance | Return | Review | Revolution
        Revolutionary | Revolutions | Rise | Roman | Rome | Rural | Russia | Russian | Russians
        Science | Second | Secret | Security | Selected | Series | Seventh | Sixth | Slavery
        Slavic | Social | Socialism | Socialist | Society | Soldier | Soldiers | South | Southern
        Soviet | Soviets | Spain | Spanish | Special | Speech | Speeches | Stalinism | Stalinist
        State | States | Statement | Statistical | Statistics | Story | Strategy | Street | Studies
        Study | Supplement | Survey | Telegram | Telegraph | Terror | Testimony | Theory | Third
        Thoughts | Time | Times | Total | Totalitarian | Totalitarianism | Toward | Towards
        Trade | Transactions | Transcript | Treaty | Tribune | Twentieth | Ukraine | Ukrainian
        Union | United | Universal | University | Urban | Veterans | Victims | Victory | Village
        Violence | Voices | War | Wars | Wartime | Washington | Weekly | West | Western | When
        Where | White | Who | Why | Wild | Women | Women’s | Work | Workers | Working | Works
        World | Writing | Writings | Yearbook | Youth | Department | Sources | Source
        Calendar | Calendars | Chronicle | Chronicles | Annals | Cartulary | Charters
        Charter | Accounts | Registers | Statutes | Acts | Inquisitions | Visitation
        Visitations | Churchwardens | Debates | Encyclopaedia | Catalog | Inventory
        Treaties | Despatches | Dispatches"""
    ),
    verbs=forms(
        """is | was | were | are | has | had | have | been | would | could | should | did | does
        which | who | they | he | she | we | it | that | this | these | those | not"""
    ),
    held=forms(
        "held at the|held in the|held by the|kept at the|kept in the|preserved at the|preserved in the|"
        "deposited at the|deposited in the|housed at the|housed in the|held at|held in|held by|preserved in|"
        "preserved at|deposited at|deposited in|now in the|now at the|copy in the|copy at the|copy in|"
        "original in the|original in|original at the"
    ),
    record=forms(
        """Report | Minutes | Memorandum | Order | Note | Telegram | Review | Circular
        Memcon | Diary | Minute | Interview | Conversation | Speech | Treaty | Notes
        List | Directive | Instruction | Proclamation | Testimony | Deposition | Statement | Affidavit | Transcript
        Interrogation | Memoir | Despatch | Dispatch | Petition | Inventory | Examination | Indictment | Presentment | Probate inventory | Coroner’s inquest | Personnel file | Case file
        Decree | Decision | Resolution | Cable | Memo | Briefing | Situation report | Progress report | Annual report | Intelligence report | War diary | Record of conversation | Record of meeting | Questionnaire | Complaint | Warrant | Extract | Protocol | Verdict | Autobiography"""
    ),
    letter=forms("Letter | letter | Telegram | telegram | Cable | cable | Despatch | despatch | Dispatch | dispatch | Minute | minute"),
    communication=forms(
        """e-mail | email | e-mail message | e-mail communication | e-mail correspondence | personal communication | personal correspondence
        private communication | private correspondence | written communication | oral communication | telephone conversation
        phone conversation | personal conversation | private conversation | personal letter | private letter | private information
        personal information"""
    ),
    writer=forms("the author | author | the authors | the present author | the writer | the present writer | me | us | this author"),
    addressee=forms("to"),
    newspaper=forms(
        """Times | Post | News | Gazette | Herald | Tribune | Guardian | Telegraph | Mail
        Express | Mirror | Standard | Journal | Chronicle | Observer | Courier | Star | Daily
        Weekly | Morning | Evening | Sunday | Advertiser | Mercury | Courant | Intelligencer | Examiner
        Inquirer | Enquirer | Argus | Gazetteer | Liberator | Defender | Statesman"""
    ),
    newspapers=forms(
        """Guardian | Telegraph | Times | Observer | Independent | Economist | Spectator
        Newsweek | Time | Punch | Tribune | Nation | Commonweal | Liberator | Scotsman | Statesman | Examiner
        Irishman | Nonconformist | Argus | Forward | Leveller"""
    ),
    abbreviation=forms(
        """intro | introd | repr | rpt | esp | Mr | Mrs | Ms | ch | chs | chap | chaps | rot | fo | fos | ser | bk | bks | pt | pts | col | cols
        fig | figs | sect | par | vol | vols | no | nos | nr | nrs | pp | qq | ed | eds | edn
        fol | fols | ff | cf | op | cit | art | trans | transl | St | Dr | Prof | Lt | Capt
        Col | Maj | Jr | Sr | Ph | vs | ca | Arch | Am | Eur | Int | Intl | Brit | Contemp
        Quart | Stud | Soc | Econ | Ann | Bull | Proc | Assn | Assoc | Dept | Add | MS | Rev
        sig | sigs | encl | encls | unpub | unpubl | Bn | Regt | Div | Batt | Coy | Sqn | Brig | Sgt | Pte | Lieut | Cmdr | Adm | Gov | Amb | Hon | Rt | Messrs | Supt | Insp | Asst | Govt | Wm | Geo | Chas | Jas | Jos | Thos | Edw | Robt | Benj | Jno | Richd | Hist | Univ | Suppl | Ser | viz | Viz | No | red | gen | Gen | per"""
    ),
    entry=forms("s.v. | s. v. | entry | entry on"),
    piece=forms("article | essay | paper | study | chapter | book | monograph | contribution | piece | work | account | discussion | analysis | treatment"),
    review=forms("review | reviews | review essay | notice | critique"),
    foreword=forms("foreword | preface | introduction | afterword"),
    mine=forms("my | our"),
    files=forms("file | files | papers | documents | records | material | materials | correspondence | original | originals | copy | copies"),
    testimony=(),  # none has been met
    articled=forms("the"),
    leading=forms("as | in | by | the | while | when | but | and | for | according | since | after | both | although | though | before | like | unlike | yet | here | there | then | with | from | until | because | if | where | even | perhaps"),
    entry_of_day=forms("entry for | entry of | entry dated | diary entry for | diary entry of | diary for | journal entry for"),
    act=forms("Act | Law | Decree | Statute | Statutes | Order in Council | Ordinance | Proclamation | Bill"),
    gazette=forms("London Gazette | Official Gazette | Federal Register | Statutes at Large | Official Journal"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """academy | administration | agency | agreement | archive | archives | association | bank | board | bureau | command | commissariat | commission | committee
        consulate | council | delegation | department | directorate | embassy | federation | foreign-office | foundation | general-staff | government
        headquarters | institute | library | museum | office | organization | parliament | police | politburo | presidium | secretariat | senate | society
        staff | union | university | war-office
        joint chiefs of staff | chiefs of staff | national security council | league of nations | united nations | human rights watch | amnesty international | chamber of commerce | world jewish congress | trades union congress"""
    ),
    unit=forms("army | battalion | brigade | corps | div. | division | division. | front | inf. | regiment | regt."),
    rank=forms("admiral | ambassador | captain | colonel | commander | consul | general | lieutenant | major | marshal | sergeant"),
    post=forms("governor | intendant | mayor | prefect | vice-governor | viceroy"),
    behind_siglum=forms("Assembly | Board | Captain | Chairman | Chief | Commissar | Congress | Court | Director | Group | Ministry | Secretary | Service"),
    book=forms("book | books | novel | monograph | memoir | memoirs | biography | autobiography | diary | classic | volume | account | history | recollections | reminiscences | dissertation | handbook | encyclopedia | encyclopaedia | textbook | study | writings | works | volumes | monographs | novels | studies | textbooks | biographies"),
    article=forms("article | articles | essay | paper | chapter | feature"),
    collection=forms("collection | anthology | edited volume | volume of essays"),
    periodical=forms("bulletin | journal | magazine | newspaper | review | weekly | daily | quarterly"),
    shown=forms("film | movie | documentary | opera | ballet | play | musical | exhibition | series | song | poem | painting | sculpture | game | podcast | show | speech | order | treaty | operation | campaign | slogan | ship | monument | festival | programme | program | broadcast | declaration | appeal | constitution | plan | pact | agreement | offensive | uprising | budget | census | doctrine | act | acts | battle | war | prize | medal | award | fellowship | conference | congress"),
    titled=forms("entitled | titled | called | with the title | under the title"),
    writes=forms("wrote | puts it | put it | has it | writes | writing | told | tells | argued | argues | argue | says | said | stated | states | describe | describes | described | recounted | recounts | recalled | recalls | noted | notes | claimed | claims | estimated | estimates | concluded | concludes | shows | showed | has shown | suggests | suggested | explains | explained | points out | pointed out | analysed | mentioned | mentions | discussed | discusses | covers | identified | analyzed | published | edited | editorship | author | observes | observed | demonstrates | reported | documents | remarks | remarked | maintains | maintained | insists | insisted | emphasises | emphasised | emphasizes | emphasized | asserts | asserted | reckons | reckoned | counts | counted | calculates | calculated | traces | traced | reconstructs | reconstructed | portrays | portrayed | chronicles | chronicled | reminds | contends | contended | stresses | stressed | cites | cited | records | recorded | examines | examined | explores | explored | reports | complained | complains | collected | gathered | compiled | assembled | carried | carries | ran | noticed | announced | announces | headlined"),
    author=forms("author | authors | co-author | joint author | coauthor"),
    office=forms("president | chairman | chairwoman | chair | mayor | director | head | hero | minister | governor | secretary | commander | member | spokesman | spokeswoman | curator | professor | union | government | ambassador | survivor | veteran"),
    according=forms("according to | in the words of | as told by | in the view of | in the opinion of | for | as | following"),
    by=forms("by"),
    pictured=forms("photo | photo credit | photograph | image | image credit | image source | picture | credit | illustration | image credits | picture credits | photo credits"),
    sources=forms("required texts | required text | set texts | course texts | core texts | recommended texts | source | sources | sources and further reading | further reading | references | bibliography | select bibliography | selected bibliography | works cited | literature | recommended reading | suggested reading | suggestions for further reading | for further reading | notes and further reading | further reading and sources | read more | sources and literature | citation | how to cite | how to cite this article | cite as | cite this article | suggested citation | recommended citation | preferred citation | according to | based on | figures from | data from | adapted from | picture sources | selected works | selected publications | publications | major works | principal works | external links | also received | books received | books reviewed | book reviewed | reviewed in this article | reading list | required reading | required readings | readings | core reading | primary sources | secondary sources | secondary literature | printed sources | archival sources | unpublished sources | published sources | sources used | sources consulted | works consulted | learn more | find out more | more information | links | online sources | document source | read | recommended readings | primary source | assigned reading | selected sources | list of sources | selected literature | selected reading | bibliographical note | bibliographic note | key texts | key reading | taken from | reproduced from | add. bibliography | additional bibliography | notes and sources | references and further reading"),
    notes=forms("notes | endnotes | footnotes | notes and references"),
    appeared=forms("appeared | appears | appearing | came out | published | publication | printed | released | issued | brought out | edited | collected"),
    possessive=forms("his | her | their | whose | my | our"),
    for_=forms("for"),
    keeper=forms("archive | librar | museum | record office | records office | public records | galler"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
