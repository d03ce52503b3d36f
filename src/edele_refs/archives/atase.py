"""ATASE: Genelkurmay Askeri Tarih ve Stratejik Etüt Başkanlığı Arşivi.

The collection by its letters (BDH for the First World War, İSH for the War of Independence),
folder (klasör), file (dosya), index (fihrist).
"""

from edele_refs.archives._archive import Archive

archive = Archive(
    siglum="ATASE",
    title="Genelkurmay Askeri Tarih ve Stratejik Etüt Başkanlığı Arşivi",
    place="Ankara",
    country="TR",
    form="cote",
    rules="https://www.msb.gov.tr",
    examples=("ATASE, BDH, Kls. 4, D. 18, F. 12-3", "ATASE Arşivi, İSH, Kutu 1234, Gömlek 12", "ATASE, BDH, Klasör 2820, Dosya 69, Fihrist 1-5"),
    names=("ATASE Arşivi", "Genelkurmay ATASE Arşivi", "ATASE Archives"),
    codes=(
        r"(?:(?P<collection>BDH|İSH|ISH|BLH|OYH|TİTE|[A-ZİÖÜÇŞĞ]{3}),?\s)?(?P<item>(?:[Kk]ls?|[Kk]lasör|[Kk]utu|K)\.?:?\s?(?:No:?\s?)?\d{1,4},\s(?:[Dd]osya|[Gg]ömlek|D|G)\.?:?\s?(?:No:?\s?)?\d{1,5}[A-Z]?(?:,\s(?:[Ff]ihrist|[Bb]elge|F|B)\.?:?\s?(?:No:?\s?)?\d{1,3}(?:-\d{1,3}){0,3})?)",
    ),
)
