"""MNL OL: Magyar Nemzeti Levéltár Országos Levéltára.

The section by letter (K, Z, XIX), its number, then bundle (csomó), box (doboz) or custodial
unit (ő. e.); the number stands before the word.
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="MNL OL",
    title="Magyar Nemzeti Levéltár Országos Levéltára",
    place="Budapest",
    country="HU",
    form="karton",
    rules="https://mnl.gov.hu",
    examples=(
        "MNL OL, K 63, 123. csomó",
        "MOL, M-KS 276. f. 53/123. ő. e.",
        "MNL OL XIX-J-1-j, 12. doboz",
        "MNL OL, K 27",
        "MOL K 148 1919-12-4567",
        "MNL OL, XIX-J-1-j-Szovjetunió-tük-4/bc-001234/1953. 5. doboz",
        "MNL OL XIX-B-1-r 787/1951. 12. doboz",
        "MNL OL, K 149, res. 1929. 2. t. 4432. sz.",
        "MNL OL, K 26, 1286. csomó, 1923–XXII–4412. alapszám",
        "MNL OL P 1313, Lad. 12. No. 34",
        "MNL OL D 44. 1861. 123. sz.",
        "MNL OL, P 707. Zichy család levéltára, fasc. 212. No. 3",
    ),
    names=(
        "MOL",
        "HU-MNL-OL",
        "MNL",
        "MNL-OL",
        "Magyar Országos Levéltár",
        "Magyar Nemzeti Levéltár",
        "National Archives of Hungary",
        "Hungarian National Archives",
        "Hungarian National Archive",
    ),
    codes=(
        # the office's files under one year: department, bundle, item, number
        r"(?P<fonds>[A-Z]\s?\d{1,4})[.,]?\s(?P<series>(?:BM|ME|KÜM|HM|FM|IM|VKM|PM|KM|KüM)?,?\s?(?i:eln|res|biz|ált)\.),?\s(?P<item>\d{1,6}(?:[/-]\w{1,8}){0,3}\.?(?:\s(?:sz|t|tétel|cs|csomó|d|doboz|k|oszt|f)\.)?(?:,?\s\d{1,6}(?:[/-]\w{1,8}){0,3}\.?(?:\s(?:sz|t|tétel|cs|csomó|d|doboz|k|oszt|f)\.?)?){0,4}(?:/\d{4}(?:-\d{1,6}){1,3})?)",
        r"(?P<fonds>M-KS\s\d{3}\.\s?f\.)\s(?P<group>\d{1,3})\.\s?cs\.\s(?P<item>\d{1,4}\.\s?ő\.\s?e)",
        r"(?P<fonds>M-KS\s\d{3}\.\s?f\.)\s(?P<group>\d{1,3}(?:/\d{1,4})?)\.?\s?(?P<item>\d{0,4}\.?\s?ő\.\s?e\.)",
        # the foreign ministry's: country, register, numbers and year
        r"(?P<fonds>XIX-J-\d{1,3}(?:-[a-z]{1,2})?)[-,]?\s?(?P<item>(?:[^\W\d_a-z][^\W\d_]{2,20}[-,]\s?)?(?:\d{1,3}[-/]){0,2}(?i:tük|adm)\.?[-\s]?(?:[\w.]{1,8}[-/]){0,4}\d{4,8}(?:/\d{4})?)(?:[,.]?\s(?P<file>\d{1,4}\.?\s(?:doboz|d\.)))?",
        r"(?P<fonds>[A-Z]\s?\d{1,4}(?:[.,]?\s[^\W\d_a-z][^,;:()\d]{3,50}?\s(?:levéltára|levéltár|lt\.|iratok|iratai)(?=,\s))?|[IVXL]{1,5}-[A-Z]-\d{1,3}(?:-[a-z]{1,4})?)(?:[,.]?\s(?P<item>\d{1,5}\.?\s(?:csomó|cs\.|doboz|d\.|tétel|t\.|kötet|köt\.|kútfő|sz\.)|(?:18|19)\d\d[-–](?:\d{1,3}|[IVXLC]{1,8})[-–]\d{1,6}(?:\.\s(?:alapsz(?:ám|\.)|sz\.))?|\d{1,6}(?:-\d{1,4})?/(?:18|19)\d\d|(?:18|19)\d\d\.\s\d{1,6}\.\s(?:ikt(?:atósz|\.)?\.?\s?)?sz\.|[Ll]ad(?:ula|\.)\s\w{1,5}(?:[.,]{1,2}\s[Ff]asc\.\s\w{1,4})?(?:[.,]{1,2}\s(?:No|Nr|nr)\.\s\d{1,5})?|[Ff]asc\.\s\w{1,4}(?:[.,]{1,2}\s(?:No|Nr|nr)\.\s\d{1,5})?))?(?:[,.]?\s(?P<file>\d{1,5}\.?\s(?:csomó|cs\.|doboz|d\.|tétel|t\.|kötet|köt\.|sz\.)))?(?:[,.]?\s(?P<number>(?:\d/[a-z]-)?\d{2,6}(?:-\d{1,4})?/(?:18|19)\d\d|(?:18|19)\d\d[-–](?:\d{1,3}|[IVXLC]{1,8})[-–]\d{1,6}(?:\.\s(?:alapsz(?:ám|\.)|sz\.))?))?",
    ),
)
