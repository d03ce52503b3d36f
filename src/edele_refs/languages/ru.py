"""Russian, in Cyrillic and transliterated."""

from edele_refs.languages._language import Gender, Language, forms, groups

language = Language(
    code="ru",
    name="Russian",
    ibid=forms("там же | там же. | тамже | tam zhe | tam že | tam zhe."),
    idem=forms("он же | она же | они же | его же | её же | ее же | их же | того же автора | тот же | on zhe | ona zhe | ego zhe | ee zhe | ego že | on že | on-zhe"),
    op_cit=forms(
        """указ. соч. | указ. соч | указ. сочинение | указ. труд | указ. произв. | указ. публ. | цит. соч. | цит. изд. | указ. раб. | указ. ст. | указ. работа | указанное сочинение
        ук. соч. | цит. раб. | указ. изд. | назв. соч. | ukaz. soch. | ukaz. soč. | tsit. soch. | uk. soch."""
    ),
    loc_cit=forms("указ. место | указ. м. | там же, с."),
    passim=forms("и сл. | и след. | и далее | и др. | сл."),
    hereafter=forms("далее | далее: | далее – | далее — | далее - | в дальнейшем | в дальнейшем: | здесь и далее | dalee | dalee: | сокращенно | сокр."),
    above=forms("выше | см. выше | указ. выше | vyshe"),
    below=forms("ниже | см. ниже | nizhe"),
    see=forms(
        """см. | см | см.: | см. также | см. также: | см. напр. | см., напр. | см., например | см. например
        см., напр.: | см., например: | см. об этом | см. об этом: | об этом см. | об этом см.: | подробнее см.
        подробнее см.: | подробно см. | см. подробнее | см. подробнее: | подробнее об этом см.: | подробнее об этом см.
        подр. см. | см. в частности | см., в частности | ср. | ср.: | ср. также | напр. | например | например:
        например, | cм. | ср | о нем см. | о ней см. | о них см. | sm. | sm.: | sm. takzhe | sr. | napr. | см. прим. | сравни: | сравните: | смотри: | смотрите: | см. подробнее об этом:"""
    ),
    opening=forms(
        """рец.: | рец. на кн.: | рец. на: | по: | впервые: | источник: | источники: | данные по: | текст: | библиография: | указано в: | отмечено в: | иначе:
        подробнее: | подсчитано по: | подсчитано по | рассчитано по: | рассчитано по | составлено по: | составлено по"""
    ),
    citing=forms("цит. по | цит. по: | цитируется по | цитируется по: | цит. | приводится по | приводится по: | привед. по | цит. в | tsit. po | cit. po | tsit. po: | цит. по кн.: | цит. по изд.: | цит. по ст.:"),
    reprinted=forms(
        """опубл. в | опубл. в: | опубл. | опубл.: | опубликовано в | опубликовано в: | опубликован в | опубликована в
        опубликованы в | опубликовано | опубликовано: | напечатано в | перепеч. в | перепечатано в | переизд. | воспроизведено в
        впервые опубл. | впервые опубликовано | впервые опубл. в | opubl. v | opubl. | opublikovano v | перепеч.: | перепечатано: | опубликован в: | опубликована в: | опубликованы в:"""
    ),
    available=forms("режим доступа | режим доступа: | url: | url | электронный ресурс | [электронный ресурс] | доступно на | доступно по адресу | доступен на сайте | доступна на сайте | текст доступен на сайте | сканированный текст доступен на сайте | текст доступен по адресу | электронная версия | полный текст | rezhim dostupa: | rezhim dostupa"),
    accessed=forms("дата обращения | дата обращения: | дата доступа | дата доступа: | проверено | просмотрено | обращение: | (дата обращения: | последнее посещение | последний просмотр | последнее обращение | последнее обращение: | последнее обращение — | последнее обращение – | дата последнего обращения | дата последнего обращения: | дата обращения — | дата обращения – | data obrashcheniia | data obrashcheniia: | data obrascheniya | data obrashcheniya:"),
    online_since=forms("дата публикации | дата публикации: | опубликовано на сайте | размещено | последнее обновление | последнее обновление: | дата обновления:"),
    in_=forms("в кн. | в кн.: | в сб. | в сб.: | в: | // | // в кн.: | в журн. | в изд. | в изд.: | в ст. | v kn. | v kn.: | v: | v sb. | v sb.: | v"),
    editor=forms(
        """под ред. | под ред | ред. | (ред.) | отв. ред. | (отв. ред.) | отв. редактор | под общ. ред. | под общей ред.
        под общей редакцией | под редакцией | под науч. ред. | науч. ред. | гл. ред. | общ. ред. | отв. сост. | сост. | (сост.)
        сост.: | составитель | составители | сост. и ред. | сост. и авт. | авт.-сост. | ред.-сост. | ред.-сост | публ. | публикация
        подгот. | подгот. к печати | подг. | изд. подгот. | вступ. ст. | под рук. | ред. кол. | редкол. | редкол.: | ред.: | отв. ред.:
        pod red. | otv. red. | (otv. red.) | red. | (red.) | sost. | (sost.) | pod obshch. red. | pod obshchei red. | gl. red. | redkol. | otv. sost. | avt.-sost. | red.-sost."""
    ),
    translator=forms("пер. | пер. с англ. | пер. с нем. | пер. с фр. | пер. с фр | пер. с польск. | пер. с итал. | перевод | перевод с | в пер. | переводчик | перевел | per. | per. s angl. | per. s nem. | perevod"),
    interviewer=forms("интервью с | интервью | беседа с | интервью автора с | беседа автора с | интервью у | беседовал | беседовала | записал | записала | interv'iu s | interv’iu s | beseda s | intervyu s | "),
    honorific=forms("г-жа | г-жой | г-н | г-ном | госпожа | госпожой"),
    and_=forms("и | с | i"),
    et_al=forms("и др. | и другие | и соавт. | и пр. | i dr."),
    anonymous=forms("Аноним | Без автора | Б. а. | [Б. а.] | Б/а"),
    given_names=forms(
        """Александр | Александра | Алексей | Анастасия | Анатолий | Андрей | Анна | Антон | Антонина | Аркадий | Арсений | Артем | Борис
        Вадим | Валентин | Валентина | Валерий | Валерия | Варвара | Василий | Вера | Вероника | Виктор | Виктория | Виталий | Владимир
        Владислав | Всеволод | Вячеслав | Галина | Геннадий | Георгий | Григорий | Давид | Даниил | Дарья | Денис | Дмитрий | Евгений
        Евгения | Екатерина | Елена | Елизавета | Ефим | Зинаида | Зоя | Иван | Игорь | Илья | Инна | Ирина | Иосиф | Кирилл | Константин | Ксения
        Лариса | Лев | Леонид | Лидия | Любовь | Людмила | Майя | Максим | Маргарита | Марина | Мария | Марк | Матвей | Михаил | Моисей | Надежда | Наталия
        Наталья | Никита | Николай | Нина | Олег | Ольга | Павел | Петр | Пётр | Платон | Раиса | Роман | Светлана | Семен | Семён | Сергей | Софья
        Станислав | Степан | Тамара | Татьяна | Тимофей | Федор | Фёдор | Эдуард | Юлия | Юрий | Яков | Ярослав
        Afanasii | Afroim | Aleksandr | Aleksandra | Aleksei | Alexei | Alexey | Anatolii | Anatoly | Andrei | Andrey | Anton | Arkadii | Artem | Boris | Dmitrii | Dmitri
        Dmitry | Ekaterina | Elena | Efim | Evgenii | Evgeny | Evgeniia | Fedor | Galina | Gennadii | Gennady | Georgii | Georgy | Grigorii | Grigory | Iakov | Yakov | Igor’ | Igor | Il’ia | Ilya
        Inna | Iosif | Irina | Iulia | Iuliia | Yulia | Iurii | Yuri | Yury | Yurii | Ivan | Kirill | Konstantin | Ksenia | Larisa | Lev | Leonid | Lidia | Lidiia | Liudmila | Lyudmila | Maksim | Maxim | Margarita
        Marina | Mariia | Maria | Matvei | Mikhail | Nadezhda | Natalia | Nataliia | Natal’ia | Natalya | Nikita | Nikolai | Nikolay | Nina | Oksana | Oleg | Ol’ga | Olga | Pavel | Petr | Pyotr | Raisa | Roman | Semen | Sergei
        Sergey | Vadim | Sof’ia | Stanislav | Stepan | Svetlana | Tamara | Tat’iana | Tatiana | Tatyana | Timofei | Vadim | Valentin | Valentina | Valerii | Valery | Vasilii | Vasily | Vassilii | Vera | Viacheslav | Vyacheslav | Viktor | Viktoriia | Vitalii | Vitaly
        Vladimir | Vladislav | Vsevolod | Zinaida | Zoia"""
    ),
    surnames=(),  # people have one, or the last counts
    gender=Gender(
        him=forms("он же | его же | on zhe | ego zhe | on že | ego že | on-zhe"),
        her=forms("она же | её же | ее же | ona zhe | ee zhe"),
        women=forms("-а | -я | -a | Любовь"),
        men=forms("Илья | Никита | Il’ia | Ilya | Nikita"),
        his_surnames=forms("-ов | -ев | -ёв | -ский | -цкий"),
        her_surnames=forms("-кина | -нина | -хина | -ова | -ева | -ёва | -ская | -цкая"),
    ),
    edition=forms("изд. | издание | изд-е | 2-е изд. | 3-е изд. | изд. 2-е | изд. 2 | izd. | izdanie | 2-e izd. | 3-e izd."),
    volume=forms("т. | Т. | тт. | том | тома | томах | кн. | книга | ч. | Ч. | часть | т | tom | t. | T. | kn. | kniga | ch. | chast’ | сер. | серия | ser. | том. | toma"),
    issue=forms("№ | №№ | вып. | выпуск | н. | номер | vyp. | vypusk | nomer | no. | № № | Nо"),
    thesis=forms(
        """дис. | дисс. | диссертация | автореф. дис. | автореф. дисс. | автореферат дис. | автореферат диссертации | автореф.
        дис. канд. ист. наук | дис. … канд. ист. наук | дис. ... канд. ист. наук | дис. д-ра ист. наук | дис. … д-ра ист. наук | дис. ... д-ра ист. наук
        дисс. … канд. ист. наук | дисс. ... канд. ист. наук | дисс. канд. ист. наук | канд. дис. | докт. дис. | дипломная работа | dis. | diss. | avtoref. dis. | avtoref. diss. | avtoreferat dis. | avtoreferat diss. | avtoreferat dissertatsii | avtoreferat | kand. dis. | kand. diss. | dokt. diss. | kandidatskaia dissertatsiia | doktorskaia dissertatsiia | dissertatsiia"""
    ),
    forthcoming=forms("в печати | готовится к печати | в производстве | v pechati"),
    chapter=forms("глава | гл. | главы | раздел | разд. | параграф | § | п. | ст. | glava | gl. | razdel"),
    table=forms("таблица | табл. | рис. | схема | приложение | прил. | карта | илл. | ил. | tabl. | prilozhenie"),
    page=forms("с. | С. | стр. | Стр. | страница | сс. | С | с | s. | str. | S."),
    folio=forms("л. | Л. | лл. | Лл. | ЛЛ. | лист | листы | л | Л | л. л. | l. | ll. | list | L."),
    column=forms("стб. | столб. | стлб. | Стб. | stb. | stlb."),
    note=forms("сноску | сноске | сноски | примечанию | примечании | прим. | примеч. | примечание | сноска | сн. | прим | примечания | prim. | primech. | snoska"),
    here=forms("здесь | здесь: | особ. | особенно | в частности | в особенности | цит. на | zdes’ | zdes': | osob. | osobenno"),
    months=groups(
        """январь | января | янв. | январе | ianvar’ | ianvar' | ianvaria | ianv. | yanvar’ | yanvar' | yanvarya | yanv. | janvarja;
        февраль | февраля | февр. | фев. | феврале | fevral’ | fevral' | fevralia | fevralya | fevr. | fevralja;
        март | марта | марте | мар. | mart | marta;
        апрель | апреля | апр. | апреле | aprel’ | aprel' | aprelia | aprelya | aprelja;
        май | мая | мае | mai | maia | maya | maja | mai;
        июнь | июня | июн. | июне | iiun’ | iiun' | iiunia | iyun’ | iyun' | iyunya | ijunja | iiun.;
        июль | июля | июл. | июле | iiul’ | iiul' | iiulia | iyul’ | iyul' | iyulya | ijulja | iiul.;
        август | августа | авг. | августе | avgust | avgusta | avg.;
        сентябрь | сентября | сент. | сен. | сентябре | sentiabr’ | sentiabr' | sentiabria | sentyabr’ | sentyabr' | sentyabrya | sent. | sentjabrja;
        октябрь | октября | окт. | октябре | oktiabr’ | oktiabr' | oktiabria | oktyabr’ | oktyabr' | oktyabrya | okt. | oktjabrja;
        ноябрь | ноября | нояб. | ноя. | ноябре | noiabr’ | noiabr' | noiabria | noyabr’ | noyabr' | noyabrya | noiab. | nojabrja;
        декабрь | декабря | дек. | декабре | dekabr’ | dekabr' | dekabria | dekabrya | dek. | dekabrja"""
    ),
    seasons=groups("весна | весной | весны | весну | vesna | vesnoi | vesny; лето | летом | лета | leto | letom | leta; осень | осенью | осени | osen’ | osen' | osen’iu | oseni; зима | зимой | зимы | zima | zimoi | zimy"),
    circa=forms("около | ок. | приблизительно | примерно | прим. | okolo | ok."),
    not_after=forms("не позднее | не позже | ne pozdnee | ne pozzhe"),
    not_before=forms("не ранее | не раньше | ne ranee | ne ran'she | ne ran’she"),
    before=forms("до | раньше | ранее | do"),
    after=forms("после | позднее | posle"),
    until=forms("по | до | po | do"),
    year_words=forms("г. | гг. | г | гг | год | года | году | годы | годов | годах | g. | gg. | gg | g | god | goda | godu | gody | godov | godakh"),
    no_date=forms("б. г. | б. д. | без даты | без года | б/г | б/д | [б. г.] | [б. д.] | b. g. | b. d. | bez daty"),
    no_place=forms("б. м. | без места | б/м | [б. м.] | б. м. и г. | b. m."),
    function_words=forms(
        """и | в | на | с | по | из | от | для | не | что | как | его | об | при | под | о | к | за | до | это
        были | был | которые | ее | так | они | но | i | v | na | ot | dlia | ob | za | po | iz | pri"""
    ),
    letters=forms("ы | э | ъ | ё"),
    title_words=forms(
        """Автобиография | Архив | Архивы | Белая | Белое | Бюллетень | Великая | Великий | Великой | Вестник | Власть | Воспоминания | Война | Военно | Вопросы | Голод | Государственная | Государственный
        Государство | Дело | Дневник | Дневники | Доклад | Документы | Документ | Донесение | Журнал | За | Записка | Записки | Записные | Заметки | Известия | Избранное | Избранные | Из | Империя | История | Исторический | Исторические | Источник | Источники | К | Как
        Красная | Красный | Культура | Литература | Материалы | Международные | Мемуары | Мир | Мои | Моя | Москва | Московский | На | Народ | Наука | Национальная | Начало | Новая | Новейшая | Новый | О | Об | Общество | Отечественная | Отечественные | Отечественный | Открытый | Очерки | Очерк | От
        Первая | Первый | Письма | Письмо | По | Под | Политика | Политическая | Полное | Положение | Последний | Постановление | Правда | Приказ | Проблемы | Протокол | Протоколы | Пути | Путь | Рабочий | Репрессии | Революция | Родина | Россия | России | Российская | Российский | Русская | Русский | Русские | Русь
        Сборник | Соч | Сочинения | Свободная | Секретная | Сибирь | Смена | Собрание | Советская | Советский | Советское | Советско | Социальная | Социалистический | Сочинения | Справка | Спецпоселенцы | Статьи | Судьба | Судьбы | Сталинизм | Террор | Труд | Труды | У | Украина | Указ | Управление | Учёные | Ученые | Фронт | Хроника | Человек | Энциклопедия
        Arkhiv | Belaia | Biulleten’ | Delo | Dnevnik | Dokumenty | Gosudarstvo | Gosudarstvennaia | Istochnik | Istoriia | Istoricheskii | Istoricheskie | Iz | Izvestiia | Izbrannye | Kak | Krasnaia | Krasnoi | Kurskaia | Liudskie | Literatura | Materialy | Memuary | Mezhdunarodnye
        Moia | Moi | Moskovskii | Na | Narod | Natsional’naia | Novaia | Novyi | Novyi Mir | Ob | Obshchestvo | Ocherki | Organy | Otechestvennaia | Otechestvennye | Pis’ma | Pervaia | Po | Pod | Politicheskaia | Poteri | Postanovlenie | Pravda | Prikaz | Protokoly | Propaganda | Repressii | Revoliutsiia | Rodina
        Rossiia | Rossii | Rossiiskaia | Rossiiskie | Russkaia | Russkie | Russkii | Sbornik | Sobranie | Sovetskaia | Sovetskii | Sovetskie | Sotsial’naia | Spravka | Stalinizm | Statistika | Sud’by | Shtrafbaty | Terror | Trud | Trudy | Ukaz | Velikaia | Velikoi | Vestnik | Vlast’ | Voennyi | Voenno | Voina | Voprosy | Vospominaniia | Vsesoiuznaia | Zapiski | Zapis’ | Zhurnal | Zhizn’
        Акты | Акт | Грамоты | Грамота | Летопись | Летописи | Переписка | Описание
        Каталог | Словарь | Речи | Стенограмма | Стенограммы | Отчет | Отчёт | Указы | Устав
        Книги | Писцовые | Разрядная | Хрестоматия | Путеводитель | Справочник | Атлас
        Сводка | Докладная
        Zapiska | Telegramma | Direktiva | Reshenie | Rešenie | Soobshchenie | Spetssoobshchenie | Donesenie | Stenogramma | Rasporiazhenie | Tsirkuliar | Zaiavlenie | Otchet | Pis’mo | Doklad | Svodka
        Выступление | Выступления | Заявление | Обращение | Беседа | Разговор | Смерть | Гибель | Роль | Допрос | Допросы | Показания | Реформа | Реформы | Крестьянство | Крестьяне | Рабочие | Женщины | Дети | Церковь | Кризис | Процесс | Депортация | Колхозы | Армия | Партия | Выборы"""
    ),
    verbs=forms(
        """был | была | были | было | является | что | который | которая | которые | также
        однако | этот | эта"""
    ),
    held=forms("хранится в|хранятся в|хранящийся в|хранящаяся в|хранящееся в|копия в|подлинник в"),
    record=forms(
        """Записка | Телеграмма | Директива | Решение | Приказ | Постановление | Протокол
        Запись беседы | Запись переговоров | Запись разговора | Запись телефонного разговора | Zapis’ besedy | Нота | Меморандум | Выступление
        Справка | Докладная | Докл. записка | Спецсообщение | Спецсводка | Докладная записка | Донесение | Отчет | Письмо | Prikaz | Postanovlenie
        Protokol | Spravka | Dokladnaia | Stenograph | Речь | Указание | Циркуляр
        Сводка | Показания | Заявление | Интервью | Стенограмма | Сообщение | Рапорт
        Журнал | Ведомость | Отношение | Представление | Прошение | Рескрипт | Высочайший | Доношение | Определение | Выписка | Протокол допроса | Показание | Доклад | Ходатайство | Жалоба | Анкета | Автобиография | Характеристика | Список | Ведомость | Приговор
        Распоряжение | Акт | Воспоминания | Zapiska | Dokladnaia zapiska | Dokladnaja zapiska | Telegramma | Direktiva | Reshenie | Rešenie | Soobshchenie | Spetssoobshchenie
        Donesenie | Stenogramma | Rasporiazhenie | Tsirkuliar | Zaiavlenie | Otchet | Pis’mo"""
    ),
    letter=forms("Письмо | Телеграмма | Записка"),
    communication=forms("электронное письмо | личное письмо | личное сообщение | устное сообщение | личная беседа | телефонный разговор"),
    writer=forms("автору | авторам | мне"),
    addressee=forms("к | адресат:"),
    newspaper=forms(
        """правда | газета | Газета | звезда | новости | Вестник | Голос | Вечерняя | Красная
        Комсомольская | Новое | Krasnaia | Komsomol | gazeta | Vecherniaia"""
    ),
    newspapers=forms(
        """Pravda | Izvestia | Izvestiia | Izvestija | Trud | Iskra | Komsomolets | Правда
        Известия | Труд | Искра | Речь | Огонёк | Огонек | Коммерсантъ | Комсомолец | Вперед
        Искусство | Звезда | Час"""
    ),
    abbreviation=forms(
        """Отд | отд | Разд | пагин | Кн | кн | оп | Оп | ф | Ф | д | Д | л | Л | лл | Лл | с | С | стр | См | см | ср | Ср
        т | Т | тт | вып | Вып | изд | Изд | Тип | тип | Типогр | Лит | Типо-лит | Книгоизд | авториз | испр | доп | перераб | репр | ред | сост | отв | пер | Пер | гл | Гл | ст | Ст | им
        ун-т | канд | ист | наук | дис | автореф | СПб | Пг | Сост | Ред | Отв | авт | подгот
        примеч | вступ | коммент | общ | док | Док | об | прим | Прим | соч | Соч | тыс | млн
        г | гг | g | gg | kn | Kn | izd | Akad | Sov
        проф | акад | ген | полк | свящ | архим | еп | архиеп | митр | игум | прот | св | гр | англ | нем | фр | франц | польск | итал | исп | лат | яп | чеш | венг | укр"""
    ),
    entry=(),  # titles of entries have no word before them
    piece=forms("статью | статья | статье | статьи | книгу | книга | книге | работу | работа | работе | очерк"),
    entry_of_day=forms("запись от | запись за | записи от"),
    act=forms("Именной указ | Сенатский указ | Высочайший указ | Манифест | Закон | Указ | Постановление | Декрет | Положение | Устав | Манифест | Ukaz | Postanovlenie | Dekret"),
    gazette=forms("Собрание законодательства | Собрание законодательства РФ | Собрание законодательства Российской Федерации | СЗ РФ | Собрание узаконений и распоряжений правительства | Ведомости Верховного Совета РСФСР | Ведомости ВС СССР | Собрание законов | Собрание узаконений | СЗ СССР | СЗ | СУ РСФСР | СУ | Собрание законов СССР | Собрание законодательства СССР | Собрание узаконений РСФСР | Ведомости Верховного Совета СССР | Собрание законов и распоряжений Рабоче-крестьянского правительства СССР | Собрание законов и распоряжений рабоче-крестьянского правительства СССР | Собрание законов и распоряжений | Собрание узаконений и распоряжений рабочего и крестьянского правительства | Собрание узаконений и распоряжений Рабочего и Крестьянского Правительства | Собрание узаконений и распоряжений | Собрание постановлений правительства СССР | СП СССР | ПСЗ | ПСЗРИ | Полное собрание законов Российской империи | ПСЗ РИ | Vedomosti Verkhovnogo Soveta SSSR | Sobranie zakonov SSSR | Sobranie zakonov | SZ SSSR | Sobranie uzakonenii RSFSR | Sobranie uzakonenii | SU RSFSR"),
    reports=(),  # told by their shape, the parties before them
    body=forms(
        """bjuro | duma | genshtab | glavnoe-upravlenie | gorkom | narkomat | narodnyi-komissariat | obkom | otdel | raikom | shtab | sovet | soviet-of | stavka
        tsentral’nyi-komitet | tsk | upravlenie | академ | архив | бюро | генштаб | горком | дума | институт | комисси | комитет | министерств | музей
        наркомат | обком | общество | отдел | политбюро | полици | посольств | правительств | президиум | прокуратур | райком | секретариат | совет | ставка
        университет | управлени | цк | штаб
        народный комиссариат | госкомстат | госбанк | лига наций"""
    ),
    unit=forms("diviziia | арми | батальон | бригад | дивиз | корпус | полк | фронт"),
    rank=forms("генерал | капитан | лейтенант | майор | маршал | полковник"),
    post=forms("вице-губернатор | генерал-губернатор | градоначальник | губернатор | губернатора | исправник | начальник | прокурор"),
    behind_siglum=(),  # initials without stops, which it might be, are English
)
