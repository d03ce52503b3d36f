"""Turkish."""

from edele_refs.languages._language import Language, forms, groups

language = Language(
    code="tr",
    name="Turkish",
    ibid=forms("aynı yer | aynı yer. | aynı yerde | a.y. | aynı eser | aynı makale | aynı belge | ibid. | ibidem"),
    idem=forms("aynı yazar | aynı müellif | a.mlf. | a.mlf | mlf. | yazar aynı"),
    op_cit=forms(
        """a.g.e. | a. g. e. | age. | a.g.m. | a. g. m. | agm. | agm | a.g.t. | agt. | a.g.mak. | a.g.md. | adı geçen eser | adı geçen makale | a.e. | op. cit.
        anılan eser | anılan makale | a.g.b. | a.g.y."""
    ),
    loc_cit=forms("a.g.yer | loc. cit. | adı geçen yer"),
    passim=forms("vd. | vd | v.d. | ve devamı | ve sonrası | vdd. | muhtelif yerler"),
    hereafter=forms("bundan sonra | bundan sonra: | (bundan sonra | bundan böyle | kısaltma:"),
    above=forms("yukarıda | bkz. yukarıda | yukarı"),
    below=forms("aşağıda | bkz. aşağıda"),
    see=forms(
        """bkz. | bkz | bkz.: | bk. | bk | bk.: | bknz. | krş. | krş.: | krş | karşılaştırınız | bakınız | bakınız: | ayrıca bkz. | ayrıca bkz.: | ayrıca bk. | örneğin | örneğin bkz. | örn. | örn. bkz. | mesela bkz. | bu konuda bkz. | bu konuda bkz.: | bu konu için bkz. | daha fazla bilgi için bkz. | daha fazla bilgi için bkz.:
        ayrıntılı bilgi için bkz. | ayrıntılı bilgi için bkz.: | geniş bilgi için bkz. | geniş bilgi için bkz.: | bu hususta bkz. | ayrıntı için bkz. | detaylı bilgi için bkz."""
    ),
    opening=forms("kaynak: | kaynak | benzer biçimde | benzer şekilde | aynı şekilde | tanıtım:"),
    citing=forms("aktaran | aktaran: | akt. | nakleden | zikreden | naklen"),
    reprinted=forms("yeniden basım | yeniden yayımlandı | tekrar basım | tıpkıbasım:"),
    available=forms("erişim adresi | erişim adresi: | erişim: | çevrimiçi | çevrimiçi: | (çevrimiçi)"),
    accessed=forms("erişim tarihi | erişim tarihi: | (erişim tarihi: | (erişim: | erişildi | son erişim | son erişim tarihi: | e.t. | e.t.: | erişim t."),
    online_since=forms("yayın tarihi: | güncelleme:"),
    in_=forms("içinde | içinde: | in: | der. içinde"),
    editor=forms(
        """ed. | (ed.) | eds. | (eds.) | edt. | edit. | editör | editör: | editörler | ed.: | haz. | (haz.) | haz.: | hazırlayan | hazırlayan: | hazırlayanlar | yay. haz. | (yay. haz.) | yay. haz.: | yayına hazırlayan | yayına hazırlayan: | yayına haz. | der. | (der.) | der.: | derleyen | derleyen: | derleyenler | neşr. | nşr. | (nşr.) | yayımlayan | yay. | (yay.)"""
    ),
    translator=forms("çev. | (çev.) | çev.: | çeviren | çeviren: | çevirenler | tercüme | trc. | terc. | türkçesi: | çeviri:"),
    interviewer=forms("görüşme | mülakat | röportaj | görüşmeyi yapan | yazarın görüşmesi | kişisel görüşme | sözlü görüşme"),
    honorific=forms("Prof. | Dr. | Doç. | Sayın"),
    and_=forms("ve | ile"),
    et_al=forms("vd. | v.d. | ve diğerleri | ve ark. | vs. | ve başk. | v.dğr."),
    anonymous=forms("Anonim | Yazarı bilinmeyen | Müellifi meçhul"),
    given_names=forms(
        """Abdullah | Abdülhamit | Abdurrahman | Adnan | Ahmed | Ahmet | Akif | Alaattin | Arif | Aslı | Atilla | Ayhan | Ayla | Ayşe | Ayşegül | Aysel | Aziz | Bahadır | Bahar | Bayram | Bekir | Berktay | Betül | Bilal | Bilge | Bülent | Burak | Burcu | Cafer | Cahit | Cavid | Cavit | Celal | Celâl | Cem | Cemal | Cemil | Cengiz | Cevat | Cevdet | Çağlar | Çetin | Çiğdem
        Deniz | Didem | Doğan | Ebru | Ebubekir | Edhem | Ekmeleddin | Ekrem | Elif | Emel | Emine | Emre | Enis | Enver | Ercan | Ercüment | Erdal | Erdem | Eren | Erhan | Erkan | Erol | Ersin | Ertuğrul | Esra | Eşref | Fahri | Faik | Faruk | Fatih | Fatma | Fatmagül | Fehmi | Ferdan | Ferhat | Feridun | Feroz | Fevzi | Fikret | Filiz | Fuad | Fuat
        Galip | Gökhan | Gülay | Gülden | Gülnihal | Gülsüm | Gülten | Günay | Güneş | Güven | Hakan | Hakkı | Halide | Halil | Halim | Haluk | Hamdi | Hamza | Hande | Hasan | Hatice | Haydar | Hayri | Hicran | Hikmet | Hilmi | Hulusi | Hülya | Hüseyin | Hüsnü | Iskender | Işıl | İbrahim | İdris | İhsan | İlber | İlhan | İlkay | İlknur | İnci | İpek | İrfan | İskender | İsmail | İsmet | İzzet
        Kadir | Kamil | Kâmil | Kâzım | Kazım | Kemal | Kenan | Korkut | Leyla | Levent | Lütfi | Mahir | Mahmud | Mahmut | Mehmed | Mehmet | Melek | Meltem | Meral | Mert | Mesut | Mete | Metin | Mithat | Muammer | Muhammet | Muharrem | Muhittin | Murat | Musa | Mustafa | Muzaffer | Müge | Mübahat | Naci | Nadir | Nalan | Namık | Nazan | Nazım | Nâzım | Nebahat | Necati | Necdet | Necip | Necla | Necmettin | Nedim | Nejat | Nesrin | Neşe | Nevin | Nevzat | Nezihe | Nihat | Nilüfer | Niyazi | Nuray | Nurettin | Nuri | Nurhan | Nükhet
        Okan | Oktay | Onur | Orhan | Osman | Oya | Ömer | Ömür | Önder | Özcan | Özgür | Özlem | Pınar | Ramazan | Rasim | Recai | Recep | Refik | Reşat | Reşit | Rıfat | Rıza | Sabahattin | Sabri | Sadi | Sadık | Said | Sait | Salih | Sami | Savaş | Seçil | Sedat | Selahattin | Selçuk | Selim | Selma | Sema | Semih | Serap | Serdar | Serhat | Serkan | Serpil | Sevim | Sevgi | Seyfi | Sibel | Sinan | Suat | Suavi | Suraiya | Süleyman | Süreyya | Şaban | Şakir | Şefik | Şemsettin | Şerafettin | Şerif | Şevket | Şinasi | Şükrü
        Tahsin | Taha | Taner | Tarık | Tayfun | Tayyib | Tevfik | Timur | Tuncay | Tuncer | Tülay | Turgut | Turhan | Uğur | Ümit | Vahdettin | Vedat | Veli | Veysel | Volkan | Yahya | Yakup | Yaşar | Yavuz | Yılmaz | Yunus | Yusuf | Yücel | Yüksel | Zafer | Zehra | Zeki | Zekeriya | Zeynep | Ziya | Zübeyde | Zühtü"""
    ),
    surnames=(),  # people have one
    gender=None,  # the language has none
    edition=forms("baskı | bs. | bsk. | basım | b. | yeni baskı | gözden geçirilmiş baskı | genişletilmiş baskı | tıpkıbasım"),
    volume=forms("c. | C. | cilt | Cilt | ciltler | kısım | kıs. | ks. | kitap | cz. | cüz | yıl"),
    issue=forms("sayı | Sayı | sy. | S. | sa. | no. | no: | nr. | sayı: | fasikül"),
    thesis=forms("doktora tezi | yüksek lisans tezi | yayımlanmamış doktora tezi | yayınlanmamış doktora tezi | yayımlanmamış yüksek lisans tezi | yayınlanmamış yüksek lisans tezi | basılmamış doktora tezi | basılmamış yüksek lisans tezi | doçentlik tezi"),
    forthcoming=forms("baskıda | yayımlanacak | hazırlanıyor"),
    chapter=forms("bölüm | böl. | madde | md. | fıkra | §"),
    table=forms("tablo | tab. | şekil | harita | resim | levha"),
    page=forms("s. | ss. | sayfa | shf."),
    folio=forms("vr. | varak | yk. | vrk. | yp. | l. | gömlek"),
    column=forms("sütun | süt."),
    note=forms("dipnot | dn. | dpn. | d.n."),
    here=forms("burada | özellikle | bilhassa"),
    months=groups(
        """ocak | ocak'ta | kânunusani; şubat | şub.; mart; nisan; mayıs; haziran;
        temmuz | tem.; ağustos | ağu.; eylül | eyl.; ekim | teşrinievvel; kasım | teşrinisani; aralık | kânunuevvel"""
    ),
    seasons=groups("ilkbahar | bahar; yaz; sonbahar | güz; kış"),
    circa=forms("yaklaşık | takriben | civarı"),
    not_after=forms("en geç"),
    not_before=forms("en erken"),
    before=forms("önce"),
    after=forms("sonra"),
    until=forms("kadar"),
    year_words=forms("yılı | yılında | senesi"),
    no_date=forms("t.y. | ty. | tarihsiz | y.y.t.y. | (t.y.) | b.t.y."),
    no_place=forms("y.y. | yersiz | b.y."),
    function_words=forms("ve | bir | bu | için | olarak | tarihi | tarih | dönemi | dönemde | osmanlı | devleti | türk | türkiye | türkiye'nin | bkz | çev | haz | arasında | üzerine | göre | olan | kadar | sonra | yayınları | üzerinde | hakkında | yılları | ilk"),
    letters=forms("ğ | ş | ı"),
    title_words=forms(
        """Açıklamalı | Anadolu | Ankara | Arşiv | Arşivi | Atatürk | Avrupa | Balkan | Basın | Belgeler | Belgeleri | Belgelerle | Birinci | Büyük | Cumhuriyet | Cumhuriyeti | Çağdaş | Dergisi | Devlet | Devleti | Dış | Doğu | Dünya | Edebiyat | Ermeni | Eski | Gayrimüslim | Genel | Geç | Gizli | Halk | Hatıralar | Hatıraları | Hatırat | İktisat | İktisadi | İkinci | İlk | İmparatorluğu | İmparatorluğunda | İnsan | İslam | İslâm | İstanbul | İttihat | Jön | Kadın | Kanun | Klasik | Kurtuluş | Kürt
        Meclis | Meclisi | Meşrutiyet | Milli | Millî | Modern | Modernleşen | Osmanlı | Osmanlıda | Osmanlılar | Osmanlılarda | On | Resmi | Resmî | Rumeli | Sanayi | Saray | Savaş | Savaşı | Seçme | Siyasal | Siyasi | Siyasî | Sosyal | Son | Sultan | Şehir | Şark | Tanzimat | Tapu | Tarih | Tarihi | Tarihinde | Toplum | Toprak | Türk | Türkiye | Türkiye’de | Türkiye’nin | Türkler | Türklerin | Ulus | Ulusal | Üç | Vakıf | Yahudiler | Yakın | Yakınçağ | Yeni | Yüzyıl | Yüzyılda | Yüzyılı | Zabıt"""
    ),
    verbs=forms("vardır | yoktur | olmuştur | etmiştir | değildir | görülmektedir"),
    held=forms("muhafaza edilen | saklanan | nüshası"),
    record=forms("Rapor | Telgraf | Mektup | Tezkire | Layiha | Lâyiha | Tutanak | Takrir | Arzuhal | Hatt-ı hümayun | Ferman | Berat | Mazbata"),
    letter=forms("Mektup | Telgraf"),
    communication=forms("e-posta | kişisel yazışma | telefon görüşmesi"),
    writer=forms("yazara | yazarla | bana"),
    addressee=(),  # a case of the noun says it
    newspaper=forms("Gazetesi | Gazete | Postası"),
    newspapers=forms("Cumhuriyet | Hürriyet | Milliyet | Tanin | Takvim-i Vekayi | Ceride-i Havadis | Tercüman-ı Hakikat | İkdam | İkdâm | Hâkimiyet-i Milliye | Ulus | Vakit | Vatan | Tan | Yeni Sabah | Tercüman | Resmi Gazete | Resmî Gazete | Sabah | Servet-i Fünun | Tasvir-i Efkâr | Basiret"),
    abbreviation=forms("bkz | bk | krş | çev | haz | yay | nşr | der | ed | edt | vd | agm | age | doç | prof | dr | yy | bs | bsk | vr | örn | üniv | fak | enst | dn | md"),
    entry=forms("madde | mad."),
    piece=forms("makalesi | makale | kitabı | çalışması"),
    review=forms("eleştirisi"),
    foreword=(),  # none has been met
    mine=(),  # none has been met
    files=(),  # none has been met
    testimony=(),  # none has been met
    leading=(),  # no word of it is taken for a given name
    articled=(),  # newspapers have no article
    entry_of_day=(),  # diaries are cited by their page
    act=forms("Kanun | Kanunu | Kanunnâme | Nizamname | Yönetmelik | Kararname"),
    gazette=forms("Resmi Gazete | Resmî Gazete | Düstur | T.C. Resmi Gazete | Takvim-i Vekayi"),
    reports=(),  # told by their shape, the parties before them
    body=forms("bakanlığı | başkanlığı | bürosu | cemiyeti | derneği | enstitüsü | genelkurmay | komisyonu | komitesi | kurulu | kurumu | kütüphanesi | müdürlüğü | müzesi | nezareti | üniversitesi | vakfı"),
    unit=(),  # told by the words of other languages
    rank=(),  # told by the words of other languages
    post=forms("kaymakam | mutasarrıf | sadrazam"),
    behind_siglum=(),  # initials without stops, which it might be, are English
    book=forms("kitap | kitabı | kitabında | monografi | anıları | anılarında | romanı | hatıraları | eseri | eserinde"),
    article=forms("makale | makalesi | makalesinde | yazısında"),
    collection=forms("derleme | derlemesinde"),
    periodical=forms("dergi | dergisi | dergisinde | gazete | gazetesi | gazetesinde"),
    shown=forms("film | filmi | filminde | opera | oyunu | sergisi | dizisi | şarkısı | şiiri | tablosu | programı | konuşması | emri | antlaşması | harekâtı | gemisi | anıtı"),
    titled=forms("adlı | başlıklı | isimli"),
    writes=forms("yazdı | yazıyor | yazar | anlattı | anlatır | belirtiyor | savunur | iddia eder"),
    author=forms("yazarı"),
    office=forms("müdür | başkan | bakan"),
    according=forms("göre"),
    by=(),  # a name has another ending
    pictured=forms("fotoğraf | görsel"),
    sources=forms("kaynak | kaynaklar | kaynakça | bibliyografya | ileri okuma | atıf | kaynak gösterme | nasıl atıf yapılır | önerilen atıf | göre | verilerin kaynağı"),
    notes=forms("notlar | dipnotlar"),
    appeared=forms("yayımladı | yayımlandı | yayımlanan | yayınladı | yayınlandı | yayınlanan | çıktı | basıldı | basılan | neşretti"),
    possessive=forms("onun | kendi | onların"),
    for_=(),  # the word has another ending
    keeper=forms("arşiv | kütüphane | müze"),
    recorded=(),  # the word interview tells who asked
    told=(),  # memories are read as what they are called
)
