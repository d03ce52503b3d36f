"""PDF in Hebrew, Arabic, Persian and Yiddish: the words of notes are in the order in which they are read."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from docx_files import docx, note, paragraph, ref, run
from edele_refs.formats import read_document
from edele_refs.formats._pdf_bidi import logical

LINES = {
    ".15–12 ׳מע ,(1964 ,סנגאמ :םילשורי) המחלמה רפס": "ספר המלחמה (ירושלים: מאגנס, 1964), עמ׳ 12–15.",
    ".Werth, Russia at War (New York: Dutton, 1964), 12 םג ואר": "ראו גם Werth, Russia at War (New York: Dutton, 1964), 12.",
    ".12 ,Werth ,המחלמה": "המלחמה, Werth, 12.",
    "Werth, Russia at War, 12.": "Werth, Russia at War, 12.",
    ".۱۲ ص ،۱۹۴۱/۳/۱۲ ،نارهت": "تهران، ۱۹۴۱/۳/۱۲، ص ۱۲.",
    "12.3.1941 םויב": "ביום 12.3.1941",
}


@pytest.mark.parametrize("seen", LINES)
def test_a_line_is_read_from_the_right(seen: str) -> None:
    assert logical(seen) == LINES[seen]


NOTES = {
    "he": (
        "המלחמה החלה בשנת 1941 והייתה ארוכה וקשה מאוד לכולם",
        "יעקב כהן, ספר המלחמה (ירושלים: מאגנס, 1964), עמ׳ 12–15.",
        "שם, עמ׳ 14; ראו גם Werth, Russia at War (New York: Dutton, 1964), 12.",
        "דוד לוי, ״על המלחמה״, ציון 20 (2007): 263–282, והשוו שם, עמ׳ 3 ואילך על דברים רבים שנאמרו במקום אחר ובזמן אחר.",
    ),
    "ar": (
        "بدأت الحرب في عام 1941 وكانت طويلة وصعبة على الجميع",
        "ابن خلدون، المقدمة (القاهرة: دار النهضة، 1964)، ص 12–15.",
        "المصدر نفسه، ص 14؛ انظر Werth, Russia at War (New York, 1964), 12.",
    ),
    "fa": (
        "جنگ در سال ۱۹۴۱ آغاز شد و بسیار طولانی بود",
        "احمد کسروی، تاریخ مشروطه ایران (تهران: امیرکبیر، ۱۳۵۷)، ص ۱۲.",
        "همان، ص ۱۴؛ نیز بنگرید به Werth, War, 3.",
        "ناصرالدین شاه، روزنامه (تهران: نشر نو، ۱۳۴۵)، ص ۳.",
    ),
    "yi": (
        "די מלחמה האָט זיך אָנגעהויבן אין 1941",
        "שמעון דובנאָוו, וועלטגעשיכטע (ווילנע: 1938), ז׳ 12.",
        "דאָרט, ז׳ 14–15; און זע אויך Werth, War (1964), 3.",
    ),
}


def said(text: str, size: int) -> str:
    return run(text, f'<w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans" w:cs="DejaVu Sans"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:rtl/>')


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("soffice") or not Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf").exists(), reason="LibreOffice or the font DejaVu Sans is not installed")
def test_notes_as_libreoffice_prints_them(tmp_path: Path) -> None:
    for language, (text, *notes) in NOTES.items():
        body = "".join(paragraph(said(f"{text} " * 12, 24), ref(n), said(f" {text}" * 15, 24), properties="<w:bidi/>") for n in range(1, len(notes) + 1))
        below = "".join(note(n, said(one, 18)).replace('"FootnoteText"/>', '"FootnoteText"/><w:bidi/>') for n, one in enumerate(notes, 1))
        (tmp_path / f"{language}.docx").write_bytes(docx(body, below))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, sorted(tmp_path.glob("*.docx")))], capture_output=True, check=True, timeout=300)
    for language, (_, *notes) in NOTES.items():
        found = read_document((tmp_path / f"{language}.pdf").read_bytes(), language, ".pdf").notes
        assert [one.text for one in found] == notes, language
